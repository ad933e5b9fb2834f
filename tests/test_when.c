#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "words.h"
#include "when/when.h"
#include "when/words.h"

typedef struct row {
    const char *now;
    enum cal_tense tense;
    const char *words, *want; /* "words=value" parted by "; " */
} row;

/* Spot and resolve one document, every clause in the row's tense. */
static void read_times(const lexicon *lx, const row *r, char *out, size_t cap)
{
    words w;
    words_open(&w, r->now, r->words);
    cal_word cal[WORDS_MAX * CAL_PIECES];
    cal_expr expr[WORDS_MAX];
    cal_place at[WORDS_MAX];
    cal_value v[WORDS_MAX];
    cal_tokens token[WORDS_MAX * CAL_PIECES];
    cal_cache cache = {0};
    uint32_t n = 0;
    for (uint32_t s = 0; s < w.doc->n_sents; s++) {
        const uint32_t count = sanudo_cal_words(w.doc, lx, w.sent_first[s], w.sent_first[s + 1], cal, token, &cache), from = n;
        n += sanudo_cal_spot(cal, count, expr + n, WORDS_MAX - n);
        for (uint32_t i = from; i < n; i++) {
            at[i] = (cal_place){.sentence = s, .tense = (uint8_t)r->tense};
            expr[i].first = token[expr[i].first].first;
            expr[i].end = token[expr[i].end - 1].end;
        }
    }
    sanudo_cal_resolve(expr, at, n, w.doc->date, v);
    size_t len = 0;
    out[0] = '\0';
    for (uint32_t i = 0; i < n; i++) {
        if (expr[i].form == FORM_EVENT) continue;
        const slice s = sanudo_doc_words(w.doc, expr[i].first, expr[i].end);
        len += (size_t)snprintf(out + len, cap - len, "%s%.*s=%.*s", i ? "; " : "", (int)s.n, s.p, (int)v[i].len, v[i].text);
    }
    words_close(&w);
}

