#include "lexicon/frame.h"

#include "doc/walk.h"

enum { MAX_CLIMB = 8 }; /* how many clauses up an understood subject may stand */

#define CLASS_SUBJECT_CONTROL SLICE("subject_control")
#define CLASS_ARGUMENT_MARK SLICE("argument_mark")
#define CLASS_WITH_ARGUMENT SLICE("with_argument")
#define CLASS_PARTICLE SLICE("particle")
#define CLASS_QUANTITY SLICE("quantity")

/* "*Should* the ferry sail, ...": a condition or a question. */
static bool is_inverted(const sanudo_doc *d, uint32_t auxiliary)
{
    const uint32_t verb = d->tok_head[auxiliary];
    if (verb == SANUDO_NONE || sanudo_walk_child(d, verb, REL_EXPL) != SANUDO_NONE) return false; /* "there should be an inquiry" */
    uint32_t subject = sanudo_walk_child(d, verb, REL_NSUBJ);
    if (subject == SANUDO_NONE) subject = sanudo_walk_child(d, verb, REL_NSUBJ_PASS);
    return subject != SANUDO_NONE && subject > auxiliary;
}

char sanudo_frame_part(const sanudo_doc *d, uint32_t t)
{
    const uint8_t r = d->tok_rel[t];
    /* "will" and "must" speak of an act; "has" and "was" in front of a verb do not */
    if ((r == REL_AUX || r == REL_AUX_PASS || r == REL_COP) && (d->tok_xpos[t] != XPOS_MD || is_inverted(d, t))) return 0;
    switch (d->tok_upos[t]) {
    case UPOS_VERB: case UPOS_AUX: return 'V';
    case UPOS_NOUN: case UPOS_PROPN: return 'N';
    case UPOS_ADJ: case UPOS_ADV: return 'A';
    default: return 0;
    }
}

static void add(frame *f, uint64_t slot, uint32_t token, uint8_t rank)
{
    if (token == SANUDO_NONE || token == f->pred || f->n == FRAME_ARGS) return;
    for (uint32_t i = 0; i < f->n; i++)
        if (f->arg[i].slot == slot && f->arg[i].token == token) return;
    f->arg[f->n++] = (frame_arg){.slot = slot, .token = token, .rank = rank};
}

static bool has(const frame *f, uint64_t slot)
{
    for (uint32_t i = 0; i < f->n; i++)
        if (f->arg[i].slot == slot) return true;
    return false;
}

/* "the troops *who* fled" -> "troops": a relative word stands for the noun of its clause. */
static uint32_t antecedent(const sanudo_doc *d, uint32_t clause, uint32_t t)
{
    const uint8_t x = d->tok_xpos[t];
    const bool relative = x == XPOS_WDT || x == XPOS_WP || (d->tok_upos[t] == UPOS_PRON && DOC_LEMMA_IS(d, t, "that"));
    return relative && d->tok_rel[clause] == REL_ACL_RELCL ? d->tok_head[clause] : t;
}

static uint32_t child_of(const sanudo_doc *d, uint32_t head, uint8_t a, uint8_t b)
{
    const uint32_t c = sanudo_walk_child(d, head, a);
    return c != SANUDO_NONE ? c : sanudo_walk_child(d, head, b);
}

static uint32_t own_subject(const sanudo_doc *d, uint32_t clause)
{
    uint32_t s = child_of(d, clause, REL_NSUBJ, REL_NSUBJ_PASS);
    if (s == SANUDO_NONE) s = child_of(d, clause, REL_CSUBJ, REL_NSUBJ_OUTER);
    return s == SANUDO_NONE ? s : antecedent(d, clause, s);
}

/* A past participle that stands for a passive by itself: "troops *sent* to", "*arrested*, they …". */
static bool bare_participle(const sanudo_doc *d, uint32_t v)
{
    if (d->tok_xpos[v] != XPOS_VBN || sanudo_walk_child(d, v, REL_AUX) != SANUDO_NONE) return false;
    const uint8_t r = d->tok_rel[v];
    return r == REL_ACL || r == REL_AMOD || r == REL_ADVCL || r == REL_XCOMP;
}

