#ifndef SANUDO_READ_READ_H
#define SANUDO_READ_READ_H
#include "lexicon/stage.h"

/* Finds the title, dateline, byline and credit lines of an article.  Publishes SANUDO_FURNITURE. */
sanudo_rc sanudo_stage_furniture(sanudo_doc *doc, const knowledge *know, sanudo_error *err);

/* A day that begins with "YYYY-MM-DD", or is "YYYYMMDD"; false when there is no such day. */
bool sanudo_read_day(const char *s, int *year, int *month, int *day);

/* The same of any form that formats have: "20230221T1000Z", "Tue, 21 Feb 2023 10:00:00 GMT", "Feb. 21, 2023", "2023/02/21". */
bool sanudo_read_any_day(const char *s, int *year, int *month, int *day);

/* A moment in seconds since 1970: "2023-02-21T10:00:00+01:00", "20230221T100000Z"; without a zone, or a day alone, of UTC. */
bool sanudo_read_moment(const char *s, int64_t *seconds);

/* True when the reader's articles are CoNLL-U, whose documents sanudo_conllu_doc makes; known after the first article. */
bool sanudo_reader_is_conllu(const sanudo_reader *reader);

/* Bytes of the file that have been read, compressed as they may be; 0 where that is not known, as of a pipe. */
uint64_t sanudo_reader_position(const sanudo_reader *reader);

/*
** Make a document from an article whose text is CoNLL-U lines: its tokens and
** sentences are the given ones, SANUDO_FURNITURE and SANUDO_TOKENS are there.  As sanudo_doc_new.
*/
sanudo_rc sanudo_conllu_doc(sanudo_doc **out, const sanudo_article *article, sanudo_error *err);
#endif
