/* The trainer's parts: products to the bit, gradients against differences, names that find their trees, bytes that read like floats. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/rng.h"
#include "doc/ud.h"
#include "model/bytes.h"
#include "syntax/names.h"
#include "syntax/syntax.h"
#include "train/export.h"
#include "train/fit.h"
#include "train/gemm.h"
#include "train/teach.h"
#include "train/treebank.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static void *room(size_t count, size_t size)
{
    void *p = malloc(count * size);
    assert_non_null(p);
    return p;
}

/* -1 to 1. */
static float uniform(rng *r) { return (float)(rng_next(r) >> 40) * 0x1p-23f - 1.0f; }

/* ---- products ---- */

static float *random_floats(rng *r, size_t n)
{
    float *p = room(n, sizeof *p);
    for (size_t i = 0; i < n; i++) p[i] = uniform(r) * (rng_next(r) % 8 ? 1.0f : 1e4f);
    return p;
}

static void check_gemm(rng *r, uint32_t m, uint32_t n, uint32_t k, bool turned, size_t gap)
{
    const size_t rs = turned ? 1 : k + gap, cs = turned ? m + gap : 1, ldb = n + gap, ldc = n + 2 * gap;
    float *a = random_floats(r, (m - 1) * rs + (k - 1) * cs + 1), *b = random_floats(r, (k - 1) * ldb + n);
    float *c = random_floats(r, (m - 1) * ldc + n), *want = room((m - 1) * ldc + n, sizeof *want);
    memcpy(want, c, ((m - 1) * ldc + n) * sizeof *want);
    for (uint32_t i = 0; i < m; i++)
        for (uint32_t j = 0; j < n; j++)
            for (uint32_t x = 0; x < k; x++) want[i * ldc + j] = fmaf(a[i * rs + x * cs], b[x * ldb + j], want[i * ldc + j]);
    train_gemm((gemm){.m = m, .n = n, .k = k, .a = a, .b = b, .c = c, .rs = rs, .cs = cs, .ldb = ldb, .ldc = ldc});
    if (memcmp(c, want, ((m - 1) * ldc + n) * sizeof *want) != 0) fail_msg("%u x %u by %u x %u, gap %zu%s", m, k, k, n, gap, turned ? ", turned" : "");
    free(a), free(b), free(c), free(want);
}

static void products_are_chains_of_fused_sums(void **state)
{
    static const uint32_t M[] = {1, 3, 4, 7, 8, 9, 17, 37}, N[] = {16, 32, 48, 64, 80, 96, 112, 160}, K[] = {1, 2, 5, 31};
    rng r = {.state = 41};
    (void)state;
    for (size_t i = 0; i < COUNT(M); i++)
        for (size_t j = 0; j < COUNT(N); j++)
            for (size_t k = 0; k < COUNT(K); k++)
                for (int turned = 0; turned < 2; turned++) check_gemm(&r, M[i], N[j], K[k], turned, (i + j + k) % 3 * 5);
}

/* ---- random sentences for a network ---- */

enum { ROWS = 60, MOST = 1000 };

static float *random_shares(arena *a, rng *r, uint32_t n, uint32_t skip)
{
    float *p = ARENA_NEW(a, float, n), sum = 0;
    assert_non_null(p);
    for (uint32_t i = 0; i < n; i++) sum += p[i] = i == skip || rng_next(r) % 2 ? 0 : 1.5f + uniform(r);
    for (uint32_t i = 0; i < n && sum > 0; i++) p[i] /= sum;
    if (sum <= 0) p[skip == 0] = 1;
    return p;
}

/* Opinions of a whole sentence: `wide` of them a word, 0 where a word would be its own head. */
static float *random_opinions(arena *a, rng *r, uint32_t n, uint32_t wide, bool heads)
{
    float *p = ARENA_NEW(a, float, (size_t)n * wide);
    assert_non_null(p);
    for (uint32_t k = 0; k < n; k++) memcpy(p + (size_t)k * wide, random_shares(a, r, wide, heads ? k : wide), wide * sizeof *p);
    return p;
}