static const row ROWS[] = {
    /* absolute */
    {NULL, TENSE_PAST, "He died on 21 February 2023 in Lyon .", "21 February 2023=2023-02-21"},
    {NULL, TENSE_PAST, "He died on Feb. 21 , 2023 in Lyon .", "Feb. 21 , 2023=2023-02-21"},
    {NULL, TENSE_PAST, "The log of 2023-02-21 says so .", "2023-02-21=2023-02-21"},
    {"2023-03-01", TENSE_PAST, "The log of 7/2/2023 says so .", "7/2/2023=2023-02-07"},
    {NULL, TENSE_PAST, "Built in August 2008 and again in 1991 .", "August 2008=2008-08; 1991=1991"},
    {NULL, TENSE_PAST, "The roads of the 1980s and the mid - 1990s .", "1980s=198; the mid - 1990s=199"},
    {"2002-10-11", TENSE_PAST, "Prices rose in the nineties .", "nineties=199"},
    {NULL, TENSE_PAST, "The dam of the 19th century stood .", "the 19th century=18"},
    {NULL, TENSE_PAST, "The road of the first century lay bare .", "the first century=00"},
    {NULL, TENSE_PAST, "He ruled from 1983 to 1987 .", "1983 to 1987=1983/1987"},
    {NULL, TENSE_PAST, "He ruled between 2006 and 2014 .", "2006 and 2014=2006/2014"},
    {NULL, TENSE_PAST, "They quit the 1987 accord .", "1987=1987"},
    {NULL, TENSE_PAST, "They sold 1987 tents .", ""},
    {NULL, TENSE_PAST, "Sales in the third quarter of 2009 fell .", "the third quarter of 2009=2009-Q3"},
    {NULL, TENSE_PAST, "They met on Tuesday , 6 June 1995 .", "Tuesday , 6 June 1995=1995-06-06"},
    {NULL, TENSE_PAST, "They met on the 21st of May 2001 .", "the 21st of May 2001=2001-05-21"},
    {NULL, TENSE_PAST, "They met on 31 February 2001 .", "31 February 2001="},
    {NULL, TENSE_PAST, "They met on May 3 - 5 , 2001 and on 7 - 9 June 2001 .", "May 3 - 5 , 2001=2001-05-03/2001-05-05; 7 - 9 June 2001=2001-06-07/2001-06-09"},
    {NULL, TENSE_PAST, "Sales in the final quarter of 2009 and the first half of 2010 fell .", "the final quarter of 2009=2009-Q4; the first half of 2010=2010-H1"},
    {NULL, TENSE_PAST, "It ended in the last week of March 2009 .", "the last week of March 2009=2009-W13"},
    {NULL, TENSE_PAST, "The first Monday of May 2004 was the last day of the fair .", "The first Monday of May 2004=2004-05-03"},
    {NULL, TENSE_PAST, "The second half was dull .", ""},
    {NULL, TENSE_PAST, "The trams of the 70s and 80s rusted .", "70s=197; 80s=198"},
    {"2011-05-31", TENSE_PAST, "They met on Monday , June 6 , and on Thursday , June 3 .", "Monday , June 6=2011-06-06; Thursday , June 3=2010-06-03"},
    /* weekdays by tense; 2011-05-31 is a Tuesday */
    {"2011-05-31", TENSE_PAST, "They met on Friday .", "Friday=2011-05-27"},
    {"2011-05-31", TENSE_FUTURE, "They will meet on Friday .", "Friday=2011-06-03"},
    {"2011-05-31", TENSE_PRESENT, "They leave on Saturday .", "Saturday=2011-06-04"},
    {"2011-05-31", TENSE_PRESENT, "They put it in place on Monday .", "Monday=2011-05-30"},
    {"2011-05-31", TENSE_PAST, "They met on Tuesday .", "Tuesday=2011-05-31"},
    {"2011-05-31", TENSE_PAST, "They met last Tuesday .", "last Tuesday=2011-05-24"},
    {"2011-05-31", TENSE_PAST, "They were given until Friday .", "Friday=2011-06-03"},
    {"2011-05-31", TENSE_FUTURE, "They meet next Tuesday .", "next Tuesday=2011-06-07"},
    {"2011-05-31", TENSE_PAST, "They met on Friday night .", "Friday night=2011-05-27TNI"},
    {"2011-05-31", TENSE_PAST, "They met late on Friday .", "late on Friday=2011-05-27"},
    {"2011-05-31", TENSE_PAST, "They met at dawn on Friday .", "dawn on Friday=2011-05-27TMO"},
    {"2011-05-31", TENSE_PAST, "They met at 9:25 p.m. on Friday .", "9:25 p.m. on Friday=2011-05-27T21:25"},
    {"2011-05-31", TENSE_PAST, "They met on Thursday of last week .", "Thursday of last week=2011-05-26"},
    /* beside the day of publication */
    {"2011-05-31", TENSE_PAST, "They left yesterday evening .", "yesterday evening=2011-05-30TEV"},
    {"2011-05-31", TENSE_PAST, "They fled last week and last month .", "last week=2011-W21; last month=2011-04"},
    {"2011-01-03", TENSE_PAST, "They fled last week and last month .", "last week=2010-W52; last month=2010-12"},
    {"2011-05-31", TENSE_FUTURE, "They go in early October .", "early October=2011-10"},
    {"2011-05-31", TENSE_PAST, "They went in October .", "October=2010-10"},
    {"2011-05-31", TENSE_PAST, "They had ruled until October 2009 .", "October 2009=2009-10"},
    {"2011-03-23", TENSE_PAST, "They agreed on cuts from April 1 .", "April 1=2011-04-01"},
    {"2011-05-31", TENSE_PAST, "They rested at the weekend .", "the weekend=2011-W21-WE"},
    {"2011-05-31", TENSE_FUTURE, "They will rest at the weekend .", "the weekend=2011-W22-WE"},
    {"2011-05-31", TENSE_PAST, "They left three days ago .", "three days ago=2011-05-28"},
    {"2011-05-31", TENSE_PAST, "They left two weeks ago .", "two weeks ago=2011-W20"},
    {"2011-05-31", TENSE_PAST, "They left 45 years ago .", "45 years ago=1966"},
    {"2011-05-31", TENSE_PAST, "It was hot last summer .", "last summer=2010-SU"},
    {"2011-05-31", TENSE_FUTURE, "They end it by the end of the month .", "the end of the month=2011-05"},
    {"2011-05-31", TENSE_PAST, "They met earlier this month .", "earlier this month=2011-05"},
    {"2011-05-31", TENSE_FUTURE, "They meet in October of next year .", "October of next year=2012-10"},
    {NULL, TENSE_PAST, "They met yesterday , on Friday and last week .", "yesterday=; Friday=; last week="},
    {NULL, TENSE_PAST, "They met on Easter Sunday 2010 and on Good Friday 2015 .", "Easter Sunday 2010=2010-04-04; Good Friday 2015=2015-04-03"},
    {"2015-06-12", TENSE_PAST, "They met on Thanksgiving and on Memorial Day .", "Thanksgiving=2014-11-27; Memorial Day=2015-05-25"},
    {"2015-06-12", TENSE_FUTURE, "They will meet on Easter Monday .", "Easter Monday=2016-03-28"},
    {"2015-06-12", TENSE_PAST, "They met on the eve of Good Friday and on the eve .", "the eve of Good Friday=2015-04-02; the eve=2015-04-01"},
    {"2015-06-12", TENSE_PAST, "They signed the Good Friday Agreement , says the Sunday Times .", ""},
    {"2011-05-31", TENSE_PAST, "They met at 0800 GMT , at 9:30 this morning and in the early morning .",
     "0800 GMT=2011-05-31T08:00Z; 9:30 this morning=2011-05-31T09:30; the early morning=2011-05-31TMO"},
    {"2011-05-31", TENSE_PAST, "Sales in Q3 2009 rose beside the year previous .", "Q3 2009=2009-Q3; the year previous=2008"},
    {"2011-05-31", TENSE_PAST, "It flew three hours and 54 minutes .", "three hours and 54 minutes=PT3H54M"},
    {"2008-03-12", TENSE_PAST, "It flew a year and a half ago and the day before yesterday .", "a year and a half ago=2006-09; the day before yesterday=2008-03-10"},
    {"2008-03-12", TENSE_PAST, "They met from 10 to 12 March and on Mondays .", "10 to 12 March=2008-03-10/2008-03-12; Mondays=XXXX-WXX-1"},
    {"2008-03-12", TENSE_FUTURE, "It ends by the end of the decade .", "the end of the decade=200"},
    /* beside dates told before */
    {"2011-05-31", TENSE_PAST, "They met in October last year .", "October last year=2010-10"},
    {"2011-05-31", TENSE_PAST, "It was the sharpest fall this year .", "this year=2011"},
    {"2011-05-31", TENSE_PAST, "They met in the early part of the month .", "the early part of the month=2011-05"},
    {"2011-05-31", TENSE_PAST, "They came on May 3 . By noon they had left at five in the morning .",
     "May 3=2011-05-03; noon=2011-05-31T12:00; five in the morning=2011-05-31T05:00"},
    {"2011-05-31", TENSE_PAST, "They met on May 3 . The following day they parted .", "May 3=2011-05-03; The following day=2011-05-04"},
    {"2011-05-31", TENSE_PAST, "It broke in 2001 . Two years later it broke again .", "2001=2001; Two years later=2003"},
    {"2011-05-31", TENSE_PAST, "It broke in May 2001 . Three months later it was mended .", "May 2001=2001-05; Three months later=2001-08"},
    {"2011-05-31", TENSE_PAST, "Late on Sunday , eight days after the coup , they met .", "Late on Sunday=2011-05-29; eight days=P8D"},
    {"2011-05-31", TENSE_PAST, "They came on May 2 . Its envoy left four days after the raid .", "May 2=2011-05-02; four days=P4D"},
    {"2011-05-31", TENSE_PAST, "Three years after it was ordered the ship is here .", "Three years=P3Y"},
    {"2011-03-03", TENSE_PAST, "Sales rose in February beside the same period last year .", "February=2011-02; the same period last year=2010-02"},
    {"2011-03-03", TENSE_PAST, "It sold more than in the same month of 2008 .", "the same month of 2008=2008-03"},
    {"2011-05-31", TENSE_PAST, "They met on May 3 . That year prices fell .", "May 3=2011-05-03; That year=2011"},
    {"2011-05-31", TENSE_FUTURE, "In the future they will not be of the past", "the future=FUTURE_REF; the past=PAST_REF"},
    {"2011-05-31", TENSE_FUTURE, "They will settle the future of the port .", ""},
    {"2011-05-31", TENSE_PAST, "On May 3 the 12:00 news said so .", "May 3=2011-05-03; 12:00=2011-05-03T12:00"},
    /* lengths and sets */
    {NULL, TENSE_PAST, "They talked for three hours and a five - week - old truce held .", "three hours=PT3H; five - week - old=P5W"},
    {NULL, TENSE_PAST, "A years - long feud and a month - long truce ended .", "A years - long=PXY; a month - long=P1M"},
    {NULL, TENSE_PAST, "They met for a third day running and for a second night .", "a third day running=P3D"},
    {NULL, TENSE_PAST, "He got twenty - five years .", "twenty - five years=P25Y"},
    {NULL, TENSE_PAST, "It took two and a half hours after nearly a decade .", "two and a half hours=PT2.5H; a decade=P10Y"},
    {NULL, TENSE_PAST, "They met days ahead of the vote .", "days=PXD"},
    {NULL, TENSE_PAST, "It took half an hour .", "half an hour=PT30M"},
    {NULL, TENSE_PAST, "Within days of the vote they left for several weeks .", "days=PXD; several weeks=PXW"},
    {NULL, TENSE_PAST, "Over the past two years it grew .", "the past two years=P2Y"},
    {NULL, TENSE_PAST, "A 26 - year - old man came twice a day .", ""},
    {NULL, TENSE_PAST, "They meet every week and every Friday .", "every week=P1W; every Friday=XXXX-WXX-5"},
    {"2011-05-31", TENSE_PAST, "A five-week-old truce ended in mid-May of the war of 1992-95 .", "five-week-old=P5W; mid-May=2011-05; 1992-95=1992/1995"},
    {"2011-05-31", TENSE_PAST, "The academic year 2009/10 and the 2009-10 season ended .", "2009/10=2009/2010; 2009-10=2009/2010"},
    /* no times */
    {"2011-05-31", TENSE_PAST, "The second man may march on .", ""},
    {"2011-05-31", TENSE_PAST, "The late president came last .", ""},
};

