/*
** Words that tell how many died, were hurt, were arrested or took part, and the phrases
** that they count.  Which words these are stands in the table `size`.
*/
#include "what/tellers.h"

#include "doc/ud.h"
#include "doc/walk.h"
#include "lexicon/frame.h"

enum { LAST_RANK = 3, MAX_MEMBERS = 8, TOLL_REACH = 14 };

#define CLASS_PEOPLE SLICE("people")
#define CLASS_HE SLICE("who-he")
#define CLASS_SHE SLICE("who-she")

lex_hit sanudo_size_hit(const sanudo_doc *d, const lexicon *lx, uint32_t t) { return sanudo_lex_find(lx, LEX_SIZE, d->tok_lemma_key[t]); }

bool sanudo_size_is(const sanudo_doc *d, const lexicon *lx, uint32_t t, const char *part)
{
    return sanudo_size_row(lx, sanudo_size_hit(d, lx, t), part) != SANUDO_NONE;
}

/* "hands", "families": a row of part H with this kind. */
static bool holds(const sanudo_doc *d, const lexicon *lx, uint32_t t, const char *kind)
{
    const uint32_t row = sanudo_size_row(lx, sanudo_size_hit(d, lx, t), "H");
    return row != SANUDO_NONE && slice_is(sanudo_lex_text(lx, row, 2), kind);
}

/* Is a word with this lemma among those that belong to `t`, or behind it in the same clause's first phrases? */
static bool stands_with(const sanudo_doc *d, uint32_t t, slice lemma)
{
    if (!lemma.n) return true;
    WALK_CHILDREN(d, t, c) {
        if (slice_eq(d->tok_lemma[c], lemma)) return true;
        if (c > t)
            WALK_CHILDREN(d, c, k)
                if (slice_eq(d->tok_lemma[k], lemma)) return true;
    }
    return false;
}

bool sanudo_size_word(const sanudo_doc *d, const lexicon *lx, uint32_t t, lex_hit *hit, const char *part)
{
    for (; hit->row != SANUDO_NONE; *hit = sanudo_lex_next(lx, *hit))
        if (slice_is(sanudo_lex_text(lx, hit->row, 1), part) && stands_with(d, t, sanudo_lex_text(lx, hit->row, 4))) return true;
    return false;
}

/* Does a time expression hold the word? */
static bool in_time(const sanudo_doc *d, uint32_t t)
{
    for (uint32_t i = walk_row(d->tim_end, d->n_times, t + 1); i < d->n_times && d->tim_first[i] <= t; i++)
        if (t < d->tim_end[i]) return true;
    return false;
}

/* The number of a noun phrase: on its head, or the nearest of the words that hang on it in front. */
static bool number_of(const sanudo_doc *d, const lexicon *lx, uint32_t h, amount *out)
{
    const uint32_t first = walk_first(d, h), end = walk_end(d, h);
    if (sanudo_amount_around(d, lx, first, h, end, out)) return !in_time(d, h);
    bool any = false;
    WALK_CHILDREN(d, h, c) {
        const uint8_t r = d->tok_rel[c];
        if (c > h) break;
        if (r != REL_NUMMOD && r != REL_DET && r != REL_AMOD && r != REL_DET_PREDET && r != REL_NMOD && r != REL_COMPOUND && r != REL_ADVMOD) continue;
        amount one;
        if (!sanudo_amount_around(d, lx, first, c, end, &one) || one.end > h || in_time(d, c)) continue;
        *out = one;
        any = true;
    }
    return any;
}

/* "a family *of five*", "a crowd *of 3,000*": what a collective consists of, or SANUDO_NONE. */
static uint32_t members(const sanudo_doc *d, uint32_t h)
{
    WALK_CHILDREN(d, h, c) {
        const uint32_t k = d->tok_rel[c] == REL_NMOD ? sanudo_walk_child(d, c, REL_CASE) : SANUDO_NONE;
        if (k != SANUDO_NONE && slice_is(d->tok_lemma[k], "of")) return c;
    }
    return SANUDO_NONE;
}

/* One person, named or not: "a soldier", "Jan Novak", "him". */
static bool one_person(const sanudo_doc *d, const lexicon *lx, uint32_t h)
{
    const uint8_t x = d->tok_xpos[h];
    if (x == XPOS_PRP) return sanudo_lex_in_class(lx, d->tok_lemma_key[h], CLASS_HE) || sanudo_lex_in_class(lx, d->tok_lemma_key[h], CLASS_SHE);
    if (x != XPOS_NN && x != XPOS_NNP && x != XPOS_JJ) return false;
    const uint32_t m = d->tok_mention[h];
    if (m != SANUDO_NONE && d->men_actor_kind[m] == ACTOR_PERSON) return true;
    if (x != XPOS_NN) { /* "a Palestinian" */
        const uint32_t det = sanudo_walk_child(d, h, REL_DET);
        return m != SANUDO_NONE && det != SANUDO_NONE && slice_is(d->tok_lemma[det], "a");
    }
    if (sanudo_lex_in_class(lx, d->tok_lemma_key[h], CLASS_PEOPLE)) return true;
    const lex_hit hit = sanudo_lex_find(lx, LEX_ROLE, d->tok_lemma_key[h]);
    return hit.row != SANUDO_NONE && slice_is(sanudo_lex_text(lx, hit.row, 2), "person");
}

