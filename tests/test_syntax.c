/* Tags, trees, lemmas and names with the shipped weights; CoNLL-U in and out; training on a small treebank. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/key.h"
#include "lexicon/build.h"
#include "parse.h"
#include "train/run.h"

static bool form_is(const sanudo_doc *d, uint32_t t, const char *s, size_t n)
{
    const slice f = doc_form(d, t);
    return f.n == n && memcmp(f.p, s, n) == 0;
}

/* "word/UPOS/rel/head": what the parser says of word `t`, in those terms. */
static void describe(const sanudo_doc *d, uint32_t t, char *out, size_t cap)
{
    const slice f = doc_form(d, t), h = d->tok_head[t] == SANUDO_NONE ? SLICE("0") : doc_form(d, d->tok_head[t]);
    snprintf(out, cap, "%.*s/%s/%s/%.*s", (int)f.n, f.p, sanudo_upos_name(d->tok_upos[t]), sanudo_rel_name(d->tok_rel[t]), (int)h.n, h.p);
}

/* Easy sentences: each claim is "word/UPOS/rel/head". */
static const struct {
    const char *words, *claims;
} EASY[] = {
    {"The minister met the envoy in the capital .",
     "minister/NOUN/nsubj/met met/VERB/root/0 envoy/NOUN/obj/met in/ADP/case/capital"},
    {"Rebels seized the town .", "Rebels/NOUN/nsubj/seized seized/VERB/root/0 town/NOUN/obj/seized"},
    {"The mayor was arrested by the police .",
     "mayor/NOUN/nsubj:pass/arrested was/AUX/aux:pass/arrested arrested/VERB/root/0 police/NOUN/obl:agent/arrested"},
    {"She said that the talks had failed .",
     "She/PRON/nsubj/said said/VERB/root/0 that/SCONJ/mark/failed talks/NOUN/nsubj/failed had/AUX/aux/failed failed/VERB/ccomp/said"},
    {"The spokesman denied the report .", "spokesman/NOUN/nsubj/denied denied/VERB/root/0 report/NOUN/obj/denied"},
    {"The president did n't sign the treaty .",
     "president/NOUN/nsubj/sign did/AUX/aux/sign n't/PART/advmod/sign sign/VERB/root/0 treaty/NOUN/obj/sign"},
    {"They want to leave .", "They/PRON/nsubj/want want/VERB/root/0 to/PART/mark/leave leave/VERB/xcomp/want"},
    {"The presidents of France and Germany met in Berlin .",
     "presidents/NOUN/nsubj/met France/PROPN/nmod/presidents and/CCONJ/cc/Germany Germany/PROPN/conj/France Berlin/PROPN/obl/met"},
    {"Soldiers and police fired at protesters .", "Soldiers/NOUN/nsubj/fired fired/VERB/root/0 protesters/NOUN/obl/fired"},
    {"She met the man who sold the house .",
     "She/PRON/nsubj/met met/VERB/root/0 man/NOUN/obj/met who/PRON/nsubj/sold sold/VERB/acl:relcl/man house/NOUN/obj/sold"},
    {"He is a doctor .", "He/PRON/nsubj/doctor is/AUX/cop/doctor a/DET/det/doctor doctor/NOUN/root/0"},
    {"The army 's chief resigned .", "army/NOUN/nmod:poss/chief 's/PART/case/army chief/NOUN/nsubj/resigned resigned/VERB/root/0"},
    {"\xe2\x80\x9c We will not surrender , \xe2\x80\x9d he said .",
     "We/PRON/nsubj/surrender will/AUX/aux/surrender not/PART/advmod/surrender he/PRON/nsubj/said"},
};

static void easy_sentences_are_read(void **state)
{
    for (size_t i = 0; i < sizeof EASY / sizeof EASY[0]; i++) {
        sanudo_doc *d = parse(the_parser(state), EASY[i].words);
        for (const char *c = EASY[i].claims; *c;) {
            const size_t n = strcspn(c, " "), word = strcspn(c, "/");
            char got[256] = "";
            for (uint32_t t = 0; t < d->n_tokens; t++)
                if (form_is(d, t, c, word)) describe(d, t, got, sizeof got);
            char want[256];
            snprintf(want, sizeof want, "%.*s", (int)n, c);
            if (strcmp(got, want) != 0) print_message("in: %s\n", EASY[i].words);
            assert_string_equal(got, want);
            c += n + (c[n] == ' ');
        }
        sanudo_doc_free(d);
    }
}

