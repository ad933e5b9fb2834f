/* An article as a format has found it, made into the one that is handed out. */
#include <stdio.h>
#include <strings.h>

#include "read/dateline.h"
#include "read/read.h"
#include "read/reader.h"

const char *sanudo_reader_keep(sanudo_reader *r, const char *s, size_t n)
{
    enum { LONGEST = 4096 };
    sanudo_buf b = {0};
    prose line = {.out = &b};
    if (s) sanudo_prose_text(&line, s, n);
    if (b.len > LONGEST)
        for (b.len = LONGEST; b.len && ((unsigned char)b.data[b.len] & 0xC0) == 0x80; b.len--) {}
    char *kept = b.len ? ARENA_NEW(&r->item, char, b.len + 1) : NULL;
    if (kept) memcpy(kept, b.data, b.len);
    sanudo_buf_drop(&b);
    return kept;
}

const char *sanudo_reader_status(const char *word)
{
    static const char *const HELD[][2] = {{"withheld", "withheld"}, {"canceled", "canceled"}, {"cancelled", "canceled"}};
    for (size_t i = 0; word && i < sizeof HELD / sizeof HELD[0]; i++)
        if (strcasecmp(word, HELD[i][0]) == 0) return HELD[i][1];
    return "usable";
}

int sanudo_reader_date(sanudo_reader *r, sanudo_article *a, const char *stamp, sanudo_error *err)
{
    int y, m, d;
    if (!stamp || !*stamp) return 0;
    if (!sanudo_read_any_day(stamp, &y, &m, &d)) return sanudo_reader_refuse(r, r->line, err, "'%.60s' is no date", stamp);
    snprintf(r->day, sizeof r->day, "%04d-%02d-%02d", y, m, d);
    a->date = r->day;
    return 0;
}

static bool begins(const char *text, const char *with) { return strncasecmp(text, with, strlen(with)) == 0; }

/* "By Ana Silva" from "Ana Silva": the form that stages behind know. */
static void put_byline(sanudo_buf *out, const char *by, const char *body)
{
    if (!by || begins(body, by) || begins(body, "By ")) return;
    if (!begins(by, "by ") && !begins(by, "from ")) buf_str(out, "By ");
    buf_str(out, by);
    buf_str(out, "\n\n");
}

static bool has_dateline(const char *text, size_t len)
{
    dateline d;
    const char *end = memchr(text, '\n', len);
    return sanudo_dateline_find(text, 0, (uint32_t)(end ? (size_t)(end - text) : len), true, NULL, &d);
}

/* Append "PLACE - BODY" if that reads as a dateline; `capitals`: the place in capitals, as far as ASCII has them. */
static bool try_dateline(sanudo_buf *out, const char *place, bool capitals, const char *body, size_t len)
{
    const size_t from = out->len, n = strlen(place);
    for (size_t i = 0; i < n; i++) buf_char(out, capitals && place[i] >= 'a' && place[i] <= 'z' ? (char)(place[i] - 'a' + 'A') : place[i]);
    buf_str(out, place[n - 1] == '-' ? " " : " - ");
    sanudo_buf_add(out, body, len);
    if (!out->failed && has_dateline(out->data + from, out->len - from)) return true;
    out->len = from;
    return false;
}

/* The body behind the place that its format keeps apart, where the body does not begin with one and they read as a dateline together. */
static void put_body(sanudo_buf *out, const char *place, const char *body, size_t len)
{
    const bool missing = place && *place && len && !begins(body, place) && !has_dateline(body, len);
    if (missing && (try_dateline(out, place, false, body, len) || try_dateline(out, place, true, body, len))) return;
    sanudo_buf_add(out, body, len);
}

int sanudo_reader_finish(sanudo_reader *r, sanudo_article *a, surroundings around, sanudo_error *err)
{
    const bool held = a->pub_status && strcmp(a->pub_status, "usable") != 0;
    sanudo_buf_clear(&r->text);
    buf_char(&r->body, '\0');
    if (!arena_ok(&r->item) || r->body.failed || r->raw.failed || sanudo_page_failed(&r->page))
        return sanudo_fail(err, SANUDO_ENOMEM, r->line, "%s:%u: no memory for the article", r->name, r->line);
    if (r->body.len == 1 && !held) return sanudo_reader_refuse(r, r->line, err, "no text in it");
    if (r->body.len > 1) {
        put_byline(&r->text, around.byline, r->body.data);
        put_body(&r->text, around.dateline, r->body.data, r->body.len - 1);
    }
    if (r->text.failed) return sanudo_fail(err, SANUDO_ENOMEM, r->line, "%s:%u: no memory for the article", r->name, r->line);
    if (r->text.len > SANUDO_MAX_TEXT)
        return sanudo_reader_refuse(r, r->line, err, "the text is longer than the limit of %u bytes", SANUDO_MAX_TEXT);
    a->text = r->text.len ? r->text.data : "";
    a->len = r->text.len;
    if (a->id) return 1;
    snprintf(r->id, sizeof r->id, "%.120s-%u", r->stem, r->line);
    a->id = r->id;
    return 1;
}
