"""Log-odds of words, or of names of elements: a logistic regression, keep against drop.

Writes `fold-N/NAME`, fitted without the sites of fold N, and `all/NAME`.
"""

import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import expit

from read_matrix import read_matrix

MIN_PAGES = 8
L2 = 2e-6
LEAST = 0.15
STEPS = 60


def main(folder: str, out: str, name: str = "odds.bin") -> None:
    matrix = read_matrix(folder)
    tokens = np.fromfile(Path(folder) / "tokens.i32", np.int32)
    counts = np.fromfile(Path(folder) / "token-counts.i32", np.int32)
    line = np.repeat(np.arange(len(counts)), counts)
    values, ids = np.unique(tokens, return_inverse=True)
    keep = (matrix.share >= 0.5).astype(np.float64)
    per_page = np.bincount(matrix.page)
    weight = 1 / per_page[matrix.page]
    folds = matrix.column_of("fold")
    used = np.isin(matrix.column_of("style"), ["inner", "html"])
    for fold in [*range(5), None]:
        train = used & (folds != fold)
        hashes, odds = fit(ids, values, line, train, keep, weight, matrix.page)
        write(Path(out) / ("all" if fold is None else f"fold-{fold}") / name, hashes, odds)
        print(fold, len(hashes), flush=True)


def fit(ids, values, line, train, keep, weight, page):
    mask = train[line]
    ids, line = ids[mask], line[mask]
    pairs = np.unique(page[line].astype(np.int64) * len(values) + ids)
    pages_with = np.bincount(pairs % len(values), minlength=len(values))
    common = pages_with >= MIN_PAGES
    number = np.cumsum(common) - 1
    mask = common[ids]
    rows = np.cumsum(train) - 1
    shape = (int(train.sum()), int(common.sum()))
    cells = (np.ones(mask.sum()), (rows[line[mask]], number[ids[mask]]))
    words = csr_matrix(cells, shape=shape)
    words.data[:] = 1
    y, w = keep[train], weight[train] / weight[train].sum()
    transposed = words.T.tocsr()

    def loss(theta):
        score = words @ theta[:-1] + theta[-1]
        p = expit(score)
        value = -(w * np.where(y > 0, np.log(p + 1e-12), np.log(1 - p + 1e-12))).sum()
        slope = w * (p - y)
        gradient = np.append(transposed @ slope + 2 * L2 * theta[:-1], slope.sum())
        return value + L2 * (theta[:-1] ** 2).sum(), gradient

    theta = minimize(
        loss, np.zeros(shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}
    ).x[:-1]
    strong = np.abs(theta) >= LEAST
    return values[common][strong], np.round(theta[strong] * 64) / 64


def write(path: Path, hashes: np.ndarray, odds: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(
        np.int32(len(hashes)).tobytes()
        + hashes.astype(np.int32).tobytes()
        + odds.astype(np.float32).tobytes()
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
