/* One article of a store: its record, and its text where that is kept. */
#include "store/record.h"

#include "store/question.h"

enum { RECORD, CODING, TEXT }; /* the columns of the question "(records)" */

static void take(sanudo_buf *to, sqlite3_stmt *row, int i)
{
    const void *bytes = sqlite3_column_text(row, i);
    sanudo_buf_add(to, bytes ? bytes : "", (size_t)sqlite3_column_bytes(row, i));
}

/* The number of rows, up to two, the first of which is taken; negative for a failure. */
static int look(sanudo_store *s, sqlite3_stmt *rows, stored_record *out, sanudo_error *err)
{
    int n = 0, got;
    while ((got = sqlite3_step(rows)) == SQLITE_ROW && n < 2)
        if (n++ == 0) {
            out->coding = sqlite3_column_int64(rows, CODING);
            take(&out->record, rows, RECORD);
            take(&out->text, rows, TEXT);
        }
    if (got != SQLITE_ROW && got != SQLITE_DONE) return (int)sanudo_store_fail(s, err);
    return out->record.failed || out->text.failed ? (int)sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a record") : n;
}

int sanudo_store_record(sanudo_store *s, const sanudo_question *question, stored_record *out, sanudo_error *err)
{
    asking a;
    sqlite3_stmt *rows = NULL;
    sanudo_question q = *question;
    q.what = "(records)";
    q.limit = 2;
    sanudo_rc rc = sanudo_asking_make(&a, &q, err);
    if (rc == SANUDO_OK) rc = sanudo_store_prepare(s, a.sql.data, &rows, err);
    for (uint32_t i = 0; rc == SANUDO_OK && i < a.n_values; i++) sqlite3_bind_text(rows, (int)i + 1, a.value[i], -1, SQLITE_STATIC);
    const int n = rc == SANUDO_OK ? look(s, rows, out, err) : (int)rc;
    sqlite3_finalize(rows);
    sanudo_asking_drop(&a);
    return n;
}

void sanudo_stored_drop(stored_record *r)
{
    sanudo_buf_drop(&r->record);
    sanudo_buf_drop(&r->text);
}
