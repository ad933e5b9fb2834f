#!/usr/bin/env python3
"""Run every scorer over the development sets and hold the figures against eval/floors.tsv.

usage: evaluate.py SANUDO [--only NAME] [--raise] [--keep DIR]

SANUDO is the command.  The sets and their scorers stand beside the repository, in ../shared/data and ../shared/eval
(SANUDO_SHARED names another place); where they are absent, that is said and nothing fails.  Our own dispatches stand in
eval/own, but their scorer is over there as well.  --only runs the sets whose
name begins so; --raise writes floors just under today's figures where these are higher; --keep leaves the coded
files in DIR.  Exit status 1: a figure fell below its floor.  Standard library only.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
FLOORS = ROOT / "eval" / "floors.tsv"
SLACK = 0.3  # a raised floor stands this far under the figure: rounding, not regressions


def shared():
    return pathlib.Path(os.environ.get("SANUDO_SHARED", ROOT.parent / "shared"))


def run(args):
    p = subprocess.run([str(a) for a in args], capture_output=True, text=True)
    if p.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, args))}: exit {p.returncode}\n{p.stderr}")
    return p.stdout


class Bench:
    """The command, the data, the scorers, and a folder for what passes between them."""

    def __init__(self, sanudo, work):
        self.sanudo, self.work = sanudo, work
        self.data, self.eval = shared() / "data", shared() / "eval"

    def code(self, name, path, *options):
        out = self.work / f"{name}.jsonl"
        out.write_text(run([self.sanudo, "code", "--format", "jsonl", "--input", "jsonl", *options, path]), encoding="utf-8")
        return out

    def score(self, scorer, *args):
        return run([sys.executable, self.eval / scorer, *args])

    def layer(self, layer, coded):
        out = self.work / f"{coded.stem}.{layer}.jsonl"
        out.write_text(run([sys.executable, self.eval / "layer.py", layer, coded]), encoding="utf-8")
        return out


def numbers(text, *patterns):
    """Each pattern is (name, regular expression with one group); one that finds nothing is an error."""
    out = {}
    for name, pattern in patterns:
        m = re.search(pattern, text, re.M)
        if not m:
            sys.exit(f"no figure for {name} in:\n{text}")
        out[name] = float(m.group(1))
    return out


def parses(b, treebank):
    def figures(text):
        return {k: float(v) for k, v in (line.split("\t") for line in text.splitlines())}
    gold = b.data / "ud" / f"{treebank}.conllu"
    raw, parsed, tagged = b.work / f"{treebank}.txt", b.work / f"{treebank}.raw.conllu", b.work / f"{treebank}.gold.conllu"
    raw.write_text(run([sys.executable, ROOT / "eval" / "raw_text.py", gold]), encoding="utf-8")
    parsed.write_text(run([b.sanudo, "parse", "--input", "text", raw]), encoding="utf-8")
    tagged.write_text(run([b.sanudo, "parse", "--input", "conllu", gold]), encoding="utf-8")
    out = {f"{treebank}.raw.{k}": v for k, v in figures(b.score("ud.py", gold, parsed)).items()}
    return out | {f"{treebank}.gold.{k}": v for k, v in figures(b.score("ud.py", gold, tagged)).items()
                  if k not in ("words", "sentences")}


def names(b, corpus):
    gold, tagged = b.data / "ner" / f"{corpus}.iob2", b.work / f"{corpus}.names.conllu"
    tagged.write_text(run([b.sanudo, "parse", "--input", "conllu", gold]), encoding="utf-8")
    rows = [line.split("\t") for line in run([sys.executable, ROOT / "eval" / "names.py", gold, tagged]).splitlines()]
    return {f"{corpus}.names.{kind.lower()}": float(f1) for kind, _, _, f1 in rows}


def dispatches(b, name, gold=None):
    gold = gold or b.data / "dispatches" / f"{name}.jsonl"
    text = b.score("dispatches.py", gold, b.code(name, gold))
    found = numbers(text, ("event.P", r"^event\tP ([\d.]+)"), ("event.R", r"^event.*\tR ([\d.]+)"),
                    ("event.F1", r"^event.*F1 ([\d.]+)"),
                    *[(k, rf"^of those.*\b{k} ([\d.]+)") for k in ("actor", "recipient", "sector", "mode", "date", "status", "chain")],
                    ("record.F1", r"^record.*F1 ([\d.]+)"), ("statement.F1", r"^statement.*?F1 ([\d.]+)"),
                    ("statement.speaker", r"^statement.*speaker ([\d.]+)"), ("time.F1", r"^time.*?F1 ([\d.]+)"),
                    ("time.value", r"^time.*value F1 ([\d.]+)"))
    return {f"{name}.{k}": v for k, v in found.items()}


def attribution(b, name, layer):
    gold = b.data / "attribution" / f"{name}.jsonl"
    text = b.score("attribution.py", gold, b.layer(layer, b.code(name, gold)))
    return numbers(text, (f"{name}.linked", r"^linked\s+(?:[\d.]+\s+){2}([\d.]+)"))


# The part of MEANTIME whose errors have been read; the other topics have only been measured.
SEEN_TOPICS = {"corpus_gm", "corpus_apple"}


def iso_date(day):
    """One article of the set has its date the other way round."""
    m = re.fullmatch(r"(\d\d)-(\d\d)-(\d{4})", day or "")
    return f"{m.group(3)}-{m.group(2)}-{m.group(1)}" if m else day


def times(b):
    articles = [json.loads(x) for x in (b.data / "time" / "meantime.jsonl").read_text(encoding="utf-8").splitlines()]
    parts = {"": articles, "seen.": [a for a in articles if a["topic"] in SEEN_TOPICS],
             "unseen.": [a for a in articles if a["topic"] not in SEEN_TOPICS]}
    out = {}
    for part, chosen in parts.items():
        gold = b.work / f"meantime.{part}gold.jsonl"
        gold.write_text("".join(json.dumps(a | {"dct": iso_date(a.get("dct"))}) + "\n" for a in chosen), encoding="utf-8")
        text = b.score("times.py", gold, b.layer("time", b.code(f"meantime.{part}coded", gold, "--field", "date=dct")))
        out |= numbers(text, *[(f"meantime.{part}{k}", rf"^{k} .*F1\s+([\d.]+)") for k in ("strict", "relaxed", "value")])
    return out


def part(b, path, name, keep):
    """The articles of a file that `keep` takes, as a file of their own."""
    lines = [x for x in path.read_text(encoding="utf-8").splitlines() if x and keep(json.loads(x))]
    out = b.work / f"{name}.part.jsonl"
    out.write_text("".join(x + "\n" for x in lines), encoding="utf-8")
    return out


def located(b, name, gold):
    """Names of places found, those of them that are put within 161 km, and both at once; the dates of these articles are of no format."""
    text = b.score("geo.py", gold, b.layer("geo", b.code(name, gold, "--field", "date=none")))
    return numbers(text, (f"{name}.overlap", r"^geotag overlap.*F1 ([\d.]+)"), (f"{name}.resolved", r"acc@161 ([\d.]+)\s+AUC"),
                   (f"{name}.end-to-end", r"end-to-end acc@161 ([\d.]+)"))


def places(b):
    """GeoVirus in two halves by number: errors are looked at in the first only."""
    gold = b.data / "geo" / "geovirus.jsonl"

    def half(name, second):
        return located(b, name, part(b, gold, name, lambda x: (int(x["id"].split("-")[1]) >= 114) == second))
    return located(b, "geovirus", gold) | half("geovirus-first", False) | half("geovirus-second", True)


def event_places(b, name):
    gold = b.data / "dispatches" / f"{name}.jsonl"
    text = run([sys.executable, ROOT / "eval" / "event_places.py", gold, b.code(name, gold)])
    return numbers(text, *[(f"{name}.place.{k}", rf"^{k}\t([\d.]+)") for k in ("place", "told", "clause", "fallback")])


def entities(line):
    """A record's entities, as the coreference scorer takes them."""
    d = json.loads(line)
    return {"id": d["id"], "mentions": [{"start": m["start"], "end": m["end"], "cluster": e["id"]} for e in d["entities"] for m in e["mentions"]]}


