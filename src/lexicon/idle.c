#include "lexicon/idle.h"

#include "doc/walk.h"
#include "lexicon/condition.h"

enum { FILL = 8 };

#define CLASS_NO_DOER SLICE("no_doer")
#define CLASS_NO_STAKE SLICE("no_stake")
#define CLASS_NO_POLITICS SLICE("no_politics")
#define CLASS_NO_PARTNER SLICE("no_partner")
#define CLASS_NO_ACT SLICE("no_act")
#define CLASS_FAMILY_NAME SLICE("name-family")
#define CLASS_NO_SIDE SLICE("no_side")
#define CLASS_BETWEEN SLICE("between_parties")
#define CLASS_TOUCHING SLICE("touching")

/* A common noun; the tagger takes many a first word for a name: "*Glaciers* have retreated", but "*Butler* blamed the weather". */
static bool is_common(const lexicon *lx, const sanudo_doc *d, uint32_t t)
{
    if (d->tok_upos[t] != UPOS_PROPN) return true;
    return t == walk_first(d, t) && !sanudo_lex_in_class(lx, d->tok_key[t], CLASS_FAMILY_NAME);
}

/* True for the slots in which a word of no_politics counts: doer, object, receiver, noun before the trigger, and phrases that say whom a deed touches. */
static bool is_touching(const lexicon *lx, const uint64_t slot[2])
{
    return slot[1] == SLOT_OBJ || slot[0] == SLOT_SUBJ || slot[0] == SLOT_OBJ || slot[0] == SLOT_IOBJ || slot[0] == SLOT_MOD ||
           sanudo_lex_in_class(lx, slot[0], CLASS_TOUCHING);
}

/* "the *piano* lesson", "a plate of *mangoes*", "*her mother's* cake": the word of the class before, behind or possessing `t`, or SANUDO_NONE. */
static uint32_t leader(const lexicon *lx, const sanudo_doc *d, uint32_t t, slice class)
{
    WALK_CHILDREN(d, t, c) {
        const uint8_t r = d->tok_rel[c];
        const bool leads = r == REL_COMPOUND || r == REL_NMOD_POSS || (r == REL_NMOD && sanudo_condition_of(d, c));
        if (leads && d->tok_upos[c] == UPOS_NOUN && sanudo_lex_in_class(lx, d->tok_lemma_key[c], class)) return c;
    }
    return SANUDO_NONE;
}

/* The word that makes the filler of a slot idle: itself or its leader; SANUDO_NONE for politics.  A party led by such a word is one. */
static uint32_t idle_by(const lexicon *lx, const sanudo_doc *d, const uint64_t slot[2], uint32_t t)
{
    const bool doer = slot[0] == SLOT_SUBJ, stake = slot[0] == SLOT_OBJ || slot[1] == SLOT_OBJ, party = sanudo_condition_kind(d, t, KIND_PARTY);
    const uint64_t key = d->tok_lemma_key[t];
    if (party && d->tok_upos[t] == UPOS_PROPN) return SANUDO_NONE;
    if (doer && sanudo_lex_in_class(lx, key, CLASS_NO_DOER)) return t;
    if (stake && sanudo_lex_in_class(lx, key, CLASS_NO_STAKE)) return t;
    if (!is_touching(lx, slot)) return SANUDO_NONE;
    if (sanudo_lex_in_class(lx, key, CLASS_NO_POLITICS)) return t;
    return party ? SANUDO_NONE : leader(lx, d, t, CLASS_NO_POLITICS);
}

/* The private person in a slot, or whose thing fills it; SANUDO_NONE for none.  Of doers those are fewer: a daughter can appeal. */
static uint32_t partner_by(const lexicon *lx, const sanudo_doc *d, const uint64_t slot[2], uint32_t t)
{
    if (slot[0] == SLOT_SUBJ) return sanudo_lex_in_class(lx, d->tok_lemma_key[t], CLASS_NO_SIDE) ? t : SANUDO_NONE;
    return sanudo_lex_in_class(lx, d->tok_lemma_key[t], CLASS_NO_PARTNER) ? t : leader(lx, d, t, CLASS_NO_PARTNER);
}

