/* Reads treebanks and name corpora, and makes copies in other capitals. */
#include "train/treebank.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "doc/doc.h"
#include "doc/ud.h"
#include "lexicon/gazetteer.h"
#include "syntax/names.h"

enum { MAX_WORDS = TRAIN_WORDS, COLUMNS = 10 };

typedef struct row {
    slice form, lemma;
    uint8_t upos, xpos, rel, name;
    uint32_t head; /* from 1; 0: the root */
} row;

typedef struct reader {
    corpus *c;
    row *rows;
    uint32_t n;
    bool skip;      /* in a document that is left out */
    bool trees;     /* CoNLL-U, else IOB2 */
    const char *leave_out;
} reader;

static char *read_file(corpus *c, const char *path, size_t *size, char why[240])
{
    FILE *f = fopen(path, "rb");
    long end = -1;
    if (f && fseek(f, 0, SEEK_END) == 0) end = ftell(f);
    char *data = end >= 0 ? ARENA_NEW(&c->mem, char, (size_t)end + 1) : NULL;
    if (data) {
        rewind(f);
        *size = fread(data, 1, (size_t)end, f);
    } else
        snprintf(why, 240, "%s: %s", path, strerror(errno));
    if (f) fclose(f);
    if (data) c->hash = hash_text(c->hash, data, *size);
    return data;
}

static sentence *append(corpus *c, uint32_t n)
{
    if (c->n == c->cap) {
        const uint32_t cap = c->cap ? c->cap * 2 : 4096;
        sentence *s = ARENA_NEW(&c->mem, sentence, cap);
        if (!s) return NULL;
        if (c->n) memcpy(s, c->s, c->n * sizeof *s);
        c->s = s, c->cap = cap;
    }
    sentence *s = &c->s[c->n];
    arena *a = &c->mem;
    *s = (sentence){.n = n, .upos = ARENA_NEW(a, uint8_t, n), .xpos = ARENA_NEW(a, uint8_t, n),
                    .rel = ARENA_NEW(a, uint8_t, n), .head = ARENA_NEW(a, uint32_t, n), .tag = ARENA_NEW(a, uint8_t, n),
                    .name = ARENA_NEW(a, uint8_t, n)};
    return arena_ok(a) ? s : NULL;
}

static bool set_forms(corpus *c, sentence *s, const slice *forms)
{
    size_t bytes = 0;
    for (uint32_t i = 0; i < s->n; i++) bytes += forms[i].n;
    char *text = ARENA_NEW(&c->mem, char, 2 * bytes);
    wordform *w = ARENA_NEW(&c->mem, wordform, s->n);
    if (!text || !w) return false;
    sanudo_words_make(forms, s->n, text, w);
    s->form = forms, s->word = w;
    return true;
}

static bool end_sentence(reader *r)
{
    const uint32_t n = r->n;
    r->n = 0;
    if (n == 0 || r->skip) return true;
    sentence *s = append(r->c, n);
    slice *form = ARENA_NEW(&r->c->mem, slice, n), *lemma = ARENA_NEW(&r->c->mem, slice, n);
    if (!s || !form || !lemma) return false;
    for (uint32_t i = 0; i < n; i++) {
        const row *x = &r->rows[i];
        form[i] = x->form, lemma[i] = x->lemma;
        s->upos[i] = x->upos, s->xpos[i] = x->xpos, s->rel[i] = x->rel, s->name[i] = x->name;
        s->head[i] = x->head == 0 || x->head > n ? n : x->head - 1;
    }
    s->lemma = lemma, s->has_tree = r->trees, s->has_names = !r->trees;
    r->c->n++;
    r->c->words += n;
    return set_forms(r->c, s, form);
}

static uint8_t name_state(slice s)
{
    static const char KINDS[][4] = {"PER", "ORG", "LOC"};
    for (uint32_t k = 0; s.n == 5 && k < 3; k++)
        if (memcmp(s.p + 2, KINDS[k], 3) == 0) return name_state_of(k, s.p[0] == 'I');
    return STATE_O;
}

static uint32_t split(slice line, slice *col)
{
    uint32_t k = 0, from = 0;
    for (uint32_t i = 0; i <= line.n && k < COLUMNS; i++)
        if (i == line.n || line.p[i] == '\t') {
            col[k++] = (slice){line.p + from, i - from};
            from = i + 1;
        }
    return k;
}

