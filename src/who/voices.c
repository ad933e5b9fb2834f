#include "base/err.h"
#include "who/rows.h"
#include "who/who.h"

/*
** Voices: inside what somebody is quoted with, "I" and "we" are the speaker
** and his side, "you" is the one spoken to.  All else keeps its links.
*/

typedef struct voices {
    const who_frame *f;
    rows *voice;
    uint32_t *pool, n_pool;
} voices;

/* Whose voice a first or second person has; SANUDO_NONE when nobody is quoted. */
static uint32_t speaker_of(const voices *v, uint32_t m)
{
    const sanudo_doc *d = v->f->doc;
    const uint32_t bits = d->men_facts[m].classes;
    uint32_t s = doc_statement(d, d->men_head[m]);
    if (!(bits & (WHO_I | WHO_WE | WHO_YOU)) || s == SANUDO_NONE) return SANUDO_NONE;
    for (uint32_t i = 0; i < 8 && s != SANUDO_NONE; i++, s = d->sta_within[s]) {
        if (d->sta_kind[s] == SAID_INDIRECT) continue; /* the reporter's words have no "I": look for the quote around */
        return bits & WHO_YOU ? d->sta_addressee[s] : d->sta_source[s];
    }
    return SANUDO_NONE;
}

static void copy(voices *v, uint32_t m, rows from)
{
    v->voice[m] = (rows){.first = v->n_pool, .n = from.n};
    for (uint32_t i = 0; i < from.n; i++) v->pool[v->n_pool++] = v->f->doc->link_pool[from.first + i];
}

static country first_code(const sanudo_doc *d, uint32_t m)
{
    return d->men_link[m].n ? d->act_code[d->link_pool[d->men_link[m].first]] : 0;
}

/* "our forces", "my country": the speaker's side, unless the mention is known to be his already. */
static uint32_t owner_voice(const voices *v, uint32_t m)
{
    const sanudo_doc *d = v->f->doc;
    const uint32_t owner = d->men_facts[m].owner;
    if (owner == SANUDO_NONE || d->men_kind[owner] != MENTION_PRONOUN || d->men_code[m]) return SANUDO_NONE;
    const uint32_t who = speaker_of(v, owner);
    if (who == SANUDO_NONE || !first_code(d, who) || first_code(d, who) == first_code(d, m)) return SANUDO_NONE;
    return who;
}

static void speak(voices *v)
{
    const sanudo_doc *d = v->f->doc;
    for (uint32_t m = 0; m < d->n_mentions; m++) {
        uint32_t who = speaker_of(v, m);
        if (who == SANUDO_NONE) who = owner_voice(v, m);
        copy(v, m, d->men_link[who == SANUDO_NONE ? m : who]);
    }
}

sanudo_rc sanudo_stage_voices(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    const who_frame *f = sanudo_who_frame(doc, know->lexicon);
    voices v = {.f = f, .voice = ARENA_NEW(&doc->mem, rows, doc->n_mentions),
                .pool = ARENA_NEW(&doc->mem, uint32_t, (size_t)doc->n_mentions * WHO_MOST_LINKS)};
    if (!f || !arena_ok(&doc->mem))
        return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the voices of %u mentions", doc->n_mentions);
    speak(&v);
    doc->men_voice = v.voice;
    doc->voice_pool = v.pool;
    doc->layers |= SANUDO_VOICES;
    return SANUDO_OK;
}
