#ifndef SANUDO_BASE_KEY_H
#define SANUDO_BASE_KEY_H
#include <stddef.h>
#include <stdint.h>

/*
** Keys by which words are looked up.  A key is a 64-bit hash of the folded
** word: letters without case or accents, and digits; dots, apostrophes and
** every other mark dropped, so that "U.N." = "UN", "Côte" = "cote" and a lone
** hyphen has KEY_EMPTY.  A phrase's key is its words' keys joined in order,
** empty ones left out: "Guinea-Bissau" = "guinea bissau", however it was split.
** Two words in 10^9 share a key about once in 37 billion pairs: look-ups trust it.
*/
#define KEY_EMPTY 0u

uint64_t sanudo_key_word(const char *s, size_t n); /* bad UTF-8 is folded bytewise */

/* The key of a phrase so far (KEY_EMPTY at first) with one more word. */
static inline uint64_t key_join(uint64_t phrase, uint64_t word)
{
    if (word == KEY_EMPTY) return phrase;
    if (phrase == KEY_EMPTY) return word;
    uint64_t z = (phrase * 0x9e3779b97f4a7c15u) ^ (word + 0xbf58476d1ce4e5b9u);
    z = (z ^ (z >> 29)) * 0x94d049bb133111ebu;
    return (z ^ (z >> 32)) | 1u;
}
#endif
