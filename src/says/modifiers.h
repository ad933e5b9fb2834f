#ifndef SANUDO_SAYS_MODIFIERS_H
#define SANUDO_SAYS_MODIFIERS_H
#include "lexicon/stage.h"
#include "says/grove.h"
#include "says/scope.h"

/* What the words of status look at. */
typedef struct view {
    const sanudo_doc *d;
    const grove *g;
    const lexicon *lx;
} view;

/* No word speaks. */
#define SILENT ((verdict){.status = N_STATUS, .line = SANUDO_NONE})

/* ---- the entries of lexicon/status: `part` and `scope` as written there ---- */

/* The verdict of the entry for `key`. */
verdict sanudo_modifiers_entry(const view *v, uint64_t key, char part, const char *scope);
/* The same for token `t` and up to two words behind it ("rule out", "no longer"), the longest first. */
verdict sanudo_modifiers_phrase(const view *v, uint32_t t, char part, const char *scope);

/* ---- what the words beside token `t` say of it ---- */

/* Its negation: "did not", "never", "no troops ... were moved", "without"; "not only" and "not until Monday" negate nothing. */
verdict sanudo_modifiers_negation(const view *v, uint32_t t);
/* Everything else: auxiliaries, adverbs, adjectives, conditions, questions, commands. */
verdict sanudo_modifiers_own(const view *v, uint32_t t);
/* "If they land", "should they land", "whether they had landed": what the clause of `t` itself begins with. */
verdict sanudo_modifiers_conditional(const view *v, uint32_t t);
/* A condition that `t` depends on or is part of ("if", "unless", "should they ..."), else one near `word` in its sentence. */
verdict sanudo_modifiers_condition(const view *v, uint32_t t, uint32_t word);
/* "will not sail *as long as they shell us*": true for what is so already while its condition lasts. */
bool sanudo_modifiers_holds(const view *v, uint32_t t);
/* True when `t` follows in a row with a word such as "but", which ends the negation before it. */
bool sanudo_modifiers_turns(const view *v, uint32_t t);

/* True for an infinitive with "to". */
bool sanudo_modifiers_has_to(const view *v, uint32_t t);
#endif
