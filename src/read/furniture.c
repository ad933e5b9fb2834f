#include "read/read.h"

sanudo_rc sanudo_stage_furniture(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    (void)know, (void)err;
    doc->layers |= SANUDO_FURNITURE;
    return SANUDO_OK;
}
