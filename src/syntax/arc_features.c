/*
** What the parser looks at: the top of the stack (s0, s1, s2), the next words
** (n0, n1, n2), their outermost dependents, distances, how many and which
** dependents they have.  Templates are numbered by the order of the calls, so a
** change here needs new weights.
*/
#include "syntax/arc.h"

/* One word in sight. */
typedef struct seen {
    uint32_t at, form, tag, upos, both; /* both: form and tag */
} seen;

typedef struct view {
    const arc_input *in;
    const arc_node *node;
    seen s0, s1, s2, n0, n1, n2;
    uint32_t s0n0, s1s0; /* pairs of tags */
} view;

static seen look(const arc_input *in, uint32_t at)
{
    return (seen){at, in->form[at], in->tag[at], in->upos[at], hash_pair(in->form[at], in->tag[at])};
}

static uint32_t ahead(const arc_state *s, uint32_t k)
{
    const uint32_t at = s->next + k;
    return at <= s->n ? at : s->n + 1;
}

static view look_around(const arc_input *in, const arc_state *s)
{
    const uint32_t *top = s->stack + s->depth; /* top[2] is s0: ARC_BELOW words lie under the stack */
    view v = {.in = in, .node = s->node, .s0 = look(in, top[2]), .s1 = look(in, top[1]), .s2 = look(in, top[0]),
              .n0 = look(in, ahead(s, 0)), .n1 = look(in, ahead(s, 1)), .n2 = look(in, ahead(s, 2))};
    v.s0n0 = v.s0.tag << 8 | v.n0.tag;
    v.s1s0 = v.s1.tag << 8 | v.s0.tag;
    return v;
}

/* Words apart, coarsely; 0 where one is missing. */
static uint32_t distance(const arc_input *in, uint32_t a, uint32_t b)
{
    if (a > in->n || b > in->n) return 0;
    const uint32_t d = a < b ? b - a : a - b;
    return d > 10 ? 12 : d > 6 ? 11 : d;
}

static uint32_t three(uint32_t a, uint32_t b, uint32_t c) { return a << 16 | b << 8 | c; }
static uint32_t four(uint32_t a, uint32_t b, uint32_t c, uint32_t d) { return a << 24 | three(b, c, d); }

static void add_word(features *f, seen w)
{
    features_add(f, w.form);
    features_add(f, w.tag);
    features_add(f, w.both);
}

static void add_words(features *f, const view *v)
{
    add_word(f, v->s0);
    add_word(f, v->s1);
    add_word(f, v->n0);
    add_word(f, v->n1);
    features_add(f, v->n2.form);
    features_add(f, v->n2.tag);
    features_add(f, v->s2.form);
    features_add(f, v->s2.tag);
}

static void add_pairs(features *f, const view *v)
{
    features_add(f, hash_pair(v->s0.both, v->n0.both));
    features_add(f, hash_pair(v->s0.both, v->n0.form));
    features_add(f, hash_pair(v->s0.form, v->n0.both));
    features_add(f, hash_pair(v->s0.both, v->n0.tag));
    features_add(f, hash_pair(v->s0.tag, v->n0.both));
    features_add(f, hash_pair(v->s0.form, v->n0.form));
    features_add(f, v->s0n0);
    features_add(f, v->n0.tag << 8 | v->n1.tag);
    features_add(f, v->s1s0);
    features_add(f, hash_pair(v->s0.form, v->s1.form));
    features_add(f, hash_pair(v->s0.tag, v->s1.both));
    features_add(f, hash_pair(v->s0.both, v->s1.tag));
    features_add(f, hash_pair(v->s1.form, v->n0.form));
    features_add(f, v->s1.tag << 8 | v->n0.tag);
    features_add(f, hash_pair(v->s0.form, v->n1.form));
    features_add(f, v->s0.tag << 8 | v->n1.tag);
    features_add(f, hash_pair(v->s1.both, v->n0.tag));
    features_add(f, hash_pair(v->s1.tag, v->n0.both));
}

static void add_triples(features *f, const view *v)
{
    features_add(f, three(v->s0.tag, v->n0.tag, v->n1.tag));
    features_add(f, three(v->s1.tag, v->s0.tag, v->n0.tag));
    features_add(f, three(v->s2.tag, v->s1.tag, v->s0.tag));
    features_add(f, three(v->n0.tag, v->n1.tag, v->n2.tag));
    features_add(f, hash_pair(v->s1s0, v->n0.form));
    features_add(f, hash_pair(v->s1.tag << 8 | v->n0.tag, v->s0.form));
    features_add(f, hash_pair(v->s0n0, v->s1.form));
    features_add(f, hash_pair(v->s0n0, v->n1.form));
    features_add(f, hash_pair(v->n0.tag << 8 | v->n1.tag, v->s0.form));
    features_add(f, hash_pair(v->s0.upos << 8 | v->n1.upos, v->n0.form));
    features_add(f, four(v->s1.upos, v->s0.upos, v->n0.upos, v->n1.upos));
    features_add(f, four(v->s2.upos, v->s1.upos, v->s0.upos, v->n0.upos));
    features_add(f, four(v->s0.upos, v->n0.upos, v->n1.upos, v->n2.upos));
    features_add(f, hash_pair(v->s1s0, v->n0.both));
    features_add(f, hash_pair(v->s1.both, v->s0n0));
}

