/* The lemmatiser: look-up of endings and their scripts. */
#include "syntax/lemma.h"

#include "model/bytes.h"
#include "model/hashes.h"

/* A doubled letter before "ed" or before "ing", as bits: "robbed" loses a letter more than "bombed". */
static uint32_t doubled(slice s)
{
    const char *p = s.p + s.n;
    return (s.n > 3 && p[-3] == p[-4] ? 1u : 0u) | (s.n > 4 && p[-4] == p[-5] ? 2u : 0u);
}

uint32_t sanudo_lemma_key(slice lower, uint32_t xpos, uint32_t len)
{
    const uint32_t n = len == LEMMA_WHOLE ? lower.n : len;
    const uint32_t h = hash_bytes(lower.p + lower.n - n, n, doubled(lower) << 16 | xpos << 8 | len);
    return h ? h : 1;
}

static uint32_t find_rule(const lemmas *l, uint32_t key)
{
    for (uint32_t i = key & l->mask;; i = (i + 1) & l->mask) {
        const uint8_t *slot = l->rules + (size_t)i * LEMMA_RULE;
        const uint32_t at = bytes_u32(slot);
        if (at == 0) return l->n_scripts;
        if (at == key) return bytes_u32(slot + 4);
    }
}

uint32_t sanudo_lemma_script(const lemmas *l, slice lower, uint32_t xpos, uint32_t most)
{
    if (most == LEMMA_WHOLE) {
        const uint32_t whole = find_rule(l, sanudo_lemma_key(lower, xpos, LEMMA_WHOLE));
        if (whole < l->n_scripts) return whole;
    }
    uint32_t len = most < LEMMA_ENDING ? most : LEMMA_ENDING;
    for (len = len < lower.n ? len : lower.n;; len--) {
        const uint32_t script = find_rule(l, sanudo_lemma_key(lower, xpos, len));
        if (script < l->n_scripts || len == 0) return script;
    }
}

static slice without_commas(slice s, char *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s.n; i++)
        if (s.p[i] != ',') out[n++] = s.p[i];
    return (slice){out, n};
}

/* True where text may be cut: not inside a character. */
static bool cuts(slice s, uint32_t at) { return at == s.n || ((uint8_t)s.p[at] & 0xc0u) != 0x80u; }

slice sanudo_lemma_make(const lemmas *l, const wordform *w, uint32_t xpos, char *out, uint32_t *used)
{
    *used = 0;
    const uint32_t id = sanudo_lemma_script(l, w->lower, xpos, LEMMA_WHOLE);
    if (id >= l->n_scripts) return w->lower;
    const uint8_t *script = l->scripts + (size_t)id * LEMMA_SCRIPT;
    const uint32_t off = script[1], put = bytes_u16(script + 2);
    slice base = script[0] == LEMMA_LOWER ? w->lower : w->norm;
    if (script[0] == LEMMA_NUMBER) base = without_commas(base, out);
    if (off > base.n || off + put == 0 || base.n - off + put == 0 || !cuts(base, base.n - off)) {
        *used = base.p == out ? base.n : 0;
        return base;
    }
    const uint32_t keep = base.n - off;
    if (base.p != out) memcpy(out, base.p, keep);
    memcpy(out + keep, l->text + bytes_u32(script + 4), put);
    *used = keep + put;
    return (slice){out, keep + put};
}
