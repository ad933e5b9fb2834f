/*
** Who speaks and to whom: from a cue verb to its subject, through passives,
** relatives, participles and control; and what to call the one found.
*/
#include "says/draft.h"

enum { MAX_CLIMB = 8, MAX_NAMES = 4 };

static bool is_relative(const sanudo_doc *d, uint32_t t)
{
    return d->tok_xpos[t] == XPOS_WDT || d->tok_xpos[t] == XPOS_WP ||
           (d->tok_upos[t] == UPOS_PRON && DOC_LEMMA_IS(d, t, "that"));
}

/* "the pilot who said": for a relative pronoun the noun that it stands for. */
static uint32_t antecedent(const desk *k, uint32_t s)
{
    const sanudo_doc *d = k->d;
    if (!is_relative(d, s)) return s;
    uint32_t v = s;
    for (uint32_t i = 0; i < MAX_CLIMB && v != SANUDO_NONE; i++, v = d->tok_head[v])
        if (d->tok_rel[v] == REL_ACL_RELCL) return d->tok_head[v];
    const uint32_t comma = s > 0 && slice_is(doc_form(d, s - 1), ",");
    const uint32_t noun = s > comma ? sanudo_nearby_noun_before(k, s - comma) : SANUDO_NONE;
    return noun; /* a pronoun that stands for nothing is no source */
}

static bool is_passive(const desk *k, uint32_t v)
{
    const sanudo_doc *d = k->d;
    if (grove_child(d, &k->g, v, REL_AUX_PASS) != SANUDO_NONE) return true;
    if (grove_child(d, &k->g, v, REL_NSUBJ_PASS) != SANUDO_NONE) return true;
    return d->tok_xpos[v] == XPOS_VBN && d->tok_rel[v] == REL_ACL && grove_child(d, &k->g, v, REL_AUX) == SANUDO_NONE;
}

uint32_t sanudo_source_agent(const desk *k, uint32_t v)
{
    return grove_child(k->d, &k->g, v, REL_OBL_AGENT);
}

/* The subject that stands at `v` itself, whatever its voice: the nearest, where the parser gives several. */
static uint32_t surface_subject(const desk *k, uint32_t v)
{
    uint32_t best = SANUDO_NONE;
    GROVE_EACH(&k->g, v, c) {
        const uint8_t rel = k->d->tok_rel[c];
        if (rel != REL_NSUBJ && rel != REL_NSUBJ_PASS && rel != REL_NSUBJ_OUTER) continue;
        if (best == SANUDO_NONE || c < v) best = c;
    }
    return best;
}

/* "quoted a pilot as saying": the object of an active citing verb; its surface subject when it is passive. */
static uint32_t cited(const desk *k, uint32_t h)
{
    const uint32_t obj = grove_child(k->d, &k->g, h, REL_OBJ);
    return obj != SANUDO_NONE && !is_passive(k, h) ? obj : surface_subject(k, h);
}

static bool is_cite(const desk *k, uint32_t t)
{
    const uint32_t i = k->c.at[t];
    return i != SANUDO_NONE && k->c.row[i].kind == CUE_CITE;
}

/* The step from a clause without a subject to the clause that lends it one; SANUDO_NONE when none does. */
static uint32_t lender(const sanudo_doc *d, uint32_t v)
{
    const uint8_t r = d->tok_rel[v];
    return r == REL_ADVCL || r == REL_XCOMP || r == REL_CONJ ? d->tok_head[v] : SANUDO_NONE;
}

/* The clause whose subject is that of ", saying": not one that only says when or why, "left *before the tea was served*, saying". */
static uint32_t main_above(const sanudo_doc *d, uint32_t h)
{
    for (uint32_t i = 0; i < MAX_CLIMB && h != SANUDO_NONE && d->tok_head[h] != SANUDO_NONE; i++) {
        if (d->tok_rel[h] != REL_ADVCL && d->tok_rel[h] != REL_XCOMP) break;
        h = d->tok_head[h];
    }
    return h;
}

/* The verb or root above the noun that participle `v` hangs on. */
static uint32_t clause_above(const sanudo_doc *d, uint32_t v)
{
    for (uint32_t i = 0; i < MAX_CLIMB && d->tok_head[v] != SANUDO_NONE; i++) {
        v = d->tok_head[v];
        if (d->tok_upos[v] == UPOS_VERB) return v;
    }
    return v;
}

