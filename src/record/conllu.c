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

static void add_misc(sanudo_buf *out, const sanudo_doc *d, uint32_t t) { buf_str(out, touches(d, t) ? "SpaceAfter=No\n" : "_\n"); }

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

static void add_sentence(sanudo_buf *out, const sanudo_doc *d, uint32_t s)
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
            add_misc(out, d, e - 1);
        }
        for (uint32_t i = t; i < e; i++) {
            add_word(out, d, i, first);
            if (e > t + 1) buf_str(out, "_\n");
            else add_misc(out, d, i);
        }
    }
    buf_char(out, '\n');
}

void sanudo_record_conllu(record *r)
{
    for (uint32_t s = 0; s < r->doc->n_sents; s++) add_sentence(r->out, r->doc, s);
}
