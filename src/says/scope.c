#include "says/cues.h"
#include "says/modifiers.h"

enum { MAX_CLIMB = 12 };

static char part_of(const sanudo_doc *d, uint32_t t)
{
    switch (d->tok_upos[t]) {
    case UPOS_VERB: case UPOS_AUX: return 'V';
    case UPOS_NOUN: case UPOS_PROPN: return 'N';
    case UPOS_ADJ: return 'A';
    case UPOS_ADV: return 'R';
    default: return 0;
    }
}

/* True when `t` is bound to a noun as its content: an infinitive, a that-clause, or a noun or gerund behind a preposition. */
static bool is_bound(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    if (d->tok_rel[t] == REL_NMOD) return true;
    GROVE_EACH(v->g, t, c)
        if (d->tok_rel[c] == REL_MARK || d->tok_rel[c] == REL_CASE || DOC_LEMMA_IS(d, c, "that")) return true;
    return false;
}

/* "I want to thank them", "Chad would like to thank them": some wishes are the act itself. */
static bool performs(const view *v, uint32_t h, uint32_t t)
{
    const sanudo_doc *d = v->d;
    const uint32_t who = grove_child(d, v->g, h, REL_NSUBJ);
    const bool polite = grove_child(d, v->g, h, REL_AUX) != SANUDO_NONE && d->tok_xpos[grove_child(d, v->g, h, REL_AUX)] == XPOS_MD;
    return d->tok_rel[t] == REL_XCOMP && who != SANUDO_NONE && (polite || sanudo_lex_in_class(v->lx, d->tok_lemma_key[who], SLICE("says-self"))) &&
           sanudo_lex_in_class(v->lx, d->tok_lemma_key[h], SLICE("says-wish")) &&
           sanudo_lex_in_class(v->lx, d->tok_lemma_key[t], SLICE("says-performative"));
}

/*
** The entry for `h` and the word that stands with it: "was able" did it, "did not stop" goes on, "no evidence" leaves it
** open.  `*settled`: that word was a negation, which is dealt with.
*/
static verdict led(const view *v, uint32_t h, char part, bool *settled)
{
    const sanudo_doc *d = v->d;
    verdict r = SILENT;
    for (uint32_t c = v->g->child[h]; c != SANUDO_NONE && c < h && r.status == N_STATUS; c = v->g->next[c]) {
        const uint8_t rel = d->tok_rel[c];
        const bool word = rel == REL_ADVMOD || rel == REL_DET;
        if (!word && rel != REL_COP && rel != REL_AUX_PASS && rel != REL_AUX) continue;
        const uint64_t pair = key_join(word ? d->tok_lemma_key[c] : d->tok_key[c], d->tok_lemma_key[h]);
        if (h + 1 < d->n_tokens) r = sanudo_modifiers_entry(v, key_join(pair, d->tok_lemma_key[h + 1]), part, "comp"); /* "no choice but" */
        if (r.status == N_STATUS) r = sanudo_modifiers_entry(v, pair, part, "comp");
        *settled = word && r.status != N_STATUS;
    }
    return r;
}

/* What a word beside `h` says of an infinitive or relative clause under it: "*too* weak to attack", "*any* state that attacks". */
static verdict beside(const view *v, uint32_t h, uint32_t t)
{
    const sanudo_doc *d = v->d;
    if (d->tok_rel[t] != REL_ACL_RELCL && !sanudo_modifiers_has_to(v, t)) return SILENT;
    for (uint32_t c = v->g->child[h]; c != SANUDO_NONE && c < t; c = v->g->next[c]) {
        const uint8_t rel = d->tok_rel[c];
        if (rel != REL_ADVMOD && rel != REL_DET && rel != REL_AMOD) continue;
        const verdict r = sanudo_modifiers_entry(v, d->tok_lemma_key[c], 'R', "comp");
        if (r.status != N_STATUS) return r;
    }
    return SILENT;
}

/* "agreed that they had struck": a clause that tells what was or is, whatever its governor plans or asks. */
static bool is_told(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    if (d->tok_rel[t] != REL_CCOMP && d->tok_rel[t] != REL_ACL) return false;
    if (d->tok_xpos[t] == XPOS_VBD) return true;
    GROVE_EACH(v->g, t, c)
        if (d->tok_upos[c] == UPOS_AUX && (d->tok_xpos[c] == XPOS_VBD || d->tok_xpos[c] == XPOS_VBZ || d->tok_xpos[c] == XPOS_VBP)) return true;
    return false;
}

