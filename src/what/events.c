/*
** Events: every verb, noun or adjective that a pattern of the lexicon suits and
** that has a party.  Which of several patterns, and which of several events
** that are one, is decided here; what the words mean stands in lexicon/.
*/
#include "base/err.h"
#include "doc/walk.h"
#include "what/parties.h"
#include "what/understood.h"
#include "what/what.h"

enum { MAX_MATCHES = 16, WEAK_TOPIC = 10000, MAX_CLIMB = 24 };

#define CLASS_TOLL SLICE("toll")

typedef struct event {
    uint32_t pred, light, verb, line; /* verb: the one an auxiliary stands with, or SANUDO_NONE */
    const lex_pack *pack;
    const disk_pattern *pattern;
    party_list actor, recipient, theirs; /* theirs: the actor's own people, who may be the recipient */
    uint8_t open, inferred; /* as ev_open, ev_inferred */
    bool guessed; /* nobody is named who did it, to whom */
    bool dropped;
} event;

/* The events found so far, in the scratch arena; the array doubles. */
typedef struct found {
    event *row;
    uint32_t n, cap;
} found;

static bool append(sanudo_doc *d, found *all, const event *e)
{
    if (all->n == all->cap) {
        const uint32_t cap = all->cap ? all->cap * 2 : 32;
        event *more = ARENA_NEW(&d->tmp, event, cap);
        if (!more) return false;
        if (all->n) memcpy(more, all->row, all->n * sizeof *more);
        all->row = more, all->cap = cap;
    }
    all->row[all->n++] = *e;
    return true;
}

/* "*Oscar* Arias", "Victor *Derby*": a word of a longer name tells no topic. */
static bool in_long_name(const sanudo_doc *d, uint32_t t)
{
    return d->tok_upos[t] == UPOS_PROPN && (d->tok_rel[t] == REL_FLAT || sanudo_walk_child(d, t, REL_FLAT) != SANUDO_NONE);
}

/* Words of sport, markets, weather, culture or science in a sentence; with enough of them nothing in it is political.
   A weak word is no evidence inside a name ("the Muslim League"), nor the second time that it is said. */
static bool off_topic(const sanudo_doc *d, const lexicon *lx, uint32_t s)
{
    uint64_t weak = 0;
    for (uint32_t t = d->sent_first[s]; t < d->sent_first[s + 1]; t++) {
        const lex_hit hit = sanudo_lex_match_lemma(lx, LEX_TOPIC, d, t, d->sent_first[s + 1]);
        if (hit.row == SANUDO_NONE || (hit.len == 1 && in_long_name(d, t))) continue;
        if (sanudo_lex_int(lx, hit.row, 2) != WEAK_TOPIC) return true;
        if ((hit.len == 1 && d->tok_upos[t] == UPOS_PROPN) || hit.words == weak) continue;
        if (weak) return true;
        weak = hit.words;
    }
    return false;
}

static bool knows_any(const sanudo_doc *d, const party_list *l)
{
    for (uint32_t i = 0; i < l->n; i++)
        if (sanudo_parties_known(d, l->actor[i])) return true;
    return false;
}

/* What a pattern lacks, as sent_miss_party has it. */
enum lacking { LACKS_NOTHING, LACKS_ACTOR, LACKS_RECIPIENT, LACKS_EITHER };

/* Fill the parties of one pattern; gives what is missing. */
static enum lacking lacks_parties(const sanudo_doc *d, const lexicon *lx, const frame *f, const frame_match *m, event *e)
{
    const party_list nobody = {0};
    bool need_a, need_r;
    const uint8_t flags = m->pattern->flags;
    sanudo_parties_of(d, lx, f, m, ITEM_ACTOR, &nobody, &e->actor, &e->theirs, &need_a);
    sanudo_parties_of(d, lx, f, m, ITEM_RECIPIENT, &e->actor, &e->recipient, &e->theirs, &need_r);
    if ((need_a || flags & PATTERN_NEED_A) && !knows_any(d, &e->actor)) return LACKS_ACTOR;
    if ((need_r || flags & PATTERN_NEED_R) && !knows_any(d, &e->recipient) && !e->theirs.n) return LACKS_RECIPIENT;
    if (flags & PATTERN_JOINT) {
        sanudo_parties_join(&e->actor, &e->recipient);
        e->recipient.n = 0;
    }
    return knows_any(d, &e->actor) || knows_any(d, &e->recipient) || e->theirs.n || flags & PATTERN_NEED_0 ? LACKS_NOTHING : LACKS_EITHER;
}

