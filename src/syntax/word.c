/* Words as the taggers see them: plain typography, small letters, shapes, hashes. */
#include "syntax/word.h"

#include <utf8proc.h>

#include "model/hashes.h"

enum { SEED_KEY = 1, SEED_FORM = 2, SEED_SUFFIX = 100, SEED_PREFIX = 200 };

/* The plain spelling of a typographic mark, or NULL. */
static const char *plain(utf8proc_int32_t cp)
{
    switch (cp) {
    case 0x201c: case 0x201d: case 0x201e: case 0x201f: case 0xab: case 0xbb: return "\"";
    case 0x2018: case 0x2019: case 0x201a: case 0x201b: case 0xb4: case 0x2032: return "'";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2212: return "-";
    case 0x2014: case 0x2015: return "--";
    case 0x2026: return "...";
    default: return NULL;
    }
}

/* One character of `s`; a broken one counts as a byte. */
static uint32_t next_char(slice s, uint32_t at, utf8proc_int32_t *cp)
{
    *cp = (uint8_t)s.p[at];
    if (*cp < 0x80) return 1;
    utf8proc_int32_t wide;
    const utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.p + at, (utf8proc_ssize_t)(s.n - at), &wide);
    if (n < 1) return 1;
    *cp = wide;
    return (uint32_t)n;
}

/* Never longer than the form: every plain spelling is at most as long as its mark. */
static slice make_norm(slice form, char *out)
{
    uint32_t n = 0, step;
    for (uint32_t i = 0; i < form.n; i += step) {
        utf8proc_int32_t cp;
        step = next_char(form, i, &cp);
        const char *mark = cp < 0x80 ? NULL : plain(cp);
        if (mark)
            while (*mark) out[n++] = *mark++;
        else
            for (uint32_t k = 0; k < step; k++) out[n++] = form.p[i + k];
    }
    return (slice){out, n};
}

typedef struct counts {
    uint32_t big, small, digit, hyphen, mark;
    bool first_big;
} counts;

static void count(counts *c, utf8proc_int32_t cp, bool big, bool first)
{
    if (big) {
        c->big++;
        c->first_big |= first;
    } else if (cp >= '0' && cp <= '9') c->digit++;
    else if (cp == '-') c->hyphen++;
    else if ((cp >= 'a' && cp <= 'z') || cp >= 0x80) c->small++;
    else c->mark++;
}

/* Small letters, never longer than `norm` (the few letters that would grow stay), counted on the way. */
static slice make_lower(slice norm, char *out, counts *c)
{
    uint32_t n = 0, step;
    for (uint32_t i = 0; i < norm.n; i += step) {
        utf8proc_int32_t cp;
        step = next_char(norm, i, &cp);
        utf8proc_uint8_t buf[4];
        const utf8proc_int32_t low = cp < 0x80 ? (cp >= 'A' && cp <= 'Z' ? cp + 32 : cp) : utf8proc_tolower(cp);
        count(c, cp, low != cp, i == 0);
        const utf8proc_ssize_t len = low == cp ? 0 : utf8proc_encode_char(low, buf);
        if (len > 0 && (uint32_t)len <= step)
            for (utf8proc_ssize_t k = 0; k < len; k++) out[n++] = (char)buf[k];
        else
            for (uint32_t k = 0; k < step; k++) out[n++] = norm.p[i + k];
    }
    return (slice){out, n};
}

static uint16_t shape_of(const counts *c, uint32_t bytes)
{
    uint32_t s = 0;
    if (c->first_big) s |= SHAPE_INITIAL;
    if (c->big > 1 && !c->small) s |= SHAPE_CAPITALS;
    if (c->digit) s |= SHAPE_DIGIT;
    if (c->hyphen) s |= SHAPE_HYPHEN;
    if (c->digit && !c->small && !c->big) s |= SHAPE_NUMBER;
    if (c->mark) s |= SHAPE_MARK;
    if (c->big && !c->first_big) s |= SHAPE_INNER;
    if (bytes == 1) s |= SHAPE_SINGLE;
    return (uint16_t)s;
}

/* hash_bytes with every digit a 0. */
static uint32_t hash_form(const char *s, size_t n, uint32_t seed)
{
    uint32_t h = 2166136261u ^ seed * 0x9e3779b1u;
    for (size_t i = 0; i < n; i++) h = (h ^ (uint8_t)(s[i] >= '0' && s[i] <= '9' ? '0' : s[i])) * 16777619u;
    return hash_pair(h, seed);
}

/* The bytes before the stop of an abbreviation: "Mr" and "Mr." are one word. */
static uint32_t without_stop(slice s)
{
    return s.n >= 3 && s.p[s.n - 1] == '.' && s.p[s.n - 2] >= 'a' && s.p[s.n - 2] <= 'z' ? s.n - 1 : s.n;
}

static void make_hashes(wordform *w)
{
    const slice s = w->lower;
    w->key = hash_bytes(s.p, s.n, SEED_KEY);
    w->form = hash_form(s.p, without_stop(s), SEED_FORM);
    for (uint32_t k = 0; k < 4; k++)
        w->suffix[k] = s.n > k ? hash_form(s.p + s.n - (k + 1), k + 1, SEED_SUFFIX + k) : SEED_SUFFIX + k;
    for (uint32_t k = 0; k < 3; k++)
        w->prefix[k] = s.n > k ? hash_form(s.p, k + 1, SEED_PREFIX + k) : SEED_PREFIX + k;
}

/* What the capitals of a whole sentence say: "PUTIN MEETS XI", "Putin Meets Xi in Beijing", or nothing. */
typedef struct style {
    uint32_t shouted, raised, lowered; /* words in capitals; longer words with and without an initial capital */
    bool small;                        /* a small letter anywhere */
} style;

static void style_add(style *st, const counts *c)
{
    const uint32_t letters = c->big + c->small;
    if (c->small) st->small = true;
    if (c->big > 1 && !c->small) st->shouted++;
    if (letters >= 4 && c->first_big) st->raised++;
    if (letters >= 4 && c->small && !c->big) st->lowered++;
}

void sanudo_words_make(const slice *forms, uint32_t n, char *bytes, wordform *out)
{
    style st = {0};
    for (uint32_t i = 0; i < n; i++) {
        counts c = {0};
        out[i].norm = make_norm(forms[i], bytes);
        bytes += out[i].norm.n;
        out[i].lower = make_lower(out[i].norm, bytes, &c);
        bytes += out[i].lower.n;
        out[i].shape = shape_of(&c, out[i].norm.n);
        make_hashes(&out[i]);
        style_add(&st, &c);
    }
    uint32_t bits = 0;
    if (!st.small && st.shouted >= 2) bits = SHAPE_SHOUTED;
    else if (st.raised >= 4 && st.lowered == 0) bits = SHAPE_HEADLINE;
    if (!bits) return;
    for (uint32_t i = 0; i < n; i++) out[i].shape = (uint16_t)(out[i].shape | bits);
}
