/*
** Sizes of events: every word of a sentence that tells how many is asked for its number, and
** the number goes to one event: its own word's, that of the clause above, that of a clause
** below ("20 died when gunmen *attacked*"), or the one told in the sentence before.
*/
#include "base/err.h"
#include "doc/ud.h"
#include "doc/walk.h"
#include "lexicon/frame.h"
#include "what/tellers.h"
#include "what/what.h"

enum { MAX_CLIMB = 6, MAX_LOOK = 16, TOO_FAR = 100, EARLIER_DAYS = 31 }; /* MAX_LOOK: events looked at on each side of a word */

/* A row of part T for each size, and one that says that a next sentence may tell on. */
enum { CARRY = N_SIZES, N_TYPE_ROWS };

/* The work on one document: `cost` is the steps by which each size was found. */
typedef struct sizing {
    const sanudo_doc *d;
    const lexicon *lx;
    amount (*size)[N_SIZES];
    uint8_t (*cost)[N_SIZES];
    uint32_t (*row)[N_TYPE_ROWS]; /* lexicon rows, or SANUDO_NONE */
    uint32_t first, end; /* events of the sentence */
    uint32_t before;     /* the event that the sentence in front ends with, or SANUDO_NONE */
} sizing;

/* Note the rows of part T under a key; gives whether there are any. */
static bool note_rows(const sizing *s, uint64_t key, uint32_t rows_of[N_TYPE_ROWS])
{
    bool any = false;
    for (lex_hit hit = sanudo_lex_find(s->lx, LEX_SIZE, key); hit.row != SANUDO_NONE; hit = sanudo_lex_next(s->lx, hit)) {
        const slice kind = sanudo_lex_text(s->lx, hit.row, 2);
        const uint8_t size = sanudo_size_of(kind); /* any other kind is "carry" */
        if (!slice_is(sanudo_lex_text(s->lx, hit.row, 1), "T")) continue;
        rows_of[size] = hit.row;
        any = true;
    }
    return any;
}

/* What events of this type have a size for, and what those of its mode have; gives whether there is anything. */
static bool type_rows(const sizing *s, uint32_t e)
{
    const slice type = s->d->ev_type[e], mode = s->d->ev_mode[e];
    const uint64_t key = sanudo_key_word(type.p, type.n);
    for (uint32_t i = 0; i < N_TYPE_ROWS; i++) s->row[e][i] = SANUDO_NONE;
    const bool any = note_rows(s, key, s->row[e]);
    return (mode.n && note_rows(s, key_join(key, sanudo_key_word(mode.p, mode.n)), s->row[e])) || any;
}

/* Has the event this size, and did it happen? */
static bool takes(const sizing *s, uint32_t e, uint8_t size)
{
    const uint8_t st = s->d->ev_status[e];
    return st != STATUS_NEGATED && st != STATUS_DENIED && s->row[e][size] != SANUDO_NONE;
}

/* The event whose trigger is `t`, or SANUDO_NONE. */
static uint32_t event_at(const sizing *s, uint32_t t)
{
    const uint32_t e = s->first + walk_row(s->d->ev_pred + s->first, s->end - s->first, t);
    return e < s->end && s->d->ev_pred[e] == t ? e : SANUDO_NONE;
}

/* A noun of a deed told by itself, not by the clause it stands in: what is said of it is not said of that clause's event. */
static bool other_deed(const sizing *s, uint32_t t)
{
    const uint8_t r = s->d->tok_rel[t];
    return sanudo_size_is(s->d, s->lx, t, "D") && r != REL_NSUBJ && r != REL_OBJ && r != REL_NSUBJ_PASS && r != REL_ROOT;
}

/* "shots were heard, and men *fired*, wounding two": what clause `t` completes is a further clause with a subject of its own. */
static bool completes_other(const sanudo_doc *d, uint32_t t)
{
    const uint32_t h = d->tok_head[t];
    return d->tok_rel[t] == REL_ADVCL && d->tok_rel[h] == REL_CONJ && sanudo_walk_child(d, h, REL_NSUBJ) != SANUDO_NONE;
}

/* The nearest event above `t` that takes the size, and the steps to it. */
static uint32_t event_above(const sizing *s, uint32_t t, uint8_t size, uint32_t *steps)
{
    const sanudo_doc *d = s->d;
    for (*steps = 1; *steps <= MAX_CLIMB; (*steps)++) {
        const uint8_t r = d->tok_rel[t];
        if (r == REL_CCOMP || r == REL_PARATAXIS || d->tok_head[t] == SANUDO_NONE) break;
        const bool stop = completes_other(d, t);
        t = d->tok_head[t];
        const uint32_t e = event_at(s, t);
        if (e != SANUDO_NONE && takes(s, e, size)) return e;
        if (stop || other_deed(s, t)) break;
    }
    return SANUDO_NONE;
}