def coreference(b):
    gold, found = b.data / "coref" / "ontogum_dev.jsonl", b.work / "ontogum_dev.entities.jsonl"
    lines = b.code("ontogum_dev", gold).read_text(encoding="utf-8").splitlines()
    found.write_text("".join(json.dumps(entities(x)) + "\n" for x in lines), encoding="utf-8")
    text = b.score("coref.py", gold, found)
    return numbers(text, ("ontogum.conll", r"^CoNLL F1 ([\d.]+)"))


# What each corpus calls an event that is still to come: MEANTIME annotates how certain it is, UDS whether it has happened.
OWN_SCALE = {"meantime": {"planned": 3}, "uds": {"planned": -3, "possible": -3, "hypothetical": -3}}


def factuality(b, name, corpus):
    """The status of given events in three classes: planned, possible and hypothetical are open; and on the corpus's own scale."""
    tool = b.sanudo.parents[2] / "eval" / "factuality"
    if not tool.exists():
        print(f"skipped: {name}, for want of {tool}")
        return {}
    gold, out = b.data / "factuality" / f"{corpus}.jsonl", {}
    lines = [json.loads(x) for x in run([tool, gold]).splitlines()]
    for suffix, scale in (("", {}), (".own-scale", OWN_SCALE[name])):
        judged = b.work / f"{corpus}{suffix}.jsonl"
        judged.write_text("".join(json.dumps({"id": x["id"], "events": [
            {"tok": e["tok"], "label": scale.get(e["status"], e["label"])} for e in x["events"]]}) + "\n" for x in lines), encoding="utf-8")
        text = b.score("factuality.py", gold, judged)
        found = numbers(text, ("accuracy", r"^accuracy ([\d.]+)"), ("macro", r"^macro-F1 ([\d.]+)"))
        out |= {f"factuality.{name}{suffix}.{k}": v for k, v in found.items()}
    return out


