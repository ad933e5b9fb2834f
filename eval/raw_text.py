#!/usr/bin/env python3
"""Print the raw text of a CoNLL-U file: raw_text.py GOLD.conllu > RAW.txt

Sentences of a paragraph are joined by a blank, paragraphs and documents parted by an empty line, so that a parser that
reads raw text meets the text as its readers did. Standard library only.
"""
import sys


def paragraphs(path):
    """Yield the paragraphs of the file, each a list of its sentences' texts."""
    current = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(("# newdoc", "# newpar")) and current:
                yield current
                current = []
            elif line.startswith("# text = "):
                current.append(line[len("# text = "):].rstrip("\n"))
    if current:
        yield current


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print("\n\n".join(" ".join(p) for p in paragraphs(sys.argv[1])))


if __name__ == "__main__":
    main()
