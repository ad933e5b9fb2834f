/*
** What the words beside a trigger say of its status: auxiliaries, negation, adverbs, adjectives, conjunctions, and the
** order of its words.
*/
#include "says/modifiers.h"

enum { COL_STATUS = 2, COL_SCOPE = 3, MAX_WORDS = 4 };

/* The verdict of the entry for `key` with this part and scope. */
verdict sanudo_modifiers_entry(const view *v, uint64_t key, char part, const char *scope)
{
    lex_hit h = sanudo_lex_find(v->lx, LEX_STATUS, key);
    for (; h.row != SANUDO_NONE; h = sanudo_lex_next(v->lx, h)) {
        const slice p = sanudo_lex_text(v->lx, h.row, 1);
        if (p.n && p.p[0] == part && slice_is(sanudo_lex_text(v->lx, h.row, COL_SCOPE), scope))
            return (verdict){sanudo_status_of(sanudo_lex_text(v->lx, h.row, COL_STATUS)), sanudo_lex_line(v->lx, h.row)};
    }
    return SILENT;
}

/*
** The entry for token `t` and up to two lemmas behind it ("rule out", "no longer"), the longest first; one for the very
** form goes before one for the lemma: "had to leave" left, "have to leave" may not.
*/
verdict sanudo_modifiers_phrase(const view *v, uint32_t t, char part, const char *scope)
{
    const sanudo_doc *d = v->d;
    const uint32_t end = d->sent_first[d->tok_sent[t] + 1];
    uint64_t form[MAX_WORDS] = {d->tok_key[t]}, lemma[MAX_WORDS] = {d->tok_lemma_key[t]};
    uint32_t n = 1;
    for (; n < MAX_WORDS && t + n < end; n++) {
        form[n] = key_join(form[n - 1], d->tok_lemma_key[t + n]);
        lemma[n] = key_join(lemma[n - 1], d->tok_lemma_key[t + n]);
    }
    verdict r = SILENT;
    for (uint32_t i = n; i-- > 0 && r.status == N_STATUS;) {
        if (form[0] != lemma[0]) r = sanudo_modifiers_entry(v, form[i], part, scope);
        if (r.status == N_STATUS) r = sanudo_modifiers_entry(v, lemma[i], part, scope);
    }
    return r;
}

bool sanudo_modifiers_has_to(const view *v, uint32_t t)
{
    GROVE_EACH(v->g, t, c)
        if (v->d->tok_rel[c] == REL_MARK && v->d->tok_xpos[c] == XPOS_TO) return true;
    return false;
}

static bool is_subject_or_object(uint8_t rel) { return rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_OBJ; }

/* The conjunction or preposition that begins or ends with token `c`: "instead of", "as long *as*". */
static verdict linking(const view *v, uint32_t c, const char *scope)
{
    const sanudo_doc *d = v->d;
    const uint32_t first = d->sent_first[d->tok_sent[c]];
    verdict r = SILENT;
    for (uint32_t n = MAX_WORDS; n > 1 && r.status == N_STATUS; n--) {
        uint64_t key = KEY_EMPTY;
        if (c + 1 < first + n) continue;
        for (uint32_t t = c + 1 - n; t <= c; t++) key = key_join(key, d->tok_lemma_key[t]);
        r = sanudo_modifiers_entry(v, key, 'P', scope);
    }
    return r.status == N_STATUS ? sanudo_modifiers_phrase(v, c, 'P', scope) : r;
}

/* "no", "nobody", "none of": a word for nothing at token `t` or as its determiner. */
static verdict nothing(const view *v, uint32_t t)
{
    verdict r = sanudo_modifiers_entry(v, v->d->tok_lemma_key[t], 'N', "self");
    if (r.status != STATUS_NEGATED && v->g->left[t] < t) r = sanudo_modifiers_phrase(v, v->g->left[t], 'R', "self"); /* "not one pilot" */
    if (r.status == STATUS_NEGATED) return r;
    GROVE_EACH(v->g, t, c)
        if (v->d->tok_rel[c] == REL_DET || v->d->tok_rel[c] == REL_CC_PRECONJ || (v->d->tok_rel[c] == REL_ADVMOD && c < t)) {
            r = sanudo_modifiers_phrase(v, c, 'R', "self");
            if (r.status == STATUS_NEGATED) return r;
        }
    return SILENT;
}

