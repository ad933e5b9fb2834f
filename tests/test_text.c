#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "lexicon/build.h"
#include "text/split.h"
#include "text/text.h"

typedef struct fixture {
    uint8_t *data;
    lexicon *lx;
} fixture;

static int open_lexicon(void **state)
{
    static fixture f;
    char dir[512];
    size_t size;
    sanudo_error err = {0};
    const char *root = getenv("SANUDO_ROOT");
    snprintf(dir, sizeof dir, "%s/lexicon/abbrev", root ? root : ".");
    if (sanudo_build_dir(dir, &f.data, &size, &err) != SANUDO_OK || sanudo_lexicon_memory(&f.lx, f.data, size, &err) != SANUDO_OK) {
        print_error("%s\n", err.msg);
        return -1;
    }
    *state = &f;
    return 0;
}

static int close_lexicon(void **state)
{
    fixture *f = *state;
    sanudo_lexicon_free(f->lx);
    free(f->data);
    return 0;
}

static sanudo_doc *doc_of(const char *text, const lexicon *lx)
{
    const sanudo_article a = {.text = text, .len = strlen(text)};
    const knowledge know = {.lexicon = lx};
    sanudo_doc *d;
    assert_int_equal(sanudo_doc_new(&d, &a, NULL), SANUDO_OK);
    d->layers |= SANUDO_FURNITURE;
    assert_int_equal(sanudo_stage_tokens(d, &know, NULL), SANUDO_OK);
    return d;
}

/* "I | do +n't | …" shortened to blanks: words parted by blanks, a plus before a glued one, " // " between sentences. */
static char *words_of(const sanudo_doc *d)
{
    sanudo_buf b = {0};
    for (uint32_t i = 0; i < d->n_tokens; i++) {
        const bool first = d->sent_first[d->tok_sent[i]] == i;
        if (i) buf_str(&b, first ? " // " : " ");
        if (d->tok_glued[i]) buf_char(&b, '+');
        buf_slice(&b, doc_form(d, i));
    }
    buf_char(&b, 0);
    assert_false(b.failed);
    return b.data;
}

/* One sentence a piece, its words left alone. */
static char *sentences_of(const sanudo_doc *d)
{
    sanudo_buf b = {0};
    for (uint32_t s = 0; s < d->n_sents; s++) {
        if (s) buf_str(&b, " // ");
        const slice words = sanudo_doc_words(d, d->sent_first[s], d->sent_first[s + 1]);
        for (uint32_t i = 0; i < words.n; i++)
            if (words.p[i] != '\r') buf_char(&b, words.p[i] == '\n' ? ' ' : words.p[i]);
    }
    buf_char(&b, 0);
    assert_false(b.failed);
    return b.data;
}

