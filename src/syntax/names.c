/* Joins what the network found with what the lexicon knows. */
#include "syntax/names.h"

#include "doc/doc.h"
#include "lexicon/gazetteer.h"

static bool is_name_word(const names_input *in, uint32_t i)
{
    return (in->word[i].shape & SHAPE_INITIAL) && (in->xpos[i] == XPOS_NNP || in->xpos[i] == XPOS_NNPS);
}

/* "President Otieno Kamau": where the proper nouns end that stand behind a title with a capital; a person's name. */
static uint32_t titled(const names_input *in, uint32_t i)
{
    if (i == 0 || !(in->gazetteer[i - 1] & GAZ_TITLE) || !(in->word[i - 1].shape & SHAPE_INITIAL)) return i;
    uint32_t end = i;
    while (end < in->n && is_name_word(in, end) && !(in->gazetteer[end] & (GAZ_TITLE | GAZ_ORG_WORD | GAZ_NATION))) end++;
    return end;
}

/* Where the name of an organisation ends that the lexicon has at `i`. */
static uint32_t organisation(const names_input *in, uint32_t i)
{
    if (!(in->gazetteer[i] & GAZ_ORG) || !is_name_word(in, i)) return i;
    uint32_t end = i + 1;
    while (end < in->n && (in->gazetteer[end] & GAZ_ORG_IN) && !(in->gazetteer[end] & GAZ_ORG)) end++;
    return end;
}

/* Mark [from, to) as a name of this kind, unless the network has found something there. */
static void add(uint8_t *state, uint32_t from, uint32_t to, uint32_t kind)
{
    for (uint32_t i = from; i < to; i++)
        if (state[i] != STATE_O) return;
    for (uint32_t i = from; i < to; i++) state[i] = name_state_of(kind, i > from);
}

void sanudo_names_join(const names_input *in, uint8_t *state)
{
    for (uint32_t i = 0; i < in->n; i++) {
        add(state, i, titled(in, i), NAME_PER);
        add(state, i, organisation(in, i), NAME_ORG);
    }
}
