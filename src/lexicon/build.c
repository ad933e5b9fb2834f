/*
** The lexicon's compiler: text files -> rows, keys and patterns -> a pack.  It
** refuses what is malformed, unsorted or doubled, so that look-up may trust it.
*/
#include "lexicon/build.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/pack.h"
#include "lexicon/schema.h"

sanudo_rc sanudo_build_refuse(builder *b, const char *fmt, ...)
{
    char why[200];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(why, sizeof why, fmt, ap);
    va_end(ap);
    return sanudo_fail(b->err, SANUDO_ELEXICON, b->line, "%.120s:%u: %s", b->file, b->line, why);
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

slice sanudo_trim(slice s)
{
    while (s.n && is_blank(s.p[0])) s.p++, s.n--;
    while (s.n && is_blank(s.p[s.n - 1])) s.n--;
    return s;
}

slice sanudo_cut(slice *rest, const char *sep)
{
    const uint32_t n = (uint32_t)strlen(sep);
    for (uint32_t i = 0; i + n <= rest->n; i++) {
        if (memcmp(rest->p + i, sep, n) != 0) continue;
        const slice part = {rest->p, i};
        *rest = (slice){rest->p + i + n, rest->n - i - n};
        return part;
    }
    const slice part = *rest;
    *rest = (slice){0};
    return part;
}

uint32_t sanudo_build_string(builder *b, slice s)
{
    if (!s.n) return 0;
    const uint32_t at = (uint32_t)b->strings.len, n = s.n;
    sanudo_buf_add(&b->strings, &n, sizeof n);
    sanudo_buf_add(&b->strings, s.p, s.n);
    sanudo_buf_add(&b->strings, "", 1);
    return at;
}

/* Where a word of an entry ends: words are parted by blanks, hyphens, slashes, and before a possessive 's. */
static uint32_t word_end(slice s)
{
    uint32_t i = 0;
    while (i < s.n && !is_blank(s.p[i]) && s.p[i] != '-' && s.p[i] != '/') {
        if (i && s.n - i >= 2 && s.p[i] == '\'' && s.p[i + 1] == 's' && (s.n - i == 2 || is_blank(s.p[i + 2]))) break;
        i++;
    }
    return i;
}

uint64_t sanudo_words_key(slice words, uint32_t *n_words)
{
    uint64_t key = KEY_EMPTY;
    uint32_t n = 0;
    while (words.n) {
        const uint32_t end = word_end(words);
        const uint64_t word = sanudo_key_word(words.p, end);
        key = key_join(key, word);
        n += word != KEY_EMPTY;
        const uint32_t skip = end < words.n && words.p[end] != '\'' ? end + 1 : end ? end : 1;
        words = (slice){words.p + skip, words.n - skip};
    }
    if (n_words) *n_words = n;
    return key;
}

/* How an entry is written decides how the text must be. */
static enum letter_case letters_of(slice s)
{
    bool capital = false, small = false;
    for (uint32_t i = 0; i < s.n; i++) {
        const unsigned char c = (unsigned char)s.p[i];
        capital |= c >= 'A' && c <= 'Z';
        small |= (c >= 'a' && c <= 'z') || c >= 0x80;
    }
    return !capital ? CASE_ANY : small ? CASE_CAPITAL : CASE_CAPITALS;
}

void sanudo_build_hash(builder *b, uint32_t table, uint64_t key, uint32_t row, uint32_t col, enum letter_case letters)
{
    const disk_key k = {.hash = lex_hash(table, key), .row = row, .table = (uint8_t)table, .col = (uint8_t)col, .letters = (uint8_t)letters};
    sanudo_buf_add(&b->keys[lex_index_of(table)], &k, sizeof k);
}

static uint64_t first_key(slice words)
{
    while (words.n) {
        const uint32_t end = word_end(words);
        const uint64_t key = sanudo_key_word(words.p, end);
        if (key != KEY_EMPTY) return key;
        const uint32_t skip = end + 1 < words.n ? end + 1 : words.n;
        words = (slice){words.p + skip, words.n - skip};
    }
    return KEY_EMPTY;
}

/* Index `words` (as they stand in a text file) for a row. */
static void put_words(builder *b, uint32_t table, slice words, uint32_t row, uint32_t col)
{
    uint32_t n;
    const enum letter_case letters = letters_of(words);
    const uint64_t key = sanudo_words_key(words, &n);
    sanudo_build_hash(b, table, key, row, col, letters);
    sanudo_build_hash(b, table | INDEX_FIRST, first_key(words), n, 0, CASE_ANY);
    /* "al-Qaeda" left whole by a tokeniser is one word */
    const uint64_t fused = memchr(words.p, '-', words.n) && !memchr(words.p, ' ', words.n) ? sanudo_key_word(words.p, words.n) : key;
    if (fused == key) return;
    sanudo_build_hash(b, table, fused, row, col, letters);
    sanudo_build_hash(b, table | INDEX_FIRST, fused, 1, 0, CASE_ANY);
}

static sanudo_rc put_keys(builder *b, slice cell, uint32_t row, uint32_t col)
{
    while (cell.n) {
        const slice one = sanudo_trim(sanudo_cut(&cell, ";"));
        if (!one.n) return sanudo_build_refuse(b, "an empty alternative in column %u", col + 1);
        if (sanudo_words_key(one, NULL) == KEY_EMPTY)
            return sanudo_build_refuse(b, "'%.*s' has no letter or digit", (int)one.n, one.p);
        put_words(b, b->table, one, row, col);
    }
    return SANUDO_OK;
}

static sanudo_rc put_sectors(builder *b, slice cell, uint32_t *out)
{
    *out = 0;
    while (cell.n) {
        const slice one = sanudo_trim(sanudo_cut(&cell, " "));
        const sector_set s = sanudo_sector_of(one.p, one.n);
        if (one.n && !s) return sanudo_build_refuse(b, "'%.*s' is no sector", (int)one.n, one.p);
        *out |= s;
    }
    return SANUDO_OK;
}

/* YYYY, YYYY-MM or YYYY-MM-DD: the first day of it, or the last when `late`. */
static int32_t parse_day(slice s, bool late)
{
    int part[3] = {0, 0, 0}, n = 0;
    for (slice rest = s; rest.n && n < 3; n++) {
        const slice one = sanudo_cut(&rest, "-");
        if (one.n != (n ? 2u : 4u)) return DAY_NONE;
        for (uint32_t i = 0; i < one.n; i++) {
            if (one.p[i] < '0' || one.p[i] > '9') return DAY_NONE;
            part[n] = part[n] * 10 + one.p[i] - '0';
        }
    }
    if (n == 3) return s.n == 10 ? sanudo_day_of(part[0], part[1], part[2]) : DAY_NONE;
    if (!late) return sanudo_day_of(part[0], n > 1 ? part[1] : 1, 1);
    const int32_t next = n > 1 && part[1] < 12 ? sanudo_day_of(part[0], part[1] + 1, 1) : sanudo_day_of(part[0] + 1, 1, 1);
    return next == DAY_NONE ? DAY_NONE : next - 1;
}

/* A decimal x 10000; false when it is none. */
static bool parse_number(slice s, int32_t *out)
{
    char text[32], *end;
    if (s.n >= sizeof text) return false;
    memcpy(text, s.p, s.n);
    text[s.n] = '\0';
    const double v = strtod(text, &end);
    if (end == text || *end || v > 200000 || v < -200000) return false;
    *out = (int32_t)(v * 10000 + (v < 0 ? -0.5 : 0.5));
    return true;
}

/* A whole number, 0 for an empty cell; false when it is none. */
static bool parse_count(slice s, uint32_t *out)
{
    *out = 0;
    for (uint32_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9' || i == 9) return false;
        *out = *out * 10 + (uint32_t)(s.p[i] - '0');
    }
    return true;
}

static sanudo_rc put_cell(builder *b, const lex_col *col, slice cell, uint32_t row, uint32_t c, uint32_t *out)
{
    int32_t v = 0;
    switch (col->kind) {
    case COL_KEYS:
        *out = sanudo_build_string(b, cell);
        return put_keys(b, cell, row, c);
    case COL_TEXT:
        *out = sanudo_build_string(b, cell);
        return SANUDO_OK;
    case COL_CODE:
        *out = sanudo_country_of(cell.p, cell.n);
        if (cell.n && !*out) return sanudo_build_refuse(b, "'%.*s' is no code of three capitals", (int)cell.n, cell.p);
        return SANUDO_OK;
    case COL_SECTORS:
        return put_sectors(b, cell, out);
    case COL_DAY:
        v = cell.n ? parse_day(cell, strcmp(col->name, "to") == 0) : DAY_NONE;
        if (cell.n && v == DAY_NONE) return sanudo_build_refuse(b, "'%.*s' is no date", (int)cell.n, cell.p);
        break;
    case COL_NUM:
        if (cell.n && !parse_number(cell, &v)) return sanudo_build_refuse(b, "'%.*s' is no number", (int)cell.n, cell.p);
        if (!cell.n) v = INT32_MIN;
        break;
    case COL_COUNT:
        if (!parse_count(cell, out)) return sanudo_build_refuse(b, "'%.*s' is no whole number", (int)cell.n, cell.p);
        return SANUDO_OK;
    case COL_CONTEXT:
        *out = cell.n ? sanudo_context_of(cell) + 1 : 0;
        return *out > N_CONTEXTS ? sanudo_build_refuse(b, "'%.*s' is no context", (int)cell.n, cell.p) : SANUDO_OK;
    case COL_NONE:
        break;
    }
    memcpy(out, &v, sizeof v);
    return SANUDO_OK;
}

static sanudo_rc check_order(builder *b, slice first)
{
    const uint32_t n = first.n < b->previous.n ? first.n : b->previous.n;
    const int d = n ? memcmp(b->previous.p, first.p, n) : 0;
    if (d > 0 || (d == 0 && b->previous.n > first.n))
        return sanudo_build_refuse(b, "'%.*s' must stand before '%.*s'", (int)first.n, first.p, (int)b->previous.n, b->previous.p);
    b->previous = first;
    return SANUDO_OK;
}

/* Does the second of two days lie before the first?  An open beginning lies before all. */
static bool ends_early(const uint32_t days[2])
{
    int32_t from, to;
    memcpy(&from, &days[0], sizeof from);
    memcpy(&to, &days[1], sizeof to);
    return to < from;
}

static sanudo_rc put_row(builder *b, slice line)
{
    const lex_schema *schema = &sanudo_lex_schemas[b->table];
    const uint32_t row = (uint32_t)(b->rows.len / sizeof(disk_row));
    disk_row r = {.table = b->table, .line = (b->n_files - 1) << 20 | b->line};
    slice cells[LEX_COLS] = {{0}};
    uint32_t n = 0;
    for (slice rest = line; rest.n && n < LEX_COLS; n++) cells[n] = sanudo_trim(sanudo_cut(&rest, "|"));
    for (uint32_t c = 0; c < LEX_COLS; c++) {
        const lex_col *col = &schema->cols[c];
        if (slice_is(cells[c], "-")) cells[c] = (slice){0};
        if (!col->name && c < n) return sanudo_build_refuse(b, "table %s has %u columns, here are more", schema->name, c);
        if (!col->name) break;
        if (col->required && !cells[c].n) return sanudo_build_refuse(b, "column '%s' is empty", col->name);
        const sanudo_rc rc = put_cell(b, col, cells[c], row, c, &r.col[c]);
        if (rc != SANUDO_OK) return rc;
    }
    for (uint32_t c = 1; c < LEX_COLS; c++)
        if (schema->cols[c].kind == COL_DAY && schema->cols[c - 1].kind == COL_DAY && cells[c].n && ends_early(&r.col[c - 1]))
            return sanudo_build_refuse(b, "'%.*s' lies before '%.*s'", (int)cells[c].n, cells[c].p, (int)cells[c - 1].n, cells[c - 1].p);
    if (schema->joined) {
        const uint64_t key = key_join(sanudo_words_key(cells[schema->joined - 1], NULL), sanudo_words_key(cells[schema->joined], NULL));
        sanudo_build_hash(b, b->table, key, row, schema->joined - 1u, CASE_ANY);
    }
    sanudo_buf_add(&b->rows, &r, sizeof r);
    return check_order(b, cells[0]);
}

/* "table NAME", which every file begins with. */
static sanudo_rc open_table(builder *b, slice line)
{
    const slice word = sanudo_cut(&line, " "), name = sanudo_trim(line);
    if (!slice_is(word, "table")) return sanudo_build_refuse(b, "the first line must be 'table NAME'");
    b->table = slice_is(name, "predicate") ? LEX_PREDICATE : sanudo_lex_table_of(name);
    if (b->table == N_LEX_TABLES && !slice_is(name, "predicate"))
        return sanudo_build_refuse(b, "there is no table '%.*s'", (int)name.n, name.p);
    return SANUDO_OK;
}

static sanudo_rc put_line(builder *b, slice line)
{
    const slice s = sanudo_trim(line);
    if (!s.n || s.p[0] == '#') return SANUDO_OK;
    if (b->table == N_DISK_TABLES) return open_table(b, s);
    return b->table == LEX_PREDICATE ? sanudo_build_predicate(b, line) : put_row(b, s);
}

/* One file's text; `name` is what rules call it, `path` what messages do. */
static sanudo_rc put_text(builder *b, const char *name, const char *path, slice text)
{
    sanudo_rc rc = SANUDO_OK;
    const uint32_t at = sanudo_build_string(b, slice_of(name));
    sanudo_buf_add(&b->files, &at, sizeof at);
    b->n_files++, b->line = 0, b->file = path, b->table = N_DISK_TABLES;
    b->previous = (slice){0};
    b->type = 0, b->awaits_example = false;
    while (rc == SANUDO_OK && text.n) {
        b->line++;
        rc = put_line(b, sanudo_cut(&text, "\n"));
    }
    if (rc == SANUDO_OK && b->awaits_example) rc = sanudo_build_refuse(b, "the last pattern has no '+' example");
    return rc;
}

static sanudo_rc put_file(builder *b, const char *dir, const char *path)
{
    sanudo_buf text = {0};
    sanudo_rc rc = sanudo_lex_read(path, &text, b->err);
    const char *name = path + strlen(dir);
    while (*name == '/') name++;
    if (rc == SANUDO_OK) rc = put_text(b, name, path, (slice){text.data, (uint32_t)text.len});
    sanudo_buf_drop(&text);
    return rc;
}

static int by_hash(const void *x, const void *y)
{
    const disk_key *a = x, *b = y;
    if (a->hash != b->hash) return a->hash < b->hash ? -1 : 1;
    if (a->row != b->row) return a->row < b->row ? -1 : 1;
    return (int)a->col - (int)b->col;
}

/* Does key `b` say all that the key `a` before it says?  Of a first word only the longest phrase is asked for. */
static bool repeats(const disk_key *a, const disk_key *b)
{
    return by_hash(a, b) == 0 || (a->hash == b->hash && a->table == b->table && a->table & INDEX_FIRST);
}

/* Sort the keys, drop repeats, and make the table that finds a hash by its upper bits. */
static void index_keys(sanudo_buf *keys, sanudo_buf *buckets)
{
    disk_key *k = (disk_key *)(void *)keys->data;
    uint32_t n = (uint32_t)(keys->len / sizeof *k), kept = 0, bits = 1;
    if (n) qsort(k, n, sizeof *k, by_hash);
    for (uint32_t i = 0; i < n; i++) {
        if (kept && repeats(&k[kept - 1], &k[i])) kept--;
        k[kept++] = k[i];
    }
    keys->len = kept * sizeof *k;
    while (bits < 24 && 1u << bits < kept) bits++;
    for (uint32_t bucket = 0, i = 0; bucket <= 1u << bits; bucket++) {
        while (i < kept && k[i].hash >> (64 - bits) < bucket) i++;
        sanudo_buf_add(buckets, &i, sizeof i);
    }
}

static sanudo_rc lay_out(builder *b, uint8_t **out, size_t *size)
{
    sanudo_buf buckets[N_INDEXES] = {{0}}, *keys = b->keys;
    bool failed = false;
    for (uint32_t x = 0; x < N_INDEXES; x++) {
        index_keys(&keys[x], &buckets[x]);
        failed |= keys[x].failed | buckets[x].failed;
    }
    const pack_section parts[] = {
        {"strings", b->strings.data, b->strings.len}, {"files", b->files.data, b->files.len},
        {"rows", b->rows.data, b->rows.len},          {"patterns", b->patterns.data, b->patterns.len},
        {"items", b->items.data, b->items.len},       {"words", b->words.data, b->words.len},
        {"keys", keys[INDEX_WORDS].data, keys[INDEX_WORDS].len},
        {"buckets", buckets[INDEX_WORDS].data, buckets[INDEX_WORDS].len},
        {"place keys", keys[INDEX_PLACES].data, keys[INDEX_PLACES].len},
        {"place buckets", buckets[INDEX_PLACES].data, buckets[INDEX_PLACES].len},
    };
    failed |= b->strings.failed || b->files.failed || b->rows.failed || b->patterns.failed || b->items.failed || b->words.failed;
    const sanudo_rc rc = failed ? sanudo_fail(b->err, SANUDO_ENOMEM, 0, "no memory for the lexicon")
                                : sanudo_pack_build(out, size, LEXICON_MAGIC, LEXICON_VERSION, parts,
                                                    sizeof parts / sizeof parts[0], b->err);
    for (uint32_t x = 0; x < N_INDEXES; x++) sanudo_buf_drop(&buckets[x]);
    return rc;
}

static void start(builder *b)
{
    sanudo_buf_add(&b->strings, "", 1); /* offset 0 is "absent" */
}

static void finish(builder *b)
{
    sanudo_buf *all[] = {&b->strings, &b->files, &b->rows, &b->patterns, &b->items, &b->words};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) sanudo_buf_drop(all[i]);
    for (uint32_t x = 0; x < N_INDEXES; x++) sanudo_buf_drop(&b->keys[x]);
}

