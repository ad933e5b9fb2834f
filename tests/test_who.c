#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "lexicon/build.h"
#define TREE_WORDS 20000
#include "tree.h"
#include "who/who.h"

/* The room's own classes with a few names beside them, so that the tests outlive changes of the big tables. */
static const char *const NAMES[][2] = {
    {"state.lex", "table state\n"
                  "EGY | Egypt | Egyptian | Egyptian; Egyptians | Cairo\n"
                  "ISR | Israel | Israeli | Israeli; Israelis | Jerusalem\n"
                  "JOR | Jordan | Jordanian | Jordanian; Jordanians | Amman\n"
                  "KEN | Kenya | Kenyan | Kenyan; Kenyans | Nairobi | State House\n"
                  "LBN | Lebanon | Lebanese | Lebanese | Beirut\n"
                  "RUS | Russia | Russian | Russian; Russians | Moscow | Kremlin\n"},
    {"org.lex", "table org\nHezbollah | LBN | REB PTY | armed\nUnited Nations; UN | UNO | - | igo\n"},
    {"office.lex", "table office\n"
                   "Jomo Otieno; Otieno | KEN | GOV | president | 2001-01-01 | 2004-12-31\n"},
    {"role.lex", "table role\n"
                 "army | MIL | group\nfighter | REB | person\nforeign minister | GOV | person\ngovernment | GOV | group\nman | CVL | person\nminer | LAB | person\n"
                 "minister | GOV | person\nofficial | GOV | person\npolice | COP | group\npresident | GOV | person\nsecretary | GOV | person\n"
                 "spokesman | - | person\ntroop | MIL | person\n"},
};

static void write_names(const char *dir)
{
    char path[128];
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, NAMES[i][0]);
        FILE *f = fopen(path, "wb");
        assert_non_null(f);
        fputs(NAMES[i][1], f);
        fclose(f);
    }
}

static void drop_names(const char *dir)
{
    char path[128];
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, NAMES[i][0]);
        remove(path);
    }
    rmdir(dir);
}

struct lexicon_bytes {
    lexicon *lx;
    uint8_t *data;
};

static int open_lexicon(void **state)
{
    static struct lexicon_bytes l;
    char dir[64] = "/tmp/sanudo-who-XXXXXX", path[512];
    size_t size;
    sanudo_error err = {0};
    assert_non_null(mkdtemp(dir));
    write_names(dir);
    snprintf(path, sizeof path, "%s/lexicon/who", getenv("SANUDO_ROOT"));
    if (sanudo_build_dir(path, &l.data, &size, &err) != SANUDO_OK || sanudo_lexicon_memory(&l.lx, l.data, size, &err) != SANUDO_OK ||
        sanudo_lexicon_add_dir(l.lx, dir, &err) != SANUDO_OK)
        fail_msg("%s", err.msg);
    drop_names(dir);
    *state = &l;
    return 0;
}

static int close_lexicon(void **state)
{
    struct lexicon_bytes *l = *state;
    sanudo_lexicon_free(l->lx);
    free(l->data);
    return 0;
}

static sanudo_doc *read_tree(const lexicon *lx, const char *text, const char *date)
{
    const knowledge know = {.lexicon = lx};
    sanudo_doc *d = tree_doc(text, date);
    assert_int_equal(sanudo_stage_mentions(d, &know, NULL), SANUDO_OK);
    sanudo_arena_free(&d->tmp);
    assert_int_equal(sanudo_stage_actors(d, &know, NULL), SANUDO_OK);
    sanudo_arena_free(&d->tmp);
    return d;
}

static size_t say_actor(const sanudo_doc *d, uint32_t a, char *out, size_t cap)
{
    int n = snprintf(out, cap, "%.*s", (int)d->act_name[a].n, d->act_name[a].p);
    if (d->act_code[a])
        n += snprintf(out + n, cap - (size_t)n, " %c%c%c", (int)(d->act_code[a] & 255), (int)(d->act_code[a] >> 8 & 255),
                      (int)(d->act_code[a] >> 16 & 255));
    for (uint32_t i = 0; sanudo_sector_name(i); i++)
        if (d->act_sectors[a] >> i & 1) n += snprintf(out + n, cap - (size_t)n, " %s", sanudo_sector_name(i));
    return (size_t)n;
}

