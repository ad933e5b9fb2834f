/* Frames and patterns over trees written by hand: who does what to whom, whatever the construction. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lexicon/build.h"
#include "lexicon/frame.h"
#include "run/pipeline.h"
#include "tree.h"
#include "what/what.h"

/* Packs of one file each: classes, light verbs, patterns. */
static const char *const TEXTS[] = {
    "table class\nargument_mark | from; of\nparticle | back; off\nquantity | batch; wave\nsubject_control | promise\nweapon | missile; rocket\n",
    "table light\ncome | passive\nlaunch; hold | active\n",
    "table predicate\n"
    "= ASSAULT - 190\nattack/V A=subj R=obj -obj:plan\n    + x ; - > -\n"
    "attack/N A=subj R=on,obj\n    + x ; - > -\n"
    "= ASSAULT heavy-weapons 194\nfire/V obj:@weapon A=subj R=at\n    + x ; - > -\n"
    "= REJECT - 120\nturn_down/V A=subj R=obj\n    + x ; - > -\n"
    "will/V +not verb:attack A=subj R=obj\n    + x ; - > -\n"
    "= ASSAULT firearms 190\nfire/V A=subj R=on prio=-1\n    + x ; - > -\n",
};
enum { N_TEXTS = sizeof TEXTS / sizeof TEXTS[0] };

typedef struct knowledge_of_test {
    lexicon *lx[N_TEXTS];
    lexicon all; /* the packs of all of them, borrowed */
    uint8_t *bytes[N_TEXTS];
} knowledge_of_test;

static int set_up(void **state)
{
    knowledge_of_test *k = calloc(1, sizeof *k);
    assert_non_null(k);
    for (uint32_t i = 0; i < N_TEXTS; i++) {
        size_t size;
        sanudo_error err = {0};
        if (sanudo_build_text("t.lex", slice_of(TEXTS[i]), &k->bytes[i], &size, &err) != SANUDO_OK) fail_msg("%s", err.msg);
        assert_int_equal(sanudo_lexicon_memory(&k->lx[i], k->bytes[i], size, NULL), SANUDO_OK);
        k->all.packs[i] = k->lx[i]->packs[0];
        k->all.n++;
    }
    *state = k;
    return 0;
}

static int tear_down(void **state)
{
    knowledge_of_test *k = *state;
    for (uint32_t i = 0; i < N_TEXTS; i++) {
        sanudo_lexicon_free(k->lx[i]);
        free(k->bytes[i]);
    }
    free(k);
    return 0;
}

