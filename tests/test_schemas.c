/* The schemas of events, written from flat events made by hand, as a store would fill them. */
#include <inttypes.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lexicon/build.h"
#include "lexicon/disk.h"
#include "record/pairs.h"

enum { CELLS_MAX = 64, LINES_MAX = 64 };

/* The lexicon of the repository, for all tests. */
typedef struct fixture {
    uint8_t *bytes;
    lexicon *lx;
} fixture;

static int load(void **state)
{
    static fixture f;
    char dir[512];
    size_t size;
    sanudo_error err = {0};
    snprintf(dir, sizeof dir, "%s/lexicon", getenv("SANUDO_ROOT"));
    if (sanudo_build_dir(dir, &f.bytes, &size, &err) != SANUDO_OK || sanudo_lexicon_memory(&f.lx, f.bytes, size, &err) != SANUDO_OK)
        fprintf(stderr, "%s\n", err.msg);
    *state = &f;
    return f.lx ? 0 : -1;
}

static int unload(void **state)
{
    fixture *f = *state;
    sanudo_lexicon_free(f->lx);
    free(f->bytes);
    return 0;
}

/* ---- what the schemas look like --------------------------------------------- */

#define ACTOR_OF_GDELT(n)                                                                                                                \
    "Actor" n "Code|Actor" n "Name|Actor" n "CountryCode|Actor" n "KnownGroupCode|Actor" n "EthnicCode|Actor" n "Religion1Code|Actor" n \
    "Religion2Code|Actor" n "Type1Code|Actor" n "Type2Code|Actor" n "Type3Code"
#define GEO_OF_GDELT(n)                                                                                                               \
    n "Geo_Type|" n "Geo_FullName|" n "Geo_CountryCode|" n "Geo_ADM1Code|" n "Geo_ADM2Code|" n "Geo_Lat|" n "Geo_Long|" n "Geo_FeatureID"

static const struct {
    const char *format;
    bool header;
    uint32_t n;
    const char *columns;
} LOOK[] = {
    {"polecat", true, 40,
     "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|"
     "Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|"
     "Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|"
     "Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|"
     "Version"},
    {"icews", true, 20,
     "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target "
     "Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude"},
    {"gdelt", false, 61,
     "GLOBALEVENTID|SQLDATE|MonthYear|Year|FractionDate|" ACTOR_OF_GDELT("1") "|" ACTOR_OF_GDELT("2") "|IsRootEvent|EventCode|"
     "EventBaseCode|EventRootCode|QuadClass|GoldsteinScale|NumMentions|NumSources|NumArticles|AvgTone|" GEO_OF_GDELT("Actor1") "|"
     GEO_OF_GDELT("Actor2") "|" GEO_OF_GDELT("Action") "|DATEADDED|SOURCEURL"},
    {"gdelt-mentions", false, 16,
     "GLOBALEVENTID|EventTimeDate|MentionTimeDate|MentionType|MentionSourceName|MentionIdentifier|SentenceID|Actor1CharOffset|"
     "Actor2CharOffset|ActionCharOffset|InRawText|Confidence|MentionDocLen|MentionDocTone|MentionDocTranslationInfo|Extras"},
    {"phoenix", false, 26,
     "EventID|Date|Year|Month|Day|SourceActorFull|SourceActorEntity|SourceActorRole|SourceActorAttribute|TargetActorFull|"
     "TargetActorEntity|TargetActorRole|TargetActorAttribute|EventCode|EventRootCode|QuadClass|GoldsteinScore|Issues|Lat|Lon|LocationName|"
     "StateName|CountryCode|SentenceID|URLs|NewsSources"},
};
enum { N_LOOKS = sizeof LOOK / sizeof LOOK[0] };

static const char *columns_of(const char *format)
{
    for (uint32_t i = 0; i < N_LOOKS; i++)
        if (strcmp(LOOK[i].format, format) == 0) return LOOK[i].columns;
    fail_msg("no columns of %s", format);
    return "";
}

/* ---- an event of an invented dispatch ------------------------------------------ */

typedef struct sample {
    flat_article article;
    flat_party actor[20], recipient[20];
    flat_event event;
} sample;

static const slice CONTEXT[] = {{"military", 8}, {"territory", 9}}, SOURCE[] = {{"Radio North", 11}, {"Zoe Miller", 10}};
static const slice PEOPLE[] = {{"Zoe Miller", 10}, {"Jan Vos", 7}};

static flat_party party(const char *name, const char *slot, const char *sectors)
{
    flat_party p = {.name = slice_of(name), .words = slice_of(name), .at = 12};
    snprintf(p.country, sizeof p.country, "%s", slot);
    for (; *sectors; sectors += strlen(sectors) > 3 ? 4 : 3) p.sectors |= sanudo_sector_of(sectors, 3);
    return p;
}

