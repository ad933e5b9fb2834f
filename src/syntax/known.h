#ifndef SANUDO_SYNTAX_KNOWN_H
#define SANUDO_SYNTAX_KNOWN_H
#include "lexicon/lexicon.h"

/*
** A lemma that is a word.  The model guesses an unseen verb's lemma from its ending and may make one that does not
** exist ("shelled" -> "shel"); when no table of the lexicon has the guess, but one has what English spelling also
** allows ("shell"), that is the lemma.  `lower` is the form without capitals, `out` has room for it and one letter.
** Returns the guess, or text in `out`.
*/
slice sanudo_known_verb(const lexicon *lx, slice lower, slice guess, char *out);

/* The key of "ceasefire" for the last word of "cease-fires", of the lemma "fire", where the class text-one-word has it; else KEY_EMPTY. */
uint64_t sanudo_known_compound(const lexicon *lx, slice first, slice lemma);
#endif