/* "words = actor CODE SECTORS" for each mention, with " + " between several actors. */
static void say(const sanudo_doc *d, const rows *link, const uint32_t *pool, char *out, size_t cap)
{
    size_t n = 0;
    out[0] = '\0';
    for (uint32_t m = 0; m < d->n_mentions; m++) {
        const slice w = sanudo_doc_words(d, d->men_first[m], d->men_end[m]);
        n += (size_t)snprintf(out + n, cap - n, "%s%.*s =", m ? "; " : "", (int)w.n, w.p);
        for (uint32_t i = 0; i < link[m].n; i++) {
            n += (size_t)snprintf(out + n, cap - n, "%s", i ? " + " : " ");
            n += say_actor(d, pool[link[m].first + i], out + n, cap - n);
        }
    }
}

static const struct {
    const char *text, *says, *date;
} CASES[] = {
    {"Israeli/ADJ/2/amod troops|troop/NOUN/3/nsubj entered|enter/VERB/0/root Lebanon/PROPN/3/obj",
     "Israeli = Israel ISR GOV; Israeli troops = Israeli troops ISR MIL; Lebanon = Lebanon LBN GOV", NULL},
    {"Kenya/PROPN/3/nmod:poss 's/PART/1/case army/NOUN/4/nsubj moved|move/VERB/0/root",
     "Kenya = Kenya KEN GOV; Kenya 's army = Kenya 's army KEN MIL", NULL},
    {"The/DET/2/det army/NOUN/5/nsubj of/ADP/4/case Egypt/PROPN/2/nmod moved|move/VERB/0/root",
     "The army of Egypt = army of Egypt EGY MIL; Egypt = Egypt EGY GOV", NULL},
    {"A/DET/3/det Hezbollah/PROPN/3/compound official/NOUN/4/nsubj left|leave/VERB/0/root",
     "Hezbollah = Hezbollah LBN PTY REB; A Hezbollah official = Hezbollah official LBN PTY REB", NULL},
    {"Police/NOUN/2/nsubj left|leave/VERB/0/root Cairo/PROPN/2/obj", "Police = Police EGY COP; Cairo = Cairo EGY GOV", NULL},
    {"A/DET/3/det former|former/ADJ/3/amod minister/NOUN/4/nsubj left|leave/VERB/0/root Kenya/PROPN/4/obj",
     "A former minister = former minister KEN ELI; Kenya = Kenya KEN GOV", NULL},
    {"Jomo/PROPN/3/nsubj Otieno/PROPN/1/flat left|leave/VERB/0/root\nHe/PRON/2/nsubj returned|return/VERB/0/root",
     "Jomo Otieno = Jomo Otieno KEN GOV; He = Jomo Otieno KEN GOV", "2003-05-01"},
    {"Jomo/PROPN/3/nsubj Otieno/PROPN/1/flat left|leave/VERB/0/root\nOtieno/PROPN/2/nsubj returned|return/VERB/0/root",
     "Jomo Otieno = Jomo Otieno KEN ELI; Otieno = Jomo Otieno KEN ELI", "2010-05-01"},
    {"Hundreds|hundred/NOUN/5/nsubj of/ADP/4/case Kenyan/ADJ/4/amod miners|miner/NOUN/1/nmod marched|march/VERB/0/root",
     "Hundreds of Kenyan miners = Kenyan miners KEN LAB; Kenyan = Kenya KEN GOV; Kenyan miners = Kenyan miners KEN LAB", NULL},
    {"Russia/PROPN/4/nsubj and/CCONJ/3/cc Israel/PROPN/1/conj talked|talk/VERB/0/root\n"
     "The/DET/3/det two/NUM/3/nummod countries|country/NOUN/4/nsubj agreed|agree/VERB/0/root",
     "Russia = Russia RUS GOV; Israel = Israel ISR GOV; The two countries = Russia RUS GOV + Israel ISR GOV", NULL},
    {"Russia/PROPN/4/nsubj and/CCONJ/3/cc Israel/PROPN/1/conj talked|talk/VERB/0/root\nThey/PRON/2/nsubj agreed|agree/VERB/0/root",
     "Russia = Russia RUS GOV; Israel = Israel ISR GOV; They = Russia RUS GOV + Israel ISR GOV", NULL},
    {"Egypt/PROPN/2/nsubj recalled|recall/VERB/0/root its/PRON/4/nmod:poss minister/NOUN/2/obj",
     "Egypt = Egypt EGY GOV; its = Egypt EGY GOV; its minister = minister EGY GOV", NULL},
    {"Israeli/ADJ/4/amod and/CCONJ/3/cc Egyptian/ADJ/1/conj ministers|minister/NOUN/5/nsubj met|meet/VERB/0/root",
     "Israeli = Israel ISR GOV; Egyptian = Egypt EGY GOV; Israeli and Egyptian ministers = Israeli and Egyptian ministers ISR GOV + Israeli "
     "and Egyptian ministers EGY GOV", NULL},
    {"Nine/NUM/2/nummod Egyptians|egyptian/PROPN/3/nsubj left|leave/VERB/0/root", "Egyptians = Egyptians EGY CVL", NULL},
    {"The/DET/3/det UN/PROPN/3/compound spokesman/NOUN/6/nsubj ,/PUNCT/3/punct who/PRON/6/nsubj left|leave/VERB/3/acl:relcl",
     "UN = United Nations UNO; The UN spokesman = UN spokesman UNO GOV; who = UN spokesman UNO GOV", NULL},
    {"UN/PROPN/2/compound chief/NOUN/5/nsubj Ana/PROPN/2/appos Lopes/PROPN/3/flat left|leave/VERB/0/root",
     "UN = United Nations UNO; Ana Lopes = Ana Lopes UNO GOV", NULL},
    {"The/DET/2/det secretary/NOUN/8/nsubj of/ADP/5/case the/DET/5/det UN/PROPN/2/nmod ,/PUNCT/2/punct Ana/PROPN/2/conj left|leave/VERB/0/root",
     "The secretary of the UN = secretary of the UN UNO GOV; the UN = United Nations UNO", NULL},
    {"Its/PRON/2/nmod:poss chief/NOUN/7/nsubj ,/PUNCT/2/punct Peter/PROPN/2/conj Otieno/PROPN/4/flat ,/PUNCT/2/punct left|leave/VERB/0/root",
     "Its =; Its chief = Peter Otieno; Peter Otieno = Peter Otieno", NULL},
    {"The/DET/2/det army/NOUN/3/nsubj left|leave/VERB/0/root Egypt/PROPN/3/obj\n"
     "Its/PRON/2/nmod:poss men|man/NOUN/3/nsubj returned|return/VERB/0/root",
     "The army = army EGY MIL; Egypt = Egypt EGY GOV; Its = army EGY MIL; Its men = men EGY MIL", NULL},
    {"Police/NOUN/2/nsubj left|leave/VERB/0/root Cairo/PROPN/2/obj\nPolice/NOUN/4/nsubj in/ADP/3/case Nairobi/PROPN/1/nmod marched|march/VERB/0/root",
     "Police = Police EGY COP; Cairo = Cairo EGY GOV; Police in Nairobi = Police in Nairobi KEN COP; Nairobi = Nairobi KEN GOV", NULL},
    {"None/PRON/5/nsubj of/ADP/4/case its/PRON/4/nmod:poss troops|troop/NOUN/1/nmod left|leave/VERB/0/root",
     "None of its troops = troops MIL; its =; its troops = troops MIL", NULL},
    {"Israeli/ADJ/3/amod -/PUNCT/1/punct backed|back/VERB/4/amod fighters|fighter/NOUN/5/nsubj left|leave/VERB/0/root Lebanon/PROPN/5/obj",
     "Israeli = Israel ISR GOV; Israeli - backed fighters = Israeli - backed fighters ISR REB; Lebanon = Lebanon LBN GOV", NULL},
    {"Anna/PROPN/3/nsubj Lopes/PROPN/1/flat rang|ring/VERB/0/root Peter/PROPN/3/obj Otieno/PROPN/4/flat to/PART/7/mark thank/VERB/3/advcl "
     "him/PRON/7/obj",
     "Anna Lopes = Anna Lopes; Peter Otieno = Peter Otieno; him = Peter Otieno", NULL},
    {"Egypt/PROPN/2/nsubj left|leave/VERB/0/root\nThe/DET/2/det verdict/NOUN/3/nsubj fell|fall/VERB/0/root\nIt/PRON/2/nsubj burned|burn/VERB/0/root",
     "Egypt = Egypt EGY GOV; It =", NULL},
    {"Egypt/PROPN/2/nsubj read/VERB/0/root the/DET/4/det verdict/NOUN/2/obj\nIt/PRON/2/nsubj left|leave/VERB/0/root",
     "Egypt = Egypt EGY GOV; It = Egypt EGY GOV", NULL},
    {"Russia/PROPN/4/nsubj and/CCONJ/3/cc Israel/PROPN/1/conj talked|talk/VERB/0/root\n"
     "The/DET/2/det army/NOUN/6/nsubj of/ADP/5/case both/DET/5/det countries|country/NOUN/2/nmod left|leave/VERB/0/root",
     "Russia = Russia RUS GOV; Israel = Israel ISR GOV; The army of both countries = army of both countries RUS GOV MIL + army of both countries ISR GOV MIL; "
     "both countries = Russia RUS GOV + Israel ISR GOV", NULL},
    {"Egypt/PROPN/2/nsubj urged|urge/VERB/0/root governments|government/NOUN/2/obj", "Egypt = Egypt EGY GOV; governments = governments GOV", NULL},
    {"Ethnic|ethnic/ADJ/2/amod Egyptians|egyptian/PROPN/3/nsubj left|leave/VERB/0/root Kenya/PROPN/3/obj",
     "Egyptians = Egyptians KEN SOC; Kenya = Kenya KEN GOV", NULL},
    {"Egypt/PROPN/2/nsubj warned|warn/VERB/0/root Otieno/PROPN/2/obj and/CCONJ/6/cc his/PRON/6/nmod:poss minister/NOUN/3/conj",
     "Egypt = Egypt EGY GOV; Otieno = Otieno KEN GOV; his = Otieno KEN GOV; his minister = minister KEN GOV", "2003-05-01"},
    {"Russia/PROPN/4/nsubj and/CCONJ/3/cc Israel/PROPN/1/conj warned|warn/VERB/0/root Egypt/PROPN/4/obj\nEgypt/PROPN/2/nsubj left|leave/VERB/0/root Kenya/PROPN/2/obj\n"
     "The/DET/3/det two/NUM/3/nummod countries|country/NOUN/4/nsubj agreed|agree/VERB/0/root",
     "Russia = Russia RUS GOV; Israel = Israel ISR GOV; Egypt = Egypt EGY GOV; Egypt = Egypt EGY GOV; Kenya = Kenya KEN GOV; "
     "The two countries = Russia RUS GOV + Israel ISR GOV", NULL},
    {"Kenya/PROPN/2/nsubj left|leave/VERB/0/root Kenya/PROPN/2/obj\nEgyptian/ADJ/2/amod police/NOUN/3/nsubj arrested|arrest/VERB/0/root miners|miner/NOUN/3/obj",
     "Kenya = Kenya KEN GOV; Kenya = Kenya KEN GOV; Egyptian = Egypt EGY GOV; Egyptian police = Egyptian police EGY COP; miners = miners EGY LAB", NULL},
    {"Jordan/PROPN/2/nsubj left|leave/VERB/0/root Lebanon/PROPN/2/obj\nThe/DET/2/det kingdom/NOUN/3/nsubj returned|return/VERB/0/root",
     "Jordan = Jordan JOR GOV; Lebanon = Lebanon LBN GOV; The kingdom = Jordan JOR GOV", NULL},
    {"The/DET/3/det Hezbollah/PROPN/3/compound movement/NOUN/4/nsubj left|leave/VERB/0/root", "Hezbollah = Hezbollah LBN PTY REB; The Hezbollah movement = Hezbollah LBN PTY REB",
     NULL},
    {"Kenyan/ADJ/2/amod minister|minister/NOUN/3/nmod:desc Ana/PROPN/9/nsubj Lopes/PROPN/3/flat and/CCONJ/8/cc Egyptian/ADJ/7/amod minister|minister/NOUN/8/nmod:desc "
     "Eva/PROPN/3/conj met|meet/VERB/0/root\nThe/DET/2/det ministers|minister/NOUN/3/nsubj left|leave/VERB/0/root",
     "Kenyan = Kenya KEN GOV; Ana Lopes = Ana Lopes KEN GOV; Egyptian = Egypt EGY GOV; Eva = Eva EGY GOV; The ministers = Ana Lopes KEN GOV + Eva EGY GOV", NULL},
    {"Egypt/PROPN/2/nsubj left|leave/VERB/0/root Otieno/PROPN/4/compound Square|square/PROPN/2/obj", "Egypt = Egypt EGY GOV", NULL},
    {"A/DET/2/det secretary/NOUN/5/nsubj to/ADP/4/case Otieno/PROPN/2/nmod left|leave/VERB/0/root Egypt/PROPN/5/obj",
     "A secretary = secretary KEN GOV; Otieno = Otieno KEN GOV; Egypt = Egypt EGY GOV", "2003-05-01"},
    {"Ana/PROPN/8/nsubj Lopes/PROPN/1/flat ,/PUNCT/5/punct who/PRON/5/nsubj leads|lead/VERB/1/acl:relcl the/DET/7/det UN/PROPN/5/obj left|leave/VERB/0/root "
     "Egypt/PROPN/8/obj", "Ana Lopes = Ana Lopes UNO GOV; who = Ana Lopes UNO GOV; the UN = United Nations UNO; Egypt = Egypt EGY GOV", NULL},
};

