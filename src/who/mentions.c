#include "base/err.h"
#include "who/rows.h"
#include "who/who.h"

/*
** Mentions: every word that heads a name, a role or group noun, or a pronoun
** gets a row; then each row reads the phrase around it.  Titles before names
** are all while the names are read ("Finance Minister" hands its sectors to
** the minister) and are not published.
*/

/* A noun before a person's name says what he is: "the miners' leader Ivo Petrov". */
static bool is_title(const who_frame *f, uint32_t t)
{
    const sanudo_doc *d = f->doc;
    const uint32_t h = d->tok_head[t];
    if (h == SANUDO_NONE || f->name_of[h] == SANUDO_NONE) return false;
    const uint8_t rel = d->tok_rel[t];
    if (rel != REL_COMPOUND && rel != REL_NMOD_DESC && rel != REL_FLAT && rel != REL_AMOD) return false;
    const who_name *x = &f->names[f->name_of[h]];
    return t < x->first && x->model == NAME_PER;
}

static uint8_t number_of(const sanudo_doc *d, uint32_t t)
{
    switch (d->tok_xpos[t]) {
    case XPOS_NNS: case XPOS_NNPS: return NUMBER_MANY;
    case XPOS_NN: case XPOS_NNP: return NUMBER_ONE;
    default: return NUMBER_UNKNOWN;
    }
}

static uint8_t determiner_of(const who_frame *f, uint32_t t)
{
    WHO_KIDS(f, t, c) {
        const uint8_t rel = f->doc->tok_rel[c];
        if (rel == REL_NMOD_POSS) return DET_OWNED;
        if (rel != REL_DET) continue;
        return f->classes[c] & WHO_DEFINITE ? DET_DEFINITE : DET_INDEFINITE;
    }
    return DET_BARE;
}

/* An of-phrase, or one of place: "of the union", "in Mombasa"; neither "on Friday" nor "in March". */
static bool belongs(const who_frame *f, uint32_t t)
{
    WHO_KIDS(f, t, c)
        if (f->doc->tok_rel[c] == REL_CASE && f->classes[c] & (WHO_OF | WHO_IN))
            return sanudo_lex_find(f->lx, LEX_TIME, f->doc->tok_lemma_key[t]).row == SANUDO_NONE;
    return false;
}

/* One past the words that go with `t` behind it: its own of-phrases and conjuncts, no clause. */
static uint32_t phrase_end(const who_frame *f, uint32_t t)
{
    enum { LONGEST_CHAIN = 6 };
    uint32_t end = t + 1;
    for (uint32_t step = 0; step < LONGEST_CHAIN; step++) {
        uint32_t next = SANUDO_NONE;
        WHO_KIDS(f, t, c) {
            const uint8_t rel = f->doc->tok_rel[c];
            if (c < end) continue;
            if (rel == REL_FLAT && c == end) end = c + 1;
            else if (((rel == REL_NMOD && belongs(f, c)) || rel == REL_CONJ) && f->left[c] == end) next = c;
        }
        if (next == SANUDO_NONE) break;
        t = next;
        end = t + 1;
    }
    return end;
}

/* No noun phrase begins with these, but for "*at* least three people". */
static bool may_open(const who_frame *f, uint32_t t)
{
    const uint32_t h = f->doc->tok_head[t];
    switch (f->doc->tok_upos[t]) {
    case UPOS_ADP: return h != SANUDO_NONE && (f->doc->tok_upos[h] == UPOS_ADJ || f->doc->tok_upos[h] == UPOS_ADV);
    case UPOS_PUNCT: case UPOS_CCONJ: case UPOS_SCONJ: case UPOS_AUX: return false;
    case UPOS_PRON: return f->doc->tok_rel[t] == REL_NMOD_POSS;
    default: return true;
    }
}

