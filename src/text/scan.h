#ifndef SANUDO_TEXT_SCAN_H
#define SANUDO_TEXT_SCAN_H
#include "text/chars.h"
#include "text/split.h"

/* The state of splitting one block into words. */
typedef struct scan {
    const char *s;
    uint32_t begin;   /* of the block */
    uint32_t at, end; /* what is left of it */
    uint32_t chunk;   /* end of the run without white space */
    bool mail;        /* that run has an "@" */
    const lexicon *lx;
    sanudo_span *out;
    uint8_t *bits;
    uint32_t cap, n;
    bool quoted;      /* inside single quotation marks, as far as one can see */
} scan;

static inline glyph peek(const scan *sc, uint32_t at) { return glyph_at(sc->s, at, sc->chunk); }
static inline bool is_digit(glyph g) { return g.cls == CH_DIGIT; }

/* End of the run of letters and digits at `at`. */
static inline uint32_t alnum_end(const scan *sc, uint32_t at)
{
    for (glyph g = peek(sc, at); g.len && is_alnum(g.cls); g = peek(sc, at)) at += g.len;
    return at;
}

static inline uint32_t digits_end(const scan *sc, uint32_t at)
{
    while (at < sc->chunk && sc->s[at] >= '0' && sc->s[at] <= '9') at++;
    return at;
}

/* Kinds in the table `token` of the bytes [from, to). */
static inline uint32_t kinds_of(const scan *sc, uint32_t from, uint32_t to)
{
    return sanudo_vocab_token(sc->lx, (slice){sc->s + from, to - from}, NULL);
}

/* End of the URL at `at` ("www.example.org/x", "https://…", "mailto:…"), or 0. */
uint32_t sanudo_scan_url(const scan *sc, uint32_t at);

/* End of the word that begins at the scan's place, with the marks inside it, before any clitic. */
uint32_t sanudo_scan_word(const scan *sc);

/* Length of a clitic ("'s", "’ll"; "n't") at `at`, or 0. */
uint32_t sanudo_scan_clitic(const scan *sc, uint32_t at);
uint32_t sanudo_scan_not(const scan *sc, uint32_t at);
#endif
