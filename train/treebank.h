#ifndef TRAIN_TREEBANK_H
#define TRAIN_TREEBANK_H
#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "syntax/word.h"

/* FNV-1a, of bytes or of larger numbers; begins with HASH_START. */
#define HASH_START 0xcbf29ce484222325u
static inline uint64_t hash_step(uint64_t h, uint64_t v) { return (h ^ v) * 0x100000001b3u; }
static inline uint64_t hash_text(uint64_t h, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++) h = hash_step(h, (uint8_t)p[i]);
    return h;
}

/* Sentences with what people found in them.  Columns that a file does not have are NULL. */
typedef struct sentence {
    uint32_t n;
    const slice *form, *lemma;
    const wordform *word;
    uint8_t *upos, *xpos, *rel; /* ud.h */
    uint32_t *head;             /* n: the root */
    uint8_t *tag;               /* class: a UPOS and an XPOS */
    uint8_t *name;              /* names.h's state */
    bool has_tree, has_names;
} sentence;

typedef struct corpus {
    arena mem;
    sentence *s;
    uint32_t n, cap;
    uint32_t words;
    uint64_t hash; /* of all bytes read, in order */
} corpus;

enum { TRAIN_WORDS = 1000 }; /* the longest sentence that is learnt from */

/* Append the sentences of a CoNLL-U file, those of documents with `leave_out` in their id apart; false: errno or bad line in `why`. */
bool train_read_trees(corpus *c, const char *path, const char *leave_out, char why[240]);

/* Append the sentences of an IOB2 file (columns: number, form, state). */
bool train_read_names(corpus *c, const char *path, const char *leave_out, char why[240]);

/* Append a sentence of which nothing is known but its words; longer ones than can be learnt from are left out. */
bool train_append_words(corpus *c, const slice *forms, uint32_t n);

/*
** The names of a corpus whose sentences also stand in a treebank go to these; the doubled sentences become empty ones.
** Corpora differ in what a name takes in: articles and titles before names ("[the United Nations]", "[King Hussein]")
** are cut off, and organisations without a capital ("the members") left out.
*/
bool train_join_names(corpus *c, const lexicon *lx);

/* Append a copy of sentence `i` IN CAPITALS, With Initials, or in small letters. */
enum spelling { SPELLING_CAPITALS, SPELLING_HEADLINE, SPELLING_SMALL, N_SPELLINGS };
bool train_respell(corpus *c, uint32_t i, enum spelling how);

/* The files of `dir` whose names end in `suffix` and do not contain "dev", sorted. */
uint32_t train_files(arena *a, const char *dir, const char *suffix, char ***out);

void train_corpus_free(corpus *c);
#endif
