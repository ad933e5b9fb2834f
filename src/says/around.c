/*
** What is said, by word order: before, behind and around a cue ("..., he said,
** ..."), and behind one whose clause the tree misses.
*/
#include "says/draft.h"

#include "doc/walk.h"

/* Relations whose words stand with the cue and are no part of what is said. */
static bool is_company(uint8_t rel)
{
    switch (rel) {
    case REL_NSUBJ: case REL_NSUBJ_PASS: case REL_AUX: case REL_AUX_PASS: case REL_ADVMOD: case REL_OBJ: case REL_IOBJ: case REL_OBL:
    case REL_OBL_AGENT: case REL_OBL_UNMARKED: case REL_COMPOUND_PRT: case REL_MARK: case REL_CC: case REL_EXPL: case REL_COP:
        return true;
    default: return false;
    }
}

range sanudo_around_group(const desk *k, const cue *c, uint32_t content)
{
    const sanudo_doc *d = k->d;
    range r = {c->first, c->end};
    const bool down = content != SANUDO_NONE && d->tok_head[content] == c->head;
    const uint32_t floor = down && content < c->head ? content + 1 : d->sent_first[d->tok_sent[c->head]];
    const uint32_t ceiling = down && content > c->head ? content : d->sent_first[d->tok_sent[c->head] + 1];
    GROVE_EACH(&k->g, c->head, t) {
        if (t == content || !is_company(d->tok_rel[t])) continue;
        if (t < r.first && t >= floor && k->g.left[t] >= floor) r.first = k->g.left[t];
        if (t >= r.end && t < ceiling && k->g.right[t] <= ceiling) r.end = k->g.right[t];
    }
    return r;
}

/* First word of the noun phrase around `s`, titles and an apposition before a name included. */
static uint32_t subject_start(const desk *k, uint32_t s, uint32_t floor)
{
    const sanudo_doc *d = k->d;
    uint32_t t = sanudo_nearby_phrase_start(k, s, floor);
    if (t < floor + 2 || !slice_is(doc_form(d, t - 1), ",")) return t;
    const uint32_t m = d->tok_mention[s];
    if (m == SANUDO_NONE || d->men_kind[m] != MENTION_NAME) return t;
    const uint32_t u = sanudo_nearby_phrase_start(k, t - 2, floor); /* "the harbour master, Livia Ferrero, said" */
    const bool fits = u < t - 1 && u > floor && d->tok_upos[u - 1] == UPOS_PUNCT &&
                      (d->tok_upos[u] == UPOS_DET || d->tok_upos[u] == UPOS_PRON || d->tok_upos[u] == UPOS_NOUN || d->tok_xpos[t - 2] == XPOS_NN);
    return fits ? u : t;
}

range sanudo_around_subject(const desk *k, const cue *c, uint32_t content, uint32_t source)
{
    range r = sanudo_around_group(k, c, content);
    const uint32_t floor = sanudo_around_floor(k, c->head);
    if (source == SANUDO_NONE || source > c->head || source < floor) {
        if (source != SANUDO_NONE && source > c->head) r.first = c->first; /* ", said the pilots" */
        return r;
    }
    const uint32_t first = subject_start(k, source, floor);
    r.first = first;
    return r;
}

uint32_t sanudo_around_floor(const desk *k, uint32_t t)
{
    const sanudo_doc *d = k->d;
    uint32_t at = k->segment[t].first;
    if (k->behind > at && k->behind <= t) at = k->behind;
    while (at < t && (d->tok_upos[at] == UPOS_PUNCT || d->tok_upos[at] == UPOS_CCONJ)) at++;
    return at;
}

/* True when words [first, end) hold a verb and may be a clause. */
static bool has_verb(const sanudo_doc *d, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++)
        if (d->tok_upos[t] == UPOS_VERB || d->tok_upos[t] == UPOS_AUX) return true;
    return false;
}

/* Behind a time expression at `t` that stands between a cue and its clause: "said Tuesday it had left"; else `t`. */
static uint32_t skip_time(const sanudo_doc *d, uint32_t t, uint32_t end)
{
    const uint32_t at = t < end && d->tok_upos[t] == UPOS_ADP ? t + 1 : t;
    const uint32_t lo = walk_row(d->tim_first, d->n_times, at);
    return lo < d->n_times && d->tim_first[lo] == at && d->tim_end[lo] < end ? d->tim_end[lo] : t;
}

static bool is_finite(const sanudo_doc *d, uint32_t t)
{
    const uint8_t x = d->tok_xpos[t];
    return x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_MD;
}

/* The next comma from `t` on, in reach, or SANUDO_NONE. */
static uint32_t next_comma(const sanudo_doc *d, uint32_t t, uint32_t end)
{
    for (uint32_t i = t; i < end && i < t + 14; i++)
        if (slice_is(doc_form(d, i), ",")) return i;
    return SANUDO_NONE;
}

