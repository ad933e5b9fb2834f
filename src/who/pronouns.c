#include "who/rows.h"

/*
** Which earlier actor a pronoun means: the one of its sort that stands out
** most, and nearest, among a bounded number of mentions.
*/

enum { FARTHEST_PRONOUN = 3 };

/* The mention that ends right before a relative pronoun, a comma between them left out; for trees that went wrong. */
static uint32_t mention_before(const who_cast *c, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    const uint32_t t = d->men_head[m];
    for (uint32_t i = m, steps = 0; i-- > 0 && steps < 4; steps++) {
        const uint32_t end = d->men_end[i];
        if (d->tok_sent[d->men_head[i]] != d->tok_sent[t]) break;
        uint32_t u = end;
        while (u < t && u < end + 3 && d->tok_upos[u] == UPOS_PUNCT) u++;
        if (u == t) return i;
    }
    return SANUDO_NONE;
}

/* "the police, who ..." and "the council, which ...": the noun that the clause hangs on. */
static void link_relative(who_cast *c, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    uint32_t t = d->men_head[m], noun = SANUDO_NONE;
    for (uint32_t i = 0; i < 16 && t != SANUDO_NONE && d->tok_rel[t] != REL_ACL_RELCL; i++) t = d->tok_head[t];
    if (t != SANUDO_NONE && d->tok_rel[t] == REL_ACL_RELCL && d->tok_head[t] != SANUDO_NONE) {
        t = d->tok_head[t];
        const uint32_t name = c->f->name_of[t];
        noun = d->tok_mention[name == SANUDO_NONE ? t : c->f->names[name].head];
        if (noun == SANUDO_NONE && name == SANUDO_NONE) return; /* a thing that is no actor */
    }
    if (noun == SANUDO_NONE) noun = mention_before(c, m);
    if (noun == SANUDO_NONE || noun == m || !c->link[noun].n) return;
    sanudo_who_copy_links(c, m, noun);
}

/* The subject of the clause that `t` stands in, itself left out, as a mention. */
static uint32_t subject_above(const who_frame *f, uint32_t t)
{
    const sanudo_doc *d = f->doc;
    uint32_t h = d->tok_head[t];
    for (uint32_t i = 0; i < 16 && h != SANUDO_NONE; i++, h = d->tok_head[h])
        WHO_KIDS(f, h, k)
            if (who_is_subject(d->tok_rel[k]) && k != t && d->tok_mention[k] != SANUDO_NONE &&
                !(f->left[k] <= t && t <= f->right[k]))
                return d->tok_mention[k];
    return SANUDO_NONE;
}

int sanudo_who_prominence(const sanudo_doc *d, uint32_t t)
{
    const uint8_t rel = d->tok_rel[t];
    const uint32_t h = d->tok_head[t];
    if (who_is_subject(rel)) return h != SANUDO_NONE && d->tok_rel[h] == REL_ROOT ? 10 : 7;
    if (rel == REL_CONJ && h != SANUDO_NONE && who_is_subject(d->tok_rel[h])) return 6;
    if (rel == REL_OBJ || rel == REL_IOBJ) return 5;
    if (rel == REL_OBL || rel == REL_OBL_AGENT || rel == REL_NMOD_POSS) return 3;
    return rel == REL_COMPOUND || rel == REL_AMOD ? -4 : 1;
}

static bool has_conjunct(const who_frame *f, uint32_t t)
{
    WHO_KIDS(f, t, c)
        if (f->doc->tok_rel[c] == REL_CONJ && f->doc->tok_mention[c] != SANUDO_NONE) return true;
    return false;
}

/* Whether an actor is of the sort that the pronoun speaks of; `list`: it is the first of several. */
static bool sort_fits(const mention_facts *x, const who_actor *a, bool list)
{
    const bool person = a->kind == ACTOR_PERSON || a->kind == ACTOR_UNNAMED;
    if (x->classes & (WHO_HE | WHO_SHE)) {
        if (!person || a->number == NUMBER_MANY) return false;
        return a->gender == GENDER_UNKNOWN || a->gender == x->gender;
    }
    if (x->classes & WHO_IT) return !person && a->number != NUMBER_MANY;
    if (a->table == LEX_MEDIA && !list) return false; /* a paper is "it" */
    return list || a->number == NUMBER_MANY || a->kind == ACTOR_GROUP || a->kind == ACTOR_ORGANIZATION;
}

/* Both stand beside one verb: "he saw him" are two men. */
static bool share_verb(const sanudo_doc *d, uint32_t a, uint32_t b)
{
    return d->tok_head[a] == d->tok_head[b] && d->tok_rel[b] != REL_NMOD_POSS && d->tok_rel[a] != REL_CONJ;
}

