/* What is new in a store, as server-sent events: one a coding, whose number is the event's. */
#include "store/news.h"

#include "base/utf8.h"

static const char VERSION[] = "PRAGMA data_version";
static const char NEWEST[] = "SELECT coalesce(max(id), 0) FROM coding";

/* The beginning of a cell, as text, whatever the store has there. */
#define CELL(of) "CAST(substr(" of ", 1, 400) AS TEXT)"

#define CODES(of) "(SELECT json_group_array(x) FROM (SELECT " CELL("coalesce(nullif(party.code, ''), n.name)") " AS x FROM party JOIN entity n ON n.id = party.entity " \
                  "WHERE party.coding = c.id AND party.event = e.number AND role = '" of "' ORDER BY position))"
static const char NEXT[] =
    "SELECT c.id, json_object('coding', c.id, 'article', CAST(a.name AS TEXT), 'title', " CELL("v.title") ", 'publisher', " CELL("v.publisher") ", "
    "'date', " CELL("v.published") ", "
    "'n_events', (SELECT count(*) FROM event WHERE coding = c.id), 'events', (SELECT json_group_array(json(x)) FROM ("
    "SELECT json_object('event', 'e' || e.number, 'day', " CELL("day_from") ", 'type', " CELL("type") ", 'mode', " CELL("mode") ", 'quad', CAST(quad AS INTEGER), "
    "'status', " CELL("status") ", 'trigger', " CELL("\"trigger\"") ", "
    "'actor', json(" CODES("actor") "), 'recipient', json(" CODES("recipient") "), 'happening', CAST(happening AS INTEGER)) AS x FROM event e "
    "WHERE e.coding = c.id ORDER BY e.number LIMIT ?3))) "
    "FROM coding c JOIN version v ON v.id = c.version JOIN article a ON a.id = v.article WHERE c.id > ?1 AND c.current ORDER BY c.id LIMIT ?2";

sanudo_rc sanudo_news_open(store_news *n, sanudo_store *s, sanudo_error *err)
{
    *n = (store_news){.store = s};
    sanudo_rc rc = sanudo_store_prepare(s, VERSION, &n->version, err);
    if (rc == SANUDO_OK) rc = sanudo_store_prepare(s, NEWEST, &n->newest, err);
    if (rc == SANUDO_OK) rc = sanudo_store_prepare(s, NEXT, &n->next, err);
    if (rc != SANUDO_OK) sanudo_news_close(n);
    return rc;
}

void sanudo_news_close(store_news *n)
{
    sqlite3_finalize(n->version);
    sqlite3_finalize(n->newest);
    sqlite3_finalize(n->next);
    *n = (store_news){0};
}

static sanudo_rc number(store_news *n, sqlite3_stmt *st, int64_t *out, sanudo_error *err)
{
    sanudo_rc rc = SANUDO_OK;
    if (sqlite3_step(st) == SQLITE_ROW) *out = sqlite3_column_int64(st, 0);
    else rc = sanudo_store_fail(n->store, err);
    sqlite3_reset(st);
    return rc;
}

sanudo_rc sanudo_news_look(store_news *n, int64_t *coding, sanudo_error *err)
{
    int64_t version = n->noticed;
    sanudo_rc rc = number(n, n->version, &version, err);
    if (rc != SANUDO_OK || version == n->noticed) return rc;
    rc = number(n, n->newest, coding, err);
    if (rc == SANUDO_OK) n->noticed = version;
    return rc;
}

/* What is no UTF-8, which only a damaged store has, becomes question marks. */
static void put_utf8(sanudo_buf *out, const char *s, size_t n)
{
    while (n) {
        const size_t good = sanudo_utf8_bad(s, n), skip = good < n;
        sanudo_buf_add(out, s, good);
        if (skip) buf_char(out, '?');
        s += good + skip;
        n -= good + skip;
    }
}

/* One event of the stream; false where it has to wait for the next batch. */
static bool put_news(sqlite3_stmt *row, sanudo_buf *out)
{
    const char *s = (const char *)sqlite3_column_text(row, 1);
    const size_t size = s ? (size_t)sqlite3_column_bytes(row, 1) : 0;
    if (out->len && out->len + size > NEWS_BYTES) return false;
    if (!size || size > NEWS_BYTES) return true;
    sanudo_buf_printf(out, "id: %lld\ndata: ", (long long)sqlite3_column_int64(row, 0));
    put_utf8(out, s, size);
    buf_str(out, "\n\n");
    return true;
}

sanudo_rc sanudo_news_read(store_news *n, int64_t *coding, sanudo_buf *out, sanudo_error *err)
{
    sanudo_rc rc = sanudo_store_exec(n->store, "BEGIN", err); /* the newest and the rows are of one moment */
    int64_t newest = *coding;
    if (rc == SANUDO_OK) rc = number(n, n->newest, &newest, err);
    if (rc == SANUDO_OK) {
        int rows = 0, got;
        sqlite3_bind_int64(n->next, 1, *coding);
        sqlite3_bind_int(n->next, 2, NEWS_AT_ONCE);
        sqlite3_bind_int(n->next, 3, NEWS_EVENTS);
        while ((got = sqlite3_step(n->next)) == SQLITE_ROW && put_news(n->next, out)) {
            *coding = sqlite3_column_int64(n->next, 0);
            rows++;
        }
        if (got != SQLITE_DONE && got != SQLITE_ROW) rc = sanudo_store_fail(n->store, err);
        else if (got == SQLITE_DONE && rows < NEWS_AT_ONCE && newest > *coding) *coding = newest;
        sqlite3_reset(n->next);
    }
    (void)sanudo_store_exec(n->store, "ROLLBACK", NULL); /* its error, if any, is that nothing had begun */
    return rc == SANUDO_OK && out->failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for news") : rc;
}