/* A tree, its predicate (counted from 1), and what the frame must hold, in the order of SLOTS. */
static const struct {
    const char *tree;
    uint32_t pred;
    const char *want;
} FRAMES[] = {
    /* Rebels attacked the town. */
    {"Rebels|rebel/NOUN/2/nsubj attacked|attack/VERB/0/root towns|town/NOUN/2/obj", 2, "subj=Rebels obj=towns"},
    /* The town was attacked by rebels. */
    {"Towns|town/NOUN/3/nsubj:pass were|be/AUX/3/aux:pass attacked|attack/VERB/0/root/VBN by/ADP/5/case rebels|rebel/NOUN/3/obl:agent", 3,
     "subj=rebels obj=Towns by=rebels"},
    /* Mali was denied entry. */
    {"Mali/PROPN/3/nsubj:pass was|be/AUX/3/aux:pass denied|deny/VERB/0/root/VBN entry/NOUN/3/obj", 3, "obj=entry iobj=Mali"},
    /* rebels who attacked */
    {"Rebels|rebel/NOUN/0/root who/PRON/3/nsubj/WP attacked|attack/VERB/1/acl:relcl towns|town/NOUN/3/obj", 3, "subj=Rebels obj=towns"},
    /* towns that rebels attacked */
    {"Towns|town/NOUN/0/root rebels|rebel/NOUN/3/nsubj attacked|attack/VERB/1/acl:relcl", 3, "subj=rebels obj=Towns"},
    /* Chad ordered rebels to attack towns: who is ordered attacks. */
    {"Chad/PROPN/2/nsubj ordered|order/VERB/0/root rebels|rebel/NOUN/2/obj to/PART/5/mark/TO attack/VERB/2/xcomp/VB towns|town/NOUN/5/obj", 5,
     "subj=rebels obj=towns"},
    /* Chad promised Mali to attack towns: who promises attacks. */
    {"Chad/PROPN/2/nsubj promised|promise/VERB/0/root Mali/PROPN/2/obj to/PART/5/mark/TO attack/VERB/2/xcomp/VB towns|town/NOUN/5/obj", 5,
     "subj=Chad obj=towns"},
    /* Chad accused Mali of attacking towns: who is accused attacks. */
    {"Chad/PROPN/2/nsubj accused|accuse/VERB/0/root Mali/PROPN/2/obj of/SCONJ/5/mark attacking|attack/VERB/2/advcl/VBG towns|town/NOUN/5/obj", 5,
     "subj=Mali obj=towns"},
    /* the same, hung on the one accused */
    {"Chad/PROPN/2/nsubj accused|accuse/VERB/0/root Mali/PROPN/2/obj of/SCONJ/5/mark attacking|attack/VERB/3/acl/VBG towns|town/NOUN/5/obj", 5,
     "subj=Mali obj=towns"},
    {"Chad/PROPN/2/nsubj accused|accuse/VERB/0/root Mali/PROPN/2/obj of/ADP/5/case attacking|attack/VERB/3/nmod/VBG towns|town/NOUN/5/obj", 5,
     "subj=Mali obj=towns"},
    /* Rebels stormed and burned towns. */
    {"Rebels|rebel/NOUN/2/nsubj stormed|storm/VERB/0/root and/CCONJ/4/cc burned|burn/VERB/2/conj towns|town/NOUN/4/obj", 2, "subj=Rebels obj=towns"},
    {"Rebels|rebel/NOUN/2/nsubj stormed|storm/VERB/0/root and/CCONJ/4/cc burned|burn/VERB/2/conj towns|town/NOUN/4/obj", 4, "subj=Rebels obj=towns"},
    /* Mali's attack on Chad */
    {"Mali/PROPN/3/nmod:poss 's/PART/1/case/POS attack/NOUN/0/root on/ADP/5/case Chad/PROPN/3/nmod", 3, "subj=Mali on=Chad"},
    /* the arrest of Malians by Chad */
    {"Arrest/NOUN/0/root of/ADP/3/case Malians|Malian/PROPN/1/nmod by/ADP/5/case Chad/PROPN/1/nmod", 1, "subj=Chad obj=Malians of=Malians by=Chad"},
    /* Mali launched an attack on Chad. */
    {"Mali/PROPN/2/nsubj launched|launch/VERB/0/root attacks|attack/NOUN/2/obj on/ADP/5/case Chad/PROPN/2/obl", 3, "subj=Mali on=Chad"},
    /* Chad came under attack from Mali. */
    {"Chad/PROPN/2/nsubj came|come/VERB/0/root under/ADP/4/case attack/NOUN/2/obl from/ADP/6/case Mali/PROPN/2/obl", 4, "obj=Chad from=Mali"},
    /* Mali called for talks with Chad. */
    {"Mali/PROPN/2/nsubj called|call/VERB/0/root for/ADP/4/case talks|talk/NOUN/2/obl with/ADP/6/case Chad/PROPN/4/nmod", 2, "subj=Mali for=talks with=Chad"},
    /* Mali launched a wave of attacks on Chad: what stands beside the quantity belongs to what it counts. */
    {"Mali/PROPN/2/nsubj launched|launch/VERB/0/root wave/NOUN/2/obj of/ADP/5/case attacks|attack/NOUN/3/nmod on/ADP/7/case Chad/PROPN/3/nmod", 5,
     "subj=Mali on=Chad"},
    /* The minister resigned (the parser took it for a passive). */
    {"Ministers|minister/NOUN/2/nsubj:pass resigned|resign/VERB/0/root/VBN", 2, "subj=Ministers"},
    /* Mali is ready to attack. */
    {"Mali/PROPN/3/nsubj is|be/AUX/3/cop ready/ADJ/0/root to/PART/5/mark/TO attack/VERB/3/xcomp/VB", 3, "subj=Mali comp=attack inf=attack"},
    /* Police led off students (the parser took the particle for a preposition). */
    {"Police/NOUN/2/nsubj led|lead/VERB/0/root off/ADP/4/case students|student/NOUN/2/obl", 2, "subj=Police obj=students"},
    /* Mali walked back from deals: what is behind a second preposition is no object. */
    {"Mali/PROPN/2/nsubj walked|walk/VERB/0/root back/ADV/2/advmod from/ADP/5/case deals|deal/NOUN/2/obl", 2, "subj=Mali from=deals"},
    /* Troops were sent to Chad by Mali: the agent hangs on the place. */
    {"Troops|troop/NOUN/3/nsubj:pass were|be/AUX/3/aux:pass sent|send/VERB/0/root/VBN to/ADP/5/case Chad/PROPN/3/obl by/ADP/7/case Mali/PROPN/5/nmod", 3,
     "subj=Mali obj=Troops by=Mali to=Chad"},
    /* the suspension of aid to Chad */
    {"Suspension/NOUN/0/root of/ADP/3/case aid/NOUN/1/nmod to/ADP/5/case Chad/PROPN/3/nmod", 1, "obj=aid of=aid to=Chad"},
    /* Mali is at war: of whom it is said. */
    {"Mali/PROPN/4/nsubj is|be/AUX/4/cop at/ADP/4/case war/NOUN/0/root", 4, "be=Mali"},
    /* Mali will not attack Chad: the auxiliary speaks of its verb. */
    {"Mali/PROPN/4/nsubj will/AUX/4/aux/MD not/PART/4/advmod attack/VERB/0/root/VB Chad/PROPN/4/obj", 2, "subj=Mali obj=Chad verb=attack"},
};

