#ifndef SANUDO_RUN_GATE_H
#define SANUDO_RUN_GATE_H
#include <stdbool.h>

#include "sanudo.h"

/* Where an article came from, and what it is, which a gate fills in. */
typedef struct run_origin {
    const char *file;  /* its path, "standard input" for "-" */
    uint8_t hash[32];
    bool withdrawn;    /* a notice that its publisher has canceled it: the record is sanudo_tuples_notice */
    uint64_t read;     /* bytes of all the files, up to about here */
} run_origin;

enum run_wish { RUN_LEAVE_OUT, RUN_CODE, RUN_NOTICE };

/* Looks at each article before it is coded, in input order, on one thread at a time. */
typedef struct run_gate {
    enum run_wish (*wants)(void *self, const sanudo_article *article, run_origin *origin); /* left out: there is no result */
    void *self;
} run_gate;

/* sanudo_run_new with a gate, which outlives the run. */
sanudo_rc sanudo_run_gated(sanudo_run **out, const sanudo_job *job, const run_gate *gate, sanudo_error *err);

/* The origin of the result in the caller's hands. */
const run_origin *sanudo_run_origin(const sanudo_run *run);
#endif
