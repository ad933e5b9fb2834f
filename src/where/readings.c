/* What a name of a place may mean: the rows of the tables `place`, `division` and `town` that have it. */
#include <math.h>

#include "where/rows.h"

enum { PLACE_CODE = 1, PLACE_KIND = 2, PLACE_LAT = 3, PLACE_LON = 4 };
enum { DIVISION_CODE = 1, DIVISION_ID = 2, DIVISION_LEVEL = 3, DIVISION_LAT = 4, DIVISION_LON = 5 };
enum { TOWN_CODE = 1, TOWN_DIVISION = 2, TOWN_LAT = 3, TOWN_LON = 4, TOWN_PEOPLE = 5, TOWN_NUMBER = 6 };
enum { MOST_ROWS = 128 }; /* of one name and table that are looked at, the largest towns first: there are 400 of "San José" */

/* "Paris, Tarn": a place and what is named behind it as lying round it are no farther apart. */
static const double NEAR_KM = 90.0;

/* A row of `place` and one of a big table are one place when they are no farther apart than this: points are rounded, regions wide. */
static const double SAME_TOWN_KM = 40, SAME_REGION_KM = 700;

static const uint8_t TABLES[] = {LEX_PLACE, LEX_DIVISION, LEX_TOWN};
enum { N_TABLES = sizeof TABLES };

static double degrees(const lexicon *lx, uint32_t row, uint32_t col)
{
    const int32_t v = sanudo_lex_int(lx, row, col);
    return v == INT32_MIN ? (double)NAN : v / 10000.0;
}

static uint8_t kind_of(slice kind)
{
    if (slice_is(kind, "country")) return KIND_IS_COUNTRY;
    if (slice_is(kind, "capital")) return KIND_IS_CAPITAL;
    return slice_is(kind, "city") ? KIND_IS_CITY : KIND_IS_REGION;
}

static reading read_row(const lexicon *lx, uint8_t table, uint32_t row)
{
    switch (table) {
    case LEX_PLACE:
        return (reading){.row = row, .kind = kind_of(sanudo_lex_text(lx, row, PLACE_KIND)), .code = (country)sanudo_lex_int(lx, row, PLACE_CODE),
                         .lat = degrees(lx, row, PLACE_LAT), .lon = degrees(lx, row, PLACE_LON)};
    case LEX_DIVISION:
        return (reading){.row = row, .kind = sanudo_lex_int(lx, row, DIVISION_LEVEL) == 1 ? KIND_IS_DIVISION : KIND_IS_DISTRICT,
                         .code = (country)sanudo_lex_int(lx, row, DIVISION_CODE), .division = sanudo_lex_text(lx, row, DIVISION_ID),
                         .lat = degrees(lx, row, DIVISION_LAT), .lon = degrees(lx, row, DIVISION_LON)};
    default:
        return (reading){.row = row, .kind = KIND_IS_TOWN, .code = (country)sanudo_lex_int(lx, row, TOWN_CODE),
                         .division = sanudo_lex_text(lx, row, TOWN_DIVISION), .lat = degrees(lx, row, TOWN_LAT), .lon = degrees(lx, row, TOWN_LON),
                         .people = (uint32_t)sanudo_lex_int(lx, row, TOWN_PEOPLE), .number = (uint32_t)sanudo_lex_int(lx, row, TOWN_NUMBER)};
    }
}

readings sanudo_where_readings(const lexicon *lx, uint64_t words)
{
    return (readings){.lx = lx, .words = words, .hit = sanudo_lex_find(lx, LEX_PLACE, words), .first = true, .left = MOST_ROWS};
}

bool sanudo_where_next_reading(readings *r, reading *out)
{
    while (r->hit.row == SANUDO_NONE || !r->left) {
        if (++r->table >= N_TABLES) return false;
        r->hit = sanudo_lex_find(r->lx, TABLES[r->table], r->words);
        r->first = true, r->left = MOST_ROWS;
    }
    *out = read_row(r->lx, TABLES[r->table], r->hit.row);
    out->first = r->first;
    r->first = false, r->left--;
    r->hit = sanudo_lex_next(r->lx, r->hit);
    return true;
}

slice sanudo_where_first_level(slice division)
{
    if (!division.n) return division;
    const char *dot = memchr(division.p, '.', division.n);
    return dot ? (slice){division.p, (uint32_t)(dot - division.p)} : division;
}

double sanudo_where_km(double lat1, double lon1, double lat2, double lon2)
{
    const double r = 3.14159265358979323846 / 180;
    const double a = sin((lat2 - lat1) * r / 2), b = sin((lon2 - lon1) * r / 2);
    return 12742.0 * asin(fmin(1.0, sqrt(a * a + cos(lat1 * r) * cos(lat2 * r) * b * b)));
}

/* Is `outer` a division, and `inner` in it by its code? */
static bool in_division(slice inner, slice outer)
{
    if (!inner.n || !outer.n || inner.n < outer.n || memcmp(inner.p, outer.p, outer.n) != 0) return false;
    return inner.n == outer.n || inner.p[outer.n] == '.';
}

bool sanudo_where_lies_in(const reading *inner, const reading *outer)
{
    if (inner->row == outer->row || !outer->code || inner->code != outer->code) return false;
    if (outer->kind == KIND_IS_COUNTRY) return true;
    if (outer->kind == KIND_IS_DIVISION && inner->division.n) return in_division(inner->division, outer->division);
    if (outer->kind == KIND_IS_DISTRICT && in_division(inner->division, outer->division)) return true;
    return sanudo_where_km(inner->lat, inner->lon, outer->lat, outer->lon) < NEAR_KM;
}

/* Take the division and number of a town or division with these words that is the same place; the largest, if it is several. */
static void complete_by(const lexicon *lx, uint64_t words, bool town, reading *r)
{
    reading other;
    for (readings all = sanudo_where_readings(lx, words); sanudo_where_next_reading(&all, &other);) {
        if (other.code != r->code || other.kind != (town ? KIND_IS_TOWN : KIND_IS_DIVISION) || other.people < r->people) continue;
        if (sanudo_where_km(other.lat, other.lon, r->lat, r->lon) > (town ? SAME_TOWN_KM : SAME_REGION_KM)) continue;
        r->division = other.division, r->number = other.number, r->people = other.people;
    }
}

static slice province_name(const lexicon *lx, const reading *r)
{
    const char letters[3] = {(char)(r->code & 0xff), (char)(r->code >> 8 & 0xff), (char)(r->code >> 16 & 0xff)};
    const slice first = sanudo_where_first_level(r->division);
    if (!r->code || !first.n) return (slice){0};
    const lex_hit hit = sanudo_lex_find(lx, LEX_DIVISION, key_join(sanudo_key_word(letters, 3), sanudo_key_word(first.p, first.n)));
    return hit.row == SANUDO_NONE ? (slice){0} : sanudo_lex_text(lx, hit.row, 0);
}

void sanudo_where_complete(const lexicon *lx, reading *r)
{
    const bool town = r->kind == KIND_IS_CITY || r->kind == KIND_IS_CAPITAL;
    slice names = town || r->kind == KIND_IS_REGION ? sanudo_lex_cell(lx, r->row, 0) : (slice){0};
    while (names.n && !r->division.n) {
        const char *end = memchr(names.p, ';', names.n);
        const uint32_t n = end ? (uint32_t)(end - names.p) : names.n;
        complete_by(lx, sanudo_words_key((slice){names.p, n}, NULL), town, r);
        names = (slice){names.p + n + (end != NULL), names.n - n - (end != NULL)};
    }
    r->province = province_name(lx, r);
}