/* "announced a levy *and left*", "and then left": a verb that goes on with the one before. */
static bool is_joined(const sanudo_doc *d, uint32_t t)
{
    if (t > 1 && d->tok_upos[t - 1] == UPOS_ADV) t--;
    return t > 0 && d->tok_upos[t - 1] == UPOS_CCONJ;
}

/* "said the fleet had left" where the tree has lost it: a noun or pronoun right behind, then a finite verb. */
static uint32_t bare_clause(const desk *k, uint32_t at, uint32_t end)
{
    const sanudo_doc *d = k->d;
    uint32_t t = skip_time(d, at, end);
    const uint32_t first = t;
    bool noun = false;
    for (; t < end && t < first + 14; t++) {
        if (is_finite(d, t)) return noun && !is_joined(d, t) ? first : SANUDO_NONE;
        if (d->tok_upos[t] == UPOS_NOUN || d->tok_upos[t] == UPOS_PROPN || d->tok_upos[t] == UPOS_PRON) noun = true;
        else if (t == first && d->tok_upos[t] != UPOS_DET && d->tok_upos[t] != UPOS_ADJ && d->tok_upos[t] != UPOS_NUM) return SANUDO_NONE;
        if (noun && slice_is(doc_form(d, t), ",") && k->tok_quote[t] == SANUDO_NONE) { /* "said the mole, built in 1511, had sunk" */
            const uint32_t q = next_comma(d, t + 1, end);
            if (q == SANUDO_NONE) return SANUDO_NONE;
            return q + 1 < end && is_finite(d, q + 1) ? first : SANUDO_NONE;
        }
        if (d->tok_upos[t] == UPOS_PUNCT && d->tok_xpos[t] != XPOS_HYPH && k->tok_quote[t] == SANUDO_NONE) return SANUDO_NONE;
        if (d->tok_upos[t] == UPOS_SCONJ || d->tok_xpos[t] == XPOS_TO || d->tok_xpos[t] == XPOS_WP || d->tok_xpos[t] == XPOS_WDT) return SANUDO_NONE;
    }
    return SANUDO_NONE;
}

/* True when words that begin at `at` go on about the speaker or the cue: "..., who ...", "..., adding ...", "..., and left". */
bool sanudo_around_goes_on(const sanudo_doc *d, uint32_t at, uint32_t end)
{
    switch (d->tok_xpos[at]) {
    case XPOS_WP: case XPOS_WDT: case XPOS_WPS: case XPOS_VBG: case XPOS_VBN: return true;
    default: break;
    }
    if (DOC_LEMMA_IS(d, at, "but")) return true;
    const uint32_t next = d->tok_upos[at] == UPOS_CCONJ && at + 1 < end ? at + 1 : at;
    return next > at && (d->tok_upos[next] == UPOS_VERB || d->tok_upos[next] == UPOS_AUX || d->tok_upos[next] == UPOS_ADV);
}

/*
** Where the part of a content behind `at` ends: at the stretch's end, or at once when the words there go on with cue `v`;
** `tree`: by the tree too, but for a reason or the like, which is what the speaker gives ("..., they said, because it rained").
*/
static uint32_t rest_end(const desk *k, uint32_t at, uint32_t v, bool tree)
{
    const sanudo_doc *d = k->d;
    const uint32_t end = k->segment[v].end;
    while (at < end && d->tok_upos[at] == UPOS_PUNCT) at++;
    if (at >= end || sanudo_around_goes_on(d, at, end)) return at;
    return tree && d->tok_upos[at] != UPOS_SCONJ && grove_under(d, at, v) ? at : end;
}

/* True for words that need a main clause behind them: "If they land", "Should they land". */
bool sanudo_around_is_lead(const sanudo_doc *d, uint32_t t)
{
    return d->tok_upos[t] == UPOS_SCONJ || d->tok_xpos[t] == XPOS_MD || d->tok_xpos[t] == XPOS_WRB;
}

/* Start of the main clause behind a cue that stands inside its content: behind the first comma that a clause follows. */
static uint32_t main_clause(const desk *k, uint32_t from, uint32_t end)
{
    for (uint32_t t = from; t + 2 < end; t++) {
        if (!slice_is(doc_form(k->d, t), ",")) continue;
        const uint32_t first = bare_clause(k, t + 1, end);
        if (first != SANUDO_NONE) return first;
    }
    return SANUDO_NONE;
}

