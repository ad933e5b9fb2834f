/*
** Predicate files: head lines ("= TYPE MODE CAMEO"), pattern lines and their
** examples, compiled into patterns and items.  docs/lexicon.md is the form.
*/
#include "lexicon/build.h"

#include <stdlib.h>

static const struct {
    const char *name;
    enum slot slot;
} FIXED[] = {{"subj", SLOT_SUBJ}, {"obj", SLOT_OBJ}, {"iobj", SLOT_IOBJ}, {"comp", SLOT_COMP},
             {"poss", SLOT_POSS}, {"adj", SLOT_ADJ}, {"mod", SLOT_MOD}, {"inf", SLOT_INF}, {"verb", SLOT_VERB},
             {"speaker", SLOT_SPEAKER}, {"next", SLOT_NEXT}};

static const char *const KINDS[] = {[KIND_PERSON] = "person", [KIND_STATE] = "state", [KIND_ORG] = "org",
                                    [KIND_GROUP] = "group",   [KIND_PARTY] = "party", [KIND_PLACE] = "place",
                                    [KIND_NUMBER] = "number"};

static uint32_t count_of(const sanudo_buf *b, size_t size) { return (uint32_t)(b->len / size); }

static uint64_t slot_of(slice s)
{
    for (size_t i = 0; i < sizeof FIXED / sizeof FIXED[0]; i++)
        if (slice_is(s, FIXED[i].name)) return FIXED[i].slot;
    return sanudo_key_word(s.p, s.n);
}

/* "comp.subj" -> two steps. */
static sanudo_rc put_path(builder *b, slice s, uint64_t path[2])
{
    const slice first = sanudo_cut(&s, ".");
    path[0] = slot_of(first);
    path[1] = s.n ? slot_of(s) : SLOT_NONE;
    if (path[0] == KEY_EMPTY || (s.n && path[1] == KEY_EMPTY)) return sanudo_build_refuse(b, "a slot has no name");
    return SANUDO_OK;
}

/* "=subj+with,to!" behind A or R: an item a slot. */
static sanudo_rc put_party(builder *b, slice s, enum item_kind kind)
{
    disk_item it = {.kind = (uint8_t)kind};
    if (s.n && s.p[s.n - 1] == '!') it.needed = 1, s.n--;
    if (!s.n) return sanudo_build_refuse(b, "a party without a slot");
    for (; s.n; it.group++) {
        slice group = sanudo_cut(&s, ",");
        while (group.n) {
            const slice slot = sanudo_cut(&group, "+");
            const sanudo_rc rc = put_path(b, slot, it.slot);
            if (rc != SANUDO_OK) return rc;
            it.text = sanudo_build_string(b, slot);
            sanudo_buf_add(&b->items, &it, sizeof it);
        }
    }
    return SANUDO_OK;
}

static sanudo_rc put_words(builder *b, slice s, disk_item *it)
{
    it->first = count_of(&b->words, sizeof(uint64_t));
    while (s.n) {
        slice word = sanudo_cut(&s, ",");
        const uint64_t key = sanudo_key_word(word.p, word.n);
        if (key == KEY_EMPTY) return sanudo_build_refuse(b, "an empty word in a list");
        sanudo_buf_add(&b->words, &key, sizeof key);
        it->n++;
    }
    return it->n ? SANUDO_OK : sanudo_build_refuse(b, "a condition without words");
}

