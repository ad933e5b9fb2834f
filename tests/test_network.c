/* The network around its kernels: trees from scores, rows of words, and readings that no processor and no company changes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon/gazetteer.h"
#include "model/bytes.h"
#include "parse.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static void *room(size_t count, size_t size)
{
    void *p = malloc(count * size);
    assert_non_null(p);
    return p;
}

/* ---- trees from scores ---- */

/* Whether walks up from all words end at one root; slow, and written otherwise than what it judges. */
static bool plain_is_tree(const uint32_t *head, uint32_t n)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = i, steps = 0;
        roots += head[i] == n;
        while (at < n && steps <= n) at = head[at], steps++;
        if (steps > n) return false;
    }
    return roots == 1;
}

enum { SMALL = 5, TREES = 625 }; /* n to the n - 1 trees over n words */

/* All trees over n words; how many. */
static uint32_t all_trees(uint32_t n, uint32_t out[TREES][SMALL])
{
    uint32_t head[SMALL] = {0}, found = 0, seen[SMALL];
    for (;;) {
        const bool is = plain_is_tree(head, n);
        assert_int_equal(sanudo_heads_are_tree(head, n, seen), is);
        if (is) {
            assert_true(found < TREES);
            memcpy(out[found++], head, sizeof head);
        }
        uint32_t k = 0;
        while (k < n && head[k] == n) head[k++] = 0;
        if (k == n) return found;
        head[k]++;
    }
}

static int64_t sum_of(const int32_t *score, size_t ld, uint32_t n, const uint32_t *head)
{
    int64_t sum = 0;
    for (uint32_t d = 0; d < n; d++) sum += score[d * ld + head[d]];
    return sum;
}

/* Scratch of exactly the documented sizes. */
static heads_scratch new_scratch(uint32_t n)
{
    const size_t side = (size_t)n + 1;
    return (heads_scratch){room(side * side, sizeof(int64_t)), room(side * side, sizeof(uint32_t)), room(side * side, sizeof(uint32_t)),
                           room(HEADS_WORK * side, sizeof(uint32_t))};
}

static void free_scratch(heads_scratch *s) { free(s->weight), free(s->dep), free(s->head), free(s->work); }

/* Scores of -most..most; those outside the n + 1 columns, and on the diagonal, would win if they were looked at. */
static void random_scores(int32_t *score, size_t ld, uint32_t n, uint32_t most, rng *r)
{
    for (uint32_t d = 0; d < n; d++)
        for (uint32_t h = 0; h < ld; h++)
            score[d * ld + h] = h > n || h == d ? INT32_MAX : (int32_t)((int64_t)(rng_next(r) % (2 * (uint64_t)most + 1)) - most);
}

static void best_trees_are_found(void **state)
{
    static const uint32_t MOST[] = {1, 2, 5, 1000, 1u << 20, INT32_MAX - 1};
    static uint32_t trees[TREES][SMALL];
    rng r = {.state = 21};
    (void)state;
    for (uint32_t n = 1; n <= SMALL; n++) {
        const uint32_t count = all_trees(n, trees);
        heads_scratch s = new_scratch(n);
        for (uint32_t k = 0; k < 3000; k++) {
            const size_t ld = n + 1 + k % 3;
            int32_t *score = room(n * ld, sizeof *score);
            uint32_t head[SMALL], seen[SMALL];
            random_scores(score, ld, n, MOST[k % COUNT(MOST)], &r);
            int64_t best = INT64_MIN;
            for (uint32_t t = 0; t < count; t++) {
                const int64_t sum = sum_of(score, ld, n, trees[t]);
                if (sum > best) best = sum;
            }
            sanudo_heads_find(score, ld, n, &s, head);
            assert_true(sanudo_heads_are_tree(head, n, seen));
            assert_int_equal(sum_of(score, ld, n, head), best);
            free(score);
        }
        free_scratch(&s);
    }
}

