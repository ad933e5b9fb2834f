/* sanudo query: what a store knows.  Every option but a few is a condition, which the store itself judges. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

typedef struct asked {
    sanudo_question q;
    sanudo_condition *conditions; /* as long as argv: never full */
    const char *store, *format;
} asked;

/* An option that is no condition; false when it is one. */
static bool take_option(asked *a, const char *name, const char *value, int *status)
{
    if (strcmp(name, "by") == 0) a->q.by = value;
    else if (strcmp(name, "format") == 0) a->format = value;
    else if (strcmp(name, "limit") == 0) {
        char *end;
        a->q.limit = strtoull(value, &end, 10);
        if (*end || *value < '0' || *value > '9') *status = sanudo_tell("query: --limit %.40s is no number", value);
    } else {
        return false;
    }
    return true;
}

/* One argument, with the next where it is an option's value; gives how many were used. */
static int take(asked *a, char **arg, int n, int *status)
{
    if (strncmp(arg[0], "--", 2) != 0) {
        if (!a->store) a->store = arg[0];
        else if (!a->q.what) a->q.what = arg[0];
        else *status = sanudo_tell("query: one question at a time, not '%.40s'; try 'sanudo query --help'", arg[0]);
        return 1;
    }
    if (strcmp(arg[0], "--newest") == 0) {
        a->q.newest = 1;
        return 1;
    }
    char *name = arg[0] + 2, *equals = strchr(name, '=');
    if (!equals && n < 2) *status = sanudo_tell("query: --%.40s needs a value; try 'sanudo query --help'", name);
    if (*status != EXIT_DONE) return 1;
    const char *value = equals ? equals + 1 : arg[1];
    if (equals) *equals = '\0';
    if (!take_option(a, name, value, status)) a->conditions[a->q.n_conditions++] = (sanudo_condition){.name = name, .value = value};
    return equals ? 1 : 2;
}

static int put(const sanudo_answer *answer, const char *format, sanudo_buf *line)
{
    size_t len;
    sanudo_error err;
    sanudo_buf_clear(line);
    if (sanudo_answer_write(answer, format, line, &err) != SANUDO_OK) return sanudo_tell("%s", err.msg);
    const char *data = sanudo_buf_data(line, &len);
    return len && fwrite(data, 1, len, stdout) != len ? sanudo_put("", 0) : EXIT_DONE;
}

static int print(sanudo_answer *answer, const char *format)
{
    sanudo_buf *line;
    sanudo_error err;
    if (sanudo_buf_new(&line, &err) != SANUDO_OK) return sanudo_tell("%s", err.msg);
    int status = put(answer, format, line), got = 0;
    while (status == EXIT_DONE && (got = sanudo_answer_next(answer, &err)) == 1) status = put(answer, format, line);
    if (got < 0) status = sanudo_tell("%s", err.msg);
    sanudo_buf_free(line);
    return status == EXIT_DONE ? sanudo_put("", 0) : status;
}

/* Look for damage instead of asking. */
static int check(sanudo_store *store)
{
    uint32_t faults;
    size_t len;
    sanudo_buf *report;
    sanudo_error err;
    if (sanudo_buf_new(&report, &err) != SANUDO_OK) return sanudo_tell("%s", err.msg);
    int status = sanudo_store_check(store, report, &faults, &err) == SANUDO_OK ? EXIT_DONE : sanudo_tell("%s", err.msg);
    const char *data = sanudo_buf_data(report, &len);
    if (status == EXIT_DONE) status = faults ? sanudo_put(data, len) : sanudo_put("no faults\n", 10);
    sanudo_buf_free(report);
    return status == EXIT_DONE && faults ? EXIT_REFUSED : status;
}

static int ask(const asked *a)
{
    sanudo_store *store;
    sanudo_answer *answer;
    sanudo_error err;
    if (sanudo_store_open(&store, a->store, 0, &err) != SANUDO_OK) return sanudo_tell("%s", err.msg);
    int status;
    if (strcmp(a->q.what, "check") == 0) {
        status = check(store);
    } else if (sanudo_store_ask(&answer, store, &a->q, &err) != SANUDO_OK) {
        status = sanudo_tell("query: %s", err.msg);
    } else {
        status = print(answer, a->format ? a->format : "table");
        sanudo_answer_free(answer);
    }
    sanudo_store_close(store);
    return status;
}

int sanudo_cmd_query(int argc, char **argv)
{
    asked a = {.conditions = calloc((size_t)argc, sizeof *a.conditions)};
    int status = a.conditions ? EXIT_DONE : sanudo_tell("no memory");
    for (int i = 1; i < argc && status == EXIT_DONE;) i += take(&a, argv + i, argc - i, &status);
    if (status == EXIT_DONE && !a.store) status = sanudo_tell("query: which store?  Try 'sanudo query --help'");
    if (!a.q.what) a.q.what = "events";
    a.q.conditions = a.conditions;
    if (status == EXIT_DONE) status = ask(&a);
    free(a.conditions);
    return status;
}