bool sanudo_around_add(desk *k, draft *s, range group, uint32_t v)
{
    const sanudo_doc *d = k->d;
    const uint32_t floor = sanudo_around_floor(k, group.first);
    if (floor >= group.first) return false;
    if (sanudo_around_is_lead(d, floor)) {
        const uint32_t main = main_clause(k, v + 1, k->segment[v].end);
        if (main != SANUDO_NONE) {
            k->behind = main;
            return sanudo_draft_add(k, s, floor, group.first) && sanudo_draft_add(k, s, main, k->segment[v].end);
        }
    }
    bool any = has_verb(d, floor, group.first) && sanudo_draft_add(k, s, floor, group.first);
    const bool comma = group.end < k->segment[v].end && d->tok_upos[group.end] == UPOS_PUNCT;
    const uint32_t end = rest_end(k, group.end, v, any);
    if (comma && (any || has_verb(d, group.end, end))) {
        if (!any) sanudo_draft_add(k, s, floor, group.first);
        any = sanudo_draft_add(k, s, group.end, end) || any;
    }
    if (any) k->behind = group.end;
    return any;
}

/* Behind ", citing pilots," right at `t`: the token after its second comma; else `t`. */
static uint32_t skip_aside(const desk *k, uint32_t t, uint32_t end)
{
    const sanudo_doc *d = k->d;
    if (t + 1 >= end || !slice_is(doc_form(d, t), ",") || d->tok_xpos[t + 1] != XPOS_VBG) return t;
    for (uint32_t i = t + 2; i < end && i < t + 14; i++)
        if (slice_is(doc_form(d, i), ",")) return i + 1;
    return t;
}

uint32_t sanudo_around_start(const desk *k, const cue *c)
{
    const sanudo_doc *d = k->d;
    const uint32_t end = k->segment[c->head].end;
    if (!sanudo_content_clausal(c->kind)) return SANUDO_NONE;
    for (uint32_t t = skip_aside(k, c->end, end), n = 0; t + 1 < end && n < 14; t++, n++) {
        if (d->tok_xpos[t] == XPOS_VBN && d->tok_rel[t] == REL_ACL) continue; /* "in a statement *carried* by Radio Ostia that" */
        if (sanudo_content_own(k, c, t) || (k->c.at[t] != SANUDO_NONE && k->c.row[k->c.at[t]].part == 'V')) break; /* the clause of "repeated its claim that" is the noun's */
        if (t > c->end + 1 && sanudo_content_conjunction(k, t - 2, t + 1)) break; /* "on condition that" */
        if (DOC_LEMMA_IS(d, t, "that") && d->tok_upos[t] != UPOS_DET) {
            if (is_finite(d, t + 1)) return t == c->end ? t : SANUDO_NONE; /* "said *that* is wrong"; "replied with a toll that hurt" */
            return has_verb(d, t + 1, end) ? t + 1 : SANUDO_NONE;
        }
        if (d->tok_upos[t] == UPOS_VERB || d->tok_upos[t] == UPOS_AUX || k->tok_quote[t] != SANUDO_NONE) break;
        if (d->tok_upos[t] == UPOS_PUNCT && d->tok_xpos[t] != XPOS_HYPH && !slice_is(doc_form(d, t), ",")) break;
    }
    return (c->kind == CUE_SAY || c->kind == CUE_ADD) ? bare_clause(k, c->end, end) : SANUDO_NONE;
}

/* ", a day after ...": the reporter's own setting of what was said. */
static bool sets_time(const desk *k, uint32_t comma, uint32_t end)
{
    const sanudo_doc *d = k->d;
    for (uint32_t t = comma + 1; t < end && t < comma + 5; t++) {
        if (DOC_LEMMA_IS(d, t, "after") || DOC_LEMMA_IS(d, t, "before"))
            return t > comma + 1 && d->tok_upos[t - 1] == UPOS_NOUN && sanudo_lex_find(k->lx, LEX_TIME, d->tok_lemma_key[t - 1]).row != SANUDO_NONE;
        if (d->tok_upos[t] != UPOS_DET && d->tok_upos[t] != UPOS_NUM && d->tok_upos[t] != UPOS_NOUN && d->tok_upos[t] != UPOS_ADJ) return false;
    }
    return false;
}

/* ", a charge that the guild rejects": the reporter's own word on what was said. */
static bool comments(const desk *k, uint32_t comma, uint32_t end)
{
    const sanudo_doc *d = k->d;
    const bool noun = d->tok_upos[comma + 1] == UPOS_DET || DOC_LEMMA_IS(d, comma + 1, "something");
    for (uint32_t t = comma + 2; noun && t < end && t < comma + 6; t++) {
        if (d->tok_xpos[t] == XPOS_WDT || DOC_LEMMA_IS(d, t, "that") || DOC_LEMMA_IS(d, t, "which")) return true;
        if (d->tok_upos[t] != UPOS_NOUN && d->tok_upos[t] != UPOS_ADJ && d->tok_upos[t] != UPOS_ADP) return false;
    }
    return false;
}

