#include "where/where.h"

sanudo_rc sanudo_stage_evplaces(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    (void)know, (void)err;
    doc->layers |= SANUDO_EVPLACES;
    return SANUDO_OK;
}