static const struct {
    const char *name;
    uint64_t fixed;
} SLOTS[] = {{"subj", SLOT_SUBJ}, {"obj", SLOT_OBJ}, {"iobj", SLOT_IOBJ}, {"comp", SLOT_COMP}, {"inf", SLOT_INF}, {"verb", SLOT_VERB}, {"of", 0},
             {"by", 0},           {"for", 0},        {"with", 0},         {"on", 0},           {"from", 0},       {"to", 0},
             {"be", 0}};

static void show(const sanudo_doc *d, const frame *f, char *out, size_t cap)
{
    size_t n = 0;
    out[0] = '\0';
    for (size_t s = 0; s < sizeof SLOTS / sizeof SLOTS[0]; s++) {
        const uint64_t slot = SLOTS[s].fixed ? SLOTS[s].fixed : sanudo_key_word(SLOTS[s].name, strlen(SLOTS[s].name));
        for (uint32_t i = 0; i < f->n; i++) {
            if (f->arg[i].slot != slot) continue;
            const slice w = doc_form(d, f->arg[i].token);
            n += (size_t)snprintf(out + n, cap - n, "%s%s=%.*s", n ? " " : "", SLOTS[s].name, (int)w.n, w.p);
            assert_true(n < cap);
        }
    }
}

static void undoes_constructions(void **state)
{
    const knowledge_of_test *k = *state;
    for (size_t i = 0; i < sizeof FRAMES / sizeof FRAMES[0]; i++) {
        sanudo_doc *d = tree_doc(FRAMES[i].tree, NULL);
        char got[256];
        frame f;
        sanudo_frame_make(d, &k->all, FRAMES[i].pred - 1, &f);
        show(d, &f, got, sizeof got);
        if (strcmp(got, FRAMES[i].want) != 0) fail_msg("%s\n  word %u: '%s', not '%s'", FRAMES[i].tree, FRAMES[i].pred, got, FRAMES[i].want);
        sanudo_doc_free(d);
    }
}