/* A tree over n words: each hangs on one before it, in some order. */
static void random_tree(rng *r, uint32_t n, uint32_t *head)
{
    uint32_t order[MOST];
    for (uint32_t i = 0; i < n; i++) order[i] = i;
    rng_shuffle(r, order, n);
    for (uint32_t i = 0; i < n; i++) head[order[i]] = i ? order[rng_next(r) % i] : n;
}

enum kind { WITH_TREE = 1, WITH_NAMES = 2, WITH_OPINIONS = 4 };

static sample random_sample(arena *a, rng *r, uint32_t n, unsigned kind)
{
    uint32_t *row = ARENA_NEW(a, uint32_t, 4 * n), *first = ARENA_NEW(a, uint32_t, n + 1), *head = ARENA_NEW(a, uint32_t, n), at = 0;
    uint8_t *tag = ARENA_NEW(a, uint8_t, n), *name = ARENA_NEW(a, uint8_t, n), *rel = ARENA_NEW(a, uint8_t, n), *own = ARENA_NEW(a, uint8_t, n);
    float *drop = ARENA_NEW(a, float, n);
    assert_true(arena_ok(a));
    for (uint32_t k = 0; k < n; k++) {
        first[k] = at;
        for (uint32_t i = 0; i <= 1 + rng_next(r) % 3 && at < 4 * n; i++) row[at++] = (uint32_t)(rng_next(r) % ROWS);
        drop[k] = k % 2 ? 0.4f : 0, own[k] = 1;
        tag[k] = (uint8_t)(rng_next(r) % NET_TAGS), name[k] = (uint8_t)(rng_next(r) % N_NAME_STATES), rel[k] = (uint8_t)(rng_next(r) % N_REL);
    }
    first[n] = at;
    random_tree(r, n, head);
    sample s = {.n = n, .rows = row, .first = first, .own = own, .drop = drop, .tag = tag, .name = name, .rel = rel, .head = head,
                .has_tree = kind & WITH_TREE, .has_names = kind & WITH_NAMES};
    if (kind & WITH_OPINIONS) {
        if (!s.has_names) s.soft.names = random_opinions(a, r, n, NET_NAMES, false);
        if (s.has_tree) return s;
        s.soft.tags = random_opinions(a, r, n, NET_TAGS, false), s.soft.rels = random_opinions(a, r, n, NET_RELS, false);
        s.soft.heads = random_opinions(a, r, n, n + 1, true);
    }
    return s;
}

/* ---- gradients ---- */

static const dose WEIGHTS = {.tags = 0.5f, .names = 0.7f, .heads = 1.0f, .rels = 0.8f};

typedef struct bench {
    arena mem;
    net n;
    pass *p;
    sample s[8];
    const sample *at[8];
    uint32_t count;
    dose d;
    bool noisy;
    float *grad, *row_grad;
} bench;

/* The loss that the gradient is of: always under the same noise. */
static double loss_of(bench *b, float *grad)
{
    rng noise = {.state = 77};
    tally t = {0};
    train_pass_run(b->p, &b->n, b->at, b->count, &b->d, grad, b->noisy ? &noise : NULL, &t);
    return (double)b->d.tags * t.tags + (double)b->d.names * t.names + (double)b->d.heads * t.heads + (double)b->d.rels * t.rels;
}

