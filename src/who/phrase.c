#include "who/rows.h"

/*
** What a phrase says of the one it speaks of: "Israeli troops", "the army of
** Israel", "a Fatah official", "Ana Lopes, secretary of Angola's council".
** Each part that is a mention itself is read first and then handed up.
*/

enum { DEEPEST = 12 }; /* possessors of possessors; more is no newswire */

static sector_set sector(const char *s) { return sanudo_sector_of(s, 3); }

/* A private army or an opposition takes the state's coat off: "rebel commander" is no soldier of the state. */
static sector_set against_state(void)
{
    return sector("REB") | sector("UAF") | sector("PRM") | sector("OPP") | sector("CRM") | sector("PRE");
}

static void add_country(who_row *to, const who_row *from)
{
    if (!to->code) {
        to->code = from->code;
        if (to->source == SANUDO_NONE) to->source = from->source;
        memcpy(to->facts.also, from->facts.also, sizeof to->facts.also);
        return;
    }
    if (!from->code || from->code == to->code) return;
    for (uint32_t i = 0; i < 3; i++) {
        if (to->facts.also[i] == from->code) return;
        if (to->facts.also[i]) continue;
        to->facts.also[i] = from->code;
        return;
    }
}

/* Sectors of a body or title handed to what belongs to it. */
static void add_sectors(who_row *to, const who_row *from)
{
    const bool state = from->facts.table == LEX_STATE && from->code;
    if (state) {
        if (to->facts.generic && !to->sectors) to->sectors = sector("GOV");
        return;
    }
    if (from->facts.former && from->facts.hidden) {
        to->facts.former = true;
        to->sectors = sector("ELI");
        return;
    }
    if (!from->sectors) return;
    if (to->facts.generic && from->actor_kind != ACTOR_PERSON) {
        to->sectors = from->sectors;
        return;
    }
    if (from->sectors & against_state() & ~to->sectors) to->sectors &= ~(sector("GOV") | sector("MIL"));
    if (from->facts.hidden || from->actor_kind != ACTOR_PERSON) to->sectors |= from->sectors;
}

/* `part` owns, makes up or employs `whole`'s head: nationality, possessor, body. */
static void take_owner(who_row *row, const who_row *part, uint32_t part_row)
{
    const bool settled = row->code != 0;
    if (!settled) add_country(row, part);
    if (!part->code && row->facts.owner == SANUDO_NONE && (!settled || part->kind == MENTION_PRONOUN)) row->facts.owner = part_row;
    add_sectors(row, part);
}

/* The preposition of an nmod, as class bits; 0 when it has none. */
static uint32_t case_of(const who_frame *f, uint32_t t)
{
    WHO_KIDS(f, t, c)
        if (f->doc->tok_rel[c] == REL_CASE) return f->classes[c];
    return 0;
}

/* "Hundreds *of* miners", and not "most of them *from* Kenya". */
static bool has_of(const who_frame *f, uint32_t t)
{
    WHO_KIDS(f, t, c)
        if (f->doc->tok_rel[c] == REL_CASE) return DOC_LEMMA_IS(f->doc, c, "of");
    return false;
}

static bool is_before(uint8_t rel)
{
    return rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_NMOD_DESC || rel == REL_NMOD_POSS || rel == REL_DET ||
           rel == REL_NMOD_UNMARKED || rel == REL_FLAT;
}

/* The further countries of "Israeli and Palestinian negotiators": conjuncts of a modifier. */
static void take_conjuncts(who_rows *all, who_row *row, uint32_t part)
{
    const who_frame *f = all->frame;
    if (row->kind != MENTION_NOMINAL || !row->code || all->row[part].code != row->code) return;
    WHO_KIDS(f, all->row[part].head, c) {
        const uint32_t k = all->at[c];
        if (f->doc->tok_rel[c] != REL_CONJ || k == SANUDO_NONE) continue;
        sanudo_who_read_phrase(all, k);
        add_country(row, &all->row[k]);
    }
}

