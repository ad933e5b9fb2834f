#include "text/chars.h"

#include <utf8proc.h>

#define UP CH_UPPER
#define LO CH_LOWER
#define DI CH_DIGIT
#define OT CH_OTHER
const uint8_t sanudo_ascii_class[128] = {
    ['!'] = CH_STOP, ['"'] = CH_QUOTE, ['#'] = OT, ['$'] = OT, ['%'] = OT, ['&'] = OT, ['\''] = CH_APOS,
    ['('] = CH_OPEN, [')'] = CH_CLOSE, ['*'] = OT, ['+'] = OT, [','] = OT, ['-'] = CH_DASH, ['.'] = CH_STOP, ['/'] = OT,
    ['0'] = DI, DI, DI, DI, DI, DI, DI, DI, DI, DI, OT, OT, OT, OT, OT, CH_STOP, OT,
    ['A'] = UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP,
    CH_OPEN, OT, CH_CLOSE, OT, CH_LETTER, CH_APOS,
    ['a'] = LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO,
    CH_OPEN, OT, CH_CLOSE, OT,
};

/* The general punctuation that newswire uses, and what must part words though it is no white space. */
static uint8_t special(uint32_t cp)
{
    switch (cp) {
    case 0x2018: case 0x2019: case 0x201b: case 0xb4: return CH_APOS;
    case 0x201c: case 0x201d: case 0x201e: case 0x201f: case 0xab: case 0xbb: return CH_QUOTE;
    case 0x2026: case 0x3002: case 0x203c: case 0x2047: case 0xff01: case 0xff1f: return CH_STOP;
    case 0x200b: case 0x200e: case 0x200f: case 0x2060: case 0xfeff: return CH_SPACE;
    case 0xad: case 0x200c: case 0x200d: return CH_LETTER; /* soft hyphen and joiners stay inside their word */
    default: return cp >= 0x202a && cp <= 0x202e ? CH_SPACE : CH_OTHER;
    }
}

static uint8_t class_of(uint32_t cp)
{
    const uint8_t known = special(cp);
    if (known != CH_OTHER) return known;
    switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LT: return CH_UPPER;
    case UTF8PROC_CATEGORY_LL: return CH_LOWER;
    case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME: return CH_LETTER;
    case UTF8PROC_CATEGORY_ND: return CH_DIGIT;
    case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC: return CH_SPACE;
    case UTF8PROC_CATEGORY_PS: return CH_OPEN;
    case UTF8PROC_CATEGORY_PE: return CH_CLOSE;
    case UTF8PROC_CATEGORY_PD: return CH_DASH;
    default: return CH_OTHER;
    }
}

glyph sanudo_glyph_wide(const char *s, uint32_t n)
{
    utf8proc_int32_t cp;
    const utf8proc_ssize_t len = utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)n, &cp);
    if (len < 1) return (glyph){.cp = 0xfffd, .len = 1, .cls = CH_OTHER};
    return (glyph){.cp = (uint32_t)cp, .len = (uint8_t)len, .cls = class_of((uint32_t)cp)};
}
