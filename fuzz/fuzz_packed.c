/* Packed input: bytes packed in two members read as they do unpacked, and packed bytes that are anything end. */
#include "../tests/formats.h"
#include "read/unpack.h"
#include "reading.h"

static void check_packed(const char *data, size_t size, bool zstd)
{
    static const sanudo_input LINES = {.format = "jsonl"};
    sanudo_buf packed = {0};
    (zstd ? add_zstd : add_gzip)(data, size / 2, &packed);
    (zstd ? add_zstd : add_gzip)(data + size / 2, size - size / 2, &packed);
    const bool itself = sanudo_packing_of((const uint8_t *)data, size) != PACKING_NONE; /* is unpacked once */
    const uint64_t as_it_is = read_all(data, size, &LINES, NULL, NULL, NULL);
    MUST(itself || read_all(packed.data, packed.len, &LINES, NULL, NULL, NULL) == as_it_is);
    sanudo_buf_drop(&packed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const MAGIC[] = {"\x1F\x8B\x08", "\x28\xB5\x2F\xFD"};
    if (!size) return 0;
    const char *bytes = (const char *)data + 1;
    sanudo_buf raw = {0};
    check_packed(bytes, size - 1, data[0] & 1);
    buf_str(&raw, MAGIC[data[0] & 1]);
    sanudo_buf_add(&raw, bytes, size - 1);
    MUST(read_all(raw.data, raw.len, NULL, NULL, NULL, NULL) == read_all(raw.data, raw.len, NULL, NULL, NULL, NULL));
    sanudo_buf_drop(&raw);
    return 0;
}
