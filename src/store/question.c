/*
** From a question to SQL: the tables say what there is (subjects.c), here its parts are put together.  Values are bound, never
** written into the SQL.
*/
#include "store/question.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "store/subjects.h"

/* ---- values ---- */

/* Keep a value to be bound, of what was in quotes with each doubled quote once; false, which is sticky, when there are too many or no memory. */
static bool keep(asking *a, slice s, bool quoted)
{
    char *copy = a->n_values < MAX_VALUES ? malloc((size_t)s.n + 1) : NULL;
    if (!copy) {
        a->full = a->n_values == MAX_VALUES;
        a->sql.failed = a->sql.failed || !a->full;
        return false;
    }
    uint32_t n = 0;
    for (uint32_t i = 0; i < s.n; i++) {
        copy[n++] = s.p[i];
        if (quoted && s.p[i] == '"') i++;
    }
    copy[n] = '\0';
    a->value[a->n_values++] = copy;
    return true;
}

/* One word of a list. */
typedef struct word {
    slice text;
    bool quoted;
} word;

static const char *skip_spaces(const char *p)
{
    while (isspace((unsigned char)*p)) p++;
    return p;
}

/* The quote that closes the one at `p`, behind which the word ends; NULL when there is none, and the first is a letter like others. */
static const char *closing_quote(const char *p)
{
    const char *q = p + 1;
    while ((q = strchr(q, '"')) && q[1] == '"') q += 2;
    if (!q) return NULL;
    const char *behind = skip_spaces(q + 1);
    return *behind == ',' || !*behind ? q : NULL;
}

/*
** The next word of a list parted by commas, without the spaces around it; false at the end.  As in CSV, a word in quotes may hold
** commas, and quotes doubled.
*/
static bool next_word(const char **at, word *out)
{
    if (!*at) return false;
    const char *p = skip_spaces(*at), *quote = *p == '"' ? closing_quote(p) : NULL;
    const char *comma = strchr(quote ? quote + 1 : p, ',');
    const char *end = quote ? quote : comma ? comma : p + strlen(p);
    *at = comma ? comma + 1 : NULL;
    if (quote) p++;
    while (!quote && end > p && isspace((unsigned char)end[-1])) end--;
    *out = (word){{p, (uint32_t)(end - p)}, quote != NULL};
    return true;
}

/* Three capitals, unless quotes say that they are a name. */
static bool is_code(word w)
{
    for (uint32_t i = 0; i < w.text.n; i++)
        if (w.text.p[i] < 'A' || w.text.p[i] > 'Z') return false;
    return w.text.n == 3 && !w.quoted;
}

/* Which words of a list are meant: all, the codes, or what is no code. */
enum pick { PICK_ALL, PICK_CODES, PICK_NAMES };

static bool picked(word w, enum pick pick) { return w.text.n && (pick == PICK_ALL || is_code(w) == (pick == PICK_CODES)); }

/* "?5, ?6" for the words of a list that are meant, kept; false when none is. */
static bool put_list(asking *a, const char *list, enum pick pick)
{
    word w;
    uint32_t n = 0;
    for (const char *at = list; next_word(&at, &w);) {
        if (!picked(w, pick)) continue;
        if (!keep(a, w.text, w.quoted)) return false;
        sanudo_buf_printf(&a->sql, n++ ? ", ?%u" : "?%u", a->n_values);
    }
    return n > 0;
}

/* A fragment with its places for values filled. */
static bool put_fragment(asking *a, const char *sql, const char *value, enum pick pick)
{
    const uint32_t first = a->n_values;
    for (const char *q; (q = strchr(sql, '?')) != NULL;) {
        sanudo_buf_add(&a->sql, sql, (size_t)(q - sql));
        sql = q + 1;
        if (*sql >= '0' && *sql <= '3') { /* a corner of a box */
            sanudo_buf_printf(&a->sql, "CAST(?%u AS REAL)", first - 3 + (uint32_t)(*sql++ - '0'));
        } else if (strncmp(sql, "[]", 2) == 0) { /* the list as JSON */
            buf_str(&a->sql, "json_array(");
            if (!put_list(a, value, pick)) return false;
            buf_char(&a->sql, ')');
            sql += 2;
        } else if (!put_list(a, value, pick)) {
            return false;
        }
    }
    buf_str(&a->sql, sql);
    return true;
}

