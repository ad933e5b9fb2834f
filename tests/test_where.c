#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "where/where.h"
#include "words.h"

static void find_places(const lexicon *lx, words *w)
{
    const knowledge know = {.lexicon = lx};
    assert_int_equal(sanudo_stage_places(w->doc, &know, NULL), SANUDO_OK);
    assert_true(w->doc->layers & SANUDO_PLACES);
}

static void must_be(const words *w, uint32_t p, const char *name, const char *code)
{
    assert_true(p < w->doc->n_places);
    const slice got = w->doc->pla_name[p];
    if (!slice_is(got, name)) fail_msg("place %u: got '%.*s', want '%s'", p, (int)got.n, got.p, name);
    assert_int_equal(w->doc->pla_country[p], sanudo_country_of(code, (uint32_t)strlen(code)));
}

static void longest_name(void **state)
{
    words w;
    words_open(&w, NULL, "They drove from Addis Ababa to Nairobi and on to the sudan house .");
    find_places(*state, &w);
    assert_int_equal(w.doc->n_places, 2);
    must_be(&w, 0, "Addis Ababa", "ETH");
    must_be(&w, 1, "Nairobi", "KEN");
    assert_true(fabs(w.doc->pla_lat[0] - 9.0) < 1.0 && fabs(w.doc->pla_lon[0] - 38.8) < 1.0);
    words_close(&w);
}

/* "Paris" in a person's or an organisation's name is no place; a place that the lexicon does not know has no coordinates. */
static void names_around(void **state)
{
    words w;
    words_open(&w, NULL, "Paris Fisher met the Bank of Cairo in Nowhereville .");
    const uint32_t first[] = {0, 4, 8}, end[] = {2, 7, 9};
    const uint8_t kind[] = {NAME_PER, NAME_ORG, NAME_LOC};
    w.doc->n_names = 3, w.doc->nam_first = first, w.doc->nam_end = end, w.doc->nam_kind = kind;
    find_places(*state, &w);
    assert_int_equal(w.doc->n_places, 1);
    must_be(&w, 0, "Nowhereville", "");
    assert_true(isnan(w.doc->pla_lat[0]));
    words_close(&w);
}

/* "the fishing town of Mombasa" is Mombasa, "Kenyans" are no place, and "the Kenyan highlands" are in Kenya. */
static void described(void **state)
{
    words w;
    words_open(&w, NULL, "Nomad town of Mombasa , Kenyans , Kenyan highlands .");
    const uint32_t first[] = {0, 5, 7}, end[] = {4, 6, 9};
    const uint8_t kind[] = {NAME_LOC, NAME_LOC, NAME_LOC};
    w.doc->n_names = 3, w.doc->nam_first = first, w.doc->nam_end = end, w.doc->nam_kind = kind;
    w.upos[words_at(&w, "of", 0)] = UPOS_ADP;
    find_places(*state, &w);
    assert_int_equal(w.doc->n_places, 2);
    must_be(&w, 0, "Mombasa", "KEN");
    must_be(&w, 1, "Kenyan highlands", "KEN");
    words_close(&w);
}

static void nothing(void **state)
{
    words w;
    words_open(&w, NULL, "");
    const knowledge know = {.lexicon = *state};
    find_places(*state, &w);
    assert_int_equal(w.doc->n_places, 0);
    assert_int_equal(sanudo_stage_evplaces(w.doc, &know, NULL), SANUDO_OK);
    words_close(&w);
}

/* The place of the only event, of type TYPE or TYPE/mode, by its trigger; "" for none, and "?" behind it for one of its party. */
static void must_place(const lexicon *lx, words *w, const char *trigger, const char *type, const char *want)
{
    const knowledge know = {.lexicon = lx};
    const uint32_t pred = words_at(w, trigger, 0), end = pred + 1;
    const char *mode = strchr(type, '/');
    const slice types[] = {{type, mode ? (uint32_t)(mode - type) : (uint32_t)strlen(type)}}, modes[] = {slice_of(mode ? mode + 1 : "")};
    const uint8_t status[] = {STATUS_ACTUAL};
    char got[64] = "";
    find_places(lx, w);
    w->doc->n_events = 1, w->doc->ev_pred = w->doc->ev_first = &pred, w->doc->ev_end = &end;
    w->doc->ev_type = types, w->doc->ev_mode = modes, w->doc->ev_status = status;
    assert_int_equal(sanudo_stage_evplaces(w->doc, &know, NULL), SANUDO_OK);
    const uint32_t p = w->doc->ev_place[0];
    if (p != SANUDO_NONE)
        snprintf(got, sizeof got, "%.*s%s", (int)w->doc->pla_name[p].n, w->doc->pla_name[p].p, w->doc->ev_place_from[0] == PLACE_PARTY ? "?" : "");
    if (strcmp(got, want) != 0) fail_msg("%s: got '%s', want '%s'", trigger, got, want);
    words_close(w);
}

