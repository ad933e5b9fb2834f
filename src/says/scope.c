#include "says/scope.h"

#include "says/cues.h"

enum { COL_STATUS = 2, COL_SCOPE = 3, MAX_CLIMB = 12 };

typedef struct view {
    const sanudo_doc *d;
    const grove *g;
    const lexicon *lx;
} view;

static const verdict SILENT = {.status = N_STATUS, .line = SANUDO_NONE};

/* The verdict of the entry for `key` with this part and scope. */
static verdict entry(const view *v, uint64_t key, char part, const char *scope)
{
    lex_hit h = sanudo_lex_find(v->lx, LEX_STATUS, key);
    for (; h.row != SANUDO_NONE; h = sanudo_lex_next(v->lx, h)) {
        const slice p = sanudo_lex_text(v->lx, h.row, 1);
        if (p.n && p.p[0] == part && slice_is(sanudo_lex_text(v->lx, h.row, COL_SCOPE), scope))
            return (verdict){sanudo_status_of(sanudo_lex_text(v->lx, h.row, COL_STATUS)), sanudo_lex_line(v->lx, h.row)};
    }
    return SILENT;
}

/* The entry for token `t` and up to two lemmas behind it ("rule out", "no longer"), the longest first. */
static verdict phrase(const view *v, uint32_t t, char part, const char *scope)
{
    const sanudo_doc *d = v->d;
    const uint32_t end = d->sent_first[d->tok_sent[t] + 1];
    uint64_t key[3];
    uint32_t n = 0;
    for (uint64_t k = KEY_EMPTY; n < 3 && t + n < end; n++) key[n] = k = key_join(k, d->tok_lemma_key[t + n]);
    verdict r = SILENT;
    for (uint32_t i = n; i-- > 0 && r.status == N_STATUS;) r = entry(v, key[i], part, scope);
    return r;
}

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

static bool has_to(const view *v, uint32_t t)
{
    GROVE_EACH(v->g, t, c)
        if (v->d->tok_rel[c] == REL_MARK && v->d->tok_xpos[c] == XPOS_TO) return true;
    return false;
}

/* True when `t` is bound to a noun as its content: an infinitive, a that-clause, or a noun or gerund behind a preposition. */
static bool is_bound(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    if (d->tok_rel[t] == REL_NMOD) return true;
    GROVE_EACH(v->g, t, c)
        if (d->tok_rel[c] == REL_MARK || d->tok_rel[c] == REL_CASE) return true;
    return false;
}

/* "I want to thank them" thanks them: in the first person some wishes are the act itself. */
static bool performs(const view *v, uint32_t h, uint32_t t)
{
    const sanudo_doc *d = v->d;
    const uint32_t who = grove_child(d, v->g, h, REL_NSUBJ);
    return who != SANUDO_NONE && sanudo_lex_in_class(v->lx, d->tok_lemma_key[who], SLICE("says-self")) &&
           sanudo_lex_in_class(v->lx, d->tok_lemma_key[h], SLICE("says-wish")) &&
           sanudo_lex_in_class(v->lx, d->tok_lemma_key[t], SLICE("says-performative"));
}

/* What governing word `h` says of its complement `t`.  A participle may stand among the adjectives: "are *poised* to attack". */
static verdict governs(const view *v, uint32_t h, uint32_t t)
{
    const char part = part_of(v->d, h);
    if (part == 'N' && !is_bound(v, t)) return SILENT;
    if (part == 'V' && performs(v, h, t)) return SILENT;
    const verdict r = part ? phrase(v, h, part, "comp") : SILENT;
    const bool bare = grove_child(v->d, v->g, h, REL_COMPOUND_PRT) == SANUDO_NONE;
    if (r.status == N_STATUS && part == 'V' && bare && has_to(v, t)) return entry(v, v->d->tok_key[h], 'A', "comp");
    return r;
}

static bool is_subject_or_object(uint8_t rel) { return rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_OBJ; }

