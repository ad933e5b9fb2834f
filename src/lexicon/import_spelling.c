/*
** Dictionaries are in capitals, with '_' between words.  Our look-up asks for
** a capital in the text where an entry has one, and for capitals alone where it
** has nothing else, so names are given the letters of running text.
*/
#include "lexicon/build.h"
#include "lexicon/import.h"

#include <utf8proc.h>

enum { NAME_MAX_BYTES = 120, NAME_MAX_WORDS = 12, ACRONYM_MAX = 8, ROLE_MAX_WORDS = 3 };

/* Words that stay small inside a name, and are none by themselves. */
static const char *const SMALL[] = {"a", "an", "and", "at", "by", "for", "from", "he", "her", "his", "i", "in", "it", "of", "on",
                                    "or", "she", "that", "the", "their", "they", "this", "to", "was", "we", "with", "you"};

static bool is_gap(char c) { return c == ' ' || c == '\t' || c == '_'; }
static bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80; }

static bool is_small(const char *p, uint32_t n)
{
    char word[8];
    if (n >= sizeof word) return false;
    for (uint32_t i = 0; i < n; i++) word[i] = (char)(p[i] >= 'A' && p[i] <= 'Z' ? p[i] + 32 : p[i]);
    for (size_t i = 0; i < sizeof SMALL / sizeof SMALL[0]; i++)
        if (slice_is((slice){word, n}, SMALL[i])) return true;
    return false;
}

/* Blanks for '_', one between words and none at the ends. */
static slice part_words(arena *mem, slice raw)
{
    char *out = ARENA_NEW(mem, char, (size_t)raw.n + 1);
    uint32_t n = 0;
    for (uint32_t i = 0; out && i < raw.n; i++) {
        const char c = is_gap(raw.p[i]) ? ' ' : raw.p[i];
        if (c != ' ' || (n && out[n - 1] != ' ')) out[n++] = c;
    }
    while (n && out[n - 1] == ' ') n--;
    return out ? (slice){out, n} : (slice){0};
}

/* Is it all one word that stays in capitals: "UNHCR", "IMF"? */
static bool is_acronym(slice s)
{
    uint32_t letters = 0, vowels = 0;
    for (uint32_t i = 0; i < s.n; i++) {
        if (s.p[i] == ' ' || (unsigned char)s.p[i] >= 0x80) return false;
        letters += is_letter(s.p[i]);
        vowels += is_letter(s.p[i]) && strchr("AEIOUY", s.p[i]) != NULL;
    }
    return letters <= 3 || !vowels;
}

/* Does a word begin at `i`?  Behind an apostrophe only where more than one letter follows: "d'Arc", "people's". */
static bool begins(slice s, uint32_t i)
{
    if (!i || strchr(" -/.(\"", s.p[i - 1])) return true;
    return s.p[i - 1] == '\'' && i + 1 < s.n && is_letter(s.p[i + 1]);
}

static uint32_t word_length(slice s, uint32_t i)
{
    uint32_t n = 0;
    while (i + n < s.n && s.p[i + n] != ' ') n++;
    return n;
}

/* Every letter small but those that begin a word; none at all when `role`. */
static slice lower(arena *mem, slice s, bool role)
{
    char *out = ARENA_NEW(mem, char, (size_t)s.n * 2 + 4); /* a small letter may be a byte longer */
    uint32_t n = 0;
    for (uint32_t i = 0; out && i < s.n;) {
        utf8proc_int32_t cp;
        const utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)s.p + i, (utf8proc_ssize_t)(s.n - i), &cp);
        if (step < 1) return (slice){0};
        const bool small = i && s.p[i - 1] == ' ' && is_small(s.p + i, word_length(s, i));
        const bool keep = !role && begins(s, i) && !small;
        n += (uint32_t)utf8proc_encode_char(keep ? cp : utf8proc_tolower(cp), (utf8proc_uint8_t *)out + n);
        i += (uint32_t)step;
    }
    return out ? (slice){out, n} : (slice){0};
}

/* Without the article before it and the possessive behind it, which are no part of a name in a tree. */
static slice bare(slice s)
{
    if (s.n > 4 && (s.p[0] | 32) == 't' && (s.p[1] | 32) == 'h' && (s.p[2] | 32) == 'e' && s.p[3] == ' ') s = (slice){s.p + 4, s.n - 4};
    if (s.n > 2 && s.p[s.n - 2] == '\'' && (s.p[s.n - 1] | 32) == 's') s.n -= 2;
    return s;
}

