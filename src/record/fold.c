/*
** PLOVER's own folding, for exports: our record codes the deed itself with its
** status; PLOVER has a type for the planned deed instead, and no negated ones.
*/
#include "record/fold.h"

/* Columns of the ontology's table: a type's class and score, and as which type the planned deed is told. */
enum { COL_QUAD = 2, COL_SCORE = 3, COL_FUTURE = 5 };

/* Class and score of a type without mode; what the event has when no lexicon is at hand. */
static void look_up(const lexicon *lx, folded *f)
{
    const lex_hit hit = sanudo_lex_find(lx, LEX_ONTOLOGY, sanudo_key_word(f->type.p, f->type.n));
    if (hit.row == SANUDO_NONE) return;
    f->quad = (uint8_t)(sanudo_lex_int(lx, hit.row, COL_QUAD) / 10000);
    f->score = sanudo_lex_int(lx, hit.row, COL_SCORE) / 1000;
}

/* As which type the planned deed is told: what the event says, or the ontology where it does not; absent for most. */
static slice future_of(const lexicon *lx, const flat_event *e)
{
    if (e->future.n) return e->future;
    const lex_hit hit = sanudo_lex_find(lx, LEX_ONTOLOGY, key_join(sanudo_words_key(e->type, NULL), sanudo_words_key(e->mode, NULL)));
    return hit.row == SANUDO_NONE ? (slice){0} : sanudo_lex_text(lx, hit.row, COL_FUTURE);
}

folded sanudo_fold(const lexicon *lx, const flat_event *e)
{
    static const char *const AUX[N_STATUS] = {[STATUS_PLANNED] = "future", [STATUS_POSSIBLE] = "hypothetical",
                                              [STATUS_HYPOTHETICAL] = "hypothetical", [STATUS_NEGATED] = "negation",
                                              [STATUS_DENIED] = "negation", [STATUS_HISTORICAL] = "historical"};
    const uint8_t status = sanudo_status_of(e->status);
    folded f = {.type = e->type, .mode = e->mode, .quad = e->quad, .score = e->score};
    const slice future = status == STATUS_PLANNED ? future_of(lx, e) : (slice){0};
    if (future.n) {
        f.type = future, f.mode = (slice){0};
        look_up(lx, &f);
    } else if (status < N_STATUS) {
        f.aux = AUX[status];
    }
    return f;
}

static uint32_t coded(const flat_party *p, uint32_t n)
{
    uint32_t some = 0;
    for (uint32_t i = 0; i < n; i++) some += flat_coded(&p[i]);
    return some;
}

/* COOPERATE is content with two actors. */
enum loss sanudo_fold_refuses(const flat_event *e, slice type)
{
    const uint32_t actors = coded(e->actors, e->n_actors), recipients = coded(e->recipients, e->n_recipients);
    if (slice_is(e->status, "negated")) return LOSS_NEGATED;
    if (!actors) return LOSS_UNCODED;
    if (recipients || (slice_is(type, "COOPERATE") && actors > 1)) return N_LOSSES;
    return slice_is(type, "COOPERATE") || slice_is(type, "AID") || slice_is(type, "SANCTION") ? LOSS_RECIPIENT : N_LOSSES;
}

void sanudo_fold_counts(schema_out *w, const flat_event *e, const folded *f)
{
    if (!slice_eq(f->type, e->type)) schema_lose(w, LOSS_FOLDED, 1);
    if (!e->first_day.n || !e->date_from_text) schema_lose(w, LOSS_DAY, 1);
}
