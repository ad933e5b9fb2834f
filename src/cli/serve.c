/* sanudo serve: a store over HTTP, until a signal says that it is enough. */
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

enum { O_PORT = 256, O_BIND, O_TOKEN, O_READ_ONLY, O_LEXICON, O_MODEL, O_PACK, DEFAULT_PORT = 8640, MAX_TOKEN = 512 };

static const struct option LONG[] = {
    {"port", required_argument, NULL, O_PORT},       {"bind", required_argument, NULL, O_BIND},   {"token-file", required_argument, NULL, O_TOKEN},
    {"read-only", no_argument, NULL, O_READ_ONLY},   {"lexicon", required_argument, NULL, O_LEXICON}, {"model", required_argument, NULL, O_MODEL},
    {"lexicon-pack", required_argument, NULL, O_PACK}, {NULL, 0, NULL, 0},
};

typedef struct asked {
    sanudo_serving how;
    options o; /* of the coder */
    const char *token_file;
    bool read_only;
    char token[MAX_TOKEN + 2];
} asked;

static int read_port(asked *a, const char *arg)
{
    char *end;
    const unsigned long n = strtoul(arg, &end, 10);
    if (*end || *arg < '0' || *arg > '9' || n > 65535) return sanudo_tell("--port %.40s: ports are numbers up to 65535", arg);
    a->how.port = (uint32_t)n;
    return EXIT_DONE;
}

static int take(asked *a, int opt, const char *arg)
{
    switch (opt) {
    case O_PORT: return read_port(a, arg);
    case O_BIND: a->how.bind = arg; break;
    case O_TOKEN: a->token_file = arg; break;
    case O_READ_ONLY: a->read_only = true; break;
    case O_LEXICON: a->o.lexicons[a->o.n_lexicons++] = arg; break;
    case O_MODEL: a->o.model = arg; break;
    default: a->o.pack = arg; break;
    }
    return EXIT_DONE;
}

static int read_asked(asked *a, int argc, char **argv)
{
    *a = (asked){.how.port = DEFAULT_PORT, .o.lexicons = calloc((size_t)argc, sizeof *a->o.lexicons)};
    if (!a->o.lexicons) return sanudo_tell("no memory");
    optind = 1;
    opterr = 0;
    for (int opt, status; (opt = getopt_long(argc, argv, ":", LONG, NULL)) != -1;) {
        if (opt == ':') return sanudo_tell("serve: %.60s needs a value; try 'sanudo serve --help'", argv[optind - 1]);
        if (opt == '?') return sanudo_tell("serve: %.60s is no option of it; try 'sanudo serve --help'", argv[optind - 1]);
        if ((status = take(a, opt, optarg)) != EXIT_DONE) return status;
    }
    if (optind == argc) return sanudo_tell("serve: which store?  Try 'sanudo serve --help'");
    if (optind + 1 < argc) return sanudo_tell("serve: what is '%.40s'?  Try 'sanudo serve --help'", argv[optind + 1]);
    a->how.store = argv[optind];
    return EXIT_DONE;
}

/* The first line of the token's file. */
static int read_token(asked *a)
{
    if (!a->token_file) return EXIT_DONE;
    FILE *f = fopen(a->token_file, "r");
    if (!f) return sanudo_tell("%s: cannot be opened: %s", a->token_file, strerror(errno));
    const bool has = fgets(a->token, sizeof a->token, f) != NULL;
    fclose(f);
    a->token[strcspn(a->token, "\r\n")] = '\0';
    if (!has || !a->token[0]) return sanudo_tell("%s: has no token in its first line", a->token_file);
    if (strlen(a->token) > MAX_TOKEN) return sanudo_tell("%s: a token has at most %d characters", a->token_file, MAX_TOKEN);
    a->how.token = a->token;
    return EXIT_DONE;
}

/* Serve until SIGINT or SIGTERM, which the server's threads do not see. */
static int serve(const asked *a)
{
    char line[160];
    int got;
    sigset_t ends;
    sanudo_server *server;
    sanudo_error err;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, NULL);
    if (sanudo_server_new(&server, &a->how, &err) != SANUDO_OK) return sanudo_tell("serve: %s", err.msg);
    const int n = snprintf(line, sizeof line, "%s\n", sanudo_server_address(server));
    const int status = sanudo_put(line, (size_t)n);
    if (status == EXIT_DONE) sigwait(&ends, &got);
    sanudo_server_free(server);
    return status;
}

int sanudo_cmd_serve(int argc, char **argv)
{
    asked a;
    sanudo_coder *coder = NULL;
    int status = read_asked(&a, argc, argv);
    if (status == EXIT_DONE) status = read_token(&a);
    if (status == EXIT_DONE && !a.read_only) status = sanudo_options_load(&a.o, &coder);
    a.how.coder = coder;
    a.how.files = sanudo_page;
    a.how.n_files = sanudo_page_size;
    if (status == EXIT_DONE) status = serve(&a);
    sanudo_coder_free(coder);
    sanudo_options_free(&a.o);
    return status;
}
