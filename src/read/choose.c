/*
** Which of a page's blocks are its article.  A block is good when it is long and no
** link.  The article is the innermost box that the page itself calls so and that has
** text enough; where it calls nothing so, the box nearest around most of the good text, near the page's title if
** there is enough.  Boxes beside it that look the same go on with it.
*/
#include "read/page.h"

enum {
    GOOD_BYTES = 60,     /* shorter blocks prove nothing: buttons, dates, names of sections */
    ENOUGH_BYTES = 250,  /* of good text, for a box to be believed */
    SHORT_BYTES = 40     /* a shorter block outside <p> is kept only when it ends as sentences do */
};

static uint32_t length(const page_block *b) { return b->end - b->start; }
static bool is_link(const page_block *b) { return b->links * 2 > length(b); }

static bool in_noise(const html_page *p, const page_block *b, bool by_name)
{
    const page_box *box = &page_boxes(p)[b->box];
    return box->noise || (by_name && box->named_noise);
}

static bool is_good(const html_page *p, const page_block *b, bool by_name)
{
    return b->kind < BLOCK_HEADING && length(b) >= GOOD_BYTES && b->links * 3 < length(b) && !in_noise(p, b, by_name);
}

/* A short box under a headline that is a link leads to another article. */
static void forget_teasers(const html_page *p, page_box *boxes)
{
    for (uint32_t i = 0; i < p->n_blocks; i++) {
        const page_block *b = &page_blocks(p)[i];
        if (b->kind == BLOCK_HEADING && is_link(b) && b->box && boxes[b->box].text < ENOUGH_BYTES) boxes[b->box].text = boxes[b->box].good = 0;
    }
}

/*
** What stands in a box itself counts for it, half of it for the box around, a fourth for the next.  A box around one
** paragraph is none, unless there is no other paragraph.
*/
static void score(page_box *boxes, uint32_t i, uint32_t text)
{
    enum { LEVELS = 4 };
    uint32_t box = i;
    if (!text) return;
    while (box && boxes[box].good < 2) box = boxes[box].parent;
    if (boxes[box].good < 2) box = i;
    for (uint32_t level = 0; level < LEVELS; level++, box = boxes[box].parent) {
        boxes[box].score += text >> level;
        if (!box) break;
    }
}

/* Count good text for every box, all that is in it, and its score. */
static void count(html_page *p, bool by_name)
{
    page_box *boxes = page_boxes(p);
    for (uint32_t i = 0; i < p->n_boxes; i++) boxes[i].text = boxes[i].good = boxes[i].score = 0;
    for (uint32_t i = 0; i < p->n_blocks; i++) {
        const page_block *b = &page_blocks(p)[i];
        if (is_good(p, b, by_name)) boxes[b->box].text += length(b), boxes[b->box].good++;
    }
    forget_teasers(p, boxes);
    for (uint32_t i = p->n_boxes; --i > 0;) boxes[boxes[i].parent].good += boxes[i].good; /* a parent goes before its children */
    for (uint32_t i = 0; i < p->n_boxes; i++) score(boxes, i, boxes[i].text);
    for (uint32_t i = p->n_boxes; --i > 0;) boxes[boxes[i].parent].text += boxes[i].text;
}

/* The box of a kind with most text, if that is enough, and `share` in a hundred of all; 0 when there is none. */
static uint32_t best_of_kind(const html_page *p, enum box_kind kind, uint32_t share)
{
    const page_box *boxes = page_boxes(p);
    uint32_t best = 0;
    for (uint32_t i = 1; i < p->n_boxes; i++)
        if (boxes[i].kind == kind && (!best || boxes[i].text > boxes[best].text)) best = i;
    return best && boxes[best].text >= ENOUGH_BYTES && boxes[best].text >= boxes[0].text / 100 * share ? best : 0;
}

static bool is_within(const html_page *p, uint32_t box, uint32_t in)
{
    while (box > in) box = page_boxes(p)[box].parent;
    return box == in;
}

