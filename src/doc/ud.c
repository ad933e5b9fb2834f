#include "doc/ud.h"

#include <string.h>

#define UD_NAME(id, text) text,
static const char *const UPOS[] = {UD_UPOS(UD_NAME)};
static const char *const XPOS[] = {UD_XPOS(UD_NAME)};
static const char *const REL[] = {UD_REL(UD_NAME)};

const char *sanudo_upos_name(uint32_t i) { return i < N_UPOS ? UPOS[i] : "_"; }
const char *sanudo_xpos_name(uint32_t i) { return i < N_XPOS ? XPOS[i] : "_"; }
const char *sanudo_rel_name(uint32_t i) { return i < N_REL ? REL[i] : "_"; }

static uint8_t find(const char *const *names, uint32_t count, const char *s, uint32_t n)
{
    for (uint32_t i = 0; i < count; i++)
        if (strlen(names[i]) == n && memcmp(names[i], s, n) == 0) return (uint8_t)i;
    return 0;
}

uint8_t sanudo_upos_of(const char *s, uint32_t n) { return find(UPOS, N_UPOS, s, n); }
uint8_t sanudo_xpos_of(const char *s, uint32_t n) { return find(XPOS, N_XPOS, s, n); }

uint8_t sanudo_rel_of(const char *s, uint32_t n)
{
    const uint8_t whole = find(REL, N_REL, s, n);
    const char *colon = whole ? NULL : memchr(s, ':', n);
    return colon ? find(REL, N_REL, s, (uint32_t)(colon - s)) : whole;
}