/* The oblique of the event's own clause, not the actor's city and not a place of another clause. */
static void own_clause(void **state)
{
    words w;
    words_open(&w, NULL, "Moscow said that rebels shelled a market in Tripoli .");
    words_tree(&w, (const char *const[]){"Moscow/PROPN/NNP/nsubj/said", "said/VERB/VBD/root/-", "that/SCONJ/IN/mark/shelled", "rebels/NOUN/NNS/nsubj/shelled",
                                         "shelled/VERB/VBD/ccomp/said", "a/DET/DT/det/market", "market/NOUN/NN/obj/shelled", "in/ADP/IN/case/Tripoli",
                                         "Tripoli/PROPN/NNP/nmod/market", "./PUNCT/./punct/said", NULL});
    must_place(*state, &w, "shelled", "ASSAULT", "Tripoli");
}

static void visited(void **state)
{
    words w;
    words_open(&w, NULL, "The envoy flew from Ankara to Baku .");
    words_tree(&w, (const char *const[]){"The/DET/DT/det/envoy", "envoy/NOUN/NN/nsubj/flew", "flew/VERB/VBD/root/-", "from/ADP/IN/case/Ankara",
                                         "Ankara/PROPN/NNP/obl/flew", "to/ADP/IN/case/Baku", "Baku/PROPN/NNP/obl/flew", "./PUNCT/./punct/flew", NULL});
    must_place(*state, &w, "flew", "CONSULT/visit", "Baku");
}

static void none(void **state)
{
    words w;
    words_open(&w, NULL, "Moscow condemned Ankara .");
    words_tree(&w, (const char *const[]){"Moscow/PROPN/NNP/nsubj/condemned", "condemned/VERB/VBD/root/-", "Ankara/PROPN/NNP/obj/condemned",
                                         "./PUNCT/./punct/condemned", NULL});
    must_place(*state, &w, "condemned", "ACCUSE", "");
}

/* Words are not spoken where what they are about lies; the place of the speakers is a guess. */
static void words_and_their_speakers(void **state)
{
    words w;
    words_open(&w, NULL, "Envoys in Bonn rejected a plant at Baku .");
    words_tree(&w, (const char *const[]){"Envoys/NOUN/NNS/nsubj/rejected", "in/ADP/IN/case/Bonn", "Bonn/PROPN/NNP/nmod/Envoys", "rejected/VERB/VBD/root/-",
                                         "a/DET/DT/det/plant", "plant/NOUN/NN/obj/rejected", "at/ADP/IN/case/Baku", "Baku/PROPN/NNP/nmod/plant",
                                         "./PUNCT/./punct/rejected", NULL});
    must_place(*state, &w, "rejected", "REJECT", "Bonn?");
}

/* A town that is struck is where it is done, a state that is struck is whom it is done to; so is the noun of a site. */
static void struck(void **state)
{
    words w;
    words_open(&w, NULL, "Gunners shelled the port of Aden .");
    words_tree(&w, (const char *const[]){"Gunners/NOUN/NNS/nsubj/shelled", "shelled/VERB/VBD/root/-", "the/DET/DT/det/port", "port/NOUN/NN/obj/shelled",
                                         "of/ADP/IN/case/Aden", "Aden/PROPN/NNP/nmod/port", "./PUNCT/./punct/shelled", NULL});
    must_place(*state, &w, "shelled", "ASSAULT", "Aden");
    words_open(&w, NULL, "Gunners shelled Yemen .");
    words_tree(&w, (const char *const[]){"Gunners/NOUN/NNS/nsubj/shelled", "shelled/VERB/VBD/root/-", "Yemen/PROPN/NNP/obj/shelled", "./PUNCT/./punct/shelled", NULL});
    must_place(*state, &w, "shelled", "ASSAULT", "");
}

