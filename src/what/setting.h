#ifndef SANUDO_WHAT_SETTING_H
#define SANUDO_WHAT_SETTING_H
#include "what/parties.h"

/*
** The state that an article is about: the one whose actors it mentions most.  A party that a clause leaves to the
** reader ("the opposition demanded an inquiry") is taken from there, and the event says so (ev_inferred).
*/
typedef struct setting {
    country code;    /* 0: no state stands out */
    uint32_t state;  /* actor row of the state or its government, or SANUDO_NONE */
    uint32_t other;  /* the most mentioned actor of that state outside government, forces, police and courts, or SANUDO_NONE */
    uint32_t rival;  /* the government of a second state that is mentioned a third as often or more, or SANUDO_NONE */
} setting;

/* Pure over the document's columns; linear in its mentions. */
sanudo_rc sanudo_setting_of(sanudo_doc *d, setting *out, sanudo_error *err);

/*
** An actor of the setting that is not among `others`: the government first; where the others are that government or its
** forces, the rival; SANUDO_NONE when there is none.
*/
uint32_t sanudo_setting_party(const sanudo_doc *d, const setting *s, const party_list *others);
#endif
