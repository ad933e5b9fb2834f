/*
** Datelines: place, day and agency in front of a dispatch's first words.
**
** The forms differ by house ("KYIV, May 3 (Reuters) -", "Rome, 3 May:", "MOSCOW
** May 3 TASS -", "(ANSA) - Rome, May 3 -", "LAGOS—"), the parts do not.  A place
** alone proves nothing ("UNITA (MPLA) says"), so each is believed only with another
** part, or with letters, dash and lexicon on its side; what is not sure is none.
*/
#include "read/dateline.h"

#include <utf8proc.h>

#include "lexicon/build.h"
#include "read/cursor.h"

enum { MAX_BYTES = 160, MAX_WORDS = 10, MAX_AGENCY = 48 };

static slice cut(const char *text, sanudo_span s) { return (slice){text + s.start, s.end - s.start}; }

static uint32_t number(const cursor *c, sanudo_span s)
{
    uint32_t n = 0;
    for (uint32_t i = s.start; i < s.end && s.end - s.start < 5; i++) n = n * 10 + (uint32_t)(c->text[i] - '0');
    return n;
}

/* Is it a day of the month: "3", "23", "1st"? */
static bool is_day(const cursor *c, const word *w)
{
    sanudo_span s = w->span;
    while (s.end > s.start && c->text[s.end - 1] == '.') s.end--; /* "May 2. /TASS/" */
    if (!w->digits && s.end - s.start > 2 && sanudo_cursor_is_letter((unsigned char)c->text[s.end - 1])) s.end -= 2;
    for (uint32_t i = s.start; i < s.end; i++)
        if (c->text[i] < '0' || c->text[i] > '9') return false;
    const uint32_t n = number(c, s);
    return s.end - s.start <= 2 && n >= 1 && n <= 31;
}

/* Has the lexicon this word among its calendar words, as a month? */
static bool in_calendar(const lexicon *lx, uint64_t key)
{
    for (lex_hit hit = sanudo_lex_find(lx, LEX_TIME, key); hit.row != SANUDO_NONE; hit = sanudo_lex_next(lx, hit)) {
        const slice kind = sanudo_lex_text(lx, hit.row, 1);
        if (slice_is(kind, "month") || slice_is(kind, "monthabbr")) return true;
    }
    return false;
}

/* A month's name; without a calendar, any word in its place with a capital. */
static bool is_month(const cursor *c, const word *w, const lexicon *lx)
{
    if (!w->capital || w->span.end - w->span.start < 3) return false;
    if (!in_calendar(lx, sanudo_key_word("May", 3))) return true;
    const slice s = cut(c->text, w->span);
    return in_calendar(lx, sanudo_key_word(s.p, s.n));
}

/* "May 3", "3 May", with a year or without; the cursor goes behind it. */
static bool take_date(cursor *c, const lexicon *lx, sanudo_span *date)
{
    cursor t = *c;
    word a, b, y;
    sanudo_cursor_spaces(&t);
    if (!sanudo_cursor_word(&t, &a)) return false;
    sanudo_cursor_spaces(&t);
    if (!sanudo_cursor_word(&t, &b)) return false;
    const bool is = (is_month(&t, &a, lx) && is_day(&t, &b)) || (is_day(&t, &a) && is_month(&t, &b, lx));
    if (!is) return false;
    *date = (sanudo_span){a.span.start, b.span.end};
    if (c->text[date->end - 1] == '.') date->end--;
    *c = t;
    sanudo_cursor_mark(&t, ',');
    sanudo_cursor_spaces(&t);
    if (sanudo_cursor_word(&t, &y) && y.digits && number(&t, y.span) >= 1800 && number(&t, y.span) <= 2100) {
        date->end = y.span.end;
        *c = t;
    }
    return true;
}

/* "(AP)" or "/TASS/": the span is what stands inside. */
static bool take_marked_agency(cursor *c, sanudo_span *agency)
{
    cursor t = *c;
    sanudo_cursor_spaces(&t);
    if (t.at >= t.end || (t.text[t.at] != '(' && t.text[t.at] != '/')) return false;
    const char close = t.text[t.at] == '(' ? ')' : '/';
    const uint32_t from = ++t.at;
    uint32_t next;
    const int32_t cp = sanudo_cursor_char(&t, from, &next);
    if (!sanudo_cursor_is_letter(cp) || utf8proc_category(cp) == UTF8PROC_CATEGORY_LL) {
        if (!(cp == 'd' && t.end - from > 3 && memcmp(t.text + from, "dpa", 3) == 0)) return false;
    }
    while (t.at < t.end && t.at - from < MAX_AGENCY && t.text[t.at] != close) t.at++;
    if (t.at >= t.end || t.text[t.at] != close) return false;
    *agency = (sanudo_span){from, t.at};
    t.at++;
    *c = t;
    return true;
}

