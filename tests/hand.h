#ifndef TESTS_HAND_H
#define TESTS_HAND_H
/*
** Documents made by hand, so that a writer can be tested without the stages:
** words are found by their text, and every table has room for HAND_MAX rows.
*/
#include <assert.h>
#include <string.h>

#include "doc/doc.h"

enum { HAND_MAX = 256 };

typedef struct hand {
    sanudo_doc *doc;
    sanudo_span *tok_span, *sta_span_pool;
    uint32_t *tok_sent, *tok_head, *sent_first, *sent_number, *sent_para, *link_pool, *party_pool, *nam_first, *nam_end;
    uint32_t *men_first, *men_end, *men_head, *men_source, *act_source, *ev_pred, *ev_first, *ev_end, *ev_rule, *ev_statement;
    uint32_t *ev_status_rule, *ev_place, *sta_sent, *sta_source, *sta_cue_first, *sta_cue_end, *sta_addressee, *sta_within;
    uint32_t *sta_rule, *tim_first, *tim_end, *pla_first, *pla_end, *pla_number, *pla_rule;
    amount (*ev_size)[N_SIZES];
    uint8_t *tok_rel, *tok_upos, *tok_xpos, *sent_region, *men_kind, *men_actor_kind, *act_kind, *sta_kind, *ev_quad, *ev_aspect;
    uint8_t *ev_status, *ev_place_from, *tim_kind, *nam_kind, *tok_glued;
    int32_t *ev_score;
    slice *tok_lemma, *sta_addressee_name, *act_name, *act_title, *sta_source_name, *ev_type, *ev_mode, *ev_cameo, *ev_future, *context_pool, *pla_name, *pla_division;
    sanudo_span *sta_source_span, *sta_addressee_span;
    country *men_code, *act_code, *pla_country;
    sector_set *men_sectors, *act_sectors;
    rows *men_link, *sta_content, *ev_actor, *ev_recipient, *ev_context, *context_signs, *ev_stances;
    stance *stance_pool;
    context_sign *sign_pool;
    when *ev_date, *tim_value;
    double *pla_lat, *pla_lon;
    uint32_t n_links, n_parties, n_spans, n_stances, n_contexts;
} hand;

#define HAND_COLUMN(h, name) ((h)->doc->name = (h)->name = sanudo_arena_array(&(h)->doc->mem, sizeof *(h)->name, HAND_MAX + 1))

static inline void hand_columns(hand *h)
{
    HAND_COLUMN(h, tok_span), HAND_COLUMN(h, tok_sent), HAND_COLUMN(h, tok_head), HAND_COLUMN(h, tok_rel), HAND_COLUMN(h, tok_upos);
    HAND_COLUMN(h, tok_xpos), HAND_COLUMN(h, tok_lemma), HAND_COLUMN(h, tok_glued), HAND_COLUMN(h, sent_first), HAND_COLUMN(h, sent_number);
    HAND_COLUMN(h, sent_para), HAND_COLUMN(h, sent_region), HAND_COLUMN(h, nam_first), HAND_COLUMN(h, nam_end), HAND_COLUMN(h, nam_kind);
    HAND_COLUMN(h, men_first), HAND_COLUMN(h, men_end), HAND_COLUMN(h, men_head), HAND_COLUMN(h, men_kind), HAND_COLUMN(h, men_actor_kind);
    HAND_COLUMN(h, men_code), HAND_COLUMN(h, men_sectors), HAND_COLUMN(h, men_source), HAND_COLUMN(h, men_link), HAND_COLUMN(h, link_pool);
    HAND_COLUMN(h, act_name), HAND_COLUMN(h, act_title), HAND_COLUMN(h, act_kind), HAND_COLUMN(h, act_code), HAND_COLUMN(h, act_sectors);
    HAND_COLUMN(h, act_source), HAND_COLUMN(h, sta_sent), HAND_COLUMN(h, sta_kind), HAND_COLUMN(h, sta_source), HAND_COLUMN(h, sta_source_span);
    HAND_COLUMN(h, sta_source_name), HAND_COLUMN(h, sta_cue_first), HAND_COLUMN(h, sta_cue_end), HAND_COLUMN(h, sta_content);
    HAND_COLUMN(h, sta_span_pool), HAND_COLUMN(h, sta_addressee), HAND_COLUMN(h, sta_addressee_name), HAND_COLUMN(h, sta_addressee_span), HAND_COLUMN(h, sta_within), HAND_COLUMN(h, sta_rule);
    HAND_COLUMN(h, ev_pred), HAND_COLUMN(h, ev_first), HAND_COLUMN(h, ev_end), HAND_COLUMN(h, ev_type), HAND_COLUMN(h, ev_mode);
    HAND_COLUMN(h, ev_cameo), HAND_COLUMN(h, ev_future), HAND_COLUMN(h, ev_quad), HAND_COLUMN(h, ev_score), HAND_COLUMN(h, ev_actor);
    HAND_COLUMN(h, ev_recipient), HAND_COLUMN(h, party_pool), HAND_COLUMN(h, ev_rule), HAND_COLUMN(h, ev_aspect), HAND_COLUMN(h, ev_context);
    HAND_COLUMN(h, context_pool), HAND_COLUMN(h, context_signs), HAND_COLUMN(h, sign_pool), HAND_COLUMN(h, ev_status), HAND_COLUMN(h, ev_statement), HAND_COLUMN(h, ev_stances);
    HAND_COLUMN(h, stance_pool), HAND_COLUMN(h, ev_status_rule), HAND_COLUMN(h, ev_date), HAND_COLUMN(h, ev_place), HAND_COLUMN(h, ev_place_from), HAND_COLUMN(h, tim_first);
    HAND_COLUMN(h, tim_end), HAND_COLUMN(h, tim_kind), HAND_COLUMN(h, tim_value), HAND_COLUMN(h, pla_first), HAND_COLUMN(h, pla_end);
    HAND_COLUMN(h, pla_name), HAND_COLUMN(h, pla_country), HAND_COLUMN(h, pla_lat), HAND_COLUMN(h, pla_lon);
    HAND_COLUMN(h, pla_division), HAND_COLUMN(h, pla_number), HAND_COLUMN(h, pla_rule);
    h->ev_size = sanudo_arena_array(&h->doc->mem, sizeof *h->ev_size, HAND_MAX);
    h->doc->ev_size = (const amount(*)[N_SIZES])h->ev_size;
    assert(arena_ok(&h->doc->mem));
}

