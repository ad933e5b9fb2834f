#ifndef SANUDO_SYNTAX_ARC_H
#define SANUDO_SYNTAX_ARC_H
#include <stdbool.h>

#include "model/features.h"

/*
** The arc-hybrid transition system (Kuhlmann et al. 2011): words are shifted on
** a stack; the top of the stack is attached to the next word (LEFT) or to the
** word below it (RIGHT) once all its own dependents are there.  Word n is the
** root, which stands behind the last word and takes exactly one dependent; word
** n + 1 stands for "nothing" in features.
*/
enum arc_move { ARC_SHIFT, ARC_LEFT, ARC_RIGHT, N_ARC_MOVES };
enum { ARC_BELOW = 3 }; /* "nothing"s under the stack, so that features may look there */

typedef struct arc_node {
    uint32_t head;           /* n + 1: none yet */
    uint32_t l1, l2, r1, r2; /* outermost dependents on either side and those next to them */
    uint32_t lset, rset;     /* their relations, as bits of a hash */
    uint8_t rel, lcount, rcount;
} arc_node;

/*
** A sentence; every column has n + 2 rows.  The guide is a parse made before, in
** the other direction; where there is one its heads are looked at too.
*/
typedef struct arc_input {
    uint32_t n;
    uint32_t *form;
    uint8_t *tag, *upos;   /* tagger's class and UPOS, both from 1 */
    uint32_t *guide;       /* heads (n: the root), or NULL */
    uint32_t *guide_last;  /* the last dependent of each word, 0 when it has none */
    uint8_t *guide_rel;
} arc_input;

/* Fill the rows of the root and of "nothing" behind the words. */
void sanudo_arc_frame(arc_input *in);

/* The same word counted from the other end; the root stays. */
static inline uint32_t arc_mirror(uint32_t n, uint32_t i) { return i < n ? n - 1 - i : i; }

/* Fill `guide_last` from `guide`. */
void sanudo_arc_guide(arc_input *in);

typedef struct arc_state {
    uint32_t n, next, depth; /* words, first unread word, words on the stack */
    uint32_t *stack;         /* n + 1 + ARC_BELOW */
    arc_node *node;          /* n + 2 */
} arc_state;

void sanudo_arc_start(arc_state *s, uint32_t n);
static inline bool arc_done(const arc_state *s) { return s->next == s->n && s->depth == 0; }

/* The moves allowed, as bits; never none before arc_done. */
unsigned sanudo_arc_legal(const arc_state *s);

/* The arc that LEFT or RIGHT would make. */
static inline uint32_t arc_top(const arc_state *s, uint32_t down) { return s->stack[ARC_BELOW + s->depth - 1 - down]; }
static inline uint32_t arc_head(const arc_state *s, enum arc_move m) { return m == ARC_LEFT ? s->next : arc_top(s, 1); }

/* Make a legal move; `rel` is the relation of its arc. */
void sanudo_arc_apply(arc_state *s, enum arc_move m, uint8_t rel);

/* Features of the next move, and of the relation of an arc from `head` to the top of the stack. */
void sanudo_arc_features(const arc_input *in, const arc_state *s, features *f);
void sanudo_arc_label_features(const arc_input *in, const arc_state *s, uint32_t head, features *f);
#endif
