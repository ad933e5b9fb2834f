#ifndef SANUDO_LEXICON_IDLE_H
#define SANUDO_LEXICON_IDLE_H
#include "lexicon/frame.h"

/*
** Nobody's acts: "*Glaciers* in Chad have retreated", "Chad's minister dropped his *fork*" have a verb of politics, and
** no politics.  Which words are idle in which place stands in lexicon/classes/idle.lex.
*/
/* A word of the frame with which nobody does politics. */
typedef struct idle_word {
    uint64_t slot[2]; /* where a pattern may ask for it */
    uint32_t token;
    bool partner; /* a private person: idle only for deeds between parties */
} idle_word;

typedef struct idle_words {
    uint32_t n;
    idle_word row[FRAME_ARGS];
} idle_words;

/* The idle words among what is said of the frame, and in the object of the clause that completes it. */
void sanudo_idle_find(const lexicon *lx, const sanudo_doc *d, const frame *f, idle_words *out);

/*
** The first idle word of the frame that the pattern does not take, or SANUDO_NONE: it asks for it, or the deed may well be
** done to a private person.
*/
uint32_t sanudo_idle_refused(const lexicon *lx, const sanudo_doc *d, const lex_pack *p, const disk_pattern *m, const idle_words *idle);
#endif
