/*
** What ages or contradicts itself in the table of offices: an office that nobody
** holds, one that two hold, a spell told twice, a name of two countries.  Dates
** that are a month or a year are taken for the day that clears them.
*/
#include "lexicon/offices.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/err.h"
#include "lexicon/build.h"

/* Offices stand empty for so many days between two holders without anybody calling it a gap. */
enum { HANDOVER = 31 };
enum { NAMES, CODE, TITLE = 3, FROM, TO };
enum { PLACE_MAX = 256 };
#define SINCE_1990 7305

#define CLASS_SINGLE SLICE("office-single")
#define CLASS_ACTING SLICE("office-acting")
#define CLASS_ENDED SLICE("office-ended")
#define CLASS_SEVERAL SLICE("office-several")

typedef struct spell {
    uint32_t line;
    country code;
    slice names, title;   /* all the names; the title as it is written */
    slice office;         /* the title that stands for its synonyms; absent: the office may have several holders */
    bool acting, ended;
    int32_t from, to;     /* the widest that the dates allow: INT32_MIN and INT32_MAX where they are open */
    int32_t sure_from, sure_to; /* the narrowest */
} spell;

/* One way of naming somebody. */
typedef struct naming {
    uint64_t key;
    slice name;
    const spell *spell;
} naming;

enum finding_kind { VACANT, GAP, OVERLAP, DOUBLE, TWO_CODES, N_FINDINGS };

typedef struct finding {
    const spell *spell, *other; /* other: NULL in VACANT */
    slice name;
    int32_t from, to;           /* days between which it holds */
    uint8_t kind;
} finding;

typedef struct survey {
    const lexicon *spells, *known;
    int32_t day;
    bool gaps;
    arena mem;
    spell *spell;
    naming *naming;
    uint32_t n_spells, n_namings, n_offices;
    sanudo_buf findings;
    uint32_t count[N_FINDINGS];
} survey;

/* ---- the spells ---------------------------------------------------------- */

/* The last day of the month or the year that a day may stand for, being its first. */
static int32_t latest(int32_t day)
{
    int y, m, d;
    if (day == INT32_MIN) return day;
    sanudo_day_split(day, &y, &m, &d);
    if (d != 1) return day;
    return m == 1 || m == 12 ? sanudo_day_of(y, 12, 31) : sanudo_day_of(y, m + 1, 1) - 1;
}

/* The first day of the month or the year that a day may stand for, being its last. */
static int32_t earliest(int32_t day)
{
    int y, m, d;
    if (day == INT32_MAX) return day;
    sanudo_day_split(day + 1, &y, &m, &d);
    if (d != 1) return day;
    return m == 1 ? sanudo_day_of(y - 1, 1, 1) : sanudo_day_of(m > 1 ? y : y - 1, m - 1, 1);
}

/* The first word of the class row that has these words, or absent. */
static slice class_row(const lexicon *known, uint64_t words, slice class_name)
{
    for (lex_hit h = sanudo_lex_find(known, LEX_CLASS, words); h.row != SANUDO_NONE; h = sanudo_lex_next(known, h))
        if (slice_eq(sanudo_lex_text(known, h.row, 0), class_name)) return sanudo_lex_text(known, h.row, 1);
    return (slice){0};
}

/* Which office a title is: "interim president" is an acting holder of "president". */
static void name_office(const survey *v, spell *s)
{
    slice rest = s->title;
    const slice word = sanudo_cut(&rest, " ");
    s->acting = class_row(v->known, sanudo_words_key(word, NULL), CLASS_ACTING).n != 0;
    s->office = class_row(v->known, sanudo_words_key(s->title, NULL), CLASS_SINGLE);
    if (!s->office.n && s->acting) s->office = class_row(v->known, sanudo_words_key(rest, NULL), CLASS_SINGLE);
    if (!s->office.n) return;
    char room[PLACE_MAX]; /* "TUR prime minister" */
    const int n = snprintf(room, sizeof room, "%c%c%c %.*s", (int)(s->code & 255), (int)(s->code >> 8 & 255), (int)(s->code >> 16 & 255),
                           (int)s->office.n, s->office.p);
    if (n < 0 || n >= (int)sizeof room) return;
    const uint64_t key = sanudo_words_key((slice){room, (uint32_t)n}, NULL);
    s->ended = class_row(v->known, key, CLASS_ENDED).n != 0;
    if (class_row(v->known, key, CLASS_SEVERAL).n) s->office = (slice){0};
}

