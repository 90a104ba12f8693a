"""Trains a model of lines: `fold-N/NAME.bin` without the sites of fold N, and `all/NAME.bin`."""

import base64
import json
import sys
import time
from pathlib import Path

import lightgbm as lgb
import numpy as np

from cross_validate import RECIPES, line_weights, report
from read_matrix import read_matrix
from write_forest import write_forest

#: Rows that the tests score again.
VECTORS = 16


def main(folder: str, out: str, kind: str = "lines") -> None:
    matrix, recipe = read_matrix(folder), RECIPES[kind]
    keep, weight = matrix.share >= 0.5, line_weights(matrix, recipe.inside)
    data = lgb.Dataset(matrix.rows, keep, weight=weight, params=recipe.parameters).construct()
    folds = matrix.column_of("fold")
    scores = np.zeros(len(folds))
    for fold in ["all", *range(5)]:
        start = time.time()
        train = data if fold == "all" else data.subset(np.flatnonzero(folds != fold))
        model = lgb.train(recipe.parameters, train, recipe.trees)
        name = "all" if fold == "all" else f"fold-{fold}"
        write_forest([model], Path(out) / name / f"{kind}.bin")
        if fold == "all":
            write_vectors(model, matrix.rows, Path(out) / "vectors.json")
        if fold != "all":
            test = np.flatnonzero(folds == fold)
            scores[test] = model.predict(matrix.rows[test], raw_score=True, num_threads=1)
        print(f"{name}: {time.time() - start:.0f} s", flush=True)
    np.save(Path(out) / "scores.npy", scores)
    report(matrix, scores, "folds", (-0.6, -0.3, 0.0, 0.3))


def write_vectors(model, rows: np.ndarray, path: Path) -> None:
    """Some rows, as base64 of float32, and LightGBM's own scores of them, for the tests."""
    some = np.ascontiguousarray(rows[:: len(rows) // VECTORS][:VECTORS])
    scores = model.predict(some, raw_score=True).tolist()
    vectors = {"rows": base64.b64encode(some.tobytes()).decode(), "scores": scores}
    path.write_text(json.dumps(vectors) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
