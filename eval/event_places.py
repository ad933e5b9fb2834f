#!/usr/bin/env python3
"""Are events put where they happened?  event_places.py GOLD.jsonl CODED.jsonl [--errors N]

GOLD is data/dispatches/*.jsonl, CODED what `sanudo code --format jsonl` prints.  An event of the gold is met by a coded one of
its sentence and type whose trigger overlaps.  Of the required events that are met:

  told     the gold has a place: how often ours is it, or one of its alternatives, whatever its grade (`from`)
  clause   ours is told by the event's own clause: how often it is right
  fallback ours stands in for a place that the clause does not tell: how often the gold has that place, or allows it
  place    right altogether: the gold's place, or none where it has none; a fallback counts as none

A name agrees when one's words contain the other's.  Standard library only.
"""
import json
import re
import sys


def load(path):
    return {d["id"]: d for d in map(json.loads, filter(str.strip, open(path, encoding="utf-8")))}


def words(name):
    return {w for w in re.sub(r"[^\w ]+", " ", (name or "").lower()).split()} - {"the", "of", "a", "an"}


def same(a, b):
    return words(a) <= words(b) or words(b) <= words(a) if a and b else a is b


def spans(text, needle, lo, hi):
    out, at = [], text.find(needle, lo, hi) if needle else -1
    while at >= 0:
        out.append((at, at + len(needle)))
        at = text.find(needle, at + 1, hi)
    return out


def met(gold, event, coded, taken):
    lo = gold["sentence_starts"][event["sentence"] - 1]
    hi = lo + len(gold["sentences"][event["sentence"] - 1])
    triggers = [s for t in [event["trigger"]] + event.get("trigger_also", []) for s in spans(gold["text"], t, lo, hi)]
    for i, e in enumerate(coded.get("events", [])):
        t = e["trigger"]
        if i not in taken and e["type"] in [event["type"]] + event.get("also", []) and any(t["start"] < b and a < t["end"] for a, b in triggers):
            taken.add(i)
            return e
    return None


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    gold, coded = load(sys.argv[1]), load(sys.argv[2])
    show = int(sys.argv[sys.argv.index("--errors") + 1]) if "--errors" in sys.argv else 0
    n = right = told = found = clause = clause_right = fallback = fallback_right = 0
    for key, g in gold.items():
        c, taken = coded.get(key, {}), set()
        names = {p["id"]: p["name"] for p in c.get("places", [])}
        for event in g["events"]:
            e = met(g, event, c, taken)
            if not e or not event["required"]:
                continue
            place = e.get("place") or {}
            name, own = names.get(place.get("place")), place.get("from", "clause") == "clause"
            good = any(same(name, x) for x in [event["place"]] + event.get("place_also", []))
            n += 1
            right += good if own or not name else any(same(None, x) for x in [event["place"]] + event.get("place_also", []))
            told += event["place"] is not None
            found += event["place"] is not None and good and name is not None
            clause, clause_right = clause + (own and name is not None), clause_right + (own and name is not None and good)
            fallback, fallback_right = fallback + (not own), fallback_right + (not own and good)
            if not good and show:
                show -= 1
                print(key, event["sentence"], event["trigger"], "| gold", event["place"], event.get("place_also", ""), "| ours", name, place.get("from", ""),
                      "|", g["sentences"][event["sentence"] - 1][:260])

    def share(name, part, whole):
        print(f"{name}\t{100.0 * part / max(1, whole):.1f}\t({part} of {whole})")
    share("place", right, n)
    share("told", found, told)
    share("clause", clause_right, clause)
    share("fallback", fallback_right, fallback)


if __name__ == "__main__":
    main()