static void any_scores_give_one_root(void **state)
{
    static const uint32_t LENGTHS[] = {1, 2, 40, 300}, MOST[] = {0, 1, 3, 100000, INT32_MAX - 1};
    rng r = {.state = 22};
    (void)state;
    for (size_t i = 0; i < COUNT(LENGTHS); i++) {
        const uint32_t n = LENGTHS[i];
        const size_t ld = n + 1 + i;
        heads_scratch s = new_scratch(n);
        int32_t *score = room(n * ld, sizeof *score);
        uint32_t *head = room(n, sizeof *head), *again = room(n, sizeof *again), *seen = room(n, sizeof *seen);
        for (size_t k = 0; k < 6 * COUNT(MOST); k++) {
            random_scores(score, ld, n, MOST[k % COUNT(MOST)], &r);
            for (uint32_t d = 0; k % 2 && d < n; d++) score[d * ld + n] = k % 4 == 1 ? -INT32_MAX : INT32_MAX; /* all against a root, or for it */
            sanudo_heads_find(score, ld, n, &s, head);
            assert_true(plain_is_tree(head, n) && sanudo_heads_are_tree(head, n, seen));
            sanudo_heads_find(score, ld, n, &s, again);
            assert_memory_equal(head, again, n * sizeof *head);
        }
        free(score), free(head), free(again), free(seen);
        free_scratch(&s);
    }
}

static void trees_are_told_from_others(void **state)
{
    static const struct {
        uint32_t n, head[5];
        bool tree;
    } CASES[] = {
        {1, {1}, true},           {1, {0}, false},          {2, {2, 0}, true},        {2, {1, 2}, true},
        {2, {2, 2}, false},       {2, {1, 0}, false},       {3, {3, 2, 1}, false},    {3, {1, 2, 3}, true},
        {4, {4, 4, 0, 1}, false}, {4, {1, 0, 4, 2}, false}, {4, {0, 4, 1, 1}, false}, {5, {1, 2, 5, 2, 3}, true},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(CASES); i++) {
        uint32_t *seen = room(CASES[i].n, sizeof *seen);
        if (sanudo_heads_are_tree(CASES[i].head, CASES[i].n, seen) != CASES[i].tree) fail_msg("case %zu", i);
        free(seen);
    }
}

/* ---- the whole reader ---- */

static void must_be_alike(const sanudo_doc *a, uint32_t s, const sanudo_doc *b, uint32_t z, const char *why)
{
    const uint32_t first = a->sent_first[s], n = a->sent_first[s + 1] - first, other = b->sent_first[z];
    assert_int_equal(n, b->sent_first[z + 1] - other);
    for (uint32_t i = 0; i < n; i++) {
        const uint32_t t = first + i, u = other + i;
        const bool same = a->tok_upos[t] == b->tok_upos[u] && a->tok_xpos[t] == b->tok_xpos[u] && a->tok_rel[t] == b->tok_rel[u] &&
                          (a->tok_head[t] == SANUDO_NONE ? b->tok_head[u] == SANUDO_NONE : a->tok_head[t] - first == b->tok_head[u] - other) &&
                          slice_eq(a->tok_lemma[t], b->tok_lemma[u]) && a->tok_lemma_key[t] == b->tok_lemma_key[u];
        if (!same) fail_msg("%s: word %u of %u in sentence %u", why, i, n, z);
    }
}

/* The names of a sentence: from which on, and how many. */
static uint32_t names_of(const sanudo_doc *d, uint32_t s, uint32_t *from)
{
    uint32_t n = 0;
    for (uint32_t k = d->n_names; k-- > 0;)
        if (d->tok_sent[d->nam_first[k]] == s) *from = k, n++;
    return n;
}

