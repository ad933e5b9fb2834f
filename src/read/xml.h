#ifndef SANUDO_READ_XML_H
#define SANUDO_READ_XML_H
#include <libxml/tree.h>

#include "read/reader.h"

/*
** One item of XML as a tree; caller frees it with xmlFreeDoc.  Nothing is loaded and no entity is expanded: DOCTYPEs
** do not come here, and a reference to what is no character is an error.  References to HTML's characters, which the DTDs of NITF and the
** habits of feeds allow, are resolved first.  `broken`: what can be read of an item that is not well-formed is taken.  NULL with a refusal otherwise.
*/
xmlDoc *sanudo_xml_parse(sanudo_reader *r, slice item, bool broken, sanudo_error *err);

/* The name as it is written, without "atom:" and "rss:"; "content:encoded" keeps its prefix.  Borrowed till the next call with `buf`. */
const char *sanudo_xml_name(const xmlNode *node, char buf[static 64]);

/* The first element at a path of local names, "head/docdata", below `node`; NULL where there is none. */
const xmlNode *sanudo_xml_at(const xmlNode *node, const char *path);

/* The next element with this local name, beginning with `node` itself. */
const xmlNode *sanudo_xml_next(const xmlNode *node, const char *name);

/* Words of an element with all in it, on one line, or an attribute's: a copy that lives as long as the article; NULL for none. */
const char *sanudo_xml_words(sanudo_reader *r, const xmlNode *node);
const char *sanudo_xml_words_at(sanudo_reader *r, const xmlNode *node, const char *path);
const char *sanudo_xml_attr(sanudo_reader *r, const xmlNode *node, const char *name);

/* Append the text of an element, in paragraphs: HTML and NITF. */
void sanudo_xml_prose(const xmlNode *node, sanudo_buf *out);

/* Append the text of an element as it stands: markup that was escaped is markup again. */
void sanudo_xml_text(const xmlNode *node, sanudo_buf *out);
#endif
