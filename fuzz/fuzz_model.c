/*
** Model files: any bytes are refused, or they make a parser that tags sentences and puts each into a tree, and does so
** alike on every kind of processor.  Since a checksum guards whole files, the input is mostly read as changes to a small
** model, which then gets its checksum anew.
*/
#include <string.h>

#include "base/pack.h"
#include "base/rng.h"
#include "model/bytes.h"
#include "must.h"
#include "read/read.h"
#include "syntax/parser.h"
#include "syntax/syntax.h"

enum { CHANGE = 6, WIDE = 16, BITS = 4, N_WORDS = 3 };

/* The small model: two classes, three words, rules for lemmas, a network of one layer with weights drawn by lot. */
static const uint8_t ABOUT[] = "small 1\n", CLASSES[] = {UPOS_NOUN, XPOS_NN, UPOS_VERB, XPOS_VBD};
static const uint8_t SCRIPTS[] = {LEMMA_LOWER, 2, 1, 0, 0, 0, 0, 0, LEMMA_NUMBER, 0, 0, 0, 0, 0, 0, 0}, ENDINGS[] = "y";
static uint8_t shape[SHAPE_BYTES], words[4 * ROW_SLOT], row_bytes[(N_WORDS + (1 << BITS)) * WIDE], rules[8 * LEMMA_RULE];
static uint8_t weights[1 << 14], numbers[1 << 12];

static struct {
    const uint8_t *p;
    size_t n;
} small[N_PARSER_PARTS] = {
    [PART_ABOUT] = {ABOUT, sizeof ABOUT}, [PART_CLASSES] = {CLASSES, sizeof CLASSES}, [PART_SHAPE] = {shape, sizeof shape},
    [PART_WORDS] = {words, sizeof words}, [PART_ROWS] = {row_bytes, sizeof row_bytes}, [PART_WEIGHTS] = {weights, 0},
    [PART_NUMBERS] = {numbers, 0}, [PART_RULES] = {rules, sizeof rules}, [PART_SCRIPTS] = {SCRIPTS, sizeof SCRIPTS},
    [PART_ENDINGS] = {ENDINGS, 1},
};

static void put_float(uint8_t *p, float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    bytes_put_u32(p, bits);
}

static void make_shape(void)
{
    static const uint32_t NUMBERS[SHAPE_NUMBERS] = {WIDE, WIDE, 1, WIDE, WIDE, N_WORDS, BITS};
    for (uint32_t i = 0; i < SHAPE_NUMBERS; i++) bytes_put_u32(shape + 4 * i, NUMBERS[i]);
    for (uint32_t i = 0; i < SHAPE_STEPS; i++) put_float(shape + 4 * (SHAPE_NUMBERS + i), i ? 20 : 0.01f);
}

/* Weights, the root behind them, and for each layer scales and biases. */
static void make_layers(void)
{
    network n = {.s = {WIDE, WIDE, 1, WIDE, WIDE}};
    network_part part[NETWORK_DENSE];
    rng r = {.state = 1};
    size_t at = 0, number = 0;
    const uint32_t count = sanudo_network_parts(&n, part);
    for (uint32_t i = 0; i < count; i++) {
        at += (size_t)part[i].d->in * part[i].d->out;
        for (uint32_t k = 0; part[i].has_numbers && k < 2 * part[i].d->out; k++)
            put_float(numbers + 4 * number++, k < part[i].d->out ? 1e-3f : (float)(k % 7) * 0.1f - 0.3f);
    }
    MUST(at + WIDE <= sizeof weights && 4 * number <= sizeof numbers);
    for (size_t i = 0; i < at; i++) weights[i] = (uint8_t)rng_next(&r);
    for (size_t i = 0; i < WIDE; i++) weights[at++] = (uint8_t)(rng_next(&r) & 127u);
    for (size_t i = 0; i < sizeof row_bytes; i++) row_bytes[i] = (uint8_t)rng_next(&r);
    small[PART_WEIGHTS].n = at, small[PART_NUMBERS].n = 4 * number;
}

/* Put a key and its value where a look-up finds it; `slot` has room for 1 << bits, eight bytes each. */
static void put_key(uint8_t *slot, uint32_t bits, uint32_t key, uint32_t value)
{
    uint32_t at = key & ((1u << bits) - 1);
    while (bytes_u32(slot + 8 * at) || bytes_u32(slot + 8 * at + 4)) at = (at + 1) & ((1u << bits) - 1);
    bytes_put_u32(slot + 8 * at, key);
    bytes_put_u32(slot + 8 * at + 4, value);
}

static void make_words(void)
{
    const slice form[N_WORDS] = {SLICE("Cities"), SLICE("see"), SLICE("Monday")};
    wordform w[N_WORDS];
    char bytes[64];
    sanudo_words_make(form, N_WORDS, bytes, w);
    for (uint32_t i = 0; i < N_WORDS; i++) put_key(words, 2, w[i].form, i + 1);
    for (uint32_t k = 0; k < 4; k++) put_key(rules, 3, sanudo_lemma_key(SLICE("cities"), XPOS_NN, k + 1), k & 1u);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    make_words();
    make_shape();
    make_layers();
    return 0;
}

