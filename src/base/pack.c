#include "base/pack.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "base/rd.h"

enum { HEAD = 32, ENTRY = PACK_NAME + 16, MAX_SECTIONS = 256 };
static const uint32_t BYTE_ORDER = 0x01020304;

struct pack {
    const uint8_t *data;
    size_t size;
    bool mapped;
    uint32_t n, checksum;
    const uint8_t *table; /* n entries, checked */
};

static uint64_t get_u64(const uint8_t *p)
{
    uint64_t v = 0;
    for (int i = 7; i >= 0; i--) v = v << 8 | p[i];
    return v;
}

static void put(uint8_t *p, uint64_t v, int bytes)
{
    for (int i = 0; i < bytes; i++) p[i] = (uint8_t)(v >> 8 * i);
}

static uint32_t checksum(const uint8_t *p, size_t n)
{
    return (uint32_t)crc32_z(crc32_z(0, NULL, 0), p, n);
}

/* What is wrong with the section table, or NULL: sections in order, aligned, inside the file, apart. */
static const char *table_fault(const uint8_t *table, uint32_t n, size_t size)
{
    uint64_t at = HEAD + (uint64_t)n * ENTRY;
    for (uint32_t i = 0; i < n; i++) {
        const uint8_t *e = table + (size_t)i * ENTRY;
        const uint64_t from = get_u64(e + PACK_NAME), len = get_u64(e + PACK_NAME + 8);
        if (e[PACK_NAME - 1]) return "a section's name is not ended";
        if (from % PACK_ALIGN || from < at) return "a section is out of place";
        if (from > size || len > size - from) return "a section goes past the end";
        at = from + len;
    }
    return NULL;
}

/* What is wrong with the whole file, or NULL; fills the pack's table. */
static const char *fault(pack *p, const char magic[8], uint32_t version)
{
    if (p->size < HEAD || memcmp(p->data, magic, 8) != 0) return "not such a file";
    rd r = {.p = p->data + 8, .end = p->data + p->size};
    const uint32_t has_version = rd_u32(&r), order = rd_u32(&r);
    if (order != BYTE_ORDER) return "its byte-order mark is damaged";
    if (has_version != version) return "of another version";
    if (get_u64(r.p) != p->size) return "shortened or lengthened";
    r.p += 8;
    const uint32_t crc = rd_u32(&r), n = rd_u32(&r);
    if (n > MAX_SECTIONS || p->size - HEAD < (size_t)n * ENTRY) return "its section table is damaged";
    if (crc != checksum(p->data + HEAD, p->size - HEAD)) return "its checksum is wrong";
    p->n = n;
    p->checksum = crc;
    p->table = p->data + HEAD;
    return table_fault(p->table, n, p->size);
}

static sanudo_rc check(pack **out, pack *p, const char *what, const char magic[8], uint32_t version, sanudo_rc code,
                       sanudo_error *err)
{
    const char *wrong = fault(p, magic, version);
    if (!wrong) {
        *out = p;
        return SANUDO_OK;
    }
    sanudo_pack_free(p);
    return sanudo_fail(err, code, 0, "%.150s: %s", what, wrong);
}

sanudo_rc sanudo_pack_memory(pack **out, const void *data, size_t size, const char magic[8], uint32_t version,
                             sanudo_rc code, sanudo_error *err)
{
    *out = NULL;
    pack *p = calloc(1, sizeof *p);
    if (!p) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a pack");
    *p = (pack){.data = data, .size = size};
    return check(out, p, "bytes in memory", magic, version, code, err);
}

/* Map a whole file; NULL with errno set when that fails. */
static const uint8_t *map_file(const char *path, size_t *size)
{
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return NULL;
    struct stat st;
    void *data = MAP_FAILED;
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) {
        *size = (size_t)st.st_size;
        data = mmap(NULL, *size, PROT_READ, MAP_SHARED, fd, 0);
    } else {
        errno = EINVAL;
    }
    const int keep = errno;
    close(fd);
    errno = keep;
    return data == MAP_FAILED ? NULL : data;
}

