#ifndef SANUDO_LEXICON_IMPORT_H
#define SANUDO_LEXICON_IMPORT_H
#include "base/arena.h"
#include "base/buf.h"
#include "lexicon/lexicon.h"

/*
** Actor and agent dictionaries of PETRARCH and TABARI -> the text of .lex
** files.  A dictionary is read line by line into entries (import_read.c); when
** all are read, of a name that is given twice the last entry keeps it, what the
** lexicon knows in the same way is left to it, and the rest is written as rows
** of the tables office, org and role (import.c).  docs/import.md tells users
** what becomes of what.
*/

/* What a code of CAMEO says in our terms. */
typedef struct import_code {
    char slot[4];        /* country or class, "" for none */
    sector_set sectors;
    bool null;           /* [---], [###]: not to be coded */
    bool agent, body;    /* has a ~; it goes before the other codes, and makes a body ("NGO~") */
    char lost[64];       /* its groups that have no place here, parted by blanks */
    char why[72];        /* not usable, and this is the reason; "" when it is */
} import_code;

/* Read a code as it stands between brackets, without its date. */
import_code sanudo_import_code(slice text);

/* Is a slot a state's, not a class of actors'? */
bool sanudo_import_is_state(const char *slot);

/* A day of a dictionary, YYMMDD (years 00 to 30 are 20YY) or YYYYMMDD; DAY_NONE when it is none. */
int32_t sanudo_import_day(slice text);

/* A name or noun of an entry. */
typedef struct import_name {
    slice text;
    uint64_t key;
    uint32_t entry, line;
    bool dropped; /* another entry or the lexicon has it */
    bool variant; /* another form of the noun before it, known when that is */
} import_name;

/* One bracket of an entry: a code, and from when to when; DAY_NONE is open. */
typedef struct import_spell {
    import_code code;
    int32_t from, to;
    uint32_t line;
} import_spell;

typedef struct import_entry {
    uint32_t file, line, first_name, n_names, first_spell, n_spells;
    bool agent;   /* a noun for a role */
    bool mass;    /* which has no plural */
    bool refused; /* of its codes one has been left out, and told */
} import_entry;

enum { IMPORT_MAX_SETS = 256, IMPORT_MAX_ELEMENTS = 64 };

/* "!PERSON! = MAN, WOMAN": what may stand for the mark. */
typedef struct import_set {
    slice mark, elements[IMPORT_MAX_ELEMENTS];
    uint32_t n;
} import_set;

typedef struct import {
    const lexicon *lx;        /* what is known already, or NULL */
    arena mem;                /* owns names */
    sanudo_buf names, spells, entries; /* arrays of the structs above */
    import_set *sets;
    uint32_t n_sets;          /* of the file being read */
    const char *const *files; /* what they are called in the report */
    uint32_t file, line;
    bool in_comment, in_synset;
    uint32_t comment_line;    /* where the open comment began */
    sanudo_buf *report;
    uint32_t hidden;          /* lines that found no room in the report */
    uint32_t taken, known, left;
} import;

static inline import_name *import_names(const import *im) { return (import_name *)(void *)im->names.data; }
static inline import_spell *import_spells(const import *im) { return (import_spell *)(void *)im->spells.data; }
static inline import_entry *import_entries(const import *im) { return (import_entry *)(void *)im->entries.data; }
static inline uint32_t import_n_names(const import *im) { return (uint32_t)(im->names.len / sizeof(import_name)); }
static inline uint32_t import_n_entries(const import *im) { return (uint32_t)(im->entries.len / sizeof(import_entry)); }

/* Read one dictionary; `file` counts in im->files.  False: no memory is left. */
bool sanudo_import_read(import *im, uint32_t file, slice text);

/* Settle who has which name.  After the last file. */
bool sanudo_import_settle(import *im);

/* The rows of one table, LEX_OFFICE, LEX_ORG or LEX_ROLE, as the text of a .lex file; nothing when there are none.  Once a table. */
bool sanudo_import_rows(import *im, enum lex_table table, sanudo_buf *out);

void sanudo_import_free(import *im);

/* One line of the report: what is left out and counts as such, or what is only to be told. */
void sanudo_import_leave(import *im, uint32_t file, uint32_t line, const char *fmt, ...) SANUDO_PRINTF(4, 5);
void sanudo_import_note(import *im, uint32_t file, uint32_t line, const char *fmt, ...) SANUDO_PRINTF(4, 5);

/* Spelling (import_spelling.c): "HAMID_KARZAI_" -> "Hamid Karzai"; a role's noun in small letters.  NULL: no memory. */
slice sanudo_import_spelling(arena *mem, slice raw, bool role);
/* A role's noun with the words before its head in the singular, which are looked up by lemma; absent when that changes nothing. */
slice sanudo_import_inner(arena *mem, slice noun);
/* Why look-up would never find words as a role, or NULL. */
const char *sanudo_import_no_role(slice noun);
/* Why words cannot be a name, or NULL. */
const char *sanudo_import_no_name(slice name);
/* "ANIMAL LIBERATION FRONT (ALF)": cut the bracket off; true when it holds the name's initials, which is a name too. */
bool sanudo_import_acronym(slice *name, slice *acronym);
#endif
