/*
** Reading bytes as any format: it ends; what comes out is an article that a
** document can be made of, or a refusal on one line; its furniture is in order and
** disjoint; and reading the same bytes again gives the same.
*/
#include <string.h>

#include "base/utf8.h"
#include "lexicon/build.h"
#include "must.h"
#include "read/read.h"

static void add(uint64_t *hash, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++) *hash = (*hash ^ (unsigned char)p[i]) * 0x100000001b3u;
}

static lexicon *words; /* of the furniture and the calendar; half of the inputs go without */

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    uint8_t *bytes;
    size_t size;
    MUST(sanudo_build_dir(SANUDO_ROOT "/lexicon", &bytes, &size, NULL) == SANUDO_OK);
    MUST(sanudo_lexicon_memory(&words, bytes, size, NULL) == SANUDO_OK);
    return 0;
}

static void must_lie_in(sanudo_span part, const sanudo_doc *d)
{
    bool inside = part.start == part.end;
    for (uint32_t i = 0; i < d->n_regions && !inside; i++)
        inside = d->reg_kind[i] == REGION_DATELINE && d->reg_span[i].start <= part.start && part.end <= d->reg_span[i].end;
    MUST(inside && part.start <= part.end);
}

static void check_furniture(sanudo_doc *d)
{
    const knowledge know = {.lexicon = d->len & 1 ? words : NULL};
    MUST(sanudo_stage_furniture(d, &know, NULL) == SANUDO_OK);
    for (uint32_t i = 0, at = 0; i < d->n_regions; at = d->reg_span[i++].end) {
        const sanudo_span s = d->reg_span[i];
        MUST(s.start >= at && s.end > s.start && s.end <= d->len && d->reg_kind[i] != REGION_BODY);
    }
    must_lie_in(d->dateline_place, d);
    must_lie_in(d->dateline_date, d);
    must_lie_in(d->dateline_agency, d);
}

static void check_article(const sanudo_reader *r, const sanudo_article *a)
{
    const char *const fields[] = {a->id, a->title, a->publisher, a->language, a->url, a->version, a->date};
    sanudo_doc *doc;
    sanudo_error err;
    MUST(a->id && a->len <= SANUDO_MAX_TEXT && sanudo_utf8_bad(a->text, a->len) == a->len);
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        MUST(!fields[i] || sanudo_utf8_bad(fields[i], strlen(fields[i])) == strlen(fields[i]));
    if (sanudo_reader_is_conllu(r)) MUST(sanudo_conllu_doc(&doc, a, &err) == SANUDO_OK || err.rc == SANUDO_EINPUT);
    else MUST(sanudo_doc_new(&doc, a, &err) == SANUDO_OK);
    if (doc && !sanudo_reader_is_conllu(r)) check_furniture(doc);
    sanudo_doc_free(doc);
}

static uint64_t read_all(const char *data, size_t size, const sanudo_input *input)
{
    sanudo_reader *r;
    sanudo_article a;
    sanudo_error err;
    uint64_t hash = 0xcbf29ce484222325u;
    size_t n = 0;
    MUST(sanudo_reader_memory(&r, data, size, input, &err) == SANUDO_OK);
    for (int rc; (rc = sanudo_reader_next(r, &a, &err)) != 0; n++) {
        MUST(n <= size + 1);
        if (rc == 1) {
            check_article(r, &a);
            add(&hash, a.text, a.len);
            add(&hash, a.id, strlen(a.id));
        } else {
            MUST(rc == err.rc && err.msg[0] && !strchr(err.msg, '\n'));
            add(&hash, err.msg, strlen(err.msg));
        }
    }
    sanudo_reader_free(r);
    return hash;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const FORMATS[] = {NULL, "text", "jsonl", "conllu"};
    if (!size) return 0;
    const sanudo_input input = {.format = FORMATS[data[0] & 3], .date = data[0] & 4 ? "2001-02-03" : NULL};
    const char *bytes = (const char *)data + 1;
    MUST(read_all(bytes, size - 1, &input) == read_all(bytes, size - 1, &input));
    return 0;
}