/* "slot:what" or "+word": one condition. */
static sanudo_rc put_condition(builder *b, slice s)
{
    disk_item it = {.text = sanudo_build_string(b, s)};
    sanudo_rc rc = SANUDO_OK;
    if (s.p[0] == '-') it.negated = 1, s.p++, s.n--;
    if (s.n && s.p[0] == '+') {
        it.kind = ITEM_MODIFIER;
        rc = put_words(b, (slice){s.p + 1, s.n - 1}, &it);
    } else {
        const slice item = s, path = sanudo_cut(&s, ":");
        if (!s.n) return sanudo_build_refuse(b, "'%.*s' is no item of a pattern", (int)item.n, item.p);
        rc = put_path(b, path, it.slot);
        if (rc == SANUDO_OK && s.p[0] == '@') {
            it.kind = ITEM_CLASS;
            it.first = sanudo_build_string(b, (slice){s.p + 1, s.n - 1});
        } else if (rc == SANUDO_OK && s.p[0] == '#') {
            it.kind = ITEM_KIND;
            while (it.first < N_KINDS && !slice_is((slice){s.p + 1, s.n - 1}, KINDS[it.first])) it.first++;
            if (it.first == N_KINDS) return sanudo_build_refuse(b, "there is no kind '%.*s'", (int)s.n, s.p);
        } else if (rc == SANUDO_OK && slice_is(s, "*")) {
            it.kind = ITEM_EXISTS;
        } else if (rc == SANUDO_OK) {
            it.kind = ITEM_WORDS;
            rc = put_words(b, s, &it);
        }
    }
    sanudo_buf_add(&b->items, &it, sizeof it);
    return rc;
}

static sanudo_rc put_option(builder *b, slice name, slice value, disk_pattern *m)
{
    const bool minus = value.n == 2 && value.p[0] == '-';
    if (slice_is(name, "prio") && (value.n == 1 || minus) && value.p[minus] >= '0' && value.p[minus] <= '9') {
        m->prio = (int8_t)(minus ? '0' - value.p[1] : value.p[0] - '0');
        return SANUDO_OK;
    }
    static const struct {
        const char *name;
        uint8_t flags;
    } NEED[] = {{"0", PATTERN_NEED_0}, {"A", PATTERN_NEED_A}, {"R", PATTERN_NEED_R}, {"AR", PATTERN_NEED_A | PATTERN_NEED_R}};
    for (size_t i = 0; slice_is(name, "need") && i < sizeof NEED / sizeof NEED[0]; i++)
        if (slice_is(value, NEED[i].name)) {
            m->flags |= NEED[i].flags;
            return SANUDO_OK;
        }
    if (slice_is(name, "status") && sanudo_status_of(value) != N_STATUS) {
        m->aspect = sanudo_status_of(value);
        return SANUDO_OK;
    }
    return sanudo_build_refuse(b, "'%.*s=%.*s' is no option", (int)name.n, name.p, (int)value.n, value.p);
}

static sanudo_rc put_item(builder *b, slice s, disk_pattern *m)
{
    if (slice_is(s, "joint")) m->flags |= PATTERN_JOINT;
    else if (slice_is(s, "absorb")) m->flags |= PATTERN_ABSORB;
    else if (s.n > 2 && memcmp(s.p, "A=", 2) == 0) return put_party(b, (slice){s.p + 2, s.n - 2}, ITEM_ACTOR);
    else if (s.n > 2 && memcmp(s.p, "R=", 2) == 0) return put_party(b, (slice){s.p + 2, s.n - 2}, ITEM_RECIPIENT);
    else if (memchr(s.p, '=', s.n)) {
        const slice name = sanudo_cut(&s, "=");
        return put_option(b, name, s, m);
    } else {
        m->conditions++;
        return put_condition(b, s);
    }
    return SANUDO_OK;
}

/* "bomb,bombard/V" or "call_off/V": a key a lemma, all for the pattern that is being made. */
static sanudo_rc put_trigger(builder *b, slice s, disk_pattern *m)
{
    slice lemmas = sanudo_cut(&s, "/");
    if (s.n != 1 || !memchr("VNA", s.p[0], 3)) return sanudo_build_refuse(b, "a trigger ends in /V, /N or /A");
    m->part = (uint8_t)s.p[0];
    bool first = true;
    while (lemmas.n) {
        slice one = sanudo_cut(&lemmas, ",");
        const slice word = sanudo_cut(&one, "_");
        const uint64_t key = sanudo_key_word(word.p, word.n), particle = sanudo_key_word(one.p, one.n);
        if (key == KEY_EMPTY) return sanudo_build_refuse(b, "an empty lemma in a trigger");
        if (!first && particle != m->particle) return sanudo_build_refuse(b, "lemmas with different particles need lines of their own");
        m->particle = particle;
        first = false;
        sanudo_build_hash(b, LEX_PREDICATE, key, count_of(&b->patterns, sizeof *m), m->part, CASE_ANY);
    }
    return first ? sanudo_build_refuse(b, "a trigger without a lemma") : SANUDO_OK;
}

