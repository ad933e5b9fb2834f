#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <jansson.h>

#include "hand.h"
#include "lexicon/build.h"
#include "lexicon/stage.h"
#include "record/json.h"
#include "record/lines.h"
#include "record/record.h"

/* A dispatch with letters of one to four bytes, a tab, and quotes in its head. */
static const char TEXT[] =
    "Z\xc3\xbcrich talks\n"
    "K\xc3\x96LN, May 3 (\xc3\x89t\xc3\xa9) - Radio S\xc3\xbc" "d, quoting Zo\xc3\xab M\xc3\xbcller, said Norway attacked Chile in K\xc3\xb6ln on Monday.\n"
    "\"We\t\xf0\x9f\x95\x8a never met Chile,\" \xe2\x80\x94 M\xc3\xbcller told Chile.\n"
    "It rained.\n";

static hand dispatch(void)
{
    const sanudo_article a = {.id = "d\x01\"1\"", .title = "\"Peace\" \\ & <war>\n", .publisher = "\xc3\x89T\xc3\x89", .date = "1993-05-04",
                              .text = TEXT, .len = sizeof TEXT - 1};
    hand h = hand_open(&a);
    h.sent_number[0] = 0, h.sent_region[0] = REGION_TITLE;
    for (uint32_t s = 1; s < h.doc->n_sents; s++) h.sent_number[s] = s;
    const uint32_t radio = hand_actor(&h, "Radio S\xc3\xbc" "d", "", "JRN"), zoe = hand_actor(&h, "Zo\xc3\xab M\xc3\xbcller", "NOR", "GOV");
    const uint32_t norway = hand_actor(&h, "Norway", "NOR", ""), chile = hand_actor(&h, "Chile", "CHL", "GOV");
    h.act_kind[zoe] = ACTOR_PERSON, h.act_title[zoe] = slice_of("minister");
    const uint32_t m_radio = hand_mention(&h, "Radio S\xc3\xbc" "d", 0, radio), m_zoe = hand_mention(&h, "Zo\xc3\xab M\xc3\xbcller", 0, zoe);
    hand_mention(&h, "Norway", 0, norway), hand_mention(&h, "Chile", 0, chile), hand_mention(&h, "We", 0, zoe);
    hand_mention(&h, "Chile", 1, chile);
    const uint32_t m_again = hand_mention(&h, "M\xc3\xbcller", 1, zoe), m_to = hand_mention(&h, "Chile", 2, chile);
    const char *const attack = "Norway attacked Chile in K\xc3\xb6ln on Monday";
    const uint32_t outer = hand_statement(&h, m_radio, "said", 0, attack, SANUDO_NONE);
    const uint32_t inner = hand_statement(&h, m_zoe, "quoting", 0, attack, outer);
    const uint32_t quote = hand_statement(&h, m_again, "told", 0, "\"We\t\xf0\x9f\x95\x8a never met Chile,\"", SANUDO_NONE);
    h.sta_addressee[quote] = m_to, h.sta_addressee_name[quote] = h.act_name[h.link_pool[h.men_link[m_to].first]],
    h.sta_addressee_span[quote] = (sanudo_span){h.tok_span[h.men_first[m_to]].start, h.tok_span[h.men_end[m_to] - 1].end}, h.sta_kind[quote] = SAID_DIRECT;
    const uint32_t e = hand_event(&h, "attacked", 0, "ASSAULT", norway, chile);
    h.ev_mode[e] = slice_of("firearms"), h.ev_cameo[e] = slice_of("193"), h.ev_quad[e] = 4, h.ev_score[e] = -90, h.ev_statement[e] = inner;
    h.ev_size[e][SIZE_INJURED].low = h.ev_size[e][SIZE_INJURED].high = 12;
    const int32_t monday = sanudo_day_of(1993, 5, 3);
    hand_time(&h, "Monday", "1993-05-03", monday);
    h.ev_date[e] = h.tim_value[0];
    h.ev_place[e] = hand_place(&h, "K\xc3\xb6ln", 0, "DEU", 50.93333, -6.95);
    hand_place(&h, "Chile", 2, "CHL", NAN, NAN);
    h.context_pool[0] = slice_of("military"), h.ev_context[e] = (rows){0, 1};
    const rows signed_by = hand_words(&h, "attacked", 0);
    h.context_signs[0] = (rows){0, 2}, h.sign_pool[0] = (context_sign){.first = signed_by.first, .end = signed_by.first + 1, .rule = SANUDO_NONE};
    h.sign_pool[1] = (context_sign){.trait = slice_of("MIL"), .rule = SANUDO_NONE};
    const uint32_t met = hand_event(&h, "met", 0, "CONSULT", zoe, chile);
    h.ev_status[met] = STATUS_NEGATED, h.ev_statement[met] = quote, h.ev_quad[met] = 1, h.ev_score[met] = 25, h.ev_future[met] = slice_of("AGREE");
    h.stance_pool[0] = (stance){.statement = quote, .status = STATUS_NEGATED}, h.ev_stances[met] = (rows){0, 1};
    return h;
}

/* The document's record in a format; the caller drops the buffer. */
static sanudo_buf write_as(const hand *h, const char *format, uint32_t flags)
{
    sanudo_buf out = {0};
    sanudo_error err = {0};
    if (sanudo_doc_write(h->doc, format, flags, &out, &err) != SANUDO_OK) fail_msg("%s: %s", format, err.msg);
    return out;
}

static json_t *parsed(const hand *h, uint32_t flags)
{
    sanudo_buf out = write_as(h, "jsonl", flags);
    json_error_t e;
    assert_int_equal(out.data[out.len - 1], '\n');
    assert_null(memchr(out.data, '\n', out.len - 1));
    json_t *root = json_loadb(out.data, out.len, JSON_REJECT_DUPLICATES, &e);
    if (!root) fail_msg("%s at %d: %.80s", e.text, e.position, out.data + (e.position > 40 ? e.position - 40 : 0));
    sanudo_buf_drop(&out);
    return root;
}

/* Byte of code point `n`, counted the plain way. */
static uint32_t byte_of(const char *text, json_int_t n)
{
    uint32_t i = 0;
    while (n-- > 0)
        do i++;
        while (((unsigned char)text[i] & 0xc0) == 0x80);
    return i;
}

