/* Opens a file of articles, finds out its format, and hands the articles out one by one. */
#include "read/reader.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "read/read.h"

static const struct {
    const char *name;
    reader_next next;
} FORMATS[] = {{"text", sanudo_read_plain},   {"jsonl", sanudo_read_jsonl}, {"newsml-g2", sanudo_read_newsml},   {"nitf", sanudo_read_nitf},
               {"ninjs", sanudo_read_ninjs},  {"rss", sanudo_read_rss},     {"atom", sanudo_read_atom},          {"warc", sanudo_read_warc},
               {"html", sanudo_read_html},    {"petrarch", sanudo_read_petrarch}, {"tabari", sanudo_read_tabari}, {"conllu", sanudo_read_conllu}};
enum { N_FORMATS = sizeof FORMATS / sizeof FORMATS[0] };

/* Messages stay on one line and free of what a terminal would obey. */
static void clean(char *s)
{
    for (; *s; s++)
        if ((unsigned char)*s < 0x20 || *s == 0x7F) *s = ' ';
}

int sanudo_reader_refuse(const sanudo_reader *r, uint32_t line, sanudo_error *err, const char *fmt, ...)
{
    char what[sizeof err->msg];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(what, sizeof what, fmt, ap);
    va_end(ap);
    clean(what);
    if (line) return sanudo_fail(err, SANUDO_EINPUT, line, "%s:%u: %s", r->name, line, what);
    return sanudo_fail(err, SANUDO_EINPUT, 0, "%s: %s", r->name, what);
}

int sanudo_reader_text(sanudo_reader *r, uint32_t line, const char **text, size_t *len, sanudo_error *err)
{
    size_t at;
    switch (sanudo_encoding_of(*text, *len, &at)) {
    case ENCODING_UTF8: return 0;
    case ENCODING_BINARY: return sanudo_reader_refuse(r, line, err, "not a text: byte %zu is a control character", at + 1);
    case ENCODING_DAMAGED: return sanudo_reader_refuse(r, line, err, "byte %zu is neither UTF-8 nor Windows-1252", at + 1);
    case ENCODING_WINDOWS: break;
    }
    sanudo_buf_clear(&r->text);
    sanudo_encoding_convert(&r->text, *text, *len);
    if (r->text.failed) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %zu bytes of text", *len);
    *text = r->text.data;
    *len = r->text.len;
    return 0;
}

static char *copy(arena *a, const char *s, size_t n)
{
    char *p = ARENA_NEW(a, char, n + 1);
    if (p) memcpy(p, s, n);
    return p;
}

/* The name that messages use: at most 100 bytes, the end of a longer path. */
static const char *short_name(arena *a, const char *path)
{
    enum { KEEP = 100 };
    const size_t n = strlen(path);
    if (strcmp(path, "-") == 0) return "standard input";
    const char *from = path + (n > KEEP ? n - KEEP : 0);
    while (((unsigned char)*from & 0xC0) == 0x80) from++;
    char *p = ARENA_NEW(a, char, n + 4);
    if (!p) return NULL;
    sprintf(p, "%s%s", from > path ? "..." : "", from);
    clean(p);
    return p;
}

/* "reports/kabul.txt" -> "kabul": the id of an article that is a file. */
static const char *stem(arena *a, const char *path)
{
    if (strcmp(path, "-") == 0) return "stdin";
    const char *slash = strrchr(path, '/'), *from = slash ? slash + 1 : path, *dot = strrchr(from, '.');
    return copy(a, from, dot && dot > from ? (size_t)(dot - from) : strlen(from));
}

/* Note one "NAME=PATH". */
static sanudo_rc add_field(sanudo_reader *r, const char *map, sanudo_error *err)
{
    const char *eq = strchr(map, '=');
    enum field f;
    if (!eq || !eq[1]) return sanudo_fail(err, SANUDO_EUSAGE, 0, "field '%.80s' is not NAME=PATH", map);
    if (!sanudo_field_named(map, (size_t)(eq - map), &f))
        return sanudo_fail(err, SANUDO_EUSAGE, 0,
                           "no field '%.*s'; there are id, title, publisher, date, language, url, version, pub_status, embargo, text",
                           eq - map > 80 ? 80 : (int)(eq - map), map);
    r->path[f] = copy(&r->mem, eq + 1, strlen(eq + 1));
    return SANUDO_OK;
}

static sanudo_rc set_format(sanudo_reader *r, const char *format, sanudo_error *err)
{
    for (int i = 0; i < N_FORMATS; i++)
        if (strcmp(FORMATS[i].name, format) == 0) {
            r->next = FORMATS[i].next;
            return SANUDO_OK;
        }
    return sanudo_fail(err, SANUDO_EUSAGE, 0, "no input format '%.40s'; there are text, jsonl, newsml-g2, nitf, ninjs, rss, atom, warc, html, "
                       "petrarch, tabari, conllu", format);
}

