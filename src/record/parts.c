/*
** What several formats say of a row: its chain, the words behind it, its names.
*/
#include "record/record.h"

#include <stdio.h>

#include "base/key.h"
#include "doc/walk.h"
#include "lexicon/stage.h"

static bool same_name(slice a, slice b)
{
    const uint64_t key = a.n && b.n ? sanudo_key_word(a.p, a.n) : KEY_EMPTY;
    return key != KEY_EMPTY && key == sanudo_key_word(b.p, b.n);
}

static bool is_publisher(const sanudo_doc *d, slice name)
{
    const sanudo_span g = d->dateline_agency;
    return same_name(name, d->publisher) || same_name(name, (slice){d->text + g.start, g.end - g.start});
}

slice sanudo_record_title(const sanudo_doc *d)
{
    if (d->title.n || !d->n_regions || d->reg_kind[0] != REGION_TITLE) return d->title;
    return (slice){d->text + d->reg_span[0].start, d->reg_span[0].end - d->reg_span[0].start};
}

chain sanudo_record_chain(const record *r, uint32_t inner)
{
    const sanudo_doc *d = r->doc;
    chain c = {0}, in = {0};
    for (uint32_t s = inner; s != SANUDO_NONE && in.n < CHAIN_MAX; s = d->sta_within[s]) in.row[in.n++] = s;
    while (in.n) {
        const uint32_t s = in.row[--in.n];
        const slice name = d->sta_source_name[s];
        if (!name.n || is_publisher(d, name)) continue;
        if (c.n && same_name(name, d->sta_source_name[c.row[c.n - 1]])) c.n--;
        c.row[c.n++] = s;
    }
    return c;
}

uint8_t sanudo_record_miss(const record *r, uint32_t i)
{
    const sanudo_doc *d = r->doc;
    const uint32_t row = r->sents[i].end - 1; /* behind a dateline */
    if (r->events.first[i] < r->events.first[i + 1]) return MISS_NOT;
    if (d->sent_region[row] != REGION_BODY) return MISS_FURNITURE;
    return !d->sent_miss || d->sent_miss[row] > MISS_FURNITURE ? MISS_NO_PREDICATE : d->sent_miss[row];
}

const char *sanudo_record_miss_name(uint8_t miss)
{
    static const char *const NAME[] = {[MISS_NO_PREDICATE] = "predicate", [MISS_CONDITIONS] = "conditions", [MISS_PARTIES] = "parties",
                                       [MISS_TOPIC] = "topic", [MISS_FURNITURE] = "text"};
    return miss < sizeof NAME / sizeof NAME[0] ? NAME[miss] : NULL;
}

const char *sanudo_record_date_from(const sanudo_doc *d, const when *t)
{
    return t->from_text ? "text" : d->date == DAY_NONE ? "reckoned" : "publication";
}

const char *sanudo_record_date_told(const when *t)
{
    static const char *const NAME[N_DATE_TOLDS] = {
        [TOLD_CLAUSE] = "clause", [TOLD_STATEMENT] = "statement", [TOLD_SENTENCE] = "sentence", [TOLD_BEFORE] = "before"};
    return t->told < N_DATE_TOLDS ? NAME[t->told] : NULL;
}

slice sanudo_record_key(uint64_t key, char room[static KEY_DIGITS])
{
    if (key == KEY_EMPTY) return (slice){0};
    return (slice){room, (uint32_t)snprintf(room, KEY_DIGITS, "%016llx", (unsigned long long)key)};
}

const char *sanudo_record_place_from(uint8_t from)
{
    static const char *const NAME[] = {[PLACE_CLAUSE] = "clause", [PLACE_PARTY] = "party", [PLACE_DATELINE] = "dateline"};
    return NAME[from <= PLACE_DATELINE ? from : PLACE_DATELINE];
}

const char *sanudo_record_mention_kind(uint8_t kind)
{
    static const char *const NAME[] = {[MENTION_NAME] = "name", [MENTION_NOMINAL] = "nominal", [MENTION_PRONOUN] = "pronoun"};
    return NAME[kind <= MENTION_PRONOUN ? kind : MENTION_NOMINAL];
}

const char *sanudo_record_time_kind(uint8_t kind)
{
    static const char *const NAME[] = {[TIME_DATE] = "DATE", [TIME_TIME] = "TIME", [TIME_DURATION] = "DURATION", [TIME_SET] = "SET"};
    return NAME[kind <= TIME_SET ? kind : TIME_DATE];
}

actors_of sanudo_record_actors(const sanudo_doc *d, uint32_t m)
{
    if (m == SANUDO_NONE) return (actors_of){0};
    const bool voiced = d->layers & SANUDO_VOICES && d->men_voice;
    const rows w = voiced ? d->men_voice[m] : d->men_link[m];
    return (actors_of){.row = (voiced ? d->voice_pool : d->link_pool) + w.first, .n = w.n};
}

