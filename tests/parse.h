#ifndef TESTS_PARSE_H
#define TESTS_PARSE_H
/* Documents of given words through the reader, and what must hold of every tree.  Include cmocka.h first. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/rng.h"
#include "doc/doc.h"
#include "read/read.h"
#include "syntax/parser.h"
#include "syntax/syntax.h"

/* The model that the environment names, as a group's state. */
static inline int open_parser(void **state)
{
    sanudo_error err;
    parser *p;
    const char *path = getenv("SANUDO_MODEL");
    if (!path || sanudo_parser_open(&p, path, &err) != SANUDO_OK) return -1;
    *state = p;
    return 0;
}

static inline int close_parser(void **state)
{
    sanudo_parser_free(*state);
    return 0;
}

static inline parser *the_parser(void **state) { return *state; }

/* A document of the words between blanks; "|" ends a sentence. */
static inline sanudo_doc *make_doc(const char *words)
{
    sanudo_doc *d;
    sanudo_buf lines = {0};
    uint32_t id = 1;
    for (const char *p = words; *p;) {
        const size_t n = strcspn(p, " ");
        if (n == 1 && *p == '|') {
            buf_char(&lines, '\n');
            id = 1;
        } else if (n) {
            sanudo_buf_printf(&lines, "%u\t%.*s\n", id++, (int)n, p);
        }
        p += n + (p[n] == ' ');
    }
    const sanudo_article a = {.id = "test", .text = lines.data ? lines.data : "", .len = lines.len};
    assert_int_equal(sanudo_conllu_doc(&d, &a, NULL), SANUDO_OK);
    sanudo_buf_drop(&lines);
    return d;
}

static inline sanudo_doc *parse(const parser *p, const char *words)
{
    sanudo_doc *d = make_doc(words);
    const knowledge know = {.parser = p};
    assert_int_equal(sanudo_stage_trees(d, &know, NULL), SANUDO_OK);
    sanudo_arena_free(&d->tmp);
    return d;
}

/* A sentence is a tree with one root, every column in its range. */
static inline void check_sentence(const sanudo_doc *d, uint32_t first, uint32_t end)
{
    uint32_t roots = 0, *seen = calloc(end - first + 1, sizeof *seen);
    assert_non_null(seen);
    for (uint32_t t = first; t < end; t++) {
        const uint32_t head = d->tok_head[t];
        assert_true(head == SANUDO_NONE || (head >= first && head < end && head != t));
        assert_int_equal(d->tok_rel[t] == REL_ROOT, head == SANUDO_NONE);
        assert_true(d->tok_rel[t] > 0 && d->tok_rel[t] < N_REL);
        assert_true(d->tok_upos[t] < N_UPOS && d->tok_xpos[t] < N_XPOS);
        assert_true(d->tok_lemma[t].n > 0);
        roots += head == SANUDO_NONE;
    }
    assert_int_equal(roots, 1);
    for (uint32_t t = first; t < end; t++) { /* walks up end at a word that is known to reach the root */
        uint32_t steps = 0;
        for (uint32_t at = t; at != SANUDO_NONE && !seen[at - first]; at = d->tok_head[at]) assert_true(++steps <= end - first);
        for (uint32_t at = t; at != SANUDO_NONE && !seen[at - first]; at = d->tok_head[at]) seen[at - first] = 1;
    }
    free(seen);
}

/* Every sentence is sound, and every name in its sentence. */
static inline void check_doc(const sanudo_doc *d)
{
    for (uint32_t s = 0; s < d->n_sents; s++) check_sentence(d, d->sent_first[s], d->sent_first[s + 1]);
    for (uint32_t k = 0; k < d->n_names; k++) {
        assert_true(d->nam_first[k] < d->nam_end[k] && d->nam_end[k] <= d->n_tokens && d->nam_kind[k] <= NAME_LOC);
        assert_int_equal(d->tok_sent[d->nam_first[k]], d->tok_sent[d->nam_end[k] - 1]);
        if (k) assert_true(d->nam_first[k] >= d->nam_end[k - 1]);
    }
}

static const char *const SOUP[] = {"the", "The", "of", "said", "(", ")", ",", ".", "\"", "-", "n't", "'s", "1,200", "IAEA", "and", "that",
                                   "\xe2\x80\x94", "\xe2\x80\xa6", "\xd9\x85\xd8\xb5\xd8\xb1", "\xc4\xb0zmir", "x", "to", "Ghent", "was",
                                   "shelled", "if", "\xf0\x9f\x98\x80", "%", "of", "1990s"};

/* `n` words that mean nothing. */
static inline void add_soup(sanudo_buf *b, uint32_t n, rng *r)
{
    for (uint32_t i = 0; i < n; i++) {
        buf_str(b, SOUP[rng_next(r) % (sizeof SOUP / sizeof SOUP[0])]);
        buf_char(b, ' ');
    }
}
#endif
