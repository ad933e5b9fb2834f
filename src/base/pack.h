#ifndef SANUDO_BASE_PACK_H
#define SANUDO_BASE_PACK_H
#include "base/err.h"

/*
** A packed file: named sections behind a checked head.  Model and lexicon are
** packs.  Layout, little-endian: magic[8], version, byte-order mark, total size
** (u64), crc32 of all that follows the head, number of sections; then for each
** its name[16], offset and size (u64); sections begin at multiples of 64 bytes.
** Files are hostile: size, order, overlap and checksum are looked at before
** anything is handed out; what stands inside a section is its reader's to check.
*/
typedef struct pack pack;

enum { PACK_NAME = 16, PACK_ALIGN = 64 };

typedef struct pack_section {
    char name[PACK_NAME]; /* NUL-padded */
    const void *data;
    size_t size;
} pack_section;

/*
** Map a file.  `code` is the sanudo_rc for a damaged one (SANUDO_EMODEL, SANUDO_ELEXICON);
** SANUDO_EIO when it cannot be opened.  Caller frees with sanudo_pack_free.
*/
sanudo_rc sanudo_pack_open(pack **out, const char *path, const char magic[8], uint32_t version, sanudo_rc code,
                           sanudo_error *err);

/* The same over bytes in memory, borrowed until the pack is freed; any alignment. */
sanudo_rc sanudo_pack_memory(pack **out, const void *data, size_t size, const char magic[8], uint32_t version,
                             sanudo_rc code, sanudo_error *err);

/* A section's bytes, aligned to 64 in a mapped file, or NULL when there is none of that name. */
const uint8_t *sanudo_pack_section(const pack *p, const char *name, size_t *size);

/* The checksum of all that follows the head: one of a kind among the packs that anybody compares. */
uint32_t sanudo_pack_checksum(const pack *p);

void sanudo_pack_free(pack *p); /* NULL allowed */

/* Lay sections out as a pack in new memory, which the caller frees with free(). */
sanudo_rc sanudo_pack_build(uint8_t **out, size_t *size, const char magic[8], uint32_t version,
                            const pack_section *sections, size_t n, sanudo_error *err);

/* A pack's bytes into a file, written aside and renamed into place: who has the old one mapped keeps it. */
sanudo_rc sanudo_pack_save(const char *path, const uint8_t *data, size_t size, sanudo_error *err);

/* Build and save in one. */
sanudo_rc sanudo_pack_write(const char *path, const char magic[8], uint32_t version, const pack_section *sections,
                            size_t n, sanudo_error *err);
#endif
