#ifndef SANUDO_WHEN_CALENDAR_H
#define SANUDO_WHEN_CALENDAR_H
#include <stdbool.h>
#include <stdint.h>

#include "doc/doc.h"

/*
** The kernels of this room: words with their calendar reading -> expressions
** (what the words say) -> values (what they mean, beside the day of publication
** and the dates told before).  They know neither the document nor the lexicon.
*/
enum cal_kind {
    CAL_NONE, CAL_DIGITS, CAL_FULL, CAL_CLOCK, CAL_COMMA, CAL_HYPHEN, CAL_POSS, CAL_OPEN, /* read off the form */
    CAL_WEEKDAY, CAL_DAYABBR, CAL_MONTH, CAL_MONTHABBR, CAL_SEASON, CAL_PART, CAL_AMPM, CAL_ZONE, CAL_UNIT, CAL_SET,
    CAL_NUMBER, CAL_TENS, CAL_SCALE, CAL_VAGUE, CAL_HALF, CAL_ORDINAL, CAL_DECADE, CAL_DAY, CAL_NIGHT, CAL_BESIDE,
    CAL_SHIFT, CAL_EDGE, CAL_PARTOF, CAL_EVERY, CAL_ALL, CAL_FISCAL, CAL_RUNNING, CAL_LEAD, CAL_LINK, CAL_GLUE,
    CAL_HOLIDAY, CAL_AHEAD, CAL_REF, CAL_EVENT, CAL_QUARTER, N_CAL_KINDS
};
enum cal_unit {
    UNIT_NONE, UNIT_SECOND, UNIT_MINUTE, UNIT_HOUR, UNIT_DAY, UNIT_WEEK, UNIT_FORTNIGHT, UNIT_WEEKEND, UNIT_MONTH,
    UNIT_QUARTER, UNIT_YEAR, UNIT_DECADE, UNIT_CENTURY, N_CAL_UNITS
};
enum cal_part { PART_NONE, PART_MORNING, PART_AFTERNOON, PART_EVENING, PART_NIGHT, N_CAL_PARTS };
enum cal_season { SEASON_NONE, SEASON_SPRING, SEASON_SUMMER, SEASON_FALL, SEASON_WINTER, N_CAL_SEASONS };
enum cal_beside {
    BESIDE_NONE, BESIDE_LAST, BESIDE_THIS, BESIDE_NEXT, BESIDE_PAST, BESIDE_RECENT,  /* beside the day of publication */
    BESIDE_PREVIOUS, BESIDE_SAME, BESIDE_THAT, BESIDE_FOLLOWING, N_CAL_BESIDES       /* beside the date told before */
};
enum cal_shift { SHIFT_NONE, SHIFT_AGO, SHIFT_EARLIER, SHIFT_BEFORE, SHIFT_LATER, SHIFT_AFTER, N_CAL_SHIFTS };
enum cal_lead { LEAD_NONE, LEAD_IN, LEAD_FOR, LEAD_SINCE, LEAD_FROM, LEAD_UNTIL, LEAD_BETWEEN, N_CAL_LEADS };
enum cal_glue { GLUE_NONE, GLUE_THE, GLUE_A, GLUE_OF, GLUE_LONG, GLUE_OLD, GLUE_MORE, GLUE_PERIOD, GLUE_ABOUT, N_CAL_GLUES };
enum cal_tense { TENSE_PAST, TENSE_PRESENT, TENSE_FUTURE };

enum {
    CALF_PLURAL = 1,  /* ends in s */
    CALF_YEAR = 2,    /* four digits that can be a year */
    CALF_COUNT = 4,   /* counts the noun behind it ("2000 people") */
    CALF_STOP = 8,    /* a mark, a conjunction or a preposition: what comes before is complete */
    CALF_NAME = 16,   /* a proper noun */
    CALF_DOT = 32,    /* ends in a full stop of its own ("Oct.") */
    CALF_ORDINAL = 64, /* digits with an ending ("21st") */
    CALF_VERB = 128
};

/* One word as the calendar sees it ("New Year's Eve" is one).  `code` is an enum above or 0; `value` a number, a day or minutes. */
typedef struct cal_word {
    uint8_t kind, flags, code;
    int32_t value;
} cal_word;

