"""Reads what `export-matrix.ts` wrote."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass
class Matrix:
    columns: list[str]
    families: list[dict]
    pages: list[dict]
    rows: np.ndarray  # float32, lines x columns
    share: np.ndarray  # of each line's words that align with the gold body
    words: np.ndarray  # of each line
    page: np.ndarray  # index of each line's page

    def column_of(self, key: str) -> np.ndarray:
        """A value of every line's page, such as its fold."""
        return np.array([page[key] for page in self.pages])[self.page]


def read_matrix(folder: str) -> Matrix:
    path = Path(folder)
    names = json.loads((path / "columns.json").read_text())
    pages = [json.loads(line) for line in (path / "pages.jsonl").open()]
    columns = names["columns"]
    rows = np.fromfile(path / "rows.f32", np.float32).reshape(-1, len(columns))
    share, words = np.fromfile(path / "lines.f32", np.float32).reshape(-1, 2).T
    page = np.repeat(np.arange(len(pages)), [one["lines"] for one in pages])
    return Matrix(columns, names["families"], pages, rows, share, words, page)
