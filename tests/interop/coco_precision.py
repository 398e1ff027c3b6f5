#!/usr/bin/env python3
"""Average precision: Coresift's figures against pycocotools', on made boxes.

usage: coco_precision.py PROGRAM

PROGRAM is average_precision of this folder. pycocotools is not packaged by Debian: run this with the Python of a virtual
environment that has it; without it the script ends with 77, which ctest takes for skipped.
"""
import json
import random
import subprocess
import sys
import tempfile

try:
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval
except ImportError:
    print("skipped: no pycocotools")
    sys.exit(77)

CASES, CATEGORIES, IMAGES = 20, 3, 40
FIGURES = ["ap", "ap50", "ap75", "small", "medium", "large"]  # the first six of COCOeval.stats


def made_box(rng):
    side = rng.choice([rng.uniform(6, 30), rng.uniform(33, 90), rng.uniform(100, 240)])
    width, height = side * rng.uniform(0.6, 1.6), side * rng.uniform(0.6, 1.6)
    return [rng.uniform(0, 400), rng.uniform(0, 400), width, height]


def made_case(seed):
    """Truth with crowds, and detections that are near it, beside it or doubled; scores repeat."""
    rng = random.Random(seed)
    truth, found = [], []

    def find(image, category, box):
        found.append({"image": image, "category": category, "box": box, "score": round(rng.random(), 2)})

    for image in range(IMAGES):
        for _ in range(rng.randint(0, 6)):
            box, category = made_box(rng), rng.randrange(CATEGORIES)
            truth.append({"image": image, "category": category, "box": box, "crowd": rng.random() < 0.1,
                          "area": box[2] * box[3] * rng.uniform(0.4, 1)})  # an outline inside of its box
            for _ in range(rng.randint(0, 2)):
                near = [value + rng.gauss(0, 0.08) * box[2 + i % 2] for i, value in enumerate(box)]
                find(image, category, near[:2] + [max(1.0, side) for side in near[2:]])
        for _ in range(rng.randint(0, 3)):
            find(image, rng.randrange(CATEGORIES), made_box(rng))
    return {"categories": CATEGORIES, "truth": truth, "found": found}


def peer_figures(case):
    coco = COCO()
    coco.dataset = {
        "info": {},
        "images": [{"id": image} for image in range(IMAGES)],
        "categories": [{"id": category} for category in range(CATEGORIES)],
        "annotations": [
            {"id": i + 1, "image_id": one["image"], "category_id": one["category"], "bbox": one["box"],
             "area": one["area"], "iscrowd": int(one["crowd"])}
            for i, one in enumerate(case["truth"])
        ],
    }
    coco.createIndex()
    detections = coco.loadRes([
        {"image_id": one["image"], "category_id": one["category"], "bbox": one["box"], "score": one["score"]}
        for one in case["found"]
    ])
    evaluation = COCOeval(coco, detections, "bbox")
    evaluation.evaluate()
    evaluation.accumulate()
    evaluation.summarize()
    return [value if value < 0 else 100 * value for value in evaluation.stats[:6]]


def own_figures(program, case):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(case, file)
        file.flush()
        answer = json.loads(subprocess.run([program, file.name], check=True, capture_output=True).stdout)
    return [answer[name] for name in FIGURES]


def main():
    worst = 0.0
    for seed in range(CASES):
        case = made_case(seed)
        for name, ours, theirs in zip(FIGURES, own_figures(sys.argv[1], case), peer_figures(case)):
            worst = max(worst, abs(ours - theirs))
            if abs(ours - theirs) > 1e-6:
                sys.exit(f"case {seed}: {name} is {ours}, pycocotools says {theirs}")
    print(f"{CASES} cases, largest difference {worst:.1e} points")


if __name__ == "__main__":
    main()