/* "Quoting the council, *it* says": whoever acts in a participle is nobody that stands in it. */
static bool in_own_participle(const who_cast *c, uint32_t t, uint32_t u)
{
    const sanudo_doc *d = c->f->doc;
    if (!who_is_subject(d->tok_rel[t])) return false;
    for (uint32_t i = 0; i < 8 && u != SANUDO_NONE; i++, u = d->tok_head[u]) {
        if (d->tok_rel[u] != REL_ADVCL || d->tok_head[u] != d->tok_head[t]) continue;
        WHO_KIDS(c->f, u, k)
            if (who_is_subject(d->tok_rel[k])) return false;
        return d->tok_xpos[u] == XPOS_VBG || d->tok_xpos[u] == XPOS_VBN;
    }
    return false;
}

/*
** The actor that is understood to do what the pronoun at `t` is the object of: in "Otieno rang Lopes to thank him" he
** thanks Lopes; SANUDO_NONE when there is none, or for possessives.
*/
static uint32_t doer_above(const who_cast *c, uint32_t t)
{
    const sanudo_doc *d = c->f->doc;
    if (who_is_subject(d->tok_rel[t]) || d->tok_rel[t] == REL_NMOD_POSS) return SANUDO_NONE;
    uint32_t h = d->tok_head[t];
    for (uint32_t i = 0; i < 6 && h != SANUDO_NONE; i++, h = d->tok_head[h]) {
        WHO_KIDS(c->f, h, k)
            if (who_is_subject(d->tok_rel[k]) && k != t) return d->tok_mention[k] == SANUDO_NONE ? SANUDO_NONE : who_single(c, d->tok_mention[k]);
        const uint8_t rel = d->tok_rel[h];
        const bool inside_object = (rel == REL_OBJ && i == 0 && d->tok_rel[t] == REL_NMOD); /* "killed dozens of *them*" */
        if (rel != REL_XCOMP && rel != REL_ADVCL && rel != REL_CONJ && !inside_object) break;
    }
    return SANUDO_NONE;
}

/* How well mention `i` serves as what pronoun mention `m` means; below 0: not at all. */
static int fitness(const who_cast *c, uint32_t m, uint32_t i)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m], *y = &d->men_facts[i];
    const uint32_t t = d->men_head[m], u = d->men_head[i];
    if (y->modifier || !c->link[i].n || (c->link[i].n > 1 && !(x->classes & WHO_THEY))) return -1;
    const who_actor *a = &c->actor[c->pool[c->link[i].first]];
    const bool list = c->link[i].n > 1 || has_conjunct(c->f, u);
    if (!sort_fits(x, a, list)) return -1;
    if (share_verb(d, u, t) || share_verb(d, t, u) || in_own_participle(c, t, u)) return -1;
    if (c->f->left[u] <= t && t <= c->f->right[u] && d->tok_rel[t] == REL_NMOD_POSS && d->tok_head[t] == u) return -1;
    int score = 60 - 14 * (int)(d->tok_sent[t] - d->tok_sent[u]) + sanudo_who_prominence(d, u);
    if (d->men_kind[i] == MENTION_NAME) score += 2;
    if (d->men_kind[i] == MENTION_PRONOUN) score += (y->classes & x->classes & WHO_PRONOUNS) ? 6 : 0;
    if (y->scene && sanudo_who_prominence(d, u) < 5) score -= 12;
    if (x->classes & WHO_THEY && a->kind == ACTOR_ORGANIZATION && !list) score -= 8;
    if (x->classes & WHO_THEY && list) score += 3;
    if (a->count > 3) score += 2;
    return score;
}

/* How well noun `u`, which is no actor, serves as what "it" or "they" at `t` means; below 0: not at all. */
static int thing_fitness(const who_frame *f, uint32_t t, uint32_t u)
{
    enum { LESS_THAN_ACTORS = 3 };
    const sanudo_doc *d = f->doc;
    const uint8_t rel = d->tok_rel[u];
    if (d->tok_upos[u] != UPOS_NOUN || d->tok_mention[u] != SANUDO_NONE || f->name_of[u] != SANUDO_NONE) return -1;
    if (!who_is_subject(rel) && rel != REL_OBJ && rel != REL_OBL && rel != REL_NMOD) return -1;
    if ((d->tok_xpos[u] == XPOS_NNS) != ((f->classes[t] & WHO_THEY) != 0)) return -1;
    if (share_verb(d, u, t) || share_verb(d, t, u) || (f->left[u] <= t && t <= f->right[u])) return -1;
    if (sanudo_lex_find(f->lx, LEX_TIME, d->tok_lemma_key[u]).row != SANUDO_NONE) return -1;
    return 60 - 14 * (int)(d->tok_sent[t] - d->tok_sent[u]) + sanudo_who_prominence(d, u) - LESS_THAN_ACTORS;
}

/* "They *rejected* it": who does what patterns of the lexicon speak of is rather an actor; "it" does many things besides. */
static bool does_deed(const who_frame *f, uint32_t t)
{
    const sanudo_doc *d = f->doc;
    return who_is_subject(d->tok_rel[t]) && d->tok_head[t] != SANUDO_NONE && sanudo_lex_has_trigger(f->lx, d->tok_lemma_key[d->tok_head[t]]);
}

