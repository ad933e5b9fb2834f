#include "doc/doc.h"

#include <stdlib.h>

#include "base/err.h"
#include "base/utf8.h"

static const char SECTORS[][4] = {"COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY",
                                  "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN",
                                  "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC"};
enum { N_SECTORS = sizeof SECTORS / sizeof SECTORS[0] };

const char *sanudo_sector_name(uint32_t i) { return i < N_SECTORS ? SECTORS[i] : NULL; }

static const char *const CONTEXTS[] = {
    "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy",
    "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression", "human_security", "gender", "lgbt",
    "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping", "health", "asylum", "migration", "disasters",
    "natural_resource", "environment", "technology", "terrorism", "cbrn", "cyber", "misinformation", "crime", "corruption",
    "illegal_drugs", "trafficking"};
_Static_assert(sizeof CONTEXTS / sizeof CONTEXTS[0] == N_CONTEXTS, "every context has a name");

const char *sanudo_context_name(uint32_t i) { return i < N_CONTEXTS ? CONTEXTS[i] : NULL; }

uint32_t sanudo_context_of(slice name)
{
    uint32_t i = 0;
    while (i < N_CONTEXTS && !slice_is(name, CONTEXTS[i])) i++;
    return i;
}

static const char *const STATUSES[N_STATUS] = {
    [STATUS_ACTUAL] = "actual",             [STATUS_ONGOING] = "ongoing", [STATUS_PLANNED] = "planned", [STATUS_POSSIBLE] = "possible",
    [STATUS_HYPOTHETICAL] = "hypothetical", [STATUS_NEGATED] = "negated", [STATUS_DENIED] = "denied",   [STATUS_HISTORICAL] = "historical"};

const char *sanudo_status_name(uint8_t status) { return STATUSES[status < N_STATUS ? status : STATUS_ACTUAL]; }

uint8_t sanudo_status_of(slice name)
{
    uint8_t s = 0;
    while (s < N_STATUS && !slice_is(name, STATUSES[s])) s++;
    return s;
}

sector_set sanudo_sector_of(const char *s, uint32_t n)
{
    for (uint32_t i = 0; n == 3 && i < N_SECTORS; i++)
        if (memcmp(SECTORS[i], s, 3) == 0) return 1u << i;
    return 0;
}

country sanudo_country_of(const char *s, uint32_t n)
{
    country code = 0;
    if (n != 3) return 0;
    for (uint32_t i = 0; i < 3; i++) {
        if (s[i] < 'A' || s[i] > 'Z') return 0;
        code |= (country)(unsigned char)s[i] << 8 * i;
    }
    return code;
}

static bool is_leap(int y) { return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0); }

static int month_days(int y, int m)
{
    static const int DAYS[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return DAYS[m - 1] + (m == 2 && is_leap(y));
}

/* Days before 1 January of `y`, counted from year 1. */
static int32_t days_before(int y)
{
    const int p = y - 1;
    return p * 365 + p / 4 - p / 100 + p / 400;
}

int32_t sanudo_day_of(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > month_days(year, month)) return DAY_NONE;
    int32_t n = days_before(year) - days_before(1970) + day - 1;
    for (int m = 1; m < month; m++) n += month_days(year, m);
    return n;
}

void sanudo_day_split(int32_t days, int *year, int *month, int *day)
{
    int32_t n = days + days_before(1970);
    int y = (int)(n / 365.2425) + 1;
    while (days_before(y) > n) y--;
    while (days_before(y + 1) <= n) y++;
    n -= days_before(y);
    int m = 1;
    while (n >= month_days(y, m)) n -= month_days(y, m++);
    *year = y, *month = m, *day = n + 1;
}

slice sanudo_doc_words(const sanudo_doc *doc, uint32_t first, uint32_t end)
{
    if (first >= end || end > doc->n_tokens) return (slice){0};
    const uint32_t from = doc->tok_span[first].start;
    return (slice){doc->text + from, doc->tok_span[end - 1].end - from};
}

static slice copy(arena *a, const char *s)
{
    if (!s) return (slice){0};
    const size_t n = strlen(s);
    char *p = ARENA_NEW(a, char, n + 1);
    if (!p) return (slice){0};
    memcpy(p, s, n);
    return (slice){p, (uint32_t)n};
}

