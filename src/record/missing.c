/*
** What was missing in a sentence without events.
*/
#include "record/missing.h"

#include "lexicon/frame.h"
#include "lexicon/stage.h"
#include "record/lines.h"

enum { SHOWN = 8, QUOTED = 50, MATCHES = 16 };

/* One sentence under account. */
typedef struct gap {
    const record *r;
    const sanudo_doc *d;
    const lexicon *lx;      /* NULL: the document was not coded here */
    uint32_t first, end;    /* tokens */
    sanudo_buf *line;
} gap;

static void put(const gap *g, const char *s) { buf_str(g->line, s); }

static void quoted(const gap *g, slice s)
{
    buf_char(g->line, '"');
    sanudo_line_clip(g->line, s, QUOTED);
    buf_char(g->line, '"');
}

static void put_rule(const gap *g, uint32_t rule)
{
    char room[RULE_MAX];
    buf_slice(g->line, sanudo_record_rule(g->r, rule, room));
}

/* ---- a predicate whose patterns do not suit ----------------------------------- */

/* The heads of the phrases in a slot: `"talks", "truce"`, or `nothing`. */
static void fillers(const gap *g, const frame *f, const uint64_t path[2])
{
    uint32_t token[SHOWN];
    const uint32_t n = sanudo_frame_fill(g->d, g->lx, f, path, token, SHOWN);
    for (uint32_t i = 0; i < n; i++) {
        put(g, i ? ", " : "");
        quoted(g, doc_form(g->d, token[i]));
    }
    if (!n) put(g, "nothing");
}

/* "lexicon/predicates/assault.lex:33 (ASSAULT aerial)" */
static void pattern(const gap *g, const frame_match *m)
{
    const slice mode = disk_string(m->pack, m->pattern->mode);
    put_rule(g, m->line);
    put(g, " (");
    buf_slice(g->line, disk_string(m->pack, m->pattern->type));
    if (mode.n) buf_char(g->line, ' ');
    buf_slice(g->line, mode);
    put(g, ")");
}

/* The condition as it is written, and what stands there instead. */
static void condition(const gap *g, const frame *f, const frame_miss *miss)
{
    const slice text = disk_string(miss->match.pack, miss->item->text);
    slice slot = text;
    put(g, miss->item->negated ? " is shut out by " : " asks for ");
    sanudo_line_clip(g->line, text, QUOTED);
    if (miss->item->kind == ITEM_MODIFIER) {
        put(g, miss->item->negated ? ", which stands with it" : ", which does not stand with it");
        return;
    }
    if (slot.n && slot.p[0] == '-') slot.p++, slot.n--;
    const char *colon = slot.n ? memchr(slot.p, ':', slot.n) : NULL;
    if (colon) slot.n = (uint32_t)(colon - slot.p);
    put(g, ", and ");
    buf_slice(g->line, slot);
    put(g, " is ");
    fillers(g, f, miss->item->slot);
}

/* Where a pattern looks for one of its parties, and what stands there. */
static void party(const gap *g, const frame *f, const frame_match *m, uint8_t role)
{
    const disk_item *it = m->pack->items + m->pattern->first, *end = it + m->pattern->n;
    const char *before = role == ITEM_ACTOR ? "; for the actor it looks at " : "; for the recipient it looks at ";
    for (; it < end; it++) {
        if (it->kind != role) continue;
        put(g, before);
        buf_slice(g->line, disk_string(m->pack, it->text));
        put(g, " (");
        fillers(g, f, it->slot);
        put(g, ")");
        before = ", ";
    }
}

static void parties(const gap *g, const frame *f, const frame_match *m, uint8_t lacking)
{
    static const char *const WHO[] = {"somebody", "an actor", "a recipient", "an actor or a recipient"};
    put(g, " asks for ");
    put(g, WHO[lacking & 3]);
    put(g, " whom we know");
    if (lacking & 1) party(g, f, m, ITEM_ACTOR);
    if (lacking & 2) party(g, f, m, ITEM_RECIPIENT);
}

