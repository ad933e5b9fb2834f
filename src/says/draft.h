#ifndef SANUDO_SAYS_DRAFT_H
#define SANUDO_SAYS_DRAFT_H
#include "says/cues.h"
#include "says/quotes.h"

enum { MAX_PIECES = 4 };

/* Tokens [first, end). */
typedef struct range {
    uint32_t first, end;
} range;

/* A statement in the making. */
typedef struct draft {
    uint32_t source;     /* head token of the words that name it, or SANUDO_NONE */
    range source_words;  /* empty: understood */
    uint32_t cue_first, cue_end;
    uint32_t addressee;  /* head token, or SANUDO_NONE */
    range piece[MAX_PIECES];
    uint32_t n_pieces;
    uint32_t parent;     /* draft around it, or SANUDO_NONE: found by containment */
    uint32_t turn;       /* draft whose speaker goes on here, or SANUDO_NONE */
    uint32_t rule;       /* lexicon line id, or SANUDO_NONE */
    uint8_t kind;        /* enum cue_kind of the cue */
    bool quoted;         /* its pieces are quotations */
} draft;

/* What the passes over a document share; all arrays in the document's scratch. */
typedef struct desk {
    sanudo_doc *d;
    const lexicon *lx;
    grove g;
    cues c;
    quote *quote;
    uint32_t n_quotes;
    uint32_t *tok_quote; /* quote around a token (marks included), or SANUDO_NONE */
    uint32_t *tok_draft; /* draft whose cue a token heads, or SANUDO_NONE */
    uint32_t *name_end;  /* name mention whose last word a token is, or SANUDO_NONE */
    uint32_t *owner;     /* cue verb whose source a cue verb shares, or SANUDO_NONE */
    range *segment;      /* the stretch between semicolons and colons around a token, quotes left whole */
    uint32_t behind;     /* end of the last cue that stood behind its content */
    draft *draft;
    uint32_t n_drafts, cap;
} desk;

/* A new draft with nothing in it, or NULL when the desk is full. */
draft *sanudo_desk_draft(desk *k);
/* The draft of a cue: made with its source and addressee when it is new; NULL when the desk is full. */
draft *sanudo_desk_of_cue(desk *k, const cue *c);
/* Add tokens [first, end) to the content, without marks and commas at its edges; false when nothing is left. */
bool sanudo_draft_add(const desk *k, draft *s, uint32_t first, uint32_t end);

/* ---- source.c: who speaks ---- */

/* Head of the words that name the source of what verb or adjective `v` reports, or SANUDO_NONE. */
uint32_t sanudo_source_of(const desk *k, uint32_t v);
/* The one spoken to, or SANUDO_NONE. */
uint32_t sanudo_source_addressee(const desk *k, const cue *c);
/* The words around head `s`, without a clause that holds cue `v`. */
range sanudo_source_words(const desk *k, uint32_t s, uint32_t v);
/* The source's name: the actor's where one is known, else what the text calls it. */
slice sanudo_source_name(const desk *k, uint32_t s, arena *mem);
/* By-phrase of a passive verb or participle, or SANUDO_NONE. */
uint32_t sanudo_source_agent(const desk *k, uint32_t v);

/* ---- nearby.c: sources by word order ---- */

/* Head of a name that ends right before verb `v` and can be its subject, or SANUDO_NONE. */
uint32_t sanudo_nearby_name_before(const desk *k, uint32_t v);
/* Subject of ", said X", or SANUDO_NONE. */
uint32_t sanudo_nearby_inverted(const desk *k, uint32_t v);
/* Head of the noun phrase that begins at token `t` as an object ("told *reporters* that"), or SANUDO_NONE. */
uint32_t sanudo_nearby_object(const desk *k, uint32_t t);
/* True inside a time expression. */
bool sanudo_nearby_is_time(const sanudo_doc *d, uint32_t t);
/* Head of the noun phrase that ends before token `e`, or SANUDO_NONE. */
uint32_t sanudo_nearby_noun_before(const desk *k, uint32_t e);

/* First word of the noun phrase around `s`, found backwards, not before `floor`. */
uint32_t sanudo_nearby_phrase_start(const desk *k, uint32_t s, uint32_t floor);

/* ---- content.c: what is said, by the tree ---- */

/* True for kinds of cue that may govern a finite clause. */
bool sanudo_content_clausal(uint8_t kind);
/* True for kinds of cue whose content may be a thing: "demanded an inquiry". */
bool sanudo_content_thing(uint8_t kind);
/* True for kinds of cue that may stand behind what they report. */
bool sanudo_content_follows(uint8_t kind);
/* The "as" of "as the pilot said" before cue verb `v`, or SANUDO_NONE. */
uint32_t sanudo_content_as(const desk *k, uint32_t v);
/* True when the clause of noun `noun` beside cue `c` is the noun's: "repeated its claim that", but not "denied a report that". */
bool sanudo_content_own(const desk *k, const cue *c, uint32_t noun);
/* The dependent or governor of cue `c` that heads its content, or SANUDO_NONE. */
uint32_t sanudo_content_head(const desk *k, const cue *c);
/* True when words [first, end) are one conjunction of the status lexicon: "on condition that". */
bool sanudo_content_conjunction(const desk *k, uint32_t first, uint32_t end);
/* True when `t` is denied: "did not say", "refused to say". */
bool sanudo_content_negated(const desk *k, uint32_t t);

/* ---- around.c: what is said, by word order ---- */

/* The words of cue `c` without its content: from its subject to its last complement. */
range sanudo_around_group(const desk *k, const cue *c, uint32_t content);
/* The same with its start found by word order from `source`. */
range sanudo_around_subject(const desk *k, const cue *c, uint32_t content, uint32_t source);
/* Where a content that stands before token `t` begins. */
uint32_t sanudo_around_floor(const desk *k, uint32_t t);
/* The content of `s` is what stands before and behind `group` in its stretch of the sentence; false: nothing does. */
bool sanudo_around_add(desk *k, draft *s, range group, uint32_t v);
/* True for a word whose clause needs a main clause behind it: "If they land", "Should they land". */
bool sanudo_around_is_lead(const sanudo_doc *d, uint32_t t);
/* True when words that begin at `at` go on about the speaker or the cue: "..., who ...", "..., adding ...", "..., and left". */
bool sanudo_around_goes_on(const sanudo_doc *d, uint32_t at, uint32_t end);
/* Where the clause behind cue `c` begins, where the tree has none: behind "that", or at a noun that a verb follows. */
uint32_t sanudo_around_start(const desk *k, const cue *c);
/* Where the content [first, end) of cue `v` ends: before a further act of the same speaker ("... and urged them"), which is noted. */
uint32_t sanudo_around_stop(desk *k, uint32_t v, uint32_t first, uint32_t end);

/* ---- links.c: one source through another ---- */

/* The reporting verb of "quoted ... as saying" for citing verb `v`, or SANUDO_NONE. */
uint32_t sanudo_links_as(const desk *k, uint32_t v);

/* ---- the passes ---- */
void sanudo_pass_direct(desk *k); /* direct.c: quotations */
void sanudo_pass_verbs(desk *k);  /* indirect.c: clauses of verbs, adjectives and nouns */
void sanudo_pass_phrases(desk *k); /* phrases.c: "according to" */
void sanudo_pass_links(desk *k);  /* links.c: "quoted by", "citing", "as saying" */
void sanudo_pass_labels(desk *k); /* labels.c: "MR. SMITH: ..." */
#endif
