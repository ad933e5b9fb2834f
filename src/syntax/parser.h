#ifndef SANUDO_SYNTAX_PARSER_H
#define SANUDO_SYNTAX_PARSER_H
#include "base/pack.h"
#include "syntax/lemma.h"
#include "syntax/names.h"
#include "syntax/parse.h"
#include "syntax/tagger.h"

/*
** The weights, checked and ready to use.  A model file is a pack with the sections
** below; the version goes up whenever the features change, since weights learnt for
** other features would be read without complaint and mean nothing.
*/
#define PARSER_MAGIC "SANUDOMD"
enum { PARSER_VERSION = 3 };
#define PARSER_SECTIONS(X) \
    X(ABOUT, "about") X(CLASSES, "classes") X(OPEN, "open") X(SLOTS, "slots") X(POOL, "pool") X(TAGS, "tags") \
    X(MOVES_BACK, "moves.back") X(RELS_BACK, "rels.back") X(MOVES, "moves.forth") X(RELS, "rels.forth") \
    X(ALLOWED_BACK, "allowed.back") X(ALLOWED, "allowed.forth") X(RULES, "rules") X(SCRIPTS, "scripts") X(ENDINGS, "endings") X(NAMES, "names")
#define PARSER_ENUM(id, name) PART_##id,
enum parser_part { PARSER_SECTIONS(PARSER_ENUM) N_PARSER_PARTS };

struct parser {
    pack *file;
    char version[64];    /* first line of "about", which goes on with seed, options and the hash of the data */
    tagger tagger;
    arc_tables arcs[N_ARC_PASSES];
    lemmas lemmas;
    table names;
};

/* Name of a section, by number. */
const char *sanudo_parser_part(enum parser_part part);
#endif
