#ifndef SANUDO_READ_PAGE_H
#define SANUDO_READ_PAGE_H
#include "read/prose.h"

/* What an element that holds others says of what is in it, the surest last. */
enum box_kind { BOX_PLAIN, BOX_MAIN, BOX_ARTICLE, BOX_BODY };

/* An element that holds others (<div>, <td>).  Box 0 is the page, and its own parent. */
typedef struct page_box {
    uint32_t parent;
    uint8_t kind;      /* enum box_kind */
    bool dropped;      /* no report's text by its element */
    bool noise;        /* it, or one around it, is a frame around reports by its element */
    bool named_noise;  /* the same by its class or id */
    uint32_t look;     /* the same for boxes of one name and class; 0: like no other */
    uint32_t text;     /* bytes of good blocks in it and below; set by sanudo_page_choose */
    uint32_t good;     /* how many good blocks that is */
    uint32_t score;
} page_box;

/* A title is the page's <h1>. */
enum block_kind { BLOCK_BARE, BLOCK_PARAGRAPH, BLOCK_HEADING, BLOCK_TITLE };

/* A run of text that nothing parts. */
typedef struct page_block {
    uint32_t start, end; /* in the page's text */
    uint32_t links;      /* bytes of it that are links */
    uint32_t box;
    uint8_t kind;        /* enum block_kind */
    uint8_t gap;         /* before it: a line or a paragraph */
} page_block;

/* A page of HTML in blocks; all zero is an empty one.  It may be used for one page after another. */
typedef struct html_page {
    sanudo_buf text;
    sanudo_buf box_rows, block_rows; /* of page_box and page_block */
    uint32_t n_boxes, n_blocks;
    sanudo_buf scratch;
    bool too_many;                   /* more than anybody writes: the rest is left out */
} html_page;

static inline page_box *page_boxes(const html_page *p) { return (page_box *)(void *)p->box_rows.data; }
static inline page_block *page_blocks(const html_page *p) { return (page_block *)(void *)p->block_rows.data; }

/* Cut HTML (UTF-8) into blocks. */
void sanudo_page_read(html_page *p, slice html);
void sanudo_page_drop(html_page *p);
bool sanudo_page_failed(const html_page *p); /* no memory */

/* Append the text of every block; with `feed` without those that are mostly links ("Read on", "The post ... appeared first on ..."). */
void sanudo_page_all(const html_page *p, bool feed, sanudo_buf *out);

/* Append the text of the page's article: what has most text that is no link, nearest to what the page calls its article. */
void sanudo_page_choose(html_page *p, sanudo_buf *out);

/* What the class and the id of an element say of it, by the words that they are made of. */
enum box_name { NAMED_NOTHING, NAMED_BODY, NAMED_NOISE };
enum box_name sanudo_page_named(slice names);
#endif
