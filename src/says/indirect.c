/* Reported clauses: of verbs ("said that ...", "..., she said"), nouns ("a claim that ...") and adjectives ("sure that ..."). */
#include "says/draft.h"

static bool is_passive_infinitive(const desk *k, const cue *c, uint32_t content)
{
    const sanudo_doc *d = k->d; /* "is expected to sail": nobody's words */
    return d->tok_rel[content] == REL_XCOMP && sanudo_source_of(k, c->head) == SANUDO_NONE &&
           grove_child(d, &k->g, c->head, REL_AUX_PASS) != SANUDO_NONE;
}

/* A conjunct of cue `v` that has a subject, or an auxiliary that the cue has not: "said that it rained and *that the mole held*", "... and *would hold*". */
static bool is_second(const desk *k, uint32_t v, uint32_t x)
{
    const sanudo_doc *d = k->d;
    if (d->tok_rel[x] != REL_CONJ || k->c.at[x] != SANUDO_NONE) return false;
    if (grove_child(d, &k->g, x, REL_NSUBJ) != SANUDO_NONE || grove_child(d, &k->g, x, REL_NSUBJ_PASS) != SANUDO_NONE) return true;
    return grove_child(d, &k->g, x, REL_AUX) != SANUDO_NONE && grove_child(d, &k->g, v, REL_AUX) == SANUDO_NONE;
}

/* Where the content of cue `v` ends that ends at `end` by the tree: behind a second clause that hangs on the cue itself. */
static uint32_t second_end(const desk *k, uint32_t v, uint32_t end)
{
    GROVE_EACH(&k->g, v, x) {
        const uint32_t first = k->g.left[x];
        const bool next = first == end || (first == end + 1 && k->d->tok_upos[end] == UPOS_PUNCT);
        if (x >= end && next && is_second(k, v, x)) return k->g.right[x];
    }
    return end;
}

/* True for what stands before a content and is none of it: a mark, "that", "of" before a gerund; the "to" of an infinitive is, and a quotation's mark. */
static bool introduces(const desk *k, uint32_t t, uint32_t content)
{
    const sanudo_doc *d = k->d;
    const uint8_t r = d->tok_rel[t];
    if (d->tok_upos[t] == UPOS_PUNCT) return k->tok_quote[t] == SANUDO_NONE || k->quote[k->tok_quote[t]].open != t;
    if (d->tok_head[t] == content && (r == REL_MARK || r == REL_CASE) && d->tok_xpos[t] != XPOS_TO) return true;
    return DOC_LEMMA_IS(d, t, "that") && d->tok_upos[t] != UPOS_DET && d->tok_rel[t] != REL_NSUBJ;
}

/* The content's words behind the cue: the clause's extent without its "that". */
static bool add_clause(desk *k, draft *s, uint32_t v, uint32_t content, uint32_t from)
{
    const sanudo_doc *d = k->d;
    const uint32_t that = grove_child(d, &k->g, content, REL_MARK);
    uint32_t first = k->g.left[content] > from ? k->g.left[content] : from;
    if (that != SANUDO_NONE && that > first && DOC_LEMMA_IS(d, that, "that") && DOC_LEMMA_IS(d, that - 1, "be")) first = that; /* "their view is that" */
    if (s->addressee != SANUDO_NONE && s->addressee >= first && s->addressee > v && s->addressee < content) first = s->addressee + 1;
    while (first < content && introduces(k, first, content)) first++;
    return sanudo_draft_add(k, s, first, sanudo_around_stop(k, v, first, second_end(k, v, k->g.right[content])));
}

/* True for "it is clear that": the subject stands for the clause and is nobody. */
static bool is_dummy(const sanudo_doc *d, uint32_t s)
{
    return s != SANUDO_NONE && (d->tok_rel[s] == REL_EXPL || (d->tok_upos[s] == UPOS_PRON && DOC_LEMMA_IS(d, s, "it")));
}

/* True for who speaks and who is spoken to. */
static bool is_present(const sanudo_doc *d, uint32_t t)
{
    if (t == SANUDO_NONE || d->tok_upos[t] != UPOS_PRON) return false;
    return DOC_LEMMA_IS(d, t, "I") || DOC_LEMMA_IS(d, t, "we") || DOC_LEMMA_IS(d, t, "you");
}

/* Take back the draft made last. */
static void drop(desk *k, uint32_t v)
{
    k->tok_draft[v] = SANUDO_NONE;
    k->n_drafts--;
}