bool sanudo_frame_passive(const sanudo_doc *d, uint32_t v)
{
    for (uint32_t climb = 0; climb < MAX_CLIMB; climb++) {
        if (sanudo_walk_child(d, v, REL_AUX_PASS) != SANUDO_NONE) return true;
        /* without any auxiliary a clause with a subject is active, also where the tree has a passive subject: "The premier *resigned*" */
        if (child_of(d, v, REL_NSUBJ_PASS, REL_CSUBJ_PASS) != SANUDO_NONE) return sanudo_walk_child(d, v, REL_AUX) != SANUDO_NONE;
        if (bare_participle(d, v)) return true;
        /* "was seized and *burned*": a participle shares the auxiliary in front */
        if (d->tok_rel[v] != REL_CONJ || d->tok_xpos[v] != XPOS_VBN) return false;
        if (sanudo_walk_child(d, v, REL_AUX) != SANUDO_NONE || own_subject(d, v) != SANUDO_NONE) return false;
        v = d->tok_head[v];
    }
    return false;
}

/* The mark in front of a clause, or SANUDO_NONE. */
static uint32_t mark_of(const sanudo_doc *d, uint32_t clause) { return child_of(d, clause, REL_MARK, REL_CASE); }

/* "accused him *of lying*": the clause completes its verb, and what that verb is done to acts in it. */
static bool is_argument(const sanudo_doc *d, const lexicon *lx, uint32_t clause)
{
    const uint32_t m = mark_of(d, clause), verb = d->tok_head[clause];
    if (m == SANUDO_NONE || d->tok_xpos[clause] != XPOS_VBG) return false;
    if (sanudo_lex_in_class(lx, d->tok_lemma_key[m], CLASS_ARGUMENT_MARK)) return true;
    return DOC_LEMMA_IS(d, m, "with") && verb != SANUDO_NONE && sanudo_lex_in_class(lx, d->tok_lemma_key[verb], CLASS_WITH_ARGUMENT); /* "charged him with lying" */
}

/* Whose act an infinitive behind a noun is: "*its* decision to leave", "*the army* made an attempt to". */
static uint32_t noun_owner(const sanudo_doc *d, uint32_t noun)
{
    const uint32_t poss = sanudo_walk_child(d, noun, REL_NMOD_POSS);
    const uint32_t verb = d->tok_head[noun];
    if (sanudo_walk_child(d, noun, REL_COP) != SANUDO_NONE) return own_subject(d, noun);
    if (poss != SANUDO_NONE || verb == SANUDO_NONE || d->tok_upos[verb] != UPOS_VERB) return poss;
    return d->tok_rel[noun] == REL_OBJ ? own_subject(d, verb) : SANUDO_NONE;
}

/* Where to look when a clause has no subject of its own: a token that is it, or (in *up) the clause to ask next. */
static uint32_t shared_subject(const sanudo_doc *d, const lexicon *lx, uint32_t clause, uint32_t *up)
{
    const uint32_t head = d->tok_head[clause];
    const bool wants_object = d->tok_rel[clause] == REL_XCOMP ? !sanudo_lex_in_class(lx, d->tok_lemma_key[head], CLASS_SUBJECT_CONTROL)
                                                              : is_argument(d, lx, clause);
    switch (d->tok_rel[clause]) {
    case REL_ACL_RELCL:
        return head;
    case REL_ACL:
        return d->tok_xpos[clause] == XPOS_VBG || d->tok_xpos[clause] == XPOS_VBN ? head : noun_owner(d, head);
    case REL_AMOD:
        return head;
    case REL_NMOD: case REL_OBL: /* a gerund that hangs like a noun: "accusing [China] of *reneging*" */
        if (d->tok_xpos[clause] != XPOS_VBG) return SANUDO_NONE;
        return d->tok_rel[clause] == REL_NMOD ? head : child_of(d, head, REL_OBJ, REL_IOBJ);
    case REL_XCOMP: case REL_ADVCL: case REL_CCOMP: {
        const uint32_t obj = wants_object ? child_of(d, head, REL_OBJ, REL_IOBJ) : SANUDO_NONE;
        if (obj != SANUDO_NONE) return obj;
        *up = head;
        return SANUDO_NONE;
    }
    case REL_CONJ:
        *up = head;
        return SANUDO_NONE;
    default:
        return SANUDO_NONE;
    }
}

