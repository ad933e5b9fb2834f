/* sanudo lexicon: check, explain or compile one. */
#include <string.h>

#include "cli/cli.h"

static int pack(const options *o, const char *dir)
{
    sanudo_error err;
    if (!o->output) return sanudo_tell("lexicon pack: name the file with -o FILE");
    return sanudo_lexicon_pack(dir, o->output, &err) == SANUDO_OK ? EXIT_DONE : sanudo_tell("%s", err.msg);
}

static int act(const options *o)
{
    const char *what = o->n_args ? o->args[0] : "";
    if (strcmp(what, "check") == 0 || strcmp(what, "show") == 0) return sanudo_tell("'lexicon %s' is not in this version", what);
    if (strcmp(what, "pack") == 0 && o->n_args == 2) return pack(o, o->args[1]);
    return sanudo_tell("lexicon: check [DIR], show WORD or pack DIR -o FILE; try 'sanudo lexicon --help'");
}

int sanudo_cmd_lexicon(int argc, char **argv)
{
    options o;
    int status = sanudo_options_read(&o, argc, argv, OPT_LEXICON | OPT_FILES | OPT_OUT);
    if (status == EXIT_DONE) status = act(&o);
    sanudo_options_free(&o);
    return status;
}
