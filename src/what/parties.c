#include "what/parties.h"

#include "doc/walk.h"

enum { MAX_INSIDE = 2, MAX_TOKENS = 8 };

#define CLASS_COMPANION SLICE("companion")
#define CLASS_COMPANION_WITH SLICE("companion_with")
#define CLASS_INNER SLICE("party_inside")
#define CLASS_OF_A_KIND SLICE("of_a_kind")

bool sanudo_parties_known(const sanudo_doc *d, uint32_t actor) { return d->act_code[actor] || d->act_sectors[actor]; }

bool sanudo_parties_among(const party_list *l, uint32_t actor)
{
    for (uint32_t i = 0; i < l->n; i++)
        if (l->actor[i] == actor) return true;
    return false;
}

static void push(party_list *l, uint32_t actor)
{
    if (!sanudo_parties_among(l, actor) && l->n < MAX_PARTIES) l->actor[l->n++] = actor;
}

/* Take from `a` whatever stands in `b` too. */
static void subtract(party_list *a, const party_list *b)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < a->n; i++) {
        if (!sanudo_parties_among(b, a->actor[i])) a->actor[kept++] = a->actor[i];
    }
    a->n = kept;
}

void sanudo_parties_join(party_list *a, const party_list *b)
{
    for (uint32_t i = 0; i < b->n; i++) push(a, b->actor[i]);
}

/* The actors that the mention headed by a token stands for; those of whom nothing is known are no parties. */
static bool push_mention(party_list *l, const sanudo_doc *d, uint32_t t)
{
    const uint32_t m = d->tok_mention[t];
    if (m == SANUDO_NONE) return false;
    const rows link = d->men_voice[m];
    bool any = false;
    for (uint32_t i = link.first; i < link.first + link.n; i++) {
        const uint32_t a = d->voice_pool[i];
        /* of whom nothing is known is a party only by name */
        if (!sanudo_parties_known(d, a) && d->act_kind[a] != ACTOR_PERSON && d->act_kind[a] != ACTOR_ORGANIZATION) continue;
        push(l, a);
        any = true;
    }
    return any;
}

bool sanudo_parties_own(const sanudo_doc *d, uint32_t owner, const party_list *others)
{
    const uint32_t m = owner == SANUDO_NONE ? owner : d->tok_mention[owner];
    if (m == SANUDO_NONE) return false;
    for (uint32_t i = d->men_voice[m].first; i < d->men_voice[m].first + d->men_voice[m].n; i++)
        if (sanudo_parties_among(others, d->voice_pool[i])) return true;
    return false;
}

/* Relations in which a phrase that is no party itself may hold one: "[Israel]'s offer", "the [Saudi] plan", "thousands of [workers]". */
static bool may_hold(const sanudo_doc *d, const lexicon *lx, uint32_t c)
{
    switch (d->tok_rel[c]) {
    case REL_AMOD: return !sanudo_lex_in_class(lx, d->tok_lemma_key[d->tok_head[c]], CLASS_OF_A_KIND); /* "an Armenian restaurant" is no Armenia */
    case REL_NMOD_POSS: case REL_COMPOUND: case REL_NMOD_UNMARKED: case REL_NMOD_DESC: case REL_APPOS:
        return true;
    case REL_NMOD: {
        const uint32_t k = sanudo_walk_child(d, c, REL_CASE);
        return k != SANUDO_NONE && sanudo_lex_in_class(lx, d->tok_lemma_key[k], CLASS_INNER);
    }
    default:
        return false;
    }
}

static void push_conjuncts(party_list *l, const sanudo_doc *d, uint32_t t)
{
    WALK_CHILDREN(d, t, c)
        if (d->tok_rel[c] == REL_CONJ && d->tok_upos[c] != UPOS_VERB) push_mention(l, d, c);
}

