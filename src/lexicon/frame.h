#ifndef SANUDO_LEXICON_FRAME_H
#define SANUDO_LEXICON_FRAME_H
#include "lexicon/disk.h"

/*
** Who does what to whom, for one verb, noun or adjective, whatever the
** construction: passive, control, relative clause, coordination, participle,
** nominalisation and light verb are undone here, once, for every pattern.
*/
typedef struct frame_arg {
    uint64_t slot;  /* enum slot, or a preposition's key */
    uint32_t token; /* head of the phrase or clause */
    uint8_t rank;   /* 0: said outright; more: understood, less surely */
} frame_arg;

enum { FRAME_ARGS = 40 };

typedef struct frame {
    uint32_t pred;
    uint32_t head;  /* the word whose dependents count: pred, or the verb that an auxiliary stands with */
    uint32_t light; /* the light verb that carries a noun, or SANUDO_NONE */
    char part;      /* 'V', 'N', 'A', or 0: no predicate */
    bool passive;
    uint32_t n;
    frame_arg arg[FRAME_ARGS]; /* further ones are dropped */
} frame;

/* 'V', 'N' or 'A' by tag; 0 for a word that cannot be a predicate. */
char sanudo_frame_part(const sanudo_doc *d, uint32_t token);

/* Pure: depends on the tree and the lexicon's light verbs and classes alone. */
void sanudo_frame_make(const sanudo_doc *d, const lexicon *lx, uint32_t pred, frame *out);

/* The understood or spoken subject of a clause's surface, or SANUDO_NONE. */
uint32_t sanudo_frame_subject(const sanudo_doc *d, const lexicon *lx, uint32_t clause);
bool sanudo_frame_passive(const sanudo_doc *d, uint32_t verb);

/*
** Tokens that fill a path, best rank first; at most `cap`.  Returns their number.
*/
uint32_t sanudo_frame_fill(const sanudo_doc *d, const lexicon *lx, const frame *f, const uint64_t path[2], uint32_t *out,
                           uint32_t cap);

/* A pattern that suits a frame. */
typedef struct frame_match {
    const lex_pack *pack;
    const disk_pattern *pattern;
    uint32_t line; /* for sanudo_lex_line_name */
} frame_match;

/* True when any pattern has this trigger: cheap, to ask before a frame is made. */
bool sanudo_match_known(const lexicon *lx, const sanudo_doc *d, uint32_t pred, char part);

/* The pattern that came nearest, and what it lacked. */
typedef struct frame_miss {
    frame_match match;
    bool particle;         /* the word that belongs to the trigger is not there */
    const disk_item *item; /* else the first condition that does not hold; NULL: all hold, */
    uint32_t idle;         /* but this word does no politics (SANUDO_NONE: there is none, and the parties are missing) */
} frame_miss;

/*
** Of a frame that gave no event, the pattern with the fewest conditions that do not hold; false when none has this
** trigger.  For accounts only: coding does not ask.
*/
bool sanudo_match_nearest(const lexicon *lx, const sanudo_doc *d, const frame *f, frame_miss *out);

/* Patterns whose conditions hold, best first; at most `cap`.  Parties are the caller's to find. */
uint32_t sanudo_match_frame(const lexicon *lx, const sanudo_doc *d, const frame *f, frame_match *out, uint32_t cap);
#endif
