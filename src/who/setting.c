#include "who/rows.h"

/*
** The setting: newswire says "police" and "the opposition" and means those of
** the country that the story plays in.  What stands nearest decides.
*/

enum { MOST_COUNTRIES = 48, HIGHEST_CLIMB = 12, FAR_AFIELD = 12 };

typedef struct tally {
    country code[MOST_COUNTRIES];
    uint32_t weight[MOST_COUNTRIES];
    uint32_t n;
} tally;

static void count(tally *t, country code, uint32_t weight)
{
    if (!who_is_state_code(code)) return;
    for (uint32_t i = 0; i < t->n; i++)
        if (t->code[i] == code) {
            t->weight[i] += weight;
            return;
        }
    if (t->n == MOST_COUNTRIES) return;
    t->code[t->n] = code;
    t->weight[t->n++] = weight;
}

/* The country that the dateline of sentence row `s` names: a state or its capital, or a place of the gazetteer. */
static country dateline_country(const who_frame *f, uint32_t s)
{
    const sanudo_doc *d = f->doc;
    country found = 0;
    if (d->sent_region[s] != REGION_DATELINE) return 0;
    const uint32_t end = d->sent_first[s + 1];
    for (uint32_t t = d->sent_first[s]; t < end; t++) {
        const lex_hit state = sanudo_lex_match(f->lx, LEX_STATE, d, t, end);
        if (state.row != SANUDO_NONE) return (country)sanudo_lex_int(f->lx, state.row, STATE_CODE);
        const lex_hit place = sanudo_lex_match(f->lx, LEX_PLACE, d, t, end);
        if (place.row != SANUDO_NONE && !found) found = (country)sanudo_lex_int(f->lx, place.row, 1);
    }
    return found;
}

static uint32_t weight_of(const tally *t, country code)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (t->code[i] == code) return t->weight[i];
    return 0;
}

/* Where the reading of mentions and places stands. */
typedef struct cursor {
    uint32_t mention, place;
} cursor;

/* How often the sentences before `end` speak of each state; the first paragraphs, before `opening`, say what a story is about. */
static void weigh(const sanudo_doc *d, const country *place, uint32_t opening, uint32_t end, cursor *at, tally *t)
{
    for (; at->mention < d->n_mentions && d->tok_sent[d->men_head[at->mention]] < end; at->mention++) {
        const uint32_t m = at->mention;
        if (d->men_kind[m] != MENTION_NAME || !d->men_code[m]) continue;
        count(t, d->men_code[m], d->sent_para[d->tok_sent[d->men_head[m]]] < opening ? 3 : 2);
    }
    for (; at->place < d->n_places && d->tok_sent[d->pla_first[at->place]] < end; at->place++)
        count(t, place[d->pla_first[at->place]], 2);
}

/*
** What a story is mostly about: its dateline's country, else the one named most.  A lead that opens with the dateline's country speaks of it;
** one that passes over it for others tells where the reporter sits; between them the text has to name it two thirds as
** often.  A paper that writes from its own country need not name it, unless the text speaks of hardly anything but another one.
*/
static country home_of(const tally *t, const tally *lead, country dateline, country publisher)
{
    uint32_t best = 0;
    for (uint32_t i = 0; i < t->n; i++)
        if (t->weight[i] > t->weight[best]) best = i;
    const bool abroad = t->n && t->weight[best] >= FAR_AFIELD && weight_of(t, dateline) * 4 < t->weight[best];
    if (dateline && dateline == publisher && !abroad) return dateline;
    if (!t->n) return who_is_state_code(dateline) ? dateline : 0;
    const bool opens = lead->n && lead->code[0] == dateline, passed_over = weight_of(lead, t->code[best]) && !weight_of(lead, dateline);
    const uint32_t thirds = opens ? 1 : passed_over ? 3 : 2;
    return weight_of(t, dateline) * 3 >= t->weight[best] * thirds ? dateline : t->code[best];
}

/* The two states spoken of most, the second only when it is half as much at stake as the first. */
static void find_pair(const tally *t, country pair[2])
{
    uint32_t weight[2] = {0, 0};
    pair[0] = pair[1] = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        if (t->weight[i] > weight[0]) {
            weight[1] = weight[0], pair[1] = pair[0];
            weight[0] = t->weight[i], pair[0] = t->code[i];
        } else if (t->weight[i] > weight[1]) {
            weight[1] = t->weight[i], pair[1] = t->code[i];
        }
    }
    if (weight[1] * 5 < weight[0] * 2) pair[1] = 0;
}

/* A place of the main clause, or one that opens the sentence: no place that a relative clause gives in passing. */
static bool opens_scene(const sanudo_doc *d, uint32_t t)
{
    const uint32_t h = d->tok_head[t];
    return t - d->sent_first[d->tok_sent[t]] < 6 || (h != SANUDO_NONE && d->tok_rel[h] == REL_ROOT);
}

