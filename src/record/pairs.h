#ifndef SANUDO_RECORD_PAIRS_H
#define SANUDO_RECORD_PAIRS_H
#include "record/schemas.h"

/*
** What the schemas that code in CAMEO share: they know no status and pair a source with a target, so that an event
** with several parties is several lines.
*/
enum { CODE_MAX = 16, PARTIES_MAX = 16 }; /* five groups of three letters, as TABARI allowed */

/* A source or a target. */
typedef struct side {
    char code[CODE_MAX];     /* in CAMEO; "---" for nobody */
    const flat_party *party; /* NULL: nobody */
} side;

typedef struct pair {
    const flat_event *event;
    slice code;              /* of what is done, in CAMEO */
    const side *source, *target;
    uint64_t id;             /* a number for those that want one: the same in every run */
} pair;

typedef struct pairing {
    bool by_name;  /* parties of the same code are told each; else once */
    uint32_t most; /* pairs of one event; of more, each party is told with the first of the other side alone.  0: no limit */
    void (*line)(schema_out *w, const pair *p);
} pairing;

/*
** A line for each pair of an actor and a recipient that have codes; those who act together are told both ways round.
** Nothing for an event that has not happened, nor CAMEO a code for the intent.
*/
void sanudo_pairs(schema_out *w, const flat_event *e, const pairing *how);

/* What a CAMEO code means elsewhere. */
typedef struct cameo_facts {
    bool known, scaled; /* scaled: has a Goldstein value, its own or that of the code above it */
    int32_t goldstein;  /* tenths */
    uint32_t gdelt, phoenix; /* classes */
    slice name;
} cameo_facts;
cameo_facts sanudo_cameo_facts(schema_out *w, slice code);

/* The first `n` digits of a code. */
static inline slice cameo_head(slice code, uint32_t n) { return (slice){code.p, code.n < n ? code.n : n}; }

/* Columns of the tables of sectors (and classes) and country slots, and the text there; absent where it is empty or not known. */
enum { SECTOR_CAMEO = 1, SECTOR_PHOENIX = 2, SECTOR_ICEWS = 3 };
enum { COUNTRY_COW = 1, COUNTRY_FIPS = 2, COUNTRY_ICEWS = 3, COUNTRY_CAMEO = 4 };
slice sanudo_sector_in(const lexicon *lx, const char *sector, uint32_t column);
slice sanudo_country_in(const lexicon *lx, const char *slot, uint32_t column);

/* What three letters of a CAMEO code are. */
enum group_kind { GROUP_OTHER, GROUP_STATE, GROUP_CLASS, GROUP_SECTOR }; /* "UNO", "NOR", "IGO", "MIL" */
enum group_kind sanudo_cameo_group(const lexicon *lx, slice letters);

/* The sector that CAMEO calls so, or NULL. */
const char *sanudo_sector_of_cameo(const lexicon *lx, slice letters);
#endif
