#include "who/spans.h"

/*
** Roles and titles by their words: "prime minister", "troops", "Deputy Finance Minister", "Supreme Leader Ayatollah".
*/

/* The role of words [first, t], its last word by lemma or as it stands ("troops"). */
lex_hit sanudo_who_role_of(const who_frame *f, uint32_t first, uint32_t t, uint64_t *key)
{
    const sanudo_doc *d = f->doc;
    uint64_t before = KEY_EMPTY;
    for (uint32_t i = first; i < t; i++) before = key_join(before, d->tok_lemma_key[i]);
    *key = key_join(before, d->tok_lemma_key[t]);
    const lex_hit hit = sanudo_lex_find(f->lx, LEX_ROLE, *key);
    if (hit.row != SANUDO_NONE) return hit;
    const slice s = d->tok_lemma[t]; /* "troops" as its own lemma */
    if ((d->tok_xpos[t] == XPOS_NNPS || d->tok_xpos[t] == XPOS_NNS) && s.n > 3 && s.p[s.n - 1] == 's') {
        const lex_hit one = sanudo_lex_find(f->lx, LEX_ROLE, key_join(before, sanudo_key_word(s.p, s.n - 1)));
        if (one.row != SANUDO_NONE) return one;
    }
    if (s.n > 4 && s.n < 32 && memcmp(s.p + s.n - 3, "men", 3) == 0) { /* "Militiamen" where the tagger sees a name */
        char man[32];
        memcpy(man, s.p, s.n);
        man[s.n - 2] = 'a';
        return sanudo_lex_find(f->lx, LEX_ROLE, key_join(before, sanudo_key_word(man, s.n)));
    }
    return d->tok_key[t] == d->tok_lemma_key[t] ? hit : sanudo_lex_find(f->lx, LEX_ROLE, key_join(before, d->tok_key[t]));
}

lex_hit sanudo_who_role(const who_frame *f, uint32_t t, uint64_t *key, uint32_t *first)
{
    const sanudo_doc *d = f->doc;
    const uint32_t from = d->sent_first[d->tok_sent[t]];
    for (uint32_t back = t - from < 2 ? t - from : 2; back > 0; back--) {
        if (d->tok_upos[t - back] == UPOS_PUNCT || d->tok_upos[t - back] == UPOS_VERB) continue;
        const lex_hit hit = sanudo_who_role_of(f, t - back, t, key);
        *first = t - back;
        if (hit.row != SANUDO_NONE) return hit;
    }
    *first = t;
    return sanudo_who_role_of(f, t, t, key);
}

/* A noun for a person, or the last word of a form of address: "Minister", "Gen." */
bool sanudo_who_title_word(const who_frame *f, uint32_t t)
{
    uint64_t key;
    const lex_hit role = sanudo_who_role_of(f, t, t, &key);
    if (role.row != SANUDO_NONE && slice_eq(sanudo_lex_text(f->lx, role.row, ROLE_KIND), SLICE("person"))) return true;
    return sanudo_lex_match(f->lx, LEX_TITLE, f->doc, t, t + 1).row != SANUDO_NONE;
}

/* Whether a title or office begins at `t`: behind a nationality, which may else be a given name ("German", "Chad"). */
static bool begins_title(const who_frame *f, uint32_t t, uint32_t end)
{
    if (sanudo_lex_match(f->lx, LEX_TITLE, f->doc, t, end).row != SANUDO_NONE) return true;
    for (uint32_t i = t; i < end && i < t + 4; i++)
        if (sanudo_who_title_word(f, i)) return true;
    return false;
}

/* A person's span without the nationality, titles and offices that the model took in: "Kenyan President Ana Lopes". */
uint32_t sanudo_who_skip_titles(const who_frame *f, uint32_t t, uint32_t end)
{
    const uint32_t start = t;
    while (t + 1 < end) {
        const lex_hit title = sanudo_lex_match(f->lx, LEX_TITLE, f->doc, t, end);
        const lex_hit state = t == start ? sanudo_lex_match(f->lx, LEX_STATE, f->doc, t, end) : (lex_hit){.row = SANUDO_NONE};
        if (title.row != SANUDO_NONE && t + title.len < end) t += title.len;
        else if (state.row != SANUDO_NONE && t + state.len < end && begins_title(f, t + state.len, end)) t += state.len;
        else if (sanudo_who_title_word(f, t)) t++;
        else if (t == start && t + 3 <= end && sanudo_who_title_word(f, t + 1) && !(f->classes[t] & (WHO_MALE | WHO_FEMALE))) t += 2; /* "Lagos Governor" */
        else break;
    }
    return t;
}

/* The title or office of words [b, end), whole: its row, or SANUDO_NONE. */
uint32_t sanudo_who_title_row(const who_frame *f, uint32_t b, uint32_t end)
{
    const lex_hit title = sanudo_lex_match(f->lx, LEX_TITLE, f->doc, b, end);
    if (title.row != SANUDO_NONE && b + title.len == end) return title.row;
    uint64_t key;
    const lex_hit role = sanudo_who_role_of(f, b, end - 1, &key);
    if (role.row == SANUDO_NONE || !slice_eq(sanudo_lex_text(f->lx, role.row, ROLE_KIND), SLICE("person"))) return SANUDO_NONE;
    return role.row;
}

/* The longest title or office that ends right before token `end`: "Deputy Finance Minister", "rebel leader". */
static uint32_t find_title(const who_frame *f, uint32_t end, uint32_t *row)
{
    enum { LONGEST_TITLE = 7 };
    const sanudo_doc *d = f->doc;
    const uint32_t from = d->sent_first[d->tok_sent[end]];
    uint32_t first = end;
    *row = SANUDO_NONE;
    for (uint32_t b = end; b > from && end - b < LONGEST_TITLE;) {
        b--;
        if (f->name_of[b] != SANUDO_NONE || (d->tok_upos[b] == UPOS_PUNCT && !sanudo_who_joins_names(d, b, true))) break;
        const uint32_t found = sanudo_who_title_row(f, b, end);
        if (found == SANUDO_NONE) continue;
        first = b;
        *row = found;
    }
    return first;
}

/* Up to two titles in a row: "Supreme Leader Ayatollah Ali Khamenei". */
void sanudo_who_find_titles(const who_frame *f, who_name *x)
{
    x->title = find_title(f, x->first, &x->titles[0]);
    if (x->title < x->first) x->title = find_title(f, x->title, &x->titles[1]);
}

/* A noun for a body or group of people: "Ministry", "Guard". */
bool sanudo_who_body_word(const who_frame *f, uint32_t t)
{
    uint64_t key;
    uint32_t first;
    const lex_hit role = sanudo_who_role(f, t, &key, &first);
    return role.row != SANUDO_NONE && !slice_eq(sanudo_lex_text(f->lx, role.row, ROLE_KIND), SLICE("person"));
}
