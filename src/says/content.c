/*
** What is said: the clause that a cue governs ("said that ..."), that it
** interrupts or follows ("..., he said, ..."), or that hangs on its noun.
*/
#include "says/draft.h"

/* What a kind of cue may have as its content, besides quotations. */
enum { TAKES_CLAUSE = 1, TAKES_INFINITIVE = 2, TAKES_GERUND = 4, FOLLOWS = 8, TAKES_THAT = 16, TAKES_THING = 32 };

static uint32_t takes(uint8_t kind)
{
    static const uint8_t TAKES[N_CUE_KINDS] = {
        [CUE_SAY] = TAKES_CLAUSE | TAKES_INFINITIVE | FOLLOWS, [CUE_ADD] = TAKES_CLAUSE | FOLLOWS,
        [CUE_THAT] = TAKES_THAT, [CUE_ASK] = TAKES_CLAUSE | FOLLOWS, [CUE_THINK] = TAKES_CLAUSE,
        [CUE_SHOW] = TAKES_CLAUSE, [CUE_DENY] = TAKES_CLAUSE | TAKES_INFINITIVE | TAKES_GERUND,
        [CUE_DEMAND] = TAKES_THAT | TAKES_INFINITIVE | TAKES_THING, [CUE_PROMISE] = TAKES_CLAUSE | TAKES_INFINITIVE,
        [CUE_ACCUSE] = TAKES_GERUND, [CUE_INTEND] = TAKES_INFINITIVE, [CUE_QUOTE] = TAKES_THAT};
    return kind < N_CUE_KINDS ? TAKES[kind] : 0;
}

bool sanudo_content_follows(uint8_t kind) { return (takes(kind) & FOLLOWS) != 0; }

bool sanudo_content_clausal(uint8_t kind) { return (takes(kind) & (TAKES_CLAUSE | TAKES_THAT)) != 0; }

bool sanudo_content_thing(uint8_t kind) { return (takes(kind) & TAKES_THING) != 0; }

static uint32_t mark_of(const desk *k, uint32_t t) { return grove_child(k->d, &k->g, t, REL_MARK); }

static bool is_that_clause(const desk *k, uint32_t t)
{
    const uint32_t m = mark_of(k, t);
    return m != SANUDO_NONE && DOC_LEMMA_IS(k->d, m, "that");
}

static bool is_infinitive(const desk *k, uint32_t t)
{
    const uint32_t m = mark_of(k, t);
    return m != SANUDO_NONE && k->d->tok_xpos[m] == XPOS_TO;
}

/* A gerund behind a preposition ("accused of lying") or alone ("denied lying"). */
static bool is_gerund(const desk *k, uint32_t t)
{
    const sanudo_doc *d = k->d;
    if (d->tok_xpos[t] == XPOS_VBG) return true;
    GROVE_EACH(&k->g, t, c) /* "of having lied" */
        if (d->tok_rel[c] == REL_AUX && d->tok_xpos[c] == XPOS_VBG) return true;
    return false;
}

/* True when a colon or an opening quotation mark stands right before token `t`. */
static bool introduced(const desk *k, uint32_t t)
{
    const sanudo_doc *d = k->d;
    if (t == 0 || d->tok_upos[t - 1] != UPOS_PUNCT) return false;
    return d->tok_xpos[t - 1] == XPOS_COLON || k->tok_quote[t - 1] != SANUDO_NONE;
}

/* True when words [first, end) are a conjunction of the status lexicon. */
bool sanudo_content_conjunction(const desk *k, uint32_t first, uint32_t end)
{
    const lex_hit h = sanudo_lex_match(k->lx, LEX_STATUS, k->d, first, end);
    return h.row != SANUDO_NONE && h.len == end - first;
}

/* "on condition that ..." is no content. */
static bool is_condition(const desk *k, uint32_t t)
{
    const uint32_t m = mark_of(k, t);
    return m != SANUDO_NONE && m >= 2 && sanudo_content_conjunction(k, m - 2, m + 1);
}

/* "told them to leave" is an act, "claimed to have left" a report. */
static bool is_order(const cue *c) { return c->kind == CUE_SAY && slice_is(c->addressee, "obj"); }

