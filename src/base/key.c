#include "base/key.h"

#include <stdbool.h>

#include <utf8proc.h>

static uint64_t mix(uint64_t h, uint32_t c)
{
    h = (h ^ c) * 0x100000001b3u;
    return h ^ (h >> 29);
}

/* One folded ASCII letter or digit, or 0 for a mark that keys leave out. */
static uint32_t fold_ascii(unsigned char c)
{
    if (c >= 'A' && c <= 'Z') return c + 32u;
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return c;
    return 0;
}

/* Letters and digits of any script count; marks, accents and symbols do not. */
static bool counts(utf8proc_int32_t cp)
{
    const utf8proc_category_t cat = utf8proc_category(cp);
    return (cat >= UTF8PROC_CATEGORY_LU && cat <= UTF8PROC_CATEGORY_LO) ||
           (cat >= UTF8PROC_CATEGORY_ND && cat <= UTF8PROC_CATEGORY_NO);
}

/* Fold one character into `h`: decomposed, case folded, accents dropped. */
static uint64_t mix_wide(uint64_t h, utf8proc_int32_t cp)
{
    utf8proc_int32_t parts[8];
    int boundary = 0;
    const utf8proc_ssize_t n = utf8proc_decompose_char(
        cp, parts, 8, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK, &boundary);
    for (utf8proc_ssize_t i = 0; i < n && i < 8; i++)
        if (counts(parts[i])) h = mix(h, (uint32_t)parts[i]);
    return h;
}

uint64_t sanudo_key_word(const char *s, size_t n)
{
    const uint64_t seed = 0xcbf29ce484222325u;
    uint64_t h = seed;
    for (size_t i = 0; i < n;) {
        const unsigned char c = (unsigned char)s[i];
        utf8proc_int32_t cp = -1;
        utf8proc_ssize_t step = 1;
        if (c >= 0x80) step = utf8proc_iterate((const utf8proc_uint8_t *)s + i, (utf8proc_ssize_t)(n - i), &cp);
        if (c < 0x80) {
            const uint32_t f = fold_ascii(c);
            if (f) h = mix(h, f);
            i++;
        } else if (step < 1) {
            h = mix(h, c);
            i++;
        } else {
            h = mix_wide(h, cp);
            i += (size_t)step;
        }
    }
    return h == seed ? KEY_EMPTY : h | 1u;
}
