/* Look-up: which entry has a word or phrase, and what its columns say. */
#include "lexicon/lexicon.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/pack.h"
#include "lexicon/build.h"
#include "lexicon/check.h"

/* Eight bits and more for each key; which one is a hash's is told by its lower end, as its bucket is by its upper. */
static uint64_t known_bits(const lex_index *in) { return (uint64_t)8 << in->bucket_bits; }

static bool may_be_known(const lex_index *in, uint64_t hash)
{
    const uint64_t bit = hash & (known_bits(in) - 1);
    return in->known[bit / 64] >> bit % 64 & 1;
}

static bool note_known(lex_index *in)
{
    in->known = calloc((size_t)(known_bits(in) / 64 + 1), sizeof *in->known);
    for (uint32_t i = 0; in->known && i < in->n_keys; i++) {
        const uint64_t bit = in->keys[i].hash & (known_bits(in) - 1);
        in->known[bit / 64] |= (uint64_t)1 << bit % 64;
    }
    return in->known != NULL;
}

static void drop_pack(lex_pack *p)
{
    sanudo_pack_free(p->file);
    free(p->owned);
    for (uint32_t x = 0; x < N_INDEXES; x++) free(p->index[x].known);
}

/* "23823 entries, 3334 patterns, 1f0c5a2e": what is in all packs, and what they are in this order. */
static void note_version(lexicon *lx)
{
    uint32_t entries = 0, patterns = 0, sum = 0;
    for (uint32_t i = 0; i < lx->n; i++) {
        entries += lx->packs[i].n_rows, patterns += lx->packs[i].n_patterns;
        sum = (sum << 5 | sum >> 27) ^ sanudo_pack_checksum(lx->packs[i].file);
    }
    snprintf(lx->version, sizeof lx->version, "%u entries, %u patterns, %08x", entries, patterns, sum);
}

static sanudo_rc add_pack(lexicon *lx, lex_pack p, const char *what, sanudo_error *err)
{
    const bool sound = sanudo_lex_pack_sound(&p), room = lx->n < LEX_MAX_PACKS;
    if (sound && room && note_known(&p.index[INDEX_WORDS]) && note_known(&p.index[INDEX_PLACES])) {
        lx->packs[lx->n++] = p;
        note_version(lx);
        return SANUDO_OK;
    }
    drop_pack(&p);
    if (sound && room) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a lexicon");
    if (sound) return sanudo_fail(err, SANUDO_ELEXICON, 0, "%.150s: more than %d lexicons", what, LEX_MAX_PACKS);
    return sanudo_fail(err, SANUDO_ELEXICON, 0, "%.150s: its tables are damaged", what);
}

/* Make an empty lexicon and put one opened file into it; frees it again on failure. */
static sanudo_rc start(lexicon **out, struct pack *file, const char *what, sanudo_error *err)
{
    lexicon *lx = calloc(1, sizeof *lx);
    if (!lx) {
        sanudo_pack_free(file);
        return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a lexicon");
    }
    const sanudo_rc rc = add_pack(lx, (lex_pack){.file = file}, what, err);
    if (rc != SANUDO_OK) {
        sanudo_lexicon_free(lx);
        return rc;
    }
    *out = lx;
    return SANUDO_OK;
}

sanudo_rc sanudo_lexicon_open(lexicon **out, const char *path, sanudo_error *err)
{
    struct pack *file;
    *out = NULL;
    const sanudo_rc rc = sanudo_pack_open(&file, path, LEXICON_MAGIC, LEXICON_VERSION, SANUDO_ELEXICON, err);
    return rc == SANUDO_OK ? start(out, file, path, err) : rc;
}

sanudo_rc sanudo_lexicon_memory(lexicon **out, const void *data, size_t size, sanudo_error *err)
{
    struct pack *file;
    *out = NULL;
    const sanudo_rc rc = sanudo_pack_memory(&file, data, size, LEXICON_MAGIC, LEXICON_VERSION, SANUDO_ELEXICON, err);
    return rc == SANUDO_OK ? start(out, file, "bytes in memory", err) : rc;
}

sanudo_rc sanudo_lexicon_add_dir(lexicon *lx, const char *dir, sanudo_error *err)
{
    lex_pack p = {0};
    size_t size;
    sanudo_rc rc = sanudo_build_dir(dir, &p.owned, &size, err);
    if (rc != SANUDO_OK) return rc;
    rc = sanudo_pack_memory(&p.file, p.owned, size, LEXICON_MAGIC, LEXICON_VERSION, SANUDO_ELEXICON, err);
    if (rc == SANUDO_OK) return add_pack(lx, p, dir, err);
    free(p.owned);
    return rc;
}

void sanudo_lexicon_free(lexicon *lx)
{
    if (!lx) return;
    for (uint32_t i = 0; i < lx->n; i++) drop_pack(&lx->packs[i]);
    free(lx);
}