static bool two_digits(const char *s, int *out)
{
    if (s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9') return false;
    *out = (s[0] - '0') * 10 + s[1] - '0';
    return true;
}

/* "2023-02-21", whatever follows it, as a day; DAY_NONE for anything else. */
static int32_t parse_date(const char *s)
{
    int c, y, m, d;
    if (strlen(s) < 10 || s[4] != '-' || s[7] != '-') return DAY_NONE;
    if (!two_digits(s, &c) || !two_digits(s + 2, &y) || !two_digits(s + 5, &m) || !two_digits(s + 8, &d)) return DAY_NONE;
    return sanudo_day_of(c * 100 + y, m, d);
}

/* All that can be wrong with an article, before anything is copied. */
static sanudo_rc check(const sanudo_article *a, sanudo_error *err)
{
    if (!a->text && a->len) return sanudo_fail(err, SANUDO_EINPUT, 0, "text is NULL but len is %zu", a->len);
    if (a->len > SANUDO_MAX_TEXT)
        return sanudo_fail(err, SANUDO_EINPUT, a->len, "text of %zu bytes; the limit is %u", a->len, SANUDO_MAX_TEXT);
    if (a->date && parse_date(a->date) == DAY_NONE)
        return sanudo_fail(err, SANUDO_EINPUT, 0, "'%.40s' is no date; use YYYY-MM-DD", a->date);
    const size_t bad = sanudo_utf8_bad(a->text, a->len);
    if (bad < a->len) return sanudo_fail(err, SANUDO_EINPUT, bad, "byte %zu is not UTF-8", bad);
    return SANUDO_OK;
}

sanudo_rc sanudo_doc_new(sanudo_doc **out, const sanudo_article *article, sanudo_error *err)
{
    return sanudo_doc_new_in(out, article, NULL, err);
}

sanudo_rc sanudo_doc_new_in(sanudo_doc **out, const sanudo_article *article, doc_memory *lender, sanudo_error *err)
{
    *out = NULL;
    const sanudo_rc rc = check(article, err);
    if (rc != SANUDO_OK) return rc;
    sanudo_doc *doc = calloc(1, sizeof *doc);
    if (!doc) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a document");
    if (lender) {
        doc->mem = lender->mem, doc->tmp = lender->tmp;
        *lender = (doc_memory){.mem.limit = 0};
        doc->lender = lender;
    }
    arena *a = &doc->mem;
    doc->id = copy(a, article->id);
    doc->title = copy(a, article->title);
    doc->publisher = copy(a, article->publisher);
    doc->language = copy(a, article->language);
    doc->url = copy(a, article->url);
    doc->version = copy(a, article->version);
    doc->date = article->date ? parse_date(article->date) : DAY_NONE;
    char *text = ARENA_NEW(a, char, article->len + 1);
    if (!arena_ok(a)) {
        sanudo_doc_free(doc);
        return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %zu bytes of text", article->len);
    }
    if (article->len) memcpy(text, article->text, article->len);
    doc->text = text;
    doc->len = (uint32_t)article->len;
    doc->layers = SANUDO_TEXT;
    *out = doc;
    return SANUDO_OK;
}

/* Empty for the next document; what a very long one needed is not kept. */
static void give_back(arena *a, arena *to)
{
    enum { MOST_KEPT = 8 << 20 };
    sanudo_arena_reset(a);
    if (a->total > MOST_KEPT || to->head) return;
    *to = *a;
    *a = (arena){.limit = 0};
}

void sanudo_doc_memory_free(doc_memory *lender)
{
    sanudo_arena_free(&lender->mem);
    sanudo_arena_free(&lender->tmp);
}

void sanudo_doc_free(sanudo_doc *doc)
{
    if (!doc) return;
    if (doc->lender) {
        give_back(&doc->mem, &doc->lender->mem);
        give_back(&doc->tmp, &doc->lender->tmp);
    }
    sanudo_arena_free(&doc->mem);
    sanudo_arena_free(&doc->tmp);
    free(doc);
}

static const char *const SIZE_NAMES[N_SIZES] = {"dead", "injured", "arrested", "participants"};

const char *sanudo_size_name(uint8_t size) { return size < N_SIZES ? SIZE_NAMES[size] : ""; }

uint8_t sanudo_size_of(slice name)
{
    uint8_t i = 0;
    while (i < N_SIZES && !slice_is(name, SIZE_NAMES[i])) i++;
    return i;
}