static bool is_finite(const sanudo_doc *d, uint32_t t)
{
    const uint8_t x = d->tok_xpos[t];
    return x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || d->tok_upos[t] == UPOS_NOUN || d->tok_upos[t] == UPOS_PROPN;
}

/* The noun right before a finite verb, adverbs and auxiliaries left out; SANUDO_NONE where another word stands there. */
static uint32_t noun_before(const desk *k, uint32_t v)
{
    const sanudo_doc *d = k->d;
    const uint32_t floor = d->sent_first[d->tok_sent[v]];
    uint32_t e = v;
    while (e > floor && (d->tok_upos[e - 1] == UPOS_ADV || d->tok_upos[e - 1] == UPOS_AUX)) e--;
    return e == floor || !is_finite(d, v) ? SANUDO_NONE : sanudo_nearby_noun_before(k, e);
}

/* By the tree: the subject at `v`, or of the clause that lends it one. */
static uint32_t tree_source(const desk *k, uint32_t v)
{
    const sanudo_doc *d = k->d;
    for (uint32_t i = 0; i < MAX_CLIMB && v != SANUDO_NONE; i++) {
        const uint32_t s = surface_subject(k, v);
        if (s != SANUDO_NONE) return antecedent(k, s);
        const uint32_t near = i == 0 ? noun_before(k, v) : SANUDO_NONE;
        if (near != SANUDO_NONE) return near;
        const uint32_t left = k->g.left[v];
        const bool pause = left > 0 && (d->tok_upos[left] == UPOS_PUNCT || d->tok_upos[left - 1] == UPOS_PUNCT);
        const bool beside = i == 0 && pause && d->tok_xpos[v] == XPOS_VBG;
        if (d->tok_rel[v] == REL_ACL && !beside) return d->tok_head[v];
        if (d->tok_rel[v] == REL_ACL_RELCL) return SANUDO_NONE;
        uint32_t h = beside && d->tok_rel[v] == REL_ACL ? clause_above(d, v) : lender(d, v); /* "..., saying that": the clause's subject */
        if (beside) h = main_above(d, h);
        if (h != SANUDO_NONE && is_cite(k, h)) return cited(k, h);
        v = h;
    }
    return SANUDO_NONE;
}

uint32_t sanudo_source_of(const desk *k, uint32_t v)
{
    if (k->owner[v] != SANUDO_NONE) v = k->owner[v];
    if (is_passive(k, v)) return sanudo_source_agent(k, v);
    const uint32_t i = k->c.at[v];
    const bool told = i != SANUDO_NONE && slice_is(k->c.row[i].addressee, "obj"); /* ", told reporters" has no subject behind it */
    uint32_t s = told ? sanudo_nearby_name_before(k, v) : sanudo_nearby_inverted(k, v);
    if (s == SANUDO_NONE) s = told ? sanudo_nearby_inverted(k, v) : sanudo_nearby_name_before(k, v);
    return s == SANUDO_NONE ? tree_source(k, v) : s;
}

/* Dependent of cue `c` that its entry says is spoken to. */
static uint32_t tree_addressee(const desk *k, const cue *c)
{
    const sanudo_doc *d = k->d;
    const bool object = slice_is(c->addressee, "obj");
    GROVE_EACH(&k->g, c->head, t) {
        const uint8_t rel = d->tok_rel[t];
        if (object && (rel == REL_OBJ || rel == REL_IOBJ) && t > c->head) return t;
        if (rel != REL_OBL && rel != REL_NMOD) continue;
        GROVE_EACH(&k->g, t, p)
            if (d->tok_rel[p] == REL_CASE && ((p >= c->first && p < c->end) || slice_eq(d->tok_lemma[p], c->addressee))) return t;
    }
    return SANUDO_NONE;
}

/* The subject of a passive verb, who is told, or of the one that it is joined to: "she called him and *was told* that". */
static uint32_t told_subject(const desk *k, uint32_t v)
{
    const uint32_t s = surface_subject(k, v);
    return s == SANUDO_NONE && k->d->tok_rel[v] == REL_CONJ && k->d->tok_head[v] != SANUDO_NONE ? surface_subject(k, k->d->tok_head[v]) : s;
}