static void values(void **state)
{
    uint32_t wrong = 0;
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        char got[512];
        read_times(*state, &ROWS[i], got, sizeof got);
        if (!strcmp(got, ROWS[i].want)) continue;
        print_error("%s\n    got  %s\n    want %s\n", ROWS[i].words, got, ROWS[i].want);
        wrong++;
    }
    assert_int_equal(wrong, 0);
}

/* The tense of a time is that of its own clause: "said" is past, "would meet" is not. */
static void tense(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "They said Monday that they would meet on Friday .");
    words_tree(&w, (const char *const[]){"They/PRON/PRP/nsubj/said", "said/VERB/VBD/root/-", "Monday/PROPN/NNP/obl:unmarked/said",
                                         "that/SCONJ/IN/mark/meet", "would/AUX/MD/aux/meet", "meet/VERB/VB/ccomp/said",
                                         "on/ADP/IN/case/Friday", "Friday/PROPN/NNP/obl/meet", "./PUNCT/./punct/said", NULL});
    const uint32_t monday = words_at(&w, "Monday", 0), friday = words_at(&w, "Friday", 0);
    assert_int_equal(sanudo_when_tense(w.doc, *state, monday, monday + 1), TENSE_PAST);
    assert_int_equal(sanudo_when_tense(w.doc, *state, friday, friday + 1), TENSE_FUTURE);
    words_close(&w);
}

