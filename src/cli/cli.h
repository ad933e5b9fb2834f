#ifndef SANUDO_CLI_CLI_H
#define SANUDO_CLI_CLI_H
#include <stdbool.h>
#include <stddef.h>

#include "sanudo.h"

/* What the command leaves behind. */
enum { EXIT_DONE = 0, EXIT_REFUSED = 1, EXIT_USAGE = 2 };

/* Options as bits: which ones a subcommand takes. */
enum option_set {
    OPT_INPUT = 1u << 0,   /* --input --field --date --publisher */
    OPT_THREADS = 1u << 1, /* -j */
    OPT_LEXICON = 1u << 2, /* --lexicon */
    OPT_FORMAT = 1u << 3,  /* --format --with-text --output --losses */
    OPT_FILES = 1u << 4,   /* --model --lexicon-pack */
    OPT_OUT = 1u << 5,     /* -o --output */
    OPT_CHECK = 1u << 6,   /* --at --gaps --examples */
    OPT_KEEP = 1u << 7     /* --keep-text */
};

typedef struct options {
    sanudo_input input;
    const char **fields, **lexicons; /* each as long as argv: never full */
    size_t n_lexicons;
    const char *format, *output, *model, *pack, *at;
    const char *losses_file; /* NULL: standard error */
    bool gaps, examples, losses;
    uint32_t flags, threads;
    char **args; /* what is no option */
    int n_args;
} options;

/* Read the options of a subcommand, argv[0] its name: EXIT_DONE, or EXIT_USAGE with the fault told. */
int sanudo_options_read(options *o, int argc, char **argv, unsigned takes);
void sanudo_options_free(options *o);

/* Load the model and every lexicon: EXIT_DONE, or EXIT_USAGE with the fault told. */
int sanudo_options_load(const options *o, sanudo_coder **coder);

/* Tell one line on standard error, "sanudo: ..."; returns EXIT_USAGE. */
int sanudo_tell(const char *fmt, ...);

/* Write to standard output and flush: EXIT_DONE, or EXIT_USAGE with the fault told. */
int sanudo_put(const char *data, size_t len);

/* Code the files of the options, or standard input, in one format; an exit status. */
int sanudo_run_files(const options *o, const char *format);

/* The desk's page: tools/web makes it of web/. */
extern const sanudo_file sanudo_page[];
extern const size_t sanudo_page_size;

/*
** Write a store, or the articles that the conditions choose, as a page with its data into a directory that is not there, or empty.
** The coder finds the reasons of what it coded itself.
*/
int sanudo_write_site(sanudo_store *store, const sanudo_coder *coder, const sanudo_question *filter, const char *dir);

/* The subcommands; argv[0] is the subcommand's name.  Each returns an exit status. */
int sanudo_cmd_code(int argc, char **argv);
int sanudo_cmd_parse(int argc, char **argv);
int sanudo_cmd_why(int argc, char **argv);
int sanudo_cmd_lexicon(int argc, char **argv);
int sanudo_cmd_ingest(int argc, char **argv);
int sanudo_cmd_query(int argc, char **argv);
int sanudo_cmd_export(int argc, char **argv);
int sanudo_cmd_serve(int argc, char **argv);
#endif
