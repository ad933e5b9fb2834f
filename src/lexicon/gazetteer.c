/* The words of a sentence as parts of names: what the lexicon's tables and name classes say. */
#include "lexicon/gazetteer.h"

#include "lexicon/disk.h"

/* A long sentence is read in windows; a name that goes more than REACH words beyond one is cut there. */
enum { WINDOW = 256, REACH = 16 };

/* What an entry can be, and the bits of its first and its other words. */
enum kind { PLACE, ORG, PERSON, TITLE, NATION, GIVEN, FAMILY, ORG_WORD, PLACE_WORD, COMMON, COMMA, N_KINDS_OF_NAME };
static const struct {
    uint16_t first, rest;
} MARKS[N_KINDS_OF_NAME] = {
    [PLACE] = {GAZ_PLACE, GAZ_PLACE_IN},
    [ORG] = {GAZ_ORG, GAZ_ORG_IN},
    [PERSON] = {GAZ_PERSON, GAZ_PERSON_IN},
    [TITLE] = {GAZ_TITLE, GAZ_TITLE},
    [NATION] = {GAZ_NATION, GAZ_NATION},
    [GIVEN] = {GAZ_GIVEN, GAZ_GIVEN},
    [FAMILY] = {GAZ_FAMILY, GAZ_FAMILY},
    [ORG_WORD] = {GAZ_ORG_WORD, GAZ_ORG_WORD},
    [PLACE_WORD] = {GAZ_PLACE_WORD, GAZ_PLACE_WORD},
};
enum { NAMES = GAZ_GIVEN | GAZ_FAMILY | GAZ_PLACE | GAZ_ORG | GAZ_PERSON };

static const struct {
    slice name;
    enum kind kind;
} CLASSES[] = {
    {{"name-family", 11}, FAMILY},  {{"name-given", 10}, GIVEN},         {{"who-female", 10}, GIVEN},
    {{"who-male", 8}, GIVEN},       {{"name-place", 10}, PLACE},         {{"name-org", 8}, ORG},
    {{"name-common", 11}, COMMON},  {{"name-org-word", 13}, ORG_WORD},   {{"name-place-word", 15}, PLACE_WORD},
    {{"name-comma", 10}, COMMA},
};

/* Columns of the tables that are asked for more than their key. */
enum { STATE_ADJECTIVES = 2, STATE_PEOPLE = 3, STATE_SEATS = 5, ORG_SECTORS = 2, ORG_KIND = 3, ROLE_KIND = 2 };

typedef struct sentence {
    const lexicon *lx;
    const slice *form; /* of the window */
    uint16_t *bits;
    uint32_t n;
    bool shouted;      /* no small letter in the whole sentence */
    uint64_t key[WINDOW];
    uint8_t letters[WINDOW];
    bool doubtful[WINDOW]; /* a common word that begins the sentence, and perhaps a name */
} sentence;

/* The longest entry of each kind that begins at a word, in words; 0 for none. */
typedef struct found {
    uint32_t len[N_KINDS_OF_NAME];
} found;

static void add(found *f, enum kind kind, uint32_t len)
{
    if (f->len[kind] < len) f->len[kind] = len;
}

static void add_class(found *f, const lex_pack *p, const disk_row *r, uint32_t len)
{
    const slice name = disk_string(p, r->col[0]);
    for (size_t i = 0; i < sizeof CLASSES / sizeof CLASSES[0]; i++)
        if (slice_eq(name, CLASSES[i].name)) add(f, CLASSES[i].kind, len);
}

static void add_state(found *f, uint32_t column, uint32_t len)
{
    if (column == STATE_ADJECTIVES || column == STATE_PEOPLE) add(f, NATION, len);
    else add(f, PLACE, len);
    if (column == STATE_SEATS) add(f, ORG, len); /* "the Kremlin" says and is built */
}

/* Peoples and disputed regions stand among the organisations: "Chechen", "Kurds". */
static void add_org(found *f, const lex_pack *p, const disk_row *r, uint32_t len)
{
    const sector_set people = sanudo_sector_of("SOC", 3) | sanudo_sector_of("PRE", 3);
    const bool body = slice_eq(disk_string(p, r->col[ORG_KIND]), SLICE("body"));
    add(f, body && (!r->col[ORG_SECTORS] || (r->col[ORG_SECTORS] & people)) ? NATION : ORG, len);
}

