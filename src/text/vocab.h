#ifndef SANUDO_TEXT_VOCAB_H
#define SANUDO_TEXT_VOCAB_H
#include "lexicon/lexicon.h"

/*
** The words that splitting must know, as kinds; the lexicon has them.
** A word may be of several kinds.
*/
enum vocab_kind {
    VOCAB_TITLE = 1u << 0,    /* "Gen.": a stop after it never ends a sentence before a capital */
    VOCAB_MONTH = 1u << 1,    /* "Sept.": nor does it before a number */
    VOCAB_SUFFIX = 1u << 2,   /* "Corp.", "Jr.": ends one only before a word that often begins one */
    VOCAB_NUMBER = 1u << 3,   /* "No.": is short only before a number */
    VOCAB_TIME = 1u << 4,     /* "a.m.": ends one before a capital, unless a zone or a day follows */
    VOCAB_ETC = 1u << 5,      /* "etc.": ends one before every capital */
    VOCAB_START = 1u << 6,    /* "The", "However": begins a sentence more often than it follows a name */
    VOCAB_PREFIX = 1u << 7,   /* "anti-": stays with the word behind its hyphen */
    VOCAB_UNIT = 1u << 8,     /* "km": parted from the number that it touches */
    VOCAB_CURRENCY = 1u << 9, /* "Rs": the same before its number */
    VOCAB_SPLIT = 1u << 10,   /* "cannot": has parts */
    VOCAB_SAY = 1u << 11,     /* "asked": tells who spoke, behind a quotation */
    VOCAB_CLAUSE = 1u << 12,  /* "that", "the": behind "said", begins what was said */
    VOCAB_SLASH = 1u << 13,   /* "w/o": one word in spite of its stroke */
    VOCAB_ELIDED = 1u << 14,  /* "'em": one word with the apostrophe before it */
    VOCAB_DAY = 1u << 15,     /* "Friday": goes on with a time of day */
    VOCAB_LOWER = 1u << 16,   /* "ive": has parts where it is written small; "Ive" is a name */
    VOCAB_LOOSE = 1u << 17,   /* "its": has parts before a word that does not go behind a possessive */
    VOCAB_MARK = 1u << 18     /* "Yahoo!": a name that ends in a mark */
};

/* Classes of words, for sanudo_vocab_is. */
#define VOCAB_BARE SLICE("text-bare")               /* "not", "to": a verb behind it does not tell who spoke */
#define VOCAB_BEFORE_HOUR SLICE("text-before-hour") /* "at", "around": goes before "5 p.m." */
#define VOCAB_CAPITAL SLICE("text-capital")         /* "I": has its capital anywhere */
#define VOCAB_UNPOSSESSED SLICE("text-unpossessed") /* "not", "a": does not go behind "its" */

/*
** The kinds of a word of the text in the tables `abbrev` (written without its stop here) and `token`; *parts receives
** the parts of a word that may have some (VOCAB_SPLIT, VOCAB_LOWER, VOCAB_LOOSE), when it is not NULL.  0 for an unknown
** word, and for every word without a lexicon.
*/
uint32_t sanudo_vocab_abbrev(const lexicon *lx, slice word);
uint32_t sanudo_vocab_token(const lexicon *lx, slice word, slice *parts);

/* True when the lexicon's class has the word, written in any case. */
bool sanudo_vocab_is(const lexicon *lx, slice word, slice class_name);
#endif
