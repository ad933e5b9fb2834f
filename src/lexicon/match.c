/* Which patterns of the lexicon suit a frame. */
#include "doc/walk.h"
#include "lexicon/frame.h"

enum { FILL = 8, FILLERS = 24, SLOTS = 12 };

#define CLASS_QUANTITY SLICE("quantity")
#define CLASS_NO_DOER SLICE("no_doer")
#define CLASS_NO_STAKE SLICE("no_stake")
#define CLASS_NO_POLITICS SLICE("no_politics")
#define CLASS_NO_PARTNER SLICE("no_partner")
#define CLASS_NO_ACT SLICE("no_act")
#define CLASS_FAMILY_NAME SLICE("name-family")
#define CLASS_NO_SIDE SLICE("no_side")
#define CLASS_BETWEEN SLICE("between_parties")
#define CLASS_TOUCHING SLICE("touching")

static bool has_word(const lex_pack *p, const disk_item *it, uint64_t key)
{
    for (uint32_t i = 0; i < it->n; i++)
        if (p->words[it->first + i] == key) return true;
    return false;
}

static bool in_place(const sanudo_doc *d, uint32_t t)
{
    for (uint32_t i = 0; i < d->n_places; i++)
        if (t >= d->pla_first[i] && t < d->pla_end[i]) return true;
    return false;
}

static bool of_kind(const sanudo_doc *d, uint32_t t, uint32_t kind)
{
    const uint32_t m = d->tok_mention ? d->tok_mention[t] : SANUDO_NONE;
    const uint8_t actor = m == SANUDO_NONE ? UINT8_MAX : d->men_actor_kind[m];
    const bool known = m != SANUDO_NONE && (d->men_code[m] || d->men_sectors[m]);
    switch (kind) {
    case KIND_PERSON: return actor == ACTOR_PERSON || (actor == ACTOR_UNNAMED) || (m != SANUDO_NONE && d->men_kind[m] == MENTION_PRONOUN);
    case KIND_STATE: return actor == ACTOR_STATE;
    case KIND_ORG: return actor == ACTOR_ORGANIZATION;
    case KIND_GROUP: return actor == ACTOR_GROUP;
    case KIND_PARTY: return known || (m != SANUDO_NONE && d->men_kind[m] == MENTION_PRONOUN);
    case KIND_PLACE: return in_place(d, t);
    case KIND_NUMBER: return d->tok_upos[t] == UPOS_NUM || sanudo_walk_child(d, t, REL_NUMMOD) != SANUDO_NONE;
    default: return false;
    }
}

static bool suits(const lexicon *lx, const sanudo_doc *d, const lex_pack *p, const disk_item *it, uint32_t t)
{
    switch (it->kind) {
    case ITEM_WORDS: return has_word(p, it, d->tok_lemma_key[t]);
    case ITEM_CLASS: return sanudo_lex_in_class(lx, d->tok_lemma_key[t], disk_string(p, it->first));
    case ITEM_KIND: return of_kind(d, t, it->first);
    default: return true; /* ITEM_EXISTS */
    }
}

static bool modified(const sanudo_doc *d, const lex_pack *p, const disk_item *it, uint32_t pred)
{
    WALK_CHILDREN(d, pred, c)
        if (has_word(p, it, d->tok_lemma_key[c])) return true;
    return false;
}

static bool starts_with_of(const sanudo_doc *d, uint32_t t)
{
    const uint32_t of = sanudo_walk_child(d, t, REL_CASE);
    return of != SANUDO_NONE && d->tok_lemma_key[of] == sanudo_key_word("of", 2);
}

/* What a quantity is of: "shipped *a batch of tanks*", "cleared *51 of the camps*"; else SANUDO_NONE. */
static uint32_t measured(const lexicon *lx, const sanudo_doc *d, uint32_t t)
{
    if (d->tok_upos[t] != UPOS_NUM && !sanudo_lex_in_class(lx, d->tok_lemma_key[t], CLASS_QUANTITY)) return SANUDO_NONE;
    const uint32_t c = sanudo_walk_child(d, t, REL_NMOD);
    return c != SANUDO_NONE && starts_with_of(d, c) ? c : SANUDO_NONE;
}

