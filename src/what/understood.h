#ifndef SANUDO_WHAT_UNDERSTOOD_H
#define SANUDO_WHAT_UNDERSTOOD_H
#include "what/parties.h"

/*
** A party that a clause leaves to the reader ("the opposition demanded an inquiry", "two editors were arrested") is
** chosen among the actors near by and those that the story speaks of most, and "nobody" among them.  Each of them has
** features, each feature a weight for either role (table `understood`, learnt by train/understood.py); the greatest sum
** wins.  The event says that its party was understood (ev_inferred).
*/
enum understood_feature {
    /* what the candidate is */
    FEAT_NOBODY, FEAT_STATE, FEAT_BODY, FEAT_PERSON, FEAT_GROUP, FEAT_UNNAMED, FEAT_GOV, FEAT_MIL, FEAT_COP, FEAT_JUD, FEAT_LEG,
    FEAT_ARMED, FEAT_OPPOSITION, FEAT_CIVIL, FEAT_PRESS, FEAT_INTERNATIONAL, FEAT_NO_CODE,
    /* how much of the story it is */
    FEAT_MAIN_COUNTRY, FEAT_SECOND_COUNTRY, FEAT_DATELINE, FEAT_FIRST_OF_COUNTRY, FEAT_OFTEN, FEAT_ONCE, FEAT_LEAD,
    /* where it is mentioned, seen from the predicate */
    FEAT_IN_OBJECT, FEAT_IN_PHRASE, FEAT_IN_CLAUSE, FEAT_IN_SUBJECT, FEAT_GOVERNS, FEAT_BEFORE, FEAT_BEHIND, FEAT_SENTENCE_BEFORE,
    FEAT_NEAR, FEAT_AWAY, FEAT_LATEST, FEAT_PLACE,
    /* what else ties it to the event; OWN: of the other party's country, which rules there, RULED: which does not;
       COUNTERPART: the first of the second country where the other party rules the main one, else of the main country;
       THEIRS: belongs to the other party ("its envoy") */
    FEAT_OWN, FEAT_RULED, FEAT_COUNTERPART, FEAT_THEIRS, FEAT_MATE, FEAT_SOURCE, FEAT_ADDRESSEE,
    /* of "nobody": the clause says who, in words that name no party */
    FEAT_SPOKEN,
    N_UNDERSTOOD
};

/* Features that count by the event's type, and by its mode, as well. */
#define UNDERSTOOD_TYPED ((1ull << FEAT_NOBODY) | (1ull << FEAT_OWN) | (1ull << FEAT_THEIRS) | (1ull << FEAT_RULED) | (1ull << FEAT_GOV) | (1ull << FEAT_MIL) | (1ull << FEAT_COP) | (1ull << FEAT_JUD))

/* A feature's name in the table; with a type behind it ("own ACCUSE"), or a type and a mode, it counts for these alone. */
const char *sanudo_understood_name(enum understood_feature f);

enum { STORY_LEADS = 24, STORY_MATES = 64, NEAR_ACTORS = 64, STORY_KINDS = 16 };

/* The weights of one type and mode, summed: looked up once for a document. */
typedef struct kind_weights {
    slice type, mode;
    int64_t weight[N_UNDERSTOOD][2]; /* a damaged pack may have any numbers */
} kind_weights;

/* What is known of a story, and scratch over the document's actors. */
typedef struct story {
    uint32_t end;                 /* sentence row behind its last */
    uint32_t first_mention, end_mention;
    uint32_t *mentions;           /* an actor each: how often this story mentions it */
    uint64_t *near;               /* an actor each: features of one question; 0 between questions */
    uint32_t *owner;              /* a token each: the first that possesses it ("*its* envoy"), or SANUDO_NONE */
    uint8_t *lead;                /* an actor each: is among the leads, 1; in the first sentence, 2; first of its country, 4 */
    uint32_t leads[STORY_LEADS], n_leads;
    country main, second, dateline;
    country mate[STORY_MATES][2]; /* countries that acted on each other, a ring */
    uint32_t n_mates;
    party_list facing;            /* who acted last on or with each other: "the talks" are theirs */
    int64_t weight[N_UNDERSTOOD][2]; /* by role: actor, recipient */
    uint64_t key[N_UNDERSTOOD];   /* of the features' names */
    sector_set sector[N_UNDERSTOOD]; /* an actor with one of these has the feature */
    kind_weights kinds[STORY_KINDS];
    uint32_t n_kinds;
} story;

/* Prepare scratch and weights; ENOMEM, or SANUDO_OK. */
sanudo_rc sanudo_story_new(sanudo_doc *d, const lexicon *lx, story *out, sanudo_error *err);

/* Enter the story that begins at sentence row `from`: up to the next dateline. */
void sanudo_story_enter(const sanudo_doc *d, uint32_t from, story *st);

/* Remember that these acted on each other, or together. */
void sanudo_story_note(const sanudo_doc *d, story *st, const party_list *a, const party_list *b);

/* One open role of one event. */
typedef struct question {
    const frame *frame;
    slice type, mode;        /* mode may be absent */
    uint8_t role;            /* ITEM_ACTOR or ITEM_RECIPIENT */
    const party_list *other; /* who fills the other role */
    const party_list *theirs; /* those of the other party's own that the pattern points at; NULL: all of them */
    bool inside;             /* only the clause's own words may name the party: those who act jointly are said */
} question;

typedef struct candidate {
    uint32_t actor;    /* row, or SANUDO_NONE: nobody */
    uint64_t features; /* bits of enum understood_feature */
} candidate;

/* Who may fill the role, nobody first; at most STORY_LEADS + NEAR_ACTORS + 1.  Returns their number. */
uint32_t sanudo_understood_candidates(const sanudo_doc *d, story *st, const question *q, candidate *out);

/* The best of them: an actor row, or SANUDO_NONE. */
uint32_t sanudo_understood(const sanudo_doc *d, const lexicon *lx, story *st, const question *q);
#endif
