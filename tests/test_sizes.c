/*
** Codes the texts of tests/cases/sizes.txt, whose head tells its form, and compares the sizes of their events with
** what stands under them.
**
** test_sizes FILE...
*/
#include "under.h"

/* "12", "12..", "..40", "10..15" */
static void print_amount(char *out, size_t cap, const amount *a)
{
    char low[16] = "", high[16] = "";
    if (a->low != SANUDO_NONE) snprintf(low, sizeof low, "%u", a->low);
    if (a->high != SANUDO_NONE) snprintf(high, sizeof high, "%u", a->high);
    if (a->low == a->high) snprintf(out, cap, "%s", low);
    else snprintf(out, cap, "%s..%s", low, high);
}

static void tell_sizes(const sanudo_doc *d, under_lines *came)
{
    for (uint32_t e = 0; e < d->n_events; e++)
        for (uint8_t k = 0; k < N_SIZES && came->n < UNDER_LINES; k++) {
            const amount *a = &d->ev_size[e][k];
            char number[40];
            if (amount_number(a) == SANUDO_NONE) continue;
            print_amount(number, sizeof number, a);
            snprintf(came->line[came->n++], UNDER_LINE, "%.*s %s %s", (int)d->ev_type[e].n, d->ev_type[e].p, sanudo_size_name(k), number);
        }
}

/* The same lines, in any order. */
static bool look(const sanudo_doc *d, const under_lines *wanted, under_lines *came)
{
    bool used[UNDER_LINES] = {false};
    tell_sizes(d, came);
    for (unsigned i = 0; i < came->n; i++) {
        unsigned k = 0;
        while (k < wanted->n && (used[k] || strcmp(came->line[i], wanted->line[k]) != 0)) k++;
        if (k == wanted->n) return false;
        used[k] = true;
    }
    return came->n == wanted->n;
}

int main(int argc, char **argv) { return under_main(argc, argv, look); }
