"""Writes a LightGBM model as the flat arrays that `load-forest.ts` reads."""

from pathlib import Path

import numpy as np

LEAF = 0xFFFF


def write_forest(models: list, path: Path) -> None:
    """Several models are written as the one forest that gives the mean of their scores."""
    dumps = [model.dump_model() for model in models]
    value, child, feature, roots = [], [], [], []
    for tree in (tree for dump in dumps for tree in dump["tree_info"]):
        roots.append(len(value))
        queue = [tree["tree_structure"]]
        place(value, child, feature)
        at = roots[-1]
        # Breadth first, so that the two children of a node stand side by side.
        for node in queue:
            if "leaf_value" in node:
                value[at], child[at], feature[at] = node["leaf_value"] / len(models), at, LEAF
            else:
                assert node["decision_type"] == "<="
                value[at], child[at], feature[at] = (
                    node["threshold"],
                    len(value),
                    node["split_feature"],
                )
                for side in ("left_child", "right_child"):
                    queue.append(node[side])
                    place(value, child, feature)
            at += 1
    header = np.array([len(roots), len(value), dumps[0]["max_feature_idx"] + 1, 0], np.int32)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(
        header.tobytes()
        + np.array(value, np.float64).tobytes()
        + np.array(child, np.int32).tobytes()
        + np.array(roots, np.int32).tobytes()
        + np.array(feature, np.uint16).tobytes()
    )


def place(*columns: list) -> None:
    for column in columns:
        column.append(0)
