/*
** Sources by word order.  What stands right before or behind a reporting verb
** is its subject in nearly every report, so a name there is trusted before the
** tree: "the harbour master, Livia Ferrero, said", "said pilot Marco Dandolo".
*/
#include "says/draft.h"

#include "doc/walk.h"

enum { REACH = 16 };

static bool is_comma(const sanudo_doc *d, uint32_t t) { return slice_is(doc_form(d, t), ","); }

static bool is_adp(const sanudo_doc *d, uint32_t t) { return d->tok_upos[t] == UPOS_ADP; }

/* Before a remark in brackets that ends at `end`: "Marta Vidal (Ostia) said"; else `end`. */
static uint32_t before_brackets(const sanudo_doc *d, uint32_t floor, uint32_t end)
{
    if (end <= floor || !slice_is(doc_form(d, end - 1), ")")) return end;
    for (uint32_t t = end - 1; t-- > floor && t + 10 > end;)
        if (slice_is(doc_form(d, t), "(")) return t;
    return end;
}

/* Words that stand before a noun inside its phrase. */
static bool is_phrase_word(const sanudo_doc *d, uint32_t t)
{
    switch (d->tok_upos[t]) {
    case UPOS_DET: case UPOS_ADJ: case UPOS_NOUN: case UPOS_PROPN: case UPOS_NUM: return true;
    case UPOS_PART: return d->tok_xpos[t] == XPOS_POS;
    case UPOS_PUNCT: return d->tok_xpos[t] == XPOS_HYPH;
    case UPOS_PRON: return d->tok_xpos[t] == XPOS_PRPS;
    case UPOS_VERB: return d->tok_rel[t] == REL_AMOD;
    default: return false;
    }
}

bool sanudo_nearby_is_time(const sanudo_doc *d, uint32_t t)
{
    const uint32_t lo = walk_row(d->tim_end, d->n_times, t + 1);
    return lo < d->n_times && d->tim_first[lo] <= t;
}

static bool is_noun(const sanudo_doc *d, uint32_t t) { return d->tok_upos[t] == UPOS_NOUN || d->tok_upos[t] == UPOS_PROPN; }

/* Head of the name that ends at token `e` and has nothing before it that would make it another's ("officials in Ostia"). */
static uint32_t name_ending(const desk *k, uint32_t floor, uint32_t e, bool after_comma)
{
    const sanudo_doc *d = k->d;
    const uint32_t m = k->name_end[e];
    if (m == SANUDO_NONE) return SANUDO_NONE;
    uint32_t b = d->men_first[m];
    if (b > floor && (is_adp(d, b - 1) || d->tok_upos[b - 1] == UPOS_CCONJ)) return SANUDO_NONE;
    const bool titled = b > floor && d->tok_upos[b - 1] == UPOS_PROPN;
    while (b > floor && is_phrase_word(d, b - 1)) b--;
    if (after_comma && (b == floor || !is_comma(d, b - 1) || b < floor + 2 || !is_noun(d, b - 2))) return SANUDO_NONE;
    const uint32_t other = after_comma ? k->name_end[b - 2] : SANUDO_NONE; /* "Paul Arden, Labour, said": the first is the speaker */
    uint32_t at = other == SANUDO_NONE ? floor : d->men_first[other];
    while (at > floor && is_phrase_word(d, at - 1)) at--; /* but not in "an aide of the old guild, Paul Arden, said" */
    if (other != SANUDO_NONE && (at == floor || !is_adp(d, at - 1))) return d->men_head[other];
    const bool office = titled && b > floor + 1 && DOC_LEMMA_IS(d, b - 1, "of") && d->tok_upos[b - 2] == UPOS_PROPN;
    if (b > floor && is_adp(d, b - 1) && !office) return SANUDO_NONE;
    return d->men_head[m];
}

static bool is_relative(const sanudo_doc *d, uint32_t t)
{
    const uint8_t x = d->tok_xpos[t];
    return x == XPOS_WP || x == XPOS_WDT || x == XPOS_WPS || DOC_LEMMA_IS(d, t, "whose");
}

/* "Marta Vidal, head of the guild in Ostia, said": what stands before an apposition that ends at comma `e`. */
static uint32_t before_apposition(const desk *k, uint32_t floor, uint32_t e)
{
    const sanudo_doc *d = k->d;
    bool verb = false;
    for (uint32_t t = e; t-- > floor + 1 && t + 16 > e && k->tok_quote[t] == SANUDO_NONE;) {
        const uint8_t x = d->tok_xpos[t];
        if (x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_MD) verb = true;
        if (is_relative(d, t)) verb = false; /* "a judge *who leads* the guild" */
        if (x == XPOS_COLON || (verb && is_comma(d, t))) return SANUDO_NONE;
        if (!is_comma(d, t)) continue;
        const uint32_t end = before_brackets(d, floor, t);
        const uint32_t name = end > floor ? name_ending(k, floor, end - 1, false) : SANUDO_NONE;
        if (name != SANUDO_NONE || end < floor + 3 || !is_noun(d, end - 1)) return name;
        const uint32_t noun = sanudo_nearby_noun_before(k, end), first = noun == SANUDO_NONE ? t : sanudo_nearby_phrase_start(k, noun, floor);
        return first == floor ? noun : SANUDO_NONE;
    }
    return SANUDO_NONE;
}