/* ", as the Courier had reported": a second source's word on what was said. */
static bool cites_another(const desk *k, uint32_t comma, uint32_t end)
{
    if (!DOC_LEMMA_IS(k->d, comma + 1, "as")) return false;
    for (uint32_t t = comma + 2; t < end && t < comma + 12 && k->d->tok_upos[t] != UPOS_PUNCT; t++)
        if (k->c.at[t] != SANUDO_NONE && sanudo_content_follows(k->c.row[k->c.at[t]].kind) && sanudo_content_as(k, t) == comma + 1) return true;
    return false;
}

/* "..., the Courier reported": a cue behind a comma with its own subject and nothing of its own behind it tells all that stands before. */
static bool is_signed(const desk *k, uint32_t comma, uint32_t end)
{
    const sanudo_doc *d = k->d;
    for (uint32_t t = comma + 1; t < end && t < comma + 14 && d->tok_upos[t] != UPOS_PUNCT; t++) {
        const cue *c = k->c.at[t] == SANUDO_NONE ? NULL : &k->c.row[k->c.at[t]];
        if (!c || c->part != 'V' || !sanudo_content_follows(c->kind) || !is_finite(d, t)) continue;
        const uint32_t s = sanudo_source_of(k, t), content = sanudo_content_head(k, c);
        if (s == SANUDO_NONE || s <= comma || s > t || sanudo_nearby_phrase_start(k, s, comma + 1) != comma + 1) return false;
        return (content == SANUDO_NONE || content < t) && bare_clause(k, c->end, end) == SANUDO_NONE;
    }
    return false;
}

/* "..., and the guild struck", "..., while it rained": a comma, a conjunction and a clause of its own. */
static bool turns_away(const desk *k, uint32_t comma, uint32_t end)
{
    const sanudo_doc *d = k->d;
    if (comma + 2 >= end || !slice_is(doc_form(d, comma), ",") || k->tok_quote[comma] != SANUDO_NONE) return false;
    if (sets_time(k, comma, end) || comments(k, comma, end) || cites_another(k, comma, end) || is_signed(k, comma, end)) return true;
    if (DOC_LEMMA_IS(d, comma + 1, "while") || DOC_LEMMA_IS(d, comma + 1, "whereas")) return true;
    return d->tok_upos[comma + 1] == UPOS_CCONJ && bare_clause(k, comma + 2, end) != SANUDO_NONE;
}

/* "... and urged them", ", adding that": a further act of the speaker of `v`, whose tense it has. */
static bool is_further(const desk *k, uint32_t v, uint32_t first, uint32_t t, uint32_t *at)
{
    const sanudo_doc *d = k->d;
    const cue *c = k->c.at[t] == SANUDO_NONE ? NULL : &k->c.row[k->c.at[t]];
    if (!c || c->part != 'V' || k->tok_quote[t] != SANUDO_NONE) return false;
    const uint8_t tense = d->tok_xpos[v];
    uint32_t p = t - 1;
    while (p > first && d->tok_upos[p] == UPOS_ADV) p--;
    const bool joined = d->tok_upos[p] == UPOS_CCONJ && d->tok_xpos[t] == tense && (tense == XPOS_VBD || tense == XPOS_VBZ || tense == XPOS_VBP);
    const bool added = c->kind == CUE_ADD && d->tok_xpos[t] == XPOS_VBG && d->tok_upos[p] == UPOS_PUNCT;
    if (p > first && d->tok_upos[p - 1] == UPOS_PUNCT) p--;
    *at = p;
    return joined || added;
}

/* The end that the tree gives, moved on where it falls inside a clause: to a pause, or to the wall while no finite verb is in. */
static uint32_t settle(const desk *k, uint32_t first, uint32_t end, uint32_t wall)
{
    const sanudo_doc *d = k->d;
    bool finite = false;
    for (uint32_t t = first; t < end && !finite; t++) finite = is_finite(d, t);
    if (!finite) return wall;
    while (end < wall && d->tok_upos[end] != UPOS_PUNCT && d->tok_upos[end] != UPOS_CCONJ) end++;
    return end;
}

uint32_t sanudo_around_stop(desk *k, uint32_t v, uint32_t first, uint32_t end)
{
    const sanudo_doc *d = k->d;
    const uint32_t wall = k->segment[first > v ? first : v].end, q = k->tok_quote[v];
    if (end > wall) end = wall;
    if (d->tok_rel[v] != REL_ACL_RELCL && d->tok_xpos[first] != XPOS_TO && d->tok_xpos[first] != XPOS_VBG) end = settle(k, first, end, wall);
    if (q != SANUDO_NONE && end > k->quote[q].end) end = k->quote[q].end;
    for (uint32_t t = first + 1; t < end; t++) {
        uint32_t at;
        if (turns_away(k, t, end)) return t;
        if (!is_further(k, v, first, t, &at)) continue;
        k->owner[t] = v;
        return at;
    }
    return end;
}
