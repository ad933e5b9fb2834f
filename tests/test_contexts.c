/*
** Codes the sentences of tests/cases/contexts.txt and looks at the contexts of their events: those that stand under a
** sentence must be there, those with a '-' before them must not.  The head of the file tells its form.
**
** test_contexts FILE...
*/
#include "under.h"

/* True when any event of the document has the context. */
static bool has(const sanudo_doc *d, slice name)
{
    for (uint32_t e = 0; e < d->n_events; e++)
        for (uint32_t i = 0; i < d->ev_context[e].n; i++)
            if (slice_eq(d->context_pool[d->ev_context[e].first + i], name)) return true;
    return false;
}

/* Every name of "military -territory" is as it says. */
static bool as_wanted(const sanudo_doc *d, const char *wanted)
{
    bool right = true;
    for (const char *at = wanted + strspn(wanted, " "); *at; at += strspn(at, " ")) {
        const bool not = *at == '-';
        const uint32_t n = (uint32_t)strcspn(at, " ");
        const slice name = {at + not, n - not};
        if (sanudo_context_of(name) == N_CONTEXTS) printf("there is no context '%.*s'\n", (int)name.n, name.p), right = false;
        right &= has(d, name) != not;
        at += n;
    }
    return right;
}

static bool look(const sanudo_doc *d, const under_lines *wanted, under_lines *came)
{
    for (uint32_t e = 0; e < d->n_events && came->n < UNDER_LINES; e++) {
        char *out = came->line[came->n++];
        int at = snprintf(out, UNDER_LINE, "%.*s", (int)d->ev_type[e].n, d->ev_type[e].p);
        for (uint32_t i = 0; i < d->ev_context[e].n && at < UNDER_LINE; i++) {
            const slice s = d->context_pool[d->ev_context[e].first + i];
            at += snprintf(out + at, (size_t)(UNDER_LINE - at), " %.*s", (int)s.n, s.p);
        }
    }
    bool right = came->n && wanted->n;
    for (unsigned i = 0; i < wanted->n; i++) right &= as_wanted(d, wanted->line[i]);
    return right;
}

int main(int argc, char **argv) { return under_main(argc, argv, look); }
