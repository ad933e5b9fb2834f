/*
** sanudo-parties FILE.jsonl: what understood.py learns from.  Codes every article and prints, for each
** party that a clause leaves open, a line {"id", "event", "role", "type", "mode", "candidates": [[code, [sectors], [features]], ...]}.
*/
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "doc/walk.h"
#include "run/coder.h"
#include "what/understood.h"

enum { MOST_CANDIDATES = STORY_LEADS + NEAR_ACTORS + 1, N_SECTORS = 32 };

static void die(const char *what, const sanudo_error *err)
{
    fprintf(stderr, "sanudo-parties: %s: %s\n", what, err->msg);
    exit(1);
}

static void put_candidate(const sanudo_doc *d, const candidate *c)
{
    const country code = c->actor == SANUDO_NONE ? 0 : d->act_code[c->actor];
    const char letters[4] = {(char)(code & 255), (char)(code >> 8 & 255), (char)(code >> 16 & 255), 0};
    const char *between = "";
    printf("[\"%s\", [", letters);
    for (uint32_t i = 0; i < N_SECTORS && c->actor != SANUDO_NONE; i++) {
        if (!(d->act_sectors[c->actor] >> i & 1)) continue;
        printf("%s\"%s\"", between, sanudo_sector_name(i));
        between = ", ";
    }
    printf("], [");
    between = "";
    for (uint32_t f = 0; f < N_UNDERSTOOD; f++) {
        if (!(c->features >> f & 1)) continue;
        printf("%s\"%s\"", between, sanudo_understood_name((enum understood_feature)f));
        between = ", ";
    }
    printf("]]");
}

static party_list parties(const sanudo_doc *d, rows r)
{
    party_list l = {.n = r.n};
    memcpy(l.actor, d->party_pool + r.first, r.n * sizeof *l.actor);
    return l;
}

/* The questions of event row `e`, asked as the stage asked them: the actor's before anybody was understood. */
static void put_event(const sanudo_doc *d, const lexicon *lx, story *st, uint32_t e)
{
    party_list side[2] = {parties(d, d->ev_actor[e]), parties(d, d->ev_recipient[e])}, nobody = {0};
    for (uint8_t i = 0; i < 2; i++) {
        if (!(d->ev_open[e] >> i & 1)) continue;
        frame f;
        candidate all[MOST_CANDIDATES];
        sanudo_frame_make(d, lx, d->ev_pred[e], &f);
        const bool later = !i && d->ev_inferred[e] & 2;
        const question q = {.frame = &f, .type = d->ev_type[e], .mode = d->ev_mode[e], .role = i ? ITEM_RECIPIENT : ITEM_ACTOR, .other = later ? &nobody : &side[!i]};
        const uint32_t n = sanudo_understood_candidates(d, st, &q, all);
        printf("{\"id\": \"%.*s\", \"event\": \"e%u\", \"role\": %u, \"type\": \"%.*s\", \"mode\": \"%.*s\", \"candidates\": [", (int)d->id.n, d->id.p,
               e + 1, i, (int)d->ev_type[e].n, d->ev_type[e].p, (int)d->ev_mode[e].n, d->ev_mode[e].p);
        for (uint32_t k = 0; k < n; k++) {
            if (k) printf(", ");
            put_candidate(d, &all[k]);
        }
        puts("]}");
    }
}

static void put_article(const sanudo_article *a, const sanudo_coder *coder)
{
    sanudo_error err;
    sanudo_doc *d;
    story st;
    if (sanudo_doc_new(&d, a, &err) != SANUDO_OK || sanudo_doc_code(d, coder, &err) != SANUDO_OK) die(a->id, &err);
    if (sanudo_story_new(d, coder->know.lexicon, &st, &err) != SANUDO_OK) die(a->id, &err);
    for (uint32_t s = 0, e = 0; s < d->n_sents; s++) {
        const uint32_t from = e;
        if (s >= st.end) sanudo_story_enter(d, s, &st);
        for (; e < d->n_events && d->tok_sent[d->ev_pred[e]] == s; e++) put_event(d, coder->know.lexicon, &st, e);
        for (uint32_t i = from; i < e; i++) {
            const party_list actor = parties(d, d->ev_actor[i]), recipient = parties(d, d->ev_recipient[i]);
            sanudo_story_note(d, &st, &actor, &recipient);
        }
    }
    sanudo_doc_free(d);
}

int main(int argc, char **argv)
{
    sanudo_error err;
    sanudo_coder *coder;
    sanudo_reader *r;
    sanudo_article a;
    int rc;
    const sanudo_input in = {.format = "jsonl"};
    if (argc != 2) {
        fputs("usage: sanudo-parties FILE.jsonl\n", stderr);
        return 2;
    }
    if (sanudo_coder_new(&coder, NULL, NULL, &err) != SANUDO_OK) die("coder", &err);
    if (sanudo_reader_open(&r, argv[1], &in, &err) != SANUDO_OK) die(argv[1], &err);
    while ((rc = sanudo_reader_next(r, &a, &err)) == 1) put_article(&a, coder);
    if (rc < 0) die(argv[1], &err);
    sanudo_reader_free(r);
    sanudo_coder_free(coder);
    return 0;
}
