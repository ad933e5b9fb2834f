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

void sanudo_json_degrees(json *j, double degrees);        /* five decimals at most; null for what is no angle */

static inline void json_word(json *j, const char *s) { sanudo_json_text(j, slice_of(s)); }

/* A key with its value. */
static inline void json_field(json *j, const char *name, slice value) { sanudo_json_key(j, name), sanudo_json_text(j, value); }
static inline void json_field_word(json *j, const char *name, const char *s) { json_field(j, name, slice_of(s)); }
static inline void json_field_uint(json *j, const char *name, uint32_t n) { sanudo_json_key(j, name), sanudo_json_uint(j, n); }
static inline void json_field_id(json *j, const char *name, char letter, uint32_t row) { sanudo_json_key(j, name), sanudo_json_id(j, letter, row); }
static inline void json_field_null(json *j, const char *name) { sanudo_json_key(j, name), sanudo_json_null(j); }
static inline void json_field_open(json *j, const char *name, char bracket) { sanudo_json_key(j, name), sanudo_json_open(j, bracket); }
#endif
