/*
** Documents from CoNLL-U lines.  The text is rebuilt from the forms and
** SpaceAfter=No; words and sentences are the given ones.  A range line ("3-4
** don't") stands for its words: where they do not spell it ("wanna": want, to)
** its letters are dealt out among them.  Empty nodes ("5.1") are passed over.
*/
#include "base/buf.h"
#include "base/err.h"
#include "base/key.h"
#include "doc/doc.h"
#include "read/read.h"

enum { COLUMNS = 10 };

/* The columns being read, as long as the input has lines. */
typedef struct lines {
    sanudo_buf text;
    arena mem;
    sanudo_span *span;
    uint8_t *glued;
    uint32_t *sent_first, *sent_para;
    uint32_t n, n_sents, para;
    bool open;               /* words have come since the last blank line */
    uint32_t range_words;    /* words that the last range line still waits for */
    slice range;             /* its letters that no word has yet */
    bool range_first, range_space;
    uint32_t line;
} lines;

static uint32_t split(slice line, slice *col)
{
    uint32_t k = 0, from = 0;
    for (uint32_t i = 0; i <= line.n && k < COLUMNS; i++)
        if (i == line.n || line.p[i] == '\t') {
            col[k++] = (slice){line.p + from, i - from};
            from = i + 1;
        }
    return k;
}

static bool has(slice s, const char *part)
{
    const size_t n = strlen(part);
    for (size_t i = 0; i + n <= s.n; i++)
        if (memcmp(s.p + i, part, n) == 0) return true;
    return false;
}

/* Digits at `*at` as a number below a million; false when there are none. */
static bool digits(slice s, uint32_t *at, uint32_t *v)
{
    const uint32_t from = *at;
    for (*v = 0; *at < s.n && s.p[*at] >= '0' && s.p[*at] <= '9' && *v < 100000; ++*at) *v = *v * 10 + (uint32_t)(s.p[*at] - '0');
    return *at > from;
}

/* How many bytes of `rest` belong to the first `chars` characters. */
static uint32_t bytes_of(slice rest, uint32_t chars)
{
    uint32_t i = 0;
    while (i < rest.n && chars > 0) {
        i++;
        while (i < rest.n && ((uint8_t)rest.p[i] & 0xc0u) == 0x80u) i++;
        chars--;
    }
    return i;
}

static uint32_t chars_of(slice s)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s.n; i++) n += ((uint8_t)s.p[i] & 0xc0u) != 0x80u;
    return n;
}

/* The letters of the open range that go to its next word: those of its form, as far as each later word keeps one. */
static slice deal(lines *l, slice form)
{
    const uint32_t left = chars_of(l->range), later = l->range_words - 1;
    uint32_t chars = chars_of(form);
    if (chars + later > left) chars = left - later;
    if (later == 0) chars = left;
    const slice piece = {l->range.p, bytes_of(l->range, chars)};
    l->range = (slice){l->range.p + piece.n, l->range.n - piece.n};
    return piece;
}

static void add_word(lines *l, slice form, bool glued, bool space)
{
    if (!l->open) {
        l->sent_para[l->n_sents] = l->para;
        l->sent_first[l->n_sents++] = l->n;
        l->open = true;
    }
    const uint32_t start = (uint32_t)l->text.len;
    buf_slice(&l->text, form);
    l->glued[l->n] = glued;
    l->span[l->n++] = (sanudo_span){start, start + form.n};
    if (space) buf_char(&l->text, ' ');
}

/* A range line: "3-4", its form, and whether a blank follows. */
static bool open_range(lines *l, slice form, uint32_t from, uint32_t to, bool space)
{
    if (to <= from || to - from > 100 || l->range_words || chars_of(form) < to - from + 1) return false;
    l->range = form, l->range_words = to - from + 1;
    l->range_first = true, l->range_space = space;
    return true;
}

static bool take_row(lines *l, slice line)
{
    slice col[COLUMNS];
    uint32_t at = 0, from, to;
    const uint32_t k = split(line, col);
    if (k < 2 || col[1].n == 0 || !digits(col[0], &at, &from)) return false;
    const bool space = !(k == COLUMNS && has(col[9], "SpaceAfter=No"));
    if (at < col[0].n && col[0].p[at] == '.') return true;
    if (at < col[0].n && col[0].p[at] == '-') {
        at++;
        return digits(col[0], &at, &to) && at == col[0].n && open_range(l, col[1], from, to, space);
    }
    if (at < col[0].n) return false;
    if (!l->range_words) {
        add_word(l, col[1], false, space);
        return true;
    }
    const slice piece = deal(l, col[1]);
    add_word(l, piece, !l->range_first, l->range_words == 1 && l->range_space);
    l->range_first = false;
    l->range_words--;
    return true;
}