/* An object that is no guess of the frame's: "marched in silence" has none. */
static bool has_object(const frame *f)
{
    for (uint32_t i = 0; i < f->n; i++)
        if (f->arg[i].slot == SLOT_OBJ && f->arg[i].rank < 2) return true;
    return false;
}

/* What may satisfy a condition on a slot: its fillers, what a quantity among them is of, and the conjuncts of each. */
typedef struct filling {
    uint64_t slot[2];
    uint32_t n, token[FILLERS];
} filling;

/* The slots looked at for one predicate: its many patterns ask for the same few. */
typedef struct fillings {
    filling row[SLOTS];
    uint32_t n;
} fillings;

static void put_filler(filling *f, uint32_t t)
{
    if (t != SANUDO_NONE && f->n < FILLERS) f->token[f->n++] = t;
}

static const filling *fill(const lexicon *lx, const sanudo_doc *d, const frame *f, const uint64_t slot[2], fillings *all)
{
    uint32_t tokens[FILL], at = 0;
    while (at < all->n && (all->row[at].slot[0] != slot[0] || all->row[at].slot[1] != slot[1])) at++;
    if (at < all->n) return &all->row[at];
    if (all->n == SLOTS) at--; /* the last one gives way */
    else all->n++;
    filling *out = &all->row[at];
    out->slot[0] = slot[0], out->slot[1] = slot[1], out->n = 0;
    const uint32_t n = sanudo_frame_fill(d, lx, f, slot, tokens, FILL);
    for (uint32_t i = 0; i < n; i++) {
        put_filler(out, tokens[i]);
        put_filler(out, measured(lx, d, tokens[i]));
        WALK_CHILDREN(d, tokens[i], c)
            if (d->tok_rel[c] == REL_CONJ) put_filler(out, c);
    }
    return out;
}

static bool holds(const lexicon *lx, const sanudo_doc *d, const frame *f, const lex_pack *p, const disk_item *it, fillings *all)
{
    if (it->kind == ITEM_MODIFIER) return modified(d, p, it, f->head) != it->negated;
    if (it->kind == ITEM_EXISTS && it->negated && it->slot[0] == SLOT_OBJ && it->slot[1] == SLOT_NONE) return !has_object(f);
    const filling *in = fill(lx, d, f, it->slot, all);
    for (uint32_t i = 0; i < in->n; i++)
        if (suits(lx, d, p, it, in->token[i])) return !it->negated;
    return it->negated;
}

/* "let the detainees *out of* jail": a particle that makes one preposition with the word behind it. */
static bool particle_in(const sanudo_doc *d, uint32_t phrase, uint64_t key)
{
    const uint32_t c = sanudo_walk_child(d, phrase, REL_CASE);
    return c != SANUDO_NONE && c + 1 < phrase && d->tok_lemma_key[c] == key && d->tok_rel[c + 1] == REL_CASE && d->tok_head[c + 1] == phrase;
}

/* The particle hangs on the trigger, or stands right behind it: "sent in [troops]", where it is the noun's preposition. */
static bool particle_there(const sanudo_doc *d, uint32_t pred, uint64_t key)
{
    if (key == KEY_EMPTY) return true;
    WALK_CHILDREN(d, pred, c)
        if ((d->tok_lemma_key[c] == key && d->tok_rel[c] != REL_CONJ) || particle_in(d, c, key)) return true;
    return pred + 1 < walk_end(d, pred) && d->tok_lemma_key[pred + 1] == key;
}

/* A common noun; the tagger takes many a first word for a name: "*Glaciers* have retreated", but "*Butler* blamed the weather". */
static bool is_common(const lexicon *lx, const sanudo_doc *d, uint32_t t)
{
    if (d->tok_upos[t] != UPOS_PROPN) return true;
    return t == walk_first(d, t) && !sanudo_lex_in_class(lx, d->tok_key[t], CLASS_FAMILY_NAME);
}

/* A word of the frame with which nobody does politics. */
typedef struct idle_word {
    uint64_t slot[2]; /* where a pattern may ask for it */
    uint32_t token;
    bool partner; /* a private person: idle only for deeds between parties */
} idle_word;

typedef struct idle_words {
    uint32_t n;
    idle_word row[FRAME_ARGS];
} idle_words;

