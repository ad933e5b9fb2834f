#ifndef SANUDO_DOC_DOC_H
#define SANUDO_DOC_DOC_H
#include "base/arena.h"
#include "base/slice.h"
#include "doc/ud.h"
#include "sanudo.h"

/*
** Which layers exist.  A layer is a set of columns with one writer.  It is
** built aside and published whole: a reader sees a finished layer or none.
*/
enum sanudo_layer {
    SANUDO_TEXT = 1u << 0,       /* doc      meta, text, len */
    SANUDO_FURNITURE = 1u << 1,  /* read     reg_*, dateline_*, agency */
    SANUDO_TOKENS = 1u << 2,     /* text     tok_span, tok_glued, tok_key, sent_* */
    SANUDO_TREES = 1u << 3,      /* syntax   tok_upos, tok_xpos, tok_lemma*, tok_head, tok_rel */
    SANUDO_NAMES = 1u << 4,      /* syntax   nam_* */
    SANUDO_TIMES = 1u << 5,      /* when     tim_* */
    SANUDO_PLACES = 1u << 6,     /* where    pla_* */
    SANUDO_MENTIONS = 1u << 7,   /* who      men_first .. men_source */
    SANUDO_ACTORS = 1u << 8,     /* who      act_*, men_link, link_pool */
    SANUDO_STATEMENTS = 1u << 9, /* says     sta_*, sta_span_pool, tok_statement */
    SANUDO_VOICES = 1u << 10,    /* who      men_voice, voice_pool */
    SANUDO_EVENTS = 1u << 11,    /* what     ev_* but those below */
    SANUDO_CONTEXTS = 1u << 12,  /* what     ev_context, context_pool, context_signs, sign_pool */
    SANUDO_STATUS = 1u << 13,    /* says     ev_status, ev_statement, ev_stances, stance_pool */
    SANUDO_EVDATES = 1u << 14,   /* when     ev_date */
    SANUDO_EVPLACES = 1u << 15,  /* where    ev_place, ev_place_from */
    SANUDO_SIZES = 1u << 16,     /* what     ev_size */
    SANUDO_ENTITIES = 1u << 17,  /* who      ref_*, ent_* */
    SANUDO_AGAIN = 1u << 18      /* what     ev_again */
};

/* Rows [first, first + n) of a pool. */
typedef struct rows {
    uint32_t first, n;
} rows;

/* Days since 1970-01-01 in the proleptic Gregorian calendar; DAY_NONE where unknown. */
#define DAY_NONE INT32_MIN

enum region { REGION_BODY, REGION_TITLE, REGION_DATELINE, REGION_BYLINE, REGION_CREDITS };
enum name_kind { NAME_PER, NAME_ORG, NAME_LOC };
enum mention_kind { MENTION_NAME, MENTION_NOMINAL, MENTION_PRONOUN };
enum actor_kind { ACTOR_PERSON, ACTOR_ORGANIZATION, ACTOR_STATE, ACTOR_GROUP, ACTOR_UNNAMED };
/* Of whom an event says how many. */
enum size_kind { SIZE_DEAD, SIZE_INJURED, SIZE_ARRESTED, SIZE_PARTICIPANTS, N_SIZES };
/* What an event's place is told by: its own clause; else, less surely, the place of those who act, or the dateline. */
enum place_from { PLACE_CLAUSE, PLACE_PARTY, PLACE_DATELINE };
/* Why a sentence gave no event. */
enum miss { MISS_NOT, MISS_NO_PREDICATE, MISS_CONDITIONS, MISS_PARTIES, MISS_TOPIC, MISS_FURNITURE };
enum statement_kind { SAID_DIRECT, SAID_INDIRECT, SAID_MIXED };
enum time_kind { TIME_DATE, TIME_TIME, TIME_DURATION, TIME_SET };
enum status {
    STATUS_ACTUAL, STATUS_ONGOING, STATUS_PLANNED, STATUS_POSSIBLE,
    STATUS_HYPOTHETICAL, STATUS_NEGATED, STATUS_DENIED, STATUS_HISTORICAL, N_STATUS
};

/* Three letters packed low byte first ('R' | 'U' << 8 | 'S' << 16); 0 = no code. */
typedef uint32_t country;
/* Sectors as bits, in the order of sanudo_sector_name. */
typedef uint32_t sector_set;