/* Whether "it" or "they" at `t` rather means a thing than the actor that fits best, with `score`. */
static bool means_thing(const who_frame *f, uint32_t t, int score)
{
    enum { MOST_WORDS = 60 };
    const sanudo_doc *d = f->doc;
    if (f->classes[t] & WHO_THEY && does_deed(f, t)) return false;
    if (d->tok_rel[t] == REL_NMOD_POSS && who_mention_above(d, t) != SANUDO_NONE) return false; /* "their ministers" */
    for (uint32_t u = t, steps = 0; u-- > 0 && steps < MOST_WORDS && d->tok_sent[t] - d->tok_sent[u] <= 1; steps++)
        if (thing_fitness(f, t, u) > score) return true;
    return false;
}

/* All that a list names: the first conjunct's links and those of its fellows. */
static void link_list(who_cast *c, uint32_t m, uint32_t first)
{
    uint32_t ids[WHO_MOST_LINKS], n = 0;
    for (uint32_t i = 0; i < c->link[first].n; i++) ids[n++] = c->pool[c->link[first].first + i];
    WHO_KIDS(c->f, c->f->doc->men_head[first], k) {
        const uint32_t i = c->f->doc->tok_mention[k];
        if (c->f->doc->tok_rel[k] != REL_CONJ || i == SANUDO_NONE || i >= m || !c->link[i].n || n == WHO_MOST_LINKS) continue;
        ids[n++] = c->pool[c->link[i].first];
    }
    sanudo_who_link(c, m, ids, n);
}

/* "The general and *his* deputy": the mention beside which the possessor's own noun stands, when it can be meant; else SANUDO_NONE. */
static uint32_t companion(const who_cast *c, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    const uint32_t t = d->men_head[m], noun = d->tok_head[t];
    if (d->tok_rel[t] != REL_NMOD_POSS || noun == SANUDO_NONE || d->tok_rel[noun] != REL_CONJ) return SANUDO_NONE;
    const uint32_t i = who_mention_above(d, noun);
    if (i == SANUDO_NONE || i >= m || c->link[i].n != 1) return SANUDO_NONE;
    return sort_fits(&d->men_facts[m], &c->actor[c->pool[c->link[i].first]], false) ? i : SANUDO_NONE;
}

static void link_personal(who_cast *c, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m];
    const uint32_t beside = companion(c, m);
    if (beside != SANUDO_NONE) {
        sanudo_who_copy_links(c, m, beside);
        return;
    }
    const uint32_t doer = doer_above(c, d->men_head[m]);
    uint32_t best = SANUDO_NONE;
    int best_score = -1;
    for (uint32_t i = m, steps = 0; i-- > 0 && steps < WHO_FARTHEST; steps++) {
        if (who_sentence(d, m) - who_sentence(d, i) > FARTHEST_PRONOUN) break;
        if (doer != SANUDO_NONE && who_single(c, i) == doer) continue;
        const int score = fitness(c, m, i);
        if (score <= best_score) continue;
        best = i;
        best_score = score;
    }
    if (best == SANUDO_NONE || (x->classes & (WHO_IT | WHO_THEY) && means_thing(c->f, d->men_head[m], best_score))) return;
    if (x->classes & WHO_THEY) {
        link_list(c, m, best);
        return;
    }
    sanudo_who_copy_links(c, m, best);
    who_actor *a = &c->actor[c->pool[c->link[best].first]];
    if (a->gender == GENDER_UNKNOWN) a->gender = x->gender;
}

/* "the former" and "the latter": the first and the second of the last two. */
static void link_ordinal(who_cast *c, uint32_t m, bool last)
{
    sanudo_who_link_pair(c, m);
    if (c->link[m].n != 2) return;
    const uint32_t id = c->pool[c->link[m].first + last];
    sanudo_who_link(c, m, &id, 1);
}

void sanudo_who_link_pronoun(who_cast *c, uint32_t m)
{
    const mention_facts *x = &c->f->doc->men_facts[m];
    const uint32_t bits = x->classes;
    if (bits & WHO_RELATIVE) link_relative(c, m);
    else if (bits & (WHO_I | WHO_WE | WHO_YOU)) return;
    else if (bits & WHO_SELF) {
        const uint32_t subject = subject_above(c->f, c->f->doc->men_head[m]);
        if (subject != SANUDO_NONE && subject < m) sanudo_who_copy_links(c, m, subject);
    } else if (bits & (WHO_BOTH | WHO_COUPLE)) sanudo_who_link_pair(c, m);
    else if (bits & WHO_FIRST) link_ordinal(c, m, false);
    else if (bits & WHO_LAST) link_ordinal(c, m, true);
    else link_personal(c, m);
}
