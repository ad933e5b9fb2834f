#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/rng.h"
#include "lexicon/build.h"
#include "says/quotes.h"
#include "says/says.h"
#include "tree.h"

/* The room's own cues and status words, compiled once. */
typedef struct pack {
    lexicon *cues;
    uint8_t *data, *status;
} pack;

static int open_lexicon(void **state)
{
    static pack p;
    char path[512];
    size_t size;
    sanudo_error err = {0};
    snprintf(path, sizeof path, "%s/lexicon/cues", getenv("SANUDO_ROOT"));
    if (sanudo_build_dir(path, &p.data, &size, &err) != SANUDO_OK || sanudo_lexicon_memory(&p.cues, p.data, size, &err) != SANUDO_OK)
        fail_msg("%s", err.msg);
    snprintf(path, sizeof path, "%s/lexicon/status", getenv("SANUDO_ROOT"));
    if (sanudo_lexicon_add_dir(p.cues, path, &err) != SANUDO_OK) fail_msg("%s", err.msg);
    *state = &p;
    return 0;
}

static int close_lexicon(void **state)
{
    pack *p = *state;
    sanudo_lexicon_free(p->cues);
    free(p->data);
    return 0;
}

static const lexicon *lexicon_of(void **state) { return ((pack *)*state)->cues; }

/* A parsed document in which nobody is known. */
static sanudo_doc *anonymous(const char *in)
{
    sanudo_doc *d = tree_doc(in, "2011-11-11");
    uint32_t *none = sanudo_arena_array(&d->mem, sizeof *none, TREE_WORDS);
    for (uint32_t t = 0; t < TREE_WORDS; t++) none[t] = SANUDO_NONE;
    d->tok_mention = none;
    d->layers |= SANUDO_MENTIONS | SANUDO_ACTORS;
    return d;
}

static void append(char *out, size_t cap, const char *p, uint32_t n)
{
    const size_t at = strlen(out);
    assert_true(at + n < cap);
    memcpy(out + at, p, n);
    out[at + n] = '\0';
}

/* "source | cue > the one spoken to | content + content | <row around it>; ..." */
static void show(const sanudo_doc *d, char *out, size_t cap)
{
    out[0] = '\0';
    for (uint32_t i = 0; i < d->n_statements; i++) {
        if (i) append(out, cap, "; ", 2);
        append(out, cap, d->sta_source_name[i].p ? d->sta_source_name[i].p : "-", d->sta_source_name[i].p ? d->sta_source_name[i].n : 1);
        append(out, cap, " | ", 3);
        const slice cue = sanudo_doc_words(d, d->sta_cue_first[i], d->sta_cue_end[i]);
        append(out, cap, cue.p ? cue.p : "-", cue.p ? cue.n : 1);
        if (d->sta_addressee_name[i].n) {
            append(out, cap, " > ", 3);
            append(out, cap, d->sta_addressee_name[i].p, d->sta_addressee_name[i].n);
        }
        for (uint32_t j = 0; j < d->sta_content[i].n; j++) {
            const sanudo_span s = d->sta_span_pool[d->sta_content[i].first + j];
            append(out, cap, j ? " + " : " | ", 3);
            append(out, cap, d->text + s.start, s.end - s.start);
        }
        if (d->sta_within[i] != SANUDO_NONE) {
            char in[16];
            snprintf(in, sizeof in, " <%u>", d->sta_within[i]);
            append(out, cap, in, (uint32_t)strlen(in));
        }
    }
}