sanudo_rc sanudo_pack_open(pack **out, const char *path, const char magic[8], uint32_t version, sanudo_rc code,
                           sanudo_error *err)
{
    *out = NULL;
    size_t size = 0;
    const uint8_t *data = map_file(path, &size);
    if (!data) return sanudo_fail(err, SANUDO_EIO, 0, "cannot open %.150s: %s", path, strerror(errno));
    pack *p = calloc(1, sizeof *p);
    if (!p) {
        munmap((void *)(uintptr_t)data, size);
        return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a pack");
    }
    *p = (pack){.data = data, .size = size, .mapped = true};
    return check(out, p, path, magic, version, code, err);
}

const uint8_t *sanudo_pack_section(const pack *p, const char *name, size_t *size)
{
    for (uint32_t i = 0; i < p->n; i++) {
        const uint8_t *e = p->table + (size_t)i * ENTRY;
        if (strcmp((const char *)e, name) != 0) continue;
        *size = (size_t)get_u64(e + PACK_NAME + 8);
        return p->data + get_u64(e + PACK_NAME);
    }
    *size = 0;
    return NULL;
}

uint32_t sanudo_pack_checksum(const pack *p) { return p->checksum; }

void sanudo_pack_free(pack *p)
{
    if (!p) return;
    if (p->mapped) munmap((void *)(uintptr_t)p->data, p->size);
    free(p);
}

static size_t align_up(size_t n) { return (n + PACK_ALIGN - 1) / PACK_ALIGN * PACK_ALIGN; }

sanudo_rc sanudo_pack_build(uint8_t **out, size_t *size, const char magic[8], uint32_t version,
                            const pack_section *sections, size_t n, sanudo_error *err)
{
    *out = NULL;
    if (n > MAX_SECTIONS) return sanudo_fail(err, SANUDO_EUSAGE, 0, "%zu sections; at most %d", n, MAX_SECTIONS);
    size_t total = align_up(HEAD + n * ENTRY);
    for (size_t i = 0; i < n; i++) total = align_up(total + sections[i].size);
    uint8_t *p = calloc(1, total);
    if (!p) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a pack of %zu bytes", total);
    size_t at = align_up(HEAD + n * ENTRY);
    for (size_t i = 0; i < n; i++) {
        uint8_t *e = p + HEAD + i * ENTRY;
        memcpy(e, sections[i].name, PACK_NAME - 1);
        put(e + PACK_NAME, at, 8);
        put(e + PACK_NAME + 8, sections[i].size, 8);
        if (sections[i].size) memcpy(p + at, sections[i].data, sections[i].size);
        at = align_up(at + sections[i].size);
    }
    memcpy(p, magic, 8);
    put(p + 8, version, 4);
    put(p + 12, BYTE_ORDER, 4);
    put(p + 16, total, 8);
    put(p + 24, checksum(p + HEAD, total - HEAD), 4);
    put(p + 28, n, 4);
    *out = p;
    *size = total;
    return SANUDO_OK;
}

/* Write bytes to `path` whole, or leave no trace of them. */
static bool write_whole(const char *path, const uint8_t *data, size_t size)
{
    FILE *f = fopen(path, "wb");
    if (!f) return false;
    const bool written = fwrite(data, 1, size, f) == size;
    const bool closed = fclose(f) == 0;
    if (written && closed) return true;
    const int keep = errno;
    remove(path);
    errno = keep;
    return false;
}

sanudo_rc sanudo_pack_save(const char *path, const uint8_t *data, size_t size, sanudo_error *err)
{
    char aside[4096];
    const int len = snprintf(aside, sizeof aside, "%s.new", path);
    const bool fits = len > 0 && (size_t)len < sizeof aside;
    if (fits && write_whole(aside, data, size) && rename(aside, path) == 0) return SANUDO_OK;
    return sanudo_fail(err, SANUDO_EIO, 0, "cannot write %.150s: %s", path, fits ? strerror(errno) : "path too long");
}

sanudo_rc sanudo_pack_write(const char *path, const char magic[8], uint32_t version, const pack_section *sections,
                            size_t n, sanudo_error *err)
{
    uint8_t *data;
    size_t size;
    sanudo_rc rc = sanudo_pack_build(&data, &size, magic, version, sections, n, err);
    if (rc != SANUDO_OK) return rc;
    rc = sanudo_pack_save(path, data, size, err);
    free(data);
    return rc;
}
