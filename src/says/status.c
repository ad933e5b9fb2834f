#include "says/says.h"

sanudo_rc sanudo_stage_status(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    (void)know, (void)err;
    doc->layers |= SANUDO_STATUS;
    return SANUDO_OK;
}
