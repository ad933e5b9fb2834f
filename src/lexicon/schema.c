#include "lexicon/schema.h"

const lex_schema sanudo_lex_schemas[N_LEX_TABLES] = {
    [LEX_STATE] = {"state", {{"code", COL_CODE, true}, {"names", COL_KEYS, false}, {"adjectives", COL_KEYS, false},
                             {"people", COL_KEYS, false}, {"capital", COL_KEYS, false}, {"seats", COL_KEYS, false}}, 0},
    [LEX_ORG] = {"org", {{"names", COL_KEYS, true}, {"code", COL_CODE, false}, {"sectors", COL_SECTORS, false},
                         {"kind", COL_TEXT, true}}, 0},
    [LEX_OFFICE] = {"office", {{"names", COL_KEYS, true}, {"code", COL_CODE, true}, {"sectors", COL_SECTORS, false},
                               {"title", COL_TEXT, false}, {"from", COL_DAY, false}, {"to", COL_DAY, false}}, 0},
    [LEX_ROLE] = {"role", {{"nouns", COL_KEYS, true}, {"sectors", COL_SECTORS, false}, {"kind", COL_TEXT, true}}, 0},
    [LEX_PLACE] = {"place", {{"names", COL_KEYS, true}, {"code", COL_CODE, false}, {"kind", COL_TEXT, true},
                             {"lat", COL_NUM, false}, {"lon", COL_NUM, false}}, 0},
    [LEX_MEDIA] = {"media", {{"names", COL_KEYS, true}, {"code", COL_CODE, false}, {"kind", COL_TEXT, true}}, 0},
    [LEX_CUE] = {"cue", {{"words", COL_KEYS, true}, {"part", COL_TEXT, true}, {"kind", COL_TEXT, true},
                         {"addressee", COL_TEXT, false}}, 0},
    [LEX_STATUS] = {"status", {{"words", COL_KEYS, true}, {"part", COL_TEXT, true}, {"status", COL_TEXT, true},
                               {"scope", COL_TEXT, true}, {"note", COL_TEXT, false}}, 0},
    [LEX_LIGHT] = {"light", {{"verbs", COL_KEYS, true}, {"voice", COL_TEXT, true}}, 0},
    [LEX_CLASS] = {"class", {{"class", COL_TEXT, true}, {"words", COL_KEYS, true}}, 0},
    [LEX_TIME] = {"time", {{"words", COL_KEYS, true}, {"kind", COL_TEXT, true}, {"value", COL_TEXT, false}}, 0},
    [LEX_TITLE] = {"title", {{"words", COL_KEYS, true}, {"sectors", COL_SECTORS, false}}, 0},
    [LEX_TOPIC] = {"topic", {{"words", COL_KEYS, true}, {"topic", COL_TEXT, true},
                             {"weight", COL_NUM, false}}, 0},
    [LEX_CONTEXT] = {"context", {{"words", COL_KEYS, true}, {"context", COL_CONTEXT, false}, {"weight", COL_NUM, false}}, 0},
    [LEX_TRAIT] = {"trait", {{"of", COL_TEXT, true}, {"name", COL_TEXT, false}, {"context", COL_CONTEXT, true},
                             {"weight", COL_NUM, false}}, 1},
    [LEX_ONTOLOGY] = {"ontology", {{"type", COL_TEXT, true}, {"mode", COL_TEXT, false}, {"quad", COL_NUM, true},
                                   {"score", COL_NUM, true}, {"cameo", COL_TEXT, true}, {"future", COL_TEXT, false}}, 1},
    [LEX_ABBREV] = {"abbrev", {{"words", COL_KEYS, true}, {"kind", COL_TEXT, true}}, 0},
    [LEX_TOKEN] = {"token", {{"words", COL_KEYS, true}, {"kind", COL_TEXT, true}, {"parts", COL_TEXT, false}}, 0},
    [LEX_UNDERSTOOD] = {"understood", {{"feature", COL_KEYS, true}, {"actor", COL_NUM, false}, {"recipient", COL_NUM, false}}, 0},
    [LEX_SIZE] = {"size", {{"words", COL_KEYS, true}, {"part", COL_TEXT, true}, {"kind", COL_TEXT, false},
                           {"value", COL_TEXT, false}, {"with", COL_TEXT, false}}, 0},
    [LEX_CAMEO] = {"cameo", {{"code", COL_KEYS, true}, {"goldstein", COL_NUM, false}, {"gdelt", COL_NUM, true},
                             {"phoenix", COL_NUM, true}, {"name", COL_TEXT, true}}, 0},
    [LEX_COUNTRY] = {"country", {{"code", COL_KEYS, true}, {"cow", COL_TEXT, false}, {"fips", COL_TEXT, false},
                                 {"icews", COL_TEXT, false}, {"cameo", COL_TEXT, false}}, 0},
    [LEX_SECTOR] = {"sector", {{"sector", COL_KEYS, true}, {"cameo", COL_TEXT, false}, {"phoenix", COL_TEXT, false},
                               {"icews", COL_TEXT, false}}, 0},
    [LEX_TOWN] = {"town", {{"names", COL_KEYS, true}, {"code", COL_CODE, true}, {"division", COL_TEXT, false}, {"lat", COL_NUM, true},
                           {"lon", COL_NUM, true}, {"population", COL_COUNT, false}, {"number", COL_COUNT, false}}, 0},
    [LEX_DIVISION] = {"division", {{"names", COL_KEYS, true}, {"code", COL_CODE, true}, {"division", COL_TEXT, true}, {"level", COL_COUNT, true},
                                   {"lat", COL_NUM, true}, {"lon", COL_NUM, true}}, 2},
};

uint32_t sanudo_lex_table_of(slice name)
{
    for (uint32_t t = 0; t < N_LEX_TABLES; t++)
        if (slice_is(name, sanudo_lex_schemas[t].name)) return t;
    return N_LEX_TABLES;
}