/* What speaks for a context of an event: words of the text, or a trait of the event or of its parties. */
typedef struct context_sign {
    uint32_t first, end; /* tokens; equal: no words but `trait` */
    slice trait;         /* as the lexicon names it: "MIL", "deport" */
    uint32_t rule;       /* lexicon line id */
} context_sign;

/* What a source holds of an event. */
typedef struct stance {
    uint32_t statement; /* row, or SANUDO_NONE: "Turin denied it" tells nothing itself */
    uint32_t source;    /* mention, where there is no statement */
    uint8_t status;
} stance;

/* Where an event's date is told: in its own clause, with the statement that tells it, elsewhere in its sentence, before it. */
enum date_told { TOLD_NOWHERE, TOLD_CLAUSE, TOLD_STATEMENT, TOLD_SENTENCE, TOLD_BEFORE, N_DATE_TOLDS };

/* A day or an interval as precise as the text: `value` is ISO 8601 or TIMEX3. */
typedef struct when {
    slice value;         /* absent: nothing known */
    int32_t start, end;  /* first and last day, or DAY_NONE */
    bool from_text;      /* false: taken from the day of publication */
    uint8_t told;        /* enum date_told, of an event's date */
} when;

/* How many: the same bound twice where it is told outright, SANUDO_NONE for an open one, twice that: not told. */
typedef struct amount {
    uint32_t low, high;
    uint32_t first, end; /* the words */
    uint32_t rule;       /* lexicon line id of who is counted, or SANUDO_NONE */
} amount;

/*
** One article.  Columns are const arrays in arena memory, one row a thing.  A
** later stage never edits an earlier layer, it adds columns.  Relations are row
** numbers; SANUDO_NONE means "none".  Token ranges are half open.  Every slice
** lives in the arena or in the coder, which outlives the document.
*/
struct sanudo_doc {
    arena mem;       /* owns every column */
    arena tmp;       /* a stage's scratch: emptied by the pipeline when the stage returns */
    struct doc_memory *lender; /* gets both back when the document is freed; NULL: nobody lent them */
    uint32_t layers; /* sanudo_layer bits present */

    /* Set by sanudo_doc_code and _parse: what rule numbers refer to (NULL: nothing), and the versions for the record */
    const struct knowledge *know;
    slice model_version, lexicon_version;

    /* TEXT */
    slice id, title, publisher, language, url, version;
    int32_t date;    /* day of publication */
    const char *text;
    uint32_t len;

    /* FURNITURE: regions in order, disjoint; what none covers is body */
    uint32_t n_regions;
    const sanudo_span *reg_span;
    const uint8_t *reg_kind;    /* enum region */
    sanudo_span dateline_place, dateline_date, dateline_agency; /* empty when absent */

    /* TOKENS: words as UD has them.  A dateline is a sentence row of its own here, with the number of the next */
    uint32_t n_tokens, n_sents;
    const sanudo_span *tok_span;
    const uint8_t *tok_glued;   /* 1: continues the orthographic token of the word before ("n't", "'s") */
    const uint64_t *tok_key;    /* base/key.h, of the form */
    const uint32_t *sent_first; /* n_sents + 1 token rows */
    const uint8_t *sent_region; /* enum region; stages behind syntax leave all but BODY alone */
    const uint32_t *sent_number; /* as records count them, from 1; 0: in no record (a title) */
    const uint32_t *sent_para;  /* paragraph, from 0 */
    const uint32_t *tok_sent;   /* row of the token's sentence */

    /* TREES */
    const uint8_t *tok_upos, *tok_xpos, *tok_rel; /* ud.h */
    const slice *tok_lemma;
    const uint64_t *tok_lemma_key;
    const uint32_t *tok_head;   /* token of the same sentence, or SANUDO_NONE: the root */

    /* NAMES: spans in order, disjoint */
    uint32_t n_names;
    const uint32_t *nam_first, *nam_end;
    const uint8_t *nam_kind;    /* enum name_kind */

    /* TIMES: in order, disjoint */
    uint32_t n_times;
    const uint32_t *tim_first, *tim_end;
    const uint8_t *tim_kind;    /* enum time_kind */
    const when *tim_value;
    int32_t reckoned_date;      /* the day of publication by the words of an article that bears none, or DAY_NONE */