static void read_spell(const survey *v, const disk_row *row, uint32_t at, spell *s)
{
    const lex_pack *p = &v->spells->packs[0];
    *s = (spell){.line = row->line, .names = disk_string(p, row->col[NAMES]), .title = disk_string(p, row->col[TITLE]),
                 .code = (country)sanudo_lex_int(v->spells, at, CODE), .from = sanudo_lex_int(v->spells, at, FROM),
                 .to = sanudo_lex_int(v->spells, at, TO)};
    if (s->to == DAY_NONE) s->to = INT32_MAX;
    s->sure_from = latest(s->from);
    s->sure_to = earliest(s->to);
    /* one that begins and ends in one month, or on one of its days, stays as it is */
    if (s->sure_from > s->to) s->sure_from = s->from;
    if (s->sure_to < s->from) s->sure_to = s->to;
    name_office(v, s);
}

static uint32_t count_names(slice names)
{
    uint32_t n = 0;
    for (; names.n; n++) sanudo_cut(&names, ";");
    return n;
}

static bool read_spells(survey *v)
{
    const lex_pack *p = &v->spells->packs[0];
    uint32_t names = 0;
    for (uint32_t i = 0; i < p->n_rows; i++)
        if (p->rows[i].table == LEX_OFFICE) v->n_spells++, names += count_names(disk_string(p, p->rows[i].col[NAMES]));
    v->spell = ARENA_NEW(&v->mem, spell, v->n_spells);
    v->naming = ARENA_NEW(&v->mem, naming, names);
    if (!arena_ok(&v->mem)) return false;
    uint32_t n = 0;
    for (uint32_t i = 0; i < p->n_rows; i++)
        if (p->rows[i].table == LEX_OFFICE) read_spell(v, &p->rows[i], i, &v->spell[n++]);
    return true;
}

/* Behind the last sort of the spells, since it points to them. */
static void read_names(survey *v)
{
    for (uint32_t i = 0; i < v->n_spells; i++)
        for (slice rest = v->spell[i].names; rest.n;) {
            const slice one = sanudo_trim(sanudo_cut(&rest, ";"));
            v->naming[v->n_namings++] = (naming){.key = sanudo_words_key(one, NULL), .name = one, .spell = &v->spell[i]};
        }
}

/* ---- what is wrong with them ------------------------------------------------ */

static void find(survey *v, uint8_t kind, const spell *s, const spell *other, slice name, int32_t from, int32_t to)
{
    const finding f = {.kind = kind, .spell = s, .other = other, .name = name, .from = from, .to = to};
    sanudo_buf_add(&v->findings, &f, sizeof f);
}

static int compare_text(slice a, slice b)
{
    const int d = memcmp(a.p ? a.p : "", b.p ? b.p : "", a.n < b.n ? a.n : b.n);
    return d ? d : (a.n > b.n) - (a.n < b.n);
}

static int by_office(const void *x, const void *y)
{
    const spell *a = x, *b = y;
    if (a->code != b->code) return a->code < b->code ? -1 : 1;
    const int d = compare_text(a->office, b->office);
    if (d) return d;
    if (a->from != b->from) return a->from < b->from ? -1 : 1;
    return (a->line > b->line) - (a->line < b->line);
}

static bool same_office(const spell *a, const spell *b) { return a->code == b->code && slice_eq(a->office, b->office); }

static slice first_name(const spell *s)
{
    slice names = s->names;
    return sanudo_trim(sanudo_cut(&names, ";"));
}

