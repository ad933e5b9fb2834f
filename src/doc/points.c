#include "doc/points.h"

#include <stdbool.h>

/* Code points that begin in [from, end). */
static uint32_t count(const char *text, uint32_t from, uint32_t end)
{
    uint32_t n = 0;
    for (uint32_t i = from; i < end; i++) n += ((unsigned char)text[i] & 0xc0u) != 0x80u;
    return n;
}

static bool all_ascii(const char *text, uint32_t len)
{
    unsigned char any = 0;
    for (uint32_t i = 0; i < len; i++) any |= (unsigned char)text[i];
    return any < 0x80;
}

points sanudo_points_new(arena *a, const char *text, uint32_t len)
{
    points p = {.text = text, .len = len};
    if (all_ascii(text, len)) return p;
    uint32_t *mark = ARENA_NEW(a, uint32_t, len / POINTS_STEP + 1);
    if (!mark) return p;
    for (uint32_t i = 0; i < len / POINTS_STEP; i++)
        mark[i + 1] = mark[i] + count(text, i * POINTS_STEP, (i + 1) * POINTS_STEP);
    p.mark = mark;
    return p;
}

uint32_t sanudo_points_at(const points *p, uint32_t byte)
{
    if (byte > p->len) byte = p->len;
    if (!p->mark) return byte;
    const uint32_t block = byte / POINTS_STEP;
    return p->mark[block] + count(p->text, block * POINTS_STEP, byte);
}
