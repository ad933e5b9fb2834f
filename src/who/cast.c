#include "who/rows.h"

/*
** The cast: actors being put together, and the keys under which a later name
** finds the earlier one: its table's row, its words, its acronym.
*/

enum { KEY_ROW = 1, KEY_WORDS = 2, KEY_WORD = 3 };

static uint64_t mix(uint64_t a, uint64_t b)
{
    uint64_t z = (a * 0x9e3779b97f4a7c15u) ^ (b + 0xbf58476d1ce4e5b9u);
    z = (z ^ (z >> 29)) * 0x94d049bb133111ebu;
    return (z ^ (z >> 32)) | 1u;
}

static uint32_t *slot(who_cast *c, uint64_t key)
{
    uint32_t i = (uint32_t)(key >> 20) & c->map_mask;
    while (c->map_key[i] && c->map_key[i] != key) i = (i + 1) & c->map_mask;
    return &c->map_actor[i];
}

static uint32_t get(who_cast *c, uint64_t key)
{
    const uint32_t *s = slot(c, key);
    return c->map_key[s - c->map_actor] == key ? *s : SANUDO_NONE;
}

static void put(who_cast *c, uint64_t key, uint32_t actor)
{
    uint32_t *s = slot(c, key);
    c->map_key[s - c->map_actor] = key;
    *s = actor;
}

void sanudo_who_link(who_cast *c, uint32_t m, const uint32_t *ids, uint32_t n)
{
    if (n > WHO_MOST_LINKS) n = WHO_MOST_LINKS;
    c->link[m] = (rows){.first = c->n_pool, .n = n};
    for (uint32_t i = 0; i < n; i++) {
        const uint32_t id = ids[i];
        c->pool[c->n_pool++] = id;
        c->actor[id].last = m;
        c->actor[id].count++;
    }
}

/* The words of a mention without articles and possessives in front. */
static slice words_of(const who_frame *f, uint32_t first, uint32_t end, uint32_t head)
{
    while (first < head && (f->classes[first] & (WHO_DEFINITE | WHO_INDEFINITE | WHO_HE | WHO_SHE | WHO_IT | WHO_THEY | WHO_I | WHO_WE | WHO_YOU)))
        first++;
    return sanudo_doc_words(f->doc, first, end);
}

static void add_role(who_actor *a, uint64_t key)
{
    for (uint32_t i = 0; i < a->n_roles; i++)
        if (a->roles[i] == key) return;
    if (key != KEY_EMPTY && a->n_roles < WHO_ROLES) a->roles[a->n_roles++] = key;
}

static bool all_capitals(slice s)
{
    for (uint32_t i = 0; i < s.n; i++)
        if (s.p[i] >= 'a' && s.p[i] <= 'z') return false;
    return s.n > 0;
}

/* A mention's own tokens: a name's without its article. */
static rows own_words(const who_frame *f, uint32_t m)
{
    const sanudo_doc *d = f->doc;
    const uint32_t name = d->men_facts[m].name;
    if (name != SANUDO_NONE) return (rows){f->names[name].first, f->names[name].end - f->names[name].first};
    return (rows){d->men_first[m], d->men_end[m] - d->men_first[m]};
}

/* The name to show: the text's own, but a state's for its adjective and a body's for its acronym. */
static slice name_of(const who_frame *f, uint32_t m)
{
    const sanudo_doc *d = f->doc;
    const mention_facts *x = &d->men_facts[m];
    const rows own = own_words(f, m);
    const slice words = words_of(f, own.first, own.first + own.n, d->men_kind[m] == MENTION_NAME ? own.first : d->men_head[m]);
    if (d->men_kind[m] != MENTION_NAME || x->row == SANUDO_NONE || (x->table == LEX_STATE && !d->men_code[m])) return words;
    if (x->table == LEX_STATE && (x->column == STATE_NAMES || (x->column == STATE_ADJECTIVES && x->modifier)))
        return sanudo_lex_text(f->lx, x->row, STATE_NAMES);
    if (x->table == LEX_STATE && x->column == STATE_PEOPLE && x->modifier) return sanudo_lex_text(f->lx, x->row, STATE_NAMES);
    if (x->table == LEX_ORG && all_capitals(words)) return sanudo_lex_text(f->lx, x->row, ORG_NAMES);
    return words;
}

/* What a person is: the words of the title or apposition, else the office's name. */
static slice title_of(const who_frame *f, uint32_t m)
{
    const mention_facts *x = &f->doc->men_facts[m];
    if (x->title_first < x->title_end) return words_of(f, x->title_first, x->title_end, x->title_end - 1);
    if (x->table == LEX_OFFICE && x->row != SANUDO_NONE) return sanudo_lex_text(f->lx, x->row, OFFICE_TITLE);
    return (slice){0};
}