/* What adverb `c` says, alone or with the word before it that hangs on it: "*no longer*". */
static verdict adverb(const view *v, uint32_t c)
{
    const sanudo_doc *d = v->d;
    const bool pair = c > 0 && v->g->left[c] == c - 1 && d->tok_head[c - 1] == c;
    const verdict r = pair ? sanudo_modifiers_entry(v, key_join(d->tok_lemma_key[c - 1], d->tok_key[c]), 'R', "self") : SILENT;
    if (r.status != N_STATUS) return r;
    const verdict deed = d->tok_upos[d->tok_head[c]] == UPOS_VERB ? sanudo_modifiers_phrase(v, c, 'R', "verb") : SILENT;
    return deed.status != N_STATUS ? deed : sanudo_modifiers_phrase(v, c, 'R', "self");
}

/* "without Chad *signing*": a gerund behind a noun behind a negative preposition. */
static verdict absent(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    const uint32_t before = v->g->left[t] ? v->g->left[t] - 1 : t;
    if (d->tok_xpos[t] != XPOS_VBG || before == t || d->tok_sent[before] != d->tok_sent[t]) return SILENT;
    if (d->tok_head[t] != before && d->tok_head[t] != d->tok_head[before]) return SILENT;
    const uint32_t prep = grove_child(d, v->g, before, REL_CASE);
    const verdict r = prep == SANUDO_NONE ? SILENT : sanudo_modifiers_phrase(v, prep, 'P', "self");
    return r.status == STATUS_NEGATED ? r : SILENT;
}

/* Negation of the word itself, whatever takes it back: "did not", "never", "no troops ... were moved", "without", "a thwarted raid". */
static verdict explicit_no(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    verdict r = d->tok_upos[t] == UPOS_VERB || d->tok_upos[t] == UPOS_AUX ? SILENT : nothing(v, t);
    if (r.status == STATUS_NEGATED) return r;
    GROVE_EACH(v->g, t, c) {
        const uint8_t rel = d->tok_rel[c];
        const char letter = d->text[d->tok_span[c].start];
        const bool name = letter >= 'A' && letter <= 'Z' && c != d->sent_first[d->tok_sent[c]];
        if (name && !is_subject_or_object(rel)) continue; /* "Doctors Without Borders" */
        if (rel == REL_ADVMOD || rel == REL_CC || rel == REL_CC_PRECONJ) r = adverb(v, c);
        else if (rel == REL_OBL && d->tok_upos[v->g->left[c]] == UPOS_ADP) r = sanudo_modifiers_phrase(v, v->g->left[c], 'R', "self"); /* "by no means" */
        else if (rel == REL_MARK || rel == REL_CASE) r = linking(v, c, "self");
        else if (rel == REL_AMOD) r = sanudo_modifiers_phrase(v, c, 'A', "self");
        else if (is_subject_or_object(rel)) r = nothing(v, c);
        if (r.status == STATUS_NEGATED) return r;
    }
    return absent(v, t);
}

/* True when a word of scope undo introduces `t`: "until Monday", "but expelled them". */
static bool introduced_by_undo(const view *v, uint32_t t)
{
    GROVE_EACH(v->g, t, c) {
        const uint8_t rel = v->d->tok_rel[c];
        if (rel != REL_CASE && rel != REL_MARK && rel != REL_CC) continue;
        if (sanudo_modifiers_phrase(v, c, 'P', "undo").status != N_STATUS) return true;
    }
    return false;
}

/* "did not sail until Monday": what came in the end. */
static bool is_delayed(const view *v, uint32_t t)
{
    GROVE_EACH(v->g, t, c) {
        const uint8_t rel = v->d->tok_rel[c];
        if ((rel == REL_OBL || rel == REL_ADVCL) && introduced_by_undo(v, c)) return true;
    }
    return false;
}

