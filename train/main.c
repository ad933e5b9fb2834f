/* sanudo-train DATA_DIR OUT [NAME=NUMBER]: learns the weights from DATA_DIR/ud and DATA_DIR/ner and writes OUT. */
#include <stdio.h>
#include <stdlib.h>

#include "train/run.h"

static void print(void *to, const char *what, double figure) { fprintf(to, "%-24s %.6f\n", what, figure); }

int main(int argc, char **argv)
{
    options o = train_defaults();
    sanudo_error err;
    if (argc < 3) {
        fprintf(stderr, "usage: sanudo-train DATA_DIR OUT [NAME=NUMBER ...]\n");
        return 2;
    }
    for (int i = 3; i < argc; i++)
        if (!train_option(&o, argv[i])) {
            fprintf(stderr, "sanudo-train: no such option: %s\n", argv[i]);
            return 2;
        }
    setvbuf(stdout, NULL, _IOLBF, 0);
    const progress log = {.report = print, .to = stdout};
    if (train_model(argv[1], argv[2], &o, &log, &err) == SANUDO_OK) return 0;
    fprintf(stderr, "sanudo-train: %s\n", err.msg);
    return 1;
}
