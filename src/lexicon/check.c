/* Is a mapped lexicon what it says?  Everything that look-up trusts is looked at here, once. */
#include "lexicon/check.h"

#include "base/pack.h"

/* A section as an array of `size`-byte elements; false when it is missing or has a ragged end. */
static bool section(const struct pack *file, const char *name, size_t size, const void **out, uint32_t *n)
{
    size_t bytes;
    *out = sanudo_pack_section(file, name, &bytes);
    *n = (uint32_t)(bytes / size);
    return *out && bytes % size == 0 && bytes / size < 1u << 28 && (uintptr_t)*out % 8 == 0;
}

static bool good_string(const lex_pack *p, uint32_t at)
{
    uint32_t n;
    if (!at) return true;
    if (at >= p->n_strings || p->n_strings - at < sizeof n) return false;
    memcpy(&n, p->strings + at, sizeof n);
    return n < p->n_strings - at - sizeof n && p->strings[at + sizeof n + n] == '\0';
}

static bool good_code(uint32_t code)
{
    const char letters[] = {(char)(code & 255), (char)(code >> 8 & 255), (char)(code >> 16 & 255)};
    return !code || code == sanudo_country_of(letters, sizeof letters);
}

static bool good_sectors(uint32_t set)
{
    uint32_t i = 0;
    while (sanudo_sector_name(i)) i++;
    return set >> i == 0;
}

static bool good_day(uint32_t cell)
{
    int32_t day;
    memcpy(&day, &cell, sizeof day);
    return day == DAY_NONE || (day >= sanudo_day_of(1, 1, 1) && day <= sanudo_day_of(9999, 12, 31));
}

static bool good_cell(const lex_pack *p, enum lex_col_kind kind, uint32_t cell)
{
    switch (kind) {
    case COL_KEYS: case COL_TEXT: return good_string(p, cell);
    case COL_CODE: return good_code(cell);
    case COL_SECTORS: return good_sectors(cell);
    case COL_DAY: return good_day(cell);
    case COL_CONTEXT: return cell <= N_CONTEXTS;
    default: return true; /* any number */
    }
}

static bool good_rows(const lex_pack *p)
{
    for (uint32_t i = 0; i < p->n_rows; i++) {
        const disk_row *r = &p->rows[i];
        if (r->table >= N_LEX_TABLES || r->line >> 20 >= p->n_files) return false;
        for (uint32_t c = 0; c < LEX_COLS; c++)
            if (!good_cell(p, sanudo_lex_schemas[r->table].cols[c].kind, r->col[c])) return false;
    }
    return true;
}

static bool good_keys(const lex_pack *p, uint32_t index, uint32_t n_buckets)
{
    const lex_index *in = &p->index[index];
    for (uint32_t i = 0; i < in->n_keys; i++) {
        const disk_key *k = &in->keys[i];
        if ((i && in->keys[i - 1].hash > k->hash) || lex_index_of(k->table) != index) return false;
        const uint32_t limit = k->table & INDEX_FIRST ? UINT32_MAX : k->table == LEX_PREDICATE ? p->n_patterns : p->n_rows;
        if ((k->table & ~INDEX_FIRST) >= N_DISK_TABLES || k->row >= limit) return false;
        if (k->table < N_LEX_TABLES && p->rows[k->row].table != k->table) return false; /* its columns are read unasked */
        if (k->table == LEX_PREDICATE ? k->col != p->patterns[k->row].part : k->col >= LEX_COLS) return false;
        if (k->letters > CASE_CAPITALS) return false;
    }
    for (uint32_t i = 0; i < n_buckets; i++)
        if (in->buckets[i] > in->n_keys || (i && in->buckets[i - 1] > in->buckets[i])) return false;
    return true;
}

static bool good_items(const lex_pack *p)
{
    for (uint32_t i = 0; i < p->n_items; i++) {
        const disk_item *it = &p->items[i];
        if (it->kind >= N_ITEM_KINDS) return false;
        const bool words = it->kind == ITEM_WORDS || it->kind == ITEM_MODIFIER;
        if (words && (it->first > p->n_words || it->n > p->n_words - it->first)) return false;
        if (it->kind == ITEM_CLASS && !good_string(p, it->first)) return false;
        if (it->kind == ITEM_KIND && it->first >= N_KINDS) return false;
        if (!good_string(p, it->text)) return false;
    }
    return true;
}

static bool good_patterns(const lex_pack *p)
{
    for (uint32_t i = 0; i < p->n_patterns; i++) {
        const disk_pattern *m = &p->patterns[i];
        if (m->first > p->n_items || m->n > p->n_items - m->first || m->aspect > N_STATUS) return false;
        if (m->line >> 20 >= p->n_files || !m->type) return false;
        if (!good_string(p, m->type) || !good_string(p, m->mode) || !good_string(p, m->cameo) || !good_string(p, m->context) ||
            !good_string(p, m->trigger))
            return false;
    }
    return true;
}

/* One index of the pack from its two sections; false when it is damaged. */
static bool good_index(lex_pack *p, uint32_t index, const char *keys_name, const char *buckets_name)
{
    lex_index *in = &p->index[index];
    const void *keys, *buckets;
    uint32_t n;
    if (!section(p->file, keys_name, sizeof(disk_key), &keys, &in->n_keys) ||
        !section(p->file, buckets_name, sizeof(uint32_t), &buckets, &n) || n < 3)
        return false;
    in->keys = keys, in->buckets = buckets;
    for (in->bucket_bits = 1; in->bucket_bits < 24 && (1u << in->bucket_bits) + 1 < n; in->bucket_bits++) {}
    return (1u << in->bucket_bits) + 1 == n && good_keys(p, index, n);
}

bool sanudo_lex_pack_sound(lex_pack *p)
{
    const void *strings, *files, *table, *patterns, *items, *words;
    const bool there = section(p->file, "strings", 1, &strings, &p->n_strings) &&
                       section(p->file, "files", sizeof(uint32_t), &files, &p->n_files) &&
                       section(p->file, "rows", sizeof(disk_row), &table, &p->n_rows) &&
                       section(p->file, "patterns", sizeof(disk_pattern), &patterns, &p->n_patterns) &&
                       section(p->file, "items", sizeof(disk_item), &items, &p->n_items) &&
                       section(p->file, "words", sizeof(uint64_t), &words, &p->n_words);
    if (!there) return false;
    p->strings = strings, p->files = files, p->rows = table, p->patterns = patterns, p->items = items, p->words = words;
    for (uint32_t i = 0; i < p->n_files; i++)
        if (!good_string(p, p->files[i])) return false;
    return good_rows(p) && good_items(p) && good_patterns(p) && good_index(p, INDEX_WORDS, "keys", "buckets") &&
           good_index(p, INDEX_PLACES, "place keys", "place buckets");
}
