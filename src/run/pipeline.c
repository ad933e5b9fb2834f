#include "run/pipeline.h"

#include "read/read.h"
#include "says/says.h"
#include "syntax/syntax.h"
#include "text/text.h"
#include "what/what.h"
#include "when/when.h"
#include "where/where.h"
#include "who/who.h"

const stage sanudo_pipeline[] = {
    {.name = "furniture", .run = sanudo_stage_furniture, .needs = SANUDO_TEXT, .gives = SANUDO_FURNITURE},
    {.name = "tokens", .run = sanudo_stage_tokens, .needs = SANUDO_FURNITURE, .gives = SANUDO_TOKENS},
    {.name = "trees", .run = sanudo_stage_trees, .needs = SANUDO_TOKENS, .gives = SANUDO_TREES | SANUDO_NAMES},
    {.name = "times", .run = sanudo_stage_times, .needs = SANUDO_TREES | SANUDO_FURNITURE, .gives = SANUDO_TIMES},
    {.name = "places", .run = sanudo_stage_places, .needs = SANUDO_TREES | SANUDO_NAMES, .gives = SANUDO_PLACES},
    {.name = "mentions", .run = sanudo_stage_mentions, .needs = SANUDO_TREES | SANUDO_NAMES | SANUDO_PLACES | SANUDO_TIMES, .gives = SANUDO_MENTIONS},
    {.name = "actors", .run = sanudo_stage_actors, .needs = SANUDO_MENTIONS, .gives = SANUDO_ACTORS},
    {.name = "statements", .run = sanudo_stage_statements, .needs = SANUDO_ACTORS, .gives = SANUDO_STATEMENTS},
    {.name = "voices", .run = sanudo_stage_voices, .needs = SANUDO_STATEMENTS, .gives = SANUDO_VOICES},
    {.name = "entities", .run = sanudo_stage_entities, .needs = SANUDO_VOICES, .gives = SANUDO_ENTITIES},
    {.name = "events", .run = sanudo_stage_events, .needs = SANUDO_VOICES, .gives = SANUDO_EVENTS},
    {.name = "contexts", .run = sanudo_stage_contexts, .needs = SANUDO_EVENTS, .gives = SANUDO_CONTEXTS},
    {.name = "status", .run = sanudo_stage_status, .needs = SANUDO_EVENTS | SANUDO_STATEMENTS | SANUDO_TIMES, .gives = SANUDO_STATUS},
    {.name = "evdates", .run = sanudo_stage_evdates, .needs = SANUDO_EVENTS | SANUDO_STATUS, .gives = SANUDO_EVDATES},
    {.name = "evplaces", .run = sanudo_stage_evplaces, .needs = SANUDO_EVENTS | SANUDO_STATUS | SANUDO_PLACES, .gives = SANUDO_EVPLACES},
    {.name = "sizes", .run = sanudo_stage_sizes, .needs = SANUDO_EVENTS | SANUDO_STATUS | SANUDO_TIMES, .gives = SANUDO_SIZES},
    {.name = "again", .run = sanudo_stage_again, .needs = SANUDO_EVENTS | SANUDO_STATUS | SANUDO_EVDATES | SANUDO_EVPLACES, .gives = SANUDO_AGAIN},
};
const uint32_t sanudo_pipeline_len = sizeof sanudo_pipeline / sizeof sanudo_pipeline[0];
const uint32_t sanudo_pipeline_parse = 3; /* furniture, tokens, trees */
