#include "what/what.h"

sanudo_rc sanudo_stage_events(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    (void)know, (void)err;
    doc->layers |= SANUDO_EVENTS;
    return SANUDO_OK;
}