/* A tree, its predicate, and the best pattern's type and mode, or "" for none. */
static const struct {
    const char *tree;
    uint32_t pred;
    const char *want;
} MATCHES[] = {
    {"Mali/PROPN/2/nsubj attacked|attack/VERB/0/root Chad/PROPN/2/obj", 2, "ASSAULT "},
    {"Mali/PROPN/2/nsubj attacked|attack/VERB/0/root plans|plan/NOUN/2/obj", 2, ""},
    {"Mali/PROPN/2/nsubj fired|fire/VERB/0/root rockets|rocket/NOUN/2/obj", 2, "ASSAULT heavy-weapons"},
    {"Mali/PROPN/2/nsubj fired|fire/VERB/0/root ministers|minister/NOUN/2/obj", 2, "ASSAULT firearms"},
    {"Mali/PROPN/2/nsubj turned|turn/VERB/0/root offers|offer/NOUN/2/obj down/ADP/2/compound:prt", 2, "REJECT "},
    {"Mali/PROPN/2/nsubj turned|turn/VERB/0/root offers|offer/NOUN/2/obj", 2, ""},
    {"Mali/PROPN/2/nsubj turned|turn/VERB/0/root boats|boat/NOUN/2/obj down/ADP/5/case rivers|river/NOUN/2/obl", 2, ""},
    {"Mali/PROPN/2/nsubj fired|fire/VERB/0/root batches|batch/NOUN/2/obj of/ADP/5/case rockets|rocket/NOUN/3/nmod", 2, "ASSAULT heavy-weapons"},
    {"Mali/PROPN/4/nsubj will/AUX/4/aux/MD not/PART/4/advmod attack/VERB/0/root/VB", 2, "REJECT "},
    {"Mali/PROPN/3/nsubj will/AUX/3/aux/MD attack/VERB/0/root/VB", 2, ""},
    {"Mali/PROPN/2/nsubj walks|walk/VERB/0/root", 2, ""},
};

static void picks_the_narrowest_pattern(void **state)
{
    const knowledge_of_test *k = *state;
    for (size_t i = 0; i < sizeof MATCHES / sizeof MATCHES[0]; i++) {
        sanudo_doc *d = tree_doc(MATCHES[i].tree, NULL);
        frame f;
        frame_match m[4];
        char got[64] = "";
        sanudo_frame_make(d, &k->all, MATCHES[i].pred - 1, &f);
        if (sanudo_match_frame(&k->all, d, &f, m, 4)) {
            const slice type = disk_string(m[0].pack, m[0].pattern->type), mode = disk_string(m[0].pack, m[0].pattern->mode);
            snprintf(got, sizeof got, "%.*s %.*s", (int)type.n, type.p, (int)mode.n, mode.n ? mode.p : "");
        }
        if (strcmp(got, MATCHES[i].want) != 0) fail_msg("%s: '%s', not '%s'", MATCHES[i].tree, got, MATCHES[i].want);
        sanudo_doc_free(d);
    }
}

/* ---- contexts ---- */

static const char CONTEXTS[] = "table context\n"
                               "ash | military\n"
                               "birch | military\n"
                               "cedar; cherry | health | 1\n"
                               "elm | health | 1\n"
                               "fir | territory\n"
                               "fir tree | -\n"
                               "hazel | crime\n"
                               "ivy | crime\n"
                               "juniper | crime\n";
static const char TRAITS[] = "table trait\n"
                             "ACCUSE | - | legal\n"
                             "ACCUSE | allege | gender | 1\n"
                             "sector | MIL | gender | 1\n"
                             "states | ACCUSE | diplomatic\n";