/* True when the pattern speaks of this role. */
static bool has_role(const frame_match *m, uint8_t role)
{
    for (uint32_t i = m->pattern->first; i < m->pattern->first + m->pattern->n; i++)
        if (m->pack->items[i].kind == role) return true;
    return false;
}

/* Parties that the clause leaves to the reader. */
static void infer_parties(const sanudo_doc *d, const lexicon *lx, story *st, const frame *f, const frame_match *m, event *e)
{
    static const uint8_t ROLE[] = {ITEM_ACTOR, ITEM_RECIPIENT};
    party_list *side[] = {&e->actor, &e->recipient};
    if (m->pattern->flags & PATTERN_JOINT && !e->actor.n && st->facing.n) { /* "the talks": nothing to weigh, so not open */
        e->actor = st->facing;
        e->inferred |= 1u;
    }
    if (m->pattern->flags & PATTERN_JOINT && e->actor.n != 1) return;
    for (uint8_t i = 0; i < 2; i++) {
        if (side[i]->n || !has_role(m, ROLE[i])) continue;
        const question q = {.frame = f,
                            .type = disk_string(m->pack, m->pattern->type), .mode = disk_string(m->pack, m->pattern->mode), .role = ROLE[i], .other = side[!i], .theirs = &e->theirs,
                            .inside = (m->pattern->flags & PATTERN_JOINT) != 0};
        e->open |= (uint8_t)(1u << i);
        const uint32_t a = sanudo_understood(d, lx, st, &q);
        if (a == SANUDO_NONE) continue;
        if (i && sanudo_parties_among(&e->theirs, a)) {
            e->recipient = e->theirs;
            continue;
        }
        side[i]->actor[side[i]->n++] = a;
        e->inferred |= (uint8_t)(1u << i);
    }
}

/* Written as a name in mid-sentence: "the *Battle* of Hastings", "The *Raid*, a film"; not in words that are all in capitals. */
static bool is_named(const sanudo_doc *d, uint32_t t)
{
    const slice w = doc_form(d, t);
    const bool capital = w.n > 1 && w.p[0] >= 'A' && w.p[0] <= 'Z' && w.p[1] >= 'a' && w.p[1] <= 'z';
    return t != walk_first(d, t) && capital;
}

/* A noun that only names another noun ("strike committee") or is part of a name is no predicate. */
static bool may_be_predicate(const sanudo_doc *d, uint32_t t)
{
    const uint8_t r = d->tok_rel[t];
    if (d->tok_upos[t] == UPOS_NOUN || d->tok_upos[t] == UPOS_PROPN)
        return !is_named(d, t) && r != REL_COMPOUND && r != REL_FLAT && r != REL_NMOD_POSS && r != REL_NMOD_DESC && r != REL_NMOD_UNMARKED;
    /* "the *Saudi-backed* fighters", "the *jailed* editor": said of somebody in passing */
    return d->tok_upos[t] != UPOS_ADV && !(d->tok_upos[t] == UPOS_VERB && r == REL_AMOD);
}

/* How near the predicates of a sentence came: a row of sent_miss, sent_miss_pred and sent_miss_party. */
typedef struct nearness {
    uint8_t miss, party;
    uint32_t pred;
} nearness;

static event event_of(const frame *f, const frame_match *m)
{
    return (event){.pred = f->pred, .light = f->light, .verb = f->head == f->pred ? SANUDO_NONE : f->head, .line = m->line, .pack = m->pack, .pattern = m->pattern};
}

/* True when the pattern asks for certain words behind its trigger: "bombed *bridges*" is a deed though nobody is named who did it, to whom. */
static bool says_what(const frame_match *m)
{
    for (uint32_t i = m->pattern->first; i < m->pattern->first + m->pattern->n; i++) {
        const disk_item *it = &m->pack->items[i];
        if (it->negated || (it->kind != ITEM_WORDS && it->kind != ITEM_CLASS)) continue;
        if (it->slot[0] != SLOT_SUBJ && it->slot[0] != SLOT_NEXT) return true;
    }
    return false;
}

