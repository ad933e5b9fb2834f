#include "what/understood.h"

#include <string.h>

#include "base/err.h"
#include "doc/walk.h"

enum { WINDOW = 3, MOST_STATES = 48, MAX_CLIMB = 24, OFTEN = 4, IS_LEAD = 1, IS_FIRST_SENTENCE = 2, IS_FIRST_OF_COUNTRY = 4 };

#define BIT(f) (1ull << (f))
#define INSIDE (BIT(FEAT_IN_OBJECT) | BIT(FEAT_IN_PHRASE) | BIT(FEAT_IN_CLAUSE))

const char *sanudo_understood_name(enum understood_feature f)
{
    static const char *const NAMES[N_UNDERSTOOD] = {
        [FEAT_NOBODY] = "nobody", [FEAT_STATE] = "state", [FEAT_BODY] = "body", [FEAT_PERSON] = "person", [FEAT_GROUP] = "group",
        [FEAT_UNNAMED] = "unnamed", [FEAT_GOV] = "government", [FEAT_MIL] = "army", [FEAT_COP] = "police", [FEAT_JUD] = "court",
        [FEAT_LEG] = "parliament", [FEAT_ARMED] = "armed", [FEAT_OPPOSITION] = "opposition", [FEAT_CIVIL] = "civil",
        [FEAT_PRESS] = "press", [FEAT_INTERNATIONAL] = "international", [FEAT_NO_CODE] = "stateless",
        [FEAT_MAIN_COUNTRY] = "main country", [FEAT_SECOND_COUNTRY] = "second country", [FEAT_DATELINE] = "dateline",
        [FEAT_FIRST_OF_COUNTRY] = "first of country", [FEAT_OFTEN] = "often", [FEAT_ONCE] = "once", [FEAT_LEAD] = "lead",
        [FEAT_IN_OBJECT] = "in object", [FEAT_IN_PHRASE] = "in phrase", [FEAT_IN_CLAUSE] = "in clause", [FEAT_IN_SUBJECT] = "in subject",
        [FEAT_GOVERNS] = "governs", [FEAT_BEFORE] = "before", [FEAT_BEHIND] = "behind", [FEAT_SENTENCE_BEFORE] = "sentence before",
        [FEAT_NEAR] = "near", [FEAT_AWAY] = "away", [FEAT_LATEST] = "latest", [FEAT_PLACE] = "place", [FEAT_OWN] = "own", [FEAT_RULED] = "ruled", [FEAT_COUNTERPART] = "counterpart",
        [FEAT_THEIRS] = "theirs", [FEAT_MATE] = "mate", [FEAT_SOURCE] = "source", [FEAT_ADDRESSEE] = "addressee", [FEAT_SPOKEN] = "spoken",
    };
    return NAMES[f];
}

/* The key of what came before with further words, as the table's rows have them ("martial-law" is two). */
static uint64_t join_words(uint64_t key, slice words)
{
    while (words.n) {
        uint32_t end = 0;
        while (end < words.n && words.p[end] != ' ' && words.p[end] != '-') end++;
        key = key_join(key, sanudo_key_word(words.p, end));
        end += end < words.n;
        words = (slice){words.p + end, words.n - end};
    }
    return key;
}

/* Sectors that are features of their own. */
static void find_sectors(story *st)
{
    static const struct {
        char sector[4];
        uint8_t feature;
    } BY[] = {{"GOV", FEAT_GOV}, {"MIL", FEAT_MIL}, {"COP", FEAT_COP}, {"JUD", FEAT_JUD}, {"LEG", FEAT_LEG}, {"REB", FEAT_ARMED},
              {"PRM", FEAT_ARMED}, {"UAF", FEAT_ARMED}, {"OPP", FEAT_OPPOSITION}, {"PTY", FEAT_OPPOSITION}, {"CVL", FEAT_CIVIL},
              {"REF", FEAT_CIVIL}, {"LAB", FEAT_CIVIL}, {"SOC", FEAT_CIVIL}, {"JRN", FEAT_PRESS}};
    for (uint32_t i = 0; i < sizeof BY / sizeof BY[0]; i++) st->sector[BY[i].feature] |= sanudo_sector_of(BY[i].sector, 3);
}

/* A row's weight for a role; 0 where there is none. */
static int32_t weight_of(const lexicon *lx, lex_hit hit, uint8_t role)
{
    const int32_t w = hit.row == SANUDO_NONE ? 0 : sanudo_lex_int(lx, hit.row, 1u + role);
    return w == INT32_MIN ? 0 : w;
}