static const char *const STATEMENTS[][2] = {
    /* a clause behind the cue, with the one spoken to */
    {"Ferrero/PROPN/2/nsubj told|tell/VERB/0/root/VBD reporters|reporter/NOUN/2/iobj that/SCONJ/8/mark/IN the/DET/6/det harbour/NOUN/8/nsubj "
     "was|be/AUX/8/cop/VBD shut/ADJ/2/ccomp/JJ ./PUNCT/2/punct",
     "Ferrero | told > reporters | the harbour was shut"},
    /* a clause before the cue */
    {"The/DET/2/det fleet/NOUN/4/nsubj had|have/AUX/4/aux/VBD sailed|sail/VERB/8/ccomp/VBN ,/PUNCT/4/punct two/NUM/7/nummod/CD "
     "officials|official/NOUN/8/nsubj said|say/VERB/0/root/VBD ./PUNCT/8/punct",
     "two officials | said | The fleet had sailed"},
    /* a quotation broken by its cue */
    {"\"/PUNCT/5/punct The/DET/3/det mole/NOUN/5/nsubj is|be/AUX/5/cop/VBZ ours/PRON/0/root ,/PUNCT/5/punct \"/PUNCT/5/punct Ferrero/PROPN/9/nsubj "
     "said|say/VERB/5/parataxis/VBD ,/PUNCT/9/punct \"/PUNCT/15/punct and/CCONJ/15/cc/CC we/PRON/15/nsubj will/AUX/15/aux/MD "
     "keep/VERB/5/conj/VB it/PRON/15/obj ./PUNCT/9/punct \"/PUNCT/15/punct",
     "Ferrero | said | The mole is ours + and we will keep it"},
    /* a quotation whose cue is in the sentence before */
    {"\"/PUNCT/2/punct Stay/VERB/0/root/VB ,/PUNCT/2/punct \"/PUNCT/2/punct she/PRON/6/nsubj said|say/VERB/2/parataxis/VBD ./PUNCT/6/punct\n"
     "\"/PUNCT/3/punct We/PRON/3/nsubj pay/VERB/0/root/VBP ./PUNCT/3/punct \"/PUNCT/3/punct",
     "she | said | Stay; she | - | We pay"},
    {"According|accord/VERB/4/case/VBG to/ADP/1/fixed/IN two/NUM/4/nummod/CD pilots|pilot/NOUN/9/obl ,/PUNCT/4/punct the/DET/7/det "
     "lamp/NOUN/9/nsubj was|be/AUX/9/cop/VBD lit/ADJ/0/root/JJ ./PUNCT/9/punct",
     "two pilots | According to | the lamp was lit"},
    /* one source through another */
    {"Il/PROPN/2/compound Faro/PROPN/3/nsubj quoted|quote/VERB/0/root/VBD a/DET/5/det pilot/NOUN/3/obj as/SCONJ/7/mark/IN saying|say/VERB/3/advcl/VBG "
     "that/SCONJ/11/mark/IN the/DET/10/det fleet/NOUN/11/nsubj sailed|sail/VERB/7/ccomp/VBD ./PUNCT/3/punct",
     "Il Faro | quoted | a pilot as saying that the fleet sailed; pilot | saying | the fleet sailed <0>"},
    {"The/DET/2/det fleet/NOUN/3/nsubj sailed|sail/VERB/6/ccomp/VBD ,/PUNCT/3/punct Faro/PROPN/6/nsubj reported|report/VERB/0/root/VBD ,/PUNCT/8/punct "
     "citing|cite/VERB/6/advcl/VBG pilots|pilot/NOUN/8/obj ./PUNCT/6/punct",
     "Faro | reported | The fleet sailed; pilots | citing | The fleet sailed <0>"},
    /* a speaker inside another's words */
    {"Ferrero/PROPN/2/nsubj said|say/VERB/0/root/VBD pilots|pilot/NOUN/4/nsubj denied|deny/VERB/2/ccomp/VBD that/SCONJ/7/mark/IN they/PRON/7/nsubj "
     "struck|strike/VERB/4/ccomp/VBD ./PUNCT/2/punct",
     "Ferrero | said | pilots denied that they struck; pilots | denied | they struck <0>"},
    {"The/DET/2/det guild/NOUN/3/nsubj repeated|repeat/VERB/0/root/VBD its/PRON/5/nmod:poss/PRP$ claim/NOUN/3/obj that/SCONJ/10/mark/IN the/DET/8/det "
     "toll/NOUN/10/nsubj was|be/AUX/10/cop/VBD unlawful/ADJ/5/acl/JJ ./PUNCT/3/punct",
     "its | claim | the toll was unlawful"},
    /* the one who speaks in a relative clause */
    {"The/DET/2/det minister/NOUN/8/nsubj who/PRON/4/nsubj/WP said|say/VERB/2/acl:relcl/VBD tolls|toll/NOUN/6/nsubj rose|rise/VERB/4/ccomp/VBD "
     "has|have/AUX/8/aux/VBZ left|leave/VERB/0/root/VBN ./PUNCT/8/punct",
     "minister | said | tolls rose"},
    /* the voices of a passive, and the one spoken to */
    {"He/PRON/4/nsubj:pass was|be/AUX/4/aux:pass/VBD never/ADV/4/advmod/RB told|tell/VERB/0/root/VBN that/SCONJ/7/mark/IN it/PRON/7/nsubj "
     "sank|sink/VERB/4/ccomp/VBD ./PUNCT/4/punct",
     ""},
    {"He/PRON/3/nsubj:pass was|be/AUX/3/aux:pass/VBD told|tell/VERB/0/root/VBN by/ADP/5/case/IN pilots|pilot/NOUN/3/obl:agent that/SCONJ/8/mark/IN "
     "it/PRON/8/nsubj sank|sink/VERB/3/ccomp/VBD ./PUNCT/3/punct",
     "pilots | told > He | it sank"},
    {"He/PRON/3/nsubj:pass was|be/AUX/3/aux:pass/VBD quoted|quote/VERB/0/root/VBN by/ADP/5/case/IN Faro/PROPN/3/obl:agent as/SCONJ/7/mark/IN "
     "saying|say/VERB/3/advcl/VBG that/SCONJ/10/mark/IN it/PRON/10/nsubj sank|sink/VERB/7/ccomp/VBD ./PUNCT/3/punct",
     "Faro | quoted | it sank; He | saying | it sank <0>"},
    /* a source that another carries */
    {"The/DET/2/det letter/NOUN/8/nsubj ,/PUNCT/4/punct carried|carry/VERB/2/acl/VBN by/ADP/6/case/IN Faro/PROPN/4/obl:agent ,/PUNCT/2/punct "
     "said|say/VERB/0/root/VBD it/PRON/10/nsubj sank|sink/VERB/8/ccomp/VBD ./PUNCT/8/punct",
     "Faro | carried | it sank; letter | said | it sank <0>"},
    /* the speaker behind an aside, whatever the tree */
    {"The/DET/2/det guild/NOUN/0/root ,/PUNCT/5/punct which/PRON/5/nsubj/WDT owns|own/VERB/2/acl:relcl/VBZ the/DET/7/det mole/NOUN/5/obj "
     ",/PUNCT/9/punct/, said|say/VERB/5/conj/VBD tolls|toll/NOUN/11/nsubj rose|rise/VERB/9/ccomp/VBD ./PUNCT/2/punct",
     "guild | said | tolls rose"},
    /* a condition before the cue, its main clause behind */
    {"If/SCONJ/3/mark/IN it/PRON/3/nsubj sinks|sink/VERB/6/ccomp/VBZ ,/PUNCT/3/punct Vidal/PROPN/6/nsubj said|say/VERB/0/root/VBD ,/PUNCT/10/punct "
     "crews|crew/NOUN/10/nsubj will/AUX/10/aux/MD leave/VERB/6/ccomp/VB ./PUNCT/6/punct",
     "Vidal | said | If it sinks + crews will leave"},
    /* what the speaker does next, and what the reporter adds, is not what was said */
    {"Vidal/PROPN/2/nsubj said|say/VERB/0/root/VBD it/PRON/4/nsubj sank|sink/VERB/2/ccomp/VBD and/CCONJ/6/cc/CC urged|urge/VERB/4/conj/VBD "
     "crews|crew/NOUN/6/obj to/PART/9/mark/TO help/VERB/6/xcomp/VB ./PUNCT/2/punct",
     "Vidal | said | it sank; Vidal | urged > crews | to help"},
    {"Pilots|pilot/NOUN/2/nsubj said|say/VERB/0/root/VBD it/PRON/4/nsubj sank|sink/VERB/2/ccomp/VBD ,/PUNCT/7/punct/, a/DET/7/det "
     "charge/NOUN/4/parataxis that/PRON/10/obj/WDT he/PRON/10/nsubj denied|deny/VERB/7/acl:relcl/VBD ./PUNCT/2/punct",
     "Pilots | said | it sank"},
    {"The/DET/2/det guild/NOUN/3/nsubj told|tell/VERB/0/root/VBD crews|crew/NOUN/3/iobj to/PART/6/mark/TO leave/VERB/3/xcomp/VB ./PUNCT/3/punct", ""},
    {"They/PRON/2/nsubj accused|accuse/VERB/0/root/VBD him|he/PRON/2/obj of/SCONJ/5/mark/IN lying|lie/VERB/2/advcl/VBG ./PUNCT/2/punct",
     "They | accused | lying"},
    /* the same charge, hung on the one accused as a clause and as a phrase */
    {"They/PRON/2/nsubj accused|accuse/VERB/0/root/VBD him|he/PRON/2/iobj of/SCONJ/5/mark/IN lying|lie/VERB/3/acl/VBG ./PUNCT/2/punct",
     "They | accused | lying"},
    {"They/PRON/2/nsubj accused|accuse/VERB/0/root/VBD him|he/PRON/2/obj of/ADP/5/case/IN lying|lie/VERB/3/nmod/VBG ./PUNCT/2/punct",
     "They | accused | lying"},
    {"She/PRON/2/nsubj asked|ask/VERB/0/root/VBD why/ADV/5/advmod/WRB tolls|toll/NOUN/5/nsubj rose|rise/VERB/2/ccomp/VBD ./PUNCT/2/punct",
     "She | asked | why tolls rose"},
    /* a comment of another source tells the clause that it stands by */
    {"He/PRON/2/nsubj/PRP denied|deny/VERB/0/root/VBD that/SCONJ/6/mark/IN Zagreb|Zagreb/PROPN/6/nsubj had|have/AUX/6/aux/VBD "
     "threatened|threaten/VERB/2/ccomp/VBN to/PART/8/mark/TO close/VERB/6/xcomp/VB the/DET/10/det bay/NOUN/8/obj/NN ,/PUNCT/15/punct/, "
     "as/SCONJ/15/mark/IN pilots|pilot/NOUN/15/nsubj/NNS had|have/AUX/15/aux/VBD reported|report/VERB/6/advcl/VBN ./PUNCT/2/punct",
     "He | denied | Zagreb had threatened to close the bay; pilots | reported | Zagreb had threatened to close the bay; Zagreb | threatened | to close the bay <1>"},
    /* another signs for the whole */
    {"The/DET/2/det envoy/NOUN/3/nsubj/NN said|say/VERB/0/root/VBD that/SCONJ/8/mark/IN the/DET/6/det guild/NOUN/8/nsubj/NN "
     "had|have/AUX/8/aux/VBD left|leave/VERB/3/ccomp/VBN ,/PUNCT/8/punct/, pilots|pilot/NOUN/11/nsubj/NNS reported|report/VERB/3/ccomp/VBD "
     "./PUNCT/3/punct",
     "pilots | reported | The envoy said that the guild had left; envoy | said | the guild had left <0>"},
    /* a report that is denied */
    {"They/PRON/2/nsubj/PRP denied|deny/VERB/0/root/VBD a/DET/4/det report/NOUN/2/obj/NN that/SCONJ/9/mark/IN the/DET/7/det "
     "mole/NOUN/9/nsubj/NN had|have/AUX/9/aux/VBD sunk|sink/VERB/4/acl/VBN ./PUNCT/2/punct",
     "They | denied | the mole had sunk"},
    /* what somebody means to do, and nouns with an infinitive or behind "is" */
    {"The/DET/3/det guild/NOUN/3/nsubj/NN plans|plan/VERB/0/root/VBZ to/PART/5/mark/TO close/VERB/3/xcomp/VB the/DET/7/det mole/NOUN/5/obj/NN "
     "./PUNCT/3/punct",
     "guild | plans | to close the mole"},
    {"Zagreb|Zagreb/PROPN/2/nsubj repeated|repeat/VERB/0/root/VBD its/PRON/4/nmod:poss/PRP$ threat/NOUN/2/obj/NN to/PART/6/mark/TO "
     "shut/VERB/4/acl/VB the/DET/8/det bay/NOUN/6/obj/NN ./PUNCT/2/punct",
     "its | threat | to shut the bay"},
    {"Her/PRON/2/nmod:poss/PRP$ hope/NOUN/8/nsubj:outer/NN is|be/AUX/8/cop/VBZ that/SCONJ/8/mark/IN the/DET/6/det talks|talk/NOUN/8/nsubj/NNS "
     "will/AUX/8/aux/MD resume/VERB/0/root/VB ./PUNCT/8/punct",
     "Her | hope | the talks will resume"},
    /* complements with quoted words, but not those of a relative clause */
    {"Ferrero|Ferrero/PROPN/2/nsubj called|call/VERB/0/root/VBD the/DET/4/det vote/NOUN/2/obj/NN \"/PUNCT/8/punct a/DET/8/det "
     "complete/ADJ/8/amod/JJ farce/NOUN/4/appos/NN \"/PUNCT/8/punct ./PUNCT/2/punct",
     "Ferrero | called | the vote \" a complete farce \""},
    /* an object of its own */
    {"The/DET/2/det mole/NOUN/3/nsubj/NN held|hold/VERB/0/root/VBD ,/PUNCT/13/punct/, and/CCONJ/13/cc/CC bakers|baker/NOUN/13/nsubj/NNS "
     ",/PUNCT/11/punct/, who/PRON/11/nsubj/WP are|be/AUX/11/cop/VBP seldom/ADV/11/advmod/RB cheerful/ADJ/6/acl:relcl/JJ ,/PUNCT/3/punct/, "
     "reported|report/VERB/3/conj/VBD more/ADJ/15/amod/JJR orders|order/NOUN/13/obj/NNS than/ADP/17/case/IN flour/NOUN/13/obl/NN "
     "./PUNCT/13/punct",
     ""},
    /* a verb taken for a noun */
    {"Papers|paper/NOUN/5/nsubj/NNS seen|see/VERB/1/acl/VBN by/ADP/4/case/IN pilots|pilot/NOUN/2/obl:agent/NNS show/NOUN/0/root/NN "
     "that/SCONJ/9/mark/IN the/DET/8/det bank/NOUN/9/nsubj/NN knew|know/VERB/5/ccomp/VBD ./PUNCT/5/punct",
     "pilots | seen | the bank knew; Papers | show | the bank knew <0>"},
    /* a phrase behind "that" */
    {"Ferrero|Ferrero/PROPN/2/nsubj said|say/VERB/0/root/VBD that/SCONJ/12/mark/IN ,/PUNCT/3/punct/, according|accord/VERB/7/case/VBG "
     "to/ADP/5/fixed/IN pilots|pilot/NOUN/12/obl/NNS ,/PUNCT/7/punct/, nine/NUM/10/nummod barges|barge/NOUN/12/nsubj/NNS "
     "had|have/AUX/12/aux/VBD sunk|sink/VERB/2/ccomp/VBN ./PUNCT/2/punct",
     "Ferrero | said | according to pilots , nine barges had sunk; pilots | according to | nine barges had sunk <0>"},
    /* whose answer stands before a colon, and no participle before a quotation */
    {"Her/PRON/2/nmod:poss/PRP$ answer/NOUN/4/nsubj/NN was|be/AUX/4/cop/VBD simple/ADJ/0/root/JJ :/PUNCT/8/punct/: \"/PUNCT/8/punct "
     "Never/ADV/8/advmod/RB again/ADV/4/advmod/RB ./PUNCT/4/punct \"/PUNCT/4/punct",
     "Her | - | Never again"},
    {"Asked|ask/VERB/7/advcl/VBN about/ADP/4/case/IN the/DET/4/det toll/NOUN/1/obl/NN ,/PUNCT/1/punct/, Ferrero|Ferrero/PROPN/7/nsubj "
     "replied|reply/VERB/0/root/VBD :/PUNCT/10/punct/: \"/PUNCT/10/punct Ask/VERB/7/ccomp/VB Rome|Rome/PROPN/10/iobj ./PUNCT/10/punct "
     "\"/PUNCT/10/punct",
     "Ferrero | replied | Ask Rome"},
    /* nobody is named */
    {"It/PRON/3/nsubj:pass/PRP was|be/AUX/3/aux:pass/VBD reported|report/VERB/0/root/VBN that/SCONJ/8/mark/IN the/DET/6/det "
     "general/NOUN/8/nsubj/NN had|have/AUX/8/aux/VBD fled|flee/VERB/3/csubj:pass/VBN ./PUNCT/3/punct",
     "- | reported | the general had fled"},
    /* a turn of a transcript */
    {"MR|MR/PROPN/4/root VIDAL/PROPN/1/flat :/PUNCT/4/punct/: Stay/VERB/0/root/VB ./PUNCT/4/punct", "MR VIDAL | - | Stay"},
    /* nothing was said */
    {"He/PRON/2/nsubj refused|refuse/VERB/0/root/VBD to/PART/4/mark/TO say/VERB/2/xcomp/VB whether/SCONJ/8/mark/IN the/DET/7/det fleet/NOUN/8/nsubj "
     "sailed|sail/VERB/4/ccomp/VBD ./PUNCT/2/punct",
     ""},
    {"Vidal/PROPN/2/nsubj led|lead/VERB/0/root/VBD a/DET/6/det \"/PUNCT/6/punct quiet/ADJ/6/amod/JJ war/NOUN/2/obj \"/PUNCT/6/punct ./PUNCT/2/punct", ""},
};