/* Norway's army attacked Chile in Hamar, says Zoe Miller on Radio North. */
static void make(sample *s)
{
    *s = (sample){.article = {.id = SLICE("d7"), .title = SLICE("Raid"), .publisher = SLICE("North Wire"), .language = SLICE("en"),
                              .url = SLICE("http://wire.example/7"), .date = SLICE("1993-05-04"), .length = 230, .n_statements = 2,
                              .people = {PEOPLE, 2}}};
    s->actor[0] = party("Norwegian army", "NOR", "MIL"), s->recipient[0] = party("Chile", "CHL", "GOV");
    s->actor[0].title = SLICE("third brigade"), s->recipient[0].at = 48;
    s->event = (flat_event){.article = &s->article, .number = 3, .sentence = 2, .lead = true, .type = SLICE("ASSAULT"), .mode = SLICE("firearms"),
                            .cameo = SLICE("193"), .status = SLICE("actual"), .quad = 4, .score = -90, .contexts = {CONTEXT, 2},
                            .chain = {SOURCE, 2}, .actors = s->actor, .recipients = s->recipient, .n_actors = 1, .n_recipients = 1,
                            .trigger = SLICE("attacked"), .text = SLICE("The army attacked Chile."), .start = 30, .end = 38,
                            .date = SLICE("1993-05-03"), .first_day = SLICE("1993-05-03"), .last_day = SLICE("1993-05-03"),
                            .date_from_text = true, .n_stances = 1,
                            .place = {.name = SLICE("Hamar"), .words = SLICE("the town of Hamar"), .kind = SLICE("city"), .country = "NOR",
                                      .admin1 = SLICE("Innlandet"), .geonameid = 3153623, .lat = 60.7945, .lon = 11.06798}};
    for (uint32_t i = 0; i < FLAT_SIZES; i++) s->event.size[i] = (flat_amount){SANUDO_NONE, SANUDO_NONE};
    s->event.size[0] = (flat_amount){12, SANUDO_NONE};
}

/* ---- written and read back ------------------------------------------------------- */

typedef struct table {
    char *text;
    uint32_t n;
    char *line[LINES_MAX];
} table;

static table write_as(const lexicon *lx, const char *format, const flat_event *e, losses *lost)
{
    sanudo_buf out = {0};
    schema_out w = {.out = &out, .lexicon = lx, .lost = lost};
    const schema *s = sanudo_schema_of(format);
    assert_non_null(s);
    sanudo_schema_event(s, &w, e);
    sanudo_buf_drop(&w.scratch);
    buf_char(&out, '\0');
    assert_false(out.failed);
    table t = {.text = out.data};
    for (char *p = t.text; *p && t.n < LINES_MAX;) {
        char *const end = strchr(p, '\n');
        assert_non_null(end);
        *end = '\0';
        t.line[t.n++] = p;
        p = end + 1;
    }
    return t;
}

/* Number of the column of that name. */
static uint32_t column(const char *format, const char *name)
{
    const size_t n = strlen(name);
    uint32_t at = 0;
    for (const char *p = columns_of(format); p; p = strchr(p, '|') ? strchr(p, '|') + 1 : NULL, at++)
        if (strncmp(p, name, n) == 0 && (p[n] == '|' || !p[n])) return at;
    fail_msg("%s has no column %s", format, name);
    return 0;
}

static uint32_t count_cells(const char *line)
{
    uint32_t n = 1;
    for (; *line; line++) n += *line == '\t';
    return n;
}

/* The cell of a line in a column, in `room`. */
static const char *cell(const char *format, const char *line, const char *name, char room[static 512])
{
    for (uint32_t at = column(format, name); at; at--) {
        line = strchr(line, '\t');
        assert_non_null(line);
        line++;
    }
    snprintf(room, 512, "%.*s", (int)strcspn(line, "\t"), line);
    return room;
}

static void assert_cell(const char *format, const char *line, const char *name, const char *want)
{
    char room[512];
    if (strcmp(cell(format, line, name, room), want) != 0) fail_msg("%s, %s: '%s', not '%s'", format, name, room, want);
}

static void headers_are_those_of_the_schemas(void **state)
{
    const fixture *f = *state;
    sample s;
    make(&s);
    for (uint32_t i = 0; i < N_LOOKS; i++) {
        const char *const header = sanudo_format_header(LOOK[i].format);
        table t = write_as(f->lx, LOOK[i].format, &s.event, NULL);
        assert_int_equal(t.n, 1);
        assert_int_equal(count_cells(t.line[0]), LOOK[i].n);
        assert_int_equal(column(LOOK[i].format, strrchr(LOOK[i].columns, '|') + 1), LOOK[i].n - 1);
        if (!LOOK[i].header) assert_string_equal(header, "");
        for (const char *h = header, *c = LOOK[i].columns; *h; h++, c++) assert_int_equal(*h == '\t' ? '|' : *h == '\n' ? '\0' : *h, *c);
        free(t.text);
    }
}

