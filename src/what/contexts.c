/*
** What each event is about: PLOVER's contexts.  Which words tell which context, and what a party's sector or the
** event's type does, is the lexicon's to say (tables context and trait): a strong sign tells its context alone, a weak
** one needs a second of another line.  The weighting is this.  In the event's own clause a strong sign has 2 points and a
** weak one 1; elsewhere in its sentence a strong one has 1 and a weak one none; a context that the article is about
** (ABOUT points in its headline and first sentences) has 1 more in every event.  The contexts with ENOUGH points are the
** event's, the surest first; an event that has none takes the one that the article is about above all (ABOUT_ALL).
*/
#include "base/err.h"
#include "doc/walk.h"
#include "lexicon/build.h"
#include "what/what.h"

enum { WEAK = 1, STRONG = 2, ENOUGH = 2 };
enum { LEAD = 2, ABOUT = 4, ABOUT_ALL = 6 };  /* first sentences; points that make a context the article's, and an event's that has none */
enum { MOST = 4, SHOWN = 3, MAX_SIGNS = 96 };  /* contexts of an event; signs kept of each; signs looked at in a sentence */
enum { WORDS_CONTEXT = 1, TRAIT_NAME = 1, TRAIT_CONTEXT = 2 }; /* columns; the weight stands behind the context */

typedef struct sign {
    context_sign at;
    uint64_t same; /* signs that have it alike are one and count once: a strong word, a line of weak ones */
    uint8_t context, weight;
    bool inside, counted; /* in the clause of the event in hand, or a trait; counted for it */
} sign;

typedef struct signs {
    uint32_t n;
    sign of[MAX_SIGNS];
} signs;

typedef struct standing {
    uint32_t of[N_CONTEXTS];
} standing;

static void add(signs *s, sign one)
{
    if (s->n < MAX_SIGNS) s->of[s->n++] = one;
}

/* A sign for each entry with the key that was found; one without a context only keeps its words from telling another. */
static void add_entries(const lexicon *lx, lex_hit hit, uint32_t column, context_sign at, signs *out)
{
    for (; hit.row != SANUDO_NONE; hit = sanudo_lex_next(lx, hit)) {
        const int32_t context = sanudo_lex_int(lx, hit.row, column);
        const bool weak = sanudo_lex_int(lx, hit.row, column + 1) == WEAK * 10000;
        if (context < 1 || context > N_CONTEXTS) continue;
        at.rule = sanudo_lex_line(lx, hit.row);
        if (at.first == at.end) at.trait = sanudo_lex_text(lx, hit.row, TRAIT_NAME);
        if (at.first == at.end && !at.trait.n) at.trait = sanudo_lex_text(lx, hit.row, 0);
        add(out, (sign){.at = at, .same = weak ? at.rule : hit.words, .context = (uint8_t)(context - 1), .weight = weak ? WEAK : STRONG});
    }
}

/* Words that say something; the others begin no sign, and are half of a text. */
static bool may_begin(uint8_t upos)
{
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_VERB || upos == UPOS_ADJ;
}

static void read_words(const sanudo_doc *d, const lexicon *lx, uint32_t s, signs *out)
{
    const uint32_t end = d->sent_first[s + 1];
    for (uint32_t t = d->sent_first[s]; t < end;) {
        if (!may_begin(d->tok_upos[t])) {
            t++;
            continue;
        }
        const lex_hit hit = sanudo_lex_match_lemma(lx, LEX_CONTEXT, d, t, end);
        add_entries(lx, hit, WORDS_CONTEXT, (context_sign){.first = t, .end = t + hit.len}, out);
        t += hit.row == SANUDO_NONE ? 1 : hit.len;
    }
}

static uint64_t key_of(slice words) { return sanudo_words_key(words, NULL); }

static void read_trait(const lexicon *lx, uint64_t of, uint64_t name, signs *out)
{
    add_entries(lx, sanudo_lex_find(lx, LEX_TRAIT, key_join(of, name)), TRAIT_CONTEXT, (context_sign){0}, out);
}

/* A state, its government, or a body that states have founded. */
static bool is_sovereign(const sanudo_doc *d, uint32_t a)
{
    const country code = d->act_code[a];
    const bool body = code == sanudo_country_of("UNO", 3) || code == sanudo_country_of("IGO", 3) || code == sanudo_country_of("EUR", 3);
    return code && (body || d->act_kind[a] == ACTOR_STATE || d->act_sectors[a] & sanudo_sector_of("GOV", 3));
}

