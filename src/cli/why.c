/* sanudo why: how each field of an article's record was decided. */
#include <string.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/cli.h"

/* "e3" and "3" are both the third event; 0 for anything else. */
static unsigned event_number(const char *s)
{
    char *end;
    if (*s == 'e') s++;
    const unsigned long n = strtoul(s, &end, 10);
    return *end || end == s || *s == '-' || n > 100000 ? 0 : (unsigned)n;
}

int sanudo_cmd_why(int argc, char **argv)
{
    options o;
    int status = sanudo_options_read(&o, argc, argv, OPT_INPUT | OPT_THREADS | OPT_LEXICON | OPT_FILES);
    char format[24] = "why";
    if (status == EXIT_DONE && (o.n_args < 1 || o.n_args > 2)) status = sanudo_tell("why: name one FILE and at most one EVENT");
    if (status == EXIT_DONE && o.n_args == 2) {
        const unsigned n = event_number(o.args[1]);
        if (n) snprintf(format, sizeof format, "why:e%u", n);
        else status = sanudo_tell("why: '%.40s' is no event; they are called e1, e2 ...", o.args[1]);
        o.n_args = 1;
    }
    if (status == EXIT_DONE) status = sanudo_run_files(&o, format);
    sanudo_options_free(&o);
    return status;
}