static bool has_pick(const char *list, enum pick pick)
{
    word w;
    for (const char *at = list; next_word(&at, &w);)
        if (picked(w, pick)) return true;
    return false;
}

static bool put_party(asking *a, const condition *c, const char *value)
{
    const bool codes = has_pick(value, PICK_CODES), names = has_pick(value, PICK_NAMES);
    if (!codes && !names) return false;
    buf_char(&a->sql, '(');
    if (codes && !put_fragment(a, c->sql, value, PICK_CODES)) return false;
    if (codes && names) buf_str(&a->sql, " OR ");
    if (names && !put_fragment(a, c->by_name, value, PICK_NAMES)) return false;
    buf_char(&a->sql, ')');
    return true;
}

static bool is_day(const char *s)
{
    static const char FORM[] = "dddd-dd-dd";
    for (size_t i = 0; i < sizeof FORM - 1; i++)
        if (FORM[i] == 'd' ? !isdigit((unsigned char)s[i]) : s[i] != '-') return false;
    return s[sizeof FORM - 1] == '\0';
}

/* "-12.5": what SQL takes for the same number. */
static bool is_number(slice w)
{
    uint32_t i = w.n && (w.p[0] == '-' || w.p[0] == '+'), digits = 0, dots = 0;
    for (; i < w.n; i++) {
        if (w.p[i] == '.') dots++;
        else if (isdigit((unsigned char)w.p[i])) digits++;
        else return false;
    }
    return digits && dots <= 1;
}

/* The four corners, kept. */
static bool keep_box(asking *a, const char *value)
{
    word w;
    uint32_t n = 0;
    for (const char *at = value; next_word(&at, &w); n++)
        if (n == 4 || !is_number(w.text) || !keep(a, w.text, false)) return false;
    return n == 4;
}

static bool put_condition(asking *a, const condition *c, const char *value)
{
    buf_str(&a->sql, " AND ");
    switch (c->kind) {
    case VALUE_PARTY: return put_party(a, c, value);
    case VALUE_LIST: return put_fragment(a, c->sql, value, PICK_ALL);
    case VALUE_BOX: return keep_box(a, value) && put_fragment(a, c->sql, value, PICK_ALL);
    case VALUE_DAY: if (!is_day(value)) return false; break;
    default: break;
    }
    const char *q = strchr(c->sql, '?');
    if (!keep(a, slice_of(value), false)) return false;
    sanudo_buf_add(&a->sql, c->sql, (size_t)(q - c->sql));
    sanudo_buf_printf(&a->sql, "?%u%s", a->n_values, q + 1);
    return true;
}

/* Which codings count; a value is the number of the one that is bound, 0 for none. */
typedef struct standing {
    uint32_t run, day;
} standing;

/* What says which codings count, and is no condition on a row. */
static const char *const CHOICES[] = {"run", "as-of", "runs"};
enum { N_CHOICES = sizeof CHOICES / sizeof CHOICES[0] };

static bool is_choice(const char *name)
{
    for (size_t i = 0; i < N_CHOICES; i++)
        if (strcmp(name, CHOICES[i]) == 0) return true;
    return false;
}

static const char *choice(const sanudo_question *q, const char *name)
{
    for (size_t i = 0; i < q->n_conditions; i++)
        if (strcmp(q->conditions[i].name, name) == 0) return q->conditions[i].value;
    return NULL;
}