static bool overlap(const spell *a, const spell *b)
{
    const int32_t from = a->sure_from > b->sure_from ? a->sure_from : b->sure_from;
    return from < (a->sure_to < b->sure_to ? a->sure_to : b->sure_to);
}

/* The holders of one office, earliest first. */
static void survey_office(survey *v, const spell *s, uint32_t n)
{
    const spell *last = s;
    bool held = s->from > v->day; /* of what lies before the first line nothing is known */
    for (uint32_t i = 0; i < n; i++) {
        held |= s[i].from <= v->day && s[i].to >= v->day;
        for (uint32_t k = i + 1; k < n && s[k].from <= s[i].to; k++)
            if (!s[i].acting && !s[k].acting && overlap(&s[i], &s[k]) && !slice_eq(first_name(&s[i]), first_name(&s[k])))
                find(v, OVERLAP, &s[i], &s[k], first_name(&s[k]), s[k].from, s[i].to < s[k].to ? s[i].to : s[k].to);
        const int32_t since = last->to > SINCE_1990 ? last->to : SINCE_1990;
        if (v->gaps && s[i].from > since && s[i].from - since > HANDOVER) find(v, GAP, last, &s[i], first_name(&s[i]), since, s[i].from);
        if (s[i].to > last->to) last = &s[i];
    }
    v->n_offices++;
    if (!held && !(last->ended && last->to < v->day)) find(v, VACANT, last, NULL, first_name(last), last->to, v->day);
}

static void survey_offices(survey *v)
{
    if (v->n_spells) qsort(v->spell, v->n_spells, sizeof *v->spell, by_office);
    for (uint32_t i = 0, end; i < v->n_spells; i = end) {
        for (end = i + 1; end < v->n_spells && same_office(&v->spell[i], &v->spell[end]); end++) {}
        if (v->spell[i].office.n) survey_office(v, &v->spell[i], end - i);
    }
}

static int by_name(const void *x, const void *y)
{
    const naming *a = x, *b = y;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    if (a->spell->from != b->spell->from) return a->spell->from < b->spell->from ? -1 : 1;
    return (a->spell->line > b->spell->line) - (a->spell->line < b->spell->line);
}

/* Two spells of one name that hold at one time; the later line is the one to mend. */
static void compare_spells(survey *v, const naming *a, const naming *b)
{
    const spell *s = a->spell, *other = b->spell;
    if (s->line < other->line) s = b->spell, other = a->spell;
    const int32_t from = s->from > other->from ? s->from : other->from, to = s->to < other->to ? s->to : other->to;
    const bool same = s->from == other->from && s->to == other->to;
    if (s == other) return;
    if (s->code == other->code && slice_eq(s->title, other->title) && (same || overlap(s, other))) find(v, DOUBLE, s, other, a->name, from, to);
    if (s->code != other->code && overlap(s, other)) find(v, TWO_CODES, s, other, a->name, from, to);
}

static void survey_names(survey *v)
{
    read_names(v);
    if (v->n_namings) qsort(v->naming, v->n_namings, sizeof *v->naming, by_name);
    for (uint32_t i = 0; i < v->n_namings; i++)
        for (uint32_t k = i + 1; k < v->n_namings && v->naming[k].key == v->naming[i].key; k++) {
            if (v->naming[k].spell->from > v->naming[i].spell->to) break;
            compare_spells(v, &v->naming[i], &v->naming[k]);
        }
}

/* ---- the report ------------------------------------------------------------ */

static int by_line(const void *x, const void *y)
{
    const finding *a = x, *b = y;
    if (a->spell->line != b->spell->line) return a->spell->line < b->spell->line ? -1 : 1;
    if (a->kind != b->kind) return (int)a->kind - (int)b->kind;
    const uint32_t m = a->other ? a->other->line : 0, n = b->other ? b->other->line : 0;
    if (m != n) return m < n ? -1 : 1;
    return compare_text(a->name, b->name);
}

