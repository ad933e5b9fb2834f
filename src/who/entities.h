#ifndef SANUDO_WHO_ENTITIES_H
#define SANUDO_WHO_ENTITIES_H
#include "who/rows.h"

/*
** Entities in the making.  A reference is any noun phrase or personal pronoun of
** the text, whether it speaks of an actor or of a thing.
*/

enum ref_pronoun { REF_NOUN, REF_IT, REF_THEY, REF_HE, REF_I, REF_WE, REF_YOU, N_REF_PRONOUNS };

typedef struct ref {
    uint32_t head;        /* token */
    uint32_t actor;       /* the one actor that it means, or SANUDO_NONE */
    uint32_t before;      /* the last earlier reference with the same head noun, or SANUDO_NONE */
    uint32_t owner;       /* token of its possessor, or SANUDO_NONE */
    uint32_t entity;      /* draft entity, or SANUDO_NONE: alone so far */
    uint8_t kind;         /* enum mention_kind */
    uint8_t pronoun;      /* enum ref_pronoun */
    uint8_t determiner;   /* enum determiner */
    bool many, animate, group, list; /* list: the first of several that "and" joins */
    bool calendar;        /* "Monday", "this year" */
    bool modifier;        /* "the *Lisbon* talks" */
    bool silent;          /* says what something is and refers to nothing new: "is a doctor" */
} ref;

typedef struct entity {
    uint32_t actor;       /* row, or SANUDO_NONE */
    uint32_t best;        /* the reference that names it best */
    uint32_t count;       /* references that are shown */
} entity;

typedef struct entity_draft {
    const who_frame *f;
    ref *ref;
    entity *entity;
    uint32_t n, n_entities;
    uint32_t *of_actor;    /* the entity that an actor is now, or SANUDO_NONE */
    uint32_t *ref_of;      /* the reference that a token heads, or SANUDO_NONE */
    uint32_t voice[N_REF_PRONOUNS][2]; /* entities of "I", "we", "you" outside quotes; of whom asks in [1] */
    const bool *asks;      /* of each paragraph: a question that the next one answers; NULL: no interview */
    uint64_t *last_key;    /* head nouns -> their last reference; open addressing, never full */
    uint32_t *last_ref, mask;
} entity_draft;

/* The whole noun phrase around `t`: tokens [first, first + n), with relative clauses and appositions, without the clause around. */
rows sanudo_who_extent(const who_frame *f, uint32_t t);

/* Whether token `t` refers to something, and what its words say of it. */
bool sanudo_who_read_ref(const who_frame *f, uint32_t t, ref *out);

/* Find the entity of the reference just read, the last of the draft, among those before it. */
void sanudo_who_refer(entity_draft *e);

/* Which paragraphs of an interview ask; NULL when the article is none, or when memory is out. */
const bool *sanudo_who_questions(sanudo_doc *doc);
#endif
