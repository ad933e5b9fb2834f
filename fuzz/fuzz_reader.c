/*
** Reading bytes as any format, and as what they look like; the furniture of
** what comes out is in order and disjoint.
*/
#include "lexicon/build.h"
#include "reading.h"

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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const FORMATS[] = {NULL, "text", "jsonl", "conllu", NULL, "ninjs", "tabari", NULL};
    if (!size) return 0;
    const sanudo_input input = {.format = FORMATS[data[0] & 7], .date = data[0] & 8 ? "2001-02-03" : NULL};
    const char *bytes = (const char *)data + 1;
    MUST(read_all(bytes, size - 1, &input, check_furniture, NULL, NULL) == read_all(bytes, size - 1, &input, check_furniture, NULL, NULL));
    return 0;
}