static void add_key(found *f, const lex_pack *p, const disk_key *k, uint32_t len)
{
    const disk_row *r = &p->rows[k->row];
    switch (r->table) {
    case LEX_CLASS:
        if (k->letters != CASE_ANY) add_class(f, p, r, len); /* who-male has "Luis" and "man" */
        break;
    case LEX_STATE: add_state(f, k->col, len); break;
    case LEX_ORG: add_org(f, p, r, len); break;
    case LEX_PLACE: add(f, PLACE, len); break;
    case LEX_MEDIA: add(f, ORG, len); break;
    case LEX_OFFICE: add(f, PERSON, len); break;
    case LEX_TITLE: add(f, TITLE, len); break;
    case LEX_ROLE:
        if (slice_eq(disk_string(p, r->col[ROLE_KIND]), SLICE("person"))) add(f, TITLE, len);
        break;
    default: break;
    }
}

/* What `table` says of the words that begin at `t`. */
static void ask(const sentence *s, uint32_t table, uint32_t t, found *f)
{
    for (uint32_t p = 0; p < s->lx->n; p++) {
        const lex_pack *in = &s->lx->packs[p];
        lex_walk w = sanudo_lex_walk(in, table, s->key, t, s->n);
        unsigned letters = 0;
        for (uint32_t i = t; sanudo_lex_walk_next(&w);) {
            while (i < w.stop) letters |= s->letters[i++];
            for (uint32_t k = w.at; k < w.at + w.n; k++)
                if (lex_case_suits(letters, lex_key(in, table, k)->letters)) add_key(f, in, lex_key(in, table, k), w.stop - t);
        }
    }
}

/* A Latin letter beyond ASCII at the beginning is taken for a capital: "Özil". */
static bool is_capital(slice form)
{
    const unsigned char c = form.n ? (unsigned char)form.p[0] : 0;
    return (c >= 'A' && c <= 'Z') || (c >= 0xc3 && c <= 0xc5);
}

/* "Jean-Claude", "Smith-Jones": what is known of the first part of a word that is not known whole. */
static void ask_part(const sentence *s, uint32_t t, found *f)
{
    const slice form = s->form[t];
    const char *hyphen = memchr(form.p, '-', form.n);
    const uint32_t at = hyphen ? (uint32_t)(hyphen - form.p) : 0;
    if (!at || at + 1 >= form.n || !is_capital((slice){hyphen + 1, 1}) || f->len[GIVEN] || f->len[FAMILY]) return;
    found part = {{0}};
    const uint64_t key = sanudo_key_word(form.p, at);
    for (uint32_t p = 0; p < s->lx->n; p++) {
        const lex_pack *in = &s->lx->packs[p];
        uint32_t n;
        const uint32_t first = sanudo_lex_keys(in, LEX_CLASS, key, &n);
        for (uint32_t k = first; k < first + n; k++) add_key(&part, in, lex_key(in, LEX_CLASS, k), 1);
    }
    f->len[GIVEN] = part.len[GIVEN];
    f->len[FAMILY] = part.len[FAMILY];
}

/* True for a word that begins its sentence, or what is quoted or follows a colon in it. */
static bool begins(const sentence *s, uint32_t t, bool window_begins)
{
    static const slice MARKS_BEFORE[] = {{":", 1}, {"\"", 1}, {"``", 2}, {"\xe2\x80\x9c", 3}};
    for (size_t i = 0; t && i < sizeof MARKS_BEFORE / sizeof MARKS_BEFORE[0]; i++)
        if (slice_eq(s->form[t - 1], MARKS_BEFORE[i])) return true;
    while (t && s->key[t - 1] == KEY_EMPTY) t--;
    return t == 0 && window_begins;
}

/* Names of one word that are common words, or stand in capitals for something else, are taken back. */
static void doubt(sentence *s, uint32_t t, bool window_begins, found *f)
{
    const bool small = s->letters[t] & LETTERS_SMALL;
    const bool initials = !small && !s->shouted && s->form[t].n <= 3; /* "MAX", "ED" */
    const bool lone = f->len[COMMA] && !(t && slice_eq(s->form[t - 1], SLICE(","))); /* "OR" not behind a town's name */
    const bool stop = s->form[t].n > 2 && s->form[t].p[s->form[t].n - 1] == '.'; /* "Jan." */
    if (initials || stop) f->len[GIVEN] = f->len[FAMILY] = 0;
    if (lone && f->len[PLACE] == 1) f->len[PLACE] = 0;
    if (f->len[COMMON] && s->shouted)
        for (enum kind k = PLACE; k <= FAMILY; k++)
            if (f->len[k] == 1 && k != TITLE && k != NATION) f->len[k] = 0;
    s->doubtful[t] = f->len[COMMON] && small && begins(s, t, window_begins);
}