/* Whatever has start, end and text must say the text that stands there; gives how many did. */
static uint32_t check_spans(const char *text, json_t *v)
{
    uint32_t n = 0;
    const char *key;
    json_t *c;
    size_t i;
    if (json_is_array(v)) json_array_foreach(v, i, c) n += check_spans(text, c);
    if (!json_is_object(v)) return n;
    json_object_foreach(v, key, c) n += check_spans(text, c);
    const char *words = json_string_value(json_object_get(v, "text"));
    if (!words || !json_object_get(v, "start")) return n;
    const uint32_t from = byte_of(text, json_integer_value(json_object_get(v, "start")));
    const uint32_t end = byte_of(text, json_integer_value(json_object_get(v, "end")));
    assert_int_equal(end - from, strlen(words));
    assert_memory_equal(text + from, words, end - from);
    return n + 1;
}

static json_t *at(json_t *root, const char *table, size_t row) { return json_array_get(json_object_get(root, table), row); }
static const char *str(json_t *row, const char *key) { return json_string_value(json_object_get(row, key)); }
static json_int_t num(json_t *row, const char *key) { return json_integer_value(json_object_get(row, key)); }

static void assert_dumps(json_t *v, const char *want)
{
    char *got = json_dumps(v, JSON_REAL_PRECISION(9) | JSON_COMPACT | JSON_ENCODE_ANY | JSON_SORT_KEYS);
    assert_non_null(got);
    assert_string_equal(got, want);
    free(got);
}

static void parses_back_with_offsets_in_code_points(void **state)
{
    (void)state;
    hand h = dispatch();
    json_t *root = parsed(&h, SANUDO_WITH_TEXT);
    assert_string_equal(str(root, "text"), TEXT);
    assert_string_equal(str(root, "id"), "d\x01\"1\"");
    assert_string_equal(str(root, "title"), "\"Peace\" \\ & <war>\n");
    assert_string_equal(str(root, "date"), "1993-05-04");
    assert_true(json_is_null(json_object_get(root, "url")));
    assert_true(check_spans(TEXT, root) >= 8);
    const uint32_t attacked = byte_of(TEXT, num(json_object_get(at(root, "events", 0), "trigger"), "start"));
    assert_memory_equal(TEXT + attacked, "attacked", 8);
    json_decref(root);
    sanudo_doc_free(h.doc);
}

static void chains_run_from_the_outermost_inwards(void **state)
{
    (void)state;
    hand h = dispatch();
    json_t *root = parsed(&h, 0);
    assert_null(json_object_get(root, "text"));
    assert_dumps(json_object_get(at(root, "events", 0), "chain"), "[\"Radio S\xc3\xbc" "d\",\"Zo\xc3\xab M\xc3\xbcller\"]");
    assert_dumps(json_object_get(at(root, "statements", 1), "chain"), "[\"Radio S\xc3\xbc" "d\"]");
    assert_dumps(json_object_get(at(root, "statements", 0), "chain"), "[]");
    assert_string_equal(str(at(root, "statements", 1), "within"), "s1");
    assert_true(json_is_null(json_object_get(at(root, "statements", 0), "within")));
    json_decref(root);
    sanudo_doc_free(h.doc);
}

/* "Ete" is the article's publisher, and who tells of himself is one source. */
static void chains_leave_out_publisher_and_repetition(void **state)
{
    (void)state;
    hand h = dispatch();
    h.sta_source_name[0] = slice_of("Ete");
    json_t *root = parsed(&h, 0);
    assert_dumps(json_object_get(at(root, "events", 0), "chain"), "[\"Zo\xc3\xab M\xc3\xbcller\"]");
    json_decref(root);
    h.sta_source_name[0] = h.sta_source_name[1];
    root = parsed(&h, 0);
    assert_dumps(json_object_get(at(root, "events", 0), "chain"), "[\"Zo\xc3\xab M\xc3\xbcller\"]");
    json_decref(root);
    sanudo_doc_free(h.doc);
}

static void rows_say_what_the_columns_say(void **state)
{
    (void)state;
    hand h = dispatch();
    json_t *root = parsed(&h, 0), *e = at(root, "events", 0), *zoe = at(root, "actors", 1), *quote = at(root, "statements", 2);
    assert_int_equal(num(e, "sentence"), 1);
    assert_dumps(json_object_get(e, "size"), "{\"injured\":12}");
    assert_dumps(json_object_get(json_object_get(e, "why"), "size"), "{\"injured\":{\"rule\":null,\"words\":null}}");
    assert_dumps(json_object_get(e, "score"), "-9.0");
    assert_dumps(json_object_get(e, "contexts"), "[\"military\"]");
    json_t *signs = json_object_get(json_object_get(e, "why"), "contexts");
    assert_int_equal(json_array_size(signs), 2);
    assert_string_equal(str(json_object_get(json_array_get(signs, 0), "words"), "text"), "attacked");
    assert_string_equal(str(json_array_get(signs, 1), "context"), "military");
    assert_string_equal(str(json_array_get(signs, 1), "trait"), "MIL");
    assert_dumps(json_object_get(e, "date"), "{\"end\":\"1993-05-03\",\"from\":\"text\",\"start\":\"1993-05-03\",\"value\":\"1993-05-03\"}");
    assert_dumps(json_object_get(e, "place"), "{\"from\":\"clause\",\"place\":\"p1\"}");
    assert_string_equal(str(json_object_get(json_object_get(e, "why"), "date"), "text"), "Monday");
    assert_string_equal(str(at(root, "places", 0), "country"), "DEU");
    assert_dumps(json_object_get(at(root, "places", 0), "lon"), "-6.95");
    assert_dumps(json_object_get(at(root, "places", 0), "lat"), "50.93333");
    assert_true(json_is_null(json_object_get(at(root, "places", 1), "lat")));
    assert_string_equal(str(zoe, "kind"), "person");
    assert_string_equal(str(zoe, "sector"), "GOV");
    assert_int_equal(json_array_size(json_object_get(zoe, "mentions")), 3);
    assert_string_equal(str(json_object_get(quote, "addressee"), "name"), "Chile");
    assert_string_equal(str(json_object_get(quote, "cue"), "lemma"), "told");
    assert_dumps(json_object_get(at(root, "events", 1), "stances"), "[{\"source\":\"Zo\xc3\xab M\xc3\xbcller\",\"status\":\"negated\"}]");
    json_decref(root);
    sanudo_doc_free(h.doc);
}

