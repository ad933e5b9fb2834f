#ifndef SANUDO_RECORD_FLATTEN_H
#define SANUDO_RECORD_FLATTEN_H
#include "record/flat.h"
#include "record/record.h"

enum { FLAT_NAMES_MAX = 64 }; /* of people, organisations and places of an article each */

/* Fills flat events from a coded document, one after the other into the same room. */
typedef struct flattener {
    const record *r;
    flat_article article;
    flat_event event;
    uint32_t lead;       /* the first paragraph of the body */
    flat_party *parties; /* room for those of the event that has most */
    slice chain[CHAIN_MAX], people[FLAT_NAMES_MAX], organizations[FLAT_NAMES_MAX], places[FLAT_NAMES_MAX];
    char published[16], first[16], last[16];
} flattener;

/* Fills f->article; refused memory is sticky in the record's arena. */
void sanudo_flatten_open(flattener *f, record *r);

/* Event `e` of the document; borrowed until the next call. */
const flat_event *sanudo_flatten(flattener *f, uint32_t e);

/* What the lexicon says a place of this name and country is: "country", "region", "capital", "city"; absent where it does not. */
slice sanudo_flatten_kind_of_place(const sanudo_doc *doc, uint32_t place);
#endif