/* Parties of a phrase; one of `others` inside it ("*its* envoy to Chad") does not stop the search. */
static void push_phrase(party_list *l, const sanudo_doc *d, const lexicon *lx, uint32_t t, const party_list *others, party_list *theirs,
                        uint32_t depth)
{
    const bool own = sanudo_parties_own(d, sanudo_walk_child(d, t, REL_NMOD_POSS), others) && push_mention(theirs, d, t);
    if ((own || !push_mention(l, d, t)) && depth < MAX_INSIDE) {
        const uint32_t before = l->n;
        WALK_CHILDREN(d, t, c) {
            if (l->n > before) break;
            if (!may_hold(d, lx, c)) continue;
            push_phrase(l, d, lx, c, others, theirs, depth + 1);
            subtract(l, others);
        }
    }
    push_conjuncts(l, d, t);
    /* "Presidents [Otieno and Lopes]": the name explains the title, or the parser hangs both side by side */
    const uint32_t name = t + 1;
    if (name == walk_end(d, t)) return;
    const bool beside = d->tok_head[name] == d->tok_head[t] && d->tok_rel[name] == d->tok_rel[t];
    if (beside || (d->tok_head[name] == t && d->tok_rel[name] == REL_APPOS)) push_conjuncts(l, d, name);
}

/* Take out the states whose own government speaks: "the ministry warned that *Iran* would answer" warns another. */
static void subtract_own(party_list *a, const sanudo_doc *d, const party_list *others)
{
    const sector_set government = sanudo_sector_of("GOV", 3);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < a->n; i++) {
        bool own = false;
        for (uint32_t k = 0; k < others->n && d->act_kind[a->actor[i]] == ACTOR_STATE; k++)
            own = own || (d->act_sectors[others->actor[k]] & government && d->act_code[others->actor[k]] == d->act_code[a->actor[i]]);
        if (!own) a->actor[kept++] = a->actor[i];
    }
    a->n = kept;
}

/* "*Together* with Chad", "*along* with Chad": the phrase says who acts as well. */
static bool is_companion(const sanudo_doc *d, const lexicon *lx, uint32_t verb, uint32_t t)
{
    const uint32_t with = sanudo_walk_child(d, t, REL_CASE);
    if ((d->tok_rel[t] != REL_OBL && d->tok_rel[t] != REL_NMOD) || with == SANUDO_NONE) return false;
    if (sanudo_lex_in_class(lx, d->tok_lemma_key[with], CLASS_COMPANION)) return true;
    const uint32_t next = sanudo_walk_next(d, t, with), last = next < t && d->tok_rel[next] == REL_CASE ? next : with; /* "along with": one or two */
    if (last == walk_first(d, t) || last - 1 == verb + 1) return false; /* "went along with" */
    return DOC_LEMMA_IS(d, last, "with") && sanudo_lex_in_class(lx, d->tok_lemma_key[last - 1], CLASS_COMPANION_WITH);
}

/* Those who act together with the subject `t` of `verb`. */
static void push_companions(party_list *l, const sanudo_doc *d, const lexicon *lx, uint32_t verb, uint32_t t)
{
    party_list theirs = {0};
    const uint32_t above = d->tok_head[t]; /* the verb that the subject stands with: "together with Chad, Mali met and *agreed*" */
    const uint32_t heads[] = {verb, t, above == verb ? SANUDO_NONE : above};
    for (uint32_t i = 0; i < 3 && heads[i] != SANUDO_NONE; i++)
        WALK_CHILDREN(d, heads[i], c)
            if (is_companion(d, lx, verb, c)) push_phrase(l, d, lx, c, &theirs, &theirs, 0);
}

void sanudo_parties_of(const sanudo_doc *d, const lexicon *lx, const frame *f, const frame_match *m, uint8_t role,
                       const party_list *others, party_list *out, party_list *theirs, bool *needed)
{
    const disk_item *it = m->pack->items + m->pattern->first, *end = it + m->pattern->n;
    uint32_t tokens[MAX_TOKENS];
    uint8_t group = 0;
    out->n = theirs->n = 0;
    *needed = false;
    for (; it < end; it++) {
        if (it->kind != role) continue;
        *needed |= it->needed;
        if (it->group != group && out->n) return;
        group = it->group;
        const uint32_t n = sanudo_frame_fill(d, lx, f, it->slot, tokens, MAX_TOKENS);
        const uint32_t before = out->n;
        /* the best-ranked filler that names a party speaks for the slot; the rest are guesses */
        for (uint32_t i = 0; i < n && out->n == before; i++) {
            push_phrase(out, d, lx, tokens[i], others, theirs, 0);
            subtract(out, others);
            if (it->slot[0] == SLOT_COMP && it->slot[1] == SLOT_SUBJ) subtract_own(out, d, others);
            if (out->n > before && it->slot[0] == SLOT_SUBJ && it->slot[1] == SLOT_NONE) push_companions(out, d, lx, f->head, tokens[i]);
        }
    }
}
