/* The whole training run, in its fixed order, and the model file that it writes. */
#include "train/run.h"

#include <stdio.h>
#include <stdlib.h>

#include "train/export.h"
#include "train/fit.h"
#include "train/lemmas.h"
#include "train/news.h"
#include "train/teach.h"
#include "train/vocabulary.h"

options train_defaults(void)
{
    return (options){.seed = 1, .dim = 128, .hidden = 112, .layers = 2, .arc = 64, .label = 64, .drop = 25, .least = 2, .bits = 16, .epochs = 30,
                     .words = 1500, .rate = 2000, .tags = 100, .names = 100, .rounded = 3, .teachers = 3, .teacher_hidden = 192,
                     .teacher_layers = 2, .teacher_arc = 128, .teacher_epochs = 14, .teacher_drop = 33, .noise = 4};
}

#define OPTIONS(X) \
    X(dim, 16, 512) X(hidden, 16, 512) X(layers, 1, NET_LAYERS) X(arc, 16, 512) X(label, 16, 512) X(least, 1, 100) X(bits, 4, 18) \
    X(epochs, 1, 1000) X(words, 100, 2000) X(rate, 1, 100000) X(drop, 0, 90) \
    X(tags, 1, 1000) X(names, 1, 1000) X(rounded, 0, 1000) X(teachers, 0, 20) X(teacher_hidden, 16, 512) X(teacher_layers, 1, NET_LAYERS) \
    X(teacher_arc, 16, 512) X(teacher_epochs, 1, 1000) X(teacher_drop, 0, 90) X(noise, 0, 33)

/* Widths go by sixteens, as the kernels do. */
static bool is_width(slice name)
{
    return slice_is(name, "dim") || slice_is(name, "hidden") || slice_is(name, "arc") || slice_is(name, "label") || slice_is(name, "teacher_hidden") ||
           slice_is(name, "teacher_arc");
}

bool train_option(options *o, const char *text)
{
    const char *eq = strchr(text, '=');
    if (!eq) return false;
    const unsigned long v = strtoul(eq + 1, NULL, 10);
    const slice name = {text, (uint32_t)(eq - text)};
    if (is_width(name) && v % 16) return false;
    if (slice_is(name, "seed")) o->seed = v;
#define SET(id, least_, most_) \
    else if (slice_is(name, #id) && v + 1 >= (least_) + 1 && v <= (most_)) o->id = (uint32_t)v;
    OPTIONS(SET)
    else return false;
    return true;
}

/* One training run's things. */
typedef struct run {
    const options *o;
    const progress *log;
    const lexicon *lx;
    corpus c;
    arena mem;
    tagset tags;
    row_table rows;
    lemmas lemmas;
    sample *samples;
    pack_section parts[N_PARSER_PARTS];
    char why[240];
} run;

static void tell(const run *r, const char *what, double figure)
{
    if (r->log && r->log->report) r->log->report(r->log->to, what, figure);
}

/* Texts that are read without annotation; only files that may shape weights that are given away. */
static const char *const NEWS[] = {"dispatches/corpus.jsonl", "geo/geovirus.jsonl", "time/meantime.jsonl"};

typedef bool (*read_fn)(corpus *c, const char *path, const char *leave_out, char why[240]);

/* Every file of a directory with this ending; `more` or nothing, behind a '/', names the directory within. */
static bool read_dir(run *r, const char *dir, const char *more, const char *suffix, read_fn read)
{
    char path[1024], **files;
    snprintf(path, sizeof path, "%s%s", dir, more);
    const uint32_t n = train_files(&r->mem, path, suffix, &files);
    if (n == 0) snprintf(r->why, sizeof r->why, "no *%s in %.200s", suffix, path);
    for (uint32_t i = 0; i < n; i++)
        if (!read(&r->c, files[i], "_conversation_", r->why)) return false;
    return n > 0;
}

static bool read_all(run *r, const train_sources *from)
{
    r->c.hash = HASH_START;
    if (!read_dir(r, from->data, "/ud", "-train.conllu", train_read_trees)) return false;
    if (from->own && !read_dir(r, from->own, "", ".conllu", train_read_trees)) return false;
    tell(r, "sentences with trees", r->c.n);
    if (!read_dir(r, from->data, "/ner", ".iob2", train_read_names)) return false;
    if (from->own && !read_dir(r, from->own, "", ".iob2", train_read_names)) return false;
    if (!train_join_names(&r->c, r->lx)) return false;
    for (size_t i = 0; r->lx && i < sizeof NEWS / sizeof NEWS[0]; i++) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s", from->data, NEWS[i]);
        if (!train_read_news(&r->c, path, r->lx, r->why)) return false;
    }
    tell(r, "sentences", r->c.n);
    tell(r, "words", r->c.words);
    return arena_ok(&r->c.mem);
}

/* Copies of sentences in other letters: `percent` of them in each spelling. */
static bool add_noise(corpus *c, uint32_t percent)
{
    const uint32_t n = c->n;
    bool ok = true;
    for (uint32_t i = 0; ok && i < n; i++) {
        const uint32_t k = i % 100 / (percent ? percent : 1);
        if (percent && c->s[i].n && k < N_SPELLINGS && (c->s[i].has_tree || c->s[i].has_names)) ok = train_respell(c, i, (enum spelling)k);
    }
    return ok;
}

/* `drop` percent are dropped everywhere, and half of them where pairs of words are compared. */
static course course_of(const options *o, uint32_t epochs, uint32_t drop, uint64_t seed)
{
    const uint32_t share = drop * 256 / 100;
    return (course){.dose = {.tags = (float)o->tags / 100, .names = (float)o->names / 100, .heads = 1, .rels = 1,
                             .drop_in = share, .drop_layer = share, .drop_out = share, .drop_arc = share / 2},
                    .epochs = epochs, .words = o->words, .rate = (float)o->rate * 1e-6f, .seed = seed};
}

static void look(void *to, const tally *t)
{
    const run *r = to;
    const double words = t->words ? t->words : 1;
    tell(r, "tag loss", t->tags / words);
    tell(r, "head loss", t->heads / words);
    tell(r, "relation loss", t->rels / words);
    tell(r, "name loss", t->names / words);
}

static bool fit(const run *r, net *n, net_shape s, const course *c, const sample *these, uint32_t count)
{
    const watcher w = {.look = look, .to = (void *)(uintptr_t)r};
    return train_net_new(n, s, c->seed) && train_fit(n, these, count, c, &w);
}

/* Sentences that are learnt from: all that has been said something about. */
static uint32_t choose(const run *r, sample *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->c.n; i++) {
        const sample *s = &r->samples[i];
        if (s->n && (s->has_tree || s->has_names || s->soft.heads)) out[n++] = *s;
    }
    return n;
}

