#include "who/spans.h"

/*
** Names in the text: where the lexicon's, the model's and the tree's readings differ, one is chosen, and the title that
** stands before a person is found with her.
*/

static bool has_capital(const sanudo_doc *d, uint32_t t)
{
    const slice s = doc_form(d, t);
    for (uint32_t i = 0; i < s.n; i++)
        if ((s.p[i] >= 'A' && s.p[i] <= 'Z') || ((unsigned char)s.p[i] >= 0xc3 && (unsigned char)s.p[i] != 0xe2)) return true;
    return false;
}

/* "Mocimboa da *Praia*": a single word that goes on from a word before it names no capital of its own. */
static bool ends_name(const who_frame *f, uint32_t t, uint32_t len)
{
    const sanudo_doc *d = f->doc;
    const uint32_t h = d->tok_head[t];
    return len == 1 && d->tok_rel[t] == REL_FLAT && h < t && d->tok_upos[h] == UPOS_PROPN && f->name_of[h] == SANUDO_NONE;
}

/* The longest name that the lexicon has at `t`; of equal ones the first of these tables. */
static who_name lexicon_name(const who_frame *f, uint32_t t, uint32_t end)
{
    static const uint8_t TABLES[] = {LEX_OFFICE, LEX_ORG, LEX_STATE, LEX_MEDIA};
    who_name best = {.first = t, .end = t, .hit = {.row = SANUDO_NONE}, .table = N_LEX_TABLES, .model = NAME_ORG};
    for (uint32_t i = 0; i < sizeof TABLES; i++) {
        const lex_hit h = sanudo_lex_match(f->lx, (enum lex_table)TABLES[i], f->doc, t, end);
        if (h.row == SANUDO_NONE || t + h.len <= best.end || (TABLES[i] == LEX_STATE && ends_name(f, t, h.len))) continue;
        best.end = t + h.len;
        best.hit = h;
        best.table = TABLES[i];
    }
    if (best.table == LEX_OFFICE) best.model = NAME_PER;
    if (best.table == LEX_STATE) best.model = NAME_LOC;
    return best;
}

/* The token of [first, end) that the rest hangs on: the first whose head stands outside. */
static uint32_t head_of(const sanudo_doc *d, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++)
        if (d->tok_head[t] == SANUDO_NONE || d->tok_head[t] < first || d->tok_head[t] >= end) return t;
    return end - 1;
}

/* Words without a capital that stand inside names: "Bank of Ghana", "Ana de Souza", "Abdel-Karim". */
bool sanudo_who_joins_names(const sanudo_doc *d, uint32_t t, bool person)
{
    const slice s = doc_form(d, t);
    switch (d->tok_upos[t]) {
    case UPOS_PROPN: case UPOS_NUM: return true;
    case UPOS_PUNCT: return s.n == 1 && (s.p[0] == '-' || s.p[0] == '.' || s.p[0] == '\'');
    case UPOS_ADP: case UPOS_DET: case UPOS_CCONJ: case UPOS_PART: return !person;
    default: return false;
    }
}

/* Where the model's span ends that begins at `t`: a span that runs on into the sentence is cut behind its last capital. */
static uint32_t trim_span(const sanudo_doc *d, uint32_t t, uint32_t end, bool person)
{
    uint32_t last = t + 1;
    for (uint32_t i = t + 1; i < end; i++) {
        const bool verb = d->tok_upos[i] == UPOS_VERB || d->tok_upos[i] == UPOS_AUX || d->tok_upos[i] == UPOS_PRON;
        const bool second_half = last == i - 1 && doc_form(d, i - 1).n == 1 && *doc_form(d, i - 1).p == '-'; /* "Ki-moon" */
        if ((has_capital(d, i) && !verb) || second_half) last = i + 1;
        else if (!sanudo_who_joins_names(d, i, person)) break;
    }
    return last;
}


/* Words of persons' names seen so far, so that a bare surname is one too; open addressing, never full. */
typedef struct seen {
    uint64_t *key;
    uint32_t mask;
} seen;

static bool has_seen(const seen *s, uint64_t key)
{
    uint32_t i = (uint32_t)(key >> 20) & s->mask;
    while (s->key[i] && s->key[i] != key) i = (i + 1) & s->mask;
    return s->key[i] == key;
}