enum cal_form {
    FORM_DATE, FORM_WEEKDAY, FORM_WEEKEND, FORM_SEASON, FORM_QUARTER, FORM_HALF, FORM_DECADE, FORM_CENTURY, FORM_FISCAL, FORM_YEARS,
    FORM_UNIT,  /* a unit beside now or beside a date: "next week", "the following day", "today" */
    FORM_SHIFT, /* n units from now or from a date: "three days ago", "two years later" */
    FORM_AFTER, /* n units after or before an event: "a day after the vote" */
    FORM_NTH,   /* the n-th unit or weekday of a month or year, -1 the last: "the first week of May" */
    FORM_AGAIN, /* the date told before, in another year: "the same period last year" */
    FORM_PART,  /* a part of some day, or an hour: "at dawn", "at 6 p.m." */
    FORM_LENGTH, FORM_SET, FORM_REF,
    FORM_EVENT  /* no time itself: an event that everybody can date, and what tells of it is later */
};
enum { NO_CLOCK = -1, NO_OFFSET = 127 };
enum { EDGE_EVE = 4 }; /* behind START, MID and END of the kind `part of`: the day before */
/* Feasts that move: FEAST_EASTER + 100 + days from it; FEAST_NTH + month * 100 + weekday * 10 + place, 0 being the last. */
enum { FEAST_EASTER = 20000, FEAST_NTH = 30000 };

/* What an expression says.  0 = not said, but for clock (NO_CLOCK), year_off and week_off (NO_OFFSET). */
typedef struct cal_expr {
    uint32_t first, end; /* words, half open */
    uint8_t form, unit, part, season, beside, lead, edge;
    bool vague, half, back, ahead; /* "several"; "half a"; a shift into the past; "due" stands before */
    bool and_half, utc;            /* "two and a half"; "0800 GMT" */
    uint8_t small_unit, small_n;   /* "three hours and 54 minutes" */
    int8_t last_day;               /* of a run of days in one month: "May 3-5" */
    bool gap;                      /* FORM_AFTER: the words tell how long, and the day is reckoned: "two days (after the vote)" */
    int32_t n;           /* number of units, quarter, last year of FORM_YEARS, offset of FORM_UNIT without `beside` */
    int16_t year, clock;
    int8_t month, day, weekday, year_off, week_off;
    uint16_t feast; /* a feast that moves: its code, else 0 */
} cal_expr;

/*
** Find the expressions in `n` words: longest first from the left, in order, disjoint.
** Writes at most `cap` and returns their number.
*/
uint32_t sanudo_cal_spot(const cal_word *w, uint32_t n, cal_expr *out, uint32_t cap);

/* What an expression means: TIMEX3 kind and value, its days where it has any, and how exact it is. */
typedef struct cal_value {
    char text[32];
    uint8_t len;  /* 0: no value */
    uint8_t kind; /* enum time_kind */
    uint8_t unit; /* enum cal_unit of a date; UNIT_NONE otherwise */
    int32_t start, end;
} cal_value;

/* Where an expression stands. */
typedef struct cal_place {
    uint32_t sentence;
    uint8_t tense; /* enum cal_tense of its clause */
    bool in_dateline, in_title; /* a title's time is nothing that later ones hang on */
} cal_place;

/*
** Resolve `n` expressions of one document, in order, beside `now`, the day of
** publication (DAY_NONE: only what is absolute gets a value).
*/
void sanudo_cal_resolve(const cal_expr *e, const cal_place *at, uint32_t n, int32_t now, cal_value *out);

/*
** The day of publication of an article that bears none, where its dateline has a day and its words leave one year for it;
** DAY_NONE where they do not.  `since`: a day that lies behind the article, or DAY_NONE.
*/
int32_t sanudo_cal_reckon(const cal_expr *e, const cal_place *at, uint32_t n, int32_t since);

/* Monday = 1. */
int sanudo_cal_weekday(int32_t day);

/* The day of a feast that moves in year `y`. */
int32_t sanudo_cal_feast(int feast, int y);

/* Days as TIMEX3 writes them; out holds 32 bytes; the length is returned. */
uint8_t sanudo_cal_day_text(int32_t day, char *out);
uint8_t sanudo_cal_month_text(int32_t day, char *out);
#endif
