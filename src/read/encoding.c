/* Which encoding a text is in, and its way to UTF-8.  Pure functions over bytes. */
#include "read/encoding.h"

#include <utf8proc.h>

#include "base/utf8.h"

/* 80 to 9F of Windows-1252; 0 where it has no character. */
static const uint16_t WINDOWS[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                     0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                     0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

static uint32_t windows_char(unsigned char c) { return c >= 0x80 && c < 0xA0 ? WINDOWS[c - 0x80] : c; }

uint32_t sanudo_windows_char(unsigned char c)
{
    const uint32_t cp = windows_char(c);
    return cp || !c ? cp : 0xFFFD;
}

static bool is_control(unsigned char c) { return c < 0x20 && !(c >= '\t' && c <= '\r'); }

/* More than one control character in thirty-two is no text; wires of the 1980s have a few at the head. */
static bool is_binary(const char *p, size_t n, size_t *at)
{
    size_t controls = 0;
    for (size_t i = 0; i < n; i++) {
        const unsigned char c = (unsigned char)p[i];
        if (c >= 0x20) continue;
        if (!is_control(c)) continue;
        *at = i;
        if (c == 0) return true;
        controls++;
    }
    return controls > 4 && controls > n / 32;
}

enum encoding sanudo_encoding_of(const char *p, size_t n, size_t *at)
{
    *at = 0;
    if (is_binary(p, n, at)) return ENCODING_BINARY;
    const size_t first = sanudo_utf8_bad(p, n);
    if (first == n) return ENCODING_UTF8;
    size_t good = 0, bad = 0; /* sequences of more than a byte, and bytes in none */
    bool windows = true;
    for (size_t i = 0; i < n;) {
        const unsigned char c = (unsigned char)p[i];
        utf8proc_int32_t cp;
        const utf8proc_ssize_t k =
            c < 0x80 ? 1 : utf8proc_iterate((const utf8proc_uint8_t *)p + i, (utf8proc_ssize_t)(n - i), &cp);
        if (k > 1) good++;
        if (k < 1) bad++;
        for (size_t j = 0; j < (size_t)(k < 1 ? 1 : k); j++) windows &= windows_char((unsigned char)p[i + j]) != 0;
        i += k < 1 ? 1u : (size_t)k;
    }
    *at = first;
    return windows && good <= bad / 8 ? ENCODING_WINDOWS : ENCODING_DAMAGED;
}

void sanudo_encoding_convert(sanudo_buf *out, const char *p, size_t n)
{
    for (size_t i = 0, run = 0; i <= n; i++) {
        if (i < n && (unsigned char)p[i] < 0x80) continue;
        sanudo_buf_add(out, p + run, i - run);
        run = i + 1;
        if (i == n) break;
        char c[4];
        sanudo_buf_add(out, c, sanudo_utf8_put(c, sanudo_windows_char((unsigned char)p[i])));
    }
}

static void put(sanudo_buf *out, uint32_t cp)
{
    char c[4];
    sanudo_buf_add(out, c, sanudo_utf8_put(c, cp));
}

static void add_unit(utf16 *u, sanudo_buf *out, uint16_t v)
{
    const bool low = v >= 0xDC00 && v <= 0xDFFF, high = v >= 0xD800 && v <= 0xDBFF;
    if (u->high && low) {
        put(out, 0x10000u + ((uint32_t)(u->high - 0xD800) << 10) + (uint32_t)(v - 0xDC00));
        u->high = 0;
        return;
    }
    if (u->high || low) put(out, 0xFFFD);
    u->high = high ? v : 0;
    if (!high && !low) put(out, v);
}

static uint16_t unit(const utf16 *u, uint8_t a, uint8_t b)
{
    return (uint16_t)(u->big ? a << 8 | b : b << 8 | a);
}

void sanudo_utf16_add(utf16 *u, sanudo_buf *out, const uint8_t *p, size_t n)
{
    size_t i = 0;
    if (u->n_odd && n) {
        add_unit(u, out, unit(u, u->odd[0], p[0]));
        u->n_odd = 0;
        i = 1;
    }
    for (; i + 1 < n; i += 2) add_unit(u, out, unit(u, p[i], p[i + 1]));
    if (i < n) {
        u->odd[0] = p[i];
        u->n_odd = 1;
    }
}

void sanudo_utf16_end(utf16 *u, sanudo_buf *out)
{
    if (u->high) put(out, 0xFFFD);
    if (u->n_odd) put(out, 0xFFFD);
    u->high = 0;
    u->n_odd = 0;
}