static void must_have_like_names(const sanudo_doc *a, uint32_t s, const sanudo_doc *b, uint32_t z)
{
    uint32_t i = 0, j = 0;
    const uint32_t n = names_of(a, s, &i), off = b->sent_first[z] - a->sent_first[s];
    assert_int_equal(names_of(b, z, &j), n);
    for (uint32_t k = 0; k < n; k++) {
        assert_int_equal(a->nam_first[i + k] + off, b->nam_first[j + k]);
        assert_int_equal(a->nam_end[i + k] + off, b->nam_end[j + k]);
        assert_int_equal(a->nam_kind[i + k], b->nam_kind[j + k]);
    }
}

static const char *const PLAIN[] = {
    "The minister met the envoy in the capital .",
    "President Emmanuel Macron arrived in Paris on Monday , officials said .",
    "She said that the talks had failed , but nobody believed her .",
    "\xe2\x80\x9c We will not surrender , \xe2\x80\x9d he said .",
    "Rebels .",
    "If the army attacks again , the council will meet in Ghent and vote .",
};

static void processors_change_nothing(void **state)
{
    rng r = {.state = 31};
    sanudo_buf words = {0};
    for (size_t i = 0; i < COUNT(PLAIN); i++) buf_str(&words, PLAIN[i]), buf_str(&words, " | ");
    for (uint32_t n = 1; n < 700; n = 2 * n + 1) add_soup(&words, n, &r), buf_str(&words, "| ");
    buf_char(&words, '\0');
    parser plain = *the_parser(state);
    plain.kernels = sanudo_kernels_of(KERNEL_SCALAR);
    sanudo_doc *want = parse(&plain, words.data);
    check_doc(want);
    for (int path = KERNEL_SCALAR + 1; path < N_KERNEL_PATHS; path++) {
        parser p = *the_parser(state);
        if (!(p.kernels = sanudo_kernels_of((enum kernel_path)path))) continue;
        sanudo_doc *d = parse(&p, words.data);
        assert_int_equal(d->n_sents, want->n_sents);
        assert_int_equal(d->n_names, want->n_names);
        for (uint32_t s = 0; s < d->n_sents; s++) must_be_alike(want, s, d, s, p.kernels->name), must_have_like_names(want, s, d, s);
        sanudo_doc_free(d);
    }
    sanudo_doc_free(want);
    sanudo_buf_drop(&words);
}

/* Sentences for company: as long as groups, a word more and less, as long as can be read in one piece, and longer. */
static const uint32_t COMPANY[] = {383, 1, 12, 384, 1, 385, 7, 1000, 1, 1001, 383, 1000, 2500, 2, 999, 48, 96, 240, 1, 30, 33, 2000};

static void company_changes_nothing(void **state)
{
    enum { N = COUNT(COMPANY) + COUNT(PLAIN) };
    const parser *p = the_parser(state);
    rng r = {.state = 32};
    sanudo_buf text[N] = {{0}};
    sanudo_doc *alone[N];
    uint32_t order[N];
    for (uint32_t i = 0; i < N; i++) {
        order[i] = i;
        if (i < COUNT(COMPANY)) add_soup(&text[i], COMPANY[i], &r);
        else buf_str(&text[i], PLAIN[i - COUNT(COMPANY)]), buf_char(&text[i], ' ');
        buf_char(&text[i], '\0');
        alone[i] = parse(p, text[i].data);
    }
    for (int turn = 0; turn < 4; turn++) {
        sanudo_buf all = {0};
        for (uint32_t k = 0; k < N; k++) buf_str(&all, text[order[k]].data), buf_str(&all, "| ");
        buf_char(&all, '\0');
        sanudo_doc *d = parse(p, all.data);
        check_doc(d);
        assert_int_equal(d->n_sents, N);
        for (uint32_t k = 0; k < N; k++) must_be_alike(alone[order[k]], 0, d, k, "company"), must_have_like_names(alone[order[k]], 0, d, k);
        sanudo_doc_free(d);
        sanudo_buf_drop(&all);
        rng_shuffle(&r, order, N);
    }
    for (uint32_t i = 0; i < N; i++) sanudo_doc_free(alone[i]), sanudo_buf_drop(&text[i]);
}

