/* The greedy parse: at each step the best legal move, and with an arc its best relation. */
#include "syntax/parse.h"

#include "doc/ud.h"

static_assert((int)N_REL <= (int)TABLE_WIDE, "every relation has a cell");

uint32_t sanudo_parse_allowed(const uint8_t *entry, uint8_t rels[TABLE_WIDE])
{
    uint32_t n = 0;
    for (uint32_t r = 0; r < TABLE_WIDE; r++)
        if (entry[r / 8] >> r % 8 & 1u) rels[n++] = (uint8_t)r;
    return n;
}

/* An arc from the root is "root" and no other arc is. */
static uint8_t choose_rel(const arc_tables *t, const arc_input *in, const arc_state *s, uint32_t head, features *f)
{
    const uint32_t dep = arc_top(s, 0);
    int32_t score[TABLE_WIDE];
    uint8_t rels[TABLE_WIDE];
    if (head == in->n) return REL_ROOT;
    const uint32_t n = sanudo_parse_allowed(t->allowed + allowed_at(in->tag[head], in->tag[dep], head > dep), rels);
    if (n == 1) return rels[0];
    sanudo_arc_label_features(in, s, head, f);
    sanudo_table_some(&t->rels, f, rels, n, score);
    uint32_t best = 0;
    for (uint32_t k = 1; k < n; k++)
        if (score[k] > score[best]) best = k;
    return rels[best];
}

static enum arc_move choose_move(const arc_tables *t, const arc_input *in, const arc_state *s, features *f)
{
    const unsigned legal = sanudo_arc_legal(s);
    if (legal == 1u << ARC_SHIFT) return ARC_SHIFT;
    if (legal == 1u << ARC_LEFT) return ARC_LEFT;
    if (legal == 1u << ARC_RIGHT) return ARC_RIGHT;
    int32_t score[TABLE_NARROW];
    sanudo_arc_features(in, s, f);
    sanudo_table_moves(&t->moves, f, score);
    int best = -1;
    for (int m = 0; m < N_ARC_MOVES; m++)
        if ((legal >> m & 1u) && (best < 0 || score[m] > score[best])) best = m;
    return (enum arc_move)best;
}

void sanudo_parse_sentence(const arc_tables *t, const arc_input *in, arc_state *s)
{
    features f;
    sanudo_arc_start(s, in->n);
    while (!arc_done(s)) {
        const enum arc_move m = choose_move(t, in, s, &f);
        const uint8_t rel = m == ARC_SHIFT ? 0 : choose_rel(t, in, s, arc_head(s, m), &f);
        sanudo_arc_apply(s, m, rel);
    }
}

void sanudo_parse_turn(const arc_input *in, arc_input *back)
{
    const uint32_t n = in->n;
    back->n = n, back->guide = NULL;
    for (uint32_t i = 0; i < n; i++) {
        const uint32_t k = n - 1 - i;
        back->form[k] = in->form[i], back->tag[k] = in->tag[i], back->upos[k] = in->upos[i];
    }
    sanudo_arc_frame(back);
}

void sanudo_parse_guide(arc_input *in, const arc_state *s)
{
    for (uint32_t i = 0; i < in->n; i++) {
        const arc_node *node = &s->node[arc_mirror(in->n, i)];
        in->guide[i] = arc_mirror(in->n, node->head);
        in->guide_rel[i] = node->rel;
    }
    sanudo_arc_guide(in);
}

void sanudo_parse_twice(const arc_tables pass[N_ARC_PASSES], arc_input *in, arc_input *back, arc_state *s)
{
    sanudo_arc_frame(in);
    sanudo_parse_turn(in, back);
    sanudo_parse_sentence(&pass[PASS_BACK], back, s);
    sanudo_parse_guide(in, s);
    sanudo_parse_sentence(&pass[PASS_FORTH], in, s);
}
