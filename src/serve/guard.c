/*
** What is refused before it is understood.  libmicrohttpd takes a request that has two lengths, or a length and a
** transfer coding, and reads it by one of them; a proxy before us may have read it by the other, and then the rest of
** one client's request is the beginning of another's.  Such a request is refused and its connection closed.
**
** Nor does it say where it was lenient: a line that ends in LF or CR alone is one, a zero byte ends what it stands in, a
** line without a name is dropped or ends the head, and a line that goes on in the next has the rest put behind its name (libmicrohttpd
** 0.9.75: "Content-Lengt: 5", " h" gives a Content-Length).  But it leaves a head where it came in and puts zeros where
** its parts end, so that a head that is what it seems has every part two bytes behind the one before.
*/
#include <ctype.h>
#include <nettle/memops.h>
#include <nettle/sha2.h>
#include <strings.h>

#include "serve/serve.h"

enum { MAX_BLANKS = 8, LAST_LENIENT = 0x01000000 }; /* libmicrohttpd 1.0 reads strictly, and may keep its parts elsewhere */

typedef struct framing {
    uintptr_t next; /* where the next header has to begin */
    const char *fault;
    unsigned lengths, hosts;
    bool coded;
    uint64_t length;
} framing;

static bool is_token(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!isalnum((unsigned char)s[i]) && (!s[i] || !strchr("!#$%&'*+-.^_`|~", s[i]))) return false;
    return n > 0;
}

static bool is_plain(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (((unsigned char)s[i] < 0x20 && s[i] != '\t') || s[i] == 0x7F) return false;
    return true;
}

static bool is_length(const char *s, size_t n, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9') return false;
        *out = *out * 10 + (uint64_t)(s[i] - '0');
    }
    return n > 0 && n < 16;
}

/* Whether a header follows the part before it at once, and its value the name. */
static bool is_in_place(framing *f, const char *name, size_t n_name, const char *value, size_t n_value)
{
    const uintptr_t at = (uintptr_t)name, v = (uintptr_t)value;
    const bool follows = at == f->next && v > at + n_name && v - at - n_name <= 1 + MAX_BLANKS;
    f->next = v + n_value + 2;
    return MHD_VERSION >= LAST_LENIENT || (follows && !value[n_value + 1]);
}

static enum MHD_Result look(void *of, enum MHD_ValueKind kind, const char *name, size_t n_name, const char *value, size_t n_value)
{
    framing *f = of;
    (void)kind;
    if (!name || !value || !is_token(name, n_name)) f->fault = "a header's name is none";
    else if (!is_plain(value, n_value)) f->fault = "a header has a byte that none can have";
    else if (!is_in_place(f, name, n_name, value, n_value)) f->fault = "lines of headers end in CR LF, each is whole, and none has a zero byte";
    else if (strcasecmp(name, "transfer-encoding") == 0) f->coded = true;
    else if (strcasecmp(name, "host") == 0) f->hosts++;
    else if (strcasecmp(name, "content-length") == 0) {
        f->lengths++;
        if (!is_length(value, n_value, &f->length)) f->fault = "a Content-Length that is no number";
    }
    return f->fault ? MHD_NO : MHD_YES;
}

/*
** Whether the empty line stands where the last header leads.  Of ": x", which libmicrohttpd takes for it, only the colon
** has become a zero.  (Behind a lone LF the second byte is one that has not come in, of the room that is kept for it.)
*/
static bool is_end(const framing *f)
{
    const char *end = (const char *)f->next;
    return MHD_VERSION >= LAST_LENIENT || (!end[0] && !end[1]);
}

const char *sanudo_guard_framing(const request *r, const char *method, const char *version, uint64_t *body)
{
    struct MHD_Connection *c = r->connection;
    framing f = {.next = (uintptr_t)version + strlen(version) + 2};
    *body = 0;
    const bool in_place = r->uri_at == (uintptr_t)method + strlen(method) + 1 && (uintptr_t)version == r->uri_at + r->n_uri + 1;
    if (MHD_VERSION < LAST_LENIENT && !in_place) return "the first line has a zero byte, or a space too many";
    MHD_get_connection_values_n(c, MHD_HEADER_KIND, look, &f);
    *body = f.length;
    if (f.fault) return f.fault;
    if (!is_end(&f)) return "a line of the head has no name";
    if (f.coded) return "no Transfer-Encoding is taken; say Content-Length";
    if (f.lengths > 1) return "more than one Content-Length";
    return f.hosts > 1 ? "more than one Host" : NULL;
}

/* "host:8080" without the port. */
static slice without_port(const char *s)
{
    if (*s == '[') {
        const char *end = strchr(s, ']');
        return end ? (slice){s, (uint32_t)(end + 1 - s)} : slice_of(s);
    }
    return (slice){s, (uint32_t)strcspn(s, ":")};
}

/* A name of this machine's own, or an address: what the name service of another site cannot lend. */
static bool is_own(slice host)
{
    bool digits = host.n > 0;
    for (uint32_t i = 0; i < host.n; i++) digits = digits && (isdigit((unsigned char)host.p[i]) || host.p[i] == '.');
    return digits || (host.n && host.p[0] == '[') || (host.n == 9 && strncasecmp(host.p, "localhost", 9) == 0);
}

bool sanudo_guard_host(const struct sanudo_server *s, struct MHD_Connection *c)
{
    const char *host = MHD_lookup_connection_value(c, MHD_HEADER_KIND, "Host");
    const char *origin = MHD_lookup_connection_value(c, MHD_HEADER_KIND, "Origin");
    if (host && !s->any_host && !is_own(without_port(host))) return false;
    if (!origin) return true;
    const char *of = strstr(origin, "://"); /* a page may ask only the host that it came from; "null" is none */
    return of && host && strcasecmp(of + 3, host) == 0;
}

void sanudo_guard_digest(uint8_t out[static 32], const char *s, size_t n)
{
    struct sha256_ctx h;
    sha256_init(&h);
    sha256_update(&h, n, (const uint8_t *)s);
    sha256_digest(&h, SHA256_DIGEST_SIZE, out);
}

/* Digests are compared, all their bytes, so that the time taken tells nothing of the token, not even its length. */
bool sanudo_guard_token(const struct sanudo_server *s, struct MHD_Connection *c)
{
    static const char BEARER[] = "Bearer ";
    if (!s->guarded) return true;
    const char *given = MHD_lookup_connection_value(c, MHD_HEADER_KIND, "Authorization");
    if (!given || strncasecmp(given, BEARER, sizeof BEARER - 1) != 0) return false;
    uint8_t digest[32];
    sanudo_guard_digest(digest, given + sizeof BEARER - 1, strlen(given + sizeof BEARER - 1));
    return nettle_memeql_sec(digest, s->token, sizeof digest);
}