static void add_distances(features *f, const view *v)
{
    const uint32_t d = distance(v->in, v->s0.at, v->n0.at), d1 = distance(v->in, v->s1.at, v->s0.at);
    features_add(f, hash_pair(v->s0.form, d));
    features_add(f, v->s0.tag << 8 | d);
    features_add(f, hash_pair(v->n0.form, d));
    features_add(f, v->n0.tag << 8 | d);
    features_add(f, hash_pair(hash_pair(v->s0.form, v->n0.form), d));
    features_add(f, v->s0n0 << 8 | d);
    features_add(f, v->s1s0 << 8 | d1);
    features_add(f, four(v->s1.tag, v->s0.tag, v->n0.tag, d1));
    features_add(f, hash_pair(hash_pair(v->s1.form, v->s0.form), d1));
    features_add(f, four(v->s1.upos, v->n0.upos, d1, d));
}

/* "give" with two objects wants no third: how many dependents, and of which kinds. */
static void add_valencies(features *f, const view *v)
{
    const arc_node *s0 = &v->node[v->s0.at], *s1 = &v->node[v->s1.at], *n0 = &v->node[v->n0.at];
    features_add(f, hash_pair(v->s0.form, s0->rcount));
    features_add(f, v->s0.tag << 8 | s0->rcount);
    features_add(f, hash_pair(v->s0.form, s0->lcount));
    features_add(f, v->s0.tag << 8 | s0->lcount);
    features_add(f, hash_pair(v->n0.form, n0->lcount));
    features_add(f, v->n0.tag << 8 | n0->lcount);
    features_add(f, v->s1.tag << 8 | s1->rcount);
    features_add(f, hash_pair(v->s1.form, s1->rcount));
    features_add(f, v->s0n0 << 8 | (uint32_t)s0->rcount << 4 | n0->lcount);
    features_add(f, v->s1s0 << 8 | (uint32_t)s1->rcount << 4 | s0->lcount);
    features_add(f, hash_pair(v->s0.form, s0->lset));
    features_add(f, hash_pair(v->s0.tag, s0->lset));
    features_add(f, hash_pair(v->s0.form, s0->rset));
    features_add(f, hash_pair(v->s0.tag, s0->rset));
    features_add(f, hash_pair(v->n0.tag, n0->lset));
    features_add(f, hash_pair(v->n0.form, n0->lset));
    features_add(f, hash_pair(v->s1.tag, s1->rset));
    features_add(f, hash_pair(v->s1.form, s1->rset));
    features_add(f, hash_pair(v->s0n0, hash_pair(s1->rset, s0->rset)));
}

static void add_dependents(features *f, const view *v)
{
    const arc_node *node = v->node, *s0 = &node[v->s0.at], *s1 = &node[v->s1.at], *n0 = &node[v->n0.at];
    const uint8_t *u = v->in->upos;
    const uint32_t *form = v->in->form;
    features_add(f, v->s0n0 << 8 | u[s0->l1]);
    features_add(f, v->s0n0 << 8 | u[s0->r1]);
    features_add(f, v->s0n0 << 8 | u[n0->l1]);
    features_add(f, v->s1s0 << 8 | u[s0->l1]);
    features_add(f, v->s1s0 << 8 | u[s0->r1]);
    features_add(f, v->s1s0 << 8 | u[s1->r1]);
    features_add(f, v->s1s0 << 8 | u[s1->l1]);
    features_add(f, three(v->s0.tag, u[s0->l1], u[s0->l2]));
    features_add(f, three(v->s0.tag, u[s0->r1], u[s0->r2]));
    features_add(f, three(v->n0.tag, u[n0->l1], u[n0->l2]));
    features_add(f, form[s0->l1]);
    features_add(f, form[s0->r1]);
    features_add(f, form[n0->l1]);
    features_add(f, hash_pair(v->s0.form, form[s0->r1]));
    features_add(f, hash_pair(v->s1.form, form[s1->r1]));
    features_add(f, hash_pair(v->s0.upos << 8 | v->n0.upos, hash_pair(form[s0->r1], v->n0.form)));
}