static void open_bench(bench *b, uint32_t layers, uint32_t arc, bool noisy)
{
    static const struct {
        uint32_t n;
        unsigned kind;
    } KINDS[] = {{9, WITH_TREE}, {7, WITH_NAMES}, {7, WITH_OPINIONS}, {5, WITH_TREE | WITH_NAMES}, {4, WITH_TREE | WITH_OPINIONS},
                 {3, WITH_NAMES | WITH_OPINIONS}, {1, WITH_TREE}, {1, 0}};
    rng r = {.state = 51 + layers};
    *b = (bench){.count = COUNT(KINDS), .d = WEIGHTS, .noisy = noisy};
    if (noisy) b->d.drop_in = b->d.drop_layer = b->d.drop_out = b->d.drop_arc = 60;
    assert_true(train_net_new(&b->n, (net_shape){.dim = 16, .hidden = 16, .layers = layers, .arc = arc, .label = 16, .rows = ROWS}, 5));
    for (size_t i = 0; i < b->n.n; i++) b->n.w[i] = b->n.w[i] * 1.5f + 0.05f * uniform(&r);
    for (size_t i = 0; i < ROWS * 16; i++) b->n.rows[i] *= 3;
    for (uint32_t j = 0; j < arc; j += 4) b->n.w[b->n.root.at + j] = -0.2f; /* where the root has no head's value, nothing is learnt */
    assert_true(train_pass_new(&b->p, &b->n.s, 64));
    for (uint32_t i = 0; i < b->count; i++) {
        b->s[i] = random_sample(&b->mem, &r, KINDS[i].n, KINDS[i].kind);
        b->at[i] = &b->s[i];
    }
    b->grad = ARENA_NEW(&b->mem, float, b->n.n), b->row_grad = ARENA_NEW(&b->mem, float, ROWS * 16);
    assert_true(arena_ok(&b->mem));
    train_net_turn(&b->n);
    loss_of(b, b->grad);
    for (uint32_t i = 0; i < b->count; i++)
        for (uint32_t k = 0; k < b->s[i].n; k++) {
            const uint32_t at = train_pass_row(b->p, i, k);
            for (uint32_t f = b->s[i].first[k] + train_pass_left_out(b->p, at); f < b->s[i].first[k + 1]; f++)
                for (uint32_t j = 0; j < 16; j++) b->row_grad[b->s[i].rows[f] * 16 + j] += train_pass_vectors(b->p)[at * 16 + j];
        }
}

static void close_bench(bench *b)
{
    train_pass_free(b->p);
    train_net_free(&b->n);
    sanudo_arena_free(&b->mem);
}

/* Whether the loss rises along one parameter as the gradient says, for one of some steps: large ones go over corners, small ones drown in rounding. */
static bool rises_as_said(bench *b, float *w, float said, double *seen)
{
    const float was = *w;
    for (float step = 3.2e-2f; step > 1e-4f; step /= 2) {
        *w = was + step;
        const double above = loss_of(b, NULL), up = (double)*w;
        *w = was - step;
        const double below = loss_of(b, NULL), down = (double)*w;
        *w = was;
        *seen = (above - below) / (up - down);
        const double most = fmax(fabs(*seen), fabs((double)said));
        if (fabs(*seen - (double)said) <= 1e-2 * most + 2e-3) return true;
    }
    return false;
}

/* Forty parameters of `n`; two may stand too near to a corner. */
static void check_some(bench *b, float *w, const float *grad, size_t n, const char *what, rng *r)
{
    double mass = 0;
    uint32_t misses = 0;
    for (int k = 0; k < 40; k++) {
        double seen;
        const size_t i = rng_next(r) % n;
        mass += fabs((double)grad[i]);
        if (rises_as_said(b, w + i, grad[i], &seen)) continue;
        print_message("%s[%zu], %u layers: gradient %g, difference %g\n", what, i, b->n.s.layers, (double)grad[i], seen);
        misses++;
    }
    if (mass < 1e-3 || misses > 2) fail_msg("%s: gradients of %g in all, %u of 40 wrong", what, mass, misses);
}

static void check_matrix(bench *b, matrix m, const char *what, rng *r)
{
    check_some(b, b->n.w + m.at, b->grad + m.at, (size_t)m.rows * m.cols, what, r);
}

static void check_gradients(uint32_t layers, uint32_t arc, bool noisy)
{
    bench b;
    rng r = {.state = 61};
    open_bench(&b, layers, arc, noisy);
    for (uint32_t l = 0; l < layers; l++) {
        check_matrix(&b, b.n.in[l], "in", &r);
        check_matrix(&b, b.n.fore[l], "fore", &r);
        check_matrix(&b, b.n.back[l], "back", &r);
        check_matrix(&b, b.n.cell[l], "cell", &r);
    }
    check_matrix(&b, b.n.out, "out", &r);
    check_matrix(&b, b.n.out_bias, "out_bias", &r);
    check_matrix(&b, b.n.query, "query", &r);
    check_matrix(&b, b.n.query_bias, "query_bias", &r);
    check_matrix(&b, b.n.root, "root", &r);
    check_matrix(&b, b.n.rel, "rel", &r);
    check_matrix(&b, b.n.rel_bias, "rel_bias", &r);
    check_some(&b, b.n.rows, b.row_grad, ROWS * 16, "rows", &r);
    close_bench(&b);
}