static void stage_on_nothing(void **state)
{
    words w;
    words_open(&w, NULL, "");
    const knowledge know = {.lexicon = *state};
    assert_int_equal(sanudo_stage_times(w.doc, &know, NULL), SANUDO_OK);
    assert_int_equal(w.doc->n_times, 0);
    assert_true(w.doc->layers & SANUDO_TIMES);
    words_close(&w);
}

static void stage_publishes(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "They met on Friday . They parted the next day .");
    const knowledge know = {.lexicon = *state};
    assert_int_equal(sanudo_stage_times(w.doc, &know, NULL), SANUDO_OK);
    assert_int_equal(w.doc->n_times, 2);
    assert_true(slice_is(w.doc->tim_value[1].value, "2011-05-28"));
    assert_int_equal(w.doc->tim_value[1].start, sanudo_day_of(2011, 5, 28));
    assert_int_equal(w.doc->tim_kind[1], TIME_DATE);
    words_close(&w);
}

/* One event of a tree: its trigger, its status, and the date that it must get ("" for none). */
typedef struct dated {
    const char *trigger;
    uint8_t status;
    const char *want;
    bool from_text;
} dated;

static void must_date(const lexicon *lx, words *w, const dated *want, uint32_t n)
{
    const knowledge know = {.lexicon = lx};
    uint32_t pred[8], end[8];
    uint8_t status[8];
    assert_true(n <= 8);
    assert_int_equal(sanudo_stage_times(w->doc, &know, NULL), SANUDO_OK);
    for (uint32_t i = 0; i < n; i++) pred[i] = words_at(w, want[i].trigger, 0), end[i] = pred[i] + 1, status[i] = want[i].status;
    w->doc->n_events = n, w->doc->ev_pred = w->doc->ev_first = pred, w->doc->ev_end = end, w->doc->ev_status = status;
    w->doc->layers |= SANUDO_EVENTS | SANUDO_STATUS;
    assert_int_equal(sanudo_stage_evdates(w->doc, &know, NULL), SANUDO_OK);
    for (uint32_t i = 0; i < n; i++) {
        const when *d = &w->doc->ev_date[i];
        if (!slice_is(d->value, want[i].want))
            fail_msg("%s: got '%.*s', want '%s'", want[i].trigger, (int)d->value.n, d->value.p ? d->value.p : "", want[i].want);
        if (want[i].want[0]) assert_int_equal(d->from_text, want[i].from_text);
    }
}

