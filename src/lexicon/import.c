/*
** What is made of the entries: who keeps a name that several have, what the
** lexicon knows already, and the rows.  Dated codes and persons go to the table
** office, everything else that has a name to org, nouns to role.
*/
#include "lexicon/import.h"

#include <stdio.h>
#include <stdlib.h>

#include "lexicon/build.h"

enum { ROWS_MAX = 1000000, BYTES_MAX = 60 << 20 }; /* of one file: a line has 20 bits, and a file is read up to 64 MiB */

/* Columns of the tables that are asked (src/lexicon/schema.c). */
enum { STATE_CODE = 0, ORG_CODE = 1, ORG_SECTORS = 2, ROLE_SECTORS = 1, ROLE_KIND = 2 };

static sector_set sector(const char *s) { return sanudo_sector_of(s, 3); }

static const import_spell *spells_of(const import *im, const import_entry *e) { return import_spells(im) + e->first_spell; }

static bool is_dated(const import_spell *s) { return s->from != DAY_NONE || s->to != DAY_NONE; }

/* A state's name: whatever its dates, it holds no office. */
static bool is_state(const import *im, const import_entry *e)
{
    bool state = e->n_spells > 0;
    for (uint32_t i = 0; i < e->n_spells; i++) {
        const import_code *c = &spells_of(im, e)[i].code;
        state = state && !c->agent && !c->null && !c->sectors && sanudo_import_is_state(c->slot);
    }
    return state;
}

/* The code that began last. */
static const import_spell *latest(const import *im, const import_entry *e)
{
    const import_spell *s = spells_of(im, e), *best = s;
    for (uint32_t i = 1; i < e->n_spells; i++)
        if (s[i].from >= best->from) best = &s[i];
    return best;
}

/* The code that holds where no date does: the first undated one; a state's last. */
static const import_spell *undated(const import *im, const import_entry *e)
{
    if (is_state(im, e)) return latest(im, e);
    for (uint32_t i = 0; i < e->n_spells; i++)
        if (!is_dated(&spells_of(im, e)[i]) && !spells_of(im, e)[i].code.null) return &spells_of(im, e)[i];
    return NULL;
}

/* Can this spell be a row of the table office, which needs a country slot? */
static bool fits_office(const import_spell *s) { return !s->code.null && *s->code.slot; }

static bool has_dated(const import *im, const import_entry *e)
{
    if (is_state(im, e)) return false;
    for (uint32_t i = 0; i < e->n_spells; i++)
        if (is_dated(&spells_of(im, e)[i]) && fits_office(&spells_of(im, e)[i])) return true;
    return false;
}

static uint64_t last_word(slice s)
{
    uint32_t from = s.n;
    while (from && s.p[from - 1] != ' ') from--;
    return sanudo_key_word(s.p + from, s.n - from);
}

static uint64_t first_word(slice s)
{
    uint32_t n = 0;
    while (n < s.n && s.p[n] != ' ') n++;
    return sanudo_key_word(s.p, n);
}

/* A person rather than a body, as far as the code and the first name tell. */
static bool is_person(const import *im, const import_entry *e, const import_spell *s)
{
    static const char *const GIVEN[] = {"who-male", "who-female", "name-given"};
    const slice name = import_names(im)[e->first_name].text;
    if (!*s->code.slot || !memchr(name.p, ' ', name.n)) return false;
    if (s->code.sectors & sector("ELI")) return true;
    if (sanudo_lex_in_class(im->lx, last_word(name), SLICE("name-org-word"))) return false;
    for (size_t i = 0; i < sizeof GIVEN / sizeof GIVEN[0]; i++)
        if (sanudo_lex_in_class(im->lx, first_word(name), slice_of(GIVEN[i]))) return true;
    return false;
}

/* The table of an entry, or N_LEX_TABLES: there is nothing to write. */
static enum lex_table table_of(const import *im, const import_entry *e)
{
    const import_spell *plain = undated(im, e);
    if (!e->n_names || !e->n_spells) return N_LEX_TABLES;
    if (e->agent) return plain && plain->code.agent ? LEX_ROLE : N_LEX_TABLES;
    if (has_dated(im, e)) return LEX_OFFICE;
    if (!plain) return N_LEX_TABLES;
    return is_person(im, e, plain) ? LEX_OFFICE : LEX_ORG;
}

/* Why an entry has no table, told unless a refused code has been told of already. */
static void tell_unused(import *im, const import_entry *e)
{
    const slice name = e->n_names ? import_names(im)[e->first_name].text : (slice){0};
    if (!e->n_names || (!e->n_spells && e->refused)) return;
    const char *why = "no code";
    if (e->n_spells) why = spells_of(im, e)->code.null ? "a null code: there is nothing to code" : "dates, but no state or class that they give";
    if (e->n_spells && e->agent) why = "a role needs a code with '~'";
    sanudo_import_leave(im, e->file, e->line, "'%.*s': %s", (int)(name.n > 60 ? 60 : name.n), name.p, why);
}