static sanudo_rc set_options(sanudo_reader *r, const sanudo_input *in, sanudo_error *err)
{
    int y, m, d;
    sanudo_rc rc = in->format ? set_format(r, in->format, err) : SANUDO_OK;
    for (size_t i = 0; i < in->n_fields && rc == SANUDO_OK; i++) rc = add_field(r, in->fields[i], err);
    if (rc != SANUDO_OK) return rc;
    if (in->date && !sanudo_read_day(in->date, &y, &m, &d))
        return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.40s' is no date; use YYYY-MM-DD", in->date);
    if (in->date) {
        snprintf(r->day, sizeof r->day, "%04d-%02d-%02d", y, m, d);
        r->date = copy(&r->mem, r->day, strlen(r->day));
    }
    if (in->publisher) r->publisher = copy(&r->mem, in->publisher, strlen(in->publisher));
    return SANUDO_OK;
}

/* The part of opening that files and memory share; frees the reader when it fails. */
static sanudo_rc begin(sanudo_reader **out, sanudo_reader *r, const sanudo_input *input, sanudo_error *err)
{
    sanudo_rc rc = input ? set_options(r, input, err) : SANUDO_OK;
    if (rc == SANUDO_OK && !arena_ok(&r->mem)) rc = sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a reader");
    if (rc == SANUDO_OK) *out = r;
    else sanudo_reader_free(r);
    return rc;
}

sanudo_rc sanudo_reader_open(sanudo_reader **out, const char *path, const sanudo_input *input, sanudo_error *err)
{
    *out = NULL;
    sanudo_reader *r = calloc(1, sizeof *r);
    if (!r) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a reader");
    r->src.fd = -1;
    r->name = short_name(&r->mem, path);
    r->stem = stem(&r->mem, path);
    const int why = r->name ? sanudo_source_open(&r->src, path) : 0;
    if (!why) return begin(out, r, input, err);
    sanudo_fail(err, SANUDO_EIO, 0, "%s: cannot be opened: %s", r->name, strerror(why));
    sanudo_reader_free(r);
    return SANUDO_EIO;
}

sanudo_rc sanudo_reader_memory(sanudo_reader **out, const char *data, size_t len, const sanudo_input *input, sanudo_error *err)
{
    *out = NULL;
    sanudo_reader *r = calloc(1, sizeof *r);
    if (!r) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a reader");
    r->name = "memory";
    r->stem = "memory";
    sanudo_source_memory(&r->src, data, len);
    return begin(out, r, input, err);
}

/* Find out the format, and whether packed members are read one by one. */
static void begin_reading(sanudo_reader *r)
{
    if (!r->next) r->next = sanudo_reader_by_content(&r->src);
    if (r->next != sanudo_read_warc) sanudo_source_join(&r->src);
    r->begun = true;
}

/* Forget the article handed out last, and give back the memory of a huge one. */
static void clear(sanudo_reader *r)
{
    enum { MOST_KEPT = 4 << 20 };
    sanudo_buf *all[] = {&r->text, &r->raw, &r->body, &r->payload[0], &r->payload[1]};
    json_decref(r->root);
    r->root = NULL;
    sanudo_arena_reset(&r->item);
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        if (all[i]->cap > MOST_KEPT || all[i]->failed) sanudo_buf_drop(all[i]);
        sanudo_buf_clear(all[i]);
    }
    if (r->page.text.cap > MOST_KEPT || sanudo_page_failed(&r->page)) sanudo_page_drop(&r->page);
}

/* The input broke off: one error, behind what could be read. */
static int broke_off(sanudo_reader *r, sanudo_error *err)
{
    if (r->src.fault) sanudo_fail(err, SANUDO_EIO, r->line, "%s: cannot be read on: %s", r->name, strerror(r->src.fault));
    else sanudo_reader_refuse(r, 0, err, "the packed bytes are damaged: %s", r->src.damage);
    const int rc = r->src.fault ? SANUDO_EIO : SANUDO_EINPUT;
    r->src.fault = 0;
    r->src.damage = NULL;
    return rc;
}

int sanudo_reader_next(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    *a = (sanudo_article){0};
    clear(r);
    if (r->done) return 0;
    if (!r->begun) begin_reading(r);
    int rc = r->next(r, a, err);
    if (rc == 0 || rc == SANUDO_ENOMEM) r->done = true;
    if (rc == 0 && source_broken(&r->src)) rc = broke_off(r, err);
    if (rc < 1) return rc;
    if (!a->date) a->date = r->date;
    if (!a->publisher) a->publisher = r->publisher;
    return 1;
}

bool sanudo_reader_is_conllu(const sanudo_reader *r) { return r->next == sanudo_read_conllu; }

uint64_t sanudo_reader_position(const sanudo_reader *r)
{
    const off_t at = r->src.fd < 0 ? 0 : lseek(r->src.fd, 0, SEEK_CUR);
    return at > 0 ? (uint64_t)at : 0;
}

void sanudo_reader_free(sanudo_reader *r)
{
    if (!r) return;
    sanudo_buf *all[] = {&r->head, &r->text, &r->raw, &r->body, &r->payload[0], &r->payload[1]};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) sanudo_buf_drop(all[i]);
    json_decref(r->root);
    sanudo_source_close(&r->src);
    sanudo_page_drop(&r->page);
    sanudo_arena_free(&r->item);
    sanudo_arena_free(&r->mem);
    free(r);
}
