/* Texts that say what encoding they are in, as UTF-8. */
#include "read/charset.h"

#include <errno.h>
#include <iconv.h>
#include <strings.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "read/encoding.h"

enum { LONGEST_LABEL = 40 };
static const char REPLACEMENT[] = "\xEF\xBF\xBD";

static bool is_label_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
}

/* Labels that the web takes for Windows-1252, because what says them often has its quotation marks. */
static bool is_windows(const char *label)
{
    static const char *const SAME[] = {"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252"};
    for (size_t i = 0; i < sizeof SAME / sizeof SAME[0]; i++)
        if (strcasecmp(label, SAME[i]) == 0) return true;
    return false;
}

static void add_utf8(sanudo_buf *out, const char *p, size_t n)
{
    for (size_t i = 0, run = 0; i <= n;) {
        utf8proc_int32_t cp;
        const utf8proc_ssize_t k = i == n ? 0 : utf8proc_iterate((const utf8proc_uint8_t *)p + i, (utf8proc_ssize_t)(n - i), &cp);
        if (k > 0) {
            i += (size_t)k;
            continue;
        }
        sanudo_buf_add(out, p + run, i - run);
        if (i < n) buf_str(out, REPLACEMENT);
        run = ++i;
    }
}

static bool add_converted(const char *label, const char *p, size_t n, sanudo_buf *out)
{
    char copy[4096], wide[4 * sizeof copy];
    iconv_t cd = iconv_open("UTF-8", label);
    if (cd == (iconv_t)-1) return false;
    size_t held = 0; /* bytes of a character that the last piece cut */
    while (n || held) {
        const size_t take = n < sizeof copy - held ? n : sizeof copy - held;
        memcpy(copy + held, p, take);
        p += take, n -= take;
        char *in = copy, *to = wide;
        size_t left = held + take, room = sizeof wide;
        const bool whole = iconv(cd, &in, &left, &to, &room) != (size_t)-1;
        const int why = whole ? 0 : errno;
        sanudo_buf_add(out, wide, sizeof wide - room);
        if (why == EILSEQ || (why == EINVAL && !n)) {
            buf_str(out, REPLACEMENT);
            in++, left--;
        }
        memmove(copy, in, left);
        held = left;
    }
    iconv_close(cd);
    return true;
}

/* UTF-8 by what it is, whatever it is said to be: servers name Windows-1252 by habit. */
static void add_common(bool said_utf8, const char *p, size_t n, sanudo_buf *out)
{
    size_t at;
    const enum encoding is = sanudo_encoding_of(p, n, &at);
    if (is == ENCODING_UTF8) sanudo_buf_add(out, p, n);
    else if (said_utf8 && is != ENCODING_WINDOWS) add_utf8(out, p, n);
    else sanudo_encoding_convert(out, p, n);
}

bool sanudo_charset_decode(const char *label, size_t label_len, const char *p, size_t n, sanudo_buf *out)
{
    char name[LONGEST_LABEL + 1];
    if (label_len > LONGEST_LABEL) return false;
    for (size_t i = 0; i < label_len; i++)
        if (!is_label_char(label[i])) return false;
    memcpy(name, label_len ? label : "", label_len);
    name[label_len] = '\0';
    const bool utf8 = !label_len || strcasecmp(name, "utf-8") == 0 || strcasecmp(name, "utf8") == 0;
    const size_t from = out->len;
    if (!utf8 && !is_windows(name)) {
        if (!add_converted(name, p, n, out)) return false;
        if (out->failed || sanudo_utf8_bad(out->data + from, out->len - from) == out->len - from) return true;
        out->len = from;
        return false;
    }
    add_common(utf8, p, n, out);
    return true;
}

slice sanudo_charset_declared(const char *p, size_t n)
{
    static const char KEY[] = "encoding";
    const char *end = memchr(p, '>', n);
    if (n < 5 || memcmp(p, "<?xml", 5) != 0 || !end) return (slice){0};
    for (p += 5; p + sizeof KEY < end; p++) {
        if (memcmp(p, KEY, sizeof KEY - 1) != 0) continue;
        for (p += sizeof KEY - 1; p < end && strchr(" \t\r\n=", *p); p++) {}
        const char *close = p < end && (*p == '"' || *p == '\'') ? memchr(p + 1, *p, (size_t)(end - p - 1)) : NULL;
        return close ? (slice){p + 1, (uint32_t)(close - p - 1)} : (slice){0};
    }
    return (slice){0};
}