slice sanudo_import_spelling(arena *mem, slice raw, bool role)
{
    const slice s = bare(part_words(mem, raw));
    bool small = false;
    for (uint32_t i = 0; i < s.n; i++) small |= s.p[i] >= 'a' && s.p[i] <= 'z';
    if (role) return lower(mem, s, true);
    return small || is_acronym(s) ? s : lower(mem, s, false);
}

/* How many letters a plural's ending has too many, and what stands in their place; 0 where the ending tells of none. */
static uint32_t plural_ending(slice w, const char **instead)
{
    static const struct {
        const char *plural, *singular;
    } ENDING[] = {{"ss", ""}, {"us", ""}, {"is", ""}, {"'s", ""}, {"news", ""}, {"men", "man"}, {"ies", "y"}, {"sses", "ss"}, {"ches", "ch"},
                  {"shes", "sh"}, {"xes", "x"}, {"s", ""}};
    for (size_t i = 0; i < sizeof ENDING / sizeof ENDING[0]; i++) {
        const uint32_t n = (uint32_t)strlen(ENDING[i].plural);
        if (w.n < n || memcmp(w.p + w.n - n, ENDING[i].plural, n) != 0) continue;
        *instead = ENDING[i].singular;
        return i < 5 || w.n <= n + 1 ? 0 : n;
    }
    return 0;
}

slice sanudo_import_inner(arena *mem, slice noun)
{
    char *out = ARENA_NEW(mem, char, (size_t)noun.n + 1); /* no singular is longer than its plural */
    uint32_t n = 0;
    for (slice rest = noun; out && rest.p;) {
        const slice word = sanudo_cut(&rest, " ");
        const char *instead = "";
        const uint32_t cut = rest.p ? plural_ending(word, &instead) : 0, more = cut ? (uint32_t)strlen(instead) : 0;
        memcpy(out + n, word.p, word.n - cut);
        n += word.n - cut;
        memcpy(out + n, instead, more);
        n += more;
        if (rest.p) out[n++] = ' ';
    }
    return out && n != noun.n ? (slice){out, n} : (slice){0};
}

const char *sanudo_import_no_role(slice noun)
{
    uint32_t words = 0;
    for (slice rest = noun; rest.p; words++) {
        const slice word = sanudo_cut(&rest, " ");
        if (is_small(word.p, word.n)) words += ROLE_MAX_WORDS;
    }
    return words > ROLE_MAX_WORDS ? "a role is at most three words, the last of them its head" : NULL;
}

const char *sanudo_import_no_name(slice s)
{
    uint32_t words, letters = 0;
    for (uint32_t i = 0; i < s.n; i++) {
        if (strchr("|+[]{}<>=*^%$!~;#()", s.p[i])) return "has a sign that no name has";
        letters += is_letter(s.p[i]) || (s.p[i] >= '0' && s.p[i] <= '9');
    }
    if (letters < 2 || sanudo_words_key(s, &words) == KEY_EMPTY) return "too short for a name";
    if (s.n > NAME_MAX_BYTES || words > NAME_MAX_WORDS) return "too long for a name";
    return is_small(s.p, s.n) ? "a word of the language, no name" : NULL;
}

/* Do the letters of `a` stand at the beginnings of words of `name`, in order? */
static bool initials(slice name, slice a)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < name.n && k < a.n; i++) {
        const bool start = !i || is_gap(name.p[i - 1]) || name.p[i - 1] == '-';
        k += start && name.p[i] == a.p[k];
    }
    return a.n >= 2 && k == a.n;
}

bool sanudo_import_acronym(slice *name, slice *acronym)
{
    uint32_t open = 0;
    while (open < name->n && name->p[open] != '(') open++;
    if (open == name->n) return false;
    const char *close = memchr(name->p + open, ')', name->n - open);
    const uint32_t from = open + 1, end = close ? (uint32_t)(close - name->p) : name->n;
    const bool last = !close || end + 1 == name->n || (end + 2 == name->n && is_gap(name->p[end + 1]));
    *acronym = (slice){name->p + from, end - from};
    if (last) name->n = open;
    return last && acronym->n <= ACRONYM_MAX && initials(*name, *acronym);
}
