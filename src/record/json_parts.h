#ifndef SANUDO_RECORD_JSON_PARTS_H
#define SANUDO_RECORD_JSON_PARTS_H
#include "record/json.h"
#include "record/record.h"

/*
** Values of the record that are lists or objects: each writes one JSON value (the
** first, two members into the object that is open).  The record has them under
** their keys, a store in columns of their own.
*/
void sanudo_parts_offsets(json *j, const record *r, sanudo_span span);        /* "start":0,"end":5 in code points */
void sanudo_parts_byline(json *j, const record *r);                           /* ["Ana Petrov"] */
void sanudo_parts_mention(json *j, const record *r, rows tokens, uint8_t kind); /* {"start","end","kind"} */
void sanudo_parts_mentions(json *j, const record *r, uint32_t actor);         /* [{"start","end","kind"}] */
void sanudo_parts_contents(json *j, const record *r, uint32_t statement);     /* [{"start","end"}] */
void sanudo_parts_chain(json *j, const record *r, uint32_t inner);            /* ["Tass"]: as sanudo_record_chain */
void sanudo_parts_contexts(json *j, const record *r, uint32_t event);         /* ["military"] */
void sanudo_parts_size(json *j, const record *r, uint32_t event);             /* {"dead":3,"bounds":{}} or null */
void sanudo_parts_stances(json *j, const record *r, uint32_t event);          /* [{"source","status"}] */
#endif
