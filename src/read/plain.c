/* Plain text: the whole file is one article. */
#include <string.h>

#include "read/read.h"
#include "read/reader.h"

const char *sanudo_reader_day_of_name(const sanudo_reader *r)
{
    int y, m, d;
    return strlen(r->stem) >= 10 && r->stem[4] == '-' && sanudo_read_day(r->stem, &y, &m, &d) ? r->stem : NULL;
}

int sanudo_read_plain(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    if (r->done) return 0;
    r->done = true;
    size_t len = sanudo_source_fill(&r->src, (size_t)SANUDO_MAX_TEXT + 1);
    if (r->src.win.failed) return sanudo_fail(err, SANUDO_ENOMEM, 0, "%s: no memory for its text", r->name);
    if (source_broken(&r->src)) return 0;
    const char *text = source_data(&r->src);
    int rc = 0;
    if (len <= SANUDO_MAX_TEXT) rc = sanudo_reader_text(r, 0, &text, &len, err);
    if (rc < 0) return rc;
    if (len > SANUDO_MAX_TEXT)
        return sanudo_reader_refuse(r, 0, err, "the text is longer than the limit of %u bytes", SANUDO_MAX_TEXT);
    *a = (sanudo_article){.id = r->stem, .date = r->date ? NULL : sanudo_reader_day_of_name(r), .text = text, .len = len};
    return 1;
}
