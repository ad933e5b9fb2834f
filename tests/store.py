#!/usr/bin/env python3
"""What a store promises, tried on the command itself.  usage: store.py SANUDO [KILLS]

SANUDO_MODEL and SANUDO_LEXICON are set.  KILLS: how often an ingest is killed at a random moment (else 12).
"""
import json
import os
import random
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

SANUDO, KILLS = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 12
WORK = tempfile.mkdtemp(prefix="sanudo-store-")
faults = []

STATES = ["Turkey", "Greece", "Kenya", "Uganda", "Peru", "Chile", "Poland", "Norway"]
ACTS = ["{a} condemned {b} over the dispute.", "{a} and {b} signed a trade agreement.", "Troops from {a} shelled a town in {b}.",
        "The president of {a} said {b} had closed the border.", "{a} will send food aid to {b}, officials said.",
        "Police in {a} arrested nine protesters."]


def articles(n, seed=7):
    pick = random.Random(seed)
    for i in range(n):
        a, b = pick.sample(STATES, 2)
        text = "\n\n".join(pick.choice(ACTS).format(a=a, b=b) for _ in range(pick.randint(1, 6)))
        yield {"id": f"n{i}", "publisher": f"Courier {i % 5}", "date": f"2020-{1 + i % 12:02}-{1 + i % 28:02}", "title": f"{a} and {b}", "text": text}


def write(name, rows):
    path = os.path.join(WORK, name)
    with open(path, "w", encoding="utf-8") as f:
        for r in rows:
            f.write(json.dumps(r) + "\n")
    return path


def run(*args, **more):
    return subprocess.run([SANUDO, *args], capture_output=True, text=True, errors="replace", cwd=WORK, **more)


def expect(what, p, rc, out="", err=""):
    if p.returncode != rc or out not in p.stdout or err not in p.stderr:
        faults.append(f"{what}: exit {p.returncode} for {rc}\n    out: {p.stdout[:300]!r}\n    err: {p.stderr[:300]!r}")


def holds(what, true):
    if not true:
        faults.append(what)


TABLES = ["run", "article", "version", "coding", "sentence", "entity", "actor", "place", "time", "statement", "event", "party", "words_data"]


def dump(path):
    with sqlite3.connect(path) as db:
        return {t: db.execute(f"SELECT * FROM {t}").fetchall() for t in TABLES if t != "words_data"}


def ask(store, *args):
    return [json.loads(line) for line in run("query", store, *args, "--format", "jsonl").stdout.splitlines()]


def fresh(name):
    path = os.path.join(WORK, name)
    for end in ("", "-wal", "-shm"):
        if os.path.exists(path + end):
            os.remove(path + end)
    return path


def questions():
    """Filling, asking, filling again."""
    store, n = fresh("q.db"), 120
    source = write("q.jsonl", articles(n))
    expect("ingest", run("ingest", "--keep-text", store, source), 0, f"{n} new, 0 updated, 0 coded anew, 0 withdrawn, 0 known before, 0 refused\n")
    expect("again", run("ingest", "--keep-text", store, source), 0, f"0 new, 0 updated, 0 coded anew, 0 withdrawn, {n} known before, 0 refused\n")
    everything = ask(store)
    holds("events of all kinds", {e["type"] for e in everything} >= {"ACCUSE", "AGREE", "ASSAULT", "AID", "COERCE"} - {"AGREE"})
    dyad = ask(store, "--actor", "TUR", "--recipient", "Greece")
    holds("a dyad", dyad and all("TUR" in e["actor_codes"] and "GRC" in e["recipient_codes"] for e in dyad))
    holds("the dyad is all of it", len(dyad) == sum("TUR" in (e["actor_codes"] or "") and "Greece" in (e["recipients"] or "") for e in everything))
    march = ask(store, "--from", "2020-03-01", "--to", "2020-03-31", "--status", "actual")
    holds("a month", march and all(e["day"].startswith("2020-03") and e["status"] == "actual" for e in march))
    by_month = ask(store, "counts", "--by", "month")
    holds("counts by month add up", sum(r["events"] for r in by_month) == len(everything) == ask(store, "counts")[0]["events"])
    said = ask(store, "statements", "--kind", "indirect")
    holds("statements have their words", said and all("border" in s["words"] or "aid" in s["words"] for s in said))
    holds("full text", ask(store, "articles", "--text", "protesters") and not ask(store, "articles", "--text", "zeppelin"))
    holds("limit", len(ask(store, "--limit", "3")) == 3)
    expect("table", run("query", store, "--limit", "2"), 0, "day         type")
    expect("csv", run("query", store, "counts", "--by", "type", "--format", "csv"), 0, "type,events,mean_score")
    expect("no such condition", run("query", store, "--colour", "red"), 2, "", "cannot be asked for by 'colour'")
    expect("no such day", run("query", store, "--from", "soon"), 2, "", "'soon' is nothing that 'from' can be")
    expect("no such thing", run("query", store, "dreams"), 2, "", "no 'dreams' in a store")
    expect("sound", run("query", store, "check"), 0, "no faults")
    expect("a run twice", run("query", store, "--run", "1", "--run", "2"), 2, "", "'run' is given twice")
    expect("no such run", run("query", store, "changes", "--runs", "4294967297,1"), 2, "", "changes are between two runs")
    expect("no value", run("query", store, "--actor"), 2, "", "needs a value")
    for nasty in ("x' OR 1=1 --", '"', "%", "a,,b", "\\"):
        expect("quoting " + nasty, run("query", store, "--actor", nasty), 0)
    expect("a broken search", run("query", store, "--text", '"open'), 2, "", "")
    with sqlite3.connect(store) as db:
        db.execute("UPDATE event SET quad = 123456789 WHERE type = 'AID'")
    expect("a table cuts no number", run("query", store, "counts", "--by", "quad"), 0, "123456789")