/* The noun phrase's own words: what stands before its head, and of-phrases; no relative clause, no apposition. */
static void extend(const who_frame *f, who_row *row)
{
    WHO_KIDS(f, row->head, c) {
        switch (f->doc->tok_rel[c]) {
        case REL_DET: case REL_DET_PREDET: case REL_AMOD: case REL_COMPOUND: case REL_NUMMOD: case REL_NMOD_POSS:
        case REL_NMOD_DESC:
            if (c < row->head && f->left[c] < row->first) row->first = f->left[c];
            break;
        case REL_FLAT:
            if (c == row->end) row->end = c + 1;
            break;
        case REL_NMOD:
            if (c > row->head && f->left[c] == row->end && belongs(f, c)) row->end = phrase_end(f, c);
            break;
        default: break;
        }
    }
    while (row->first < row->head && !may_open(f, row->first)) row->first++;
}

static who_row blank(uint32_t t, uint8_t kind)
{
    return (who_row){.first = t, .end = t + 1, .head = t, .kind = kind, .source = SANUDO_NONE, .actor_kind = ACTOR_UNNAMED,
                     .facts = {.name = SANUDO_NONE, .row = SANUDO_NONE, .owner = SANUDO_NONE, .same = SANUDO_NONE, .title_row = SANUDO_NONE,
                               .table = N_LEX_TABLES}};
}

/* "*Thousands* marched": a number stands for people where it does something, and counts what follows it elsewhere. */
static bool is_count(const who_frame *f, uint32_t row)
{
    return row != SANUDO_NONE && slice_eq(sanudo_lex_text(f->lx, row, ROLE_KIND), SLICE("count"));
}

static uint8_t kind_of_role(const who_frame *f, uint32_t row, uint8_t number)
{
    const slice kind = sanudo_lex_text(f->lx, row, ROLE_KIND);
    if (slice_eq(kind, SLICE("person"))) return number == NUMBER_MANY ? ACTOR_GROUP : ACTOR_UNNAMED;
    return slice_eq(kind, SLICE("group")) || is_count(f, row) ? ACTOR_GROUP : ACTOR_ORGANIZATION;
}

/* "The two presidents", "both countries". */
static bool is_couple(const who_frame *f, uint32_t t)
{
    bool two = false, definite = false;
    WHO_KIDS(f, t, c) {
        if (f->classes[c] & WHO_BOTH) two = definite = true;
        if (f->classes[c] & WHO_COUPLE) two = true;
        if (f->classes[c] & (WHO_DEFINITE | WHO_THEY)) definite = true;
    }
    return two && definite;
}

/* "Some of the miners", "thousands of them". */
static bool has_of_phrase(const who_frame *f, uint32_t t)
{
    WHO_KIDS(f, t, c)
        if (f->doc->tok_rel[c] == REL_NMOD && c > t && who_has_case(f, c, WHO_OF)) return true;
    return false;
}

/* A row for a role noun, a quantity ("hundreds of farmers") or a noun that stands for states; false for others. */
static bool start_nominal(const who_frame *f, uint32_t t, who_row *row)
{
    static const uint32_t WANTED = WHO_QUANTITY | WHO_COUNTRY | WHO_SIDES | WHO_BODY;
    *row = blank(t, MENTION_NOMINAL);
    uint32_t first;
    lex_hit role = sanudo_who_role(f, t, &row->facts.key, &first);
    if (is_count(f, role.row) && (f->doc->tok_rel[t] != REL_NSUBJ || has_of_phrase(f, t))) role = (lex_hit){.row = SANUDO_NONE};
    row->facts.classes = f->classes[t];
    if (role.row == SANUDO_NONE && !(f->classes[t] & WANTED)) return false;
    if (f->classes[t] & WHO_QUANTITY && role.row == SANUDO_NONE && !(f->classes[t] & WHO_BODY) && !has_of_phrase(f, t)) return false;
    row->facts.number = number_of(f->doc, t);
    row->facts.determiner = determiner_of(f, t);
    row->facts.couple = is_couple(f, t);
    row->facts.foreign = (f->classes[t] & WHO_FOREIGN) != 0; /* "hackers" */
    WHO_KIDS(f, t, c)
        if (f->classes[c] & WHO_FOREIGN && f->doc->tok_rel[c] == REL_AMOD) row->facts.foreign = true;
    row->facts.generic = (f->classes[t] & WHO_GENERIC) != 0;
    if (f->classes[t] & (WHO_MALE | WHO_FEMALE)) row->facts.gender = f->classes[t] & WHO_MALE ? GENDER_MALE : GENDER_FEMALE;
    extend(f, row);
    if (first < row->first) row->first = first;
    if (f->classes[t] & WHO_BODY) row->actor_kind = ACTOR_ORGANIZATION;
    else if (f->classes[t] & WHO_SIDES) row->actor_kind = ACTOR_GROUP;
    if (f->classes[t] & WHO_COUNTRY) {
        row->actor_kind = ACTOR_STATE;
        row->sectors = sanudo_sector_of("GOV", 3);
        return true;
    }
    if (role.row == SANUDO_NONE) return true;
    row->facts.table = LEX_ROLE;
    row->facts.row = role.row;
    row->facts.role_first = first;
    row->source = sanudo_lex_line(f->lx, role.row);
    row->sectors = (sector_set)sanudo_lex_int(f->lx, role.row, ROLE_SECTORS);
    row->actor_kind = kind_of_role(f, role.row, row->facts.number);
    row->facts.hidden = is_title(f, t);
    return true;
}