/* True for the slots in which a word of no_politics counts: doer, object, receiver, noun before the trigger, and phrases that say whom a deed touches. */
static bool is_touching(const lexicon *lx, const uint64_t slot[2])
{
    return slot[1] == SLOT_OBJ || slot[0] == SLOT_SUBJ || slot[0] == SLOT_OBJ || slot[0] == SLOT_IOBJ || slot[0] == SLOT_MOD ||
           sanudo_lex_in_class(lx, slot[0], CLASS_TOUCHING);
}

/* "the *piano* lesson", "a plate of *mangoes*", "*her mother's* cake": the word of the class before, behind or possessing `t`, or SANUDO_NONE. */
static uint32_t leader(const lexicon *lx, const sanudo_doc *d, uint32_t t, slice class)
{
    WALK_CHILDREN(d, t, c) {
        const uint8_t r = d->tok_rel[c];
        const bool leads = r == REL_COMPOUND || r == REL_NMOD_POSS || (r == REL_NMOD && starts_with_of(d, c));
        if (leads && d->tok_upos[c] == UPOS_NOUN && sanudo_lex_in_class(lx, d->tok_lemma_key[c], class)) return c;
    }
    return SANUDO_NONE;
}

/* The word that makes the filler of a slot idle: itself or its leader; SANUDO_NONE for politics.  A party led by such a word is one. */
static uint32_t idle_by(const lexicon *lx, const sanudo_doc *d, const uint64_t slot[2], uint32_t t)
{
    const bool doer = slot[0] == SLOT_SUBJ, stake = slot[0] == SLOT_OBJ || slot[1] == SLOT_OBJ, party = of_kind(d, t, KIND_PARTY);
    const uint64_t key = d->tok_lemma_key[t];
    if (party && d->tok_upos[t] == UPOS_PROPN) return SANUDO_NONE;
    if (doer && sanudo_lex_in_class(lx, key, CLASS_NO_DOER)) return t;
    if (stake && sanudo_lex_in_class(lx, key, CLASS_NO_STAKE)) return t;
    if (!is_touching(lx, slot)) return SANUDO_NONE;
    if (sanudo_lex_in_class(lx, key, CLASS_NO_POLITICS)) return t;
    return party ? SANUDO_NONE : leader(lx, d, t, CLASS_NO_POLITICS);
}

/* The private person in a slot, or whose thing fills it; SANUDO_NONE for none.  Of doers those are fewer: a daughter can appeal. */
static uint32_t partner_by(const lexicon *lx, const sanudo_doc *d, const uint64_t slot[2], uint32_t t)
{
    if (slot[0] == SLOT_SUBJ) return sanudo_lex_in_class(lx, d->tok_lemma_key[t], CLASS_NO_SIDE) ? t : SANUDO_NONE;
    return sanudo_lex_in_class(lx, d->tok_lemma_key[t], CLASS_NO_PARTNER) ? t : leader(lx, d, t, CLASS_NO_PARTNER);
}

/* Notes a common noun that is idle in its slot; "a *row* of trees" is the trees, and "Japan's *robot*" no party. */
static void note_idle(const lexicon *lx, const sanudo_doc *d, const uint64_t slot[2], uint32_t filler, idle_words *out)
{
    const uint32_t of = measured(lx, d, filler), t = of == SANUDO_NONE ? filler : of;
    if (out->n == FRAME_ARGS || !is_common(lx, d, t)) return;
    const uint32_t idle = idle_by(lx, d, slot, t), partner = idle == SANUDO_NONE ? partner_by(lx, d, slot, t) : SANUDO_NONE;
    if (idle == SANUDO_NONE && partner == SANUDO_NONE) return;
    out->row[out->n++] = (idle_word){.slot = {slot[0], slot[1]}, .token = idle == SANUDO_NONE ? partner : idle, .partner = idle == SANUDO_NONE};
}

/* Notes the verb of a completing clause when it names something of one's own day: "promised *to babysit*". */
static void note_act(const lexicon *lx, const sanudo_doc *d, uint32_t verb, idle_words *out)
{
    if (out->n < FRAME_ARGS && d->tok_upos[verb] == UPOS_VERB && sanudo_lex_in_class(lx, d->tok_lemma_key[verb], CLASS_NO_ACT))
        out->row[out->n++] = (idle_word){.slot = {SLOT_COMP, SLOT_NONE}, .token = verb};
}