def versions():
    """A later version takes the place of an earlier one, which is kept."""
    store = fresh("v.db")
    one = {"id": "x", "publisher": "Courier", "date": "2020-05-01", "version": "1", "text": "Turkey condemned Greece."}
    two = {**one, "date": "2020-05-02", "version": "2", "text": "Turkey condemned Norway."}
    expect("first", run("ingest", store, write("v1.jsonl", [one])), 0, "1 new")
    expect("second", run("ingest", store, write("v2.jsonl", [two])), 0, "0 new, 1 updated")
    holds("the second stands", [e["recipient_codes"] for e in ask(store)] == ["NOR"])
    holds("the first stood", [e["recipient_codes"] for e in ask(store, "--as-of", "2020-05-01")] == ["GRC"])
    expect("an old version comes late", run("ingest", store, write("v0.jsonl", [{**one, "version": "0", "text": "Turkey condemned Peru."}])), 0, "1 updated")
    holds("and does not stand", [e["recipient_codes"] for e in ask(store)] == ["NOR"])
    os.makedirs(os.path.join(WORK, "mine"), exist_ok=True)
    with open(os.path.join(WORK, "mine", "a.lex"), "w", encoding="ascii") as f:
        f.write("table predicate\n\n= ACCUSE investigate 090\ncondemn/V  A=subj R=obj prio=9\n    + Kenya condemned Uganda. ; KEN > UGA\n")
    again = run("ingest", "--lexicon", "mine", store, "v2.jsonl")
    expect("another lexicon codes anew", again, 0, "1 coded anew")
    holds("one coding stands", len(ask(store)) == 1 and len(ask(store, "--run", "1")) == 1 and len(ask(store, "--run", "2")) == 1)
    changes = ask(store, "changes", "--runs", "1,2")
    holds(f"what changed: {changes}", [c["change"] for c in changes] == ["changed"] and "disapprove" in changes[0]["was"] and "investigate" in changes[0]["now"])
    expect("changes of what", run("query", store, "changes"), 2, "", "--runs 1,2")
    undated = [{"id": "u", "publisher": "Courier", "version": str(i), "text": f"ANKARA, May {i} (Reuters) - Turkey condemned {x}."}
               for i, x in ((3, "Greece"), (4, "Norway"))]
    run("ingest", store, write("v3.jsonl", undated))
    holds("what bears no day does not stand then", not ask(store, "--as-of", "2020-05-30", "--article", "u"))
    holds("both: of a run, and of a day", [e["recipient_codes"] for e in ask(store, "--as-of", "2020-05-01", "--run", "1")] == ["GRC"])