    /* PLACES: in order, disjoint */
    uint32_t n_places;
    const uint32_t *pla_first, *pla_end;
    const slice *pla_name;
    const country *pla_country;
    const slice *pla_division;  /* name of the state or province that it is or lies in; absent: unknown */
    const uint32_t *pla_number; /* GeoNames', or 0: unknown */
    const double *pla_lat, *pla_lon; /* degrees; NaN: unknown */
    const uint32_t *pla_rule;   /* lexicon line id, or SANUDO_NONE: no table has it */

    /* MENTIONS: by head token, at most one a head; nested ones allowed ("[[Russia]'s army]") */
    uint32_t n_mentions;
    const uint32_t *men_first, *men_end, *men_head;
    const uint8_t *men_kind;    /* enum mention_kind */
    const uint8_t *men_actor_kind; /* enum actor_kind */
    const country *men_code;    /* what the words themselves say */
    const sector_set *men_sectors;
    const uint32_t *men_source; /* line id of the lexicon entry that says so, or SANUDO_NONE */
    const struct mention_facts *men_facts; /* who/rows.h: notes for its own later stages, */
    const struct who_frame *who_frame;     /* and look-ups over the trees */
    const uint32_t *tok_mention; /* the mention headed by a token, or SANUDO_NONE */

    /* ACTORS: the things mentioned; a mention links to none, one, or several ("the two sides") */
    uint32_t n_actors;
    const slice *act_name, *act_title;
    const uint64_t *act_key;    /* the same in every article for one name; KEY_EMPTY: nobody named */
    const uint8_t *act_kind;
    const country *act_code;
    const sector_set *act_sectors;
    const uint32_t *act_source; /* lexicon line id, or SANUDO_NONE */
    const rows *men_link;       /* rows of link_pool */
    const uint32_t *link_pool;  /* actor rows */

    /* STATEMENTS: in order of content */
    uint32_t n_statements;
    const uint32_t *sta_sent;   /* sentence row */
    const uint8_t *sta_kind;    /* enum statement_kind */
    const uint32_t *sta_source; /* mention, or SANUDO_NONE when no mention stands for it */
    const sanudo_span *sta_source_span; /* the words that name the source; empty: understood */
    const slice *sta_source_name; /* full name, resolved */
    const uint32_t *sta_cue_first, *sta_cue_end; /* tokens; equal: no cue */
    const rows *sta_content;    /* rows of sta_span_pool, at least one */
    const sanudo_span *sta_span_pool;
    const uint32_t *sta_addressee; /* mention, or SANUDO_NONE */
    const sanudo_span *sta_addressee_span; /* the words that name the one spoken to; empty: none */
    const slice *sta_addressee_name; /* full name, resolved; absent: none */
    const uint32_t *sta_within; /* statement around this one, or SANUDO_NONE */
    const uint32_t *sta_rule;   /* lexicon line id of the cue */
    const uint32_t *tok_statement; /* innermost statement whose content holds a token, or SANUDO_NONE */

    /* VOICES: men_link once more, with "I", "we", "you" inside quotes resolved */
    const rows *men_voice;      /* rows of voice_pool */
    const uint32_t *voice_pool; /* actor rows */

    /* ENTITIES: whoever and whatever is spoken of more than once.  References by head token; each is a whole noun phrase */
    uint32_t n_refs, n_entities;
    const uint32_t *ref_first, *ref_end;
    const uint8_t *ref_kind;    /* enum mention_kind */
    const uint32_t *ref_entity;
    const slice *ent_name;
    const uint32_t *ent_actor;  /* actor row, or SANUDO_NONE: a thing */

    /* EVENTS: in order of trigger */
    uint32_t n_events;
    const uint32_t *ev_pred;    /* token: head of the trigger */
    const uint32_t *ev_first, *ev_end; /* tokens of the trigger */
    const slice *ev_type, *ev_mode, *ev_cameo, *ev_future; /* ev_future: PLOVER's type for the planned deed, or absent */
    const uint8_t *ev_quad;
    const int32_t *ev_score;    /* tenths */
    const rows *ev_actor, *ev_recipient; /* rows of party_pool */
    const uint32_t *party_pool; /* actor rows */
    const uint8_t *ev_open;     /* 1: the actor, 2: the recipient is left to the reader, to be chosen by weights */
    const uint8_t *ev_inferred; /* those that are understood from what the article is about */
    const uint32_t *ev_rule;    /* lexicon line id of the pattern */
    const uint8_t *ev_aspect;   /* enum status that the pattern itself gives, or N_STATUS */
    const uint8_t *ev_takes_no; /* 1: the pattern asks for a "not", which thus negates nothing */
    const slice *ev_pattern_context; /* the context that the pattern itself gives, or absent */
    const uint8_t *sent_miss;   /* enum miss, a sentence row each; MISS_NOT: it gave an event */
    const uint32_t *sent_miss_pred; /* the predicate that came nearest, or SANUDO_NONE */
    const uint8_t *sent_miss_party; /* 1: it lacks an actor, 2: a recipient, 3: either would do */