static void test_statements(void **state)
{
    const knowledge know = {.lexicon = lexicon_of(state)};
    for (size_t i = 0; i < sizeof STATEMENTS / sizeof STATEMENTS[0]; i++) {
        sanudo_doc *d = anonymous(STATEMENTS[i][0]);
        char out[1024];
        assert_int_equal(sanudo_stage_statements(d, &know, NULL), SANUDO_OK);
        show(d, out, sizeof out);
        if (strcmp(out, STATEMENTS[i][1]) != 0) fail_msg("case %zu\n  wanted  %s\n  got     %s", i, STATEMENTS[i][1], out);
        sanudo_doc_free(d);
    }
}

static void test_kinds(void **state)
{
    static const struct {
        const char *in;
        uint8_t kind;
    } CASES[] = {
        {"\"/PUNCT/2/punct Stay/VERB/0/root/VB ,/PUNCT/2/punct \"/PUNCT/2/punct she/PRON/6/nsubj said|say/VERB/2/parataxis/VBD ./PUNCT/6/punct",
         SAID_DIRECT},
        {"She/PRON/2/nsubj said|say/VERB/0/root/VBD that/SCONJ/7/mark/IN it/PRON/7/nsubj was|be/AUX/7/cop/VBD \"/PUNCT/7/punct "
         "war/NOUN/2/ccomp \"/PUNCT/7/punct ./PUNCT/2/punct",
         SAID_MIXED},
        {"She/PRON/2/nsubj said|say/VERB/0/root/VBD it/PRON/4/nsubj rained|rain/VERB/2/ccomp/VBD ./PUNCT/2/punct", SAID_INDIRECT},
    };
    const knowledge know = {.lexicon = lexicon_of(state)};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        sanudo_doc *d = anonymous(CASES[i].in);
        assert_int_equal(sanudo_stage_statements(d, &know, NULL), SANUDO_OK);
        assert_int_equal(d->n_statements, 1);
        assert_int_equal(d->sta_kind[0], CASES[i].kind);
        sanudo_doc_free(d);
    }
}