static bool is_settled(const sanudo_doc *d, uint32_t m)
{
    const mention_facts *x = &d->men_facts[m];
    if (x->table == LEX_OFFICE) return d->men_sectors[m] && !x->former;
    return x->table == LEX_STATE || x->table == LEX_MEDIA || (x->table == LEX_ORG && d->men_code[m]);
}

uint32_t sanudo_who_new_actor(who_cast *c, uint32_t m, country code)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m];
    const rows own = own_words(c->f, m);
    who_actor *a = &c->actor[c->n];
    *a = (who_actor){.name = name_of(c->f, m), .title = title_of(c->f, m), .code = code, .sectors = d->men_sectors[m],
                     .source = d->men_source[m], .row = x->row, .title_row = x->title_row, .first = own.first, .end = own.first + own.n, .last = m,
                     .kind = d->men_actor_kind[m], .table = x->table, .column = x->column, .number = x->number,
                     .gender = x->gender, .named = d->men_kind[m] == MENTION_NAME, .former = x->former, .foreign = x->foreign,
                     .settled = is_settled(d, m), .owned = !code && x->owner != SANUDO_NONE};
    if (!a->named) add_role(a, x->key);
    add_role(a, x->title_key);
    add_role(a, x->title_last);
    return c->n++;
}

/* A further mention tells more: a fuller name, a code, a title. */
static void tell_more(who_cast *c, uint32_t actor, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m];
    who_actor *a = &c->actor[actor];
    const rows own = own_words(c->f, m);
    const bool longer = own.n > a->end - a->first;
    if (a->table != LEX_STATE && d->men_kind[m] == MENTION_NAME && (!a->named || longer)) {
        a->name = name_of(c->f, m);
        a->first = own.first;
        a->end = own.first + own.n;
        a->named = true;
    }
    if (!a->title.n) a->title = title_of(c->f, m);
    if (!a->code) a->code = d->men_code[m];
    if (!a->settled) a->sectors |= d->men_sectors[m];
    if (a->source == SANUDO_NONE) a->source = d->men_source[m];
    if (a->gender == GENDER_UNKNOWN) a->gender = x->gender;
    if (a->kind == ACTOR_UNNAMED && d->men_actor_kind[m] == ACTOR_PERSON) a->kind = ACTOR_PERSON;
    if (a->title_row == SANUDO_NONE) a->title_row = x->title_row;
    add_role(a, x->title_key);
    add_role(a, x->title_last);
    if (d->men_kind[m] == MENTION_NOMINAL) add_role(a, x->key);
}

/* The key of a row: of a state its name, its people, its capital and each of its seats are different speakers. */
static uint64_t row_key(const who_frame *f, uint32_t m)
{
    const mention_facts *x = &f->doc->men_facts[m];
    uint64_t shape = 0;
    if (x->table == LEX_STATE && !x->modifier && x->column != STATE_NAMES) shape = x->column;
    if (x->table == LEX_STATE && !x->modifier && x->column == STATE_ADJECTIVES) shape = STATE_PEOPLE;
    if (x->table == LEX_STATE && !f->doc->men_code[m]) shape = mix(STATE_PEOPLE, 0); /* "ethnic Albanians" */
    if (x->table == LEX_STATE && x->column == STATE_SEATS) shape = mix(STATE_SEATS, f->doc->tok_key[f->doc->men_head[m]]);
    return mix(mix(x->row, x->table), mix(KEY_ROW, shape));
}

/* True when the shorter name's words stand in the longer one, in order: "Perez" in "Carlos Andres Perez". */
static bool contains(const sanudo_doc *d, const who_actor *a, uint32_t first, uint32_t end)
{
    uint32_t i = a->first, j = first, i_end = a->end, j_end = end;
    if (i_end - i < j_end - j) {
        i = first, i_end = end, j = a->first, j_end = a->end;
    }
    for (; i < i_end && j < j_end; i++)
        if (d->tok_key[i] == d->tok_key[j]) j++;
    return j == j_end;
}

static bool gender_fits(uint8_t a, uint8_t b) { return a == GENDER_UNKNOWN || b == GENDER_UNKNOWN || a == b; }

static bool code_fits(const who_actor *a, country code) { return !code || a->code == code || (!a->code && !a->owned); }

