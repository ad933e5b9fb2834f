#ifndef SANUDO_TESTS_FORMATS_H
#define SANUDO_TESTS_FORMATS_H
/* Reading in tests: what a reader gives, written down. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

#include "base/buf.h"

static inline const char *or_nothing(const char *s) { return s ? s : ""; }

/* "ID|DATE|PUBLISHER|LANGUAGE|URL|VERSION|STATUS until EMBARGO|TITLE", the text; or "! message". */
static inline void tell_article(const sanudo_article *a, sanudo_buf *out)
{
    sanudo_buf_printf(out, "%s|%s|%s|%s|%s|%s|%s%s%s|%s\n", a->id, or_nothing(a->date), or_nothing(a->publisher), or_nothing(a->language), or_nothing(a->url),
                      or_nothing(a->version), or_nothing(a->pub_status), a->embargo ? " until " : "", or_nothing(a->embargo), or_nothing(a->title));
    sanudo_buf_add(out, a->text, a->len);
    buf_char(out, '\n');
}

static inline void tell_all(sanudo_reader *r, sanudo_buf *out)
{
    sanudo_article a;
    sanudo_error err;
    for (int rc; (rc = sanudo_reader_next(r, &a, &err)) != 0;) {
        if (rc == 1) tell_article(&a, out);
        else sanudo_buf_printf(out, "! %s\n", err.msg);
    }
    sanudo_reader_free(r);
    buf_char(out, '\0');
}

static inline void read_file(const char *path, sanudo_buf *out)
{
    char piece[4096];
    FILE *f = fopen(path, "rb");
    for (size_t n; f && (n = fread(piece, 1, sizeof piece, f)) > 0;) sanudo_buf_add(out, piece, n);
    if (f) fclose(f);
    else fprintf(stderr, "cannot open %s\n", path), exit(2);
}

/* One gzip member. */
static inline void add_gzip(const char *p, size_t n, sanudo_buf *out)
{
    z_stream z = {0};
    unsigned char piece[4096];
    int rc = deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    memcpy(&z.next_in, &p, sizeof p);
    z.avail_in = (uInt)n;
    while (rc == Z_OK) {
        z.next_out = piece;
        z.avail_out = sizeof piece;
        rc = deflate(&z, Z_FINISH);
        sanudo_buf_add(out, piece, sizeof piece - z.avail_out);
    }
    deflateEnd(&z);
}

/* One zstd frame. */
static inline void add_zstd(const char *p, size_t n, sanudo_buf *out)
{
    const size_t cap = ZSTD_compressBound(n);
    char *packed = malloc(cap);
    const size_t len = packed ? ZSTD_compress(packed, cap, p, n, 3) : 0;
    if (packed && !ZSTD_isError(len)) sanudo_buf_add(out, packed, len);
    free(packed);
}
#endif
