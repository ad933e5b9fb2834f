#include "who/entities.h"

/*
** The whole of a noun phrase, as the tree has it: what belongs to the noun, and
** none of what hangs on it as the head of a clause or a list.
*/

/* Dependents that are no part of the phrase: of a predicate, of a list, or of the place in its clause. */
static bool is_outside(uint8_t rel)
{
    switch (rel) {
    case REL_CASE: case REL_CC: case REL_COP: case REL_NSUBJ: case REL_NSUBJ_PASS: case REL_NSUBJ_OUTER: case REL_AUX: case REL_AUX_PASS:
    case REL_MARK: case REL_CONJ: case REL_PARATAXIS: case REL_LIST: case REL_ADVCL: case REL_CSUBJ: case REL_CCOMP: case REL_DISCOURSE:
    case REL_EXPL: case REL_ORPHAN: case REL_DEP: case REL_VOCATIVE: case REL_DISLOCATED: case REL_ADVMOD: case REL_OBL:
    case REL_OBL_UNMARKED: case REL_REPARANDUM: case REL_PUNCT: case REL_GOESWITH: return true;
    default: return false;
    }
}

static bool is_one_of(const sanudo_doc *d, uint32_t t, const char *const *marks)
{
    const slice s = doc_form(d, t);
    for (; *marks; marks++)
        if (s.n == strlen(*marks) && memcmp(s.p, *marks, s.n) == 0) return true;
    return false;
}

rows sanudo_who_extent(const who_frame *f, uint32_t t)
{
    static const char *const OPEN[] = {"(", "[", "\"", "'", "\xe2\x80\x9c", "\xe2\x80\x98", NULL};
    static const char *const CLOSE[] = {")", "]", "\"", "'", "\xe2\x80\x9d", "\xe2\x80\x99", NULL};
    const sanudo_doc *d = f->doc;
    uint32_t first = t, end = t + 1;
    if (d->tok_upos[t] == UPOS_PRON) return (rows){.first = t, .n = 1};
    WHO_KIDS(f, t, c) {
        if (is_outside(d->tok_rel[c])) continue;
        if (f->left[c] < first) first = f->left[c];
        if (f->right[c] >= end) end = f->right[c] + 1;
    }
    WHO_KIDS(f, t, c)
        if (c == end && d->tok_rel[c] == REL_CASE) end = c + 1; /* the "'s" of a possessor */
    while (end > t + 1 && d->tok_upos[end - 1] == UPOS_PUNCT && !is_one_of(d, end - 1, CLOSE)) end--;
    while (first < t && (d->tok_upos[first] == UPOS_CCONJ || (d->tok_upos[first] == UPOS_PUNCT && !is_one_of(d, first, OPEN)))) first++;
    return (rows){.first = first, .n = end - first};
}