/* A hidden title and its name: "Kenyan Finance Minister Njeri Kamau". */
static void take_title(who_row *name, const who_row *title)
{
    if (name->facts.title_first == name->facts.title_end) {
        name->facts.title_first = title->first;
        name->facts.title_end = title->end;
        name->facts.title_key = title->facts.key;
    }
    if (!name->code) add_country(name, title);
    if (!name->code && name->facts.owner == SANUDO_NONE)
        name->facts.owner = title->facts.owner;
    const bool in_office = name->facts.table == LEX_OFFICE && name->sectors && !name->facts.former;
    if (!in_office) add_sectors(name, title);
    if (name->facts.gender == GENDER_UNKNOWN) name->facts.gender = title->facts.gender;
}

static bool is_hyphen(const sanudo_doc *d, uint32_t t) { return doc_form(d, t).n == 1 && *doc_form(d, t).p == '-'; }

/* "Syrian-backed", "pro-Syrian": a state that stands behind the one spoken of, or that he is against. */
static bool only_sides(const sanudo_doc *d, const who_row *part)
{
    const uint32_t end = d->sent_first[d->tok_sent[part->head] + 1], from = d->sent_first[d->tok_sent[part->head]];
    if (part->first > from && is_hyphen(d, part->first - 1)) return true;
    if (part->end + 1 >= end || !is_hyphen(d, part->end)) return false;
    const uint8_t xpos = d->tok_xpos[part->end + 1];
    return xpos == XPOS_VBN || xpos == XPOS_VBD || xpos == XPOS_VBG || xpos == XPOS_JJ;
}

/* "The Umma *party*", "the *newspaper* Trud": the noun says what sort of body the name before it is. */
static bool is_called(const who_frame *f, const who_row *row, const who_row *part)
{
    const uint8_t rel = f->doc->tok_rel[part->head];
    const bool own = part->facts.table == N_LEX_TABLES || who_is_state_code(part->code); /* "the UN group" is no UN */
    return row->kind == MENTION_NOMINAL && part->kind == MENTION_NAME && part->actor_kind == ACTOR_ORGANIZATION && own && part->end == row->head &&
           (rel == REL_COMPOUND || rel == REL_NMOD_DESC) && row->facts.number == NUMBER_ONE &&
           sanudo_lex_in_class(f->lx, f->doc->tok_lemma_key[row->head], SLICE("who-sort"));
}

/* A word of the role's own name: "*fighter* jets", "*government* troops". */
static bool is_of_role(const who_rows *all, const who_row *row, uint32_t c)
{
    return row->facts.table == LEX_ROLE && c >= row->facts.role_first && c < row->head && all->row[all->at[c]].kind == MENTION_NOMINAL;
}

/* "*Ruling*-party lawmakers", "*Syrian* government troops": whose they are stands one word further down. */
static void take_below(who_rows *all, who_row *row, uint32_t c)
{
    const who_frame *f = all->frame;
    if (f->doc->tok_upos[c] != UPOS_NOUN && f->doc->tok_upos[c] != UPOS_PROPN) return;
    WHO_KIDS(f, c, cc) {
        const uint32_t k = all->at[cc];
        if (k == SANUDO_NONE || !is_before(f->doc->tok_rel[cc]) || only_sides(f->doc, &all->row[k])) continue;
        sanudo_who_read_phrase(all, k);
        take_owner(row, &all->row[k], k);
    }
}

/* Modifiers and possessors. */
static void take_before(who_rows *all, who_row *row, uint32_t t)
{
    const who_frame *f = all->frame;
    WHO_KIDS(f, t, c) {
        const uint8_t rel = f->doc->tok_rel[c];
        if (f->classes[c] & WHO_FORMER && c < t) row->facts.former = true;
        if (!is_before(rel)) continue;
        const uint32_t k = all->at[c];
        if (k == SANUDO_NONE || is_of_role(all, row, c)) {
            take_below(all, row, c);
            continue;
        }
        const who_row *part = &all->row[k];
        if (only_sides(f->doc, part)) continue;
        sanudo_who_read_phrase(all, k);
        if (part->facts.hidden && row->kind == MENTION_NAME) take_title(row, part);
        else if (row->kind == MENTION_NOMINAL || rel == REL_AMOD || rel == REL_NMOD_POSS || part->kind != MENTION_NAME ||
                 part->actor_kind != ACTOR_PERSON) {
            take_owner(row, part, k);
            take_conjuncts(all, row, k);
            if (is_called(f, row, part)) row->facts.same = k;
        }
    }
}

