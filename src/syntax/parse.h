#ifndef SANUDO_SYNTAX_PARSE_H
#define SANUDO_SYNTAX_PARSE_H
#include "model/table.h"
#include "syntax/arc.h"

/* The weights of one parse: moves (narrow) and relations (wide, by ud.h's numbers). */
typedef struct arc_tables {
    table moves, rels;
} arc_tables;

enum arc_pass { PASS_BACK, PASS_FORTH, N_ARC_PASSES };

/*
** Parse one sentence twice: from its end to its beginning, and then from its beginning with
** the first parse as guide, for the two err in different places.  `in` is the sentence with
** room for a guide, `back` has room for a copy of it.  Afterwards `s` holds the second parse.
*/
void sanudo_parse_twice(const arc_tables pass[N_ARC_PASSES], arc_input *in, arc_input *back, arc_state *s);

/* A sentence, but for its guide, in the other direction. */
void sanudo_parse_turn(const arc_input *in, arc_input *back);

/* Take a parse of the turned sentence as the guide of `in`. */
void sanudo_parse_guide(arc_input *in, const arc_state *s);

/* Parse one sentence: afterwards every node below `in->n` has its head (n: the root) and relation. */
void sanudo_parse_sentence(const arc_tables *t, const arc_input *in, arc_state *s);

#endif
