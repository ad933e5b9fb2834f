/*
** CAMEO's actor codes -> country slot and sectors.  A code is groups of three
** letters: a state, a class of actors between states or a region, then roles,
** then whatever a project added (peoples, faiths, names of bodies), for which
** our records have no place.
*/
#include "lexicon/import.h"

#include <stdio.h>

/* The states that a record may name: ISO 3166-1, PLOVER's additions. */
static const char STATES[] =
    "AFG AGO ALB AND ARE ARG ARM ATA ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE "
    "CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO "
    "GHA GIN GMB GNB GNQ GRC GRD GTM GUY HKG HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR "
    "KOS KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM "
    "NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR "
    "SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR URY USA UZB VAT VCT VEN "
    "VNM VUT WSM YEM ZAF ZMB ZWE";

typedef struct pair {
    char from[4], to[4];
} pair;

/* Other codes for them: older ISO ones, CAMEO's own, and dependencies, which fold into their state. */
static const pair OTHER[] = {
    {"BUR", "MMR"}, {"CSK", "CZE"}, {"DDR", "DEU"}, {"GDR", "DEU"}, {"GME", "DEU"}, {"GMW", "DEU"}, {"KSV", "KOS"}, {"PAL", "PSE"},
    {"ROM", "ROU"}, {"SCG", "SRB"}, {"SUN", "RUS"}, {"TMP", "TLS"}, {"WSB", "PSE"}, {"XKX", "KOS"}, {"YMD", "YEM"}, {"YUG", "SRB"},
    {"ZAR", "COD"},
    {"ABW", "NLD"}, {"AIA", "GBR"}, {"ALA", "FIN"}, {"ANT", "NLD"}, {"ASM", "USA"}, {"BMU", "GBR"}, {"COK", "NZL"}, {"CUW", "NLD"},
    {"CXR", "AUS"}, {"CYM", "GBR"}, {"ESH", "MAR"}, {"FLK", "GBR"}, {"FRO", "DNK"}, {"GGY", "GBR"}, {"GIB", "GBR"}, {"GLP", "FRA"},
    {"GRL", "DNK"}, {"GUF", "FRA"}, {"GUM", "USA"}, {"IMN", "GBR"}, {"JEY", "GBR"}, {"MAC", "CHN"}, {"MNP", "USA"}, {"MSR", "GBR"},
    {"MTQ", "FRA"}, {"MYT", "FRA"}, {"NCL", "FRA"}, {"NFK", "AUS"}, {"NIU", "NZL"}, {"PCN", "GBR"}, {"PRI", "USA"}, {"PYF", "FRA"},
    {"REU", "FRA"}, {"SHN", "GBR"}, {"SPM", "FRA"}, {"SXM", "NLD"}, {"TCA", "GBR"}, {"TKL", "NZL"}, {"VGB", "GBR"}, {"VIR", "USA"},
    {"WLF", "FRA"},
};

/* Actors of no one state.  NGM: a movement, which is more than an organisation; UIS, INT and the regions have no slot. */
static const pair CLASS[] = {{"IGO", "IGO"}, {"IMG", "IMG"}, {"ISM", "ISM"}, {"MNC", "MNC"}, {"NGM", "NGO"}, {"NGO", "NGO"}, {"UNO", "UNO"}};

static const char REGIONS[] = "INT UIS AFR ASA BLK CRB CAS CAU CEU CFR EAF EEU EIN EUR LAM MDT MEA NAF NMR PGS SAF SAM SAS SCN SEA WAF WEU WST";

/* Roles under another name here; the others stand under their own. */
static const pair ROLE[] = {{"HLH", "MED"}, {"INS", "REB"}, {"MED", "JRN"}, {"SEP", "PRE"}};

/* What is a sector only where the code says nothing better: causes and settlers, and faiths. */
static const pair FALLBACK[] = {
    {"DEV", "CVL"}, {"ENV", "CVL"}, {"HRI", "CVL"}, {"KID", "CVL"}, {"NGM", "CVL"}, {"NGO", "CVL"}, {"MNC", "BUS"}, {"SET", "CVL"},
    {"ATH", "REL"}, {"BAH", "REL"}, {"BUD", "REL"}, {"CHR", "REL"}, {"CPT", "REL"}, {"CTH", "REL"}, {"DOX", "REL"}, {"DRZ", "REL"},
    {"HIN", "REL"}, {"HSD", "REL"}, {"JAN", "REL"}, {"JEW", "REL"}, {"LDS", "REL"}, {"MAR", "REL"}, {"MOS", "REL"}, {"MRN", "REL"},
    {"PRO", "REL"}, {"SFI", "REL"}, {"SHI", "REL"}, {"SIK", "REL"}, {"SUN", "REL"}, {"TAO", "REL"}, {"UDX", "REL"}, {"ZRO", "REL"},
};

#define FIND(table, group) find(table, sizeof(table) / sizeof(table)[0], group)

static const char *find(const pair *p, size_t n, const char *group)
{
    for (size_t i = 0; i < n; i++)
        if (memcmp(p[i].from, group, 3) == 0) return p[i].to;
    return NULL;
}