/* "The guild, which owns the mole, said": the noun before the relative clause that ends at comma `e`. */
static uint32_t before_aside(const desk *k, uint32_t floor, uint32_t e)
{
    const sanudo_doc *d = k->d;
    for (uint32_t t = e; t-- > floor + 1 && t + 40 > e && k->tok_quote[t] == SANUDO_NONE;) {
        if (d->tok_xpos[t] == XPOS_COLON) return SANUDO_NONE;
        if (!is_comma(d, t)) continue;
        const uint32_t w = is_adp(d, t + 1) ? t + 2 : t + 1;
        if (!is_relative(d, w)) continue;
        uint32_t end = before_brackets(d, floor, t), first = end;
        while (first > floor && is_phrase_word(d, first - 1)) first--;
        if (first > floor + 2 && d->tok_xpos[first - 1] == XPOS_VBG && is_comma(d, first - 2)) end = first - 2; /* "Il Faro, quoting ANSA, which ..." */
        const uint32_t name = end > floor ? name_ending(k, floor, end - 1, false) : SANUDO_NONE;
        return name != SANUDO_NONE ? name : sanudo_nearby_noun_before(k, end);
    }
    return SANUDO_NONE;
}

uint32_t sanudo_nearby_name_before(const desk *k, uint32_t v)
{
    const sanudo_doc *d = k->d;
    const uint32_t floor = d->sent_first[d->tok_sent[v]];
    uint32_t e = v;
    while (e > floor && (d->tok_upos[e - 1] == UPOS_AUX || d->tok_upos[e - 1] == UPOS_ADV || d->tok_upos[e - 1] == UPOS_PART) &&
           d->tok_xpos[e - 1] != XPOS_POS && d->tok_xpos[e - 1] != XPOS_TO)
        e--;
    e = before_brackets(d, floor, e);
    if (e == floor) return SANUDO_NONE;
    const bool comma = is_comma(d, e - 1);
    const uint32_t end = comma ? before_brackets(d, floor, e - 1) : e;
    if (end == floor) return SANUDO_NONE;
    uint32_t s = name_ending(k, floor, end - 1, comma);
    if (s == SANUDO_NONE && comma) s = before_aside(k, floor, e - 1);
    return s == SANUDO_NONE && comma ? before_apposition(k, floor, e - 1) : s;
}

/* One past the noun phrase that begins at token `t`. */
static uint32_t phrase_end(const sanudo_doc *d, uint32_t t, uint32_t end)
{
    const uint32_t from = t;
    while (t < end && t < from + REACH && is_phrase_word(d, t)) t++;
    return t;
}

/* Head of the name that a phrase at `t` ends in, or SANUDO_NONE. */
static uint32_t name_in(const desk *k, uint32_t t, uint32_t end)
{
    for (uint32_t e = phrase_end(k->d, t, end); e > t; e--)
        if (k->name_end[e - 1] != SANUDO_NONE) return k->d->men_head[k->name_end[e - 1]];
    return SANUDO_NONE;
}

/* True when a finite verb stands in the words from `t` on, before a mark or a relative pronoun. */
static bool holds_verb(const sanudo_doc *d, uint32_t t, uint32_t end)
{
    for (; t < end && d->tok_upos[t] != UPOS_PUNCT; t++) {
        const uint8_t x = d->tok_xpos[t];
        if (x == XPOS_WP || x == XPOS_WDT || x == XPOS_WPS || x == XPOS_WRB) return false;
        if (x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_MD) return true;
    }
    return false;
}

/* True when the words from `t` on are a noun phrase and no clause. */
static bool is_phrase_alone(const desk *k, uint32_t t, uint32_t end)
{
    const sanudo_doc *d = k->d;
    if (d->tok_xpos[t] == XPOS_PRP) return t + 1 >= end || d->tok_upos[t + 1] == UPOS_PUNCT || is_adp(d, t + 1);
    if (!is_phrase_word(d, t) || sanudo_nearby_is_time(d, t)) return false;
    const uint32_t stop = phrase_end(d, t, end);
    return (stop >= end || d->tok_upos[stop] != UPOS_SCONJ) && !holds_verb(d, stop, end);
}

/* Head of the phrase [t, stop): its name, or its last noun where that is somebody: "a *Swiss* counterpart". */
static uint32_t head_in(const desk *k, uint32_t t, uint32_t stop)
{
    const sanudo_doc *d = k->d;
    uint32_t noun = SANUDO_NONE;
    for (uint32_t i = stop; i-- > t && noun == SANUDO_NONE;)
        if (is_noun(d, i) && !sanudo_nearby_is_time(d, i)) noun = i;
    const uint32_t name = name_in(k, t, stop);
    if (name == SANUDO_NONE || noun == SANUDO_NONE || noun < name) return name == SANUDO_NONE ? noun : name;
    return d->tok_upos[noun] == UPOS_NOUN && d->tok_mention[noun] != SANUDO_NONE ? noun : name;
}

