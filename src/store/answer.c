/* Asking a store, and the rows of its answer as a table, CSV or JSON Lines. */
#include <stdlib.h>

#include "record/json.h"
#include "store/question.h"

struct sanudo_answer {
    sanudo_store *store;
    sqlite3_stmt *rows;
    asking a;
    bool begun;
};

sanudo_rc sanudo_store_ask(sanudo_answer **out, sanudo_store *store, const sanudo_question *question, sanudo_error *err)
{
    *out = NULL;
    sanudo_answer *w = calloc(1, sizeof *w);
    if (!w) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a question");
    w->store = store;
    sanudo_rc rc = sanudo_asking_make(&w->a, question, err);
    if (rc == SANUDO_OK) rc = sanudo_store_prepare(store, w->a.sql.data, &w->rows, err);
    for (uint32_t i = 0; rc == SANUDO_OK && i < w->a.n_values; i++)
        if (sqlite3_bind_text(w->rows, (int)i + 1, w->a.value[i], -1, SQLITE_STATIC) != SQLITE_OK) rc = sanudo_store_fail(store, err);
    if (rc == SANUDO_OK) *out = w;
    else sanudo_answer_free(w);
    return rc;
}

int sanudo_answer_next(sanudo_answer *w, sanudo_error *err)
{
    w->begun = true;
    const int got = sqlite3_step(w->rows);
    if (got == SQLITE_ROW) return 1;
    return got == SQLITE_DONE ? 0 : (int)sanudo_store_fail(w->store, err);
}

void sanudo_answer_free(sanudo_answer *w)
{
    if (!w) return;
    sqlite3_finalize(w->rows);
    sanudo_asking_drop(&w->a);
    free(w);
}

/* ---- writing ---- */

static slice cell(const sanudo_answer *w, uint32_t i)
{
    if (!w->begun) return slice_of(w->a.column[i]->name);
    const char *s = (const char *)sqlite3_column_text(w->rows, (int)i);
    return (slice){s, (uint32_t)sqlite3_column_bytes(w->rows, (int)i)};
}

/* ["Tass","Kremlin"] -> Tass, Kremlin: a list for people. */
static char plain(slice s, uint32_t *i)
{
    const char c = s.p[*i];
    if (c == '[' || c == ']' || c == '"') return 0;
    return (unsigned char)c < 0x20 || c == 0x7F ? ' ' : c;
}

/* A cell of a table: cut to its width, which counts characters. */
static void put_wide(sanudo_buf *out, const column *c, slice s, bool last)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s.n; i++) {
        const bool starts = ((unsigned char)s.p[i] & 0xC0) != 0x80;
        if (starts && n == c->width) break;
        const char ch = c->kind == COLUMN_JSON ? plain(s, &i) : (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i];
        if (!ch) continue;
        n += starts;
        buf_char(out, ch);
    }
    for (; n < c->width && !last; n++) buf_char(out, ' ');
}

static void put_table(const sanudo_answer *w, sanudo_buf *out)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < w->a.n_columns; i++)
        if (w->a.column[i]->width) last = i;
    for (uint32_t i = 0; i <= last; i++) {
        const column *c = w->a.column[i];
        if (!c->width) continue;
        put_wide(out, c, cell(w, i), i == last);
        buf_str(out, i == last ? "\n" : "  ");
    }
}

/* RFC 4180: quoted where it has to be. */
static void put_csv(const sanudo_answer *w, sanudo_buf *out)
{
    for (uint32_t i = 0; i < w->a.n_columns; i++) {
        const slice s = cell(w, i);
        bool quote = false;
        for (uint32_t k = 0; k < s.n; k++) quote = quote || strchr("\",\r\n", s.p[k]);
        if (i) buf_char(out, ',');
        if (quote) buf_char(out, '"');
        for (uint32_t k = 0; k < s.n; k++) {
            if (s.p[k] == '"') buf_char(out, '"');
            buf_char(out, s.p[k]);
        }
        if (quote) buf_char(out, '"');
    }
    buf_str(out, "\r\n");
}

static void put_json(const sanudo_answer *w, sanudo_buf *out)
{
    json j = {.out = out};
    sanudo_json_open(&j, '{');
    for (uint32_t i = 0; i < w->a.n_columns; i++) {
        const column *c = w->a.column[i];
        const slice s = cell(w, i);
        sanudo_json_key(&j, c->name);
        if (c->kind == COLUMN_TEXT || !s.n) {
            sanudo_json_text(&j, s);
        } else { /* a number, or what the store keeps as JSON */
            buf_slice(out, s);
            j.comma = true;
        }
    }
    sanudo_json_close(&j, '}');
    buf_char(out, '\n');
}

sanudo_rc sanudo_answer_write(const sanudo_answer *w, const char *format, sanudo_buf *out, sanudo_error *err)
{
    if (strcmp(format, "table") == 0) put_table(w, out);
    else if (strcmp(format, "csv") == 0) put_csv(w, out);
    else if (strcmp(format, "jsonl") != 0)
        return sanudo_fail(err, SANUDO_EUSAGE, 0, "no format '%.40s' of an answer; there are table, csv, jsonl", format);
    else if (w->begun) put_json(w, out);
    return out->failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a row") : SANUDO_OK;
}