uint32_t sanudo_frame_subject(const sanudo_doc *d, const lexicon *lx, uint32_t clause)
{
    for (uint32_t climb = 0; climb < MAX_CLIMB && clause != SANUDO_NONE; climb++) {
        const uint32_t own = own_subject(d, clause);
        if (own != SANUDO_NONE) return own;
        if (d->tok_head[clause] == SANUDO_NONE) return SANUDO_NONE;
        uint32_t up = SANUDO_NONE;
        const uint32_t shared = shared_subject(d, lx, clause, &up);
        if (shared != SANUDO_NONE) return antecedent(d, clause, shared);
        clause = up;
    }
    return SANUDO_NONE;
}

/* "banned them *from broadcasting*": a clause of a gerund, whose mark is a preposition. */
static bool is_gerund_clause(const sanudo_doc *d, uint32_t t) { return d->tok_rel[t] == REL_ADVCL && d->tok_xpos[t] == XPOS_VBG; }

/* The key of the preposition in front of a phrase, or KEY_EMPTY. */
static uint64_t preposition(const sanudo_doc *d, uint32_t t)
{
    uint32_t c = sanudo_walk_child(d, t, is_gerund_clause(d, t) ? REL_MARK : REL_CASE);
    if (is_gerund_clause(d, t)) return c == SANUDO_NONE ? KEY_EMPTY : d->tok_lemma_key[c];
    /* "under [house] arrest": the preposition may hang on the word in front of the noun */
    const uint32_t mod = c == SANUDO_NONE ? child_of(d, t, REL_COMPOUND, REL_AMOD) : SANUDO_NONE;
    if (mod != SANUDO_NONE && mod < t) c = sanudo_walk_child(d, mod, REL_CASE);
    return c == SANUDO_NONE || d->tok_xpos[c] == XPOS_POS ? KEY_EMPTY : d->tok_lemma_key[c];
}

/* Prepositional phrases of `head` as slots. */
static void add_phrases(frame *f, const sanudo_doc *d, uint32_t head, uint8_t rank)
{
    WALK_CHILDREN(d, head, c) {
        const uint8_t r = d->tok_rel[c];
        if (r != REL_OBL && r != REL_NMOD && r != REL_OBL_AGENT && !is_gerund_clause(d, c)) continue;
        const uint64_t prep = preposition(d, c);
        if (prep == KEY_EMPTY) continue;
        add(f, prep, antecedent(d, head, c), rank);
        /* "out of talks": the second word of two counts as well */
        for (uint32_t k = sanudo_walk_child(d, c, REL_CASE); k != SANUDO_NONE && k < c; k = sanudo_walk_next(d, c, k))
            if (d->tok_rel[k] == REL_CASE && d->tok_xpos[k] != XPOS_POS) add(f, d->tok_lemma_key[k], antecedent(d, head, c), rank);
    }
}

static bool is_infinitive(const sanudo_doc *d, uint32_t clause)
{
    const uint32_t m = mark_of(d, clause);
    return m != SANUDO_NONE && d->tok_xpos[m] == XPOS_TO;
}

/* "were killed *when* their lorry overturned": the clause stands in the slot of that word. */
static void add_when(frame *f, const sanudo_doc *d, uint32_t clause)
{
    const uint64_t mark = sanudo_key_word("when", 4);
    WALK_CHILDREN(d, clause, c)
        if (d->tok_lemma_key[c] == mark) add(f, mark, clause, 0);
}