/* Bounds stand beside the number, and only where the text gives one. */
static void sizes_keep_their_bounds(void **state)
{
    (void)state;
    hand h = dispatch();
    h.ev_size[0][SIZE_DEAD] = (amount){.low = 10, .high = 15, .rule = SANUDO_NONE};
    h.ev_size[0][SIZE_ARRESTED] = (amount){.low = SANUDO_NONE, .high = 40, .rule = SANUDO_NONE};
    h.ev_size[0][SIZE_PARTICIPANTS] = (amount){.low = 200, .high = SANUDO_NONE, .rule = SANUDO_NONE};
    json_t *root = parsed(&h, 0);
    assert_dumps(json_object_get(at(root, "events", 0), "size"),
                 "{\"arrested\":40,\"bounds\":{\"arrested\":[null,40],\"dead\":[10,15],\"participants\":[200,null]},"
                 "\"dead\":10,\"injured\":12,\"participants\":200}");
    assert_true(json_is_null(json_object_get(at(root, "events", 1), "size")));
    json_decref(root);
    sanudo_buf text = {0};
    for (uint8_t i = 0; i < N_SIZES; i++) sanudo_record_amount(&text, &h.ev_size[0][i], i), buf_char(&text, i + 1 < N_SIZES ? ';' : '\0');
    assert_string_equal(text.data, "10 to 15 dead;12 injured;up to 40 arrested;at least 200 participants");
    sanudo_buf_drop(&text);
    sanudo_doc_free(h.doc);
}

/* The dateline is a row of its own that belongs to the next sentence; a title is no sentence of the record. */
static void datelines_join_their_sentence(void **state)
{
    (void)state;
    hand h = dispatch();
    h.sent_number[1] = 1, h.sent_number[2] = 1, h.sent_number[3] = 2, h.sent_region[1] = REGION_DATELINE;
    json_t *root = parsed(&h, 0);
    assert_int_equal(json_array_size(json_object_get(root, "sentences")), 2);
    assert_int_equal(num(at(root, "sentences", 0), "start"), 13);
    assert_memory_equal(TEXT + byte_of(TEXT, num(at(root, "sentences", 0), "end")) - 6, "Chile.", 6);
    assert_int_equal(num(at(root, "events", 1), "sentence"), 1);
    json_decref(root);
    sanudo_doc_free(h.doc);
}

/* An article without metadata is called by the headline that its text begins with. */
static void headlines_are_titles(void **state)
{
    (void)state;
    const sanudo_span line = {0, 13};
    const uint8_t kind = REGION_TITLE;
    hand h = dispatch();
    h.doc->n_regions = 1, h.doc->reg_span = &line, h.doc->reg_kind = &kind;
    json_t *root = parsed(&h, 0);
    assert_string_equal(str(root, "title"), "\"Peace\" \\ & <war>\n");
    json_decref(root);
    h.doc->title = (slice){0};
    root = parsed(&h, 0);
    assert_string_equal(str(root, "title"), "Z\xc3\xbcrich talks");
    json_decref(root);
    sanudo_doc_free(h.doc);
}

/* A byline or credits, words with a capital taken for proper nouns and the prepositions named -> names. */
static void names_who_wrote_it(void **state)
{
    (void)state;
    static const struct {
        const char *line, *prepositions, *want;
        enum region region;
    } CASE[] = {
        {"By ANN ROE and Jo-Lu M. Lee, News Writer", "By", "[\"ANN ROE\",\"Jo-Lu M. Lee\"]", REGION_BYLINE},
        {"(reporting by Ann Roe in New Lima, Bo Lee; editing by Cy Day)", "by in", "[\"Ann Roe\",\"Bo Lee\"]", REGION_CREDITS},
        {"From staff reports", "From", "[]", REGION_BYLINE},
        {"By", "By", "[]", REGION_BYLINE},
    };
    for (size_t i = 0; i < sizeof CASE / sizeof CASE[0]; i++) {
        const sanudo_article a = {.text = CASE[i].line, .len = strlen(CASE[i].line)};
        hand h = hand_open(&a);
        for (uint32_t s = 0; s < h.doc->n_sents; s++) h.sent_region[s] = (uint8_t)CASE[i].region;
        h.doc->n_sents = 1, h.sent_first[1] = h.doc->n_tokens; /* an initial's stop ends no sentence */
        for (uint32_t t = 0; t < h.doc->n_tokens; t++) {
            const slice w = doc_form(h.doc, t);
            char word[32];
            snprintf(word, sizeof word, "%.*s", (int)w.n, w.p);
            h.tok_sent[t] = 0;
            h.tok_upos[t] = strstr(CASE[i].prepositions, word) ? UPOS_ADP : *w.p >= 'A' && *w.p <= 'Z' ? UPOS_PROPN : UPOS_NOUN;
        }
        json_t *root = parsed(&h, 0);
        assert_dumps(json_object_get(root, "byline"), CASE[i].want);
        json_decref(root);
        sanudo_doc_free(h.doc);
    }
}

static void empty_articles_have_a_record(void **state)
{
    (void)state;
    const sanudo_article a = {.text = "", .len = 0};
    hand h = hand_open(&a);
    json_t *root = parsed(&h, SANUDO_WITH_TEXT);
    assert_string_equal(str(root, "text"), "");
    assert_int_equal(json_array_size(json_object_get(root, "events")), 0);
    json_decref(root);
    sanudo_doc_free(h.doc);
}

/* Metadata is not checked as the text is: what is no UTF-8 may not spoil the line. */
static void ill_formed_metadata_is_replaced(void **state)
{
    (void)state;
    static const struct {
        const char *in, *want;
    } CASE[] = {
        {"a\xff" "b", "\"a\xef\xbf\xbd" "b\""}, {"\xc3", "\"\xef\xbf\xbd\""}, {"\xed\xa0\x80", "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\""},
        {"\x1f\x7f\"\\\b", "\"\\u001f\\u007f\\\"\\\\\\u0008\""}, {"\xe2\x82\xac/\t", "\"\xe2\x82\xac/\\t\""},
    };
    for (size_t i = 0; i < sizeof CASE / sizeof CASE[0]; i++) {
        sanudo_buf out = {0};
        json j = {.out = &out};
        json_word(&j, CASE[i].in);
        assert_int_equal(out.len, strlen(CASE[i].want));
        assert_memory_equal(out.data, CASE[i].want, out.len);
        sanudo_buf_drop(&out);
    }
}