/* "no", "nobody", "none of": a word for nothing at token `t` or as its determiner. */
static verdict nothing(const view *v, uint32_t t)
{
    verdict r = entry(v, v->d->tok_lemma_key[t], 'N', "self");
    if (r.status == STATUS_NEGATED) return r;
    GROVE_EACH(v->g, t, c)
        if (v->d->tok_rel[c] == REL_DET || (v->d->tok_rel[c] == REL_ADVMOD && c < t)) {
            r = entry(v, v->d->tok_lemma_key[c], 'R', "self");
            if (r.status == STATUS_NEGATED) return r;
        }
    return SILENT;
}

/* Explicit negation of the word itself: "did not", "never", "no troops ... were moved", "without". */
static verdict negation(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    verdict r = d->tok_upos[t] == UPOS_VERB || d->tok_upos[t] == UPOS_AUX ? SILENT : nothing(v, t);
    if (r.status == STATUS_NEGATED) return r;
    GROVE_EACH(v->g, t, c) {
        const uint8_t rel = d->tok_rel[c];
        const char letter = d->text[d->tok_span[c].start];
        if (letter >= 'A' && letter <= 'Z' && c != d->sent_first[d->tok_sent[c]]) continue; /* "Doctors Without Borders" */
        if (rel == REL_ADVMOD || rel == REL_CC || rel == REL_CC_PRECONJ) r = phrase(v, c, 'R', "self");
        else if (rel == REL_MARK || rel == REL_CASE) r = phrase(v, c, 'P', "self");
        else if (is_subject_or_object(rel)) r = nothing(v, c);
        if (r.status == STATUS_NEGATED) return r;
    }
    return SILENT;
}

/* The first dependent with relation `rel` that `part` has an entry of scope self for. */
static verdict dependent(const view *v, uint32_t t, uint8_t rel, char part)
{
    GROVE_EACH(v->g, t, c) {
        if (v->d->tok_rel[c] != rel) continue;
        const verdict r = phrase(v, c, part, "self");
        if (r.status != N_STATUS && r.status != STATUS_NEGATED) return r;
    }
    return SILENT;
}

/* True when a clause with "if" or the like hangs on `t`, or `t` is such a clause: "If they land, ..." */
static verdict condition(const view *v, uint32_t t)
{
    const verdict own = dependent(v, t, REL_MARK, 'P');
    if (own.status == STATUS_HYPOTHETICAL) return own;
    GROVE_EACH(v->g, t, c) {
        if (v->d->tok_rel[c] != REL_ADVCL) continue;
        const verdict r = dependent(v, c, REL_MARK, 'P');
        if (r.status == STATUS_HYPOTHETICAL) return r;
        const uint32_t first = v->g->child[c]; /* "Should they land, ..." */
        if (first != SANUDO_NONE && first < c && v->d->tok_xpos[first] == XPOS_MD && v->d->tok_rel[first] == REL_AUX) {
            const uint32_t next = v->g->next[first];
            if (next != SANUDO_NONE && v->d->tok_rel[next] == REL_NSUBJ) return phrase(v, first, 'P', "self");
        }
    }
    return SILENT;
}

/* A form of "be" beside `t` as auxiliary or copula, or SANUDO_NONE. */
static uint32_t be_of(const view *v, uint32_t t)
{
    GROVE_EACH(v->g, t, c) {
        const uint8_t rel = v->d->tok_rel[c];
        if ((rel == REL_AUX || rel == REL_COP || rel == REL_AUX_PASS) && DOC_LEMMA_IS(v->d, c, "be")) return c;
    }
    return SANUDO_NONE;
}

