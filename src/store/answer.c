/* Asking a store, and the rows of its answer as a table, CSV or JSON Lines. */
#include <ctype.h>
#include <jansson.h>
#include <stdlib.h>

#include "base/utf8.h"
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

/* Up to what is no UTF-8, which only a damaged store has. */
static slice cell(const sanudo_answer *w, uint32_t i)
{
    if (!w->begun) return slice_of(w->a.column[i]->name);
    const char *s = (const char *)sqlite3_column_text(w->rows, (int)i);
    return (slice){s, s ? (uint32_t)sanudo_utf8_bad(s, (size_t)sqlite3_column_bytes(w->rows, (int)i)) : 0};
}

/* How many bytes at `i` tell a terminal what to do, or how to write a list, and are no letters. */
static uint32_t unshown(const column *c, slice s, uint32_t i)
{
    const unsigned char ch = (unsigned char)s.p[i];
    if (ch == 0xC2 && i + 1 < s.n && (unsigned char)s.p[i + 1] < 0xA0) return 2;
    return ch < 0x20 || ch == 0x7F || (c->kind == COLUMN_JSON && strchr("[]\"", ch));
}

/* A cell of a table: cut to its width, which counts characters, but for numbers.  ["Tass","Kremlin"] is for people: Tass,Kremlin. */
static void put_wide(sanudo_buf *out, const column *c, slice s, bool last)
{
    enum { NUMBER = 24 }; /* characters of the longest */
    const uint32_t most = c->kind == COLUMN_NUMBER ? NUMBER : c->width;
    uint32_t n = 0;
    for (uint32_t i = 0; i < s.n; i++) {
        const uint32_t skip = unshown(c, s, i);
        const bool starts = ((unsigned char)s.p[i] & 0xC0) != 0x80;
        if (skip && c->kind == COLUMN_JSON) continue;
        if (starts && n == most) break;
        n += starts;
        buf_char(out, skip ? ' ' : s.p[i]);
        if (skip) i += skip - 1;
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

/* True for what stands as it is in a line of JSON; a damaged store may have anything where a number or a list should be. */
static bool is_json(const sanudo_answer *w, uint32_t i, slice s)
{
    const int type = sqlite3_column_type(w->rows, (int)i);
    if (w->a.column[i]->kind == COLUMN_TEXT || !s.n) return false;
    if (w->a.column[i]->kind == COLUMN_NUMBER) return (type == SQLITE_INTEGER || type == SQLITE_FLOAT) && isdigit((unsigned char)s.p[s.n - 1]); /* not Inf */
    for (uint32_t k = 0; k < s.n; k++)
        if ((unsigned char)s.p[k] < 0x20) return false;
    json_t *value = json_loadb(s.p, s.n, JSON_DECODE_ANY, NULL);
    json_decref(value);
    return value != NULL;
}

static void put_json(const sanudo_answer *w, sanudo_buf *out)
{
    json j = {.out = out};
    sanudo_json_open(&j, '{');
    for (uint32_t i = 0; i < w->a.n_columns; i++) {
        const slice s = cell(w, i);
        sanudo_json_key(&j, w->a.column[i]->name);
        if (is_json(w, i, s)) {
            buf_slice(out, s);
            j.comma = true;
        } else {
            sanudo_json_text(&j, s);
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
    const bool nomem = out->failed || sqlite3_errcode(w->store->db) == SQLITE_NOMEM; /* for a cell */
    return nomem ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a row") : SANUDO_OK;
}