/* The smallest box around the page's title that has text enough, and a fourth of that in `in`; `in` where there is none. */
static uint32_t around_title(const html_page *p, uint32_t in)
{
    const page_box *boxes = page_boxes(p);
    for (uint32_t i = 0; i < p->n_blocks; i++) {
        const page_block *b = &page_blocks(p)[i];
        if (b->kind != BLOCK_TITLE || !is_within(p, b->box, in)) continue;
        uint32_t box = b->box;
        while (box > in && (boxes[box].text < ENOUGH_BYTES || boxes[box].text < boxes[in].text / 4)) box = boxes[box].parent;
        return box;
    }
    return in;
}

static uint32_t best_by_score(const html_page *p, uint32_t in)
{
    const page_box *boxes = page_boxes(p);
    uint32_t best = in;
    for (uint32_t i = in; i < p->n_boxes; i++)
        if (boxes[i].score > boxes[best].score && is_within(p, i, in)) best = i;
    return best;
}

static uint32_t choose_box(html_page *p, bool by_name)
{
    count(p, by_name);
    uint32_t box = best_of_kind(p, BOX_BODY, 20);
    if (!box) box = best_of_kind(p, BOX_ARTICLE, 25);
    if (box) return box;
    return best_by_score(p, around_title(p, best_of_kind(p, BOX_MAIN, 25)));
}

/* A block of the chosen box, or of one beside it that looks the same and is no article of its own. */
static bool is_chosen(const html_page *p, uint32_t box, uint32_t chosen)
{
    const page_box *boxes = page_boxes(p), *c = &boxes[chosen];
    if (is_within(p, box, chosen)) return true;
    if (!c->look || c->kind == BOX_ARTICLE) return false;
    while (box > c->parent && boxes[box].parent != c->parent) box = boxes[box].parent;
    return box > c->parent && boxes[box].look == c->look && boxes[box].kind == c->kind;
}

static bool ends_sentence(const html_page *p, const page_block *b)
{
    static const char *const ENDS[] = {".", "?", "!", ")", "\"", "\xE2\x80\x9D", "\xE2\x80\xA6"};
    for (size_t i = 0; i < sizeof ENDS / sizeof ENDS[0]; i++) {
        const size_t n = strlen(ENDS[i]);
        if (length(b) >= n && memcmp(p->text.data + b->end - n, ENDS[i], n) == 0) return true;
    }
    return false;
}

static bool is_kept(const html_page *p, const page_block *b, uint32_t box, bool by_name)
{
    if (is_link(b) || b->kind == BLOCK_TITLE || in_noise(p, b, by_name) || !is_chosen(p, b->box, box)) return false;
    return b->kind != BLOCK_BARE || length(b) >= SHORT_BYTES || ends_sentence(p, b);
}

static void put(const html_page *p, const page_block *b, sanudo_buf *out, size_t from)
{
    if (out->len > from) buf_str(out, b->gap == GAP_LINE ? "\n" : "\n\n");
    sanudo_buf_add(out, p->text.data + b->start, length(b));
}

/* Append what is kept of a box; a heading only with what follows it. */
static void put_box(const html_page *p, uint32_t box, bool by_name, sanudo_buf *out)
{
    const size_t from = out->len;
    const page_block *heading = NULL;
    for (uint32_t i = 0; i < p->n_blocks; i++) {
        const page_block *b = &page_blocks(p)[i];
        if (!is_kept(p, b, box, by_name)) {
            if (is_chosen(p, b->box, box)) heading = NULL;
            continue;
        }
        if (b->kind == BLOCK_HEADING) {
            heading = b;
            continue;
        }
        if (heading) put(p, heading, out, from);
        heading = NULL;
        put(p, b, out, from);
    }
}

void sanudo_page_choose(html_page *p, sanudo_buf *out)
{
    const size_t from = out->len;
    put_box(p, choose_box(p, true), true, out);
    if (out->len - from >= ENOUGH_BYTES) return;
    sanudo_buf second = {0}; /* what the page's names hid may have been the article */
    put_box(p, choose_box(p, false), false, &second);
    if (second.len > 2 * (out->len - from)) {
        out->len = from;
        sanudo_buf_add(out, second.data, second.len);
    }
    out->failed |= second.failed;
    sanudo_buf_drop(&second);
}

void sanudo_page_all(const html_page *p, bool feed, sanudo_buf *out)
{
    const size_t from = out->len;
    for (uint32_t i = 0; i < p->n_blocks; i++)
        if (!feed || !is_link(&page_blocks(p)[i])) put(p, &page_blocks(p)[i], out, from);
}
