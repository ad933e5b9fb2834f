#ifndef SANUDO_TEXT_STOPS_H
#define SANUDO_TEXT_STOPS_H
#include "sanudo.h"
#include "text/vocab.h"

/* A word [from, stop) with a stop behind it, in a block that ends at `end`. */
typedef struct stop_place {
    const char *s;
    uint32_t begin; /* of the block */
    uint32_t from, stop, end;
} stop_place;

/* True when the stop belongs to the word and does not end the sentence: "Gen. Dunford", "the U.S. army". */
bool sanudo_stop_in_word(const stop_place *p, const lexicon *lx);

/* The same of the mark behind a name of the kind VOCAB_MARK: "Yahoo! said". */
bool sanudo_mark_in_name(const stop_place *p, const lexicon *lx);
#endif
