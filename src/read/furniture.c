/*
** What stands around the body of a dispatch: headline, byline, datelines, credits.
**
** Read line by line: the head until the first body text, the tail backwards until
** the last, and in between only datelines, which round-ups have before each item.
** Which words open a credit or a byline stands in the lexicon's classes "byline",
** "byline-alone", "byline-next", "credit", "endmark", "note" and "slug"; without a lexicon only
** shapes are found.
*/
#include <utf8proc.h>

#include "base/err.h"
#include "lexicon/build.h"
#include "read/dateline.h"
#include "read/read.h"

enum { TITLE_BYTES = 160, TITLE_WORDS = 22, BYLINE_WORDS = 12, TAIL_LINES = 12, CUE_WORDS = 5 };

/* Regions as they are found; only counted where there is no room yet. */
typedef struct finds {
    const char *text;
    uint32_t len;
    const lexicon *lx;
    slice title;
    sanudo_span *span;
    uint8_t *kind;
    uint32_t n;
    dateline dateline; /* the first */
    bool dated;
} finds;

static slice cut(const finds *f, sanudo_span s) { return (slice){f->text + s.start, s.end - s.start}; }

static void add(finds *f, sanudo_span s, enum region kind)
{
    if (f->span) {
        f->span[f->n] = s;
        f->kind[f->n] = (uint8_t)kind;
    }
    f->n++;
}

/* The line at `at` without blanks at its ends; *next is where the one behind it begins. */
static sanudo_span line_at(const finds *f, uint32_t at, uint32_t limit, uint32_t *next)
{
    uint32_t end = at;
    while (end < limit && f->text[end] != '\n' && f->text[end] != '\r') end++;
    *next = end < limit ? end + 1 : limit;
    const slice s = sanudo_trim((slice){f->text + at, end - at});
    const uint32_t start = s.n ? (uint32_t)(s.p - f->text) : at;
    return (sanudo_span){start, start + s.n};
}

static bool is_blank(sanudo_span s) { return s.start >= s.end; }

static uint32_t count_words(slice s, uint32_t most)
{
    uint32_t n = 0;
    bool in = false;
    for (uint32_t i = 0; i < s.n && n <= most; i++) {
        const bool space = s.p[i] == ' ' || s.p[i] == '\t';
        n += !space && !in;
        in = !space;
    }
    return n;
}

/* Does a line end as headlines and bylines do not: with a stop, or in the middle of a clause? */
static bool ends_sentence(slice s) { return s.n && strchr(".,;:!", s.p[s.n - 1]) != NULL; }

/* Length of the longest of a line's first phrases that the class has, or 0. */
static uint32_t cue(const finds *f, slice line, const char *class_name)
{
    uint32_t best = 0, at = 0;
    for (int words = 0; words < CUE_WORDS && at < line.n; words++) {
        while (at < line.n && line.p[at] == ' ') at++;
        while (at < line.n && line.p[at] != ' ') at++;
        if (sanudo_phrase_in(f->lx, (slice){line.p, at}, slice_of(class_name))) best = at;
    }
    return best;
}

static bool begins_capital(slice s)
{
    utf8proc_int32_t cp;
    const slice t = sanudo_trim(s);
    return t.n && utf8proc_iterate((const utf8proc_uint8_t *)t.p, (utf8proc_ssize_t)t.n, &cp) > 0 &&
           utf8proc_category(cp) == UTF8PROC_CATEGORY_LU;
}

/* "By Jane Doe", "By JANE DOE, Nairobi", "From our correspondent in Accra". */
static bool is_byline(const finds *f, sanudo_span line)
{
    const slice s = cut(f, line);
    if (s.n > TITLE_BYTES || count_words(s, BYLINE_WORDS) > BYLINE_WORDS) return false;
    if (cue(f, s, "byline-alone") && !ends_sentence(s)) return true;
    const uint32_t n = cue(f, s, "byline");
    return n && !(ends_sentence(s) && s.p[s.n - 1] != ':') && begins_capital((slice){s.p + n, s.n - n});
}

/* "Associated Press Writer", on the line behind a byline. */
static bool goes_on_byline(const finds *f, sanudo_span line)
{
    const slice s = cut(f, line);
    if (is_blank(line) || count_words(s, 6) > 6 || ends_sentence(s)) return false;
    const char *last = s.p + s.n;
    while (last > s.p && last[-1] != ' ') last--;
    return sanudo_phrase_in(f->lx, (slice){last, (uint32_t)(s.p + s.n - last)}, SLICE("byline-next"));
}

static bool find_dateline(finds *f, sanudo_span line, bool first, dateline *d)
{
    return !is_blank(line) && sanudo_dateline_find(f->text, line.start, line.end, first, f->lx, d);
}

/* The article's own title again, or, where it has none, a short line with white space or a dateline below it. */
static bool is_title(finds *f, sanudo_span line, uint32_t next, uint32_t limit)
{
    const slice s = cut(f, line);
    dateline d;
    if (f->title.n) return sanudo_words_key(s, NULL) == sanudo_words_key(f->title, NULL);
    if (s.n > TITLE_BYTES || count_words(s, TITLE_WORDS) > TITLE_WORDS || ends_sentence(s) || strchr("(-*", s.p[0])) return false;
    if (sanudo_phrase_in(f->lx, s, SLICE("slug")) || find_dateline(f, line, true, &d)) return false;
    uint32_t after;
    const sanudo_span below = line_at(f, next, limit, &after);
    if (is_blank(below)) return next < limit && sanudo_trim((slice){f->text + next, limit - next}).n > 0;
    return find_dateline(f, below, true, &d) || is_byline(f, below);
}

