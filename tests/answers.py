#!/usr/bin/env python3
"""What `sanudo query` answers, against what Python makes of the articles' records.  usage: answers.py SANUDO

SANUDO_MODEL and SANUDO_LEXICON are set.
"""
import collections
import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile

SANUDO = os.path.abspath(sys.argv[1])
TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
WORK = tempfile.mkdtemp(prefix="sanudo-answers-")
STORE = os.path.join(WORK, "a.db")
faults, compared = [], 0


def sanudo(*args):
    p = subprocess.run([SANUDO, *args], capture_output=True, text=True, cwd=WORK)
    if p.returncode:
        sys.exit(f"answers: {args}: exit {p.returncode}, {p.stderr[:300]}")
    return [json.loads(line) for line in p.stdout.splitlines()] if "jsonl" in args else []


def ask(*args):
    return sanudo("query", STORE, *args, "--format", "jsonl")


# What no report says on its own: names with commas and quotes in them, names that look like codes, articles without a day.
MADE = [
    {"id": "north, page 1", "publisher": "Courier, Late", "date": "2020-05-04", "text": "Kenya condemned Uganda, and Turkey condemned Greece."},
    {"id": 'a "quoted" id', "publisher": "IBM", "date": "2020-05-05", "text": "Turkish police arrested nine protesters in Ankara on Sunday, killing two people."},
    {"id": "no day", "publisher": "Gazette", "text": "Norway and Poland will send food aid to Peru, officials said."},
]


def articles():
    folder = os.path.join(TOP, "eval", "own")
    for name in sorted(n for n in os.listdir(folder) if n.endswith(".jsonl")):
        with open(os.path.join(folder, name), encoding="utf-8") as f:
            for line in f:
                a = json.loads(line)
                yield {k: a[k] for k in ("id", "date", "publisher", "title", "text") if a.get(k)}
    yield from MADE


class Event:
    """An event of a record, as rows of a store speak of it."""

    def __init__(self, record, e):
        people = {a["id"]: a for a in record["actors"]}
        places = {p["id"]: p for p in record["places"]}
        self.key = (record["id"], e["id"])
        self.record, self.e, self.happening = record, e, e["happening"]
        self.day = e["date"]["start"] if e["date"] else None
        self.who = {role: [people[a] for a in e[role]] for role in ("actor", "recipient")}
        self.who["party"] = self.who["actor"] + self.who["recipient"]
        self.place = places[e["place"]["place"]] if e["place"] else {}
        self.place_from = e["place"] and e["place"]["from"]

    def codes(self, role):
        return list(dict.fromkeys(a["code"] for a in self.who[role] if a["code"]))


def same(what, got, expected):
    global compared
    compared += 1
    if sorted(got, key=str) != sorted(expected, key=str):
        faults.append(f"{what}: {len(got)} for {len(expected)}\n    more: {[g for g in got if g not in expected][:3]}\n"
                      f"    less: {[x for x in expected if x not in got][:3]}")


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def is_code(word):
    return len(word) == 3 and word.isascii() and word.isupper() and word.isalpha()


def among(events, value, most=6):
    """The commonest values of something, so that each condition is asked for what is there."""
    counts = collections.Counter(v for e in events for v in value(e) if v)
    return [v for v, _ in counts.most_common(most)]


def compare(events, what, test, *conditions):
    rows = ask("events", *conditions)
    same(f"events {conditions}", [(r["article"], r["event"]) for r in rows], [e.key for e in events if test(e)])


