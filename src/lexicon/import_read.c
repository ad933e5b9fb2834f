/*
** One dictionary, line by line.  Of actors: a name, perhaps with codes; below
** it '+' and further names, then lines of codes, dated or not.  Of agents: a
** noun, its plural in braces where it is irregular, and a code with a '~'.
** Comments are those of PETRARCH (#, XML) and of TABARI (;).
*/
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "lexicon/build.h"
#include "lexicon/import.h"

enum { LINE_MAX_BYTES = 4096, SPELLS_MAX = 64, NAMES_MAX = 2000000, REPORT_MAX = 64 << 20 };

static void tell(import *im, uint32_t file, uint32_t line, const char *fmt, va_list ap)
{
    char why[320];
    vsnprintf(why, sizeof why, fmt, ap);
    for (char *p = why; *p; p++)
        if ((unsigned char)*p < ' ') *p = ' ';
    const size_t bad = sanudo_utf8_bad(why, strlen(why)); /* a name cut inside a letter */
    why[bad] = '\0';
    if (im->report->len > REPORT_MAX) im->hidden++;
    else sanudo_buf_printf(im->report, "%.200s:%u: %s\n", im->files[file], line, why);
}

void sanudo_import_note(import *im, uint32_t file, uint32_t line, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    tell(im, file, line, fmt, ap);
    va_end(ap);
}

void sanudo_import_leave(import *im, uint32_t file, uint32_t line, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    tell(im, file, line, fmt, ap);
    va_end(ap);
    im->left++;
}

/* Leave the line that is being read. */
#define LEAVE(im, ...) sanudo_import_leave(im, (im)->file, (im)->line, __VA_ARGS__)
#define NOTE(im, ...) sanudo_import_note(im, (im)->file, (im)->line, __VA_ARGS__)
#define SHOWN(s) (int)((s).n > 60 ? 60 : (s).n), (s).p

static import_entry *last_entry(const import *im)
{
    const uint32_t n = import_n_entries(im);
    import_entry *e = n ? &import_entries(im)[n - 1] : NULL;
    return e && e->file == im->file ? e : NULL;
}

static void open_entry(import *im, bool agent)
{
    const import_entry e = {.file = im->file, .line = im->line, .first_name = import_n_names(im), .agent = agent,
                            .first_spell = (uint32_t)(im->spells.len / sizeof(import_spell))};
    sanudo_buf_add(&im->entries, &e, sizeof e);
}

static slice keep(import *im, slice s)
{
    char *p = ARENA_NEW(&im->mem, char, (size_t)s.n + 1);
    if (p && s.n) memcpy(p, s.p, s.n);
    return p ? (slice){p, s.n} : (slice){0};
}

/* One name of the open entry, as it will be written. */
static void put_spelt(import *im, slice name)
{
    import_entry *e = last_entry(im);
    const char *why = sanudo_import_no_name(name);
    if (!why && e && e->agent) why = sanudo_import_no_role(name);
    if (why || !e || import_n_names(im) >= NAMES_MAX) {
        LEAVE(im, "'%.*s': %s", SHOWN(name), why ? why : "more names than one import takes");
        return;
    }
    const import_name n = {.text = name, .key = sanudo_words_key(name, NULL), .entry = import_n_entries(im) - 1, .line = im->line};
    sanudo_buf_add(&im->names, &n, sizeof n);
    e->n_names++;
}

/* "ANIMAL_LIBERATION_FRONT_(ALF)_" is two names; a bracket that is no acronym is left out. */
static void put_name(import *im, slice raw)
{
    slice name = raw, acronym = {0};
    const bool two = sanudo_import_acronym(&name, &acronym);
    if (!two && acronym.n) NOTE(im, "'%.*s': the bracket is left out", SHOWN(raw));
    put_spelt(im, sanudo_import_spelling(&im->mem, name, false));
    if (two) put_spelt(im, keep(im, acronym));
}

/* "930120-010120", "<010101", ">010101" -> days, both counted in.  False: no such date. */
static bool read_dates(slice dates, import_spell *s)
{
    if (dates.n && (dates.p[0] == '<' || dates.p[0] == '>')) {
        const int32_t day = sanudo_import_day(sanudo_trim((slice){dates.p + 1, dates.n - 1}));
        *(dates.p[0] == '<' ? &s->to : &s->from) = day;
        return day != DAY_NONE;
    }
    slice rest = dates;
    const slice from = sanudo_trim(sanudo_cut(&rest, "-"));
    s->from = sanudo_import_day(from), s->to = sanudo_import_day(sanudo_trim(rest));
    return s->from != DAY_NONE && s->to != DAY_NONE && s->from <= s->to;
}