static void says_who(void **state)
{
    const struct lexicon_bytes *l = *state;
    char got[2048];
    int wrong = 0;
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        sanudo_doc *d = read_tree(l->lx, CASES[i].text, CASES[i].date);
        say(d, d->men_link, d->link_pool, got, sizeof got);
        if (strcmp(got, CASES[i].says) != 0) {
            print_error("%s\n got %s\nwant %s\n", CASES[i].text, got, CASES[i].says);
            wrong++;
        }
        sanudo_doc_free(d);
    }
    assert_int_equal(wrong, 0);
}

/* Put one statement over the doc: its content from token `first` on, said by mention `source` to `addressee`. */
static void quote(sanudo_doc *d, uint32_t first, uint8_t kind, uint32_t source, uint32_t addressee)
{
    arena *a = &d->mem;
    sanudo_span *span = ARENA_NEW(a, sanudo_span, 1);
    rows *content = ARENA_NEW(a, rows, 1);
    uint8_t *kinds = ARENA_NEW(a, uint8_t, 1);
    uint32_t *sources = ARENA_NEW(a, uint32_t, 3), *of_token = ARENA_NEW(a, uint32_t, d->n_tokens);
    assert_true(arena_ok(a));
    span[0] = (sanudo_span){d->tok_span[first].start, d->tok_span[d->n_tokens - 1].end};
    content[0] = (rows){0, 1};
    kinds[0] = kind, sources[0] = source, sources[1] = addressee, sources[2] = SANUDO_NONE;
    for (uint32_t t = 0; t < first; t++) of_token[t] = SANUDO_NONE;
    d->n_statements = 1, d->tok_statement = of_token, d->sta_kind = kinds, d->sta_content = content, d->sta_span_pool = span;
    d->sta_source = &sources[0], d->sta_addressee = &sources[1], d->sta_within = &sources[2];
}

