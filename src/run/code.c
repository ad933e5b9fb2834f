/* Runs the stages of the pipeline over a document. */
#include <assert.h>

#include "base/err.h"
#include "run/coder.h"
#include "run/pipeline.h"

/* One stage, unless what it gives is there already (tokens that came with the input). */
static sanudo_rc run_stage(sanudo_doc *doc, const stage *st, const knowledge *know, sanudo_error *err)
{
    if ((doc->layers & st->gives) == st->gives) return SANUDO_OK;
    if ((doc->layers & st->needs) != st->needs)
        return sanudo_fail(err, SANUDO_EORDER, 0, "stage '%s' ran before what it needs", st->name);
    const sanudo_rc rc = st->run(doc, know, err);
    sanudo_arena_reset(&doc->tmp);
    assert(rc != SANUDO_OK || (doc->layers & st->gives) == st->gives);
    return rc;
}

/* The first `n` stages.  They refuse a document that has the last of them behind it. */
static sanudo_rc run_stages(sanudo_doc *doc, const sanudo_coder *coder, uint32_t n, sanudo_error *err)
{
    const uint32_t last = sanudo_pipeline[n - 1].gives;
    if ((doc->layers & last) == last) return sanudo_fail(err, SANUDO_EORDER, 0, "the document has been coded already");
    doc->know = &coder->know;
    doc->model_version = slice_of(coder->model_version);
    doc->lexicon_version = slice_of(coder->lexicon_version);
    sanudo_rc rc = SANUDO_OK;
    for (uint32_t i = 0; i < n && rc == SANUDO_OK; i++) rc = run_stage(doc, &sanudo_pipeline[i], &coder->know, err);
    if (!doc->lender) sanudo_arena_free(&doc->tmp);
    return rc;
}

sanudo_rc sanudo_doc_code(sanudo_doc *doc, const sanudo_coder *coder, sanudo_error *err)
{
    return run_stages(doc, coder, sanudo_pipeline_len, err);
}

sanudo_rc sanudo_doc_parse(sanudo_doc *doc, const sanudo_coder *coder, sanudo_error *err)
{
    return run_stages(doc, coder, sanudo_pipeline_parse, err);
}