static uint32_t number(slice s)
{
    uint32_t v = 0;
    for (uint32_t i = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9' && v < 100000; i++) v = v * 10 + (uint32_t)(s.p[i] - '0');
    return v;
}

/* Ranges ("3-4") and empty nodes ("3.1") are no words. */
static bool is_word(slice id) { return id.n && !memchr(id.p, '-', id.n) && !memchr(id.p, '.', id.n); }

static bool take_row(reader *r, slice line)
{
    slice c[COLUMNS];
    const uint32_t k = split(line, c);
    if (k < (r->trees ? 8u : 3u)) return false;
    if (!is_word(c[0])) return true;
    if (r->n == MAX_WORDS) return false;
    row *x = &r->rows[r->n++];
    *x = (row){.form = c[1]};
    if (!r->trees) {
        x->name = name_state(c[2]);
        return true;
    }
    x->lemma = c[2];
    x->upos = sanudo_upos_of(c[3].p, c[3].n);
    x->xpos = sanudo_xpos_of(c[4].p, c[4].n);
    x->head = number(c[6]);
    x->rel = sanudo_rel_of(c[7].p, c[7].n);
    return true;
}

static bool has(slice s, const char *part)
{
    const size_t n = strlen(part);
    for (size_t i = 0; i + n <= s.n; i++)
        if (memcmp(s.p + i, part, n) == 0) return true;
    return false;
}

static bool take_line(reader *r, slice line)
{
    if (line.n == 0) return end_sentence(r);
    if (line.p[0] != '#') return take_row(r, line);
    if (has(line, "newdoc id")) r->skip = r->leave_out && has(line, r->leave_out);
    return true;
}

static bool read_lines(corpus *c, const char *path, const char *leave_out, bool trees, char why[240])
{
    size_t size = 0;
    const char *p = read_file(c, path, &size, why);
    reader r = {.c = c, .trees = trees, .leave_out = leave_out, .rows = ARENA_NEW(&c->mem, row, MAX_WORDS)};
    if (!p || !r.rows) return false;
    uint32_t line = 1;
    for (size_t i = 0, from = 0; i <= size; i++) {
        if (i < size && p[i] != '\n') continue;
        if (!take_line(&r, (slice){p + from, (uint32_t)(i - from)})) {
            snprintf(why, 240, "%s:%u: not a row of a treebank", path, line);
            return false;
        }
        from = i + 1, line++;
    }
    return end_sentence(&r);
}

bool train_read_trees(corpus *c, const char *path, const char *leave_out, char why[240])
{
    return read_lines(c, path, leave_out, true, why);
}

bool train_read_names(corpus *c, const char *path, const char *leave_out, char why[240])
{
    return read_lines(c, path, leave_out, false, why);
}

/* How a copy is spelt: ASCII letters only, which is enough for headlines. */
static void respell(char *p, uint32_t n, enum spelling how)
{
    const uint32_t reach = how == SPELLING_HEADLINE ? (n >= 4) : n;
    for (uint32_t i = 0; i < reach; i++) {
        if (how != SPELLING_SMALL && p[i] >= 'a' && p[i] <= 'z') p[i] = (char)(p[i] - 32);
        if (how == SPELLING_SMALL && p[i] >= 'A' && p[i] <= 'Z') p[i] = (char)(p[i] + 32);
    }
}

bool train_respell(corpus *c, uint32_t i, enum spelling how)
{
    const uint32_t n = c->s[i].n;
    sentence *s = append(c, n);
    slice *form = ARENA_NEW(&c->mem, slice, n);
    if (!s || !form) return false;
    const sentence from = c->s[i];
    for (uint32_t k = 0; k < n; k++) {
        char *p = ARENA_NEW(&c->mem, char, from.form[k].n + 1u);
        if (!p) return false;
        memcpy(p, from.form[k].p, from.form[k].n);
        form[k] = (slice){p, from.form[k].n};
        respell(p, form[k].n, how);
        s->upos[k] = from.upos[k], s->xpos[k] = from.xpos[k], s->rel[k] = from.rel[k], s->head[k] = from.head[k];
        s->tag[k] = from.tag[k], s->name[k] = from.name[k];
    }
    s->lemma = from.lemma, s->has_tree = from.has_tree, s->has_names = from.has_names;
    if (!set_forms(c, s, form)) return false;
    c->n++;
    return true;
}

bool train_append_words(corpus *c, const slice *forms, uint32_t n)
{
    if (n == 0 || n > MAX_WORDS) return true;
    sentence *s = append(c, n);
    slice *form = ARENA_NEW(&c->mem, slice, n);
    if (!s || !form) return false;
    memcpy(form, forms, n * sizeof *form);
    if (!set_forms(c, s, form)) return false;
    c->n++;
    c->words += n;
    return true;
}

static uint64_t key_of(const sentence *s)
{
    uint64_t h = HASH_START;
    for (uint32_t i = 0; i < s->n; i++) h = hash_step(hash_text(h, s->form[i].p, s->form[i].n), ' ');
    return h;
}

typedef struct keyed {
    uint64_t key;
    uint32_t i;
} keyed;

static int by_key(const void *a, const void *b)
{
    const keyed *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->i < y->i ? -1 : x->i > y->i;
}

/* A word that no name begins with. */
static bool is_article(const wordform *w) { return slice_is(w->lower, "the") || slice_is(w->lower, "a") || slice_is(w->lower, "an"); }

/* Words in front of a person that are titles, unless nothing else is there. */
static uint32_t titles(const uint16_t *gazetteer, uint32_t from, uint32_t end)
{
    uint32_t i = from;
    while (i < end && (gazetteer[i] & GAZ_TITLE) && !(gazetteer[i] & GAZ_GIVEN)) i++;
    return i < end ? i : from;
}

static void trim_names(const sentence *s, const lexicon *lx)
{
    uint16_t gazetteer[TRAIN_WORDS];
    sanudo_gazetteer_mark(lx, s->form, s->n, gazetteer);
    for (uint32_t k = 0, end; k < s->n; k = end) {
        end = k + 1;
        if (s->name[k] == STATE_O) continue;
        while (end < s->n && s->name[end] && !(s->name[end] & 1u)) end++;
        const uint8_t kind = (uint8_t)((s->name[k] - 1) / 2);
        bool named = kind != NAME_ORG;
        for (uint32_t i = k; i < end; i++) named |= (s->word[i].shape & SHAPE_INITIAL) && !is_article(&s->word[i]);
        uint32_t from = k;
        while (from < end && (!named || is_article(&s->word[from]))) s->name[from++] = STATE_O;
        for (const uint32_t name = kind == NAME_PER ? titles(gazetteer, from, end) : from; from < name;) s->name[from++] = STATE_O;
        if (from < end) s->name[from] = name_state_of(kind, 0);
    }
}

bool train_join_names(corpus *c, const lexicon *lx)
{
    keyed *k = malloc((c->n + 1) * sizeof *k);
    if (!k) return false;
    for (uint32_t i = 0; i < c->n; i++) {
        trim_names(&c->s[i], lx);
        k[i] = (keyed){key_of(&c->s[i]), i};
    }
    qsort(k, c->n, sizeof *k, by_key);
    for (uint32_t i = 0, end; i < c->n; i = end) {
        sentence *tree = NULL;
        const sentence *names = NULL;
        for (end = i; end < c->n && k[end].key == k[i].key; end++) {
            sentence *s = &c->s[k[end].i];
            if (s->has_tree && !tree) tree = s;
            if (s->has_names && !s->has_tree && !names) names = s;
        }
        if (!tree || !names || tree->n != names->n) continue;
        for (uint32_t j = i; j < end; j++) {
            sentence *s = &c->s[k[j].i];
            if (s->has_tree && s->n == names->n) memcpy(s->name, names->name, s->n), s->has_names = true;
        }
        for (uint32_t j = i; j < end; j++)
            if (!c->s[k[j].i].has_tree) c->s[k[j].i].n = 0;
    }
    free(k);
    return true;
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

uint32_t train_files(arena *a, const char *dir, const char *suffix, char ***out)
{
    enum { MOST = 64 };
    DIR *d = opendir(dir);
    uint32_t n = 0;
    *out = ARENA_NEW(a, char *, MOST);
    for (struct dirent *e; d && *out && n < MOST && (e = readdir(d));) {
        const size_t len = strlen(e->d_name), tail = strlen(suffix);
        if (len < tail || strcmp(e->d_name + len - tail, suffix) != 0 || strstr(e->d_name, "dev")) continue;
        char *path = ARENA_NEW(a, char, strlen(dir) + len + 2);
        if (!path) break;
        sprintf(path, "%s/%s", dir, e->d_name);
        (*out)[n++] = path;
    }
    if (d) closedir(d);
    if (n) qsort(*out, n, sizeof **out, by_name);
    return n;
}

void train_corpus_free(corpus *c)
{
    sanudo_arena_free(&c->mem);
    *c = (corpus){0};
}