/* Word in its sentence -> lemma. */
static const struct {
    const char *words, *word, *lemma;
} LEMMAS[] = {
    {"The cities were bombed .", "cities", "city"},
    {"The cities were bombed .", "were", "be"},
    {"The men were robbed .", "robbed", "rob"},
    {"He ca n't leave .", "n't", "not"},
    {"He ca n't leave .", "ca", "can"},
    {"She 's a judge .", "'s", "be"},
    {"She has met Putin .", "Putin", "Putin"},
    {"Men fled .", "Men", "man"},
    {"Men fled .", "fled", "flee"},
    {"They took 1,200 prisoners .", "1,200", "1200"},
    {"They took 1,200 prisoners .", "took", "take"},
    {"It is the best army .", "best", "good"},
    {"The Americans left .", "Americans", "American"},
    {"The snorkwizzes left .", "left", "leave"},
};

static void lemmas_are_those_of_the_treebanks(void **state)
{
    for (size_t i = 0; i < sizeof LEMMAS / sizeof LEMMAS[0]; i++) {
        sanudo_doc *d = parse(the_parser(state), LEMMAS[i].words);
        uint32_t t = 0;
        while (t < d->n_tokens && !form_is(d, t, LEMMAS[i].word, strlen(LEMMAS[i].word))) t++;
        assert_true(t < d->n_tokens);
        char got[64];
        snprintf(got, sizeof got, "%.*s", (int)d->tok_lemma[t].n, d->tok_lemma[t].p);
        assert_string_equal(got, LEMMAS[i].lemma);
        assert_true(d->tok_lemma_key[t] == sanudo_key_word(LEMMAS[i].lemma, strlen(LEMMAS[i].lemma)));
        sanudo_doc_free(d);
    }
}

/* Names and their kinds: "first..last/KIND". */
static const struct {
    const char *words, *names;
} NAMES[] = {
    {"President Emmanuel Macron arrived in Paris .", "Emmanuel Macron/PER Paris/LOC"},
    {"Troops withdrew from the town .", ""},
    {"He flew from Cairo to Germany .", "Cairo/LOC Germany/LOC"},
};

/* With what the lexicon knows of names, as the command has it. */
static void names_are_found(void **state)
{
    static const char KINDS[][4] = {"PER", "ORG", "LOC"};
    char dir[512];
    uint8_t *bytes;
    size_t size;
    lexicon *lx;
    snprintf(dir, sizeof dir, "%s/lexicon", getenv("SANUDO_ROOT"));
    assert_int_equal(sanudo_build_dir(dir, &bytes, &size, NULL), SANUDO_OK);
    assert_int_equal(sanudo_lexicon_memory(&lx, bytes, size, NULL), SANUDO_OK);
    const knowledge know = {.parser = the_parser(state), .lexicon = lx};
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        sanudo_doc *d = make_doc(NAMES[i].words);
        assert_int_equal(sanudo_stage_trees(d, &know, NULL), SANUDO_OK);
        sanudo_buf got = {0};
        for (uint32_t k = 0; k < d->n_names; k++) {
            const slice s = sanudo_doc_words(d, d->nam_first[k], d->nam_end[k]);
            sanudo_buf_printf(&got, "%s%.*s/%s", k ? " " : "", (int)s.n, s.p, KINDS[d->nam_kind[k]]);
        }
        buf_char(&got, '\0');
        assert_string_equal(got.data, NAMES[i].names);
        sanudo_buf_drop(&got);
        sanudo_doc_free(d);
    }
    sanudo_lexicon_free(lx);
    free(bytes);
}

static void any_words_give_a_tree(void **state)
{
    static const uint32_t LENGTHS[] = {1, 1, 2, 3, 5, 17, 40, 400, 20000};
    rng r = {.state = 11};
    for (size_t i = 0; i < sizeof LENGTHS / sizeof LENGTHS[0]; i++) {
        sanudo_buf words = {0};
        for (int k = 0; k < 3; k++) {
            add_soup(&words, LENGTHS[i], &r);
            buf_str(&words, "| ");
        }
        buf_char(&words, '\0');
        sanudo_doc *d = parse(the_parser(state), words.data);
        assert_int_equal(d->n_tokens, 3 * LENGTHS[i]);
        check_doc(d);
        for (uint32_t t = 0; t < d->n_tokens; t++) assert_true(d->tok_upos[t] != UPOS_NONE);
        sanudo_doc_free(d);
        sanudo_buf_drop(&words);
    }
}