/* "reported *more orders than flour*": a verb with an object of its own, and not with the one spoken to, reports nothing before it. */
static bool has_object(const desk *k, const cue *c)
{
    const sanudo_doc *d = k->d;
    const uint32_t subject = grove_child(d, &k->g, c->head, REL_NSUBJ);
    if (slice_is(c->addressee, "obj") || subject == SANUDO_NONE || subject > c->head) return false; /* ", said the pilots" */
    GROVE_EACH(&k->g, c->head, o)
        if (d->tok_rel[o] == REL_OBJ && o > c->head && d->tok_upos[o] == UPOS_NOUN && !sanudo_nearby_is_time(d, o)) return true;
    return false;
}

/* A cue behind or inside its content: a subject of its own, and a comma or a quotation's end before. */
static bool may_follow(const desk *k, const cue *c, range group)
{
    const sanudo_doc *d = k->d;
    if (c->part != 'V' || !sanudo_content_follows(c->kind) || group.first == 0 || has_object(k, c)) return false;
    if (d->tok_upos[group.first - 1] != UPOS_PUNCT) return false;
    const uint32_t q = k->tok_quote[group.first - 1];
    if (q != SANUDO_NONE && k->quote[q].open == group.first - 1) return false; /* 'that "nobody" had asked' */
    for (uint32_t t = group.first; t <= c->head; t++) /* "..., who said" */
        if (d->tok_xpos[t] == XPOS_WP || d->tok_xpos[t] == XPOS_WDT || d->tok_xpos[t] == XPOS_WPS) return false;
    const uint8_t x = d->tok_xpos[c->head];
    return x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || d->tok_upos[c->head] == UPOS_NOUN || d->tok_upos[c->head] == UPOS_PROPN || (x == XPOS_VBN && group.first < c->head);
}

static bool is_finite(const sanudo_doc *d, uint32_t t)
{
    return d->tok_xpos[t] == XPOS_MD || d->tok_xpos[t] == XPOS_VBD || d->tok_xpos[t] == XPOS_VBZ;
}

/* "It rained, he said, but the mole held", "..., he said; the mole held": what stands behind a pause is not what `c` governs. */
static bool comes_after_pause(const desk *k, const cue *c, uint32_t content)
{
    const sanudo_doc *d = k->d;
    if (c->part != 'V' || !sanudo_content_follows(c->kind)) return false;
    uint32_t first = k->g.left[content];
    const uint32_t subject = sanudo_nearby_inverted(k, c->head);
    if (subject != SANUDO_NONE && subject < k->g.right[content]) return true; /* ", said pilot Marco Dandolo, who ..." */
    if (first <= c->head) return false;
    while (first < content && d->tok_upos[first] == UPOS_PUNCT) first++;
    const slice before = doc_form(d, first - 1);
    if (slice_is(before, ";")) return true;
    if (!slice_is(before, ",") || DOC_LEMMA_IS(d, first, "that")) return false;
    const uint32_t s = sanudo_source_of(k, c->head);
    const uint32_t start = s == SANUDO_NONE ? c->first : sanudo_around_subject(k, c, content, s).first;
    if (start == 0 || d->tok_upos[start - 1] != UPOS_PUNCT) return false;
    const uint32_t floor = sanudo_around_floor(k, start); /* "If it sinks, he said, we leave" */
    const bool lead = floor < start && sanudo_around_is_lead(d, floor);
    bool verb = floor < start && d->tok_upos[floor] != UPOS_ADP && is_finite(d, first);
    for (uint32_t t = floor; t < start && verb; t++) verb = d->tok_upos[t] != UPOS_VERB && d->tok_upos[t] != UPOS_AUX; /* "The mole, he said, held" */
    return lead || verb || d->tok_upos[first] == UPOS_CCONJ || d->tok_upos[first] == UPOS_SCONJ;
}

/* True when the tree, by which the content begins at `first`, misses the "that" or the noun before it that it begins with at `start`. */
static bool is_lost(const desk *k, const cue *c, uint32_t first, uint32_t start)
{
    const bool that = DOC_LEMMA_IS(k->d, start - 1, "that");
    return first + 1 < start || (start < first && (that || !slice_is(c->addressee, "obj")));
}

/* True for a dependent of a cue that may hold quoted words: an object, what is said of it, "as a farce", "for lying". */
static bool is_complement(uint8_t rel)
{
    return rel == REL_OBJ || rel == REL_XCOMP || rel == REL_OBL || rel == REL_ADVCL || rel == REL_CCOMP;
}