static void every_column_says_what_the_event_says(void **state)
{
    static const char *const WANT[][3] = {
        {"polecat", "Event ID", "d7-e3"}, {"polecat", "Event Date", "1993-05-03"}, {"polecat", "Event Type", "ASSAULT"},
        {"polecat", "Event Mode", "firearms"}, {"polecat", "Intensity", "-9.0"}, {"polecat", "Quad Code", "MATERIAL CONFLICT"},
        {"polecat", "Contexts", "military; territory"}, {"polecat", "Actor Name", "Norwegian army"}, {"polecat", "Actor Country", "NOR"},
        {"polecat", "Actor COW", "385"}, {"polecat", "Primary Actor Sector", "MIL"}, {"polecat", "Actor Sectors", "MIL"},
        {"polecat", "Actor Title", "third brigade"}, {"polecat", "Actor Name Raw", "Norwegian army"}, {"polecat", "Wikipedia Actor ID", "None"},
        {"polecat", "Recipient Name", "Chile"}, {"polecat", "Recipient COW", "155"}, {"polecat", "Recipient Title", "None"},
        {"polecat", "Placename", "Hamar"}, {"polecat", "City", "Hamar"}, {"polecat", "District", "None"}, {"polecat", "Province", "Innlandet"},
        {"polecat", "Country", "NOR"}, {"polecat", "Latitude", "60.79450"}, {"polecat", "Longitude", "11.06798"},
        {"polecat", "GeoNames ID", "3153623"}, {"polecat", "Raw Placename", "the town of Hamar"}, {"polecat", "Feature Type", "city"},
        {"polecat", "Source", "North Wire"}, {"polecat", "Publication Date", "1993-05-04"}, {"polecat", "Story People", "Zoe Miller; Jan Vos"},
        {"polecat", "Story Organizations", "None"}, {"polecat", "Language", "en"},
        {"icews", "Event Date", "1993-05-03"}, {"icews", "Source Name", "Norwegian army"}, {"icews", "Source Sectors", "Military,Government"},
        {"icews", "Source Country", "Norway"}, {"icews", "Event Text", "Fight with small arms and light weapons"}, {"icews", "CAMEO Code", "193"},
        {"icews", "Intensity", "-10.0"}, {"icews", "Target Name", "Chile"}, {"icews", "Target Sectors", "Government"},
        {"icews", "Target Country", "Chile"}, {"icews", "Story ID", "d7"}, {"icews", "Sentence Number", "2"}, {"icews", "Publisher", "North Wire"},
        {"icews", "City", "Hamar"}, {"icews", "District", ""}, {"icews", "Province", "Innlandet"}, {"icews", "Country", "Norway"},
        {"icews", "Latitude", "60.79450"},
        {"gdelt", "SQLDATE", "19930503"}, {"gdelt", "MonthYear", "199305"}, {"gdelt", "Year", "1993"}, {"gdelt", "FractionDate", "1993.3370"},
        {"gdelt", "Actor1Code", "NORMIL"}, {"gdelt", "Actor1Name", "NORWEGIAN ARMY"}, {"gdelt", "Actor1CountryCode", "NOR"},
        {"gdelt", "Actor1KnownGroupCode", ""}, {"gdelt", "Actor1Type1Code", "MIL"}, {"gdelt", "Actor1Type2Code", ""},
        {"gdelt", "Actor2Code", "CHLGOV"}, {"gdelt", "IsRootEvent", "1"}, {"gdelt", "EventCode", "193"}, {"gdelt", "EventBaseCode", "193"},
        {"gdelt", "EventRootCode", "19"}, {"gdelt", "QuadClass", "4"}, {"gdelt", "GoldsteinScale", "-10.0"}, {"gdelt", "NumMentions", "1"},
        {"gdelt", "AvgTone", ""}, {"gdelt", "Actor1Geo_Type", "0"}, {"gdelt", "ActionGeo_Type", "4"}, {"gdelt", "ActionGeo_FullName", "Hamar"},
        {"gdelt", "ActionGeo_CountryCode", "NO"}, {"gdelt", "ActionGeo_ADM1Code", ""}, {"gdelt", "ActionGeo_Long", "11.06798"},
        {"gdelt", "DATEADDED", "19930504000000"}, {"gdelt", "SOURCEURL", "http://wire.example/7"},
        {"gdelt-mentions", "EventTimeDate", "19930503000000"}, {"gdelt-mentions", "MentionTimeDate", "19930504000000"},
        {"gdelt-mentions", "MentionType", "1"}, {"gdelt-mentions", "MentionSourceName", "North Wire"},
        {"gdelt-mentions", "MentionIdentifier", "http://wire.example/7"}, {"gdelt-mentions", "SentenceID", "2"},
        {"gdelt-mentions", "Actor1CharOffset", "12"}, {"gdelt-mentions", "Actor2CharOffset", "48"}, {"gdelt-mentions", "ActionCharOffset", "30"},
        {"gdelt-mentions", "InRawText", "1"}, {"gdelt-mentions", "Confidence", ""}, {"gdelt-mentions", "MentionDocLen", "230"},
        {"phoenix", "Date", "19930503"}, {"phoenix", "Year", "1993"}, {"phoenix", "Month", "05"}, {"phoenix", "Day", "03"},
        {"phoenix", "SourceActorFull", "NORMIL"}, {"phoenix", "SourceActorEntity", "NOR"}, {"phoenix", "SourceActorRole", "MIL"},
        {"phoenix", "SourceActorAttribute", ""}, {"phoenix", "TargetActorFull", "CHLGOV"}, {"phoenix", "EventCode", "193"},
        {"phoenix", "EventRootCode", "19"}, {"phoenix", "QuadClass", "4"}, {"phoenix", "GoldsteinScore", "-10.0"}, {"phoenix", "Issues", ""},
        {"phoenix", "Lat", "60.79450"}, {"phoenix", "Lon", "11.06798"}, {"phoenix", "LocationName", "Hamar"},
        {"phoenix", "StateName", "Innlandet"}, {"phoenix", "CountryCode", "NOR"}, {"phoenix", "SentenceID", "d7_2"},
        {"phoenix", "URLs", "http://wire.example/7"}, {"phoenix", "NewsSources", "North Wire"},
    };
    const fixture *f = *state;
    sample s;
    make(&s);
    for (size_t i = 0; i < sizeof WANT / sizeof WANT[0]; i++) {
        table t = write_as(f->lx, WANT[i][0], &s.event, NULL);
        assert_cell(WANT[i][0], t.line[0], WANT[i][1], WANT[i][2]);
        free(t.text);
    }
}

