#include "when/when.h"

sanudo_rc sanudo_stage_evdates(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    (void)know, (void)err;
    doc->layers |= SANUDO_EVDATES;
    return SANUDO_OK;
}
