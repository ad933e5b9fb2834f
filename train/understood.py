#!/usr/bin/env python3
"""Learn who is meant where a clause leaves a party out: understood.py SHARED PARTIES SANUDO [--folds N] > lexicon/understood.lex

PARTIES is the program sanudo-parties, SANUDO the command.  Both read SHARED/data/dispatches/corpus.jsonl, whose gold says
which parties are right; events pair with gold as SHARED/eval/dispatches.py pairs them.  A candidate's score is the sum of
its features' weights; the weights maximise the probability of the right candidates (softmax, with a penalty on the square
of each weight) by full gradient steps: the same data give the same weights.  With --folds the articles are split and only
figures are printed, of articles that the weights have not seen.  Standard library only.
"""
import collections
import json
import math
import pathlib
import subprocess
import sys

TYPED = {"nobody", "own", "ruled", "theirs", "government", "army", "police", "court"}
STEPS, RATE = 300, 0.5
PENALTY = (0.1, 2.0)
# A deed of violence that names no doer accuses nobody: not learnt, but set, unless police broke up a crowd.
ACCUSES = {f"{t}{m}": w for t in ("ASSAULT", "PROTEST") for m, w in (("", 100.0), (" crowd-control", -100.0))}
# What the other weights are drawn to instead of 0: the other country of the story receives, but what is done to one's own
# people ("sacked his minister") is done to them, what states do to states is not done at home, and whoever stands in the
# clause's own phrases goes first.
HOME = ("ACCUSE", "ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "SANCTION", "SUPPORT")
ABROAD = ("SANCTION withdraw", "SANCTION discontinue", "THREATEN", "AGREE")
PRIOR = ({f"nobody {k}": w for k, w in ACCUSES.items()},
         {"counterpart": 4.0, "in object": 5.0, "in clause": 3.0, "in phrase": 3.0, "source": -2.0,
          "police": -3.0, "army": -2.0, "army MOBILIZE": -6.0, "own": -1.0,
          **{f"theirs {t}": 6.0 for t in HOME}, **{f"{f} {t}": -3.0 for f in ("own", "ruled") for t in ABROAD}})
HEAD = """\
# What makes an actor the one that a clause leaves to the reader: weights by feature, for the open actor and the open recipient.
# The greatest sum among the candidates wins.  A feature with a type behind it counts for events of that type alone.
# src/what/understood.h says what the features are.  Written by train/understood.py (make parties); not to be edited by hand.
# Source: learnt from the project's coded dispatches.  Licence: CC BY 4.0
table understood
"""


def coded_lines(command, *args):
    out = subprocess.run([command, *args], check=True, stdout=subprocess.PIPE, text=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def pairs_of(score, gold, art):
    """Gold events and the coded events that they match, as the scorer pairs them."""
    g = score.Gold(gold)
    ranked = []
    for i, e in enumerate(gold["events"]):
        spans, bounds = g.spans(e["sentence"], [e["trigger"]] + e.get("trigger_also", [])), g.sentence(e["sentence"])
        for j, p in enumerate(art["events"]):
            trigger = (p["trigger"]["start"], p["trigger"]["end"])
            if not score.overlap(trigger, bounds) or p["type"] not in [e["type"]] + e.get("also", []):
                continue
            near = 8 * any(score.overlap(trigger, s) for s in spans) + 0.5 * (p["type"] == e["type"]) + 0.25 * e["required"]
            ranked.append((-near, i, j))
    found, used = {}, set()
    for _, i, j in sorted(ranked):
        if i not in found and j not in used:
            found[i] = j
            used.add(j)
    return {art["events"][j]["id"]: gold["events"][i] for i, j in found.items()}


def is_right(score, event, role, candidate):
    key = "recipient" if role else "actor"
    return score.party_ok({candidate[0]} - {""}, event[key], event.get(key + "_also"))


def questions(shared, parties, sanudo):
    """(article, role, [features of each candidate], [its rightness]) of every open party whose answer is known."""
    sys.path.insert(0, str(shared / "eval"))
    import dispatches as score
    corpus = shared / "data" / "dispatches" / "corpus.jsonl"
    arts = {a["id"]: a for a in coded_lines(sanudo, "code", "--format", "jsonl", str(corpus))}
    golds = [json.loads(line) for line in open(corpus, encoding="utf-8")]
    known = {g["id"]: pairs_of(score, g, arts[g["id"]]) for g in golds}
    asked = coded_lines(parties, str(corpus))
    sides = collections.Counter((q["id"], q["event"]) for q in asked)
    out = []
    for q in asked:
        event = known[q["id"]].get(q["event"])
        if sides[q["id"], q["event"]] > 1:  # a guess at both sides teaches little about either
            continue
        if event is None or (q["role"] == 0 and q["type"] in ACCUSES and q["mode"] != "crowd-control"):
            continue
        right = [is_right(score, event, q["role"], c) for c in q["candidates"]]
        wanted = set(event["actor_sectors"] + event.get("actor_sectors_also", [])) if q["role"] == 0 else set()
        best = [r and bool(wanted & set(c[1])) for r, c in zip(right, q["candidates"])]
        kinds = [q["type"]] + [f"{q['type']} {q['mode']}"] * bool(q["mode"])
        features = [c[2] + [f"{f} {k}" for f in c[2] if f in TYPED for k in kinds] for c in q["candidates"]]
        out.append((q["id"], q["role"], features, best if any(best) else right, right, best if wanted else right))
    return out


def fit(rows):
    """Weights by feature."""
    role = rows[0][1]
    prior = PRIOR[role]
    w = collections.defaultdict(float, prior)
    rows = [r for r in rows if any(r[3])]
    for _ in range(STEPS):
        slope = collections.defaultdict(float)
        for _, _, features, right, *_ in rows:
            scores = [sum(w[f] for f in fs) for fs in features]
            top = max(scores)
            e = [math.exp(s - top) for s in scores]
            total, good = sum(e), sum(x for x, r in zip(e, right) if r)
            for x, r, fs in zip(e, right, features):
                pull = (x / good if r else 0.0) - x / total
                for f in fs:
                    slope[f] += pull
        for f in slope:
            w[f] += RATE * (slope[f] / len(rows) * 10 - PENALTY[role] * (w[f] - prior.get(f, 0.0)))
    return w


def answers(w, rows):
    """How many questions, how many right in the code, and how many right in the sector as well."""
    hit = sector = 0
    for _, _, features, _, right, best in rows:
        at = max(range(len(features)), key=lambda i: (sum(w[f] for f in features[i]), -i))
        hit += right[at]
        sector += best[at]
    return len(rows), hit, sector


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    folds = 0
    if "--folds" in sys.argv:
        folds = int(sys.argv[sys.argv.index("--folds") + 1])
        args.remove(str(folds))
    if len(args) != 3:
        sys.exit(__doc__)
    rows = questions(pathlib.Path(args[0]), args[1], args[2])
    ids = sorted({r[0] for r in rows})
    by_role = [[r for r in rows if r[1] == role] for role in (0, 1)]
    for role, name in enumerate(("actor", "recipient")):
        total = [0, 0, 0]
        for k in range(folds):
            seen = {a for i, a in enumerate(ids) if i % folds != k}
            w = fit([r for r in by_role[role] if r[0] in seen])
            total = [a + b for a, b in zip(total, answers(w, [r for r in by_role[role] if r[0] not in seen]))]
        if folds:
            oracle = sum(any(r[4]) for r in by_role[role])
            print(f"{name}: {total[0]} open, {total[1]} right, {total[2]} with the sector, {oracle} could be")
    if folds:
        return
    weights = [fit(r) for r in by_role]
    print(HEAD, end="")
    for f in sorted(set(weights[0]) | set(weights[1])):
        a, r = (round(w.get(f, 0.0), 2) + 0.0 for w in weights)
        if a or r:
            print(f"{f} | {a:g} | {r:g}")


if __name__ == "__main__":
    main()
