#ifndef SANUDO_LEXICON_STAGE_H
#define SANUDO_LEXICON_STAGE_H
#include "doc/doc.h"
#include "lexicon/lexicon.h"

typedef struct parser parser; /* syntax: the weights, ready to use */

/* What every stage may look things up in: immutable, shared by threads. */
typedef struct knowledge {
    const parser *parser;
    const lexicon *lexicon;
} knowledge;

/* A stage reads earlier columns, builds its own aside, and publishes them whole with its layer's bit. */
typedef sanudo_rc (*stage_fn)(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
typedef struct stage {
    const char *name;
    stage_fn run;
    uint32_t needs, gives; /* sanudo_layer bits */
} stage;
#endif