uint32_t sanudo_source_addressee(const desk *k, const cue *c)
{
    if (!c->addressee.n) return SANUDO_NONE;
    if (slice_is(c->addressee, "obj")) {
        if (is_passive(k, c->head)) return told_subject(k, c->head);
        const uint32_t near = sanudo_nearby_object(k, c->end);
        if (near != SANUDO_NONE) return near;
    }
    return tree_addressee(k, c);
}

/* True for a dependent that says when or how it was said rather than who: "Vidal *on Monday* said", "Vidal, *speaking in Ostia*, said". */
static bool is_of_the_saying(const desk *k, uint32_t c)
{
    const sanudo_doc *d = k->d;
    const uint8_t rel = d->tok_rel[c];
    if (rel == REL_NMOD_UNMARKED || rel == REL_OBL_UNMARKED || rel == REL_NMOD || rel == REL_OBL) return sanudo_nearby_is_time(d, c);
    const uint32_t left = k->g.left[c];
    const bool pause = d->tok_upos[left] == UPOS_PUNCT || (left > 0 && d->tok_upos[left - 1] == UPOS_PUNCT);
    return pause && rel == REL_ACL && d->tok_xpos[c] == XPOS_VBG;
}

/* True for a dependent that begins something of its own behind a name: a clause in brackets, a second sentence. */
static bool breaks_off(const desk *k, uint32_t c)
{
    const sanudo_doc *d = k->d;
    const uint8_t rel = d->tok_rel[c];
    return rel == REL_PARATAXIS || rel == REL_DEP || rel == REL_CCOMP || is_of_the_saying(k, c) ||
           (rel == REL_CONJ && (d->tok_upos[c] == UPOS_VERB || d->tok_upos[c] == UPOS_AUX));
}

/* Where the words around name `s` begin that the tree lets begin at `first`: with its office, "*chief negotiator* Marta Vidal". */
static uint32_t office_start(const desk *k, uint32_t s, uint32_t first)
{
    const sanudo_doc *d = k->d;
    const uint32_t floor = d->sent_first[d->tok_sent[s]];
    for (; first > floor && first <= s && !sanudo_nearby_is_time(d, first - 1); first--) {
        const uint8_t u = d->tok_upos[first - 1];
        if (u != UPOS_NOUN && u != UPOS_PROPN && u != UPOS_ADJ && u != UPOS_DET) break;
    }
    return first;
}

/* The end of the words of source `s` that end at `end` by the tree: behind an adjective with a complement, "a source *close to the mayor*". */
static uint32_t adjective_end(const desk *k, uint32_t s, uint32_t end)
{
    const sanudo_doc *d = k->d;
    const uint32_t wall = d->sent_first[d->tok_sent[s] + 1];
    const bool has = end == s + 1 && end + 1 < wall && (d->tok_upos[end] == UPOS_ADJ || d->tok_rel[end] == REL_XCOMP);
    return has && d->tok_upos[end + 1] == UPOS_ADP && k->g.left[end] == end ? k->g.right[end] : end;
}

range sanudo_source_words(const desk *k, uint32_t s, uint32_t v)
{
    const sanudo_doc *d = k->d;
    range r = {k->g.left[s], k->g.right[s]};
    if (d->tok_upos[s] == UPOS_PROPN) r.first = office_start(k, s, r.first);
    if (d->tok_upos[s] == UPOS_NOUN) r.end = adjective_end(k, s, r.end);
    if (grove_child(d, &k->g, s, REL_NSUBJ) != SANUDO_NONE) r.first = sanudo_nearby_phrase_start(k, s, r.first); /* "all they get is a message" */
    GROVE_EACH(&k->g, s, c) {
        const bool around_cue = v >= k->g.left[c] && v < k->g.right[c]; /* "the pilot who said" */
        if (c > s && (around_cue || breaks_off(k, c)) && k->g.left[c] > s && k->g.left[c] < r.end) r.end = k->g.left[c];
    }
    while (r.end > s + 1 && d->tok_upos[r.end - 1] == UPOS_PUNCT && !slice_is(doc_form(d, r.end - 1), ")")) r.end--;
    while (r.first < s && (d->tok_upos[r.first] == UPOS_PUNCT || d->tok_rel[r.first] == REL_CASE ||
                           d->tok_rel[r.first] == REL_MARK || d->tok_rel[r.first] == REL_CC ||
                           d->tok_rel[r.first] == REL_FIXED))
        r.first++;
    return r;
}

