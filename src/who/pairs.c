#include "who/rows.h"

/*
** Pairs: "both countries", "the two leaders", "the ministers" of a list that
** has just been named, and which two are the sides of the story.
*/

enum { FARTHEST_PAIR = 3, FARTHEST_LIST = 2, MOST_LOOKED_AT = 256 };

/* True when the list that begins at `t` has somebody besides its first and actor `second`. */
static bool lists_third(const who_cast *c, uint32_t t, uint32_t second)
{
    const sanudo_doc *d = c->f->doc;
    WHO_KIDS(c->f, t, k) {
        if (d->tok_rel[k] != REL_CONJ) continue;
        const uint32_t m = d->tok_mention[k];
        if (m == SANUDO_NONE || !c->link[m].n || c->pool[c->link[m].first] != second) return true;
    }
    return false;
}

/* What pairs are looked for, in turn: people or whoever is called so, then states, then any party. */
enum pair_sort { PAIR_PERSONS, PAIR_STATES, PAIR_ANY, N_PAIR_SORTS };

static bool pair_fits(const who_cast *c, uint32_t m, const who_actor *a, enum pair_sort sort)
{
    const mention_facts *x = &c->f->doc->men_facts[m];
    if (x->classes & WHO_COUNTRY || sort == PAIR_STATES) return a->kind == ACTOR_STATE;
    if (sort == PAIR_PERSONS) return a->kind == ACTOR_PERSON || (x->table == LEX_ROLE && who_called_so(a, x->key));
    return a->kind != ACTOR_UNNAMED && a->table != LEX_MEDIA;
}

/* The last two fitting ones of different countries before `m`; how many there are. */
static uint32_t find_pair(const who_cast *c, uint32_t m, enum pair_sort sort, uint32_t ids[2])
{
    const sanudo_doc *d = c->f->doc;
    const uint32_t s = who_sentence(d, m);
    uint32_t n = 0;
    for (uint32_t i = m, steps = 0; i-- > 0 && n < 2 && steps < WHO_FARTHEST; steps++) {
        if (s - who_sentence(d, i) > FARTHEST_PAIR) break;
        const uint32_t a = who_single(c, i);
        if (a == SANUDO_NONE || !pair_fits(c, m, &c->actor[a], sort)) continue;
        if (n && (ids[0] == a || (c->actor[a].code && c->actor[a].code == c->actor[ids[0]].code))) continue;
        ids[n++] = a;
    }
    return n;
}

/* The state that a person of politics belongs to, where it has been named; SANUDO_NONE for others. */
static uint32_t state_of(const who_cast *c, uint32_t actor)
{
    const who_actor *a = &c->actor[actor];
    if (a->kind != ACTOR_PERSON || !who_is_state_code(a->code) || !(a->sectors & sanudo_sector_of("GOV", 3))) return SANUDO_NONE;
    for (uint32_t i = 0; i < c->n && i < MOST_LOOKED_AT; i++)
        if (c->actor[i].kind == ACTOR_STATE && c->actor[i].code == a->code) return i;
    return SANUDO_NONE;
}

/* "Poland and Lithuania closed ... The two countries": two that a list joins not long before; how many there are. */
static uint32_t find_listed(const who_cast *c, uint32_t m, uint32_t ids[2])
{
    const sanudo_doc *d = c->f->doc;
    const uint32_t s = who_sentence(d, m);
    const bool persons = d->men_facts[m].table == LEX_ROLE, countries = d->men_facts[m].classes & WHO_COUNTRY;
    for (uint32_t i = m, steps = 0; i-- > 0 && steps < WHO_FARTHEST && s - who_sentence(d, i) <= FARTHEST_LIST; steps++) {
        const uint32_t t = d->men_head[i], first = d->tok_rel[t] == REL_CONJ ? who_mention_above(d, t) : SANUDO_NONE;
        if (first == SANUDO_NONE) continue;
        const uint32_t a = who_single(c, first), b = who_single(c, i);
        if (a == SANUDO_NONE || b == SANUDO_NONE || a == b || lists_third(c, d->tok_head[t], b)) continue;
        const enum pair_sort sort = persons ? PAIR_PERSONS : PAIR_STATES;
        ids[0] = a, ids[1] = b;
        if (pair_fits(c, m, &c->actor[a], sort) && pair_fits(c, m, &c->actor[b], sort)) return 2;
        ids[0] = countries ? state_of(c, a) : SANUDO_NONE, ids[1] = countries ? state_of(c, b) : SANUDO_NONE;
        if (ids[0] != SANUDO_NONE && ids[1] != SANUDO_NONE && ids[0] != ids[1]) return 2; /* of the two ministers just named */
    }
    return 0;
}

