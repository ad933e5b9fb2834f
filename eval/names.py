#!/usr/bin/env python3
"""Score name spans: names.py GOLD.iob2 SYSTEM.conllu

GOLD has number, form and state (O, B-PER, I-PER, ...) in its first three columns.  SYSTEM is what
`sanudo parse --input conllu GOLD.iob2` prints: the same words, with NER=B-PER and so on in the last column.
Prints precision, recall and F1 of spans that agree in words and kind, for each kind and for all.
Standard library only; exit status 2 when the words differ.
"""
import sys


def states(path, of):
    out = []
    with open(path, encoding="utf-8") as f:
        for line in f:
            c = line.rstrip("\n").split("\t")
            if c[0].isdigit():
                out.append((c[1], of(c), c[0] == "1"))
    return out


def from_misc(columns):
    for part in columns[9].split("|"):
        if part.startswith("NER="):
            return part[4:]
    return "O"


def spans(rows):
    found, open_ = set(), None
    for i, (_, state, first) in enumerate(rows + [("", "O", True)]):
        if open_ and (state != "I-" + open_[1] or first):
            found.add((open_[0], i, open_[1]))
            open_ = None
        if state.startswith("B-"):
            open_ = (i, state[2:])
    return found


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    gold, system = states(sys.argv[1], lambda c: c[2]), states(sys.argv[2], from_misc)
    if [r[0] for r in gold] != [r[0] for r in system]:
        print("the words differ", file=sys.stderr)
        sys.exit(2)
    g, s = spans(gold), spans(system)
    for kind in ("PER", "ORG", "LOC", "all"):
        a = {x for x in g if kind in (x[2], "all")}
        b = {x for x in s if kind in (x[2], "all")}
        hit = len(a & b)
        p, r = 100 * hit / len(b) if b else 0, 100 * hit / len(a) if a else 0
        f = 200 * hit / (len(a) + len(b)) if a or b else 0
        print(f"{kind}\t{p:.1f}\t{r:.1f}\t{f:.1f}")


if __name__ == "__main__":
    main()