static void numbers_are_written_without_a_locale(void **state)
{
    (void)state;
    sanudo_buf out = {0};
    json j = {.out = &out};
    static const char WANT[] = "[0,4294967294,0.0,-0.5,-9.5,10.0,51.0,-0.00001,\"e10\",null]";
    sanudo_json_open(&j, '[');
    sanudo_json_uint(&j, 0), sanudo_json_uint(&j, UINT32_MAX - 1);
    sanudo_json_fixed(&j, 0, 1, false), sanudo_json_fixed(&j, -5, 1, false), sanudo_json_fixed(&j, -95, 1, false);
    sanudo_json_fixed(&j, 100, 1, true), sanudo_json_fixed(&j, 5100000, 5, true), sanudo_json_fixed(&j, -1, 5, true);
    sanudo_json_id(&j, 'e', 9), sanudo_json_id(&j, 'e', SANUDO_NONE);
    sanudo_json_close(&j, ']');
    assert_int_equal(out.len, sizeof WANT - 1);
    assert_memory_equal(out.data, WANT, out.len);
    sanudo_buf_drop(&out);
}

/* Against the plain count, over a text with every length of letter and longer than several steps. */
static void points_agree_with_counting(void **state)
{
    (void)state;
    static const char *const LETTER[] = {"a", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x95\x8a"};
    char text[2001];
    uint32_t len = 0, seed = 7;
    while (len < 1990) {
        seed = seed * 1103515245u + 12345u;
        const char *l = LETTER[seed >> 16 & 3];
        memcpy(text + len, l, strlen(l) + 1);
        len += (uint32_t)strlen(l);
    }
    arena a = {0};
    const points p = sanudo_points_new(&a, text, len);
    for (uint32_t i = 0, n = 0; i < len; i++) {
        if (((unsigned char)text[i] & 0xc0) == 0x80) continue;
        assert_int_equal(sanudo_points_at(&p, i), n++);
        if (i + 4 >= len) assert_true(sanudo_points_at(&p, len + 99) >= n);
    }
    sanudo_arena_free(&a);
    const points plain = sanudo_points_new(&a, "plain", 5);
    assert_null(plain.mark);
    assert_int_equal(sanudo_points_at(&plain, 3), 3);
}

static void copies_rows_out(void **state)
{
    (void)state;
    hand h = dispatch();
    sanudo_event e;
    sanudo_statement s;
    sanudo_actor a;
    sanudo_token t;
    assert_int_equal(sanudo_doc_event(h.doc, 0, &e), 1);
    assert_memory_equal(e.type.data, "ASSAULT", e.type.len);
    assert_memory_equal(TEXT + e.trigger.start, "attacked", 8);
    assert_memory_equal(e.date.data, "1993-05-03", 10);
    assert_int_equal(e.recipients[0], 3);
    assert_int_equal(e.statement, 1);
    sanudo_text context;
    sanudo_size size;
    assert_int_equal(sanudo_doc_context(h.doc, 0, 0, &context), 1);
    assert_memory_equal(context.data, "military", context.len);
    assert_int_equal(sanudo_doc_context(h.doc, 0, 1, &context), 0);
    h.ev_size[0][SIZE_PARTICIPANTS] = (amount){.low = SANUDO_NONE, .high = 40, .first = 0, .end = 1};
    assert_int_equal(sanudo_doc_size(h.doc, 0, 0, &size), 1);
    assert_string_equal(size.kind, "injured");
    assert_true(size.low == 12 && size.high == 12 && size.words.start == size.words.end);
    assert_int_equal(sanudo_doc_size(h.doc, 0, 1, &size), 1);
    assert_string_equal(size.kind, "participants");
    assert_true(size.low == SANUDO_NONE && size.high == 40 && size.words.start == h.tok_span[0].start && size.words.end == h.tok_span[0].end);
    assert_int_equal(sanudo_doc_size(h.doc, 0, 2, &size), 0);
    assert_int_equal(sanudo_doc_size(h.doc, 1, 0, &size) + sanudo_doc_context(h.doc, 1, 0, &context), 0);
    assert_int_equal(sanudo_doc_size(h.doc, 2, 0, &size) + sanudo_doc_context(h.doc, 2, 0, &context), 0);
    assert_int_equal(sanudo_doc_event(h.doc, 1, &e), 1);
    assert_null(e.mode.data);
    assert_string_equal(e.status, "negated");
    assert_int_equal(sanudo_doc_event(h.doc, 2, &e), 0);
    assert_int_equal(sanudo_doc_statement(h.doc, 1, &s), 1);
    assert_int_equal(s.within, 0);
    assert_int_equal(s.actor, 1);
    assert_memory_equal(TEXT + s.cue.start, "quoting", 7);
    assert_memory_equal(TEXT + s.contents[0].start, "Norway", 6);
    assert_int_equal(sanudo_doc_statement(h.doc, 3, &s), 0);
    assert_int_equal(sanudo_doc_actor(h.doc, 1, &a), 1);
    assert_string_equal(a.code, "NOR");
    assert_int_equal(sanudo_doc_actor(h.doc, 4, &a), 0);
    assert_int_equal(sanudo_doc_token(h.doc, 0, &t), 1);
    assert_memory_equal(t.lemma.data, "Z\xc3\xbcrich", t.lemma.len);
    assert_int_equal(sanudo_doc_token(h.doc, h.doc->n_tokens, &t), 0);
    sanudo_doc_free(h.doc);
}

/* The lexicon of the repository. */
typedef struct loaded {
    uint8_t *bytes;
    lexicon *lx;
    knowledge know;
} loaded;

static void load(loaded *l)
{
    char dir[512];
    size_t size;
    sanudo_error err = {0};
    snprintf(dir, sizeof dir, "%s/lexicon", getenv("SANUDO_ROOT"));
    if (sanudo_build_dir(dir, &l->bytes, &size, &err) != SANUDO_OK || sanudo_lexicon_memory(&l->lx, l->bytes, size, &err) != SANUDO_OK) fail_msg("%s", err.msg);
    l->know = (knowledge){.lexicon = l->lx};
}

static void unload(loaded *l)
{
    sanudo_lexicon_free(l->lx);
    free(l->bytes);
}

/* Lines of a format of one line an event, parsed; gives their number. */
static uint32_t lines_of(const hand *h, const char *format, json_t *row[4])
{
    sanudo_buf out = write_as(h, format, 0);
    uint32_t n = 0;
    for (size_t i = 0; i < out.len && n < 4; n++) {
        const char *end = memchr(out.data + i, '\n', out.len - i);
        assert_non_null(end);
        row[n] = json_loadb(out.data + i, (size_t)(end - out.data) - i, 0, NULL);
        assert_non_null(row[n]);
        i = (size_t)(end - out.data) + 1;
    }
    sanudo_buf_drop(&out);
    return n;
}

/* Status of the second event ("met", planned type AGREE) -> what PLOVER is told. */
static void plover_folds_the_future(void **state)
{
    (void)state;
    static const struct {
        uint8_t status;
        const char *event, *mode;
    } CASE[] = {
        {STATUS_ACTUAL, "[\"CONSULT\"]", "[\"visit\"]"}, {STATUS_PLANNED, "[\"AGREE\"]", "[]"},
        {STATUS_POSSIBLE, "[\"CONSULT\"]", "[\"visit\",\"hypothetical\"]"}, {STATUS_DENIED, "[\"CONSULT\"]", "[\"visit\",\"negation\"]"},
        {STATUS_HISTORICAL, "[\"CONSULT\"]", "[\"visit\",\"historical\"]"}, {STATUS_NEGATED, NULL, NULL},
    };
    hand h = dispatch();
    h.ev_mode[1] = slice_of("visit");
    for (size_t i = 0; i < sizeof CASE / sizeof CASE[0]; i++) {
        json_t *row[4] = {0};
        h.ev_status[1] = CASE[i].status;
        const uint32_t n = lines_of(&h, "plover", row);
        assert_int_equal(n, CASE[i].event ? 2 : 1);
        if (CASE[i].event) {
            assert_dumps(json_object_get(row[1], "event"), CASE[i].event);
            assert_dumps(json_object_get(row[1], "mode"), CASE[i].mode);
            assert_string_equal(str(row[1], "date"), "1993-05-04");
        }
        for (uint32_t k = 0; k < n; k++) json_decref(row[k]);
    }
    sanudo_doc_free(h.doc);
}

/* With the lexicon at hand the folded type has its own class and score, and rules are named by file and line. */
static void folded_types_have_their_own_score(void **state)
{
    (void)state;
    static const struct {
        const char *future, *quad, *score;
    } CASE[] = {{"AGREE", "1", "2.5"}, {"CONCEDE", "1", "4.5"}};
    loaded l;
    load(&l);
    const lexicon *lx = l.lx;
    hand h = dispatch();
    h.doc->know = &l.know, h.ev_status[1] = STATUS_PLANNED, h.ev_quad[1] = 9, h.ev_score[1] = 990;
    h.ev_rule[0] = sanudo_lex_line(lx, sanudo_lex_find(lx, LEX_ONTOLOGY, sanudo_key_word("AGREE", 5)).row);
    for (size_t i = 0; i < sizeof CASE / sizeof CASE[0]; i++) {
        json_t *row[4] = {0};
        h.ev_future[1] = slice_of(CASE[i].future);
        assert_int_equal(lines_of(&h, "plover", row), 2);
        assert_dumps(json_object_get(row[1], "quad_code"), CASE[i].quad);
        assert_dumps(json_object_get(row[1], "event_scale"), CASE[i].score);
        json_decref(row[0]), json_decref(row[1]);
    }
    json_t *root = parsed(&h, 0);
    const char *rule = str(json_object_get(at(root, "events", 0), "why"), "rule");
    assert_non_null(strstr(rule, "ontology.lex:"));
    assert_true(strtol(strrchr(rule, ':') + 1, NULL, 10) > 5);
    json_decref(root);
    sanudo_doc_free(h.doc);
    unload(&l);
}

/* "The West" has no code: its deeds stay in our record alone; AID and SANCTION want a recipient. */
static void plover_wants_codes(void **state)
{
    (void)state;
    hand h = dispatch();
    json_t *row[4] = {0};
    h.act_code[2] = 0;
    assert_int_equal(lines_of(&h, "plover", row), 0);
    h.act_code[2] = sanudo_country_of("NOR", 3), h.ev_type[0] = slice_of("SANCTION"), h.ev_recipient[0] = (rows){0};
    assert_int_equal(lines_of(&h, "plover", row), 0);
    h.ev_type[0] = slice_of("PROTEST");
    assert_int_equal(lines_of(&h, "plover", row), 1);
    assert_string_equal(str(row[0], "id"), "d\x01\"1\"-e1");
    json_decref(row[0]);
    sanudo_doc_free(h.doc);
}

static void assert_written(const hand *h, const char *format, const char *want)
{
    sanudo_buf out = write_as(h, format, 0);
    buf_char(&out, '\0');
    assert_string_equal(out.data, want);
    sanudo_buf_drop(&out);
}

static void cameo_has_a_line_a_pair(void **state)
{
    (void)state;
    loaded l;
    load(&l);
    hand h = dispatch();
    h.doc->know = &l.know;
    assert_written(&h, "cameo", "19930503\tNOR\tCHLGOV\t193\td_\"1\"_1\n");
    h.act_code[2] = sanudo_country_of("UNO", 3), h.act_sectors[2] = sanudo_sector_of("JRN", 3), h.act_sectors[3] |= sanudo_sector_of("MED", 3);
    assert_written(&h, "cameo", "19930503\tIGOUNOMED\tCHLGOVHLH\t193\td_\"1\"_1\n");
    h.party_pool[0] = 1, h.ev_actor[0] = (rows){0, 2}, h.ev_recipient[0] = (rows){0}; /* Zoe and Chile together */
    assert_written(&h, "cameo", "19930503\tNORGOV\tCHLGOVHLH\t193\td_\"1\"_1\n19930503\tCHLGOVHLH\tNORGOV\t193\td_\"1\"_1\n");
    h.ev_actor[0] = (rows){0, 1};
    assert_written(&h, "cameo", "19930503\tNORGOV\t---\t193\td_\"1\"_1\n");
    h.ev_status[0] = STATUS_DENIED, h.ev_status[1] = STATUS_PLANNED;
    assert_written(&h, "cameo", "19930504\tNORGOV\tCHLGOVHLH\t036\td_\"1\"_2\n");
    sanudo_doc_free(h.doc);
    unload(&l);
}

static void petrarch_has_words_too(void **state)
{
    (void)state;
    hand h = dispatch();
    assert_written(&h, "petrarch", "19930503\tNOR\tCHLGOV\t193\t\td_\"1\"_1\t\t\xc3\x89T\xc3\x89\tNorway|Chile\tattacked\tNOR|CHL\n");
    h.ev_recipient[0] = (rows){0};
    assert_written(&h, "petrarch", "19930503\tNOR\t---\t193\t\td_\"1\"_1\t\t\xc3\x89T\xc3\x89\tNorway|---\tattacked\tNOR|---\n");
    sanudo_doc_free(h.doc);
}

static void csv_has_a_row_an_event(void **state)
{
    (void)state;
    static const char ROW[] =
        "\"d\x01\"\"1\"\"\",e1,1,1993-05-04,\xc3\x89T\xc3\x89,1993-05-03,1993-05-03,1993-05-03,ASSAULT,firearms,military,4,-9.0,193,actual,Norway,"
        "NOR,Chile,CHL GOV,K\xc3\xb6ln,DEU,50.93333,-6.95000,,12,,,Radio S\xc3\xbc" "d; Zo\xc3\xab M\xc3\xbcller,attacked\r\n";
    hand h = dispatch();
    h.doc->n_events = 1;
    assert_written(&h, "csv", ROW);
    uint32_t columns = 1, cells = 1;
    for (const char *c = sanudo_format_header("csv"); *c; c++) columns += *c == ',';
    for (const char *c = ROW; *c; c++) cells += *c == ',';
    assert_int_equal(cells, columns);
    h.act_name[2] = slice_of("a,\"b\"\nc\"");
    sanudo_buf out = write_as(&h, "csv", 0);
    buf_char(&out, '\0');
    assert_non_null(strstr(out.data, ",\"a,\"\"b\"\"\nc\"\"\",NOR,"));
    assert_string_equal(sanudo_format_header("jsonl"), "");
    sanudo_buf_drop(&out);
    sanudo_doc_free(h.doc);
}

/* The flat event has what the document has: the columns of a schema that carries nearly all. */
static void events_become_flat(void **state)
{
    (void)state;
    loaded l;
    load(&l);
    hand h = dispatch();
    static const char POLECAT[] =
        "d \"1\"-e1\t1993-05-03\tASSAULT\tfirearms\t-9.0\tMATERIAL CONFLICT\tmilitary\tNorway\tNOR\t385\tNone\tNone\tNone\tNorway\tNone\t"
        "Chile\tCHL\t155\tGOV\tGOV\tNone\tChile\tNone\tK\xc3\xb6ln\tNone\tNone\tNone\tDEU\t50.93333\t-6.95000\tNone\tK\xc3\xb6ln\tNone\t"
        "\xc3\x89T\xc3\x89\t1993-05-04\tZo\xc3\xab M\xc3\xbcller\tRadio S\xc3\xbc" "d\tK\xc3\xb6ln; Chile\tNone\tsanudo ";
    h.doc->n_events = 1, h.doc->know = &l.know, h.act_kind[0] = ACTOR_ORGANIZATION, h.act_kind[2] = h.act_kind[3] = ACTOR_STATE;
    sanudo_buf out = write_as(&h, "polecat", 0);
    assert_true(out.len > sizeof POLECAT);
    assert_memory_equal(out.data, POLECAT, sizeof POLECAT - 1);
    sanudo_buf_drop(&out);
    out = write_as(&h, "gdelt-mentions", 0);
    buf_char(&out, '\0');
    assert_non_null(strstr(out.data, "\t1\t69\t85\t76\t1\t\t166\t")); /* in code points */
    sanudo_buf_drop(&out);
    sanudo_losses *lost;
    sanudo_error err;
    assert_int_equal(sanudo_losses_new(&lost, "jsonl", &err), SANUDO_EUSAGE);
    assert_int_equal(sanudo_losses_new(&lost, "phoenix", &err), SANUDO_OK);
    assert_int_equal(sanudo_losses_count(lost, h.doc, &err), SANUDO_OK);
    assert_int_equal(sanudo_losses_report(lost, &out, &err), SANUDO_OK);
    buf_char(&out, '\0');
    assert_non_null(strstr(out.data, "phoenix: 1 of 1 events of 1 articles, 1 lines\n"));
    assert_non_null(strstr(out.data, "       3  statements of the articles\n"));
    sanudo_buf_drop(&out);
    sanudo_losses_free(lost);
    sanudo_doc_free(h.doc);
    unload(&l);
}

static void digest_is_for_people(void **state)
{
    (void)state;
    hand h = dispatch();
    h.ev_statement[1] = SANUDO_NONE, h.doc->n_statements = 2, h.doc->title = (slice){0};
    sanudo_buf out = write_as(&h, "text", 0);
    buf_char(&out, '\0');
    assert_non_null(strstr(out.data, "\n   1 Norway (NOR) \xe2\x86\x92 Chile (CHL GOV)  ASSAULT/firearms (actual) on 1993-05-03 at K\xc3\xb6ln, 12 injured\n"));
    assert_non_null(strstr(out.data, "said Norway [attacked] Chile in K\xc3\xb6ln on Monday.\n"));
    assert_non_null(strstr(out.data, "according to Radio S\xc3\xbc" "d \xe2\x86\x90 Zo\xc3\xab M\xc3\xbcller\n"));
    assert_non_null(strstr(out.data, "Zo\xc3\xab M\xc3\xbcller, quoted by Radio S\xc3\xbc" "d: Norway attacked"));
    assert_non_null(strstr(out.data, "3 sentences, 2 events, 2 statements; 1 sentence without events.\n"));
    for (const char *line = out.data, *end; (end = strchr(line, '\n')); line = end + 1)
        assert_true(sanudo_line_width((slice){line, (uint32_t)(end - line)}) <= LINE_WIDTH);
    sanudo_buf_drop(&out);
    sanudo_doc_free(h.doc);
}

/* Left: text; right: as lines of LINE_WIDTH columns that begin at column 90 and go on at 4. */
static void long_lines_are_wrapped_and_clipped(void **state)
{
    (void)state;
    sanudo_buf out = {0};
    sanudo_line_wrap(&out, SLICE("aaaa bbbb  cccc"), 90, 4);
    buf_char(&out, '\0');
    assert_string_equal(out.data, "aaaa bbbb\n    cccc\n");
    sanudo_buf_clear(&out);
    sanudo_line_wrap(&out, SLICE("0123456789012345"), 90, 98);
    buf_char(&out, '\0');
    assert_int_equal(strlen(out.data), 10 + 3 * (1 + 98 + 2) + 1);
    sanudo_buf_clear(&out);
    sanudo_line_clip(&out, SLICE("one\t two\n\nthree four"), 12);
    buf_char(&out, '\0');
    assert_string_equal(out.data, "one two \xe2\x80\xa6");
    sanudo_buf_clear(&out);
    sanudo_line_context(&out, "It is said that the army of the north attacked the town of the south again", (sanudo_span){0, 74}, (sanudo_span){38, 46}, 40);
    buf_char(&out, '\0');
    assert_string_equal(out.data, "\xe2\x80\xa6 the north [attacked] the town of \xe2\x80\xa6");
    sanudo_buf_drop(&out);
}

/* Appends to `plain` what a browser would show of the article's paragraphs, and checks that elements nest. */
static void read_page(const sanudo_buf *page, sanudo_buf *plain)
{
    static const struct {
        const char *name, *is;
    } ENTITY[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}};
    char stack[32] = {'h'}; /* <html> is open */
    uint32_t depth = 1, in_text = 0;
    const char *p = strstr(page->data, "<body>"), *const last = page->data + page->len - 1;
    while (p < last) {
        if (*p == '<') {
            if (p[1] == '/') {
                assert_true(depth > 0);
                assert_int_equal(stack[--depth], p[2]);
                if (in_text && depth < in_text) in_text = 0;
            } else {
                assert_true(depth < sizeof stack);
                stack[depth++] = p[1];
                if (strncmp(p, "<p class=\"t\">", 13) == 0) in_text = depth;
            }
            while (p < last && *p != '>') p++;
            p++;
            continue;
        }
        size_t n = 1;
        const char *is = p;
        for (size_t i = 0; *p == '&' && i < sizeof ENTITY / sizeof ENTITY[0]; i++)
            if (strncmp(p, ENTITY[i].name, strlen(ENTITY[i].name)) == 0) n = strlen(ENTITY[i].name), is = ENTITY[i].is;
        assert_true(*p != '&' || n > 1);
        if (in_text) sanudo_buf_add(plain, is, 1);
        p += n;
    }
    assert_int_equal(depth, 0);
}