/* 384 sentences of a word fill a group, and 24 of sixteen end at its limit. */
static void groups_may_end_at_their_limit(void **state)
{
    static const uint32_t LENGTHS[] = {1, 16, 383, 384};
    for (size_t i = 0; i < COUNT(LENGTHS); i++) {
        sanudo_buf one = {0}, all = {0};
        rng r = {.state = 33 + i};
        add_soup(&one, LENGTHS[i], &r);
        buf_char(&one, '\0');
        const uint32_t n = 2 * 384 / LENGTHS[i] + 1;
        for (uint32_t k = 0; k < n; k++) buf_str(&all, one.data), buf_str(&all, "| ");
        buf_char(&all, '\0');
        sanudo_doc *d = parse(the_parser(state), all.data);
        check_doc(d);
        assert_int_equal(d->n_sents, n);
        for (uint32_t s = 1; s < n; s++) must_be_alike(d, 0, d, s, "groups");
        sanudo_doc_free(d);
        sanudo_buf_drop(&one), sanudo_buf_drop(&all);
    }
}

/* What is too long for the network is read in pieces, whose roots hang on the first one's. */
static void long_sentences_are_read_in_pieces(void **state)
{
    enum { N = 2500 };
    sanudo_buf words = {0};
    rng r = {.state = 34};
    add_soup(&words, N, &r);
    buf_char(&words, '\0');
    sanudo_doc *d = parse(the_parser(state), words.data);
    assert_int_equal(d->n_sents, 1);
    check_doc(d);
    uint32_t root = 0, across = 0;
    while (d->tok_head[root] != SANUDO_NONE) root++;
    assert_true(root < NETWORK_SENTENCE);
    for (uint32_t t = 0; t < N; t++) {
        if (t == root || d->tok_head[t] / NETWORK_SENTENCE == t / NETWORK_SENTENCE) continue;
        assert_int_equal(d->tok_head[t], root);
        assert_int_equal(d->tok_rel[t], REL_PARATAXIS);
        across++;
    }
    assert_int_equal(across, 2);
    sanudo_doc_free(d);
    sanudo_buf_drop(&words);
}

/* ---- rows ---- */

/* The rows of a word, in memory of exactly the documented size. */
static uint32_t rows_of(const row_table *t, const char *word, size_t len, uint32_t gazetteer, uint32_t out[ROWS_MAX])
{
    wordform w;
    const slice form = {word, (uint32_t)len};
    char *bytes = room(2 * len + 1, 1);
    uint32_t *row = room(ROWS_MAX, sizeof *row);
    sanudo_words_make(&form, 1, bytes, &w);
    const uint32_t n = sanudo_rows_of(t, &w, gazetteer, row);
    assert_true(n <= ROWS_MAX);
    for (uint32_t i = 0; i < n; i++) assert_true(row[i] < rows_count(t));
    memcpy(out, row, n * sizeof *row);
    free(bytes), free(row);
    return n;
}

/* A table that knows one word, as the third of five; its slots are as full as they may be. */
static row_table table_with(const char *word, uint32_t bits, uint8_t slots[2 * ROW_SLOT])
{
    wordform w;
    char bytes[64];
    sanudo_words_make(&(slice){word, (uint32_t)strlen(word)}, 1, bytes, &w);
    memset(slots, 0, 2 * ROW_SLOT);
    bytes_put_u32(slots + (w.form & 1u) * ROW_SLOT, w.form);
    bytes_put_u32(slots + (w.form & 1u) * ROW_SLOT + 4, 2 + 1);
    return (row_table){.slots = slots, .mask = 1, .n_words = 5, .bits = bits};
}