uint32_t sanudo_nearby_object(const desk *k, uint32_t t)
{
    const sanudo_doc *d = k->d;
    const uint32_t end = t < d->n_tokens ? d->sent_first[d->tok_sent[t] + 1] : t;
    if (t >= end) return SANUDO_NONE;
    if (d->tok_xpos[t] == XPOS_PRP) return t + 1 < end && d->tok_upos[t + 1] != UPOS_AUX && d->tok_upos[t + 1] != UPOS_VERB ? t : SANUDO_NONE;
    const uint32_t stop = phrase_end(d, t, end);
    if (stop == t || sanudo_nearby_is_time(d, t)) return SANUDO_NONE;
    const bool clause = stop < end && (d->tok_upos[stop] == UPOS_VERB || d->tok_upos[stop] == UPOS_AUX); /* "warned the tolls would rise" */
    if (clause) return SANUDO_NONE;
    return head_in(k, t, stop);
}

/* True for ", said X": the verb stands before its subject. */
static bool is_inverted(const desk *k, uint32_t v)
{
    const sanudo_doc *d = k->d;
    const uint32_t floor = d->sent_first[d->tok_sent[v]], end = d->sent_first[d->tok_sent[v] + 1];
    if (v == floor || v + 1 >= end || d->tok_upos[v - 1] != UPOS_PUNCT || d->tok_xpos[v - 1] == XPOS_HYPH) return false;
    if (d->tok_xpos[v] != XPOS_VBD && d->tok_xpos[v] != XPOS_VBZ && d->tok_xpos[v] != XPOS_VBP) return false;
    const uint32_t subject = grove_child(d, &k->g, v, REL_NSUBJ);
    if (subject != SANUDO_NONE && subject < v && grove_child(d, &k->g, v, REL_OBJ) != SANUDO_NONE) return false; /* "The mayor, in Ostia, rejected the toll" */
    const uint32_t i = k->c.at[v];
    const bool told = i != SANUDO_NONE && slice_is(k->c.row[i].addressee, "obj"); /* ", told reporters" has no subject behind it */
    if (told && k->tok_quote[v - 1] == SANUDO_NONE && (v < floor + 2 || k->tok_quote[v - 2] == SANUDO_NONE)) return false;
    return is_phrase_alone(k, v + 1, end);
}

uint32_t sanudo_nearby_inverted(const desk *k, uint32_t v)
{
    const sanudo_doc *d = k->d;
    if (!is_inverted(k, v)) return SANUDO_NONE;
    const uint32_t end = d->sent_first[d->tok_sent[v] + 1];
    if (d->tok_xpos[v + 1] == XPOS_PRP) return v + 1;
    const uint32_t stop = phrase_end(d, v + 1, end);
    uint32_t s = name_in(k, v + 1, stop);
    if (s != SANUDO_NONE) return head_in(k, v + 1, stop);
    for (uint32_t t = stop; t < end && t < stop + REACH && d->tok_upos[t] != UPOS_VERB; t++) /* "one of them, Marta Vidal" */
        if (is_comma(d, t)) {
            s = t + 1 < end ? name_in(k, t + 1, end) : SANUDO_NONE;
            if (s != SANUDO_NONE) return s;
            break;
        }
    for (uint32_t t = stop; t-- > v + 1;)
        if (is_noun(d, t) || d->tok_upos[t] == UPOS_NUM) return t;
    return SANUDO_NONE;
}

/* Last noun of the phrase that ends before token `e`; "officials of the guild" gives its first noun. */
uint32_t sanudo_nearby_noun_before(const desk *k, uint32_t e)
{
    const sanudo_doc *d = k->d;
    const uint32_t floor = d->sent_first[d->tok_sent[e]];
    uint32_t best = SANUDO_NONE;
    for (uint32_t t = e, n = 0; t > floor && n < REACH; n++) {
        const uint32_t p = t - 1;
        if (is_adp(d, p)) best = SANUDO_NONE;
        else if (!is_phrase_word(d, p)) break;
        else if (best == SANUDO_NONE && is_noun(d, p)) best = p;
        t = p;
    }
    return best;
}

uint32_t sanudo_nearby_phrase_start(const desk *k, uint32_t s, uint32_t floor)
{
    const sanudo_doc *d = k->d;
    for (; s > floor && k->tok_quote[s - 1] == k->tok_quote[s]; s--) {
        const bool joined = s > floor + 1 && d->tok_upos[s - 1] == UPOS_CCONJ && is_noun(d, s - 2); /* "two pilots and a guild master" */
        if (!is_phrase_word(d, s - 1) && !is_adp(d, s - 1) && !joined) break;
    }
    return s;
}
