#ifndef SANUDO_RUN_PIPELINE_H
#define SANUDO_RUN_PIPELINE_H
#include "lexicon/stage.h"

/* Every stage in the order data flows; the first `sanudo_pipeline_parse` of them give the tree. */
extern const stage sanudo_pipeline[];
extern const uint32_t sanudo_pipeline_len, sanudo_pipeline_parse;
#endif
