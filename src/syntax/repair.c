/* Repairs of trees that no sentence can have. */
#include "syntax/repair.h"

#include "doc/ud.h"

static bool is_finite(uint8_t xpos) { return xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP || xpos == XPOS_MD; }

static bool has_child(const arc_state *s, uint32_t head, uint8_t rel)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (s->node[i].head == head && s->node[i].rel == rel) return true;
    return false;
}

/* The noun that is the root, unless something is already said of it, or n. */
static uint32_t bare_noun(const arc_state *s, const uint8_t *upos)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (s->node[i].head == s->n && (upos[i] == UPOS_NOUN || upos[i] == UPOS_PROPN || upos[i] == UPOS_PRON))
            return has_child(s, i, REL_COP) || has_child(s, i, REL_NSUBJ) ? s->n : i;
    return s->n;
}

/* The participle that the noun waits for, with nobody as its agent and no auxiliary, or n. */
static uint32_t participle(const arc_state *s, uint32_t noun, const uint8_t *xpos)
{
    for (uint32_t i = noun + 1; i < s->n; i++) {
        const arc_node *v = &s->node[i];
        if (v->head != noun || v->rel != REL_ACL || (xpos[i] != XPOS_VBN && xpos[i] != XPOS_VBD)) continue;
        const bool passive = has_child(s, i, REL_OBL_AGENT) || has_child(s, i, REL_AUX_PASS) || has_child(s, i, REL_AUX);
        return passive ? s->n : i;
    }
    return s->n;
}

bool sanudo_repair_finite(arc_state *s, const uint8_t *upos, uint8_t *xpos, bool stopped)
{
    const uint32_t n = s->n, noun = stopped ? bare_noun(s, upos) : n, verb = noun < n ? participle(s, noun, xpos) : n;
    if (verb == n) return false;
    for (uint32_t i = 0; i < n; i++)
        if (i != verb && is_finite(xpos[i])) return false;
    s->node[verb].head = n, s->node[verb].rel = REL_ROOT;
    s->node[noun].head = verb, s->node[noun].rel = REL_NSUBJ;
    for (uint32_t i = verb + 1; i < n; i++)
        if (s->node[i].head == noun) s->node[i].head = verb;
    xpos[verb] = XPOS_VBD;
    return true;
}