/* "Rebels, who fled the town, said": what stands at a verb already tells whether it waits for another subject. */
static void add_frames(features *f, const view *v)
{
    const arc_node *s0 = &v->node[v->s0.at], *s1 = &v->node[v->s1.at], *n0 = &v->node[v->n0.at];
    const uint32_t *form = v->in->form;
    features_add(f, v->s0n0 << 8 | v->in->tag[n0->l1]);
    features_add(f, v->s1s0 << 8 | v->in->tag[s0->l1]);
    features_add(f, hash_pair(v->s0n0, n0->lset));
    features_add(f, hash_pair(v->s0n0, form[n0->l1]));
    features_add(f, hash_pair(v->s1s0, s0->lset));
    features_add(f, hash_pair(v->s1s0, form[s0->l1]));
    features_add(f, hash_pair(v->s1s0, s1->rset));
    features_add(f, hash_pair(v->s1.tag << 8 | v->n0.tag, form[s0->l1]));
}

static void add_relations(features *f, const view *v)
{
    const arc_node *node = v->node, *s0 = &node[v->s0.at], *s1 = &node[v->s1.at], *n0 = &node[v->n0.at];
    const uint8_t *u = v->in->upos;
    const uint32_t s0l = node[s0->l1].rel, s0r = node[s0->r1].rel, n0l = node[n0->l1].rel;
    const uint32_t s1l = node[s1->l1].rel, s1r = node[s1->r1].rel;
    features_add(f, (uint32_t)u[s0->l1] << 8 | s0l);
    features_add(f, (uint32_t)u[s0->r1] << 8 | s0r);
    features_add(f, (uint32_t)u[n0->l1] << 8 | n0l);
    features_add(f, v->s0.tag << 8 | s0l);
    features_add(f, v->s0.tag << 8 | s0r);
    features_add(f, v->n0.tag << 8 | n0l);
    features_add(f, v->s1.tag << 8 | s1r);
    features_add(f, v->s1.tag << 8 | s1l);
    features_add(f, four(s0l, s0r, v->s0.tag, v->n0.tag));
    features_add(f, four(s1r, s0l, v->s1.tag, v->s0.tag));
    features_add(f, four(v->s0.upos, s0r, v->n0.upos, n0l));
    features_add(f, four(v->s1.tag, v->s0.tag, s1r, node[s1->r2].rel));
}

/* Where the guide has a word's head, seen from the words in play. */
static uint32_t where(const view *v, uint32_t at)
{
    enum { NOWHERE, TOP, BELOW, NEXT, AHEAD, BEHIND, ROOT };
    if (at >= v->in->n) return NOWHERE;
    const uint32_t head = v->in->guide[at];
    if (head == v->s0.at) return TOP;
    if (head == v->s1.at) return BELOW;
    if (head == v->n0.at) return NEXT;
    if (head == v->in->n) return ROOT;
    return head > v->n0.at ? AHEAD : BEHIND;
}

static void add_guide(features *f, const view *v)
{
    const arc_input *in = v->in;
    const uint32_t g0 = where(v, v->s0.at), g1 = where(v, v->s1.at), gn = where(v, v->n0.at);
    const uint32_t waits = in->guide_last[v->s0.at] >= v->n0.at, waits1 = in->guide_last[v->s1.at] >= v->n0.at;
    const uint32_t r0 = in->guide_rel[v->s0.at], r1 = in->guide_rel[v->s1.at], rn = in->guide_rel[v->n0.at];
    const uint32_t own = g0 << 1 | waits;
    features_add(f, own);
    features_add(f, own << 8 | r0);
    features_add(f, own << 8 | gn << 4 | g1);
    features_add(f, own << 24 | gn << 16 | r0 << 8 | rn);
    features_add(f, hash_pair(own, v->s0n0));
    features_add(f, hash_pair(own, v->s1s0));
    features_add(f, hash_pair(own << 8 | r0, v->s0n0));
    features_add(f, hash_pair(own << 8 | r0, v->s1s0));
    features_add(f, hash_pair(own, v->s0.both));
    features_add(f, hash_pair(own, v->n0.both));
    features_add(f, hash_pair(own << 8 | r0, v->n0.form));
    features_add(f, hash_pair(own << 8 | r0, v->s1.form));
    features_add(f, hash_pair(own << 8 | r0, v->s0.form));
    features_add(f, hash_pair(own << 8 | gn, v->s0n0));
    features_add(f, hash_pair(gn << 8 | rn, v->n0.tag << 8 | waits));
    features_add(f, hash_pair(g1 << 9 | r1 << 1 | waits1, own));
    features_add(f, hash_pair(own << 8 | distance(in, v->s0.at, v->n0.at), r0));
    features_add(f, hash_pair(own << 8 | (v->s0.at < in->n ? distance(in, v->s0.at, in->guide[v->s0.at]) : 0), v->s0.tag));
}

void sanudo_arc_features(const arc_input *in, const arc_state *s, features *f)
{
    const view v = look_around(in, s);
    f->n = 0;
    add_words(f, &v);
    add_pairs(f, &v);
    add_triples(f, &v);
    add_distances(f, &v);
    add_valencies(f, &v);
    add_dependents(f, &v);
    add_frames(f, &v);
    add_relations(f, &v);
    if (in->guide) add_guide(f, &v);
}
