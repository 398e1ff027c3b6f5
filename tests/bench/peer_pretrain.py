"""What bench_pretrain compares with: SimCLR the published way, by PyTorch, torchvision, PIL and a DataLoader.

usage: peer_pretrain.py FOLDER BACKBONE SIZE BATCH STEPS LEARNING_RATE THREADS
Prints images per second of the step alone, on one batch again and again, and of the whole training on the JPEG files
in FOLDER, and the threads of a step: THREADS, or those that PyTorch takes by itself where that is 0. Each rate is the
median over STEPS steps behind a first one.
"""
import pathlib
import statistics
import sys
import time

import torch
from PIL import Image
from torch.nn import functional
from torch.utils.data import DataLoader, Dataset
from torchvision import models, transforms

MEAN, DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
WORKERS, TEMPERATURE, PROJECTED = 2, 0.07, 128


class TwoViews(Dataset):
    def __init__(self, folder, size):
        self.files = sorted(pathlib.Path(folder).glob("*.jpg"))
        self.view = transforms.Compose([
            transforms.RandomResizedCrop(size, scale=(0.2, 1.0)),
            transforms.RandomHorizontalFlip(),
            transforms.RandomApply([transforms.ColorJitter(0.8, 0.8, 0.8, 0.2)], p=0.8),
            transforms.RandomGrayscale(p=0.2),
            transforms.ToTensor(),
            transforms.Normalize(MEAN, DEVIATION),
        ])

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        with Image.open(self.files[index]) as file:
            image = file.convert("RGB")
        return self.view(image), self.view(image)


def make_network(backbone):
    network = getattr(models, backbone)()
    width = network.fc.in_features
    network.fc = torch.nn.Sequential(torch.nn.Linear(width, width), torch.nn.ReLU(), torch.nn.Linear(width, PROJECTED))
    return network


def contrastive_loss(projected):
    unit = functional.normalize(projected)
    similarity = unit @ unit.t() / TEMPERATURE
    similarity.fill_diagonal_(float("-inf"))
    count = len(unit)
    partners = (torch.arange(count) + count // 2) % count
    return functional.cross_entropy(similarity, partners)


class Trainer:
    def __init__(self, backbone, learning_rate):
        self.network = make_network(backbone)
        self.optimiser = torch.optim.SGD(self.network.parameters(), lr=learning_rate, momentum=0.9, nesterov=True,
                                         weight_decay=1e-4)

    def step(self, views):
        loss = contrastive_loss(self.network(torch.cat(views)))
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()
        return loss.item()


def batches_without_end(loader):
    while True:
        yield from loader


def images_per_second(trainer, batches, steps, batch):
    trainer.step(next(batches))
    seconds = []
    for _ in range(steps):
        start = time.perf_counter()
        trainer.step(next(batches))
        seconds.append(time.perf_counter() - start)
    return batch / statistics.median(seconds)


def main(folder, backbone, size, batch, steps, learning_rate, threads):
    torch.manual_seed(0)
    if int(threads) > 0:
        torch.set_num_threads(int(threads))
    loader = DataLoader(TwoViews(folder, int(size)), batch_size=int(batch), shuffle=True, drop_last=True,
                        num_workers=WORKERS, persistent_workers=True)
    trainer = Trainer(backbone, float(learning_rate))
    batches = batches_without_end(loader)
    whole = images_per_second(trainer, batches, int(steps), int(batch))
    ready = next(batches)
    alone = images_per_second(trainer, iter(lambda: ready, None), int(steps), int(batch))
    print(alone, whole, torch.get_num_threads())


if __name__ == "__main__":
    main(*sys.argv[1:])