static sanudo_rc put_pattern(builder *b, slice line)
{
    if (!b->type) return sanudo_build_refuse(b, "a pattern before the first '=' line");
    if (b->awaits_example) return sanudo_build_refuse(b, "the pattern before this line has no '+' example");
    disk_pattern m = {.type = b->type, .mode = b->mode, .cameo = b->cameo, .context = b->context, .aspect = N_STATUS,
                      .line = (b->n_files - 1) << 20 | b->line, .first = count_of(&b->items, sizeof(disk_item))};
    const slice trigger = sanudo_cut(&line, " ");
    m.trigger = sanudo_build_string(b, trigger);
    sanudo_rc rc = put_trigger(b, trigger, &m);
    for (line = sanudo_trim(line); rc == SANUDO_OK && line.n; line = sanudo_trim(line)) rc = put_item(b, sanudo_cut(&line, " "), &m);
    if (rc != SANUDO_OK) return rc;
    m.n = count_of(&b->items, sizeof(disk_item)) - m.first;
    m.conditions += m.particle != KEY_EMPTY;
    sanudo_buf_add(&b->patterns, &m, sizeof m);
    b->awaits_example = true;
    return SANUDO_OK;
}

/* "TYPE MODE CAMEO [context=NAME]" */
static sanudo_rc put_head(builder *b, slice line)
{
    const slice type = sanudo_cut(&line, " ");
    line = sanudo_trim(line);
    const slice mode = sanudo_cut(&line, " ");
    line = sanudo_trim(line);
    const slice cameo = sanudo_cut(&line, " ");
    line = sanudo_trim(line);
    if (b->awaits_example) return sanudo_build_refuse(b, "the pattern before this line has no '+' example");
    if (!type.n || !mode.n || !cameo.n) return sanudo_build_refuse(b, "a head line is '= TYPE MODE CAMEO'");
    b->type = sanudo_build_string(b, type);
    b->mode = slice_is(mode, "-") ? 0 : sanudo_build_string(b, mode);
    b->cameo = slice_is(cameo, "-") ? 0 : sanudo_build_string(b, cameo);
    const bool context = line.n > 8 && memcmp(line.p, "context=", 8) == 0;
    const slice name = context ? (slice){line.p + 8, line.n - 8} : (slice){0};
    b->context = sanudo_build_string(b, name);
    if (context && sanudo_context_of(name) == N_CONTEXTS) return sanudo_build_refuse(b, "'%.*s' is no context", (int)name.n, name.p);
    if (line.n && !context) return sanudo_build_refuse(b, "'%.*s' behind the code", (int)line.n, line.p);
    return SANUDO_OK;
}

/* An example is read again when it is run (example.c); here only its form counts. */
static sanudo_rc note_example(builder *b, slice s)
{
    if (!b->type) return sanudo_build_refuse(b, "an example before the first pattern");
    if (s.p[0] == '+' && !memchr(s.p, ';', s.n)) return sanudo_build_refuse(b, "a '+' example is 'sentence ; ACTORS > RECIPIENTS'");
    if (s.p[0] == '+') b->awaits_example = false;
    return SANUDO_OK;
}

sanudo_rc sanudo_build_predicate(builder *b, slice line)
{
    const slice s = sanudo_trim(line);
    if (s.p[0] == '=') return put_head(b, sanudo_trim((slice){s.p + 1, s.n - 1}));
    if ((s.p[0] == '+' || s.p[0] == '-') && line.p[0] == ' ') return note_example(b, s);
    return put_pattern(b, s);
}