/* Conditions that are given twice have to hold both; of choices there is one of each. */
static sanudo_rc check_choices(const sanudo_question *q, sanudo_error *err)
{
    for (size_t i = 0; i < N_CHOICES; i++) {
        size_t n = 0;
        for (size_t k = 0; k < q->n_conditions; k++) n += strcmp(q->conditions[k].name, CHOICES[i]) == 0;
        if (n > 1) return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%s' is given twice", CHOICES[i]);
    }
    return SANUDO_OK;
}

static sanudo_rc take_standing(asking *a, const sanudo_question *q, standing *out, sanudo_error *err)
{
    const char *run = choice(q, "run"), *day = choice(q, "as-of");
    if (run && (!*run || strspn(run, "0123456789") != strlen(run))) return sanudo_fail(err, SANUDO_EUSAGE, 0, "run '%.40s' is no number", run);
    if (day && !is_day(day)) return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.40s' is no day; use YYYY-MM-DD", day);
    if (run && keep(a, slice_of(run), false)) out->run = a->n_values;
    if (day && keep(a, slice_of(day), false)) out->day = a->n_values;
    return a->sql.failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a question") : SANUDO_OK;
}

/*
** Of each article one coding counts: that which stands now; or the newest, of one run, of what was published up to a day, or of both.
** Those that stand no more are few, or at least fewer than rows.
*/
static void put_standing(asking *a, standing of, const char *coding)
{
    if (!of.run && !of.day) {
        sanudo_buf_printf(&a->sql, "%s NOT IN (SELECT id FROM coding WHERE NOT current)", coding);
        return;
    }
    buf_str(&a->sql, "c.id = (SELECT cc.id FROM coding cc JOIN version vv ON vv.id = cc.version WHERE vv.article = v.article");
    if (of.run) sanudo_buf_printf(&a->sql, " AND cc.run = CAST(?%u AS INTEGER)", of.run);
    if (of.day) sanudo_buf_printf(&a->sql, " AND coalesce(vv.published, vv.reckoned) <= ?%u", of.day);
    buf_str(&a->sql, " ORDER BY CAST(vv.label AS INTEGER) DESC, vv.number DESC, cc.run DESC LIMIT 1)");
}

/* The number at *s, which is moved behind it; false for none, and for what is too large. */
static bool take_number(const char **s, uint32_t *out)
{
    uint64_t n = 0;
    const char *p = *s;
    for (; isdigit((unsigned char)*p) && n <= UINT32_MAX; p++) n = n * 10 + (uint64_t)(*p - '0');
    const bool is = p > *s && n <= UINT32_MAX;
    *s = p;
    *out = (uint32_t)n;
    return is;
}

/* "1,2" */
static bool two_numbers(const char *s, uint32_t *first, uint32_t *second)
{
    return take_number(&s, first) && *s++ == ',' && take_number(&s, second) && !*s;
}

/* Which two runs are compared. */
static sanudo_rc put_runs(asking *a, const sanudo_question *q, sanudo_error *err)
{
    const char *runs = choice(q, "runs");
    uint32_t before, after;
    if (!runs || !two_numbers(runs, &before, &after))
        return sanudo_fail(err, SANUDO_EUSAGE, 0, "changes are between two runs: --runs 1,2");
    sanudo_buf_printf(&a->sql, "x.before = %u AND x.after = %u", before, after);
    return SANUDO_OK;
}

static sanudo_rc put_given(asking *a, const sanudo_condition *given, const subject *s, sanudo_error *err)
{
    const condition *c = sanudo_condition_find(given->name, s->on);
    if (!given->value) return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.40s' has no value", given->name);
    if (!c) return sanudo_fail(err, SANUDO_EUSAGE, 0, "%s cannot be asked for by '%.40s'", s->name, given->name);
    if (put_condition(a, c, given->value)) return SANUDO_OK;
    if (a->full) return sanudo_fail(err, SANUDO_EUSAGE, 0, "more than %d values in one question", MAX_VALUES);
    if (a->sql.failed) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a question");
    return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.80s' is nothing that '%s' can be", given->value, given->name);
}

