#ifndef SANUDO_READ_UNPACK_H
#define SANUDO_READ_UNPACK_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum packing { PACKING_NONE, PACKING_GZIP, PACKING_ZSTD };

/* What packed bytes begin with, by the first four. */
enum packing sanudo_packing_of(const uint8_t *p, size_t n);

/* What came of a step. */
enum unpacked {
    UNPACKED_MORE,   /* goes on, with more input where all was used */
    UNPACKED_MEMBER, /* a gzip member or zstd frame has ended */
    UNPACKED_BAD     /* sanudo_unpack_fault says why; only sanudo_unpack_again goes on */
};

/*
** One packed stream, unpacked in pieces whose size the caller sets.  Memory does not grow with it, and a stream that
** unpacks to far more than any text does is refused.
*/
typedef struct unpack unpack;

unpack *sanudo_unpack_new(enum packing kind); /* caller frees; NULL when memory or the library refuses */
void sanudo_unpack_free(unpack *u);

/* Unpack from *in, of *n_in bytes, which both move, into out[cap]; *n_out receives how many came. */
enum unpacked sanudo_unpack(unpack *u, const uint8_t **in, size_t *n_in, uint8_t *out, size_t cap, size_t *n_out);

/* Forget what was bad: a member may begin. */
void sanudo_unpack_again(unpack *u);

/* Where in p[n] the next member may begin, or where a beginning may be cut by the end; `n` for nowhere. */
size_t sanudo_unpack_find(const unpack *u, const uint8_t *p, size_t n);

/* One phrase, borrowed until the next step. */
const char *sanudo_unpack_fault(const unpack *u);
#endif
