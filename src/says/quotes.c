#include "says/quotes.h"

enum { NO_MARK = 0, OPENS = 1, CLOSES = 2, SINGLE = 4, LOOKAHEAD = 400 };

static bool space_at(const sanudo_doc *d, uint32_t at)
{
    const unsigned char c = at < d->len ? (unsigned char)d->text[at] : ' ';
    return c <= ' ';
}

/* Which way a straight mark points: against a space it opens, behind a letter it closes. */
static uint32_t straight(const sanudo_doc *d, uint32_t t)
{
    const sanudo_span s = d->tok_span[t];
    const bool behind_space = s.start == 0 || space_at(d, s.start - 1) || d->text[s.start - 1] == '(';
    const bool before_space = space_at(d, s.end);
    if (behind_space && before_space) return OPENS | CLOSES;
    return behind_space ? OPENS : CLOSES;
}

/* What quotation mark a token is: OPENS, CLOSES and SINGLE as bits.  A possessive's apostrophe is none. */
static uint32_t mark_of(const sanudo_doc *d, uint32_t t)
{
    static const struct {
        char text[4];
        uint32_t bits;
    } CURLY[] = {{"“", OPENS}, {"”", CLOSES}, {"„", OPENS}, {"«", OPENS}, {"»", CLOSES}, {"``", OPENS},
                 {"''", CLOSES}, {"‘", OPENS | SINGLE}, {"’", CLOSES | SINGLE}};
    const slice w = doc_form(d, t);
    if (w.n > 3) return NO_MARK;
    if (w.n == 1 && w.p[0] == '"') return straight(d, t);
    const bool apostrophe = d->tok_glued[t] || d->tok_xpos[t] == XPOS_POS;
    if (w.n == 1 && w.p[0] == '\'') return apostrophe ? NO_MARK : straight(d, t) | SINGLE;
    for (uint32_t i = 0; i < sizeof CURLY / sizeof CURLY[0]; i++)
        if (slice_is(w, CURLY[i].text)) return apostrophe && CURLY[i].bits == (CLOSES | SINGLE) ? NO_MARK : CURLY[i].bits;
    return NO_MARK;
}

/* True when a single mark that opens at `t` closes again in reach. */
static bool single_closes(const sanudo_doc *d, uint32_t t, uint32_t end)
{
    for (uint32_t i = t + 2; i < end && i < t + LOOKAHEAD; i++)
        if ((mark_of(d, i) & (CLOSES | SINGLE)) == (CLOSES | SINGLE)) return true;
    return false;
}

/* One past the last sentence row of the paragraph that begins at row `s`. */
static uint32_t para_end(const sanudo_doc *d, uint32_t s)
{
    uint32_t e = s + 1;
    while (e < d->n_sents && d->sent_region[e] == REGION_BODY && d->sent_para[e] == d->sent_para[s]) e++;
    return e;
}

/* True when the sentence row begins a paragraph of the body with an opening mark. */
static bool reopens(const sanudo_doc *d, uint32_t s)
{
    return s < d->n_sents && d->sent_region[s] == REGION_BODY && d->sent_first[s] < d->sent_first[s + 1] &&
           (mark_of(d, d->sent_first[s]) & OPENS);
}

typedef struct sink {
    quote *out;
    uint32_t n, cap;
} sink;

static void put(sink *k, uint32_t open, uint32_t end, uint32_t close, bool carried)
{
    if (end <= open + 1 || k->n == k->cap) return;
    k->out[k->n++] = (quote){.first = open + 1, .end = end, .open = open, .close = close, .carried = carried};
}

/* The quotes of one paragraph, tokens [first, end). */
static void scan(const sanudo_doc *d, uint32_t first, uint32_t end, bool next_opens, sink *k)
{
    uint32_t open = SANUDO_NONE, style = 0;
    for (uint32_t t = first; t < end; t++) {
        const uint32_t m = mark_of(d, t);
        if (m == NO_MARK) continue;
        if (open == SANUDO_NONE) {
            if (!(m & OPENS) || ((m & SINGLE) && !single_closes(d, t, end))) continue;
            open = t, style = m & SINGLE;
        } else if ((m & SINGLE) == style && (m & CLOSES)) {
            put(k, open, t, t, false);
            open = SANUDO_NONE;
        } else if ((m & SINGLE) == style && !style) { /* opened twice: the first was never closed */
            const uint32_t s = d->sent_first[d->tok_sent[t]];
            put(k, open, s > open + 1 ? s : t, SANUDO_NONE, false);
            open = t;
        }
    }
    if (open != SANUDO_NONE && !style) put(k, open, end, SANUDO_NONE, next_opens);
}

uint32_t sanudo_quotes_bound(const sanudo_doc *d)
{
    uint32_t n = 0;
    for (uint32_t t = 0; t < d->n_tokens; t++) n += mark_of(d, t) != NO_MARK;
    return n;
}

uint32_t sanudo_quotes_find(const sanudo_doc *d, quote *out, uint32_t cap)
{
    sink k = {.out = out, .cap = cap};
    for (uint32_t s = 0; s < d->n_sents;) {
        if (d->sent_region[s] != REGION_BODY) {
            s++;
            continue;
        }
        const uint32_t e = para_end(d, s);
        scan(d, d->sent_first[s], d->sent_first[e], reopens(d, e), &k);
        s = e;
    }
    return k.n;
}