/* One past the sentences of the story that begins at `from`: up to the next dateline; a title belongs to the first. */
static uint32_t story_end(const sanudo_doc *d, uint32_t from)
{
    uint32_t end = from + 1;
    while (end < d->n_sents && d->sent_region[end] != REGION_DATELINE) end++;
    if (from > 0 || d->sent_region[0] == REGION_DATELINE || end == d->n_sents) return end;
    for (end++; end < d->n_sents && d->sent_region[end] != REGION_DATELINE;) end++;
    return end;
}

/* The columns while they are filled. */
typedef struct draft {
    country *place, *scene, *home;
    uint32_t *home_weight, *scene_weight;
} draft;

static void fill_places(const sanudo_doc *d, const who_frame *f, draft *w)
{
    for (uint32_t p = 0; p < d->n_places; p++)
        for (uint32_t t = d->pla_first[p]; t < d->pla_end[p]; t++) w->place[t] = d->pla_country[p];
    for (uint32_t i = 0; i < f->n_names; i++) {
        const who_name *x = &f->names[i];
        if (x->table != LEX_STATE) continue;
        for (uint32_t t = x->first; t < x->end; t++) w->place[t] = (country)sanudo_lex_int(f->lx, x->hit.row, STATE_CODE);
    }
    for (uint32_t t = 0; t < d->n_tokens; t++) {
        const uint32_t s = d->tok_sent[t];
        if (!w->place[t] || w->scene[s] || !opens_scene(d, t)) continue;
        if (who_has_case(f, t, WHO_IN) || (f->classes[d->sent_first[s]] & WHO_IN && t - d->sent_first[s] < 4)) w->scene[s] = w->place[t];
    }
}

/* A state or place by one word of a medium's name. */
static country place_word(const lexicon *lx, uint64_t key)
{
    const lex_hit state = sanudo_lex_find(lx, LEX_STATE, key);
    if (state.row != SANUDO_NONE) return (country)sanudo_lex_int(lx, state.row, STATE_CODE);
    const lex_hit place = sanudo_lex_find(lx, LEX_PLACE, key);
    return place.row == SANUDO_NONE ? 0 : (country)sanudo_lex_int(lx, place.row, 1);
}

/* The country of the paper or station that publishes the article, by its line or its name. */
static country publisher_country(const who_frame *f, bool *agency)
{
    const slice name = f->doc->publisher;
    const uint32_t row = sanudo_who_publisher(f);
    *agency = row != SANUDO_NONE && slice_eq(sanudo_lex_text(f->lx, row, MEDIA_KIND), SLICE("agency"));
    if (row != SANUDO_NONE) return (country)sanudo_lex_int(f->lx, row, MEDIA_CODE);
    for (uint32_t i = 0, from = 0; name.n && i <= name.n; i++) {
        if (i < name.n && name.p[i] != ' ') continue;
        const country c = place_word(f->lx, sanudo_key_word(name.p + from, i - from));
        if (c) return c;
        from = i + 1;
    }
    return 0;
}

/* The first sentence of a story's text, behind its title and dateline; or `end`. */
static uint32_t first_of_text(const sanudo_doc *d, uint32_t from, uint32_t end)
{
    while (from < end && d->sent_region[from] != REGION_BODY) from++;
    return from;
}

/* A digest has many stories, each with its own home. */
static void fill_homes(const who_frame *f, draft *w)
{
    const sanudo_doc *d = f->doc;
    bool agency;
    const country publisher = publisher_country(f, &agency);
    cursor at = {0, 0};
    for (uint32_t from = 0, end; from < d->n_sents; from = end) {
        tally t = {.n = 0}, lead = {.n = 0};
        country line = 0;
        end = story_end(d, from);
        const uint32_t opening = d->sent_para[from] + 2;
        const uint32_t text = first_of_text(d, from, end);
        weigh(d, w->place, opening, text, &at, &t);
        cursor ahead = at;
        if (text < end) weigh(d, w->place, opening, text + 1, &ahead, &lead);
        weigh(d, w->place, opening, end, &at, &t);
        for (uint32_t s = from; s < end && !line; s++) line = dateline_country(f, s);
        const country here = home_of(&t, &lead, line || agency ? line : publisher, agency ? 0 : publisher);
        for (uint32_t s = from; s < end; s++) {
            w->home[s] = here;
            w->home_weight[s] = weight_of(&t, here);
            w->scene_weight[s] = weight_of(&t, w->scene[s]);
        }
    }
}

bool sanudo_who_setting(sanudo_doc *doc, const who_frame *f, who_setting *out)
{
    arena *a = &doc->tmp;
    draft w = {.place = ARENA_NEW(a, country, doc->n_tokens), .scene = ARENA_NEW(a, country, doc->n_sents),
               .home = ARENA_NEW(a, country, doc->n_sents), .home_weight = ARENA_NEW(a, uint32_t, doc->n_sents),
               .scene_weight = ARENA_NEW(a, uint32_t, doc->n_sents)};
    if (!arena_ok(a)) return false;
    fill_places(doc, f, &w);
    fill_homes(f, &w);
    *out = (who_setting){.place = w.place, .scene = w.scene, .home = w.home, .home_weight = w.home_weight, .scene_weight = w.scene_weight};
    tally all = {.n = 0};
    cursor at = {0, 0};
    if (doc->n_sents) weigh(doc, w.place, doc->sent_para[0] + 2, doc->n_sents, &at, &all);
    find_pair(&all, out->pair);
    return true;
}

