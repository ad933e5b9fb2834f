/* The stage: expressions of every body sentence and dateline, resolved in the order of the text. */
#include "base/err.h"
#include "when/when.h"
#include "when/words.h"

/* Sentences whose times count: the text, its dateline and title, not bylines or credits. */
static bool is_told(const sanudo_doc *d, uint32_t s)
{
    return d->sent_region[s] != REGION_BYLINE && d->sent_region[s] != REGION_CREDITS;
}

typedef struct spotted {
    cal_expr *expr;
    cal_place *at;
    uint32_t n, cap;
    int32_t since; /* the last event with a known day that is told of, or DAY_NONE */
} spotted;

/* Spot one sentence and turn word rows into token rows. */
static void spot(const sanudo_doc *d, const lexicon *lx, uint32_t s, const cal_word *w, const cal_tokens *token, uint32_t n, spotted *out)
{
    const bool dateline = d->sent_region[s] == REGION_DATELINE;
    const uint32_t found = sanudo_cal_spot(w, n, out->expr + out->n, out->cap - out->n), from = out->n;
    uint32_t past = 0; /* end of the last one: two in one token ("May-June") cannot both stay */
    for (uint32_t i = 0; i < found; i++) {
        cal_expr e = out->expr[from + i];
        e.first = token[e.first].first, e.end = token[e.end - 1].end;
        if (e.first < past) continue;
        past = e.end;
        if (e.form == FORM_EVENT) {
            if (out->since == DAY_NONE || e.n > out->since) out->since = e.n;
            continue;
        }
        const enum cal_tense tense = dateline ? TENSE_PRESENT : e.ahead ? TENSE_FUTURE : sanudo_when_tense(d, lx, e.first, e.end);
        out->at[out->n] = (cal_place){.sentence = s, .tense = (uint8_t)tense, .in_dateline = dateline, .in_title = d->sent_region[s] == REGION_TITLE};
        out->expr[out->n++] = e;
    }
}

/* Tokens of the longest told sentence. */
static uint32_t longest(const sanudo_doc *d)
{
    uint32_t most = 0;
    for (uint32_t s = 0; s < d->n_sents; s++) {
        const uint32_t n = d->sent_first[s + 1] - d->sent_first[s];
        if (is_told(d, s) && n > most) most = n;
    }
    return most;
}

static void find(sanudo_doc *d, const lexicon *lx, spotted *out)
{
    const uint32_t most = longest(d);
    cal_word *w = ARENA_NEW(&d->tmp, cal_word, (size_t)most * CAL_PIECES);
    cal_tokens *token = ARENA_NEW(&d->tmp, cal_tokens, (size_t)most * CAL_PIECES);
    cal_cache *cache = ARENA_NEW(&d->tmp, cal_cache, 1);
    for (uint32_t s = 0; s < d->n_sents && arena_ok(&d->tmp); s++) {
        if (!is_told(d, s)) continue;
        const uint32_t n = sanudo_cal_words(d, lx, d->sent_first[s], d->sent_first[s + 1], w, token, cache);
        if (out->cap - out->n < n) { /* room for one an expression a word, doubled */
            const uint32_t cap = out->cap * 2 + n;
            cal_expr *e = ARENA_NEW(&d->tmp, cal_expr, cap);
            cal_place *at = ARENA_NEW(&d->tmp, cal_place, cap);
            if (!arena_ok(&d->tmp)) return;
            if (out->n) memcpy(e, out->expr, out->n * sizeof *e), memcpy(at, out->at, out->n * sizeof *at);
            *out = (spotted){.expr = e, .at = at, .n = out->n, .cap = cap, .since = out->since};
        }
        spot(d, lx, s, w, token, n, out);
    }
}

static slice keep(arena *a, const cal_value *v)
{
    char *p = v->len ? ARENA_NEW(a, char, v->len) : NULL;
    if (!p) return (slice){0};
    memcpy(p, v->text, v->len);
    return (slice){p, v->len};
}

sanudo_rc sanudo_stage_times(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    spotted s = {.since = DAY_NONE};
    find(doc, know->lexicon, &s);
    cal_value *v = ARENA_NEW(&doc->tmp, cal_value, s.n);
    uint32_t *first = ARENA_NEW(&doc->mem, uint32_t, s.n), *end = ARENA_NEW(&doc->mem, uint32_t, s.n);
    uint8_t *kind = ARENA_NEW(&doc->mem, uint8_t, s.n);
    when *value = ARENA_NEW(&doc->mem, when, s.n);
    if (!arena_ok(&doc->mem) || !arena_ok(&doc->tmp)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the times");
    const int32_t reckoned = doc->date == DAY_NONE ? sanudo_cal_reckon(s.expr, s.at, s.n, s.since) : DAY_NONE;
    sanudo_cal_resolve(s.expr, s.at, s.n, doc->date == DAY_NONE ? reckoned : doc->date, v);
    for (uint32_t i = 0; i < s.n; i++) {
        first[i] = s.expr[i].first, end[i] = s.expr[i].end, kind[i] = v[i].kind;
        value[i] = (when){.value = keep(&doc->mem, &v[i]), .start = v[i].start, .end = v[i].end, .from_text = true};
    }
    if (!arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the times");
    doc->reckoned_date = reckoned;
    doc->n_times = s.n, doc->tim_first = first, doc->tim_end = end, doc->tim_kind = kind, doc->tim_value = value;
    doc->layers |= SANUDO_TIMES;
    return SANUDO_OK;
}