def conditions(events):
    """Each condition of events, with one value and with two."""
    simple = {
        "type": lambda e: [e.e["type"]], "mode": lambda e: [e.e["mode"]], "cameo": lambda e: [e.e["cameo"]], "status": lambda e: [e.e["status"]],
        "context": lambda e: e.e["contexts"], "country": lambda e: [e.place.get("country")], "place": lambda e: [e.place.get("name")],
        "place-from": lambda e: [e.place_from], "source": lambda e: e.e["chain"], "publisher": lambda e: [e.record["publisher"]],
        "article": lambda e: [e.record["id"]], "sector": lambda e: {s for a in e.who["actor"] for s in a["sectors"]},
    }
    for name, value in simple.items():
        values = among(events, value)
        for wanted in [[v] for v in values] + [values[:2]]:
            compare(events, name, lambda e: set(value(e)) & set(wanted), "--" + name, ",".join(map(quoted, wanted)))
    for role in ("actor", "recipient", "party"):
        for code in among(events, lambda e: e.codes(role)):
            compare(events, role, lambda e: code in e.codes(role), "--" + role, code)
        for name in among(events, lambda e: {a["name"] for a in e.who[role]}):
            compare(events, role, lambda e: name in {a["name"] for a in e.who[role]}, "--" + role, quoted(name))
            compare(events, role, lambda e: name in {a["name"] for a in e.who[role]} or "RUS" in e.codes(role), f"--{role}=RUS, {quoted(name.lower())}")
    days = sorted(e.day for e in events if e.day)
    first, last = days[len(days) // 4], days[len(days) // 2]
    compare(events, "days", lambda e: e.day and first <= e.day <= last, "--from", first, "--to", last)
    for s, w, n, east in ((-90, -180, 90, 180), (30, 10, 60, 60), (-60, 100, 70, -30)):
        lon = lambda x: w <= x <= east if w <= east else x >= w or x <= east
        compare(events, "box", lambda e: e.place.get("lat") is not None and s <= e.place["lat"] <= n and lon(e.place["lon"]), f"--box={s},{w},{n},{east}")


def counts(events):
    """Each measure, and some of them together."""
    day = lambda e: e.day
    monday = lambda e: e.day and str(datetime.date.fromisoformat(e.day) - datetime.timedelta(datetime.date.fromisoformat(e.day).weekday()))
    one = {"day": day, "week": monday, "month": lambda e: e.day and e.day[:7], "year": lambda e: e.day and e.day[:4], "type": lambda e: e.e["type"],
           "mode": lambda e: e.e["mode"], "quad": lambda e: e.e["quad"], "status": lambda e: e.e["status"], "country": lambda e: e.place.get("country"),
           "publisher": lambda e: e.record["publisher"]}
    groups = {name: lambda e, f=f: [(f(e),)] for name, f in one.items()}
    groups["actor"] = lambda e: [(c,) for c in e.codes("actor")]
    groups["recipient"] = lambda e: [(c,) for c in e.codes("recipient")]
    groups["dyad"] = lambda e: [(a, b) for a in e.codes("actor") for b in e.codes("recipient")]
    groups["year,dyad"] = lambda e: [(one["year"](e), *d) for d in groups["dyad"](e)]
    groups["actor,type"] = lambda e: [(a, e.e["type"]) for a, in groups["actor"](e)]
    groups["type,type"] = groups["type"]
    for by, group in groups.items():
        tally = collections.defaultdict(list)
        for e in events:
            for g in group(e):
                tally[g].append(e.e["score"])
        rows = ask("counts", "--by", by)
        same(f"counts by {by}", [(tuple(r.values())[:-2], r["events"]) for r in rows], [(g, len(s)) for g, s in tally.items()])
        mean = {tuple(r.values())[:-2]: r["mean_score"] for r in rows}
        off = [(g, mean.get(g), sum(s) / len(s)) for g, s in tally.items() if mean.get(g) is None or abs(mean[g] - sum(s) / len(s)) > 0.00051]
        same(f"mean scores by {by}", off, [])
    same("counts of all", [r["events"] for r in ask("counts")], [len(events)])


def happenings(events):
    """A condition chooses happenings; all their reports are looked at."""
    for name, test in (("ASSAULT", lambda e: e.e["type"] == "ASSAULT"), ("ACCUSE", lambda e: e.e["type"] == "ACCUSE")):
        chosen = {e.happening for e in events if test(e)}
        reports = collections.defaultdict(set)
        for e in events:
            reports[e.happening].add(e.record["id"])
        same(f"happenings {name}", [(r["happening"], r["reports"]) for r in ask("happenings", "--type", name)], [(h, len(reports[h])) for h in chosen])


def statements(records):
    """Who says what to whom, about whom, and through whom."""
    rows = [(r, s) for r in records for s in r["statements"]]
    key = lambda r, s: (r["id"], s["id"])
    ident = lambda asked: [(r["article"], r["statement"]) for r in asked]
    people = {r["id"]: {a["id"]: a for a in r["actors"]} for r in records}
    for name in among(rows, lambda x: [x[1]["source"]["name"]]):
        said = [key(r, s) for r, s in rows if name in (s["source"]["name"], people[r["id"]].get(s["source"]["actor"], {}).get("name"))]
        same(f"source {name}", ident(ask("statements", "--source", quoted(name))), said)
    for name in among(rows, lambda x: [x[1]["addressee"] and x[1]["addressee"]["name"]]):
        same(f"addressee {name}", ident(ask("statements", "--addressee", quoted(name))),
             [key(r, s) for r, s in rows if s["addressee"] and s["addressee"]["name"].lower() == name.lower()])
    for name in among(rows, lambda x: x[1]["chain"]):
        same(f"chain {name}", ident(ask("statements", "--chain", quoted(name))), [key(r, s) for r, s in rows if name in s["chain"]])

    def about(r, s, test):
        spans = [(m["start"], m["end"]) for a in r["actors"] if test(a) for m in a["mentions"]]
        return any(c["start"] <= start and end <= c["end"] for c in s["content"] for start, end in spans)
    for code in among(records, lambda r: [a["code"] for a in r["actors"]]):
        same(f"about {code}", ident(ask("statements", "--about", code)), [key(r, s) for r, s in rows if about(r, s, lambda a: a["code"] == code)])
    for name in among(records, lambda r: [a["name"] for a in r["actors"]]):
        same(f"about {name}", ident(ask("statements", "--about", quoted(name))), [key(r, s) for r, s in rows if about(r, s, lambda a: a["name"] == name)])
    for r in ask("statements"):
        whole = next(x for x in MADE_AND_OWN if x["id"] == r["article"])["text"]
        same("words of a statement", [r["words"]], [" ... ".join(whole[c["start"]:c["end"]] for c in r["content"])])


def actors_and_articles(records):
    cast = collections.Counter((a["name"], a["kind"], a["code"], " ".join(a["sectors"]) or None, a["title"], a["key"]) for r in records for a in r["actors"])
    rows = ask("actors")
    same("actors", [r["articles"] for r in rows], list(cast.values()))
    same("articles", [(r["article"], r["events"], r["statements"]) for r in ask("articles")],
         [(r["id"], len(r["events"]), len(r["statements"])) for r in records])
    same("articles of a day", [r["article"] for r in ask("articles", "--from", "2020-05-04", "--to", "2020-05-05")],
         [r["id"] for r in records if r["date"] and "2020-05-04" <= r["date"] <= "2020-05-05"])


try:
    MADE_AND_OWN = list(articles())
    with open(os.path.join(WORK, "a.jsonl"), "w", encoding="utf-8") as f:
        f.writelines(json.dumps(a) + "\n" for a in MADE_AND_OWN)
    sanudo("ingest", "--keep-text", STORE, "a.jsonl")
    RECORDS = sanudo("export", STORE, "--format", "jsonl")
    EVENTS = [Event(r, e) for r in RECORDS for e in r["events"]]
    conditions(EVENTS)
    counts(EVENTS)
    happenings(EVENTS)
    statements(RECORDS)
    actors_and_articles(RECORDS)
finally:
    shutil.rmtree(WORK, ignore_errors=True)
for fault in faults:
    print("answers:", fault)
print(f"answers: {compared} as expected" if not faults else f"answers: {len(faults)} faults of {compared}")
sys.exit(bool(faults))