static bool row_says(const import *im, uint32_t row, enum lex_table table, const import_code *c)
{
    const country slot = sanudo_country_of(c->slot, (uint32_t)strlen(c->slot));
    const int32_t sectors = (int32_t)c->sectors;
    if (table == LEX_ROLE) return sanudo_lex_int(im->lx, row, ROLE_SECTORS) == sectors;
    if (table == LEX_STATE) return sanudo_lex_int(im->lx, row, STATE_CODE) == (int32_t)slot && !(c->sectors & ~sector("GOV"));
    return sanudo_lex_int(im->lx, row, ORG_CODE) == (int32_t)slot && sanudo_lex_int(im->lx, row, ORG_SECTORS) == sectors;
}

/* "Kenyan police", "Kenya's police" [KENCOP]: a state's word and a role, which are coded so without an entry. */
static bool is_composed(const import *im, const import_name *n, const import_code *c)
{
    const import_code state = {.slot = {c->slot[0], c->slot[1], c->slot[2]}}, role = {.sectors = c->sectors};
    for (uint32_t i = 1; i < n->text.n && *c->slot && c->sectors; i++) {
        if (n->text.p[i] != ' ') continue;
        const slice rest = {n->text.p + i + 1, n->text.n - i - 1};
        const bool possessive = i > 2 && memcmp(n->text.p + i - 2, "'s", 2) == 0;
        const lex_hit first = sanudo_lex_find(im->lx, LEX_STATE, sanudo_words_key((slice){n->text.p, possessive ? i - 2 : i}, NULL));
        const lex_hit second = sanudo_lex_find(im->lx, LEX_ROLE, sanudo_words_key(rest, NULL));
        if (first.row == SANUDO_NONE || second.row == SANUDO_NONE) continue;
        if (row_says(im, first.row, LEX_STATE, &state) && row_says(im, second.row, LEX_ROLE, &role)) return true;
    }
    return false;
}

/* Does the lexicon say the same of this name? */
static bool is_known(const import *im, const import_name *n, enum lex_table table, const import_code *c)
{
    const enum lex_table asked[2] = {table, table == LEX_ORG ? LEX_STATE : table};
    for (uint32_t i = 0; i < 2; i++) {
        const lex_hit hit = sanudo_lex_find(im->lx, asked[i], n->key);
        if (hit.row != SANUDO_NONE && row_says(im, hit.row, asked[i], c)) return true;
    }
    return table == LEX_ORG && is_composed(im, n, c);
}

static void drop_known(import *im, const import_entry *e, enum lex_table table)
{
    if (is_state(im, e) && is_dated(&spells_of(im, e)[0]))
        sanudo_import_note(im, e->file, e->line, "a state: the dates are left out, and its last code counts");
    for (uint32_t i = e->first_name; i < e->first_name + e->n_names; i++) {
        import_name *n = &import_names(im)[i];
        if (n->dropped) continue;
        if (n->variant) {
            n->dropped = n[-1].dropped;
            continue;
        }
        n->dropped = table != LEX_OFFICE && is_known(im, n, table, &undated(im, e)->code);
        im->known += n->dropped;
    }
}

/* A name of the sort: where it stands, and in which of the two kinds of dictionary. */
typedef struct claim {
    uint64_t key;
    uint32_t name;
    bool agent;
} claim;

static int by_key(const void *x, const void *y)
{
    const claim *a = x, *b = y;
    if (a->agent != b->agent) return a->agent ? 1 : -1;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    return a->name < b->name ? -1 : 1;
}

/* `loser` is given again by the entry of `winner`. */
static void drop_repeat(import *im, uint32_t loser, uint32_t winner)
{
    import_name *l = &import_names(im)[loser];
    const import_name *w = &import_names(im)[winner];
    l->dropped = true;
    if (l->entry == w->entry) return;
    const uint32_t file = import_entries(im)[l->entry].file, later = import_entries(im)[w->entry].file;
    sanudo_import_leave(im, file, l->line, "'%.*s': given again at %.80s:%u, which counts", (int)l->text.n, l->text.p, im->files[later], w->line);
}

/* Of names with one key the last entry's counts, as in PETRARCH; inside an entry its first spelling. */
static void drop_repeats(import *im, const claim *c, uint32_t n)
{
    for (uint32_t i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && c[end].key == c[i].key && c[end].agent == c[i].agent; end++) {}
        uint32_t winner = end - 1;
        while (winner > i && import_names(im)[c[winner - 1].name].entry == import_names(im)[c[winner].name].entry) winner--;
        for (uint32_t k = i; k < end; k++)
            if (k != winner) drop_repeat(im, c[k].name, c[winner].name);
    }
}