/* Teachers learn from the gold, one after the other; each says its opinion, and once more when the trees are chosen. */
static bool hear_teachers(run *r, sample *some)
{
    enum { MOST = 20 };
    const options *o = r->o;
    net n[MOST];
    uint32_t k = 0;
    const uint32_t count = choose(r, some);
    const net_shape s = {o->dim, o->teacher_hidden, o->teacher_layers, o->teacher_arc, o->teacher_arc, rows_count(&r->rows)};
    bool ok = train_teach_room(r->samples, r->c.n, &r->mem);
    for (; ok && k < o->teachers; k++) {
        const course c = course_of(o, o->teacher_epochs, o->teacher_drop, o->seed + 100 * (k + 1));
        n[k] = (net){.n = 0};
        tell(r, "teacher", k + 1);
        ok = fit(r, &n[k], s, &c, some, count) && train_teach(&n[k], r->samples, r->c.n, o->teachers);
    }
    ok = ok && train_teach_choose(r->samples, r->c.n);
    for (uint32_t i = 0; i < k; i++) {
        ok = ok && train_teach_rels(&n[i], r->samples, r->c.n, o->teachers);
        train_net_free(&n[i]);
    }
    return ok;
}

/* What activations reach, on average over passes of sentences with trees. */
typedef struct survey {
    reach sum;
    uint32_t n;
} survey;

static void measure(void *to, pass *p, const net *n, const sample *const *s, uint32_t count)
{
    survey *y = to;
    const reach r = train_pass_reach(p, n, s);
    (void)count;
    y->sum.dep += r.dep, y->sum.head += r.head, y->sum.query += r.query, y->sum.pair += r.pair;
    y->n++;
}

static bool export(run *r, const net *n, const sample *some, uint32_t count)
{
    enum { WORDS = 700, SENTENCES = 2000 };
    survey y = {.n = 0};
    if (count > SENTENCES) count = SENTENCES;
    if (!train_read(n, some, count, &(dose){.tags = 0}, WORDS, measure, &y, &(tally){0}) || !y.n) return false;
    const float share = 1 / (float)y.n;
    const reach mean = {y.sum.dep * share, y.sum.head * share, y.sum.query * share, y.sum.pair * share};
    return train_export(n, &r->rows, mean, &r->mem, r->parts);
}

