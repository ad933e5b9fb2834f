/* Trees that no sentence has, and what is made of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "syntax/mend.h"

enum { MOST = 24, UP = -1 /* the root's head */ };

typedef struct word {
    const char *form; /* for the reader of this test */
    uint8_t upos, xpos, rel;
    int head;
} word;

/* Word `w` of a mended tree. */
typedef struct claim {
    uint32_t w;
    uint8_t rel;
    int head;
} claim;

/* Mend the tree of `n` words; it must then have those `k` words, and the others as before. */
static void becomes(const word *words, uint32_t n, const claim *claims, uint32_t k)
{
    uint8_t upos[MOST], xpos[MOST], rel[MOST];
    uint32_t head[MOST];
    assert_true(n <= MOST);
    for (uint32_t i = 0; i < n; i++) {
        upos[i] = words[i].upos, xpos[i] = words[i].xpos, rel[i] = words[i].rel;
        head[i] = words[i].head == UP ? SANUDO_NONE : (uint32_t)words[i].head;
    }
    sanudo_mend(&(tree){upos, xpos, rel, head, 0, n});
    for (uint32_t i = 0; i < n; i++) {
        claim want = {i, words[i].rel, words[i].head};
        for (uint32_t j = 0; j < k; j++)
            if (claims[j].w == i) want = claims[j];
        assert_int_equal(rel[i], want.rel);
        assert_int_equal(head[i], want.head == UP ? SANUDO_NONE : (uint32_t)want.head);
    }
}
#define COUNT(a) (uint32_t)(sizeof(a) / sizeof(a)[0])

static void a_name_beside_the_subject_explains_it(void **state)
{
    static const word WORDS[] = {{"bloc", UPOS_NOUN, XPOS_NN, REL_NSUBJ, 2}, {"ECOWAS", UPOS_PROPN, XPOS_NNP, REL_NSUBJ, 2}, {"met", UPOS_VERB, XPOS_VBD, REL_ROOT, UP}};
    static const claim WANT[] = {{1, REL_APPOS, 0}};
    (void)state;
    becomes(WORDS, COUNT(WORDS), WANT, COUNT(WANT));
}

/* "release of president Lula" */
static void a_preposition_is_the_name_s(void **state)
{
    static const word WORDS[] = {{"release", UPOS_NOUN, XPOS_NN, REL_ROOT, UP}, {"of", UPOS_ADP, XPOS_IN, REL_CASE, 2},
                                 {"president", UPOS_NOUN, XPOS_NN, REL_NMOD_DESC, 3}, {"Lula", UPOS_PROPN, XPOS_NNP, REL_NMOD, 0}};
    static const claim WANT[] = {{1, REL_CASE, 3}};
    (void)state;
    becomes(WORDS, COUNT(WORDS), WANT, COUNT(WANT));
}

static void a_participle_is_no_main_verb_before_one_with_an_auxiliary(void **state)
{
    static const word WORDS[] = {{"captain", UPOS_NOUN, XPOS_NN, REL_NSUBJ, 1},  {"arrested", UPOS_VERB, XPOS_VBD, REL_ROOT, UP},
                                 {"in", UPOS_ADP, XPOS_IN, REL_CASE, 3},         {"May", UPOS_PROPN, XPOS_NNP, REL_OBL, 1},
                                 {"was", UPOS_AUX, XPOS_VBD, REL_AUX_PASS, 5},   {"released", UPOS_VERB, XPOS_VBN, REL_CCOMP, 1},
                                 {".", UPOS_PUNCT, XPOS_STOP, REL_PUNCT, 1}};
    static const claim WANT[] = {{0, REL_NSUBJ_PASS, 5}, {1, REL_ACL, 0}, {5, REL_ROOT, UP}, {6, REL_PUNCT, 5}};
    (void)state;
    becomes(WORDS, COUNT(WORDS), WANT, COUNT(WANT));
}

/* "They shook hands on it, and Mexico, which left, pledged more." */
static const word SECOND[] = {
    {"They", UPOS_PRON, XPOS_PRP, REL_NSUBJ, 1},     {"shook", UPOS_VERB, XPOS_VBD, REL_ROOT, UP},  {"hands", UPOS_NOUN, XPOS_NNS, REL_OBJ, 1},
    {",", UPOS_PUNCT, XPOS_COMMA, REL_PUNCT, 5},     {"and", UPOS_CCONJ, XPOS_CC, REL_CC, 5},       {"Mexico", UPOS_PROPN, XPOS_NNP, REL_CONJ, 2},
    {",", UPOS_PUNCT, XPOS_COMMA, REL_PUNCT, 8},     {"which", UPOS_PRON, XPOS_WDT, REL_NSUBJ, 8},  {"left", UPOS_VERB, XPOS_VBD, REL_ACL_RELCL, 5},
    {",", UPOS_PUNCT, XPOS_COMMA, REL_PUNCT, 10},    {"pledged", UPOS_VERB, XPOS_VBD, REL_CONJ, 1}, {"more", UPOS_ADJ, XPOS_JJR, REL_OBJ, 10}};

static void a_second_clause_has_its_own_subject(void **state)
{
    static const claim WANT[] = {{4, REL_CC, 10}, {5, REL_NSUBJ, 10}};
    (void)state;
    becomes(SECOND, COUNT(SECOND), WANT, COUNT(WANT));
}

/* "They shook hands, and Mexico, which left, and pledged more": what has an "and" of its own goes on with the first subject. */
static void a_verb_with_its_own_and_is_left_alone(void **state)
{
    word words[COUNT(SECOND)];
    (void)state;
    memcpy(words, SECOND, sizeof words);
    words[9] = (word){"and", UPOS_CCONJ, XPOS_CC, REL_CC, 10};
    becomes(words, COUNT(words), NULL, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_beside_the_subject_explains_it),
        cmocka_unit_test(a_preposition_is_the_name_s),
        cmocka_unit_test(a_participle_is_no_main_verb_before_one_with_an_auxiliary),
        cmocka_unit_test(a_second_clause_has_its_own_subject),
        cmocka_unit_test(a_verb_with_its_own_and_is_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