/* Clauses that complete the predicate. */
static void add_complements(frame *f, const sanudo_doc *d, const lexicon *lx, uint32_t head)
{
    WALK_CHILDREN(d, head, c) {
        const uint8_t r = d->tok_rel[c];
        const bool infinitive = (r == REL_ACL || r == REL_ADVCL) && is_infinitive(d, c);
        if (r == REL_ADVCL) add_when(f, d, c);
        if (r == REL_CCOMP || r == REL_XCOMP) add(f, SLOT_COMP, c, 0);
        if ((r == REL_CCOMP || r == REL_XCOMP) && is_infinitive(d, c)) add(f, SLOT_INF, c, 0);
        /* a bare word is as good as an object: "expressed *concern*", however it is tagged */
        if (r == REL_XCOMP && f->part == 'V' && mark_of(d, c) == SANUDO_NONE) add(f, SLOT_OBJ, c, 3);
        else if (r == REL_ADVCL && is_argument(d, lx, c)) add(f, SLOT_COMP, c, 1);
        else if (infinitive) add(f, SLOT_COMP, c, f->part == 'V' ? 3 : 1), add(f, SLOT_INF, c, 3);
    }
    /* "ordered [its diplomats to leave]": the infinitive hangs on the object */
    for (uint32_t i = 0, n = f->n; f->part == 'V' && i < n; i++) {
        const uint32_t c = f->arg[i].slot == SLOT_OBJ ? sanudo_walk_child(d, f->arg[i].token, REL_ACL) : SANUDO_NONE;
        if (c != SANUDO_NONE && is_infinitive(d, c)) add(f, SLOT_COMP, c, 2), add(f, SLOT_INF, c, 2);
        else if (c != SANUDO_NONE && is_argument(d, lx, c)) add(f, SLOT_COMP, c, 2); /* "accused [Iraq of shelling …]" */
    }
}

/* "led off *the students*", "flew back *the migrants*": the noun behind a particle is the object, also where the tree makes a phrase of it. */
static uint32_t behind_particle(const sanudo_doc *d, const lexicon *lx, uint32_t v)
{
    const uint64_t in = sanudo_key_word("in", 2), of = sanudo_key_word("of", 2);
    if (v + 2 >= walk_end(d, v)) return SANUDO_NONE;
    const bool inside = d->tok_lemma_key[v + 1] == in; /* "sent in *troops*", but not "fought in *Chad*" or "marched in *front* of" */
    if (!inside && !sanudo_lex_in_class(lx, d->tok_lemma_key[v + 1], CLASS_PARTICLE)) return SANUDO_NONE;
    for (uint32_t host = v; host <= v + 1; host++)
        WALK_CHILDREN(d, host, c) {
            const uint8_t r = d->tok_rel[c];
            const uint32_t after = inside ? sanudo_walk_child(d, c, REL_NMOD) : SANUDO_NONE;
            const bool noun = d->tok_upos[c] == UPOS_NOUN || (d->tok_upos[c] == UPOS_PROPN && !inside);
            if (after != SANUDO_NONE && preposition(d, after) == of) continue;
            const uint32_t k = sanudo_walk_child(d, c, REL_CASE);
            if (k != SANUDO_NONE && k != v + 1) continue;
            if (c > v + 1 && noun && (r == REL_OBL || r == REL_OBL_UNMARKED || r == REL_OBJ)) return c;
        }
    return SANUDO_NONE;
}

static void add_verb_objects(frame *f, const sanudo_doc *d, const lexicon *lx, uint32_t v)
{
    WALK_CHILDREN(d, v, c) {
        /* a second object says what the first is: "called Israel *an aggressor*" */
        if (d->tok_rel[c] == REL_OBJ && has(f, SLOT_OBJ)) add(f, SLOT_COMP, c, 2);
        else if (d->tok_rel[c] == REL_OBJ) add(f, SLOT_OBJ, antecedent(d, v, c), 0);
        if (d->tok_rel[c] == REL_IOBJ) add(f, SLOT_IOBJ, antecedent(d, v, c), 0);
    }
    /* the one who is urged or told is an indirect object where no other stands: "urged [Lebanon] to …" */
    const uint32_t only = has(f, SLOT_OBJ) ? SANUDO_NONE : sanudo_walk_child(d, v, REL_IOBJ);
    if (!f->passive && only != SANUDO_NONE) add(f, SLOT_OBJ, antecedent(d, v, only), 1);
    if (!f->passive && !has(f, SLOT_OBJ)) add(f, SLOT_OBJ, behind_particle(d, lx, v), 2);
    /* "the towns that rebels *hold*": the noun is the object that the clause lacks */
    if (!f->passive && !has(f, SLOT_OBJ) && d->tok_rel[v] == REL_ACL_RELCL) {
        const uint32_t own = own_subject(d, v);
        if (own != SANUDO_NONE && own != d->tok_head[v]) add(f, SLOT_OBJ, d->tok_head[v], 1);
    }
    /* "*shelled* and stormed the town": the object stands with the last verb */
    if (!f->passive && !has(f, SLOT_OBJ)) {
        const uint32_t next = sanudo_walk_child(d, v, REL_CONJ);
        if (next != SANUDO_NONE && next < v + 4 && own_subject(d, next) == SANUDO_NONE) add(f, SLOT_OBJ, sanudo_walk_child(d, next, REL_OBJ), 2);
    }
}

