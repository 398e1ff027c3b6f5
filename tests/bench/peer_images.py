"""What bench_images compares with: PIL and torchvision on the same files, on one thread.

usage: peer_images.py evaluate|views CROPS FILE...
Prints images per second of processor time. `evaluate` also writes the 224x224 crops of the fully decoded images after
an antialiased resize into CROPS, 8-bit RGB one after the other.
"""
import sys
import time

import torch
from PIL import Image
from torchvision import transforms

MEAN, DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
CROP = transforms.Compose([transforms.Resize(256), transforms.CenterCrop(224)])
TENSOR = transforms.Compose([transforms.ToTensor(), transforms.Normalize(MEAN, DEVIATION)])
VIEW = transforms.Compose([
    transforms.RandomResizedCrop(224, scale=(0.2, 1.0)),
    transforms.RandomHorizontalFlip(),
    transforms.RandomApply([transforms.ColorJitter(0.8, 0.8, 0.8, 0.2)], p=0.8),
    transforms.RandomGrayscale(p=0.2),
    TENSOR,
])


def read(file):
    with Image.open(file) as image:
        return image.convert("RGB")


def evaluate(file):
    return TENSOR(CROP(read(file)))


def two_views(file):
    image = read(file)
    return VIEW(image), VIEW(image)


def rate(work, files):
    start = time.process_time()
    for file in files:
        work(file)
    return len(files) / (time.process_time() - start)


def main(job, crops, *files):
    torch.set_num_threads(1)
    torch.manual_seed(0)
    work = {"evaluate": evaluate, "views": two_views}[job]
    work(files[0])
    print(rate(work, files))
    if job == "evaluate":
        with open(crops, "wb") as out:
            for file in files:
                out.write(CROP(read(file)).tobytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