/* Spans nest and cross, and the page still shows every letter of the text once, in elements that nest. */
static void pages_show_the_whole_text(void **state)
{
    (void)state;
    hand h = dispatch();
    h.ev_end[0] += 3;                     /* a trigger that crosses its recipient and its place */
    h.sta_span_pool[2].start -= 20;       /* a content that begins in the sentence before */
    sanudo_buf page = write_as(&h, "html", 0), plain = {0};
    buf_char(&page, '\0');
    read_page(&page, &plain);
    assert_int_equal(plain.len, sizeof TEXT - 1);
    assert_memory_equal(plain.data, TEXT, plain.len);
    assert_null(strstr(page.data, "<war>"));
    assert_null(strstr(page.data, "<script"));
    assert_null(strstr(page.data, "src="));
    assert_null(strchr(page.data, 1));
    assert_non_null(strstr(page.data, "href=\"#e1\">attacked </a>"));
    assert_non_null(strstr(page.data, "id=\"e1\""));
    sanudo_buf_drop(&page);
    sanudo_buf_drop(&plain);
    sanudo_doc_free(h.doc);
}

/* An address that is no web page's may not become a link. */
static void pages_link_to_the_web_alone(void **state)
{
    (void)state;
    static const char *const CASE[][2] = {{"https://example.org/?a=1&b=\"2\"", "href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\""},
                                          {"javascript:alert(1)", NULL}, {"", NULL}};
    for (size_t i = 0; i < sizeof CASE / sizeof CASE[0]; i++) {
        const sanudo_article a = {.url = CASE[i][0], .text = "It rained.", .len = 10};
        hand h = hand_open(&a);
        sanudo_buf page = write_as(&h, "html", 0);
        buf_char(&page, '\0');
        if (CASE[i][1]) assert_non_null(strstr(page.data, CASE[i][1]));
        else assert_null(strstr(page.data, "rel=\"noreferrer\""));
        sanudo_buf_drop(&page);
        sanudo_doc_free(h.doc);
    }
}