/* True when two such parties of different codes are in the event. */
static bool between_states(const sanudo_doc *d, const rows side[2])
{
    country one = 0;
    for (uint32_t k = 0; k < 2; k++)
        for (uint32_t i = side[k].first; i < side[k].first + side[k].n; i++) {
            const uint32_t a = d->party_pool[i];
            if (!is_sovereign(d, a)) continue;
            if (one && d->act_code[a] != one) return true;
            one = d->act_code[a];
        }
    return false;
}

/* What the event is, and who its parties are. */
static void read_traits(const sanudo_doc *d, const lexicon *lx, uint32_t e, signs *out)
{
    const rows side[2] = {d->ev_actor[e], d->ev_recipient[e]};
    const uint64_t type = key_of(d->ev_type[e]);
    const slice own = d->ev_pattern_context[e];
    const uint32_t context = own.n ? sanudo_context_of(own) : N_CONTEXTS;
    sector_set sectors = 0;
    if (context < N_CONTEXTS)
        add(out, (sign){.at = {.first = d->ev_first[e], .end = d->ev_end[e], .rule = d->ev_rule[e]}, .context = (uint8_t)context, .weight = STRONG});
    read_trait(lx, type, KEY_EMPTY, out);
    if (d->ev_mode[e].n) read_trait(lx, type, key_of(d->ev_mode[e]), out);
    if (between_states(d, side)) read_trait(lx, key_of(SLICE("states")), type, out);
    for (uint32_t k = 0; k < 2; k++)
        for (uint32_t i = side[k].first; i < side[k].first + side[k].n; i++) sectors |= d->act_sectors[d->party_pool[i]];
    for (uint32_t i = 0; sectors >> i; i++)
        if (sectors >> i & 1) read_trait(lx, key_of(SLICE("sector")), key_of(slice_of(sanudo_sector_name(i))), out);
}

/* True for a word that begins a clause of its own beside another: "troops shelled the town, and the court *freed* him". */
static bool is_coordinate(const sanudo_doc *d, uint32_t t)
{
    if (d->tok_rel[t] != REL_CONJ || d->tok_upos[t] != UPOS_VERB) return d->tok_rel[t] == REL_PARATAXIS;
    return sanudo_walk_child(d, t, REL_NSUBJ) != SANUDO_NONE || sanudo_walk_child(d, t, REL_NSUBJ_PASS) != SANUDO_NONE;
}

/* The word that heads the clause of `t`; verbs that share its subject and infinitives are in it. */
static uint32_t clause_of(const sanudo_doc *d, uint32_t t)
{
    while (d->tok_head[t] != SANUDO_NONE && !is_coordinate(d, t)) {
        switch (d->tok_rel[t]) {
        case REL_CCOMP: case REL_ADVCL: case REL_ADVCL_RELCL: case REL_ACL: case REL_ACL_RELCL: case REL_CSUBJ: case REL_CSUBJ_PASS:
            return t;
        default:
            t = d->tok_head[t];
        }
    }
    return t;
}

/* True when `t` is of the clause that `head` heads, or of one that depends on it. */
static bool in_clause(const sanudo_doc *d, uint32_t t, uint32_t head)
{
    while (t != head) {
        if (d->tok_head[t] == SANUDO_NONE || is_coordinate(d, t)) return false;
        t = d->tok_head[t];
    }
    return true;
}

static bool counted_before(const signs *s, uint32_t i)
{
    for (uint32_t k = 0; k < s->n; k++)
        if (s->of[k].counted && s->of[k].same == s->of[i].same && s->of[k].context == s->of[i].context) return true;
    return false;
}

/* Count the signs inside the event's clause, or those outside. */
static void count(signs *s, bool inside, standing *p)
{
    for (uint32_t i = 0; i < s->n; i++) {
        sign *one = &s->of[i];
        if (one->inside != inside) continue;
        const uint32_t worth = inside ? one->weight : one->weight - 1u;
        if (!worth || counted_before(s, i)) continue;
        one->counted = true;
        p->of[one->context] += worth;
    }
}

/* The context with the most points that is not taken yet, the first of equals; N_CONTEXTS when none has `least`. */
static uint32_t surest(const standing *p, const bool taken[N_CONTEXTS], uint32_t least)
{
    uint32_t best = N_CONTEXTS;
    for (uint32_t c = 0; c < N_CONTEXTS; c++)
        if (!taken[c] && p->of[c] >= least && (best == N_CONTEXTS || p->of[c] > p->of[best])) best = c;
    return best;
}

/* The columns in the making, what the article is about, and the signs of the sentence and the event in hand. */
typedef struct work {
    rows *context, *spoken;
    slice *pool;
    context_sign *sign;
    uint32_t n_pool, n_signs;
    signs lead, here;
    standing about;
} work;