static void a_huge_word_and_no_word_are_read(void **state)
{
    sanudo_buf words = {0};
    for (int i = 0; i < 200000; i++) buf_str(&words, "\xc3\x84");
    buf_str(&words, " fell .");
    buf_char(&words, '\0');
    sanudo_doc *d = parse(the_parser(state), words.data);
    assert_int_equal(d->n_tokens, 3);
    check_doc(d);
    sanudo_doc_free(d);
    sanudo_buf_drop(&words);
    d = parse(the_parser(state), "");
    assert_int_equal(d->n_tokens, 0);
    assert_int_equal(d->layers & (SANUDO_TREES | SANUDO_NAMES), SANUDO_TREES | SANUDO_NAMES);
    sanudo_doc_free(d);
}

/* A sentence is read alike alone and behind a longer one whose scratch it shares. */
static void neighbours_change_nothing(void **state)
{
    static const char ALONE[] = "The envoy of the king left Ghent on Monday , officials said .";
    static const char BEHIND[] = "If the army attacks again , the council will meet in Ghent and vote , he said , but nobody came . | "
                                 "The envoy of the king left Ghent on Monday , officials said .";
    sanudo_doc *a = parse(the_parser(state), ALONE), *b = parse(the_parser(state), BEHIND);
    const uint32_t off = b->sent_first[1];
    for (uint32_t t = 0; t < a->n_tokens; t++) {
        assert_int_equal(a->tok_xpos[t], b->tok_xpos[off + t]);
        assert_int_equal(a->tok_rel[t], b->tok_rel[off + t]);
        assert_true(a->tok_head[t] == SANUDO_NONE ? b->tok_head[off + t] == SANUDO_NONE : a->tok_head[t] + off == b->tok_head[off + t]);
        assert_true(slice_eq(a->tok_lemma[t], b->tok_lemma[off + t]));
    }
    sanudo_doc_free(a);
    sanudo_doc_free(b);
}

static void memory_may_be_refused(void **state)
{
    const knowledge know = {.parser = the_parser(state)};
    uint32_t done = 0;
    for (size_t limit = 0; limit < 200000; limit += 7919) {
        sanudo_doc *d = make_doc("The ministers of the kingdom's neighbours met again , officials said on Monday .");
        d->mem.limit = d->mem.total + limit;
        d->tmp.limit = limit + 1;
        const sanudo_rc rc = sanudo_stage_trees(d, &know, NULL);
        assert_true(rc == SANUDO_OK || rc == SANUDO_ENOMEM);
        assert_int_equal((d->layers & SANUDO_TREES) != 0, rc == SANUDO_OK);
        done += rc == SANUDO_OK;
        sanudo_doc_free(d);
    }
    assert_true(done > 0);
}

static void order_and_model_are_asked_for(void **state)
{
    sanudo_doc *d;
    const sanudo_article a = {.text = "Hm.", .len = 3};
    knowledge know = {.parser = the_parser(state)};
    assert_int_equal(sanudo_doc_new(&d, &a, NULL), SANUDO_OK);
    assert_int_equal(sanudo_stage_trees(d, &know, NULL), SANUDO_EORDER);
    d->layers |= SANUDO_TOKENS;
    know.parser = NULL;
    assert_int_equal(sanudo_stage_trees(d, &know, NULL), SANUDO_EMODEL);
    sanudo_doc_free(d);
}

/* ---- CoNLL-U ---- */

static sanudo_rc read_rows(sanudo_doc **d, const char *text)
{
    const sanudo_article a = {.id = "rows", .text = text, .len = strlen(text)};
    return sanudo_conllu_doc(d, &a, NULL);
}

