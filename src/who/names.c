#include "who/rows.h"
#include "doc/walk.h"

/*
** What the lexicon says of a name by itself: a state and in which of its
** shapes, an organisation, a person in or out of office on the article's day,
** a news medium; and for names that it does not hold, what their words say.
*/

static sector_set sector(const char *s) { return sanudo_sector_of(s, 3); }

/* "*A Palestinian* threw a stone": an adjective that has an article or a number of its own stands for a person. */
static bool is_person(const who_frame *f, const who_name *x)
{
    WHO_KIDS(f, x->head, c)
        if (f->doc->tok_rel[c] == REL_NUMMOD || f->doc->tok_rel[c] == REL_DET) return true;
    return false;
}

/* True for "Kenyan" in "Kenyan troops". */
static bool is_modifier(const who_frame *f, const who_name *x)
{
    const uint8_t rel = f->doc->tok_rel[x->head];
    return rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_NMOD_DESC || (f->doc->tok_upos[x->head] == UPOS_ADJ && !is_person(f, x));
}

/* "Some 1,400 Britons" are people; "the Britons" at a table may be their government as well. */
static bool speaks_for_state(const who_frame *f, const who_name *x)
{
    bool definite = false;
    WHO_KIDS(f, x->head, c) {
        const uint8_t rel = f->doc->tok_rel[c];
        if (rel == REL_NUMMOD || rel == REL_AMOD || (f->classes[c] & WHO_INDEFINITE)) return false;
        if (f->classes[c] & WHO_DEFINITE) definite = true;
    }
    return definite;
}

/* "Ethnic Albanians": of a people, not of its state. */
static bool is_ethnic(const who_frame *f, const who_name *x)
{
    return x->first > f->doc->sent_first[f->doc->tok_sent[x->first]] &&
           sanudo_lex_in_class(f->lx, f->doc->tok_lemma_key[x->first - 1], SLICE("who-ethnic"));
}

static void read_state(const who_frame *f, const who_name *x, who_row *row)
{
    const uint32_t column = sanudo_lex_key_col(f->lx, x->hit);
    const bool modifier = is_modifier(f, x);
    const bool people = !modifier && (column == STATE_PEOPLE || column == STATE_ADJECTIVES);
    row->code = (country)sanudo_lex_int(f->lx, x->hit.row, STATE_CODE);
    row->facts.column = (uint8_t)column;
    row->facts.modifier = modifier && (column == STATE_PEOPLE || column == STATE_ADJECTIVES);
    row->actor_kind = people ? ACTOR_GROUP : ACTOR_STATE;
    row->sectors = sector("GOV");
    if (column != STATE_NAMES && is_ethnic(f, x)) {
        row->code = 0;
        row->actor_kind = ACTOR_GROUP;
        row->sectors = sector("SOC");
        row->facts.number = NUMBER_MANY;
        return;
    }
    if (!people) return;
    const uint8_t tag = f->doc->tok_xpos[x->head];
    row->facts.number = tag == XPOS_NN || tag == XPOS_NNP || tag == XPOS_JJ ? NUMBER_ONE : NUMBER_MANY;
    row->sectors = speaks_for_state(f, x) ? sector("GOV") | sector("CVL") : sector("CVL");
}

/* The state that owns a name's bearer: "[Russia]'s Security Council", "King Abdullah of [Saudi Arabia]"; 0 for none. */
static country owner_of(const who_frame *f, const who_name *x, uint8_t rel)
{
    WHO_KIDS(f, x->head, c) {
        const uint32_t n = f->name_of[c];
        if (f->doc->tok_rel[c] != rel || (c >= x->title && c < x->end) || n == SANUDO_NONE || f->names[n].table != LEX_STATE) continue;
        bool of = rel != REL_NMOD;
        WHO_KIDS(f, c, k) of |= f->doc->tok_rel[k] == REL_CASE && DOC_LEMMA_IS(f->doc, k, "of");
        if (of) return (country)sanudo_lex_int(f->lx, f->names[n].hit.row, STATE_CODE);
    }
    return 0;
}

