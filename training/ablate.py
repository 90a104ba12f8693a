"""Prints what each family of features adds: the figures of one fold without it.

    python training/ablate.py MATRIX [FOLD]

Half of the other folds' pages, each in one style, train forests of 100 trees, so that it takes
minutes; the figures are to be compared with each other and with nothing else.
"""

import sys

import lightgbm as lgb
import numpy as np

from cross_validate import RECIPES, inline_scores, line_weights, page_scores
from read_matrix import Matrix, read_matrix

TREES = 100
PARAMETERS = {**RECIPES["lines"].parameters, "learning_rate": 0.1}
SOURCES = ("wcxb", "fundus", "news")


def main(folder: str, fold: str = "0") -> None:
    matrix = read_matrix(folder)
    style, number = matrix.column_of("style"), matrix.column_of("fold")
    inner = style == "inner"
    train = np.flatnonzero(inner & (number != int(fold)) & (matrix.page % 2 == 0))
    test = np.flatnonzero(inner & (number == int(fold)))
    print(" " * 12 + "  ".join(f"{source:>6} F1 junk/gold    " for source in SOURCES))
    everything = np.arange(len(matrix.columns))
    print_row(matrix, "all", everything, train, test)
    for family in matrix.families:
        gone = np.isin(matrix.columns, family["features"])
        print_row(matrix, f"−{family['name']}", everything[~gone], train, test)


def print_row(matrix: Matrix, name: str, columns, train, test) -> None:
    rows = matrix.rows[np.ix_(train, columns)]
    weight, keep = line_weights(matrix, RECIPES["lines"].inside)[train], matrix.share[train] >= 0.5
    data = lgb.Dataset(rows, keep, weight=weight, params=PARAMETERS)
    model = lgb.train(PARAMETERS, data, TREES)
    kept = np.zeros(len(matrix.page), bool)
    kept[test] = model.predict(matrix.rows[np.ix_(test, columns)], raw_score=True) > 0
    f1, (junk, gold) = page_scores(matrix, kept)[2], inline_scores(matrix, kept)
    tested = np.isin(np.arange(len(matrix.pages)), matrix.page[test])
    cells = []
    for source in SOURCES:
        of = tested & np.array([page["source"] == source for page in matrix.pages])
        cells.append(f"{f1[of].mean():.4f} {np.nanmean(junk[of]):.3f}/{np.nanmean(gold[of]):.3f}")
    print(f"{name:<12}" + "  ".join(f"{cell:>22}" for cell in cells), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
