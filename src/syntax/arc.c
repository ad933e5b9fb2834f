/* The transition system: what is allowed and what a move does. */
#include "syntax/arc.h"

void sanudo_arc_frame(arc_input *in)
{
    enum { ROOT_FORM = 11, ROOT_TAG = 100, NO_FORM = 1 };
    const uint32_t n = in->n;
    in->form[n] = ROOT_FORM, in->tag[n] = ROOT_TAG, in->upos[n] = ROOT_TAG;
    in->form[n + 1] = NO_FORM, in->tag[n + 1] = 0, in->upos[n + 1] = 0;
}

void sanudo_arc_guide(arc_input *in)
{
    for (uint32_t i = 0; i < in->n + 2; i++) in->guide_last[i] = 0;
    for (uint32_t i = 0; i < in->n; i++) in->guide_last[in->guide[i]] = i;
    in->guide[in->n] = in->guide[in->n + 1] = in->n + 1;
    in->guide_rel[in->n] = in->guide_rel[in->n + 1] = 0;
}

void sanudo_arc_start(arc_state *s, uint32_t n)
{
    const uint32_t none = n + 1;
    s->n = n, s->next = 0, s->depth = 0;
    for (uint32_t i = 0; i < ARC_BELOW; i++) s->stack[i] = none;
    for (uint32_t i = 0; i < n + 2; i++)
        s->node[i] = (arc_node){.head = none, .l1 = none, .l2 = none, .r1 = none, .r2 = none};
}

/* Once all is read, only the last word on the stack may go to the root: one root a sentence. */
unsigned sanudo_arc_legal(const arc_state *s)
{
    const bool unread = s->next < s->n;
    unsigned moves = 0;
    if (unread) moves |= 1u << ARC_SHIFT;
    if (s->depth >= 1 && (unread || s->depth == 1)) moves |= 1u << ARC_LEFT;
    if (s->depth >= 2) moves |= 1u << ARC_RIGHT;
    return moves;
}

static void attach_left(arc_node *head, uint32_t dep, uint32_t bit)
{
    head->l2 = head->l1;
    head->l1 = dep;
    head->lset |= bit;
    head->lcount = (uint8_t)(head->lcount + (head->lcount < 5));
}

static void attach_right(arc_node *head, uint32_t dep, uint32_t bit)
{
    head->r2 = head->r1;
    head->r1 = dep;
    head->rset |= bit;
    head->rcount = (uint8_t)(head->rcount + (head->rcount < 5));
}

void sanudo_arc_apply(arc_state *s, enum arc_move m, uint8_t rel)
{
    if (m == ARC_SHIFT) {
        s->stack[ARC_BELOW + s->depth++] = s->next++;
        return;
    }
    const uint32_t dep = arc_top(s, 0), head = arc_head(s, m), bit = 1u << (rel & 31);
    s->node[dep].head = head;
    s->node[dep].rel = rel;
    if (m == ARC_LEFT) attach_left(&s->node[head], dep, bit);
    else attach_right(&s->node[head], dep, bit);
    s->depth--;
}
