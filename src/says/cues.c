#include "says/cues.h"

enum { COL_PART = 1, COL_KIND = 2, COL_ADDRESSEE = 3, MAX_PHRASE = 4 };

static uint8_t kind_of(slice name)
{
    static const char KINDS[N_CUE_KINDS][8] = {"say", "add", "that", "ask", "think", "show", "deny",
                                               "demand", "promise", "accuse", "cite", "quote", "relay", "source", "own", "intend"};
    for (uint8_t k = 0; k < N_CUE_KINDS; k++)
        if (slice_is(name, KINDS[k])) return k;
    return N_CUE_KINDS;
}

lex_hit sanudo_cues_entry(const lexicon *lx, enum lex_table table, uint64_t key, char part)
{
    lex_hit h = sanudo_lex_find(lx, table, key);
    for (; h.row != SANUDO_NONE; h = sanudo_lex_next(lx, h)) {
        const slice p = sanudo_lex_text(lx, h.row, COL_PART);
        if (p.n && p.p[0] == part) break;
    }
    return h;
}

static bool is_small(const sanudo_doc *d, uint32_t t)
{
    const char c = d->text[d->tok_span[t].start];
    return c >= 'a' && c <= 'z';
}

/* True when noun `t` has a noun of the plural before it that the tree makes its subject: "papers seen by the Courier *show* that". */
static bool has_plural_subject(const sanudo_doc *d, const grove *g, uint32_t t)
{
    const uint32_t s = grove_child(d, g, t, REL_NSUBJ);
    return s != SANUDO_NONE && s < t && d->tok_xpos[s] == XPOS_NNS && grove_child(d, g, t, REL_COP) == SANUDO_NONE;
}

/*
** A verb that the tagger took for a noun: "the guild denies that", "traders hold that", ", brokers reckon.".  A noun that
** agrees with the one before it as its verb would, and that has "that" or the sentence's end behind it.
*/
static bool is_hidden_verb(const sanudo_doc *d, const grove *g, uint32_t t)
{
    const uint32_t s = d->tok_sent[t], first = d->sent_first[s], end = d->sent_first[s + 1];
    if (t == first || t + 1 >= end) return false;
    const uint8_t x = d->tok_xpos[t], before = d->tok_xpos[t - 1];
    const bool bare = x == XPOS_NN || (x == XPOS_NNP && is_small(d, t));
    const bool singular = x == XPOS_NNS && (before == XPOS_NN || before == XPOS_NNP || before == XPOS_COMMA);
    const bool plural = bare && (before == XPOS_NNS || before == XPOS_NNPS || has_plural_subject(d, g, t));
    if (!singular && !plural) return false;
    if (DOC_LEMMA_IS(d, t + 1, "that")) return true;
    if (t + 2 != end || d->tok_upos[t + 1] != UPOS_PUNCT || before == XPOS_COMMA) return false;
    return singular || (t > first + 1 && d->tok_xpos[t - 2] == XPOS_COMMA);
}

/* The part letter that a token can be a cue as, or 0. */
static char part_of(const sanudo_doc *d, uint32_t t)
{
    switch (d->tok_upos[t]) {
    case UPOS_VERB: case UPOS_AUX: return 'V';
    case UPOS_NOUN: return 'N';
    case UPOS_PROPN: return is_small(d, t) ? 'N' : 0;
    case UPOS_ADJ: return 'A';
    default: return 0;
    }
}

/* Fill `*c` from a row of the cue table; false when its kind is unknown. */
static bool take(const lexicon *lx, uint32_t row, cue *c)
{
    c->kind = kind_of(sanudo_lex_text(lx, row, COL_KIND));
    c->addressee = sanudo_lex_text(lx, row, COL_ADDRESSEE);
    if (c->addressee.n == 1 && c->addressee.p[0] == '-') c->addressee = (slice){0};
    c->line = sanudo_lex_line(lx, row);
    return c->kind < N_CUE_KINDS;
}

/* The longest entry for a verb and the lemmas behind it: "point out", "let it be known". */
static bool verb_cue(const sanudo_doc *d, const lexicon *lx, uint32_t t, cue *c)
{
    const uint32_t end = d->sent_first[d->tok_sent[t] + 1];
    uint64_t key[MAX_PHRASE];
    uint32_t n = 0;
    for (uint64_t k = KEY_EMPTY; n < MAX_PHRASE && t + n < end && d->tok_upos[t + n] != UPOS_PUNCT; n++)
        key[n] = k = key_join(k, d->tok_lemma_key[t + n]);
    for (uint32_t i = n; i-- > 0;) {
        const lex_hit h = sanudo_cues_entry(lx, LEX_CUE, key[i], 'V');
        if (h.row == SANUDO_NONE) continue;
        *c = (cue){.first = t, .end = t + i + 1, .head = t, .part = 'V'};
        return take(lx, h.row, c);
    }
    return false;
}

