#include "who/rows.h"

/*
** Which earlier actor a noun means.  Looking back is bounded by a
** number of mentions and of sentences, so that long articles cost no more.
*/

enum { FARTHEST_NOUN = 12 };

static bool codes_fit(country a, country b) { return !a || !b || a == b; }

/* True when the noun heads the actor's name: "the council" after "Security Council", not "the generals" after "General Assembly". */
static bool named_so(const who_cast *c, const who_actor *a, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    if (!a->named || a->kind != ACTOR_ORGANIZATION) return false;
    const uint64_t key = d->tok_lemma_key[d->men_head[m]];
    for (uint32_t t = a->first; t < a->end; t++)
        if (d->tok_lemma_key[t] == key && (t + 1 == a->end || (d->tok_upos[t + 1] != UPOS_PROPN && d->tok_upos[t + 1] != UPOS_NOUN))) return true;
    if (a->table != LEX_ORG || !(d->men_facts[m].classes & WHO_BODY)) return false;
    const slice kind = sanudo_lex_text(c->f->lx, a->row, ORG_KIND);
    return sanudo_key_word(kind.p, kind.n) == key;
}

/* False when noun `t` speaks of a form of state and this one has another: no "kingdom" is Lebanon. */
static bool has_form(const who_frame *f, uint32_t t, country code)
{
    const slice noun = f->doc->tok_lemma[t];
    char class[32] = "state-";
    const char letters[3] = {(char)(code & 255), (char)(code >> 8 & 255), (char)(code >> 16 & 255)};
    if (noun.n > sizeof class - 6 || !sanudo_lex_in_class(f->lx, f->doc->tok_lemma_key[t], SLICE("who-form"))) return true;
    memcpy(class + 6, noun.p, noun.n);
    return sanudo_lex_in_class(f->lx, sanudo_key_word(letters, 3), (slice){class, 6 + noun.n});
}

/* Whether noun mention `m` can mean actor `a`. */
static bool noun_fits(const who_cast *c, uint32_t m, const who_actor *a, country code, uint32_t title)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m];
    if (!codes_fit(code, a->code) || a->former != x->former) return false;
    if (x->number == NUMBER_MANY && a->number == NUMBER_ONE && a->kind != ACTOR_ORGANIZATION) return false;
    if (x->number == NUMBER_ONE && a->number == NUMBER_MANY) return false;
    if (x->classes & WHO_COUNTRY)
        return a->kind == ACTOR_STATE && a->column != STATE_CAPITAL && a->column != STATE_SEATS && has_form(c->f, d->men_head[m], a->code);
    if (title != SANUDO_NONE && title == a->title_row) return true; /* "the general" after "Gen. Otieno" */
    if (who_called_so(a, x->key) || named_so(c, a, m)) return true;
    if (x->classes & WHO_MEN && x->number == NUMBER_MANY && x->determiner == DET_DEFINITE)
        return a->kind == ACTOR_GROUP && a->number == NUMBER_MANY && d->men_end[m] - d->men_first[m] == 2;
    return false;
}

/* "The group" may be any body named before, when none is called so. */
static bool body_fits(const who_cast *c, uint32_t m, const who_actor *a, country code)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m];
    if (!(x->classes & WHO_BODY) || d->tok_upos[d->men_head[m]] != UPOS_NOUN || d->men_end[m] - d->men_first[m] > 2) return false;
    if (x->number == NUMBER_MANY || !codes_fit(code, a->code)) return false;
    return a->kind == ACTOR_ORGANIZATION && a->named && (!d->men_sectors[m] || (d->men_sectors[m] & a->sectors));
}

