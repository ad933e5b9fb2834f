/*
** Codes the texts of tests/cases/stances.txt, whose head tells its form, and compares what each source holds of the events
** with what stands under them.
**
** test_stances FILE...
*/
#include "under.h"

/* The name of the one who holds it: of the statement, or of the mention where there is none. */
static slice source_of(const sanudo_doc *d, const stance *s)
{
    if (s->statement != SANUDO_NONE) return d->sta_source_name[s->statement];
    const rows of = d->men_link[s->source];
    return of.n ? d->act_name[d->link_pool[of.first]] : sanudo_doc_words(d, d->men_first[s->source], d->men_end[s->source]);
}

/* "ASSAULT denied: Kenya actual, Somalia denied" for every event of which a source holds something. */
static bool look(const sanudo_doc *d, const under_lines *wanted, under_lines *came)
{
    for (uint32_t e = 0; e < d->n_events && came->n < UNDER_LINES; e++) {
        const rows of = d->ev_stances[e];
        if (!of.n) continue;
        char *out = came->line[came->n++];
        int at = snprintf(out, UNDER_LINE, "%.*s %s:", (int)d->ev_type[e].n, d->ev_type[e].p, sanudo_status_name(d->ev_status[e]));
        for (uint32_t i = 0; i < of.n && at < UNDER_LINE; i++) {
            const stance *s = &d->stance_pool[of.first + i];
            const slice name = source_of(d, s);
            at += snprintf(out + at, (size_t)(UNDER_LINE - at), "%s %.*s %s", i ? "," : "", (int)name.n, name.p, sanudo_status_name(s->status));
        }
    }
    return under_same(wanted, came);
}

int main(int argc, char **argv) { return under_main(argc, argv, look); }