static const char *const WORDS[][2] = {
    {"Don't go.", "Do +n't go ."},
    {"John's and the workers' cars", "John +'s and the workers +' cars"},
    {"We cannot; they won\u2019t, she\u2019s gone", "We can +not ; they wo +n\u2019t , she +\u2019s gone"},
    {"I'm gonna wait, dunno why", "I +'m gon +na wait , du +n +no why"},
    {"I'd've gone, y'all", "I +'d +'ve gone , y' +all"},
    {"pro-Iranian, anti-American, non-profit", "pro-Iranian , anti-American , non-profit"},
    {"US-led, al-Shabab, 60-year-old Omar", "US - led , al - Shabab , 60 - year - old Omar"},
    {"the mid-1990s and the '80s", "the mid-1990s and the '80s"},
    {"U.S.-backed, U.N.'s, D.C., Ph.D. student", "U.S. - backed , U.N. +'s , D.C. , Ph.D. student"},
    {"about 1,200 of 3.5 million, 12,345,678 in all", "about 1,200 of 3.5 million , 12,345,678 in all"},
    {"$5, US$1.5bn, Rs500, 50%, 5km, 11AM, 9th", "$ 5 , US$ 1.5 bn , Rs 500 , 50 % , 5 km , 11 AM , 9th"},
    {"some 500-1000 men", "some 500 - 1000 men"},
    {"from 10-12 to 1990-1991, but 555-0142", "from 10 - 12 to 1990 - 1991 , but 555-0142"},
    {"call 202-555-0142 on 2021-03-04", "call 202-555-0142 on 2021-03-04"},
    {"9/11, 04/05/2001, and/or, w/o", "9/11 , 04/05/2001 , and / or , w/o"},
    {"at 3:29 or 08:27:46", "at 3:29 or 08:27:46"},
    {"see http://example.org/a-b?c=1, or www.example.com.", "see http://example.org/a-b?c=1 , or www.example.com ."},
    {"(see https://example.org/Amal_(port))", "( see https://example.org/Amal_(port) )"},
    {"(https://example.org/x)", "( https://example.org/x )"},
    {"write to ann.lee@press.example.org, or Jo.Li@example.org.", "write to ann.lee@press.example.org , or Jo.Li@example.org ."},
    {"read example.org/news/12 today", "read example.org/news/12 today"},
    {"AT&T, R&D, Smith & Sons", "AT&T , R&D , Smith & Sons"},
    {"well -- no--yes - so\u2014there \u2013 ok", "well -- no -- yes - so \u2014 there \u2013 ok"},
    {"wait... what?! no!!", "wait ... what ?! // no !!"},
    {"\u201cWell,\u201d he said, \u2018yes\u2019.", "\u201c Well , \u201d he said , \u2018 yes \u2019 ."},
    {"``so'' he said", "`` so '' he said"},
    {"he said 'the workers' and left", "he said ' the workers ' and left"},
    {"O'Brien, d'Estaing, Sana'a, Shi'ite, o'clock", "O'Brien , d'Estaing , Sana'a , Shi'ite , o'clock"},
    {"the 1990's; Flight 93's crew", "the 1990's ; Flight 93 +'s crew"},
    {"UN-backed, un-American, 5G, 5g, e-mail", "UN - backed , un-American , 5G , 5 g , e-mail"},
    {"F-16, MiG-29s, Covid-19, AK47s", "F - 16 , MiG - 29s , Covid - 19 , AK47s"},
    {"one\u00a0two\u2009three\u200bfour\ufefffive", "one two three four five"},
    {"C\u00f4te d\u2019Ivoire, Erdo\u011fan, \u6771\u4eac", "C\u00f4te d\u2019Ivoire , Erdo\u011fan , \u6771\u4eac"},
    {"@president #peace #1", "@president #peace # 1"},
    {"fine :) he said ;-)", "fine :) he said ;-)"},
    {"1/2, .25, 24\u00b0C, \u20ac30, \u00a35m", "1/2 , .25 , 24 \u00b0 C , \u20ac 30 , \u00a3 5 m"},
    {"[sic] {x} (a) <b>", "[ sic ] { x } ( a ) < b >"},
    {"end.The next", "end . // The next"},
    {"Really.? Yes", "Really .? // Yes"},
    {"\u2018\u2019We go\u2019\u2019, he said; the workers\u2019 cars", "\u2018\u2019 We go \u2019\u2019 , he said ; the workers +\u2019 cars"},
    {"j_lee%desk@press.example.org, ann...@example.org's", "j_lee%desk@press.example.org , ann...@example.org +'s"},
    {"_@_ and a@_ and @", "_@_ and a@_ and @"},
    {"call +44 20 or +1.5 or 4+4", "call +44 20 or + 1.5 or 4 + 4"},
    {"in Lund 00501-0042", "in Lund 00501-0042"},
    {"Lashkar-e-Taiba, Rio-de-Moura, e-mail, re-elect", "Lashkar - e - Taiba , Rio - de - Moura , e-mail , re-elect"},
    {"neo-Nazi, Anglo-Irish, Euro-Atlantic", "neo-Nazi , Anglo - Irish , Euro - Atlantic"},
    {"\u00a35million, 20minutes, $5.6t, 70p", "\u00a3 5 million , 20 minutes , $ 5.6 t , 70 p"},
    {"5'10\" and the '10s", "5 ' 10 \" and the '10s"},
    {"Its a pity: its not so, its still so, its not-so-secret plan", "It +s a pity : it +s not so , its still so , its not - so - secret plan"},
    {"im here, Im not, Im Jong spoke, ive left, Jony Ive", "i +m here , I +m not , Im Jong spoke , i +ve left , Jony Ive"},
    {"thats alot", "that +s a +lot"},
    {"Edwin P. Wilson of N.O. left on p. 3, Washington, D.C..", "Edwin P. Wilson of N.O. left on p. 3 , Washington , D.C. ."},
    {"Yahoo! News, Yahoo! said. We love Yahoo! The end", "Yahoo! News , Yahoo! said . // We love Yahoo ! // The end"},
    {"", ""},
    {" \n\t\r\n ", ""},
};

