/* sanudo: chooses the subcommand.  One file a subcommand stands beside this one. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

typedef struct command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *help;
} command;

#define INPUT_HELP                                                                             \
    "  --input FORMAT      text, jsonl, newsml-g2, nitf, ninjs, rss, atom, warc, html,\n"    \
    "                      petrarch, tabari or conllu (else: by content; gzip and zstd\n"    \
    "                      are unpacked whatever the file is called)\n"                      \
    "  --field NAME=PATH   where JSON has id, title, publisher, date, language, url,\n"       \
    "                      version, pub_status, embargo or text (PATH with dots:\n"          \
    "                      meta.source.name)\n"                                              \
    "  --date YYYY-MM-DD   day of publication of articles that do not say\n"                  \
    "  --publisher NAME    likewise\n"                                                        \
    "  -j N                threads (else: one a processor)\n"                                 \
    "  --lexicon DIR       your own entries, which go before ours; may be repeated\n"         \
    "  --model FILE        other weights than the installed ones\n"                           \
    "  --lexicon-pack FILE another packed lexicon than the installed one\n"

static const command COMMANDS[] = {
    {"code", sanudo_cmd_code,
     "usage: sanudo code [OPTIONS] [FILES|DIRECTORIES|-]\n"
     "Read articles and print their records: actors, statements, events, times, places.\n"
     "Of a directory every file is read, in the order of the names.  What its publisher has\n"
     "canceled, withholds or keeps under embargo is told and not coded.\n"
     "Example: sanudo code --format jsonl reports.jsonl > records.jsonl\n\n"
     "  --format F          text (a digest, the default), jsonl, html; of events alone csv,\n"
     "                      plover, cameo, petrarch, polecat, icews, gdelt, gdelt-mentions,\n"
     "                      phoenix (docs/schemas.md has their columns)\n"
     "  --losses[=FILE]     of those of events: tell at the end, on standard error or in FILE,\n"
     "                      what was left out, not carried and filled in\n"
     "  --with-text         records hold the article's text\n"
     "  --output DIR        html: one file an article, named by its id\n" INPUT_HELP},
    {"parse", sanudo_cmd_parse,
     "usage: sanudo parse [OPTIONS] [FILES|-]\n"
     "Print sentences, words and trees as CoNLL-U.  With --input conllu the given words are kept.\n"
     "Example: sanudo parse dispatch.txt\n\n" INPUT_HELP},
    {"why", sanudo_cmd_why,
     "usage: sanudo why [OPTIONS] FILE [EVENT]\n"
     "Tell how each field was decided and, of sentences without events, what was missing.\n"
     "Example: sanudo why dispatch.txt e3\n\n" INPUT_HELP},
    {"ingest", sanudo_cmd_ingest,
     "usage: sanudo ingest [OPTIONS] STORE [FILES|-]\n"
     "Code articles into a store, a file of SQLite's that is made when it is not there.\n"
     "Example: sanudo ingest archive.db 2024/*.jsonl\n\n"
     "What the store has, coded by the same program, model and lexicon, is left out, so that\n"
     "an ingest that was broken off is taken up by giving the same command again.  An article\n"
     "that came before with other words is a new version of it.  docs/store.md has the rest.\n\n"
     "  --keep-text         keep the articles' texts (else: their hashes and offsets)\n" INPUT_HELP},
    {"query", sanudo_cmd_query,
     "usage: sanudo query STORE [WHAT] [CONDITIONS]\n"
     "Ask a store for events (the default), happenings (what all reports say of one event),\n"
     "statements, articles, actors, counts (of events), statement-counts, or changes between\n"
     "two runs of the coder; 'check' looks for damage.  All conditions hold; of values parted\n"
     "by commas one is enough, and a value in \"quotes\" may hold commas.  docs/store.md has the\n"
     "rest.\n"
     "Example: sanudo query archive.db counts --by month --actor RUS --recipient UKR\n\n"
     "  --actor X, --recipient X, --party X   a name, or a code of three capitals\n"
     "  --sector S  --type T  --mode M  --cameo C  --context C  --status S\n"
     "  --from DAY  --to DAY                  YYYY-MM-DD\n"
     "  --place NAME  --country ISO  --box S,W,N,E  --place-from clause\n"
     "  --source X                            events: anyone in the chain; statements: who speaks\n"
     "  --addressee X  --about X  --chain X  --kind K           of statements\n"
     "  --text WORDS  --publisher P  --article ID  --coding N  --happening N\n"
     "  --published-from DAY  --published-to DAY\n"
     "  --as-of DAY                           as it was known then\n"
     "  --run N                               as one version of the coder had it\n"
     "  --runs N,M          changes: from which run to which\n"
     "  --by WHAT           counts: day, week, month, year, type, mode, quad, status, country,\n"
     "                      place, publisher, actor, recipient, dyad; statement-counts: day,\n"
     "                      week, month, year, publisher, source, kind; several parted by commas\n"
     "  --newest            the last days first\n"
     "  --most              counts: what there is most of first\n"
     "  --limit N           so many rows\n"
     "  --format F          table (the default), csv, jsonl\n"},
    {"export", sanudo_cmd_export,
     "usage: sanudo export STORE --format F [CONDITIONS]\n"
     "       sanudo export STORE --format site DIR [CONDITIONS]\n"
     "Write the events of a store in a schema that others use.  The conditions are those of\n"
     "'sanudo query STORE events'.  docs/schemas.md has every column.\n"
     "Example: sanudo export archive.db --format polecat --from 2024-01-01 > events.tsv\n"
     "         sanudo export archive.db --format site desk --published-from 2024-01-01\n\n"
     "  --format F          plover, polecat, icews, gdelt, gdelt-mentions, phoenix, cameo,\n"
     "                      petrarch, csv; or jsonl: the articles' records, without 'why'\n"
     "  --format site DIR   the desk's page with its data, which opens from a file or any web\n"
     "                      server: whole articles, by --published-from, --published-to,\n"
     "                      --publisher, --article, --text; at most 50,000 events\n"
     "  --losses            tell on standard error what the schema could not hold\n"
     "  --limit N           so many events\n"},
    {"serve", sanudo_cmd_serve,
     "usage: sanudo serve [OPTIONS] STORE\n"
     "Show a store in the browser (docs/desk.md), and answer questions to it over HTTP, as JSON or\n"
     "CSV, by the conditions of 'sanudo query': /api/events?actor=RUS&from=2024-01-01.\n"
     "/api/openapi.json describes all of it, docs/serve.md has the rest; /api/stream tells what an\n"
     "ingest commits.  Prints its address, and stops at SIGINT or SIGTERM.\n"
     "Example: sanudo serve archive.db --port 8640\n\n"
     "  --port N            0: any that is free (else: 8640)\n"
     "  --bind ADDR         where to listen (else: 127.0.0.1, which only this machine reaches;\n"
     "                      others demand --token-file)\n"
     "  --token-file FILE   its first line is the token that clients send:\n"
     "                      Authorization: Bearer TOKEN\n"
     "  --read-only         no texts are coded, and neither model nor lexicon is loaded\n"
     "  --lexicon DIR       your own entries, which go before ours; may be repeated\n"
     "  --model FILE        other weights than the installed ones\n"
     "  --lexicon-pack FILE another packed lexicon than the installed one\n"},
    {"lexicon", sanudo_cmd_lexicon,
     "usage: sanudo lexicon check [OPTIONS] [DIR]  code every example of a lexicon, and list the\n"
     "                                             offices that age or contradict themselves\n"
     "       sanudo lexicon show WORD              what is known of a word or name\n"
     "       sanudo lexicon pack DIR -o FILE       compile a lexicon\n"
     "       sanudo lexicon import FILES -o DIR    bring in PETRARCH or TABARI dictionaries\n"
     "Example: sanudo lexicon show \"prime minister\"\n\n"
     "import reads dictionaries of actors and agents and writes a directory for --lexicon.\n"
     "What it leaves out is told on standard error, file:line and why, with the counts last;\n"
     "files that are there already are not written over.  docs/import.md has the rest.\n\n"
     "  --at YYYY-MM-DD     check: the day on which somebody should hold each office (else: today)\n"
     "  --gaps              check: tell of the time between two holders as well\n"
     "  --examples          check: the examples alone\n"
     "  -o, --output FILE   the pack to write; of import, the directory\n"
     "  --lexicon DIR       your own entries, which go before ours; may be repeated\n"
     "  --model FILE        other weights than the installed ones\n"
     "  --lexicon-pack FILE another packed lexicon than the installed one\n"},
};
enum { N_COMMANDS = sizeof COMMANDS / sizeof COMMANDS[0] };

static const char *const LATER[] = {"spool", "work"};

static int help(void)
{
    static const char TEXT[] =
        "sanudo reads news reports and keeps the record: who did or said what to whom, when,\n"
        "where, according to whom, and how sure.\n\n"
        "  sanudo code [FILES|-]      read articles, print their records\n"
        "  sanudo parse [FILES|-]     print sentences, words and trees\n"
        "  sanudo why FILE [EVENT]    how each field was decided\n"
        "  sanudo ingest STORE FILES  code articles into a store\n"
        "  sanudo query STORE         ask a store\n"
        "  sanudo export STORE        write a store in another schema\n"
        "  sanudo serve STORE         show it in the browser, answer over HTTP\n"
        "  sanudo lexicon ...         check, explain, compile or import a lexicon\n"
        "  sanudo COMMAND --help      all about a command\n"
        "  sanudo --version           of program, model and lexicon\n\n"
        "Example: sanudo code dispatch.txt\n"
        "Exit status: 0 done; 1 some input was refused, each told on one line; 2 wrong usage,\n"
        "or a file that cannot be opened or written.\n";
    return sanudo_put(TEXT, sizeof TEXT - 1);
}

static int version(void)
{
    char line[512];
    sanudo_coder *coder;
    sanudo_error err;
    const sanudo_rc rc = sanudo_coder_new(&coder, NULL, NULL, &err);
    const int n = snprintf(line, sizeof line, "sanudo %s, %s\n", sanudo_version(), rc == SANUDO_OK ? sanudo_coder_versions(coder) : err.msg);
    sanudo_coder_free(coder);
    return sanudo_put(line, n > 0 && (size_t)n < sizeof line ? (size_t)n : 0);
}

static bool is_help(const char *s) { return strcmp(s, "--help") == 0 || strcmp(s, "-h") == 0; }

static int run(const command *c, int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (is_help(argv[i])) return sanudo_put(c->help, strlen(c->help));
    return c->run(argc, argv);
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN); /* a reader that goes away is a failed write like any other */
    if (argc < 2) return sanudo_tell("what to do?  Try 'sanudo --help'");
    if (is_help(argv[1]) || strcmp(argv[1], "help") == 0) return help();
    if (strcmp(argv[1], "--version") == 0) return version();
    for (int i = 0; i < N_COMMANDS; i++)
        if (strcmp(argv[1], COMMANDS[i].name) == 0) return run(&COMMANDS[i], argc - 1, argv + 1);
    for (size_t i = 0; i < sizeof LATER / sizeof LATER[0]; i++)
        if (strcmp(argv[1], LATER[i]) == 0) return sanudo_tell("'%s' is not in this version", LATER[i]);
    return sanudo_tell("no command '%.40s'; try 'sanudo --help'", argv[1]);
}