static const char *const QUOTED =
    "Egypt/PROPN/2/nsubj heard|hear/VERB/0/root Otieno/PROPN/2/obj :/PUNCT/2/punct We/PRON/6/nsubj moved|move/VERB/2/ccomp "
    "our/PRON/8/nmod:poss troops|troop/NOUN/6/obj toward/ADP/10/case you/PRON/6/obl";

static const struct {
    uint8_t kind;
    const char *says;
} VOICES[] = {
    {SAID_DIRECT, "Egypt = Egypt EGY GOV; Otieno = Otieno KEN GOV; We = Otieno KEN GOV; our = Otieno KEN GOV; our troops = Otieno KEN GOV; "
                  "you = Egypt EGY GOV"},
    {SAID_INDIRECT, "Egypt = Egypt EGY GOV; Otieno = Otieno KEN GOV; We =; our =; our troops = troops EGY MIL; you ="},
};

/* In a quotation "we" is the speaker and "you" the one spoken to; in the reporter's own words they are nobody. */
static void voices_speak(void **state)
{
    const struct lexicon_bytes *l = *state;
    const knowledge know = {.lexicon = l->lx};
    char got[2048];
    for (size_t i = 0; i < sizeof VOICES / sizeof VOICES[0]; i++) {
        sanudo_doc *d = read_tree(l->lx, QUOTED, "2003-05-01");
        quote(d, 4, VOICES[i].kind, 1, 0);
        assert_int_equal(sanudo_stage_voices(d, &know, NULL), SANUDO_OK);
        say(d, d->men_voice, d->voice_pool, got, sizeof got);
        assert_string_equal(got, VOICES[i].says);
        sanudo_doc_free(d);
    }
}

