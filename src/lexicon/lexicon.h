#ifndef SANUDO_LEXICON_LEXICON_H
#define SANUDO_LEXICON_LEXICON_H
#include "base/key.h"
#include "doc/doc.h"

/*
** The compiled knowledge: tables of words and names, and tree patterns.  Tables
** are described once, in schema.c; docs/lexicon.md says what each column means.
** A lexicon is immutable and shared by threads.  Users' additions are further
** packs: an entry of a later pack goes before those of earlier ones.
*/
typedef struct lexicon lexicon;

enum lex_table {
    LEX_STATE,    /* names, adjectives, demonyms, capitals, seats of power -> country code */
    LEX_ORG,      /* organisations, parties, armed groups, courts, agencies -> code, sectors */
    LEX_OFFICE,   /* persons: one row a spell in office */
    LEX_ROLE,     /* role and group nouns -> sectors */
    LEX_PLACE,    /* countries, capitals, cities, regions -> country, coordinates */
    LEX_MEDIA,    /* news agencies, papers, broadcasters -> code */
    LEX_CUE,      /* reporting cues */
    LEX_STATUS,   /* modality, negation, doubt, complement-taking predicates -> status */
    LEX_LIGHT,    /* light verbs and what their noun is in them */
    LEX_CLASS,    /* word classes that patterns speak of: "treaty", "weapon" */
    LEX_TIME,     /* calendar words */
    LEX_TITLE,    /* "Mr", "Sheikh", "Gen": forms of address */
    LEX_TOPIC,    /* words of sport, markets, weather, culture, science that unmake an event */
    LEX_CONTEXT,  /* words that tell PLOVER contexts */
    LEX_TRAIT,    /* what tells them without words: sectors of parties, types and modes */
    LEX_ONTOLOGY, /* type, mode -> quad, score, CAMEO, future type */
    LEX_ABBREV,   /* abbreviations that end in a stop without ending a sentence */
    LEX_TOKEN,    /* words that splitting into words and sentences must know: prefixes, units, contractions */
    LEX_UNDERSTOOD, /* weights of what makes an actor the one that a clause leaves out */
    LEX_SIZE,     /* how many: words that say who is counted, and how a number is meant */
    LEX_CAMEO,    /* what other schemas make of our codes: of CAMEO, */
    LEX_COUNTRY,  /* of country slots */
    LEX_SECTOR,   /* and of sectors */
    LEX_TOWN,     /* the big table of towns -> country, division, coordinates, population */
    LEX_DIVISION, /* and that of states, provinces, counties */
    N_LEX_TABLES
};

/*
** Open a packed lexicon; caller frees it with sanudo_lexicon_free.  Every look-up below also takes a NULL
** lexicon, in which nothing is found.
*/
sanudo_rc sanudo_lexicon_open(lexicon **out, const char *path, sanudo_error *err);
sanudo_rc sanudo_lexicon_memory(lexicon **out, const void *data, size_t size, sanudo_error *err); /* bytes are borrowed */
sanudo_rc sanudo_lexicon_add_dir(lexicon *lx, const char *dir, sanudo_error *err); /* compile a user's directory and add it */
void sanudo_lexicon_free(lexicon *lx);
const char *sanudo_lexicon_version(const lexicon *lx);

/* A row found: entries with the same key stand together, best first. */
typedef struct lex_hit {
    uint32_t row;  /* an entry, or SANUDO_NONE */
    uint32_t len;  /* tokens that it covers */
    uint32_t more; /* further entries with this key in the same pack */
    uint32_t key;  /* where it stands in the index: sanudo_lex_next and sanudo_lex_key_col read it */
    uint32_t table;
    uint64_t words; /* the key that was found: sanudo_lex_next asks the earlier packs for it */
} lex_hit;

/*
** The longest entry of `table` that begins at token `t` and ends at or before
** `end`, by form; upper case asked for where the entry is written with it ("US"
** is not "us").  row is SANUDO_NONE when there is none.
*/
lex_hit sanudo_lex_match(const lexicon *lx, enum lex_table table, const sanudo_doc *d, uint32_t t, uint32_t end);

/* The same by lemma ("prime ministers" finds "prime minister"); case is not looked at. */
lex_hit sanudo_lex_match_lemma(const lexicon *lx, enum lex_table table, const sanudo_doc *d, uint32_t t, uint32_t end);

/* The entry of `table` for one key: a lemma's, or a phrase's joined by key_join.  Case is not looked at. */
lex_hit sanudo_lex_find(const lexicon *lx, enum lex_table table, uint64_t key);

/* The key of words as an entry's are parted: blanks, hyphens and strokes.  `*n_words` (or NULL): how many. */
uint64_t sanudo_words_key(slice words, uint32_t *n_words);

/* The next entry with the same key, first of the same pack, then of earlier ones, or SANUDO_NONE row. */
lex_hit sanudo_lex_next(const lexicon *lx, lex_hit hit);

/*
** Column `col` (of the table's schema, from 0) of a row.  Strings: the column's text; of a column with
** alternatives the first.  Numbers: TEXT and KEY columns give 0.
*/
slice sanudo_lex_text(const lexicon *lx, uint32_t row, uint32_t col);
slice sanudo_lex_cell(const lexicon *lx, uint32_t row, uint32_t col); /* the same with all alternatives, parted by ';' */
int32_t sanudo_lex_int(const lexicon *lx, uint32_t row, uint32_t col); /* CODE, SECTORS, DAY (DAY_NONE: empty), NUM (x 10000; INT32_MIN: empty), COUNT (0: empty), CONTEXT (number + 1; 0: empty) */

/* Which KEY column of the row the hit came from (a state's adjective or its capital?). */
uint32_t sanudo_lex_key_col(const lexicon *lx, lex_hit hit);

/* Line id of a row ("lexicon/actors/states.lex:41" is its text): what `why` shows. */
uint32_t sanudo_lex_line(const lexicon *lx, uint32_t row);
/* Append "file:line" to buf[0..cap), NUL-terminated. */
void sanudo_lex_line_name(const lexicon *lx, uint32_t line, char *buf, size_t cap);

/* True when a predicate pattern has this word as its trigger. */
bool sanudo_lex_has_trigger(const lexicon *lx, uint64_t lemma_key);

/* True when the lemma key is in the class table under this class name. */
bool sanudo_lex_in_class(const lexicon *lx, uint64_t lemma_key, slice class_name);
#endif