/* What an actor is called in each schema: slot, sectors -> CAMEO, ICEWS' sectors, GDELT's country, group and types, Phoenix' parts. */
static void actors_have_the_codes_of_each_schema(void **state)
{
    static const struct {
        const char *slot, *sectors, *cameo, *icews, *gdelt_country, *group, *type1, *type2, *entity, *role, *rest;
    } CASE[] = {
        {"RUS", "JRN", "RUSMED", "Media", "RUS", "", "MED", "", "RUS", "MED", ""},
        {"SYR", "REB PTY", "SYRPTYREB", "Parties,Rebel", "SYR", "", "PTY", "REB", "SYR", "PTY", "REB"},
        {"UNO", "MIL", "IGOUNOMIL", "International Government Organization,Military,Government", "", "UNO", "IGO", "MIL", "IGO", "", "UNO;MIL"},
        {"EUR", "", "IGOEUREEC", "International Government Organization", "", "EEC", "IGO", "", "IGO", "", "EUR;EEC"},
        {"", "REF", "REF", "Refugees / Displaced", "", "", "REF", "", "", "", "REF"},
        {"KOS", "COP", "KOSCOP", "Police,Government", "KOS", "", "COP", "", "KOS", "COP", ""},
        {"CHN", "UNK", "CHN", "", "CHN", "", "", "", "CHN", "", ""},
        {"CHN", "GOV MIL", "CHNGOVMIL", "Government,Military", "CHN", "", "GOV", "MIL", "CHN", "GOV", "MIL"},
    };
    const fixture *f = *state;
    for (size_t i = 0; i < sizeof CASE / sizeof CASE[0]; i++) {
        sample s;
        make(&s);
        s.actor[0] = party("X", CASE[i].slot, CASE[i].sectors);
        table icews = write_as(f->lx, "icews", &s.event, NULL), gdelt = write_as(f->lx, "gdelt", &s.event, NULL);
        table phoenix = write_as(f->lx, "phoenix", &s.event, NULL);
        assert_cell("icews", icews.line[0], "Source Sectors", CASE[i].icews);
        assert_cell("gdelt", gdelt.line[0], "Actor1Code", CASE[i].cameo);
        assert_cell("gdelt", gdelt.line[0], "Actor1CountryCode", CASE[i].gdelt_country);
        assert_cell("gdelt", gdelt.line[0], "Actor1KnownGroupCode", CASE[i].group);
        assert_cell("gdelt", gdelt.line[0], "Actor1Type1Code", CASE[i].type1);
        assert_cell("gdelt", gdelt.line[0], "Actor1Type2Code", CASE[i].type2);
        assert_cell("phoenix", phoenix.line[0], "SourceActorFull", CASE[i].cameo);
        assert_cell("phoenix", phoenix.line[0], "SourceActorEntity", CASE[i].entity);
        assert_cell("phoenix", phoenix.line[0], "SourceActorRole", CASE[i].role);
        assert_cell("phoenix", phoenix.line[0], "SourceActorAttribute", CASE[i].rest);
        free(icews.text), free(gdelt.text), free(phoenix.text);
    }
}