/* "accused Chad *of arming* rebels": the charge, on the verb or on the one accused. */
static bool is_charge(const desk *k, const cue *c, uint32_t t)
{
    const uint8_t r = k->d->tok_rel[t];
    if (c->kind != CUE_ACCUSE || t < c->head || !is_gerund(k, t)) return false;
    if (r != REL_ACL && r != REL_ADVCL && r != REL_NMOD) return false;
    return mark_of(k, t) != SANUDO_NONE || grove_child(k->d, &k->g, t, REL_CASE) != SANUDO_NONE;
}

enum { LONG_OBJECT = 8 }; /* words */

/* "announced *a plan to withdraw three brigades from the border*": an object so long that it tells something. */
static bool is_long_object(const desk *k, const cue *c, uint32_t t)
{
    if (c->kind != CUE_SAY || t < c->head || slice_is(c->addressee, "obj") || k->d->tok_upos[t] != UPOS_NOUN) return false;
    const bool own = k->c.at[t] != SANUDO_NONE && k->c.row[k->c.at[t]].part == 'N';
    return !own && k->g.right[t] - k->g.left[t] >= LONG_OBJECT;
}

/* True when dependent `t` of verb cue `c` is the content. */
static bool is_content(const desk *k, const cue *c, uint32_t t)
{
    const sanudo_doc *d = k->d;
    const bool to_noun = c->end > c->first + 1 && d->tok_upos[c->end - 1] == UPOS_ADP; /* "called for" has no that-clause */
    const uint32_t may = to_noun ? takes(c->kind) & TAKES_INFINITIVE : takes(c->kind);
    switch (d->tok_rel[t]) {
    case REL_CCOMP: case REL_CSUBJ_PASS:
        if (is_condition(k, t)) return false;
        return (may & TAKES_CLAUSE) || ((may & TAKES_THAT) && is_that_clause(k, t)) || ((may & TAKES_GERUND) && is_gerund(k, t));
    case REL_XCOMP: return ((may & TAKES_INFINITIVE) && is_infinitive(k, t) && !is_order(c)) || ((may & TAKES_GERUND) && is_gerund(k, t));
    case REL_ADVCL: case REL_ACL:
        if (is_condition(k, t)) return false;
        return ((may & (TAKES_CLAUSE | TAKES_THAT)) && is_that_clause(k, t)) || is_charge(k, c, t);
    case REL_OBJ: return is_long_object(k, c, t);
    case REL_PARATAXIS: return (may & TAKES_CLAUSE) && t > c->head && introduced(k, k->g.left[t]);
    default: return false;
    }
}

bool sanudo_content_own(const desk *k, const cue *c, uint32_t noun)
{
    const cue *n = k->c.at[noun] == SANUDO_NONE ? NULL : &k->c.row[k->c.at[noun]];
    if (!n || n->part != 'N') return false;
    const uint32_t in = k->d->tok_rel[noun] == REL_OBL ? grove_child(k->d, &k->g, noun, REL_CASE) : SANUDO_NONE;
    if (in != SANUDO_NONE && DOC_LEMMA_IS(k->d, in, "in")) return false; /* "said in a statement that" */
    return c->kind != CUE_DENY || n->kind == CUE_DEMAND || n->kind == CUE_PROMISE || n->kind == CUE_INTEND;
}

/* "told reporters that ...": a clause that hangs on the one spoken to. */
static uint32_t clause_of_complement(const desk *k, const cue *c)
{
    const sanudo_doc *d = k->d;
    GROVE_EACH(&k->g, c->head, o) {
        if (o < c->head || (d->tok_rel[o] != REL_OBJ && d->tok_rel[o] != REL_IOBJ && d->tok_rel[o] != REL_OBL)) continue;
        if (sanudo_content_own(k, c, o)) continue; /* "repeated its claim that ..." */
        GROVE_EACH(&k->g, o, t)
            if (is_charge(k, c, t) ||
                ((d->tok_rel[t] == REL_ACL || d->tok_rel[t] == REL_ACL_RELCL) && is_that_clause(k, t)))
                return t;
    }
    return SANUDO_NONE;
}

