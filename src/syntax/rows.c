/* Rows of words: one look-up, and hashes of letters. */
#include "syntax/rows.h"

#include "model/bytes.h"
#include "model/hashes.h"

enum { LETTERS = 24, SEED_THREE = 300, SEED_SHAPE = 301, SEED_GAZETTEER = 302 };

/* The row of a known word, or n_words. */
static uint32_t known_row(const row_table *t, uint32_t key)
{
    for (uint32_t i = key & t->mask;; i = (i + 1) & t->mask) {
        const uint8_t *slot = t->slots + (size_t)i * ROW_SLOT;
        const uint32_t row = bytes_u32(slot + 4);
        if (row == 0) return t->n_words;
        if (bytes_u32(slot) == key) return row - 1;
    }
}

uint32_t sanudo_rows_spelling(const wordform *w) { return hash_pair(w->form, w->shape); }

static uint32_t shared_row(const row_table *t, uint32_t hash) { return t->n_words + (hash >> (32 - t->bits)); }

/* Groups of three bytes of "<word>", of its beginning where it is long. */
static uint32_t add_threes(const row_table *t, slice s, uint32_t n, uint32_t *out)
{
    char text[LETTERS + 2];
    const uint32_t len = s.n < LETTERS ? s.n : LETTERS;
    text[0] = '<';
    memcpy(text + 1, s.p, len);
    text[len + 1] = '>';
    for (uint32_t i = 0; i + 3 <= len + 2; i++) out[n++] = shared_row(t, hash_bytes(text + i, 3, SEED_THREE));
    return n;
}

uint32_t sanudo_rows_of(const row_table *t, const wordform *w, uint32_t gazetteer, uint32_t out[ROWS_MAX])
{
    uint32_t n = 0;
    const uint32_t own[] = {known_row(t, w->form), known_row(t, sanudo_rows_spelling(w))};
    for (uint32_t k = 0; k < 2; k++)
        if (own[k] < t->n_words) out[n++] = own[k];
    for (uint32_t k = 0; k < 4; k++) out[n++] = shared_row(t, w->suffix[k]);
    for (uint32_t k = 1; k < 3; k++) out[n++] = shared_row(t, w->prefix[k]);
    out[n++] = shared_row(t, hash_pair(w->shape, SEED_SHAPE));
    n = add_threes(t, w->lower, n, out);
    for (uint32_t bit = 0; gazetteer >> bit && n < ROWS_MAX; bit++)
        if (gazetteer >> bit & 1u) out[n++] = shared_row(t, hash_pair(bit, SEED_GAZETTEER));
    return n;
}