/* The first owner of each token: asked for again and again, which in a long sentence takes long. */
static void find_owners(const sanudo_doc *d, uint32_t *owner)
{
    for (uint32_t t = 0; t < d->n_tokens; t++) owner[t] = SANUDO_NONE;
    for (uint32_t t = d->n_tokens; t-- > 0;)
        if (d->tok_rel[t] == REL_NMOD_POSS && d->tok_head[t] != SANUDO_NONE) owner[d->tok_head[t]] = t;
}

sanudo_rc sanudo_story_new(sanudo_doc *d, const lexicon *lx, story *out, sanudo_error *err)
{
    arena *a = &d->tmp;
    memset(out, 0, sizeof *out);
    out->mentions = ARENA_NEW(a, uint32_t, d->n_actors);
    out->near = ARENA_NEW(a, uint64_t, d->n_actors);
    out->lead = ARENA_NEW(a, uint8_t, d->n_actors);
    out->owner = ARENA_NEW(a, uint32_t, d->n_tokens);
    if (!arena_ok(a)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u actors", d->n_actors);
    find_owners(d, out->owner);
    find_sectors(out);
    for (uint32_t f = 0; f < N_UNDERSTOOD; f++) {
        out->key[f] = join_words(KEY_EMPTY, slice_of(sanudo_understood_name((enum understood_feature)f)));
        const lex_hit hit = sanudo_lex_find(lx, LEX_UNDERSTOOD, out->key[f]);
        for (uint8_t role = 0; role < 2; role++) out->weight[f][role] = weight_of(lx, hit, role);
    }
    return SANUDO_OK;
}

/* First mention at or behind token `t`. */
static uint32_t mention_at(const sanudo_doc *d, uint32_t t) { return walk_row(d->men_head, d->n_mentions, t); }

/* Whoever has a part in politics; a place or a thing of a country has none. */
static bool is_known(const sanudo_doc *d, uint32_t actor)
{
    return d->act_sectors[actor] || (d->act_code[actor] && (d->act_kind[actor] == ACTOR_PERSON || d->act_kind[actor] == ACTOR_ORGANIZATION));
}

/* Codes with the number of mentions that carry them. */
typedef struct census {
    country code[MOST_STATES];
    uint32_t n[MOST_STATES], used;
} census;

static void count_code(census *c, country code, uint32_t n)
{
    uint32_t i = 0;
    while (i < c->used && c->code[i] != code) i++;
    if (!code || i == MOST_STATES) return;
    if (i == c->used) c->code[c->used] = code, c->n[c->used++] = 0;
    c->n[i] += n;
}

/* The commonest code but `other`; the first to come wins a tie. */
static country commonest(const census *c, country other, uint32_t least)
{
    uint32_t best = MOST_STATES;
    for (uint32_t i = 0; i < c->used; i++)
        if (c->code[i] != other && c->n[i] >= least && (best == MOST_STATES || c->n[i] > c->n[best])) best = i;
    return best == MOST_STATES ? 0 : c->code[best];
}

/* A state stands for itself before its bodies do, and these before its persons; among equals the oftener mentioned. */
static uint64_t standing(const sanudo_doc *d, const story *st, uint32_t actor)
{
    const uint8_t kind = d->act_kind[actor];
    const uint64_t rank = kind == ACTOR_STATE ? 2 : kind == ACTOR_ORGANIZATION || kind == ACTOR_GROUP ? 1 : 0;
    return rank << 32 | st->mentions[actor];
}

/* Keep the most mentioned actors in order, and mark of each country the one that stands for it. */
static void find_leads(const sanudo_doc *d, story *st)
{
    census first_of = {.used = 0};
    uint32_t best[MOST_STATES];
    for (uint32_t m = st->first_mention; m < st->end_mention; m++)
        for (uint32_t i = d->men_voice[m].first; i < d->men_voice[m].first + d->men_voice[m].n; i++) {
            const uint32_t a = d->voice_pool[i];
            if (st->lead[a] & IS_LEAD || !is_known(d, a)) continue;
            uint32_t at = st->n_leads;
            while (at > 0 && st->mentions[st->leads[at - 1]] < st->mentions[a]) at--;
            if (at == STORY_LEADS) continue;
            if (st->n_leads == STORY_LEADS) st->lead[st->leads[--st->n_leads]] &= (uint8_t)~IS_LEAD;
            memmove(st->leads + at + 1, st->leads + at, (st->n_leads++ - at) * sizeof *st->leads);
            st->leads[at] = a;
            st->lead[a] |= IS_LEAD;
        }
    for (uint32_t i = 0; i < st->n_leads; i++) {
        const uint32_t a = st->leads[i];
        const uint32_t used = first_of.used;
        count_code(&first_of, d->act_code[a], 1);
        if (first_of.used > used) best[used] = a;
        for (uint32_t k = 0; k < used; k++)
            if (first_of.code[k] == d->act_code[a] && standing(d, st, a) > standing(d, st, best[k])) best[k] = a;
    }
    for (uint32_t k = 0; k < first_of.used; k++) st->lead[best[k]] |= IS_FIRST_OF_COUNTRY;
}

/* The first sentence of the body at or behind `from`. */
static uint32_t body_from(const sanudo_doc *d, uint32_t from, uint32_t end)
{
    while (from < end && d->sent_region[from] != REGION_BODY) from++;
    return from;
}

static country dateline_of(const sanudo_doc *d, uint32_t from, uint32_t end)
{
    for (uint32_t p = walk_row(d->pla_first, d->n_places, d->sent_first[from]); p < d->n_places; p++) {
        const uint32_t s = d->tok_sent[d->pla_first[p]];
        if (s >= end) break;
        if (d->sent_region[s] == REGION_DATELINE) return d->pla_country[p];
    }
    return 0;
}

/* One past the sentences of the story that begins at `from`: up to its second dateline, for a title stands before the first. */
static uint32_t story_end(const sanudo_doc *d, uint32_t from)
{
    bool dated = d->sent_region[from] == REGION_DATELINE;
    for (from++; from < d->n_sents; from++) {
        if (d->sent_region[from] != REGION_DATELINE) continue;
        if (dated) break;
        dated = true;
    }
    return from;
}

/* Undo what the story before has left. */
static void forget(const sanudo_doc *d, story *st)
{
    for (uint32_t m = st->first_mention; m < st->end_mention; m++)
        for (uint32_t i = d->men_voice[m].first; i < d->men_voice[m].first + d->men_voice[m].n; i++)
            st->mentions[d->voice_pool[i]] = 0, st->lead[d->voice_pool[i]] = 0;
    st->n_leads = st->n_mates = st->facing.n = 0;
}

void sanudo_story_enter(const sanudo_doc *d, uint32_t from, story *st)
{
    census codes = {.used = 0};
    forget(d, st);
    st->end = story_end(d, from);
    st->first_mention = mention_at(d, d->sent_first[from]), st->end_mention = mention_at(d, d->sent_first[st->end]);
    const uint32_t opening = body_from(d, from, st->end);
    for (uint32_t m = st->first_mention; m < st->end_mention; m++)
        for (uint32_t i = d->men_voice[m].first; i < d->men_voice[m].first + d->men_voice[m].n; i++) {
            const uint32_t a = d->voice_pool[i];
            st->mentions[a]++;
            count_code(&codes, d->act_code[a], 1);
            if (d->tok_sent[d->men_head[m]] == opening) st->lead[a] |= IS_FIRST_SENTENCE;
        }
    st->main = commonest(&codes, 0, 1);
    uint32_t most = 0;
    for (uint32_t i = 0; i < codes.used; i++) most = codes.code[i] == st->main ? codes.n[i] : most;
    st->second = commonest(&codes, st->main, (most + 2) / 3);
    st->dateline = dateline_of(d, from, st->end);
    find_leads(d, st);
}

void sanudo_story_note(const sanudo_doc *d, story *st, const party_list *a, const party_list *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t k = 0; k < b->n; k++) {
            country *pair = st->mate[st->n_mates++ % STORY_MATES];
            pair[0] = d->act_code[a->actor[i]], pair[1] = d->act_code[b->actor[k]];
        }
    party_list all = *a;
    sanudo_parties_join(&all, b);
    if (all.n > 1) st->facing = all;
}