    /* CONTEXTS */
    const rows *ev_context;     /* rows of context_pool, the surest first */
    const slice *context_pool;
    const rows *context_signs;  /* a row of context_pool each: rows of sign_pool, at least one */
    const context_sign *sign_pool;

    /* STATUS */
    const uint8_t *ev_status;   /* enum status */
    const uint32_t *ev_statement; /* innermost statement that tells it, or SANUDO_NONE: the text itself */
    const rows *ev_stances;     /* rows of stance_pool */
    const stance *stance_pool;
    const uint32_t *ev_status_rule; /* lexicon line id of the cue that decided, or SANUDO_NONE */

    const when *ev_date;        /* EVDATES */
    const uint32_t *ev_place;   /* EVPLACES: place row, or SANUDO_NONE; */
    const uint8_t *ev_place_from; /* and enum place_from */
    const amount (*ev_size)[N_SIZES]; /* SIZES */
    const uint32_t *ev_again;   /* AGAIN: the event that tells the same act before, or SANUDO_NONE */
};

/* An amount as one number: the lower bound, or the upper where that is all; SANUDO_NONE: not told. */
static inline uint32_t amount_number(const amount *a) { return a->low != SANUDO_NONE ? a->low : a->high; }

/*
** Memory that goes from one document to the next of the same thread: pages that the system has to make anew for each would
** cost a tenth of the time.  Zero-initialise; the lender outlives its documents.
*/
typedef struct doc_memory {
    arena mem, tmp;
} doc_memory;

/* sanudo_doc_new with memory lent by `lender` (or NULL); sanudo_doc_free gives it back. */
sanudo_rc sanudo_doc_new_in(sanudo_doc **out, const sanudo_article *article, doc_memory *lender, sanudo_error *err);
void sanudo_doc_memory_free(doc_memory *lender);

/* The text of tokens [first, end), as it stands in the article. */
slice sanudo_doc_words(const sanudo_doc *doc, uint32_t first, uint32_t end);

/* The innermost statement around a token, or SANUDO_NONE: where nobody says anything, or nobody has looked. */
static inline uint32_t doc_statement(const sanudo_doc *d, uint32_t t) { return d->n_statements ? d->tok_statement[t] : SANUDO_NONE; }

/* The text of one token. */
static inline slice doc_form(const sanudo_doc *d, uint32_t t)
{
    return (slice){d->text + d->tok_span[t].start, d->tok_span[t].end - d->tok_span[t].start};
}

/* True for a lemma; `lit` is a string literal. */
#define DOC_LEMMA_IS(d, t, lit) slice_eq((d)->tok_lemma[t], SLICE(lit))

/* Sectors by name: the bit, or 0 for an unknown one; and countries to and from letters. */
sector_set sanudo_sector_of(const char *s, uint32_t n);
country sanudo_country_of(const char *s, uint32_t n); /* 0 unless three capitals */

/* PLOVER's contexts by number: the name, or NULL past the last; and by name, N_CONTEXTS for an unknown one. */
enum { N_CONTEXTS = 37 };
const char *sanudo_context_name(uint32_t i);
uint32_t sanudo_context_of(slice name);

/* A status by name, N_STATUS for an unknown one; and the name of a status, "actual" past the last. */
uint8_t sanudo_status_of(slice name);
const char *sanudo_status_name(uint8_t status);

/* "dead", "injured", "arrested", "participants"; and the size by its name, N_SIZES for an unknown one. */
const char *sanudo_size_name(uint8_t size);
uint8_t sanudo_size_of(slice name);

/* A calendar day as days since 1970-01-01; DAY_NONE when there is no such day. */
int32_t sanudo_day_of(int year, int month, int day);
void sanudo_day_split(int32_t days, int *year, int *month, int *day);
#endif
