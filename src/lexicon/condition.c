/* Whether a word is what one condition of a pattern asks for. */
#include "lexicon/condition.h"

#include "doc/walk.h"

#define CLASS_QUANTITY SLICE("quantity")

static bool in_place(const sanudo_doc *d, uint32_t t)
{
    const uint32_t behind = walk_row(d->pla_first, d->n_places, t + 1); /* places are in order, and apart */
    return behind > 0 && t < d->pla_end[behind - 1];
}

bool sanudo_condition_kind(const sanudo_doc *d, uint32_t t, uint32_t kind)
{
    const uint32_t m = d->tok_mention ? d->tok_mention[t] : SANUDO_NONE;
    const uint8_t actor = m == SANUDO_NONE ? UINT8_MAX : d->men_actor_kind[m];
    const bool known = m != SANUDO_NONE && (d->men_code[m] || d->men_sectors[m]);
    switch (kind) {
    case KIND_PERSON: return actor == ACTOR_PERSON || (actor == ACTOR_UNNAMED) || (m != SANUDO_NONE && d->men_kind[m] == MENTION_PRONOUN);
    case KIND_STATE: return actor == ACTOR_STATE;
    case KIND_ORG: return actor == ACTOR_ORGANIZATION;
    case KIND_GROUP: return actor == ACTOR_GROUP;
    case KIND_PARTY: return known || (m != SANUDO_NONE && d->men_kind[m] == MENTION_PRONOUN);
    case KIND_PLACE: return in_place(d, t);
    case KIND_NUMBER: return d->tok_upos[t] == UPOS_NUM || sanudo_walk_child(d, t, REL_NUMMOD) != SANUDO_NONE;
    default: return false;
    }
}

bool sanudo_condition_suits(const lexicon *lx, const sanudo_doc *d, const lex_pack *p, const disk_item *it, uint32_t t)
{
    switch (it->kind) {
    case ITEM_WORDS: return condition_word(p, it, d->tok_lemma_key[t]);
    case ITEM_CLASS: return sanudo_lex_in_class(lx, d->tok_lemma_key[t], disk_string(p, it->first));
    case ITEM_KIND: return sanudo_condition_kind(d, t, it->first);
    default: return true; /* ITEM_EXISTS */
    }
}

bool sanudo_condition_of(const sanudo_doc *d, uint32_t t)
{
    const uint32_t of = sanudo_walk_child(d, t, REL_CASE);
    return of != SANUDO_NONE && d->tok_lemma_key[of] == sanudo_key_word("of", 2);
}

uint32_t sanudo_condition_measured(const lexicon *lx, const sanudo_doc *d, uint32_t t)
{
    if (d->tok_upos[t] == UPOS_SYM) return sanudo_walk_child(d, t, REL_NUMMOD);
    if (d->tok_upos[t] != UPOS_NUM && !sanudo_lex_in_class(lx, d->tok_lemma_key[t], CLASS_QUANTITY)) return SANUDO_NONE;
    const uint32_t c = sanudo_walk_child(d, t, REL_NMOD);
    return c != SANUDO_NONE && sanudo_condition_of(d, c) ? c : SANUDO_NONE;
}