/* The nearest earlier actor that a noun with "the" or a bare group noun can mean. */
static uint32_t find_noun(const who_cast *c, uint32_t m, country code)
{
    const sanudo_doc *d = c->f->doc;
    const uint32_t s = who_sentence(d, m);
    const bool country_noun = (d->men_facts[m].classes & WHO_COUNTRY) != 0;
    const uint32_t title = sanudo_lex_find(c->f->lx, LEX_TITLE, d->men_facts[m].key).row;
    uint32_t second = SANUDO_NONE;
    for (uint32_t i = m, steps = 0; i-- > 0 && steps < WHO_FARTHEST; steps++) {
        if (s - who_sentence(d, i) > FARTHEST_NOUN) break;
        const uint32_t a = who_single(c, i);
        if (a == SANUDO_NONE || d->men_facts[i].modifier || d->men_head[i] == d->men_head[m]) continue;
        if (d->men_head[i] >= c->f->left[d->men_head[m]]) continue; /* inside the phrase itself */
        if (!noun_fits(c, m, &c->actor[a], code, title)) {
            if (second == SANUDO_NONE && body_fits(c, m, &c->actor[a], code)) second = a;
            continue;
        }
        /* "the country" is the story's own, unless another one stands in the same sentence */
        if (!country_noun || s == who_sentence(d, i) || !c->set.home[s]) return a;
        if (c->actor[a].code == c->set.home[s]) return a;
        if (second == SANUDO_NONE) second = a;
    }
    return second;
}

/* True for nouns that speak of one thing known: "the minister", "police", "the rebels". */
static bool points_back(const mention_facts *x)
{
    if (x->determiner == DET_OWNED && x->classes & WHO_COUNTRY) return false; /* "his country" is his */
    if (x->determiner == DET_DEFINITE) return true;
    return x->determiner != DET_INDEFINITE && x->table == LEX_ROLE;
}

/* "His aides" and "its men" have the sectors of whom they belong to. */
static void take_sectors(who_cast *c, uint32_t m, uint32_t actor)
{
    const mention_facts *x = &c->f->doc->men_facts[m];
    if (x->owner == SANUDO_NONE || c->link[x->owner].n != 1) return;
    const sector_set s = c->actor[c->pool[c->link[x->owner].first]].sectors;
    const sector_set against = sanudo_sector_of("REB", 3) | sanudo_sector_of("PRM", 3) | sanudo_sector_of("UAF", 3) | sanudo_sector_of("OPP", 3);
    const sector_set state = sanudo_sector_of("GOV", 3) | sanudo_sector_of("MIL", 3);
    who_actor *a = &c->actor[actor];
    if ((x->generic || x->classes & WHO_SIDES) && !a->sectors) a->sectors = s;
    if (x->generic && s & against && !(a->sectors & against)) a->sectors = (a->sectors & ~state) | s; /* the rebels' negotiator is none of the state's */
    if (x->classes & WHO_MEN && s & (sanudo_sector_of("MIL", 3) | sanudo_sector_of("COP", 3) | sanudo_sector_of("REB", 3) | sanudo_sector_of("PRM", 3)))
        a->sectors = s;
}

/* True when a mention belongs to several: "the armies of [both countries]", "[their] ministers". */
static bool of_several(const who_cast *c, uint32_t m)
{
    const uint32_t owner = c->f->doc->men_facts[m].owner;
    return owner != SANUDO_NONE && !c->f->doc->men_code[m] && c->link[owner].n > 1;
}

/* "Delegates of 150 [nations]", "governments": of states that nobody names. */
static bool of_many_states(const who_cast *c, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m];
    if (x->number == NUMBER_MANY && sanudo_lex_in_class(c->f->lx, d->tok_lemma_key[d->men_head[m]], SLICE("who-single"))) return true;
    if (x->owner == SANUDO_NONE || c->link[x->owner].n) return false;
    const mention_facts *owner = &d->men_facts[x->owner];
    return owner->classes & WHO_COUNTRY && owner->number == NUMBER_MANY;
}

/* Of each country that owns or modifies a mention one actor: "French and German ministers", "the armies of both countries". */
static void link_new(who_cast *c, uint32_t m, country code)
{
    const mention_facts *x = &c->f->doc->men_facts[m];
    uint32_t ids[WHO_MOST_LINKS], n = 0;
    ids[n++] = sanudo_who_new_actor(c, m, code);
    for (uint32_t i = 0; i < 3 && x->also[i]; i++) ids[n++] = sanudo_who_new_actor(c, m, x->also[i]);
    for (uint32_t i = 1; of_several(c, m) && i < c->link[x->owner].n && n < WHO_MOST_LINKS; i++) {
        const country other = c->actor[c->pool[c->link[x->owner].first + i]].code;
        if (other && other != code) ids[n++] = sanudo_who_new_actor(c, m, other);
    }
    take_sectors(c, m, ids[0]);
    if (!code) c->actor[ids[0]].foreign |= of_many_states(c, m);
    sanudo_who_link(c, m, ids, n);
}

