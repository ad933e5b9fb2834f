#ifndef TRAIN_NEWS_H
#define TRAIN_NEWS_H
#include "lexicon/lexicon.h"
#include "train/treebank.h"

/*
** Append the sentences of a JSON Lines file's texts (key "text"), split into words as the program does it.  Nobody has said
** what is in them but for places (key "toponyms", with "start" and "end" in code points): teachers will.  A line that is no article is bad data; false: `why` says which.
*/
bool train_read_news(corpus *c, const char *path, const lexicon *lx, char why[240]);
#endif
