#ifndef TRAIN_LEMMAS_H
#define TRAIN_LEMMAS_H
#include "syntax/lemma.h"
#include "train/treebank.h"

/* Learn the lemmatiser's rules from the sentences that have trees. */
bool train_lemmas(const corpus *c, arena *a, lemmas *out);
#endif