static const char *const SENTENCES[] = {
    "Mr. Ames met Gen. Ode. // They spoke.",
    "Lt. Col. A. B. Reyes of St. Agnes spoke. // He left.",
    "J. Edgar Moss and George W. Lind talked. // No one came.",
    "The U.S. President spoke. // Britain did not.",
    "They met in the U.S. // He said so.",
    "They met in the U.S. // The talks failed.",
    "U.S. and U.N. envoys met on Jan. 5 in Washington, D.C. // They agreed.",
    "It rose 3.5 percent. // Shares of Acme Corp. fell 2.25 to $14.",
    "Acme Inc. and Zenith Co. Ltd. merged. // It was late.",
    "He came at 5 p.m. // Everyone had left.",
    "He came at 5 p.m. EST. // Everyone had left.",
    "He came at 9 a.m. Friday and left at noon.",
    "He came at 9 a.m. on Friday.",
    "Route No. 2 is open. // Is it? // No. // It is shut.",
    "He came in Sept. 2004 and left in Oct. // The rest stayed.",
    "They took guns, shells, etc. // Others took nothing.",
    "They took guns, etc., and left.",
    "Wait... what is it? // Go!",
    "He waited ... and went.",
    "He waited... // Then he went.",
    "\"Why?\" he asked. // Nobody knew.",
    "\"We will go!\" Sato said. // Nobody moved.",
    "\"Are you mad?\" the old mayor of the town shouted at them. // Nobody moved.",
    "\"Who did it?\" // The judge said that nobody knew.",
    "\"Who?\" Ms. Lee asked. // \"Them!\" // They ran.",
    "He said: \"We go.\" // Then they went.",
    "He said: \u201cWe go.\u201d // \u201cNow?\u201d she asked.",
    "He said \u2018we go.\u2019 // They went.",
    "\"We go. // You stay,\" he said.",
    "\"We go,\" he said. // \"You stay.\"",
    "(They left.) // He stayed.",
    "He stayed (they left). // It rained.",
    "It cost $3.50. // 40 people paid.",
    "The plan: go; wait; come back. // It failed.",
    "See http://example.org/a.html. // It is there.",
    "Write to x.y@example.org. // She answers.",
    "Shares of Yahoo! fell.",
    "He lives at 5 Elm St. in Bonn.",
    "John Doe Jr. spoke. // So did John Doe Sr. // He was brief.",
    "It was Plan B. // The army had no other.",
    "It is worth approx. 5 dollars, i.e. little, or e.g. Six.",
    "Section 1.2.3 applies. // Art. 5 does not.",
    "The ruling (Art. 51) stands. // Vol. 3 is lost.",
    "He ran 100 m. // She ran 200.",
    "She won 6-4. // He lost.",
    "He saw it [on TV]. // It was clear.",
    "\"It is over.\" // \"No!\" // \"Yes.\"",
    "She asked, \"Is it over?\" and left.",
    "What next? // Nobody knows!",
    "What?! // Really!!",
    "It ended.[3] // Nobody cared.",
    "The firm, Acme Bros., sued. // It lost.",
    "Sen. Jo Day, D-Calif., voted no. // Rep. Al Roy, R-Tex., did not.",
    "Prof. Dr. Karl Benz, M.D., came. // Mrs. Benz did not.",
    "Adm. Lee's ship sank near Mt. Fuji. // Ft. Worth wept.",
    "He is No. 1. // She is No. 2.",
    "It was 5 a.m. in Paris. // It was dark.",
    "It fell by 0.5%. // \u20ac3.2 was lost.",
    "The U.N. said no. // The E.U. did not.",
    "The meeting is at the U.N. in Geneva.",
    "They fled to the U.K. // Many stayed there.",
    "Mr. X. and Ms. Y. wed. // Nobody came.",
    "\"The U.S.\" he said, \"is far.\"",
    "He told Reuters: \"No.\" // She told AFP: \"Yes.\"",
    "It was the end of World War I. // The army went home.",
    "1. Open the door. // 2. Close it.",
    "It opens at 9 a.m. Delhi time. // Nobody waits.",
    "It opens at 9 a.m. Eastern time. // Nobody waits.",
    "It shut at 9 p.m. // UN envoys had left.",
    "They live on Elm St. // The house is red.",
    "The no. 2 in the party left. // He said no. // Nobody stayed.",
    "It grew by 3 percent in the U.S. // Analysts had hoped for more.",
    "He was born in Regina, Sask. and lives in Mt. Pleasant, Mich. with Rev. Poe.",
    "Apple's new phone is here. // iPhone users rejoice. // al-Nahda did not.",
    "we met again. // he was old. // who was she? // nobody knew.",
    "Yahoo! News told it. // Yahoo! said so too.",
    "\"Is it war?\" // The envoy did not say.",
    "\"Is it war?\" // Orlov did not say.",
    "\"Is it war?\" I asked. // Nobody knew.",
    "At 5 p.m. President Osei spoke. // Just before 9 p.m. Israeli envoys left.",
    "It shut at 5 p.m. // President Osei spoke.",
    "Ex-Sen. Jo Day met Gen. (ret.) Al Poe. // They spoke.",
    "He had hepatitis C. // Nobody else fell ill.",
    "They walked 40 km. // Five died near Ft. Portal.",
    "It cost $0.4 bn. last year. // It costs Rs. 500 now.",
    "The case, U.S. v. Almeida, is closed. // He went free.",
    "They fled to Washington, D.C.. // He stayed.",
};