/* The code of a bracket, which ends at the first blank or tab; the dates stay in `*inside`. */
static slice cut_code(slice *inside)
{
    uint32_t n = 0;
    while (n < inside->n && inside->p[n] != ' ' && inside->p[n] != '\t') n++;
    const slice code = {inside->p, n};
    *inside = sanudo_trim((slice){inside->p + n, inside->n - n});
    return code;
}

static void put_spell(import *im, slice inside)
{
    import_entry *e = last_entry(im);
    slice dates = sanudo_trim(inside);
    const slice code = cut_code(&dates);
    import_spell s = {.code = sanudo_import_code(code), .from = DAY_NONE, .to = DAY_NONE, .line = im->line};
    const char *why = *s.code.why ? s.code.why : NULL;
    if (!why && dates.n && !read_dates(dates, &s)) why = "no dates, or they end before they begin";
    if (!why && !e) why = "no name stands before it";
    if (!why && e->n_spells == SPELLS_MAX) why = "more codes than an entry may have";
    if (why) {
        LEAVE(im, "[%.*s]: %s", SHOWN(inside), why);
        if (e) e->refused = true;
        return;
    }
    if (*s.code.lost) NOTE(im, "[%.*s]: no place for %s", SHOWN(code), s.code.lost);
    sanudo_buf_add(&im->spells, &s, sizeof s);
    e->n_spells++;
}

/* All brackets of a line; what stands between them is no code. */
static void put_spells(import *im, slice s)
{
    while (s.n) {
        const slice junk = sanudo_trim(sanudo_cut(&s, "["));
        if (junk.n) NOTE(im, "'%.*s' beside the codes is passed over", SHOWN(junk));
        if (!s.p) return;
        slice rest = s;
        const slice inside = sanudo_cut(&rest, "]");
        if (!rest.p) {
            LEAVE(im, "[%.*s: the bracket is never closed", SHOWN(inside));
            if (last_entry(im)) last_entry(im)->refused = true;
            return;
        }
        put_spell(im, inside);
        s = rest;
    }
}

static const import_set *set_called(const import *im, slice mark)
{
    for (uint32_t i = im->n_sets; i-- > 0;)
        if (slice_eq(im->sets[i].mark, mark)) return &im->sets[i];
    return NULL;
}

/* "!PERSON! = MAN, MEN" or, as some write it, { MAN, MEN }. */
static void define_set(import *im, slice s)
{
    sanudo_cut(&s, "!");
    const slice mark = sanudo_cut(&s, "!");
    sanudo_cut(&s, "=");
    s = sanudo_trim(s);
    if (s.n && s.p[0] == '{') s = (slice){s.p + 1, s.n - 1};
    if (s.n && s.p[s.n - 1] == '}') s.n--;
    if (!mark.n || !s.n || im->n_sets == IMPORT_MAX_SETS) {
        LEAVE(im, "a set is '!NAME! = ONE, TWO'; at most %d in a file", IMPORT_MAX_SETS);
        return;
    }
    import_set *set = &im->sets[im->n_sets++];
    *set = (import_set){.mark = keep(im, mark)};
    while (s.n) {
        const slice one = sanudo_trim(sanudo_cut(&s, ","));
        if (one.n && set->n < IMPORT_MAX_ELEMENTS) set->elements[set->n++] = keep(im, one);
        else if (one.n) LEAVE(im, "'%.*s': a set has at most %d elements", SHOWN(one), IMPORT_MAX_ELEMENTS);
    }
}

/* A role's noun: look-up knows its plural, but has the words before the head by lemma. */
static void put_noun(import *im, slice raw)
{
    const slice noun = sanudo_import_spelling(&im->mem, raw, true);
    const slice inner = sanudo_import_inner(&im->mem, noun);
    const uint32_t before = import_n_names(im);
    put_spelt(im, noun);
    if (!inner.n || import_n_names(im) != before + 1) return;
    put_spelt(im, inner);
    if (import_n_names(im) == before + 2) import_names(im)[before + 1].variant = true;
}