/* A deed of which the clause names neither side, where the story tells one: "a bridge was *bombed*". */
static bool guess(sanudo_doc *d, const lexicon *lx, story *st, const frame *f, const frame_match *m, uint32_t n, found *all)
{
    for (uint32_t i = 0; i < n; i++) {
        event e = event_of(f, &m[i]);
        if (!says_what(&m[i]) || lacks_parties(d, lx, f, &m[i], &e) != LACKS_EITHER) continue;
        infer_parties(d, lx, st, f, &m[i], &e);
        e.guessed = true;
        if (knows_any(d, &e.actor) || knows_any(d, &e.recipient)) return append(d, all, &e);
    }
    return true;
}

/* Look at one token; note how near it came. */
static bool try_token(sanudo_doc *d, const lexicon *lx, story *st, uint32_t t, found *all, nearness *near)
{
    const char part = may_be_predicate(d, t) ? sanudo_frame_part(d, t) : 0;
    frame f;
    frame_match m[MAX_MATCHES];
    if (!part || !sanudo_match_known(lx, d, t, part)) return true;
    sanudo_frame_make(d, lx, t, &f);
    const uint32_t n = sanudo_match_frame(lx, d, &f, m, MAX_MATCHES);
    if (near->miss == MISS_NO_PREDICATE || (near->miss == MISS_CONDITIONS && n)) *near = (nearness){.miss = n ? MISS_PARTIES : MISS_CONDITIONS, .pred = t};
    for (uint32_t i = 0; i < n; i++) {
        event e = event_of(&f, &m[i]);
        const enum lacking lacks = lacks_parties(d, lx, &f, &m[i], &e);
        if (i == 0 && near->pred == t) near->party = (uint8_t)lacks;
        if (lacks) continue;
        infer_parties(d, lx, st, &f, &m[i], &e);
        if (m[i].pattern->flags & PATTERN_JOINT && !e.actor.n) continue; /* talks of nobody */
        return append(d, all, &e);
    }
    return d->tok_xpos[t] == XPOS_VB || guess(d, lx, st, &f, m, n, all);
}

static bool is_infinitive(const sanudo_doc *d, uint32_t t)
{
    const uint32_t mark = sanudo_walk_child(d, t, REL_MARK);
    return mark != SANUDO_NONE && d->tok_xpos[mark] == XPOS_TO;
}

/* True when `t` stands in the completing clause of `e`'s predicate, relative clauses apart. */
static bool inside_complement(const sanudo_doc *d, uint32_t t, uint32_t pred)
{
    for (uint32_t climb = 0; climb < MAX_CLIMB && t != SANUDO_NONE && t != pred; climb++, t = d->tok_head[t]) {
        const uint8_t r = d->tok_rel[t];
        if (r == REL_ACL_RELCL) return false;
        if (d->tok_head[t] != pred) continue;
        return r == REL_XCOMP || r == REL_CCOMP || r == REL_ACL || (r == REL_ADVCL && (d->tok_xpos[t] == XPOS_VBG || is_infinitive(d, t)));
    }
    return false;
}

/* "demanded *talks and the release* of the crew": the noun is what the predicate asks for or promises. */
static bool is_content(const sanudo_doc *d, uint32_t t, uint32_t pred)
{
    if (d->tok_upos[t] != UPOS_NOUN) return false;
    for (uint32_t climb = 0; climb < 8 && d->tok_rel[t] == REL_CONJ && d->tok_head[t] != SANUDO_NONE; climb++) t = d->tok_head[t];
    return d->tok_head[t] == pred && (d->tok_rel[t] == REL_OBJ || d->tok_rel[t] == REL_OBL);
}

/* True when what `t` tells is part of the event: it completes the predicate, or belongs to the verb of an auxiliary. */
static bool is_part(const sanudo_doc *d, const event *e, uint32_t t)
{
    if (is_content(d, t, e->pred)) return true;
    if (inside_complement(d, t, e->verb == SANUDO_NONE ? e->pred : e->verb)) return true;
    return e->verb != SANUDO_NONE && d->tok_head[t] == e->verb && (d->tok_rel[t] == REL_OBJ || d->tok_rel[t] == REL_OBL);
}

