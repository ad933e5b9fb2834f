#ifndef SANUDO_LEXICON_DISK_H
#define SANUDO_LEXICON_DISK_H
#include "lexicon/lexicon.h"

/*
** What stands in a packed lexicon: arrays of these structs, little-endian as
** the machines that we build for (a pack's byte-order mark is checked), one a
** section; strings are offsets into "strings", where a u32 length goes before
** the bytes and a NUL behind them.
*/
#define LEXICON_MAGIC "SANUDOLX"
enum { LEXICON_VERSION = 3, LEX_COLS = 7, LEX_MAX_PACKS = 7, LEX_MAX_FILES = 512 };
/* Row and line ids have the pack's number above these bits; a line has its file above 20. */
enum { LEX_ROW_BITS = 28, LEX_LINE_BITS = 29 };

/* Tables behind the public ones: which trigger has patterns, and how long a phrase a first word may begin. */
enum { LEX_PREDICATE = N_LEX_TABLES, N_DISK_TABLES };
#define INDEX_FIRST 0x80u

typedef struct disk_row {
    uint32_t table, line;    /* line: file << 20 | number */
    uint32_t col[LEX_COLS];  /* string offset, or the number */
} disk_row;

/* Sorted by hash, then row; entries of one key stand together. */
typedef struct disk_key {
    uint64_t hash;   /* sanudo_lex_hash of table and key */
    uint32_t row;    /* row of its table's section; for INDEX_FIRST the longest phrase in words */
    uint8_t table;   /* with INDEX_FIRST or not */
    uint8_t col, letters, pad; /* KEYS column, or a pattern's part ('V'); enum letter_case */
} disk_key;

enum letter_case { CASE_ANY, CASE_CAPITAL, CASE_CAPITALS };

/* One step of a slot path is a fixed slot's number or the key of a preposition. */
enum slot { SLOT_NONE, SLOT_SUBJ, SLOT_OBJ, SLOT_IOBJ, SLOT_COMP, SLOT_POSS, SLOT_ADJ, SLOT_MOD, SLOT_INF, SLOT_VERB, SLOT_SPEAKER, SLOT_NEXT, N_SLOTS };
enum item_kind { ITEM_ACTOR, ITEM_RECIPIENT, ITEM_WORDS, ITEM_CLASS, ITEM_KIND, ITEM_EXISTS, ITEM_MODIFIER, N_ITEM_KINDS };
enum party_kind { KIND_PERSON, KIND_STATE, KIND_ORG, KIND_GROUP, KIND_PARTY, KIND_PLACE, KIND_NUMBER, N_KINDS };

typedef struct disk_item {
    uint64_t slot[2];  /* path; slot[1] is SLOT_NONE for one step */
    uint32_t first, n; /* ITEM_WORDS, ITEM_MODIFIER: rows of "words"; ITEM_CLASS: string; ITEM_KIND: enum party_kind */
    uint8_t kind;      /* enum item_kind */
    uint8_t negated;   /* must not */
    uint8_t group;     /* parties: alternatives count up, slots joined by '+' share a number */
    uint8_t needed;    /* parties: no code without it */
    uint32_t text;     /* string: a condition as it is written, a party's slot */
} disk_item;

enum pattern_flag { PATTERN_JOINT = 1, PATTERN_ABSORB = 2, PATTERN_NEED_A = 4, PATTERN_NEED_R = 8, PATTERN_NEED_0 = 16 };

typedef struct disk_pattern {
    uint64_t particle;  /* key that must stand with the trigger, or KEY_EMPTY */
    uint32_t type, mode, cameo, context; /* strings; mode and context may be 0: none */
    uint32_t line, first, n;             /* rows of "items" */
    uint8_t part;                        /* 'V', 'N', 'A' */
    uint8_t flags;
    uint8_t aspect;                      /* enum status, or N_STATUS */
    int8_t prio;
    uint32_t conditions;                 /* how many: more go first */
    uint32_t trigger;                    /* string: as it is written */
} disk_pattern;

/* Keys by hash.  The big tables of places have an index of their own, so that what asks all words of a text stays small. */
enum { INDEX_WORDS, INDEX_PLACES, N_INDEXES };

static inline uint32_t lex_index_of(uint32_t table)
{
    const uint32_t t = table & ~INDEX_FIRST;
    return t == LEX_TOWN || t == LEX_DIVISION ? INDEX_PLACES : INDEX_WORDS;
}

typedef struct lex_index {
    uint64_t *known; /* a bit a hash that may be a key's: most words asked for are none, and are told so without a look at the keys */
    const disk_key *keys;
    const uint32_t *buckets; /* where the hashes with these upper bits begin */
    uint32_t n_keys, bucket_bits;
} lex_index;

/* One mapped pack with its sections checked. */
typedef struct lex_pack {
    struct pack *file;
    uint8_t *owned; /* bytes of a pack compiled in memory, or NULL */
    lex_index index[N_INDEXES];
    const char *strings;
    const uint32_t *files;
    const disk_row *rows;
    const disk_pattern *patterns;
    const disk_item *items;
    const uint64_t *words;
    uint32_t n_strings, n_files, n_rows, n_patterns, n_items, n_words;
} lex_pack;

struct lexicon {
    lex_pack packs[LEX_MAX_PACKS]; /* later ones go first */
    uint32_t n;
    char version[64];
};

/* A table's key as the index has it. */
static inline uint64_t lex_hash(uint32_t table, uint64_t key)
{
    uint64_t z = key + (uint64_t)(table + 1) * 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    return z ^ (z >> 31);
}

static inline slice disk_string(const lex_pack *p, uint32_t at)
{
    uint32_t n;
    if (!at) return (slice){0};
    memcpy(&n, p->strings + at, sizeof n);
    return (slice){p->strings + at + sizeof n, n};
}

/* The keys of a table that have this key: the first one's place in the table's index, and how many. */
uint32_t sanudo_lex_keys(const lex_pack *p, uint32_t table, uint64_t key, uint32_t *n);

static inline const disk_key *lex_key(const lex_pack *p, uint32_t table, uint32_t at) { return &p->index[lex_index_of(table)].keys[at]; }

/*
** A walk over the entries of one table that begin at one word, from short to long: every look-up of phrases takes
** its candidates from it.
*/
typedef struct lex_walk {
    const lex_pack *in;
    const uint64_t *keys; /* of the words; empty ones are passed over */
    uint64_t phrase;
    uint32_t table, stop, end; /* words up to `stop` are the phrase, words up to `end` may be */
    uint32_t left;             /* words that a longest entry may still have */
    uint32_t at, n;            /* keys [at, at + n) of the pack are the phrase's */
} lex_walk;

lex_walk sanudo_lex_walk(const lex_pack *in, uint32_t table, const uint64_t *keys, uint32_t first, uint32_t end);
bool sanudo_lex_walk_next(lex_walk *w); /* to the next longer entry; false when there is none */

/* Which letters a text has, joined by |; a letter beyond ASCII may be a capital. */
enum { LETTERS_CAPITAL = 1, LETTERS_SMALL = 2 };
unsigned sanudo_lex_letters(slice text);

/* Does a text with these letters suit an entry that is written so (enum letter_case)? */
static inline bool lex_case_suits(unsigned letters, uint8_t written)
{
    if (written == CASE_ANY) return true;
    return written == CASE_CAPITALS ? !(letters & LETTERS_SMALL) : (letters & LETTERS_CAPITAL) != 0;
}
#endif