static void rows_keep_words_and_text(void **state)
{
    static const char ROWS[] = "# newdoc id = x\n# newpar\n"
                               "1-2\tDon't\t_\n1\tDo\n2\tn't\n3\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t!\n\n"
                               "# newpar\n# text = whatever\n1\tWe\n2-3\twanna\t_\n2\twant\n3\tto\n3.1\tcome\n4\tgo\r\n";
    sanudo_doc *d;
    (void)state;
    assert_int_equal(read_rows(&d, ROWS), SANUDO_OK);
    assert_string_equal(d->text, "Don't go! We wanna go ");
    assert_int_equal(d->n_tokens, 8);
    assert_int_equal(d->n_sents, 2);
    assert_int_equal(d->sent_first[1], 4);
    assert_int_equal(d->sent_para[1], 1);
    assert_int_equal(d->sent_number[1], 2);
    static const uint8_t GLUED[] = {0, 1, 0, 0, 0, 0, 1, 0};
    assert_memory_equal(d->tok_glued, GLUED, 8);
    assert_true(form_is(d, 1, "n't", 3));
    assert_true(form_is(d, 5, "wann", 4));
    assert_true(form_is(d, 6, "a", 1));
    sanudo_doc_free(d);
}

static void broken_rows_are_refused(void **state)
{
    static const char *const BAD[] = {"1 no tabs\n", "x\tword\n", "1\t\n", "2-1\tab\n1\ta\n2\tb\n", "1-3\tab\n1\ta\n2\tb\n3\tc\n",
                                      "1-2\tab\n1\ta\n", "1-2\tab\n\n1\ta\n", "1-2x\tab\n1\ta\n2\tb\n", "1a\tword\n"};
    (void)state;
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        sanudo_doc *d = NULL;
        assert_int_equal(read_rows(&d, BAD[i]), SANUDO_EINPUT);
        assert_null(d);
    }
}

/* What is written reads back as the same words, glued and spaced alike. */
static void written_rows_read_back(void **state)
{
    static const char ROWS[] = "1-2\tDon't\t_\n1\tDo\n2\tn't\n3\tshoot\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t!\n\n1\tNobody\n2\tdid\n\n";
    const knowledge know = {.parser = the_parser(state)};
    sanudo_doc *d, *again;
    sanudo_buf out = {0};
    assert_int_equal(read_rows(&d, ROWS), SANUDO_OK);
    assert_int_equal(sanudo_doc_write(d, "conllu", 0, &out, NULL), SANUDO_EORDER);
    assert_int_equal(sanudo_stage_trees(d, &know, NULL), SANUDO_OK);
    assert_int_equal(sanudo_doc_write(d, "conllu", 0, &out, NULL), SANUDO_OK);
    buf_char(&out, '\0');
    assert_non_null(strstr(out.data, "# text = Don't shoot!\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\tdo\tAUX\t"));
    assert_non_null(strstr(out.data, "\tSpaceAfter=No\n4\t!\t"));
    assert_int_equal(read_rows(&again, out.data), SANUDO_OK);
    assert_string_equal(again->text, d->text);
    assert_int_equal(again->n_tokens, d->n_tokens);
    assert_memory_equal(again->tok_glued, d->tok_glued, d->n_tokens);
    assert_memory_equal(again->tok_span, d->tok_span, d->n_tokens * sizeof *d->tok_span);
    sanudo_doc_free(d);
    sanudo_doc_free(again);
    sanudo_buf_drop(&out);
}

/* ---- training, and damaged models ---- */

/* Losses, as they are reported. */
typedef struct figures {
    double value[400];
    uint32_t n;
} figures;

static void note(void *to, const char *what, double figure)
{
    figures *f = to;
    if (strstr(what, "loss") && f->n < 400) f->value[f->n++] = figure;
}

static options small_options(void)
{
    options o = train_defaults();
    static const char *const SMALL[] = {"dim=16", "hidden=16", "arc=16", "label=16", "bits=8", "least=2", "epochs=40", "words=100", "rate=50000",
                                        "rounded=1", "teachers=2", "teacher_hidden=16", "teacher_arc=16", "teacher_epochs=10", "noise=10"};
    for (size_t i = 0; i < sizeof SMALL / sizeof SMALL[0]; i++) assert_true(train_option(&o, SMALL[i]));
    return o;
}

static char *train_small(char path[64], size_t *size, figures *f)
{
    char data[512];
    const options o = small_options();
    const progress log = {.report = note, .to = f};
    sanudo_error err = {.msg = ""};
    snprintf(data, sizeof data, "%s/tests/treebank", getenv("SANUDO_ROOT"));
    strcpy(path, "/tmp/sanudo-train-XXXXXX");
    const int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    if (train_model(&(train_sources){.data = data}, path, &o, &log, &err) != SANUDO_OK) fail_msg("%s", err.msg);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *bytes = malloc(1u << 22);
    assert_non_null(bytes);
    *size = fread(bytes, 1, 1u << 22, file);
    fclose(file);
    remove(path);
    return bytes;
}