sanudo_rc sanudo_build_text(const char *name, slice text, uint8_t **out, size_t *size, sanudo_error *err)
{
    builder b = {.err = err};
    *out = NULL;
    start(&b);
    sanudo_rc rc = put_text(&b, name, name, text);
    if (rc == SANUDO_OK) rc = lay_out(&b, out, size);
    finish(&b);
    return rc;
}

sanudo_rc sanudo_build_dir(const char *dir, uint8_t **out, size_t *size, sanudo_error *err)
{
    sanudo_buf paths = {0};
    builder b = {.err = err};
    *out = NULL;
    sanudo_rc rc = sanudo_lex_files(dir, &paths, err);
    start(&b);
    for (size_t at = 0; rc == SANUDO_OK && at < paths.len; at += strlen(paths.data + at) + 1) {
        if (b.n_files == LEX_MAX_FILES) rc = sanudo_fail(err, SANUDO_ELEXICON, 0, "%s: more than %d files", dir, LEX_MAX_FILES);
        else rc = put_file(&b, dir, paths.data + at);
    }
    if (rc == SANUDO_OK) rc = lay_out(&b, out, size);
    finish(&b);
    sanudo_buf_drop(&paths);
    return rc;
}

sanudo_rc sanudo_lexicon_pack(const char *dir, const char *out, sanudo_error *err)
{
    uint8_t *data;
    size_t size;
    sanudo_rc rc = sanudo_build_dir(dir, &data, &size, err);
    if (rc != SANUDO_OK) return rc;
    rc = sanudo_pack_save(out, data, size, err);
    free(data);
    return rc;
}