/* A clause under a noun that tells what the noun is, whatever the tree calls it: "the danger *that they attack us*". */
static bool is_content(const view *v, uint32_t t)
{
    uint32_t objects = 0;
    GROVE_EACH(v->g, t, c) {
        if (v->d->tok_rel[c] == REL_MARK) return true;
        objects += v->d->tok_rel[c] == REL_OBJ;
    }
    return objects > 1;
}

/* "rejected the *request*": a noun of speaking names what was said, whatever became of it. */
static bool is_word_given(const view *v, uint32_t t)
{
    return v->d->tok_upos[t] == UPOS_NOUN && sanudo_cues_entry(v->lx, LEX_CUE, v->d->tok_lemma_key[t], 'N').row != SANUDO_NONE;
}

/* "Turkey *denies* having shelled them": a verb that the tagger took for a plural noun. */
static bool is_hidden_verb(const view *v, uint32_t h, uint32_t t)
{
    const sanudo_doc *d = v->d;
    return d->tok_xpos[h] == XPOS_NNS && d->tok_rel[t] == REL_ACL && !is_bound(v, t) &&
           sanudo_modifiers_entry(v, d->tok_lemma_key[h], 'N', "comp").status == N_STATUS &&
           sanudo_modifiers_entry(v, d->tok_lemma_key[h], 'V', "comp").status != N_STATUS;
}

/* What governing word `h` says of its complement `t`.  A participle may stand among the adjectives: "are *poised* to attack". */
static verdict governs(const view *v, uint32_t h, uint32_t t, bool carried, bool *settled)
{
    const char part = is_hidden_verb(v, h, t) ? 'V' : part_of(v->d, h);
    *settled = false;
    if (carried && part == 'V' && is_word_given(v, t)) { /* "dismissed the charge that they had struck" */
        const verdict r = sanudo_modifiers_phrase(v, h, 'V', "claim");
        if (r.status != N_STATUS) return r;
    }
    if (v->d->tok_rel[t] == REL_ACL_RELCL && !is_content(v, t)) {
        const verdict r = beside(v, h, t);
        return r.status == STATUS_HYPOTHETICAL ? r : SILENT;
    }
    if (!part || (part == 'N' && !is_bound(v, t))) return SILENT;
    verdict r = led(v, h, part, settled);
    if (r.status == N_STATUS) r = sanudo_modifiers_phrase(v, h, part, "comp");
    const bool bare = grove_child(v->d, v->g, h, REL_COMPOUND_PRT) == SANUDO_NONE;
    if (r.status == N_STATUS && part == 'V' && bare && sanudo_modifiers_has_to(v, t)) r = sanudo_modifiers_entry(v, v->d->tok_key[h], 'A', "comp");
    if (r.status == N_STATUS) r = beside(v, h, t);
    return (r.status == STATUS_PLANNED || r.status == STATUS_HYPOTHETICAL) && is_told(v, t) ? SILENT : r;
}

/* True when the second conjunct has its verb's auxiliaries from the first: "will land and take the fort". */
static bool shares(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    if (d->tok_rel[t] != REL_CONJ) return false;
    GROVE_EACH(v->g, t, c) {
        const uint8_t rel = d->tok_rel[c];
        if (rel == REL_AUX || rel == REL_NSUBJ || rel == REL_NSUBJ_PASS) return false;
    }
    return d->tok_xpos[t] == XPOS_VB || d->tok_xpos[t] == XPOS_VBN || d->tok_xpos[t] == XPOS_VBG || d->tok_upos[t] != UPOS_VERB;
}

/* Relations under which a governing word's entry reaches down to the trigger. */
static bool is_complement(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    switch (d->tok_rel[t]) {
    case REL_XCOMP: case REL_CCOMP: case REL_ACL: case REL_ACL_RELCL: case REL_CSUBJ: case REL_CSUBJ_PASS: return true;
    case REL_ADVCL: return d->tok_xpos[t] == XPOS_VBG || d->tok_xpos[t] == XPOS_VB;
    case REL_OBJ: case REL_OBL: case REL_NMOD: case REL_NSUBJ_PASS: case REL_NSUBJ: return d->tok_upos[t] != UPOS_PROPN;
    default: return false;
    }
}

/* ", acting on a warrant": a participle behind a comma goes beside its governor, not under it. */
static bool is_adjunct(const view *v, uint32_t t)
{
    const uint32_t left = v->g->left[t];
    return v->d->tok_rel[t] == REL_ADVCL && (left == 0 || v->d->tok_upos[left] == UPOS_PUNCT || v->d->tok_upos[left - 1] == UPOS_PUNCT);
}