static bool listed(const char *list, const char *group)
{
    for (; *list; list += list[3] ? 4 : 3)
        if (memcmp(list, group, 3) == 0) return true;
    return false;
}

static const char *state_of(const char *group)
{
    return listed(STATES, group) ? group : FIND(OTHER, group);
}

bool sanudo_import_is_state(const char *slot) { return *slot && listed(STATES, slot); }

static void lose(import_code *c, const char *group)
{
    const size_t n = strlen(c->lost);
    snprintf(c->lost + n, sizeof c->lost - n, "%s%.3s", n ? " " : "", group);
}

static sector_set role_of(const char *group)
{
    const char *other = FIND(ROLE, group);
    return sanudo_sector_of(other ? other : group, 3);
}

/* The first group of an actor's code: who it belongs to.  False: it is none, and may be a role. */
static bool read_slot(import_code *c, const char *group)
{
    const char *slot = state_of(group);
    if (!slot) slot = FIND(CLASS, group);
    if (slot) memcpy(c->slot, slot, 3);
    else if (!listed(REGIONS, group)) return false;
    return true;
}

/* "IGOUNO", "IGOEUREEC": bodies between states that have a slot of their own.  How many groups they take. */
static uint32_t read_body(import_code *c, const char *s, uint32_t n)
{
    if (n >= 6 && memcmp(s, "IGOUNO", 6) == 0) memcpy(c->slot, "UNO", 3);
    else if (n >= 9 && memcmp(s, "IGOEUREEC", 9) == 0) memcpy(c->slot, "EUR", 3);
    else return 0;
    return c->slot[0] == 'U' ? 2 : 3;
}

/* The groups behind the slot: roles, else what a sector is made of in their place; the rest is lost. */
static void read_roles(import_code *c, const char *s, uint32_t first, uint32_t n)
{
    for (uint32_t i = first; i < n; i += 3) c->sectors |= role_of(s + i);
    const bool bare = !c->sectors;
    for (uint32_t i = first; i < n; i += 3) {
        const char *last_resort = FIND(FALLBACK, s + i);
        if (role_of(s + i)) continue;
        if (bare && last_resort) c->sectors |= sanudo_sector_of(last_resort, 3);
        else lose(c, s + i);
    }
}

static void read_groups(import_code *c, const char *s, uint32_t n)
{
    uint32_t first = c->agent ? 0 : read_body(c, s, n) * 3;
    if (!c->agent && !first && read_slot(c, s)) first = 3;
    if (!c->agent && !first && !role_of(s) && !FIND(FALLBACK, s)) {
        snprintf(c->why, sizeof c->why, "%.3s is neither state, class nor role in CAMEO", s);
        return;
    }
    read_roles(c, s, first, n);
    /* armed men of a region, or of no one land, are a class in our records as in CAMEO's */
    const sector_set armed = sanudo_sector_of("REB", 3) | sanudo_sector_of("UAF", 3) | sanudo_sector_of("PRE", 3);
    if (first && !*c->slot && c->sectors & armed) memcpy(c->slot, "IMG", 3);
    if (c->agent && !c->sectors) snprintf(c->why, sizeof c->why, "no group of it is a sector");
    if (!c->agent && !*c->slot && !c->sectors) snprintf(c->why, sizeof c->why, "a region or the world, for which records have no code");
}

/* Of "NGM~" the noun is a person's; of "NGO~" and the like a body's. */
static bool is_movement(slice text) { return text.n > 3 && memcmp(text.p, "NGM", 3) == 0; }

import_code sanudo_import_code(slice text)
{
    import_code c = {0};
    if (text.n && text.p[0] == '~') c.agent = true, text.p++, text.n--;
    else if (text.n && text.p[text.n - 1] == '~') c.agent = true, c.body = !is_movement(text), text.n--;
    c.null = slice_is(text, "---") || slice_is(text, "###");
    if (c.null) return c;
    bool letters = text.n > 0 && text.n % 3 == 0 && text.n <= 30;
    for (uint32_t i = 0; i < text.n && letters; i++) letters = text.p[i] >= 'A' && text.p[i] <= 'Z';
    if (text.n && memchr(text.p, '/', text.n)) snprintf(c.why, sizeof c.why, "two actors in one code");
    else if (!letters) snprintf(c.why, sizeof c.why, "a code is groups of three capitals");
    else read_groups(&c, text.p, text.n);
    return c;
}

/* The number in `n` digits, or -1. */
static int digits(const char *p, uint32_t n)
{
    int v = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (p[i] < '0' || p[i] > '9') return -1;
        v = v * 10 + p[i] - '0';
    }
    return v;
}

int32_t sanudo_import_day(slice s)
{
    if (s.n != 6 && s.n != 8) return DAY_NONE;
    const uint32_t y = s.n - 4;
    int year = digits(s.p, y);
    if (y == 2 && year >= 0) year += year <= 30 ? 2000 : 1900; /* as TABARI and PETRARCH read them */
    const int month = digits(s.p + y, 2), day = digits(s.p + y + 2, 2);
    return year < 1000 || month < 0 || day < 0 ? DAY_NONE : sanudo_day_of(year, month, day);
}
