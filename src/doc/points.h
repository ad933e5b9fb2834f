#ifndef SANUDO_DOC_POINTS_H
#define SANUDO_DOC_POINTS_H
#include "base/arena.h"

#include <stdint.h>

/*
** Byte offsets of a text as numbers of Unicode code points, which is how records
** count.  One pass makes it; a question then looks at less than POINTS_STEP bytes,
** and at none where the whole text is ASCII.
*/
#define POINTS_STEP 128u

typedef struct points {
    const char *text;
    uint32_t len;
    const uint32_t *mark; /* code points before byte i * POINTS_STEP; NULL: all ASCII */
} points;

/* Over well-formed UTF-8, borrowed.  Refused memory leaves a usable index of wrong numbers and a failed arena. */
points sanudo_points_new(arena *a, const char *text, uint32_t len);

/* Code points before `byte`, which is cut to the length of the text. */
uint32_t sanudo_points_at(const points *p, uint32_t byte);
#endif
