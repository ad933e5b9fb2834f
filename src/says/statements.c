#include "says/says.h"

sanudo_rc sanudo_stage_statements(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    (void)know, (void)err;
    doc->layers |= SANUDO_STATEMENTS;
    return SANUDO_OK;
}
