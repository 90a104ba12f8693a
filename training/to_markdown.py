"""Turns the HTML of the corpus into Markdown as scrapers do: `OUT/wcxb.jsonl.gz`, `OUT/news.jsonl.gz`.

    to_markdown.py CORPUS OUT

Rows stand in the order of the corpus: `{id, html2text, markdownify}`. Every other page has its
paragraphs wrapped and its headings underlined, as the two tools do unless told otherwise.
"""

import gzip
import json
import sys
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from bs4 import BeautifulSoup
from html2text import HTML2Text
from markdownify import MarkdownConverter

FAMILIES = ("wcxb", "news")
#: Columns that html2text wraps at; 0 for none.
WIDTHS = (0, 78)
HEADINGS = ("atx", "underlined")
UNREAD = ("script", "style", "noscript", "template", "svg", "head")


def main(corpus: str, out: str) -> None:
    Path(out).mkdir(parents=True, exist_ok=True)
    for family in FAMILIES:
        rows = read_rows(sorted(Path(corpus).glob(f"{family}-html-*.jsonl.gz")))
        target = Path(out) / f"{family}.jsonl.gz"
        with Pool(2) as pool, open(target, "wb") as raw, gzip.GzipFile("", "wb", 6, raw, 0) as file:
            for line in pool.imap(convert, enumerate(rows), chunksize=4):
                file.write(line.encode())


def read_rows(paths):
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            yield from file


def convert(numbered: tuple[int, str]) -> str:
    index, line = numbered
    row = json.loads(line)
    turn = index % 2
    texts = {
        "html2text": attempt(partial(by_html2text, row["html"], WIDTHS[turn])),
        "markdownify": attempt(partial(by_markdownify, row["html"], HEADINGS[turn])),
    }
    return json.dumps({"id": row["id"], **texts}, ensure_ascii=False) + "\n"


def attempt(convert_page) -> str:
    """Pages that a tool does not survive are empty."""
    try:
        return convert_page()
    except (RecursionError, ValueError, IndexError, AttributeError, AssertionError):
        return ""


def by_html2text(html: str, width: int) -> str:
    converter = HTML2Text()
    converter.body_width = width
    return converter.handle(html)


def by_markdownify(html: str, headings: str) -> str:
    page = BeautifulSoup(html, "lxml")
    for element in page(UNREAD):
        element.decompose()
    return MarkdownConverter(heading_style=headings).convert_soup(page)


if __name__ == "__main__":
    main(*sys.argv[1:])