/* "FISHER!PERSON!": a noun for every element of the set. */
static void put_expanded(import *im, slice raw)
{
    slice rest = raw;
    const slice head = sanudo_cut(&rest, "!"), mark = sanudo_cut(&rest, "!");
    const import_set *set = set_called(im, mark);
    if (!set || memchr(rest.p ? rest.p : "", '!', rest.n)) {
        LEAVE(im, "'%.*s': %s", SHOWN(raw), set ? "more than one set in a noun" : "a set that is not defined above");
        return;
    }
    for (uint32_t i = 0; i < set->n; i++) {
        sanudo_buf word = {0};
        buf_slice(&word, head), buf_slice(&word, set->elements[i]), buf_slice(&word, rest);
        if (!word.failed && word.len < LINE_MAX_BYTES) put_noun(im, (slice){word.data, (uint32_t)word.len});
        sanudo_buf_drop(&word);
    }
}

static void put_agent(import *im, slice noun, slice plural, bool braces)
{
    if (noun.n && memchr(noun.p, '!', noun.n)) put_expanded(im, noun);
    else put_noun(im, noun);
    import_entry *e = last_entry(im);
    if (plural.n && e && e->n_names) put_spelt(im, sanudo_import_spelling(&im->mem, plural, true));
    if (e) e->mass = braces && !plural.n;
}

/* `a`, `b`, `c` as one name. */
static void put_joined(import *im, slice a, slice b, slice c)
{
    sanudo_buf name = {0};
    const slice parts[] = {a, b, c};
    for (size_t i = 0; i < 3; i++) buf_slice(&name, parts[i]), buf_char(&name, ' ');
    if (!name.failed) put_name(im, (slice){name.data, (uint32_t)name.len});
    sanudo_buf_drop(&name);
}

/* TABARI's "KENYAN { TANKS | TROOPS } [KENMIL]": a name for each.  False: the line has no such alternatives. */
static bool put_alternatives(import *im, slice line)
{
    slice rest = line;
    const slice before = sanudo_cut(&rest, "{");
    if (!rest.p) return false;
    slice inside = sanudo_cut(&rest, "}");
    if (!rest.p || !inside.n || !memchr(inside.p, '|', inside.n)) return false;
    const slice after = sanudo_cut(&rest, "[");
    open_entry(im, false);
    while (inside.n) {
        const slice one = sanudo_trim(sanudo_cut(&inside, "|"));
        if (one.n) put_joined(im, before, one, after);
    }
    if (rest.p) put_spells(im, (slice){rest.p - 1, rest.n + 1});
    return true;
}

/* A line that begins an entry: name or noun, {plural}, [codes]. */
static void begin_entry(import *im, slice line)
{
    if (put_alternatives(im, line)) return;
    uint32_t end = 0;
    while (end < line.n && line.p[end] != '[' && line.p[end] != '{') end++;
    const slice name = sanudo_trim((slice){line.p, end});
    slice rest = {line.p + end, line.n - end}, plural = {0};
    const bool braces = rest.n && rest.p[0] == '{';
    if (braces) {
        rest = (slice){rest.p + 1, rest.n - 1};
        plural = sanudo_trim(sanudo_cut(&rest, "}"));
    }
    const bool agent = braces || (rest.n && memchr(rest.p, '~', rest.n)) || (name.n && memchr(name.p, '!', name.n));
    open_entry(im, agent);
    if (braces && !rest.p) LEAVE(im, "'%.*s': the brace is never closed", SHOWN(name));
    else if (agent) put_agent(im, name, plural, braces);
    else put_name(im, name);
    put_spells(im, rest);
}

/* "- * DEMANDS" and "&CURRENCY" belong to verbs, "070" is what they mean. */
static const char *verbal(slice line)
{
    if (line.n > 1 && line.p[0] == '-' && (line.p[1] == ' ' || line.p[1] == '-')) return "a line of verbs: see docs/import.md";
    const char *code = memchr(line.p, '[', line.n);
    const bool event = code && code + 1 < line.p + line.n && code[1] >= '0' && code[1] <= '9';
    return event ? "a verb and its event code: see docs/import.md" : NULL;
}