/* Steps from event `e` up to `t`; TOO_FAR when it does not stand below. */
static uint32_t steps_below(const sizing *s, uint32_t e, uint32_t t)
{
    const sanudo_doc *d = s->d;
    uint32_t steps = 0;
    for (uint32_t k = d->ev_pred[e]; k != SANUDO_NONE && steps <= MAX_CLIMB; k = d->tok_head[k], steps++) {
        if (k == t) return steps;
        if (d->tok_rel[k] == REL_ACL_RELCL) break;
    }
    return TOO_FAR;
}

/* The nearest event below `t`, or below one of the clauses right above it, and the steps to it: "said [20 died when men *fired*]". */
static uint32_t event_below(const sizing *s, uint32_t t, uint8_t size, uint32_t *steps)
{
    const sanudo_doc *d = s->d;
    const uint32_t near = s->first + walk_row(d->ev_pred + s->first, s->end - s->first, t);
    const uint32_t from = near - s->first > MAX_LOOK ? near - MAX_LOOK : s->first, to = s->end - near > MAX_LOOK ? near + MAX_LOOK : s->end;
    uint32_t best = SANUDO_NONE;
    *steps = TOO_FAR;
    for (uint32_t climb = 0; climb < 3 && best == SANUDO_NONE; climb++) {
        for (uint32_t e = from; e < to; e++) {
            const uint32_t n = steps_below(s, e, t) + climb;
            if (n < *steps && n <= MAX_CLIMB && takes(s, e, size)) best = e, *steps = n;
        }
        const uint8_t r = d->tok_rel[t];
        if (d->tok_head[t] == SANUDO_NONE || r == REL_ACL_RELCL || r == REL_NMOD || other_deed(s, t) || completes_other(d, t)) break;
        t = d->tok_head[t];
    }
    return best;
}

/* "may have killed", "to kill", "did not kill": the clause does not say that it happened. */
static bool is_unreal(const sanudo_doc *d, const lexicon *lx, uint32_t t)
{
    WALK_CHILDREN(d, t, c) {
        if (d->tok_rel[c] == REL_AUX && d->tok_xpos[c] == XPOS_MD) return true;
        if (d->tok_rel[c] == REL_MARK && d->tok_xpos[c] == XPOS_TO) return true;
        if (d->tok_rel[c] == REL_ADVMOD && sanudo_lex_in_class(lx, d->tok_lemma_key[c], SLICE("who-negated"))) return true;
    }
    return false;
}

/* A time of the teller's own that lies before the news: "which killed 191 *in 2004*". */
static bool is_earlier(const sanudo_doc *d, uint32_t t)
{
    const uint32_t end = walk_end(d, t);
    for (uint32_t i = walk_row(d->tim_first, d->n_times, walk_first(d, t)); i < d->n_times && d->tim_first[i] < end; i++) {
        const int32_t last = d->tim_value[i].end;
        if (last == DAY_NONE || d->date == DAY_NONE || last > d->date - EARLIER_DAYS) continue;
        uint32_t k = d->tim_first[i];
        for (uint32_t climb = 0; climb < 4 && k != SANUDO_NONE; climb++, k = d->tok_head[k])
            if (k == t) return true;
    }
    return false;
}

/* "died in *an attack*", "*another raid*": a deed that was not told before. */
static bool new_deed(const sizing *s, uint32_t t)
{
    if (!sanudo_size_is(s->d, s->lx, t, "D")) return false;
    const uint32_t det = sanudo_walk_child(s->d, t, REL_DET);
    return det != SANUDO_NONE && sanudo_lex_in_class(s->lx, s->d->tok_lemma_key[det], SLICE("who-indefinite"));
}

/* The event of the sentence in front that a sentence without such events goes on about, or SANUDO_NONE. */
static uint32_t event_before(const sizing *s, uint32_t t, uint8_t size)
{
    const sanudo_doc *d = s->d;
    if (s->before == SANUDO_NONE || s->size[s->before][size].first < s->size[s->before][size].end) return SANUDO_NONE;
    for (uint32_t e = s->first; e < s->end; e++)
        if (takes(s, e, size)) return SANUDO_NONE;
    for (uint32_t i = walk_first(d, t); i < walk_end(d, t); i++)
        if (sanudo_size_is(d, s->lx, i, "X") || new_deed(s, i)) return SANUDO_NONE;
    /* only the sentence's main clause, alone or in what somebody says */
    for (uint32_t climb = 0; climb < MAX_CLIMB && d->tok_head[t] != SANUDO_NONE; climb++, t = d->tok_head[t]) {
        const uint8_t r = d->tok_rel[t];
        if (r != REL_CONJ && r != REL_CCOMP && r != REL_PARATAXIS && r != REL_NSUBJ && r != REL_OBJ && r != REL_NSUBJ_PASS && r != REL_XCOMP) return SANUDO_NONE;
    }
    return takes(s, s->before, size) ? s->before : SANUDO_NONE;
}

static void put(sizing *s, uint32_t e, uint8_t size, const amount *a, uint32_t cost)
{
    if (s->cost[e][size] <= cost) return;
    s->size[e][size] = *a, s->cost[e][size] = (uint8_t)cost;
}

/* What the event's own word tells; of what did not happen only that it had none. */
static void put_own(sizing *s, uint32_t e, uint8_t size, const amount *a)
{
    if (s->row[e][size] != SANUDO_NONE && (takes(s, e, size) || a->high == 0)) put(s, e, size, a, 0);
}

