/* Sentences, words and trees in the ten columns of CoNLL-U. */
#include "record/record.h"

/* A text's stretch on one line: what breaks lines or columns becomes a blank. */
static void add_flat(sanudo_buf *out, const char *p, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) buf_char(out, p[i] == '\n' || p[i] == '\r' || p[i] == '\t' ? ' ' : p[i]);
}

static void add_form(sanudo_buf *out, const sanudo_doc *d, uint32_t first, uint32_t end)
{
    add_flat(out, d->text + d->tok_span[first].start, d->tok_span[end - 1].end - d->tok_span[first].start);
}

/* True when the word after `t` follows without a blank. */
static bool touches(const sanudo_doc *d, uint32_t t) { return t + 1 < d->n_tokens && d->tok_span[t + 1].start == d->tok_span[t].end; }

/* The last column: "SpaceAfter=No" where no blank follows, "NER=B-PER" at names ("I-" inside); `space` asks for the first. */
static void add_misc(sanudo_buf *out, const sanudo_doc *d, uint32_t t, bool space, const uint8_t *names)
{
    static const char *const STATES[] = {"", "NER=B-PER", "NER=I-PER", "NER=B-ORG", "NER=I-ORG", "NER=B-LOC", "NER=I-LOC"};
    const uint32_t state = names ? names[t] : 0;
    const bool glued = space && touches(d, t);
    buf_str(out, STATES[state]);
    if (glued) buf_str(out, state ? "|SpaceAfter=No" : "SpaceAfter=No");
    buf_str(out, glued || state ? "\n" : "_\n");
}

/* A state a word: 0 outside names, else 1 + 2 * kind, and one more inside. */
static const uint8_t *mark_names(arena *a, const sanudo_doc *d)
{
    uint8_t *state = ARENA_NEW(a, uint8_t, d->n_tokens);
    for (uint32_t k = 0; state && k < d->n_names; k++)
        for (uint32_t t = d->nam_first[k]; t < d->nam_end[k]; t++)
            state[t] = (uint8_t)(1 + 2 * d->nam_kind[k] + (t > d->nam_first[k]));
    return state;
}

/* One past the last word of the orthographic token that `t` begins. */
static uint32_t token_end(const sanudo_doc *d, uint32_t t, uint32_t end)
{
    uint32_t e = t + 1;
    while (e < end && d->tok_glued[e]) e++;
    return e;
}

static void add_word(sanudo_buf *out, const sanudo_doc *d, uint32_t t, uint32_t first)
{
    const slice lemma = d->tok_lemma[t];
    sanudo_buf_printf(out, "%u\t", t - first + 1);
    add_form(out, d, t, t + 1);
    buf_char(out, '\t');
    add_flat(out, lemma.p, lemma.n);
    sanudo_buf_printf(out, "\t%s\t%s\t_\t%u\t%s\t_\t", sanudo_upos_name(d->tok_upos[t]), sanudo_xpos_name(d->tok_xpos[t]),
                      d->tok_head[t] == SANUDO_NONE ? 0 : d->tok_head[t] - first + 1, sanudo_rel_name(d->tok_rel[t]));
}

static void add_sentence(sanudo_buf *out, const sanudo_doc *d, uint32_t s, const uint8_t *names)
{
    const uint32_t first = d->sent_first[s], end = d->sent_first[s + 1];
    if (first == end) return;
    buf_str(out, "# sent_id = ");
    add_flat(out, d->id.p, d->id.n);
    sanudo_buf_printf(out, "-%u\n# text = ", s + 1);
    add_form(out, d, first, end);
    buf_char(out, '\n');
    for (uint32_t t = first, e; t < end; t = e) {
        e = token_end(d, t, end);
        if (e > t + 1) {
            sanudo_buf_printf(out, "%u-%u\t", t - first + 1, e - first);
            add_form(out, d, t, e);
            buf_str(out, "\t_\t_\t_\t_\t_\t_\t_\t");
            add_misc(out, d, e - 1, true, NULL);
        }
        for (uint32_t i = t; i < e; i++) {
            add_word(out, d, i, first);
            add_misc(out, d, i, e == t + 1, names);
        }
    }
    buf_char(out, '\n');
}

void sanudo_record_conllu(record *r)
{
    const uint8_t *names = r->doc->layers & SANUDO_NAMES ? mark_names(&r->mem, r->doc) : NULL;
    for (uint32_t s = 0; s < r->doc->n_sents; s++) add_sentence(r->out, r->doc, s, names);
}