static bool take_line(lines *l, slice line)
{
    l->line++;
    if (line.n && line.p[line.n - 1] == '\r') line.n--;
    if (line.n == 0) {
        l->open = false;
        return l->range_words == 0;
    }
    if (line.p[0] != '#') return take_row(l, line);
    if (has(line, "# newpar") && l->n) l->para++;
    return true;
}

static sanudo_rc take_all(lines *l, const sanudo_article *a, sanudo_error *err)
{
    uint32_t count = 2;
    for (size_t i = 0; i < a->len; i++) count += a->text[i] == '\n';
    l->span = ARENA_NEW(&l->mem, sanudo_span, count);
    l->glued = ARENA_NEW(&l->mem, uint8_t, count);
    l->sent_first = ARENA_NEW(&l->mem, uint32_t, count);
    l->sent_para = ARENA_NEW(&l->mem, uint32_t, count);
    if (!arena_ok(&l->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u lines", count);
    for (size_t i = 0, from = 0; i <= a->len; i++) {
        if (i < a->len && a->text[i] != '\n') continue;
        if (!take_line(l, (slice){a->text + from, (uint32_t)(i - from)}))
            return sanudo_fail(err, SANUDO_EINPUT, l->line, "line %u of its sentences is not CoNLL-U", l->line);
        from = i + 1;
    }
    if (l->range_words) return sanudo_fail(err, SANUDO_EINPUT, l->line, "a range of words is not finished in line %u", l->line);
    return l->text.failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the text") : SANUDO_OK;
}

/* Publish the layers that the stages before the trees would have made. */
static sanudo_rc publish(sanudo_doc *d, const lines *l, sanudo_error *err)
{
    arena *a = &d->mem;
    const uint32_t n = l->n, s = l->n_sents;
    sanudo_span *span = ARENA_NEW(a, sanudo_span, n);
    uint8_t *glued = ARENA_NEW(a, uint8_t, n), *region = ARENA_NEW(a, uint8_t, s);
    uint64_t *key = ARENA_NEW(a, uint64_t, n);
    uint32_t *first = ARENA_NEW(a, uint32_t, s + 1u), *number = ARENA_NEW(a, uint32_t, s), *para = ARENA_NEW(a, uint32_t, s);
    uint32_t *sent = ARENA_NEW(a, uint32_t, n);
    if (!arena_ok(a)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u tokens", n);
    for (uint32_t k = 0; k < s; k++) first[k] = l->sent_first[k], para[k] = l->sent_para[k], number[k] = k + 1, region[k] = REGION_BODY;
    first[s] = n;
    for (uint32_t t = 0, k = 0; t < n; t++) {
        while (first[k + 1] <= t) k++;
        span[t] = l->span[t], glued[t] = l->glued[t], sent[t] = k;
        key[t] = sanudo_key_word(d->text + span[t].start, span[t].end - span[t].start);
    }
    d->n_tokens = n, d->n_sents = s;
    d->tok_span = span, d->tok_glued = glued, d->tok_key = key, d->tok_sent = sent;
    d->sent_first = first, d->sent_region = region, d->sent_number = number, d->sent_para = para;
    d->layers |= SANUDO_FURNITURE | SANUDO_TOKENS;
    return SANUDO_OK;
}

sanudo_rc sanudo_conllu_doc(sanudo_doc **out, const sanudo_article *article, sanudo_error *err)
{
    lines l = {0};
    *out = NULL;
    if (!article->text && article->len) return sanudo_fail(err, SANUDO_EINPUT, 0, "text is NULL but len is %zu", article->len);
    if (article->len > SANUDO_MAX_TEXT)
        return sanudo_fail(err, SANUDO_EINPUT, article->len, "text of %zu bytes; the limit is %u", article->len, SANUDO_MAX_TEXT);
    sanudo_rc rc = take_all(&l, article, err);
    if (rc == SANUDO_OK) {
        sanudo_article plain = *article;
        plain.text = l.text.data, plain.len = l.text.len;
        rc = sanudo_doc_new(out, &plain, err);
    }
    if (rc == SANUDO_OK) rc = publish(*out, &l, err);
    if (rc != SANUDO_OK) {
        sanudo_doc_free(*out);
        *out = NULL;
    }
    sanudo_buf_drop(&l.text);
    sanudo_arena_free(&l.mem);
    return rc;
}