/* How far a word's number may go: to the word's own event, to others of the sentence, to the sentence before. */
enum reach { REACH_OWN, REACH_SENTENCE, REACH_NEXT };

/*
** "protested at the *killing* of two students": a deed named in passing keeps its number; "rebels *killed* two" is a
** deed told by itself, which the sentence before does not tell.
*/
static enum reach reach_of(const sizing *s, uint32_t t, uint32_t row, char part)
{
    if (!slice_is(sanudo_lex_text(s->lx, row, 3), "obj")) return REACH_NEXT;
    if (part == 'N') return REACH_OWN;
    return sanudo_teller_acts(s->d, s->lx, t) ? REACH_SENTENCE : REACH_NEXT;
}

/* Give what word `t` tells to the event that it belongs to. */
static void attribute(sizing *s, uint32_t t, uint8_t size, const amount *a, enum reach reach)
{
    uint32_t steps = 0, e = event_at(s, t);
    if (e != SANUDO_NONE) {
        put_own(s, e, size, a);
        return;
    }
    if (reach == REACH_OWN || is_unreal(s->d, s->lx, t) || is_earlier(s->d, t)) return;
    e = event_above(s, t, size, &steps);
    if (e == SANUDO_NONE) e = event_below(s, t, size, &steps);
    if (e == SANUDO_NONE && reach == REACH_NEXT) e = event_before(s, t, size), steps = TOO_FAR;
    if (e != SANUDO_NONE) put(s, e, size, a, steps);
}

/* Every row of word `t` that tells a size. */
static void try_word(sizing *s, uint32_t t)
{
    const char part[2] = {sanudo_frame_part(s->d, t), '\0'};
    if (!part[0]) return;
    lex_hit hit = sanudo_size_hit(s->d, s->lx, t);
    for (; sanudo_size_word(s->d, s->lx, t, &hit, part); hit = sanudo_lex_next(s->lx, hit)) {
        amount a;
        const uint8_t size = sanudo_size_of(sanudo_lex_text(s->lx, hit.row, 2));
        if (size < N_SIZES && sanudo_teller_count(s->d, s->lx, t, hit.row, &a)) attribute(s, t, size, &a, reach_of(s, t, hit.row, part[0]));
    }
}

/* What the event's own predicate tells: whatever its word is, the type says who is counted. */
static void own_size(sizing *s, uint32_t e, uint8_t size)
{
    const uint32_t row = s->row[e][size];
    amount a;
    if (row != SANUDO_NONE && sanudo_teller_own(s->d, s->lx, s->d->ev_pred[e], row, &a)) put_own(s, e, size, &a);
}

/* The last event of the sentence that a next sentence may tell on, or SANUDO_NONE. */
static uint32_t last_carrying(const sizing *s)
{
    for (uint32_t e = s->end; e-- > s->first;) {
        const uint8_t st = s->d->ev_status[e];
        if ((st == STATUS_ACTUAL || st == STATUS_ONGOING) && s->row[e][CARRY] != SANUDO_NONE) return e;
    }
    return SANUDO_NONE;
}

static void size_sentence(sizing *s, uint32_t sent)
{
    const sanudo_doc *d = s->d;
    s->first = walk_row(d->ev_pred, d->n_events, d->sent_first[sent]);
    s->end = walk_row(d->ev_pred, d->n_events, d->sent_first[sent + 1]);
    bool any = s->before != SANUDO_NONE;
    for (uint32_t e = s->first; e < s->end; e++) {
        if (!type_rows(s, e)) continue;
        any = true;
        for (uint8_t size = 0; size < N_SIZES; size++) own_size(s, e, size);
    }
    for (uint32_t t = d->sent_first[sent]; any && t < d->sent_first[sent + 1]; t++) try_word(s, t);
    s->before = last_carrying(s);
}

sanudo_rc sanudo_stage_sizes(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    const uint32_t n = doc->n_events;
    sizing s = {.d = doc, .lx = know->lexicon, .before = SANUDO_NONE};
    s.size = (amount(*)[N_SIZES])sanudo_arena_array(&doc->mem, sizeof *s.size, n);
    s.cost = (uint8_t(*)[N_SIZES])sanudo_arena_array(&doc->tmp, sizeof *s.cost, n);
    s.row = (uint32_t(*)[N_TYPE_ROWS])sanudo_arena_array(&doc->tmp, sizeof *s.row, n);
    if (!arena_ok(&doc->mem) || !arena_ok(&doc->tmp)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the sizes of %u events", n);
    for (uint32_t e = 0; e < n; e++)
        for (uint32_t k = 0; k < N_SIZES; k++) s.size[e][k] = amount_none(), s.cost[e][k] = UINT8_MAX;
    for (uint32_t sent = 0; sent < doc->n_sents; sent++)
        if (doc->sent_region[sent] == REGION_BODY) size_sentence(&s, sent);
    doc->ev_size = (const amount(*)[N_SIZES])s.size;
    doc->layers |= SANUDO_SIZES;
    return SANUDO_OK;
}
