#ifndef SANUDO_SYNTAX_MEND_H
#define SANUDO_SYNTAX_MEND_H
#include "doc/doc.h"

/* Words of whole sentences and what the network made of them: columns of the document, one value a word. */
typedef struct tree {
    uint8_t *upos, *xpos, *rel;
    uint32_t *head;
    uint32_t first, end; /* the words */
} tree;

/* Put right what the network gets wrong by kind, where the tree itself shows that it is wrong. */
void sanudo_mend(const tree *t);
#endif
