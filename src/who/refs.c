#include "who/entities.h"

/*
** References: which noun phrases and pronouns speak of something that may be
** spoken of again, and what their own words say of it.
*/

/* Nouns inside a name or another noun ("*lantern* festival"), appositions and bits of broken trees refer to nothing of their own. */
static bool stands_alone(const who_frame *f, uint32_t t)
{
    const sanudo_doc *d = f->doc;
    const uint32_t h = d->tok_head[t];
    if (d->tok_upos[t] != UPOS_NOUN && d->tok_upos[t] != UPOS_PROPN) return false;
    switch (d->tok_rel[t]) {
    case REL_FLAT: case REL_FIXED: case REL_GOESWITH: case REL_NMOD_DESC: case REL_DEP: case REL_REPARANDUM: case REL_APPOS: return false;
    case REL_COMPOUND:
        return d->tok_upos[t] == UPOS_PROPN && (h == SANUDO_NONE || d->tok_upos[h] != UPOS_PROPN || d->tok_mention[t] != SANUDO_NONE);
    default: return true;
    }
}

static uint8_t pronoun_of(uint32_t classes)
{
    static const struct { uint32_t bits; uint8_t pronoun; } SORT[] = {{WHO_IT, REF_IT}, {WHO_THEY, REF_THEY}, {WHO_HE | WHO_SHE, REF_HE},
                                                                       {WHO_I, REF_I}, {WHO_WE, REF_WE}, {WHO_YOU, REF_YOU}};
    for (size_t i = 0; i < sizeof SORT / sizeof SORT[0]; i++)
        if (classes & SORT[i].bits) return SORT[i].pronoun;
    return REF_NOUN;
}

/* The predicate of "be": what somebody is, no one of its own. */
static bool is_predicate(const who_frame *f, uint32_t t)
{
    switch (f->doc->tok_rel[t]) {
    case REL_ROOT: case REL_CCOMP: case REL_XCOMP: case REL_ADVCL: case REL_PARATAXIS: case REL_ACL_RELCL: break;
    default: return false;
    }
    WHO_KIDS(f, t, c)
        if (f->doc->tok_rel[c] == REL_COP) return true;
    return false;
}

/* The one actor that the mention headed by `t` means, quotes' speakers included; SANUDO_NONE for none and for several. */
static uint32_t actor_of(const sanudo_doc *d, uint32_t t)
{
    const uint32_t m = d->tok_mention[t];
    if (m == SANUDO_NONE || d->men_voice[m].n != 1) return SANUDO_NONE;
    return d->voice_pool[d->men_voice[m].first];
}

static void read_kids(const who_frame *f, uint32_t t, ref *r)
{
    WHO_KIDS(f, t, c) {
        const uint8_t rel = f->doc->tok_rel[c];
        if (rel == REL_CONJ) r->list = true;
        if (rel == REL_NMOD_POSS) r->determiner = DET_OWNED, r->owner = c;
        if (rel == REL_DET && r->determiner == DET_BARE) r->determiner = f->classes[c] & WHO_DEFINITE ? DET_DEFINITE : DET_INDEFINITE;
    }
}

static void read_noun(const who_frame *f, uint32_t t, ref *r)
{
    const sanudo_doc *d = f->doc;
    read_kids(f, t, r);
    r->kind = d->tok_upos[t] == UPOS_PROPN ? MENTION_NAME : MENTION_NOMINAL;
    r->many = d->tok_xpos[t] == XPOS_NNS || d->tok_xpos[t] == XPOS_NNPS;
    r->calendar = sanudo_lex_find(f->lx, LEX_TIME, d->tok_lemma_key[t]).row != SANUDO_NONE;
    r->modifier = d->tok_rel[t] == REL_COMPOUND || d->tok_rel[t] == REL_AMOD;
    r->silent = is_predicate(f, t);
    if (r->actor == SANUDO_NONE) return;
    const uint8_t kind = d->act_kind[r->actor];
    r->kind = d->men_kind[d->tok_mention[t]];
    r->animate = kind == ACTOR_PERSON || kind == ACTOR_UNNAMED;
    r->group = kind == ACTOR_GROUP || kind == ACTOR_ORGANIZATION;
}

bool sanudo_who_read_ref(const who_frame *f, uint32_t t, ref *out)
{
    const sanudo_doc *d = f->doc;
    *out = (ref){.head = t, .before = SANUDO_NONE, .owner = SANUDO_NONE, .entity = SANUDO_NONE, .actor = actor_of(d, t), .kind = MENTION_PRONOUN};
    if (d->tok_upos[t] == UPOS_PRON) {
        out->pronoun = pronoun_of(f->classes[t]);
        if (out->pronoun == REF_NOUN || d->tok_rel[t] == REL_EXPL) return false;
        out->many = out->pronoun == REF_THEY || out->pronoun == REF_WE || out->pronoun == REF_YOU;
        out->animate = out->pronoun >= REF_HE;
        return out->pronoun != REF_HE || out->actor != SANUDO_NONE;
    }
    if (!stands_alone(f, t)) return false;
    read_noun(f, t, out);
    return true;
}

/* True for a sentence that ends in a question mark, quotation marks and brackets behind it aside. */
static bool ends_in_question(const sanudo_doc *d, uint32_t s)
{
    for (uint32_t t = d->sent_first[s + 1]; t-- > d->sent_first[s];) {
        const slice w = doc_form(d, t);
        if (w.n && *w.p == '?') return true;
        if (d->tok_upos[t] != UPOS_PUNCT || (w.n && (*w.p == '.' || *w.p == '!'))) return false;
    }
    return false;
}

/* Paragraphs that end in a question and are followed by one that does not; an interview has at least three. */
const bool *sanudo_who_questions(sanudo_doc *d)
{
    enum { FEWEST_QUESTIONS = 3 };
    const uint32_t n = d->n_sents ? d->sent_para[d->n_sents - 1] + 2 : 2;
    bool *asks = ARENA_NEW(&d->tmp, bool, n);
    uint32_t questions = 0;
    if (!asks) return NULL;
    for (uint32_t s = 0; s < d->n_sents; s++) asks[d->sent_para[s]] = ends_in_question(d, s);
    for (uint32_t p = 0; p + 1 < n; p++) {
        asks[p] = asks[p] && !asks[p + 1] && p + 2 < n;
        questions += asks[p];
    }
    return questions < FEWEST_QUESTIONS ? NULL : asks;
}
