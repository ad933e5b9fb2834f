/* Answers with the files of the page, which hold nothing of the store and are given to whoever asks. */
#include <zlib.h>

#include "serve/page.h"
#include "serve/serve.h"

/* The file's own bytes, for a client that takes no gzip. */
static bool unpack(sanudo_buf *out, const sanudo_file *f)
{
    enum { GZIP = 15 + 16 };
    z_stream z = {.next_in = (unsigned char *)(uintptr_t)f->packed, .avail_in = f->n_packed};
    char room[16384];
    if (inflateInit2(&z, GZIP) != Z_OK) return false;
    int rc = Z_OK;
    while (rc == Z_OK && !out->failed) {
        z.next_out = (unsigned char *)room;
        z.avail_out = sizeof room;
        rc = inflate(&z, Z_NO_FLUSH);
        sanudo_buf_add(out, room, sizeof room - z.avail_out);
    }
    inflateEnd(&z);
    return rc == Z_STREAM_END && !out->failed;
}

void sanudo_serve_page(request *r)
{
    const struct sanudo_server *s = r->server;
    const sanudo_file *f = sanudo_page_find(s->files, s->n_files, r->path);
    reply *out = &r->out;
    if (!f) { /* a program without the page */
        sanudo_serve_index(r);
        return;
    }
    out->page = true;
    out->lasting = f->lasting != 0;
    out->type = f->type;
    if (sanudo_reply_known(r, f->mark)) return;
    out->status = 200;
    out->packed = sanudo_list_has(r->accepts_packed, "gzip");
    if (out->packed) sanudo_buf_add(&out->body, f->packed, f->n_packed);
    else if (!unpack(&out->body, f)) sanudo_reply_error(r, 503, "no memory for the page");
}