/* Place in an actor's mentions, which stand in order of heads, of the first whose head is at or behind `t`. */
static uint32_t mention_from(const record *r, uint32_t actor, uint32_t t)
{
    uint32_t lo = r->mentions.first[actor], hi = r->mentions.first[actor + 1];
    while (lo < hi) {
        const uint32_t mid = lo + (hi - lo) / 2;
        if (r->doc->men_head[r->mentions.item[mid]] < t) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

uint32_t sanudo_record_party(const record *r, uint32_t event, uint32_t actor)
{
    const sanudo_doc *d = r->doc;
    const uint32_t pred = d->ev_pred[event], s = d->tok_sent[pred], at = mention_from(r, actor, pred);
    const uint32_t before = at > r->mentions.first[actor] ? r->mentions.item[at - 1] : SANUDO_NONE;
    const uint32_t after = at < r->mentions.first[actor + 1] ? r->mentions.item[at] : SANUDO_NONE;
    if (after == SANUDO_NONE || d->men_head[after] >= d->sent_first[s + 1]) return before;
    if (before == SANUDO_NONE || d->men_head[before] < d->sent_first[s]) return after;
    return d->men_head[after] - pred < pred - d->men_head[before] ? after : before;
}

/* True when two days or intervals are the same days. */
static bool same_days(const when *a, const when *b)
{
    return slice_eq(a->value, b->value) || (a->start != DAY_NONE && a->start == b->start && a->end == b->end);
}

uint32_t sanudo_record_date_words(const record *r, uint32_t event)
{
    const sanudo_doc *d = r->doc;
    const when *date = &d->ev_date[event];
    if (!date->value.n || !date->from_text) return SANUDO_NONE;
    const uint32_t s = record_sent_of(r, event);
    for (uint32_t i = walk_row(d->tim_first, d->n_times, d->sent_first[s]); i < d->n_times && d->tim_first[i] < d->sent_first[s + 1]; i++)
        if (same_days(&d->tim_value[i], date)) return i;
    return SANUDO_NONE;
}

/* True when token `t` depends on one of [first, end). */
static bool hangs_on(const sanudo_doc *d, uint32_t first, uint32_t end, uint32_t t)
{
    const uint32_t head = d->tok_head[t];
    return head != SANUDO_NONE && head >= first && head < end;
}

uint32_t sanudo_record_said_on(const record *r, uint32_t sta)
{
    const sanudo_doc *d = r->doc;
    const uint32_t first = d->sta_cue_first[sta], end = d->sta_cue_end[sta];
    if (first >= end) return SANUDO_NONE;
    const uint32_t s = d->tok_sent[first];
    for (uint32_t i = walk_row(d->tim_first, d->n_times, d->sent_first[s]); i < d->n_times && d->tim_first[i] < d->sent_first[s + 1]; i++) {
        if (d->tim_kind[i] != TIME_DATE && d->tim_kind[i] != TIME_TIME) continue;
        for (uint32_t t = d->tim_first[i]; t < d->tim_end[i]; t++)
            if (hangs_on(d, first, end, t)) return i;
    }
    return SANUDO_NONE;
}

slice sanudo_record_rule(const record *r, uint32_t line, char room[static RULE_MAX])
{
    const knowledge *k = r->doc->know;
    if (line == SANUDO_NONE || !k || !k->lexicon) return (slice){0};
    room[0] = '\0';
    sanudo_lex_line_name(k->lexicon, line, room, RULE_MAX);
    return room[0] ? slice_of(room) : (slice){0};
}

const char *sanudo_record_actor_kind(uint8_t kind)
{
    static const char *const NAME[] = {"person", "organization", "state", "group", "unnamed"};
    return kind <= ACTOR_UNNAMED ? NAME[kind] : "unnamed";
}

const char *sanudo_record_statement_kind(uint8_t kind)
{
    static const char *const NAME[] = {"direct", "indirect", "mixed"};
    return kind <= SAID_MIXED ? NAME[kind] : "indirect";
}

slice sanudo_record_day(int32_t day, char room[static 16])
{
    int y, m, d;
    if (day == DAY_NONE) return (slice){0};
    sanudo_day_split(day, &y, &m, &d);
    snprintf(room, 16, "%04u-%02u-%02u", (unsigned)y % 10000u, (unsigned)m % 100u, (unsigned)d % 100u);
    return (slice){room, 10};
}

slice sanudo_record_country(country code, char room[static 4])
{
    if (!code) return (slice){0};
    for (uint32_t i = 0; i < 3; i++) room[i] = (char)(code >> 8 * i);
    room[3] = '\0';
    return (slice){room, 3};
}

slice sanudo_record_sector(sector_set sectors)
{
    for (uint32_t i = 0; sanudo_sector_name(i); i++)
        if (sectors >> i & 1u) return slice_of(sanudo_sector_name(i));
    return (slice){0};
}

void sanudo_record_amount(sanudo_buf *out, const amount *a, uint8_t size)
{
    const bool range = a->low != a->high && a->low != SANUDO_NONE && a->high != SANUDO_NONE;
    if (a->high == SANUDO_NONE) buf_str(out, "at least ");
    if (a->low == SANUDO_NONE) buf_str(out, "up to ");
    sanudo_buf_printf(out, "%u", amount_number(a));
    if (range) sanudo_buf_printf(out, " to %u", a->high);
    sanudo_buf_printf(out, " %s", sanudo_size_name(size));
}
