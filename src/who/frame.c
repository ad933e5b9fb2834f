#include "who/rows.h"

/*
** The frame: dependents as lists, subtrees as ranges, word classes and names,
** each made once for a document so that no later question runs over a sentence.
*/

/* Which who_class bits the class table gives a word. */
static uint32_t classes_of(const lexicon *lx, uint64_t key)
{
#define WHO_NAME(id, text) {"who-" text, sizeof("who-" text) - 1},
    static const slice NAMES[] = {WHO_CLASSES(WHO_NAME)};
    uint32_t bits = 0;
    for (lex_hit h = sanudo_lex_find(lx, LEX_CLASS, key); h.row != SANUDO_NONE; h = sanudo_lex_next(lx, h)) {
        const slice name = sanudo_lex_text(lx, h.row, 0);
        if (name.n < 5 || memcmp(name.p, "who-", 4) != 0) continue;
        for (uint32_t i = 0; i < N_WHO_CLASSES; i++)
            if (slice_eq(name, NAMES[i])) bits |= 1u << i;
    }
    return bits;
}

/* Dependents of every token in order: the last is entered first. */
static void link_kids(const sanudo_doc *d, uint32_t *kid, uint32_t *next)
{
    for (uint32_t t = 0; t < d->n_tokens; t++) kid[t] = next[t] = SANUDO_NONE;
    for (uint32_t t = d->n_tokens; t-- > 0;) {
        const uint32_t h = d->tok_head[t];
        if (h == SANUDO_NONE) continue;
        next[t] = kid[h];
        kid[h] = t;
    }
}

/* Ranges of the subtrees: heads are listed before their dependents, then widened from the end. */
static void measure(const sanudo_doc *d, const uint32_t *kid, const uint32_t *next, uint32_t *order, uint32_t *left,
                    uint32_t *right)
{
    uint32_t n = 0;
    for (uint32_t t = 0; t < d->n_tokens; t++) {
        left[t] = right[t] = t;
        if (d->tok_head[t] == SANUDO_NONE) order[n++] = t;
    }
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t c = kid[order[i]]; c != SANUDO_NONE; c = next[c]) order[n++] = c;
    for (uint32_t i = n; i-- > 0;) {
        const uint32_t t = order[i], h = d->tok_head[t];
        if (h == SANUDO_NONE) continue;
        if (left[t] < left[h]) left[h] = left[t];
        if (right[t] > right[h]) right[h] = right[t];
    }
}

static bool has_capital(const sanudo_doc *d, uint32_t t)
{
    const slice s = doc_form(d, t);
    for (uint32_t i = 0; i < s.n; i++)
        if ((s.p[i] >= 'A' && s.p[i] <= 'Z') || (unsigned char)s.p[i] >= 0x80) return true;
    return false;
}

/* The longest name that the lexicon has at `t`; of equal ones the first of these tables. */
static who_name lexicon_name(const who_frame *f, uint32_t t, uint32_t end)
{
    static const uint8_t TABLES[] = {LEX_OFFICE, LEX_ORG, LEX_STATE, LEX_MEDIA};
    who_name best = {.first = t, .end = t, .hit = {.row = SANUDO_NONE}, .table = N_LEX_TABLES, .model = NAME_ORG};
    for (uint32_t i = 0; i < sizeof TABLES; i++) {
        const lex_hit h = sanudo_lex_match(f->lx, (enum lex_table)TABLES[i], f->doc, t, end);
        if (h.row == SANUDO_NONE || t + h.len <= best.end) continue;
        best.end = t + h.len;
        best.hit = h;
        best.table = TABLES[i];
    }
    if (best.table == LEX_OFFICE) best.model = NAME_PER;
    if (best.table == LEX_STATE) best.model = NAME_LOC;
    return best;
}

/* The token of [first, end) that the rest hangs on: the first whose head stands outside. */
static uint32_t head_of(const sanudo_doc *d, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++)
        if (d->tok_head[t] == SANUDO_NONE || d->tok_head[t] < first || d->tok_head[t] >= end) return t;
    return end - 1;
}

/* A person's span without the titles and offices that the model took in: "President Ana Lopes" -> "Ana Lopes". */
static uint32_t skip_titles(const who_frame *f, uint32_t t, uint32_t end)
{
    while (t + 1 < end) {
        const lex_hit title = sanudo_lex_match(f->lx, LEX_TITLE, f->doc, t, end);
        if (title.row != SANUDO_NONE && t + title.len < end) {
            t += title.len;
            continue;
        }
        const lex_hit role = sanudo_lex_find(f->lx, LEX_ROLE, f->doc->tok_lemma_key[t]);
        if (role.row == SANUDO_NONE) break;
        t++;
    }
    return t;
}