/* Two spells that share three names are one finding. */
static bool again(const finding *f, const finding *before)
{
    return f->spell == before->spell && f->kind == before->kind && f->other == before->other;
}

static void put_day(sanudo_buf *out, const char *before, int32_t day)
{
    int y, m, d;
    if (day == INT32_MIN || day == INT32_MAX) return;
    sanudo_day_split(day, &y, &m, &d);
    sanudo_buf_printf(out, "%s%04d-%02d-%02d", before, y, m, d);
}

static void put_code(sanudo_buf *out, country c) { sanudo_buf_printf(out, "%c%c%c", (int)(c & 255), (int)(c >> 8 & 255), (int)(c >> 16 & 255)); }

static void put_finding(const survey *v, const finding *f, sanudo_buf *out)
{
    char place[PLACE_MAX], other[PLACE_MAX] = "";
    const slice office = f->spell->office.n ? f->spell->office : f->spell->title, mine = first_name(f->spell);
    sanudo_lex_line_name(v->spells, f->spell->line, place, sizeof place);
    if (f->other) sanudo_lex_line_name(v->spells, f->other->line, other, sizeof other);
    sanudo_buf_printf(out, "%s: ", place);
    if (f->kind == TWO_CODES) sanudo_buf_printf(out, "'%.*s' is of ", (int)f->name.n, f->name.p);
    put_code(out, f->spell->code);
    if (f->kind == TWO_CODES) {
        buf_str(out, " here and of ");
        put_code(out, f->other->code);
        sanudo_buf_printf(out, " in %s", other);
    } else {
        sanudo_buf_printf(out, " %.*s: ", (int)office.n, office.p);
    }
    if (f->kind == VACANT) sanudo_buf_printf(out, "no holder after %.*s", (int)mine.n, mine.p);
    if (f->kind == GAP) sanudo_buf_printf(out, "no holder between %.*s and %.*s of %s", (int)mine.n, mine.p, (int)f->name.n, f->name.p, other);
    if (f->kind == OVERLAP) sanudo_buf_printf(out, "%.*s holds it together with %.*s of %s", (int)mine.n, mine.p, (int)f->name.n, f->name.p, other);
    if (f->kind == DOUBLE) sanudo_buf_printf(out, "'%.*s' holds it in %s as well", (int)f->name.n, f->name.p, other);
    put_day(out, ", from ", f->from);
    put_day(out, " to ", f->to);
    buf_char(out, '\n');
}

static void put_findings(survey *v, sanudo_buf *out)
{
    finding *f = (finding *)(void *)v->findings.data;
    const size_t n = v->findings.len / sizeof *f;
    if (n) qsort(f, n, sizeof *f, by_line);
    for (size_t i = 0; i < n; i++) {
        if (i && again(&f[i], &f[i - 1])) continue;
        v->count[f[i].kind]++;
        put_finding(v, &f[i], out);
    }
    sanudo_buf_printf(out, "%u spells, %u offices of one holder: %u", v->n_spells, v->n_offices, v->count[VACANT]);
    put_day(out, " vacant on ", v->day);
    if (v->gaps) sanudo_buf_printf(out, ", %u gaps", v->count[GAP]);
    sanudo_buf_printf(out, ", %u overlaps, %u doubles, %u names of two codes\n", v->count[OVERLAP], v->count[DOUBLE], v->count[TWO_CODES]);
}

sanudo_rc sanudo_offices_report(const lexicon *spells, const lexicon *known, int32_t day, bool gaps, sanudo_buf *report,
                                sanudo_error *err)
{
    survey v = {.spells = spells, .known = known, .day = day, .gaps = gaps};
    bool whole = read_spells(&v);
    if (whole) {
        survey_offices(&v);
        survey_names(&v);
        whole = !v.findings.failed;
    }
    if (whole) put_findings(&v, report);
    sanudo_buf_drop(&v.findings);
    sanudo_arena_free(&v.mem);
    return whole && !report->failed ? SANUDO_OK : sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u spells in office", v.n_spells);
}