/* How many of tokens [first, end) stand inside quotations of two words or more; none where the cue of a relative clause leads up to them. */
static uint32_t quoted_in(const desk *k, uint32_t first, uint32_t end)
{
    uint32_t n = 0;
    for (uint32_t t = first; t < end; t++) {
        if (n == 0 && k->c.at[t] != SANUDO_NONE && k->d->tok_rel[t] == REL_ACL_RELCL) return 0; /* "condemned the raid, which Rome called "piracy"" */
        const quote *q = k->tok_quote[t] == SANUDO_NONE ? NULL : &k->quote[k->tok_quote[t]];
        n += q && q->end > q->first + 1 && t >= q->first && t < q->end;
    }
    return n;
}

/* "called the vote a "complete farce"": the complements of a verb that the tree gives no content, where an eighth of their words are quoted. */
static bool add_quoted(const desk *k, draft *s, const cue *c)
{
    const sanudo_doc *d = k->d;
    if (c->part != 'V' || k->tok_quote[c->head] != SANUDO_NONE) return false;
    uint32_t first = SANUDO_NONE, end = 0;
    GROVE_EACH(&k->g, c->head, x) {
        if (k->g.left[x] < c->end || !is_complement(d->tok_rel[x])) continue;
        if (first == SANUDO_NONE) first = k->g.left[x];
        if (quoted_in(k, k->g.left[x], k->g.right[x])) end = k->g.right[x];
    }
    return first < end && 8 * quoted_in(k, first, end) >= end - first && sanudo_draft_add(k, s, first, end);
}

/* True for complement `x` of cue `c` that names what it is about: its object, or the one behind the preposition of "called for". */
static bool is_thing(const desk *k, const cue *c, uint32_t x)
{
    const sanudo_doc *d = k->d;
    if (x < c->end || sanudo_nearby_is_time(d, x)) return false;
    const bool prepositional = c->end > c->first + 1 && d->tok_upos[c->end - 1] == UPOS_ADP;
    return prepositional ? d->tok_rel[x] == REL_OBL && k->g.left[x] < c->end : d->tok_rel[x] == REL_OBJ;
}

/* "called for *an inquiry into the raid*", "demanded *the pilots' release by the guild*": the thing that is demanded, and the complements next to it. */
static bool add_thing(const desk *k, draft *s, const cue *c)
{
    const sanudo_doc *d = k->d;
    if (c->part != 'V' || !sanudo_content_thing(c->kind) || k->tok_quote[c->head] != SANUDO_NONE) return false;
    uint32_t first = SANUDO_NONE, end = 0;
    GROVE_EACH(&k->g, c->head, x) {
        if (x == s->addressee) continue;
        if (first == SANUDO_NONE && is_thing(k, c, x)) first = k->g.left[x] < c->end ? c->end : k->g.left[x];
        else if (first == SANUDO_NONE || k->g.left[x] != end || !is_complement(d->tok_rel[x]) || sanudo_nearby_is_time(d, x)) continue;
        end = k->g.right[x];
    }
    return first < end && sanudo_draft_add(k, s, first, end);
}

/*
** "..., as the Courier reported": what stands around the comment, or, of a clause inside another, that clause alone:
** in "denied that Zagreb had moved to close the bay, as the Courier reported", the bay's closing and not the denial.
*/
static bool add_commented(desk *k, draft *s, const cue *c, uint32_t as, range group)
{
    const sanudo_doc *d = k->d;
    const uint32_t wall = k->segment[c->head].end;
    if (sanudo_around_floor(k, as) == as) { /* "As the mayor said on Friday, the bridge is shut" */
        uint32_t comma = group.end;
        while (comma < wall && !slice_is(doc_form(d, comma), ",")) comma++;
        return comma < wall && sanudo_draft_add(k, s, comma + 1, wall);
    }
    uint32_t host = d->tok_head[c->head];
    while (d->tok_rel[host] == REL_XCOMP && d->tok_head[host] != SANUDO_NONE) host = d->tok_head[host];
    uint32_t first = k->g.left[host];
    if (d->tok_head[host] == SANUDO_NONE || first >= as) return sanudo_around_add(k, s, (range){as, group.end}, c->head);
    while (first < host && introduces(k, first, host)) first++;
    return sanudo_draft_add(k, s, first, as);
}

