#!/usr/bin/env python3
"""Measure the speed and memory of the command: bench.py SANUDO STAGES [--write docs/performance.md]

SANUDO is the command and STAGES the program of bench/stages.c.  The text is made from samples/: every dispatch, repeated.
Prints stage times, words a second from raw text to trees with one thread and to records with one and with all, the time from start to the
first record, and peak memory for 1 article and for 100,000.  Standard library only.
"""
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
ARTICLES = 100_000


def dispatches():
    texts = [p.read_text(encoding="utf-8") for p in sorted((ROOT / "samples").glob("*.txt"))]
    return [{"id": str(i), "date": "2020-06-15", "text": t} for i, t in enumerate(texts)]


def measured(args):
    """(seconds, peak MiB) of a command whose output is thrown away."""
    began = time.monotonic()
    p = subprocess.Popen([str(a) for a in args], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(p.pid, 0)
    if status:
        sys.exit(f"{args}: status {status}")
    return time.monotonic() - began, usage.ru_maxrss / 1024


def repeated(path, articles, count):
    with open(path, "w", encoding="utf-8") as f:
        for i in range(count):
            f.write(json.dumps(articles[i % len(articles)] | {"id": str(i)}) + "\n")
    return path


def processor():
    for line in open("/proc/cpuinfo", encoding="utf-8"):
        if line.startswith("model name"):
            return line.split(":")[1].strip()
    return platform.machine()


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sanudo, stages = sys.argv[1:3]
    articles = dispatches()
    lines = [f"{processor()}, {os.cpu_count()} cores, Linux {platform.release().split('-')[0]}"]
    with tempfile.TemporaryDirectory() as tmp:
        few, many = repeated(f"{tmp}/few.jsonl", articles, 1000), repeated(f"{tmp}/many.jsonl", articles, ARTICLES)
        one = repeated(f"{tmp}/one.jsonl", articles, 1)
        table = subprocess.run([stages, few, "2"], capture_output=True, text=True, check=True).stdout
        lines += table.splitlines()
        words = int(table.rsplit("(", 1)[1].split()[0]) / 2 / 1000  # an article's, on average
        first = min(measured([sanudo, "code", "--format", "jsonl", one])[0] for _ in range(5))
        lines.append(f"start to first record\t{first * 1e3:.0f} ms")
        spent, _ = measured([sanudo, "parse", "-j", 1, few])
        lines.append(f"raw text to trees, -j 1\t{words * 1000 / spent:.0f} words/s")
        for threads in (1, os.cpu_count()):
            spent, _ = measured([sanudo, "code", "--format", "jsonl", "-j", threads, few])
            lines.append(f"raw text to records, -j {threads}\t{words * 1000 / spent:.0f} words/s")
        for name, path in (("1 article", one), (f"{ARTICLES} articles", many)):
            spent, peak = measured([sanudo, "code", "--format", "jsonl", "-j", 1, path])
            lines.append(f"peak memory, {name}\t{peak:.0f} MiB" + (f" ({words * ARTICLES / spent:.0f} words/s)" if path == many else ""))
    print("\n".join(lines))
    if "--write" in sys.argv:
        page = pathlib.Path(sys.argv[sys.argv.index("--write") + 1])
        head = page.read_text(encoding="utf-8").split("<!-- figures -->")[0]
        page.write_text(head + "<!-- figures -->\n```\n" + "\n".join(lines).expandtabs(40) + "\n```\n", encoding="utf-8")


if __name__ == "__main__":
    main()