/* Each event has the date of its own clause: the pledge Monday's, the march Friday's. */
static void event_dates(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "Unions pledged Monday to march on Friday .");
    words_tree(&w, (const char *const[]){"Unions/NOUN/NNS/nsubj/pledged", "pledged/VERB/VBD/root/-", "Monday/PROPN/NNP/obl:unmarked/pledged",
                                         "to/PART/TO/mark/march", "march/VERB/VB/xcomp/pledged", "on/ADP/IN/case/Friday",
                                         "Friday/PROPN/NNP/obl/march", "./PUNCT/./punct/pledged", NULL});
    const dated want[] = {{"pledged", STATUS_ACTUAL, "2011-05-30", true}, {"march", STATUS_PLANNED, "2011-06-03", true}};
    must_date(*state, &w, want, 2);
    words_close(&w);
}

/* With no time in the text, news happened on the day of publication; a plan and the perfect have no date. */
static void event_dates_untold(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "Unions marched and may strike after they had met .");
    words_tree(&w, (const char *const[]){"Unions/NOUN/NNS/nsubj/marched", "marched/VERB/VBD/root/-", "and/CCONJ/CC/cc/strike", "may/AUX/MD/aux/strike",
                                         "strike/VERB/VB/conj/marched", "after/SCONJ/IN/mark/met", "they/PRON/PRP/nsubj/met", "had/AUX/VBD/aux/met",
                                         "met/VERB/VBN/advcl/strike", "./PUNCT/./punct/marched", NULL});
    w.lemma[words_at(&w, "had", 0)] = SLICE("have");
    const dated want[] = {{"marched", STATUS_ACTUAL, "2011-05-31", false}, {"strike", STATUS_POSSIBLE, "", false}, {"met", STATUS_ACTUAL, "", false}};
    must_date(*state, &w, want, 3);
    words_close(&w);
}

/* Hours are dropped, and a week is told as its month. */
static void event_dates_coarse(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "Troops fled last week . Rebels fired on Sunday night .");
    words_tree(&w, (const char *const[]){"Troops/NOUN/NNS/nsubj/fled", "fled/VERB/VBD/root/-", "last/ADJ/JJ/amod/week", "week/NOUN/NN/obl:unmarked/fled",
                                         "Rebels/NOUN/NNS/nsubj/fired", "fired/VERB/VBD/root/-", "on/ADP/IN/case/night", "Sunday/PROPN/NNP/compound/night",
                                         "night/NOUN/NN/obl/fired", NULL});
    const dated want[] = {{"fled", STATUS_ACTUAL, "2011-05", true}, {"fired", STATUS_ACTUAL, "2011-05-29", true}};
    must_date(*state, &w, want, 2);
    assert_int_equal(w.doc->ev_date[0].start, sanudo_day_of(2011, 5, 23));
    words_close(&w);
}

/* A time in a relative clause between commas is not the main verb's, even where the tree has joined the two. */
static void event_dates_aside(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "Ministers , who met in March , resigned .");
    words_tree(&w, (const char *const[]){"Ministers/NOUN/NNS/nsubj/met", "who/PRON/WP/nsubj/met", "met/VERB/VBD/root/-", "in/ADP/IN/case/March",
                                         "March/PROPN/NNP/obl/met", "resigned/VERB/VBD/conj/met", "./PUNCT/./punct/met", NULL});
    const dated want[] = {{"met", STATUS_ACTUAL, "2011-03", true}, {"resigned", STATUS_ACTUAL, "2011-05-31", false}};
    must_date(*state, &w, want, 2);
    words_close(&w);
}