/*
** An event stands at word `pred` (from 1): the first actor does it to the second.  What comes is "context(sign; sign)", a
** trait in capitals or small letters as the lexicon has it.
*/
static const struct {
    const char *tree;
    uint32_t pred;
    const char *mode, *sectors[2], *codes[2], *pattern, *want;
} ABOUT[] = {
    /* a strong word of the event's clause tells its context, and once only */
    {"Ash/NOUN/2/nsubj hit/VERB/0/root ash/NOUN/2/obj", 2, "", {""}, {""}, "", "military(Ash)"},
    /* one in the clause around it does not; with a second it does */
    {"Ash/NOUN/2/nsubj say/VERB/0/root Mali/PROPN/4/nsubj hit/VERB/2/ccomp", 4, "", {""}, {""}, "", ""},
    {"Ash/NOUN/2/nsubj say/VERB/0/root Mali/PROPN/4/nsubj hit/VERB/2/ccomp birch/NOUN/2/obj", 4, "", {""}, {""}, "", "military(Ash; birch)"},
    /* a clause beside it is another's, unless they share the subject */
    {"Mali/PROPN/2/nsubj hit/VERB/0/root and/CCONJ/5/cc ash/NOUN/5/nsubj fell/VERB/2/conj", 2, "", {""}, {""}, "", ""},
    {"Mali/PROPN/2/nsubj hit/VERB/0/root and/CCONJ/4/cc fell/VERB/2/conj ash/NOUN/4/obj", 2, "", {""}, {""}, "", "military(ash)"},
    /* a weak word needs a second of another line */
    {"Cedar/NOUN/2/nsubj hit/VERB/0/root cherry/NOUN/2/obj", 2, "", {""}, {""}, "", ""},
    {"Cedar/NOUN/2/nsubj hit/VERB/0/root elm/NOUN/2/obj", 2, "", {""}, {""}, "", "health(Cedar; elm)"},
    /* words that tell nothing keep a part of theirs from telling */
    {"Mali/PROPN/2/nsubj hit/VERB/0/root fir/NOUN/4/compound tree/NOUN/2/obj", 2, "", {""}, {""}, "", ""},
    /* the surest first, of equals in the order of the ontology */
    {"Fir/NOUN/2/nsubj hit/VERB/0/root ash/NOUN/2/obj hazel/NOUN/2/obl ivy/NOUN/2/obl", 2, "", {""}, {""}, "",
     "crime(hazel; ivy) military(ash) territory(Fir)"},
    /* what the event is, and its parties */
    {"Mali/PROPN/2/nsubj hit/VERB/0/root", 2, "allege", {"MIL"}, {""}, "", "legal(ACCUSE) gender(allege; MIL)"},
    {"Mali/PROPN/2/nsubj hit/VERB/0/root", 2, "-", {"GOV", "GOV"}, {"MLI", "TCD"}, "", "legal(ACCUSE) diplomatic(ACCUSE)"},
    {"Mali/PROPN/2/nsubj hit/VERB/0/root", 2, "-", {"GOV", "GOV"}, {"MLI", "MLI"}, "", "legal(ACCUSE)"},
    /* what the pattern says */
    {"Mali/PROPN/2/nsubj hit/VERB/0/root", 2, "", {""}, {""}, "cyber", "cyber(hit)"},
    /* what the article begins with makes up for a second, or stands for all when it is plain */
    {"Hazel/NOUN/2/nsubj fell/VERB/0/root ivy/NOUN/2/obj\nIt/PRON/2/nsubj rained|rain/VERB/0/root\nHazel/NOUN/2/nsubj say/VERB/0/root Mali/PROPN/4/nsubj hit/VERB/2/ccomp",
     9, "", {""}, {""}, "", "crime(Hazel; Hazel; ivy)"},
    {"Hazel/NOUN/2/nsubj fell/VERB/0/root ivy/NOUN/2/obj\nIt/PRON/2/nsubj rained|rain/VERB/0/root\nMali/PROPN/2/nsubj hit/VERB/0/root", 7, "", {""}, {""}, "", ""},
    {"Hazel/NOUN/2/nsubj fell/VERB/0/root ivy/NOUN/2/obj\nJuniper/NOUN/2/nsubj fell/VERB/0/root\nMali/PROPN/2/nsubj hit/VERB/0/root", 7, "", {""}, {""}, "",
     "crime(Hazel; ivy; Juniper)"},
};

