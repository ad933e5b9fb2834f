/* Archives whose records are members of their own: whatever stands in one, the records before and behind it come out. */
#include "../tests/formats.h"
#include "reading.h"

#define WORDS "The ministers of Chad and Niger met in Abeche and agreed to open the border before the end of the month. "
#define PAGE "<html><head><meta property=\"og:type\" content=\"article\"></head><body><p>" WORDS WORDS "</p></body></html>"

static void add_member(const char *id, const char *http, const char *body, size_t n, sanudo_buf *out)
{
    sanudo_buf record = {0};
    sanudo_buf_printf(&record, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: %s\r\nContent-Length: %zu\r\n\r\n%s", id, strlen(http) + n, http);
    sanudo_buf_add(&record, body, n);
    buf_str(&record, "\r\n\r\n");
    add_gzip(record.data, record.len, out);
    sanudo_buf_drop(&record);
}

/* The first byte says how much of the middle is given: its page, its response, its record, or its packed bytes. */
static void add_middle(const char *data, size_t size, sanudo_buf *out)
{
    static const char HTTP[] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n";
    switch (data[0] & 3) {
    case 0: add_member("middle", HTTP, data + 1, size - 1, out); break;
    case 1: add_member("middle", "", data + 1, size - 1, out); break;
    case 2: add_gzip(data + 1, size - 1, out); break;
    default: sanudo_buf_add(out, "\x1F\x8B\x08\0", 4), sanudo_buf_add(out, data + 1, size - 1);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const sanudo_input WARC = {.format = "warc"};
    static const char HTTP[] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    sanudo_buf file = {0};
    size_t first = 0, last = 0;
    if (!size) return 0;
    add_member("first", HTTP, PAGE, sizeof PAGE - 1, &file);
    add_middle((const char *)data, size, &file);
    add_member("last", HTTP, PAGE, sizeof PAGE - 1, &file);
    const uint64_t once = read_all(file.data, file.len, &WARC, NULL, "first", &first);
    MUST(read_all(file.data, file.len, &WARC, NULL, "last", &last) == once);
    MUST(first >= 1 && (last >= 1 || (data[0] & 3) == 3)); /* packed bytes may go on into the next member's */
    sanudo_buf_drop(&file);
    return 0;
}
