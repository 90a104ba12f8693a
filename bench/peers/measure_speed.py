"""CPU seconds each neighbouring tool takes for the rows of a JSONL file, printed as JSON.

A row holds text (wrapped in paragraphs beforehand, which is not timed) or html.
"""

import json
import sys
from time import process_time

from extractors import EXTRACTORS, wrap_text

WARM_UP = 20


def spent(extract, pages):
    start = process_time()
    for html, language in pages:
        try:
            extract(html, None, language)
        except Exception:  # a page that breaks a tool costs the time until it broke
            pass
    return process_time() - start


def main(path):
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    pages = [(row.get("html") or wrap_text(row["text"]), row["lang"] or "en") for row in rows]
    seconds = {}
    for name, extract in EXTRACTORS.items():
        spent(extract, pages[:WARM_UP])
        seconds[name] = spent(extract, pages)
    print(json.dumps(seconds))


if __name__ == "__main__":
    main(sys.argv[1])