/* The idle words among what is said of the frame, and in the object of the clause that completes it. */
static void find_idle(const lexicon *lx, const sanudo_doc *d, const frame *f, idle_words *out)
{
    static const uint64_t COMP_OBJ[2] = {SLOT_COMP, SLOT_OBJ};
    uint32_t tokens[FILL];
    bool looked_doer = false, looked_stake = false;
    for (uint32_t i = 0; i < f->n; i++) {
        const uint64_t slot[2] = {f->arg[i].slot, SLOT_NONE};
        bool *looked = slot[0] == SLOT_SUBJ ? &looked_doer : slot[0] == SLOT_OBJ ? &looked_stake : NULL;
        if (f->arg[i].rank > 1 || (looked && *looked)) continue;
        if (looked) *looked = true;
        if (slot[0] == SLOT_COMP) note_act(lx, d, f->arg[i].token, out);
        else if (slot[0] != SLOT_INF) note_idle(lx, d, slot, f->arg[i].token, out);
    }
    const uint32_t n = sanudo_frame_fill(d, lx, f, COMP_OBJ, tokens, FILL);
    for (uint32_t i = 0; i < n; i++) note_idle(lx, d, COMP_OBJ, tokens[i], out);
}

/* True when the pattern asks for the idle word: "threw *eggs* at". */
static bool asks_for(const lexicon *lx, const sanudo_doc *d, const lex_pack *p, const disk_pattern *m, const idle_word *w)
{
    bool asked = false;
    for (uint32_t i = m->first; i < m->first + m->n && !asked; i++) {
        const disk_item *it = &p->items[i];
        const bool wants = it->kind == ITEM_WORDS || it->kind == ITEM_CLASS;
        if (it->negated) continue;
        if (it->kind == ITEM_MODIFIER) asked = w->slot[0] == SLOT_MOD && has_word(p, it, d->tok_lemma_key[w->token]);
        else asked = wants && it->slot[0] == w->slot[0] && it->slot[1] == w->slot[1] && suits(lx, d, p, it, w->token);
    }
    return asked;
}

/* The first idle word of the frame that the pattern does not take, or SANUDO_NONE: it asks for it, or the deed may well be done to a private person. */
static uint32_t refused(const lexicon *lx, const sanudo_doc *d, const lex_pack *p, const disk_pattern *m, const idle_words *idle)
{
    const slice type = disk_string(p, m->type);
    const bool between = idle->n && sanudo_lex_in_class(lx, sanudo_key_word(type.p, type.n), CLASS_BETWEEN);
    for (uint32_t i = 0; i < idle->n; i++)
        if ((!idle->row[i].partner || between) && !asks_for(lx, d, p, m, &idle->row[i])) return idle->row[i].token;
    return SANUDO_NONE;
}

/* The particles asked for at one predicate so far: many patterns of a verb ask for the same few. */
typedef struct particles {
    uint64_t key[8];
    bool there[8];
    uint32_t n;
} particles;

static bool particle_cached(const sanudo_doc *d, uint32_t pred, uint64_t key, particles *seen)
{
    if (key == KEY_EMPTY) return true;
    for (uint32_t i = 0; i < seen->n; i++)
        if (seen->key[i] == key) return seen->there[i];
    const bool there = particle_there(d, pred, key);
    if (seen->n < sizeof seen->key / sizeof seen->key[0]) seen->key[seen->n] = key, seen->there[seen->n++] = there;
    return there;
}

/* Conditions on words first: they are cheap, and most patterns of a verb fail by them; those on classes look words up. */
static bool all_hold(const lexicon *lx, const sanudo_doc *d, const frame *f, const lex_pack *p, const disk_pattern *m, fillings *all)
{
    for (uint32_t pass = 0; pass < 2; pass++)
        for (uint32_t i = m->first; i < m->first + m->n; i++) {
            const disk_item *it = &p->items[i];
            if (it->kind == ITEM_ACTOR || it->kind == ITEM_RECIPIENT || (it->kind == ITEM_CLASS) != pass) continue;
            if (!holds(lx, d, f, p, it, all)) return false;
        }
    return true;
}