const char *sanudo_lexicon_version(const lexicon *lx) { return lx->version; }

uint32_t sanudo_lex_keys(const lex_pack *p, uint32_t table, uint64_t key, uint32_t *n)
{
    const lex_index *in = &p->index[lex_index_of(table)];
    const uint64_t hash = lex_hash(table, key);
    *n = 0;
    const uint32_t bucket = (uint32_t)(hash >> (64 - in->bucket_bits));
    __builtin_prefetch(&in->buckets[bucket]); /* while the bit is looked at */
    if (!may_be_known(in, hash)) return 0;
    const uint32_t end = in->buckets[bucket + 1];
    uint32_t i = in->buckets[bucket];
    while (i < end && in->keys[i].hash < hash) i++;
    uint32_t last = i;
    while (last < end && in->keys[last].hash == hash && in->keys[last].table == table) last++;
    *n = last - i;
    return i;
}

/* Longest phrase, in words, that a first word begins; 0 when it begins none. */
static uint32_t longest(const lex_pack *p, uint32_t table, uint64_t word)
{
    uint32_t n, most = 0;
    const uint32_t at = sanudo_lex_keys(p, table | INDEX_FIRST, word, &n);
    for (uint32_t i = at; i < at + n; i++)
        if (lex_key(p, table, i)->row > most) most = lex_key(p, table, i)->row;
    return most;
}

lex_walk sanudo_lex_walk(const lex_pack *in, uint32_t table, const uint64_t *keys, uint32_t first, uint32_t end)
{
    const bool any = first < end && keys[first] != KEY_EMPTY;
    return (lex_walk){.in = in, .keys = keys, .table = table, .stop = first, .end = end, .left = any ? longest(in, table, keys[first]) : 0};
}

bool sanudo_lex_walk_next(lex_walk *w)
{
    while (w->left && w->stop < w->end) {
        const uint64_t word = w->keys[w->stop++];
        if (word == KEY_EMPTY) continue;
        w->left--;
        w->phrase = key_join(w->phrase, word);
        w->at = sanudo_lex_keys(w->in, w->table, w->phrase, &w->n);
        if (w->n) return true;
    }
    return false;
}

unsigned sanudo_lex_letters(slice text)
{
    unsigned letters = 0;
    for (uint32_t i = 0; i < text.n; i++) {
        const unsigned char c = (unsigned char)text.p[i];
        if ((c >= 'A' && c <= 'Z') || c >= 0x80) letters |= LETTERS_CAPITAL;
        if (c >= 'a' && c <= 'z') letters |= LETTERS_SMALL;
    }
    return letters;
}

/* Key `key` of pack `p`, with `more` keys behind it. */
static lex_hit hit_at(const lexicon *lx, uint32_t p, uint32_t table, uint32_t key, uint32_t len, uint32_t more)
{
    const uint32_t row = p << LEX_ROW_BITS | lex_key(&lx->packs[p], table, key)->row;
    return (lex_hit){.row = row, .len = len, .more = more, .key = key, .table = table};
}

static lex_hit nothing(void) { return (lex_hit){.row = SANUDO_NONE}; }

/* The first entry for a key in the packs below number `above`. */
static lex_hit find_below(const lexicon *lx, uint32_t above, uint32_t table, uint64_t words, uint32_t len)
{
    for (uint32_t p = above; p-- > 0;) {
        uint32_t n;
        const uint32_t at = sanudo_lex_keys(&lx->packs[p], table, words, &n);
        if (!n) continue;
        lex_hit hit = hit_at(lx, p, table, at, len, n - 1);
        hit.words = words;
        return hit;
    }
    return nothing();
}

/* The first of n keys that the case of the words suits, or n; absent words suit all. */
static uint32_t first_suiting(const lex_pack *p, uint32_t table, uint32_t at, uint32_t n, slice words)
{
    const unsigned letters = sanudo_lex_letters(words);
    uint32_t i = 0;
    while (i < n && words.p && !lex_case_suits(letters, lex_key(p, table, at + i)->letters)) i++;
    return i;
}

static lex_hit match(const lexicon *lx, uint32_t table, const sanudo_doc *d, const uint64_t *keys, uint32_t t, uint32_t end,
                     bool by_form)
{
    lex_hit best = nothing();
    for (uint32_t p = lx ? lx->n : 0; p-- > 0;) {
        const lex_pack *in = &lx->packs[p];
        lex_walk w = sanudo_lex_walk(in, table, keys, t, end);
        while (sanudo_lex_walk_next(&w)) {
            const uint32_t len = w.stop - t;
            if (len <= best.len) continue;
            const uint32_t ok = first_suiting(in, table, w.at, w.n, by_form ? sanudo_doc_words(d, t, w.stop) : (slice){0});
            if (ok == w.n) continue;
            best = hit_at(lx, p, table, w.at + ok, len, w.n - ok - 1);
            best.words = w.phrase;
        }
    }
    return best;
}

