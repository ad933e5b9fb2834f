/* TABARI's text: "YYMMDD ID", lines of text, an empty line. */
#include <stdio.h>

#include "read/charset.h"
#include "read/read.h"
#include "read/reader.h"

/* Years of two digits from here on are of the twentieth century: KEDS begins in 1979, and nobody writes its files after the window. */
enum { WINDOW = 40, LONGEST_LINE = 1 << 20 };

static size_t count_digits(const char *p, size_t n)
{
    size_t i = 0;
    while (i < n && p[i] >= '0' && p[i] <= '9') i++;
    return i;
}

bool sanudo_tabari_head(const char *line, size_t len, char day[static 16], slice *id)
{
    const size_t n = count_digits(line, len);
    int y, m, d;
    if ((n != 6 && n != 8) || n == len || (line[n] != ' ' && line[n] != '\t')) return false;
    const bool old = (line[0] - '0') * 10 + line[1] - '0' >= WINDOW;
    snprintf(day, 16, "%s%.*s", n == 8 ? "" : old ? "19" : "20", (int)n, line);
    while (len && strchr(" \t\r", line[len - 1])) len--;
    size_t at = n;
    while (at < len && (line[at] == ' ' || line[at] == '\t')) at++;
    *id = (slice){line + at, (uint32_t)(len - at)};
    for (uint32_t i = 0; i < id->n; i++)
        if ((unsigned char)id->p[i] < ' ' || (unsigned char)id->p[i] > '~') return false;
    if (!id->n || !sanudo_read_day(day, &y, &m, &d)) return false;
    snprintf(day, 16, "%04d-%02d-%02d", y, m, d);
    return true;
}

static bool is_blank(const char *p, size_t n)
{
    while (n && strchr(" \t\r\f", *p)) p++, n--;
    return n == 0;
}

/* The next line that is not blank, or with `blank` any line.  SOURCE_LINE, SOURCE_END, or SOURCE_LONG, which also stands for no memory. */
static int next_line(sanudo_reader *r, bool blank, const char **line, size_t *len)
{
    int rc;
    do {
        rc = sanudo_source_line(&r->src, LONGEST_LINE, line, len);
        r->at_line += rc != SOURCE_END;
    } while (rc == SOURCE_LINE && !blank && is_blank(*line, *len));
    return rc;
}

/* The lines up to an empty one, as one paragraph: their breaks mean nothing. */
static int take_lines(sanudo_reader *r)
{
    const char *line;
    size_t len;
    int rc;
    bool too_long = false;
    prose p = {.out = &r->body};
    sanudo_buf_clear(&r->raw);
    while ((rc = next_line(r, true, &line, &len)) != SOURCE_END && !(rc == SOURCE_LINE && is_blank(line, len))) {
        too_long |= rc != SOURCE_LINE || r->raw.len > SANUDO_MAX_TEXT;
        if (rc != SOURCE_LINE || too_long) continue;
        sanudo_buf_add(&r->raw, line, len);
        buf_char(&r->raw, '\n');
    }
    const char *text = r->raw.data ? r->raw.data : "";
    sanudo_buf_clear(&r->text);
    if (!sanudo_charset_decode("", 0, text, r->raw.len, &r->text)) r->text.failed = true;
    if (r->text.len) sanudo_prose_text(&p, r->text.data, r->text.len);
    r->body.failed |= r->text.failed;
    if (rc == SOURCE_END && source_broken(&r->src)) return SOURCE_END;
    return too_long ? SOURCE_LONG : SOURCE_LINE;
}

int sanudo_read_tabari(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    const char *line;
    size_t len;
    slice id;
    const int rc = next_line(r, false, &line, &len);
    if (rc == SOURCE_END) return 0;
    r->line = r->at_line;
    const bool good = rc == SOURCE_LINE && sanudo_tabari_head(line, len, r->day, &id);
    char said[48];
    snprintf(said, sizeof said, "%.*s", rc == SOURCE_LINE ? (int)(len < 40 ? len : 40) : 0, rc == SOURCE_LINE ? line : "");
    if (good) a->id = sanudo_reader_keep(r, id.p, id.n);
    const int lines = take_lines(r);
    if (lines == SOURCE_END) return 0;
    if (!good) return sanudo_reader_refuse(r, r->line, err, "'%s' is no head of a record; it is YYMMDD and an id", said);
    if (lines == SOURCE_LONG) return sanudo_reader_refuse(r, r->line, err, "the record is longer than the limit of %u bytes", SANUDO_MAX_TEXT);
    a->date = r->day;
    return sanudo_reader_finish(r, a, (surroundings){0}, err);
}
