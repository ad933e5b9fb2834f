#ifndef SANUDO_FUZZ_READING_H
#define SANUDO_FUZZ_READING_H
/*
** What holds of every input that is read: it ends; what comes out is an article that a
** document can be made of, or a refusal on one line; and reading the same bytes again gives the same.
*/
#include <string.h>

#include "base/utf8.h"
#include "must.h"
#include "read/read.h"

static inline void add(uint64_t *hash, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++) *hash = (*hash ^ (unsigned char)p[i]) * 0x100000001b3u;
}

/* What else must hold of a document; NULL for nothing. */
typedef void (*check_doc)(sanudo_doc *doc);

static inline void check_article(const sanudo_reader *r, const sanudo_article *a, check_doc check)
{
    const char *const fields[] = {a->id, a->title, a->publisher, a->language, a->url, a->version, a->date, a->embargo};
    sanudo_doc *doc;
    sanudo_error err;
    MUST(a->id && a->len <= SANUDO_MAX_TEXT && sanudo_utf8_bad(a->text, a->len) == a->len);
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        MUST(!fields[i] || sanudo_utf8_bad(fields[i], strlen(fields[i])) == strlen(fields[i]));
    if (sanudo_reader_is_conllu(r)) MUST(sanudo_conllu_doc(&doc, a, &err) == SANUDO_OK || err.rc == SANUDO_EINPUT);
    else MUST(sanudo_doc_new(&doc, a, &err) == SANUDO_OK);
    if (doc && check && !sanudo_reader_is_conllu(r)) check(doc);
    sanudo_doc_free(doc);
}

/* Read everything: a hash of what came.  *n_seen counts the articles whose id is `id`. */
static inline uint64_t read_all(const char *data, size_t size, const sanudo_input *input, check_doc check, const char *id, size_t *n_seen)
{
    sanudo_reader *r;
    sanudo_article a;
    sanudo_error err;
    uint64_t hash = 0xcbf29ce484222325u;
    size_t n = 0;
    MUST(sanudo_reader_memory(&r, data, size, input, &err) == SANUDO_OK);
    for (int rc; (rc = sanudo_reader_next(r, &a, &err)) != 0; n++) {
        MUST(n <= 400 * (size + 1));
        if (rc == 1) {
            check_article(r, &a, check);
            add(&hash, a.text, a.len);
            add(&hash, a.id, strlen(a.id));
            if (id && strcmp(a.id, id) == 0) ++*n_seen;
        } else {
            MUST(rc == err.rc && err.msg[0] && !strchr(err.msg, '\n'));
            add(&hash, err.msg, strlen(err.msg));
        }
    }
    sanudo_reader_free(r);
    return hash;
}
#endif