/* Notes a common noun that is idle in its slot; "a *row* of trees" is the trees, and "Japan's *robot*" no party. */
static void note_idle(const lexicon *lx, const sanudo_doc *d, const uint64_t slot[2], uint32_t filler, idle_words *out)
{
    const uint32_t of = sanudo_condition_measured(lx, d, filler), t = of == SANUDO_NONE ? filler : of;
    if (out->n == FRAME_ARGS || !is_common(lx, d, t)) return;
    const uint32_t idle = idle_by(lx, d, slot, t), partner = idle == SANUDO_NONE ? partner_by(lx, d, slot, t) : SANUDO_NONE;
    if (idle == SANUDO_NONE && partner == SANUDO_NONE) return;
    out->row[out->n++] = (idle_word){.slot = {slot[0], slot[1]}, .token = idle == SANUDO_NONE ? partner : idle, .partner = idle == SANUDO_NONE};
}

/* Notes the verb of a completing clause when it names something of one's own day: "promised *to babysit*". */
static void note_act(const lexicon *lx, const sanudo_doc *d, uint32_t verb, idle_words *out)
{
    if (out->n < FRAME_ARGS && d->tok_upos[verb] == UPOS_VERB && sanudo_lex_in_class(lx, d->tok_lemma_key[verb], CLASS_NO_ACT))
        out->row[out->n++] = (idle_word){.slot = {SLOT_COMP, SLOT_NONE}, .token = verb};
}

void sanudo_idle_find(const lexicon *lx, const sanudo_doc *d, const frame *f, idle_words *out)
{
    static const uint64_t COMP_OBJ[2] = {SLOT_COMP, SLOT_OBJ};
    uint32_t tokens[FILL];
    bool looked_doer = false, looked_stake = false;
    for (uint32_t i = 0; i < f->n; i++) {
        const uint64_t slot[2] = {f->arg[i].slot, SLOT_NONE};
        bool *looked = slot[0] == SLOT_SUBJ ? &looked_doer : slot[0] == SLOT_OBJ ? &looked_stake : NULL;
        if (f->arg[i].rank > 1 || (looked && *looked)) continue;
        if (looked) *looked = true;
        if (slot[0] == SLOT_COMP) note_act(lx, d, f->arg[i].token, out);
        else if (slot[0] != SLOT_INF) note_idle(lx, d, slot, f->arg[i].token, out);
    }
    const uint32_t n = sanudo_frame_fill(d, lx, f, COMP_OBJ, tokens, FILL);
    for (uint32_t i = 0; i < n; i++) note_idle(lx, d, COMP_OBJ, tokens[i], out);
}

/* True when the pattern asks for the idle word: "threw *eggs* at". */
static bool asks_for(const lexicon *lx, const sanudo_doc *d, const lex_pack *p, const disk_pattern *m, const idle_word *w)
{
    bool asked = false;
    for (uint32_t i = m->first; i < m->first + m->n && !asked; i++) {
        const disk_item *it = &p->items[i];
        const bool wants = it->kind == ITEM_WORDS || it->kind == ITEM_CLASS;
        if (it->negated) continue;
        if (it->kind == ITEM_MODIFIER) asked = w->slot[0] == SLOT_MOD && condition_word(p, it, d->tok_lemma_key[w->token]);
        else asked = wants && it->slot[0] == w->slot[0] && it->slot[1] == w->slot[1] && sanudo_condition_suits(lx, d, p, it, w->token);
    }
    return asked;
}

uint32_t sanudo_idle_refused(const lexicon *lx, const sanudo_doc *d, const lex_pack *p, const disk_pattern *m, const idle_words *idle)
{
    const slice type = disk_string(p, m->type);
    const bool between = idle->n && sanudo_lex_in_class(lx, sanudo_key_word(type.p, type.n), CLASS_BETWEEN);
    for (uint32_t i = 0; i < idle->n; i++)
        if ((!idle->row[i].partner || between) && !asks_for(lx, d, p, m, &idle->row[i])) return idle->row[i].token;
    return SANUDO_NONE;
}
