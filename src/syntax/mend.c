/*
** The network decides head by head and now and then gives a tree that no sentence has: a predicate with two subjects, an
** auxiliary without one.  Each of these mends knows a tree of that kind by its shape alone, and what it was meant to be.
*/
#include "syntax/mend.h"

enum { NEAR = 48, CLIMB = 8 }; /* words; heads */

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

static uint32_t first_near(const tree *t, uint32_t word) { return word - t->first > NEAR ? word - NEAR : t->first; }

static uint32_t end_near(const tree *t, uint32_t word) { return least(t->end, word + NEAR); }

/* The first dependent of `head`, of those near it, with one of two relations; or SANUDO_NONE. */
static uint32_t dependent(const tree *t, uint32_t head, uint8_t rel, uint8_t other)
{
    for (uint32_t w = first_near(t, head); w < end_near(t, head); w++)
        if (t->head[w] == head && (t->rel[w] == rel || t->rel[w] == other)) return w;
    return SANUDO_NONE;
}

static bool has(const tree *t, uint32_t head, uint8_t rel, uint8_t other) { return dependent(t, head, rel, other) != SANUDO_NONE; }

static bool is_subject(const tree *t, uint32_t w) { return t->rel[w] == REL_NSUBJ || t->rel[w] == REL_NSUBJ_PASS; }

static uint8_t subject_of(const tree *t, uint32_t verb) { return has(t, verb, REL_AUX_PASS, REL_AUX_PASS) ? REL_NSUBJ_PASS : REL_NSUBJ; }

/* True when every word between `a` and `b` hangs below one of them. */
static bool side_by_side(const tree *t, uint32_t a, uint32_t b)
{
    for (uint32_t w = a + 1; w < b; w++) {
        uint32_t up = w;
        for (uint32_t climb = 0; climb < CLIMB && up != a && up != b && up != SANUDO_NONE; climb++) up = t->head[up];
        if (up != a && up != b) return false;
    }
    return true;
}

/* A predicate has one subject: of "the *bloc ECOWAS* met" the name explains the noun. */
static void mend_twin_subjects(const tree *t)
{
    uint32_t last = SANUDO_NONE; /* the subject before */
    for (uint32_t w = t->first; w < t->end; w++) {
        if (!is_subject(t, w) || t->head[w] == SANUDO_NONE || t->head[w] < w) continue;
        const bool twin = last != SANUDO_NONE && t->head[last] == t->head[w] && t->upos[last] == UPOS_NOUN && t->upos[w] == UPOS_PROPN;
        if (twin && side_by_side(t, last, w)) t->head[w] = last, t->rel[w] = REL_APPOS;
        else last = w;
    }
}

/* The verb behind `v` whose auxiliary has no subject but that of `v`, and no "and" before it: "the captain arrested in May *was released*". */
static uint32_t real_verb(const tree *t, uint32_t v)
{
    for (uint32_t w = v + 1; w < end_near(t, v); w++) {
        if (t->head[w] != v || t->upos[w] != UPOS_VERB) continue;
        if (t->rel[w] != REL_CCOMP && t->rel[w] != REL_CONJ && t->rel[w] != REL_PARATAXIS && t->rel[w] != REL_ADVCL) continue;
        const uint32_t aux = dependent(t, w, REL_AUX, REL_AUX_PASS);
        if (aux == SANUDO_NONE || aux < v || t->upos[aux - 1] == UPOS_PUNCT || t->upos[aux - 1] == UPOS_SCONJ) continue;
        if (has(t, w, REL_NSUBJ, REL_NSUBJ_PASS) || has(t, w, REL_CC, REL_MARK)) continue;
        return w;
    }
    return SANUDO_NONE;
}

/* A participle that was taken for the main verb of its clause and that has no object becomes one again. */
static void mend_participles(const tree *t)
{
    for (uint32_t v = t->first; v < t->end; v++) {
        if (t->xpos[v] != XPOS_VBD || t->upos[v] != UPOS_VERB) continue;
        const uint32_t s = dependent(t, v, REL_NSUBJ, REL_NSUBJ), real = real_verb(t, v);
        if (s == SANUDO_NONE || s > v || real == SANUDO_NONE || dependent(t, v, REL_OBJ, REL_CCOMP) < real) continue;
        t->head[real] = t->head[v], t->rel[real] = t->rel[v];
        t->head[s] = real, t->rel[s] = subject_of(t, real);
        t->head[v] = s, t->rel[v] = REL_ACL, t->xpos[v] = XPOS_VBN;
        for (uint32_t w = real + 1; w < end_near(t, real); w++)
            if (t->head[w] == v) t->head[w] = real;
    }
}