/* What the pattern that came nearest lacks; false when it cannot be told. */
static bool nearest(const gap *g, uint32_t pred, uint8_t lacking)
{
    frame f;
    frame_match m[MATCHES];
    frame_miss miss;
    if (!g->lx) return false;
    sanudo_frame_make(g->d, g->lx, pred, &f);
    /* of those that suit, the first is what the stage would have coded */
    const bool suits = sanudo_match_frame(g->lx, g->d, &f, m, MATCHES) != 0;
    if (!suits && !sanudo_match_nearest(g->lx, g->d, &f, &miss)) return false;
    put(g, "the nearest pattern, ");
    pattern(g, suits ? m : &miss.match);
    put(g, ",");
    if (suits) parties(g, &f, m, lacking);
    else if (miss.particle) put(g, " asks for "), quoted(g, disk_string(miss.match.pack, miss.match.pattern->trigger));
    else if (miss.item) condition(g, &f, &miss);
    else if (miss.idle != SANUDO_NONE) put(g, " does not take "), quoted(g, doc_form(g->d, miss.idle)), put(g, ", with which nobody does politics");
    else parties(g, &f, &miss.match, lacking);
    return true;
}

/* ---- sentences without a predicate ----------------------------------------- */

/* Words that head patterns, but as another part of speech or only to tell what kind of thing another noun is; else the verbs. */
static void words(const gap *g)
{
    const sanudo_doc *d = g->d;
    uint32_t seen[SHOWN], n = 0;
    for (int verbs = 0; verbs < 2 && !n; verbs++)
        for (uint32_t t = g->first; t < g->end && n < SHOWN; t++) {
            bool again = verbs ? d->tok_upos[t] != UPOS_VERB : !g->lx || !sanudo_lex_has_trigger(g->lx, d->tok_lemma_key[t]);
            for (uint32_t i = 0; i < n && !again; i++) again = slice_eq(d->tok_lemma[seen[i]], d->tok_lemma[t]);
            if (again) continue;
            if (verbs) put(g, n ? ", " : "no predicate of the lexicon is among its words: ");
            else put(g, n ? ", " : "of the lexicon's predicates it has only words in another part: ");
            buf_slice(g->line, d->tok_lemma[t]);
            if (!verbs) sanudo_buf_printf(g->line, " (%s, %s)", sanudo_upos_name(d->tok_upos[t]), sanudo_rel_name(d->tok_rel[t]));
            seen[n++] = t;
        }
    if (!n) put(g, "no predicate of the lexicon is among its words, and it has no verb");
}

/* The words of sport, markets, weather or culture, with their lines. */
static void topics(const gap *g)
{
    enum { TOPIC = 1 };
    uint32_t n = 0;
    put(g, "the sentence is about sport, markets or another thing that is not coded");
    for (uint32_t t = g->first; t < g->end && n < SHOWN; t++) {
        const lex_hit hit = sanudo_lex_match_lemma(g->lx, LEX_TOPIC, g->d, t, g->end);
        if (hit.row == SANUDO_NONE) continue;
        put(g, n++ ? ", " : ": ");
        quoted(g, sanudo_doc_words(g->d, t, t + hit.len));
        put(g, " is of ");
        buf_slice(g->line, sanudo_lex_text(g->lx, hit.row, TOPIC));
        put(g, " by ");
        put_rule(g, sanudo_lex_line(g->lx, hit.row));
    }
}

/* Of a document whose lexicon is not at hand. */
static const char *in_general(uint8_t why)
{
    return why == MISS_PARTIES ? "nobody whom we know does it or suffers it" : "what its patterns ask for is not there";
}

void sanudo_record_missing(const record *r, uint32_t i, sanudo_buf *line)
{
    const sanudo_doc *d = r->doc;
    const record_sentence *s = &r->sents[i];
    const uint32_t row = s->end - 1; /* behind a dateline */
    const uint32_t pred = d->sent_miss ? d->sent_miss_pred[row] : SANUDO_NONE;
    const gap g = {.r = r, .d = d, .lx = d->know ? d->know->lexicon : NULL, .line = line, .first = d->sent_first[s->first], .end = d->sent_first[s->end]};
    const uint8_t why = sanudo_record_miss(r, i);
    switch (why) {
    case MISS_CONDITIONS: case MISS_PARTIES:
        if (pred != SANUDO_NONE) {
            quoted(&g, doc_form(d, pred));
            put(&g, " is in the lexicon, but ");
        }
        if (pred == SANUDO_NONE || !nearest(&g, pred, d->sent_miss_party ? d->sent_miss_party[row] : 0)) put(&g, in_general(why));
        break;
    case MISS_TOPIC: topics(&g); break;
    case MISS_FURNITURE: put(&g, "a title, byline or credit line"); break;
    case MISS_NOT: put(&g, "what was found is part of another event"); break;
    default: words(&g);
    }
}
