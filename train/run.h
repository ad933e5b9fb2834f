#ifndef TRAIN_RUN_H
#define TRAIN_RUN_H
#include "base/err.h"
#include "train/train.h"

options train_defaults(void);

/* Set an option from "NAME=NUMBER"; false when there is none of that name. */
bool train_option(options *o, const char *text);

/* Learn everything from `data` and write the model file `out`.  `log` may be NULL. */
sanudo_rc train_model(const char *data, const char *out, const options *o, const progress *log, sanudo_error *err);
#endif