static void read_line(import *im, slice line)
{
    const char *why = verbal(line);
    const bool synonym = line.p[0] == '+', synset = line.p[0] == '&' || (im->in_synset && synonym);
    im->in_synset = synset;
    if (why || synset) {
        LEAVE(im, "'%.*s': %s", SHOWN(line), why ? why : "a synset of verbs: see docs/import.md");
        return;
    }
    if (line.p[0] == '<') return; /* "<NOUN>": TABARI's headings */
    if (memchr(line.p, '!', line.n) && memchr(line.p, '=', line.n)) define_set(im, line);
    else if (line.p[0] == '[') put_spells(im, line);
    else if (!synonym) begin_entry(im, line);
    else if (!last_entry(im)) LEAVE(im, "'%.*s': no name stands before it", SHOWN(line));
    else {
        slice rest = {line.p + 1, line.n - 1};
        const slice name = sanudo_trim(sanudo_cut(&rest, "["));
        put_name(im, name);
        if (rest.p) put_spells(im, (slice){rest.p - 1, rest.n + 1});
    }
}

/* Take the XML comments out of `line`, in place. */
static slice without_comments(import *im, char *line, uint32_t n)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n;) {
        if (im->in_comment && n - i >= 3 && memcmp(line + i, "-->", 3) == 0) im->in_comment = false, i += 3;
        else if (im->in_comment) i++;
        else if (n - i >= 4 && memcmp(line + i, "<!--", 4) == 0) im->in_comment = true, im->comment_line = im->line, i += 4;
        else line[kept++] = line[i++];
    }
    return (slice){line, kept};
}

/* Up to '#' or ';', but for the '#' of a code [###]. */
static slice without_remark(slice s)
{
    for (uint32_t i = 0; i < s.n; i++) {
        const bool code = s.p[i] == '#' && i && s.n - i >= 4 && memcmp(s.p + i - 1, "[###]", 5) == 0;
        if (code) i += 3;
        else if (s.p[i] == '#' || s.p[i] == ';') return (slice){s.p, i};
    }
    return s;
}

/* Bytes that are no UTF-8 are read as Latin-1.  False: they are not that either. */
static bool mend(import *im, slice raw, sanudo_buf *out)
{
    for (uint32_t i = 0; i < raw.n; i++) {
        const unsigned char c = (unsigned char)raw.p[i];
        if ((c < ' ' && c != '\t') || c == 0x7f) return false;
    }
    if (sanudo_utf8_bad(raw.p, raw.n) == raw.n) {
        buf_slice(out, raw);
        return true;
    }
    for (uint32_t i = 0; i < raw.n; i++) {
        char letter[4];
        const unsigned char c = (unsigned char)raw.p[i];
        if (c >= 0x80 && c < 0xa0) return false;
        sanudo_buf_add(out, letter, sanudo_utf8_put(letter, c));
    }
    NOTE(im, "not UTF-8: read as Latin-1");
    return true;
}

static void take_line(import *im, slice raw)
{
    sanudo_buf text = {0};
    while (raw.n && (raw.p[raw.n - 1] == '\r' || raw.p[raw.n - 1] == ' ')) raw.n--;
    if (raw.n > LINE_MAX_BYTES) LEAVE(im, "a line of %u bytes; at most %d", raw.n, LINE_MAX_BYTES);
    else if (!mend(im, raw, &text)) LEAVE(im, "not text: control characters, or bytes of no known encoding");
    else if (text.len) {
        const slice line = sanudo_trim(without_remark(without_comments(im, text.data, (uint32_t)text.len)));
        if (line.n) read_line(im, line);
    }
    sanudo_buf_drop(&text);
}

bool sanudo_import_read(import *im, uint32_t file, slice text)
{
    if (!im->sets) im->sets = calloc(IMPORT_MAX_SETS, sizeof *im->sets);
    if (!im->sets) return false;
    im->file = file, im->line = 0, im->n_sets = 0;
    im->in_comment = im->in_synset = false;
    if (text.n >= 3 && memcmp(text.p, "\xef\xbb\xbf", 3) == 0) text = (slice){text.p + 3, text.n - 3};
    while (text.n) {
        im->line++;
        take_line(im, sanudo_cut(&text, "\n"));
    }
    if (im->in_comment) sanudo_import_leave(im, file, im->comment_line, "a comment that is never closed: all behind it is left");
    return arena_ok(&im->mem) && !im->names.failed && !im->spells.failed && !im->entries.failed && !im->report->failed;
}