/* The first word of a verb with its auxiliaries and adverbs. */
static uint32_t beginning(const tree *t, uint32_t verb)
{
    uint32_t w = verb;
    while (w > t->first && t->head[w - 1] == verb && t->rel[w - 1] != REL_PUNCT) w--;
    return w;
}

/* Is `above` among the heads of `w`? */
static bool is_below(const tree *t, uint32_t w, uint32_t above)
{
    for (uint32_t climb = 0; climb < 4 * CLIMB && w != SANUDO_NONE; climb++, w = t->head[w])
        if (w == above) return true;
    return false;
}

/*
** The noun that begins the second clause and was taken for one more of a list at the end of the first: it has an "and" with a
** comma before it, and a relative clause that ends where the verb begins.
*/
static uint32_t lost_subject(const tree *t, uint32_t verb, uint32_t begin)
{
    for (uint32_t n = begin - 1; n-- > first_near(t, verb);) {
        if (t->rel[n] != REL_CONJ || (t->upos[n] != UPOS_PROPN && t->upos[n] != UPOS_NOUN)) continue;
        const uint32_t cc = dependent(t, n, REL_CC, REL_CC), relative = dependent(t, n, REL_ACL_RELCL, REL_ACL_RELCL);
        if (cc == SANUDO_NONE || cc > n || cc == t->first || t->rel[cc - 1] != REL_PUNCT || relative == SANUDO_NONE || relative > verb) continue;
        if (t->rel[n + 1] != REL_PUNCT && !is_below(t, n + 1, n)) continue;
        return is_below(t, begin - 2, n) ? n : SANUDO_NONE;
    }
    return SANUDO_NONE;
}

/* The verb that a clause begun by `noun` stands beside: the outermost one of the list that it was taken into. */
static uint32_t outer_verb(const tree *t, uint32_t noun)
{
    uint32_t verb = SANUDO_NONE;
    for (uint32_t climb = 0, up = t->head[noun]; climb < 4 * CLIMB && up != SANUDO_NONE; climb++, up = t->head[up])
        if (t->upos[up] == UPOS_VERB) verb = up;
    return verb;
}

/* "He will work with Bonn, and *Minsk*, whose only embassy is there, *sent* greetings": a second clause, not more of a list. */
static void mend_lost_subjects(const tree *t)
{
    for (uint32_t v = t->first + 4; v < t->end; v++) {
        if (t->rel[v] != REL_CONJ || t->upos[v] != UPOS_VERB || has(t, v, REL_CC, REL_CC) || has(t, v, REL_NSUBJ, REL_NSUBJ_PASS)) continue;
        const uint32_t begin = beginning(t, v);
        if (begin < t->first + 4 || t->rel[begin - 1] != REL_PUNCT) continue;
        const uint32_t noun = lost_subject(t, v, begin);
        const uint32_t outer = noun == SANUDO_NONE ? SANUDO_NONE : outer_verb(t, noun);
        if (outer == SANUDO_NONE || outer > noun) continue;
        t->head[dependent(t, noun, REL_CC, REL_CC)] = v;
        t->head[noun] = v, t->rel[noun] = subject_of(t, v);
        t->head[v] = outer;
    }
}

/* "The release *of* former president Luiz Lula": the preposition is the name's, not the title's. */
static void mend_titles(const tree *t)
{
    for (uint32_t w = t->first; w < t->end; w++) {
        const uint32_t title = t->head[w];
        if (t->rel[w] != REL_CASE || title == SANUDO_NONE || title < w || t->rel[title] != REL_NMOD_DESC) continue;
        const uint32_t name = t->head[title];
        if (name != SANUDO_NONE && name > title) t->head[w] = name;
    }
}

void sanudo_mend(const tree *t)
{
    mend_titles(t);
    mend_twin_subjects(t);
    mend_participles(t);
    mend_lost_subjects(t);
}