static bool is_thing(const who_row *r) { return r->actor_kind == ACTOR_ORGANIZATION || r->actor_kind == ACTOR_STATE; }

/* "An aide *to the president*": of nouns that say so, whom somebody serves is where he belongs. */
static bool is_servant_of(const who_frame *f, const who_row *row, uint32_t master)
{
    const uint32_t to = f->kid[master];
    return row->kind == MENTION_NOMINAL && to != SANUDO_NONE && f->doc->tok_rel[to] == REL_CASE && DOC_LEMMA_IS(f->doc, to, "to") &&
           sanudo_lex_in_class(f->lx, f->doc->tok_lemma_key[row->head], SLICE("who-servant"));
}

/* of-phrases and their like; "hundreds of miners" is the miners. */
static void take_behind(who_rows *all, who_row *row, uint32_t t)
{
    const who_frame *f = all->frame;
    WHO_KIDS(f, t, c) {
        const uint32_t k = all->at[c];
        if (f->doc->tok_rel[c] != REL_NMOD) continue;
        const uint32_t prep = case_of(f, c);
        if (k == SANUDO_NONE || c < t) continue;
        const who_row *part = &all->row[k];
        const bool inside = prep & WHO_IN && part->kind == MENTION_NAME && row->kind == MENTION_NOMINAL && !row->code &&
                            row->facts.owner == SANUDO_NONE && !(row->facts.classes & WHO_ABROAD);
        if (!(prep & WHO_OF) && !inside && !is_servant_of(f, row, c)) continue;
        sanudo_who_read_phrase(all, k);
        if (row->facts.classes & WHO_QUANTITY && has_of(f, c)) {
            row->facts.same = k;
            row->actor_kind = part->actor_kind;
            row->sectors = part->sectors;
        }
        const bool person = row->kind == MENTION_NAME && row->actor_kind == ACTOR_PERSON;
        /* "Ana Lopes of Greenpeace": a person of whom nothing else is known belongs where she comes from */
        const bool member = person && !row->code && part->kind == MENTION_NAME && is_thing(part);
        if (person && !inside && !member) continue;
        if (!row->code || prep & WHO_OF) take_owner(row, part, k);
        if (prep & WHO_OF) take_conjuncts(all, row, k);
    }
}

/* Whether an apposition or predicate can speak of the same one. */
static bool can_be_same(const who_row *a, const who_row *b)
{
    if (a->facts.hidden || b->facts.hidden || a->facts.modifier || b->facts.modifier) return false;
    if (a->kind == MENTION_NAME && b->kind == MENTION_NAME)
        return a->actor_kind == ACTOR_ORGANIZATION && b->actor_kind == ACTOR_ORGANIZATION && a->facts.table == N_LEX_TABLES;
    if (a->kind == MENTION_PRONOUN || b->kind == MENTION_PRONOUN) return false;
    if (a->actor_kind == ACTOR_PERSON && b->actor_kind == ACTOR_PERSON) return a->kind != b->kind;
    if (is_thing(a) != is_thing(b)) return false;
    return !(a->facts.number == NUMBER_MANY && b->facts.number == NUMBER_ONE && b->kind == MENTION_NAME);
}

/* Two phrases for one actor share what they say; the earlier row points to the name, or to the later one. */
static void join(who_rows *all, uint32_t a, uint32_t b)
{
    who_row *x = &all->row[a], *y = &all->row[b];
    if (!can_be_same(x, y)) return;
    who_row *name = y->kind == MENTION_NAME ? y : x, *other = name == x ? y : x;
    other->facts.same = name == x ? a : b;
    const bool titled = name->kind == MENTION_NAME && name->actor_kind == ACTOR_PERSON;
    if (titled) take_title(name, other);
    else if (!name->code) add_country(name, other);
    if (!name->sectors || (!titled && name->facts.table == N_LEX_TABLES)) name->sectors |= other->sectors;
    if (titled && other->facts.former) name->facts.former = true;
    if (!name->code && name->facts.owner == SANUDO_NONE) name->facts.owner = other->facts.owner;
    if (!other->code) other->code = name->code;
    if (!other->sectors) other->sectors = name->sectors;
}

static bool has_negation(const who_frame *f, uint32_t t)
{
    WHO_KIDS(f, t, c)
        if (f->classes[c] & WHO_NEGATED) return true;
    return false;
}