static void put_text(char *out, size_t cap, const char *before, slice s)
{
    const size_t n = strlen(out);
    snprintf(out + n, cap - n, "%s%.*s", before, (int)s.n, s.n ? s.p : "");
}

/* The contexts of the only event, as ABOUT has them. */
static void list_contexts(const sanudo_doc *d, char *out, size_t cap)
{
    const rows c = d->ev_context[0];
    out[0] = '\0';
    for (uint32_t i = c.first; i < c.first + c.n; i++) {
        put_text(out, cap, i > c.first ? " " : "", d->context_pool[i]);
        const rows by = d->context_signs[i];
        for (uint32_t k = by.first; k < by.first + by.n; k++) {
            const context_sign *s = &d->sign_pool[k];
            put_text(out, cap, k > by.first ? "; " : "(", s->first < s->end ? sanudo_doc_words(d, s->first, s->end) : s->trait);
        }
        put_text(out, cap, ")", (slice){0});
    }
}

/* A lexicon of two tables: the second pack is borrowed by the first. */
static void open_contexts(lexicon *lx[2], uint8_t *bytes[2])
{
    const char *const texts[2] = {CONTEXTS, TRAITS};
    for (uint32_t i = 0; i < 2; i++) {
        size_t size;
        sanudo_error err = {0};
        if (sanudo_build_text("t.lex", slice_of(texts[i]), &bytes[i], &size, &err) != SANUDO_OK) fail_msg("%s", err.msg);
        assert_int_equal(sanudo_lexicon_memory(&lx[i], bytes[i], size, NULL), SANUDO_OK);
    }
}

static void finds_what_an_event_is_about(void **state)
{
    (void)state;
    lexicon *lx[2], both;
    uint8_t *bytes[2];
    open_contexts(lx, bytes);
    both = (lexicon){.packs = {lx[0]->packs[0], lx[1]->packs[0]}, .n = 2};
    const knowledge know = {.lexicon = &both};
    for (size_t i = 0; i < sizeof ABOUT / sizeof ABOUT[0]; i++) {
        sanudo_doc *d = tree_doc(ABOUT[i].tree, NULL);
        const uint32_t pred = ABOUT[i].pred - 1, end = ABOUT[i].pred, rule = 0, party[2] = {0, 1};
        const rows actor = {0, 1}, recipient = {1, 1};
        const bool typed = ABOUT[i].mode[0] != '\0';
        const slice type = slice_of(typed ? "ACCUSE" : "MEET"), mode = typed && ABOUT[i].mode[0] != '-' ? slice_of(ABOUT[i].mode) : (slice){0};
        const slice pattern = slice_of(ABOUT[i].pattern);
        const uint8_t kind[2] = {ACTOR_STATE, ACTOR_STATE};
        country code[2] = {0};
        sector_set sectors[2] = {0};
        for (uint32_t k = 0; k < 2; k++) {
            if (ABOUT[i].codes[k]) code[k] = sanudo_country_of(ABOUT[i].codes[k], (uint32_t)strlen(ABOUT[i].codes[k]));
            if (ABOUT[i].sectors[k]) sectors[k] = sanudo_sector_of(ABOUT[i].sectors[k], (uint32_t)strlen(ABOUT[i].sectors[k]));
        }
        d->n_actors = 2, d->act_code = code, d->act_sectors = sectors, d->act_kind = kind;
        d->n_events = 1, d->ev_pred = d->ev_first = &pred, d->ev_end = &end, d->ev_rule = &rule, d->ev_type = &type, d->ev_mode = &mode;
        d->ev_actor = &actor, d->ev_recipient = &recipient, d->party_pool = party, d->ev_pattern_context = &pattern;
        char got[256];
        assert_int_equal(sanudo_stage_contexts(d, &know, NULL), SANUDO_OK);
        list_contexts(d, got, sizeof got);
        if (strcmp(got, ABOUT[i].want) != 0) fail_msg("%s: '%s', not '%s'", ABOUT[i].tree, got, ABOUT[i].want);
        sanudo_doc_free(d);
    }
    for (uint32_t i = 0; i < 2; i++) {
        sanudo_lexicon_free(lx[i]);
        free(bytes[i]);
    }
}

