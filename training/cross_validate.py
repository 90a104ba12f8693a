"""Cross-validates the line model by site and prints scores a source."""

import sys
import time
from dataclasses import dataclass

import lightgbm as lgb
import numpy as np

from read_matrix import Matrix, read_matrix

PARAMETERS = {
    "objective": "binary",
    "num_leaves": 31,
    "min_data_in_leaf": 60,
    "data_sample_strategy": "goss",
    "top_rate": 0.15,
    "other_rate": 0.1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "verbose": -1,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
}


@dataclass(frozen=True)
class Recipe:
    """What differs between the models."""

    trees: int
    learning_rate: float
    feature_fraction: float
    #: How many times a line between the first and last long line of the gold counts.
    inside: float

    @property
    def parameters(self) -> dict:
        return {
            **PARAMETERS,
            "learning_rate": self.learning_rate,
            "feature_fraction": self.feature_fraction,
        }


#: Trees of text stop early, so that there may be many; those of pages do not.
RECIPES = {
    "lines": Recipe(trees=450, learning_rate=0.06, feature_fraction=0.25, inside=2.0),
    "pages": Recipe(trees=220, learning_rate=0.1, feature_fraction=0.4, inside=2.0),
    "markdown": Recipe(trees=220, learning_rate=0.1, feature_fraction=0.4, inside=2.0),
}
#: How much a page counts in training, by where its gold is from.
SOURCE_WEIGHT = {"wcxb": 1.0, "news": 0.7, "fundus": 1.5}


def line_weights(matrix: Matrix, inside: float = 1.0) -> np.ndarray:
    """Words of the line, tempered, so that every page weighs what its source weighs."""
    weight = np.sqrt(matrix.words + 1) * np.where(is_inside(matrix), inside, 1.0)
    per_page = np.bincount(matrix.page, weight)
    source = np.array([SOURCE_WEIGHT[page["source"]] for page in matrix.pages])
    return weight / per_page[matrix.page] * source[matrix.page] * 100


def cross_validate(matrix: Matrix, recipe: Recipe) -> np.ndarray:
    """Raw scores of every line by the model that never saw its site."""
    data = lgb.Dataset(
        matrix.rows,
        matrix.share >= 0.5,
        weight=line_weights(matrix, recipe.inside),
        params=recipe.parameters,
    ).construct()
    folds = matrix.column_of("fold")
    scores = np.zeros(len(folds))
    for fold in range(5):
        start = time.time()
        train = data.subset(np.flatnonzero(folds != fold))
        model = lgb.train(recipe.parameters, train, recipe.trees)
        test = np.flatnonzero(folds == fold)
        scores[test] = model.predict(matrix.rows[test], raw_score=True, num_threads=1)
        print(f"fold {fold}: {time.time() - start:.0f} s", file=sys.stderr, flush=True)
    return scores


def page_scores(matrix: Matrix, kept: np.ndarray):
    """Precision, recall, F1 of words for each page."""
    pages = len(matrix.pages)
    found = np.bincount(matrix.page[kept], (matrix.share * matrix.words)[kept], pages)
    size = np.bincount(matrix.page[kept], matrix.words[kept], pages)
    gold = np.array([page["goldWords"] for page in matrix.pages])
    precision, recall = found / np.maximum(size, 1), found / np.maximum(gold, 1)
    return precision, recall, 2 * precision * recall / np.maximum(precision + recall, 1e-9)


def is_inside(matrix: Matrix) -> np.ndarray:
    """Whether each line stands between the first and last long gold line of its page."""
    long = np.flatnonzero((matrix.share >= 0.5) & (matrix.words >= 12))
    pages, at = len(matrix.pages), np.arange(len(matrix.words))
    first, last = np.full(pages, len(at)), np.full(pages, -1)
    np.minimum.at(first, matrix.page[long], long)
    np.maximum.at(last, matrix.page[long], long)
    return (at >= first[matrix.page]) & (at <= last[matrix.page])


def inline_scores(matrix: Matrix, kept: np.ndarray):
    """Junk words removed and gold words kept between the first and last long gold line."""
    gold, inside = matrix.share >= 0.5, is_inside(matrix)
    pages = len(matrix.pages)

    def share(mask, part):
        whole = np.bincount(matrix.page[mask], matrix.words[mask], pages)
        some = np.bincount(matrix.page[mask & part], matrix.words[mask & part], pages)
        return np.where(whole > 0, some / np.maximum(whole, 1), np.nan)

    return share(inside & ~gold, ~kept), share(inside & gold, kept)


def report(matrix: Matrix, scores: np.ndarray, title: str, thresholds=(-0.4, 0.0, 0.4)) -> None:
    source = np.array([page["source"] for page in matrix.pages])
    style = np.array([page["style"] for page in matrix.pages])
    for threshold in thresholds:
        precision, recall, f1 = page_scores(matrix, scores > threshold)
        junk, gold = inline_scores(matrix, scores > threshold)
        cells = []
        for one in ("wcxb", "fundus", "news"):
            for flat in sorted(set(style)):
                m = (source == one) & (style == flat)
                cells.append(
                    f"{one[:4]}/{flat} {f1[m].mean():.4f} p{precision[m].mean():.3f} r{recall[m].mean():.3f}"
                    f" in {np.nanmean(junk[m]):.3f}/{np.nanmean(gold[m]):.3f}"
                )
        print(f"{title} @{threshold:+.1f}", " | ".join(cells), flush=True)


if __name__ == "__main__":
    matrix = read_matrix(sys.argv[1])
    report(matrix, cross_validate(matrix, RECIPES["lines"]), "all")
