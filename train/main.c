/* sanudo-train DATA_DIR LEXICON_PACK OWN_DIR OUT [NAME=NUMBER ...]: learns the weights from DATA_DIR and OWN_DIR and writes OUT. */
#include <stdio.h>
#include <string.h>

#include "train/run.h"

static void print(void *to, const char *what, double figure) { fprintf(to, "%-24s %.6f\n", what, figure); }

int main(int argc, char **argv)
{
    options o = train_defaults();
    sanudo_error err;
    if (argc < 5) {
        fprintf(stderr, "usage: sanudo-train DATA_DIR LEXICON_PACK OWN_DIR OUT [NAME=NUMBER ...]\n");
        return 2;
    }
    for (int i = 5; i < argc; i++)
        if (!train_option(&o, argv[i])) {
            fprintf(stderr, "sanudo-train: no such option: %s\n", argv[i]);
            return 2;
        }
    const train_sources from = {.data = argv[1], .lexicon = argv[2], .own = argv[3]};
    setvbuf(stdout, NULL, _IOLBF, 0);
    const progress log = {.report = print, .to = stdout};
    if (train_model(&from, argv[4], &o, &log, &err) == SANUDO_OK) return 0;
    fprintf(stderr, "sanudo-train: %s\n", err.msg);
    return 1;
}