/* POLECAT takes lists; the others have a line a pair, until there are too many; who act together are told both ways. */
static void lists_stay_lists_or_become_pairs(void **state)
{
    static const char *const PAIRED[] = {"icews", "gdelt", "gdelt-mentions", "phoenix"};
    static const struct {
        uint32_t actors, recipients, lines, lost;
    } CASE[] = {{1, 1, 1, 0}, {2, 3, 6, 0}, {4, 4, 16, 0}, {5, 4, 8, 12}, {1, 0, 1, 0}, {2, 0, 2, 0}, {4, 0, 12, 0}, {6, 0, 10, 20}, {0, 1, 1, 0}};
    static const char *const STATE[] = {"NOR", "SWE", "FIN", "DNK", "ISL", "EST", "CHL", "PER", "BOL", "ARG"};
    const fixture *f = *state;
    sample s;
    make(&s);
    for (uint32_t i = 0; i < 10; i++) *(i < 6 ? &s.actor[i] : &s.recipient[i - 6]) = party(STATE[i], STATE[i], "GOV");
    for (size_t c = 0; c < sizeof CASE / sizeof CASE[0]; c++) {
        s.event.n_actors = CASE[c].actors, s.event.n_recipients = CASE[c].recipients;
        for (uint32_t i = 0; i < 4; i++) {
            losses lost = {0};
            table t = write_as(f->lx, PAIRED[i], &s.event, &lost);
            assert_int_equal(t.n, CASE[c].lines);
            assert_int_equal(lost.n[LOSS_PAIRS], CASE[c].lost);
            assert_int_equal(lost.lines, CASE[c].lines);
            free(t.text);
        }
    }
    s.event.n_actors = 3, s.event.n_recipients = 2, s.actor[1].title = SLICE("minister"), s.actor[2].country[0] = '\0', s.actor[2].sectors = 0;
    table t = write_as(f->lx, "polecat", &s.event, NULL);
    assert_int_equal(t.n, 1);
    assert_cell("polecat", t.line[0], "Actor Name", "NOR; SWE");
    assert_cell("polecat", t.line[0], "Actor COW", "385; 380");
    assert_cell("polecat", t.line[0], "Actor Title", "None; minister");
    assert_cell("polecat", t.line[0], "Recipient Country", "CHL; PER");
    free(t.text);
}

/* kind, division -> GDELT's type, ICEWS' city and province. */
static void places_are_towns_regions_or_countries(void **state)
{
    static const struct {
        const char *kind, *division, *type, *city, *province;
    } CASE[] = {{"city", "", "4", "Hamar", ""}, {"capital", "Innlandet", "4", "Hamar", "Innlandet"}, {"region", "", "5", "", "Hamar"},
                {"country", "", "1", "", ""}, {"", "Innlandet", "4", "Hamar", "Innlandet"}, {"", "Hamar", "5", "", "Hamar"}, {"", "", "4", "", ""}};
    const fixture *f = *state;
    for (size_t i = 0; i < sizeof CASE / sizeof CASE[0]; i++) {
        sample s;
        make(&s);
        s.event.place.kind = slice_of(CASE[i].kind), s.event.place.admin1 = slice_of(CASE[i].division);
        table icews = write_as(f->lx, "icews", &s.event, NULL), gdelt = write_as(f->lx, "gdelt", &s.event, NULL);
        assert_cell("icews", icews.line[0], "City", CASE[i].city);
        assert_cell("icews", icews.line[0], "Province", CASE[i].province);
        assert_cell("gdelt", gdelt.line[0], "ActionGeo_Type", CASE[i].type);
        assert_cell("gdelt", gdelt.line[0], "ActionGeo_ADM1Code", strcmp(CASE[i].type, "1") == 0 ? "NO" : "");
        free(icews.text), free(gdelt.text);
    }
}