static void words_are_as_in_the_treebanks(void **state)
{
    const fixture *f = *state;
    unsigned wrong = 0;
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
        sanudo_doc *d = doc_of(WORDS[i][0], f->lx);
        char *got = words_of(d);
        if (strcmp(got, WORDS[i][1]) != 0) wrong++, print_error("want %s\ngot  %s\n", WORDS[i][1], got);
        free(got);
        sanudo_doc_free(d);
    }
    assert_int_equal(wrong, 0);
}

/* Take " //" out of `marked`; a blank stays between the sentences. */
static void unmark(char *out, const char *marked)
{
    for (; *marked; marked++) {
        if (marked[0] == ' ' && marked[1] == '/' && marked[2] == '/' && marked[3] == ' ') marked += 3;
        *out++ = *marked;
    }
    *out = 0;
}

static void sentences_end_where_they_should(void **state)
{
    const fixture *f = *state;
    unsigned wrong = 0;
    for (size_t i = 0; i < sizeof SENTENCES / sizeof SENTENCES[0]; i++) {
        char text[512];
        unmark(text, SENTENCES[i]);
        sanudo_doc *d = doc_of(text, f->lx);
        char *got = sentences_of(d);
        if (strcmp(got, SENTENCES[i]) != 0) wrong++, print_error("want %s\ngot  %s\n", SENTENCES[i], got);
        free(got);
        sanudo_doc_free(d);
    }
    assert_int_equal(wrong, 0);
}