static void training_twice_gives_the_same_bytes(void **state)
{
    char path[64];
    size_t na, nb;
    figures fa = {.n = 0}, fb = {.n = 0};
    (void)state;
    char *a = train_small(path, &na, &fa), *b = train_small(path, &nb, &fb);
    assert_int_equal(na, nb);
    assert_memory_equal(a, b, na);
    assert_int_equal(fa.n, fb.n);
    assert_memory_equal(fa.value, fb.value, fa.n * sizeof fa.value[0]);
    free(a);
    free(b);
}

/* The same on every machine and with every compiler: sums of floats have one order, and no operations are fused but where it is said. */
static void training_figures_are_pinned(void **state)
{
    static const char *const PINNED[] = {"0.777254", "0.092555", "0.795710", "0.592288", "0.805948",
                                         "0.085804", "0.822094", "0.569397", "0.736570", "0.085513"}; /* the last: what came before shows in them */
    enum { N = sizeof PINNED / sizeof PINNED[0] };
    char path[64];
    size_t n;
    figures f = {.n = 0};
    (void)state;
    free(train_small(path, &n, &f));
    assert_true(f.n >= N);
    for (uint32_t i = 0; i < N; i++) {
        char got[32];
        snprintf(got, sizeof got, "%.6f", f.value[f.n - N + i]);
        assert_string_equal(got, PINNED[i]);
    }
}

static void options_are_checked(void **state)
{
    static const char *const BAD[] = {"bits", "bits=", "bits=99", "bits=3", "layers=0", "layers=4", "nonsense=1", "=3", "dim=0", "dim=17", "hidden=24",
                                      "arc=8", "label=528", "teacher_hidden=100", "words=99", "drop=91", "teachers=21", "epochs=0"};
    static const char *const GOOD[] = {"dim=48", "hidden=512", "teachers=0", "rounded=0", "layers=3", "drop=0", "teacher_drop=50"};
    options o = train_defaults();
    (void)state;
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++)
        if (train_option(&o, BAD[i])) fail_msg("%s is taken", BAD[i]);
    for (size_t i = 0; i < sizeof GOOD / sizeof GOOD[0]; i++)
        if (!train_option(&o, GOOD[i])) fail_msg("%s is not taken", GOOD[i]);
    assert_int_equal(o.dim, 48);
    assert_true(train_option(&o, "seed=7"));
    assert_int_equal(o.seed, 7);
}

/* A copy of a model with a piece of one section overwritten and a right checksum; then it is refused or it parses. */
static bool try_damaged(const parser *good, enum parser_part which, size_t at, uint8_t value)
{
    pack_section s[N_PARSER_PARTS];
    uint8_t *bytes = NULL, *copy = NULL;
    size_t size;
    parser *p = NULL;
    memset(s, 0, sizeof s);
    for (int i = 0; i < N_PARSER_PARTS; i++) {
        strcpy(s[i].name, sanudo_parser_part((enum parser_part)i));
        s[i].data = sanudo_pack_section(good->file, s[i].name, &s[i].size);
        if (i != (int)which) continue;
        copy = malloc(s[i].size + 1);
        assert_non_null(copy);
        memcpy(copy, s[i].data, s[i].size);
        if (at < s[i].size) copy[at] = value;
        else s[i].size -= 1;
        s[i].data = copy;
    }
    assert_int_equal(sanudo_pack_build(&bytes, &size, PARSER_MAGIC, PARSER_VERSION, s, N_PARSER_PARTS, NULL), SANUDO_OK);
    const sanudo_rc rc = sanudo_parser_memory(&p, bytes, size, NULL);
    assert_true(rc == SANUDO_OK || rc == SANUDO_EMODEL);
    if (rc == SANUDO_OK) {
        sanudo_doc *d = parse(p, "The envoy 's guards did n't see 1,200 men near Ghent , she said .");
        check_doc(d);
        sanudo_doc_free(d);
    }
    sanudo_parser_free(p);
    free(bytes);
    free(copy);
    return rc == SANUDO_OK;
}

