/* `lexicon show`: every entry and pattern that a word or name finds. */
#include "base/err.h"
#include "lexicon/build.h"
#include "lexicon/schema.h"
#include "run/coder.h"

static void show_cell(const lexicon *lx, uint32_t row, const lex_col *col, uint32_t c, sanudo_buf *out)
{
    const int32_t v = sanudo_lex_int(lx, row, c);
    if (col->kind == COL_KEYS || col->kind == COL_TEXT) buf_slice(out, sanudo_lex_text(lx, row, c));
    if (col->kind == COL_CODE && v) sanudo_buf_printf(out, "%c%c%c", v & 255, v >> 8 & 255, v >> 16 & 255);
    if (col->kind == COL_NUM && v != INT32_MIN) sanudo_buf_printf(out, "%g", v / 10000.0);
    for (uint32_t i = 0; col->kind == COL_SECTORS && sanudo_sector_name(i); i++)
        if ((uint32_t)v >> i & 1) sanudo_buf_printf(out, "%s ", sanudo_sector_name(i));
    if (col->kind == COL_CONTEXT && v > 0) buf_str(out, sanudo_context_name((uint32_t)v - 1));
    if (col->kind == COL_DAY && v != DAY_NONE) {
        int y, m, d;
        sanudo_day_split(v, &y, &m, &d);
        sanudo_buf_printf(out, "%04d-%02d-%02d", y, m, d);
    }
}

static void show_row(const lexicon *lx, uint32_t table, uint32_t row, sanudo_buf *out)
{
    const lex_schema *schema = &sanudo_lex_schemas[table];
    char where[256];
    sanudo_lex_line_name(lx, sanudo_lex_line(lx, row), where, sizeof where);
    sanudo_buf_printf(out, "%s: %s", where, schema->name);
    for (uint32_t c = 0; c < LEX_COLS && schema->cols[c].name; c++) {
        buf_str(out, c ? " | " : " ");
        show_cell(lx, row, &schema->cols[c], c, out);
    }
    buf_char(out, '\n');
}

static void show_pattern(const lexicon *lx, const lex_pack *p, uint32_t pack_no, uint32_t row, sanudo_buf *out)
{
    const disk_pattern *m = &p->patterns[row];
    const slice type = disk_string(p, m->type), mode = disk_string(p, m->mode), cameo = disk_string(p, m->cameo);
    char where[256];
    sanudo_lex_line_name(lx, pack_no << LEX_LINE_BITS | m->line, where, sizeof where);
    sanudo_buf_printf(out, "%s: predicate /%c %.*s %.*s %.*s\n", where, m->part, (int)type.n, type.p, (int)mode.n,
                      mode.n ? mode.p : "", (int)cameo.n, cameo.n ? cameo.p : "");
}

sanudo_rc sanudo_lexicon_show(const sanudo_coder *coder, const char *word, sanudo_buf *report, sanudo_error *err)
{
    const lexicon *lx = coder->lexicon;
    const uint64_t key = sanudo_words_key(slice_of(word), NULL);
    for (uint32_t i = lx->n; key != KEY_EMPTY && i-- > 0;) {
        const lex_pack *p = &lx->packs[i];
        for (uint32_t table = 0; table < N_DISK_TABLES; table++) {
            uint32_t n;
            const uint32_t at = sanudo_lex_keys(p, table, key, &n);
            for (uint32_t k = at; k < at + n; k++) {
                const uint32_t row = lex_key(p, table, k)->row;
                if (k > at && row == lex_key(p, table, k - 1)->row) continue;
                if (table == LEX_PREDICATE) show_pattern(lx, p, i, row, report);
                else show_row(lx, table, i << LEX_ROW_BITS | row, report);
            }
        }
    }
    return report->failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the report") : SANUDO_OK;
}
