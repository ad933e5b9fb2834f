/* What the relation of an arc is read from: head and dependent, their neighbours, and their dependents so far. */
#include "syntax/arc.h"

typedef struct link {
    const arc_input *in;
    const arc_node *node;
    uint32_t head, dep, right; /* right: the dependent stands before its head */
    uint32_t tags;             /* both tags and the direction */
} link;

static uint32_t before(const link *l, uint32_t at) { return at > 0 && at <= l->in->n ? at - 1 : l->in->n + 1; }
static uint32_t behind(const link *l, uint32_t at) { return at < l->in->n ? at + 1 : l->in->n + 1; }

static uint32_t reach(const link *l)
{
    const uint32_t d = l->right ? l->head - l->dep : l->dep - l->head;
    return d > 10 ? 12 : d > 5 ? 11 : d;
}

static void add_ends(features *f, const link *l)
{
    const uint32_t hform = l->in->form[l->head], dform = l->in->form[l->dep];
    const uint32_t htag = l->in->tag[l->head], dtag = l->in->tag[l->dep];
    features_add(f, hash_pair(dform, l->right));
    features_add(f, dtag << 8 | l->right);
    features_add(f, hash_pair(hform, l->right));
    features_add(f, htag << 8 | l->right);
    features_add(f, l->tags);
    features_add(f, hash_pair(hform, dtag << 8 | l->right));
    features_add(f, hash_pair(dform, htag << 8 | l->right));
    features_add(f, hash_pair(hash_pair(hform, dform), l->right));
    features_add(f, hash_pair(hash_pair(hform, dform), l->tags));
    features_add(f, l->tags << 8 | reach(l));
}

static void add_below(features *f, const link *l)
{
    const arc_node *d = &l->node[l->dep];
    const uint32_t *form = l->in->form;
    const uint32_t left = l->node[d->l1].rel, left2 = l->node[d->l2].rel, right = l->node[d->r1].rel;
    const uint32_t dtag = l->in->tag[l->dep], dform = form[l->dep], hform = form[l->head];
    features_add(f, hash_pair(dform, form[d->l1]));
    features_add(f, dtag << 16 | (uint32_t)l->in->upos[d->l1] << 8 | left);
    features_add(f, hash_pair(l->tags, form[d->l1]));
    features_add(f, hash_pair(hform, form[d->l1]));
    features_add(f, hash_pair(l->tags, left << 8 | right));
    features_add(f, hash_pair(l->tags, left << 8 | left2));
    features_add(f, hash_pair(l->tags, form[d->r1]));
    features_add(f, hash_pair(dtag, d->lset));
    features_add(f, hash_pair(dform, d->lset));
    features_add(f, hash_pair(l->tags, d->lset));
    features_add(f, hash_pair(l->tags, d->rset));
    features_add(f, hash_pair(l->tags, hash_pair(hform, form[d->l1])));
}

static void add_sisters(features *f, const link *l)
{
    const arc_node *h = &l->node[l->head];
    const uint32_t sister = l->right ? h->l1 : h->r1, set = l->right ? h->lset : h->rset;
    const uint32_t hform = l->in->form[l->head];
    features_add(f, hash_pair(l->tags, (uint32_t)l->node[sister].rel << 8 | l->in->upos[sister]));
    features_add(f, hash_pair(l->tags, set));
    features_add(f, hash_pair(hform, set));
    features_add(f, hash_pair(l->tags, h->lset));
    features_add(f, hash_pair(hash_pair(hform, l->in->tag[l->dep]), h->lset));
}

static void add_neighbours(features *f, const link *l)
{
    const uint32_t *form = l->in->form;
    const uint8_t *tag = l->in->tag;
    const uint32_t dl = before(l, l->dep), dr = behind(l, l->dep), hl = before(l, l->head), hr = behind(l, l->head);
    features_add(f, l->tags << 8 | tag[dl]);
    features_add(f, l->tags << 8 | tag[dr]);
    features_add(f, hash_pair(l->tags, form[dl]));
    features_add(f, hash_pair(l->tags, form[dr]));
    features_add(f, l->tags << 8 | tag[hl]);
    features_add(f, l->tags << 8 | tag[hr]);
    features_add(f, hash_pair(l->tags, form[hl]));
    features_add(f, hash_pair(l->tags, (uint32_t)tag[dl] << 8 | tag[dr]));
}

static void add_guide(features *f, const link *l)
{
    const uint32_t same = l->in->guide[l->dep] == l->head, rel = (uint32_t)l->in->guide_rel[l->dep] << 1 | same;
    features_add(f, rel);
    features_add(f, hash_pair(rel, l->tags));
    features_add(f, hash_pair(rel, l->in->form[l->dep]));
    features_add(f, hash_pair(rel, l->in->form[l->head]));
    features_add(f, hash_pair(rel, l->in->form[l->node[l->dep].l1]));
}

void sanudo_arc_label_features(const arc_input *in, const arc_state *s, uint32_t head, features *f)
{
    const uint32_t dep = arc_top(s, 0);
    link l = {.in = in, .node = s->node, .head = head, .dep = dep, .right = head > dep};
    l.tags = (uint32_t)in->tag[head] << 9 | (uint32_t)in->tag[dep] << 1 | l.right;
    f->n = 0;
    add_ends(f, &l);
    add_below(f, &l);
    add_sisters(f, &l);
    add_neighbours(f, &l);
    if (in->guide) add_guide(f, &l);
}
