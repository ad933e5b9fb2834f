#ifndef SANUDO_LEXICON_CONDITION_H
#define SANUDO_LEXICON_CONDITION_H
#include "lexicon/disk.h"

/* True when the key is among the words of the item. */
static inline bool condition_word(const lex_pack *p, const disk_item *it, uint64_t key)
{
    for (uint32_t i = 0; i < it->n; i++)
        if (p->words[it->first + i] == key) return true;
    return false;
}

/* True when token `t` is of the kind (enum party_kind). */
bool sanudo_condition_kind(const sanudo_doc *d, uint32_t t, uint32_t kind);

/* True when token `t` is what the item asks of a slot's filler. */
bool sanudo_condition_suits(const lexicon *lx, const sanudo_doc *d, const lex_pack *p, const disk_item *it, uint32_t t);

/* True for a phrase with "of" before it. */
bool sanudo_condition_of(const sanudo_doc *d, uint32_t t);

/* What a quantity is of: "shipped *a batch of tanks*", "cleared *51 of the camps*", "gave $5 *million*"; else SANUDO_NONE. */
uint32_t sanudo_condition_measured(const lexicon *lx, const sanudo_doc *d, uint32_t t);
#endif
