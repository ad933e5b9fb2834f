/*
** The query of a URL, which becomes a question to a store.  It is refused in words, or it is read to the same question
** each time, whose SQL a store takes, whatever stands in it; and the cursor of the next page is read back.
*/
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/utf8.h"
#include "must.h"
#include "serve/ask.h"
#include "store/store.h"

static const char *const SUBJECTS[] = {"events", "happenings", "statements", "articles", "actors", "changes", "counts"};
enum { N_SUBJECTS = sizeof SUBJECTS / sizeof SUBJECTS[0] };

static sanudo_store *store;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    char path[] = "/tmp/sanudo-fuzz-XXXXXX";
    const int fd = mkstemp(path);
    (void)argc, (void)argv;
    MUST(fd >= 0 && close(fd) == 0 && unlink(path) == 0);
    MUST(sanudo_store_open(&store, path, SANUDO_STORE_WRITE, NULL) == SANUDO_OK);
    unlink(path);
    return 0;
}

static void check(const asking_url *a)
{
    MUST(a->q.limit >= 1 && a->q.limit <= ASK_LIMIT_MOST && a->offset <= ASK_OFFSET_MOST);
    MUST(a->q.n_conditions <= ASK_CONDITIONS);
    for (size_t i = 0; i < a->q.n_conditions; i++) {
        const sanudo_condition *c = &a->q.conditions[i];
        MUST(*c->name && sanudo_utf8_bad(c->name, strlen(c->name)) == strlen(c->name));
        MUST(sanudo_utf8_bad(c->value, strlen(c->value)) == strlen(c->value));
    }
}

/* What the store says of it: rows, or what is wrong with it in the asker's words. */
static void ask(asking_url *a)
{
    sanudo_error err;
    for (int i = 0; i < N_SUBJECTS; i++) {
        sanudo_answer *rows;
        a->q.what = SUBJECTS[i];
        const sanudo_rc rc = sanudo_store_ask(&rows, store, &a->q, &err);
        MUST(rc == SANUDO_OK || (rc == SANUDO_EUSAGE && err.msg[0]));
        sanudo_answer_free(rows);
    }
}

static void turn_page(const asking_url *a)
{
    char cursor[ASK_CURSOR], query[64];
    asking_url next;
    const uint64_t key = sanudo_url_key(a, 7), offset = a->offset + 1;
    if (offset > ASK_OFFSET_MOST) return;
    sanudo_url_cursor(cursor, offset, key);
    const int n = snprintf(query, sizeof query, "cursor=%s", cursor);
    MUST(sanudo_url_read(&next, (slice){query, (uint32_t)n}, NULL) == SANUDO_OK);
    MUST(next.offset == offset && next.state == key);
    sanudo_url_drop(&next);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const slice query = {(const char *)data, (uint32_t)size};
    asking_url a, again;
    sanudo_error err = {.rc = SANUDO_OK};
    const sanudo_rc rc = sanudo_url_read(&a, query, &err);
    if (rc != SANUDO_OK) {
        MUST(rc == SANUDO_EUSAGE && err.msg[0]);
        return 0;
    }
    check(&a);
    ask(&a);
    MUST(sanudo_url_read(&again, query, NULL) == SANUDO_OK);
    again.q.what = a.q.what;
    MUST(sanudo_url_key(&a, 1) == sanudo_url_key(&again, 1) && again.offset == a.offset);
    turn_page(&a);
    sanudo_url_drop(&again);
    sanudo_url_drop(&a);
    return 0;
}