lex_hit sanudo_lex_match(const lexicon *lx, enum lex_table table, const sanudo_doc *d, uint32_t t, uint32_t end)
{
    return match(lx, table, d, d->tok_key, t, end, true);
}

lex_hit sanudo_lex_match_lemma(const lexicon *lx, enum lex_table table, const sanudo_doc *d, uint32_t t, uint32_t end)
{
    return match(lx, table, d, d->tok_lemma_key, t, end, false);
}

lex_hit sanudo_lex_find(const lexicon *lx, enum lex_table table, uint64_t key)
{
    return lx && key != KEY_EMPTY ? find_below(lx, lx->n, table, key, 1) : nothing();
}

lex_hit sanudo_lex_next(const lexicon *lx, lex_hit hit)
{
    if (hit.row == SANUDO_NONE) return nothing();
    if (!hit.more) return find_below(lx, hit.row >> LEX_ROW_BITS, hit.table, hit.words, hit.len);
    lex_hit next = hit_at(lx, hit.row >> LEX_ROW_BITS, hit.table, hit.key + 1, hit.len, hit.more - 1);
    next.words = hit.words;
    return next;
}

static const disk_row *row_of(const lexicon *lx, uint32_t row)
{
    return &lx->packs[row >> LEX_ROW_BITS].rows[row & ((1u << LEX_ROW_BITS) - 1)];
}

slice sanudo_lex_cell(const lexicon *lx, uint32_t row, uint32_t col)
{
    const disk_row *r = row_of(lx, row);
    const enum lex_col_kind kind = sanudo_lex_schemas[r->table].cols[col].kind;
    return kind == COL_KEYS || kind == COL_TEXT ? disk_string(&lx->packs[row >> LEX_ROW_BITS], r->col[col]) : (slice){0};
}

slice sanudo_lex_text(const lexicon *lx, uint32_t row, uint32_t col)
{
    slice s = sanudo_lex_cell(lx, row, col);
    return sanudo_lex_schemas[row_of(lx, row)->table].cols[col].kind == COL_KEYS ? sanudo_trim(sanudo_cut(&s, ";")) : s;
}

int32_t sanudo_lex_int(const lexicon *lx, uint32_t row, uint32_t col)
{
    const disk_row *r = row_of(lx, row);
    const enum lex_col_kind kind = sanudo_lex_schemas[r->table].cols[col].kind;
    int32_t v = 0;
    if (kind != COL_KEYS && kind != COL_TEXT) memcpy(&v, &r->col[col], sizeof v);
    return v;
}

uint32_t sanudo_lex_key_col(const lexicon *lx, lex_hit hit) { return lex_key(&lx->packs[hit.row >> LEX_ROW_BITS], hit.table, hit.key)->col; }

uint32_t sanudo_lex_line(const lexicon *lx, uint32_t row)
{
    return (row >> LEX_ROW_BITS) << LEX_LINE_BITS | row_of(lx, row)->line;
}

void sanudo_lex_line_name(const lexicon *lx, uint32_t line, char *buf, size_t cap)
{
    const uint32_t p = line >> LEX_LINE_BITS, file = line >> 20 & (LEX_MAX_FILES - 1);
    if (!cap) return;
    buf[0] = '\0';
    if (line == SANUDO_NONE || p >= lx->n || file >= lx->packs[p].n_files) return;
    const slice name = disk_string(&lx->packs[p], lx->packs[p].files[file]);
    /* a user's own files are named as they lie in her directory */
    snprintf(buf, cap, "%s%.*s:%u", p ? "" : "lexicon/", (int)name.n, name.p ? name.p : "", line & ((1u << 20) - 1));
}

bool sanudo_lex_has_trigger(const lexicon *lx, uint64_t lemma_key)
{
    for (uint32_t p = 0, n; lx && p < lx->n; p++) {
        sanudo_lex_keys(&lx->packs[p], LEX_PREDICATE, lemma_key, &n);
        if (n) return true;
    }
    return false;
}

bool sanudo_lex_in_class(const lexicon *lx, uint64_t lemma_key, slice class_name)
{
    for (uint32_t p = 0; lx && p < lx->n; p++) {
        const lex_pack *in = &lx->packs[p];
        uint32_t n;
        const uint32_t at = sanudo_lex_keys(in, LEX_CLASS, lemma_key, &n);
        for (uint32_t i = at; i < at + n; i++)
            if (slice_eq(disk_string(in, in->rows[lex_key(in, LEX_CLASS, i)->row].col[0]), class_name)) return true;
    }
    return false;
}