/* The phrases of an object or a phrase belong to the verb as well: "imposed [sanctions on Iran]", "called for [talks with India]". */
static void add_inner_phrases(frame *f, const sanudo_doc *d)
{
    const uint32_t n = f->n;
    for (uint32_t i = 0; i < n; i++) {
        const uint64_t slot = f->arg[i].slot;
        if (slot == SLOT_OBJ) add_phrases(f, d, f->arg[i].token, 2);
        else if (slot >= N_SLOTS) add_phrases(f, d, f->arg[i].token, 3);
    }
}

static void add_verb(frame *f, const sanudo_doc *d, const lexicon *lx, uint32_t v)
{
    const uint32_t surface = sanudo_frame_subject(d, lx, v);
    const uint64_t by = sanudo_key_word("by", 2);
    f->passive = sanudo_frame_passive(d, v);
    add_verb_objects(f, d, lx, v);
    if (f->passive) {
        add(f, has(f, SLOT_OBJ) ? SLOT_IOBJ : SLOT_OBJ, surface, 0);
        add(f, SLOT_SUBJ, sanudo_walk_child(d, v, REL_OBL_AGENT), 0);
    } else {
        add(f, SLOT_SUBJ, surface, 0);
    }
    add_phrases(f, d, v, 0);
    for (uint32_t i = 0, n = f->n; f->passive && i < n; i++)
        if (f->arg[i].slot == by) add(f, SLOT_SUBJ, f->arg[i].token, 0);
    add_complements(f, d, lx, v);
    /* twice: "suspended its part [in the treaty [with Iran]]" */
    add_inner_phrases(f, d);
    add_inner_phrases(f, d);
    /* "were moved [to Georgia *by Russia*]": an agent that hangs on the phrase in front of it */
    for (uint32_t i = 0, n = f->n; f->passive && i < n && !has(f, SLOT_SUBJ); i++)
        if (f->arg[i].slot == by && f->arg[i].rank == 3 && f->arg[i].token > v) add(f, SLOT_SUBJ, f->arg[i].token, 2);
}

static bool is_light(const sanudo_doc *d, const lexicon *lx, uint32_t v, bool *turned)
{
    const lex_hit hit = sanudo_lex_find(lx, LEX_LIGHT, d->tok_lemma_key[v]);
    if (hit.row == SANUDO_NONE || d->tok_upos[v] != UPOS_VERB) return false;
    *turned = slice_is(sanudo_lex_text(lx, hit.row, 1), "passive");
    return true;
}

/* "imposed [on Iran *by Japan*]": an agent that hangs on a phrase of the verb, or SANUDO_NONE. */
static uint32_t agent_below(const sanudo_doc *d, uint32_t v)
{
    const uint64_t by = sanudo_key_word("by", 2);
    WALK_CHILDREN(d, v, c)
        if (d->tok_rel[c] == REL_OBL)
            WALK_CHILDREN(d, c, k)
                if (d->tok_rel[k] == REL_NMOD && preposition(d, k) == by) return k;
    return SANUDO_NONE;
}

/* Take over a light verb's parties: "*Turkey* launched an attack *on* …", "the town came under fire *from* …". */
static void add_light(frame *f, const sanudo_doc *d, const lexicon *lx, uint32_t v, bool turned)
{
    const bool passive = sanudo_frame_passive(d, v);
    f->light = v;
    if (passive) {
        add(f, SLOT_SUBJ, sanudo_walk_child(d, v, REL_OBL_AGENT), 1);
        if (!has(f, SLOT_SUBJ)) add(f, SLOT_SUBJ, agent_below(d, v), 2);
    } else add(f, turned ? SLOT_OBJ : SLOT_SUBJ, sanudo_frame_subject(d, lx, v), 1);
    add_phrases(f, d, v, 1);
    if (!passive && sanudo_walk_child(d, v, REL_IOBJ) != SANUDO_NONE) add(f, SLOT_IOBJ, sanudo_walk_child(d, v, REL_IOBJ), 1);
}