/* How many one phrase of a list is; false: it does not say. */
static bool count_one(const sanudo_doc *d, const lexicon *lx, uint32_t h, bool single, amount *out)
{
    if (holds(d, lx, h, "thing")) return false;
    if (holds(d, lx, h, "group")) {
        const uint32_t of = members(d, h);
        return of != SANUDO_NONE && !holds(d, lx, of, "thing") && number_of(d, lx, of, out);
    }
    if (number_of(d, lx, h, out)) {
        const uint32_t of = d->tok_upos[h] == UPOS_NOUN ? SANUDO_NONE : members(d, h);
        return of == SANUDO_NONE || !(holds(d, lx, of, "thing") || holds(d, lx, of, "group"));
    }
    if (!single || !one_person(d, lx, h)) return false;
    *out = (amount){.low = 1, .high = 1, .first = h, .end = h + 1, .rule = SANUDO_NONE};
    return true;
}

static uint32_t plus(uint32_t a, uint32_t b) { return a == SANUDO_NONE || b == SANUDO_NONE || a > SANUDO_NONE - 1 - b ? SANUDO_NONE : a + b; }

/* Add what a further phrase of a list says; an uncounted one leaves the sum open above. */
static void add(amount *sum, const amount *more)
{
    sum->low = sum->low == SANUDO_NONE ? more->low : more->low == SANUDO_NONE ? sum->low : plus(sum->low, more->low);
    sum->high = plus(sum->high, more->high);
    if (more->end > sum->end) sum->end = more->end;
}

/* "35 civilians and *injured* scores": a word that tells another size stands in front of the phrase. */
static bool told_otherwise(const sanudo_doc *d, const lexicon *lx, uint32_t from, uint32_t t)
{
    for (uint32_t k = from; k < t; k++)
        if (sanudo_size_is(d, lx, k, "V") || sanudo_size_is(d, lx, k, "A")) return true;
    return false;
}

/* "two policemen, a clerk and three boys": the sum of a list; the first must be told. */
static bool count_list(const sanudo_doc *d, const lexicon *lx, uint32_t h, bool single, amount *out)
{
    if (!count_one(d, lx, h, single, out)) return false;
    const uint32_t own = out->end;
    uint32_t left = MAX_MEMBERS;
    WALK_CHILDREN(d, h, c) {
        const uint8_t u = d->tok_upos[c];
        const bool nominal = u == UPOS_NOUN || u == UPOS_PROPN || u == UPOS_NUM || u == UPOS_PRON;
        amount one;
        if (d->tok_rel[c] != REL_CONJ || c < own || !nominal || !left--) continue;
        if (sanudo_walk_child(d, c, REL_NSUBJ) != SANUDO_NONE || holds(d, lx, c, "thing") || told_otherwise(d, lx, own, c)) continue;
        if (count_one(d, lx, c, single, &one)) add(out, &one);
        else if (single && d->tok_xpos[c] == XPOS_NNS) out->high = SANUDO_NONE;
    }
    return true;
}

/* "22 *wounded*", "12 people *dead*": the phrase that ends in front of the word. */
static bool count_before(const sanudo_doc *d, const lexicon *lx, uint32_t t, amount *out)
{
    const uint32_t first = walk_first(d, t);
    if (t == first) return false;
    const uint32_t h = t - 1;
    if (d->tok_upos[h] == UPOS_NOUN) return count_one(d, lx, h, false, out);
    return sanudo_amount_around(d, lx, first, h, t, out) && out->end == t;
}

/* "the toll rose *to at least 41*", "put the dead *at six sailors and two cooks*". */
static bool count_behind(const sanudo_doc *d, const lexicon *lx, uint32_t t, amount *out)
{
    const uint32_t end = walk_end(d, t);
    for (uint32_t i = t + 1; i < end && i < t + TOLL_REACH; i++) {
        if (!sanudo_size_is(d, lx, i, SIZE_PART_TOLL) || i + 1 == end || in_time(d, i + 1)) continue;
        if (!sanudo_amount_read(d, lx, i + 1, end, out)) continue;
        const uint32_t last = out->end - 1, h = d->tok_head[last];
        amount list;
        if (out->end < end && (d->tok_upos[out->end] == UPOS_SYM || in_time(d, last))) continue;
        if (h != SANUDO_NONE && h > last && d->tok_rel[last] == REL_NUMMOD && count_list(d, lx, h, false, &list)) *out = list;
        return true;
    }
    return false;
}

/* Who may be counted: a single person as well as a number, and only nouns with this row of part H. */
typedef struct counting {
    bool single;
    slice noun;
} counting;

