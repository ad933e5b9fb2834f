/* The options that subcommands share. */
#include "cli/cli.h"

#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { O_INPUT = 256, O_FIELD, O_DATE, O_PUBLISHER, O_LEXICON, O_FORMAT, O_WITH_TEXT, O_OUTPUT, O_MODEL, O_PACK, O_AT, O_GAPS, O_EXAMPLES,
       O_KEEP_TEXT, O_LOSSES };

static const struct option LONG[] = {
    {"input", required_argument, NULL, O_INPUT},     {"field", required_argument, NULL, O_FIELD},
    {"date", required_argument, NULL, O_DATE},       {"publisher", required_argument, NULL, O_PUBLISHER},
    {"lexicon", required_argument, NULL, O_LEXICON}, {"format", required_argument, NULL, O_FORMAT},
    {"with-text", no_argument, NULL, O_WITH_TEXT},   {"output", required_argument, NULL, O_OUTPUT},
    {"model", required_argument, NULL, O_MODEL},     {"lexicon-pack", required_argument, NULL, O_PACK},
    {"threads", required_argument, NULL, 'j'},       {"at", required_argument, NULL, O_AT},
    {"gaps", no_argument, NULL, O_GAPS},             {"examples", no_argument, NULL, O_EXAMPLES},
    {"losses", optional_argument, NULL, O_LOSSES},
    {"keep-text", no_argument, NULL, O_KEEP_TEXT},
    {NULL, 0, NULL, 0},
};

int sanudo_tell(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    fputs("sanudo: ", stderr);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    va_end(ap);
    return EXIT_USAGE;
}

int sanudo_put(const char *data, size_t len)
{
    errno = 0;
    if (fwrite(data, 1, len, stdout) == len && fflush(stdout) == 0) return EXIT_DONE;
    return sanudo_tell("cannot write to standard output: %s", strerror(errno ? errno : EIO));
}

/* The set that an option belongs to. */
static unsigned set_of(int opt)
{
    switch (opt) {
    case O_INPUT: case O_FIELD: case O_DATE: case O_PUBLISHER: return OPT_INPUT;
    case O_FORMAT: case O_WITH_TEXT: case O_LOSSES: return OPT_FORMAT;
    case O_OUTPUT: return OPT_FORMAT | OPT_OUT;
    case O_MODEL: case O_PACK: return OPT_FILES;
    case O_LEXICON: return OPT_LEXICON;
    case O_AT: case O_GAPS: case O_EXAMPLES: return OPT_CHECK;
    case O_KEEP_TEXT: return OPT_KEEP;
    case 'j': return OPT_THREADS;
    default: return OPT_OUT;
    }
}

static int read_threads(options *o, const char *arg)
{
    char *end;
    const long n = strtol(arg, &end, 10);
    if (*end || end == arg || n < 1 || n > 256) return sanudo_tell("-j %.40s: threads are a number from 1 to 256", arg);
    o->threads = (uint32_t)n;
    return EXIT_DONE;
}

static int take(options *o, int opt, const char *arg)
{
    switch (opt) {
    case O_INPUT: o->input.format = arg; break;
    case O_FIELD: o->fields[o->input.n_fields++] = arg; break;
    case O_DATE: o->input.date = arg; break;
    case O_PUBLISHER: o->input.publisher = arg; break;
    case O_LEXICON: o->lexicons[o->n_lexicons++] = arg; break;
    case O_FORMAT: o->format = arg; break;
    case O_KEEP_TEXT: case O_WITH_TEXT: o->flags |= SANUDO_WITH_TEXT; break;
    case O_OUTPUT: case 'o': o->output = arg; break;
    case O_MODEL: o->model = arg; break;
    case O_PACK: o->pack = arg; break;
    case O_AT: o->at = arg; break;
    case O_GAPS: o->gaps = true; break;
    case O_EXAMPLES: o->examples = true; break;
    case O_LOSSES: o->losses = true, o->losses_file = arg; break;
    default: return read_threads(o, arg);
    }
    return EXIT_DONE;
}

/* What getopt did not know: its name as the user wrote it. */
static int unknown(const char *command, int opt, char **argv)
{
    const char *what = opt == ':' ? "needs a value" : "is no option of it";
    if (optopt > 0 && optopt < 256) return sanudo_tell("%s: -%c %s; try 'sanudo %s --help'", command, optopt, what, command);
    return sanudo_tell("%s: %.60s %s; try 'sanudo %s --help'", command, argv[optind - 1], what, command);
}

int sanudo_options_read(options *o, int argc, char **argv, unsigned takes)
{
    *o = (options){0};
    o->fields = calloc((size_t)argc, sizeof *o->fields);
    o->lexicons = calloc((size_t)argc, sizeof *o->lexicons);
    if (!o->fields || !o->lexicons) return sanudo_tell("no memory");
    o->input.fields = o->fields;
    optind = 1;
    opterr = 0;
    for (int opt; (opt = getopt_long(argc, argv, ":j:o:", LONG, NULL)) != -1;) {
        if (opt == '?' || opt == ':') return unknown(argv[0], opt, argv);
        if (!(takes & set_of(opt))) {
            optopt = opt;
            return unknown(argv[0], '?', argv);
        }
        const int status = take(o, opt, optarg);
        if (status != EXIT_DONE) return status;
    }
    o->args = argv + optind;
    o->n_args = argc - optind;
    return EXIT_DONE;
}

void sanudo_options_free(options *o)
{
    free(o->fields);
    free(o->lexicons);
}

int sanudo_options_load(const options *o, sanudo_coder **coder)
{
    sanudo_error err;
    sanudo_rc rc = sanudo_coder_new(coder, o->model, o->pack, &err);
    for (size_t i = 0; i < o->n_lexicons && rc == SANUDO_OK; i++) rc = sanudo_coder_add_lexicon(*coder, o->lexicons[i], &err);
    if (rc == SANUDO_OK) return EXIT_DONE;
    sanudo_coder_free(*coder);
    *coder = NULL;
    if (rc == SANUDO_EIO && !o->n_lexicons)
        return sanudo_tell("%s (not installed yet?  SANUDO_MODEL and SANUDO_LEXICON name other files)", err.msg);
    return sanudo_tell("%s", err.msg);
}