/* A governing word that is itself negated: "did not rule out", "has no plan to". */
static verdict turned(verdict r, verdict no)
{
    switch (r.status) {
    case STATUS_NEGATED: case STATUS_DENIED: return (verdict){STATUS_POSSIBLE, r.line};
    case STATUS_ACTUAL: case STATUS_ONGOING: case STATUS_PLANNED: case STATUS_POSSIBLE: return (verdict){STATUS_NEGATED, no.line};
    default: return r;
    }
}

/* "threatened them *with* expulsion", not "*after* an expulsion": a preposition that may bring the content of its verb. */
static bool is_aimed(const view *v, uint32_t t)
{
    const uint32_t prep = grove_child(v->d, v->g, t, REL_CASE);
    return prep != SANUDO_NONE && sanudo_lex_in_class(v->lx, v->d->tok_lemma_key[prep], SLICE("says-aim"));
}

/* A subject or adjunct is reached only by words of happening and of plans, not by every verb that it stands beside. */
static bool reaches(const view *v, uint32_t t, bool carried, uint8_t status)
{
    const uint8_t rel = v->d->tok_rel[t];
    if (rel == REL_NSUBJ) return status == STATUS_ACTUAL || status == STATUS_POSSIBLE || status == STATUS_PLANNED || status == STATUS_ONGOING;
    if (rel == REL_OBJ && !carried && is_word_given(v, t)) return status != STATUS_NEGATED && status != STATUS_DENIED;
    if (rel == REL_OBL) return status != STATUS_ACTUAL && v->d->tok_upos[t] != UPOS_PROPN && is_aimed(v, t);
    return true;
}

/*
** "told them *to seize* the mole": an infinitive completing a verb names what is still to be done, unless the verb's entry
** says otherwise.  One of purpose mostly was done: "fired *to disperse* them"; so was what speaking does: "rang to thank them".
*/
static bool is_infinitive(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    const uint8_t rel = d->tok_rel[t];
    if (rel != REL_XCOMP && rel != REL_CCOMP && rel != REL_CSUBJ) return false;
    if (d->tok_xpos[t] != XPOS_VB || !sanudo_modifiers_has_to(v, t) || grove_child(d, v->g, t, REL_AUX) != SANUDO_NONE) return false;
    return !sanudo_lex_in_class(v->lx, d->tok_lemma_key[t], SLICE("says-performative"));
}

/* The governor of `t`; of an infinitive right behind a noun of plans or powers, that noun, whatever the tree: "lacks the *power* to sail". */
static uint32_t governor(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    const uint32_t h = d->tok_head[t], before = v->g->left[t] ? v->g->left[t] - 1 : t;
    if (h == SANUDO_NONE || d->tok_rel[t] != REL_ADVCL || d->tok_head[before] != h || d->tok_upos[before] != UPOS_NOUN) return h;
    if (!sanudo_modifiers_has_to(v, t) || sanudo_modifiers_phrase(v, before, 'N', "comp").status == N_STATUS) return h;
    return before;
}

/* True for a verb under one that says it was not done: "*failed to prevent* the raid". */
static bool is_undone(const view *v, uint32_t t)
{
    bool settled;
    const uint32_t h = v->d->tok_rel[t] == REL_XCOMP ? v->d->tok_head[t] : SANUDO_NONE;
    return h != SANUDO_NONE && governs(v, h, t, true, &settled).status == STATUS_NEGATED;
}

/* Where to look on above `t`, of which its governor `h` says nothing itself, or SANUDO_NONE. */
static uint32_t past_silence(const view *v, uint32_t t, bool carried)
{
    const sanudo_doc *d = v->d;
    const uint32_t h = d->tok_head[t];
    const uint8_t rel = d->tok_rel[t];
    const bool gerund = d->tok_xpos[t] == XPOS_VBG && (rel == REL_ACL || rel == REL_ADVCL || rel == REL_NMOD);
    if (rel == REL_XCOMP || (gerund && is_bound(v, t))) return h; /* "denied that he had a hand in seizing them" */
    if (rel == REL_ADVCL && d->tok_xpos[t] == XPOS_VB && sanudo_modifiers_has_to(v, t)) return h; /* "will sail to Oslo *to meet* her" */
    const bool light = sanudo_lex_find(v->lx, LEX_LIGHT, d->tok_lemma_key[h]).row != SANUDO_NONE; /* "will impose *sanctions*" */
    const bool object = rel == REL_OBJ || (light && rel == REL_NSUBJ_PASS);
    return object && d->tok_upos[h] == UPOS_VERB && (carried || light) ? h : SANUDO_NONE;
}