/* Where a token stands, seen from the predicate of the same sentence. */
static uint64_t side_of(const sanudo_doc *d, const frame *f, uint32_t t)
{
    const uint32_t at = t;
    for (uint32_t climb = 0; climb < MAX_CLIMB && d->tok_head[t] != SANUDO_NONE; climb++, t = d->tok_head[t]) {
        const uint32_t h = d->tok_head[t];
        if (h != f->pred && h != f->head && h != f->light) continue;
        switch (d->tok_rel[t]) {
        case REL_OBJ: case REL_IOBJ: return BIT(FEAT_IN_OBJECT);
        case REL_OBL: case REL_NMOD: case REL_OBL_AGENT: case REL_NMOD_POSS: return BIT(FEAT_IN_PHRASE);
        case REL_NSUBJ: case REL_NSUBJ_PASS: return BIT(FEAT_IN_SUBJECT);
        default: return BIT(FEAT_IN_CLAUSE);
        }
    }
    return at < f->pred ? BIT(FEAT_BEFORE) : BIT(FEAT_BEHIND);
}

/* True when `t` is the subject of a clause that the predicate stands in. */
static bool governs(const sanudo_doc *d, uint32_t pred, uint32_t t)
{
    const uint8_t r = d->tok_rel[t];
    if (r != REL_NSUBJ && r != REL_NSUBJ_PASS) return false;
    for (uint32_t climb = 0; climb < MAX_CLIMB && (pred = d->tok_head[pred]) != SANUDO_NONE; climb++)
        if (d->tok_head[t] == pred) return true;
    return false;
}

