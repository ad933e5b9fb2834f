/* Finds and loads what coding needs, the model and the lexicon. */
#include "run/coder.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/err.h"
#include "syntax/syntax.h"

/* The file to load: the caller's, the environment's, or the installed one. */
static const char *choose(const char *given, const char *variable, const char *installed)
{
    if (given) return given;
    const char *named = getenv(variable);
    return named && *named ? named : installed;
}

/* What the coder says of itself, once both are loaded and again when a lexicon is added. */
static void note_versions(sanudo_coder *c)
{
    snprintf(c->model_version, sizeof c->model_version, "%s", sanudo_parser_version(c->parser));
    snprintf(c->lexicon_version, sizeof c->lexicon_version, "%s", sanudo_lexicon_version(c->lexicon));
    snprintf(c->versions, sizeof c->versions, "model %s, lexicon %s", c->model_version, c->lexicon_version);
    c->know = (knowledge){.parser = c->parser, .lexicon = c->lexicon};
}

void sanudo_coder_free(sanudo_coder *c)
{
    if (!c) return;
    sanudo_lexicon_free(c->lexicon);
    sanudo_parser_free(c->parser);
    free(c);
}

sanudo_rc sanudo_coder_new(sanudo_coder **out, const char *model, const char *pack, sanudo_error *err)
{
    *out = NULL;
    sanudo_coder *c = calloc(1, sizeof *c);
    if (!c) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a coder");
    sanudo_rc rc = sanudo_parser_open(&c->parser, choose(model, "SANUDO_MODEL", SANUDO_DATADIR "/english.sanudo"), err);
    if (rc == SANUDO_OK)
        rc = sanudo_lexicon_open(&c->lexicon, choose(pack, "SANUDO_LEXICON", SANUDO_DATADIR "/lexicon.pack"), err);
    if (rc != SANUDO_OK) {
        sanudo_coder_free(c);
        return rc;
    }
    note_versions(c);
    *out = c;
    return SANUDO_OK;
}

sanudo_rc sanudo_coder_add_lexicon(sanudo_coder *c, const char *dir, sanudo_error *err)
{
    const sanudo_rc rc = sanudo_lexicon_add_dir(c->lexicon, dir, err);
    note_versions(c);
    return rc;
}

const char *sanudo_coder_versions(const sanudo_coder *c) { return c->versions; }