static void check_sentence(const sanudo_doc *d, uint32_t first, uint32_t end)
{
    uint32_t roots = 0;
    for (uint32_t t = first; t < end; t++) {
        uint32_t steps = 0;
        MUST(d->tok_upos[t] < N_UPOS && d->tok_xpos[t] < N_XPOS && d->tok_rel[t] < N_REL);
        MUST(d->tok_lemma[t].p && d->tok_lemma[t].n);
        for (uint32_t at = t; d->tok_head[at] != SANUDO_NONE; at = d->tok_head[at])
            MUST(d->tok_head[at] >= first && d->tok_head[at] < end && ++steps <= end - first);
        MUST((d->tok_head[t] == SANUDO_NONE) == (d->tok_rel[t] == REL_ROOT));
        roots += d->tok_head[t] == SANUDO_NONE;
    }
    MUST(roots == 1);
}

static void check_doc(const sanudo_doc *d)
{
    for (uint32_t s = 0; s < d->n_sents; s++) check_sentence(d, d->sent_first[s], d->sent_first[s + 1]);
    for (uint32_t k = 0; k < d->n_names; k++) MUST(d->nam_first[k] < d->nam_end[k] && d->nam_end[k] <= d->n_tokens);
}

static sanudo_doc *read_with(const parser *p)
{
    static const char ROWS[] = "1\tCities\n2-3\tdon't\n2\tdo\n3\tn't\n4\tsee\n5\t1,200\n6\tghosts\n7\t\xe2\x80\xa6\n\n1\tWho\n2\tcame\n3\tMonday\n4\t?\n\n1\tNo\n";
    sanudo_doc *d;
    MUST(sanudo_conllu_doc(&d, &(sanudo_article){.text = ROWS, .len = sizeof ROWS - 1}, NULL) == SANUDO_OK);
    const knowledge know = {.parser = p};
    MUST(sanudo_stage_trees(d, &know, NULL) == SANUDO_OK);
    check_doc(d);
    return d;
}

static void must_be_alike(const sanudo_doc *a, const sanudo_doc *b)
{
    MUST(a->n_tokens == b->n_tokens && a->n_names == b->n_names);
    MUST(memcmp(a->tok_head, b->tok_head, a->n_tokens * sizeof *a->tok_head) == 0);
    MUST(memcmp(a->tok_rel, b->tok_rel, a->n_tokens) == 0 && memcmp(a->tok_upos, b->tok_upos, a->n_tokens) == 0);
    MUST(memcmp(a->tok_xpos, b->tok_xpos, a->n_tokens) == 0 && memcmp(a->nam_kind, b->nam_kind, a->n_names) == 0);
}

/* Whether these bytes are a model. */
static bool use(const void *data, size_t size)
{
    parser *p;
    const sanudo_rc rc = sanudo_parser_memory(&p, data, size, NULL);
    MUST(rc == SANUDO_OK || rc == SANUDO_EMODEL);
    if (rc != SANUDO_OK) return false;
    p->kernels = sanudo_kernels_of(KERNEL_SCALAR);
    sanudo_doc *want = read_with(p);
    for (int path = KERNEL_SCALAR + 1; path < N_KERNEL_PATHS; path++) {
        if (!(p->kernels = sanudo_kernels_of((enum kernel_path)path))) continue;
        sanudo_doc *d = read_with(p);
        must_be_alike(want, d);
        sanudo_doc_free(d);
    }
    sanudo_doc_free(want);
    sanudo_parser_free(p);
    return true;
}

/* A change: the part, where (three bytes), what to do (cut it or set a byte), and the byte. */
static void change(pack_section *s, uint8_t *const *copy, const uint8_t *c)
{
    const uint32_t part = c[0] % N_PARSER_PARTS, at = bytes_u32(c + 1) & 0xffffffu;
    if (c[4] == 0xff) s[part].size = at % (small[part].n + 1);
    else copy[part][at % small[part].n] = c[5];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    pack_section s[N_PARSER_PARTS];
    uint8_t *copy[N_PARSER_PARTS], *bytes;
    size_t n;
    use(data, size);
    memset(s, 0, sizeof s);
    for (int i = 0; i < N_PARSER_PARTS; i++) {
        MUST((copy[i] = malloc(small[i].n)) != NULL);
        memcpy(copy[i], small[i].p, small[i].n);
        strcpy(s[i].name, sanudo_parser_part((enum parser_part)i));
        s[i].data = copy[i], s[i].size = small[i].n;
    }
    for (size_t i = 0; i + CHANGE <= size; i += CHANGE) change(s, copy, data + i);
    MUST(sanudo_pack_build(&bytes, &n, PARSER_MAGIC, PARSER_VERSION, s, N_PARSER_PARTS, NULL) == SANUDO_OK);
    const bool taken = use(bytes, n);
    MUST(taken || size >= CHANGE); /* unchanged, it is one */
    free(bytes);
    for (int i = 0; i < N_PARSER_PARTS; i++) free(copy[i]);
    return 0;
}