/* "confirmed its *support*", "flew in for *talks*": the verb's pattern speaks of the noun, and the noun's own says the same. */
static bool says_the_same(const sanudo_doc *d, const event *verb, const event *noun)
{
    const uint32_t preposition = sanudo_walk_child(d, noun->pred, REL_CASE);
    const bool purpose = d->tok_rel[noun->pred] == REL_OBL && preposition != SANUDO_NONE && DOC_LEMMA_IS(d, preposition, "for");
    return d->tok_head[noun->pred] == verb->pred && (d->tok_rel[noun->pred] == REL_OBJ || purpose) &&
           slice_eq(disk_string(verb->pack, verb->pattern->type), disk_string(noun->pack, noun->pattern->type));
}

/* True when `t` goes on from predicate `pred`, that of its clause's head or the conjunct before, with no subject of its own. */
static bool goes_on_from(const sanudo_doc *d, uint32_t t, uint32_t pred)
{
    const uint8_t r = d->tok_rel[t];
    if (d->tok_head[t] != pred || (r != REL_CONJ && (r != REL_ADVCL || d->tok_xpos[t] != XPOS_VBG))) return false;
    return sanudo_walk_child(d, t, REL_NSUBJ) == SANUDO_NONE && sanudo_walk_child(d, t, REL_NSUBJ_PASS) == SANUDO_NONE;
}

/* "shelled the town, *killing* 12", "killed six and *wounded* ten", "a bomb *killed*": the toll is no second attack. */
static bool is_toll(const sanudo_doc *d, const lexicon *lx, const event *act, const event *toll)
{
    const bool doer = d->tok_rel[act->pred] == REL_NSUBJ && d->tok_head[act->pred] == toll->pred;
    if (!doer && !goes_on_from(d, toll->pred, act->pred)) return false;
    return slice_eq(disk_string(act->pack, act->pattern->type), disk_string(toll->pack, toll->pattern->type)) &&
           sanudo_lex_in_class(lx, d->tok_lemma_key[toll->pred], CLASS_TOLL);
}

/* The attack takes over whom its toll names, where its own words name nobody. */
static void merge_toll(event *act, event *toll)
{
    toll->dropped = true;
    if (act->dropped || !toll->recipient.n || toll->inferred & 2 || (act->recipient.n && !(act->inferred & 2))) return;
    act->recipient = toll->recipient;
    act->inferred &= (uint8_t)~2u, act->open &= (uint8_t)~2u;
}

/* The verb goes before its noun, unless the noun alone says whose deed it is. */
static void keep_one(event *verb, event *noun)
{
    if (verb->guessed && !noun->guessed)
        verb->dropped = true;
    else
        noun->dropped = true;
}

/* One act told by two words is one event: the light verb's noun, and what a complement says of its own predicate. */
static void drop_doubles(const sanudo_doc *d, const lexicon *lx, found *all, uint32_t from)
{
    for (uint32_t i = from; i < all->n; i++)
        for (uint32_t k = from; k < all->n; k++) {
            if (i == k) continue;
            if (all->row[k].light == all->row[i].pred || all->row[i].verb == all->row[k].pred) keep_one(&all->row[i], &all->row[k]);
            if (says_the_same(d, &all->row[i], &all->row[k])) keep_one(&all->row[i], &all->row[k]);
            if (is_toll(d, lx, &all->row[i], &all->row[k])) merge_toll(&all->row[i], &all->row[k]);
            if (all->row[i].pattern->flags & PATTERN_ABSORB && is_part(d, &all->row[i], all->row[k].pred)) all->row[k].dropped = true;
        }
}

