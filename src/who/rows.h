#ifndef SANUDO_WHO_ROWS_H
#define SANUDO_WHO_ROWS_H
#include "lexicon/stage.h"

/*
** What the stages of who/ share among themselves: word classes, the frame of
** look-ups over one document's trees, and the facts of a mention that are no
** columns, since only actors.c asks for them again.
*/

/* Classes of lexicon/who/classes.lex that this room speaks of; "who-former" is bit WHO_FORMER. */
#define WHO_CLASSES(X) \
    X(FORMER, "former") X(GENERIC, "generic") X(QUANTITY, "quantity") X(COUNTRY, "country") X(SIDES, "sides") \
    X(BOTH, "both") X(HE, "he") X(SHE, "she") X(IT, "it") X(THEY, "they") X(I, "i") X(WE, "we") X(YOU, "you") \
    X(RELATIVE, "relative") X(FIRST, "first") X(LAST, "last") X(OF, "of") X(IN, "in") X(MALE, "male") \
    X(FEMALE, "female") X(DEFINITE, "definite") X(INDEFINITE, "indefinite") X(SELF, "self") X(BODY, "body") \
    X(COUPLE, "couple") X(OTHER, "other") X(MEN, "men") X(ABROAD, "abroad") X(NEGATED, "negated") X(PARTICLE, "particle") X(FOREIGN, "foreign")
#define WHO_ENUM_INDEX(id, text) WHO_INDEX_##id,
enum who_index { WHO_CLASSES(WHO_ENUM_INDEX) N_WHO_CLASSES };
#define WHO_ENUM_BIT(id, text) WHO_##id = 1u << WHO_INDEX_##id,
enum who_class { WHO_CLASSES(WHO_ENUM_BIT) };

enum { WHO_PRONOUNS = WHO_HE | WHO_SHE | WHO_IT | WHO_THEY | WHO_I | WHO_WE | WHO_YOU | WHO_RELATIVE };

/* Columns of the tables as docs/lexicon.md has them. */
enum { STATE_CODE, STATE_NAMES, STATE_ADJECTIVES, STATE_PEOPLE, STATE_CAPITAL, STATE_SEATS };
enum { ORG_NAMES, ORG_CODE, ORG_SECTORS, ORG_KIND };
enum { OFFICE_NAMES, OFFICE_CODE, OFFICE_SECTORS, OFFICE_TITLE, OFFICE_FROM, OFFICE_TO };
enum { ROLE_NOUNS, ROLE_SECTORS, ROLE_KIND };
enum { MEDIA_NAMES, MEDIA_CODE, MEDIA_KIND };

enum number { NUMBER_UNKNOWN, NUMBER_ONE, NUMBER_MANY };
enum gender { GENDER_UNKNOWN, GENDER_MALE, GENDER_FEMALE };
enum determiner { DET_BARE, DET_DEFINITE, DET_INDEFINITE, DET_OWNED };

/* A name: tokens [first, end) that the lexicon or the model holds for one. */
typedef struct who_name {
    uint32_t first, end, head;
    uint32_t title; /* first word of the title or office that stands right before it; `first` when there is none */
    uint32_t titles[2]; /* their entries, the nearest first, or SANUDO_NONE: "Supreme Leader Ayatollah" */
    lex_hit hit;    /* row SANUDO_NONE: only the model says so */
    uint8_t table;  /* enum lex_table; N_LEX_TABLES without a hit */
    uint8_t model;  /* enum name_kind */
} who_name;

enum { WHO_MOST_STATES = 64 };

/* A document's trees and names made ready for looking around in. */
typedef struct who_frame {
    const sanudo_doc *doc;
    const lexicon *lx;
    const uint32_t *kid, *next;    /* first dependent; next sibling, both by position */
    const uint32_t *left, *right;  /* first and last token of the subtree */
    const uint32_t *classes;       /* who_class bits of each token */
    const who_name *names;         /* by position, disjoint */
    uint32_t n_names;
    const uint32_t *name_of;       /* the name that covers a token, title included, or SANUDO_NONE */
    country states[WHO_MOST_STATES]; /* those that the article names, each once, */
    uint32_t state_name[WHO_MOST_STATES]; /* and the first row of names that does */
    uint32_t n_states;
} who_frame;

/* True when the article names this state, or the code is of no state. */
bool sanudo_who_names_state(const who_frame *f, country code);

/* The row of names by which the article first names this state, or SANUDO_NONE. */
uint32_t sanudo_who_state_first(const who_frame *f, country code);