/* "an attack *carried out by* rebels", "sanctions *imposed by* …": a participle behind the noun. */
static void add_participle(frame *f, const sanudo_doc *d, uint32_t noun)
{
    const uint32_t v = child_of(d, noun, REL_ACL, REL_ACL_RELCL);
    if (v == SANUDO_NONE || !sanudo_frame_passive(d, v)) return;
    const uint32_t agent = sanudo_walk_child(d, v, REL_OBL_AGENT);
    add(f, SLOT_SUBJ, agent, 1);
    add_phrases(f, d, v, 3);
}

/* What governs the noun may hold its parties. */
static void add_governor(frame *f, const sanudo_doc *d, const lexicon *lx, uint32_t noun)
{
    for (uint32_t climb = 0; climb < MAX_CLIMB && d->tok_rel[noun] == REL_CONJ; climb++) noun = d->tok_head[noun];
    const uint32_t v = d->tok_head[noun];
    bool turned = false;
    if (v == SANUDO_NONE) return;
    const uint8_t r = d->tok_rel[noun];
    const bool carried = r == REL_OBJ || r == REL_OBL || r == REL_NSUBJ_PASS;
    if (carried && is_light(d, lx, v, &turned)) add_light(f, d, lx, v, turned);
    else if ((r == REL_NSUBJ || r == REL_NSUBJ_PASS) && d->tok_upos[v] == UPOS_VERB) add_phrases(f, d, v, 3);
}

/* The word that counts or measures a noun: "*three hours* of talks", "*a wave* of raids"; else SANUDO_NONE. */
static uint32_t counted_by(const sanudo_doc *d, const lexicon *lx, uint32_t n)
{
    const uint32_t head = d->tok_head[n];
    if (d->tok_rel[n] != REL_NMOD || head == SANUDO_NONE || preposition(d, n) != sanudo_key_word("of", 2)) return SANUDO_NONE;
    return d->tok_upos[head] == UPOS_NUM || sanudo_lex_in_class(lx, d->tok_lemma_key[head], CLASS_QUANTITY) ? head : SANUDO_NONE;
}

static void add_noun(frame *f, const sanudo_doc *d, const lexicon *lx, uint32_t n)
{
    const uint64_t of = sanudo_key_word("of", 2), by = sanudo_key_word("by", 2), between = sanudo_key_word("between", 7);
    WALK_CHILDREN(d, n, c) {
        const uint8_t r = d->tok_rel[c];
        if (r == REL_NMOD_POSS) add(f, SLOT_POSS, c, 0), add(f, SLOT_SUBJ, c, 0);
        else if (r == REL_NMOD) {
            const uint64_t prep = preposition(d, c);
            if (prep == of) add(f, SLOT_OBJ, c, 0);
            if (prep == by || prep == between) add(f, SLOT_SUBJ, c, 0);
        } else if (r == REL_AMOD || r == REL_COMPOUND || r == REL_NMOD_UNMARKED || r == REL_NMOD_DESC) {
            add(f, SLOT_MOD, c, 0), add(f, SLOT_ADJ, c, 0), add(f, SLOT_SUBJ, c, 2);
        }
    }
    add_phrases(f, d, n, 0);
    /* "*Two editors* are behind bars", "*Chad* was at war": of whom the noun is said */
    if (sanudo_walk_child(d, n, REL_COP) != SANUDO_NONE) add(f, sanudo_key_word("be", 2), own_subject(d, n), 0);
    add_complements(f, d, lx, n);
    /* "the suspension of [aid *to Egypt*]" */
    for (uint32_t i = 0, k = f->n; i < k; i++)
        if (f->arg[i].slot == SLOT_OBJ) add_phrases(f, d, f->arg[i].token, 3);
    add_participle(f, d, n);
    /* "six days of talks [*with Laos*]": what stands beside the quantity belongs to what it counts */
    const uint32_t quantity = counted_by(d, lx, n);
    if (quantity != SANUDO_NONE) add_phrases(f, d, quantity, 1);
    add_governor(f, d, lx, quantity != SANUDO_NONE ? quantity : n);
}

