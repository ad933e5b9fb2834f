#include "text/vocab.h"

#include "base/key.h"
#include "text/chars.h"

/* In the order of enum vocab_kind; with their lengths, since this is the inmost loop. */
#define KIND(name) {.p = (name), .n = sizeof(name) - 1}
static const slice KINDS[] = {
    KIND("title"), KIND("month"),    KIND("suffix"), KIND("number"), KIND("time"),   KIND("etc"),   KIND("start"),
    KIND("prefix"), KIND("unit"),    KIND("currency"), KIND("split"), KIND("say"),   KIND("clause"), KIND("slash"),
    KIND("elided"), KIND("day"),     KIND("lower"),  KIND("loose"),  KIND("mark"),
};

static uint32_t kind_of(slice name)
{
    for (uint32_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++)
        if (KINDS[i].n == name.n && KINDS[i].p[0] == name.p[0] && slice_eq(name, KINDS[i])) return 1u << i;
    return 0;
}

/* A word's key as the lexicon makes it: the sides of a stroke are words of a phrase. */
static uint64_t key_of(slice word)
{
    const char *stroke = memchr(word.p, '/', word.n);
    if (!stroke) return sanudo_key_word(word.p, word.n);
    const size_t left = (size_t)(stroke - word.p);
    return key_join(sanudo_key_word(word.p, left), sanudo_key_word(stroke + 1, word.n - left - 1));
}

static bool is_capital(slice s) { return glyph_at(s.p, 0, s.n).cls == CH_UPPER; }

/* All capitals, as names of organisations are: "UN-backed" has no prefix "un-". */
static bool is_name(slice s)
{
    const glyph first = glyph_at(s.p, 0, s.n);
    return first.cls == CH_UPPER && glyph_at(s.p, first.len, s.n).cls == CH_UPPER;
}

/*
** An entry whose first word has a capital is for words with a capital: "No." is not "no."  Units, and letters alone, are
** asked for as they are written: "5G" has none, and the initial "P." is not the page's "p."
*/
static bool suits(slice entry, uint32_t kind, slice word)
{
    if (is_capital(entry)) return is_capital(word);
    if (kind & (VOCAB_UNIT | VOCAB_LOWER) || word.n == 1) return !is_capital(word);
    return kind != VOCAB_PREFIX || !is_name(word);
}

static uint32_t kinds_in(const lexicon *lx, enum lex_table table, slice word, slice *parts)
{
    enum { LONGEST = 24 };
    uint32_t kinds = 0;
    if (word.n == 0 || word.n > LONGEST) return 0;
    lex_hit hit = sanudo_lex_find(lx, table, key_of(word));
    for (; hit.row != SANUDO_NONE; hit = sanudo_lex_next(lx, hit)) {
        const uint32_t kind = kind_of(sanudo_lex_text(lx, hit.row, 1));
        if (!suits(sanudo_lex_text(lx, hit.row, 0), kind, word)) continue;
        if (kind & (VOCAB_SPLIT | VOCAB_LOWER | VOCAB_LOOSE) && parts) *parts = sanudo_lex_text(lx, hit.row, 2);
        kinds |= kind;
    }
    return kinds;
}

uint32_t sanudo_vocab_abbrev(const lexicon *lx, slice word) { return kinds_in(lx, LEX_ABBREV, word, NULL); }
uint32_t sanudo_vocab_token(const lexicon *lx, slice word, slice *parts)
{
    return kinds_in(lx, LEX_TOKEN, word, parts);
}

bool sanudo_vocab_is(const lexicon *lx, slice word, slice class_name)
{
    return word.n > 0 && sanudo_lex_in_class(lx, sanudo_key_word(word.p, word.n), class_name);
}