/* "name: phrase | phrase" for each entity; a star behind the name of an actor. */
static void say_entities(const sanudo_doc *d, char *out, size_t cap)
{
    size_t n = 0;
    out[0] = '\0';
    for (uint32_t e = 0; e < d->n_entities; e++) {
        const char *sep = ": ";
        n += (size_t)snprintf(out + n, cap - n, "%s%.*s%s", e ? "; " : "", (int)d->ent_name[e].n, d->ent_name[e].p, d->ent_actor[e] == SANUDO_NONE ? "" : "*");
        for (uint32_t r = 0; r < d->n_refs; r++) {
            if (d->ref_entity[r] != e) continue;
            const slice w = sanudo_doc_words(d, d->ref_first[r], d->ref_end[r]);
            n += (size_t)snprintf(out + n, cap - n, "%s%.*s", sep, (int)w.n, w.p);
            sep = " | ";
        }
    }
}

static const struct {
    const char *text, *says;
} AGAIN[] = {
    {"A/DET/2/det bridge/NOUN/3/nsubj fell|fall/VERB/0/root\nThe/DET/2/det bridge/NOUN/3/nsubj burned|burn/VERB/0/root", "A bridge: A bridge | The bridge"},
    {"A/DET/2/det bridge/NOUN/3/nsubj fell|fall/VERB/0/root\nA/DET/2/det bridge/NOUN/3/nsubj burned|burn/VERB/0/root", ""},
    {"A/DET/2/det bridge/NOUN/3/nsubj fell|fall/VERB/0/root\nThe/DET/3/det new/ADJ/3/amod bridge/NOUN/4/nsubj burned|burn/VERB/0/root", ""},
    {"The/DET/3/det new/ADJ/3/amod bridge/NOUN/4/nsubj fell|fall/VERB/0/root\nThe/DET/2/det bridge/NOUN/3/nsubj burned|burn/VERB/0/root",
     "The new bridge: The new bridge | The bridge"},
    {"The/DET/2/det speed/NOUN/5/nsubj of/ADP/4/case water/NOUN/2/nmod fell|fall/VERB/0/root\n"
     "The/DET/2/det speed/NOUN/5/nsubj of/ADP/4/case air/NOUN/2/nmod fell|fall/VERB/0/root", ""},
    {"Egypt/PROPN/2/nsubj saw|see/VERB/0/root the/DET/4/det report/NOUN/2/obj\nIt/PRON/2/nsubj burned|burn/VERB/0/root its/PRON/4/nmod:poss copies|copy/NOUN/2/obj",
     "Egypt*: Egypt | It | its"},
    {"The/DET/2/det bridge/NOUN/7/nsubj ,/PUNCT/5/punct which/PRON/5/nsubj fell|fall/VERB/2/acl:relcl ,/PUNCT/5/punct burned|burn/VERB/0/root\n"
     "It/PRON/2/nsubj fell|fall/VERB/0/root", "The bridge: The bridge , which fell | It"},
    {"Otieno/PROPN/4/nsubj was|be/AUX/4/cop a/DET/4/det minister/NOUN/0/root\nHe/PRON/2/nsubj left|leave/VERB/0/root", "Otieno*: Otieno | He"},
    {"I/PRON/2/nsubj left|leave/VERB/0/root\nMy/PRON/2/nmod:poss bridge/NOUN/3/nsubj fell|fall/VERB/0/root", "I: I | My"},
};