static void numbers_tell_lines_apart_and_stay_the_same(void **state)
{
    const fixture *f = *state;
    sample s;
    char a[512], b[512], c[512];
    make(&s);
    s.event.n_recipients = 2, s.recipient[1] = party("Peru", "PER", "");
    table one = write_as(f->lx, "gdelt", &s.event, NULL), mentions = write_as(f->lx, "gdelt-mentions", &s.event, NULL);
    assert_string_equal(cell("gdelt", one.line[0], "GLOBALEVENTID", a), cell("gdelt-mentions", mentions.line[0], "GLOBALEVENTID", b));
    assert_string_not_equal(a, cell("gdelt", one.line[1], "GLOBALEVENTID", c));
    assert_true(strtoll(a, NULL, 10) > 0 && strtoll(a, NULL, 10) < (long long)1 << 53);
    s.event.number++;
    table two = write_as(f->lx, "gdelt", &s.event, NULL);
    assert_string_not_equal(a, cell("gdelt", two.line[0], "GLOBALEVENTID", b));
    s.event.number--, s.article.publisher = SLICE("South Wire");
    table three = write_as(f->lx, "gdelt", &s.event, NULL);
    assert_string_not_equal(a, cell("gdelt", three.line[0], "GLOBALEVENTID", b));
    s.article.publisher = SLICE("North Wire"), s.article.url = (slice){0};
    table four = write_as(f->lx, "gdelt", &s.event, NULL);
    assert_string_equal(a, cell("gdelt", four.line[0], "GLOBALEVENTID", b));
    free(one.text), free(mentions.text), free(two.text), free(three.text), free(four.text);
}

static void nothing_breaks_a_line(void **state)
{
    static const slice BAD[] = {{"a\tb\nc\r\"d\x01", 9}};
    static const char *const FORMAT[] = {"polecat", "icews", "gdelt", "gdelt-mentions", "phoenix", "cameo", "petrarch"};
    const fixture *f = *state;
    for (size_t i = 0; i < sizeof FORMAT / sizeof FORMAT[0]; i++) {
        sample s;
        make(&s);
        table clean = write_as(f->lx, FORMAT[i], &s.event, NULL);
        const uint32_t cells = count_cells(clean.line[0]);
        free(clean.text);
        s.actor[0].name = s.actor[0].words = s.actor[0].title = s.recipient[0].name = s.recipient[0].words = BAD[0];
        s.event.place.name = s.event.place.words = s.event.place.admin1 = s.event.place.kind = BAD[0];
        s.article.id = s.article.publisher = s.article.url = s.article.language = s.article.title = s.event.trigger = s.event.text = BAD[0];
        s.event.contexts = s.event.chain = s.article.people = s.article.places = (flat_list){BAD, 1};
        table t = write_as(f->lx, FORMAT[i], &s.event, NULL);
        assert_int_equal(t.n, 1);
        assert_int_equal(count_cells(t.line[0]), cells);
        assert_null(strpbrk(t.line[0], "\r\x01"));
        free(t.text);
    }
}

/* A status -> what is written: lines in POLECAT and its type; lines in a schema of CAMEO and its code; why not. */
static void what_has_not_happened_is_no_deed(void **state)
{
    static const struct {
        const char *status, *type, *polecat, *cameo;
        enum loss why;
    } CASE[] = {
        {"actual", "CONSULT", "CONSULT", "040", 0}, {"ongoing", "CONSULT", "CONSULT", "040", 0},
        {"historical", "CONSULT", "CONSULT", "040", 0}, {"planned", "CONSULT", "AGREE", "036", LOSS_FOLDED},
        {"planned", "RETREAT", "CONCEDE", "035", LOSS_FOLDED}, {"planned", "ASSAULT", NULL, NULL, LOSS_PLANNED},
        {"possible", "CONSULT", NULL, NULL, LOSS_UNREAL}, {"hypothetical", "CONSULT", NULL, NULL, LOSS_UNREAL},
        {"negated", "CONSULT", NULL, NULL, LOSS_NEGATED}, {"denied", "CONSULT", NULL, NULL, LOSS_NEGATED},
    };
    const fixture *f = *state;
    for (size_t i = 0; i < sizeof CASE / sizeof CASE[0]; i++) {
        sample s;
        losses in_polecat = {0}, in_icews = {0};
        make(&s);
        s.event.status = slice_of(CASE[i].status), s.event.type = slice_of(CASE[i].type), s.event.cameo = SLICE("040");
        s.event.mode = (slice){0};
        table polecat = write_as(f->lx, "polecat", &s.event, &in_polecat), icews = write_as(f->lx, "icews", &s.event, &in_icews);
        assert_int_equal(polecat.n, CASE[i].polecat != NULL);
        assert_int_equal(icews.n, CASE[i].cameo != NULL);
        if (polecat.n) assert_cell("polecat", polecat.line[0], "Event Type", CASE[i].polecat);
        if (icews.n) assert_cell("icews", icews.line[0], "CAMEO Code", CASE[i].cameo);
        if (CASE[i].why) assert_true(in_polecat.n[CASE[i].why] == 1 && in_icews.n[CASE[i].why] == 1);
        free(polecat.text), free(icews.text);
    }
}

