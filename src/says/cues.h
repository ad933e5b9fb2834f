#ifndef SANUDO_SAYS_CUES_H
#define SANUDO_SAYS_CUES_H
#include "lexicon/stage.h"
#include "says/grove.h"

/* What a cue is, as lexicon/cues/ names it. */
enum cue_kind {
    CUE_SAY, CUE_ADD, CUE_THAT, CUE_ASK, CUE_THINK, CUE_SHOW, CUE_DENY, CUE_DEMAND, CUE_PROMISE, CUE_ACCUSE, CUE_CITE,
    CUE_QUOTE, CUE_RELAY, CUE_SOURCE, CUE_OWN, CUE_INTEND, N_CUE_KINDS
};

/* A cue in the text: its words and the token that its dependents hang on. */
typedef struct cue {
    uint32_t first, end, head;
    uint8_t kind;    /* enum cue_kind */
    char part;       /* V, N, A or P */
    slice addressee; /* "obj", a preposition, or absent */
    uint32_t line;   /* lexicon line id */
} cue;

/*
** All cues of the body in order of their heads, and for each token the cue that
** it heads (SANUDO_NONE: none).  Both live in the document's scratch.
*/
typedef struct cues {
    cue *row;
    uint32_t n;
    uint32_t *at;
} cues;

/* False when there is no memory. */
bool sanudo_cues_find(sanudo_doc *d, const grove *g, const lexicon *lx, cues *out);

/* The entry of `table` for one key with part letter `part` in column 1; row is SANUDO_NONE for none. */
lex_hit sanudo_cues_entry(const lexicon *lx, enum lex_table table, uint64_t key, char part);
#endif
