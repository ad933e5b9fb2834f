#ifndef SANUDO_WHAT_PARTIES_H
#define SANUDO_WHAT_PARTIES_H
#include "lexicon/frame.h"

/* Actors that fill a role; further ones are dropped. */
enum { MAX_PARTIES = 12 };
typedef struct party_list {
    uint32_t n, actor[MAX_PARTIES];
} party_list;

/*
** The actors of a pattern's role (ITEM_ACTOR or ITEM_RECIPIENT) in a frame: of the first
** alternative that names any but those in `others`.  Into `theirs` go those who belong to one of `others` ("recalled *its
** envoy*"): they may be meant or not.  `*needed` says whether the pattern asks for one.
*/
void sanudo_parties_of(const sanudo_doc *d, const lexicon *lx, const frame *f, const frame_match *m, uint8_t role,
                       const party_list *others, party_list *out, party_list *theirs, bool *needed);

/* True for "*its* envoy", "*his* men" (`owner`: the first word, or SANUDO_NONE) when the owner is one of `others`. */
bool sanudo_parties_own(const sanudo_doc *d, uint32_t owner, const party_list *others);

bool sanudo_parties_among(const party_list *l, uint32_t actor);

/* An actor of whom the lexicon or the article tells a country or a sector. */
bool sanudo_parties_known(const sanudo_doc *d, uint32_t actor);

/* Add `b` to `a`, each actor once. */
void sanudo_parties_join(party_list *a, const party_list *b);
#endif