static bool start_pronoun(const who_frame *f, uint32_t t, who_row *row)
{
    const sanudo_doc *d = f->doc;
    const uint32_t bits = f->classes[t];
    *row = blank(t, MENTION_PRONOUN);
    row->facts.classes = bits;
    if (d->tok_rel[t] == REL_EXPL) return false;
    if (bits & WHO_RELATIVE) return d->tok_upos[t] == UPOS_PRON || d->tok_xpos[t] == XPOS_WDT;
    if (bits & (WHO_HE | WHO_SHE)) row->facts.gender = bits & WHO_HE ? GENDER_MALE : GENDER_FEMALE;
    if (bits & (WHO_HE | WHO_SHE | WHO_IT | WHO_I)) row->facts.number = NUMBER_ONE;
    if (bits & (WHO_THEY | WHO_WE | WHO_BOTH | WHO_COUPLE)) row->facts.number = NUMBER_MANY;
    if (bits & WHO_PRONOUNS) return d->tok_upos[t] == UPOS_PRON || d->tok_upos[t] == UPOS_DET;
    if (d->tok_rel[t] == REL_DET || d->tok_rel[t] == REL_NUMMOD || d->tok_rel[t] == REL_AMOD || d->tok_rel[t] == REL_DET_PREDET ||
        d->tok_rel[t] == REL_CC_PRECONJ || d->tok_rel[t] == REL_ADVMOD || d->tok_rel[t] == REL_ADVCL)
        return false;
    if (bits & WHO_BOTH) return true;
    return bits & (WHO_COUPLE | WHO_FIRST | WHO_LAST) && determiner_of(f, t) == DET_DEFINITE;
}

static bool start_name(const who_frame *f, uint32_t t, uint32_t publisher, who_row *row)
{
    const uint32_t n = f->name_of[t];
    const who_name *x = &f->names[n];
    if (x->head != t || (x->table == LEX_MEDIA && x->hit.row == publisher)) return false;
    *row = blank(t, MENTION_NAME);
    row->first = x->first;
    row->end = x->end;
    if (x->title == x->first && x->first > f->doc->sent_first[f->doc->tok_sent[t]] && f->doc->tok_upos[x->first - 1] == UPOS_DET &&
        f->classes[x->first - 1] & WHO_DEFINITE && f->doc->tok_head[x->first - 1] != SANUDO_NONE && f->name_of[f->doc->tok_head[x->first - 1]] == n)
        row->first--; /* "the Sudan" */
    row->facts.name = n;
    row->facts.classes = f->classes[t];
    sanudo_who_read_name(f, x, row);
    return true;
}

