#include "where/where.h"

sanudo_rc sanudo_stage_places(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    (void)know, (void)err;
    doc->layers |= SANUDO_PLACES;
    return SANUDO_OK;
}
