#ifndef SANUDO_SYNTAX_HEADS_H
#define SANUDO_SYNTAX_HEADS_H
#include <stdint.h>

#include "base/arena.h"

/*
** From scores of arcs to a tree with one root: each word's best head where these make one, else the tree whose scores
** sum to the most (Chu and Liu 1965, Edmonds 1967; contracted as in Tarjan 1977, n * n steps).
*/
typedef struct heads_scratch {
    int64_t *weight;          /* (n + 1) * (n + 1) */
    uint32_t *dep, *head;     /* the same */
    uint32_t *work;           /* HEADS_WORK * (n + 1) */
} heads_scratch;
enum { HEADS_WORK = 12 };

/* Room for sentences of up to `n` words; whether there was memory, arena_ok tells. */
heads_scratch sanudo_heads_scratch(arena *a, uint32_t n);

/*
** `score` has n rows of `ld` columns: row d, column h says how well word h does as the head of word d, column n the root;
** the diagonal is not looked at.  `head` gets a head a word, n for the root.  Which of equal trees is chosen depends on the
** scores alone.  n is at least 1.
*/
void sanudo_heads_find(const int32_t *score, size_t ld, uint32_t n, heads_scratch *s, uint32_t *head);

/* Whether these heads make a tree with one root; `seen` has room for n. */
bool sanudo_heads_are_tree(const uint32_t *head, uint32_t n, uint32_t *seen);
#endif
