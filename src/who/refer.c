#include "who/entities.h"

/*
** Which of the things spoken of before a reference means.  Actors are known by
** then; what is left are the things and the pronouns that may mean them: a noun
** with "the" is the last one called so, "it" and "they" are what stands out most.
*/

enum { MOST_NAMESAKES = 40, MOST_CANDIDATES = 80, FARTHEST_IT = 3 };

static uint32_t new_entity(entity_draft *e, uint32_t actor, uint32_t r)
{
    e->entity[e->n_entities] = (entity){.actor = actor, .best = r};
    return e->n_entities++;
}

/* The entity of reference `r`, which had none while it was alone. */
static uint32_t entity_of(entity_draft *e, uint32_t r)
{
    if (e->ref[r].entity == SANUDO_NONE) e->ref[r].entity = new_entity(e, SANUDO_NONE, r);
    return e->ref[r].entity;
}

static bool is_modifier(uint8_t rel)
{
    return rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_NUMMOD || rel == REL_FLAT || rel == REL_NMOD_DESC;
}

static bool is_behind(uint8_t rel) { return rel == REL_NMOD || rel == REL_ACL || rel == REL_ACL_RELCL; }

/* True when every modifier of `a` (or every phrase and clause behind it) is one of `b` as well. */
static bool says_no_more(const who_frame *f, uint32_t a, uint32_t b, bool (*counts)(uint8_t))
{
    const sanudo_doc *d = f->doc;
    WHO_KIDS(f, a, c) {
        bool found = !counts(d->tok_rel[c]);
        WHO_KIDS(f, b, k)
            if (!found) found = counts(d->tok_rel[k]) && d->tok_lemma_key[k] == d->tok_lemma_key[c];
        if (!found) return false;
    }
    return true;
}

static bool same_owner(const entity_draft *e, uint32_t a, uint32_t b)
{
    const sanudo_doc *d = e->f->doc;
    if (a == SANUDO_NONE || b == SANUDO_NONE) return false;
    const uint32_t x = e->ref_of[a], y = e->ref_of[b];
    if (x != SANUDO_NONE && y != SANUDO_NONE && e->ref[x].entity != SANUDO_NONE && e->ref[x].entity == e->ref[y].entity) return true;
    return d->tok_lemma_key[a] == d->tok_lemma_key[b] && (x == SANUDO_NONE || e->ref[x].pronoun == REF_NOUN);
}

/* Whether noun reference `r` can be its namesake `b` once more. */
static bool is_again(const entity_draft *e, const ref *r, const ref *b)
{
    const who_frame *f = e->f;
    if (r->many != b->many || !says_no_more(f, r->head, b->head, is_modifier)) return false;
    if (f->doc->tok_upos[r->head] == UPOS_PROPN) return r->determiner == DET_DEFINITE || says_no_more(f, b->head, r->head, is_modifier);
    if (!says_no_more(f, r->head, b->head, is_behind)) return false;
    return r->determiner == DET_DEFINITE || (r->determiner == DET_OWNED && same_owner(e, r->owner, b->owner));
}

/* The last earlier reference by the same noun that this one can be; the reference is entered under its noun. */
static uint32_t namesake(entity_draft *e, uint32_t r)
{
    const uint64_t key = e->f->doc->tok_lemma_key[e->ref[r].head];
    uint32_t i = (uint32_t)(key >> 20) & e->mask, found = SANUDO_NONE;
    while (e->last_key[i] && e->last_key[i] != key) i = (i + 1) & e->mask;
    ref *x = &e->ref[r];
    x->before = e->last_key[i] ? e->last_ref[i] : SANUDO_NONE;
    e->last_key[i] = key, e->last_ref[i] = r;
    if (x->calendar || x->actor != SANUDO_NONE) return SANUDO_NONE;
    for (uint32_t b = x->before, steps = 0; b != SANUDO_NONE && found == SANUDO_NONE && steps < MOST_NAMESAKES; b = e->ref[b].before, steps++)
        if (is_again(e, x, &e->ref[b])) found = b;
    return found;
}