/* Dependents of `h`; no more than a few hundred, so that a word with thousands of them costs no more than others. */
enum { WHO_MOST_KIDS = 200, WHO_LONGEST_NAME = 24 };
#define WHO_KIDS(f, h, c) \
    for (uint32_t c = (f)->kid[h], c##_left = WHO_MOST_KIDS; c != SANUDO_NONE && c##_left; c = (f)->next[c], c##_left--)

/* What a mention is besides its columns. */
typedef struct mention_facts {
    uint64_t key;           /* of the head noun's lemma, with the words before it that the role table knows */
    uint32_t classes;       /* who_class bits of the head */
    uint32_t name;          /* row of the frame's names, or SANUDO_NONE */
    uint32_t row;           /* lexicon row of a name or role, or SANUDO_NONE */
    uint32_t role_first;    /* of a role: its first word, "*fighter* jets"; as much as the head: the role is one word */
    uint32_t owner;         /* mention whose actor gives the country and body that the words leave open */
    uint32_t same;          /* mention that is the same actor by syntax: apposition, copula, "hundreds of X" */
    uint32_t title_first, title_end; /* words that say what a person is; equal: none */
    uint64_t title_key;     /* key of the title's noun, or KEY_EMPTY */
    uint64_t title_last;    /* and of its last word: "the general" is "Brigadier General Otieno" */
    uint32_t title_row;     /* its row in the title table, or SANUDO_NONE */
    country also[3];        /* further countries: "French and German ministers" */
    uint8_t table, column;  /* of the row */
    uint8_t number, gender, determiner;
    bool former, modifier, scene, hidden;
    bool foreign;           /* "Western diplomats": not of the story's own country */
    bool couple;            /* "the two leaders" */
    bool generic;           /* of the sort that has the sectors of the body it belongs to */
} mention_facts;

/* True when a preposition of one of these classes stands before `t`: "*in* Izmir" for WHO_IN. */
static inline bool who_has_case(const who_frame *f, uint32_t t, uint32_t classes)
{
    WHO_KIDS(f, t, c)
        if (f->doc->tok_rel[c] == REL_CASE && f->classes[c] & classes) return true;
    return false;
}

/* The document's frame, made by the first who asks; NULL when memory is out. */
const who_frame *sanudo_who_frame(sanudo_doc *doc, const lexicon *lx);

/* The role that noun `t` names, with up to two words before it ("prime minister"); row SANUDO_NONE: none. */
lex_hit sanudo_who_role(const who_frame *f, uint32_t t, uint64_t *key, uint32_t *first);

/* The row of the medium that publishes the article, or SANUDO_NONE. */
uint32_t sanudo_who_publisher(const who_frame *f);

/* Mentions being built: the columns, and the facts beside them. */
typedef struct who_row {
    uint32_t first, end, head;
    uint8_t kind, actor_kind;
    country code;
    sector_set sectors;
    uint32_t source;
    uint8_t done;           /* 0: unread, 1: being read, 2: read */
    mention_facts facts;
} who_row;

typedef struct who_rows {
    const who_frame *frame;
    who_row *row;
    uint32_t n;
    uint32_t deep;          /* rows being read */
    uint32_t *at;           /* the row headed by a token, or SANUDO_NONE */
} who_rows;

/* Read what the lexicon says of a name into its row. */
void sanudo_who_read_name(const who_frame *f, const who_name *name, who_row *row);

/* Read what the phrase around row `m` says of it: nationality, possessor, body, title, apposition. */
void sanudo_who_read_phrase(who_rows *rows, uint32_t m);

/* Where things happen: what a noun without nationality ("police", "the opposition") belongs to. */
typedef struct who_setting {
    country pair[2];        /* the two states that the article is about, or one and 0 */
    const country *place;   /* the country of the place that covers a token, or 0 */
    const country *scene;   /* of each sentence row: where it says that it plays, or 0 */
    const country *home;    /* of each sentence row: the state that its story is mostly about, or 0 */
    const uint32_t *home_weight, *scene_weight; /* how often the story speaks of them */
} who_setting;
bool sanudo_who_setting(sanudo_doc *doc, const who_frame *f, who_setting *out);
/* The country of mention `m` by what stands around it: its clause, its sentence, the article. */
country sanudo_who_context(const who_frame *f, const who_setting *set, uint32_t m);

enum { WHO_ROLES = 4 };
/* An actor being put together. */
typedef struct who_actor {
    slice name, title;
    uint64_t roles[WHO_ROLES]; /* keys of the nouns that it was called by */
    country code;
    sector_set sectors;
    uint32_t source, row, title_row;
    uint32_t first, end;       /* tokens of its fullest name */
    uint32_t last, count;      /* mention that named it last; how many did */
    uint8_t n_roles, kind, table, column, number, gender;
    bool named, former, foreign, waits, settled; /* settled: an office that held on the day, or a table's own line */
    bool owned;                /* somebody's who has no code: "the North's Foreign Ministry" */
} who_actor;

/* All actors of an article, and which mention is which. */
typedef struct who_cast {
    const who_frame *f;
    who_setting set;
    who_actor *actor;
    uint32_t n;
    rows *link;                /* of each mention, into pool */
    uint32_t *pool;
    uint32_t n_pool;
    uint32_t deep;             /* owners being linked before their time */
    uint32_t sides[2];         /* actors of the article's two sides, or SANUDO_NONE */
    uint64_t *map_key;         /* name keys -> the latest actor that has them */
    uint32_t *map_actor, map_mask;
} who_cast;

enum { WHO_MOST_LINKS = 4 };   /* actors that one mention stands for at most */

/* Give mention `m` the actors of `ids`. */
void sanudo_who_link(who_cast *cast, uint32_t m, const uint32_t *ids, uint32_t n);
/* A new actor from what mention `m` says. */
uint32_t sanudo_who_new_actor(who_cast *cast, uint32_t m, country code);
/* Names: the actor of a name that may have been named before. */
void sanudo_who_link_name(who_cast *cast, uint32_t m);
/* Give `m` the links of mention `from`; false when that has none. */
bool sanudo_who_copy_links(who_cast *cast, uint32_t m, uint32_t from);
/* Mention `m` is `actor` and tells more of it. */
void sanudo_who_join(who_cast *cast, uint32_t m, uint32_t actor);
/* The country that a mention's words or its owner's actor give it; 0 when they leave it open. */
country sanudo_who_told_code(const who_cast *cast, uint32_t m);
/* Nouns and pronouns: the actors meant by mention `m`; all before it are linked already. */
void sanudo_who_link_nominal(who_cast *cast, uint32_t m);
void sanudo_who_link_pronoun(who_cast *cast, uint32_t m);
/* Which actors are the two sides of the story; after the names are linked. */
void sanudo_who_find_sides(who_cast *cast);
/* The last two fitting ones before `m`: "the two sides", "both". */
void sanudo_who_link_pair(who_cast *cast, uint32_t m);

/* "The ministers": the two whom a list has just named; false when none fits. */
bool sanudo_who_link_listed(who_cast *cast, uint32_t m);

/* Looking back goes over this many mentions at most. */
enum { WHO_FARTHEST = 60 };
static inline uint32_t who_sentence(const sanudo_doc *d, uint32_t m) { return d->tok_sent[d->men_head[m]]; }

/* The actor of mention `m` when it stands for exactly one, or SANUDO_NONE. */
static inline uint32_t who_single(const who_cast *cast, uint32_t m)
{
    return cast->link[m].n == 1 ? cast->pool[cast->link[m].first] : SANUDO_NONE;
}

/* The mention that the head of token `t` heads, or SANUDO_NONE. */
static inline uint32_t who_mention_above(const sanudo_doc *d, uint32_t t)
{
    return d->tok_head[t] == SANUDO_NONE ? SANUDO_NONE : d->tok_mention[d->tok_head[t]];
}

static inline bool who_is_subject(uint8_t rel) { return rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_NSUBJ_OUTER; }

/* A word's weight by its place in the sentence: subjects are what pronouns mean, of the main clause first. */
int sanudo_who_prominence(const sanudo_doc *d, uint32_t t);

/* True when the actor has been called by this noun. */
static inline bool who_called_so(const who_actor *a, uint64_t key)
{
    for (uint32_t i = 0; i < a->n_roles; i++)
        if (a->roles[i] == key) return true;
    return false;
}

static inline bool who_is_state_code(country c)
{
    return c && c != sanudo_country_of("UNO", 3) && c != sanudo_country_of("EUR", 3) && c != sanudo_country_of("IGO", 3) &&
           c != sanudo_country_of("NGO", 3) && c != sanudo_country_of("ISM", 3) && c != sanudo_country_of("IMG", 3) &&
           c != sanudo_country_of("MNC", 3);
}
#endif
