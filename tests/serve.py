#!/usr/bin/env python3
"""What a server promises, tried on the command itself.  usage: serve.py SANUDO SAMPLES [FUZZED]

SANUDO_MODEL and SANUDO_LEXICON are set.  FUZZED: how many requests of noise are sent (else 2000).
"""
import contextlib
import csv
import gzip
import io
import json
import os
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

SANUDO, SAMPLES = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
FUZZED = int(sys.argv[3]) if len(sys.argv) > 3 else 2000
WORK = tempfile.mkdtemp(prefix="sanudo-serve-")
STORE = os.path.join(WORK, "a.db")
TOKEN = "a-word-of-sixteen-and-more"
faults, started = [], []


def holds(what, true, seen=""):
    if not true:
        faults.append(f"{what}: {str(seen)[:300]}" if seen != "" else what)


# ---- a server, and asking it ----

class Server:
    """A running 'sanudo serve'."""

    def __init__(self, *args, store=STORE):
        self.p = subprocess.Popen([SANUDO, "serve", store, "--port", "0", *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        started.append(self.p)
        self.address = self.p.stdout.readline().strip()
        host, port = self.address.removeprefix("http://").rsplit(":", 1)
        self.at = ("127.0.0.1" if host == "0.0.0.0" else host.strip("[]"), int(port))

    def stop(self, what, how=signal.SIGTERM):
        self.p.send_signal(how)
        try:
            self.p.wait(10)
        except subprocess.TimeoutExpired:
            self.p.kill()
            holds(f"{what}: stops in time", False)
        err = self.p.stderr.read()
        self.p.stdout.close(), self.p.stderr.close()
        holds(f"{what}: ends well", self.p.returncode == 0 and err == "", f"exit {self.p.returncode}: {err}")

    def connect(self, timeout=10):
        return socket.create_connection(self.at, timeout=timeout)

    def raw(self, data, timeout=10, shut=False):
        """What comes back for bytes; b"" when the connection was closed without a word."""
        with self.connect(timeout) as s:
            try:
                s.sendall(data)
                if shut:
                    s.shutdown(socket.SHUT_WR)
                return read_answer(s)[3]
            except (ConnectionError, socket.timeout) as e:
                return f"({e})".encode()

    def ask(self, target, method="GET", body=None, **headers):
        """status, headers, body."""
        with self.connect(30) as s:
            s.sendall(request(target, method, body, **headers))
            return read_answer(s, method)[:3]

    def get(self, target, **headers):
        """The JSON of an answer that is well."""
        status, _, body = self.ask(target, **headers)
        if status != 200:
            holds(f"GET {target}", False, f"{status} {body!r}")
            return {}
        return json.loads(body)


def request(target, method="GET", body=None, **headers):
    lines = [f"{method} {target} HTTP/1.1", "Host: 127.0.0.1"]
    if body is not None:
        lines.append(f"Content-Length: {len(body)}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + (body or b"")


def read_answer(s, method="GET"):
    """status, headers, body, all of it: one answer from a socket."""
    data = b""
    while b"\r\n\r\n" not in data:
        got = s.recv(65536)
        if not got:
            return 0, {}, b"", data
        data += got
    head, body = data.split(b"\r\n\r\n", 1)
    lines = head.decode("latin-1").split("\r\n")
    headers = {k.strip().lower(): v.strip() for k, v in (line.split(":", 1) for line in lines[1:])}
    status = int(lines[0].split(" ")[1])
    wanted = 0 if method == "HEAD" or status == 304 else int(headers.get("content-length", 0))
    while len(body) < wanted:
        got = s.recv(65536)
        if not got:
            break
        body += got
    return status, headers, body, head + b"\r\n\r\n" + body


def goes_on(server, after):
    try:
        status, _, body = server.ask("/api/events?limit=2")
        holds(f"it goes on after {after}", status == 200 and len(json.loads(body)["rows"]) == 2, f"{status} {body!r}")
    except OSError as e:
        holds(f"it goes on after {after}", False, e)


def query(*args):
    p = subprocess.run([SANUDO, "query", STORE, *args, "--format", "jsonl"], capture_output=True, text=True, check=True)
    return [json.loads(line) for line in p.stdout.splitlines()]


# ---- answers, by the description that is served ----

def fits(value, schema, doc, path=""):
    """What of a value is not as the schema says: as much of OpenAPI 3.0 as our description uses."""
    if "$ref" in schema:
        at = doc
        for part in schema["$ref"].removeprefix("#/").split("/"):
            at = at[part]
        return fits(value, at, doc, path)
    kind = schema.get("type")
    if value is None:
        return [] if schema.get("nullable") or kind is None else [f"{path} is null"]
    types = {"string": str, "number": (int, float), "integer": int, "array": list, "object": dict}
    if kind and (not isinstance(value, types[kind]) or isinstance(value, bool)):
        return [f"{path} is no {kind}: {value!r}"]
    wrong = []
    if kind == "array":
        for i, item in enumerate(value):
            wrong += fits(item, schema["items"], doc, f"{path}[{i}]")
    if kind == "object":
        properties = schema.get("properties", {})
        wrong += [f"{path} lacks {name}" for name in schema.get("required", []) if name not in value]
        for name, of in value.items():
            if name in properties:
                wrong += fits(of, properties[name], doc, f"{path}.{name}")
            elif schema.get("additionalProperties") is False:
                wrong.append(f"{path} has {name} besides")
    return wrong


VALUES = {"actor": "USA,Senegal", "recipient": "RUS", "party": "ETH", "sector": "GOV", "type": "ASSAULT", "mode": "meet", "cameo": "190", "status": "actual",
          "context": "military", "from": "1990-01-01", "to": "2030-01-01", "place": "Moscow", "country": "RUS", "place-from": "clause", "box": "-90,-180,90,180",
          "source": "RUS", "chain": "Tass", "addressee": "x", "kind": "direct", "about": "RUS", "publisher": "x", "article": "2017-01-20-dakar",
          "text": "troops OR railway", "happening": "3", "coding": "1,2", "as-of": "2030-01-01", "run": "1", "runs": "1,1", "limit": "7", "newest": "1",
          "format": "json", "by": "month,dyad", "most": "1", "published-from": "1990-01-01", "published-to": "2030-01-01"}
VALUES_OF = {("kind", "/api/actors"): "actor", ("by", "/api/statement-counts"): "month,source"}


def described(server):
    """Every path and parameter of /api/openapi.json answers as it says."""
    doc = server.get("/api/openapi.json")

    def parameters(of):
        for p in of.get("parameters", []):
            yield doc["components"]["parameters"][p["$ref"].rsplit("/", 1)[1]] if "$ref" in p else p

    for path, ways in doc["paths"].items():
        if "get" not in ways:
            continue
        of = ways["get"]
        target = path.replace("{article}", "2017-01-20-dakar")
        needed = "&".join(f"{p['name']}={VALUES[p['name']]}" for p in parameters(of) if p["in"] == "query" and p["required"])
        content = of["responses"]["200"]["content"]
        if "text/event-stream" in content:
            continue
        status, headers, body = server.ask(target + ("?" + needed if needed else ""))
        holds(f"{path} answers", status == 200 and headers["content-type"].split(";")[0] in content, f"{status} {headers.get('content-type')}")
        if "application/json" in content:
            wrong = fits(json.loads(body), content["application/json"]["schema"], doc, path)
            holds(f"{path} answers as described", not wrong, wrong[:3])
        for p in parameters(of):
            if p["in"] != "query" or p["name"] == "cursor" or path.startswith("/api/articles/"):
                continue
            value = VALUES_OF.get((p["name"], path), VALUES[p["name"]])
            target = f"{path}?{needed}&{p['name']}={urllib.parse.quote(value)}" if p["name"] not in needed else f"{path}?{needed}"
            status, _, body = server.ask(target)
            holds(f"{target} is taken", status == 200, body)
            if status == 200 and "application/json" in content:
                wrong = fits(json.loads(body), content["application/json"]["schema"], doc, target)
                holds(f"{target} is as described", not wrong, wrong[:3])
    status, _, body = server.ask("/api/events?limit=0")
    holds("an error is as described", not fits(json.loads(body), doc["components"]["schemas"]["error"], doc))


def same_as_query(server):
    """The same conditions give the same rows as 'sanudo query'."""
    for what, conditions in [("events", {}), ("events", {"actor": "ETH"}), ("events", {"status": "planned,possible", "newest": "1"}),
                             ("events", {"box": "-90,-180,90,180"}), ("happenings", {}), ("happenings", {"type": "ASSAULT"}), ("statements", {}),
                             ("statements", {"source": "RUS"}), ("articles", {}), ("articles", {"text": "troops"}), ("actors", {"sector": "GOV"}),
                             ("counts", {"by": "month,dyad"}), ("counts", {}), ("counts", {"by": "place", "most": "1"}),
                             ("statement-counts", {"by": "source", "published-from": "2000-01-01"}), ("counts", {"by": "type", "from": "1990-01-01"}), ("changes", {"runs": "1,1"})]:
        args = [x for k, v in conditions.items() for x in ([f"--{k}"] if k in ("newest", "most") else [f"--{k}", v])]
        rows = server.get(f"/api/{what}?" + urllib.parse.urlencode({**conditions, "limit": "1000"}))["rows"]
        holds(f"{what} {conditions} as 'query' has them", rows == query(what, *args), len(rows))
    events = server.get("/api/events?limit=1000")["rows"]
    for by in ["day", "week", "month", "year", "type", "mode", "quad", "status", "country", "place", "publisher"]:
        rows = server.get(f"/api/counts?by={by}&limit=1000")["rows"]
        holds(f"counts by {by} add up", sum(r["events"] for r in rows) == len(events), rows)
        most = server.get(f"/api/counts?by={by}&limit=1000&most=1")["rows"]
        holds(f"counts by {by}, the most first", most == sorted(rows, key=lambda r: -r["events"]), most)
    statements = server.get("/api/statements?limit=1000")["rows"]
    for by in ["day", "week", "month", "year", "publisher", "source", "kind"]:
        rows = server.get(f"/api/statement-counts?by={by}&limit=1000")["rows"]
        holds(f"statements counted by {by} add up", sum(r["statements"] for r in rows) == len(statements), rows)


def pages(server):
    """Paging to the end loses nothing and gives nothing twice."""
    for what in ["events", "happenings", "statements", "articles", "actors", "counts?by=month,dyad"]:
        sign = "&" if "?" in what else "?"
        all_rows = server.get(f"/api/{what}{sign}limit=1000")["rows"]
        for limit in [1, 7, len(all_rows)]:
            got, target = [], f"/api/{what}{sign}limit={limit}"
            while target and len(got) <= len(all_rows):
                status, headers, body = server.ask(target)
                page = json.loads(body)
                got += page["rows"]
                link = headers.get("link", "").split(">")[0].lstrip("<")
                holds(f"{what}: Link and next agree", bool(link) == bool(page["next"]) and (page["next"] or "") in link, f"{link} {page['next']}")
                target = link
            holds(f"{what} by {limit} gives all", got == all_rows, f"{len(got)} for {len(all_rows)}")
    cursor = server.get("/api/events?limit=2")["next"]
    holds("another question's cursor is refused", server.ask(f"/api/statements?limit=2&cursor={cursor}")[0] == 410)
    for bad in ["x", "0", cursor + "0" * 12, cursor.split("-")[0] + "-0", "%00"]:
        holds(f"cursor {bad} is none", server.ask(f"/api/events?cursor={bad}")[0] == 400)


def forms(server):
    """CSV, gzip, HEAD, ETag."""
    rows = server.get("/api/events")["rows"]
    for target, headers in [("/api/events?format=csv", {}), ("/api/events", {"Accept": "text/csv"}), ("/api/events", {"Accept": "text/csv;q=1, */*;q=0.1"})]:
        status, got, body = server.ask(target, **headers)
        table = list(csv.reader(io.StringIO(body.decode(), newline="")))
        holds(f"{target} {headers} is CSV", got["content-type"].startswith("text/csv") and table[0] == list(rows[0]) and len(table) == len(rows) + 1, body)
        holds("a CSV has the same cells", [r[table[0].index("trigger")] for r in table[1:]] == [r["trigger"] or "" for r in rows])
    holds("JSON where both are taken", server.ask("/api/events", Accept="text/csv, application/json")[1]["content-type"] == "application/json")
    for target in ["/api/events", "/api/articles/2017-01-20-dakar", "/api/openapi.json"]:
        status, plain, body = server.ask(target)
        _, packed, small = server.ask(target, Accept_Encoding="br, gzip")
        holds(f"{target} is packed", packed.get("content-encoding") == "gzip" and gzip.decompress(small) == body and len(small) < len(body))
        holds(f"{target} is not packed where q=0", "content-encoding" not in server.ask(target, Accept_Encoding="gzip;q=0, identity")[1])
        head = server.ask(target, "HEAD")
        holds(f"HEAD {target}", head[0] == 200 and head[2] == b"" and head[1]["content-length"] == plain["content-length"], head)
        if "etag" not in plain:
            continue
        holds("the packed form has a mark of its own", plain["etag"] != packed["etag"])
        for known in [plain["etag"], f'"x", {plain["etag"]}', "W/" + plain["etag"]]:
            status, headers, body = server.ask(target, If_None_Match=known)
            holds(f"304 of {target} for {known}", status == 304 and body == b"" and headers["etag"] == plain["etag"], status)
        holds("another mark gets it all", server.ask(target, If_None_Match='"0123456789abcdef"')[0] == 200)
    marks = {server.ask(t)[1]["etag"] for t in ["/api/events", "/api/events?limit=5", "/api/events?format=csv", "/api/events?actor=USA", "/api/events?newest=1",
                                                 "/api/statements", "/api/counts?by=day", "/api/counts?by=month"]}
    holds("each question has a mark of its own", len(marks) == 8, marks)


def again(server):
    """The same question gets the same answer once more, packed or not, and after an ingest another."""
    for target in ["/api/events?limit=3", "/api/events?limit=3&format=csv", "/api/counts?by=type", "/api/articles/2017-01-20-dakar"]:
        for headers in [{}, {"Accept_Encoding": "gzip"}]:
            first, second = server.ask(target, **headers), server.ask(target, **headers)
            first[1].pop("date"), second[1].pop("date")
            holds(f"{target} {headers} once more", first == second, second[1])
    metrics = server.ask("/metrics")[2].decode()
    holds("answers are given again", "sanudo_answers_again_total 0\n" not in metrics)


def records(server):
    """The record of an article, with text and why."""
    status, _, body = server.ask("/api/articles/2017-01-20-dakar")
    record, text = json.loads(body), open(os.path.join(SAMPLES, "2017-01-20-dakar.txt"), encoding="utf-8").read()
    holds("the record has its text", record["text"].strip() == text.strip(), record["text"])
    for e in record["events"]:
        t = e["trigger"]
        holds("offsets are of the text", record["text"][t["start"]:t["end"]].split() == t["text"].split(), t)
    for name in ["events", "actors", "statements"]:
        holds(f"{name} have their why", record[name] and all("why" in x for x in record[name]))
    holds("happenings are told", all(e["happening"] for e in record["events"]))
    holds("a coding chooses", server.get(f"/api/articles/2017-01-20-dakar?coding={record['coding']}") == record)
    holds("no article, no record", server.ask("/api/articles/nix")[0] == 404)
    holds("two of one name are not one", server.ask("/api/articles/twin")[0] == 409)
    holds("a publisher chooses", server.get("/api/articles/twin?publisher=A")["publisher"] == "A")
    odd = urllib.parse.quote("odd, id/with ?#%", safe="")
    holds("an odd id is found", server.get(f"/api/articles/{odd}").get("id") == "odd, id/with ?#%")
    without = server.get("/api/articles/bare")
    holds("no text where none is kept", "text" not in without and "why" not in without["events"][0], list(without))


def coded(server):
    """POST /api/code."""
    text = "Turkey condemned Greece on Monday."
    status, _, body = server.ask("/api/code", "POST", text.encode(), Content_Type="text/plain; charset=utf-8")
    r = json.loads(body)
    holds("a text is coded", status == 200 and r["events"][0]["type"] == "ACCUSE" and r["text"] == text and "why" in r["events"][0], body)
    article = {"text": text, "title": "Row", "date": "2024-05-15", "publisher": "Courier", "id": "x"}
    status, _, body = server.ask("/api/code", "POST", json.dumps(article).encode(), Content_Type="application/json")
    r = json.loads(body)
    holds("an article is coded", status == 200 and r["title"] == "Row" and r["events"][0]["date"]["value"] == "2024-05-13", body)
    doc = server.get("/api/openapi.json")
    holds("its record is as described", not fits(r, doc["components"]["schemas"]["record"], doc))
    for body, kind, wanted in [(b"{", "application/json", 400), (b"[]", "application/json", 400), (b"{}", "application/json", 400),
                               (b'{"text": 3}', "application/json", 400), (b'{"text": "x", "colour": "y"}', "application/json", 400),
                               (b'{"text": "x", "date": "soon"}', "application/json", 400), (b'{"text": "a", "text": "b"}', "application/json", 400),
                               (b"[" * 5000, "application/json", 400), (b"\xff\xfe", "text/plain", 400),
                               (b"x", "text/html", 415), (b"x", "text/plain; charset=latin1", 415), (b"", "text/plain", 200)]:
        status, _, got = server.ask("/api/code", "POST", body, Content_Type=kind)
        holds(f"{body[:20]!r} as {kind} gives {wanted}", status == wanted and (status == 200 or json.loads(got)["error"]), f"{status} {got!r}")
    head = b"POST /api/code HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: "
    holds("too long a text", server.raw(head + b"524289\r\n\r\n").startswith(b"HTTP/1.1 413"))
    holds("too long a text, sent", server.raw(head + b"900000\r\n\r\n" + b"x" * 900000).startswith((b"HTTP/1.1 413", b"([Errno"))) # or hung up on
    holds("the longest text", server.raw(head + b"524288\r\n\r\n" + b" " * 524288).startswith(b"HTTP/1.1 200"))
    holds("no type", server.ask("/api/code", "POST", b"x")[0] == 415)
    holds("no length", server.raw(b"POST /api/code HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n\r\n").startswith(b"HTTP/1.1 411"))
    goes_on(server, "texts")


def many_texts(server):
    """So many at once are told to wait, and questions are answered meanwhile."""
    text = ("Turkey condemned Greece over the talks in Ankara. " * 2000).encode()
    got = []

    def post():
        got.append(server.ask("/api/code", "POST", text, Content_Type="text/plain")[0])

    threads = [threading.Thread(target=post) for _ in range(12)]
    for t in threads:
        t.start()
    began = time.time()
    goes_on(server, "many texts")
    holds("questions do not wait for texts", time.time() - began < 5)
    for t in threads:
        t.join()
    holds("too many texts at once", set(got) == {200, 429}, got)


def slow_readers(server):
    """Texts are coded while others, coded before, wait for clients who do not read."""
    text = b"Turkey condemned Greece over the talks in Ankara. " * 8000
    slow = [socket.socket() for _ in range(2)]
    for s in slow:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        s.connect(server.at)
        s.sendall(request("/api/code", "POST", text, Content_Type="text/plain"))
    holds("two texts are coded", [s.recv(12, socket.MSG_PEEK) for s in slow] == [b"HTTP/1.1 200"] * 2)
    status, _, body = server.ask("/api/code", "POST", b"Turkey condemned Greece.", Content_Type="text/plain")
    holds("who does not read keeps nobody from coding", status == 200, f"{status} {body!r}")
    for s in slow:
        s.close()


# ---- what is refused ----

def errors(server):
    for target, method, wanted in [("/nix", "GET", 404), ("/api/", "GET", 404), ("/api/events/", "GET", 404), ("/api/articles/", "GET", 404), ("/api/articles/a/b", "GET", 404),
                                   ("//api/events", "GET", 404), ("/api/events", "POST", 405), ("/api/events", "DELETE", 405), ("/api/events", "PUT", 405),
                                   ("/api/events", "OPTIONS", 405), ("/api/events", "TRACE", 405), ("/api/events", "BREW", 405), ("/api/code", "GET", 405),
                                   ("/api/events?limit=0", "GET", 400), ("/api/events?limit=1001", "GET", 400), ("/api/events?limit=x", "GET", 400),
                                   ("/api/events?limit=-1", "GET", 400), ("/api/events?limit=1&limit=2", "GET", 400), ("/api/events?colour=red", "GET", 400),
                                   ("/api/events?from=soon", "GET", 400), ("/api/events?box=1,2,3", "GET", 400), ("/api/events?by=day", "GET", 400),
                                   ("/api/counts?by=colour", "GET", 400), ("/api/events?actor=", "GET", 400), ("/api/events?=x", "GET", 400),
                                   ("/api/events?actor=%ff", "GET", 400), ("/api/events?actor=%0", "GET", 400), ("/api/events?actor=%00", "GET", 400),
                                   ("/api/events?text=%22", "GET", 400), ("/api/events?text=AND", "GET", 400), ("/api/events?format=xml", "GET", 400),
                                   ("/api/changes", "GET", 400), ("/api/changes?runs=1", "GET", 400), ("/api/events?run=x", "GET", 400),
                                   ("/api/changes?runs=4294967297,1", "GET", 400), ("/api/changes?runs=1,1&runs=1,1", "GET", 400),
                                   ("/api/events?run=1&run=2", "GET", 400), ("/api/events?as-of=2020-01-01&as-of=2021-01-01", "GET", 400),
                                   ("/api/articles/a?format=csv", "GET", 400), ("/api/articles/a?most=1", "GET", 400), ("/api/articles/a?newest=1", "GET", 400), ("/api/articles/%ff", "GET", 400), ("/api/articles/%00", "GET", 400),
                                   ("/api/events?" + "&".join(["actor=USA"] * 60), "GET", 400), ("/api/events?actor=" + "x," * 400 + "y", "GET", 400),
                                   ("/api/events?actor=" + "x" * 9000, "GET", 400), ("/api/events?actor=" + "x" * 14000, "GET", 414)]:
        status, headers, body = server.ask(target, method)
        holds(f"{method} {target[:60]} gives {wanted}", status == wanted and "error" in json.loads(body), f"{status} {body!r}")
        holds(f"{method} {target[:60]} says no path of this machine", WORK.encode() not in body, body)
        holds(f"{method} {target[:60]} says no name of our own", b"(records)" not in body, body)
        holds("405 tells what can be", status != 405 or headers["allow"] in ("GET, HEAD", "POST"))
    status, headers, _ = server.ask("/api/events?limit=1")
    for name, value in [("content-security-policy", "default-src 'none'"), ("x-content-type-options", "nosniff"), ("x-frame-options", "DENY"),
                        ("referrer-policy", "no-referrer"), ("cross-origin-resource-policy", "same-origin")]:
        holds(f"{name} is set", value in headers.get(name, ""), headers.get(name))
    holds("no other site may read", "access-control-allow-origin" not in headers)
    holds("a host of another site", server.raw(b"GET /api/events HTTP/1.1\r\nHost: evil.example\r\n\r\n").startswith(b"HTTP/1.1 421"))
    holds("a page of another site", server.ask("/api/events", Origin="http://evil.example")[0] == 421)
    holds("its own page", server.ask("/api/events", Origin="http://127.0.0.1")[0] == 200)
    holds("SQL is a word", server.get("/api/events?actor=" + urllib.parse.quote("x') OR 1=1 --"))["rows"] == [])
    goes_on(server, "errors")


def paths(server):
    """No path leads to a file."""
    for p in ["/../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "/%2e%2e%5c%2e%2e", "/assets/../../a.db", "/a.db", "/./api/events",
              "/api/articles/..%2f..%2fetc%2fpasswd", "/api/articles/%2e%2e", "/api/../api/events", "/api/events%00.html", "/api%2fevents", "/%61pi/events"]:
        status, _, body = server.ask(p)
        holds(f"{p} leads nowhere", status in (400, 404) and b"root:" not in body, f"{status} {body!r}")
    goes_on(server, "paths")


def smuggling(server):
    """A request that two programs could read in two ways is refused, and its connection closed."""
    end = b"\r\n\r\n"
    inner = b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    head = b"POST /api/code HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
    get = b"GET /api/events?limit=1 HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    for what, data in [
            ("two lengths", head + b"Content-Length: 5\r\nContent-Length: 40" + end + b"hello" + inner),
            ("the same length twice", head + b"Content-Length: 5\r\nContent-Length: 5" + end + b"hello" + inner),
            ("a length and a coding", head + b"Content-Length: 5\r\nTransfer-Encoding: chunked" + end + b"0\r\n\r\n" + inner),
            ("a coding and a length", head + b"Transfer-Encoding: chunked\r\nContent-Length: 5" + end + b"0\r\n\r\n" + inner),
            ("a coding", head + b"Transfer-Encoding: chunked" + end + b"5\r\nhello\r\n0\r\n\r\n" + inner),
            ("an odd coding", head + b"Transfer-Encoding: xchunked" + end + b"0\r\n\r\n" + inner),
            ("a coding with a space", head + b"Transfer-Encoding : chunked\r\nContent-Length: 5" + end + b"hello" + inner),
            ("a length with a sign", head + b"Content-Length: +5" + end + b"hello" + inner),
            ("a length of hex", head + b"Content-Length: 0x5" + end + b"hello" + inner),
            ("a length list", head + b"Content-Length: 5, 5" + end + b"hello" + inner),
            ("a length below zero", head + b"Content-Length: -1" + end + b"hello" + inner),
            ("a huge length", head + b"Content-Length: 99999999999999999999" + end + b"hello" + inner),
            ("a folded length", head + b"Content-Lengt: 5\r\n h" + end + b"hello" + inner),
            ("a folded coding", head + b"Content-Length: 5\r\nX: y\r\n Transfer-Encoding: chunked" + end + b"hello" + inner),
            ("bare LF", head.replace(b"\r\n", b"\n") + b"Content-Length: 5\n\nhello" + inner),
            ("one bare LF", head + b"X: y\nContent-Length: 5" + end + b"hello" + inner),
            ("a bare CR", head + b"X: y\rContent-Length: 40\r\nContent-Length: 5" + end + b"hello" + inner),
            ("a NUL in a header", get + b"X: a\x00b" + end + inner), ("a NUL in a name", get + b"X\x00: a" + end + inner),
            ("a NUL in the path", b"GET /api/ev\x00ents HTTP/1.1\r\nHost: 127.0.0.1" + end + inner),
            ("a line without a name", get + b": a\r\nX: y" + end + inner), ("a last line without a name", get + b": a" + end + inner),
            ("a line without a colon", get + b"nothing here" + end + inner),
            ("two hosts", get + b"Host: evil.example" + end + inner), ("no host", b"GET /api/events HTTP/1.1\r\nX: y" + end + inner),
            ("two spaces", b"GET  /api/events HTTP/1.1\r\nHost: 127.0.0.1" + end + inner),
            ("another version", b"GET /api/events HTTP/3.7\r\nHost: 127.0.0.1" + end + inner),
            ("a body that nobody wants", get + b"Content-Length: 41" + end + inner),
            ("no request at all", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(64)), ("garbage", b"hello there" + end)]:
        with server.connect(1) as s:
            answers = b""
            try:
                s.sendall(data)
                while got := s.recv(65536):
                    answers += got
            except OSError:
                pass
        refused = answers == b"" or answers.startswith((b"HTTP/1.1 400", b"HTTP/1.1 413", b"HTTP/1.1 505", b"HTTP/1.0 400", b"HTTP/1.0 505"))
        holds(f"{what}: refused", refused, answers)
        holds(f"{what}: nothing behind it is read", b'"status":"ok"' not in answers, answers)
        goes_on(server, what)


def odd_clients(server):
    """Huge, slow, half-open and impolite."""
    answer = server.raw(b"GET /api/events HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"y" * 100000 + b"\r\n\r\n")
    holds("a huge header", answer.startswith((b"HTTP/1.1 431", b"HTTP/1.1 413", b"HTTP/1.1 400", b"(")), answer)
    answer = server.raw(b"GET /api/events HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"".join(b"X%d: y\r\n" % i for i in range(20000)) + b"\r\n")
    holds("many headers", answer.startswith((b"HTTP/1.1 431", b"HTTP/1.1 413", b"HTTP/1.1 400", b"(")), answer)
    answer = server.raw(b"GET /" + b"a" * 200000 + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    holds("a huge URL", answer.startswith((b"HTTP/1.1 414", b"HTTP/1.1 431", b"HTTP/1.1 400", b"(")), answer)
    goes_on(server, "huge heads")
    slow, halves = [server.connect() for _ in range(40)], [server.connect() for _ in range(40)]
    for s in slow:
        s.sendall(b"GET /api/events HTTP/1.1\r\nHost: 127.0")
    for s in halves:
        s.sendall(b"POST /api/code HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nabc")
    goes_on(server, "slow and half-open clients")
    for s in slow:
        s.sendall(b".0.1\r\n\r\n")
    holds("the slow are answered at last", all(read_answer(s)[0] == 200 for s in slow))
    for s in slow + halves:
        s.close()
    for _ in range(50):  # ask for much, and go
        s = server.connect()
        s.sendall(request("/api/events?limit=1000"))
        s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        s.close()
    goes_on(server, "clients that go")
    with server.connect() as s:
        s.sendall(b"".join(request(f"/api/events?limit={i}") for i in range(1, 21)))
        f = b""
        while f.count(b"HTTP/1.1 200") < 20 or not f.endswith(b"}\n"):
            got = s.recv(65536)
            if not got:
                break
            f += got
        holds("twenty in one line", f.count(b"HTTP/1.1 200") == 20, f.count(b"HTTP/1.1"))
    with server.connect() as s:
        for i in range(50):
            s.sendall(request("/health"))
            holds("a connection is kept", read_answer(s)[0] == 200)
    old = server.raw(b"GET /health HTTP/1.0\r\n\r\n")
    holds("an old client", b" 200 " in old, old)
    goes_on(server, "odd clients")


def fuzzed(server, n):
    """Requests of noise."""
    pick = random.Random(11)
    names, values = list(VALUES), ["", "%", "%zz", "%00", "'", '"', ",", "*", "USA", "2020-13-45", "-1", "9" * 30, "é", "%c3%a9", "%ff", "a&b", "NEAR(", "1,2", "(", "x" * 300]
    subjects = ["events", "happenings", "statements", "actors", "articles", "counts", "changes", "articles/x", "code", "../x", "", "stream%00"]

    def noise():
        kind = pick.randrange(4)
        if kind == 0:
            return bytes(pick.randrange(256) for _ in range(pick.randrange(1, 300))) + b"\r\n\r\n"
        target = f"/api/{pick.choice(subjects)}?" + "&".join(f"{pick.choice(names)}={pick.choice(values)}" for _ in range(pick.randrange(6)))
        data = bytearray(request(target.replace("é", "%c3"), pick.choice(["GET", "GET", "HEAD", "POST", "PUT"]), pick.choice([None, b"", b"{}"]),
                                 Accept=pick.choice(["*/*", "text/csv", ";;,q=", "x" * 500]), Accept_Encoding=pick.choice(["gzip", "gzip;q", ",,,"]),
                                 If_None_Match=pick.choice(["*", '"', "W/"]), Content_Type=pick.choice(["text/plain", "application/json", ";charset="])))
        for _ in range(pick.randrange(4) if kind > 1 else 0):
            data[pick.randrange(len(data))] = pick.randrange(256)
        return bytes(data)

    for i in range(n):
        data = noise()
        try:
            with server.connect(5) as s:
                s.sendall(data)
                s.shutdown(socket.SHUT_WR)
                got = s.recv(65536)
                while s.recv(65536):
                    pass
            holds(f"noise {data[:80]!r} is no fault of ours", not got.startswith((b"HTTP/1.1 500", b"HTTP/1.1 503")), got)
        except socket.timeout:
            holds(f"noise {data!r} is answered", False, "no answer")
        except OSError:
            pass
        if server.p.poll() is not None:
            holds(f"it lives after noise {data!r}", False)
            return
    goes_on(server, "noise")


def crowd(server):
    """Fifty clients at once, each of whom gets what it asked for."""
    targets = ["/api/events?limit=5", "/api/counts?by=type", "/api/statements?limit=3", "/api/actors?limit=9", "/api/articles/2017-01-20-dakar", "/health"]
    right = {t: server.ask(t)[2] for t in targets}
    wrong = []

    def client(k):
        with server.connect(30) as s:
            for i in range(40):
                t = targets[(i + k) % len(targets)]
                s.sendall(request(t))
                status, _, body, _ = read_answer(s)
                if status != 200 or body != right[t]:
                    wrong.append(f"{t} {status} {body[:80]!r}")

    threads = [threading.Thread(target=client, args=(k,)) for k in range(50)]
    for t in threads:
        t.start()
    for t in threads:
        t.join(60)
    holds("fifty clients are served", not wrong and not any(t.is_alive() for t in threads), wrong[:3])


def counted(server):
    """Metrics count what was asked."""
    def value(name):
        return {k: float(v) for k, v in (line.rsplit(" ", 1) for line in server.ask("/metrics")[2].decode().splitlines() if line[0] != "#")}.get(name, 0)

    name = 'sanudo_requests_total{path="/api/actors",status="2xx"}'
    before = value(name)
    for _ in range(3):
        server.ask("/api/actors")
    time.sleep(0.1)
    holds("three questions are counted", value(name) == before + 3, value(name))
    holds("refusals are counted", value("sanudo_requests_refused_total") > 20)
    holds("texts are counted", value("sanudo_texts_coded_total") > 2)


# ---- tokens, options, the life of a server ----

def tokens():
    path = os.path.join(WORK, "token")
    with open(path, "w", encoding="ascii") as f:
        f.write(TOKEN + "\n")
    server = Server("--bind", "0.0.0.0", "--token-file", path, "--read-only")
    for target in ["/api/events", "/metrics", "/api", "/api/openapi.json", "/nix", "/api/articles/2017-01-20-dakar"]:
        for given in [None, "", "Bearer", "Bearer ", "Bearer x", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", f"Basic {TOKEN}", TOKEN]:
            status, headers, _ = server.ask(target, **({"Authorization": given} if given is not None else {}))
            holds(f"{target} with {given!r} is refused", status == 401 and "Bearer" in headers["www-authenticate"], status)
        holds(f"{target} with the token", server.ask(target, Authorization=f"Bearer {TOKEN}")[0] in (200, 404))
    holds("health needs no token", server.ask("/health")[0] == 200)
    holds("the token guards, whatever its name", server.raw(f"GET /api/events HTTP/1.1\r\nHost: desk.example\r\nAuthorization: Bearer {TOKEN}\r\n\r\n".encode()).startswith(b"HTTP/1.1 200"))
    holds("a read-only server codes nothing", server.ask("/api/code", "POST", b"x", Content_Type="text/plain", Authorization=f"Bearer {TOKEN}")[0] == 403)
    record = server.get("/api/articles/2017-01-20-dakar", Authorization=f"Bearer {TOKEN}")
    holds("and knows no why", "text" in record and "why" not in record["events"][0])
    server.stop("with a token", signal.SIGINT)


def refusals():
    def refused(what, *args, says):
        p = subprocess.run([SANUDO, "serve", *args], capture_output=True, text=True, timeout=20)
        holds(f"{what} is refused", p.returncode == 2 and says in p.stderr and p.stderr.count("\n") == 1 and p.stdout == "", f"{p.returncode} {p.stderr}")

    short = os.path.join(WORK, "short")
    with open(short, "w", encoding="ascii") as f:
        f.write("secret\n")
    refused("another address without a token", STORE, "--bind", "0.0.0.0", "--read-only", says="token")
    refused("a short token", STORE, "--token-file", short, "--read-only", says="at least 16")
    refused("no token's file", STORE, "--token-file", "/nix", "--read-only", says="/nix")
    refused("no store", os.path.join(WORK, "nix.db"), "--read-only", says="nix.db")
    refused("a file that is no store", short, "--read-only", says="store")
    refused("no address", STORE, "--bind", "example.org", "--read-only", says="example.org")
    refused("no port", STORE, "--port", "70000", says="65535")
    refused("nothing", says="which store")
    refused("two stores", STORE, STORE, says="what is")
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        s.listen()
        refused("a taken port", STORE, "--port", str(s.getsockname()[1]), "--read-only", says="listen")


def grows(server):
    """An ingest beside it: cursors of before are told, marks change, new rows come."""
    before, cursor = server.ask("/api/events?limit=2"), server.get("/api/events?limit=2")["next"]
    n = len(server.get("/api/articles?limit=1000")["rows"])
    ingest([{"id": "late", "publisher": "C", "date": "2024-06-01", "text": "Kenya and Uganda signed a trade agreement on Friday."}])
    holds("new rows come", len(server.get("/api/articles?limit=1000")["rows"]) == n + 1)
    holds("the mark is another", server.ask("/api/events?limit=2")[1]["etag"] != before[1]["etag"])
    holds("an old mark gets it all", server.ask("/api/events?limit=2", If_None_Match=before[1]["etag"])[0] == 200)
    holds("a cursor of before is told so", server.ask(f"/api/events?limit=2&cursor={cursor}")[0] == 410)


def restarted():
    """What a client knows of a record without reasons is not what a server with a coder would say."""
    path = "/api/articles/2017-01-20-dakar"
    server = Server("--read-only")
    _, headers, poor = server.ask(path)
    holds("a mark holds as long as all is the same", server.ask(path, If_None_Match=headers["etag"])[0] == 304)
    server.stop("without a coder")
    server = Server()
    status, _, rich = server.ask(path, If_None_Match=headers["etag"])
    holds("a mark is of the coder too", status == 200 and rich != poor, status)
    server.stop("with a coder")


def hostile():
    """A store whose cells are not what they should be is served, each cell as far as it goes."""
    path = os.path.join(WORK, "hostile.db")
    with contextlib.closing(sqlite3.connect(STORE)) as whole, contextlib.closing(sqlite3.connect(path)) as db, db:
        whole.backup(db)
        db.execute("UPDATE version SET title = CAST(x'4142ff4344' AS TEXT) WHERE id % 3 = 0")
        db.execute("UPDATE version SET title = x'ff00fe', publisher = x'00' WHERE id % 3 = 1")
        db.execute("UPDATE version SET title = '</script><img src=x onerror=alert(1)>' WHERE id % 3 = 2")
        db.execute("UPDATE event SET day_from = x'00', trigger = x'ff' WHERE number = 1")
        db.execute("UPDATE event SET score = 9e999, chain = '[' WHERE number = 2")
        db.execute("UPDATE OR IGNORE entity SET name = x'ff' WHERE id % 4 = 0")
    server = Server("--read-only", store=path)
    n = len(server.get("/api/articles?limit=1000")["rows"])
    for what in ["events", "happenings", "statements", "actors", "counts?by=day,publisher", "counts?by=dyad", "statement-counts?by=source,month"]:
        rows = server.get(f"/api/{what}{'&' if '?' in what else '?'}limit=1000").get("rows")
        holds(f"a hostile store's {what}", bool(rows), rows)
    got = Listener(server, 0).events(n)
    holds("a hostile store's stream", len(got) == n, f"{len(got)} of {n}")
    server.stop("with a hostile store")


class Listener:
    """A client of /api/stream; what came is in `events`."""

    def __init__(self, server, last=None):
        self.s = server.connect(30)
        self.s.sendall(request("/api/stream", **({"Last_Event_ID": last} if last is not None else {})))
        self.data = b""
        while b"\nid: " not in self.data:
            got = self.s.recv(65536)
            if not got:
                break
            self.data += got
        self.head = self.data.split(b"\r\n\r\n")[0]

    def events(self, n, within=20):
        """The first n, by id; fewer where they do not come in time."""
        end, have = time.time() + within, self.data.count(b"\ndata: ")
        while have < n or not self.data.endswith(b"\n\n\r\n"):
            self.s.settimeout(max(0.01, end - time.time()))
            try:
                got = self.s.recv(1 << 20)
            except socket.timeout:
                break
            if not got:
                break
            have += (self.data[-6:] + got).count(b"\ndata: ")
            self.data += got
        text, rest = b"", self.data.split(b"\r\n\r\n", 1)[1]
        while b"\r\n" in rest:  # chunks
            size, rest = rest.split(b"\r\n", 1)
            text, rest = text + rest[:int(size, 16)], rest[int(size, 16) + 2:]
        blocks = [dict(line.split(": ", 1) for line in block.split("\n") if ": " in line) for block in text.decode().split("\n\n")]
        return [(int(b["id"]), json.loads(b["data"])) for b in blocks if "data" in b]


def streams(server):
    """Forty who listen while an ingest writes, some of whom do not read; who comes back misses nothing."""
    n, doc = 300, server.get("/api/openapi.json")
    time.sleep(1)  # what came before has been noticed
    newest = max(r["coding"] for r in server.get("/api/articles?limit=1000")["rows"])
    crowd = [Listener(server) for _ in range(40)]
    holds("a stream is one", b"text/event-stream" in crowd[0].head and b"200" in crowd[0].head, crowd[0].head)
    idle = [Listener(server, 0) for _ in range(10)]  # read nothing more
    text = "Kenya condemned Uganda over the border dispute. Peru and Chile signed a trade agreement."
    ingest([{"id": f"s{i}", "publisher": "S", "date": "2024-06-02", "title": f"No. {i}", "text": text + f" Number {i}."} for i in range(n)])
    first = crowd[0].events(n)
    holds("all that is new is told once and in order", [i for i, _ in first] == list(range(newest + 1, newest + n + 1)), len(first))
    holds("each by its coding", all(i == e["coding"] and e["article"].startswith("s") for i, e in first))
    wrong = [w for _, e in first for w in fits(e, doc["components"]["schemas"]["news"], doc, "news")]
    holds("news are as described", not wrong, wrong[:3])
    holds("everybody is told the same", all(c.events(n) == first for c in crowd), [len(c.events(n, 0)) for c in crowd])
    back = Listener(server, newest + n // 2)
    holds("who comes back misses nothing", [i for i, _ in back.events(n - n // 2)] == list(range(newest + n // 2 + 1, newest + n + 1)))
    standing = sorted(r["coding"] for r in server.get("/api/articles?limit=1000")["rows"])
    holds("who has nothing gets all that stands", [i for i, _ in Listener(server, 0).events(len(standing))] == standing)
    ingest([{"id": f"long{i}", "publisher": "S", "date": "2024-06-02", "title": f"{i} " + "word " * 16000, "text": text} for i in range(70)])
    long = Listener(server, newest + n).events(70)
    holds("long titles do not end it", [e["article"] for _, e in long] == [f"long{i}" for i in range(70)], len(long))
    newest += 70
    for bad in ["x", "-3", "9" * 40, str(newest + 10 ** 6)]:
        odd = Listener(server, bad)
        holds(f"Last-Event-ID {bad[:12]} is as none", b"id: %d\n" % (newest + n) in odd.data, odd.data)
        odd.s.close()
    holds("a stream has no conditions", server.ask("/api/stream?actor=USA")[0] == 400)
    holds("HEAD of a stream", server.ask("/api/stream", "HEAD")[0] == 200)
    goes_on(server, "streams")
    more = []
    while len(more) < 300:
        listener = Listener(server)
        more.append(listener)
        if b" 503 " in listener.head:
            break
    holds("so many may listen", b" 503 " in more[-1].head and len(more) > 100, len(more))
    goes_on(server, "256 streams")
    for c in crowd + idle + more + [back]:
        c.s.close()
    time.sleep(1.5)
    gauge = [line for line in server.ask("/metrics")[2].decode().splitlines() if line.startswith("sanudo_streams ")]
    holds("who has gone is forgotten", int(gauge[0].split()[1]) <= 2, gauge)


def ingest(rows, *args):
    path = os.path.join(WORK, "more.jsonl")
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(json.dumps(r) + "\n" for r in rows)
    subprocess.run([SANUDO, "ingest", STORE, path, *args], check=True, capture_output=True)


def main():
    subprocess.run([SANUDO, "ingest", STORE, SAMPLES, "--keep-text"], check=True, capture_output=True)
    text = "Kenya condemned Uganda over the border dispute."
    ingest([{"id": "twin", "publisher": "A", "text": text}, {"id": "twin", "publisher": "B", "text": "Peru " + text}, {"id": "odd, id/with ?#%", "text": "x " + text}], "--keep-text")
    ingest([{"id": "bare", "publisher": "D", "text": "Norway condemned Poland over the border."}])
    refusals()
    server = Server()
    quiet, began = Listener(server), time.time()
    for part in [described, same_as_query, pages, forms, again, records, coded, errors, paths, smuggling, odd_clients, many_texts, slow_readers, crowd, counted, grows, streams]:
        part(server)
    fuzzed(server, FUZZED)
    time.sleep(max(0, began + 17 - time.time()))
    quiet.events(10 ** 6, 1)
    holds("a stream shows that it lives", b"\n:\n\n" in quiet.data, quiet.data[-300:])
    server.stop("after all that")
    tokens()
    restarted()
    hostile()
    server = Server("--read-only")
    listeners = [Listener(server) for _ in range(5)]
    server.stop("with streams")
    holds("a stream ends with the server", all(c.s.recv(65536)[-5:] in (b"", b"0\r\n\r\n") for c in listeners))


try:
    main()
finally:
    for p in started:
        p.kill()
    shutil.rmtree(WORK)
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
