#ifndef SANUDO_RECORD_SCHEMAS_H
#define SANUDO_RECORD_SCHEMAS_H
#include "base/buf.h"
#include "lexicon/lexicon.h"
#include "record/flat.h"

/*
** The schemas of events that others use.  A schema is a header and a function that writes one flat event; what it
** cannot hold is counted on the side.  A new one is a file, a line in schemas.c, and a section of docs/schemas.md.
*/

/* What an export leaves behind.  The bits of `lacks` are those of the first group. */
enum loss {
    /* events that are written without it */
    LOSS_SOURCE, LOSS_CHAIN, LOSS_STANCES, LOSS_STATUS, LOSS_INTERVAL, LOSS_MODE, LOSS_CONTEXTS, LOSS_PLACE, LOSS_SIZE, LOSS_BOUNDS,
    LOSS_PARTICIPANTS, LOSS_WORDS,
    N_TRAITS,
    /* events that are not written */
    LOSS_NEGATED = N_TRAITS, LOSS_UNREAL, LOSS_PLANNED, LOSS_UNCODED, LOSS_RECIPIENT, LOSS_CODE,
    /* parts of events, and of articles */
    LOSS_PARTIES, LOSS_PAIRS, LOSS_STATEMENTS, LOSS_VERSION,
    /* what stands for something that is not known */
    LOSS_DAY, LOSS_FOLDED, LOSS_ROOT, LOSS_GOLDSTEIN, LOSS_SIDE, LOSS_COUNTRY, LOSS_COUNTS,
    N_LOSSES
};

typedef struct losses {
    uint64_t articles, events, written, lines;
    uint64_t n[N_LOSSES];
} losses;

/* Where a writer writes.  All zero but `out` will do. */
typedef struct schema_out {
    sanudo_buf *out;
    const lexicon *lexicon; /* what codes are called elsewhere; NULL: nothing is known of them */
    losses *lost;           /* NULL: nobody asked */
    const char *none;       /* stands in an empty cell; NULL: nothing does */
    bool mid;               /* cells stand before on the line */
    sanudo_buf scratch;     /* of the writers; dropped by whoever made this */
} schema_out;

typedef struct schema {
    const char *name, *header;
    const char *none;       /* of schema_out */
    uint32_t lacks;         /* 1u << enum loss, of the first group */
    bool versioned;         /* has a place for an article's version */
    void (*write)(schema_out *w, const flat_event *e);
} schema;

/* The schema of that name, or NULL. */
const schema *sanudo_schema_of(const char *name);

/* Write one event and count what is lost of it; and count what is lost of an article beside its events. */
void sanudo_schema_event(const schema *s, schema_out *w, const flat_event *e);
void sanudo_schema_article(const schema *s, schema_out *w, const flat_article *a);

void sanudo_schema_csv(schema_out *w, const flat_event *e);
void sanudo_schema_plover(schema_out *w, const flat_event *e);
void sanudo_schema_cameo(schema_out *w, const flat_event *e);
void sanudo_schema_petrarch(schema_out *w, const flat_event *e);
void sanudo_schema_polecat(schema_out *w, const flat_event *e);
void sanudo_schema_icews(schema_out *w, const flat_event *e);
void sanudo_schema_gdelt(schema_out *w, const flat_event *e);
void sanudo_schema_gdelt_mentions(schema_out *w, const flat_event *e);
void sanudo_schema_phoenix(schema_out *w, const flat_event *e);
extern const char sanudo_csv_header[], sanudo_polecat_header[], sanudo_icews_header[];

static inline void schema_lose(schema_out *w, enum loss what, uint64_t n)
{
    if (w->lost) w->lost->n[what] += n;
}

/* Add up, and tell as lines of text. */
void sanudo_losses_add(losses *sum, const losses *more);
void sanudo_losses_tell(const losses *lost, const char *name, sanudo_buf *out);

/* The counts of sanudo.h: of which schema, and with more added. */
const schema *sanudo_losses_of(const sanudo_losses *lost);
void sanudo_losses_take(sanudo_losses *lost, const losses *more);
#endif
