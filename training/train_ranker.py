"""Trains one ranker: `fold-N/<name>.bin` without the sites of fold N, and `all/`.

    train_ranker.py FOLDER NAME OUT
"""

import json
import sys
from pathlib import Path

import lightgbm as lgb
import numpy as np
from scipy.special import expit

from write_forest import write_forest

PARAMETERS = {
    "learning_rate": 0.08,
    "num_leaves": 15,
    "min_data_in_leaf": 20,
    "feature_fraction": 0.6,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 127,
    "verbose": -1,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
}
TREES = 120
#: Forests that differ in what sampling leaves out, averaged: so few pages leave much to chance.
SEEDS = {"title": (7, 8, 9)}
ALONE = {
    "objective": "binary",
    "learning_rate": 0.05,
    "num_iterations": 200,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.4,
}
LINES = {"objective": "binary", "min_data_in_leaf": 40, "feature_fraction": 0.4}
#: One candidate of a page is its title, so that they are ranked against each other; of authors
#: there may be several or none, so that each is judged alone.
OBJECTIVES = {
    "title": {"objective": "lambdarank", "lambdarank_truncation_level": 5, "lambda_l2": 1.0},
    "author": ALONE | {"min_data_in_leaf": 100, "feature_fraction": 0.25},
    "date": ALONE,
    "heading": LINES,
    "list-item": LINES,
}
THRESHOLDS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)


def main(folder: str, name: str, out: str) -> None:
    path = Path(folder) / name
    columns = json.loads((path / "columns.json").read_text())["columns"]
    pages = [json.loads(line) for line in (path / "pages.jsonl").open()]
    rows = np.fromfile(path / "rows.f32", np.float32).reshape(-1, len(columns))
    right = np.fromfile(path / "labels.f32", np.float32)
    page = np.repeat(np.arange(len(pages)), [one["candidates"] for one in pages])
    folds = np.array([one["fold"] for one in pages])[page]
    teaches = np.array([one["teaches"] for one in pages])[page]
    # Every page weighs the same, however many candidates it has.
    weight = 20 / np.sqrt(np.bincount(page, minlength=len(pages)).clip(1))[page]
    parameters = PARAMETERS | OBJECTIVES[name]
    scores = np.zeros(len(right))
    for fold in ["all", *range(5)]:
        mine = teaches if fold == "all" else teaches & (folds != fold)
        if parameters["objective"] == "lambdarank":
            counts = np.bincount(page[mine], minlength=len(pages))
            against = {"group": counts[counts > 0]}
        else:
            against = {"weight": weight[mine]}
        train = lgb.Dataset(rows[mine], right[mine], params=parameters, **against)
        seeds = SEEDS.get(name, (PARAMETERS["seed"],))
        models = [lgb.train(parameters | {"seed": seed}, train, TREES) for seed in seeds]
        write_forest(models, Path(out) / ("all" if fold == "all" else f"fold-{fold}") / f"{name}.bin")
        if fold == "all":
            report_gains(models[0], columns)
        else:
            test = np.flatnonzero(folds == fold)
            if len(test) > 0:
                raw = [one.predict(rows[test], raw_score=True, num_threads=1) for one in models]
                scores[test] = expit(np.mean(raw, axis=0))
    np.save(path / "scores.npy", scores)
    if OBJECTIVES[name] is LINES:
        report_lines(pages, page, right, scores)
    else:
        report(pages, page, right, scores)


def report(pages, page, right, scores) -> None:
    """By source and input: pages with a right candidate, and first places by threshold."""
    best = np.zeros(len(pages))
    first = np.zeros(len(pages))
    some = np.zeros(len(pages))
    np.maximum.at(best, page, scores)
    np.maximum.at(some, page, right)
    is_best = scores == best[page]
    np.maximum.at(first, page[is_best], right[is_best])
    for source in ("wcxb", "fundus", "news"):
        for input in ("inner", "html", "html2text", "markdownify"):
            mine = np.array([one["source"] == source and one["input"] == input for one in pages])
            cells = " ".join(
                f"@{threshold} {first[mine & (best > threshold)].sum() / mine.sum():.3f}"
                f"/{(mine & (best > threshold)).sum() / mine.sum():.3f}"
                for threshold in THRESHOLDS
            )
            print(f"{source}/{input} of {mine.sum()}: possible {some[mine].mean():.3f} "
                  f"first {first[mine].mean():.3f} right/given {cells}", flush=True)


def report_lines(pages, page, right, scores) -> None:
    """By source and input: how many lines said to be of the kind are, and how many are found."""
    for source in ("wcxb", "fundus", "news"):
        for input in ("inner", "wet", "frag", "glued"):
            mine = np.array([one["source"] == source and one["input"] == input for one in pages])
            said, true = scores[mine[page]] > 0.5, right[mine[page]] > 0.5
            both = (said & true).sum()
            print(f"{source}/{input} of {len(said)}: precision {both / said.sum():.3f} "
                  f"recall {both / true.sum():.3f}", flush=True)


def report_gains(model, columns) -> None:
    gains = model.feature_importance("gain")
    order = np.argsort(-gains)
    print(" ".join(f"{columns[at]} {gains[at] / gains.sum():.3f}" for at in order), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