static void why_tells_what_decided_and_what_was_missing(void **state)
{
    (void)state;
    static const char *const LINE[] = {
        "\n     type       ASSAULT firearms, CAMEO 193, by \"attacked\"\n", "\n     actor      Norway, NOR, by \"Norway\"\n",
        "\n     status     actual, nothing says otherwise\n", "\n     date       1993-05-03, by \"Monday\"\n",
        "\n     place      K\xc3\xb6ln DEU, by \"K\xc3\xb6ln\"\n",
        ("\n     source     Radio S\xc3\xbc" "d (\"said\") \xe2\x86\x90 Zo\xc3\xab M\xc3\xbcller (\"quoting\")\n"),
        "\n     actor      Zo\xc3\xab M\xc3\xbcller, NOR GOV, by \"We\"\n", "\n     date       not told\n",
        "\n3    It rained.\n     no event: no predicate of the lexicon is among its words: rained\n",
    };
    hand h = dispatch();
    h.tok_upos[hand_words(&h, "rained", 0).first] = UPOS_VERB;
    sanudo_buf out = write_as(&h, "why", 0);
    buf_char(&out, '\0');
    for (size_t i = 0; i < sizeof LINE / sizeof LINE[0]; i++)
        if (!strstr(out.data, LINE[i])) fail_msg("not told:%s%s", LINE[i], out.data);
    sanudo_buf_drop(&out);
    out = write_as(&h, "why:e2", 0);
    buf_char(&out, '\0');
    assert_null(strstr(out.data, "ASSAULT"));
    assert_non_null(strstr(out.data, "CONSULT"));
    sanudo_buf_drop(&out);
    sanudo_doc_free(h.doc);
}