static bool start_row(const who_frame *f, uint32_t t, uint32_t publisher, who_row *row)
{
    switch (f->doc->tok_upos[t]) {
    case UPOS_PUNCT: case UPOS_VERB: case UPOS_AUX: case UPOS_ADP: case UPOS_ADV: case UPOS_CCONJ: case UPOS_SCONJ:
        if (f->name_of[t] == SANUDO_NONE) return false;
        break;
    default: break;
    }
    if (f->name_of[t] != SANUDO_NONE) return start_name(f, t, publisher, row);
    if (f->classes[t] & WHO_QUANTITY && has_of_phrase(f, t)) return start_nominal(f, t, row);
    if (f->doc->tok_upos[t] == UPOS_NOUN || f->doc->tok_upos[t] == UPOS_PROPN) return start_nominal(f, t, row);
    return start_pronoun(f, t, row);
}

static void start_rows(who_rows *all)
{
    const who_frame *f = all->frame;
    const sanudo_doc *d = f->doc;
    const uint32_t publisher = sanudo_who_publisher(f);
    for (uint32_t t = 0; t < d->n_tokens; t++) {
        all->at[t] = SANUDO_NONE;
        if (d->sent_region[d->tok_sent[t]] != REGION_BODY) continue;
        if (!start_row(f, t, publisher, &all->row[all->n])) continue;
        all->at[t] = all->n++;
    }
}

/* Columns of the rows that are no titles; row numbers inside facts are renewed. */
static sanudo_rc publish(sanudo_doc *doc, const who_rows *all, uint32_t *renewed, sanudo_error *err)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < all->n; i++) renewed[i] = all->row[i].facts.hidden ? SANUDO_NONE : n++;
    arena *a = &doc->mem;
    uint32_t *first = ARENA_NEW(a, uint32_t, n), *end = ARENA_NEW(a, uint32_t, n), *head = ARENA_NEW(a, uint32_t, n);
    uint8_t *kind = ARENA_NEW(a, uint8_t, n), *actor_kind = ARENA_NEW(a, uint8_t, n);
    country *code = ARENA_NEW(a, country, n);
    sector_set *sectors = ARENA_NEW(a, sector_set, n);
    uint32_t *source = ARENA_NEW(a, uint32_t, n), *at = ARENA_NEW(a, uint32_t, doc->n_tokens);
    mention_facts *facts = ARENA_NEW(a, mention_facts, n);
    if (!arena_ok(a)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u mentions", n);
    for (uint32_t t = 0; t < doc->n_tokens; t++) at[t] = SANUDO_NONE;
    for (uint32_t i = 0; i < all->n; i++) {
        const who_row *r = &all->row[i];
        const uint32_t k = renewed[i];
        if (k == SANUDO_NONE) continue;
        first[k] = r->first, end[k] = r->end, head[k] = r->head, kind[k] = r->kind, actor_kind[k] = r->actor_kind;
        code[k] = r->code, sectors[k] = r->sectors, source[k] = r->source, facts[k] = r->facts;
        if (facts[k].owner != SANUDO_NONE) facts[k].owner = renewed[facts[k].owner];
        if (facts[k].same != SANUDO_NONE) facts[k].same = renewed[facts[k].same];
        at[r->head] = k;
    }
    doc->n_mentions = n;
    doc->men_first = first, doc->men_end = end, doc->men_head = head, doc->men_kind = kind, doc->men_actor_kind = actor_kind;
    doc->men_code = code, doc->men_sectors = sectors, doc->men_source = source, doc->tok_mention = at, doc->men_facts = facts;
    doc->layers |= SANUDO_MENTIONS;
    return SANUDO_OK;
}

sanudo_rc sanudo_stage_mentions(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    const who_frame *f = sanudo_who_frame(doc, know->lexicon);
    who_rows all = {.frame = f, .row = ARENA_NEW(&doc->tmp, who_row, doc->n_tokens + 1u),
                     .at = ARENA_NEW(&doc->tmp, uint32_t, doc->n_tokens)};
    uint32_t *renewed = ARENA_NEW(&doc->tmp, uint32_t, doc->n_tokens + 1u);
    if (!f || !arena_ok(&doc->tmp)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory to look for mentions");
    start_rows(&all);
    for (uint32_t i = 0; i < all.n; i++) sanudo_who_read_phrase(&all, i);
    return publish(doc, &all, renewed, err);
}
