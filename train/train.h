#ifndef TRAIN_TRAIN_H
#define TRAIN_TRAIN_H
#include "base/rng.h"
#include "syntax/lemma.h"
#include "syntax/parse.h"
#include "syntax/tagger.h"
#include "train/treebank.h"
#include "train/weights.h"

/* What shapes a training run beside its data; all of it stands in the model file. */
typedef struct options {
    uint64_t seed;
    uint32_t tag_bits, move_bits, rel_bits, name_bits;
    uint32_t tag_epochs, arc_epochs, name_epochs;
    uint32_t rounds; /* of training from the beginning, in another order each, whose weights are added up */
    uint32_t folds;  /* of the treebank, each tagged by a tagger that has not seen it */
    uint32_t noise;  /* of 100 sentences, copied in capitals and again as headlines for the taggers */
} options;

/* Sentences [from, to) are left out of training; from == to: none. */
typedef struct fold {
    uint32_t from, to;
} fold;

static inline bool fold_has(fold out, uint32_t i) { return i >= out.from && i < out.to; }

/* A figure of a run, for the log and for the tests that pin it. */
typedef struct progress {
    void (*report)(void *to, const char *what, double figure);
    void *to;
} progress;

static inline void progress_report(const progress *p, const char *what, double figure)
{
    if (p && p->report) p->report(p->to, what, figure);
}

/* Number the classes by frequency and set every sentence's gold classes. */
bool train_classes(corpus *c, tagger *t);

/* Build the dictionary of `t` in arena `a`. */
bool train_dictionary(const corpus *c, fold out, arena *a, tagger *t);

/* Train the tagger on sentences outside `out`; its tables are new memory in `a`. */
bool train_tagger(const corpus *c, fold out, const options *o, arena *a, tagger *t);

/* Tag sentences [from, to) into `tag`; returns the part of words whose UPOS is right. */
double train_tag(const corpus *c, const tagger *t, fold these);

/* Train moves and relations of a pass over the predicted tags (and, forth, guides) of the sentences outside `out`. */
bool train_arcs(const corpus *c, fold out, enum arc_pass pass, const tagger *t, const options *o, arena *a, arc_tables *made,
                const progress *log);

/* Which relations words of two classes may have, from the trees and the tags in `tag`: a table in `a`, or NULL. */
uint8_t *train_allowed(const corpus *c, enum arc_pass pass, const tagger *t, arena *a);

/* Parse sentences [from, to) backwards as guides; returns the part of heads that are right. */
double train_guide(const corpus *c, fold these, const tagger *t, const arc_tables *back);

/* Learn the lemmatiser's rules. */
bool train_lemmas(const corpus *c, arena *a, lemmas *out);

/*
** Corpora differ in what a name takes in: articles and the like before names ("[the United Nations]") are
** cut off, and organisations without a proper noun ("the members") left out.
*/
void train_trim_names(const corpus *c, const tagger *t);

/* Train the name tagger over the tags in `tag`. */
bool train_names(const corpus *c, const options *o, arena *a, table *out, const progress *log);

/* Round `ws` into arena `a` as a table, and free it. */
bool train_table(weights *ws, arena *a, table *out);
#endif