/* An earlier actor that this name can be a shorter or longer form of. */
static uint32_t by_words(who_cast *c, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    const rows own = own_words(c->f, m);
    const uint32_t first = own.first, end = own.first + own.n;
    for (uint32_t i = 0; i < 2; i++) {
        const uint32_t t = i ? first : end - 1;
        const uint32_t a = get(c, mix(KEY_WORD, d->tok_key[t]));
        if (a == SANUDO_NONE || !contains(d, &c->actor[a], first, end)) continue;
        if (!gender_fits(c->actor[a].gender, d->men_facts[m].gender) || !code_fits(&c->actor[a], d->men_code[m])) continue;
        const bool person = c->actor[a].kind == ACTOR_PERSON, is_person = d->men_actor_kind[m] == ACTOR_PERSON;
        if (person == is_person || (end - first == 1 && c->actor[a].kind != ACTOR_STATE)) return a;
    }
    return SANUDO_NONE;
}

static uint64_t words_key(const sanudo_doc *d, uint32_t first, uint32_t end)
{
    uint64_t key = KEY_EMPTY;
    for (uint32_t t = first; t < end; t++) key = key_join(key, d->tok_key[t]);
    return mix(KEY_WORDS, key);
}

/* The key of a name's initials: "Workers' Union of the Coast" is later "WUC". */
static uint64_t acronym_key(const sanudo_doc *d, uint32_t first, uint32_t end)
{
    char initials[16];
    uint32_t n = 0;
    for (uint32_t t = first; t < end && n < sizeof initials; t++) {
        const slice s = doc_form(d, t);
        if (s.n && s.p[0] >= 'A' && s.p[0] <= 'Z') initials[n++] = s.p[0];
    }
    return n < 2 ? KEY_EMPTY : mix(KEY_WORDS, sanudo_key_word(initials, n));
}

/* An earlier actor that was named by the initials of this name. */
static uint32_t by_acronym(who_cast *c, uint32_t m)
{
    const rows own = own_words(c->f, m);
    const uint64_t key = acronym_key(c->f->doc, own.first, own.first + own.n);
    const uint32_t a = key == KEY_EMPTY ? SANUDO_NONE : get(c, key);
    return a != SANUDO_NONE && c->actor[a].kind == ACTOR_ORGANIZATION && code_fits(&c->actor[a], c->f->doc->men_code[m]) ? a : SANUDO_NONE;
}

static void enter(who_cast *c, uint32_t m, uint32_t actor)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m];
    const rows own = own_words(c->f, m);
    const uint32_t first = own.first, end = own.first + own.n;
    if (x->row != SANUDO_NONE && x->table != LEX_OFFICE) put(c, row_key(c->f, m), actor);
    if (x->table == LEX_STATE) {
        if (own.n > 1) put(c, mix(KEY_WORD, d->tok_key[first]), actor); /* "the North" */
        return;
    }
    put(c, words_key(d, first, end), actor);
    put(c, mix(KEY_WORD, d->tok_key[end - 1]), actor);
    put(c, mix(KEY_WORD, d->tok_key[first]), actor);
    if (c->actor[actor].kind != ACTOR_ORGANIZATION) return;
    const uint64_t acronym = acronym_key(d, first, end);
    if (acronym != KEY_EMPTY) put(c, acronym, actor);
}

country sanudo_who_told_code(const who_cast *c, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    const uint32_t owner = d->men_facts[m].owner;
    if (d->men_code[m] || owner == SANUDO_NONE || !c->link[owner].n) return d->men_code[m];
    return c->actor[c->pool[c->link[owner].first]].code;
}

void sanudo_who_link_name(who_cast *c, uint32_t m)
{
    const sanudo_doc *d = c->f->doc;
    const mention_facts *x = &d->men_facts[m];
    const rows own = own_words(c->f, m);
    const bool by_row = x->row != SANUDO_NONE && x->table != LEX_OFFICE;
    uint32_t a = by_row ? get(c, row_key(c->f, m)) : get(c, words_key(d, own.first, own.first + own.n));
    if (a != SANUDO_NONE && !code_fits(&c->actor[a], d->men_code[m])) a = SANUDO_NONE; /* a namesake */
    if (a == SANUDO_NONE && !by_row) a = by_words(c, m);
    if (a == SANUDO_NONE && !by_row && d->men_actor_kind[m] == ACTOR_ORGANIZATION) a = by_acronym(c, m);
    if (a == SANUDO_NONE) a = sanudo_who_new_actor(c, m, sanudo_who_told_code(c, m));
    else tell_more(c, a, m);
    enter(c, m, a);
    sanudo_who_link(c, m, &a, 1);
}

void sanudo_who_join(who_cast *c, uint32_t m, uint32_t actor)
{
    tell_more(c, actor, m);
    sanudo_who_link(c, m, &actor, 1);
}
