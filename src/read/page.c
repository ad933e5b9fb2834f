/* Cuts a page of HTML into blocks of text, and notes for each what it stands in. */
#include <strings.h>

#include "read/markup.h"
#include "read/page.h"

enum { MOST_BOXES = 1 << 16, MOST_BLOCKS = 1 << 17, DEEPEST = 256 };

/* The state of cutting. */
typedef struct cutter {
    html_page *page;
    prose prose;
    struct {
        uint32_t box;
        slice name;
    } open[DEEPEST];      /* elements that are open; the outermost is the page */
    uint32_t depth;
    uint32_t start;       /* of the block that is open, in the page's text */
    uint32_t links;
    uint32_t box;         /* in which the block that is open has begun */
    bool in_link;
    uint32_t link_depth;  /* where the <a> was opened: a page may forget to close it */
    uint8_t kind, gap;    /* of the block that is open */
} cutter;

static uint32_t current(const cutter *c) { return c->open[c->depth - 1].box; }

static void add_box(html_page *p, page_box box)
{
    sanudo_buf_add(&p->box_rows, &box, sizeof box);
    p->n_boxes++;
}

/* Close the block that is open, if there is text in it. */
static void end_block(cutter *c, enum gap gap)
{
    html_page *p = c->page;
    const uint32_t end = (uint32_t)p->text.len;
    if (end > c->start && p->n_blocks < MOST_BLOCKS) {
        const page_block b = {.start = c->start, .end = end, .links = c->links, .box = c->box, .kind = c->kind, .gap = c->gap};
        sanudo_buf_add(&p->block_rows, &b, sizeof b);
        p->n_blocks++;
        c->gap = GAP_NONE;
    }
    p->too_many |= p->n_blocks == MOST_BLOCKS;
    if (c->gap == GAP_LINE && gap == GAP_LINE) gap = GAP_PARAGRAPH;
    if (gap > c->gap) c->gap = (uint8_t)gap;
    c->start = end;
    c->links = 0;
    c->kind = BLOCK_BARE;
    c->prose = (prose){.out = &p->text, .start = end, .lines = c->prose.lines};
}

/* Text as it is, unless it is in an element that has none of the report's. */
static void add_words(cutter *c, slice text)
{
    html_page *p = c->page;
    if (!text.n || page_boxes(p)[current(c)].dropped) return;
    const size_t before = p->text.len;
    if (before == c->start) c->box = current(c);
    sanudo_prose_text(&c->prose, text.p, text.n);
    if (c->in_link) c->links += (uint32_t)(p->text.len - before);
}

/* Text with its character references. */
static void add_text(cutter *c, slice text)
{
    sanudo_buf *plain = &c->page->scratch;
    if (memchr(text.p, '&', text.n)) {
        sanudo_buf_clear(plain);
        sanudo_markup_decode(text, plain);
        text = (slice){plain->data, (uint32_t)plain->len};
    }
    add_words(c, text);
}

/* Elements that are boxes: those that hold paragraphs, and all that have no text of the report. */
static bool is_box(slice name, enum element is)
{
    static const char *const HOLDERS[] = {"article", "body", "center", "div", "dl", "fieldset", "footer", "form", "header", "html", "main",
                                          "ol", "section", "table", "td", "th", "ul"};
    for (size_t i = 0; i < sizeof HOLDERS / sizeof HOLDERS[0]; i++)
        if (sanudo_markup_is(name, HOLDERS[i])) return true;
    return is == ELEMENT_SKIP;
}

static bool is_cell(slice name) { return sanudo_markup_is(name, "td") || sanudo_markup_is(name, "th"); }

/* Boxes that a page lays out alike have the same, which is 0 for those without a class and for cells. */
static uint32_t look_of(slice name, slice class)
{
    uint32_t hash = 2166136261u;
    if (!class.n || is_cell(name)) return 0;
    for (uint32_t i = 0; i < name.n; i++) hash = (hash ^ ((unsigned char)name.p[i] | 0x20u)) * 16777619u;
    for (uint32_t i = 0; i < class.n; i++) hash = (hash ^ (unsigned char)class.p[i]) * 16777619u;
    return hash;
}

/* What the attributes of a box say: its class and id, its role, whether it is the body of an article. */
static void name_box(html_page *p, page_box *box, slice name, slice attrs)
{
    sanudo_buf *names = &p->scratch;
    sanudo_buf_clear(names);
    if (sanudo_markup_attr(attrs, "itemprop", names) && sanudo_markup_is((slice){names->data, (uint32_t)names->len}, "articlebody")) box->kind = BOX_BODY;
    sanudo_buf_clear(names);
    if (sanudo_markup_attr(attrs, "role", names) && sanudo_markup_is((slice){names->data, (uint32_t)names->len}, "main")) box->kind = BOX_MAIN;
    sanudo_buf_clear(names);
    sanudo_markup_attr(attrs, "class", names);
    box->look = look_of(name, (slice){names->data, (uint32_t)names->len});
    buf_char(names, ' ');
    sanudo_markup_attr(attrs, "id", names);
    const enum box_name named = names->failed ? NAMED_NOTHING : sanudo_page_named((slice){names->data, (uint32_t)names->len});
    if (named == NAMED_BODY) box->kind = BOX_BODY;
    if (named == NAMED_NOISE && box->kind == BOX_PLAIN) box->named_noise = true;
}