/*
** Of namesakes and spells in office: whoever belongs to `owner`, then who is in office on `day`, then one of a state that
** the article names; of one person the last spell that has begun, then the first to come.
*/
static lex_hit spell_on(const who_frame *f, lex_hit hit, country owner, bool *held)
{
    const int32_t day = f->doc->date;
    lex_hit best = hit;
    int32_t best_from = DAY_NONE;
    uint32_t best_rank = 0;
    *held = false;
    for (; hit.row != SANUDO_NONE; hit = sanudo_lex_next(f->lx, hit)) {
        const int32_t from = sanudo_lex_int(f->lx, hit.row, OFFICE_FROM), to = sanudo_lex_int(f->lx, hit.row, OFFICE_TO);
        const country code = (country)sanudo_lex_int(f->lx, hit.row, OFFICE_CODE);
        if (day != DAY_NONE && from != DAY_NONE && from > day) continue;
        const bool holds = day == DAY_NONE || to == DAY_NONE || to >= day;
        const uint32_t rank = (owner && code == owner ? 4u : 0) + (holds ? 2u : 0) + (sanudo_who_names_state(f, code) ? 1u : 0);
        if (rank < best_rank) continue;
        if (rank > best_rank || best_from == DAY_NONE || from > best_from) {
            best = hit;
            best_from = from;
            best_rank = rank;
            *held = holds;
        }
    }
    return best;
}

static void read_office(const who_frame *f, const who_name *x, who_row *row)
{
    bool held;
    const country owner = owner_of(f, x, REL_NMOD);
    const lex_hit hit = spell_on(f, x->hit, owner, &held);
    row->code = (country)sanudo_lex_int(f->lx, hit.row, OFFICE_CODE);
    if (owner && who_is_state_code(row->code)) row->code = owner; /* a namesake whom the table does not hold */
    const int32_t from = sanudo_lex_int(f->lx, hit.row, OFFICE_FROM);
    const bool early = f->doc->date != DAY_NONE && from != DAY_NONE && from > f->doc->date;
    row->sectors = held ? (sector_set)sanudo_lex_int(f->lx, hit.row, OFFICE_SECTORS) : early ? 0 : sector("ELI");
    row->facts.former = !held && !early;
    row->facts.row = hit.row;
    row->source = sanudo_lex_line(f->lx, hit.row);
    row->actor_kind = ACTOR_PERSON;
}

/* "Conservative Party": words that parties of many states are called by. */
static bool is_any_party(const who_frame *f, const who_name *x)
{
    for (uint32_t t = x->first; t < x->end; t++)
        if (f->doc->tok_upos[t] != UPOS_PUNCT && !sanudo_lex_in_class(f->lx, f->doc->tok_lemma_key[t], SLICE("party-word"))) return false;
    return true;
}

/* A body's own line; a state's own Security Council is not the world's, and a Labour Party of no state named so far the story's own. */
static void read_org(const who_frame *f, const who_name *x, who_row *row)
{
    const country own = (country)sanudo_lex_int(f->lx, x->hit.row, ORG_CODE), owner = owner_of(f, x, REL_NMOD_POSS);
    const bool elsewhere = !owner && is_any_party(f, x) && sanudo_who_state_first(f, own) > (uint32_t)(x - f->names);
    row->code = owner ? owner : elsewhere ? 0 : own;
    row->sectors = owner && owner != own ? sector("GOV") : (sector_set)sanudo_lex_int(f->lx, x->hit.row, ORG_SECTORS);
    if (owner && is_any_party(f, x)) row->sectors = (sector_set)sanudo_lex_int(f->lx, x->hit.row, ORG_SECTORS);
    row->actor_kind = ACTOR_ORGANIZATION;
}

static void read_media(const who_frame *f, const who_name *x, who_row *row)
{
    row->code = (country)sanudo_lex_int(f->lx, x->hit.row, MEDIA_CODE);
    row->sectors = sector("JRN");
    row->actor_kind = ACTOR_ORGANIZATION;
}

/* A body that no table holds: "Bangladesh Workers' Party" has a state's name in it and says what it is. */
static void read_words(const who_frame *f, const who_name *x, who_row *row)
{
    const sanudo_doc *d = f->doc;
    for (uint32_t t = x->first; t < x->end; t++) {
        const lex_hit state = sanudo_lex_match(f->lx, LEX_STATE, d, t, x->end);
        if (state.row != SANUDO_NONE && !row->code) {
            row->code = (country)sanudo_lex_int(f->lx, state.row, STATE_CODE);
            row->source = sanudo_lex_line(f->lx, state.row);
        }
        uint64_t key;
        uint32_t first;
        const lex_hit role = sanudo_who_role(f, t, &key, &first);
        if (role.row == SANUDO_NONE) continue;
        row->sectors |= (sector_set)sanudo_lex_int(f->lx, role.row, ROLE_SECTORS);
        if (row->source == SANUDO_NONE) row->source = sanudo_lex_line(f->lx, role.row);
    }
    row->actor_kind = ACTOR_ORGANIZATION;
}

