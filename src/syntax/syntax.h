#ifndef SANUDO_SYNTAX_SYNTAX_H
#define SANUDO_SYNTAX_SYNTAX_H
#include "lexicon/stage.h"

/* Tags, lemmas, trees and name spans.  Publishes SANUDO_TREES, SANUDO_NAMES. */
sanudo_rc sanudo_stage_trees(sanudo_doc *doc, const knowledge *know, sanudo_error *err);

/*
** Open a model file: mapped, and every size and number in it checked, so that the stage
** may trust it.  SANUDO_EIO, SANUDO_EMODEL or SANUDO_ENOMEM.  Caller frees with sanudo_parser_free.
*/
sanudo_rc sanudo_parser_open(parser **out, const char *path, sanudo_error *err);

/* The same over bytes in memory, borrowed until the parser is freed. */
sanudo_rc sanudo_parser_memory(parser **out, const void *data, size_t size, sanudo_error *err);

void sanudo_parser_free(parser *p); /* NULL allowed */

/* Which weights these are, in one line.  Borrowed from the parser. */
const char *sanudo_parser_version(const parser *p);
#endif