/* "may not sail": a modal whose negation leaves it open. */
static bool is_left_open(const view *v, uint32_t t)
{
    GROVE_EACH(v->g, t, c)
        if (v->d->tok_rel[c] == REL_AUX && sanudo_modifiers_phrase(v, c, 'M', "undo").status != N_STATUS) return true;
    return false;
}

verdict sanudo_modifiers_negation(const view *v, uint32_t t)
{
    const verdict no = explicit_no(v, t);
    return no.status == STATUS_NEGATED && (is_delayed(v, t) || is_left_open(v, t)) ? SILENT : no;
}

bool sanudo_modifiers_turns(const view *v, uint32_t t) { return v->d->tok_rel[t] == REL_CONJ && introduced_by_undo(v, t); }

/* The first dependent with relation `rel` that `part` has an entry of scope self for. */
static verdict dependent(const view *v, uint32_t t, uint8_t rel, char part)
{
    GROVE_EACH(v->g, t, c) {
        if (v->d->tok_rel[c] != rel || (rel == REL_AMOD && part == 'V' && v->d->tok_upos[c] != UPOS_VERB)) continue;
        const uint32_t from = rel == REL_OBL ? v->g->left[c] : c;
        if (rel == REL_OBL && v->d->tok_upos[from] != UPOS_ADP) continue;
        const verdict r = rel == REL_MARK ? linking(v, c, "self") : sanudo_modifiers_phrase(v, from, part, "self");
        if (r.status != N_STATUS && r.status != STATUS_NEGATED) return r;
    }
    return SILENT;
}

/* The auxiliary that stands before the subject of `t` ("*Should* they land", "*Did* they land"), or SANUDO_NONE. */
static uint32_t inverted(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    uint32_t aux = SANUDO_NONE;
    GROVE_EACH(v->g, t, c) {
        const uint8_t rel = d->tok_rel[c];
        if (rel == REL_NSUBJ || rel == REL_NSUBJ_PASS) return c < t ? aux : SANUDO_NONE;
        if (aux == SANUDO_NONE && (rel == REL_AUX || rel == REL_AUX_PASS)) aux = c;
        else if (d->tok_upos[c] != UPOS_PUNCT && d->tok_upos[c] != UPOS_CCONJ && d->tok_upos[c] != UPOS_PART) return SANUDO_NONE;
    }
    return SANUDO_NONE;
}

verdict sanudo_modifiers_conditional(const view *v, uint32_t t)
{
    verdict r = dependent(v, t, REL_MARK, 'P');
    if (r.status == STATUS_HYPOTHETICAL && v->d->tok_rel[t] == REL_CCOMP) r.status = STATUS_POSSIBLE; /* "asked if they had sailed" */
    if (r.status == STATUS_HYPOTHETICAL || r.status == STATUS_POSSIBLE) return r;
    const uint32_t aux = v->d->tok_rel[t] == REL_ADVCL ? inverted(v, t) : SANUDO_NONE;
    return aux == SANUDO_NONE ? SILENT : sanudo_modifiers_phrase(v, aux, 'P', "self");
}

/* The clause that `c` is or has beside its own verb ("as long *as they land*"), or SANUDO_NONE. */
static uint32_t clause_of(const view *v, uint32_t c)
{
    const uint32_t inner = v->d->tok_rel[c] == REL_ADVMOD ? grove_child(v->d, v->g, c, REL_ADVCL) : c;
    return inner != SANUDO_NONE && v->d->tok_rel[inner] == REL_ADVCL ? inner : SANUDO_NONE;
}

bool sanudo_modifiers_holds(const view *v, uint32_t t)
{
    GROVE_EACH(v->g, t, c) {
        const uint32_t inner = clause_of(v, c), mark = inner == SANUDO_NONE ? inner : grove_child(v->d, v->g, inner, REL_MARK);
        if (mark != SANUDO_NONE && linking(v, mark, "meanwhile").status != N_STATUS) return true;
    }
    return false;
}