/* Whether `b` can be what "it" or "they" means: of its number, no person for "it", and no other party of the same verb. */
static bool may_mean(const who_frame *f, const ref *r, const ref *b)
{
    const sanudo_doc *d = f->doc;
    const uint32_t t = r->head, u = b->head;
    if (r->pronoun == REF_IT && (b->many || b->animate)) return false;
    if (r->pronoun == REF_THEY && !b->many && !b->list && !b->group) return false;
    if (d->tok_rel[t] == REL_NMOD_POSS) return d->tok_head[t] != u;
    return d->tok_head[t] != d->tok_head[u] || d->tok_rel[u] == REL_CONJ;
}

static int fitness(const who_frame *f, const ref *r, const ref *b)
{
    const sanudo_doc *d = f->doc;
    int score = 60 - 14 * (int)(d->tok_sent[r->head] - d->tok_sent[b->head]) + sanudo_who_prominence(d, b->head);
    if (b->pronoun == r->pronoun) score += 6;
    if (b->actor != SANUDO_NONE) score += 4;
    if (b->pronoun == REF_NOUN && d->tok_upos[b->head] == UPOS_PROPN) score += 2;
    if (b->entity != SANUDO_NONE) score += 3; /* spoken of before */
    if (b->pronoun == REF_NOUN && b->determiner == DET_BARE && d->tok_upos[b->head] == UPOS_NOUN) score -= 3;
    if (b->calendar) score -= 20;
    if (r->pronoun == REF_THEY && b->group && !b->many) score -= 8;
    if (b->modifier) score -= 6;
    if (who_is_subject(d->tok_rel[r->head]) && who_is_subject(d->tok_rel[b->head])) score += 2;
    return score;
}

/* What "it" or "they" means, or SANUDO_NONE. */
static uint32_t antecedent(const entity_draft *e, uint32_t r)
{
    const sanudo_doc *d = e->f->doc;
    const ref *x = &e->ref[r];
    uint32_t best = SANUDO_NONE;
    int best_score = 0;
    for (uint32_t b = r, steps = 0; b-- > 0 && steps < MOST_CANDIDATES; steps++) {
        if (d->tok_sent[x->head] - d->tok_sent[e->ref[b].head] > FARTHEST_IT) break;
        if (!may_mean(e->f, x, &e->ref[b])) continue;
        const int score = fitness(e->f, x, &e->ref[b]);
        if (score > best_score) best = b, best_score = score;
    }
    return best;
}

/* "I", "we" and "you" of nobody who is quoted: each is one throughout, and whom an interview's questions call "you" is its "I". */
static uint32_t voice(entity_draft *e, uint32_t r)
{
    const bool asks = e->asks && e->asks[e->f->doc->sent_para[e->f->doc->tok_sent[e->ref[r].head]]];
    const uint8_t pronoun = e->ref[r].pronoun;
    uint32_t *of = asks && pronoun == REF_YOU ? &e->voice[REF_I][0] : &e->voice[pronoun][asks && pronoun != REF_YOU];
    if (*of == SANUDO_NONE) *of = new_entity(e, SANUDO_NONE, r);
    return *of;
}

/* The entity that an actor is now: a noun that does not point back ("two officers", "people") begins another one. */
static uint32_t of_actor(entity_draft *e, uint32_t r)
{
    const ref *x = &e->ref[r];
    uint32_t *now = &e->of_actor[x->actor];
    const bool fresh = !x->silent && x->kind == MENTION_NOMINAL && (x->determiner == DET_BARE || x->determiner == DET_INDEFINITE);
    if (*now == SANUDO_NONE) *now = new_entity(e, x->actor, r);
    else if (fresh) *now = new_entity(e, SANUDO_NONE, r);
    return *now;
}

void sanudo_who_refer(entity_draft *e)
{
    const uint32_t r = e->n - 1;
    ref *x = &e->ref[r];
    uint32_t b = SANUDO_NONE;
    if (x->pronoun == REF_IT || x->pronoun == REF_THEY) b = antecedent(e, r);
    else if (x->pronoun == REF_NOUN) b = namesake(e, r);
    if (b != SANUDO_NONE) {
        x->entity = entity_of(e, b);
        x->animate |= x->pronoun == REF_THEY && e->ref[b].animate;
    } else if (x->actor != SANUDO_NONE && x->pronoun != REF_IT && x->pronoun != REF_THEY) x->entity = of_actor(e, r);
    else if (x->pronoun >= REF_I) x->entity = voice(e, r);
}