/* Everything in one sentence; returns why it gave nothing. */
static bool code_sentence(sanudo_doc *d, const lexicon *lx, story *st, uint32_t s, found *all, nearness *near)
{
    const uint32_t before = all->n;
    if (s >= st->end) sanudo_story_enter(d, s, st);
    *near = (nearness){.miss = d->sent_region[s] == REGION_BODY ? MISS_NO_PREDICATE : MISS_FURNITURE, .pred = SANUDO_NONE};
    if (near->miss == MISS_FURNITURE) return true;
    if (off_topic(d, lx, s)) {
        near->miss = MISS_TOPIC;
        return true;
    }
    for (uint32_t t = d->sent_first[s]; t < d->sent_first[s + 1]; t++)
        if (!try_token(d, lx, st, t, all, near)) return false;
    drop_doubles(d, lx, all, before);
    for (uint32_t i = before; i < all->n; i++)
        if (!all->row[i].dropped) sanudo_story_note(d, st, &all->row[i].actor, &all->row[i].recipient);
    if (all->n > before) near->miss = MISS_NOT;
    return true;
}

/* The columns in the making. */
typedef struct columns {
    uint32_t *pred, *first, *end, *rule, *pool, *miss_pred;
    slice *type, *mode, *cameo, *future, *context;
    uint8_t *quad, *aspect, *takes_no, *open, *inferred, *miss, *miss_party;
    int32_t *score;
    rows *actor, *recipient;
} columns;

static uint32_t put_parties(columns *c, uint32_t at, const party_list *l, rows *out)
{
    *out = (rows){.first = at, .n = l->n};
    memcpy(c->pool + at, l->actor, l->n * sizeof *c->pool);
    return at + l->n;
}

/* Quad, score, CAMEO and PLOVER's type of the planned deed, from the ontology. */
static void put_code(columns *c, uint32_t i, const event *e, const lexicon *lx)
{
    const slice type = disk_string(e->pack, e->pattern->type), mode = disk_string(e->pack, e->pattern->mode);
    const uint64_t key = sanudo_key_word(type.p, type.n);
    lex_hit hit = sanudo_lex_find(lx, LEX_ONTOLOGY, key_join(key, sanudo_words_key(mode, NULL)));
    if (hit.row == SANUDO_NONE) hit = sanudo_lex_find(lx, LEX_ONTOLOGY, key);
    c->type[i] = type, c->mode[i] = mode;
    c->cameo[i] = disk_string(e->pack, e->pattern->cameo);
    if (hit.row == SANUDO_NONE) return;
    c->quad[i] = (uint8_t)(sanudo_lex_int(lx, hit.row, 2) / 10000);
    c->score[i] = sanudo_lex_int(lx, hit.row, 3) / 1000;
    c->future[i] = sanudo_lex_text(lx, hit.row, 5);
    if (!c->cameo[i].n) c->cameo[i] = sanudo_lex_text(lx, hit.row, 4);
}

/* True when a word like "not" is among what the pattern asks for. */
static bool takes_no(const lexicon *lx, const event *e)
{
    for (uint32_t i = e->pattern->first; i < e->pattern->first + e->pattern->n; i++) {
        const disk_item *it = &e->pack->items[i];
        for (uint32_t k = it->first; it->kind == ITEM_MODIFIER && !it->negated && k < it->first + it->n; k++)
            if (sanudo_lex_in_class(lx, e->pack->words[k], SLICE("who-negated"))) return true;
    }
    return false;
}

/* Where the written word begins that noun `t` ends: "*cease*-fire". */
static uint32_t word_start(const sanudo_doc *d, uint32_t t)
{
    const sanudo_span *s = d->tok_span;
    if (d->tok_upos[t] != UPOS_NOUN || t < walk_first(d, t) + 2 || !slice_is(doc_form(d, t - 1), "-")) return t;
    return s[t - 2].end == s[t - 1].start && s[t - 1].end == s[t].start ? t - 2 : t;
}

static void put_event(columns *c, uint32_t i, const event *e, const sanudo_doc *d, const lexicon *lx)
{
    const bool particle = e->pattern->particle != KEY_EMPTY && e->pred + 1 < d->n_tokens &&
                          d->tok_lemma_key[e->pred + 1] == e->pattern->particle;
    c->pred[i] = e->pred;
    c->first[i] = word_start(d, e->pred);
    c->end[i] = e->pred + 1 + particle;
    if (e->verb != SANUDO_NONE && e->verb > e->pred && e->verb < e->pred + 5) c->end[i] = e->verb + 1;
    c->rule[i] = e->line;
    c->aspect[i] = e->pattern->aspect;
    c->takes_no[i] = takes_no(lx, e);
    c->open[i] = e->open, c->inferred[i] = e->inferred;
    c->context[i] = disk_string(e->pack, e->pattern->context);
    put_code(c, i, e, lx);
}