static inline bool hand_letter(char c)
{
    return (unsigned char)c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* Words are runs of letters and digits, other marks stand alone; a sentence ends at "." or at a line's end. */
static inline void hand_split(hand *h)
{
    sanudo_doc *d = h->doc;
    uint32_t para = 0;
    bool open = false;
    for (uint32_t i = 0; i < d->len;) {
        if (strchr(" \t\n", d->text[i])) {
            if (d->text[i] == '\n') open = false, para++;
            i++;
            continue;
        }
        uint32_t end = i + 1;
        while (hand_letter(d->text[i]) && end < d->len && hand_letter(d->text[end])) end++;
        if (!open) {
            h->sent_first[d->n_sents] = d->n_tokens, h->sent_para[d->n_sents] = para;
            h->sent_number[d->n_sents] = d->n_sents + 1;
            d->n_sents++, open = true;
        }
        assert(d->n_tokens < HAND_MAX);
        h->tok_span[d->n_tokens] = (sanudo_span){i, end};
        h->tok_lemma[d->n_tokens] = (slice){d->text + i, end - i};
        h->tok_head[d->n_tokens] = SANUDO_NONE;
        h->tok_sent[d->n_tokens++] = d->n_sents - 1;
        if (d->text[i] == '.') open = false;
        i = end;
    }
    h->sent_first[d->n_sents] = d->n_tokens;
}

static inline hand hand_open(const sanudo_article *a)
{
    hand h = {0};
    const sanudo_rc rc = sanudo_doc_new(&h.doc, a, NULL);
    assert(rc == SANUDO_OK);
    (void)rc;
    hand_columns(&h);
    hand_split(&h);
    h.doc->layers = (SANUDO_AGAIN << 1) - 1u - SANUDO_VOICES;
    return h;
}

/* First byte of the `nth` (from 0) occurrence of `words` in the text. */
static inline uint32_t hand_at(const hand *h, const char *words, uint32_t nth)
{
    const char *p = strstr(h->doc->text, words);
    while (p && nth--) p = strstr(p + 1, words);
    assert(p);
    return (uint32_t)(p - h->doc->text);
}

/* Tokens of the `nth` occurrence of `words`. */
static inline rows hand_words(const hand *h, const char *words, uint32_t nth)
{
    const uint32_t at = hand_at(h, words, nth), end = at + (uint32_t)strlen(words);
    rows r = {0};
    for (uint32_t t = 0; t < h->doc->n_tokens; t++) {
        if (h->tok_span[t].start < at || h->tok_span[t].end > end) continue;
        if (!r.n++) r.first = t;
    }
    assert(r.n);
    return r;
}

static inline uint32_t hand_actor(hand *h, const char *name, const char *code, const char *sector)
{
    const uint32_t a = h->doc->n_actors++;
    h->act_name[a] = slice_of(name), h->act_code[a] = sanudo_country_of(code, (uint32_t)strlen(code));
    h->act_sectors[a] = sanudo_sector_of(sector, (uint32_t)strlen(sector)), h->act_source[a] = SANUDO_NONE;
    return a;
}

static inline uint32_t hand_mention(hand *h, const char *words, uint32_t nth, uint32_t actor)
{
    const uint32_t m = h->doc->n_mentions++;
    const rows w = hand_words(h, words, nth);
    h->men_first[m] = w.first, h->men_end[m] = w.first + w.n, h->men_head[m] = w.first + w.n - 1, h->men_source[m] = SANUDO_NONE;
    h->men_link[m] = (rows){h->n_links, 1}, h->men_code[m] = h->act_code[actor], h->men_sectors[m] = h->act_sectors[actor];
    h->link_pool[h->n_links++] = actor;
    return m;
}

static inline uint32_t hand_statement(hand *h, uint32_t source, const char *cue, uint32_t nth, const char *content, uint32_t within)
{
    const uint32_t s = h->doc->n_statements++, at = hand_at(h, content, 0);
    const rows c = hand_words(h, cue, nth);
    h->sta_source[s] = source, h->sta_source_name[s] = h->act_name[h->link_pool[h->men_link[source].first]];
    h->sta_source_span[s] = (sanudo_span){h->tok_span[h->men_first[source]].start, h->tok_span[h->men_end[source] - 1].end};
    h->sta_cue_first[s] = c.first, h->sta_cue_end[s] = c.first + c.n, h->sta_sent[s] = h->tok_sent[c.first];
    h->sta_content[s] = (rows){h->n_spans, 1}, h->sta_span_pool[h->n_spans++] = (sanudo_span){at, at + (uint32_t)strlen(content)};
    h->sta_addressee[s] = SANUDO_NONE, h->sta_within[s] = within, h->sta_rule[s] = SANUDO_NONE;
    h->sta_kind[s] = SAID_INDIRECT;
    return s;
}

static inline rows hand_party(hand *h, uint32_t actor)
{
    if (actor == SANUDO_NONE) return (rows){0};
    h->party_pool[h->n_parties] = actor;
    return (rows){h->n_parties++, 1};
}

static inline uint32_t hand_event(hand *h, const char *trigger, uint32_t nth, const char *type, uint32_t actor, uint32_t recipient)
{
    const uint32_t e = h->doc->n_events++;
    const rows w = hand_words(h, trigger, nth);
    h->ev_pred[e] = h->ev_first[e] = w.first, h->ev_end[e] = w.first + w.n, h->ev_type[e] = slice_of(type);
    h->ev_actor[e] = hand_party(h, actor), h->ev_recipient[e] = hand_party(h, recipient);
    h->ev_rule[e] = h->ev_statement[e] = h->ev_status_rule[e] = h->ev_place[e] = SANUDO_NONE;
    h->ev_aspect[e] = N_STATUS;
    h->ev_date[e] = (when){.start = DAY_NONE, .end = DAY_NONE};
    for (uint32_t i = 0; i < N_SIZES; i++) h->ev_size[e][i] = (amount){.low = SANUDO_NONE, .high = SANUDO_NONE, .rule = SANUDO_NONE};
    return e;
}

static inline uint32_t hand_time(hand *h, const char *words, const char *value, int32_t day)
{
    const uint32_t t = h->doc->n_times++;
    const rows w = hand_words(h, words, 0);
    h->tim_first[t] = w.first, h->tim_end[t] = w.first + w.n;
    h->tim_value[t] = (when){.value = slice_of(value), .start = day, .end = day, .from_text = true};
    return t;
}

static inline uint32_t hand_place(hand *h, const char *words, uint32_t nth, const char *code, double lat, double lon)
{
    const uint32_t p = h->doc->n_places++;
    const rows w = hand_words(h, words, nth);
    h->pla_first[p] = w.first, h->pla_end[p] = w.first + w.n, h->pla_name[p] = sanudo_doc_words(h->doc, w.first, w.first + w.n);
    h->pla_country[p] = sanudo_country_of(code, 3), h->pla_lat[p] = lat, h->pla_lon[p] = lon;
    h->pla_rule[p] = SANUDO_NONE;
    return p;
}
#endif