/* Why a sentence has no event -> what is said of it. */
static void why_knows_every_miss(void **state)
{
    (void)state;
    static const struct {
        uint8_t miss;
        const char *says, *key;
    } CASE[] = {
        {MISS_NO_PREDICATE, "and it has no verb", "predicate"}, {MISS_CONDITIONS, "\"rained\" is in the lexicon, but what its patterns ask for", "conditions"},
        {MISS_PARTIES, "nobody whom we know", "parties"}, {MISS_TOPIC, "about sport, markets", "topic"},
        {MISS_FURNITURE, "a title, byline or credit", "text"},
    };
    for (size_t i = 0; i < sizeof CASE / sizeof CASE[0]; i++) {
        hand h = dispatch();
        uint8_t miss[8] = {0};
        uint32_t pred[8];
        for (uint32_t k = 0; k < 8; k++) miss[k] = CASE[i].miss, pred[k] = hand_words(&h, "rained", 0).first;
        h.doc->sent_miss = miss, h.doc->sent_miss_pred = pred;
        sanudo_buf out = write_as(&h, "why", 0);
        buf_char(&out, '\0');
        assert_non_null(strstr(out.data, CASE[i].says));
        sanudo_buf_drop(&out);
        json_t *root = parsed(&h, 0);
        assert_null(json_object_get(at(root, "sentences", 0), "missing"));
        assert_string_equal(str(at(root, "sentences", 2), "missing"), CASE[i].key);
        json_decref(root);
        sanudo_doc_free(h.doc);
    }
}

