/*
** CAMEO as PETRARCH-like coders print it: a line a pair, parted by tabs: date,
** source, target, code, and where it was read (article, sentence); in the long
** form of PETRARCH-2 also the address, publisher, words and country of each.
*/
#include "record/fold.h"

enum { CODE_MAX = 16, PARTIES_MAX = 16 }; /* five groups of three letters, as TABARI allowed */

typedef struct actor_code {
    char s[CODE_MAX];
    uint32_t actor; /* row, or SANUDO_NONE */
} actor_code;

/* Codes whose letters differ: organisations stand under a class, and our MED is health. NULL: no such code in CAMEO. */
static const struct {
    const char *ours, *cameo;
} SECTOR[] = {{"JRN", "MED"}, {"MED", "HLH"}, {"PRE", "SEP"}, {"PRM", "UAF"}, {"SOC", "CVL"}, {"UNK", NULL}},
  SLOT[] = {{"UNO", "IGOUNO"}, {"EUR", "IGOEUREEC"}, {"ISM", "IMG"}};

static const char *sector_in_cameo(const char *name)
{
    for (size_t i = 0; i < sizeof SECTOR / sizeof SECTOR[0]; i++)
        if (strcmp(SECTOR[i].ours, name) == 0) return SECTOR[i].cameo;
    return name;
}

static void add_group(actor_code *c, const char *s)
{
    const size_t n = strlen(c->s);
    if (s && n + strlen(s) < CODE_MAX) memcpy(c->s + n, s, strlen(s) + 1);
}

static actor_code code_of(const sanudo_doc *d, uint32_t a)
{
    actor_code c = {.actor = a};
    char letters[4] = "";
    const char *slot = sanudo_record_country(d->act_code[a], letters).p;
    for (size_t i = 0; slot && i < sizeof SLOT / sizeof SLOT[0]; i++)
        if (strcmp(SLOT[i].ours, letters) == 0) slot = SLOT[i].cameo;
    add_group(&c, slot);
    for (uint32_t i = 0; sanudo_sector_name(i); i++)
        if (d->act_sectors[a] >> i & 1u) add_group(&c, sector_in_cameo(sanudo_sector_name(i)));
    return c;
}

/* The different codes among the first PARTIES_MAX of a party. */
static uint32_t codes_of(const sanudo_doc *d, rows party, actor_code out[static PARTIES_MAX])
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < party.n && i < PARTIES_MAX; i++) {
        const actor_code c = code_of(d, d->party_pool[party.first + i]);
        bool known = !c.s[0];
        for (uint32_t k = 0; k < n; k++) known |= strcmp(out[k].s, c.s) == 0;
        if (!known) out[n++] = c;
    }
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

/* The code of an event that is held to have happened or to be intended; absent for the others. */
static slice event_code(const sanudo_doc *d, uint32_t e)
{
    switch (d->ev_status[e]) {
    case STATUS_ACTUAL: case STATUS_ONGOING: case STATUS_HISTORICAL: return d->ev_cameo[e];
    case STATUS_PLANNED: return slice_of(intent(d->ev_type[e]));
    default: return (slice){0};
    }
}

/* A cell of text: what would break lines or columns becomes a blank. */
static void put_flat(sanudo_buf *out, slice s)
{
    for (uint32_t i = 0; i < s.n; i++) buf_char(out, (unsigned char)s.p[i] < ' ' ? ' ' : s.p[i]);
}

static void put_words(const record *r, uint32_t e, const actor_code *c)
{
    const uint32_t m = c->actor == SANUDO_NONE ? SANUDO_NONE : sanudo_record_party(r, e, c->actor);
    if (m != SANUDO_NONE) put_flat(r->out, record_mention(r, m));
    else buf_slice(r->out, SLICE("---"));
}

static void put_root(const record *r, const actor_code *c)
{
    char room[4];
    const slice s = c->actor == SANUDO_NONE ? (slice){0} : sanudo_record_country(r->doc->act_code[c->actor], room);
    buf_slice(r->out, s.n ? s : SLICE("---"));
}

/* Address, publisher, the parties' words, the trigger, the parties' countries. */
static void long_form(const record *r, uint32_t e, const actor_code *source, const actor_code *target)
{
    const sanudo_doc *d = r->doc;
    buf_char(r->out, '\t');
    put_flat(r->out, d->url);
    buf_char(r->out, '\t');
    put_flat(r->out, d->publisher);
    buf_char(r->out, '\t');
    put_words(r, e, source);
    buf_char(r->out, '|');
    put_words(r, e, target);
    buf_char(r->out, '\t');
    put_flat(r->out, sanudo_doc_words(d, d->ev_first[e], d->ev_end[e]));
    buf_char(r->out, '\t');
    put_root(r, source);
    buf_char(r->out, '|');
    put_root(r, target);
}

typedef struct pair_of {
    uint32_t event;
    slice code;
    bool full; /* in PETRARCH-2's long form */
} pair_of;

static void line(const record *r, const pair_of *p, const actor_code *source, const actor_code *target)
{
    const uint32_t e = p->event;
    const sanudo_doc *d = r->doc;
    char day[16];
    const slice date = sanudo_record_day(sanudo_record_first_day(r, e), day);
    if (date.n) sanudo_buf_printf(r->out, "%.4s%.2s%.2s", day, day + 5, day + 8);
    else buf_slice(r->out, SLICE("---"));
    sanudo_buf_printf(r->out, "\t%s\t%s\t", source->s, target->s);
    buf_slice(r->out, p->code);
    buf_str(r->out, p->full ? "\t\t" : "\t"); /* PETRARCH's issues, of which we have none */
    for (uint32_t i = 0; i < d->id.n; i++) buf_char(r->out, (unsigned char)d->id.p[i] <= ' ' ? '_' : d->id.p[i]);
    sanudo_buf_printf(r->out, "_%u", d->sent_number[record_sent_of(r, e)]);
    if (p->full) long_form(r, e, source, target);
    buf_char(r->out, '\n');
}

/* Parties that act together ("met") are told both ways round. */
static void pairs(const record *r, const pair_of *p)
{
    static const actor_code NOBODY = {.s = "---", .actor = SANUDO_NONE};
    const sanudo_doc *d = r->doc;
    actor_code a[PARTIES_MAX], b[PARTIES_MAX];
    uint32_t n = codes_of(d, d->ev_actor[p->event], a), m = codes_of(d, d->ev_recipient[p->event], b);
    if (!n && !m) return;
    const bool joint = !m && n > 1;
    if (joint) memcpy(b, a, n * sizeof *a), m = n;
    if (!n) a[n++] = NOBODY;
    if (!m) b[m++] = NOBODY;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < m; k++)
            if (!joint || i != k) line(r, p, &a[i], &b[k]);
}

static void events(const record *r, bool full)
{
    for (uint32_t e = 0; e < r->doc->n_events; e++) {
        const pair_of p = {.event = e, .code = event_code(r->doc, e), .full = full};
        if (p.code.n && !record_again(r->doc, e)) pairs(r, &p);
    }
}

void sanudo_record_cameo(record *r) { events(r, false); }
void sanudo_record_petrarch(record *r) { events(r, true); }
