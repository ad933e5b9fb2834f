/* Reads plain articles for the teachers to look at. */
#include "train/news.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "doc/points.h"
#include "read/read.h"
#include "syntax/names.h"
#include "text/text.h"

/* A word's form in the corpus' own memory. */
static slice keep(corpus *c, slice s)
{
    char *p = ARENA_NEW(&c->mem, char, s.n + 1u);
    if (p) memcpy(p, s.p, s.n);
    return (slice){p, p ? s.n : 0};
}

/* The state of a word that stands in a place that somebody has marked: names of places are gold, all others are not known. */
static uint8_t place_state(const json_t *places, uint32_t start, uint32_t end)
{
    size_t i;
    json_t *place;
    json_array_foreach((json_t *)(uintptr_t)places, i, place) {
        const json_int_t from = json_integer_value(json_object_get(place, "start")), to = json_integer_value(json_object_get(place, "end"));
        if (from <= start && end <= to) return name_state_of(NAME_LOC, from != start);
    }
    return STATE_O;
}

static bool add_sentences(corpus *c, sanudo_doc *d, const json_t *places)
{
    const points p = sanudo_points_new(&d->mem, d->text, d->len);
    for (uint32_t k = 0; k < d->n_sents; k++) {
        const uint32_t first = d->sent_first[k], n = d->sent_first[k + 1] - first, before = c->n;
        slice *form = ARENA_NEW(&c->mem, slice, n + 1u);
        for (uint32_t i = 0; form && i < n; i++) form[i] = keep(c, doc_form(d, first + i));
        if (!form || !train_append_words(c, form, n)) return false;
        for (uint32_t i = 0; c->n > before && i < n; i++) {
            const sanudo_span w = d->tok_span[first + i];
            c->s[before].name[i] = place_state(places, sanudo_points_at(&p, w.start), sanudo_points_at(&p, w.end));
        }
    }
    return arena_ok(&c->mem) && arena_ok(&d->mem);
}

static bool add_text(corpus *c, const json_t *text, const json_t *places, const lexicon *lx, sanudo_error *err)
{
    const knowledge know = {.lexicon = lx};
    sanudo_doc *d = NULL;
    const sanudo_article a = {.id = "news", .text = json_string_value(text), .len = json_string_length(text)};
    sanudo_rc rc = sanudo_doc_new(&d, &a, err);
    if (rc == SANUDO_OK) rc = sanudo_stage_furniture(d, &know, err);
    if (rc == SANUDO_OK) rc = sanudo_stage_tokens(d, &know, err);
    const bool ok = rc == SANUDO_OK && add_sentences(c, d, places);
    sanudo_doc_free(d);
    return ok;
}

bool train_read_news(corpus *c, const char *path, const lexicon *lx, char why[240])
{
    FILE *f = fopen(path, "rb");
    char *line = NULL;
    size_t cap = 0;
    bool ok = f != NULL;
    if (!ok) snprintf(why, 240, "%s: %s", path, strerror(errno));
    for (long n = 1, len; ok && (len = getline(&line, &cap, f)) > 0; n++) {
        sanudo_error err = {.msg = "no text"};
        json_t *row = json_loadb(line, (size_t)len, 0, NULL), *text = json_object_get(row, "text");
        ok = json_is_string(text) && add_text(c, text, json_object_get(row, "toponyms"), lx, &err);
        if (!ok) snprintf(why, 240, "%s:%ld: %.120s", path, n, err.msg);
        c->hash = hash_text(c->hash, line, (size_t)len);
        json_decref(row);
    }
    free(line);
    if (f) fclose(f);
    return ok;
}