/* Which of the lexicon's and the model's readings at `t` holds: the longer, and the lexicon's of equal ones. */
static who_name choose(const who_frame *f, uint32_t t, uint32_t end, uint32_t m)
{
    const sanudo_doc *d = f->doc;
    who_name lex = lexicon_name(f, t, end);
    if (m >= d->n_names || d->nam_first[m] > t || d->nam_end[m] <= t) return lex;
    uint32_t first = t;
    if (d->nam_kind[m] == NAME_PER) first = skip_titles(f, t, d->nam_end[m]);
    if (first > t) lex = lexicon_name(f, first, end);
    if (d->nam_kind[m] == NAME_LOC || lex.end >= d->nam_end[m]) return lex;
    return (who_name){.first = first, .end = d->nam_end[m], .hit = {.row = SANUDO_NONE}, .table = N_LEX_TABLES,
                      .model = d->nam_kind[m]};
}

/* All names of a sentence, into names[n..]; returns the new n.  `*m` walks the model's spans. */
static uint32_t name_sentence(const who_frame *f, uint32_t s, uint32_t *m, who_name *names, uint32_t n)
{
    const sanudo_doc *d = f->doc;
    const uint32_t end = d->sent_first[s + 1];
    for (uint32_t t = d->sent_first[s]; t < end;) {
        while (*m < d->n_names && d->nam_end[*m] <= t) ++*m;
        const bool spanned = *m < d->n_names && d->nam_first[*m] <= t;
        if (d->tok_upos[t] == UPOS_PUNCT || (!spanned && d->tok_upos[t] != UPOS_PROPN && !has_capital(d, t))) {
            t++;
            continue;
        }
        who_name x = choose(f, t, end, *m);
        if (x.end <= x.first) {
            t++;
            continue;
        }
        x.head = head_of(d, x.first, x.end);
        names[n++] = x;
        t = x.end;
    }
    return n;
}

static void find_names(who_frame *f, who_name *names, uint32_t *name_of)
{
    const sanudo_doc *d = f->doc;
    uint32_t m = 0, n = 0;
    for (uint32_t t = 0; t < d->n_tokens; t++) name_of[t] = SANUDO_NONE;
    for (uint32_t s = 0; s < d->n_sents; s++)
        if (d->sent_region[s] == REGION_BODY) n = name_sentence(f, s, &m, names, n);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t t = names[i].first; t < names[i].end; t++) name_of[t] = i;
    f->names = names;
    f->n_names = n;
    f->name_of = name_of;
}

const who_frame *sanudo_who_frame(sanudo_doc *doc, const lexicon *lx)
{
    const uint32_t n = doc->n_tokens;
    arena *a = &doc->tmp;
    who_frame *f = ARENA_NEW(a, who_frame, 1);
    uint32_t *kid = ARENA_NEW(a, uint32_t, n), *next = ARENA_NEW(a, uint32_t, n), *order = ARENA_NEW(a, uint32_t, n);
    uint32_t *left = ARENA_NEW(a, uint32_t, n), *right = ARENA_NEW(a, uint32_t, n);
    uint32_t *classes = ARENA_NEW(a, uint32_t, n), *name_of = ARENA_NEW(a, uint32_t, n);
    who_name *names = ARENA_NEW(a, who_name, n);
    if (!arena_ok(a)) return NULL;
    link_kids(doc, kid, next);
    measure(doc, kid, next, order, left, right);
    for (uint32_t t = 0; t < n; t++)
        if (doc->tok_upos[t] != UPOS_PUNCT) classes[t] = classes_of(lx, doc->tok_lemma_key[t]);
    *f = (who_frame){.doc = doc, .lx = lx, .kid = kid, .next = next, .left = left, .right = right, .classes = classes};
    find_names(f, names, name_of);
    return f;
}

lex_hit sanudo_who_role(const who_frame *f, uint32_t t, uint64_t *key, uint32_t *first)
{
    const sanudo_doc *d = f->doc;
    const uint32_t from = d->sent_first[d->tok_sent[t]];
    for (uint32_t back = t - from < 2 ? t - from : 2;; back--) {
        uint64_t k = KEY_EMPTY;
        for (uint32_t i = t - back; i <= t; i++) k = key_join(k, d->tok_lemma_key[i]);
        const lex_hit hit = sanudo_lex_find(f->lx, LEX_ROLE, k);
        if (hit.row != SANUDO_NONE || back == 0) {
            *key = k;
            *first = t - back;
            return hit;
        }
    }
}
