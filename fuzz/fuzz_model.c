/*
** Model files: any bytes are refused, or they make a parser that tags a sentence and
** puts it into a tree.  Since a checksum guards whole files, the input is mostly read
** as changes to a small model, which then gets its checksum anew.
*/
#include <string.h>

#include "base/pack.h"
#include "model/bytes.h"
#include "must.h"
#include "read/read.h"
#include "syntax/parser.h"
#include "syntax/syntax.h"

enum { TABLE_ROWS = 4, CHANGE = 6 };

/* The small model: two classes, a few words, rules for lemmas, all weights of one value. */
static const uint8_t ABOUT[] = "small 1\n", CLASSES[] = {UPOS_NOUN, XPOS_NN, UPOS_VERB, XPOS_VBD}, OPEN[] = {2, 0, 0, 0}, POOL[] = {0, 1, 1};
static const uint8_t SCRIPTS[] = {LEMMA_LOWER, 2, 1, 0, 0, 0, 0, 0, LEMMA_NUMBER, 0, 0, 0, 0, 0, 0, 0}, ENDINGS[] = "y";
static uint8_t slots[4 * TAGGER_SLOT], rules[8 * LEMMA_RULE], allowed[ALLOWED_BYTES], cells[TABLE_WIDE * TABLE_ROWS];

static const struct {
    const uint8_t *p;
    size_t n;
} SMALL[N_PARSER_PARTS] = {
    [PART_ABOUT] = {ABOUT, sizeof ABOUT}, [PART_CLASSES] = {CLASSES, sizeof CLASSES}, [PART_OPEN] = {OPEN, sizeof OPEN},
    [PART_SLOTS] = {slots, sizeof slots}, [PART_POOL] = {POOL, sizeof POOL}, [PART_TAGS] = {cells, TABLE_WIDE * TABLE_ROWS},
    [PART_MOVES_BACK] = {cells, TABLE_NARROW * TABLE_ROWS}, [PART_RELS_BACK] = {cells, TABLE_WIDE * TABLE_ROWS},
    [PART_MOVES] = {cells, TABLE_NARROW * TABLE_ROWS}, [PART_RELS] = {cells, TABLE_WIDE * TABLE_ROWS},
    [PART_ALLOWED_BACK] = {allowed, sizeof allowed}, [PART_ALLOWED] = {allowed, sizeof allowed},
    [PART_RULES] = {rules, sizeof rules}, [PART_SCRIPTS] = {SCRIPTS, sizeof SCRIPTS}, [PART_ENDINGS] = {ENDINGS, 1},
    [PART_NAMES] = {cells, TABLE_EIGHT * TABLE_ROWS},
};

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    bytes_put_u32(slots + 8, 2u << 10 | 1u << 8 | 1u);
    for (uint32_t k = 0; k < 4; k++) {
        const uint32_t len = k + 1;
        bytes_put_u32(rules + (size_t)(2 * k) * LEMMA_RULE, sanudo_lemma_key(SLICE("cities"), XPOS_NN, len));
        bytes_put_u32(rules + (size_t)(2 * k) * LEMMA_RULE + 4, k & 1u);
    }
    for (size_t i = 0; i < sizeof allowed; i += 8) bytes_put_u32(allowed + i, 1u << REL_NSUBJ | 1u << REL_OBJ);
    for (size_t i = 0; i < sizeof cells; i++) cells[i] = (uint8_t)(i * 37);
    return 0;
}

static void check_tree(const sanudo_doc *d)
{
    uint32_t roots = 0;
    for (uint32_t t = 0; t < d->n_tokens; t++) {
        uint32_t steps = 0;
        MUST(d->tok_upos[t] < N_UPOS && d->tok_xpos[t] < N_XPOS && d->tok_rel[t] < N_REL);
        MUST(d->tok_lemma[t].p && d->tok_lemma[t].n);
        for (uint32_t at = t; d->tok_head[at] != SANUDO_NONE; at = d->tok_head[at]) MUST(d->tok_head[at] < d->n_tokens && ++steps <= d->n_tokens);
        roots += d->tok_head[t] == SANUDO_NONE;
    }
    MUST(roots == 1);
    for (uint32_t k = 0; k < d->n_names; k++) MUST(d->nam_first[k] < d->nam_end[k] && d->nam_end[k] <= d->n_tokens);
}

static void use(const void *data, size_t size)
{
    static const char ROWS[] = "1\tCities\n2-3\tdon't\n2\tdo\n3\tn't\n4\tsee\n5\t1,200\n6\tghosts\n7\t\xe2\x80\xa6\n";
    parser *p;
    sanudo_doc *d;
    const sanudo_rc rc = sanudo_parser_memory(&p, data, size, NULL);
    MUST(rc == SANUDO_OK || rc == SANUDO_EMODEL);
    if (rc != SANUDO_OK) return;
    MUST(sanudo_conllu_doc(&d, &(sanudo_article){.text = ROWS, .len = sizeof ROWS - 1}, NULL) == SANUDO_OK);
    const knowledge know = {.parser = p};
    MUST(sanudo_stage_trees(d, &know, NULL) == SANUDO_OK);
    check_tree(d);
    sanudo_doc_free(d);
    sanudo_parser_free(p);
}

/* A change: the part, what to do (cut it or set a byte), where, and the byte. */
static void change(pack_section *s, uint8_t *const *copy, const uint8_t *c)
{
    const uint32_t part = c[0] % N_PARSER_PARTS, at = bytes_u32(c + 1) & 0xffffffu;
    if (!SMALL[part].n) return;
    if (c[4] == 0xff) s[part].size = at % (SMALL[part].n + 1);
    else copy[part][at % SMALL[part].n] = c[5];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    pack_section s[N_PARSER_PARTS];
    uint8_t *copy[N_PARSER_PARTS], *bytes;
    size_t n;
    use(data, size);
    memset(s, 0, sizeof s);
    for (int i = 0; i < N_PARSER_PARTS; i++) {
        MUST((copy[i] = malloc(SMALL[i].n)) != NULL);
        memcpy(copy[i], SMALL[i].p, SMALL[i].n);
        strcpy(s[i].name, sanudo_parser_part((enum parser_part)i));
        s[i].data = copy[i], s[i].size = SMALL[i].n;
    }
    for (size_t i = 0; i + CHANGE <= size; i += CHANGE) change(s, copy, data + i);
    MUST(sanudo_pack_build(&bytes, &n, PARSER_MAGIC, PARSER_VERSION, s, N_PARSER_PARTS, NULL) == SANUDO_OK);
    use(bytes, n);
    free(bytes);
    for (int i = 0; i < N_PARSER_PARTS; i++) free(copy[i]);
    return 0;
}
