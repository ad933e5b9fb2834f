#ifndef SANUDO_SYNTAX_PARSE_H
#define SANUDO_SYNTAX_PARSE_H
#include "model/table.h"
#include "syntax/arc.h"

/*
** The weights of one parse: of moves (narrow), and of relations (wide and turned, by ud.h's
** numbers).  `allowed` says which relations words with these classes ever have, as 64 bits
** little-endian for each pair of classes and each side: what is rare is not even looked at.
*/
typedef struct arc_tables {
    table moves, rels;
    const uint8_t *allowed;
} arc_tables;
enum { ALLOWED_TAGS = 64, ALLOWED_BYTES = ALLOWED_TAGS * ALLOWED_TAGS * 2 * 8 };

/* Where in `allowed` an arc between words of these tags (from 1) looks; the head is a word. */
static inline uint32_t allowed_at(uint32_t head_tag, uint32_t dep_tag, bool head_behind)
{
    return ((head_tag - 1) % ALLOWED_TAGS * ALLOWED_TAGS + (dep_tag - 1) % ALLOWED_TAGS) * 16 + (head_behind ? 8 : 0);
}

/* The relations of an `allowed` entry as a list; returns how many. */
uint32_t sanudo_parse_allowed(const uint8_t *entry, uint8_t rels[TABLE_WIDE]);

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