/* "NZPA -", "IRNA" at the end of the line: an agency without marks, behind a date only. */
static bool take_bare_agency(cursor *c, sanudo_span *agency)
{
    cursor t = *c;
    word w;
    sanudo_cursor_mark(&t, ',');
    sanudo_span s = {0};
    for (int n = 0; n < 3; n++) {
        const cursor back = t;
        sanudo_cursor_spaces(&t);
        if (!sanudo_cursor_word(&t, &w) || !w.capital) {
            t = back;
            break;
        }
        s = n ? (sanudo_span){s.start, w.span.end} : w.span;
    }
    cursor dash = t, rest = t;
    sanudo_cursor_spaces(&rest);
    if (s.end == s.start || (rest.at < rest.end && !sanudo_cursor_dash(&dash, true))) return false;
    *agency = s;
    *c = t;
    return true;
}

/* What the scan of a place found. */
typedef struct place {
    sanudo_span span;
    sanudo_span head;  /* the part before the first comma or slash */
    bool capitals;     /* of the head */
    uint32_t n_words, n_small;
} place;

/* A word of a place: with a capital, with a number in it ("1ST"), or a small one with a capital behind it ("Rio de Janeiro"). */
static bool place_word(cursor *c, const lexicon *lx, word *w)
{
    sanudo_span date;
    cursor probe = *c;
    if (take_date(&probe, lx, &date) || !sanudo_cursor_word(c, w)) return false;
    if (w->digits || w->span.end - w->span.start > 24) return false;
    if (w->capital || (w->all_capitals && !w->capital)) return true;
    cursor ahead = *c;
    word next;
    sanudo_cursor_spaces(&ahead);
    return w->span.end - w->span.start <= 9 && sanudo_cursor_word(&ahead, &next) && next.capital;
}

/* "GOMA, DR Congo", "BRUSSELS/KIEV", "The Hague, Netherlands"; the cursor goes behind it. */
static bool take_place(cursor *c, const lexicon *lx, place *p)
{
    cursor t = *c;
    bool headed = false;
    *p = (place){0};
    while (p->n_words < MAX_WORDS) {
        cursor before = t;
        word w;
        sanudo_cursor_spaces(&t);
        if (!place_word(&t, lx, &w)) {
            t = before;
            break;
        }
        if (!p->n_words) p->span.start = w.span.start, p->capitals = true;
        if (!p->n_words && !w.capital && !w.all_capitals) return false;
        p->span.end = w.span.end;
        p->n_words++;
        p->n_small += !w.capital && !w.all_capitals;
        if (!headed) p->head = (sanudo_span){p->span.start, w.span.end}, p->capitals = p->capitals && w.all_capitals;
        cursor comma = t;
        if (sanudo_cursor_mark(&comma, ',')) t = comma, headed = true;
    }
    if (!p->n_words) return false;
    if (!headed && c->text[p->span.end - 1] == '.') p->span.end--, p->head.end = p->span.end; /* "GROZNY. July 31" but "FERGUSON, Mo." */
    *c = t;
    return true;
}

bool sanudo_phrase_in(const lexicon *lx, slice words, slice class_name)
{
    return sanudo_lex_in_class(lx, sanudo_words_key(words, NULL), class_name);
}

/* Is a city or a capital of this name known?  Of "BRUSSELS/KIEV" the first is asked for. */
static bool is_known_place(const lexicon *lx, const char *text, const place *p)
{
    slice head = cut(text, p->head);
    const char *slash = memchr(head.p, '/', head.n);
    if (slash) head.n = (uint32_t)(slash - head.p);
    for (lex_hit hit = sanudo_lex_find(lx, LEX_PLACE, sanudo_words_key(head, NULL)); hit.row != SANUDO_NONE; hit = sanudo_lex_next(lx, hit)) {
        const slice kind = sanudo_lex_text(lx, hit.row, 2);
        if (slice_is(kind, "city") || slice_is(kind, "capital")) return true;
    }
    const lex_hit hit = sanudo_lex_find(lx, LEX_STATE, sanudo_words_key(head, NULL));
    return hit.row != SANUDO_NONE && sanudo_lex_key_col(lx, hit) == 4; /* a capital */
}

static bool is_known_agency(const lexicon *lx, slice s)
{
    return s.n && sanudo_lex_find(lx, LEX_MEDIA, sanudo_words_key(s, NULL)).row != SANUDO_NONE;
}