/* The verdict of a conditional clause that hangs on `t`, or that `t` is. */
static verdict condition(const view *v, uint32_t t)
{
    verdict r = sanudo_modifiers_conditional(v, t);
    if (r.status == STATUS_HYPOTHETICAL) return r;
    GROVE_EACH(v->g, t, c) {
        const uint32_t inner = clause_of(v, c);
        if (inner != SANUDO_NONE) r = sanudo_modifiers_conditional(v, inner);
        else if (v->d->tok_rel[c] == REL_OBL) r = sanudo_modifiers_phrase(v, v->g->left[c], 'P', "self"); /* "in return for aid" */
        if (r.status != STATUS_HYPOTHETICAL) r = SILENT;
        if (r.status != N_STATUS) return r;
    }
    return SILENT;
}

/* True for a clause of its own: a sentence, or the words of a quotation. */
static bool is_main(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    const uint8_t rel = d->tok_rel[t];
    if (rel == REL_ROOT) return true;
    if (rel != REL_PARATAXIS && rel != REL_CCOMP) return false;
    return t < d->tok_head[t] || d->tok_upos[t - 1] == UPOS_PUNCT;
}

/* "Lay down your arms!": what somebody is told to do. */
static bool is_command(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    if (d->tok_xpos[t] != XPOS_VB || !is_main(v, t)) return false;
    GROVE_EACH(v->g, t, c) {
        const uint8_t rel = d->tok_rel[c];
        if (rel == REL_AUX || rel == REL_NSUBJ || rel == REL_NSUBJ_PASS || rel == REL_MARK || rel == REL_EXPL) return false;
    }
    return true;
}

/* "Did the fleet sail?" */
static bool is_question(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    const uint32_t first = d->sent_first[d->tok_sent[t]], end = d->sent_first[d->tok_sent[t] + 1];
    if (!is_main(v, t) || inverted(v, t) == SANUDO_NONE) return false;
    for (uint32_t i = end; i-- > first && d->tok_upos[i] == UPOS_PUNCT;)
        if (slice_is(doc_form(d, i), "?")) return true;
    return false;
}

/* A form of "be" beside `t` as auxiliary or copula, or SANUDO_NONE. */
static uint32_t form_of_be(const view *v, uint32_t t)
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
    if (!sanudo_modifiers_has_to(v, t)) return SILENT;
    const sanudo_doc *d = v->d;
    const uint64_t to = sanudo_key_word("to", 2), be = sanudo_key_word("be", 2);
    const uint32_t own = form_of_be(v, t), h = d->tok_head[t];
    if (own != SANUDO_NONE && own < t && d->tok_xpos[own] != XPOS_VB) return sanudo_modifiers_entry(v, key_join(be, to), 'M', "self");
    if (h == SANUDO_NONE) return SILENT;
    if (d->tok_lemma_key[h] == be) return sanudo_modifiers_entry(v, key_join(be, to), 'M', "self");
    if (form_of_be(v, h) == SANUDO_NONE) return SILENT;
    return sanudo_modifiers_entry(v, key_join(key_join(be, d->tok_lemma_key[h]), to), 'M', "self");
}

/* "is loading", "have been loading": under way as the report is written. */
static bool is_progressive(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    if (d->tok_xpos[t] != XPOS_VBG) return false;
    const uint32_t be = form_of_be(v, t);
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
        const bool turned = starts && d->tok_upos[i] == UPOS_AUX && i + 1 < end && d->tok_upos[i + 1] != UPOS_VERB; /* "Should they land, ..." */
        if (d->tok_upos[i] != UPOS_SCONJ && !turned && d->tok_rel[i] != REL_MARK) continue;
        const verdict r = sanudo_modifiers_phrase(v, i, 'P', "self");
        if (r.status == STATUS_HYPOTHETICAL) return r;
    }
    return SILENT;
}

verdict sanudo_modifiers_condition(const view *v, uint32_t t, uint32_t word)
{
    const verdict r = condition(v, t);
    return r.status == N_STATUS ? sentence_condition(v, word) : r;
}