/* Line breaks: text, and its sentences, each line of a sentence joined by a blank. */
static const struct {
    const char *text, *sentences;
    uint32_t paras;
} LAYOUTS[] = {
    {"Ships leave\n\nThe two ships left. Nobody waved.\n\nIt rained.", "Ships leave // The two ships left. // Nobody waved. // It rained.", 3},
    {"Ships leave\nThe two ships left the port on Monday.\nIt rained.", "Ships leave // The two ships left the port on Monday. // It rained.", 3},
    {"The two ships left\nthe port, which was\nempty.", "The two ships left the port, which was empty.", 1},
    {"\"It was,\"\nhe said.", "\"It was,\" he said.", 1},
    {"Three things:\n- coal\n- iron\n- salt", "Three things: // - coal // - iron // - salt", 4},
    {"The committee of the port met on Friday and put off\nits ruling on the two ships until the owner has told\n"
     "Parliament who paid for the coal, a clerk of Southern\nHouse said.\nIt meets again in May, and until then no ship of the\nline may leave.",
     "The committee of the port met on Friday and put off its ruling on the two ships until the owner has told "
     "Parliament who paid for the coal, a clerk of Southern House said. // It meets again in May, and until then no ship of the line may leave.", 2},
    {"The committee of the port met on Friday and put off\nits ruling on the two ships until the owner has told\n"
     "Parliament who paid for the coal, a clerk of Southern\nHouse said as the sun went down over the empty\n   piers.\nNobody came",
     "The committee of the port met on Friday and put off its ruling on the two ships until the owner has told "
     "Parliament who paid for the coal, a clerk of Southern House said as the sun went down over the empty // piers. // Nobody came", 3},
    {"\r\nOne.\r\n \t\r\nTwo.\r\n", "One. // Two.", 2},
};

static void lines_break_where_they_were_meant_to(void **state)
{
    const fixture *f = *state;
    for (size_t i = 0; i < sizeof LAYOUTS / sizeof LAYOUTS[0]; i++) {
        sanudo_doc *d = doc_of(LAYOUTS[i].text, f->lx);
        char *got = sentences_of(d);
        assert_string_equal(got, LAYOUTS[i].sentences);
        assert_int_equal(d->sent_para[d->n_sents - 1] + 1, LAYOUTS[i].paras);
        free(got);
        sanudo_doc_free(d);
    }
}

/* A title, a dateline before its sentence, a byline, and credits: rows of their own, numbered as records count. */
static void furniture_stands_apart(void **state)
{
    static const char TEXT[] = "Ships leave. Port empty\nBy Ann Lee\nPORT AMAL, May 4 (XYZ) - The ships left. It rained.\n(Editing by Jo. Li.)\n";
    static const char *const PARTS[] = {"Ships leave. Port empty", "By Ann Lee", "PORT AMAL, May 4 (XYZ) -", "(Editing by Jo. Li.)"};
    static const uint8_t KINDS[] = {REGION_TITLE, REGION_BYLINE, REGION_DATELINE, REGION_CREDITS};
    static const struct {
        const char *words;
        uint32_t number, para;
        uint8_t region;
    } WANT[] = {
        {"Ships leave. Port empty", 0, 0, REGION_TITLE},     {"By Ann Lee", 1, 1, REGION_BYLINE},
        {"PORT AMAL, May 4 (XYZ) -", 2, 2, REGION_DATELINE}, {"The ships left.", 2, 2, REGION_BODY},
        {"It rained.", 3, 2, REGION_BODY},                   {"(Editing by Jo. Li.)", 4, 3, REGION_CREDITS},
    };
    const fixture *f = *state;
    const sanudo_article a = {.text = TEXT, .len = sizeof TEXT - 1};
    const knowledge know = {.lexicon = f->lx};
    sanudo_span spans[4];
    sanudo_doc *d;
    for (uint32_t i = 0; i < 4; i++) {
        spans[i].start = (uint32_t)(strstr(TEXT, PARTS[i]) - TEXT);
        spans[i].end = spans[i].start + (uint32_t)strlen(PARTS[i]);
    }
    assert_int_equal(sanudo_doc_new(&d, &a, NULL), SANUDO_OK);
    d->n_regions = 4, d->reg_span = spans, d->reg_kind = KINDS;
    assert_int_equal(sanudo_stage_tokens(d, &know, NULL), SANUDO_OK);
    assert_int_equal(d->n_sents, sizeof WANT / sizeof WANT[0]);
    for (uint32_t i = 0; i < d->n_sents; i++) {
        assert_true(slice_is(sanudo_doc_words(d, d->sent_first[i], d->sent_first[i + 1]), WANT[i].words));
        assert_int_equal(d->sent_number[i], WANT[i].number);
        assert_int_equal(d->sent_para[i], WANT[i].para);
        assert_int_equal(d->sent_region[i], WANT[i].region);
    }
    sanudo_doc_free(d);
}

