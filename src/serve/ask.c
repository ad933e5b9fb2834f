/* The query of a URL as a question to a store.  Pure: it knows neither the server nor the store. */
#include "serve/ask.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/fnv.h"
#include "base/utf8.h"

static int hex(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool sanudo_url_decode(char *s, size_t *n, bool plus)
{
    size_t to = 0;
    for (size_t i = 0; i < *n; i++) {
        char c = s[i];
        if (c == '%') {
            const int high = i + 2 < *n ? hex(s[i + 1]) : -1, low = i + 2 < *n ? hex(s[i + 2]) : -1;
            if (high < 0 || low < 0) return false;
            c = (char)(high << 4 | low);
            i += 2;
        } else if (c == '+' && plus) {
            c = ' ';
        }
        if (!c) return false;
        s[to++] = c;
    }
    *n = to;
    return sanudo_utf8_bad(s, to) == to;
}

/* Decimal digits and nothing else, at most `most`. */
static bool number(const char *s, uint64_t most, uint64_t *out)
{
    uint64_t n = 0;
    const char *p = s;
    for (; *p >= '0' && *p <= '9' && n <= most; p++) n = n * 10 + (uint64_t)(*p - '0');
    *out = n;
    return p > s && !*p && n <= most;
}

void sanudo_url_cursor(char out[static ASK_CURSOR], uint64_t offset, uint64_t key)
{
    snprintf(out, ASK_CURSOR, "%016" PRIx64 "-%" PRIu64, key, offset);
}

static bool read_cursor(asking_url *a, const char *s)
{
    uint64_t key = 0;
    int i = 0;
    for (; i < 16 && hex(s[i]) >= 0; i++) key = key << 4 | (uint64_t)hex(s[i]);
    a->state = key;
    return i == 16 && s[16] == '-' && key && number(s + 17, ASK_OFFSET_MOST, &a->offset) && a->offset;
}

static bool read_yes(int *out, const char *s)
{
    *out = !*s || strcmp(s, "1") == 0 || strcmp(s, "true") == 0;
    return *out || strcmp(s, "0") == 0 || strcmp(s, "false") == 0;
}

static bool read_newest(asking_url *a, const char *s) { return read_yes(&a->q.newest, s); }

static bool read_most(asking_url *a, const char *s) { return read_yes(&a->q.most, s); }

static bool read_limit(asking_url *a, const char *s) { return number(s, ASK_LIMIT_MOST, &a->q.limit) && a->q.limit; }

static bool read_form(asking_url *a, const char *s)
{
    a->form = strcmp(s, "csv") == 0 ? FORM_CSV : FORM_JSON;
    return a->form == FORM_CSV || strcmp(s, "json") == 0;
}

static bool read_by(asking_url *a, const char *s)
{
    a->q.by = s;
    return *s != '\0';
}

/* What is no condition. */
static const struct part {
    const char *name, *is;
    bool (*read)(asking_url *a, const char *value);
} PARTS[] = {
    {"limit", "a number from 1 to 1000", read_limit},
    {"cursor", "what an earlier answer gave as \"next\"", read_cursor},
    {"format", "json or csv", read_form},
    {"newest", "1 or 0", read_newest},
    {"most", "1 or 0", read_most},
    {"by", "what to count by", read_by},
};
enum { N_PARTS = sizeof PARTS / sizeof PARTS[0] };

static sanudo_rc take(asking_url *a, const char *name, const char *value, uint32_t *seen, sanudo_error *err)
{
    for (int i = 0; i < N_PARTS; i++) {
        if (strcmp(PARTS[i].name, name) != 0) continue;
        if (*seen & 1u << i) return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%s' is given twice", name);
        *seen |= 1u << i;
        if (PARTS[i].read(a, value)) return SANUDO_OK;
        return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.40s' is nothing that '%s' can be: %s", value, name, PARTS[i].is);
    }
    if (a->q.n_conditions == ASK_CONDITIONS) return sanudo_fail(err, SANUDO_EUSAGE, 0, "more than %d conditions", ASK_CONDITIONS);
    a->condition[a->q.n_conditions++] = (sanudo_condition){.name = name, .value = value};
    return SANUDO_OK;
}

/* One "name=value" of `n` bytes, in place, with a byte behind it that may be written. */
static sanudo_rc take_pair(asking_url *a, char *pair, size_t n, uint32_t *seen, sanudo_error *err)
{
    char *equals = memchr(pair, '=', n);
    size_t n_name = equals ? (size_t)(equals - pair) : n, n_value = equals ? n - n_name - 1 : 0;
    char *value = equals ? equals + 1 : pair + n;
    if (!sanudo_url_decode(pair, &n_name, true) || !sanudo_url_decode(value, &n_value, true))
        return sanudo_fail(err, SANUDO_EUSAGE, 0, "the query of the URL is not percent-encoded UTF-8");
    if (!n_name) return sanudo_fail(err, SANUDO_EUSAGE, 0, "a value without a name in the query of the URL");
    pair[n_name] = '\0';
    value[n_value] = '\0';
    return take(a, pair, value, seen, err);
}

sanudo_rc sanudo_url_read(asking_url *a, slice query, sanudo_error *err)
{
    *a = (asking_url){.q.limit = ASK_LIMIT};
    if (query.n > ASK_LONGEST) return sanudo_fail(err, SANUDO_EUSAGE, 0, "the query of the URL is longer than %d bytes", ASK_LONGEST);
    a->mem = malloc((size_t)query.n + 1);
    if (!a->mem) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a question");
    if (query.n) memcpy(a->mem, query.p, query.n);
    a->mem[query.n] = '\0';
    uint32_t seen = 0;
    sanudo_rc rc = SANUDO_OK;
    for (char *p = a->mem, *end = p + query.n; p <= end && rc == SANUDO_OK;) {
        char *next = memchr(p, '&', (size_t)(end - p));
        if (!next) next = end;
        if (next > p) rc = take_pair(a, p, (size_t)(next - p), &seen, err);
        p = next + 1;
    }
    a->q.conditions = a->condition;
    if (rc != SANUDO_OK) sanudo_url_drop(a);
    return rc;
}

void sanudo_url_drop(asking_url *a)
{
    free(a->mem);
    a->mem = NULL;
}

static uint64_t mix(uint64_t h, const char *s) { return fnv_part(h, s, s ? strlen(s) : 0); }

uint64_t sanudo_url_key(const asking_url *a, uint64_t state)
{
    uint64_t h = mix(state ^ FNV_START, a->q.what);
    h = mix(mix(h, a->q.by), a->q.newest ? "newest" : "");
    h = mix(h, a->q.most ? "most" : "");
    for (size_t i = 0; i < a->q.n_conditions; i++) h = mix(mix(h, a->q.conditions[i].name), a->q.conditions[i].value);
    return h | 1; /* never 0, which is "none" */
}