static void see(seen *s, uint64_t key)
{
    uint32_t i = (uint32_t)(key >> 20) & s->mask;
    while (s->key[i] && s->key[i] != key) i = (i + 1) & s->mask;
    s->key[i] = key;
}

/* "Kenya's envoy, Ana Lopes": an apposition to a noun for persons. */
static bool explains_person(const who_frame *f, uint32_t first, uint32_t end)
{
    const uint32_t t = head_of(f->doc, first, end), h = f->doc->tok_head[t];
    return f->doc->tok_rel[t] == REL_APPOS && h != SANUDO_NONE && f->doc->tok_upos[h] == UPOS_NOUN && sanudo_who_title_word(f, h);
}

/*
** The kind of a model's span, mended: a given name in front makes a person, and so does a noun for persons that it
** explains; a last word for a body makes a body.
*/
static uint8_t mend_kind(const who_frame *f, uint32_t first, uint32_t end, uint8_t kind)
{
    const bool given = end - first > 1 && f->classes[first] & (WHO_MALE | WHO_FEMALE);
    if (kind == NAME_PER && !given && end - first > 1 && sanudo_who_body_word(f, end - 1)) return NAME_ORG;
    if (kind != NAME_PER && given) return NAME_PER;
    return kind == NAME_LOC && end - first > 1 && explains_person(f, first, end) ? NAME_PER : kind;
}

/* A common word that begins a sentence, or a place: "Water is scarce", "Odessa's port". */
static bool no_person(const who_frame *f, uint32_t first, uint32_t end, const seen *s)
{
    if (has_seen(s, f->doc->tok_key[end - 1])) return false;
    if (end == first + 1 && f->doc->tok_upos[first] == UPOS_NOUN) return true;
    const lex_hit place = sanudo_lex_match(f->lx, LEX_PLACE, f->doc, first, end);
    const bool titled = first > f->doc->sent_first[f->doc->tok_sent[first]] && sanudo_who_title_word(f, first - 1);
    return place.row != SANUDO_NONE && first + place.len == end && !titled && end == first + 1;
}

/* Which of the lexicon's and the model's readings at `t` holds: the longer, and the lexicon's of equal ones. */
static who_name choose(const who_frame *f, uint32_t t, uint32_t end, uint32_t m, const seen *s)
{
    const sanudo_doc *d = f->doc;
    if (m >= d->n_names || d->nam_first[m] > t) return lexicon_name(f, t, end);
    uint32_t first = d->nam_first[m];
    const uint32_t whole = d->nam_end[m] - first > WHO_LONGEST_NAME ? first + WHO_LONGEST_NAME : d->nam_end[m];
    if (t >= whole) return lexicon_name(f, t, end);
    const uint32_t core = sanudo_who_skip_titles(f, first, whole);
    const uint8_t kind = mend_kind(f, core, whole, d->nam_kind[m]);
    if (kind == NAME_LOC || (kind == NAME_PER && sanudo_who_title_row(f, core, whole) != SANUDO_NONE)) /* "Home Secretary" */
        return lexicon_name(f, t, end);
    if (kind == NAME_PER) first = core;
    if (t < first) return lexicon_name(f, t, first);
    const uint32_t span_end = trim_span(d, first, whole, kind == NAME_PER);
    const who_name lex = lexicon_name(f, t, end);
    if (t > first || lex.end >= span_end || !has_capital(d, first) || d->tok_upos[first] == UPOS_PRON) return lex;
    if (lex.end > t && d->tok_upos[lex.end] != UPOS_PROPN && d->tok_upos[lex.end] != UPOS_NOUN && !has_capital(d, lex.end)) return lex;
    if (kind == NAME_PER && no_person(f, first, span_end, s)) return lex;
    uint64_t key;
    if (span_end == first + 1 && sanudo_who_role_of(f, first, first, &key).row != SANUDO_NONE) return lex; /* "Militiamen" */
    return (who_name){.first = t, .end = span_end, .hit = {.row = SANUDO_NONE}, .table = N_LEX_TABLES, .model = kind};
}

