#ifndef SANUDO_WHO_SPANS_H
#define SANUDO_WHO_SPANS_H
#include "who/rows.h"

/* How the frame finds names and the titles before them. */

/* All names, into f->names, and which covers each token, into name_of; false when memory is out. */
bool sanudo_who_find_names(sanudo_doc *doc, who_frame *f, uint32_t *name_of);

/* The role of words [first, t], the last by lemma or as it stands; *key is theirs. */
lex_hit sanudo_who_role_of(const who_frame *f, uint32_t first, uint32_t t, uint64_t *key);
/* A noun for a person or the last word of a form of address; a noun for a body or group. */
bool sanudo_who_title_word(const who_frame *f, uint32_t t);
bool sanudo_who_body_word(const who_frame *f, uint32_t t);
/* The title or office that words [b, end) are, whole: its row, or SANUDO_NONE. */
uint32_t sanudo_who_title_row(const who_frame *f, uint32_t b, uint32_t end);
/* Where a person's own name begins in a span that may open with nationality and titles. */
uint32_t sanudo_who_skip_titles(const who_frame *f, uint32_t t, uint32_t end);
/* Fill in the titles right before a person's name. */
void sanudo_who_find_titles(const who_frame *f, who_name *x);
/* Words without a capital that stand inside names: "Bank of Ghana", "Abdel-Karim". */
bool sanudo_who_joins_names(const sanudo_doc *d, uint32_t t, bool person);
#endif