def killed():
    """An ingest that is killed again and again ends in the same rows as one that is not."""
    source, whole, torn = write("k.jsonl", articles(2000, 11)), fresh("whole.db"), fresh("torn.db")
    begun = time.time()
    expect("uninterrupted", run("ingest", "-j", "2", whole, source), 0, "2000 new")
    span, pick, done = time.time() - begun, random.Random(3), False
    for i in range(KILLS):
        p = subprocess.Popen([SANUDO, "ingest", "-j", "2", torn, source], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            p.wait(pick.uniform(0, span * (0.3 if i % 2 else 1.1)))
            done = True
        except subprocess.TimeoutExpired:
            p.send_signal(signal.SIGKILL)
            p.wait()
        if done and i + 1 < KILLS:
            done, torn = False, fresh("torn.db") if i % 5 == 4 else torn
    expect("taken up", run("ingest", torn, source), 0, "0 refused")
    expect("sound after kills", run("query", torn, "check"), 0, "no faults")
    a, b = dump(whole), dump(torn)
    for t in a:
        holds(f"rows of {t} after {KILLS} kills", a[t] == b[t])


def killed_articles():
    """What its publisher cancels is in no answer, and a later version stands again."""
    store, base = fresh("c.db"), {"id": "x", "publisher": "Courier", "date": "2020-05-01", "version": "1", "text": "Turkey condemned Greece."}
    other = {**base, "id": "y", "text": "Kenya condemned Uganda."}
    kill = {**base, "version": "2", "pub_status": "canceled", "text": ""}
    run("ingest", store, write("c1.jsonl", [base, other]))
    expect("a kill", run("ingest", store, write("c2.jsonl", [kill])), 0, "1 withdrawn")
    holds("is in no answer", [e["article"] for e in ask(store)] == ["y"])
    expect("killed again", run("ingest", store, "c2.jsonl", "c1.jsonl"), 0, "0 new, 0 updated, 0 coded anew, 1 withdrawn, 2 known before")
    holds("still in no answer", [e["article"] for e in ask(store)] == ["y"])
    run("ingest", store, write("c3.jsonl", [{**base, "version": "3", "text": "Turkey condemned Norway."}]))
    holds("a later version stands", {e["recipient_codes"] for e in ask(store)} == {"NOR", "UGA"})
    first = fresh("c4.db")
    run("ingest", first, "c2.jsonl", "c1.jsonl")
    holds("a kill that comes first", [e["article"] for e in ask(first)] == ["y"])


def sentences():
    """Of our own dispatches: enough that articles made of eight at random share next to nothing."""
    top = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    root = os.path.join(top, "samples")
    found = []
    for name in sorted(os.listdir(root)):
        if name.endswith(".txt"):
            with open(os.path.join(root, name), encoding="utf-8") as f:
                paragraphs = [p.replace("\n", " ").strip() for p in f.read().split("\n\n")]
            found += [s for p in paragraphs for s in re.split(r"(?<=[.”\"]) (?=[A-Z“\"])", p) if len(s.split()) > 8]
    for name in sorted(os.listdir(os.path.join(top, "eval", "own"))):
        if name.endswith(".jsonl"):
            with open(os.path.join(top, "eval", "own", name), encoding="utf-8") as f:
                found += [s for line in f for s in json.loads(line)["sentences"] if len(s.split()) > 8]
    return found


def reprints():
    """Reprints are told from other articles: cut, re-headlined, localised, updated."""
    pick, pool, rows = random.Random(21), sentences(), []
    for i in range(150):
        body = pick.sample(pool, 8)
        day = f"2019-{1 + i % 12:02}-{1 + i % 28:02}"
        rows.append({"id": f"o{i}", "publisher": "Wire", "date": day, "title": "A headline", "text": "\n\n".join(body)})
        kind = i % 4
        again = list(body)
        if kind == 0:
            again = body[:5]
        elif kind == 1:
            again = [" ".join(w if pick.random() > 0.05 else pick.choice(["local", "here", "county"]) for w in s.split()) for s in body]
            again.append("The mayor of Little Haven said that the town had sent blankets.")
        elif kind == 2:
            again = body + ["More was expected later in the day.", "A second statement is due in the evening."]
        rows.append({"id": f"c{i}", "publisher": f"Paper {i % 7}", "date": day, "title": f"Headline {i}", "text": "\n\n".join(again)})
    store = fresh("o.db")
    expect("reprints", run("ingest", store, write("o.jsonl", rows)), 0, "300 new")
    with sqlite3.connect(store) as db:
        origin = dict(db.execute("SELECT name, origin FROM version JOIN article ON article.id = version.article"))
    missed = sum(origin[f"o{i}"] != origin[f"c{i}"] for i in range(150))
    wrong = sum(origin[f"{x}{i}"] in {origin[f"{y}{k}"] for y in "oc" for k in range(i)} for x in "oc" for i in range(150))
    print(f"store: of 150 reprints {missed} missed, of 300 articles {wrong} merged with another's")
    holds("misses under a tenth", missed < 15)
    holds("false merges under a hundredth", wrong < 3)
    told = ask(store, "happenings")
    holds("reports of one origin", told and sum(h["origins"] == 1 and h["outlets"] == 2 for h in told) > len(told) / 3)


def happenings():
    """Reports of one event are one happening, and where they differ is told."""
    base = {"date": "2021-06-02", "text": ""}
    rows = [{**base, "id": "a", "publisher": "Alpha", "text": "Turkish jets bombed a village in Syria on Tuesday, killing 12 people."},
            {**base, "id": "b", "publisher": "Beta", "text": "At least 15 people died when warplanes from Turkey bombed villages in Syria on Tuesday, killing 15 people."},
            {**base, "id": "c", "publisher": "Gamma", "text": "Turkey denied that its jets had bombed Syria on Tuesday."},
            {**base, "id": "d", "publisher": "Delta", "text": "Kenya and Uganda signed a trade agreement on Tuesday."}]
    store = fresh("h.db")
    run("ingest", store, write("h.jsonl", rows))
    bombing = ask(store, "happenings", "--type", "ASSAULT")
    holds(f"one bombing: {bombing}", len(bombing) == 1 and bombing[0]["reports"] == 3 and bombing[0]["origins"] == 3)
    holds("its reports differ", bombing and {"numbers", "denial"} <= set(bombing[0]["differ"].split()))
    holds("found by one report", ask(store, "happenings", "--status", "denied")[0]["reports"] == 3)


def exports():
    """What comes out of a store is what comes out of coding."""
    source = write("x.jsonl", articles(80, 5))
    store = fresh("x.db")
    run("ingest", "--keep-text", store, source)
    for form in ("csv", "plover", "cameo", "petrarch", "polecat", "icews", "gdelt", "gdelt-mentions", "phoenix"):
        coded, stored = run("code", "--format", form, source), run("export", store, "--format", form)
        holds(f"{form} of the store is that of coding", coded.stdout == stored.stdout and len(coded.stdout) > 1000)
    coded = [json.loads(line) for line in run("code", "--format", "jsonl", source).stdout.splitlines()]
    stored = [json.loads(line) for line in run("export", store, "--format", "jsonl").stdout.splitlines()]

    def same(x, drop=("why", "entities", "coder", "happening")):
        return {k: same(v) for k, v in x.items() if k not in drop} if isinstance(x, dict) else [same(v) for v in x] if isinstance(x, list) else x
    holds("records of the store are those of coding", len(coded) == 80 and same(coded) == same(stored))
    expect("conditions", run("export", store, "--format", "polecat", "--type", "ASSAULT", "--losses"), 0, "\tASSAULT\t", "polecat:")
    expect("no such schema", run("export", store, "--format", "sonnet"), 2, "", "'sonnet'")
    expect("no schema", run("export", store), 2, "", "--format")


def damage():
    """What can be wrong with a file is told, and leaves the rest whole."""
    store, source = fresh("d.db"), write("d.jsonl", articles(60))
    run("ingest", store, source)
    with open(os.path.join(WORK, "no.db"), "w", encoding="ascii") as f:
        f.write("not a store at all\n" * 100)
    expect("no store", run("query", "no.db"), 2, "", "no store")
    expect("no file", run("query", "nowhere.db"), 2, "", "nowhere.db")
    other = sqlite3.connect(os.path.join(WORK, "other.db"))
    other.execute("CREATE TABLE t (x)")
    other.commit()
    expect("another's database", run("ingest", "other.db", source), 2, "", "no store of sanudo")
    size = os.path.getsize(store)
    for name, cut in (("cut.db", size // 2), ("stub.db", 700)):
        shutil.copy(store, os.path.join(WORK, name))
        os.truncate(os.path.join(WORK, name), cut)
        holds(name + " is told", run("query", name).returncode == 2 and run("query", name, "check").returncode != 0)
    pick = random.Random(5)
    for i in range(20):
        with open(store, "rb") as f:
            data = bytearray(f.read())
        for _ in range(200):
            data[pick.randrange(len(data))] ^= 1 << pick.randrange(8)
        with open(os.path.join(WORK, "flip.db"), "wb") as f:
            f.write(data)
        for ask_for in ("check", "events", "statements"):
            p = run("query", "flip.db", ask_for)
            holds(f"flipped bits, {ask_for}: exit {p.returncode}", p.returncode in (0, 1, 2) and "Traceback" not in p.stderr)
    with sqlite3.connect(store) as db:
        db.execute("PRAGMA user_version = 99")
    expect("a later version", run("query", store), 2, "", "version 99")

    store = fresh("w.db")
    first = subprocess.Popen([SANUDO, "ingest", store, "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    time.sleep(1.0)
    expect("a second writer", run("ingest", store, source), 2, "", "another ingest is writing it")
    first.communicate(b"")
    expect("input that is not there, and that is", run("ingest", store, "gone.jsonl", source), 2, "60 new", "gone.jsonl")
    broken = write("b.jsonl", articles(5))
    with open(broken, "a", encoding="ascii") as f:
        f.write("{broken\n")
    expect("a broken line", run("ingest", fresh("b.db"), broken), 1, "5 new, 0 updated, 0 coded anew, 0 withdrawn, 0 known before, 1 refused", "b.jsonl:6")

    full = fresh("full.db")
    many = write("many.jsonl", articles(700))
    p = run("ingest", full, many, preexec_fn=lambda: (signal.signal(signal.SIGXFSZ, signal.SIG_IGN), resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))))
    holds(f"no room: exit {p.returncode}, {p.stderr[:200]!r}", p.returncode == 2 and "full.db" in p.stderr)
    expect("sound without room", run("query", full, "check"), 0, "no faults")
    expect("taken up with room", run("ingest", full, many), 0, "0 refused")
    holds("all there", ask(full, "counts")[0]["events"] == sum(1 for _ in ask(full)))
    if os.geteuid() != 0:
        os.chmod(full, 0o444)
        expect("read only", run("ingest", full, many), 2, "", "full.db")


def site_rows(folder, what):
    """What the scripts of a site hand over: each calls sanudoAdd("name", [rows])."""
    rows = []
    for name in sorted(os.listdir(os.path.join(WORK, folder, "data"))):
        with open(os.path.join(WORK, folder, "data", name), encoding="utf-8") as f:
            head, _, rest = f.read().partition(",[")
        if head.startswith(f'sanudoAdd("{what}'):
            rows += json.loads("[" + rest.rstrip().removesuffix("]);").rstrip().rstrip(",") + "]")
    return rows


def site():
    """A store as a page with its data."""
    store = fresh("s.db")
    run("ingest", "--keep-text", store, write("s.jsonl", articles(60)))
    if "without the page" in run("export", store, "--format", "site", "probe").stderr:
        return
    expect("a site", run("export", store, "--format", "site", "all"), 0)
    holds("the page and its scripts", {"index.html", "data"} < set(os.listdir(os.path.join(WORK, "all"))))
    with open(os.path.join(WORK, "all", "index.html"), encoding="utf-8") as f:
        page = f.read()
    holds("every script is there", all(os.path.exists(os.path.join(WORK, "all", src)) for src in re.findall(r'(?:src|href)="(?!data:)([^"#]+)"', page)))
    for what in ("articles", "events", "happenings", "statements", "actors"):
        rows = site_rows("all", what)
        holds(f"{what} of a site: {len(rows)}", rows and [{k: v for k, v in r.items() if k != "about"} for r in rows] == ask(store, what))
    holds("what statements are about", all({"name", "code"} == set(x) for s in site_rows("all", "statements") for x in s["about"]) and
          any(s["about"] for s in site_rows("all", "statements")))
    records = site_rows("all", "records")
    holds("records with their texts", len(records) == 60 and all(r["text"] and r["events"] is not None for r in records))
    holds("and their reasons", all(e["why"]["rule"] for r in records for e in r["events"]))
    expect("the same again", run("export", store, "--format", "site", "again"), 0)
    holds("the same bytes", subprocess.run(["diff", "-r", "all", "again"], cwd=WORK, stdout=subprocess.DEVNULL).returncode == 0)
    expect("a part", run("export", store, "--format", "site", "part", "--published-from", "2020-06-01", "--publisher", "Courier 1"), 0)
    part = site_rows("part", "articles")
    holds("of a part, what was asked for", part and all(a["published"] >= "2020-06-01" and a["publisher"] == "Courier 1" for a in part))
    holds("of a part, its records", sorted(r["id"] for r in site_rows("part", "records")) == sorted(a["article"] for a in part))
    expect("a directory that is not empty", run("export", store, "--format", "site", "all"), 2, "", "is not empty")
    expect("a file", run("export", store, "--format", "site", "s.jsonl"), 2, "", "s.jsonl")
    expect("no directory", run("export", store, "--format", "site"), 2, "", "which?")
    expect("half articles", run("export", store, "--format", "site", "half", "--actor", "RUS"), 2, "", "whole articles")
    expect("a directory for rows", run("export", store, "--format", "csv", "there"), 2, "", "there")
    p = run("export", store, "--format", "site", "full", preexec_fn=lambda: (signal.signal(signal.SIGXFSZ, signal.SIG_IGN), resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))))
    holds(f"a site without room: exit {p.returncode}, {p.stderr!r}", p.returncode == 2 and "cannot be written" in p.stderr)
    os.mkdir(os.path.join(WORK, "empty"))
    expect("an empty directory", run("export", store, "--format", "site", "empty"), 0)



def everything(store, what):
    """All that can be asked of a store ends, and ends in an answer or a refusal; what is JSON Lines is JSON."""
    asks = [("query", store, subject, "--format", form) for subject in ("events", "happenings", "statements", "articles", "actors", "counts")
            for form in ("jsonl", "table")]
    asks += [("query", store, "changes", "--runs", "1,1"), ("query", store, "counts", "--by", "week,dyad"), ("query", store, "check"),
             ("query", store, "statements", "--about", "TUR", "--text", "border"), ("export", store, "--format", "jsonl"),
             ("export", store, "--format", "gdelt", "--losses"), ("export", store, "--format", "polecat")]
    for args in asks:
        try:
            p = run(*args, timeout=20)
        except subprocess.TimeoutExpired:
            faults.append(f"{what}: {args} does not end")
            continue
        holds(f"{what}: {args}: exit {p.returncode}, {p.stderr[:200]}", p.returncode in (0, 1, 2) and (p.returncode or not p.stderr or "--losses" in args))
        if args[-1] == "jsonl" and args[0] == "query":
            for line in p.stdout.split("\n")[:-1]:
                holds(f"{what}: {args}: no JSON: {line[:200]!r}", is_json(line))


def is_json(line):
    try:
        return json.loads(line) is not None
    except ValueError:
        return False


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n"


def hostile():
    """Stores made by those who mean harm."""
    source = write("a.jsonl", articles(20))
    sound = fresh("sound.db")
    run("ingest", "--keep-text", sound, source)
    with sqlite3.connect(sound) as db:
        tables = [t for t in TABLES if t not in ("words_data", "run")]
        columns = {t: [c[1] for c in db.execute(f"PRAGMA table_info({t})")] for t in tables}
    edits = {f"no {t}": [f"DROP TABLE {t}"] for t in ("party", "event", "version", "words")}
    edits |= {f"{t} is a view without end": [f"ALTER TABLE {t} RENAME TO was_{t}",
                                            f"CREATE VIEW {t} AS SELECT x.* FROM was_{t} x, ({ENDLESS})"] for t in ("event", "coding", "entity")}
    edits["views that do not end"] = ["DROP VIEW changes", f"CREATE VIEW changes AS {ENDLESS}", "DROP VIEW records", f"CREATE VIEW records AS {ENDLESS}"]
    values = {"bad text": "CAST(x'41ff9b1b5b324a00c29b42' AS TEXT)", "nothing": "NULL", "a number": "9e999", "a great number": "-9223372036854775808",
              "deep JSON": "replace(hex(zeroblob(3000)), '00', '[')", "other JSON": "'{\"start\": [1], \"dead\": \"x\", \"bounds\": {\"dead\": [1]}}'"}
    for name, value in values.items():
        for t in ("version", "entity", "event", "statement"):
            copies = [f"CREATE TABLE new_{t} AS SELECT * FROM {t}", f"DROP TABLE {t}", f"ALTER TABLE new_{t} RENAME TO {t}"]
            kept = ("id", "coding", "number", "version", "article")
            edits[f"{name} in {t}"] = copies + [f"UPDATE {t} SET " + ", ".join(f'"{c}" = {value}' for c in columns[t] if c not in kept)]
    for what, sql in edits.items():
        store = fresh("hostile.db")
        shutil.copy(sound, store)
        db = sqlite3.connect(store)
        db.execute("PRAGMA legacy_alter_table = 1")
        for one in sql:
            db.execute(one)
        db.commit()
        db.close()
        everything(store, what)
    store = fresh("trigger.db")
    shutil.copy(sound, store)
    with sqlite3.connect(store) as db:
        db.execute(f"CREATE TRIGGER t AFTER INSERT ON version BEGIN DELETE FROM article WHERE id IN ({ENDLESS}); END")
    expect("a trigger is not run", run("ingest", store, write("c.jsonl", articles(40)), timeout=30), 0, "20 new")


OF_VERSION_2 = ("event_happening", "event_at", "event_counted", "actor_entity", "coding_old")


def migrated():
    """A store of an older version is not misread, and becomes what one of this version is."""
    store, fine, source = fresh("old.db"), fresh("new.db"), write("old.jsonl", articles(40))
    for path in (store, fine):
        run("ingest", path, source)
    with sqlite3.connect(store) as db:
        for index in OF_VERSION_2:
            db.execute(f"DROP INDEX {index}")
        for column in ("country", "lat", "lon"):
            db.execute(f"ALTER TABLE event DROP COLUMN {column}")
        for index, on in (("event_happening", "event (happening)"), ("event_day", "event (day_from)"), ("event_type", "event (type, day_from)"), ("place_name", "place (name)")):
            db.execute(f"CREATE INDEX {index} ON {on}")
        db.execute("PRAGMA user_version = 1")
    expect("an old store is not read", run("query", store, "counts"), 2, "", "is a store of version 1; the next ingest")
    expect("but ingested into", run("ingest", store, source), 0, "0 new")
    holds("and then has the same rows", dump(store) == dump(fine))
    holds("and the same indexes", indexes(store) == indexes(fine))
    with sqlite3.connect(store) as db:
        db.execute("PRAGMA user_version = 99")
    expect("a store to come is not read", run("query", store, "counts"), 2, "", "is a store of version 99; this program")
    expect("nor ingested into", run("ingest", store, source), 2, "", "is a store of version 99; this program")


def indexes(path):
    with sqlite3.connect(path) as db:
        return set(db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index'"))


def unwritable():
    """A store in a folder that cannot be written is read."""
    folder = os.path.join(WORK, "a #1%3f?")
    os.makedirs(folder)
    store = os.path.join(folder, "s.db")
    run("ingest", store, write("u.jsonl", articles(20)))
    nobody = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    os.chmod(WORK, 0o755)
    os.chmod(folder, 0o555)
    try:
        if subprocess.run([SANUDO, "--help"], capture_output=True, **nobody).returncode:
            return print("store: nobody may run the program: not tried where nothing can be written")
    except PermissionError:
        return print("store: nobody may run the program: not tried where nothing can be written")
    expect("read where nothing can be written", run("query", store, "counts", **nobody), 0, "events")
    os.chmod(folder, 0o755)
    with open(store + "-wal", "wb") as f:
        f.write(b"x" * 4096)
    os.chmod(folder, 0o555)
    expect("but not what was broken off there", run("query", store, "counts", **nobody), 2, "", "broken off")
    os.chmod(folder, 0o755)


try:
    for part in (questions, versions, killed_articles, reprints, happenings, exports, site, killed, damage, migrated, hostile, unwritable):
        part()
finally:
    shutil.rmtree(WORK, ignore_errors=True)
for fault in faults:
    print("store:", fault)
print("store: all as expected" if not faults else f"store: {len(faults)} faults")
sys.exit(bool(faults))