static bool learn(run *r)
{
    const options *o = r->o;
    if (!add_noise(&r->c, o->noise) || !train_tagset(&r->c, &r->tags) || !train_lemmas(&r->c, &r->mem, &r->lemmas)) return false;
    if (!train_row_table(&r->c, o->least, o->bits, &r->mem, &r->rows)) return false;
    if (!train_samples(&r->c, &r->rows, r->lx, &r->mem, &r->samples)) return false;
    sample *some = malloc((r->c.n + 1) * sizeof *some);
    if (!some || (o->teachers && !hear_teachers(r, some))) {
        free(some);
        return false;
    }
    net n = {.n = 0};
    const uint32_t count = choose(r, some);
    course c = course_of(o, o->epochs, o->drop, o->seed);
    c.rounded = o->rounded;
    const bool ok = fit(r, &n, (net_shape){o->dim, o->hidden, o->layers, o->arc, o->label, rows_count(&r->rows)}, &c, some, count) &&
                    export(r, &n, some, count);
    train_net_free(&n);
    free(some);
    return ok;
}

/* What the words were seen as: changes with the lexicon only where it knows other names or splits other words. */
static uint64_t hash_rows(const run *r)
{
    uint64_t h = HASH_START;
    for (uint32_t i = 0; i < r->c.n; i++)
        for (uint32_t k = 0; r->samples[i].n && k < r->samples[i].first[r->samples[i].n]; k++) h = hash_step(h, r->samples[i].rows[k]);
    return h;
}

static sanudo_rc write_model(run *r, const char *out, sanudo_error *err)
{
    char about[2048];
    const unsigned long long data = r->c.hash, seen = hash_rows(r);
    int len = snprintf(about, sizeof about, "english %08llx\nseed=%llu\ndata=%016llx\nrows=%016llx\nsentences=%u\nwords=%u\n",
                       (data ^ seen) & 0xffffffffu, (unsigned long long)r->o->seed, data, seen, r->c.n, r->c.words);
#define TELL(id, least_, most_) len += snprintf(about + len, sizeof about - (size_t)len, #id "=%u\n", r->o->id);
    OPTIONS(TELL)
    uint8_t classes[2 * TAGSET_MAX];
    for (uint32_t c = 0; c < r->tags.n; c++) classes[2 * c] = r->tags.upos[c], classes[2 * c + 1] = r->tags.xpos[c];
#define PART(part, at, bytes) r->parts[PART_##part].data = (at), r->parts[PART_##part].size = (bytes)
    PART(ABOUT, about, (size_t)len + 1);
    PART(CLASSES, classes, 2 * (size_t)r->tags.n);
    PART(RULES, r->lemmas.rules, ((size_t)r->lemmas.mask + 1) * LEMMA_RULE);
    PART(SCRIPTS, r->lemmas.scripts, (size_t)r->lemmas.n_scripts * LEMMA_SCRIPT);
    PART(ENDINGS, r->lemmas.text, r->lemmas.n_text);
    for (int i = 0; i < N_PARSER_PARTS; i++) strncpy(r->parts[i].name, sanudo_parser_part((enum parser_part)i), PACK_NAME - 1);
    return sanudo_pack_write(out, PARSER_MAGIC, PARSER_VERSION, r->parts, N_PARSER_PARTS, err);
}

sanudo_rc train_model(const train_sources *from, const char *out, const options *o, const progress *log, sanudo_error *err)
{
    run r = {.o = o, .log = log};
    lexicon *lx = NULL;
    sanudo_rc rc = from->lexicon ? sanudo_lexicon_open(&lx, from->lexicon, err) : SANUDO_OK;
    r.lx = lx;
    if (rc != SANUDO_OK) return rc;
    if (!read_all(&r, from)) rc = sanudo_fail(err, SANUDO_EINPUT, 0, "%s", r.why[0] ? r.why : "no training data");
    else if (!learn(&r)) rc = sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory to learn with");
    else rc = write_model(&r, out, err);
    train_corpus_free(&r.c);
    sanudo_arena_free(&r.mem);
    sanudo_lexicon_free(lx);
    return rc;
}