/* Appositions, and predicates after "be". */
static void take_same(who_rows *all, uint32_t m, uint32_t t)
{
    const who_frame *f = all->frame;
    uint32_t subject = SANUDO_NONE;
    bool copula = false;
    WHO_KIDS(f, t, c) {
        const uint8_t rel = f->doc->tok_rel[c];
        if (rel == REL_COP) copula = true;
        if (rel == REL_NSUBJ && all->at[c] != SANUDO_NONE) subject = all->at[c];
        if (rel != REL_APPOS || all->at[c] == SANUDO_NONE) continue;
        sanudo_who_read_phrase(all, all->at[c]);
        join(all, m, all->at[c]);
    }
    if (!copula || subject == SANUDO_NONE || has_negation(f, t)) return;
    sanudo_who_read_phrase(all, subject);
    join(all, subject, m);
}

/* The body that a clause behind noun `t` says somebody leads, as a row; SANUDO_NONE when it says nothing of the kind. */
static uint32_t led_by(const who_rows *all, uint32_t t)
{
    const who_frame *f = all->frame;
    const sanudo_doc *d = f->doc;
    WHO_KIDS(f, t, verb) {
        if (d->tok_rel[verb] != REL_ACL_RELCL || !sanudo_lex_in_class(f->lx, d->tok_lemma_key[verb], SLICE("who-leads"))) continue;
        uint32_t body = SANUDO_NONE;
        bool subject = false;
        WHO_KIDS(f, verb, c) {
            if (d->tok_rel[c] == REL_NSUBJ && f->classes[c] & WHO_RELATIVE) subject = true;
            if (d->tok_rel[c] == REL_OBJ && all->at[c] != SANUDO_NONE) body = all->at[c];
        }
        if (subject) return body;
    }
    return SANUDO_NONE;
}

/* "Ana Lopes, who leads the UN mission", "..., the Angolan who leads it": what a person leads says more than where she is from. */
static void take_led(who_rows *all, who_row *row)
{
    uint32_t k = led_by(all, row->head);
    WHO_KIDS(all->frame, row->head, c)
        if (k == SANUDO_NONE && all->frame->doc->tok_rel[c] == REL_APPOS) k = led_by(all, c);
    if (k == SANUDO_NONE) return;
    sanudo_who_read_phrase(all, k);
    const who_row *body = &all->row[k];
    if (body->actor_kind == ACTOR_PERSON) return;
    const bool governs = row->facts.table == LEX_OFFICE && row->sectors & sector("GOV") && !row->facts.former;
    if (!governs && body->code && !who_is_state_code(body->code)) row->code = body->code;
    take_owner(row, body, k);
}

/* A state or body right before a person's title: "U.N. envoy Ana Lopes", "Czech Industry Minister Ana Lopes". */
static void take_around(who_rows *all, who_row *row)
{
    const who_frame *f = all->frame;
    const who_name *x = &f->names[row->facts.name];
    if (x->model != NAME_PER || x->title == f->doc->sent_first[f->doc->tok_sent[x->first]]) return;
    const uint32_t before = f->name_of[x->title - 1];
    if (before == SANUDO_NONE || f->names[before].model == NAME_PER) return;
    const uint32_t k = all->at[f->names[before].head];
    if (k == SANUDO_NONE || row->code || all->row[k].end != x->title) return;
    if (x->title == x->first) row->facts.generic = true; /* "UN chief Ana Lopes": the body's own name says what she is */
    sanudo_who_read_phrase(all, k);
    take_owner(row, &all->row[k], k);
}

/* "Kenyan police and soldiers": what stands before the first of several holds for those that have no word of their own. */
static void take_list(who_rows *all, who_row *row)
{
    const sanudo_doc *d = all->frame->doc;
    const uint32_t h = d->tok_head[row->head];
    if (row->code || d->tok_rel[row->head] != REL_CONJ || h == SANUDO_NONE || row->facts.determiner != DET_BARE) return;
    const uint32_t k = all->at[h];
    if (k == SANUDO_NONE || all->row[k].kind != MENTION_NOMINAL) return;
    sanudo_who_read_phrase(all, k);
    if (all->row[k].code) add_country(row, &all->row[k]);
    else if (row->facts.owner == SANUDO_NONE) row->facts.owner = all->row[k].facts.owner;
}