uint32_t sanudo_content_as(const desk *k, uint32_t v)
{
    const uint32_t m = k->d->tok_rel[v] == REL_ADVCL ? mark_of(k, v) : SANUDO_NONE;
    const bool finite = k->d->tok_xpos[v] != XPOS_VBG; /* not "quoted as saying" */
    return m != SANUDO_NONE && m < v && finite && DOC_LEMMA_IS(k->d, m, "as") ? m : SANUDO_NONE;
}

/* "as the pilot said", "the pilot said": a cue that comments on the clause around it. */
static bool comments(const desk *k, uint32_t v) { return k->d->tok_rel[v] == REL_PARATAXIS || sanudo_content_as(k, v) != SANUDO_NONE; }

static uint32_t that_clause_of(const desk *k, uint32_t be)
{
    GROVE_EACH(&k->g, be, t)
        if (t > be && k->d->tok_rel[t] == REL_CCOMP && is_that_clause(k, t)) return t;
    return SANUDO_NONE;
}

/* "a claim *that* ...", "a pledge *to* ...", and for a noun whose clause stands behind "is": "the fear is *that* ...". */
static uint32_t noun_content(const desk *k, const cue *c)
{
    const sanudo_doc *d = k->d;
    const uint32_t n = c->head;
    GROVE_EACH(&k->g, n, t) {
        if (t < n || d->tok_rel[t] != REL_ACL) continue;
        if (is_that_clause(k, t) || ((takes(c->kind) & TAKES_INFINITIVE) && c->kind != CUE_SAY && is_infinitive(k, t))) return t;
    }
    const uint32_t h = d->tok_head[n];
    if (h == SANUDO_NONE || (d->tok_rel[n] != REL_NSUBJ && d->tok_rel[n] != REL_NSUBJ_OUTER)) return SANUDO_NONE;
    if (DOC_LEMMA_IS(d, h, "be")) return that_clause_of(k, h);
    const uint32_t m = mark_of(k, h);
    return h > n && m != SANUDO_NONE && m > n && DOC_LEMMA_IS(d, m, "that") && DOC_LEMMA_IS(d, m - 1, "be") ? h : SANUDO_NONE;
}

uint32_t sanudo_content_head(const desk *k, const cue *c)
{
    const sanudo_doc *d = k->d;
    if (c->part == 'N') return noun_content(k, c);
    uint32_t found = SANUDO_NONE;
    GROVE_EACH(&k->g, c->head, t) {
        if (c->part == 'A' ? d->tok_rel[t] != REL_CCOMP : !is_content(k, c, t)) continue;
        if (found == SANUDO_NONE || (found < c->head && t > c->head)) found = t;
    }
    if (found != SANUDO_NONE || c->part == 'A') return found;
    if ((takes(c->kind) & (TAKES_CLAUSE | TAKES_THAT | TAKES_GERUND)) && (found = clause_of_complement(k, c)) != SANUDO_NONE) return found;
    return (takes(c->kind) & FOLLOWS) && comments(k, c->head) ? d->tok_head[c->head] : SANUDO_NONE;
}

/* True when no mark stands between tokens `a` and `b`. */
static bool is_close(const sanudo_doc *d, uint32_t a, uint32_t b)
{
    for (uint32_t t = a + 1; t < b; t++)
        if (d->tok_upos[t] == UPOS_PUNCT) return false;
    return true;
}

bool sanudo_content_negated(const desk *k, uint32_t t)
{
    const sanudo_doc *d = k->d;
    GROVE_EACH(&k->g, t, c) {
        if (d->tok_rel[c] != REL_ADVMOD || c > t || c + 6 < t || !is_close(d, c, t)) continue;
        const lex_hit h = sanudo_cues_entry(k->lx, LEX_STATUS, d->tok_lemma_key[c], 'R');
        if (h.row != SANUDO_NONE && slice_is(sanudo_lex_text(k->lx, h.row, 2), "negated")) return true;
    }
    if (d->tok_rel[t] != REL_XCOMP) return false;
    const lex_hit h = sanudo_cues_entry(k->lx, LEX_STATUS, d->tok_lemma_key[d->tok_head[t]], 'V');
    return h.row != SANUDO_NONE && slice_is(sanudo_lex_text(k->lx, h.row, 2), "negated");
}
