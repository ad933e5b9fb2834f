#ifndef TRAIN_IRREGULAR_H
#define TRAIN_IRREGULAR_H
/* Irregular verbs: lemma, past tense, past participle. */
extern const char *const train_irregular[][3];
extern const unsigned train_n_irregular;
#endif