/* Mark the actors of one mention; those seen for the first time join `seen`. */
static uint32_t mark(const sanudo_doc *d, story *st, uint32_t m, uint64_t features, uint32_t *seen, uint32_t n)
{
    const rows link = d->men_voice[m];
    for (uint32_t i = link.first; i < link.first + link.n; i++) {
        const uint32_t a = d->voice_pool[i];
        if (!is_known(d, a) || (!st->near[a] && n == NEAR_ACTORS)) continue;
        if (!st->near[a]) seen[n++] = a;
        st->near[a] |= features;
    }
    return n;
}

/* "[police] officer", "[Syrian] rebels": a word of a phrase that stands for one of `l` is nobody else. */
static bool is_within(const sanudo_doc *d, uint32_t t, const party_list *l)
{
    const uint8_t r = d->tok_rel[t];
    const uint32_t m = r == REL_COMPOUND || r == REL_AMOD || r == REL_NMOD_DESC ? d->tok_mention[d->tok_head[t]] : SANUDO_NONE;
    if (m == SANUDO_NONE) return false;
    for (uint32_t i = d->men_voice[m].first; i < d->men_voice[m].first + d->men_voice[m].n; i++)
        if (sanudo_parties_among(l, d->voice_pool[i])) return true;
    return false;
}

/* The actors of the predicate's sentence and of the few before it. */
static uint32_t mark_near(const sanudo_doc *d, story *st, const question *q, uint32_t *seen)
{
    const frame *f = q->frame;
    const uint32_t s = d->tok_sent[f->pred], from = s > WINDOW ? s - WINDOW : 0;
    uint32_t n = 0, latest = SANUDO_NONE;
    for (uint32_t m = mention_at(d, d->sent_first[s + 1]); m-- > 0 && d->tok_sent[d->men_head[m]] >= from;) {
        const uint32_t t = d->men_head[m], back = s - d->tok_sent[t];
        if (is_within(d, t, q->other)) continue;
        const uint64_t ties = (governs(d, f->pred, t) ? BIT(FEAT_GOVERNS) : 0) | (sanudo_parties_own(d, st->owner[t], q->other) ? BIT(FEAT_THEIRS) : 0);
        if (!back) n = mark(d, st, m, side_of(d, f, t) | ties, seen, n);
        else n = mark(d, st, m, back == 1 ? BIT(FEAT_SENTENCE_BEFORE) : BIT(FEAT_NEAR), seen, n);
        if (latest == SANUDO_NONE && t < f->pred && d->men_voice[m].n) latest = m;
    }
    return latest == SANUDO_NONE ? n : mark(d, st, latest, BIT(FEAT_LATEST), seen, n);
}

/* The source and the one spoken to of the innermost statement around the predicate. */
static uint32_t mark_speech(const sanudo_doc *d, story *st, uint32_t pred, uint32_t *seen, uint32_t n)
{
    const uint32_t s = doc_statement(d, pred);
    if (s == SANUDO_NONE) return n;
    if (d->sta_source[s] != SANUDO_NONE) n = mark(d, st, d->sta_source[s], BIT(FEAT_SOURCE), seen, n);
    if (d->sta_addressee[s] != SANUDO_NONE) n = mark(d, st, d->sta_addressee[s], BIT(FEAT_ADDRESSEE), seen, n);
    return n;
}

