/* CoNLL-U: an article is a run of sentences; its text is their lines, which sanudo_conllu_doc reads. */
#include <stdio.h>

#include "read/reader.h"

enum { MAX_SENTENCES = 256 };

static bool begins(const char *p, size_t n, const char *with) { return n >= strlen(with) && memcmp(p, with, strlen(with)) == 0; }

/*
** Sentences up to the next "# newdoc", a few hundred, or the limit of a text,
** whichever comes first.  A sentence ends with a blank line.
*/
int sanudo_read_conllu(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    const uint32_t first = r->line + 1;
    sanudo_buf_clear(&r->text);
    for (uint32_t n = 0; n < MAX_SENTENCES && r->text.len < SANUDO_MAX_TEXT / 2;) {
        const size_t have = sanudo_source_fill(&r->src, 8);
        if (r->text.len && begins(source_data(&r->src), have, "# newdoc")) break;
        const char *line;
        size_t len;
        const int rc = sanudo_source_line(&r->src, SANUDO_MAX_TEXT / 4, &line, &len);
        if (rc == SOURCE_END) break;
        r->line++;
        if (rc != SOURCE_LINE)
            return sanudo_reader_refuse(r, r->line, err, "the line is longer than the limit of %u bytes", SANUDO_MAX_TEXT / 4);
        if (len && line[len - 1] == '\r') len--;
        sanudo_buf_add(&r->text, line, len);
        buf_char(&r->text, '\n');
        n += len == 0;
    }
    if (r->text.failed) return sanudo_fail(err, SANUDO_ENOMEM, r->line, "%s:%u: no memory for its sentences", r->name, r->line);
    if (!r->text.len || source_broken(&r->src)) return 0;
    snprintf(r->id, sizeof r->id, "%.120s-%u", r->stem, first);
    *a = (sanudo_article){.id = r->id, .text = r->text.data, .len = r->text.len};
    size_t at;
    if (sanudo_encoding_of(a->text, a->len, &at) != ENCODING_UTF8)
        return sanudo_reader_refuse(r, first, err, "byte %zu from this line on is not UTF-8", at + 1);
    return 1;
}