/* An infinitive of purpose shares its time with its verb, and so does a participle with its noun. */
static void event_dates_shared(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "Envoys flew out to discuss an offer made in March on Sunday .");
    words_tree(&w, (const char *const[]){"Envoys/NOUN/NNS/nsubj/flew", "flew/VERB/VBD/root/-", "out/ADP/RP/compound:prt/flew", "to/PART/TO/mark/discuss",
                                         "discuss/VERB/VB/advcl/flew", "an/DET/DT/det/offer", "offer/NOUN/NN/obj/discuss", "made/VERB/VBN/acl/offer",
                                         "in/ADP/IN/case/March", "March/PROPN/NNP/obl/made", "on/ADP/IN/case/Sunday", "Sunday/PROPN/NNP/obl/discuss",
                                         "./PUNCT/./punct/flew", NULL});
    const dated want[] = {{"flew", STATUS_ACTUAL, "2011-05-29", true}, {"offer", STATUS_ACTUAL, "2011-03", true}};
    must_date(*state, &w, want, 2);
    words_close(&w);
}

/* What a clause of its own tells in the perfect is older than the day of the clause around it. */
static void event_dates_earlier(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "Ministers who had resigned returned on Sunday .");
    words_tree(&w, (const char *const[]){"Ministers/NOUN/NNS/nsubj/returned", "who/PRON/WP/nsubj/resigned", "had/AUX/VBD/aux/resigned",
                                         "resigned/VERB/VBN/acl:relcl/Ministers", "returned/VERB/VBD/root/-", "on/ADP/IN/case/Sunday",
                                         "Sunday/PROPN/NNP/obl/returned", "./PUNCT/./punct/returned", NULL});
    w.lemma[words_at(&w, "had", 0)] = SLICE("have");
    const dated want[] = {{"resigned", STATUS_ACTUAL, "", false}, {"returned", STATUS_ACTUAL, "2011-05-29", true}};
    must_date(*state, &w, want, 2);
    words_close(&w);
}

/* "Then" goes on from the day that the sentence before tells. */
static void event_dates_then(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "Envoys met on Sunday . Then they signed .");
    words_tree(&w, (const char *const[]){"Envoys/NOUN/NNS/nsubj/met", "met/VERB/VBD/root/-", "on/ADP/IN/case/Sunday", "Sunday/PROPN/NNP/obl/met",
                                         "./PUNCT/./punct/met", "Then/ADV/RB/advmod/signed", "they/PRON/PRP/nsubj/signed", "signed/VERB/VBD/root/-",
                                         NULL});
    const dated want[] = {{"met", STATUS_ACTUAL, "2011-05-29", true}, {"signed", STATUS_ACTUAL, "2011-05-29", true}};
    must_date(*state, &w, want, 2);
    assert_int_equal(w.doc->ev_date[0].told, TOLD_CLAUSE);
    assert_int_equal(w.doc->ev_date[1].told, TOLD_BEFORE);
    words_close(&w);
}

/* The month in front of a noun is the noun's; a span has both its ends. */
static void event_dates_spans(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "Envoys condemned a March accord . Unions marched from Friday to Sunday .");
    words_tree(&w, (const char *const[]){"Envoys/NOUN/NNS/nsubj/condemned", "condemned/VERB/VBD/root/-", "a/DET/DT/det/accord", "March/PROPN/NNP/compound/accord",
                                         "accord/NOUN/NN/obj/condemned", "./PUNCT/./punct/condemned", "Unions/NOUN/NNS/nsubj/marched",
                                         "marched/VERB/VBD/root/-", "from/ADP/IN/case/Friday", "Friday/PROPN/NNP/obl/marched", "to/ADP/IN/case/Sunday",
                                         "Sunday/PROPN/NNP/obl/marched", "./PUNCT/./punct/marched", NULL});
    const dated want[] = {{"condemned", STATUS_ACTUAL, "2011-05-31", false}, {"marched", STATUS_ACTUAL, "2011-05-27/2011-05-29", true}};
    must_date(*state, &w, want, 2);
    words_close(&w);
}

enum { NONE = 0, WEDNESDAY = 3, MONDAY = 1 };

/* A date as the reckoning sees it. */
static cal_expr told(int year, int month, int day, int weekday)
{
    return (cal_expr){.form = FORM_DATE, .lead = LEAD_IN, .year = (int16_t)year, .month = (int8_t)month, .day = (int8_t)day, .weekday = (int8_t)weekday};
}