/* Where a phrase is: "Izmir", "the port *of Izmir*", "the town, *Izmir*". */
static country place_of(const who_frame *f, const who_setting *set, uint32_t t)
{
    if (who_is_state_code(set->place[t])) return set->place[t];
    WHO_KIDS(f, t, c) {
        const bool says = f->doc->tok_rel[c] == REL_APPOS || who_has_case(f, c, WHO_OF);
        if (says && who_is_state_code(set->place[c])) return set->place[c];
    }
    return 0;
}

/* A place among the dependents of `h`: "police in Izmir", "In Izmir, police broke up ...". */
static country place_under(const who_frame *f, const who_setting *set, uint32_t h)
{
    WHO_KIDS(f, h, c) {
        const uint8_t rel = f->doc->tok_rel[c];
        const country here = (rel == REL_NMOD || rel == REL_OBL) && who_has_case(f, c, WHO_IN) ? place_of(f, set, c) : 0;
        if (here) return here;
    }
    return 0;
}

/* Sectors that belong to a state as such: parties that meet in Geneva are not Switzerland's, unless the story is about Switzerland. */
static bool is_national(sector_set s)
{
    static const char *const NATIONAL[] = {"GOV", "MIL", "OPP", "PTY", "LEG", "REB", "SPY", "ELI", "PRM"};
    for (uint32_t i = 0; i < sizeof NATIONAL / sizeof NATIONAL[0]; i++)
        if (s & sanudo_sector_of(NATIONAL[i], 3)) return true;
    return false;
}

/* The state of the court, police force or parliament that does what verb `t` says; 0 for other doers. */
static country domestic_doer(const who_frame *f, uint32_t verb, bool *any)
{
    const sanudo_doc *d = f->doc;
    const sector_set domestic = sanudo_sector_of("JUD", 3) | sanudo_sector_of("COP", 3) | sanudo_sector_of("LEG", 3);
    *any = false;
    WHO_KIDS(f, verb, c) {
        if (d->tok_rel[c] != REL_NSUBJ && d->tok_rel[c] != REL_OBL_AGENT) continue;
        const uint32_t m = d->tok_mention[c];
        *any = true;
        if (m != SANUDO_NONE && d->men_sectors[m] & domestic && who_is_state_code(d->men_code[m])) return d->men_code[m];
    }
    return 0;
}

/* "A Chilean court sentenced *two officers*": such bodies deal with their own, if nothing else is said. */
static country dealt_with_by(const who_frame *f, uint32_t t)
{
    const sanudo_doc *d = f->doc;
    bool any = false;
    country found = 0;
    for (uint32_t i = 0; i < 3 && (d->tok_rel[t] == REL_COMPOUND || d->tok_rel[t] == REL_CONJ) && d->tok_head[t] != SANUDO_NONE; i++) t = d->tok_head[t];
    if (d->tok_rel[t] != REL_OBJ && d->tok_rel[t] != REL_NSUBJ_PASS && d->tok_rel[t] != REL_OBL) return 0;
    uint32_t verb = d->tok_head[t];
    for (uint32_t i = 0; i < 3 && verb != SANUDO_NONE && !any; i++, verb = d->tok_head[verb]) {
        found = domestic_doer(f, verb, &any);
        if (d->tok_rel[verb] != REL_CONJ && d->tok_rel[verb] != REL_ADVCL) break;
    }
    return found;
}

country sanudo_who_context(const who_frame *f, const who_setting *set, uint32_t m)
{
    const sanudo_doc *d = f->doc;
    uint32_t t = d->men_head[m];
    const uint32_t s = d->tok_sent[t];
    const bool abroad = (d->men_facts[m].classes & WHO_ABROAD) != 0;
    country c = abroad ? 0 : place_under(f, set, t);
    if (c) return c;
    if (abroad) return set->home[s];
    c = dealt_with_by(f, t);
    if (c) return c;
    const bool at_stake = set->scene[s] && (set->scene[s] == set->pair[0] || set->scene[s] == set->pair[1]);
    if (is_national(d->men_sectors[m]) && set->home[s] && !at_stake && set->scene_weight[s] * 2 < set->home_weight[s]) return set->home[s];
    for (uint32_t i = 0; i < HIGHEST_CLIMB && t != SANUDO_NONE; i++, t = d->tok_head[t]) {
        c = place_under(f, set, t);
        if (c) return c;
    }
    return who_is_state_code(set->scene[s]) ? set->scene[s] : set->home[s];
}