static void refuses_what_it_cannot_write(void **state)
{
    (void)state;
    hand h = dispatch();
    sanudo_buf out = {0};
    sanudo_error err;
    assert_int_equal(sanudo_doc_write(h.doc, "yaml", 0, &out, &err), SANUDO_EUSAGE);
    assert_int_equal(sanudo_doc_write(h.doc, NULL, 0, &out, &err), SANUDO_EUSAGE);
    assert_int_equal(sanudo_doc_write(h.doc, "why:e3", 0, &out, &err), SANUDO_EUSAGE);
    assert_int_equal(sanudo_doc_write(h.doc, "why:e", 0, &out, &err), SANUDO_EUSAGE);
    assert_int_equal(sanudo_doc_write(h.doc, "why:e1x", 0, &out, &err), SANUDO_EUSAGE);
    h.doc->layers &= ~(uint32_t)SANUDO_STATUS;
    assert_int_equal(sanudo_doc_write(h.doc, "jsonl", 0, &out, &err), SANUDO_EORDER);
    assert_int_equal(out.len, 0);
    sanudo_doc_free(h.doc);
}

static const char *const FORMATS[] = {"jsonl", "text", "plover", "cameo", "petrarch", "csv", "polecat", "icews", "gdelt", "gdelt-mentions", "phoenix",
                                      "html", "why", "why:e2"};

/* Every refused byte and every refused index is a code, and leaves the buffer as it was. */
static void survives_refused_memory(void **state)
{
    (void)state;
    hand h = dispatch();
    for (size_t f = 0; f < sizeof FORMATS / sizeof FORMATS[0]; f++) {
        uint32_t refused = 0;
        for (size_t limit = 64; limit < 300000; limit = limit * 3 / 2) {
            sanudo_buf out = {.limit = limit};
            if (limit >= 256) buf_str(&out, "before");
            const size_t before = out.len;
            const sanudo_rc rc = sanudo_doc_write(h.doc, FORMATS[f], 0, &out, NULL);
            assert_true(rc == SANUDO_OK || (rc == SANUDO_ENOMEM && out.len == before));
            refused += rc != SANUDO_OK;
            sanudo_buf_drop(&out);
        }
        assert_true(refused > 0);
        h.doc->mem.limit = 1;
        sanudo_buf out = {0};
        assert_int_equal(sanudo_doc_write(h.doc, FORMATS[f], 0, &out, NULL), SANUDO_ENOMEM);
        assert_int_equal(out.len, 0);
        h.doc->mem.limit = 0;
        sanudo_buf_drop(&out);
    }
    sanudo_doc_free(h.doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parses_back_with_offsets_in_code_points),
        cmocka_unit_test(chains_run_from_the_outermost_inwards),
        cmocka_unit_test(chains_leave_out_publisher_and_repetition),
        cmocka_unit_test(rows_say_what_the_columns_say),
        cmocka_unit_test(sizes_keep_their_bounds),
        cmocka_unit_test(datelines_join_their_sentence),
        cmocka_unit_test(headlines_are_titles),
        cmocka_unit_test(names_who_wrote_it),
        cmocka_unit_test(empty_articles_have_a_record),
        cmocka_unit_test(ill_formed_metadata_is_replaced),
        cmocka_unit_test(numbers_are_written_without_a_locale),
        cmocka_unit_test(points_agree_with_counting),
        cmocka_unit_test(copies_rows_out),
        cmocka_unit_test(plover_folds_the_future),
        cmocka_unit_test(folded_types_have_their_own_score),
        cmocka_unit_test(plover_wants_codes),
        cmocka_unit_test(cameo_has_a_line_a_pair),
        cmocka_unit_test(petrarch_has_words_too),
        cmocka_unit_test(csv_has_a_row_an_event),
        cmocka_unit_test(events_become_flat),
        cmocka_unit_test(digest_is_for_people),
        cmocka_unit_test(long_lines_are_wrapped_and_clipped),
        cmocka_unit_test(pages_show_the_whole_text),
        cmocka_unit_test(pages_link_to_the_web_alone),
        cmocka_unit_test(why_tells_what_decided_and_what_was_missing),
        cmocka_unit_test(why_knows_every_miss),
        cmocka_unit_test(refuses_what_it_cannot_write),
        cmocka_unit_test(survives_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