/* "(Adds quotes, background)": a word to the editors. */
static bool is_note(const finds *f, sanudo_span line)
{
    const slice s = cut(f, line);
    if (s.n < 3 || s.p[0] != '(' || s.p[s.n - 1] != ')') return false;
    return cue(f, (slice){s.p + 1, s.n - 2}, "note") > 0;
}

static void add_dateline(finds *f, const dateline *d)
{
    if (!f->dated) f->dateline = *d;
    f->dated = true;
    add(f, d->span, REGION_DATELINE);
}

/* The lines in front of the body; returns where the body begins. */
static uint32_t read_head(finds *f, uint32_t limit)
{
    uint32_t at = 0, next;
    bool titled = false, signed_by = false;
    for (; at < limit; at = next) {
        const sanudo_span line = line_at(f, at, limit, &next);
        if (is_blank(line)) continue;
        if (is_note(f, line)) {
            add(f, line, REGION_CREDITS);
        } else if (is_byline(f, line)) {
            add(f, line, REGION_BYLINE);
            signed_by = true;
        } else if (signed_by && goes_on_byline(f, line)) {
            add(f, line, REGION_BYLINE);
        } else if (!titled && !signed_by && is_title(f, line, next, limit)) {
            add(f, line, REGION_TITLE);
            titled = true;
        } else if (!sanudo_phrase_in(f->lx, cut(f, line), SLICE("slug"))) {
            break;
        }
    }
    return at;
}

/* Behind a dateline, on its line: "By TASS correspondent Ivan Petrov:". */
static void read_late_byline(finds *f, sanudo_span line, uint32_t from)
{
    uint32_t next;
    const sanudo_span rest = line_at(f, from, line.end, &next);
    if (!is_blank(rest) && is_byline(f, rest)) add(f, rest, REGION_BYLINE);
}

static void read_body(finds *f, uint32_t at, uint32_t limit)
{
    bool first = true;
    for (uint32_t next; at < limit; at = next) {
        dateline d;
        const sanudo_span line = line_at(f, at, limit, &next);
        if (is_blank(line)) continue;
        if (find_dateline(f, line, first, &d)) {
            add_dateline(f, &d);
            read_late_byline(f, line, d.span.end);
        }
        first = first && sanudo_phrase_in(f->lx, cut(f, line), SLICE("slug"));
    }
}

/* Where the last line before `end` begins. */
static uint32_t line_before(const finds *f, uint32_t end)
{
    while (end && (f->text[end - 1] == '\n' || f->text[end - 1] == '\r')) end--;
    while (end && f->text[end - 1] != '\n' && f->text[end - 1] != '\r') end--;
    return end;
}

/* "(Reporting by Ana Silva; editing by Bo Lind)", "Copyright 2003 ...", "ENDS", "###". */
static bool is_credit(const finds *f, slice s)
{
    while (s.n && strchr("(*#-[ ", s.p[0])) s.p++, s.n--;
    if (!s.n) return true;
    slice whole = s;
    while (whole.n && strchr(")*#-]. ", whole.p[whole.n - 1])) whole.n--;
    return sanudo_phrase_in(f->lx, whole, SLICE("endmark")) || cue(f, s, "credit") > 0;
}

/* A credit in brackets at the end of a line of text: where its bracket opens, or the line's end. */
static uint32_t credit_in_line(const finds *f, sanudo_span line)
{
    const slice s = cut(f, line);
    if (!s.n || s.p[s.n - 1] != ')') return line.end;
    uint32_t open = s.n;
    while (open && s.p[open - 1] != '(') open--;
    if (!open || !cue(f, (slice){s.p + open, s.n - open}, "credit")) return line.end;
    return line.start + open - 1;
}

/* Where the lines behind the body begin: `len` when there are none. */
static uint32_t find_tail(const finds *f, uint32_t from)
{
    uint32_t tail = f->len, at = f->len, next;
    for (int n = 0; n < TAIL_LINES && at > from; n++) {
        const uint32_t start = line_before(f, at);
        const sanudo_span line = line_at(f, start, at, &next);
        if (start < from) break;
        if (!is_blank(line) && !is_credit(f, cut(f, line))) {
            const uint32_t open = credit_in_line(f, line);
            return open < line.end ? open : tail;
        }
        if (!is_blank(line)) tail = line.start;
        at = start;
    }
    return tail;
}

static void read_tail(finds *f, uint32_t at)
{
    for (uint32_t next; at < f->len; at = next) {
        const sanudo_span line = line_at(f, at, f->len, &next);
        if (!is_blank(line)) add(f, line, REGION_CREDITS);
    }
}

/* All regions, in order. */
static void find_all(finds *f)
{
    f->n = 0;
    f->dated = false;
    f->dateline = (dateline){0};
    const uint32_t body = read_head(f, f->len), tail = find_tail(f, body);
    read_body(f, body, tail);
    read_tail(f, tail);
}

sanudo_rc sanudo_stage_furniture(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    finds f = {.text = doc->text, .len = doc->len, .lx = know ? know->lexicon : NULL, .title = doc->title};
    find_all(&f);
    f.span = ARENA_NEW(&doc->mem, sanudo_span, f.n);
    f.kind = ARENA_NEW(&doc->mem, uint8_t, f.n);
    if (!arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u regions", f.n);
    find_all(&f);
    doc->n_regions = f.n;
    doc->reg_span = f.span;
    doc->reg_kind = f.kind;
    doc->dateline_place = f.dateline.place;
    doc->dateline_date = f.dateline.date;
    doc->dateline_agency = f.dateline.agency;
    doc->layers |= SANUDO_FURNITURE;
    return SANUDO_OK;
}