/* Words, and the quotes found in them as "first-end" token pairs; '+' marks one that goes on in the next paragraph. */
static void test_quotes(void **state)
{
    static const struct {
        const char *words, *want;
        uint32_t paras[4];
    } CASES[] = {
        {"He said \" no \" .", "3-4 ", {0}},
        {"the pilots ’ boat and the crew ’ s oars", "", {0}},
        {"a ' quiet war ' here", "2-4 ", {0}},
        {"“ A ‘ b ’ c ”", "1-6 ", {0}},
        {"“ A b .\n“ C d . ”", "1-4+ 5-8 ", {0, 1}},
        {"“ A b .\nC d .", "1-4 ", {0, 1}},
        {"A ” b", "", {0}},
    };
    (void)state;
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        char in[512] = "", got[128] = "";
        for (const char *p = CASES[i].words; *p;) {
            const size_t n = strcspn(p, " \n");
            char w[64];
            snprintf(w, sizeof w, "%.*s/%s/0/root", (int)n, p, "NOUN");
            strcat(in, w), p += n;
            if (*p) strncat(in, p++, 1);
        }
        sanudo_doc *d = tree_doc(in, NULL);
        for (uint32_t s = 0; s < d->n_sents; s++) ((uint32_t *)(uintptr_t)d->sent_para)[s] = CASES[i].paras[s];
        quote q[16];
        const uint32_t n = sanudo_quotes_find(d, q, 16);
        assert_true(n <= sanudo_quotes_bound(d));
        for (uint32_t j = 0; j < n; j++)
            snprintf(got + strlen(got), sizeof got - strlen(got), "%u-%u%s ", q[j].first, q[j].end, q[j].carried ? "+" : "");
        if (strcmp(got, CASES[i].want) != 0) fail_msg("%s: wanted %s, got %s", CASES[i].words, CASES[i].want, got);
        sanudo_doc_free(d);
    }
}