/* What speaks for a dateline. */
typedef struct evidence {
    bool first, date, agency, known_agency, marked, dash, colon, at_end, capitals, known_place, small, slug, shouting, parts;
} evidence;

/*
** "Vienna, 3 May: Envoys met." is one, "The Popular Front (PFP) - founded in 1990 -
** split." is none, nor is "QUESTION - When?"
*/
static bool is_sure(const evidence *e)
{
    if (e->slug) return false;
    if (e->known_agency && (e->dash || e->date || e->capitals || e->at_end)) return true;
    if (e->date && e->agency) return true;
    if (e->date && (e->dash || e->colon)) return true;
    if (e->agency && e->dash) return e->known_place || (!e->small && (e->capitals || (e->first && e->parts)));
    if (!e->dash || e->small) return false;
    if (e->capitals) return e->known_place || (e->first && !e->shouting);
    return e->first && e->known_place;
}

/* Is the rest of the line, as far as we look, in capitals like what came before?  Then it is a headline. */
static bool is_shouting(const cursor *c)
{
    for (uint32_t i = c->at; i < c->line_end && i < c->at + 60; i++)
        if (c->text[i] >= 'a' && c->text[i] <= 'z') return false;
    return true;
}

/* "(ANSA) - Rome, May 3 -": the agency goes before. */
static bool find_agency_first(cursor c, bool first, const lexicon *lx, dateline *out)
{
    dateline d = {.span = {c.at, c.at}};
    place p;
    if (!take_marked_agency(&c, &d.agency) || !sanudo_cursor_dash(&c, false)) return false;
    if (!first && !is_known_agency(lx, cut(c.text, d.agency))) return false;
    d.span.end = c.at;
    cursor t = c;
    if (take_place(&t, lx, &p)) {
        sanudo_cursor_mark(&t, ',');
        const bool dated = take_date(&t, lx, &d.date);
        if ((dated || is_known_place(lx, t.text, &p)) && (sanudo_cursor_dash(&t, true) || sanudo_cursor_mark(&t, ':'))) {
            d.place = p.span;
            d.span.end = t.at;
        } else {
            d.date = (sanudo_span){0};
        }
    }
    *out = d;
    return true;
}

/* Place first; day and agency in either order. */
static bool find_place_first(cursor c, bool first, const lexicon *lx, dateline *out)
{
    dateline d = {.span = {c.at, c.at}};
    evidence e = {.first = first};
    place p;
    if (!take_place(&c, lx, &p)) return false;
    sanudo_cursor_mark(&c, '.');
    sanudo_cursor_mark(&c, ',');
    e.date = take_date(&c, lx, &d.date);
    cursor t = c;
    sanudo_cursor_mark(&t, ',');
    sanudo_cursor_mark(&t, '.');
    e.marked = take_marked_agency(&t, &d.agency);
    if (e.marked) c = t;
    e.agency = e.marked || (e.date && take_bare_agency(&c, &d.agency));
    t = c;
    sanudo_cursor_mark(&t, ',');
    if (e.agency && !e.date && (e.date = take_date(&t, lx, &d.date))) c = t;
    e.dash = sanudo_cursor_dash(&c, !e.marked);
    if (!e.date && !e.agency && !e.dash) return false;
    e.colon = !e.dash && e.date && sanudo_cursor_mark(&c, ':');
    if (!e.dash && !e.colon) sanudo_cursor_mark(&c, '.');
    d.span.end = c.at;
    sanudo_cursor_spaces(&c);
    e.at_end = c.at == c.line_end;
    e.shouting = is_shouting(&c);
    e.capitals = p.capitals;
    e.small = p.n_small > 0;
    e.parts = p.head.end < p.span.end || memchr(c.text + p.head.start, '/', p.head.end - p.head.start);
    e.known_place = is_known_place(lx, c.text, &p);
    e.known_agency = e.agency && is_known_agency(lx, cut(c.text, d.agency));
    e.slug = sanudo_phrase_in(lx, cut(c.text, p.head), SLICE("slug"));
    d.place = p.span;
    *out = d;
    return is_sure(&e);
}

bool sanudo_dateline_find(const char *text, uint32_t at, uint32_t end, bool first, const lexicon *lx, dateline *out)
{
    const uint32_t limit = end - at > MAX_BYTES ? at + MAX_BYTES : end;
    cursor c = {.text = text, .at = at, .end = limit, .line_end = end};
    sanudo_cursor_spaces(&c);
    if (c.at == c.end) return false;
    if (text[c.at] == '(') return find_agency_first(c, first, lx, out);
    return find_place_first(c, first, lx, out);
}
