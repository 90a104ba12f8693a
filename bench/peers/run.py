"""Runs the neighbouring tools over the corpus; npm run bench scores what they found.

Writes one file for each tool and style, named like jusText.text.inner.jsonl or
trafilatura.html.jsonl, one row an article: id, body, title, date, author.
"""

import argparse
import gzip
import json
from pathlib import Path

from extractors import EXTRACTORS, wrap_text

NOTHING = {"body": "", "title": None, "date": None, "author": []}


def read_rows(corpus, kind):
    for part in sorted(corpus.glob(f"*-{kind}-*.jsonl.gz")):
        with gzip.open(part, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def outcome_of(extract, html, row):
    try:
        return {"id": row["id"], **NOTHING, **extract(html, row["url"], row["lang"] or "en")}
    except Exception as error:  # a tool that fails on a page found nothing there
        return {"id": row["id"], **NOTHING, "error": repr(error)}


def pages(corpus, style):
    """Each article with what a tool is given: its flattened text in paragraphs, or its HTML."""
    articles = (row for row in read_rows(corpus, "text") if row["type"] == "article")
    if style != "html":
        return ((row, wrap_text(row["text"][style])) for row in articles)
    return ((row, page["html"]) for row, page in zip(articles, read_rows(corpus, "html")))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("../shared/corpus"))
    parser.add_argument("--out", type=Path, default=Path("bench/out/peers"))
    parser.add_argument("--style", default="inner", help="inner, wet, frag, glued or html")
    parser.add_argument("--peer", choices=EXTRACTORS, action="append")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    kind = "html" if args.style == "html" else f"text.{args.style}"
    for name in args.peer or EXTRACTORS:
        part = args.out / f"{name}.{kind}.part"
        with open(part, "w", encoding="utf-8") as file:
            for row, html in pages(args.corpus, args.style):
                found = outcome_of(EXTRACTORS[name], html, row)
                file.write(json.dumps(found, ensure_ascii=False) + "\n")
        part.rename(part.with_suffix(".jsonl"))  # a run that was cut short counts for nothing


if __name__ == "__main__":
    main()