static const char *const STATUS_NAMES[] = {"actual", "ongoing", "planned", "possible", "hypothetical", "negated", "denied", "historical"};

/* One sentence, its trigger (token from 0) and the status that its words give. */
static const struct {
    const char *in;
    uint32_t trigger;
    const char *status;
} STATUS[] = {
    {"Ships|ship/NOUN/2/nsubj left|leave/VERB/0/root/VBD", 1, "actual"},
    {"Ships|ship/NOUN/3/nsubj will/AUX/3/aux/MD leave/VERB/0/root/VB", 2, "planned"},
    {"Ships|ship/NOUN/3/nsubj may/AUX/3/aux/MD leave/VERB/0/root/VB", 2, "possible"},
    {"Ships|ship/NOUN/4/nsubj did|do/AUX/4/aux/VBD not/PART/4/advmod/RB leave/VERB/0/root/VB", 3, "negated"},
    {"No/DET/2/det ship/NOUN/3/nsubj left|leave/VERB/0/root/VBD", 2, "negated"},
    {"Ships|ship/NOUN/3/nsubj are|be/AUX/3/aux/VBP leaving|leave/VERB/0/root/VBG", 2, "ongoing"},
    {"Ships|ship/NOUN/2/nsubj refused|refuse/VERB/0/root/VBD to/PART/4/mark/TO leave/VERB/2/xcomp/VB", 3, "negated"},
    {"He/PRON/2/nsubj denied|deny/VERB/0/root/VBD that/SCONJ/5/mark/IN ships|ship/NOUN/5/nsubj left|leave/VERB/2/ccomp/VBD", 4, "denied"},
    {"He/PRON/2/nsubj urged|urge/VERB/0/root/VBD ships|ship/NOUN/2/obj to/PART/5/mark/TO leave/VERB/2/xcomp/VB", 4, "hypothetical"},
    {"He/PRON/2/nsubj urged|urge/VERB/0/root/VBD ships|ship/NOUN/2/obj to/PART/5/mark/TO leave/VERB/2/xcomp/VB", 1, "actual"},
    {"He/PRON/2/nsubj wanted|want/VERB/0/root/VBD to/PART/4/mark/TO thank/VERB/2/xcomp/VB ships|ship/NOUN/4/obj", 3, "hypothetical"},
    {"I/PRON/2/nsubj want/VERB/0/root/VBP to/PART/4/mark/TO thank/VERB/2/xcomp/VB ships|ship/NOUN/4/obj", 3, "actual"},
    {"If/SCONJ/3/mark/IN ships|ship/NOUN/3/nsubj leave/VERB/6/advcl/VBP he/PRON/6/nsubj will/AUX/6/aux/MD fight/VERB/0/root/VB", 2, "hypothetical"},
    {"If/SCONJ/3/mark/IN ships|ship/NOUN/3/nsubj leave/VERB/6/advcl/VBP he/PRON/6/nsubj will/AUX/6/aux/MD fight/VERB/0/root/VB", 5, "hypothetical"},
    {"They/PRON/2/nsubj plan/VERB/0/root/VBP a/DET/4/det raid/NOUN/2/obj", 3, "planned"},
    {"They/PRON/2/nsubj have/VERB/0/root/VBP no/DET/4/det plan/NOUN/2/obj to/PART/6/mark/TO leave/VERB/4/acl/VB", 5, "negated"},
    {"Talks|talk/NOUN/4/nsubj:pass will/AUX/4/aux/MD be/AUX/4/aux:pass/VB held|hold/VERB/0/root/VBN", 0, "planned"},
    {"Ships|ship/NOUN/2/nsubj left|leave/VERB/0/root/VBD without/SCONJ/4/mark/IN firing|fire/VERB/2/advcl/VBG", 3, "negated"},
    {"Ships|ship/NOUN/4/nsubj are|be/AUX/4/aux/VBP to/PART/4/mark/TO leave/VERB/0/root/VB", 3, "planned"},
    /* commands, questions, inverted conditions */
    {"Leave/VERB/0/root/VB now/ADV/1/advmod ./PUNCT/1/punct/.", 0, "hypothetical"},
    {"Did|do/AUX/3/aux/VBD ships|ship/NOUN/3/nsubj leave/VERB/0/root/VB ?/PUNCT/3/punct/.", 2, "possible"},
    {"Had|have/AUX/3/aux/VBD ships|ship/NOUN/3/nsubj left|leave/VERB/6/advcl/VBN he/PRON/6/nsubj would/AUX/6/aux/MD fight/VERB/0/root/VB", 2,
     "hypothetical"},
    /* negation that is taken back, left open, or of something else */
    {"Ships|ship/NOUN/4/nsubj did|do/AUX/4/aux/VBD not/PART/4/advmod/RB leave/VERB/0/root/VB until/ADP/6/case/IN Monday/PROPN/4/obl", 3, "actual"},
    {"Ships|ship/NOUN/4/nsubj will/AUX/4/aux/MD not/PART/4/advmod/RB leave/VERB/0/root/VB until/ADP/6/case/IN Monday/PROPN/4/obl", 3, "hypothetical"},
    {"Ships|ship/NOUN/4/nsubj may/AUX/4/aux/MD not/PART/4/advmod/RB leave/VERB/0/root/VB", 3, "possible"},
    {"Not/PART/4/advmod/RB only/ADV/4/advmod/RB ships|ship/NOUN/4/nsubj left|leave/VERB/0/root/VBD", 3, "actual"},
    {"They/PRON/4/nsubj did|do/AUX/4/aux/VBD not/PART/4/advmod/RB stay/VERB/0/root/VB but/CCONJ/6/cc/CC left|leave/VERB/4/conj/VBN", 5, "actual"},
    /* words that speak together with the one beside them */
    {"Ships|ship/NOUN/3/nsubj were|be/AUX/3/cop/VBD able/ADJ/0/root/JJ to/PART/5/mark/TO leave/VERB/3/xcomp/VB", 4, "actual"},
    {"Ships|ship/NOUN/3/nsubj are|be/AUX/3/cop/VBP able/ADJ/0/root/JJ to/PART/5/mark/TO leave/VERB/3/xcomp/VB", 4, "possible"},
    {"They/PRON/4/nsubj did|do/AUX/4/aux/VBD not/PART/4/advmod/RB stop/VERB/0/root/VB firing|fire/VERB/4/xcomp/VBG", 4, "ongoing"},
    {"They/PRON/2/nsubj had|have/VERB/0/root/VBD to/PART/4/mark/TO leave/VERB/2/xcomp/VB", 3, "actual"},
    {"They/PRON/2/nsubj have/VERB/0/root/VBP to/PART/4/mark/TO leave/VERB/2/xcomp/VB", 3, "hypothetical"},
    {"It/PRON/4/nsubj was|be/AUX/4/cop/VBD too/ADV/4/advmod weak/ADJ/0/root/JJ to/PART/6/mark/TO leave/VERB/4/xcomp/VB", 5, "negated"},
    /* an infinitive of which its verb says nothing */
    {"He/PRON/2/nsubj told|tell/VERB/0/root/VBD ships|ship/NOUN/2/obj to/PART/5/mark/TO leave/VERB/2/xcomp/VB", 4, "planned"},
};

