#ifndef SANUDO_LEXICON_GAZETTEER_H
#define SANUDO_LEXICON_GAZETTEER_H
#include "lexicon/lexicon.h"

/*
** What the lexicon says of each word of a sentence as a part of a name, as bits.
** A word has the bits of every table that knows it: "Washington" is a place, a
** capital and a family name; which of them is meant is the tagger's to say.
*/
enum gazetteer {
    GAZ_GIVEN = 1,         /* "Elizabeth", "Bob" */
    GAZ_FAMILY = 2,        /* "Lopez" */
    GAZ_PLACE = 4,         /* begins a place's name */
    GAZ_PLACE_IN = 8,      /* goes on with it */
    GAZ_ORG = 16,          /* begins the name of an organisation or a medium */
    GAZ_ORG_IN = 32,
    GAZ_PERSON = 64,       /* begins a known name of an office holder */
    GAZ_PERSON_IN = 128,
    GAZ_TITLE = 256,       /* form of address, office or noun for a person, as stands before persons */
    GAZ_ORG_WORD = 512,    /* heads organisations' names: "Corp", "University", "Ministry" */
    GAZ_PLACE_WORD = 1024, /* heads places' names: "River", "County", "Street" */
    GAZ_NATION = 2048      /* adjective or people of a state: "Russian", "Iraqis" */
};

/*
** Mark the words of one sentence; forms are UTF-8 as written.  The longest name
** of each kind counts that begins at a word and not inside an earlier one.
** Names need a capital in the text, or all of it in capitals ("PUTIN MEETS XI");
** words that are both a name and a common word (class `name-common`: "Mark",
** "Will") are no names in a sentence without small letters, and behind its
** beginning only before what may be the rest of a name: "Mark Lane", not "Mark
** my words".  Without a lexicon no word has a bit.
*/
void sanudo_gazetteer_mark(const lexicon *lx, const slice *form, uint32_t n, uint16_t *bits);
#endif