/* A tree, its predicate, and what the pattern that comes nearest lacks: "TYPE MODE: condition". */
static const struct {
    const char *tree;
    uint32_t pred;
    const char *want;
} MISSES[] = {
    {"Mali/PROPN/2/nsubj attacked|attack/VERB/0/root plans|plan/NOUN/2/obj", 2, "ASSAULT : -obj:plan"},
    {"Mali/PROPN/2/nsubj turned|turn/VERB/0/root offers|offer/NOUN/2/obj", 2, "REJECT : turn_down/V"},
    {"Mali/PROPN/4/nsubj will/AUX/4/aux/MD not/PART/4/advmod leave/VERB/0/root/VB", 2, "REJECT : verb:attack"},
    {"Mali/PROPN/3/nsubj will/AUX/3/aux/MD attack/VERB/0/root/VB", 2, "REJECT : +not"},
    {"Mali/PROPN/2/nsubj fired|fire/VERB/0/root", 2, "ASSAULT firearms: parties"}, /* the one without conditions */
    {"Mali/PROPN/2/nsubj walks|walk/VERB/0/root", 2, ""},
};

static void tells_what_the_nearest_pattern_lacks(void **state)
{
    const knowledge_of_test *k = *state;
    for (size_t i = 0; i < sizeof MISSES / sizeof MISSES[0]; i++) {
        sanudo_doc *d = tree_doc(MISSES[i].tree, NULL);
        frame f;
        frame_miss miss;
        char got[96] = "";
        sanudo_frame_make(d, &k->all, MISSES[i].pred - 1, &f);
        if (sanudo_match_nearest(&k->all, d, &f, &miss)) {
            const lex_pack *p = miss.match.pack;
            const disk_pattern *m = miss.match.pattern;
            const slice type = disk_string(p, m->type), mode = disk_string(p, m->mode);
            const slice what = miss.particle ? disk_string(p, m->trigger) : miss.item ? disk_string(p, miss.item->text) : SLICE("parties");
            snprintf(got, sizeof got, "%.*s %.*s: %.*s", (int)type.n, type.p, (int)mode.n, mode.n ? mode.p : "", (int)what.n, what.p);
        }
        if (strcmp(got, MISSES[i].want) != 0) fail_msg("%s: '%s', not '%s'", MISSES[i].tree, got, MISSES[i].want);
        sanudo_doc_free(d);
    }
}

/* Two events in two sentences, and whether the second is the first again; `of`: actor, recipient, inferred bits, status, source, day. */
static const struct {
    const char *words[2];
    uint32_t of[2][6];
    bool again;
} TWICE[] = {
    {{"attack", "attack"}, {{0, 1, 0, STATUS_ACTUAL, 0, 5}, {0, 1, 0, STATUS_ACTUAL, 0, 5}}, true},
    {{"attack", "raid"}, {{0, 1, 0, STATUS_ACTUAL, 0, 5}, {0, 1, 0, STATUS_ACTUAL, 0, 5}}, true},
    {{"attack", "attack"}, {{0, 1, 0, STATUS_ACTUAL, 0, 5}, {0, 2, 2, STATUS_ACTUAL, 0, 5}}, true},  /* understood: not asked */
    {{"attack", "raid"}, {{0, 1, 0, STATUS_ACTUAL, 0, 5}, {0, 2, 2, STATUS_ACTUAL, 0, 5}}, false},   /* but for another word */
    {{"attack", "attack"}, {{0, 1, 0, STATUS_ACTUAL, 0, 5}, {0, 2, 0, STATUS_ACTUAL, 0, 5}}, false}, /* another victim */
    {{"attack", "attack"}, {{0, 1, 0, STATUS_ACTUAL, 0, 5}, {0, 1, 0, STATUS_DENIED, 0, 5}}, false},
    {{"attack", "attack"}, {{0, 1, 0, STATUS_ACTUAL, 0, 5}, {0, 1, 0, STATUS_ACTUAL, 1, 5}}, false}, /* by another source */
    {{"attack", "attack"}, {{0, 1, 0, STATUS_ACTUAL, 0, 5}, {0, 1, 0, STATUS_ACTUAL, 0, 6}}, false}, /* on another day */
};