static void test_status(void **state)
{
    const knowledge know = {.lexicon = lexicon_of(state)};
    for (size_t i = 0; i < sizeof STATUS / sizeof STATUS[0]; i++) {
        sanudo_doc *d = anonymous(STATUS[i].in);
        const uint32_t pred[1] = {STATUS[i].trigger}, behind[1] = {STATUS[i].trigger + 1};
        const uint8_t aspect[1] = {N_STATUS};
        d->n_events = 1, d->ev_pred = d->ev_first = pred, d->ev_end = behind, d->ev_aspect = aspect;
        assert_int_equal(sanudo_stage_statements(d, &know, NULL), SANUDO_OK);
        assert_int_equal(sanudo_stage_status(d, &know, NULL), SANUDO_OK);
        const char *got = STATUS_NAMES[d->ev_status[0]];
        if (strcmp(got, STATUS[i].status) != 0) fail_msg("case %zu (%s): %s", i, STATUS[i].in, got);
        sanudo_doc_free(d);
    }
}

/* A sentence with one time expression: what its day makes of the event at `trigger`, seen from 11 November 2011. */
static const struct {
    const char *in;
    uint32_t trigger, time;
    int start[3], end[3];
    const char *status;
} DATED[] = {
    {"Ships|ship/NOUN/2/nsubj left|leave/VERB/0/root/VBD in/ADP/4/case/IN March/PROPN/2/obl", 1, 3, {2011, 3, 1}, {2011, 3, 31}, "historical"},
    {"Ships|ship/NOUN/2/nsubj left|leave/VERB/0/root/VBD on/ADP/4/case/IN Monday/PROPN/2/obl", 1, 3, {2011, 11, 7}, {2011, 11, 7}, "actual"},
    {"Ships|ship/NOUN/2/nsubj leave/VERB/0/root/VBP on/ADP/4/case/IN Monday/PROPN/2/obl", 1, 3, {2011, 11, 14}, {2011, 11, 14}, "planned"},
    {"Ships|ship/NOUN/3/nsubj have/AUX/3/aux/VBP waited|wait/VERB/0/root/VBN since/ADP/5/case/IN March/PROPN/3/obl", 2, 4, {2011, 3, 1},
     {2011, 3, 31}, "ongoing"},
    {"The/DET/3/det 1990/NUM/3/nummod treaty/NOUN/4/nsubj failed|fail/VERB/0/root/VBD", 3, 1, {1990, 1, 1}, {1990, 12, 31}, "actual"},
};

