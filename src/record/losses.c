/* What an export left behind, counted and told. */
#include <inttypes.h>
#include <stdlib.h>

#include "record/record.h"
#include "record/schemas.h"

struct sanudo_losses {
    const schema *of;
    losses sum;
};

enum { GROUP_LEFT_OUT, GROUP_LOST, GROUP_FILLED, N_GROUPS };
static const char *const GROUP[N_GROUPS] = {"left out", "not carried", "filled in"};

static const struct {
    uint8_t group;
    const char *what;
} LOSS[N_LOSSES] = {
    [LOSS_NEGATED] = {GROUP_LEFT_OUT, "events that are negated or denied"},
    [LOSS_UNREAL] = {GROUP_LEFT_OUT, "events that are possible or hypothetical"},
    [LOSS_PLANNED] = {GROUP_LEFT_OUT, "planned events for whose intent there is no code"},
    [LOSS_UNCODED] = {GROUP_LEFT_OUT, "events without an actor who has a country or a sector"},
    [LOSS_RECIPIENT] = {GROUP_LEFT_OUT, "events without a recipient who has a country or a sector, where one is demanded"},
    [LOSS_CODE] = {GROUP_LEFT_OUT, "events without a code of CAMEO"},
    [LOSS_PARTIES] = {GROUP_LEFT_OUT, "parties without a country or sector, or with a code that is told already"},
    [LOSS_PAIRS] = {GROUP_LEFT_OUT, "pairs of an actor and a recipient, of events with many"},
    [LOSS_STATEMENTS] = {GROUP_LEFT_OUT, "statements of the articles"},
    [LOSS_VERSION] = {GROUP_LEFT_OUT, "versions of the articles"},
    [LOSS_SOURCE] = {GROUP_LOST, "events that a source tells: who says so"},
    [LOSS_CHAIN] = {GROUP_LOST, "events that came through several sources: their chain"},
    [LOSS_STANCES] = {GROUP_LOST, "events of which sources hold something: their stances"},
    [LOSS_STATUS] = {GROUP_LOST, "events that are not plainly actual: their status"},
    [LOSS_INTERVAL] = {GROUP_LOST, "events of more days than one, or of no known day: their interval"},
    [LOSS_MODE] = {GROUP_LOST, "events with a mode of PLOVER"},
    [LOSS_CONTEXTS] = {GROUP_LOST, "events with contexts"},
    [LOSS_PLACE] = {GROUP_LOST, "events with a place"},
    [LOSS_SIZE] = {GROUP_LOST, "events with numbers of dead, injured or arrested"},
    [LOSS_BOUNDS] = {GROUP_LOST, "events with bounds of such numbers"},
    [LOSS_PARTICIPANTS] = {GROUP_LOST, "events with a number of participants"},
    [LOSS_WORDS] = {GROUP_LOST, "events: the words that tell them"},
    [LOSS_DAY] = {GROUP_FILLED, "events dated by the day of publication"},
    [LOSS_FOLDED] = {GROUP_FILLED, "planned events told as the intent"},
    [LOSS_ROOT] = {GROUP_FILLED, "events of which CAMEO's root alone is known"},
    [LOSS_GOLDSTEIN] = {GROUP_FILLED, "Goldstein values, by those of the code above"},
    [LOSS_SIDE] = {GROUP_FILLED, "lines of which one side is nobody"},
    [LOSS_COUNTRY] = {GROUP_FILLED, "country slots for which the schema has no code, such as UNO: left empty"},
    [LOSS_COUNTS] = {GROUP_FILLED, "lines with one mention, one source and one article each"},
};

void sanudo_losses_add(losses *sum, const losses *more)
{
    sum->articles += more->articles, sum->events += more->events, sum->written += more->written, sum->lines += more->lines;
    for (uint32_t i = 0; i < N_LOSSES; i++) sum->n[i] += more->n[i];
}

static void tell_group(const losses *lost, uint8_t group, sanudo_buf *out)
{
    bool any = false;
    for (uint32_t i = 0; i < N_LOSSES; i++) {
        if (LOSS[i].group != group || !lost->n[i]) continue;
        if (!any) sanudo_buf_printf(out, "%s:\n", GROUP[group]);
        sanudo_buf_printf(out, "%8" PRIu64 "  %s\n", lost->n[i], LOSS[i].what);
        any = true;
    }
}

void sanudo_losses_tell(const losses *lost, const char *name, sanudo_buf *out)
{
    sanudo_buf_printf(out, "%s: %" PRIu64 " of %" PRIu64 " events of %" PRIu64 " articles, %" PRIu64 " lines\n", name, lost->written,
                      lost->events, lost->articles, lost->lines);
    for (uint8_t g = 0; g < N_GROUPS; g++) tell_group(lost, g, out);
}

sanudo_rc sanudo_losses_new(sanudo_losses **out, const char *format, sanudo_error *err)
{
    const schema *s = sanudo_schema_of(format);
    *out = s ? calloc(1, sizeof **out) : NULL;
    if (!s) return sanudo_fail(err, SANUDO_EUSAGE, 0, "of '%.40s' nothing is counted that it loses", format ? format : "");
    if (!*out) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for counts");
    (*out)->of = s;
    return SANUDO_OK;
}

void sanudo_losses_free(sanudo_losses *lost) { free(lost); }

sanudo_rc sanudo_losses_count(sanudo_losses *lost, const sanudo_doc *doc, sanudo_error *err)
{
    sanudo_buf out = {0};
    losses more = {0};
    const sanudo_rc rc = sanudo_record_write(doc, lost->of->name, &(record_wish){.lost = &more}, &out, err);
    if (rc == SANUDO_OK) sanudo_losses_add(&lost->sum, &more);
    sanudo_buf_drop(&out);
    return rc;
}

const schema *sanudo_losses_of(const sanudo_losses *lost) { return lost->of; }

void sanudo_losses_take(sanudo_losses *lost, const losses *more) { sanudo_losses_add(&lost->sum, more); }

sanudo_rc sanudo_losses_report(const sanudo_losses *lost, sanudo_buf *out, sanudo_error *err)
{
    sanudo_losses_tell(&lost->sum, lost->of->name, out);
    return out->failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the report") : SANUDO_OK;
}