/* "are to meet", "is going to meet", "is about to meet", by entries of part M. */
static verdict be_to(const view *v, uint32_t t)
{
    if (!has_to(v, t)) return SILENT;
    const sanudo_doc *d = v->d;
    const uint64_t to = sanudo_key_word("to", 2), be = sanudo_key_word("be", 2);
    const uint32_t own = be_of(v, t), h = d->tok_head[t];
    if (own != SANUDO_NONE && own < t && d->tok_xpos[own] != XPOS_VB) return entry(v, key_join(be, to), 'M', "self");
    if (h == SANUDO_NONE) return SILENT;
    if (d->tok_lemma_key[h] == be) return entry(v, key_join(be, to), 'M', "self");
    if (be_of(v, h) == SANUDO_NONE) return SILENT;
    return entry(v, key_join(key_join(be, d->tok_lemma_key[h]), to), 'M', "self");
}

/* "is loading", "have been loading": under way as the report is written. */
static bool is_progressive(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    if (d->tok_xpos[t] != XPOS_VBG) return false;
    const uint32_t be = be_of(v, t);
    if (be == SANUDO_NONE) return false;
    return d->tok_xpos[be] == XPOS_VBZ || d->tok_xpos[be] == XPOS_VBP || d->tok_xpos[be] == XPOS_VBN;
}

static bool is_present(const sanudo_doc *d, uint32_t t) { return d->tok_xpos[t] == XPOS_VBZ || d->tok_xpos[t] == XPOS_VBP; }

/* "If" or the like as a conjunction anywhere in the sentence: enough for a word with a modal, whatever the tree. */
static verdict sentence_condition(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    const uint32_t s = d->tok_sent[t], first = d->sent_first[s], end = d->sent_first[s + 1];
    const uint32_t from = t > first + 40 ? t - 40 : first, to = t + 40 < end ? t + 40 : end;
    for (uint32_t i = from; i < to; i++) {
        if (slice_is(doc_form(d, i), ";") && i > t) break;
        const bool starts = i == first || d->tok_upos[i - 1] == UPOS_PUNCT;
        const bool inverted = starts && d->tok_xpos[i] == XPOS_MD && i + 1 < end && d->tok_upos[i + 1] != UPOS_VERB; /* "Should they land, ..." */
        if (d->tok_upos[i] != UPOS_SCONJ && !inverted && d->tok_rel[i] != REL_MARK) continue;
        const verdict r = phrase(v, i, 'P', "self");
        if (r.status == STATUS_HYPOTHETICAL ) return r;
    }
    return SILENT;
}

