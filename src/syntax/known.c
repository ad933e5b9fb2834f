#include "syntax/known.h"

/* How an ending comes off: what the form ends in, how much goes, what comes instead, whether a doubled letter goes too. */
typedef struct ending {
    slice tail;
    uint32_t off;
    char add;
    bool undouble;
} ending;

#define ENDING(text, off, add, undouble) {{text, sizeof(text) - 1}, off, add, undouble}
static const ending ENDINGS[] = {
    ENDING("ied", 3, 'y', false), ENDING("ed", 2, 0, false), ENDING("ed", 1, 0, false), ENDING("ed", 2, 0, true),
    ENDING("ing", 3, 0, false),   ENDING("ing", 3, 'e', false), ENDING("ing", 3, 0, true),
    ENDING("ies", 3, 'y', false), ENDING("es", 2, 0, false), ENDING("s", 1, 0, false),
};

/* True when the lexicon has the word as a verb. */
static bool has_word(const lexicon *lx, uint64_t key)
{
    static const enum lex_table VERBS[] = {LEX_CUE, LEX_STATUS, LEX_LIGHT};
    for (size_t i = 0; i < sizeof VERBS / sizeof VERBS[0]; i++)
        if (sanudo_lex_find(lx, VERBS[i], key).row != SANUDO_NONE) return true;
    return sanudo_lex_has_trigger(lx, key);
}

/* The form without one ending, or nothing when it has not that ending. */
static slice take_off(slice form, const ending *e, char *out)
{
    const uint32_t n = e->tail.n;
    if (form.n < n + 2 || memcmp(form.p + form.n - n, e->tail.p, n) != 0) return (slice){0};
    uint32_t keep = form.n - e->off;
    if (e->undouble && out[keep - 1] != out[keep - 2]) return (slice){0};
    if (e->undouble) keep--;
    if (e->add) out[keep++] = e->add;
    return (slice){out, keep};
}

/* Whether the form may be the guess with an ending: "led" of "lead" is not, nor "leaned" of "learn". */
static bool begins_with(slice form, slice guess)
{
    const uint32_t n = guess.n ? guess.n - 1 : 0; /* the last letter may change: "carried" */
    return form.n >= n && memcmp(form.p, guess.p, n) == 0;
}

slice sanudo_known_verb(const lexicon *lx, slice lower, slice guess, char *out)
{
    if (!lx || (has_word(lx, sanudo_key_word(guess.p, guess.n)) && begins_with(lower, guess))) return guess;
    for (size_t i = 0; i < sizeof ENDINGS / sizeof ENDINGS[0]; i++) {
        memcpy(out, lower.p, lower.n);
        const slice other = take_off(lower, &ENDINGS[i], out);
        if (other.n && has_word(lx, sanudo_key_word(other.p, other.n))) return other;
    }
    return guess;
}

#define CLASS_ONE_WORD SLICE("text-one-word")
enum { MAX_PART = 24 };

uint64_t sanudo_known_compound(const lexicon *lx, slice first, slice lemma)
{
    char room[2 * MAX_PART];
    if (!lx || first.n > MAX_PART || lemma.n > MAX_PART) return KEY_EMPTY;
    memcpy(room, first.p, first.n);
    memcpy(room + first.n, lemma.p, lemma.n);
    const uint64_t key = sanudo_key_word(room, first.n + lemma.n);
    return sanudo_lex_in_class(lx, key, CLASS_ONE_WORD) ? key : KEY_EMPTY;
}