bool sanudo_import_settle(import *im)
{
    const uint32_t n = import_n_names(im);
    claim *claims = malloc((n + 1) * sizeof *claims);
    uint32_t used = 0;
    if (!claims) return false;
    for (uint32_t e = 0; e < import_n_entries(im); e++) {
        const import_entry *x = &import_entries(im)[e];
        const bool usable = table_of(im, x) != N_LEX_TABLES;
        if (!usable) tell_unused(im, x);
        for (uint32_t i = x->first_name; i < x->first_name + x->n_names; i++) {
            import_name *name = &import_names(im)[i];
            name->dropped = !usable;
            if (usable) claims[used++] = (claim){.key = name->key, .name = i, .agent = x->agent};
        }
    }
    qsort(claims, used, sizeof *claims, by_key);
    drop_repeats(im, claims, used);
    free(claims);
    for (uint32_t e = 0; e < import_n_entries(im); e++) {
        const import_entry *x = &import_entries(im)[e];
        if (table_of(im, x) != N_LEX_TABLES) drop_known(im, x, table_of(im, x));
    }
    return !im->report->failed;
}

/* What kind of body a code belongs to; the first that fits. */
static const char *org_kind(const import_code *c)
{
    static const struct {
        const char *sector, *kind;
    } KIND[] = {{"REB", "armed"}, {"UAF", "armed"}, {"PRM", "armed"}, {"PRE", "armed"}, {"MIL", "army"}, {"COP", "police"}, {"JUD", "court"},
                {"LEG", "parliament"}, {"SPY", "agency"}, {"PTY", "party"}, {"BUS", "company"}, {"LAB", "union"}, {"REL", "religious"}};
    if (strcmp(c->slot, "IGO") == 0 || strcmp(c->slot, "UNO") == 0) return "igo";
    if (strcmp(c->slot, "NGO") == 0) return "ngo";
    for (size_t i = 0; i < sizeof KIND / sizeof KIND[0]; i++)
        if (c->sectors & sector(KIND[i].sector)) return KIND[i].kind;
    return strcmp(c->slot, "MNC") == 0 ? "company" : "body";
}

/* A noun is what its last word is ("health ministry", a body), where the lexicon knows that; a mass noun is a group. */
static slice role_kind(const import *im, const import_entry *e, const import_code *c)
{
    const lex_hit head = sanudo_lex_find(im->lx, LEX_ROLE, last_word(import_names(im)[e->first_name].text));
    if (head.row != SANUDO_NONE) return sanudo_lex_text(im->lx, head.row, ROLE_KIND);
    if (c->body) return SLICE("body");
    const slice noun = import_names(im)[e->first_name].text;
    return e->mass && noun.p[noun.n - 1] != '.' ? SLICE("group") : SLICE("person"); /* "Gen." has no plural either */
}

static void put_sectors(sanudo_buf *out, sector_set sectors)
{
    for (uint32_t i = 0, n = 0; sanudo_sector_name(i); i++)
        if (sectors >> i & 1u) sanudo_buf_printf(out, "%s%s", n++ ? " " : "", sanudo_sector_name(i));
    if (!sectors) buf_char(out, '-');
}

static void put_day(sanudo_buf *out, int32_t day)
{
    int y, m, d;
    if (day == DAY_NONE) {
        buf_str(out, " | -");
        return;
    }
    sanudo_day_split(day, &y, &m, &d);
    sanudo_buf_printf(out, " | %04d-%02d-%02d", y, m, d);
}

/* A line of the table: its first column, by which lines are sorted, and the others. */
typedef struct line {
    slice names, rest;
    uint32_t order;
} line;

typedef struct lines {
    sanudo_buf rows; /* of struct line */
    size_t bytes;
    bool full;
} lines;

static slice keep(arena *mem, const sanudo_buf *b)
{
    char *p = ARENA_NEW(mem, char, b->len + 1);
    if (p && b->len) memcpy(p, b->data, b->len);
    return p ? (slice){p, (uint32_t)b->len} : (slice){0};
}

static void put_row(import *im, lines *out, const import_entry *e, slice names, const sanudo_buf *rest)
{
    const uint32_t order = (uint32_t)(out->rows.len / sizeof(line));
    const size_t bytes = (size_t)names.n + rest->len + 1;
    if (order >= ROWS_MAX || out->bytes + bytes > BYTES_MAX) {
        if (!out->full) sanudo_import_note(im, e->file, e->line, "more than one lexicon file holds: from here on left out");
        out->full = true;
        return;
    }
    const line l = {.names = names, .rest = keep(&im->mem, rest), .order = order};
    sanudo_buf_add(&out->rows, &l, sizeof l);
    out->bytes += bytes;
}

