#include "text/vocab.h"

#include "base/key.h"
#include "text/chars.h"

static uint32_t lower_bound(const vocab *v, uint64_t key)
{
    uint32_t lo = 0, hi = v->n;
    while (lo < hi) {
        const uint32_t mid = lo + (hi - lo) / 2;
        if (v->rows[mid].key < key) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

uint32_t sanudo_vocab_kinds(const vocab *v, slice word, slice *parts)
{
    if (!v || !v->n || word.n == 0 || word.n > 24) return 0;
    const uint64_t key = sanudo_key_word(word.p, word.n);
    const bool capital = glyph_at(word.p, 0, word.n).cls == CH_UPPER;
    uint32_t kinds = 0;
    for (uint32_t i = lower_bound(v, key); i < v->n && v->rows[i].key == key; i++) {
        if (v->rows[i].capital && !capital) continue;
        kinds |= v->rows[i].kinds;
        if (parts && v->rows[i].parts.n) *parts = v->rows[i].parts;
    }
    return kinds;
}