/* "is *due* in the region": the parser may hang the adjective on its place, or its subject there. */
static void add_split_adjective(frame *f, const sanudo_doc *d, uint32_t a)
{
    const uint32_t place = d->tok_head[a], in = a + 1;
    if (d->tok_rel[a] == REL_CASE && sanudo_walk_child(d, place, REL_COP) != SANUDO_NONE && place > in) {
        add(f, SLOT_SUBJ, own_subject(d, place), 0);
        if ((d->tok_rel[in] == REL_CASE && d->tok_head[in] == place) || (d->tok_rel[in] == REL_FIXED && d->tok_head[in] == a))
            add(f, d->tok_lemma_key[in], place, 0);
        add_phrases(f, d, place, 1);
    }
    for (uint32_t i = 0, n = f->n; i < n && !has(f, SLOT_SUBJ); i++) add(f, SLOT_SUBJ, own_subject(d, f->arg[i].token), 1);
}

static void add_adjective(frame *f, const sanudo_doc *d, const lexicon *lx, uint32_t a)
{
    const bool modifies = d->tok_rel[a] == REL_AMOD;
    add(f, SLOT_SUBJ, modifies ? d->tok_head[a] : sanudo_frame_subject(d, lx, a), 0);
    add_phrases(f, d, a, 0);
    add_complements(f, d, lx, a);
    add_split_adjective(f, d, a);
}

void sanudo_frame_make(const sanudo_doc *d, const lexicon *lx, uint32_t pred, frame *out)
{
    out->pred = out->head = pred, out->light = SANUDO_NONE, out->passive = false, out->n = 0;
    out->part = sanudo_frame_part(d, pred);
    if (out->part == 'V' && d->tok_rel[pred] == REL_AUX && d->tok_head[pred] != SANUDO_NONE) {
        /* "*will* not bargain": the auxiliary speaks of its verb's parties */
        out->head = d->tok_head[pred];
        add(out, SLOT_VERB, out->head, 0);
    }
    if (out->part == 'V') add_verb(out, d, lx, out->head);
    else if (out->part == 'N') add_noun(out, d, lx, pred);
    else if (out->part == 'A') add_adjective(out, d, lx, pred);
}

/* Who says it: the source of the innermost statement that holds the predicate and has one, or SANUDO_NONE. */
static uint32_t speaker_of(const sanudo_doc *d, uint32_t pred)
{
    uint32_t s = doc_statement(d, pred);
    while (s != SANUDO_NONE && d->sta_source[s] == SANUDO_NONE) s = d->sta_within[s];
    return s == SANUDO_NONE ? s : d->men_head[d->sta_source[s]];
}

/* The words right behind the predicate, as far as the next mark: for short idioms, however they are parsed. */
static uint32_t words_next(const sanudo_doc *d, uint32_t pred, uint32_t *out, uint32_t cap)
{
    const uint32_t end = walk_end(d, pred);
    uint32_t n = 0;
    for (uint32_t t = pred + 1; t < end && n < cap && d->tok_upos[t] != UPOS_PUNCT; t++)
        if (d->tok_upos[t] != UPOS_DET) out[n++] = t;
    return n;
}

static uint32_t fill_step(const frame *f, uint64_t slot, uint32_t *out, uint32_t cap)
{
    uint32_t n = 0;
    for (uint8_t rank = 0; rank <= 3; rank++)
        for (uint32_t i = 0; i < f->n && n < cap; i++)
            if (f->arg[i].slot == slot && f->arg[i].rank == rank) out[n++] = f->arg[i].token;
    return n;
}

uint32_t sanudo_frame_fill(const sanudo_doc *d, const lexicon *lx, const frame *f, const uint64_t path[2], uint32_t *out,
                           uint32_t cap)
{
    uint32_t first[8], n = 0;
    if (path[0] == SLOT_SPEAKER) {
        out[0] = speaker_of(d, f->pred);
        return cap && out[0] != SANUDO_NONE ? 1 : 0;
    }
    if (path[0] == SLOT_NEXT) return words_next(d, f->pred, out, cap);
    if (path[1] == SLOT_NONE) return fill_step(f, path[0], out, cap);
    const uint32_t m = fill_step(f, path[0], first, 8);
    for (uint32_t i = 0; i < m && n < cap; i++) {
        frame inner;
        sanudo_frame_make(d, lx, first[i], &inner);
        n += fill_step(&inner, path[1], out + n, cap - n);
    }
    return n;
}