static bool word_cue(const sanudo_doc *d, const lexicon *lx, uint32_t t, char part, cue *c)
{
    const lex_hit h = sanudo_cues_entry(lx, LEX_CUE, d->tok_lemma_key[t], part);
    *c = (cue){.first = t, .end = t + 1, .head = t, .part = part};
    return h.row != SANUDO_NONE && take(lx, h.row, c);
}

/* True where a phrase such as "according to" may begin. */
static bool may_begin_phrase(const sanudo_doc *d, uint32_t t)
{
    return d->tok_upos[t] == UPOS_ADP || d->tok_upos[t] == UPOS_SCONJ || d->tok_rel[t] == REL_CASE ||
           (d->tok_xpos[t] == XPOS_VBG && t + 1 < d->n_tokens && d->tok_upos[t + 1] == UPOS_ADP);
}

/* "according to", "in the words of": found by form, longest first. */
static bool phrase_cue(const sanudo_doc *d, const lexicon *lx, uint32_t t, cue *c)
{
    lex_hit h = sanudo_lex_match(lx, LEX_CUE, d, t, d->sent_first[d->tok_sent[t] + 1]);
    for (; h.row != SANUDO_NONE; h = sanudo_lex_next(lx, h)) {
        const slice p = sanudo_lex_text(lx, h.row, COL_PART);
        *c = (cue){.first = t, .end = t + h.len, .head = t, .part = 'P'};
        if (p.n && p.p[0] == 'P' && take(lx, h.row, c) && c->kind == CUE_SOURCE) return true;
    }
    return false;
}

/* "by the guild's own reckoning", "in her view": the possessor is the source. */
static bool own_cue(const sanudo_doc *d, const grove *g, const lexicon *lx, uint32_t t, cue *c)
{
    const uint32_t prep = grove_child(d, g, t, REL_CASE);
    if (prep == SANUDO_NONE || grove_child(d, g, t, REL_NMOD_POSS) == SANUDO_NONE) return false;
    if (!DOC_LEMMA_IS(d, prep, "by") && !DOC_LEMMA_IS(d, prep, "in")) return false;
    if (!word_cue(d, lx, t, 'P', c) || c->kind != CUE_OWN) return false;
    c->first = prep < t ? prep : t;
    return true;
}

/* "provided that the tide turns": a participle that the status lexicon has as a conjunction. */
static bool is_conjunction(const sanudo_doc *d, const lexicon *lx, uint32_t t)
{
    if (d->tok_xpos[t] != XPOS_VBN && d->tok_xpos[t] != XPOS_VBG) return false;
    if (t > 0 && (d->tok_upos[t - 1] == UPOS_AUX || d->tok_upos[t - 1] == UPOS_ADV)) return false;
    const lex_hit h = sanudo_lex_match(lx, LEX_STATUS, d, t, t + 1);
    const slice part = h.row == SANUDO_NONE ? (slice){0} : sanudo_lex_text(lx, h.row, COL_PART);
    return part.n == 1 && part.p[0] == 'P';
}

static bool cue_at(const sanudo_doc *d, const grove *g, const lexicon *lx, uint32_t t, cue *c)
{
    if (may_begin_phrase(d, t) && phrase_cue(d, lx, t, c)) return true;
    const char part = part_of(d, t);
    if (part == 'V' && is_conjunction(d, lx, t)) return false;
    if (part == 'N' && is_hidden_verb(d, g, t) && verb_cue(d, lx, t, c)) return true;
    if (part == 'V') return verb_cue(d, lx, t, c);
    if (part == 'N' && own_cue(d, g, lx, t, c)) return true;
    return part && word_cue(d, lx, t, part, c);
}

bool sanudo_cues_find(sanudo_doc *d, const grove *g, const lexicon *lx, cues *out)
{
    *out = (cues){.row = ARENA_NEW(&d->tmp, cue, d->n_tokens + 1), .at = ARENA_NEW(&d->tmp, uint32_t, d->n_tokens + 1)};
    if (!arena_ok(&d->tmp)) return false;
    for (uint32_t t = 0; t < d->n_tokens; t++) {
        out->at[t] = SANUDO_NONE;
        if (d->sent_region[d->tok_sent[t]] != REGION_BODY) continue;
        cue c;
        if (!cue_at(d, g, lx, t, &c)) continue;
        out->at[t] = out->n;
        out->row[out->n++] = c;
    }
    return true;
}
