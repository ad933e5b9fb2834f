/* The lexicon's examples: every one is coded, and must code as it says. */
#include <stdio.h>

#include "base/err.h"
#include "lexicon/build.h"
#include "lexicon/disk.h"
#include "run/coder.h"

/* Where we are in a predicate file: the open block and pattern. */
typedef struct place {
    const char *path, *name; /* as it was opened, and as rules name it */
    uint32_t line, pattern;  /* pattern: its line */
    slice type, mode;
    const sanudo_coder *coder;
    const lexicon *lexicon;
    sanudo_buf *report;
    uint32_t run, failed;
} place;

/* Examples are read as of this day, for offices and relative dates. */
static const char *const EXAMPLE_DAY = "2020-06-15";

static void report(place *p, const char *what, slice sentence)
{
    p->failed++;
    sanudo_buf_printf(p->report, "%s:%u: %s: %.*s\n", p->path, p->line, what, (int)sentence.n, sentence.p);
}

/* "USA:MIL" of one actor, as far as `wanted` names the parts. */
static bool same_party(const sanudo_doc *d, uint32_t a, slice wanted)
{
    const slice code = sanudo_cut(&wanted, ":");
    if (code.n && sanudo_country_of(code.p, code.n) != d->act_code[a]) return false;
    return !wanted.n || (sanudo_sector_of(wanted.p, wanted.n) & d->act_sectors[a]) != 0;
}

/* Does each wanted party stand in the list, and each of the list's coded actors among the wanted? */
static bool same_parties(const sanudo_doc *d, rows r, slice wanted)
{
    uint32_t n = 0, coded = 0;
    if (slice_is(wanted, "-")) wanted.n = 0;
    for (uint32_t i = r.first; i < r.first + r.n; i++) coded += d->act_code[d->party_pool[i]] || d->act_sectors[d->party_pool[i]];
    while (wanted.n) {
        const slice one = sanudo_trim(sanudo_cut(&wanted, ","));
        bool there = false;
        for (uint32_t i = r.first; i < r.first + r.n; i++) there |= same_party(d, d->party_pool[i], one);
        if (!there) return false;
        n++;
    }
    return n == 0 ? coded == 0 : true;
}

/* The parties that the sentence names; understood ones are no example's matter. */
static rows spoken(const sanudo_doc *d, uint32_t e, bool recipient)
{
    if (d->ev_inferred[e] & (recipient ? 2u : 1u)) return (rows){0};
    return recipient ? d->ev_recipient[e] : d->ev_actor[e];
}

static bool by_this_pattern(const place *p, const sanudo_doc *d, uint32_t e)
{
    static const char OURS[] = "lexicon/";
    char rule[256], mine[256];
    sanudo_lex_line_name(p->lexicon, d->ev_rule[e], rule, sizeof rule);
    snprintf(mine, sizeof mine, "%s:%u", p->name, p->pattern);
    return strcmp(rule, mine) == 0 || (strncmp(rule, OURS, sizeof OURS - 1) == 0 && strcmp(rule + sizeof OURS - 1, mine) == 0);
}

/* What came, for the report. */
static void list_events(place *p, const sanudo_doc *d)
{
    for (uint32_t e = 0; e < d->n_events; e++) {
        char rule[256];
        sanudo_lex_line_name(p->lexicon, d->ev_rule[e], rule, sizeof rule);
        sanudo_buf_printf(p->report, "    came: %.*s %.*s", (int)d->ev_type[e].n, d->ev_type[e].p, (int)d->ev_mode[e].n, d->ev_mode[e].p ? d->ev_mode[e].p : "");
        for (int side = 0; side < 2; side++) {
            const rows r = spoken(d, e, side != 0);
            sanudo_buf_printf(p->report, side ? " >" : "");
            for (uint32_t i = r.first; i < r.first + r.n; i++) {
                const country c = d->act_code[d->party_pool[i]];
                sanudo_buf_printf(p->report, " %c%c%c", c ? (int)(c & 255) : '?', c ? (int)(c >> 8 & 255) : '?', c ? (int)(c >> 16 & 255) : '?');
                for (uint32_t k = 0; sanudo_sector_name(k); k++)
                    if (d->act_sectors[d->party_pool[i]] >> k & 1) sanudo_buf_printf(p->report, ":%s", sanudo_sector_name(k));
            }
        }
        sanudo_buf_printf(p->report, " %s by %s\n", sanudo_status_name(d->ev_status[e]), rule);
    }
}