static void damaged_models_are_refused_or_harmless(void **state)
{
    char path[64];
    size_t n;
    figures f = {.n = 0};
    parser *good;
    rng r = {.state = 3};
    uint32_t refused = 0;
    (void)state;
    char *bytes = train_small(path, &n, &f);
    assert_int_equal(sanudo_parser_memory(&good, bytes, n, NULL), SANUDO_OK);
    for (int i = 0; i < N_PARSER_PARTS; i++) {
        size_t size;
        sanudo_pack_section(good->file, sanudo_parser_part((enum parser_part)i), &size);
        for (int k = 0; k < 40; k++)
            refused += !try_damaged(good, (enum parser_part)i, rng_next(&r) % size, (uint8_t)(k % 2 ? 0xff : rng_next(&r) & 0xff));
        refused += !try_damaged(good, (enum parser_part)i, SIZE_MAX, 0);
    }
    assert_true(refused > 40);
    sanudo_parser_free(good);
    free(bytes);
}

static void must_refuse(const char *bytes, size_t size, const char *what, size_t at)
{
    sanudo_error err = {.msg = ""};
    parser *p = NULL;
    const sanudo_rc rc = sanudo_parser_memory(&p, bytes, size, &err);
    if (rc != SANUDO_EMODEL || p || !err.msg[0]) fail_msg("%s at %zu: %d, \"%s\"", what, at, rc, err.msg);
}

/* Whatever happens to a file, its head, its table of sections or its checksum shows it. */
static void changed_files_are_refused(void **state)
{
    enum { HEAD = 32, ENTRY = 32 };
    char path[64];
    size_t n;
    figures f = {.n = 0};
    rng r = {.state = 4};
    (void)state;
    char *bytes = train_small(path, &n, &f);
    for (size_t i = 0; i < HEAD + N_PARSER_PARTS * ENTRY; i++) {
        bytes[i] = (char)~bytes[i];
        must_refuse(bytes, n, "changed", i);
        bytes[i] = (char)~bytes[i];
    }
    for (int k = 0; k < 500; k++) {
        const size_t at = rng_next(&r) % n;
        const int bit = 1 << rng_next(&r) % 8;
        bytes[at] = (char)(bytes[at] ^ bit);
        must_refuse(bytes, n, "a bit changed", at);
        bytes[at] = (char)(bytes[at] ^ bit);
    }
    for (size_t k = 0; k < 200; k++) {
        const size_t size = k < 100 ? k * 4 : rng_next(&r) % n;
        char *cut = malloc(size ? size : 1);
        assert_non_null(cut);
        memcpy(cut, bytes, size);
        must_refuse(cut, size, "cut", size);
        free(cut);
    }
    free(bytes);
}

static void a_model_says_which_it_is(void **state)
{
    const char *v = sanudo_parser_version(the_parser(state));
    assert_true(strncmp(v, "english ", 8) == 0);
    assert_null(strchr(v, '\n'));
}

static void files_that_are_no_model_are_refused(void **state)
{
    sanudo_error err;
    parser *p;
    (void)state;
    assert_int_equal(sanudo_parser_open(&p, "/nonexistent/model", &err), SANUDO_EIO);
    assert_int_equal(sanudo_parser_memory(&p, "SANUDOMD", 8, &err), SANUDO_EMODEL);
    assert_null(p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(easy_sentences_are_read),
        cmocka_unit_test(lemmas_are_those_of_the_treebanks),
        cmocka_unit_test(names_are_found),
        cmocka_unit_test(any_words_give_a_tree),
        cmocka_unit_test(a_huge_word_and_no_word_are_read),
        cmocka_unit_test(neighbours_change_nothing),
        cmocka_unit_test(memory_may_be_refused),
        cmocka_unit_test(order_and_model_are_asked_for),
        cmocka_unit_test(rows_keep_words_and_text),
        cmocka_unit_test(broken_rows_are_refused),
        cmocka_unit_test(written_rows_read_back),
        cmocka_unit_test(training_twice_gives_the_same_bytes),
        cmocka_unit_test(training_figures_are_pinned),
        cmocka_unit_test(options_are_checked),
        cmocka_unit_test(damaged_models_are_refused_or_harmless),
        cmocka_unit_test(changed_files_are_refused),
        cmocka_unit_test(a_model_says_which_it_is),
        cmocka_unit_test(files_that_are_no_model_are_refused),
    };
    return cmocka_run_group_tests(tests, open_parser, close_parser);
}