/*
** The step up from `t`: what its governor says of it; `*up` is where to look on, or SANUDO_NONE.  `carried`: not the first
** step.  `*open`: `t` is an infinitive of which the governor says nothing.
*/
static verdict from_above(const view *v, uint32_t t, bool carried, uint32_t *up, bool *open)
{
    const sanudo_doc *d = v->d;
    const uint32_t h = governor(v, t);
    *up = SANUDO_NONE;
    *open = false;
    if (h == SANUDO_NONE) return SILENT;
    if (shares(v, t)) {
        *up = h;
        return SILENT;
    }
    if (performs(v, h, t)) return SILENT;
    bool settled = false;
    verdict r = !is_complement(v, t) || is_adjunct(v, t) ? SILENT : governs(v, h, t, carried, &settled);
    if (r.status == N_STATUS || !reaches(v, t, carried, r.status)) {
        *open = is_infinitive(v, t);
        if (is_complement(v, t) && !is_adjunct(v, t)) *up = past_silence(v, t, carried);
        return SILENT;
    }
    const verdict no = settled ? SILENT : sanudo_modifiers_negation(v, h);
    if (no.status == STATUS_NEGATED || (r.status == STATUS_NEGATED && is_undone(v, h))) {
        const verdict done = sanudo_modifiers_entry(v, key_join(sanudo_key_word("not", 3), d->tok_lemma_key[h]), 'V', "comp");
        return done.status == N_STATUS ? turned(r, no) : done;
    }
    const bool further = r.status == STATUS_ACTUAL || r.status == STATUS_ONGOING || r.status == STATUS_PLANNED || r.status == STATUS_POSSIBLE;
    if (further && !settled) *up = h; /* "denied that it planned an attack" */
    return r.status == STATUS_ACTUAL ? SILENT : r; /* hands down what is said of itself */
}

/* Loose order of strength where several cues speak: a firmer one further out goes before a weaker one inside. */
static bool goes_before(uint8_t a, uint8_t b)
{
    return b == N_STATUS || (b == STATUS_ONGOING && a != N_STATUS) || a == STATUS_DENIED || a == STATUS_NEGATED ||
           (a == STATUS_POSSIBLE && b == STATUS_PLANNED) || (a == STATUS_HYPOTHETICAL && b != STATUS_NEGATED && b != STATUS_DENIED);
}

verdict sanudo_scope_status(const sanudo_doc *d, const grove *g, const lexicon *lx, uint32_t p)
{
    const view v = {d, g, lx};
    const uint32_t refused = d->tok_upos[p] == UPOS_AUX ? d->tok_head[p] : SANUDO_NONE;
    if (refused != SANUDO_NONE) /* "will not sign": the refusal itself, unless a condition stands by it */
        return sanudo_modifiers_holds(&v, refused) ? SILENT : sanudo_modifiers_condition(&v, refused, p);
    verdict best = SILENT;
    bool unfulfilled = false, but = false;
    for (uint32_t i = 0, t = p; i < MAX_CLIMB && t != SANUDO_NONE; i++) {
        const bool negatable = !but && (t == p || d->tok_rel[t] != REL_CONJ);
        const verdict no = negatable ? sanudo_modifiers_negation(&v, t) : SILENT;
        const verdict begun = sanudo_modifiers_conditional(&v, t); /* "if they do not land", "has not said whether they landed" */
        if (begun.status != N_STATUS) return begun;
        if (no.status == STATUS_NEGATED) return no;
        const verdict self = sanudo_modifiers_own(&v, t);
        if (self.status != N_STATUS && goes_before(self.status, best.status)) best = self;
        uint32_t up;
        bool open;
        const verdict above = from_above(&v, t, t != p, &up, &open);
        if (above.status != N_STATUS && goes_before(above.status, best.status)) best = above;
        unfulfilled |= open;
        but = sanudo_modifiers_turns(&v, t);
        t = up;
    }
    if (best.status == N_STATUS && unfulfilled) best.status = STATUS_PLANNED;
    return best;
}

uint32_t sanudo_scope_clause(const sanudo_doc *d, uint32_t t)
{
    for (uint32_t i = 0; i < 64; i++) {
        const uint32_t h = d->tok_head[t];
        if (d->tok_upos[t] == UPOS_VERB || h == SANUDO_NONE) return t;
        switch (d->tok_rel[t]) {
        case REL_CCOMP: case REL_XCOMP: case REL_ADVCL: case REL_ACL: case REL_ACL_RELCL: case REL_PARATAXIS: return t;
        default: t = h;
        }
    }
    return t;
}
