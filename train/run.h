#ifndef TRAIN_RUN_H
#define TRAIN_RUN_H
#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

/* What shapes a training run beside its data; all of it stands in the model file.  Parts are in percent. */
typedef struct options {
    uint64_t seed;
    uint32_t dim, hidden, layers, arc, label, drop; /* of the network that is shipped */
    uint32_t least, bits;                     /* times that a word is seen to have a row of its own; shared rows, as a power of 2 */
    uint32_t epochs, words, rate;             /* words a step; rate in millionths */
    uint32_t tags, names;                     /* weight of tags and of names against that of heads */
    uint32_t rounded;                         /* last epochs, that round activations as the kernels do */
    uint32_t teachers, teacher_hidden, teacher_layers, teacher_arc, teacher_epochs, teacher_drop; /* 0 teachers: learn from the gold alone */
    uint32_t noise;                           /* of 100 sentences, copied in capitals, as many others as headlines, and others in small letters */
} options;

/* Figures of a run, for the log and for the tests that pin them. */
typedef struct progress {
    void (*report)(void *to, const char *what, double figure);
    void *to;
} progress;

options train_defaults(void);

/* Set an option from "NAME=NUMBER"; false when there is none of that name. */
bool train_option(options *o, const char *text);

/* What is learnt from; all but `data` may be NULL. */
typedef struct train_sources {
    const char *data;    /* directory with ud/, ner/ and, where there is a lexicon, the news that run.c names */
    const char *lexicon; /* packed: tells what the gazetteer knows, and how news is split into words */
    const char *own;     /* directory with more treebanks (*.conllu) and names (*.iob2) */
} train_sources;

/* Learn everything and write the model file `out`.  `log` may be NULL. */
sanudo_rc train_model(const train_sources *from, const char *out, const options *o, const progress *log, sanudo_error *err);
#endif
