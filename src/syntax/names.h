#ifndef SANUDO_SYNTAX_NAMES_H
#define SANUDO_SYNTAX_NAMES_H
#include "syntax/word.h"

/*
** Name spans: one state a word, chosen left to right.  A name begins with a B
** state and goes on with I states of the same kind (enum name_kind).
*/
enum name_state { STATE_O, STATE_B_PER, STATE_I_PER, STATE_B_ORG, STATE_I_ORG, STATE_B_LOC, STATE_I_LOC, N_NAME_STATES };

static inline uint8_t name_state_of(uint32_t kind, int inside) { return (uint8_t)(1 + kind * 2 + (inside ? 1 : 0)); }

/* The states allowed behind `before`, as bits: I only continues its own kind. */
static inline unsigned names_allowed(uint32_t before)
{
    unsigned bits = 1u << STATE_O | 1u << STATE_B_PER | 1u << STATE_B_ORG | 1u << STATE_B_LOC;
    if (before != STATE_O) bits |= 1u << (before + (before & 1u));
    return bits;
}

/* The state that scores most among those allowed behind `before`; the first wins a tie. */
static inline uint8_t names_best(const float *score, uint32_t before)
{
    const unsigned allowed = names_allowed(before);
    uint8_t best = STATE_O;
    for (uint8_t c = 1; c < N_NAME_STATES; c++)
        if ((allowed >> c & 1u) && score[c] > score[best]) best = c;
    return best;
}

/* A sentence, for joining: its words with what the gazetteer says of them, and their tags. */
typedef struct names_input {
    const wordform *word;
    const uint16_t *gazetteer;
    const uint8_t *xpos;
    uint32_t n;
} names_input;

/* Add names that the network left out: proper nouns behind a title, and organisations that the lexicon has. */
void sanudo_names_join(const names_input *in, uint8_t *state);
#endif