static void judge(place *p, const sanudo_doc *d, bool wanted, slice sentence, slice parties, slice status)
{
    bool came = false, right = false;
    const slice actors = sanudo_trim(sanudo_cut(&parties, ">")), recipients = sanudo_trim(parties);
    for (uint32_t e = 0; e < d->n_events; e++) {
        if (!by_this_pattern(p, d, e)) continue;
        came = true;
        right |= same_parties(d, spoken(d, e, false), actors) && same_parties(d, spoken(d, e, true), recipients) &&
                 (!status.n || slice_is(status, sanudo_status_name(d->ev_status[e])));
    }
    p->run++;
    if (wanted == came && (!wanted || right)) return;
    report(p, !wanted ? "coded by this pattern" : came ? "other parties or status" : "not coded by this pattern", sentence);
    list_events(p, d);
}

static sanudo_rc run_example(place *p, slice s, sanudo_error *err)
{
    const bool wanted = s.p[0] == '+';
    slice rest = sanudo_trim((slice){s.p + 1, s.n - 1});
    const slice sentence = sanudo_trim(sanudo_cut(&rest, " ;"));
    const slice parties = sanudo_trim(sanudo_cut(&rest, ";")), status = sanudo_trim(rest);
    const sanudo_article a = {.id = "example", .date = EXAMPLE_DAY, .text = sentence.p, .len = sentence.n};
    sanudo_doc *d;
    sanudo_rc rc = sanudo_doc_new(&d, &a, err);
    if (rc == SANUDO_OK) rc = sanudo_doc_code(d, p->coder, err);
    if (rc == SANUDO_OK) judge(p, d, wanted, sentence, parties, status);
    sanudo_doc_free(d);
    return rc;
}

static bool has_class(const lexicon *lx, slice name)
{
    for (uint32_t i = 0; i < lx->n; i++)
        for (uint32_t r = 0; r < lx->packs[i].n_rows; r++)
            if (lx->packs[i].rows[r].table == LEX_CLASS && slice_eq(disk_string(&lx->packs[i], lx->packs[i].rows[r].col[0]), name)) return true;
    return false;
}

/* A condition that speaks of a word class that nobody has written never holds. */
static void check_classes(place *p, slice pattern)
{
    while (pattern.n) {
        slice item = sanudo_cut(&pattern, " ");
        sanudo_cut(&item, "@");
        if (item.n && !has_class(p->lexicon, item)) report(p, "there is no such class", item);
    }
}

static sanudo_rc run_file(place *p, const char *dir, const char *path, sanudo_error *err)
{
    sanudo_buf text = {0};
    sanudo_rc rc = sanudo_lex_read(path, &text, err);
    slice rest = {text.data, (uint32_t)text.len};
    bool predicates = false;
    p->path = path, p->name = path + strlen(dir), p->line = 0;
    while (*p->name == '/') p->name++;
    while (rc == SANUDO_OK && rest.n) {
        const slice line = sanudo_cut(&rest, "\n"), s = sanudo_trim(line);
        p->line++;
        if (!s.n || s.p[0] == '#') continue;
        if (slice_is(s, "table predicate")) predicates = true;
        else if (!predicates) break; /* another table: no examples */
        else if (s.p[0] == '=') continue;
        else if (line.p[0] == ' ' && (s.p[0] == '+' || s.p[0] == '-')) rc = run_example(p, s, err);
        else p->pattern = p->line, check_classes(p, s);
    }
    sanudo_buf_drop(&text);
    return rc;
}

sanudo_rc sanudo_lexicon_check(const sanudo_coder *coder, const char *dir, sanudo_buf *out, uint32_t *failed, sanudo_error *err)
{
    sanudo_buf paths = {0};
    place p = {.coder = coder, .lexicon = coder->lexicon, .report = out};
    sanudo_rc rc = sanudo_lex_files(dir, &paths, err);
    for (size_t at = 0; rc == SANUDO_OK && at < paths.len; at += strlen(paths.data + at) + 1) rc = run_file(&p, dir, paths.data + at, err);
    sanudo_buf_drop(&paths);
    *failed = p.failed;
    sanudo_buf_printf(out, "%u examples, %u failed\n", p.run, p.failed);
    return rc == SANUDO_OK && out->failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the report") : rc;
}
