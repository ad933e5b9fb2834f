/* The report on dated offices: a small lexicon with each fault. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon/build.h"
#include "lexicon/offices.h"

static const char CLASSES[] =
    "table class\n"
    "office-acting | acting; interim\n"
    "office-ended | TUR prime minister\n"
    "office-several | IRQ president\n"
    "office-single | defence minister; defense minister\n"
    "office-single | president\n"
    "office-single | prime minister\n";

static sanudo_rc open_text(const char *name, const char *text, lexicon **lx, uint8_t **data, sanudo_error *err)
{
    size_t size;
    const sanudo_rc rc = sanudo_build_text(name, slice_of(text), data, &size, err);
    return rc == SANUDO_OK ? sanudo_lexicon_memory(lx, *data, size, err) : rc;
}

/* The report on 2020-06-01 of rows of the table office: its findings, without the line of counts unless `counts`. */
static void expect(const char *lines, bool gaps, bool counts, const char *wanted)
{
    char text[2048];
    lexicon *spells, *known;
    uint8_t *rows_data, *class_data;
    sanudo_buf report = {0};
    snprintf(text, sizeof text, "table office\n%s", lines);
    assert_int_equal(open_text("o.lex", text, &spells, &rows_data, NULL), SANUDO_OK);
    assert_int_equal(open_text("c.lex", CLASSES, &known, &class_data, NULL), SANUDO_OK);
    assert_int_equal(sanudo_offices_report(spells, known, sanudo_day_of(2020, 6, 1), gaps, &report, NULL), SANUDO_OK);
    buf_char(&report, '\0');
    char *last = strrchr(report.data, '\n');
    assert_non_null(last);
    *last = '\0';
    last = strrchr(report.data, '\n');
    if (!counts && last) last[1] = '\0';
    else if (!counts) report.data[0] = '\0';
    assert_string_equal(report.data, wanted);
    sanudo_buf_drop(&report);
    sanudo_lexicon_free(spells);
    sanudo_lexicon_free(known);
    free(rows_data);
    free(class_data);
}

static void tells_each_fault(void **state)
{
    (void)state;
    static const struct {
        const char *rows;
        bool gaps;
        const char *wanted;
    } CASES[] = {
        /* nobody holds it; the one who went is named */
        {"A B | FRA | GOV | president | 2010 | 2015-05-02\n", false,
         "lexicon/o.lex:2: FRA president: no holder after A B, from 2015-05-02 to 2020-06-01\n"},
        /* an open end, an acting holder, an office that is no more, one that begins later, one of several holders */
        {"A B | FRA | GOV | president | 2010\n", false, ""},
        {"A B | FRA | GOV | president | 2010 | 2015-05-02\nC D | FRA | GOV | acting president | 2015-05-02\n", false, ""},
        {"A B | TUR | GOV | prime minister | 2010 | 2018-07-09\n", false, ""},
        {"A B | FRA | GOV | president | 2021\n", false, ""},
        {"A B | FRA | GOV | president | 9999-12\n", false, ""},
        {"A B | IRQ | GOV | president | 2010\nC D | IRQ | GOV | president | 2012 | 2014\n", false, ""},
        /* who has no class has no gap */
        {"A B | FRA | LEG | senator | 2010 | 2012\n", true, ""},
        /* a gap, told only when asked for; a month is none, nor what lies before 1990 */
        {"A B | FRA | GOV | defense minister | 2001-01-05 | 2003-02-10\nC D | FRA | GOV | defence minister | 2003-06-01\n", true,
         "lexicon/o.lex:2: FRA defence minister: no holder between A B and C D of lexicon/o.lex:3, from 2003-02-10 to 2003-06-01\n"},
        {"A B | FRA | GOV | president | 2001-01-05 | 2003-02-10\nC D | FRA | GOV | president | 2003-06-01\n", false, ""},
        {"A B | FRA | GOV | president | 2001-01-05 | 2003-02-10\nC D | FRA | GOV | president | 2003-03-05\n", true, ""},
        {"A B | FRA | GOV | president | 1980 | 1985\nC D | FRA | GOV | president | 1990\n", true, ""},
        /* two hold it; on the day when one follows the other, or where the dates are too wide to tell, they may */
        {"A B | FRA | GOV | president | 2010 | 2012-07-09\nC D | FRA | GOV | president | 2012-05-15\n", false,
         "lexicon/o.lex:2: FRA president: A B holds it together with C D of lexicon/o.lex:3, from 2012-05-15 to 2012-07-09\n"},
        {"A B | FRA | GOV | president | 2010 | 2012-05-15\nC D | FRA | GOV | president | 2012-05-15\n", false, ""},
        {"A B | FRA | GOV | president | 2010 | 2012\nC D | FRA | GOV | president | 2012-05\n", false, ""},
        {"A B | FRA | GOV | president | 2010\nC D | FRA | GOV | acting president | 2012-05-15 | 2012-06-20\n", false, ""},
        /* twice in office */
        {"A B | FRA | GOV | president | 2001 | 2003\nA B | FRA | GOV | president | 2010\n", false, ""},
        /* of two codes at one time, told once for all the names that they share */
        {"A B; B A | FRA | GOV | envoy | 2010 | 2014-03-04\nA B; B; B A | IGO | GOV | mediator | 2012-02-03\n", false,
         "lexicon/o.lex:3: 'A B' is of IGO here and of FRA in lexicon/o.lex:2, from 2012-02-03 to 2014-03-04\n"},
        {"A B | FRA | GOV | envoy | 2010 | 2014-03-04\nA B | IGO | GOV | mediator | 2014-03-04\n", false, ""},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) expect(CASES[i].rows, CASES[i].gaps, false, CASES[i].wanted);
}

static void counts_them(void **state)
{
    (void)state;
    expect("A B; B | FRA | GOV | president | 2010 | 2012-07-09\nB | FRA | GOV | president | 2012-05-15 | 2013\n", true, true,
           "lexicon/o.lex:2: FRA president: A B holds it together with B of lexicon/o.lex:3, from 2012-05-15 to 2012-07-09\n"
           "lexicon/o.lex:3: FRA president: no holder after B, from 2013-12-31 to 2020-06-01\n"
           "lexicon/o.lex:3: FRA president: 'B' holds it in lexicon/o.lex:2 as well, from 2012-05-15 to 2012-07-09\n"
           "2 spells, 1 offices of one holder: 1 vacant on 2020-06-01, 0 gaps, 1 overlaps, 1 doubles, 0 names of two codes");
    expect("", false, true, "0 spells, 0 offices of one holder: 0 vacant on 2020-06-01, 0 overlaps, 0 doubles, 0 names of two codes");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(tells_each_fault), cmocka_unit_test(counts_them)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
