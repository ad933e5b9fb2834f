#include "record/json.h"

#include <math.h>
#include <stdio.h>
#include <utf8proc.h>

static void separate(json *j)
{
    if (j->comma) buf_char(j->out, ',');
    j->comma = true;
}

void sanudo_json_open(json *j, char bracket)
{
    separate(j);
    buf_char(j->out, bracket);
    j->comma = false;
}

void sanudo_json_close(json *j, char bracket)
{
    buf_char(j->out, bracket);
    j->comma = true;
}

void sanudo_json_key(json *j, const char *name)
{
    separate(j);
    buf_char(j->out, '"');
    buf_str(j->out, name);
    buf_slice(j->out, SLICE("\":"));
    j->comma = false;
}

void sanudo_json_null(json *j)
{
    separate(j);
    buf_slice(j->out, SLICE("null"));
}

/* Bytes of the well-formed sequence at `s`, or 0. */
static uint32_t well_formed(slice s)
{
    utf8proc_int32_t cp;
    const utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)s.n, &cp);
    return n > 0 ? (uint32_t)n : 0;
}

static void escape(sanudo_buf *out, unsigned char c)
{
    switch (c) {
    case '"': buf_slice(out, SLICE("\\\"")); break;
    case '\\': buf_slice(out, SLICE("\\\\")); break;
    case '\n': buf_slice(out, SLICE("\\n")); break;
    case '\r': buf_slice(out, SLICE("\\r")); break;
    case '\t': buf_slice(out, SLICE("\\t")); break;
    default: sanudo_buf_printf(out, "\\u%04x", c); break;
    }
}

/* The string without its quotes: runs that need nothing are copied whole. */
static void put_escaped(sanudo_buf *out, slice s)
{
    uint32_t from = 0;
    for (uint32_t i = 0; i < s.n;) {
        const unsigned char c = (unsigned char)s.p[i];
        const uint32_t n = c < 0x80 ? 1 : well_formed((slice){s.p + i, s.n - i});
        if (n && c >= 0x20 && c != '"' && c != '\\' && c != 0x7f) {
            i += n;
            continue;
        }
        sanudo_buf_add(out, s.p + from, i - from);
        if (n) escape(out, c);
        else buf_slice(out, SLICE("\xef\xbf\xbd"));
        from = ++i;
    }
    sanudo_buf_add(out, s.p + from, s.n - from);
}

void sanudo_json_string(json *j, slice s)
{
    separate(j);
    buf_char(j->out, '"');
    put_escaped(j->out, s);
    buf_char(j->out, '"');
}

void sanudo_json_text(json *j, slice s)
{
    if (s.n) sanudo_json_string(j, s);
    else sanudo_json_null(j);
}

/* Decimal digits of `n` at the end of `to`, which has room for 20; gives their first. */
static char *digits(char *to, uint64_t n)
{
    char *p = to + 20;
    do *--p = (char)('0' + n % 10);
    while (n /= 10);
    return p;
}

void sanudo_json_uint(json *j, uint32_t n)
{
    char room[20];
    separate(j);
    const char *p = digits(room, n);
    sanudo_buf_add(j->out, p, (size_t)(room + 20 - p));
}

void sanudo_json_id(json *j, char letter, uint32_t row)
{
    char room[20];
    if (row == SANUDO_NONE) {
        sanudo_json_null(j);
        return;
    }
    separate(j);
    char *p = digits(room, (uint64_t)row + 1);
    *--p = letter;
    buf_char(j->out, '"');
    sanudo_buf_add(j->out, p, (size_t)(room + 20 - p));
    buf_char(j->out, '"');
}

void sanudo_json_fixed(json *j, int64_t n, uint32_t places, bool trim)
{
    char room[24];
    uint64_t unit = 1;
    for (uint32_t i = 0; i < places; i++) unit *= 10;
    const uint64_t size = n < 0 ? (uint64_t)-n : (uint64_t)n;
    int len = snprintf(room, sizeof room, "%0*llu", (int)places, (unsigned long long)(size % unit));
    while (trim && len > 1 && room[len - 1] == '0') len--;
    separate(j);
    sanudo_buf_printf(j->out, "%s%llu.%.*s", n < 0 ? "-" : "", (unsigned long long)(size / unit), len, room);
}

void sanudo_json_degrees(json *j, double degrees)
{
    if (isfinite(degrees) && fabs(degrees) <= 360) sanudo_json_fixed(j, llround(degrees * 1e5), 5, true);
    else sanudo_json_null(j);
}
