#include "who/who.h"

sanudo_rc sanudo_stage_mentions(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    (void)know, (void)err;
    doc->layers |= SANUDO_MENTIONS;
    return SANUDO_OK;
}