static uint64_t kind_of(const sanudo_doc *d, uint32_t a)
{
    switch (d->act_kind[a]) {
    case ACTOR_STATE: return BIT(FEAT_STATE);
    case ACTOR_ORGANIZATION: return BIT(FEAT_BODY);
    case ACTOR_PERSON: return BIT(FEAT_PERSON);
    case ACTOR_GROUP: return BIT(FEAT_GROUP);
    default: return BIT(FEAT_UNNAMED);
    }
}

static uint64_t sectors_of(const sanudo_doc *d, const story *st, uint32_t a)
{
    uint64_t set = 0;
    for (uint32_t f = FEAT_GOV; f <= FEAT_PRESS; f++)
        if (d->act_sectors[a] & st->sector[f]) set |= BIT(f);
    return set;
}

static bool is_international(country c)
{
    return c == sanudo_country_of("UNO", 3) || c == sanudo_country_of("EUR", 3) || c == sanudo_country_of("IGO", 3);
}

static bool place_in_sentence(const sanudo_doc *d, uint32_t s, country code)
{
    for (uint32_t p = walk_row(d->pla_first, d->n_places, d->sent_first[s]); p < d->n_places && d->pla_first[p] < d->sent_first[s + 1]; p++)
        if (d->pla_country[p] == code) return true;
    return false;
}

/* True when an earlier event has this country on one side and one of `other` on the other. */
static bool is_mate(const sanudo_doc *d, const story *st, country code, const party_list *other)
{
    const uint32_t n = st->n_mates < STORY_MATES ? st->n_mates : STORY_MATES;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < other->n; k++) {
            const country o = d->act_code[other->actor[k]];
            if (o && o != code && ((st->mate[i][0] == code && st->mate[i][1] == o) || (st->mate[i][1] == code && st->mate[i][0] == o))) return true;
        }
    return false;
}

/* The state, its government or its forces. */
static bool rules(const sanudo_doc *d, const story *st, uint32_t actor)
{
    return d->act_kind[actor] == ACTOR_STATE || (d->act_sectors[actor] & (st->sector[FEAT_GOV] | st->sector[FEAT_MIL]));
}

static bool rules_main(const sanudo_doc *d, const story *st, const party_list *l)
{
    for (uint32_t i = 0; i < l->n; i++)
        if (d->act_code[l->actor[i]] == st->main && rules(d, st, l->actor[i])) return true;
    return false;
}

static uint64_t features_of(const sanudo_doc *d, const story *st, const question *q, uint32_t a)
{
    const country code = d->act_code[a];
    uint64_t set = st->near[a] | kind_of(d, a) | sectors_of(d, st, a);
    if (!st->near[a]) set |= BIT(FEAT_AWAY);
    if (st->lead[a] & IS_FIRST_SENTENCE) set |= BIT(FEAT_LEAD);
    if (st->lead[a] & IS_FIRST_OF_COUNTRY) set |= BIT(FEAT_FIRST_OF_COUNTRY);
    if (st->mentions[a] >= OFTEN) set |= BIT(FEAT_OFTEN);
    if (st->mentions[a] <= 1) set |= BIT(FEAT_ONCE);
    if (!code) return set | BIT(FEAT_NO_CODE);
    if (is_international(code)) set |= BIT(FEAT_INTERNATIONAL);
    if (code == st->main) set |= BIT(FEAT_MAIN_COUNTRY);
    if (code == st->second) set |= BIT(FEAT_SECOND_COUNTRY);
    if (code == st->dateline) set |= BIT(FEAT_DATELINE);
    if (place_in_sentence(d, d->tok_sent[q->frame->pred], code)) set |= BIT(FEAT_PLACE);
    for (uint32_t i = 0; i < q->other->n; i++)
        if (d->act_code[q->other->actor[i]] == code) set |= rules(d, st, q->other->actor[i]) ? BIT(FEAT_OWN) : BIT(FEAT_RULED);
    if (st->lead[a] & IS_FIRST_OF_COUNTRY && code == (rules_main(d, st, q->other) ? st->second : st->main)) set |= BIT(FEAT_COUNTERPART);
    if (is_mate(d, st, code, q->other)) set |= BIT(FEAT_MATE);
    return set;
}

/* True when the clause says who, in words that name no party: "*somebody* fired", "shot *an 18-year-old*". */
static bool is_spoken(const sanudo_doc *d, const question *q)
{
    for (uint32_t i = 0; i < q->frame->n; i++) {
        const frame_arg *arg = &q->frame->arg[i];
        if (arg->rank > 1) continue;
        if (q->role == ITEM_ACTOR ? arg->slot == SLOT_SUBJ : arg->slot == SLOT_OBJ && d->tok_mention[arg->token] != SANUDO_NONE) return true;
    }
    return false;
}