/* The whole phrases by which actors and things are spoken of more than once. */
static void says_what_again(void **state)
{
    const struct lexicon_bytes *l = *state;
    const knowledge know = {.lexicon = l->lx};
    char got[2048];
    int wrong = 0;
    for (size_t i = 0; i < sizeof AGAIN / sizeof AGAIN[0]; i++) {
        sanudo_doc *d = read_tree(l->lx, AGAIN[i].text, "2003-05-01");
        assert_int_equal(sanudo_stage_voices(d, &know, NULL), SANUDO_OK);
        assert_int_equal(sanudo_stage_entities(d, &know, NULL), SANUDO_OK);
        say_entities(d, got, sizeof got);
        if (strcmp(got, AGAIN[i].says) != 0) {
            print_error("%s\n got %s\nwant %s\n", AGAIN[i].text, got, AGAIN[i].says);
            wrong++;
        }
        sanudo_doc_free(d);
    }
    assert_int_equal(wrong, 0);
}

/* Variants of a name have one key in all articles, and another name another. */
static void keys_join_articles(void **state)
{
    static const char *const SAME[][2] = {{"Otieno/PROPN/2/nsubj left|leave/VERB/0/root", "Jomo/PROPN/3/nsubj Otieno/PROPN/1/flat left|leave/VERB/0/root"},
                                           {"UN/PROPN/2/nsubj left|leave/VERB/0/root", "United/PROPN/2/compound Nations|nation/PROPN/3/nsubj left|leave/VERB/0/root"}};
    const struct lexicon_bytes *l = *state;
    uint64_t key[2][2];
    for (size_t i = 0; i < 2; i++)
        for (size_t k = 0; k < 2; k++) {
            sanudo_doc *d = read_tree(l->lx, SAME[i][k], "2003-05-01");
            assert_int_equal(d->n_actors, 1);
            key[i][k] = d->act_key[0];
            sanudo_doc_free(d);
        }
    assert_true(key[0][0] == key[0][1] && key[1][0] == key[1][1] && key[0][0] != key[1][0] && key[0][0] != KEY_EMPTY);
    sanudo_doc *d = read_tree(l->lx, "Police/NOUN/2/nsubj left|leave/VERB/0/root", NULL);
    assert_true(d->act_key[0] == KEY_EMPTY);
    sanudo_doc_free(d);
}

