#ifndef TRAIN_VOCABULARY_H
#define TRAIN_VOCABULARY_H
#include "lexicon/lexicon.h"
#include "syntax/rows.h"
#include "syntax/tagset.h"
#include "train/sample.h"
#include "train/treebank.h"

/* Number the classes by frequency and set every sentence's; rare ones become the nearest. */
bool train_tagset(corpus *c, tagset *t);

/* Give a row to every word that is seen `least` times, in the order in which they come; the table is new memory in `a`. */
bool train_row_table(const corpus *c, uint32_t least, uint32_t bits, arena *a, row_table *out);

/* The sentences as samples, in `a`; rare words are left out now and then, so that the rows behind them learn to stand in. */
bool train_samples(const corpus *c, const row_table *t, const lexicon *lx, arena *a, sample **out);
#endif