def pairs(b):
    gold = b.data / "events" / "plv_dev.jsonl"
    text = b.score("pairs.py", gold, b.code("plv_dev", gold))
    return numbers(text, ("plv.pair", r"^pair accuracy\t([\d.]+)"), ("plv.type-only", r"^type-only\t([\d.]+)"))


def quiet(b, name):
    """Our own sentences that name no political act: the share that gave no event."""
    lines = (ROOT / "tests" / "cases" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    lines = [x for x in lines if x and not x.startswith("#")]
    articles = b.work / f"{name}.in.jsonl"
    articles.write_text("".join(json.dumps({"id": str(i), "date": "2020-06-15", "text": x}) + "\n"
                                for i, x in enumerate(lines)), encoding="utf-8")
    coded = [json.loads(x) for x in b.code(name, articles).read_text(encoding="utf-8").splitlines()]
    return {f"{name}.quiet": 100.0 * sum(not c["events"] for c in coded) / max(1, len(lines))}


OWN = [("off_topic", lambda b: quiet(b, "off_topic")), ("hard_negatives", lambda b: quiet(b, "hard_negatives"))]
SETS = [("ewt", lambda b: parses(b, "ewt-dev")), ("gum-free", lambda b: parses(b, "gum-free-dev")),
        ("names", lambda b: names(b, "ewt-dev") | names(b, "gum-free-dev")),
        ("dispatches", lambda b: dispatches(b, "dispatches")), ("corpus", lambda b: dispatches(b, "corpus")),
        ("where-dispatches", lambda b: event_places(b, "dispatches")), ("where-corpus", lambda b: event_places(b, "corpus")),
        ("own-a", lambda b: dispatches(b, "own-a", ROOT / "eval" / "own" / "dispatches-a.jsonl")),
        ("own-b", lambda b: dispatches(b, "own-b", ROOT / "eval" / "own" / "dispatches-b.jsonl")),
        ("own-c", lambda b: dispatches(b, "own-c", ROOT / "eval" / "own" / "dispatches-c.jsonl")),
        ("polnear", lambda b: attribution(b, "polnear_dev", "attribution-outermost")),
        ("gum_dev", lambda b: attribution(b, "gum_dev", "attribution")),
        ("factuality", lambda b: factuality(b, "meantime", "meantime_reg_dev") | factuality(b, "uds", "uds_ih2_dev")),
        ("meantime", times), ("geovirus", places), ("trnews", lambda b: located(b, "trnews", b.data / "geo" / "trnews.jsonl")),
        ("ontogum", coreference), ("plv", pairs)]


def read_floors():
    if not FLOORS.exists():
        return {}
    rows = [line.split("\t") for line in FLOORS.read_text().splitlines() if line and not line.startswith("#")]
    return {name: float(value) for name, value in rows}


def write_floors(floors):
    head = "# The least that `make eval` accepts: figure, floor.  Raise them when the figures rise (evaluate.py --raise).\n"
    FLOORS.write_text(head + "".join(f"{k}\t{v:.1f}\n" for k, v in sorted(floors.items())))


def measure(sanudo, keep, only):
    with tempfile.TemporaryDirectory() as scratch:
        work = pathlib.Path(keep or scratch)
        work.mkdir(exist_ok=True)
        b = Bench(pathlib.Path(sanudo).resolve(), work)
        sets = list(OWN)
        if b.data.is_dir():
            sets += SETS
        else:
            print(f"skipped: no evaluation data at {shared()}")
        found = {}
        for name, measure_set in sets:
            if name.startswith(only):
                found |= measure_set(b)
        return found


def option(name, default):
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else default


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    found, floors, low = measure(sys.argv[1], option("--keep", None), option("--only", "")), read_floors(), 0
    for k, v in found.items():
        floor = floors.get(k)
        bad = floor is not None and v < floor
        low += bad
        print(f"{k:28s} {v:6.2f}" + ("" if floor is None else f"   floor {floor:.1f}") + ("   BELOW ITS FLOOR" if bad else ""))
    if "--raise" in sys.argv:
        write_floors(floors | {k: max(floors.get(k, 0.0), int((v - SLACK) * 10) / 10) for k, v in found.items()})
    print(f"{len(found) - low} passed, {low} failed")
    sys.exit(1 if low else 0)


if __name__ == "__main__":
    main()