/* What modifies the word itself, negation apart. */
static verdict own(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    const verdict cond = condition(v, t);
    verdict r = dependent(v, t, REL_MARK, 'P');
    if (r.status == STATUS_HYPOTHETICAL || r.status == STATUS_POSSIBLE) return r;
    r = dependent(v, t, REL_AUX, 'M');
    if (r.status != N_STATUS) {
        const verdict hedge = dependent(v, t, REL_ADVMOD, 'R'), far = cond.status != N_STATUS ? cond : sentence_condition(v, t);
        if (far.status != N_STATUS) return far;
        return hedge.status == STATUS_POSSIBLE ? hedge : r;
    }
    r = be_to(v, t);
    if (r.status == N_STATUS) r = dependent(v, t, REL_AMOD, 'A');
    if (r.status == N_STATUS) r = dependent(v, t, REL_AMOD, 'V');
    if (r.status == N_STATUS) r = dependent(v, t, REL_ADVMOD, 'R');
    if (r.status == STATUS_PLANNED && d->tok_upos[t] == UPOS_VERB && !is_present(d, t) && !has_to(v, t)) r = SILENT;
    if (r.status == N_STATUS && is_progressive(v, t)) r = (verdict){STATUS_ONGOING, SANUDO_NONE};
    return r;
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
static bool is_complement(const sanudo_doc *d, uint32_t t)
{
    switch (d->tok_rel[t]) {
    case REL_XCOMP: case REL_CCOMP: case REL_ACL: case REL_CSUBJ: case REL_CSUBJ_PASS: return true;
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
    case STATUS_NEGATED: return (verdict){STATUS_POSSIBLE, r.line};
    case STATUS_DENIED: return SILENT;
    case STATUS_ACTUAL: case STATUS_ONGOING: case STATUS_PLANNED: case STATUS_POSSIBLE: return (verdict){STATUS_NEGATED, no.line};
    default: return r;
    }
}

/* A subject or adjunct is reached only by words of happening and of plans, not by every verb that it stands beside. */
static bool reaches(const sanudo_doc *d, uint32_t t, uint8_t status)
{
    const uint8_t rel = d->tok_rel[t];
    if (rel == REL_NSUBJ) return status == STATUS_ACTUAL || status == STATUS_POSSIBLE || status == STATUS_PLANNED || status == STATUS_ONGOING;
    if (rel == REL_OBL) return status != STATUS_ACTUAL && d->tok_upos[t] != UPOS_PROPN;
    return true;
}

/* The step up from `t`: what its governor says of it; `*up` is where to look on, or SANUDO_NONE.  `carried`: not the first step. */
static verdict from_above(const view *v, uint32_t t, bool carried, uint32_t *up)
{
    const sanudo_doc *d = v->d;
    const uint32_t h = d->tok_head[t];
    *up = SANUDO_NONE;
    if (h == SANUDO_NONE) return SILENT;
    if (shares(v, t)) {
        *up = h;
        return SILENT;
    }
    if (!is_complement(d, t) || is_adjunct(v, t)) return SILENT;
    verdict r = governs(v, h, t);
    if (r.status == N_STATUS || !reaches(d, t, r.status)) {
        const uint8_t rel = d->tok_rel[t];
        const bool gerund = d->tok_xpos[t] == XPOS_VBG && (rel == REL_ACL || rel == REL_ADVCL || rel == REL_NMOD);
        if (rel == REL_XCOMP || (gerund && is_bound(v, t))) *up = h; /* "denied that he had a hand in seizing them" */
        const bool light = sanudo_lex_find(v->lx, LEX_LIGHT, d->tok_lemma_key[h]).row != SANUDO_NONE; /* "will impose *sanctions*" */
        if ((rel == REL_OBJ || (light && rel == REL_NSUBJ_PASS)) && d->tok_upos[h] == UPOS_VERB && (carried || light)) *up = h;
        return SILENT;
    }
    const verdict no = negation(v, h);
    if (no.status == STATUS_NEGATED) r = turned(r, no);
    if (r.status == STATUS_ACTUAL) { /* hands down what is said of itself */
        *up = h;
        return SILENT;
    }
    if (r.status == STATUS_PLANNED || r.status == STATUS_POSSIBLE) *up = h; /* "denied that it planned an attack" */
    return r;
}

/* Loose order of strength where several cues speak: a firmer one further out goes before a weaker one inside. */
static bool goes_before(uint8_t a, uint8_t b)
{
    return b == N_STATUS || (b == STATUS_ONGOING && a != N_STATUS) || a == STATUS_DENIED || a == STATUS_NEGATED ||
           (a == STATUS_HYPOTHETICAL && b != STATUS_NEGATED && b != STATUS_DENIED);
}

verdict sanudo_scope_status(const sanudo_doc *d, const grove *g, const lexicon *lx, uint32_t p)
{
    const view v = {d, g, lx};
    verdict best = SILENT;
    if (d->tok_upos[p] == UPOS_AUX && d->tok_head[p] != SANUDO_NONE) { /* "will not sign": the refusal itself, unless a condition stands by it */
        best = condition(&v, d->tok_head[p]);
        return best.status == N_STATUS ? sentence_condition(&v, p) : best;
    }
    uint32_t t = p;
    for (uint32_t i = 0; i < MAX_CLIMB && t != SANUDO_NONE; i++) {
        const verdict no = t == p || d->tok_rel[t] != REL_CONJ ? negation(&v, t) : SILENT;
        if (no.status == STATUS_NEGATED) return no;
        const verdict self = own(&v, t);
        if (self.status != N_STATUS && goes_before(self.status, best.status)) best = self;
        uint32_t up;
        const verdict above = from_above(&v, t, t != p, &up);
        if (above.status != N_STATUS && goes_before(above.status, best.status)) best = above;
        t = up;
    }
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