/* Write what was found; places, organisations and persons begin behind the last of their kind. */
static void put(const sentence *s, uint32_t t, const found *f, uint32_t until[3])
{
    for (enum kind k = PLACE; k < COMMON; k++) {
        if (!f->len[k] || (k <= PERSON && t < until[k])) continue;
        s->bits[t] |= MARKS[k].first;
        for (uint32_t i = t + 1; i < t + f->len[k]; i++) s->bits[i] |= MARKS[k].rest;
        if (k <= PERSON) until[k] = t + f->len[k];
    }
}

/* A short word before a capital may begin a name: "al - Qaeda", "de Gaulle"; "the" never does. */
static bool is_particle(const sentence *s, uint32_t t)
{
    uint32_t next = t + 1;
    if (s->form[t].n > 3 || s->key[t] == KEY_EMPTY || slice_eq(s->form[t], SLICE("the"))) return false;
    if (next < s->n && slice_eq(s->form[next], SLICE("-"))) next++;
    return next < s->n && is_capital(s->form[next]);
}

static found look_up(const sentence *s, uint32_t t)
{
    static const uint8_t TABLES[] = {LEX_CLASS, LEX_STATE, LEX_PLACE, LEX_ORG, LEX_MEDIA, LEX_OFFICE, LEX_TITLE};
    found f = {{0}};
    ask(s, LEX_ROLE, t, &f);
    if (!(s->letters[t] & LETTERS_CAPITAL) && !is_particle(s, t)) return f;
    for (size_t i = 0; i < sizeof TABLES; i++) ask(s, TABLES[i], t, &f);
    ask_part(s, t, &f);
    return f;
}

/* A doubtful name stays before an initial, a part of a person's name, or a capital word that is nothing else. */
static bool goes_on(const sentence *s, uint32_t t)
{
    if (t + 1 >= s->n || !is_capital(s->form[t + 1])) return false;
    const uint16_t next = s->bits[t + 1];
    return next & (GAZ_GIVEN | GAZ_FAMILY | GAZ_PERSON) || !(next & (GAZ_PLACE | GAZ_ORG | GAZ_TITLE | GAZ_NATION));
}

/* Mark words [0, stop) of a window. */
static void mark_window(sentence *s, uint32_t stop, bool window_begins)
{
    uint32_t until[3] = {0};
    for (uint32_t t = 0; t < s->n; t++) {
        s->key[t] = sanudo_key_word(s->form[t].p, s->form[t].n);
        s->letters[t] = (uint8_t)sanudo_lex_letters(s->form[t]);
        s->doubtful[t] = false;
    }
    for (uint32_t t = 0; t < stop; t++) {
        if (s->key[t] == KEY_EMPTY) continue;
        found f = look_up(s, t);
        doubt(s, t, window_begins, &f);
        put(s, t, &f, until);
    }
    for (uint32_t t = 0; t < stop; t++) {
        const uint16_t longer = GAZ_PLACE_IN | GAZ_ORG_IN | GAZ_PERSON_IN;
        if (!s->doubtful[t] || goes_on(s, t) || (t + 1 < s->n && s->bits[t + 1] & longer)) continue;
        s->bits[t] &= (uint16_t)~NAMES;
    }
}

void sanudo_gazetteer_mark(const lexicon *lx, const slice *form, uint32_t n, uint16_t *bits)
{
    sentence s = {.lx = lx, .shouted = true};
    for (uint32_t i = 0; i < n; i++) {
        bits[i] = 0;
        if (sanudo_lex_letters(form[i]) & LETTERS_SMALL) s.shouted = false;
    }
    for (uint32_t at = 0; lx && at < n; at += WINDOW - REACH) {
        const bool last = n - at <= WINDOW;
        s.form = form + at, s.bits = bits + at, s.n = last ? n - at : WINDOW;
        mark_window(&s, last ? s.n : WINDOW - REACH, at == 0);
        if (last) break;
    }
}