/* "PARIS, March 4 - ... on Monday, March 3 ... since 2001 ... will be held in 2005": 3 March is a Monday in 2003 only. */
static void reckoning(void **state)
{
    (void)state;
    const cal_place at[] = {{.in_dateline = true}, {.tense = TENSE_PAST}, {.tense = TENSE_PAST}, {.tense = TENSE_FUTURE}};
    const cal_expr full[] = {told(2011, 5, 3, NONE)};
    assert_int_equal(sanudo_cal_reckon(full, at, 1, DAY_NONE), sanudo_day_of(2011, 5, 3));
    const cal_expr four[] = {told(0, 3, 4, NONE), told(0, 3, 3, MONDAY), told(2001, 0, 0, NONE), told(2005, 0, 0, NONE)};
    assert_int_equal(sanudo_cal_reckon(four, at, 4, DAY_NONE), sanudo_day_of(2003, 3, 4));
    assert_int_equal(sanudo_cal_reckon(four, at, 4, sanudo_day_of(2004, 1, 1)), DAY_NONE); /* an event of 2004 rules 2003 out */
    assert_int_equal(sanudo_cal_reckon(four, at, 3, DAY_NONE), DAY_NONE);                  /* nothing says that it is before 2005 */
    const cal_expr loose[] = {told(0, 3, 4, NONE), told(0, 3, 3, NONE), told(2001, 0, 0, NONE), told(2005, 0, 0, NONE)};
    assert_int_equal(sanudo_cal_reckon(loose, at, 4, DAY_NONE), DAY_NONE); /* five years would do */
    const cal_expr wrong[] = {told(0, 3, 4, NONE), told(0, 3, 3, WEDNESDAY), told(2002, 0, 0, NONE), told(2003, 0, 0, NONE)};
    assert_int_equal(sanudo_cal_reckon(wrong, at, 4, DAY_NONE), DAY_NONE);
}

/*
** What is told in the present has no past day of another clause; others' later deeds lend no day to the first; a month that
** makes up a noun dates nothing else; a day behind a purpose is the journey's too.
*/
static void event_dates_elsewhere(void **state)
{
    words w;
    words_open(&w, "2011-05-31", "Rebels fled in March and Lagos calls them bandits .");
    words_tree(&w, (const char *const[]){"Rebels/NOUN/NNS/nsubj/fled", "fled/VERB/VBD/root/-", "in/ADP/IN/case/March", "March/PROPN/NNP/obl/fled",
                                         "and/CCONJ/CC/cc/calls", "Lagos/PROPN/NNP/nsubj/calls", "calls/VERB/VBZ/conj/fled", "them/PRON/PRP/obj/calls",
                                         "bandits/NOUN/NNS/xcomp/calls", "./PUNCT/./punct/fled", NULL});
    const dated present[] = {{"fled", STATUS_ACTUAL, "2011-03", true}, {"calls", STATUS_ACTUAL, "2011-05-31", false}};
    must_date(*state, &w, present, 2);
    words_close(&w);

    words_open(&w, "2011-05-31", "Rebels fled in March and Lagos has condemned them .");
    words_tree(&w, (const char *const[]){"Rebels/NOUN/NNS/nsubj/fled", "fled/VERB/VBD/root/-", "in/ADP/IN/case/March", "March/PROPN/NNP/obl/fled",
                                         "and/CCONJ/CC/cc/condemned", "Lagos/PROPN/NNP/nsubj/condemned", "has/AUX/VBZ/aux/condemned",
                                         "condemned/VERB/VBN/conj/fled", "them/PRON/PRP/obj/condemned", "./PUNCT/./punct/fled", NULL});
    w.lemma[words_at(&w, "has", 0)] = SLICE("have");
    const dated perfect[] = {{"fled", STATUS_ACTUAL, "2011-03", true}, {"condemned", STATUS_ACTUAL, "", false}};
    must_date(*state, &w, perfect, 2);
    words_close(&w);

    words_open(&w, "2011-05-31", "Rebels fled and troops landed on Sunday .");
    words_tree(&w, (const char *const[]){"Rebels/NOUN/NNS/nsubj/fled", "fled/VERB/VBD/root/-", "and/CCONJ/CC/cc/landed", "troops/NOUN/NNS/nsubj/landed",
                                         "landed/VERB/VBD/conj/fled", "on/ADP/IN/case/Sunday", "Sunday/PROPN/NNP/obl/landed", "./PUNCT/./punct/fled", NULL});
    const dated others[] = {{"fled", STATUS_ACTUAL, "2011-05-31", false}, {"landed", STATUS_ACTUAL, "2011-05-29", true}};
    must_date(*state, &w, others, 2);
    words_close(&w);

    words_open(&w, "2011-05-31", "Rebels fled and surrendered on Sunday .");
    words_tree(&w, (const char *const[]){"Rebels/NOUN/NNS/nsubj/fled", "fled/VERB/VBD/root/-", "and/CCONJ/CC/cc/surrendered",
                                         "surrendered/VERB/VBD/conj/fled", "on/ADP/IN/case/Sunday", "Sunday/PROPN/NNP/obl/surrendered", "./PUNCT/./punct/fled", NULL});
    const dated same[] = {{"fled", STATUS_ACTUAL, "2011-05-29", true}, {"surrendered", STATUS_ACTUAL, "2011-05-29", true}};
    must_date(*state, &w, same, 2);
    words_close(&w);

    words_open(&w, "2011-05-31", "Unions praised the 1999 treaty .");
    words_tree(&w, (const char *const[]){"Unions/NOUN/NNS/nsubj/praised", "praised/VERB/VBD/root/-", "the/DET/DT/det/treaty", "1999/NUM/CD/nummod/treaty",
                                         "treaty/NOUN/NN/obj/praised", "./PUNCT/./punct/praised", NULL});
    const dated named[] = {{"praised", STATUS_ACTUAL, "2011-05-31", false}, {"treaty", STATUS_HISTORICAL, "1999", true}};
    must_date(*state, &w, named, 2);
    words_close(&w);

    words_open(&w, "2011-05-31", "Envoys sailed to mediate on Sunday .");
    words_tree(&w, (const char *const[]){"Envoys/NOUN/NNS/nsubj/sailed", "sailed/VERB/VBD/root/-", "to/PART/TO/mark/mediate", "mediate/VERB/VB/advcl/sailed",
                                         "on/ADP/IN/case/Sunday", "Sunday/PROPN/NNP/obl/mediate", "./PUNCT/./punct/sailed", NULL});
    const dated purpose[] = {{"sailed", STATUS_ACTUAL, "2011-05-29", true}};
    must_date(*state, &w, purpose, 1);
    words_close(&w);
}