bool sanudo_match_known(const lexicon *lx, const sanudo_doc *d, uint32_t pred, char part)
{
    for (uint32_t i = 0; lx && part && i < lx->n; i++) {
        uint32_t n;
        const lex_pack *p = &lx->packs[i];
        const uint32_t at = sanudo_lex_keys(p, LEX_PREDICATE, d->tok_lemma_key[pred], &n);
        for (uint32_t k = at; k < at + n; k++)
            if (lex_key(p, LEX_PREDICATE, k)->col == (uint8_t)part) return true;
    }
    return false;
}

static bool goes_before(const frame_match *a, const frame_match *b)
{
    if (a->pattern->prio != b->pattern->prio) return a->pattern->prio > b->pattern->prio;
    return a->pattern->conditions > b->pattern->conditions;
}

uint32_t sanudo_match_frame(const lexicon *lx, const sanudo_doc *d, const frame *f, frame_match *out, uint32_t cap)
{
    uint32_t found = 0;
    idle_words idle = {.n = 0};
    particles seen = {.n = 0};
    fillings all;
    all.n = 0;
    bool looked = false;
    for (uint32_t i = lx ? lx->n : 0; i-- > 0;) {
        const lex_pack *p = &lx->packs[i];
        uint32_t n;
        const uint32_t at = sanudo_lex_keys(p, LEX_PREDICATE, d->tok_lemma_key[f->pred], &n);
        for (uint32_t k = at; k < at + n && found < cap; k++) {
            if (lex_key(p, LEX_PREDICATE, k)->col != (uint8_t)f->part) continue;
            const disk_pattern *m = &p->patterns[lex_key(p, LEX_PREDICATE, k)->row];
            if (!particle_cached(d, f->pred, m->particle, &seen) || !all_hold(lx, d, f, p, m, &all)) continue;
            /* "*Glaciers* in Chad have retreated", "Chad's minister dropped his *fork*": a verb of politics, and no politics */
            if (!looked) find_idle(lx, d, f, &idle);
            looked = true;
            if (refused(lx, d, p, m, &idle) != SANUDO_NONE) continue;
            frame_match one = {.pack = p, .pattern = m, .line = i << LEX_LINE_BITS | m->line};
            uint32_t place = found++;
            for (; place > 0 && goes_before(&one, &out[place - 1]); place--) out[place] = out[place - 1];
            out[place] = one;
        }
    }
    return found;
}

/* How much a pattern lacks: an absent particle counts as two, since without it the trigger is another word. */
static uint32_t lack(const lexicon *lx, const sanudo_doc *d, const frame *f, frame_miss *miss)
{
    const lex_pack *p = miss->match.pack;
    const disk_pattern *m = miss->match.pattern;
    fillings all;
    all.n = 0;
    miss->particle = !particle_there(d, f->pred, m->particle);
    uint32_t n = miss->particle ? 2 : 0;
    for (uint32_t i = m->first; i < m->first + m->n; i++) {
        const disk_item *it = &p->items[i];
        if (it->kind == ITEM_ACTOR || it->kind == ITEM_RECIPIENT || holds(lx, d, f, p, it, &all)) continue;
        if (!miss->item) miss->item = it;
        n++;
    }
    return n;
}

bool sanudo_match_nearest(const lexicon *lx, const sanudo_doc *d, const frame *f, frame_miss *out)
{
    uint32_t least = UINT32_MAX;
    idle_words idle = {.n = 0};
    find_idle(lx, d, f, &idle);
    for (uint32_t i = lx ? lx->n : 0; i-- > 0;) {
        const lex_pack *p = &lx->packs[i];
        uint32_t n;
        const uint32_t at = sanudo_lex_keys(p, LEX_PREDICATE, d->tok_lemma_key[f->pred], &n);
        for (uint32_t k = at; k < at + n; k++) {
            if (lex_key(p, LEX_PREDICATE, k)->col != (uint8_t)f->part) continue;
            const disk_pattern *m = &p->patterns[lex_key(p, LEX_PREDICATE, k)->row];
            frame_miss one = {.match = {.pack = p, .pattern = m, .line = i << LEX_LINE_BITS | m->line}};
            uint32_t lacks = lack(lx, d, f, &one);
            one.idle = refused(lx, d, p, m, &idle);
            lacks += one.idle != SANUDO_NONE;
            if (lacks > least || (lacks == least && !goes_before(&one.match, &out->match))) continue;
            least = lacks;
            *out = one;
        }
    }
    return least != UINT32_MAX;
}