static void add_verb(desk *k, const cue *c)
{
    const sanudo_doc *d = k->d;
    const uint32_t v = c->head;
    if (k->tok_draft[v] != SANUDO_NONE || (c->kind != CUE_THINK && sanudo_content_negated(k, v))) return;
    const uint32_t content = sanudo_content_head(k, c);
    const bool below = content != SANUDO_NONE && content > v && grove_under(d, content, v);
    const bool follows = below && !comes_after_pause(k, c, content);
    if (follows && is_passive_infinitive(k, c, content)) return;
    const uint32_t source = sanudo_source_of(k, v);
    if (c->kind == CUE_INTEND && is_present(d, source)) return; /* "we plan to sail" is said, not reported */
    const bool passive = grove_child(d, &k->g, v, REL_AUX_PASS) != SANUDO_NONE;
    if ((source == SANUDO_NONE && !(passive && follows && c->kind != CUE_ACCUSE)) || (c->part == 'A' && is_dummy(d, source))) return;
    const uint32_t start = c->part == 'A' ? SANUDO_NONE : sanudo_around_start(k, c);
    const bool lost = follows && start != SANUDO_NONE && is_lost(k, c, k->g.left[content], start);
    draft *s = sanudo_desk_of_cue(k, c);
    if (!s) return;
    const range group = sanudo_around_subject(k, c, content, source);
    const uint32_t as = below ? SANUDO_NONE : sanudo_content_as(k, v);
    if (as != SANUDO_NONE && sanudo_content_follows(c->kind) && start == SANUDO_NONE) {
        if (add_commented(k, s, c, as, group)) return;
    } else if (follows && !lost) {
        if (add_clause(k, s, v, content, c->end)) return;
    } else if (start != SANUDO_NONE) {
        if (sanudo_draft_add(k, s, start, sanudo_around_stop(k, v, start, k->segment[v].end))) return;
    } else if (may_follow(k, c, group)) {
        if (sanudo_around_add(k, s, group, v)) return;
    }
    if (add_quoted(k, s, c) || add_thing(k, s, c)) return;
    drop(k, v);
}

static bool has_case(const desk *k, uint32_t t, const char *a, const char *b)
{
    GROVE_EACH(&k->g, t, c)
        if (k->d->tok_rel[c] == REL_CASE && (slice_is(k->d->tok_lemma[c], a) || slice_is(k->d->tok_lemma[c], b))) return true;
    return false;
}

/* Whose claim it is: "the guild's claim", "a claim by the guild", or "the guild repeated its claim". */
static uint32_t noun_source(const desk *k, uint32_t n)
{
    const sanudo_doc *d = k->d;
    const uint32_t poss = grove_child(d, &k->g, n, REL_NMOD_POSS);
    if (poss != SANUDO_NONE) return poss;
    GROVE_EACH(&k->g, n, c)
        if (c > n && d->tok_rel[c] == REL_NMOD && (has_case(k, c, "by", "from") || has_case(k, c, "of", "among"))) return c;
    const uint32_t v = d->tok_head[n];
    if (v == SANUDO_NONE || d->tok_rel[n] != REL_OBJ || d->tok_upos[v] != UPOS_VERB || sanudo_content_negated(k, v)) return SANUDO_NONE;
    const uint32_t i = k->c.at[v];
    const bool foreign = i != SANUDO_NONE && (k->c.row[i].kind == CUE_DENY || k->c.row[i].kind == CUE_QUOTE || k->c.row[i].kind == CUE_CITE);
    return foreign ? SANUDO_NONE : sanudo_source_of(k, v);
}

static void add_noun(desk *k, const cue *c)
{
    const uint32_t content = sanudo_content_head(k, c);
    if (content == SANUDO_NONE) return;
    const uint32_t source = noun_source(k, c->head);
    if (source == SANUDO_NONE || is_dummy(k->d, source)) return;
    draft *s = sanudo_desk_of_cue(k, c);
    if (!s) return;
    s->source = source;
    s->source_words = sanudo_source_words(k, source, content);
    if (!add_clause(k, s, c->head, content, c->end)) drop(k, c->head);
}

void sanudo_pass_verbs(desk *k)
{
    for (uint32_t i = 0; i < k->c.n; i++) {
        const cue *c = &k->c.row[i];
        if (c->part == 'N') add_noun(k, c);
        else if (c->part != 'P' && c->kind != CUE_RELAY && c->kind != CUE_CITE) add_verb(k, c);
    }
}
