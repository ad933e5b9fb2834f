/* Pages: whatever they are, their text is one that a document can be made of. */
#include "reading.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const sanudo_input HTML = {.format = "html"};
    const char *bytes = (const char *)data;
    const uint64_t once = read_all(bytes, size, &HTML, NULL, NULL, NULL);
    MUST(read_all(bytes, size, &HTML, NULL, NULL, NULL) == once);
    return 0;
}