/* A document without words, and one whose memory ends at any point. */
static void bears_nothing_and_no_memory(void **state)
{
    const struct lexicon_bytes *l = *state;
    const knowledge know = {.lexicon = l->lx};
    sanudo_doc *d = read_tree(l->lx, "", NULL);
    assert_int_equal(d->n_mentions, 0);
    assert_int_equal(sanudo_stage_voices(d, &know, NULL), SANUDO_OK);
    assert_int_equal(sanudo_stage_entities(d, &know, NULL), SANUDO_OK);
    sanudo_doc_free(d);
    for (size_t limit = 1; limit < 400000; limit += 1 + limit / 4) {
        d = tree_doc(CASES[0].text, NULL);
        d->tmp.limit = limit;
        const sanudo_rc rc = sanudo_stage_mentions(d, &know, NULL);
        assert_true(rc == SANUDO_OK || rc == SANUDO_ENOMEM);
        assert_int_equal(d->layers & SANUDO_MENTIONS, rc == SANUDO_OK ? SANUDO_MENTIONS : 0);
        if (rc == SANUDO_OK) assert_true(sanudo_stage_actors(d, &know, NULL) != SANUDO_EORDER);
        sanudo_doc_free(d);
    }
}

/* A sentence of thousands of words, all on one head or each on the one before: the time limit is the test. */
static void bears_long_sentences(void **state)
{
    static const char *const WORDS[] = {"Police/NOUN/%u/nsubj ", "he/PRON/%u/obj ", "Egypt/PROPN/%u/conj ", "the/DET/%u/det ",
                                        "minister/NOUN/%u/appos ", "whose/PRON/%u/nmod:poss "};
    const struct lexicon_bytes *l = *state;
    const knowledge know = {.lexicon = l->lx};
    for (int deep = 0; deep < 2; deep++) {
        char *text = malloc(TREE_WORDS * 40u);
        assert_non_null(text);
        size_t n = (size_t)sprintf(text, "Say/VERB/0/root ");
        for (unsigned i = 2; i < TREE_WORDS; i++) n += (size_t)sprintf(text + n, WORDS[i % 6], deep ? i - 1 : 1u);
        sanudo_doc *d = read_tree(l->lx, text, NULL);
        free(text);
        assert_true(d->n_mentions > TREE_WORDS / 2);
        assert_int_equal(sanudo_stage_voices(d, &know, NULL), SANUDO_OK);
        assert_int_equal(sanudo_stage_entities(d, &know, NULL), SANUDO_OK);
        sanudo_doc_free(d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(says_who), cmocka_unit_test(voices_speak), cmocka_unit_test(says_what_again), cmocka_unit_test(keys_join_articles),
                                       cmocka_unit_test(bears_nothing_and_no_memory), cmocka_unit_test(bears_long_sentences)};
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