static void test_dates(void **state)
{
    const knowledge know = {.lexicon = lexicon_of(state)};
    for (size_t i = 0; i < sizeof DATED / sizeof DATED[0]; i++) {
        sanudo_doc *d = anonymous(DATED[i].in);
        const uint32_t pred[1] = {DATED[i].trigger}, behind[1] = {DATED[i].trigger + 1}, first[1] = {DATED[i].time}, end[1] = {DATED[i].time + 1};
        const uint8_t aspect[1] = {N_STATUS}, kind[1] = {TIME_DATE};
        const int *a = DATED[i].start, *b = DATED[i].end;
        const when value[1] = {{.start = sanudo_day_of(a[0], a[1], a[2]), .end = sanudo_day_of(b[0], b[1], b[2]), .from_text = true}};
        d->n_events = 1, d->ev_pred = d->ev_first = pred, d->ev_end = behind, d->ev_aspect = aspect;
        d->n_times = 1, d->tim_first = first, d->tim_end = end, d->tim_kind = kind, d->tim_value = value;
        assert_int_equal(sanudo_stage_statements(d, &know, NULL), SANUDO_OK);
        assert_int_equal(sanudo_stage_status(d, &know, NULL), SANUDO_OK);
        const char *got = STATUS_NAMES[d->ev_status[0]];
        if (strcmp(got, DATED[i].status) != 0) fail_msg("%s: %s, not %s", DATED[i].in, got, DATED[i].status);
        sanudo_doc_free(d);
    }
}

/* Pilots say the guild burned the mole; the guild denies it: one event, denied, and what each of the two holds of it. */
static void test_denial(void **state)
{
    static const char IN[] =
        "Pilots|pilot/NOUN/2/nsubj say/VERB/0/root/VBP guilds|guild/NOUN/4/nsubj burned|burn/VERB/2/ccomp/VBD it/PRON/4/obj ./PUNCT/2/punct\n"
        "Guilds|guild/NOUN/2/nsubj deny/VERB/0/root/VBP that/SCONJ/5/mark/IN they/PRON/5/nsubj burned|burn/VERB/2/ccomp/VBD it/PRON/5/obj ./PUNCT/2/punct";
    const knowledge know = {.lexicon = lexicon_of(state)};
    sanudo_doc *d = anonymous(IN);
    const uint32_t pred[2] = {3, 10}, behind[2] = {4, 11}, party[2] = {0, 0};
    const uint8_t aspect[2] = {N_STATUS, N_STATUS};
    const slice type[2] = {SLICE("ASSAULT"), SLICE("ASSAULT")};
    const rows actor[2] = {{0, 1}, {1, 1}};
    const country code[1] = {0};
    const sector_set sectors[1] = {0};
    d->n_actors = 1, d->act_code = code, d->act_sectors = sectors;
    d->n_events = 2, d->ev_pred = d->ev_first = pred, d->ev_end = behind, d->ev_aspect = aspect, d->ev_type = type, d->ev_actor = actor, d->party_pool = party;
    assert_int_equal(sanudo_stage_statements(d, &know, NULL), SANUDO_OK);
    assert_int_equal(sanudo_stage_status(d, &know, NULL), SANUDO_OK);
    assert_int_equal(d->ev_status[0], STATUS_DENIED);
    assert_int_equal(d->ev_status[1], STATUS_DENIED);
    assert_int_equal(d->ev_stances[0].n, 2);
    const stance *s = d->stance_pool + d->ev_stances[0].first;
    assert_int_equal(s[0].statement, 0);
    assert_int_equal(s[0].status, STATUS_ACTUAL);
    assert_int_equal(s[1].statement, 1);
    assert_int_equal(s[1].status, STATUS_DENIED);
    sanudo_doc_free(d);
}