/* "*The ministers* agreed", without a word more: those whom a list has just named may be meant. */
static bool may_be_listed(const sanudo_doc *d, uint32_t m)
{
    const mention_facts *x = &d->men_facts[m];
    return x->table == LEX_ROLE && x->number == NUMBER_MANY && x->determiner == DET_DEFINITE && x->owner == SANUDO_NONE && !d->men_code[m] &&
           d->men_first[m] + 1 == d->men_head[m];
}

bool sanudo_who_link_listed(who_cast *c, uint32_t m)
{
    uint32_t ids[2];
    const sector_set s = c->f->doc->men_sectors[m];
    if (!may_be_listed(c->f->doc, m) || find_listed(c, m, ids) != 2) return false;
    const who_actor *a = &c->actor[ids[0]], *b = &c->actor[ids[1]];
    if (!(a->sectors & s) || !(b->sectors & s) || a->code == b->code) return false;
    sanudo_who_link(c, m, ids, 2);
    return true;
}

/* The better of two actors to stand for a side: a state by its name, and of armed or opposed groups the one named most. */
static uint32_t better(const who_cast *c, uint32_t old, uint32_t a)
{
    if (old == SANUDO_NONE) return a;
    const who_actor *x = &c->actor[old], *y = &c->actor[a];
    if ((x->kind == ACTOR_STATE) != (y->kind == ACTOR_STATE)) return y->kind == ACTOR_STATE ? a : old;
    const bool plain = y->kind == ACTOR_STATE && y->column == STATE_NAMES, was = x->kind == ACTOR_STATE && x->column == STATE_NAMES;
    if (plain != was) return plain ? a : old;
    return y->count > x->count ? a : old;
}

/* A state itself, or where none is named its government. */
static bool stands_for(const who_actor *a, country code)
{
    return code && a->code == code && (a->kind == ACTOR_STATE || a->sectors & sanudo_sector_of("GOV", 3));
}

void sanudo_who_find_sides(who_cast *c)
{
    const country *pair = c->set.pair;
    const sector_set against = sanudo_sector_of("REB", 3) | sanudo_sector_of("OPP", 3) | sanudo_sector_of("PRM", 3);
    c->sides[0] = c->sides[1] = SANUDO_NONE;
    for (uint32_t i = 0; i < c->n; i++) {
        const who_actor *a = &c->actor[i];
        if (stands_for(a, pair[0])) c->sides[0] = better(c, c->sides[0], i);
        if (pair[1] ? stands_for(a, pair[1]) : a->code && a->code == pair[0] && a->sectors & against)
            c->sides[1] = better(c, c->sides[1], i);
    }
}

/*
** "Both countries", "the two sides" are those that the story is about; "the two" are the last two.  Two presidents may not
** have been named, but their countries have.
*/
void sanudo_who_link_pair(who_cast *c, uint32_t m)
{
    uint32_t ids[2];
    const bool noun = c->f->doc->men_kind[m] == MENTION_NOMINAL;
    if (noun && find_listed(c, m, ids) == 2) {
        sanudo_who_link(c, m, ids, 2);
        return;
    }
    if (noun && c->sides[0] != SANUDO_NONE && c->sides[1] != SANUDO_NONE) {
        sanudo_who_link(c, m, c->sides, 2);
        return;
    }
    uint32_t n = 0;
    for (uint32_t sort = 0; sort < N_PAIR_SORTS && n < 2; sort++) n = find_pair(c, m, (enum pair_sort)sort, ids);
    if (n < 2) return;
    const uint32_t t = ids[0];
    ids[0] = ids[1], ids[1] = t;
    sanudo_who_link(c, m, ids, 2);
}