static void losses_are_counted(void **state)
{
    const fixture *f = *state;
    sample s;
    losses lost = {0}, none = {0};
    make(&s);
    schema_out w = {.out = &(sanudo_buf){0}, .lost = &lost};
    sanudo_schema_article(sanudo_schema_of("icews"), &w, &s.article);
    table t = write_as(f->lx, "icews", &s.event, &lost);
    free(t.text);
    static const uint32_t WANT[N_LOSSES] = {[LOSS_SOURCE] = 1, [LOSS_CHAIN] = 1, [LOSS_STANCES] = 1, [LOSS_MODE] = 1, [LOSS_CONTEXTS] = 1,
                                            [LOSS_SIZE] = 1, [LOSS_BOUNDS] = 1, [LOSS_WORDS] = 1, [LOSS_STATEMENTS] = 2};
    for (uint32_t i = 0; i < N_LOSSES; i++)
        if (lost.n[i] != WANT[i]) fail_msg("loss %u: %" PRIu64 ", not %u", i, lost.n[i], WANT[i]);
    assert_true(lost.articles == 1 && lost.events == 1 && lost.written == 1 && lost.lines == 1);
    s.event.cameo = SLICE("1952"), s.event.date = SLICE("1993-05"), s.event.last_day = SLICE("1993-05-31"), s.event.date_from_text = false;
    memcpy(s.event.place.country, "UNO", 4);
    t = write_as(f->lx, "icews", &s.event, &none);
    assert_cell("icews", t.line[0], "Intensity", "-10.0"); /* of 195 */
    assert_true(none.n[LOSS_GOLDSTEIN] == 1 && none.n[LOSS_INTERVAL] == 1 && none.n[LOSS_DAY] == 1 && none.n[LOSS_COUNTRY] == 1);
    free(t.text);
    sanudo_losses_add(&lost, &none);
    sanudo_buf report = {0};
    sanudo_losses_tell(&lost, "icews", &report);
    buf_char(&report, '\0');
    assert_non_null(strstr(report.data, "icews: 2 of 2 events of 1 articles, 2 lines\n"));
    assert_non_null(strstr(report.data, "\nleft out:\n       2  statements of the articles\n"));
    assert_non_null(strstr(report.data, "\nnot carried:\n       2  events that a source tells: who says so\n"));
    assert_non_null(strstr(report.data, "\nfilled in:\n       1  events dated by the day of publication\n"));
    sanudo_buf_drop(&report);
}

/* Events of many shapes, and what a reader of the table makes of its line again. */
static void tables_read_back(void **state)
{
    static const char *const TYPE[][4] = {{"CONSULT", "visit", "042", "1"}, {"AID", "", "0719", "2"}, {"ACCUSE", "allege", "112", "3"},
                                          {"PROTEST", "demo", "1411", "4"}};
    static const char *const SLOT[] = {"USA", "PSE", "UNO", "TWN", ""}, *const SECTORS[] = {"GOV", "MIL COP", "REL", "BUS CRM CVL"};
    const fixture *f = *state;
    uint32_t seen = 0;
    for (uint32_t i = 0; i < 4 * 5 * 4; i++) {
        sample s;
        char room[512];
        make(&s);
        const char *const *const type = TYPE[i % 4];
        s.actor[0] = party("Ann; Bo", SLOT[i / 4 % 5], SECTORS[i / 20]);
        s.event.type = slice_of(type[0]), s.event.mode = *type[1] ? slice_of(type[1]) : (slice){0}, s.event.cameo = slice_of(type[2]);
        s.event.quad = (uint8_t)(type[3][0] - '0'), s.event.score = (int32_t)i * 5 - 100;
        s.event.place.lat = -89.99999 + i, s.event.place.lon = -179.5 + 3.7 * i;
        table polecat = write_as(f->lx, "polecat", &s.event, NULL), phoenix = write_as(f->lx, "phoenix", &s.event, NULL);
        assert_true(fabs(strtod(cell("polecat", polecat.line[0], "Latitude", room), NULL) - s.event.place.lat) < 1e-5);
        assert_true(fabs(strtod(cell("phoenix", phoenix.line[0], "Lon", room), NULL) - s.event.place.lon) < 1e-5);
        assert_int_equal(lround(strtod(cell("polecat", polecat.line[0], "Intensity", room), NULL) * 10), s.event.score);
        assert_cell("polecat", polecat.line[0], "Event Type", type[0]);
        assert_cell("polecat", polecat.line[0], "Event Mode", *type[1] ? type[1] : "None");
        assert_cell("polecat", polecat.line[0], "Actor Country", *SLOT[i / 4 % 5] ? SLOT[i / 4 % 5] : "None");
        uint32_t sectors = 0;
        cell("polecat", polecat.line[0], "Actor Sectors", room);
        for (const char *p = room; *p; p += strlen(p) > 3 ? 5 : 3) sectors |= sanudo_sector_of(p, 3);
        assert_int_equal(sectors, s.actor[0].sectors);
        /* entity, role and attributes of Phoenix make the whole code again */
        char full[512], parts[512] = "", one[512];
        static const char *const PART[] = {"SourceActorEntity", "SourceActorRole", "SourceActorAttribute"};
        for (uint32_t k = 0; k < 3; k++) strcat(parts, cell("phoenix", phoenix.line[0], PART[k], one));
        for (char *p = parts; (p = strchr(p, ';')) != NULL;) memmove(p, p + 1, strlen(p));
        assert_string_equal(cell("phoenix", phoenix.line[0], "SourceActorFull", full), parts);
        assert_cell("phoenix", phoenix.line[0], "EventCode", type[2]);
        assert_cell("phoenix", phoenix.line[0], "QuadClass", type[3]);
        free(polecat.text), free(phoenix.text);
        seen++;
    }
    assert_int_equal(seen, 80);
}