/* A document without words gives finished, empty layers. */
static void test_empty(void **state)
{
    const knowledge know = {.lexicon = lexicon_of(state)};
    sanudo_doc *d = anonymous("");
    assert_int_equal(sanudo_stage_statements(d, &know, NULL), SANUDO_OK);
    assert_int_equal(sanudo_stage_status(d, &know, NULL), SANUDO_OK);
    assert_true((d->layers & SANUDO_STATEMENTS) && (d->layers & SANUDO_STATUS));
    assert_int_equal(d->n_statements, 0);
    sanudo_doc_free(d);
}

/* Every limit of memory gives SANUDO_ENOMEM and no layer, or the whole layer. */
static void test_no_memory(void **state)
{
    const knowledge know = {.lexicon = lexicon_of(state)};
    for (size_t limit = 1; limit < 1u << 20; limit += limit / 2 + 64) {
        sanudo_doc *d = anonymous(STATEMENTS[0][0]);
        d->tmp.limit = limit;
        const sanudo_rc rc = sanudo_stage_statements(d, &know, NULL);
        assert_int_equal(rc == SANUDO_OK, (d->layers & SANUDO_STATEMENTS) != 0);
        assert_true(rc == SANUDO_OK || rc == SANUDO_ENOMEM);
        sanudo_doc_free(d);
    }
}

static bool in_text(const sanudo_doc *d, sanudo_span s) { return s.start <= s.end && s.end <= d->len; }

/* The last statement whose content holds token `t`: an inner one stands behind the one around it. */
static uint32_t last_around(const sanudo_doc *d, uint32_t t)
{
    for (uint32_t i = d->n_statements; i-- > 0;)
        for (uint32_t j = d->sta_content[i].first; j < d->sta_content[i].first + d->sta_content[i].n; j++)
            if (d->sta_span_pool[j].start <= d->tok_span[t].start && d->tok_span[t].start < d->sta_span_pool[j].end) return i;
    return SANUDO_NONE;
}

/* What must hold of every statement and stance, whatever the text. */
static void check_rows(const sanudo_doc *d)
{
    for (uint32_t t = 0; t < d->n_tokens; t++) assert_int_equal(doc_statement(d, t), last_around(d, t));
    for (uint32_t i = 0; i < d->n_statements; i++) {
        assert_true(d->sta_content[i].n > 0);
        uint32_t behind = 0;
        for (uint32_t j = 0; j < d->sta_content[i].n; j++) {
            const sanudo_span s = d->sta_span_pool[d->sta_content[i].first + j];
            assert_true(s.start < s.end && in_text(d, s) && s.start >= behind);
            behind = s.end;
            for (uint32_t t = d->sta_cue_first[i]; t < d->sta_cue_end[i]; t++) /* no cue inside its own content */
                assert_true(d->tok_span[t].end <= s.start || d->tok_span[t].start >= s.end);
        }
        assert_true(in_text(d, d->sta_source_span[i]) && in_text(d, d->sta_addressee_span[i]));
        assert_true(d->sta_within[i] == SANUDO_NONE || d->sta_within[i] < i);
        assert_true(i == 0 || d->sta_span_pool[d->sta_content[i].first].start >= d->sta_span_pool[d->sta_content[i - 1].first].start);
    }
    for (uint32_t e = 0; e < d->n_events; e++) {
        assert_true(d->ev_status[e] < N_STATUS && d->ev_stances[e].n <= 2);
        assert_true(d->ev_statement[e] == SANUDO_NONE || d->ev_statement[e] < d->n_statements);
        for (uint32_t j = 0; j < d->ev_stances[e].n; j++) {
            const stance *s = &d->stance_pool[d->ev_stances[e].first + j];
            assert_true(s->statement < d->n_statements || (s->statement == SANUDO_NONE && s->source < d->n_mentions));
        }
    }
}

/* Words of reports in every order: whatever the parser makes of them, the rows stay sound. */
static void test_any_text(void **state)
{
    static const char *const WORDS[] = {"said", "that", ",", ".", "\"", "Vidal", "the guild", "\u201c", "\u201d", "quoted", "as saying", "according to",
                                        "denied", "and", "if", "who", "'", ";", ":", "citing", "told", "pilots", "in 1990", "MR. VIDAL:", "\n\n",
                                        "attacked", "will", "not", "claim", "(", ")", "Rome"};
    (void)state;
    sanudo_coder *coder;
    sanudo_error err = {0};
    char path[512];
    snprintf(path, sizeof path, "%s/src/lexicon.pack", getenv("SANUDO_BUILD"));
    if (sanudo_coder_new(&coder, NULL, path, &err) != SANUDO_OK) fail_msg("%s", err.msg);
    rng r = {.state = 1511};
    for (int round = 0; round < 200; round++) {
        char text[2048] = "";
        for (int i = 0; i < 120; i++) {
            strcat(text, WORDS[rng_next(&r) % (sizeof WORDS / sizeof WORDS[0])]);
            if (rng_next(&r) % 8) strcat(text, " ");
        }
        sanudo_doc *d;
        const sanudo_article a = {.text = text, .len = strlen(text), .date = "2011-11-11"};
        assert_int_equal(sanudo_doc_new(&d, &a, &err), SANUDO_OK);
        assert_int_equal(sanudo_doc_code(d, coder, &err), SANUDO_OK);
        check_rows(d);
        sanudo_doc_free(d);
    }
    sanudo_coder_free(coder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_statements), cmocka_unit_test(test_kinds), cmocka_unit_test(test_quotes), cmocka_unit_test(test_status),
        cmocka_unit_test(test_dates), cmocka_unit_test(test_denial),
        cmocka_unit_test(test_any_text),
        cmocka_unit_test(test_empty), cmocka_unit_test(test_no_memory),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