static void tells_an_act_once(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof TWICE / sizeof TWICE[0]; i++) {
        char text[96];
        snprintf(text, sizeof text, "%s/VERB/0/root\n%s/VERB/0/root", TWICE[i].words[0], TWICE[i].words[1]);
        sanudo_doc *d = tree_doc(text, NULL);
        const slice type[2] = {SLICE("ASSAULT"), SLICE("ASSAULT")}, mode[2] = {{0}, {0}}, cameo[2] = {SLICE("190"), SLICE("190")}, name[1] = {SLICE("Ana")};
        const uint32_t pred[2] = {0, 1}, pool[3] = {0, 1, 2}, place[2] = {SANUDO_NONE, SANUDO_NONE}, within[1] = {SANUDO_NONE};
        rows actor[2], recipient[2];
        uint8_t inferred[2], status[2];
        uint32_t statement[2];
        when date[2];
        for (uint32_t e = 0; e < 2; e++) {
            const uint32_t *of = TWICE[i].of[e];
            actor[e] = (rows){of[0], 1}, recipient[e] = (rows){of[1], 1}, inferred[e] = (uint8_t)of[2], status[e] = (uint8_t)of[3];
            statement[e] = of[4] ? 0 : SANUDO_NONE;
            date[e] = (when){.value = SLICE("1970-01"), .start = (int32_t)of[5], .end = (int32_t)of[5], .from_text = true};
        }
        d->n_events = 2, d->ev_pred = pred, d->ev_type = type, d->ev_mode = mode, d->ev_cameo = cameo, d->party_pool = pool;
        d->ev_actor = actor, d->ev_recipient = recipient, d->ev_inferred = inferred, d->ev_status = status, d->ev_statement = statement;
        d->ev_date = date, d->ev_place = place, d->n_statements = 1, d->sta_source_name = name, d->sta_within = within;
        assert_int_equal(sanudo_stage_again(d, NULL, NULL), SANUDO_OK);
        assert_int_equal(d->ev_again[0], SANUDO_NONE);
        if ((d->ev_again[1] == 0) != TWICE[i].again) fail_msg("case %zu", i);
        sanudo_doc_free(d);
    }
}

/* Every column has one writer, and whatever a stage needs was given before it. */
static void pipeline_is_in_order(void **state)
{
    (void)state;
    uint32_t given = SANUDO_TEXT;
    for (uint32_t i = 0; i < sanudo_pipeline_len; i++) {
        const stage *s = &sanudo_pipeline[i];
        if ((s->needs & ~given) != 0) fail_msg("'%s' needs what nobody gave before it", s->name);
        if ((s->gives & given) != 0) fail_msg("'%s' gives what another gave", s->name);
        assert_true(s->gives != 0);
        given |= s->gives;
    }
    assert_int_equal(given, (SANUDO_AGAIN << 1) - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(undoes_constructions),
        cmocka_unit_test(picks_the_narrowest_pattern),
        cmocka_unit_test(finds_what_an_event_is_about),
        cmocka_unit_test(tells_what_the_nearest_pattern_lacks),
        cmocka_unit_test(tells_an_act_once),
        cmocka_unit_test(pipeline_is_in_order),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
