#ifndef TRAIN_TREEBANK_H
#define TRAIN_TREEBANK_H
#include "base/arena.h"
#include "syntax/word.h"

/* Sentences with what people found in them.  Columns that a file does not have are NULL. */
typedef struct sentence {
    uint32_t n;
    const slice *form, *lemma;
    const wordform *word;
    uint8_t *upos, *xpos, *rel; /* ud.h */
    uint32_t *head;             /* n: the root */
    uint8_t *gold;              /* the tagger's class */
    uint8_t *tag;               /* the class that a tagger which has not seen the sentence gave it */
    uint32_t *guide;            /* the first pass's heads, by a parser that has not seen the sentence; and relations */
    uint8_t *guide_rel;
    uint8_t *name;              /* names.h's state */
} sentence;

typedef struct corpus {
    arena mem;
    sentence *s;
    uint32_t n, cap;
    uint32_t words;
    uint64_t hash; /* of all bytes read, in order */
} corpus;

enum { TRAIN_WORDS = 4000 }; /* the longest sentence that is learnt from, and one more */

/* Append the sentences of a CoNLL-U file, those of documents with `leave_out` in their id apart; false: errno or bad line in `why`. */
bool train_read_trees(corpus *c, const char *path, const char *leave_out, char why[240]);

/* Append the sentences of an IOB2 file (columns: number, form, state). */
bool train_read_names(corpus *c, const char *path, const char *leave_out, char why[240]);

/* Append a copy of sentence `i` in CAPITALS or With Initials. */
void train_shout(corpus *c, uint32_t i);
void train_headline(corpus *c, uint32_t i);

/* The files of `dir` whose names end in `suffix` and do not contain "dev", sorted. */
uint32_t train_files(arena *a, const char *dir, const char *suffix, char ***out);

void train_corpus_free(corpus *c);
#endif
