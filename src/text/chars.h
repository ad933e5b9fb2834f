#ifndef SANUDO_TEXT_CHARS_H
#define SANUDO_TEXT_CHARS_H
#include <stdbool.h>
#include <stdint.h>

/* What a character may do in a text, as far as words and sentences go. */
enum char_class {
    CH_SPACE,  /* parts words: white space of every script, zero-width marks, controls */
    CH_UPPER, CH_LOWER, CH_LETTER, /* CH_LETTER: without case, combining marks, the underscore */
    CH_DIGIT,
    CH_APOS,   /* ' and its curly forms, which close quotations too */
    CH_QUOTE,  /* " and “ ” « » */
    CH_OPEN, CH_CLOSE,
    CH_STOP,   /* . ! ? … and their kin in other scripts */
    CH_DASH,
    CH_OTHER
};

/* One character: its class and its length in bytes; ill-formed bytes are CH_OTHER of length 1. */
typedef struct glyph {
    uint32_t cp;
    uint8_t len, cls;
} glyph;

glyph sanudo_glyph_wide(const char *s, uint32_t n); /* n > 0 */
extern const uint8_t sanudo_ascii_class[128];

static inline glyph glyph_at(const char *s, uint32_t at, uint32_t end)
{
    if (at >= end) return (glyph){.cp = 0, .len = 0, .cls = CH_SPACE};
    const unsigned char c = (unsigned char)s[at];
    if (c < 0x80) return (glyph){.cp = c, .len = 1, .cls = sanudo_ascii_class[c]};
    return sanudo_glyph_wide(s + at, end - at);
}

/* The character that ends at `at`; none before `from`. */
static inline glyph glyph_before(const char *s, uint32_t from, uint32_t at)
{
    if (at <= from) return (glyph){.cp = 0, .len = 0, .cls = CH_SPACE};
    uint32_t p = at - 1;
    while (p > from && at - p < 4 && ((unsigned char)s[p] & 0xc0) == 0x80) p--;
    return glyph_at(s, p, at);
}

static inline bool is_alpha(uint8_t cls) { return cls >= CH_UPPER && cls <= CH_LETTER; }
static inline bool is_alnum(uint8_t cls) { return cls >= CH_UPPER && cls <= CH_DIGIT; }
#endif
