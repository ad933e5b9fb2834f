/* Opens a model file and checks it through, so that the kernels can trust what they index with. */
#include "syntax/parser.h"

#include <stdlib.h>
#include <utf8proc.h>

#include "doc/ud.h"
#include "model/bytes.h"
#include "syntax/syntax.h"

#define PART_NAME(id, name) name,
static const char *const PARTS[] = {PARSER_SECTIONS(PART_NAME)};

const char *sanudo_parser_part(enum parser_part which) { return PARTS[which]; }

/* "about": printable lines, ended by one NUL. */
static bool check_about(parser *m, part about)
{
    if (about.n < 2 || about.p[about.n - 1] != 0) return false;
    for (size_t i = 0; i + 1 < about.n; i++)
        if (about.p[i] != '\n' && (about.p[i] < ' ' || about.p[i] > '~')) return false;
    for (size_t i = 0; i + 1 < sizeof m->version && about.p[i] && about.p[i] != '\n'; i++) m->version[i] = (char)about.p[i];
    return true;
}

static bool check_classes(parser *m, part classes)
{
    tagset *t = &m->tags;
    if (classes.n < 2 || classes.n > 2 * TAGSET_MAX || classes.n % 2) return false;
    m->net.n_tags = t->n = (uint32_t)classes.n / 2;
    for (uint32_t c = 0; c < t->n; c++) {
        t->upos[c] = classes.p[2 * c];
        t->xpos[c] = classes.p[2 * c + 1];
        if (t->upos[c] >= N_UPOS || t->xpos[c] >= N_XPOS) return false;
    }
    return true;
}

/* Slots of a hash table `width` wide: a power of two of them; its mask, or 0. */
static uint32_t mask_of(part slots, size_t width)
{
    const size_t n = slots.n / width;
    return slots.n % width == 0 && n >= 2 && n <= 1u << 24 && (n & (n - 1)) == 0 ? (uint32_t)n - 1 : 0;
}

static bool check_script(lemmas *l, const uint8_t *script)
{
    const uint32_t put = bytes_u16(script + 2), at = bytes_u32(script + 4);
    if (script[0] >= N_LEMMA_BASES || put > l->n_text || at > l->n_text - put) return false;
    if (put > l->longest) l->longest = put;
    for (uint32_t i = 0; i < put;) {
        utf8proc_int32_t cp;
        const utf8proc_ssize_t n = utf8proc_iterate(l->text + at + i, (utf8proc_ssize_t)(put - i), &cp);
        if (n < 1) return false;
        i += (uint32_t)n;
    }
    return true;
}

/* An empty slot must be left, or a look-up of an unknown ending would go round for ever. */
static bool check_lemmas(lemmas *l, part rules, part scripts, part text)
{
    bool empty = false;
    if (scripts.n % LEMMA_SCRIPT || scripts.n > 1u << 24 || text.n > 1u << 24) return false;
    *l = (lemmas){.rules = rules.p, .mask = mask_of(rules, LEMMA_RULE), .scripts = scripts.p,
                  .n_scripts = (uint32_t)(scripts.n / LEMMA_SCRIPT), .text = text.p, .n_text = (uint32_t)text.n};
    for (uint32_t i = 0; i < l->n_scripts; i++)
        if (!check_script(l, scripts.p + (size_t)i * LEMMA_SCRIPT)) return false;
    for (uint32_t i = 0; l->mask && i <= l->mask; i++) {
        const uint8_t *slot = rules.p + (size_t)i * LEMMA_RULE;
        if (bytes_u32(slot) == 0) empty = true;
        else if (bytes_u32(slot + 4) >= l->n_scripts) return false;
    }
    return empty;
}

/* The first part that is missing or wrong, or NULL. */
static const char *check(parser *m)
{
    part p[N_PARSER_PARTS];
    for (int i = 0; i < N_PARSER_PARTS; i++) {
        p[i].p = sanudo_pack_section(m->file, PARTS[i], &p[i].n);
        if (!p[i].p) return PARTS[i];
    }
    if (!check_about(m, p[PART_ABOUT])) return PARTS[PART_ABOUT];
    if (!check_classes(m, p[PART_CLASSES])) return PARTS[PART_CLASSES];
    if (!check_lemmas(&m->lemmas, p[PART_RULES], p[PART_SCRIPTS], p[PART_ENDINGS])) return PARTS[PART_RULES];
    return sanudo_network_open(&m->net, p, &m->numbers);
}

/* Takes `file` over. */
static sanudo_rc make(parser **out, pack *file, sanudo_error *err)
{
    parser *m = calloc(1, sizeof *m);
    if (!m) {
        sanudo_pack_free(file);
        return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a parser");
    }
    m->file = file;
    m->kernels = sanudo_kernels();
    const char *bad = check(m);
    if (bad) {
        sanudo_parser_free(m);
        return sanudo_fail(err, SANUDO_EMODEL, 0, "the model's part '%s' is missing or damaged", bad);
    }
    *out = m;
    return SANUDO_OK;
}

sanudo_rc sanudo_parser_open(parser **out, const char *path, sanudo_error *err)
{
    pack *file;
    *out = NULL;
    const sanudo_rc rc = sanudo_pack_open(&file, path, PARSER_MAGIC, PARSER_VERSION, SANUDO_EMODEL, err);
    return rc == SANUDO_OK ? make(out, file, err) : rc;
}

sanudo_rc sanudo_parser_memory(parser **out, const void *data, size_t size, sanudo_error *err)
{
    pack *file;
    *out = NULL;
    const sanudo_rc rc = sanudo_pack_memory(&file, data, size, PARSER_MAGIC, PARSER_VERSION, SANUDO_EMODEL, err);
    return rc == SANUDO_OK ? make(out, file, err) : rc;
}

void sanudo_parser_free(parser *p)
{
    if (!p) return;
    sanudo_pack_free(p->file);
    free(p->numbers);
    free(p);
}

const char *sanudo_parser_version(const parser *p) { return p->version; }
