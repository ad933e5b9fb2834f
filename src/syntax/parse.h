#ifndef SANUDO_SYNTAX_PARSE_H
#define SANUDO_SYNTAX_PARSE_H
#include "model/table.h"
#include "syntax/arc.h"

/* The weights of one parse: moves (narrow) and relations (wide, by ud.h's numbers). */
typedef struct arc_tables {
    table moves, rels;
} arc_tables;

/* Parse one sentence: afterwards every node below `in->n` has its head (n: the root) and relation. */
void sanudo_parse_sentence(const arc_tables *t, const arc_input *in, arc_state *s);

#endif