/* "Former ministers" are out of office; former rebels are rebels who have given up. */
static bool holds_office(sector_set s) { return !(s & (sector("REB") | sector("PRM") | sector("UAF") | sector("CRM"))); }

static bool is_comma(const sanudo_doc *d, uint32_t t)
{
    const slice s = doc_form(d, t);
    return s.n == 1 && (*s.p == ',' || *s.p == '.' || *s.p == ')' || *s.p == ';');
}

/* The token behind the comma that stands before a phrase, a few words of its own between; `from` when there is none. */
static uint32_t after_comma(const sanudo_doc *d, uint32_t first, uint32_t from)
{
    for (uint32_t steps = 0; first > from && steps < 5; steps++, first--) {
        if (is_comma(d, first - 1)) return first;
        const uint8_t upos = d->tok_upos[first - 1];
        if (upos != UPOS_PROPN && upos != UPOS_PART && upos != UPOS_ADJ && upos != UPOS_NOUN && upos != UPOS_DET) break;
    }
    return from;
}

/* "its director, Ana Lopes, said" and "Ana Lopes, its director, said" by their commas, where the tree says nothing. */
static void take_beside(who_rows *all, uint32_t m)
{
    const sanudo_doc *d = all->frame->doc;
    who_row *row = &all->row[m];
    const uint32_t end = d->sent_first[d->tok_sent[row->head] + 1], at = row->end;
    if (row->actor_kind != ACTOR_UNNAMED || row->facts.same != SANUDO_NONE || row->facts.number != NUMBER_ONE) return;
    if (at + 2 < end && is_comma(d, at) && all->frame->name_of[at + 1] != SANUDO_NONE) {
        const who_name *x = &all->frame->names[all->frame->name_of[at + 1]];
        const uint32_t k = all->at[x->head];
        if (k != SANUDO_NONE && x->model == NAME_PER && x->title == at + 1 && x->end < end && is_comma(d, x->end)) {
            sanudo_who_read_phrase(all, k);
            join(all, m, k);
            return;
        }
    }
    const uint32_t from = d->sent_first[d->tok_sent[row->head]], first = after_comma(d, row->first, from);
    if (first < from + 2 || at >= end || (!is_comma(d, at) && !(all->frame->classes[at] & WHO_RELATIVE))) return;
    const uint32_t name = all->frame->name_of[first - 2];
    if (name == SANUDO_NONE || all->frame->names[name].model != NAME_PER || all->frame->names[name].end != first - 1) return;
    const uint32_t k = all->at[all->frame->names[name].head];
    if (k == SANUDO_NONE || all->row[k].facts.title_first < all->row[k].facts.title_end) return;
    sanudo_who_read_phrase(all, k);
    join(all, k, m);
}

static void read(who_rows *all, uint32_t m)
{
    who_row *row = &all->row[m];
    const uint32_t t = row->head;
    if (row->kind == MENTION_PRONOUN || (row->kind == MENTION_NAME && row->facts.table == LEX_STATE)) return;
    take_before(all, row, t);
    if (row->kind == MENTION_NAME) take_around(all, row);
    if (row->kind == MENTION_NAME && row->actor_kind == ACTOR_PERSON) take_led(all, row);
    take_behind(all, row, t);
    if (row->kind == MENTION_NOMINAL) take_list(all, row);
    if (row->facts.former && row->kind == MENTION_NOMINAL && !is_thing(row) && holds_office(row->sectors)) row->sectors = sector("ELI");
    const bool of_body = row->kind == MENTION_NAME && row->actor_kind == ACTOR_PERSON && !who_is_state_code(row->code);
    const bool private = row->code == sanudo_country_of("NGO", 3) || row->code == sanudo_country_of("MNC", 3);
    if ((row->facts.generic || of_body) && !row->sectors && row->code && !private) row->sectors = sector("GOV");
    take_same(all, m, t);
    if (row->kind == MENTION_NOMINAL) take_beside(all, m);
}

void sanudo_who_read_phrase(who_rows *all, uint32_t m)
{
    if (all->row[m].done || all->deep >= DEEPEST) return;
    all->row[m].done = 1;
    all->deep++;
    read(all, m);
    all->deep--;
    all->row[m].done = 2;
}