/* A person whom neither model nor lexicon marks, by the tree: "Minister" before it, a given name with its surname. */
static who_name tree_name(const who_frame *f, uint32_t t, uint32_t end, const seen *s)
{
    const sanudo_doc *d = f->doc;
    who_name x = {.first = t, .end = t, .hit = {.row = SANUDO_NONE}, .table = N_LEX_TABLES, .model = NAME_PER};
    if (d->tok_upos[t] != UPOS_PROPN || !has_capital(d, t) || sanudo_who_title_word(f, t)) return x;
    bool titled = t > d->sent_first[d->tok_sent[t]] && sanudo_who_title_word(f, t - 1);
    uint32_t last = t + 1;
    while (last < end && last - t < WHO_LONGEST_NAME && d->tok_upos[last] == UPOS_PROPN &&
           (titled || (d->tok_rel[last] == REL_FLAT && d->tok_head[last] == t))) {
        const bool particle = f->classes[last] & WHO_PARTICLE && last + 1 < end && has_capital(d, last + 1);
        if (!has_capital(d, last) && !particle) break;
        last++;
    }
    WHO_KIDS(f, t, c) {
        const bool before = c < t && (d->tok_rel[c] == REL_NMOD_DESC || d->tok_rel[c] == REL_COMPOUND);
        if (!before) continue;
        titled |= sanudo_who_title_word(f, c);
    }
    const bool given = last > t + 1 && f->classes[t] & (WHO_MALE | WHO_FEMALE);
    const bool argument = d->tok_rel[t] != REL_COMPOUND && d->tok_rel[t] != REL_AMOD && d->tok_rel[t] != REL_FLAT;
    if (titled || given || (argument && has_seen(s, d->tok_key[t]))) x.end = last;
    return x;
}

/* "F.W. de Klerk" where only the last word is marked: initials and particles before it belong to the name. */
static uint32_t with_particles(const who_frame *f, uint32_t first)
{
    const sanudo_doc *d = f->doc;
    const uint32_t from = d->sent_first[d->tok_sent[first]];
    for (uint32_t steps = 0; first > from && steps < 3; steps++, first--) {
        const slice s = doc_form(d, first - 1);
        const bool initials = s.n >= 2 && s.n <= 6 && s.p[s.n - 1] == '.' && s.p[1] == '.' && s.p[0] >= 'A' && s.p[0] <= 'Z';
        const bool particle = f->classes[first - 1] & WHO_PARTICLE && d->tok_upos[first - 1] == UPOS_PROPN;
        if (f->name_of[first - 1] != SANUDO_NONE || (!initials && !particle)) break;
    }
    return first;
}

enum { LONGEST_INITIALS = 8 };

/* The key of a body's initials, "CDM" of "Coast Democratic Movement": none of a word's. */
static uint64_t initials_key(const char *letters, uint32_t n) { return ~sanudo_key_word(letters, n); }

static void see_initials(const sanudo_doc *d, const who_name *x, seen *s)
{
    char letters[LONGEST_INITIALS];
    uint32_t n = 0;
    for (uint32_t t = x->first; t < x->end; t++) {
        const char c = *doc_form(d, t).p;
        if (c < 'A' || c > 'Z') continue;
        if (n == LONGEST_INITIALS) return;
        letters[n++] = c;
    }
    if (n > 1) see(s, initials_key(letters, n));
}

/* "The CDM", where a body was named whose initials these are. */
static who_name initials_name(const who_frame *f, uint32_t t, const seen *s)
{
    const slice w = doc_form(f->doc, t);
    bool capitals = w.n > 1 && w.n <= LONGEST_INITIALS;
    for (uint32_t i = 0; capitals && i < w.n; i++) capitals = w.p[i] >= 'A' && w.p[i] <= 'Z';
    const bool known = capitals && has_seen(s, initials_key(w.p, w.n));
    return (who_name){.first = t, .end = t + known, .hit = {.row = SANUDO_NONE}, .table = N_LEX_TABLES, .model = NAME_ORG};
}

/* "Kim Il Sung *Square*", "Kennedy *airport*": a site that is called after a person. */
static bool names_site(const who_frame *f, const who_name *x, uint32_t end)
{
    const sanudo_doc *d = f->doc;
    return x->model == NAME_PER && x->end < end && d->tok_head[head_of(d, x->first, x->end)] == x->end &&
           sanudo_lex_in_class(f->lx, d->tok_lemma_key[x->end], SLICE("who-site"));
}

