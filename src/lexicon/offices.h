#ifndef SANUDO_LEXICON_OFFICES_H
#define SANUDO_LEXICON_OFFICES_H
#include "base/buf.h"
#include "lexicon/lexicon.h"

/*
** Whether the dated spells of the table `office` agree with each other and reach to a day.  Pure: the report
** depends on the arguments alone.
**   spells  whose offices are looked at
**   known   whose classes tell which offices have one holder (office-single, but not office-several), which words
**           make a holder an acting one (office-acting), and which offices are no more (office-ended)
**   day     on which somebody should hold every office
**   gaps    tell of the gaps between two holders as well
** One line a finding, in the order of the lines that they are about, and one with the counts.
*/
sanudo_rc sanudo_offices_report(const lexicon *spells, const lexicon *known, int32_t day, bool gaps, sanudo_buf *report,
                                sanudo_error *err);
#endif
