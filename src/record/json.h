#ifndef SANUDO_RECORD_JSON_H
#define SANUDO_RECORD_JSON_H
#include "base/buf.h"

/*
** Writes JSON into a buffer, whose failure is sticky.  It sets commas; nesting
** and keys are the caller's.  Text that is not well-formed UTF-8 gets U+FFFD.
*/
typedef struct json {
    sanudo_buf *out;
    bool comma; /* a value stands before: the next one needs a comma */
} json;

void sanudo_json_open(json *j, char bracket);
void sanudo_json_close(json *j, char bracket);
void sanudo_json_key(json *j, const char *name);  /* plain ASCII without quotes */
void sanudo_json_text(json *j, slice s);          /* null when empty */
void sanudo_json_string(json *j, slice s);        /* "" when empty */
void sanudo_json_null(json *j);
void sanudo_json_uint(json *j, uint32_t n);
void sanudo_json_id(json *j, char letter, uint32_t row);  /* "e1" for row 0; null for SANUDO_NONE */
void sanudo_json_fixed(json *j, int64_t n, uint32_t places, bool trim); /* n / 10^places; trim: no trailing zeros */

static inline void json_word(json *j, const char *s) { sanudo_json_text(j, slice_of(s)); }
#endif