/* All names of a sentence, into names[n..]; returns the new n.  `*m` walks the model's spans. */
static uint32_t name_sentence(const who_frame *f, uint32_t s, uint32_t *m, seen *words, who_name *names, uint32_t *name_of,
                              uint32_t n)
{
    const sanudo_doc *d = f->doc;
    const uint32_t end = d->sent_first[s + 1];
    for (uint32_t t = d->sent_first[s]; t < end;) {
        while (*m < d->n_names && d->nam_end[*m] <= t) ++*m;
        const bool spanned = *m < d->n_names && d->nam_first[*m] <= t;
        if (d->tok_upos[t] == UPOS_PUNCT || (!spanned && d->tok_upos[t] != UPOS_PROPN && !has_capital(d, t))) {
            t++;
            continue;
        }
        who_name x = choose(f, t, end, *m, words);
        if (x.end <= x.first) x = tree_name(f, t, end, words);
        if (x.end <= x.first) x = initials_name(f, t, words);
        if (x.end <= x.first || names_site(f, &x, end)) {
            t = x.end > t ? x.end : t + 1;
            continue;
        }
        if (x.model == NAME_PER) x.first = with_particles(f, x.first);
        x.title = x.first;
        x.titles[0] = x.titles[1] = SANUDO_NONE;
        if (x.model == NAME_PER) sanudo_who_find_titles(f, &x);
        for (uint32_t i = x.first; i < x.end && x.model == NAME_PER; i++)
            if (d->tok_key[i] && has_capital(d, i)) see(words, d->tok_key[i]);
        if (x.model == NAME_ORG && x.end > x.first + 1) see_initials(d, &x, words);
        x.head = head_of(d, x.title, x.end);
        for (uint32_t i = x.title; i < x.end; i++) name_of[i] = n;
        names[n++] = x;
        t = x.end;
    }
    return n;
}

static uint32_t all_names(const who_frame *f, seen *words, who_name *names, uint32_t *name_of)
{
    const sanudo_doc *d = f->doc;
    uint32_t m = 0, n = 0;
    for (uint32_t s = 0; s < d->n_sents; s++)
        if (d->sent_region[s] == REGION_BODY) n = name_sentence(f, s, &m, words, names, name_of, n);
    return n;
}

uint32_t sanudo_who_state_first(const who_frame *f, country code)
{
    for (uint32_t i = 0; i < f->n_states; i++)
        if (f->states[i] == code) return f->state_name[i];
    return SANUDO_NONE;
}

bool sanudo_who_names_state(const who_frame *f, country code)
{
    return !who_is_state_code(code) || sanudo_who_state_first(f, code) != SANUDO_NONE;
}

static void find_states(who_frame *f)
{
    f->n_states = 0;
    for (uint32_t i = 0; i < f->n_names && f->n_states < WHO_MOST_STATES; i++) {
        if (f->names[i].table != LEX_STATE) continue;
        const country code = (country)sanudo_lex_int(f->lx, f->names[i].hit.row, STATE_CODE);
        if (!sanudo_who_names_state(f, code)) f->state_name[f->n_states] = i, f->states[f->n_states++] = code;
    }
}

/* Names are found in scratch and kept in as much as they need. */
bool sanudo_who_find_names(sanudo_doc *doc, who_frame *f, uint32_t *name_of)
{
    const uint32_t n = doc->n_tokens;
    who_name *found = ARENA_NEW(&doc->tmp, who_name, n);
    seen words = {.mask = 63};
    while (words.mask < 2 * n) words.mask = words.mask * 2 + 1;
    words.key = ARENA_NEW(&doc->tmp, uint64_t, words.mask + 1u);
    if (!arena_ok(&doc->tmp)) return false;
    for (uint32_t t = 0; t < n; t++) name_of[t] = SANUDO_NONE;
    f->names = found;
    f->name_of = name_of;
    f->n_names = all_names(f, &words, found, name_of);
    who_name *names = ARENA_NEW(&doc->mem, who_name, f->n_names);
    if (!arena_ok(&doc->mem)) return false;
    if (f->n_names) memcpy(names, found, f->n_names * sizeof *names);
    f->names = names;
    find_states(f);
    return true;
}