/* True for a verb in the past tense, by itself or by its auxiliary. */
static bool is_past(const view *v, uint32_t t)
{
    if (v->d->tok_xpos[t] == XPOS_VBD) return true;
    GROVE_EACH(v->g, t, c)
        if (v->d->tok_upos[c] == UPOS_AUX && v->d->tok_xpos[c] == XPOS_VBD) return true;
    return false;
}

/* What the modal of `t` says, as other words hedge it. */
static verdict modal(const view *v, uint32_t t)
{
    const verdict r = dependent(v, t, REL_AUX, 'M');
    if (r.status == N_STATUS) return r;
    const verdict far = sanudo_modifiers_condition(v, t, t);
    if (far.status != N_STATUS) return far;
    if (is_question(v, t)) return (verdict){STATUS_POSSIBLE, SANUDO_NONE};
    if (explicit_no(v, t).status == STATUS_NEGATED && is_delayed(v, t)) return (verdict){STATUS_HYPOTHETICAL, r.line}; /* "will not sail until ..." */
    const verdict hedge = dependent(v, t, REL_ADVMOD, 'R');
    return hedge.status == STATUS_POSSIBLE ? hedge : r;
}

/* What adjectives and adverbs say.  Those of plans say nothing of a deed in the past, those of what goes on nothing of a past state. */
static verdict modified(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    verdict r = dependent(v, t, REL_AMOD, 'A');
    if (r.status == N_STATUS) r = dependent(v, t, REL_AMOD, 'V');
    if (r.status == N_STATUS) r = dependent(v, t, REL_ADVMOD, 'R');
    if (r.status == N_STATUS) r = dependent(v, t, REL_OBL, 'R'); /* "in the past" */
    if (d->tok_upos[t] != UPOS_VERB) return r;
    if (r.status == STATUS_PLANNED && !is_present(d, t) && !sanudo_modifiers_has_to(v, t)) return SILENT;
    if (r.status == STATUS_ONGOING && is_past(v, t)) return SILENT;
    return r;
}

/* "will sail *when the truce holds*", "would not sail *until it held*": a clause of time under one that is still to come. */
static verdict future_clause(const view *v, uint32_t t)
{
    const sanudo_doc *d = v->d;
    const uint32_t h = d->tok_head[t];
    if (d->tok_rel[t] != REL_ADVCL || h == SANUDO_NONE) return SILENT;
    const uint32_t aux = grove_child(d, v->g, h, REL_AUX);
    const bool coming = aux != SANUDO_NONE && d->tok_xpos[aux] == XPOS_MD;
    if (!coming && (!sanudo_modifiers_has_to(v, h) || is_past(v, t))) return SILENT;
    GROVE_EACH(v->g, t, c) {
        if (d->tok_rel[c] != REL_MARK && d->tok_rel[c] != REL_ADVMOD) continue;
        const verdict r = sanudo_modifiers_phrase(v, c, 'P', "future");
        if (r.status != N_STATUS) return r.status == STATUS_PLANNED && is_past(v, t) ? SILENT : r; /* "will sail a week after it struck" */
    }
    return SILENT;
}

verdict sanudo_modifiers_own(const view *v, uint32_t t)
{
    verdict r = sanudo_modifiers_conditional(v, t);
    if (r.status == N_STATUS) r = dependent(v, t, REL_MARK, 'P'); /* "in order that" */
    if (r.status == N_STATUS) r = future_clause(v, t);
    if (r.status != N_STATUS) return r;
    r = modal(v, t);
    if (r.status == N_STATUS) r = be_to(v, t);
    if (r.status == N_STATUS) r = modified(v, t);
    if (r.status == N_STATUS && is_progressive(v, t)) r = (verdict){STATUS_ONGOING, SANUDO_NONE};
    if (r.status != N_STATUS) return r;
    if (is_command(v, t)) return (verdict){STATUS_HYPOTHETICAL, SANUDO_NONE};
    return is_question(v, t) ? (verdict){STATUS_POSSIBLE, SANUDO_NONE} : SILENT;
}
