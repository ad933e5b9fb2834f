/*
** PLOVER's own folding, for exports: our record codes the deed itself with its
** status; PLOVER has a type for the planned deed instead, and no negated ones.
*/
#include "record/fold.h"

#include "base/key.h"
#include "lexicon/stage.h"

/* Columns of the ontology's table that give a type's class and score. */
enum { COL_QUAD = 2, COL_SCORE = 3 };

/* Class and score of a type without mode; what the event has when no lexicon is at hand. */
static void look_up(const record *r, folded *f)
{
    const knowledge *k = r->doc->know;
    if (!k || !k->lexicon) return;
    const lex_hit hit = sanudo_lex_find(k->lexicon, LEX_ONTOLOGY, sanudo_key_word(f->type.p, f->type.n));
    if (hit.row == SANUDO_NONE) return;
    f->quad = (uint8_t)(sanudo_lex_int(k->lexicon, hit.row, COL_QUAD) / 10000);
    f->score = sanudo_lex_int(k->lexicon, hit.row, COL_SCORE) / 1000;
}

folded sanudo_record_fold(const record *r, uint32_t e)
{
    static const char *const AUX[N_STATUS] = {[STATUS_PLANNED] = "future", [STATUS_POSSIBLE] = "hypothetical",
                                              [STATUS_HYPOTHETICAL] = "hypothetical", [STATUS_NEGATED] = "negation",
                                              [STATUS_DENIED] = "negation", [STATUS_HISTORICAL] = "historical"};
    const sanudo_doc *d = r->doc;
    const uint8_t status = d->ev_status[e];
    folded f = {.type = d->ev_type[e], .mode = d->ev_mode[e], .quad = d->ev_quad[e], .score = d->ev_score[e]};
    if (status == STATUS_PLANNED && d->ev_future[e].n) {
        f.type = d->ev_future[e], f.mode = (slice){0};
        look_up(r, &f);
    } else if (status < N_STATUS) {
        f.aux = AUX[status];
    }
    return f;
}

int32_t sanudo_record_first_day(const record *r, uint32_t e)
{
    const when *t = &r->doc->ev_date[e];
    return t->value.n && t->start != DAY_NONE ? t->start : r->doc->date;
}

bool sanudo_record_is_coded(const sanudo_doc *d, uint32_t actor) { return d->act_code[actor] || d->act_sectors[actor]; }
