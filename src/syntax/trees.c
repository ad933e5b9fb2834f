#include "syntax/syntax.h"

sanudo_rc sanudo_stage_trees(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    (void)know, (void)err;
    doc->layers |= SANUDO_TREES | SANUDO_NAMES;
    return SANUDO_OK;
}