static void known_words_have_a_row_of_their_own(void **state)
{
    static const uint32_t BITS[] = {1, 4, 15, 20};
    static const char *const SAME[] = {"ghent", "GHENT", "Ghent"}, *const OTHERS[] = {"Ghents", "g", "", "1990s", "\xd9\x85\xd8\xb5\xd8\xb1"};
    uint8_t slots[2 * ROW_SLOT];
    uint32_t row[ROWS_MAX];
    (void)state;
    for (size_t b = 0; b < COUNT(BITS); b++) {
        const row_table t = table_with("Ghent", BITS[b], slots);
        for (size_t i = 0; i < COUNT(SAME); i++) {
            const uint32_t n = rows_of(&t, SAME[i], strlen(SAME[i]), 0, row);
            assert_int_equal(row[0], 2);
            for (uint32_t k = 1; k < n; k++) assert_true(row[k] >= t.n_words);
        }
        for (size_t i = 0; i < COUNT(OTHERS); i++) {
            const uint32_t n = rows_of(&t, OTHERS[i], strlen(OTHERS[i]), 0, row);
            assert_true(n > 0);
            for (uint32_t k = 0; k < n; k++) assert_true(row[k] >= t.n_words);
        }
    }
}

static void the_gazetteer_adds_rows(void **state)
{
    uint8_t slots[2 * ROW_SLOT];
    uint32_t bare[ROWS_MAX], row[ROWS_MAX], one[ROWS_MAX];
    (void)state;
    const row_table t = table_with("Ghent", 18, slots);
    const uint32_t n = rows_of(&t, "Ghent", 5, 0, bare);
    assert_int_equal(rows_of(&t, "Ghent", 5, GAZ_PLACE | GAZ_FAMILY | GAZ_NATION, row), n + 3);
    assert_memory_equal(row, bare, n * sizeof *row);
    assert_int_equal(rows_of(&t, "Ghent", 5, GAZ_PLACE, one), n + 1);
    assert_int_equal(one[n], row[n + 1]); /* a bit's row is the same whatever bits stand beside it */
    assert_true(row[n] != row[n + 1] && row[n + 1] != row[n + 2]);
}

static void a_huge_word_has_few_rows(void **state)
{
    enum { LONG = 10000 };
    uint8_t slots[2 * ROW_SLOT];
    uint32_t row[ROWS_MAX];
    char *word = room(LONG, 1);
    (void)state;
    memset(word, 'x', LONG);
    const row_table t = table_with("Ghent", 10, slots);
    const uint32_t n = rows_of(&t, word, LONG, 0, row);
    assert_true(n + 12 <= ROWS_MAX); /* room for all that the gazetteer knows */
    assert_int_equal(rows_of(&t, word, LONG, 2 * GAZ_NATION - 1, row), n + 12);
    assert_int_equal(rows_of(&t, word, LONG, UINT32_MAX >> 1, row), ROWS_MAX);
    free(word);
}

/* The model's own table: common words are known in it, and none of its words has a row outside. */
static void the_model_knows_common_words(void **state)
{
    static const char *const COMMON[] = {"the", "said", "of", "President", "1,200", "."};
    const row_table *t = &the_parser(state)->net.table;
    uint32_t row[ROWS_MAX];
    for (size_t i = 0; i < COUNT(COMMON); i++) {
        rows_of(t, COMMON[i], strlen(COMMON[i]), 0, row);
        if (row[0] >= t->n_words) fail_msg("%s is not known", COMMON[i]);
    }
    rows_of(t, "snorkwizzes", 11, 0, row);
    assert_true(row[0] >= t->n_words);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(best_trees_are_found),
        cmocka_unit_test(any_scores_give_one_root),
        cmocka_unit_test(trees_are_told_from_others),
        cmocka_unit_test(processors_change_nothing),
        cmocka_unit_test(company_changes_nothing),
        cmocka_unit_test(groups_may_end_at_their_limit),
        cmocka_unit_test(long_sentences_are_read_in_pieces),
        cmocka_unit_test(known_words_have_a_row_of_their_own),
        cmocka_unit_test(the_gazetteer_adds_rows),
        cmocka_unit_test(a_huge_word_has_few_rows),
        cmocka_unit_test(the_model_knows_common_words),
    };
    return cmocka_run_group_tests(tests, open_parser, close_parser);
}
