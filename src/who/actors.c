#include "base/err.h"
#include "who/rows.h"
#include "who/who.h"

/*
** Actors: names first, since a name may stand behind the noun that it
** belongs to; then nouns and pronouns in the order of the text, each looking
** back over what is linked by then.
*/

/* Rows that mentions can make: one each, and one for each further country, their own or of whom they belong to. */
static uint32_t most_actors(const sanudo_doc *d)
{
    uint32_t n = 0;
    for (uint32_t m = 0; m < d->n_mentions; m++) {
        n += d->men_facts[m].owner == SANUDO_NONE ? 1 : WHO_MOST_LINKS;
        for (uint32_t i = 0; i < 3 && d->men_facts[m].also[i]; i++) n++;
    }
    return n;
}

static bool start(who_cast *c, sanudo_doc *d, const who_frame *f)
{
    arena *a = &d->tmp;
    uint32_t size = 64;
    while (size < d->n_mentions * 10u) size *= 2;
    *c = (who_cast){.f = f, .actor = ARENA_NEW(a, who_actor, most_actors(d)), .link = ARENA_NEW(a, rows, d->n_mentions),
                    .pool = ARENA_NEW(a, uint32_t, (size_t)d->n_mentions * (WHO_MOST_LINKS + 1)),
                    .map_key = ARENA_NEW(a, uint64_t, size), .map_actor = ARENA_NEW(a, uint32_t, size), .map_mask = size - 1};
    return arena_ok(a) && sanudo_who_setting(d, f, &c->set);
}

/* Of actors that no words give a country: for persons and those of politics it is the setting's. */
static void place_actors(who_cast *c)
{
    for (uint32_t i = 0; i < c->n; i++) {
        who_actor *a = &c->actor[i];
        const bool homeless = a->table == LEX_ORG && !(a->sectors & sanudo_sector_of("PTY", 3));
        if (a->code || a->waits || a->foreign || a->table == LEX_MEDIA || homeless) continue;
        if (a->kind == ACTOR_PERSON || a->sectors) a->code = sanudo_who_context(c->f, &c->set, a->last);
    }
}

/* The owner's country; an actor whose owner is not known yet ("its chief, Ana Lopes") waits. */
static void ask_owners(who_cast *c, bool early)
{
    const sanudo_doc *d = c->f->doc;
    for (uint32_t m = 0; m < d->n_mentions; m++) {
        const uint32_t id = who_single(c, m);
        if (id == SANUDO_NONE || c->actor[id].code) continue;
        c->actor[id].code = sanudo_who_told_code(c, m);
        c->actor[id].waits = early && !c->actor[id].code && d->men_facts[m].owner != SANUDO_NONE;
    }
    for (uint32_t i = 0; !early && i < c->n; i++) c->actor[i].waits = false;
}

/* Names have their country before nouns ask who owns them: "Otieno's men". */
static void link_all(who_cast *c)
{
    const sanudo_doc *d = c->f->doc;
    for (uint32_t m = 0; m < d->n_mentions; m++)
        if (d->men_kind[m] == MENTION_NAME) sanudo_who_link_name(c, m);
    ask_owners(c, true);
    place_actors(c);
    sanudo_who_find_sides(c);
    for (uint32_t m = 0; m < d->n_mentions; m++) {
        if (c->link[m].n) continue;
        if (d->men_kind[m] == MENTION_NOMINAL) sanudo_who_link_nominal(c, m);
        if (d->men_kind[m] == MENTION_PRONOUN) sanudo_who_link_pronoun(c, m);
    }
    ask_owners(c, false);
    place_actors(c);
}

/* The key of an actor's best name, the table's own where it has one: "Putin" and "Vladimir Putin" are one in all articles. */
static uint64_t key_of(const who_cast *c, const who_actor *a)
{
    if (!a->named) return KEY_EMPTY;
    const bool in_table = a->row != SANUDO_NONE && (a->table == LEX_ORG || a->table == LEX_OFFICE || a->table == LEX_MEDIA);
    const uint64_t name = sanudo_words_key(in_table ? sanudo_lex_text(c->f->lx, a->row, 0) : a->name, NULL);
    return name == KEY_EMPTY ? KEY_EMPTY : key_join(a->kind + 1u, name);
}

static sanudo_rc publish(sanudo_doc *d, const who_cast *c, sanudo_error *err)
{
    arena *a = &d->mem;
    const uint32_t n = c->n;
    slice *name = ARENA_NEW(a, slice, n), *title = ARENA_NEW(a, slice, n);
    uint8_t *kind = ARENA_NEW(a, uint8_t, n);
    uint64_t *key = ARENA_NEW(a, uint64_t, n);
    country *code = ARENA_NEW(a, country, n);
    sector_set *sectors = ARENA_NEW(a, sector_set, n);
    uint32_t *source = ARENA_NEW(a, uint32_t, n), *pool = ARENA_NEW(a, uint32_t, c->n_pool);
    rows *link = ARENA_NEW(a, rows, d->n_mentions);
    if (!arena_ok(a)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u actors", n);
    for (uint32_t i = 0; i < n; i++) {
        const who_actor *x = &c->actor[i];
        key[i] = key_of(c, x), name[i] = x->name, title[i] = x->title, kind[i] = x->kind, code[i] = x->code, sectors[i] = x->sectors, source[i] = x->source;
    }
    if (c->n_pool) memcpy(pool, c->pool, c->n_pool * sizeof *pool);
    if (d->n_mentions) memcpy(link, c->link, d->n_mentions * sizeof *link);
    d->n_actors = n;
    d->act_key = key, d->act_name = name, d->act_title = title, d->act_kind = kind, d->act_code = code, d->act_sectors = sectors;
    d->act_source = source, d->men_link = link, d->link_pool = pool;
    d->layers |= SANUDO_ACTORS;
    return SANUDO_OK;
}

sanudo_rc sanudo_stage_actors(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    const who_frame *f = sanudo_who_frame(doc, know->lexicon);
    who_cast cast;
    if (!f || !start(&cast, doc, f)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory to tell actors apart");
    link_all(&cast);
    return publish(doc, &cast, err);
}
