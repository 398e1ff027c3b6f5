"""State dicts as PyTorch's programs save them, in Coresift: the features of the network that they are of.

usage: pytorch_state_dicts.py WEIGHTS_EXCHANGE
"""
import argparse
import sys
import tempfile
from pathlib import Path

from torchvision_weights import TOLERANCE, difference, features_of, numpy, our_features, pictures, seeded_network, torch


def channels_last(tensor):
    return tensor.contiguous(memory_format=torch.channels_last) if tensor.dim() == 4 else tensor


def saved_objects(network):
    """What is saved, by a word for it."""
    weights = dict(network.state_dict())
    prefixed = {f"module.{name}": tensor for name, tensor in weights.items()}
    arguments = argparse.Namespace(arch="resnet", lr=0.1, schedule=[120, 160])
    return {
        "state dict": network.state_dict(),
        "parameters": {"model": {**dict(network.named_parameters()), **dict(network.named_buffers())}},
        "checkpoint": {"args": arguments, "best": numpy.float64(71.2), "epoch": 3, "state_dict": prefixed},
        "checkpoint with a stranger": {"state_dict": {**prefixed, "phase": torch.zeros(2, dtype=torch.complex64)}},
        "strided": {name: channels_last(tensor) for name, tensor in weights.items()},
    }


FORMS = {
    "zip": {},
    "zip, protocol 4": {"pickle_protocol": 4},
    "legacy": {"_use_new_zipfile_serialization": False},
}


def main(program):
    pixels = pictures(5, 2, 96)
    network = seeded_network("resnet18", seed=11)
    objects = saved_objects(network)
    theirs = features_of(network, pixels)
    worst = 0
    for word, saved in objects.items():
        for form, options in FORMS.items():
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "saved.pth"
                torch.save(saved, file, **options)
                # another backbone is named: the file has to tell its own
                relative = difference(our_features(program, file, "resnet50", pixels, Path(folder)), theirs)
            print(f"{word}, {form}: {relative:.1e}")
            worst = max(worst, relative)
    return 0 if worst <= TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
