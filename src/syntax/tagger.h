#ifndef SANUDO_SYNTAX_TAGGER_H
#define SANUDO_SYNTAX_TAGGER_H
#include "model/table.h"
#include "syntax/word.h"

/*
** The tagger: one class a word, a class being a UPOS and an XPOS together,
** chosen left to right by a linear model among the classes that the dictionary
** allows the word.
*/
enum { TAGGER_CLASSES = 64, TAGGER_START = 64 }; /* classes at most; what stands before the first word */

/* What the dictionary says of one word. */
typedef struct lexeme {
    uint32_t ambiguity;    /* which classes it commonly has, as one value; 0: too rare to say */
    const uint8_t *classes;
    uint32_t n;            /* classes allowed; at least 1 */
    bool known;
    uint8_t verb;          /* enum lexeme_verb */
    uint8_t ahead;         /* which verbs stand behind it in the sentence, coarsely */
} lexeme;

/* Whether a word is a finite verb: "said" is, "attack" may be, "of" is not. */
enum lexeme_verb { VERB_NEVER, VERB_MAYBE, VERB_FINITE };

/* What the tagger remembers of the classes that it has given. */
typedef struct tagger_past {
    uint32_t p1, p2;       /* of the last word and the one before */
    uint32_t verb;         /* of the last verb */
    uint32_t since;        /* what has come since: bits for a comma, a conjunction, an opener of a clause */
} tagger_past;

typedef struct tagger {
    table weights;         /* wide, turned */
    const uint8_t *slots;  /* hash table of 12-byte entries: key, ambiguity, first << 10 | verb << 8 | n, little-endian */
    uint32_t mask;         /* slots - 1 */
    const uint8_t *pool;   /* lists of classes; that of unknown words comes first */
    uint32_t n_open;       /* its length */
    uint32_t n_pool;       /* bytes of the pool */
    uint32_t n_classes;
    uint8_t upos[TAGGER_CLASSES], xpos[TAGGER_CLASSES];
} tagger;
enum { TAGGER_SLOT = 12 };

/* Look the words of a sentence up. */
void sanudo_tagger_look_up(const tagger *t, const wordform *w, uint32_t n, lexeme *lx);

/* The past before the first word, and with one more class. */
tagger_past sanudo_tagger_start(void);
void sanudo_tagger_step(const tagger *t, tagger_past *past, uint8_t class);

/* Features of word `i`. */
void sanudo_tagger_features(const wordform *w, const lexeme *lx, uint32_t n, uint32_t i, const tagger_past *past, features *f);

/* Tag a sentence.  `lx` is scratch of `n`; `out` gets a class a word. */
void sanudo_tagger_run(const tagger *t, const wordform *w, uint32_t n, lexeme *lx, uint8_t *out);
#endif