/*
** Whoever may be meant at all: the press that tells the story never, and a person who does what nobody is said to have done
** only where the sentence speaks of her deeds.
*/
static bool may_be_meant(const sanudo_doc *d, const story *st, const question *q, uint32_t a)
{
    const bool press = d->act_sectors[a] & st->sector[FEAT_PRESS] && !(st->near[a] & BIT(FEAT_THEIRS)); /* but "muzzled its journalists" */
    if (press || sanudo_parties_among(q->other, a)) return false;
    return q->role == ITEM_RECIPIENT || d->act_kind[a] != ACTOR_PERSON || (st->near[a] & BIT(FEAT_GOVERNS));
}

uint32_t sanudo_understood_candidates(const sanudo_doc *d, story *st, const question *q, candidate *out)
{
    uint32_t seen[NEAR_ACTORS], n = 1;
    const uint32_t n_near = mark_speech(d, st, q->frame->pred, seen, mark_near(d, st, q, seen));
    out[0] = (candidate){.actor = SANUDO_NONE, .features = BIT(FEAT_NOBODY)};
    if (is_spoken(d, q)) out[0].features |= BIT(FEAT_SPOKEN);
    for (uint32_t i = 0; i < n_near; i++)
        if (may_be_meant(d, st, q, seen[i])) out[n++] = (candidate){.actor = seen[i], .features = features_of(d, st, q, seen[i])};
    for (uint32_t i = 0; i < st->n_leads; i++)
        if (!st->near[st->leads[i]] && may_be_meant(d, st, q, st->leads[i]))
            out[n++] = (candidate){.actor = st->leads[i], .features = features_of(d, st, q, st->leads[i])};
    for (uint32_t i = 0; i < n_near; i++) st->near[seen[i]] = 0;
    return n;
}

/* What the features weigh for events of this type and mode: those of UNDERSTOOD_TYPED have weights for them alone. */
static const kind_weights *weights_of(const lexicon *lx, story *st, const question *q)
{
    for (uint32_t i = 0; i < st->n_kinds && i < STORY_KINDS; i++)
        if (slice_eq(st->kinds[i].type, q->type) && slice_eq(st->kinds[i].mode, q->mode)) return &st->kinds[i];
    kind_weights *k = &st->kinds[st->n_kinds++ % STORY_KINDS];
    k->type = q->type, k->mode = q->mode;
    memcpy(k->weight, st->weight, sizeof k->weight);
    for (uint32_t f = 0; f < N_UNDERSTOOD; f++) {
        if (!(UNDERSTOOD_TYPED & BIT(f))) continue;
        const uint64_t type = join_words(st->key[f], q->type);
        const lex_hit by_type = sanudo_lex_find(lx, LEX_UNDERSTOOD, type);
        const lex_hit by_mode = q->mode.n ? sanudo_lex_find(lx, LEX_UNDERSTOOD, join_words(type, q->mode)) : (lex_hit){.row = SANUDO_NONE};
        for (uint8_t role = 0; role < 2; role++) k->weight[f][role] += weight_of(lx, by_type, role) + weight_of(lx, by_mode, role);
    }
    return k;
}

uint32_t sanudo_understood(const sanudo_doc *d, const lexicon *lx, story *st, const question *q)
{
    candidate all[STORY_LEADS + NEAR_ACTORS + 1];
    const kind_weights *k = weights_of(lx, st, q);
    const bool role = q->role == ITEM_RECIPIENT;
    const uint32_t n = sanudo_understood_candidates(d, st, q, all);
    uint32_t best = SANUDO_NONE;
    int64_t most = INT64_MIN;
    for (uint32_t i = 0; i < n; i++) {
        const uint64_t set = all[i].features;
        if (set & BIT(FEAT_THEIRS) && q->theirs && !sanudo_parties_among(q->theirs, all[i].actor)) continue;
        if (q->inside && all[i].actor != SANUDO_NONE && !(set & INSIDE)) continue;
        int64_t sum = 0;
        for (uint32_t f = 0; f < N_UNDERSTOOD; f++) sum += set & BIT(f) ? k->weight[f][role] : 0;
        if (sum > most) most = sum, best = all[i].actor;
    }
    return best;
}
