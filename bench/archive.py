#!/usr/bin/env python3
"""Fill a store and ask it.  usage: archive.py SANUDO N DIR [ingest]

Makes N articles of our own dispatches' sentences (six to twelve drawn at random, every eighth of their small words changed for
another so that articles are not made of the same rows of words; one of forty papers, a day of twenty years; every tenth article
a reprint of the one before), codes them, ingests them, asks common questions, and prints what that took.
SANUDO_MODEL and SANUDO_LEXICON are set.  DIR has room for about 20 KB an article.  With "ingest" the articles are not also coded
without a store, nor ingested twice: for a million of them.
"""
import json
import os
import random
import resource
import subprocess
import sys
import time

sanudo, n, where = os.path.abspath(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
top = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")

QUESTIONS = {
    "a dyad by month": ["counts", "--by", "month", "--actor", "RUS", "--recipient", "UKR"],
    "mean score of all dyads in a month": ["counts", "--by", "dyad", "--from", "2010-03-01", "--to", "2010-03-31"],
    "an actor's statements in a year": ["statements", "--source", "RUS", "--from", "2010-01-01", "--to", "2010-12-31"],
    "happenings in a box in a year": ["happenings", "--box", "30,25,50,45", "--from", "2010-01-01", "--to", "2010-12-31"],
    "a full-text word": ["articles", "--text", "railway", "--limit", "100"],
    "events of a type in a week": ["--type", "ASSAULT", "--from", "2010-03-01", "--to", "2010-03-07"],
    "the newest twenty events": ["--newest", "--limit", "20"],
    "the newest twenty happenings": ["happenings", "--newest", "--limit", "20"],
    "counts by day and quad class": ["counts", "--by", "day,quad"],
}


def sentences():
    found = []
    for name in sorted(os.listdir(os.path.join(top, "eval", "own"))):
        if name.endswith(".jsonl"):
            with open(os.path.join(top, "eval", "own", name), encoding="utf-8") as f:
                found += [s for line in f for s in json.loads(line)["sentences"]]
    return found


def make(path):
    pick, pool, body = random.Random(1), sentences(), []
    words = sorted({w for s in pool for w in s.split() if w.islower() and w.isalpha() and len(w) > 4})

    def vary(sentence):
        return " ".join(pick.choice(words) if w.islower() and len(w) > 4 and pick.random() < 0.125 else w for w in sentence.split())

    with open(path, "w", encoding="utf-8") as f:
        for i in range(n):
            day = f"{2001 + i * 20 // n}-{1 + pick.randrange(12):02}-{1 + pick.randrange(28):02}"
            if i % 10 != 9 or not body:
                body = [vary(s) for s in pick.sample(pool, pick.randint(6, 12))]
            f.write(json.dumps({"id": f"a{i}", "publisher": f"Paper {pick.randrange(40)}", "date": day, "text": "\n\n".join(body)}) + "\n")


def timed(what, *args):
    begun = time.time()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    p = subprocess.run([sanudo, *args], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if p.returncode:
        sys.exit(f"{what}: {p.stderr}")
    return time.time() - begun, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


source, store = os.path.join(where, "archive.jsonl"), os.path.join(where, "archive.db")
make(source)
for end in ("", "-wal", "-shm"):
    if os.path.exists(store + end):
        os.remove(store + end)
whole = sys.argv[4:] != ["ingest"]
ingest, ingest_cpu = timed("ingest", "ingest", "-j", "2", store, source)
print(f"{n} articles: ingest -j 2 {n / ingest:.0f} a second ({ingest_cpu:.0f} s of processor), "
      f"peak memory {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB, store {os.path.getsize(store) / 1e6:.0f} MB", flush=True)
if whole:
    code, code_cpu = timed("code", "code", "-j", "2", "--format", "jsonl", source)
    again, _ = timed("again", "ingest", "-j", "2", store, source)
    print(f"code -j 2 {n / code:.0f} a second ({code_cpu:.0f} s): ingest has {100 * code / ingest:.0f} % of its rate; the same again {n / again:.0f} a second")
for what, args in QUESTIONS.items():
    best = min(timed(what, "query", store, *args)[0] for _ in range(3))
    print(f"{what}: {1000 * best:.0f} ms")