/* Each once: who counts by day and day, or by actor and dyad, means one. */
static void add_column(asking *a, const column *c)
{
    for (uint32_t i = 0; i < a->n_columns; i++)
        if (strcmp(a->column[i]->name, c->name) == 0) return;
    if (a->n_columns < MAX_COLUMNS) a->column[a->n_columns++] = c;
}

/* The columns and joins of what is counted by. */
static sanudo_rc put_measures(asking *a, const subject *s, const char *by, const char *joined[2], sanudo_error *err)
{
    word w;
    for (const char *at = by; next_word(&at, &w);) {
        const measure *m = sanudo_measure_find(w.text, s->on);
        if (!m)
            return sanudo_fail(err, SANUDO_EUSAGE, 0, "cannot count by '%.*s'; there are day, week, month, year, publisher%s",
                               w.text.n > 40 ? 40 : (int)w.text.n, w.text.p,
                               s->on & ON_EVENTS ? ", type, mode, quad, status, country, place, actor, recipient, dyad" : ", source, kind");
        for (int k = 0; k < MEASURED && m->column[k].name; k++) add_column(a, &m->column[k]);
        for (int k = 0; k < 2; k++)
            if (m->join[k]) joined[k] = m->join[k];
    }
    return SANUDO_OK;
}

/* "e.day_from%, e.coding%": newest first or last. */
static void put_directed(sanudo_buf *out, const char *order, bool newest)
{
    for (const char *p = order; *p; p++) {
        if (*p != '%') buf_char(out, *p);
        else if (newest) buf_str(out, " DESC");
    }
}

/* Groups and order of what is counted by the first `n` columns, which `how many` stands behind. */
static void put_groups(sanudo_buf *out, const sanudo_question *q, uint32_t n)
{
    for (int pass = 0; pass < 2 && n; pass++) {
        buf_str(out, pass ? " ORDER BY" : " GROUP BY");
        if (pass && q->most) sanudo_buf_printf(out, " %u DESC,", n + 1);
        for (uint32_t i = 1; i <= n; i++) sanudo_buf_printf(out, "%s %u%s", i > 1 ? "," : "", i, pass && q->newest ? " DESC" : "");
    }
}

static void put_limit(sanudo_buf *out, const sanudo_question *q)
{
    if (q->limit && q->limit <= INT64_MAX) sanudo_buf_printf(out, " LIMIT %llu", (unsigned long long)q->limit); /* more is all */
}

/* What a question is put together from. */
typedef struct parts {
    const subject *s;
    sanudo_buf columns, more, standing, conditions, order; /* more: joins that what is counted by needs */
} parts;

static slice sql_of(const sanudo_buf *b) { return (slice){b->data ? b->data : "", (uint32_t)b->len}; }

/* True when SQL speaks of a table by this letter. */
static bool speaks_of(slice sql, char letter)
{
    for (uint32_t i = 0; i + 1 < sql.n; i++)
        if (sql.p[i] == letter && sql.p[i + 1] == '.' && (i == 0 || !(isalnum((unsigned char)sql.p[i - 1]) || sql.p[i - 1] == '_'))) return true;
    return false;
}

