#include "base/err.h"
#include "who/entities.h"
#include "who/who.h"

/*
** Entities: whoever and whatever the article speaks of more than once, with all
** the phrases that do.
*/

static bool start(entity_draft *e, sanudo_doc *d, const who_frame *f)
{
    arena *a = &d->tmp;
    uint32_t size = 64;
    while (size < 2 * d->n_tokens) size *= 2;
    *e = (entity_draft){.f = f, .ref = ARENA_NEW(a, ref, d->n_tokens), .entity = ARENA_NEW(a, entity, d->n_tokens + 1u),
                        .of_actor = ARENA_NEW(a, uint32_t, d->n_actors), .ref_of = ARENA_NEW(a, uint32_t, d->n_tokens),
                        .last_key = ARENA_NEW(a, uint64_t, size), .last_ref = ARENA_NEW(a, uint32_t, size), .mask = size - 1,
                        .asks = sanudo_who_questions(d)};
    if (!arena_ok(a)) return false;
    for (uint32_t i = 0; i < d->n_actors; i++) e->of_actor[i] = SANUDO_NONE;
    for (uint32_t p = 0; p < N_REF_PRONOUNS; p++) e->voice[p][0] = e->voice[p][1] = SANUDO_NONE;
    return true;
}

/* The person whom the text before the first question names most: who is interviewed. */
static uint32_t interviewee(sanudo_doc *d, const bool *asks)
{
    uint32_t best = SANUDO_NONE, *count = ARENA_NEW(&d->tmp, uint32_t, d->n_actors);
    for (uint32_t m = 0; count && m < d->n_mentions && !asks[d->sent_para[d->tok_sent[d->men_head[m]]]]; m++) {
        if (d->men_voice[m].n != 1) continue;
        const uint32_t a = d->voice_pool[d->men_voice[m].first];
        if (d->act_kind[a] == ACTOR_PERSON && (++count[a], best == SANUDO_NONE || count[a] > count[best])) best = a;
    }
    return best;
}

/* Who answers in an interview says "I" throughout. */
static void find_interviewee(entity_draft *e, sanudo_doc *d)
{
    const uint32_t a = e->asks ? interviewee(d, e->asks) : SANUDO_NONE;
    if (a == SANUDO_NONE) return;
    e->entity[e->n_entities] = (entity){.actor = a, .best = SANUDO_NONE};
    e->of_actor[a] = e->voice[REF_I][0] = e->n_entities++;
}

static void find_all(entity_draft *e)
{
    const sanudo_doc *d = e->f->doc;
    for (uint32_t t = 0; t < d->n_tokens; t++) {
        e->ref_of[t] = SANUDO_NONE;
        if (d->sent_region[d->tok_sent[t]] != REGION_BODY || !sanudo_who_read_ref(e->f, t, &e->ref[e->n])) continue;
        e->ref_of[t] = e->n++;
        sanudo_who_refer(e);
    }
}

/* True when the reference lies in a longer one to the same: "Ana Lopes, [the minister]", where only the whole counts. */
static bool is_inside(const entity_draft *e, const ref *r)
{
    enum { HIGHEST = 12 };
    const sanudo_doc *d = e->f->doc;
    uint32_t t = d->tok_head[r->head];
    for (uint32_t i = 0; i < HIGHEST && t != SANUDO_NONE; i++, t = d->tok_head[t]) {
        const uint32_t above = e->ref_of[t];
        if (above == SANUDO_NONE || e->ref[above].entity != r->entity) continue;
        const rows whole = sanudo_who_extent(e->f, t);
        if (whole.first <= r->head && r->head < whole.first + whole.n) return true;
    }
    return false;
}

/* The better of two to call an entity by: a name before a noun before a pronoun, and the earlier of equals. */
static bool names_better(const entity_draft *e, const ref *r, uint32_t best) { return best == SANUDO_NONE || r->kind < e->ref[best].kind; }

/* Which references are shown; what nobody speaks of twice is no entity. */
static void choose(entity_draft *e)
{
    for (uint32_t i = 0; i < e->n; i++) {
        ref *r = &e->ref[i];
        if (r->entity == SANUDO_NONE) continue;
        r->silent |= r->pronoun == REF_NOUN && is_inside(e, r);
        if (r->silent) continue;
        entity *x = &e->entity[r->entity];
        x->count++;
        if (names_better(e, r, x->best)) x->best = i;
    }
}

static bool is_shown(const entity_draft *e, const ref *r) { return r->entity != SANUDO_NONE && !r->silent && e->entity[r->entity].count > 1; }

/* What the record calls it: the actor's name, or the words of the best reference up to its noun. */
static slice name_of(const entity_draft *e, const entity *x)
{
    const sanudo_doc *d = e->f->doc;
    if (x->actor != SANUDO_NONE) return d->act_name[x->actor];
    const uint32_t head = e->ref[x->best].head;
    uint32_t end = head + 1;
    WHO_KIDS(e->f, head, c)
        if (d->tok_rel[c] == REL_FLAT && c == end) end++;
    return sanudo_doc_words(d, sanudo_who_extent(e->f, head).first, end);
}

static sanudo_rc publish(sanudo_doc *d, entity_draft *e, sanudo_error *err)
{
    arena *a = &d->mem;
    uint32_t n = 0, *renewed = ARENA_NEW(&d->tmp, uint32_t, e->n_entities), n_entities = 0;
    if (!renewed) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u entities", e->n_entities);
    for (uint32_t i = 0; i < e->n_entities; i++) renewed[i] = SANUDO_NONE;
    for (uint32_t i = 0; i < e->n; i++) n += is_shown(e, &e->ref[i]);
    uint32_t *first = ARENA_NEW(a, uint32_t, n), *end = ARENA_NEW(a, uint32_t, n), *of = ARENA_NEW(a, uint32_t, n);
    uint32_t *actor = ARENA_NEW(a, uint32_t, n);
    slice *name = ARENA_NEW(a, slice, n);
    uint8_t *kind = ARENA_NEW(a, uint8_t, n);
    if (!arena_ok(a)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u references", n);
    n = 0;
    for (uint32_t i = 0; i < e->n; i++) {
        const ref *r = &e->ref[i];
        if (!is_shown(e, r)) continue;
        if (renewed[r->entity] == SANUDO_NONE) {
            renewed[r->entity] = n_entities;
            name[n_entities] = name_of(e, &e->entity[r->entity]);
            actor[n_entities++] = e->entity[r->entity].actor;
        }
        const rows whole = sanudo_who_extent(e->f, r->head);
        first[n] = whole.first, end[n] = whole.first + whole.n, kind[n] = r->kind, of[n++] = renewed[r->entity];
    }
    d->n_refs = n, d->ref_first = first, d->ref_end = end, d->ref_kind = kind, d->ref_entity = of;
    d->n_entities = n_entities, d->ent_name = name, d->ent_actor = actor;
    d->layers |= SANUDO_ENTITIES;
    return SANUDO_OK;
}

sanudo_rc sanudo_stage_entities(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    const who_frame *f = sanudo_who_frame(doc, know->lexicon);
    entity_draft e;
    if (!f || !start(&e, doc, f)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory to look for what is spoken of again");
    find_interviewee(&e, doc);
    find_all(&e);
    choose(&e);
    return publish(doc, &e, err);
}
