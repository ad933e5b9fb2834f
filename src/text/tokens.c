#include "text/text.h"

sanudo_rc sanudo_stage_tokens(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    (void)know, (void)err;
    doc->layers |= SANUDO_TOKENS;
    return SANUDO_OK;
}