static uint8_t gender_of(const who_frame *f, const who_name *x)
{
    uint32_t bits = f->classes[x->first];
    for (uint32_t t = x->title; t < x->first; t++) bits |= f->classes[t];
    if (bits & WHO_FEMALE) return GENDER_FEMALE;
    return bits & WHO_MALE ? GENDER_MALE : GENDER_UNKNOWN;
}

/* "Rebel leader", "Gen.", "former Finance Minister": what stands right before a person's name. */
static void read_title(const who_frame *f, const who_name *x, who_row *row)
{
    const uint32_t from = f->doc->sent_first[f->doc->tok_sent[x->first]];
    mention_facts *facts = &row->facts;
    facts->title_first = x->title;
    facts->title_end = x->first;
    for (uint32_t t = x->title; t < x->first; t++) facts->title_key = key_join(facts->title_key, f->doc->tok_lemma_key[t]);
    if (x->title < x->first) facts->title_last = f->doc->tok_lemma_key[x->first - 1];
    sector_set says = 0;
    for (uint32_t i = 0; i < 2 && x->titles[i] != SANUDO_NONE; i++) says |= (sector_set)sanudo_lex_int(f->lx, x->titles[i], 1);
    facts->title_row = x->titles[0];
    if (row->source == SANUDO_NONE) row->source = sanudo_lex_line(f->lx, x->titles[0]);
    facts->generic = says == 0;
    bool former = false;
    for (uint32_t t = x->title; t > from && x->title - t < 3; t--) former |= (f->classes[t - 1] & WHO_FORMER) != 0;
    const bool in_office = facts->table == LEX_OFFICE && row->sectors && !facts->former;
    if (in_office) return;
    if (former) facts->former = true;
    else if (says) facts->former = false; /* out of one office, the text gives him another */
    if (says && facts->table == LEX_OFFICE) row->sectors = 0;
    row->sectors = facts->former ? sector("ELI") : row->sectors | says;
}

void sanudo_who_read_name(const who_frame *f, const who_name *x, who_row *row)
{
    row->facts.table = x->table;
    row->facts.row = x->hit.row;
    row->facts.number = NUMBER_ONE;
    if (x->hit.row != SANUDO_NONE) row->source = sanudo_lex_line(f->lx, x->hit.row);
    switch (x->table) {
    case LEX_STATE: read_state(f, x, row); break;
    case LEX_ORG: read_org(f, x, row); break;
    case LEX_OFFICE: read_office(f, x, row); break;
    case LEX_MEDIA: read_media(f, x, row); break;
    default:
        if (x->model == NAME_PER) row->actor_kind = ACTOR_PERSON;
        else read_words(f, x, row);
    }
    if (row->actor_kind == ACTOR_PERSON) row->facts.gender = gender_of(f, x);
    if (x->title < x->first) read_title(f, x, row);
    row->facts.scene = x->table == LEX_STATE && (row->facts.column == STATE_CAPITAL || row->facts.column == STATE_NAMES);
}

static uint32_t medium_called(const who_frame *f, const char *p, uint32_t n)
{
    uint64_t key = KEY_EMPTY;
    for (uint32_t i = 0, from = 0; n && i <= n; i++) {
        if (i < n && p[i] != ' ') continue;
        key = key_join(key, sanudo_key_word(p + from, i - from));
        from = i + 1;
    }
    return key == KEY_EMPTY ? SANUDO_NONE : sanudo_lex_find(f->lx, LEX_MEDIA, key).row;
}

/* The medium that publishes the article, or signs its dateline: its row, or SANUDO_NONE. */
uint32_t sanudo_who_publisher(const who_frame *f)
{
    const sanudo_doc *d = f->doc;
    const uint32_t row = medium_called(f, d->publisher.p, d->publisher.n);
    const sanudo_span agency = d->dateline_agency;
    if (row != SANUDO_NONE || agency.end <= agency.start || agency.end > d->len) return row;
    return medium_called(f, d->text + agency.start, agency.end - agency.start);
}
