#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon/build.h"
#include "lexicon/gazetteer.h"

enum { MOST_WORDS = 600 };

/* One letter a bit, in the order of enum gazetteer. */
static const char LETTERS[] = "gfPpOoNntWLA";

/* What Sanudo's own lexicon says of telling sentences: "-" for a word without a bit. */
static const struct {
    const char *text, *bits;
} CASES[] = {
    {"George W. Bush visited New York", "gfN n fn - PL fp"},
    {"PUTIN MEETS XI IN BEIJING", "fN - gf - P"},
    {"may", "-"},
    {"in May", "- -"},
    {"Mark my words", "- - -"},
    {"She gave Mark a book", "- - g - -"},
    {"Mark Lane agreed", "g gfL -"},
    {"Will Congress act ?", "- OW - -"},
    {"WILL THEY PAY ?", "- - - -"},
    {"Bank of America Corp.", "OW o Po oW"},
    {"Univ. of Iowa", "OW o Po"},
    {"the Russian army", "- OA o"},
    {"Portland , OR 97201", "P - P -"},
    {"now OR never", "- - -"},
    {"on Jan. 5", "- - -"},
    {"President Jacques Chirac", "t gN fn"},
    {"a man of the world", "- t - - -"},
    {"Jean-Baptiste left", "g -"},
    {"the al - Qaeda cell", "- O o o -"},
    {"turkey with rice for us", "- - - - -"},
    {"Turkey and Chad", "P - gP"},
    {"", ""},
};

/* The bits of a sentence whose words are parted by blanks, as letters. */
static void mark(const lexicon *lx, const char *text, char *out)
{
    static const size_t n_letters = sizeof LETTERS - 1;
    slice form[MOST_WORDS] = {{0}};
    uint16_t bits[MOST_WORDS];
    uint32_t n = 0;
    for (slice rest = slice_of(text); rest.n && n < MOST_WORDS;) form[n++] = sanudo_cut(&rest, " ");
    sanudo_gazetteer_mark(lx, form, n, bits);
    for (uint32_t i = 0; i < n; i++) {
        if (i) *out++ = ' ';
        if (!bits[i]) *out++ = '-';
        for (size_t b = 0; b < n_letters; b++)
            if (bits[i] >> b & 1) *out++ = LETTERS[b];
    }
    *out = '\0';
}

/* The lexicon of the repository; the caller frees both. */
static lexicon *own(uint8_t **data)
{
    char dir[512];
    size_t size;
    lexicon *lx;
    const char *root = getenv("SANUDO_ROOT");
    assert_non_null(root);
    snprintf(dir, sizeof dir, "%s/lexicon", root);
    assert_int_equal(sanudo_build_dir(dir, data, &size, NULL), SANUDO_OK);
    assert_int_equal(sanudo_lexicon_memory(&lx, *data, size, NULL), SANUDO_OK);
    return lx;
}

static void marks_what_the_lexicon_knows(void **state)
{
    (void)state;
    uint8_t *data;
    char got[512];
    lexicon *lx = own(&data);
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        mark(lx, CASES[i].text, got);
        if (strcmp(got, CASES[i].bits) != 0) fail_msg("'%s' is '%s', not '%s'", CASES[i].text, got, CASES[i].bits);
    }
    sanudo_lexicon_free(lx);
    free(data);
}

/* Without a lexicon nothing is known, and whatever stood in the bits is gone. */
static void marks_nothing_without_a_lexicon(void **state)
{
    (void)state;
    char got[64];
    mark(NULL, "George W. Bush", got);
    assert_string_equal(got, "- - -");
}

/* Read in windows, a long sentence has a name's bits wherever it stands, also across their edges. */
static void marks_long_sentences(void **state)
{
    (void)state;
    const slice word = SLICE("and"), first = SLICE("New"), second = SLICE("York");
    slice form[MOST_WORDS];
    uint16_t bits[MOST_WORDS];
    uint8_t *data;
    lexicon *lx = own(&data);
    for (uint32_t at = 0; at + 1 < MOST_WORDS; at++) {
        for (uint32_t i = 0; i < MOST_WORDS; i++) form[i] = i == at ? first : i == at + 1 ? second : word;
        sanudo_gazetteer_mark(lx, form, MOST_WORDS, bits);
        if (!(bits[at] & GAZ_PLACE) || !(bits[at + 1] & GAZ_PLACE_IN)) fail_msg("no place at word %u", at);
    }
    sanudo_lexicon_free(lx);
    free(data);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_what_the_lexicon_knows),
        cmocka_unit_test(marks_nothing_without_a_lexicon),
        cmocka_unit_test(marks_long_sentences),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
