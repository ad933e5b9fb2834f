/* Formats of XML: whatever follows an item that is whole, the item comes out. */
#include "base/buf.h"
#include "reading.h"

static const struct {
    const char *format, *first;
} FORMATS[] = {
    {"newsml-g2", "<newsMessage><newsItem guid=\"first\"><contentSet><inlineXML><html><body><p>Words.</p></body></html></inlineXML></contentSet></newsItem>"},
    {"nitf", "<nitf uno=\"first\"><body><body.content><p>Words.</p></body.content></body></nitf>"},
    {"rss", "<rss><channel><item><guid>first</guid><description>Words.</description></item>"},
    {"atom", "<feed><entry><id>first</id><content>Words.</content></entry>"},
    {"petrarch", "<Sentences><Sentence id=\"first\" sentence=\"false\"><Text>Words.</Text></Sentence>"},
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size) return 0;
    const size_t which = data[0] % (sizeof FORMATS / sizeof FORMATS[0]);
    const sanudo_input input = {.format = FORMATS[which].format};
    sanudo_buf file = {0};
    size_t seen = 0;
    if (data[0] & 0x80) buf_str(&file, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!DOCTYPE x [<!ENTITY y \"z\">]>");
    buf_str(&file, FORMATS[which].first);
    sanudo_buf_add(&file, data + 1, size - 1);
    const uint64_t once = read_all(file.data, file.len, &input, NULL, "first", &seen);
    MUST(seen >= 1);
    MUST(read_all(file.data, file.len, &input, NULL, NULL, NULL) == once);
    sanudo_buf_drop(&file);
    return 0;
}
