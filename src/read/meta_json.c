/* What schema.org's JSON in a page says of an article. */
#define _GNU_SOURCE /* memmem */
#include "read/meta.h"

enum { DEEPEST = 6 };

static bool ends(const char *s, const char *with)
{
    const size_t n = strlen(s), k = strlen(with);
    return n >= k && strcmp(s + n - k, with) == 0;
}

static bool is_article_type(const json_t *type)
{
    const char *s = json_string_value(type);
    if (s) return ends(s, "Article") || ends(s, "BlogPosting") || strcmp(s, "Report") == 0;
    for (size_t i = 0; i < json_array_size(type); i++)
        if (is_article_type(json_array_get(type, i))) return true;
    return false;
}

/* The first article in a value: itself, in a list, in a graph, as what the page is about. */
static const json_t *find_article(const json_t *value, int deep)
{
    const json_t *found = NULL;
    if (deep > DEEPEST) return NULL;
    for (size_t i = 0; i < json_array_size(value) && !found; i++) found = find_article(json_array_get(value, i), deep + 1);
    if (!json_is_object(value)) return found;
    if (is_article_type(json_object_get(value, "@type"))) return value;
    found = find_article(json_object_get(value, "@graph"), deep + 1);
    return found ? found : find_article(json_object_get(value, "mainEntity"), deep + 1);
}

static const char *words(sanudo_reader *r, const json_t *value)
{
    const char *s = json_string_value(value);
    if (!s) return NULL;
    sanudo_page_read(&r->page, (slice){s, (uint32_t)strlen(s)}); /* many escape their text as for HTML */
    return sanudo_reader_keep(r, r->page.text.data, r->page.text.len);
}

/* A party is a name, an object with one, or a list of them, of which all are told. */
static const char *names(sanudo_reader *r, const json_t *value)
{
    enum { MOST = 4 };
    sanudo_buf all = {0};
    if (json_is_string(value)) return words(r, value);
    if (json_is_object(value)) return words(r, json_object_get(value, "name"));
    for (size_t i = 0; i < json_array_size(value) && i < MOST; i++) {
        const json_t *one = json_array_get(value, i);
        const char *name = json_is_array(one) ? NULL : names(r, one);
        if (name && all.len) buf_str(&all, " and ");
        if (name) buf_str(&all, name);
    }
    const char *kept = sanudo_reader_keep(r, all.data, all.len);
    sanudo_buf_drop(&all);
    return kept;
}

static void set(const char **field, const char *value)
{
    if (!*field) *field = value;
}

static void take(sanudo_reader *r, const json_t *article, meta *m)
{
    const json_t *body = json_object_get(article, "articleBody"), *language = json_object_get(article, "inLanguage");
    const char *stamp = words(r, json_object_get(article, "datePublished"));
    m->is_article = true;
    set(&m->title, words(r, json_object_get(article, "headline")));
    set(&m->publisher, names(r, json_object_get(article, "publisher")));
    set(&m->author, names(r, json_object_get(article, "author")));
    set(&m->language, json_is_string(language) ? words(r, language) : NULL);
    set(&m->url, words(r, json_object_get(article, "url")));
    set(&m->when, stamp ? stamp : words(r, json_object_get(article, "dateCreated")));
    if (m->body || !json_is_string(body)) return;
    char *copy = ARENA_NEW(&r->item, char, json_string_length(body) + 1);
    if (!copy) return;
    memcpy(copy, json_string_value(body), json_string_length(body));
    m->body = copy;
    m->body_len = json_string_length(body);
}

/* The JSON in a script, without the comments and the CDATA section that hide it from old programs. */
static slice bare(slice script)
{
    static const char OPEN[] = "<![CDATA[";
    const char *p = memmem(script.p, script.n, OPEN, sizeof OPEN - 1), *end = script.p + script.n;
    const char *close = p ? memmem(p, (size_t)(end - p), "]]>", 3) : NULL;
    p = p ? p + sizeof OPEN - 1 : script.p;
    if (close) end = close;
    while (p < end && *p != '{' && *p != '[') p++;
    while (end > p && end[-1] != '}' && end[-1] != ']') end--;
    return (slice){p, (uint32_t)(end - p)};
}

void sanudo_meta_json(sanudo_reader *r, slice json, meta *m)
{
    sanudo_buf clean = {0};
    json = bare(json);
    for (uint32_t i = 0; i < json.n; i++) buf_char(&clean, (unsigned char)json.p[i] < 0x20 ? ' ' : json.p[i]); /* line ends inside strings are common */
    json_t *root = clean.len ? json_loadb(clean.data, clean.len, 0, NULL) : NULL;
    const json_t *article = find_article(root, 0);
    if (article) take(r, article, m);
    json_decref(root);
    sanudo_buf_drop(&clean);
}