static void gradients_are_those_of_the_loss(void **state)
{
    (void)state;
    check_gradients(1, 16, false);
    check_gradients(2, 16, false);
    check_gradients(3, 48, false);
}

static void gradients_hold_under_noise(void **state)
{
    (void)state;
    check_gradients(2, 16, true);
}

/* ---- names that find their trees ---- */

/* A file of these bytes; its path goes to `path`. */
static void write_file(char path[64], const char *text)
{
    strcpy(path, "/tmp/sanudo-names-XXXXXX");
    const int fd = mkstemp(path);
    assert_true(fd >= 0);
    FILE *f = fdopen(fd, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
    assert_int_equal(fclose(f), 0);
}

static void must_be_named(const sentence *s, const char *want)
{
    static const char *const STATES[] = {"O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"};
    char got[256] = "";
    for (uint32_t k = 0; k < s->n; k++) {
        if (k) strcat(got, " ");
        strcat(got, STATES[s->name[k]]);
    }
    assert_string_equal(got, want);
}

static const char TREES[] = "1\tThe\tthe\tDET\tDT\t_\t3\tdet\n2\tUnited\tUnited\tPROPN\tNNP\t_\t3\tcompound\n"
                            "3\tNations\tNation\tPROPN\tNNPS\t_\t4\tnsubj\n4\tmet\tmeet\tVERB\tVBD\t_\t0\troot\n\n"
                            "1\tNobody\tnobody\tPRON\tNN\t_\t2\tnsubj\n2\tcame\tcome\tVERB\tVBD\t_\t0\troot\n\n";
static const char NAMES[] = "1\tThe\tB-ORG\n2\tUnited\tI-ORG\n3\tNations\tI-ORG\n4\tmet\tO\n\n"
                            "1\tthe\tB-ORG\n2\tmembers\tI-ORG\n3\tleft\tO\n4\tthe\tB-LOC\n5\thague\tI-LOC\n\n"
                            "1\tAn\tB-PER\n2\tAnna\tI-PER\n3\tBerg\tB-PER\n4\tThe\tB-ORG\n5\tThe\tI-ORG\n\n";

static void names_go_to_their_trees(void **state)
{
    char trees[64], names[64], why[240] = "";
    corpus c = {0};
    (void)state;
    write_file(trees, TREES), write_file(names, NAMES);
    assert_true(train_read_trees(&c, trees, NULL, why) && train_read_names(&c, names, NULL, why));
    remove(trees), remove(names);
    assert_int_equal(c.n, 5);
    assert_true(train_join_names(&c, NULL));
    assert_true(c.s[0].has_tree && c.s[0].has_names);
    must_be_named(&c.s[0], "O B-ORG I-ORG O");
    assert_int_equal(c.s[0].head[0], 2);
    assert_true(c.s[1].has_tree && !c.s[1].has_names); /* nobody looked for names in it */
    assert_int_equal(c.s[2].n, 0);                     /* it stands in the treebank */
    assert_true(!c.s[3].has_tree && c.s[3].has_names);
    must_be_named(&c.s[3], "O O O O B-LOC");
    must_be_named(&c.s[4], "O B-PER B-PER O O");
    train_corpus_free(&c);
}

/* The same letters parted into other words: a form may have a blank inside. */
static void names_stay_away_from_other_words(void **state)
{
    static const char TWICE[] = "1\tNew York\t_\tPROPN\tNNP\t_\t2\tnsubj\n2\tfell\tfall\tVERB\tVBD\t_\t0\troot\n\n"
                                "1\tNew\t_\tPROPN\tNNP\t_\t2\tcompound\n2\tYork\t_\tPROPN\tNNP\t_\t3\tnsubj\n3\tfell\tfall\tVERB\tVBD\t_\t0\troot\n\n";
    static const char NAMED[] = "1\tNew York\tB-LOC\n2\tfell\tO\n\n";
    char trees[64], names[64], why[240] = "";
    corpus c = {0};
    (void)state;
    write_file(trees, TWICE), write_file(names, NAMED);
    assert_true(train_read_trees(&c, trees, NULL, why) && train_read_names(&c, names, NULL, why));
    remove(trees), remove(names);
    assert_true(train_join_names(&c, NULL));
    must_be_named(&c.s[0], "B-LOC O");
    assert_false(c.s[1].has_names);
    train_corpus_free(&c);
}

/* ---- bytes that read like floats ---- */

enum { KNOWN = 20, SHARED_BITS = 6 };

/* A model of a network whose words nobody knows: the parts that it does not fill are the least that there may be. */
static parser *open_export(const net *n, reach r, arena *a)
{
    static const uint8_t SCRIPTS[LEMMA_SCRIPT] = {0}, NO_TEXT[1] = {0}, NO_RULES[2 * LEMMA_RULE] = {0}, NO_WORDS[2 * ROW_SLOT] = {0};
    uint8_t classes[2 * TAGSET_MAX], *bytes;
    size_t size;
    parser *p;
    pack_section s[N_PARSER_PARTS] = {{{0}, NULL, 0}};
    const row_table t = {.slots = NO_WORDS, .mask = 1, .n_words = KNOWN, .bits = SHARED_BITS};
    for (uint32_t i = 0; i < TAGSET_MAX; i++) classes[2 * i] = (uint8_t)(i % N_UPOS), classes[2 * i + 1] = (uint8_t)(i % N_XPOS);
    s[PART_ABOUT].data = "small\n", s[PART_ABOUT].size = 7;
    s[PART_CLASSES].data = classes, s[PART_CLASSES].size = sizeof classes;
    s[PART_RULES].data = NO_RULES, s[PART_RULES].size = sizeof NO_RULES;
    s[PART_SCRIPTS].data = SCRIPTS, s[PART_SCRIPTS].size = sizeof SCRIPTS;
    s[PART_ENDINGS].data = NO_TEXT, s[PART_ENDINGS].size = sizeof NO_TEXT;
    assert_true(train_export(n, &t, r, a, s));
    for (int i = 0; i < N_PARSER_PARTS; i++) strcpy(s[i].name, sanudo_parser_part((enum parser_part)i));
    assert_int_equal(sanudo_pack_build(&bytes, &size, PARSER_MAGIC, PARSER_VERSION, s, N_PARSER_PARTS, NULL), SANUDO_OK);
    uint8_t *kept = ARENA_NEW(a, uint8_t, size);
    assert_non_null(kept);
    memcpy(kept, bytes, size);
    free(bytes);
    sanudo_error err = {.msg = ""};
    if (sanudo_parser_memory(&p, kept, size, &err) != SANUDO_OK) fail_msg("%s", err.msg);
    return p;
}

/* What the float network thinks goes into the sentences' opinions; and what activations reach. */
static void ask(void *to, pass *p, const net *n, const sample *const *s, uint32_t count)
{
    reach *most = to;
    const reach r = train_pass_reach(p, n, s);
    (void)count;
    train_pass_teach(p, n, s, 1);
    *most = (reach){fmaxf(most->dep, r.dep), fmaxf(most->head, r.head), fmaxf(most->query, r.query), fmaxf(most->pair, r.pair)};
}

static void ask_rels(void *to, pass *p, const net *n, const sample *const *s, uint32_t count)
{
    (void)to, (void)count;
    train_pass_teach_rels(p, n, s, 1);
}

static uint32_t top(const float *p, uint32_t from, uint32_t to)
{
    uint32_t best = from;
    for (uint32_t i = from + 1; i < to; i++)
        if (p[i] > p[best]) best = i;
    return best;
}

/* All sentences as one group, which the bytes read. */
static network_output read_bytes(const parser *p, const sample *s, uint32_t count, uint32_t words, arena *a)
{
    uint32_t *sent = ARENA_NEW(a, uint32_t, count + 1), *first = ARENA_NEW(a, uint32_t, words + 1), *row = ARENA_NEW(a, uint32_t, 4 * words);
    const network_output out = {ARENA_NEW(a, uint8_t, words), ARENA_NEW(a, uint8_t, words), ARENA_NEW(a, uint8_t, words), ARENA_NEW(a, uint32_t, words)};
    network_scratch *scratch = sanudo_network_scratch(&p->net, words, count, 100, a);
    assert_true(arena_ok(a) && scratch);
    uint32_t w = 0, at = 0;
    for (uint32_t i = 0; i < count; i++) {
        sent[i] = w;
        for (uint32_t k = 0; k < s[i].n; k++) {
            first[w++] = at;
            for (uint32_t f = s[i].first[k]; f < s[i].first[k + 1]; f++) row[at++] = s[i].rows[f];
        }
    }
    sent[count] = w, first[w] = at;
    sanudo_network_read(&p->net, p->kernels, &(network_input){.n_sents = count, .sent = sent, .first = first, .row = row}, scratch, &out);
    return out;
}

static void must_agree(uint32_t right, uint32_t words, const char *what, uint32_t layers)
{
    if (right * 10 < words * 9) fail_msg("%s of %u words of %u, %u layers", what, right, words, layers);
}

/* Sentences that a small net has learnt by heart, so that it is sure of what it thinks. */
static void check_export(uint32_t layers, uint32_t hidden)
{
    enum { N = 24 };
    arena a = {0};
    rng r = {.state = 71};
    net n;
    sample s[N];
    uint32_t words = 0, tags = 0, names = 0, heads = 0, rels = 0;
    for (uint32_t i = 0; i < N; i++) s[i] = random_sample(&a, &r, 1 + i % 12, WITH_TREE | WITH_NAMES), words += s[i].n;
    assert_true(train_net_new(&n, (net_shape){.dim = 32, .hidden = hidden, .layers = layers, .arc = 32, .label = 16, .rows = KNOWN + (1u << SHARED_BITS)}, 9));
    const course c = {.dose = WEIGHTS, .epochs = 150, .words = 100, .rounded = 20, .rate = 0.02f, .seed = 3};
    assert_true(train_fit(&n, s, N, &c, NULL));
    static const uint8_t UNKNOWN[N] = {0};
    for (uint32_t i = 0; i < N; i++) s[i].has_tree = s[i].has_names = false, s[i].name = UNKNOWN;
    assert_true(train_teach_room(s, N, &a));
    reach most = {0};
    const dose rounded = {.rounded = true};
    assert_true(train_read(&n, s, N, &rounded, MOST, ask, &most, &(tally){0}) && train_teach_choose(s, N));
    assert_true(train_read(&n, s, N, &rounded, MOST, ask_rels, NULL, &(tally){0}));
    most.head *= 4, most.query *= 1.5f, most.pair *= 2; /* no two steps are alike */
    parser *p = open_export(&n, most, &a);
    const network_output out = read_bytes(p, s, N, words, &a);
    for (uint32_t i = 0, w = 0; i < N; i++) {
        uint32_t before = STATE_O;
        for (uint32_t k = 0; k < s[i].n; k++, w++) {
            before = names_best(s[i].soft.names + (size_t)k * NET_NAMES, before);
            tags += out.tag[w] == top(s[i].soft.tags + (size_t)k * NET_TAGS, 0, NET_TAGS);
            names += out.name[w] == before;
            heads += out.head[w] == s[i].head[k];
            rels += out.rel[w] == (s[i].head[k] == s[i].n ? (uint32_t)REL_ROOT : top(s[i].soft.rels + (size_t)k * NET_RELS, REL_ROOT + 1, N_REL));
        }
    }
    must_agree(tags, words, "tags", layers), must_agree(heads, words, "heads", layers), must_agree(rels, words, "relations", layers), must_agree(names, words, "names", layers);
    sanudo_parser_free(p);
    train_net_free(&n);
    sanudo_arena_free(&a);
}

static void bytes_read_like_floats(void **state)
{
    (void)state;
    check_export(1, 16);
    check_export(2, 32);
    check_export(3, 16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(products_are_chains_of_fused_sums),
        cmocka_unit_test(gradients_are_those_of_the_loss),
        cmocka_unit_test(gradients_hold_under_noise),
        cmocka_unit_test(names_go_to_their_trees),
        cmocka_unit_test(names_stay_away_from_other_words),
        cmocka_unit_test(bytes_read_like_floats),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
