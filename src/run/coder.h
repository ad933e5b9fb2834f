#ifndef SANUDO_RUN_CODER_H
#define SANUDO_RUN_CODER_H
#include "lexicon/stage.h"

/* Everything that coding needs: written while it is made, then only read. */
struct sanudo_coder {
    knowledge know;
    parser *parser;   /* owned; what `know` lends out */
    lexicon *lexicon;
    char model_version[64], lexicon_version[64], versions[160];
};
#endif