/* No two states have one name, number or code elsewhere: what is written can be told apart. */
static void states_stay_apart(void **state)
{
    const fixture *f = *state;
    const lex_pack *p = &f->lx->packs[0];
    for (uint32_t i = 0; i < p->n_rows; i++)
        for (uint32_t k = 0; p->rows[i].table == LEX_COUNTRY && k < i; k++)
            for (uint32_t c = COUNTRY_COW; p->rows[k].table == LEX_COUNTRY && c <= COUNTRY_ICEWS; c++) {
                const slice a = sanudo_lex_text(f->lx, i, c), b = sanudo_lex_text(f->lx, k, c);
                if (a.n && slice_eq(a, b)) fail_msg("'%.*s' stands twice", (int)a.n, a.p);
            }
}

/* Whatever our lexicon codes to has a name elsewhere, and every state and sector too. */
static void tables_know_all_that_we_code_to(void **state)
{
    const fixture *f = *state;
    const lex_pack *p = &f->lx->packs[0];
    schema_out w = {.lexicon = f->lx};
    for (uint32_t i = 0; i < p->n_patterns; i++) {
        const slice code = disk_string(p, p->patterns[i].cameo);
        const cameo_facts facts = sanudo_cameo_facts(&w, code);
        if (!facts.name.n || !facts.scaled || facts.gdelt < 1 || facts.gdelt > 4 || facts.phoenix > 4)
            fail_msg("CAMEO %.*s is not known as it should be", (int)code.n, code.p);
    }
    for (uint32_t i = 0; i < p->n_rows; i++) {
        char slot[4] = "";
        if (p->rows[i].table != LEX_STATE) continue;
        for (uint32_t k = 0; k < 3; k++) slot[k] = (char)(p->rows[i].col[0] >> 8 * k);
        if (strcmp(slot, "EUR") != 0 && (sanudo_cameo_group(f->lx, slice_of(slot)) != GROUP_STATE || !sanudo_country_in(f->lx, slot, COUNTRY_ICEWS).n)) fail_msg("%s has no codes", slot);
    }
    for (uint32_t i = 0; sanudo_sector_name(i); i++)
        if (strcmp(sanudo_sector_name(i), "UNK") != 0 && !sanudo_sector_in(f->lx, sanudo_sector_name(i), SECTOR_ICEWS).n)
            fail_msg("%s has no name", sanudo_sector_name(i));
}

/* Without a lexicon nothing is known of other schemas, and nothing is made up. */
static void works_without_a_lexicon(void **state)
{
    (void)state;
    sample s;
    make(&s);
    s.event.place = (flat_place){.lat = NAN, .lon = NAN}, s.event.date = s.event.first_day = s.event.last_day = s.article.date = (slice){0};
    for (uint32_t i = 0; i < N_LOOKS; i++) {
        table t = write_as(NULL, LOOK[i].format, &s.event, NULL);
        assert_int_equal(t.n, 1);
        assert_int_equal(count_cells(t.line[0]), LOOK[i].n);
        free(t.text);
    }
    table t = write_as(NULL, "gdelt", &s.event, NULL);
    assert_cell("gdelt", t.line[0], "SQLDATE", "");
    assert_cell("gdelt", t.line[0], "GoldsteinScale", "");
    assert_cell("gdelt", t.line[0], "ActionGeo_Type", "0");
    free(t.text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headers_are_those_of_the_schemas),
        cmocka_unit_test(every_column_says_what_the_event_says),
        cmocka_unit_test(actors_have_the_codes_of_each_schema),
        cmocka_unit_test(lists_stay_lists_or_become_pairs),
        cmocka_unit_test(places_are_towns_regions_or_countries),
        cmocka_unit_test(numbers_tell_lines_apart_and_stay_the_same),
        cmocka_unit_test(nothing_breaks_a_line),
        cmocka_unit_test(what_has_not_happened_is_no_deed),
        cmocka_unit_test(losses_are_counted),
        cmocka_unit_test(tables_read_back),
        cmocka_unit_test(states_stay_apart),
        cmocka_unit_test(tables_know_all_that_we_code_to),
        cmocka_unit_test(works_without_a_lexicon),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