/* One spell of a person; the undated one first, so that of equal beginnings the dated one counts. */
static void put_office(import *im, lines *out, const import_entry *e, slice names, const import_spell *s)
{
    sanudo_buf rest = {0};
    sanudo_buf_printf(&rest, " | %s | ", s->code.slot);
    put_sectors(&rest, s->code.sectors);
    buf_str(&rest, " | -");
    put_day(&rest, s->from);
    put_day(&rest, s->to);
    put_row(im, out, e, names, &rest);
    sanudo_buf_drop(&rest);
}

static void put_offices(import *im, lines *out, const import_entry *e, slice names)
{
    const import_spell *plain = undated(im, e);
    if (plain && fits_office(plain)) put_office(im, out, e, names, plain);
    else if (plain) sanudo_import_note(im, e->file, plain->line, "a code without a state or class beside dated ones is passed over");
    for (uint32_t i = 0; i < e->n_spells; i++) {
        const import_spell *s = &spells_of(im, e)[i];
        if (is_dated(s) && fits_office(s)) put_office(im, out, e, names, s);
    }
}

static void put_plain(import *im, lines *out, const import_entry *e, slice names, enum lex_table table)
{
    const import_code *c = &undated(im, e)->code;
    sanudo_buf rest = {0};
    if (table == LEX_ORG) sanudo_buf_printf(&rest, " | %s", *c->slot ? c->slot : "-");
    buf_str(&rest, " | ");
    put_sectors(&rest, c->sectors);
    buf_str(&rest, " | ");
    if (table == LEX_ORG) buf_str(&rest, org_kind(c));
    else buf_slice(&rest, role_kind(im, e, c));
    put_row(im, out, e, names, &rest);
    sanudo_buf_drop(&rest);
}

/* The names that are left to an entry, as a cell, and how many. */
static slice names_cell(import *im, const import_entry *e, uint32_t *count)
{
    sanudo_buf cell = {0};
    *count = 0;
    for (uint32_t i = e->first_name; i < e->first_name + e->n_names; i++) {
        const import_name *n = &import_names(im)[i];
        if (n->dropped) continue;
        if (cell.len) buf_str(&cell, "; ");
        buf_slice(&cell, n->text);
        ++*count;
    }
    const slice s = cell.len ? keep(&im->mem, &cell) : (slice){0};
    sanudo_buf_drop(&cell);
    return s;
}

static int by_names(const void *x, const void *y)
{
    const line *a = x, *b = y;
    const uint32_t n = a->names.n < b->names.n ? a->names.n : b->names.n;
    const int d = memcmp(a->names.p, b->names.p, n);
    if (d) return d;
    if (a->names.n != b->names.n) return a->names.n < b->names.n ? -1 : 1;
    return a->order < b->order ? -1 : 1;
}

static void write_lines(lines *from, enum lex_table table, sanudo_buf *out)
{
    static const char *const NAME[N_LEX_TABLES] = {[LEX_OFFICE] = "office", [LEX_ORG] = "org", [LEX_ROLE] = "role"};
    line *l = (line *)(void *)from->rows.data;
    const size_t n = from->rows.len / sizeof *l;
    if (!n || from->rows.failed) return;
    qsort(l, n, sizeof *l, by_names);
    buf_str(out, "# Made by 'sanudo lexicon import' from dictionaries of PETRARCH or TABARI, whose licence holds (docs/import.md).\n");
    sanudo_buf_printf(out, "table %s\n\n", NAME[table]);
    for (size_t i = 0; i < n; i++) {
        buf_slice(out, l[i].names);
        buf_slice(out, l[i].rest);
        buf_char(out, '\n');
    }
}

bool sanudo_import_rows(import *im, enum lex_table table, sanudo_buf *out)
{
    lines all = {0};
    for (uint32_t e = 0; e < import_n_entries(im); e++) {
        const import_entry *x = &import_entries(im)[e];
        uint32_t n = 0;
        const slice names = table_of(im, x) == table ? names_cell(im, x, &n) : (slice){0};
        if (!names.n) continue;
        if (table == LEX_OFFICE) put_offices(im, &all, x, names);
        else put_plain(im, &all, x, names, table);
        *(all.full ? &im->left : &im->taken) += n;
    }
    write_lines(&all, table, out);
    const bool whole = !all.rows.failed && !out->failed && arena_ok(&im->mem) && !im->report->failed;
    sanudo_buf_drop(&all.rows);
    return whole;
}

void sanudo_import_free(import *im)
{
    sanudo_arena_free(&im->mem);
    sanudo_buf_drop(&im->names);
    sanudo_buf_drop(&im->spells);
    sanudo_buf_drop(&im->entries);
    free(im->sets);
    im->sets = NULL;
}
