#ifndef TRAIN_TEACH_H
#define TRAIN_TEACH_H
#include "base/arena.h"
#include "train/net.h"

/*
** Distillation (Hinton et al. 2015): several networks say what they think of what nobody has annotated (the names of
** treebanks, the trees of name corpora and of plain news), and one network then learns their average beside the gold.
*/

/* Make room for opinions on whatever a sentence lacks; false without memory. */
bool train_teach_room(sample *s, uint32_t count, arena *a);

/* Add the opinions of one of `teachers` networks on tags, names and heads. */
bool train_teach(const net *n, sample *s, uint32_t count, uint32_t teachers);

/* Once all have spoken: the trees that they agree on most. */
bool train_teach_choose(sample *s, uint32_t count);

/* Add the opinions of one of `teachers` on the relations of these trees. */
bool train_teach_rels(const net *n, sample *s, uint32_t count, uint32_t teachers);
#endif