/* "a senior defence official, who asked ..." -> "senior defence official". */
static slice describe(const desk *k, uint32_t s)
{
    const sanudo_doc *d = k->d;
    range r = sanudo_source_words(k, s, SANUDO_NONE);
    GROVE_EACH(&k->g, s, c) {
        const uint8_t rel = d->tok_rel[c];
        const bool extra = rel == REL_ACL_RELCL || rel == REL_ACL || rel == REL_APPOS || d->tok_upos[c] == UPOS_PUNCT;
        if (c > s && extra && k->g.left[c] > s && k->g.left[c] < r.end) r.end = k->g.left[c];
    }
    for (uint32_t t = s + 1; t < r.end; t++)
        if (slice_is(doc_form(d, t), ",")) r.end = t;
    while (r.end > s + 1 && (d->tok_upos[r.end - 1] == UPOS_PUNCT || d->tok_xpos[r.end - 1] == XPOS_POS)) r.end--;
    while (r.first < s && (d->tok_upos[r.first] == UPOS_DET || d->tok_xpos[r.first] == XPOS_PRPS)) r.first++;
    return sanudo_doc_words(d, r.first, r.end);
}

static slice join(arena *mem, const slice *part, uint32_t n)
{
    uint32_t len = 0, at = 0;
    for (uint32_t i = 0; i < n; i++) len += part[i].n + 5;
    char *p = ARENA_NEW(mem, char, len + 1);
    if (!p) return (slice){0};
    for (uint32_t i = 0; i < n; i++) {
        const slice gap = i == 0 ? (slice){0} : i + 1 == n ? SLICE(" and ") : SLICE(", ");
        if (gap.n) memcpy(p + at, gap.p, gap.n), at += gap.n;
        memcpy(p + at, part[i].p, part[i].n), at += part[i].n;
    }
    return (slice){p, at};
}

/*
** The name of the actors that mention `m` links to; absent where they have none of use: an unnamed actor keeps the words
** of each mention, but a pronoun takes those that it stands for.
*/
static slice actor_name(const sanudo_doc *d, uint32_t m, arena *mem)
{
    slice part[MAX_NAMES];
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->men_link[m].n && n < MAX_NAMES; i++) {
        const uint32_t a = d->link_pool[d->men_link[m].first + i];
        if (d->act_name[a].n && (d->act_kind[a] != ACTOR_UNNAMED || d->men_kind[m] == MENTION_PRONOUN)) part[n++] = d->act_name[a];
    }
    return n == 0 ? (slice){0} : n == 1 ? part[0] : join(mem, part, n);
}

/* The name of what one token heads.  A state that the text names keeps the text's name: "Ankara" is not "Turkey". */
static slice name_of(const desk *k, uint32_t s, arena *mem)
{
    const sanudo_doc *d = k->d;
    const uint32_t m = d->tok_mention[s];
    if (m == SANUDO_NONE) return describe(k, s);
    const bool article = d->men_first[m] < s && d->tok_upos[d->men_first[m]] == UPOS_DET;
    const slice words = sanudo_doc_words(d, d->men_first[m] + article, d->men_end[m]);
    const bool state = d->men_link[m].n == 1 && d->act_kind[d->link_pool[d->men_link[m].first]] == ACTOR_STATE;
    if (state && d->men_kind[m] == MENTION_NAME) return words;
    const slice known = actor_name(d, m, mem);
    if (known.n) return known;
    return d->men_kind[m] == MENTION_NAME ? words : describe(k, s);
}

slice sanudo_source_name(const desk *k, uint32_t s, arena *mem)
{
    const sanudo_doc *d = k->d;
    const uint32_t m = d->tok_mention[s];
    if (m == SANUDO_NONE || d->men_kind[m] != MENTION_NAME)
        GROVE_EACH(&k->g, s, c) { /* "one of his aides, Marta Vidal" */
            const uint32_t a = d->tok_rel[c] == REL_APPOS ? d->tok_mention[c] : SANUDO_NONE;
            if (a != SANUDO_NONE && d->men_kind[a] == MENTION_NAME) return name_of(k, c, mem);
        }
    slice part[MAX_NAMES] = {name_of(k, s, mem)};
    uint32_t n = 1;
    GROVE_EACH(&k->g, s, c)
        if (d->tok_rel[c] == REL_CONJ && d->tok_mention[c] != SANUDO_NONE && n < MAX_NAMES) part[n++] = name_of(k, c, mem);
    return n == 1 ? part[0] : join(mem, part, n);
}
