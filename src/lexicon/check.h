#ifndef SANUDO_LEXICON_CHECK_H
#define SANUDO_LEXICON_CHECK_H
#include "lexicon/disk.h"
#include "lexicon/schema.h"

/* Point `p`'s arrays into its open file; false when anything in it is not as disk.h says. */
bool sanudo_lex_pack_sound(lex_pack *p);
#endif
