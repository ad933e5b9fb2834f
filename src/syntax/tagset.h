#ifndef SANUDO_SYNTAX_TAGSET_H
#define SANUDO_SYNTAX_TAGSET_H
#include "doc/ud.h"

/* The tagger's classes: each is a UPOS and an XPOS together. */
enum { TAGSET_MAX = 64 };

typedef struct tagset {
    uint32_t n;
    uint8_t upos[TAGSET_MAX], xpos[TAGSET_MAX];
} tagset;
#endif