/* Is the phrase one of those that are counted?  "Hundreds *of policemen*" are if policemen are. */
static bool suits(const sanudo_doc *d, const lexicon *lx, uint32_t h, slice noun)
{
    if (!noun.n) return true;
    const lex_hit word = sanudo_lex_find(lx, LEX_SIZE, d->tok_key[h]);
    const bool number = d->tok_upos[h] == UPOS_NUM || sanudo_size_row(lx, word, SIZE_PART_NUMBER) != SANUDO_NONE;
    const uint32_t of = number ? members(d, h) : SANUDO_NONE;
    if (of != SANUDO_NONE) h = of;
    lex_hit hit = sanudo_size_hit(d, lx, h);
    for (; hit.row != SANUDO_NONE; hit = sanudo_lex_next(lx, hit))
        if (slice_is(sanudo_lex_text(lx, hit.row, 1), "H") && slice_eq(sanudo_lex_text(lx, hit.row, 2), noun)) return true;
    return false;
}

/* "killed *between 10 and 15 policemen*", "arrested *up to 40*": a bound that the tree takes for a preposition. */
static bool count_next(const sanudo_doc *d, const lexicon *lx, uint32_t t, slice noun, amount *out)
{
    const uint32_t end = walk_end(d, t);
    amount list;
    if (t + 1 == end || !sanudo_amount_read(d, lx, t + 1, end, out)) return false;
    const uint32_t h = d->tok_head[out->end - 1];
    if (h == SANUDO_NONE || h < out->end || d->tok_upos[h] == UPOS_VERB) return !noun.n;
    if (!suits(d, lx, h, noun) || !count_list(d, lx, h, false, &list)) return false;
    *out = list;
    return true;
}

static uint64_t slot_of(slice name)
{
    if (slice_is(name, "subj")) return SLOT_SUBJ;
    return slice_is(name, "obj") ? SLOT_OBJ : sanudo_key_word(name.p, name.n);
}

/* What fills the slot, best rank first; one person counts only where the clause names him outright. */
static bool count_slot(const sanudo_doc *d, const lexicon *lx, const frame *f, slice name, counting c, amount *out)
{
    const uint64_t slot = slot_of(name);
    for (uint8_t rank = 0; rank <= LAST_RANK; rank++)
        for (uint32_t i = 0; i < f->n; i++) {
            if (f->arg[i].slot != slot || f->arg[i].rank != rank || !suits(d, lx, f->arg[i].token, c.noun)) continue;
            if (count_list(d, lx, f->arg[i].token, c.single && !rank, out)) return true;
        }
    return false;
}

bool sanudo_teller_own(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t row, amount *out)
{
    const counting c = {.single = !slice_is(sanudo_lex_text(lx, row, 2), sanudo_size_name(SIZE_PARTICIPANTS)), .noun = sanudo_lex_text(lx, row, 4)};
    slice slots = sanudo_lex_text(lx, row, 3);
    frame f;
    sanudo_frame_make(d, lx, t, &f);
    while (slots.n) {
        const char *blank = memchr(slots.p, ' ', slots.n);
        const uint32_t n = blank ? (uint32_t)(blank - slots.p) : slots.n;
        const slice name = {slots.p, n};
        const bool object = slice_is(name, "obj") && f.part == 'V' && !f.passive;
        if (count_slot(d, lx, &f, name, c, out) || (object && count_next(d, lx, t, c.noun, out))) {
            out->rule = sanudo_lex_line(lx, row);
            return true;
        }
        slots.p += n + (blank != NULL), slots.n -= n + (blank != NULL);
    }
    return false;
}

bool sanudo_teller_acts(const sanudo_doc *d, const lexicon *lx, uint32_t t)
{
    return !sanudo_frame_passive(d, t) && sanudo_frame_subject(d, lx, t) != SANUDO_NONE;
}

/* The number that a verb or adjective tells of: "22 *wounded*" goes before what its clause is about. */
static bool count_verb(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t row, amount *out)
{
    const slice whom = sanudo_lex_text(lx, row, 3);
    const counting c = {.single = !slice_is(sanudo_lex_text(lx, row, 2), sanudo_size_name(SIZE_PARTICIPANTS))};
    const bool bare = d->tok_xpos[t] != XPOS_VBG && d->tok_xpos[t] != XPOS_VB;
    frame f;
    if (bare && t > walk_first(d, t) && d->tok_upos[t - 1] == UPOS_NUM && count_before(d, lx, t, out)) return true;
    sanudo_frame_make(d, lx, t, &f);
    if (count_slot(d, lx, &f, whom, c, out) || (bare && count_before(d, lx, t, out))) return true;
    return slice_is(whom, "obj") && !f.passive && count_next(d, lx, t, (slice){0}, out);
}

bool sanudo_teller_count(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t row, amount *out)
{
    const slice whom = sanudo_lex_text(lx, row, 3);
    const bool none = slice_is(whom, "none");
    bool told = false;
    if (slice_is(whom, "toll")) told = count_behind(d, lx, t, out);
    else if (none || slice_is(whom, "self")) told = count_before(d, lx, t, out) || number_of(d, lx, t, out);
    else told = count_verb(d, lx, t, row, out);
    if (told && none && (out->low != 0 || out->high != 0)) return false;
    out->rule = sanudo_lex_line(lx, row);
    return told;
}