/* A sentence of ten thousand weekdays is read in a moment and loses none. */
static void long_sentence(void **state)
{
    enum { N = 10000 };
    cal_word *w = calloc(N, sizeof *w);
    cal_expr *e = calloc(N, sizeof *e);
    cal_place *at = calloc(N, sizeof *at);
    cal_value *v = calloc(N, sizeof *v);
    assert_true(w && e && at && v);
    (void)state;
    for (uint32_t i = 0; i < N; i++) w[i] = (cal_word){.kind = CAL_WEEKDAY, .value = (int32_t)(i % 7 + 1)};
    assert_int_equal(sanudo_cal_spot(w, N, e, N), N);
    sanudo_cal_resolve(e, at, N, 15000, v);
    for (uint32_t i = 0; i < N; i++) assert_int_equal(v[i].len, 10);
    assert_int_equal(sanudo_cal_spot(w, N, e, 10), 10);
    free(w), free(e), free(at), free(v);
}

static void no_memory(void **state)
{
    const knowledge know = {.lexicon = *state};
    for (size_t limit = 1; limit < 60000; limit += 777) {
        words w;
        words_open(&w, "2011-05-31", "They met on Friday . They parted the next day .");
        w.doc->tmp.limit = limit;
        const sanudo_rc rc = sanudo_stage_times(w.doc, &know, NULL);
        assert_true(rc == SANUDO_OK || rc == SANUDO_ENOMEM);
        assert_int_equal(rc == SANUDO_OK, (w.doc->layers & SANUDO_TIMES) != 0);
        words_close(&w);
    }
}

int main(void)
{
    lexicon *lx = words_lexicon("calendar");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(values, lx),
        cmocka_unit_test_prestate(tense, lx),
        cmocka_unit_test_prestate(stage_on_nothing, lx),
        cmocka_unit_test_prestate(stage_publishes, lx),
        cmocka_unit_test_prestate(event_dates, lx),
        cmocka_unit_test_prestate(event_dates_untold, lx),
        cmocka_unit_test_prestate(event_dates_coarse, lx),
        cmocka_unit_test_prestate(event_dates_aside, lx),
        cmocka_unit_test_prestate(event_dates_shared, lx),
        cmocka_unit_test_prestate(event_dates_earlier, lx),
        cmocka_unit_test_prestate(event_dates_then, lx),
        cmocka_unit_test_prestate(event_dates_spans, lx),
        cmocka_unit_test(reckoning),
        cmocka_unit_test_prestate(event_dates_elsewhere, lx),
        cmocka_unit_test(long_sentence),
        cmocka_unit_test_prestate(no_memory, lx),
    };
    const int failed = cmocka_run_group_tests_name("when", tests, NULL, NULL);
    sanudo_lexicon_free(lx);
    return failed;
}