static void keep_signs(work *w, const signs *s, uint32_t context, rows *out)
{
    for (uint32_t i = 0; i < s->n && out->n < SHOWN; i++) {
        bool again = false;
        for (uint32_t k = out->first; k < w->n_signs; k++) again |= w->sign[k].first == s->of[i].at.first && w->sign[k].rule == s->of[i].at.rule;
        if (again || !s->of[i].counted || s->of[i].context != context) continue;
        w->sign[w->n_signs++] = s->of[i].at;
        out->n++;
    }
}

/* Give the event the surest contexts that have `least` points. */
static void give(work *w, uint32_t e, const standing *p, uint32_t least, uint32_t most)
{
    bool taken[N_CONTEXTS] = {false};
    for (uint32_t c; w->context[e].n < most && (c = surest(p, taken, least)) != N_CONTEXTS; taken[c] = true) {
        rows *spoken = &w->spoken[w->n_pool];
        *spoken = (rows){.first = w->n_signs};
        keep_signs(w, &w->here, c, spoken);
        if (w->about.of[c] >= ABOUT) keep_signs(w, &w->lead, c, spoken);
        w->pool[w->n_pool++] = slice_of(sanudo_context_name(c));
        w->context[e].n++;
    }
}

/* One event, with the signs of its sentence in w->here. */
static void judge(const sanudo_doc *d, const lexicon *lx, work *w, uint32_t e)
{
    const uint32_t n_words = w->here.n, head = clause_of(d, d->ev_pred[e]);
    standing p = {{0}};
    read_traits(d, lx, e, &w->here);
    for (uint32_t i = 0; i < w->here.n; i++) {
        sign *one = &w->here.of[i];
        one->inside = one->at.first == one->at.end || in_clause(d, one->at.first, head);
        one->counted = false;
    }
    for (uint32_t c = 0; c < N_CONTEXTS; c++) p.of[c] = w->about.of[c] >= ABOUT ? WEAK : 0;
    count(&w->here, true, &p);
    count(&w->here, false, &p);
    w->context[e] = (rows){.first = w->n_pool};
    give(w, e, &p, ENOUGH, MOST);
    if (!w->context[e].n) give(w, e, &w->about, ABOUT_ALL, 1);
    w->here.n = n_words;
}

/* The headline and the first sentences of the text. */
static void read_lead(const sanudo_doc *d, const lexicon *lx, work *w)
{
    for (uint32_t s = 0; s < d->n_sents && d->sent_number[s] <= LEAD; s++)
        if (d->sent_region[s] == REGION_BODY || d->sent_region[s] == REGION_TITLE) read_words(d, lx, s, &w->lead);
    for (uint32_t i = 0; i < w->lead.n; i++) w->lead.of[i].inside = true;
    count(&w->lead, true, &w->about);
}

/* The signs of one sentence; those of the lead have been read. */
static void read_sentence(const sanudo_doc *d, const lexicon *lx, uint32_t s, work *w)
{
    w->here.n = 0;
    if (d->sent_number[s] > LEAD) read_words(d, lx, s, &w->here);
    for (uint32_t i = 0; d->sent_number[s] <= LEAD && i < w->lead.n; i++)
        if (d->tok_sent[w->lead.of[i].at.first] == s) add(&w->here, w->lead.of[i]);
}

sanudo_rc sanudo_stage_contexts(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    const uint32_t n = doc->n_events;
    work w = {
        .context = ARENA_NEW(&doc->mem, rows, n),
        .spoken = ARENA_NEW(&doc->mem, rows, (size_t)n * MOST),
        .pool = ARENA_NEW(&doc->mem, slice, (size_t)n * MOST),
        .sign = ARENA_NEW(&doc->mem, context_sign, (size_t)n * MOST * SHOWN),
    };
    if (!arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the contexts of %u events", n);
    if (n) read_lead(doc, know->lexicon, &w);
    for (uint32_t e = 0, sentence = SANUDO_NONE; e < n; e++) {
        if (doc->tok_sent[doc->ev_pred[e]] != sentence) {
            sentence = doc->tok_sent[doc->ev_pred[e]];
            read_sentence(doc, know->lexicon, sentence, &w);
        }
        judge(doc, know->lexicon, &w, e);
    }
    doc->ev_context = w.context, doc->context_pool = w.pool, doc->context_signs = w.spoken, doc->sign_pool = w.sign;
    doc->layers |= SANUDO_CONTEXTS;
    return SANUDO_OK;
}
