/* Lines of a source, a target and what is done, coded in CAMEO. */
#include "record/pairs.h"

#include "base/fnv.h"

/* Columns of the table of CAMEO's codes. */
enum { CODE_GOLDSTEIN = 1, CODE_GDELT = 2, CODE_PHOENIX = 3, CODE_NAME = 4 };

static slice text_in(const lexicon *lx, enum lex_table table, const char *key, uint32_t column)
{
    const lex_hit hit = sanudo_lex_find(lx, table, sanudo_key_word(key, strlen(key)));
    return hit.row == SANUDO_NONE ? (slice){0} : sanudo_lex_text(lx, hit.row, column);
}

slice sanudo_sector_in(const lexicon *lx, const char *sector, uint32_t column) { return text_in(lx, LEX_SECTOR, sector, column); }
slice sanudo_country_in(const lexicon *lx, const char *slot, uint32_t column) { return text_in(lx, LEX_COUNTRY, slot, column); }

const char *sanudo_sector_of_cameo(const lexicon *lx, slice letters)
{
    uint32_t i = 0;
    while (sanudo_sector_name(i) && !slice_eq(sanudo_sector_in(lx, sanudo_sector_name(i), SECTOR_CAMEO), letters)) i++;
    return sanudo_sector_name(i);
}

enum group_kind sanudo_cameo_group(const lexicon *lx, slice letters)
{
    char s[4] = "";
    if (letters.n == 3) memcpy(s, letters.p, 3);
    if (sanudo_country_in(lx, s, COUNTRY_FIPS).n) return GROUP_STATE;
    if (slice_is(sanudo_sector_in(lx, s, SECTOR_PHOENIX), "entity")) return GROUP_CLASS;
    return sanudo_sector_of_cameo(lx, letters) ? GROUP_SECTOR : GROUP_OTHER;
}

/* A code that is not in the table, of somebody's own lexicon, has what the code above it has, but for the name. */
cameo_facts sanudo_cameo_facts(schema_out *w, slice code)
{
    const lexicon *lx = w->lexicon;
    cameo_facts f = {0};
    if (code.n < 2) return f;
    const char root[3] = {code.p[0], code.p[1], '0'};
    const slice above[] = {code, cameo_head(code, 3), {root, 3}};
    for (uint32_t i = 0; i < 3 && !f.scaled; i++) {
        const lex_hit hit = sanudo_lex_find(lx, LEX_CAMEO, sanudo_key_word(above[i].p, above[i].n));
        if (hit.row == SANUDO_NONE) continue;
        if (!f.known) f.gdelt = (uint32_t)(sanudo_lex_int(lx, hit.row, CODE_GDELT) / 10000);
        if (!f.known) f.phoenix = (uint32_t)(sanudo_lex_int(lx, hit.row, CODE_PHOENIX) / 10000);
        if (i == 0) f.name = sanudo_lex_text(lx, hit.row, CODE_NAME);
        f.known = true;
        const int32_t v = sanudo_lex_int(lx, hit.row, CODE_GOLDSTEIN);
        f.scaled = v != INT32_MIN, f.goldstein = f.scaled ? v / 1000 : 0;
        if (f.scaled && !slice_eq(above[i], code)) schema_lose(w, LOSS_GOLDSTEIN, 1);
    }
    return f;
}

static void add_group(side *s, slice letters)
{
    const size_t n = strlen(s->code);
    if (!letters.n || n + letters.n >= CODE_MAX) return;
    memcpy(s->code + n, letters.p, letters.n);
    s->code[n + letters.n] = '\0';
}

/* "NORGOV", "IGOUNO".  A sector that is nothing in CAMEO is left out; one of which nothing is known keeps its letters. */
static side side_of(const lexicon *lx, const flat_party *p)
{
    side s = {.party = p};
    const slice slot = sanudo_country_in(lx, p->country, COUNTRY_CAMEO);
    add_group(&s, slot.n ? slot : slice_of(p->country));
    for (uint32_t i = 0; sanudo_sector_name(i); i++)
        if (p->sectors >> i & 1u) add_group(&s, lx ? sanudo_sector_in(lx, sanudo_sector_name(i), SECTOR_CAMEO) : slice_of(sanudo_sector_name(i)));
    return s;
}

/* The different ones among the first PARTIES_MAX of a party that have a code. */
static uint32_t sides_of(schema_out *w, const flat_party *p, uint32_t n_parties, bool by_name, side out[static PARTIES_MAX])
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < n_parties && i < PARTIES_MAX; i++) {
        const side s = side_of(w->lexicon, &p[i]);
        bool known = false;
        for (uint32_t k = 0; k < n; k++)
            known |= strcmp(out[k].code, s.code) == 0 && (!by_name || slice_eq(out[k].party->name, p[i].name));
        if (s.code[0] && !known) out[n++] = s;
    }
    schema_lose(w, LOSS_PARTIES, n_parties - n);
    return n;
}

