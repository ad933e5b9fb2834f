/*
** factuality FILE.jsonl: the status of given words.  A line of FILE has "id", "tokens", and "events" with "tok", the
** number of the word that names each; the words are kept, every named one is taken for an event without parties, and
** the stages around that of the events say of what status it is.  Prints {"id", "events": [{"tok", "label", "status"}]} a
** line: 3 for what happened or goes on, 0 for what is open, -3 for what did not happen.
*/
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "read/read.h"
#include "run/coder.h"
#include "run/pipeline.h"

static const int LABEL[N_STATUS] = {
    [STATUS_ACTUAL] = 3, [STATUS_ONGOING] = 3, [STATUS_HISTORICAL] = 3,
    [STATUS_NEGATED] = -3, [STATUS_DENIED] = -3, /* planned, possible, hypothetical: 0 */
};

static void die(const char *what, const char *why)
{
    fprintf(stderr, "factuality: %s: %s\n", what, why);
    exit(2);
}

/* Marks as treebanks write them, and as texts do. */
static const char *plain(const char *word)
{
    static const char *const MARKS[][2] = {
        {"``", "\""}, {"''", "\""}, {"-LRB-", "("}, {"-RRB-", ")"}, {"-LSB-", "["}, {"-RSB-", "]"},
    };
    for (size_t i = 0; i < sizeof MARKS / sizeof MARKS[0]; i++)
        if (strcmp(word, MARKS[i][0]) == 0) return MARKS[i][1];
    return word;
}

/* The words as one sentence of CoNLL-U. */
static void write_words(sanudo_buf *out, const json_t *tokens)
{
    sanudo_buf_clear(out);
    for (size_t i = 0; i < json_array_size(tokens); i++) {
        const char *word = json_string_value(json_array_get(tokens, i));
        sanudo_buf_printf(out, "%zu\t%s\n", i + 1, word && word[0] ? plain(word) : "_");
    }
}

/* In place of the stage of the events: each named word is one, in order of the words.  False for a word that is not there. */
static bool name_events(sanudo_doc *d, const json_t *events)
{
    const size_t n = json_array_size(events);
    uint8_t *aspect = ARENA_NEW(&d->mem, uint8_t, n + 1), *quad = ARENA_NEW(&d->mem, uint8_t, n + 1);
    uint32_t *first = ARENA_NEW(&d->mem, uint32_t, n + 1), *end = ARENA_NEW(&d->mem, uint32_t, n + 1), at = 0;
    rows *nobody = ARENA_NEW(&d->mem, rows, n + 1);
    slice *type = ARENA_NEW(&d->mem, slice, n + 1);
    if (!arena_ok(&d->mem)) die("memory", "there is none");
    for (size_t i = 0; i < n; i++) {
        const json_int_t tok = json_integer_value(json_object_get(json_array_get(events, i), "tok"));
        if (tok < at || tok >= (json_int_t)d->n_tokens) return false;
        at = (uint32_t)tok;
        first[i] = at, end[i] = at + 1, aspect[i] = N_STATUS, quad[i] = 0, nobody[i] = (rows){0}, type[i] = (slice){0};
    }
    d->n_events = (uint32_t)n;
    d->ev_pred = d->ev_first = first, d->ev_end = end, d->ev_aspect = aspect;
    d->ev_quad = quad;
    d->ev_actor = d->ev_recipient = nobody;
    d->ev_type = d->ev_mode = type;
    d->layers |= SANUDO_EVENTS;
    return true;
}

/* Every stage up to the status; `events` stand for what the stage of the events would find. */
static void run_stages(sanudo_doc *d, const sanudo_coder *coder, const char *id, const json_t *events)
{
    sanudo_error err;
    for (uint32_t s = 0; s < sanudo_pipeline_len && !(d->layers & SANUDO_STATUS); s++) {
        const stage *st = &sanudo_pipeline[s];
        if (st->gives & SANUDO_EVENTS && !name_events(d, events)) die(id, "its events are not in order of its tokens");
        if ((d->layers & st->gives) == st->gives || st->gives & SANUDO_CONTEXTS) continue; /* what they are about is nobody's question */
        if (st->run(d, &coder->know, &err) != SANUDO_OK) die(id, err.msg);
        sanudo_arena_free(&d->tmp);
    }
}

static void judge_line(const sanudo_coder *coder, const json_t *line, sanudo_buf *words)
{
    sanudo_error err;
    sanudo_doc *d;
    const char *id = json_string_value(json_object_get(line, "id"));
    const json_t *events = json_object_get(line, "events");
    if (!id) die("a line", "has no id");
    write_words(words, json_object_get(line, "tokens"));
    const sanudo_article a = {.id = id, .text = words->data, .len = words->len};
    if (sanudo_conllu_doc(&d, &a, &err) != SANUDO_OK) die(id, err.msg);
    d->know = &coder->know;
    run_stages(d, coder, id, events);
    json_t *found = json_array();
    for (uint32_t e = 0; e < d->n_events; e++)
        json_array_append_new(found, json_pack("{s:i, s:i, s:s}", "tok", (int)d->ev_pred[e], "label", LABEL[d->ev_status[e]],
                                               "status", sanudo_status_name(d->ev_status[e])));
    json_t *out = json_pack("{s:s, s:o}", "id", id, "events", found);
    if (!out || json_dumpf(out, stdout, 0) != 0) die(id, "cannot be written");
    putchar('\n');
    json_decref(out);
    sanudo_doc_free(d);
}

int main(int argc, char **argv)
{
    sanudo_error err;
    sanudo_coder *coder;
    sanudo_buf *words;
    char *line = NULL;
    size_t cap = 0;
    if (argc != 2) return fprintf(stderr, "usage: factuality FILE.jsonl\n"), 2;
    FILE *in = fopen(argv[1], "r");
    if (!in) die(argv[1], "cannot be opened");
    if (sanudo_coder_new(&coder, NULL, NULL, &err) != SANUDO_OK) die("coder", err.msg);
    if (sanudo_buf_new(&words, &err) != SANUDO_OK) die("buffer", err.msg);
    while (getline(&line, &cap, in) >= 0) {
        json_error_t why;
        json_t *v = json_loads(line, 0, &why);
        if (!v) die(argv[1], why.text);
        judge_line(coder, v, words);
        json_decref(v);
    }
    free(line);
    fclose(in);
    sanudo_buf_free(words);
    sanudo_coder_free(coder);
    return 0;
}
