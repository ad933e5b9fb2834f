/* What pages call the parts of themselves: the words in the class and id of an element. */
#include <strings.h>

#include "read/page.h"

/* Frames around reports.  Sorted. */
static const char *const NOISE[] = {
    "ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs", "caption", "comment", "comments", "cookie",
    "cookies", "copyright", "disclaimer", "disqus", "dropdown", "feedback", "footer", "gallery", "infobox", "login", "masthead", "menu", "modal",
    "mostread", "nav", "navbar", "navigation", "newsletter", "outbrain", "pager", "pagination", "popular", "popup", "promo", "promoted",
    "promotion", "recirc", "recommended", "related", "share", "sharing", "sidebar", "signup", "social", "sponsor", "sponsored", "subscribe",
    "subscription", "taboola", "tags", "teaser", "teasers", "toolbar", "trending", "widget"};

/* "article-body", "entry_content": the first half and the second. */
static const char *const WHOSE[] = {"article", "entry", "news", "post", "story"};
static const char *const WHAT[] = {"body", "content", "text"};
static const char *const WHOLE[] = {"articlebody", "articlecontent", "articletext", "bodytext", "entrycontent", "postcontent", "storybody", "storytext"};

/* "has-sidebar" is said of what stands beside one. */
static const char *const BESIDE[] = {"has", "no", "with", "without"};

static bool among(slice word, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strlen(list[i]) == word.n && strncasecmp(word.p, list[i], word.n) == 0) return true;
    return false;
}
#define AMONG(word, list) among((word), (list), sizeof(list) / sizeof(list)[0])

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/* The next word: letters, up to a capital behind a small one ("articleBody"). */
static slice next_word(slice *rest, bool *new_name)
{
    const char *p = rest->p, *end = p + rest->n;
    for (; p < end && !is_upper(*p) && !is_lower(*p); p++) *new_name |= *p == ' ';
    slice word = {p, 0};
    while (p < end && (is_lower(*p) || (is_upper(*p) && (p == word.p || is_upper(p[-1]))))) p++;
    word.n = (uint32_t)(p - word.p);
    *rest = (slice){p, (uint32_t)(end - p)};
    return word;
}

enum box_name sanudo_page_named(slice names)
{
    enum box_name named = NAMED_NOTHING;
    slice before = {0};
    for (slice word; names.n; before = word) {
        bool new_name = false;
        word = next_word(&names, &new_name);
        if (new_name) before = (slice){0};
        if (!word.n) break;
        if (AMONG(word, NOISE) && !(before.n && AMONG(before, BESIDE))) return NAMED_NOISE;
        if (AMONG(word, WHOLE) || (before.n && AMONG(before, WHOSE) && AMONG(word, WHAT))) named = NAMED_BODY;
    }
    return named;
}