/* CAMEO's own code for the intent to do what has not been done; NULL when it has none. */
static const char *intent(slice type)
{
    static const char *const CODE[][2] = {{"CONSULT", "036"}, {"SUPPORT", "032"}, {"COOPERATE", "031"}, {"AID", "033"}, {"RETREAT", "035"}};
    for (size_t i = 0; i < sizeof CODE / sizeof CODE[0]; i++)
        if (slice_is(type, CODE[i][0])) return CODE[i][1];
    return NULL;
}

/* The code of an event that is held to have happened or to be intended; absent for the others, with the reason counted. */
static slice event_code(schema_out *w, const flat_event *e)
{
    enum loss why = LOSS_CODE;
    slice code = {0};
    switch (sanudo_status_of(e->status)) {
    case STATUS_ACTUAL: case STATUS_ONGOING: case STATUS_HISTORICAL: code = e->cameo; break;
    case STATUS_PLANNED: code = slice_of(intent(e->type)), why = LOSS_PLANNED; break;
    case STATUS_NEGATED: case STATUS_DENIED: why = LOSS_NEGATED; break;
    default: why = LOSS_UNREAL; break;
    }
    if (!code.n) schema_lose(w, why, 1);
    return code;
}

/* FNV-1a of what names the article, the event's number and the line's, in 53 bits: a number that every language holds exactly. */
static uint64_t number_of(const flat_event *e, uint32_t line)
{
    const flat_article *a = e->article;
    const slice name[] = {a->id, a->publisher, a->date};
    uint64_t h = FNV_START;
    for (size_t i = 0; i < sizeof name / sizeof name[0]; i++) h = fnv_byte(fnv_bytes(h, name[i].p, name[i].n), 0);
    const unsigned char n[] = {(unsigned char)e->number, (unsigned char)(e->number >> 8), (unsigned char)(e->number >> 16),
                               (unsigned char)(e->number >> 24), (unsigned char)line, (unsigned char)(line >> 8)};
    h = fnv_bytes(h, n, sizeof n);
    return (h ^ h >> 53) & (((uint64_t)1 << 53) - 1);
}

typedef struct matching {
    const flat_event *event;
    slice code;
    side a[PARTIES_MAX], b[PARTIES_MAX];
    uint32_t n, m, line;
    bool joint;
} matching;

static void tell(schema_out *w, const pairing *how, matching *x, uint32_t i, uint32_t k)
{
    if (x->joint && i == k) return;
    const pair p = {.event = x->event, .code = x->code, .source = &x->a[i], .target = &x->b[k], .id = number_of(x->event, x->line++)};
    if (!p.source->party || !p.target->party) schema_lose(w, LOSS_SIDE, 1);
    how->line(w, &p);
}

/* Every pair; or, where they are too many, those with the first of either side. */
static void tell_all(schema_out *w, const pairing *how, matching *x)
{
    const uint32_t all = x->n * x->m - (x->joint ? x->n : 0);
    const bool few = !how->most || all <= how->most;
    for (uint32_t i = 0; i < x->n; i++)
        for (uint32_t k = 0; k < x->m; k++)
            if (few || !i || !k) tell(w, how, x, i, k);
    schema_lose(w, LOSS_PAIRS, all - x->line);
}

void sanudo_pairs(schema_out *w, const flat_event *e, const pairing *how)
{
    static const side NOBODY = {.code = "---"};
    matching x = {.event = e, .code = event_code(w, e)};
    if (!x.code.n) return;
    x.n = sides_of(w, e->actors, e->n_actors, how->by_name, x.a);
    x.m = sides_of(w, e->recipients, e->n_recipients, how->by_name, x.b);
    if (!x.n && !x.m) {
        schema_lose(w, LOSS_UNCODED, 1);
        return;
    }
    if (slice_is(e->status, "planned")) schema_lose(w, LOSS_FOLDED, 1);
    else if (x.code.n == 3 && x.code.p[2] == '0') schema_lose(w, LOSS_ROOT, 1);
    if (!e->first_day.n || !e->date_from_text) schema_lose(w, LOSS_DAY, 1);
    x.joint = !x.m && x.n > 1;
    if (x.joint) memcpy(x.b, x.a, x.n * sizeof *x.a), x.m = x.n;
    if (!x.n) x.a[x.n++] = NOBODY;
    if (!x.m) x.b[x.m++] = NOBODY;
    tell_all(w, how, &x);
}