static bool is_frame(slice name) { return sanudo_markup_is(name, "footer") || sanudo_markup_is(name, "header") || sanudo_markup_is(name, "form"); }

static void open_box(cutter *c, const mark *m, enum element is)
{
    html_page *p = c->page;
    if (p->n_boxes == MOST_BOXES || c->depth == DEEPEST || p->box_rows.failed) return;
    const page_box *in = &page_boxes(p)[current(c)];
    page_box box = {.parent = current(c), .dropped = in->dropped || is == ELEMENT_SKIP, .noise = in->noise || is_frame(m->name), .named_noise = in->named_noise};
    if (sanudo_markup_is(m->name, "article")) box.kind = BOX_ARTICLE;
    if (sanudo_markup_is(m->name, "main")) box.kind = BOX_MAIN;
    if (!sanudo_markup_is(m->name, "body") && !box.dropped) name_box(p, &box, m->name, m->attrs);
    c->open[c->depth].box = p->n_boxes;
    c->open[c->depth++].name = m->name;
    add_box(p, box);
}

static bool same_name(slice a, slice b) { return a.n == b.n && strncasecmp(a.p, b.p, a.n) == 0; }

static void leave_to(cutter *c, uint32_t depth)
{
    c->depth = depth;
    if (depth < c->link_depth) c->in_link = false;
}

/* Close the innermost box of this name and what is open in it. */
static void close_box(cutter *c, slice name)
{
    uint32_t d = c->depth - 1;
    while (d && !same_name(c->open[d].name, name)) d--;
    if (d) leave_to(c, d);
}

/* A cell ends the one before it, whose end tag need not be there. */
static void end_cell(cutter *c)
{
    uint32_t d = c->depth - 1;
    while (d && !is_cell(c->open[d].name) && !sanudo_markup_is(c->open[d].name, "table")) d--;
    if (d && is_cell(c->open[d].name)) leave_to(c, d);
}

static uint8_t kind_of(slice name)
{
    if (name.n == 2 && (name.p[0] | 0x20) == 'h' && name.p[1] >= '1' && name.p[1] <= '6') return name.p[1] == '1' ? BLOCK_TITLE : BLOCK_HEADING;
    return sanudo_markup_is(name, "p") || sanudo_markup_is(name, "pre") || sanudo_markup_is(name, "blockquote") ? BLOCK_PARAGRAPH : BLOCK_BARE;
}

static void begin_link(cutter *c, const mark *m)
{
    sanudo_buf_clear(&c->page->scratch);
    c->in_link = sanudo_markup_attr(m->attrs, "href", &c->page->scratch);
    c->link_depth = c->depth;
}

static bool is_empty(const mark *m) { return (m->attrs.n && m->attrs.p[m->attrs.n - 1] == '/') || sanudo_element_is_void(m->name); }

static void open_element(cutter *c, const mark *m)
{
    const enum element is = sanudo_element_of(m->name);
    if (is == ELEMENT_BLOCK || is == ELEMENT_LINES) end_block(c, GAP_PARAGRAPH);
    if (is == ELEMENT_LINE) end_block(c, GAP_LINE);
    if (is_empty(m)) return;
    if (is_cell(m->name)) end_cell(c);
    if (is_box(m->name, is)) open_box(c, m, is);
    if (is == ELEMENT_BLOCK || is == ELEMENT_LINES) c->kind = kind_of(m->name);
    if (is == ELEMENT_LINES) c->prose.lines = true;
    if (is == ELEMENT_QUOTE) add_words(c, SLICE("\xE2\x80\x9C"));
    if (sanudo_markup_is(m->name, "a")) begin_link(c, m);
}

static void close_element(cutter *c, const mark *m)
{
    const enum element is = sanudo_element_of(m->name);
    if (is == ELEMENT_LINES) c->prose.lines = false;
    if (is == ELEMENT_BLOCK || is == ELEMENT_LINES) end_block(c, GAP_PARAGRAPH);
    if (is == ELEMENT_QUOTE) add_words(c, SLICE("\xE2\x80\x9D"));
    if (sanudo_markup_is(m->name, "a")) c->in_link = false;
    if (is_box(m->name, is)) close_box(c, m->name);
}

void sanudo_page_read(html_page *p, slice html)
{
    sanudo_buf_clear(&p->text);
    sanudo_buf_clear(&p->box_rows);
    sanudo_buf_clear(&p->block_rows);
    p->n_boxes = p->n_blocks = 0;
    p->too_many = false;
    add_box(p, (page_box){.kind = BOX_PLAIN});
    cutter c = {.page = p, .depth = 1, .prose = {.out = &p->text}};
    markup m = markup_of(html.p, html.n);
    for (mark at; !p->too_many && !sanudo_page_failed(p) && sanudo_markup_next(&m, &at);) {
        switch (at.kind) {
        case MARK_TEXT: add_text(&c, at.text); break;
        case MARK_RAW: if (!at.name.n) add_words(&c, at.text); break;
        case MARK_OPEN: if (!m.raw.n) open_element(&c, &at); break;
        case MARK_CLOSE: close_element(&c, &at); break;
        }
    }
    end_block(&c, GAP_NONE);
}

bool sanudo_page_failed(const html_page *p) { return p->text.failed || p->box_rows.failed || p->block_rows.failed || p->scratch.failed; }

void sanudo_page_drop(html_page *p)
{
    sanudo_buf *all[] = {&p->text, &p->box_rows, &p->block_rows, &p->scratch};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) sanudo_buf_drop(all[i]);
}
