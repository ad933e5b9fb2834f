/* The whole training run, in its fixed order, and the model file that it writes. */
#include "train/run.h"

#include <stdio.h>
#include <stdlib.h>

#include "model/bytes.h"
#include "syntax/parser.h"
#include "syntax/syntax.h"

options train_defaults(void)
{
    return (options){.seed = 1, .tag_bits = 15, .move_bits = 21, .rel_bits = 16, .name_bits = 18,
                     .tag_epochs = 8, .arc_epochs = 8, .name_epochs = 10, .rounds = 3, .folds = 4, .noise = 4};
}

#define OPTIONS(X) \
    X(tag_bits, 8, 20) X(move_bits, 8, 24) X(rel_bits, 8, 20) X(name_bits, 8, 22) X(tag_epochs, 1, 100) \
    X(arc_epochs, 1, 100) X(name_epochs, 1, 100) X(rounds, 1, 20) X(folds, 1, 20) X(noise, 0, 100)

bool train_option(options *o, const char *text)
{
    const char *eq = strchr(text, '=');
    if (!eq) return false;
    const unsigned long v = strtoul(eq + 1, NULL, 10);
    const slice name = {text, (uint32_t)(eq - text)};
    if (slice_is(name, "seed")) o->seed = v;
#define SET(id, least, most) \
    else if (slice_is(name, #id) && v + 1 >= (least) + 1 && v <= (most)) o->id = (uint32_t)v;
    OPTIONS(SET)
    else return false;
    return true;
}

/* One training run's things. */
typedef struct run {
    const options *o;
    const progress *log;
    corpus trees, names;
    arena mem;
    parser m;
    char why[240];
} run;

static bool read_all(run *r, const char *data)
{
    char dir[1024], **files;
    r->trees.hash = 0xcbf29ce484222325u;
    snprintf(dir, sizeof dir, "%s/ud", data);
    uint32_t n = train_files(&r->mem, dir, "-train.conllu", &files);
    if (n == 0) snprintf(r->why, sizeof r->why, "no treebanks in %.200s", dir);
    for (uint32_t i = 0; i < n; i++)
        if (!train_read_trees(&r->trees, files[i], "_conversation_", r->why)) return false;
    if (r->trees.n == 0) return false;
    r->names.hash = r->trees.hash;
    snprintf(dir, sizeof dir, "%s/ner", data);
    n = train_files(&r->mem, dir, ".iob2", &files);
    for (uint32_t i = 0; i < n; i++)
        if (!train_read_names(&r->names, files[i], "_conversation_", r->why)) return false;
    return arena_ok(&r->trees.mem) && arena_ok(&r->names.mem);
}

/* Treebanks stand one behind the other: mixed, so that every fold has some of each. */
static bool mix(run *r)
{
    corpus *c = &r->trees;
    rng g = {.state = r->o->seed};
    uint32_t *order = ARENA_NEW(&r->mem, uint32_t, c->n);
    sentence *s = ARENA_NEW(&r->mem, sentence, c->n);
    if (!order || !s) return false;
    for (uint32_t i = 0; i < c->n; i++) order[i] = i;
    rng_shuffle(&g, order, c->n);
    for (uint32_t i = 0; i < c->n; i++) s[i] = c->s[order[i]];
    memcpy(c->s, s, c->n * sizeof *s);
    return true;
}

static void add_noise(corpus *c, uint32_t n, uint32_t percent)
{
    for (uint32_t i = 0; i < n; i++) {
        if (i % 100 < percent) train_shout(c, i);
        else if (i % 100 < 2 * percent) train_headline(c, i);
    }
}

/* Every fold is tagged by a tagger that has learnt from the others: the parser must learn with tags as bad as it will get. */
static bool tag_folds(run *r, uint32_t n)
{
    const tagger plain = r->m.tagger;
    double right = 0;
    for (uint32_t k = 0; k < r->o->folds; k++) {
        const fold f = {(uint32_t)((uint64_t)n * k / r->o->folds), (uint32_t)((uint64_t)n * (k + 1) / r->o->folds)};
        arena tmp = {0};
        tagger t = plain;
        corpus most = r->trees;
        most.n = n;
        const bool ok = train_tagger(&most, f, r->o, &tmp, &t);
        if (ok) right += train_tag(&r->trees, &t, f) / r->o->folds;
        sanudo_arena_free(&tmp);
        if (!ok) return false;
    }
    progress_report(r->log, "UPOS of unseen folds", right);
    return true;
}

/* The same for the first pass, whose errors the second must expect. */
static bool guide_folds(run *r)
{
    const uint32_t n = r->trees.n;
    double right = 0;
    for (uint32_t k = 0; k < r->o->folds; k++) {
        const fold f = {(uint32_t)((uint64_t)n * k / r->o->folds), (uint32_t)((uint64_t)n * (k + 1) / r->o->folds)};
        arena tmp = {0};
        arc_tables back;
        const bool ok = train_arcs(&r->trees, f, PASS_BACK, &r->m.tagger, r->o, &tmp, &back, NULL);
        if (ok) right += train_guide(&r->trees, f, &r->m.tagger, &back) / r->o->folds;
        sanudo_arena_free(&tmp);
        if (!ok) return false;
    }
    progress_report(r->log, "heads of unseen folds", right);
    return true;
}

static bool learn(run *r)
{
    const uint32_t n = r->trees.n, m = r->names.n;
    if (!mix(r) || !train_classes(&r->trees, &r->m.tagger) || !tag_folds(r, n)) return false;
    add_noise(&r->trees, n, r->o->noise);
    if (!train_tagger(&r->trees, (fold){0}, r->o, &r->mem, &r->m.tagger)) return false;
    r->trees.n = n;
    if (!guide_folds(r)) return false;
    for (int p = 0; p < N_ARC_PASSES; p++)
        if (!train_arcs(&r->trees, (fold){0}, (enum arc_pass)p, &r->m.tagger, r->o, &r->mem, &r->m.arcs[p], r->log)) return false;
    if (!train_lemmas(&r->trees, &r->mem, &r->m.lemmas)) return false;
    add_noise(&r->names, m, r->o->noise);
    train_tag(&r->names, &r->m.tagger, (fold){0, r->names.n});
    train_trim_names(&r->names, &r->m.tagger);
    return train_names(&r->names, r->o, &r->mem, &r->m.names, r->log);
}

static sanudo_rc write_model(run *r, const char *out, sanudo_error *err)
{
    const parser *m = &r->m;
    char about[1024];
    int len = snprintf(about, sizeof about, "english %08lx\nseed=%llu\ndata=%016llx\nsentences=%u\nwords=%u\n",
                       (unsigned long)(r->names.hash & 0xffffffffu), (unsigned long long)r->o->seed,
                       (unsigned long long)r->names.hash, r->trees.n, r->trees.words);
#define TELL(id, least, most) len += snprintf(about + len, sizeof about - (size_t)len, #id "=%u\n", r->o->id);
    OPTIONS(TELL)
    uint8_t classes[2 * TAGGER_CLASSES], open[4];
    for (uint32_t c = 0; c < m->tagger.n_classes; c++) classes[2 * c] = m->tagger.upos[c], classes[2 * c + 1] = m->tagger.xpos[c];
    bytes_put_u32(open, m->tagger.n_open);
#define PART(part, at, bytes) [PART_##part] = {.data = (at), .size = (bytes)}
    pack_section parts[N_PARSER_PARTS] = {
        PART(ABOUT, about, (size_t)len + 1),
        PART(CLASSES, classes, 2 * (size_t)m->tagger.n_classes),
        PART(OPEN, open, sizeof open),
        PART(SLOTS, m->tagger.slots, ((size_t)m->tagger.mask + 1) * TAGGER_SLOT),
        PART(POOL, m->tagger.pool, m->tagger.n_pool),
        PART(TAGS, m->tagger.weights.cell, (size_t)TABLE_WIDE << m->tagger.weights.bits),
        PART(MOVES_BACK, m->arcs[PASS_BACK].moves.cell, (size_t)TABLE_NARROW << m->arcs[PASS_BACK].moves.bits),
        PART(RELS_BACK, m->arcs[PASS_BACK].rels.cell, (size_t)TABLE_WIDE << m->arcs[PASS_BACK].rels.bits),
        PART(MOVES, m->arcs[PASS_FORTH].moves.cell, (size_t)TABLE_NARROW << m->arcs[PASS_FORTH].moves.bits),
        PART(RELS, m->arcs[PASS_FORTH].rels.cell, (size_t)TABLE_WIDE << m->arcs[PASS_FORTH].rels.bits),
        PART(ALLOWED_BACK, m->arcs[PASS_BACK].allowed, ALLOWED_BYTES),
        PART(ALLOWED, m->arcs[PASS_FORTH].allowed, ALLOWED_BYTES),
        PART(RULES, m->lemmas.rules, ((size_t)m->lemmas.mask + 1) * LEMMA_RULE),
        PART(SCRIPTS, m->lemmas.scripts, (size_t)m->lemmas.n_scripts * LEMMA_SCRIPT),
        PART(ENDINGS, m->lemmas.text, m->lemmas.n_text),
        PART(NAMES, m->names.cell, (size_t)TABLE_EIGHT << m->names.bits),
    };
    for (int i = 0; i < N_PARSER_PARTS; i++) strncpy(parts[i].name, sanudo_parser_part((enum parser_part)i), PACK_NAME - 1);
    return sanudo_pack_write(out, PARSER_MAGIC, PARSER_VERSION, parts, N_PARSER_PARTS, err);
}

sanudo_rc train_model(const char *data, const char *out, const options *o, const progress *log, sanudo_error *err)
{
    run r = {.o = o, .log = log};
    sanudo_rc rc = SANUDO_OK;
    if (!read_all(&r, data)) rc = sanudo_fail(err, SANUDO_EINPUT, 0, "%s", r.why[0] ? r.why : "no training data");
    else if (!learn(&r)) rc = sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory to learn with");
    else rc = write_model(&r, out, err);
    train_corpus_free(&r.trees);
    train_corpus_free(&r.names);
    sanudo_arena_free(&r.mem);
    return rc;
}