bool sanudo_who_copy_links(who_cast *c, uint32_t m, uint32_t from)
{
    if (!c->link[from].n) return false;
    uint32_t ids[WHO_MOST_LINKS];
    for (uint32_t i = 0; i < c->link[from].n; i++) ids[i] = c->pool[c->link[from].first + i];
    if (c->link[from].n == 1) sanudo_who_join(c, m, ids[0]);
    else sanudo_who_link(c, m, ids, c->link[from].n);
    return true;
}

/* Whoever owns has to be known first, also where he stands behind: "none of its men". */
static void link_first(who_cast *c, uint32_t owner)
{
    enum { DEEPEST_OWNER = 8 };
    const sanudo_doc *d = c->f->doc;
    if (c->link[owner].n || d->men_kind[owner] == MENTION_NAME || c->deep >= DEEPEST_OWNER) return;
    c->deep++;
    if (d->men_kind[owner] == MENTION_PRONOUN) sanudo_who_link_pronoun(c, owner);
    else sanudo_who_link_nominal(c, owner);
    c->deep--;
}

/* "Its neighbour", of one of the two that the story is about, is the other. */
static bool link_other_side(who_cast *c, uint32_t m, country code)
{
    if (c->sides[0] == SANUDO_NONE || c->sides[1] == SANUDO_NONE || !code || c->set.pair[1] == 0) return false;
    if (code != c->set.pair[0] && code != c->set.pair[1]) return false;
    sanudo_who_link(c, m, &c->sides[code == c->set.pair[0]], 1);
    return true;
}

/* Nouns that belong to where the story plays; "no country" and "foreign troops" do not. */
static bool has_context(const who_cast *c, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m];
    if (x->foreign || of_many_states(c, m)) return false;
    if (x->classes & WHO_COUNTRY) return x->determiner == DET_DEFINITE && x->number == NUMBER_ONE;
    return x->classes & WHO_BODY || d->men_sectors[m];
}

void sanudo_who_link_nominal(who_cast *c, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m];
    const uint32_t same = x->same;
    if (x->owner != SANUDO_NONE) link_first(c, x->owner);
    if (same != SANUDO_NONE && same > m && !c->link[same].n && d->men_facts[same].same == SANUDO_NONE) {
        /* one step: that one points to no further */
        if (d->men_kind[same] == MENTION_PRONOUN) sanudo_who_link_pronoun(c, same);
        else sanudo_who_link_nominal(c, same);
    }
    if (same != SANUDO_NONE && sanudo_who_copy_links(c, m, same)) {
        if (c->link[m].n == 1) take_sectors(c, m, c->pool[c->link[m].first]);
        return;
    }
    const bool sides = x->classes & WHO_SIDES && x->number == NUMBER_MANY && x->determiner == DET_DEFINITE;
    if ((x->couple || sides) && !d->men_code[m]) {
        sanudo_who_link_pair(c, m);
        if (c->link[m].n || sides) return;
    }
    if (sanudo_who_link_listed(c, m)) return;
    if (x->classes & WHO_SIDES && x->table != LEX_ROLE && !sanudo_who_told_code(c, m)) return;
    if (x->classes & WHO_QUANTITY && x->table != LEX_ROLE && !(x->classes & WHO_BODY)) return;
    country code = sanudo_who_told_code(c, m);
    if (x->classes & WHO_OTHER && x->owner != SANUDO_NONE && link_other_side(c, m, code)) return;
    if (points_back(x) && !x->also[0] && !of_several(c, m)) {
        const uint32_t a = find_noun(c, m, code);
        if (a != SANUDO_NONE) {
            sanudo_who_join(c, m, a);
            return;
        }
    }
    if (!code && has_context(c, m)) code = sanudo_who_context(c->f, &c->set, m);
    if (x->classes & WHO_COUNTRY && !code) return;
    link_new(c, m, code);
}