/* A place that opens the sentence holds for what is said behind it; one with "where" for its clause alone. */
static void opening_and_where(void **state)
{
    words w;
    words_open(&w, NULL, "In Bonn a clerk said envoys met .");
    words_tree(&w, (const char *const[]){"In/ADP/IN/case/Bonn", "Bonn/PROPN/NNP/obl/said", "a/DET/DT/det/clerk", "clerk/NOUN/NN/nsubj/said",
                                         "said/VERB/VBD/root/-", "envoys/NOUN/NNS/nsubj/met", "met/VERB/VBD/ccomp/said", "./PUNCT/./punct/said", NULL});
    must_place(*state, &w, "met", "CONSULT", "Bonn");
    words_open(&w, NULL, "They left Kano , where police killed two .");
    words_tree(&w, (const char *const[]){"They/PRON/PRP/nsubj/left", "left/VERB/VBD/root/-", "Kano/PROPN/NNP/obj/left", ",/PUNCT/,/punct/Kano",
                                         "where/ADV/WRB/advmod/killed", "police/NOUN/NN/nsubj/killed", "killed/VERB/VBD/acl:relcl/Kano",
                                         "two/NUM/CD/obj/killed", "./PUNCT/./punct/left", NULL});
    must_place(*state, &w, "killed", "ASSAULT", "Kano");
}

/* What a name means, by what lies round it: the one behind the comma, the country that the text speaks of, or fame. */
static void settled(void **state)
{
    static const struct {
        const char *text;
        uint32_t place;
        const char *country, *division;
        uint32_t number;
    } CASES[] = {
        {"They met in Paris .", 0, "FRA", "Île-de-France", 2988507},
        {"They met in Paris , Texas .", 0, "USA", "Texas", 4717560},
        {"The Maine towns are Mexico , Maine and Norway , Maine .", 1, "USA", "Maine", 0},
        {"Mexico , the United States and Norway met .", 0, "MEX", "", 0},
        {"Kenyan officials left Nairobi for Eldoret .", 1, "KEN", "Uasin Gishu County", 198629},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        words w;
        words_open(&w, NULL, CASES[i].text);
        find_places(*state, &w);
        const uint32_t p = CASES[i].place;
        assert_true(p < w.doc->n_places);
        const slice division = w.doc->pla_division[p];
        if (!slice_is(division, CASES[i].division)) fail_msg("%s: division '%.*s'", CASES[i].text, (int)division.n, division.n ? division.p : "");
        assert_int_equal(w.doc->pla_country[p], sanudo_country_of(CASES[i].country, 3));
        if (CASES[i].number) assert_int_equal(w.doc->pla_number[p], CASES[i].number);
        words_close(&w);
    }
}

/* Who is in the Kremlin is at a place, which is Moscow's; who asks the Kremlin is not. */
static void seats(void **state)
{
    words w;
    words_open(&w, NULL, "They met in the Kremlin and asked the Kremlin .");
    w.upos[words_at(&w, "in", 0)] = UPOS_ADP, w.upos[words_at(&w, "the", 0)] = w.upos[words_at(&w, "the", 1)] = UPOS_DET;
    find_places(*state, &w);
    assert_int_equal(w.doc->n_places, 1);
    must_be(&w, 0, "Kremlin", "RUS");
    assert_true(fabs(w.doc->pla_lat[0] - 55.75) < 0.5);
    words_close(&w);
}

/* The big tables alone make no place: "Reading" is one where the model has marked it, and the White House is in no Tennessee. */
static void by_the_model(void **state)
{
    words w;
    words_open(&w, NULL, "Reading aloud in Duns pleased the White House .");
    find_places(*state, &w);
    assert_int_equal(w.doc->n_places, 0);
    words_close(&w);
    words_open(&w, NULL, "British police left Duns for the White House .");
    const uint32_t first[] = {3, 6}, end[] = {4, 8};
    const uint8_t kind[] = {NAME_LOC, NAME_LOC};
    w.doc->n_names = 2, w.doc->nam_first = first, w.doc->nam_end = end, w.doc->nam_kind = kind;
    find_places(*state, &w);
    assert_int_equal(w.doc->n_places, 2);
    must_be(&w, 0, "Duns", "GBR");
    must_be(&w, 1, "White House", "USA");
    assert_true(fabs(w.doc->pla_lat[1] - 38.9) < 0.5);
    words_close(&w);
}

int main(void)
{
    lexicon *lx = words_lexicon("");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(longest_name, lx), cmocka_unit_test_prestate(names_around, lx), cmocka_unit_test_prestate(nothing, lx),
        cmocka_unit_test_prestate(described, lx),
        cmocka_unit_test_prestate(own_clause, lx),   cmocka_unit_test_prestate(visited, lx), cmocka_unit_test_prestate(words_and_their_speakers, lx),
        cmocka_unit_test_prestate(struck, lx), cmocka_unit_test_prestate(opening_and_where, lx), cmocka_unit_test_prestate(settled, lx), cmocka_unit_test_prestate(by_the_model, lx),
        cmocka_unit_test_prestate(seats, lx),      cmocka_unit_test_prestate(none, lx),
    };
    const int failed = cmocka_run_group_tests_name("where", tests, NULL, NULL);
    sanudo_lexicon_free(lx);
    return failed;
}
