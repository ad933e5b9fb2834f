/*
** Who wrote the article, as it says itself.
*/
#include "record/record.h"

/* One past the run of proper nouns that begins at `t`, with the marks inside it ("Jean-Luc M. Roy"). */
static uint32_t name_end(const sanudo_doc *d, uint32_t t, uint32_t end)
{
    uint32_t last = t;
    for (t++; t < end; t++) {
        const char c = d->text[d->tok_span[t].start];
        const bool glued = d->tok_span[t].start == d->tok_span[t - 1].end;
        if (d->tok_upos[t] == UPOS_PROPN) last = t;
        else if (c == ',' || c == ';' || c == ')' || !(glued || c == '.')) break;
    }
    return last + 1;
}

/*
** The names in a byline, or at the head of the credits: proper nouns behind the first preposition ("By A. Roy and
** B. Lee, News Writer", "Reporting by A. Roy in Lima and B. Lee; editing by C. Day"), up to a comma in a byline
** and a semicolon in credits.  A name behind a further preposition is a place.
*/
static uint32_t names_in(const sanudo_doc *d, uint32_t s, rows out[static BYLINE_MAX])
{
    const char stop = d->sent_region[s] == REGION_BYLINE ? ',' : ';';
    uint32_t prepositions = 0, n = 0;
    for (uint32_t t = d->sent_first[s], end = d->sent_first[s + 1]; t < end && n < BYLINE_MAX;) {
        const bool place = t > d->sent_first[s] && d->tok_upos[t - 1] == UPOS_ADP && prepositions > 1;
        if (d->text[d->tok_span[t].start] == stop) break;
        prepositions += d->tok_upos[t] == UPOS_ADP;
        if (d->tok_upos[t] != UPOS_PROPN || !prepositions) {
            t++;
            continue;
        }
        const uint32_t to = name_end(d, t, end);
        if (!place && to - t > 1) out[n++] = (rows){t, to - t};
        t = to;
    }
    return n;
}

uint32_t sanudo_record_byline(const sanudo_doc *d, rows out[static BYLINE_MAX])
{
    uint32_t found = SANUDO_NONE;
    for (uint32_t s = 0; s < d->n_sents; s++) {
        const bool by = d->sent_region[s] == REGION_BYLINE, credits = d->sent_region[s] == REGION_CREDITS;
        if ((by || credits) && (found == SANUDO_NONE || (by && d->sent_region[found] == REGION_CREDITS))) found = s;
    }
    return found == SANUDO_NONE ? 0 : names_in(d, found, out);
}