/*
** The joins that some SQL needs.  Where they choose nothing (`plain`) they come behind the subject's own rows, which then are
** read in the order asked for; else SQLite may begin with them.
*/
static void put_joins(sanudo_buf *out, const subject *s, const slice *sql, size_t n, bool plain)
{
    bool wanted[N_JOINS] = {false};
    for (size_t j = N_JOINS; j-- > 0;) { /* the last first: each may need those before it */
        if (!strchr(s->joins, sanudo_joins[j].letter)) continue;
        for (size_t i = 0; i < n; i++) wanted[j] = wanted[j] || speaks_of(sql[i], sanudo_joins[j].letter);
        for (size_t k = j + 1; k < N_JOINS; k++) wanted[j] = wanted[j] || (wanted[k] && speaks_of(slice_of(sanudo_joins[k].sql), sanudo_joins[j].letter));
    }
    for (size_t j = 0; j < N_JOINS; j++)
        for (const char *p = sanudo_joins[j].sql; wanted[j] && *p; p++) {
            if (*p == '%') buf_str(out, plain ? " CROSS" : "");
            else if (*p == '$') buf_str(out, s->coding);
            else buf_char(out, *p);
        }
}

/* True when SQL speaks of no join that the subject may have. */
static bool keeps_to(const subject *s, const sanudo_buf *sql)
{
    for (size_t j = 0; j < N_JOINS; j++)
        if (strchr(s->joins, sanudo_joins[j].letter) && speaks_of(sql_of(sql), sanudo_joins[j].letter)) return false;
    return true;
}

static const sanudo_buf NONE;

/* "event e JOIN coding c ON ... WHERE ...", for these columns, conditions and order. */
static void put_rows(asking *a, const parts *p, const sanudo_buf *columns, const sanudo_buf *conditions, const sanudo_buf *order)
{
    const slice sql[] = {sql_of(columns), sql_of(&p->more), sql_of(&p->standing), sql_of(conditions), sql_of(order)};
    const bool plain = !p->s->key && keeps_to(p->s, &p->standing) && keeps_to(p->s, conditions) && keeps_to(p->s, order);
    buf_str(&a->sql, p->s->from);
    put_joins(&a->sql, p->s, sql, sizeof sql / sizeof sql[0], plain);
    buf_slice(&a->sql, sql_of(&p->more));
    buf_str(&a->sql, " WHERE ");
    buf_slice(&a->sql, sql_of(&p->standing));
    buf_slice(&a->sql, sql_of(conditions));
}

/*
** Rows of one key are one: happenings, of which a report meets the conditions, with all their reports; actors.  Which of them come
** first is found by narrow rows; only of those are the columns made.
*/
static void put_keyed(asking *a, const sanudo_question *q, const parts *p)
{
    const subject *s = p->s;
    sanudo_buf_printf(&a->sql, "(SELECT %s AS x_key, %s AS x_rank FROM ", s->key, s->rank);
    put_rows(a, p, &NONE, s->whole ? &NONE : &p->conditions, &NONE);
    if (s->whole && p->conditions.len) {
        sanudo_buf_printf(&a->sql, " AND %s IN (SELECT %s FROM ", s->key, s->key);
        put_rows(a, p, &NONE, &p->conditions, &NONE);
        buf_char(&a->sql, ')');
    }
    buf_str(&a->sql, " GROUP BY x_key");
    buf_slice(&a->sql, sql_of(&p->order));
    put_limit(&a->sql, q);
    buf_str(&a->sql, ") CROSS JOIN "); /* in this order */
    put_rows(a, p, &p->columns, s->whole ? &NONE : &p->conditions, &NONE);
    sanudo_buf_printf(&a->sql, " AND %s = x_key GROUP BY x_key", s->key);
}

static void put_question(asking *a, const sanudo_question *q, const parts *p)
{
    buf_slice(&a->sql, sql_of(&p->columns));
    buf_str(&a->sql, " FROM ");
    if (p->s->on == ON_CHANGES) sanudo_buf_printf(&a->sql, "(%s)", sanudo_store_changes[0]); /* not the view: that is whatever the file says */
    if (p->s->key) put_keyed(a, q, p);
    else put_rows(a, p, &p->columns, &p->conditions, &p->order);
    buf_slice(&a->sql, sql_of(&p->order));
    if (!p->s->key) put_limit(&a->sql, q);
}

/* ---- the parts ---- */

