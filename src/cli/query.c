/* sanudo query, sanudo export: what a store knows.  Every option but a few is a condition, which the store itself judges. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

typedef struct asked {
    sanudo_question q;
    sanudo_condition *conditions; /* as long as argv: never full */
    const char *command, *store, *format, *dir; /* dir: where a site goes */
    bool losses; /* export: tell what the format does not hold */
} asked;

/* An option that is no condition; false when it is one. */
static bool take_option(asked *a, const char *name, const char *value, int *status)
{
    if (strcmp(name, "by") == 0) a->q.by = value;
    else if (strcmp(name, "format") == 0) a->format = value;
    else if (strcmp(name, "limit") == 0) {
        char *end;
        a->q.limit = strtoull(value, &end, 10);
        if (*end || *value < '0' || *value > '9') *status = sanudo_tell("--limit %.40s is no number", value);
    } else {
        return false;
    }
    return true;
}

/* An option without a value. */
static bool take_flag(asked *a, const char *name)
{
    if (strcmp(name, "--newest") == 0) a->q.newest = 1;
    else if (strcmp(name, "--most") == 0) a->q.most = 1;
    else if (strcmp(name, "--losses") == 0) a->losses = true;
    else return false;
    return true;
}

/* One argument, with the next where it is an option's value; gives how many were used. */
static int take(asked *a, char **arg, int n, int *status)
{
    if (strncmp(arg[0], "--", 2) != 0) {
        if (!a->store) a->store = arg[0];
        else if (!a->q.what && strcmp(a->command, "query") == 0) a->q.what = arg[0];
        else if (!a->dir && strcmp(a->command, "export") == 0) a->dir = arg[0];
        else *status = sanudo_tell("%s: what is '%.40s'?  Try 'sanudo %s --help'", a->command, arg[0], a->command);
        return 1;
    }
    if (take_flag(a, arg[0])) return 1;
    char *name = arg[0] + 2, *equals = strchr(name, '=');
    if (!equals && n < 2) *status = sanudo_tell("%s: --%.40s needs a value; try 'sanudo %s --help'", a->command, name, a->command);
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

/* The options of both commands: EXIT_DONE, or EXIT_USAGE with the fault told. */
static int read_asked(asked *a, int argc, char **argv)
{
    *a = (asked){.command = argv[0], .conditions = calloc((size_t)argc, sizeof *a->conditions)};
    int status = a->conditions ? EXIT_DONE : sanudo_tell("no memory");
    for (int i = 1; i < argc && status == EXIT_DONE;) i += take(a, argv + i, argc - i, &status);
    if (status == EXIT_DONE && !a->store) status = sanudo_tell("%s: which store?  Try 'sanudo %s --help'", a->command, a->command);
    a->q.conditions = a->conditions;
    return status;
}

int sanudo_cmd_query(int argc, char **argv)
{
    asked a;
    int status = read_asked(&a, argc, argv);
    if (!a.q.what) a.q.what = "events";
    if (status == EXIT_DONE && a.losses) status = sanudo_tell("query: --losses is for 'sanudo export'");
    if (status == EXIT_DONE) status = ask(&a);
    free(a.conditions);
    return status;
}

/* Every event, its lines on standard output. */
static int drain(sanudo_export *x, const char *format)
{
    sanudo_buf *lines;
    sanudo_error err;
    if (sanudo_buf_new(&lines, &err) != SANUDO_OK) return sanudo_tell("%s", err.msg);
    const char *head = sanudo_format_header(format);
    int status = *head ? sanudo_put(head, strlen(head)) : EXIT_DONE, got = 1;
    while (status == EXIT_DONE && (got = sanudo_export_next(x, lines, &err)) == 1) {
        size_t len;
        const char *data = sanudo_buf_data(lines, &len);
        if (len && fwrite(data, 1, len, stdout) != len) status = sanudo_put("", 0);
        sanudo_buf_clear(lines);
    }
    if (got < 0) status = sanudo_tell("%s", err.msg);
    sanudo_buf_free(lines);
    return status == EXIT_DONE ? sanudo_put("", 0) : status;
}

static int report(const sanudo_losses *losses)
{
    size_t len;
    sanudo_buf *text;
    sanudo_error err;
    if (sanudo_buf_new(&text, &err) != SANUDO_OK) return sanudo_tell("%s", err.msg);
    int status = sanudo_losses_report(losses, text, &err) == SANUDO_OK ? EXIT_DONE : sanudo_tell("%s", err.msg);
    const char *data = sanudo_buf_data(text, &len);
    if (status == EXIT_DONE && fwrite(data, 1, len, stderr) != len) status = EXIT_USAGE;
    sanudo_buf_free(text);
    return status;
}

static int write_store(const asked *a, sanudo_store *store, const sanudo_coder *coder)
{
    sanudo_losses *losses = NULL;
    sanudo_export *x;
    sanudo_error err;
    if (a->losses && sanudo_losses_new(&losses, a->format, &err) != SANUDO_OK) return sanudo_tell("export: %s", err.msg);
    const sanudo_export_job job = {.format = a->format, .coder = coder, .losses = losses};
    int status;
    if (sanudo_export_new(&x, store, &a->q, &job, &err) != SANUDO_OK) {
        status = sanudo_tell("export: %s", err.msg);
    } else {
        status = drain(x, a->format);
        sanudo_export_free(x);
    }
    if (losses && status == EXIT_DONE) status = report(losses);
    sanudo_losses_free(losses);
    return status;
}

static bool is_site(const asked *a) { return a->format && strcmp(a->format, "site") == 0; }

/* What is asked for can be written at all. */
static int check_export(const asked *a)
{
    if (!a->format) return sanudo_tell("export: --format says in which schema; try 'sanudo export --help'");
    if (a->q.most) return sanudo_tell("export: --most is for counts");
    if (!is_site(a)) return a->dir ? sanudo_tell("export: what is '%.40s'?  Only --format site writes a directory", a->dir) : EXIT_DONE;
    if (!a->dir) return sanudo_tell("export: --format site writes a directory: which?");
    return a->losses || a->q.limit || a->q.newest ? sanudo_tell("export: a site has no --losses, --limit or --newest") : EXIT_DONE;
}

int sanudo_cmd_export(int argc, char **argv)
{
    asked a;
    sanudo_coder *coder = NULL;
    sanudo_store *store = NULL;
    sanudo_error err;
    int status = read_asked(&a, argc, argv);
    if (status == EXIT_DONE) status = check_export(&a);
    if (status == EXIT_DONE) status = sanudo_options_load(&(options){0}, &coder);
    if (status == EXIT_DONE && sanudo_store_open(&store, a.store, 0, &err) != SANUDO_OK) status = sanudo_tell("%s", err.msg);
    if (status == EXIT_DONE) status = is_site(&a) ? sanudo_write_site(store, coder, &a.q, a.dir) : write_store(&a, store, coder);
    sanudo_store_close(store);
    sanudo_coder_free(coder);
    free(a.conditions);
    return status;
}