/* 50,000 words without a stop, and a word of 400,000 letters: cut at the bound, at a comma where there is one. */
static void endless_sentences_are_cut(void **state)
{
    const fixture *f = *state;
    sanudo_buf b = {0};
    for (uint32_t i = 0; i < 50000; i++) buf_str(&b, i % 1500 == 950 ? "so, " : "and ");
    buf_char(&b, 0);
    sanudo_doc *d = doc_of(b.data, f->lx);
    assert_true(d->n_sents >= 50);
    assert_int_equal(d->sent_first[1], 952);
    for (uint32_t s = 0; s < d->n_sents; s++) assert_true(d->sent_first[s + 1] - d->sent_first[s] <= SENTENCE_MAX);
    sanudo_doc_free(d);
    b.len = 0;
    for (uint32_t i = 0; i < 400000; i++) buf_char(&b, 'x');
    buf_char(&b, 0);
    d = doc_of(b.data, f->lx);
    assert_int_equal(d->n_tokens, 1);
    sanudo_doc_free(d);
    sanudo_buf_drop(&b);
}

/* Without a lexicon nothing is lost but what it knows. */
static void works_without_a_lexicon(void **state)
{
    (void)state;
    sanudo_doc *d = doc_of("We don't, cannot. The U.S. army left.", NULL);
    char *got = words_of(d);
    assert_string_equal(got, "We do +n't , cannot . // The U.S. army left .");
    free(got);
    sanudo_doc_free(d);
}

/* Every limit of memory in turn: refused with a message, or done. */
static void says_when_memory_runs_out(void **state)
{
    const fixture *f = *state;
    sanudo_buf text = {0};
    for (int i = 0; i < 500; i++) buf_str(&text, "One ship left. Two came.\n\nThree sank. ");
    const sanudo_article a = {.text = text.data, .len = text.len};
    const knowledge know = {.lexicon = f->lx};
    bool refused[2] = {false, false}, done[2] = {false, false};
    for (size_t limit = 1; limit < 1 << 21; limit += limit / 2 + 1) {
        for (int which = 0; which < 2; which++) {
            sanudo_doc *d;
            sanudo_error err = {0};
            assert_int_equal(sanudo_doc_new(&d, &a, NULL), SANUDO_OK);
            *(which ? &d->mem.limit : &d->tmp.limit) = which ? d->mem.total + limit : limit;
            const sanudo_rc rc = sanudo_stage_tokens(d, &know, &err);
            assert_true(rc == SANUDO_OK || (rc == SANUDO_ENOMEM && err.msg[0] && !(d->layers & SANUDO_TOKENS)));
            *(rc == SANUDO_OK ? &done[which] : &refused[which]) = true;
            sanudo_doc_free(d);
        }
    }
    sanudo_buf_drop(&text);
    assert_true(refused[0] && refused[1] && done[0] && done[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_as_in_the_treebanks),
        cmocka_unit_test(sentences_end_where_they_should),
        cmocka_unit_test(lines_break_where_they_were_meant_to),
        cmocka_unit_test(furniture_stands_apart),
        cmocka_unit_test(endless_sentences_are_cut),
        cmocka_unit_test(works_without_a_lexicon),
        cmocka_unit_test(says_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