/* What has been written so far becomes a part. */
static void take(asking *a, sanudo_buf *part)
{
    *part = a->sql;
    a->sql = (sanudo_buf){.failed = part->failed};
}

/* Columns, joins and order. */
static sanudo_rc make_columns(asking *a, const sanudo_question *q, parts *p, sanudo_error *err)
{
    const subject *s = p->s;
    const char *joined[2] = {"", ""};
    const sanudo_rc rc = q->by ? put_measures(a, s, q->by, joined, err) : SANUDO_OK;
    if (rc != SANUDO_OK) return rc;
    const uint32_t n_groups = a->n_columns;
    for (uint32_t i = 0; i < s->n_columns; i++) add_column(a, &s->columns[i]);
    for (uint32_t i = 0; i < a->n_columns; i++) sanudo_buf_printf(&a->sql, "%s%s AS %s", i ? ", " : "SELECT ", a->column[i]->sql, a->column[i]->name);
    take(a, &p->columns);
    buf_str(&a->sql, joined[0]), buf_str(&a->sql, joined[1]);
    if (s->records) sanudo_buf_printf(&a->sql, " JOIN (%s) x ON x.coding = c.id", sanudo_store_records[0]);
    take(a, &p->more);
    if (s->counts) put_groups(&a->sql, q, n_groups);
    else buf_str(&a->sql, " ORDER BY "), put_directed(&a->sql, s->order, q->newest);
    take(a, &p->order);
    return SANUDO_OK;
}

/* Which codings count, and the conditions, each behind an AND. */
static sanudo_rc make_conditions(asking *a, const sanudo_question *q, parts *p, sanudo_error *err)
{
    standing of = {0};
    sanudo_rc rc = check_choices(q, err);
    if (rc == SANUDO_OK) rc = p->s->coding ? take_standing(a, q, &of, err) : put_runs(a, q, err);
    if (rc == SANUDO_OK && p->s->coding) put_standing(a, of, p->s->coding);
    take(a, &p->standing);
    for (size_t i = 0; i < q->n_conditions && rc == SANUDO_OK; i++)
        if (!is_choice(q->conditions[i].name)) rc = put_given(a, &q->conditions[i], p->s, err);
    take(a, &p->conditions);
    return rc;
}

static sanudo_rc check(const sanudo_question *q, const subject *s, sanudo_error *err)
{
    if (!s)
        return sanudo_fail(err, SANUDO_EUSAGE, 0, "no '%.40s' in a store; there are events, happenings, statements, articles, actors, changes, counts, "
                           "statement-counts", q->what);
    if (q->most && !s->counts) return sanudo_fail(err, SANUDO_EUSAGE, 0, "only counts have the most first, not %s", s->name);
    if (q->by && !s->counts) return sanudo_fail(err, SANUDO_EUSAGE, 0, "only counts are by something, not %s", s->name);
    return SANUDO_OK;
}

sanudo_rc sanudo_asking_make(asking *a, const sanudo_question *q, sanudo_error *err)
{
    *a = (asking){0};
    parts p = {.s = sanudo_subject_find(q->what)};
    sanudo_rc rc = check(q, p.s, err);
    if (rc == SANUDO_OK) rc = make_columns(a, q, &p, err);
    if (rc == SANUDO_OK) rc = make_conditions(a, q, &p, err);
    if (rc == SANUDO_OK) put_question(a, q, &p), buf_char(&a->sql, '\0');
    sanudo_buf *all[] = {&p.columns, &p.more, &p.standing, &p.conditions, &p.order};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) sanudo_buf_drop(all[i]);
    if (rc != SANUDO_OK) return rc;
    return a->sql.failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a question") : SANUDO_OK;
}

void sanudo_asking_drop(asking *a)
{
    sanudo_buf_drop(&a->sql);
    for (uint32_t i = 0; i < a->n_values; i++) free(a->value[i]);
}