static bool allocate(sanudo_doc *d, columns *c, uint32_t n, uint32_t parties)
{
    arena *a = &d->mem;
    c->pred = ARENA_NEW(a, uint32_t, n), c->first = ARENA_NEW(a, uint32_t, n), c->end = ARENA_NEW(a, uint32_t, n);
    c->rule = ARENA_NEW(a, uint32_t, n), c->pool = ARENA_NEW(a, uint32_t, parties);
    c->type = ARENA_NEW(a, slice, n), c->mode = ARENA_NEW(a, slice, n), c->cameo = ARENA_NEW(a, slice, n);
    c->future = ARENA_NEW(a, slice, n), c->context = ARENA_NEW(a, slice, n);
    c->quad = ARENA_NEW(a, uint8_t, n), c->aspect = ARENA_NEW(a, uint8_t, n), c->takes_no = ARENA_NEW(a, uint8_t, n), c->score = ARENA_NEW(a, int32_t, n);
    c->open = ARENA_NEW(a, uint8_t, n), c->inferred = ARENA_NEW(a, uint8_t, n);
    c->actor = ARENA_NEW(a, rows, n), c->recipient = ARENA_NEW(a, rows, n);
    return arena_ok(a);
}

static void publish(sanudo_doc *d, const columns *c, uint32_t n)
{
    d->ev_pred = c->pred, d->ev_first = c->first, d->ev_end = c->end, d->ev_rule = c->rule, d->party_pool = c->pool;
    d->ev_type = c->type, d->ev_mode = c->mode, d->ev_cameo = c->cameo, d->ev_future = c->future, d->ev_pattern_context = c->context;
    d->ev_quad = c->quad, d->ev_aspect = c->aspect, d->ev_takes_no = c->takes_no, d->ev_open = c->open, d->ev_inferred = c->inferred, d->ev_score = c->score;
    d->ev_actor = c->actor, d->ev_recipient = c->recipient;
    d->sent_miss = c->miss, d->sent_miss_pred = c->miss_pred, d->sent_miss_party = c->miss_party;
    d->n_events = n;
    d->layers |= SANUDO_EVENTS;
}

sanudo_rc sanudo_stage_events(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    const lexicon *lx = know->lexicon;
    found all = {0};
    columns c = {0};
    story st;
    const sanudo_rc rc = sanudo_story_new(doc, lx, &st, err);
    if (rc != SANUDO_OK) return rc;
    c.miss = ARENA_NEW(&doc->mem, uint8_t, doc->n_sents);
    c.miss_pred = ARENA_NEW(&doc->mem, uint32_t, doc->n_sents);
    c.miss_party = ARENA_NEW(&doc->mem, uint8_t, doc->n_sents);
    bool ok = arena_ok(&doc->mem);
    for (uint32_t s = 0; ok && s < doc->n_sents; s++) {
        nearness near;
        ok = code_sentence(doc, lx, &st, s, &all, &near);
        c.miss[s] = near.miss, c.miss_pred[s] = near.pred, c.miss_party[s] = near.party;
    }
    uint32_t n = 0, parties = 0, at = 0;
    for (uint32_t i = 0; i < all.n; i++) {
        if (all.row[i].dropped) continue;
        parties += all.row[i].actor.n + all.row[i].recipient.n;
        n++;
    }
    if (!ok || !allocate(doc, &c, n, parties)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u events", all.n);
    n = 0;
    for (uint32_t i = 0; i < all.n; i++) {
        if (all.row[i].dropped) continue;
        put_event(&c, n, &all.row[i], doc, lx);
        at = put_parties(&c, at, &all.row[i].actor, &c.actor[n]);
        at = put_parties(&c, at, &all.row[i].recipient, &c.recipient[n]);
        n++;
    }
    publish(doc, &c, n);
    return SANUDO_OK;
}
