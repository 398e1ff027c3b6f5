"""Weights of torchvision in Coresift and Coresift's in torchvision: the same names, the same features.

usage: torchvision_weights.py WEIGHTS_EXCHANGE
"""
import json
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import numpy
    import torch
    import torchvision
except ImportError as problem:
    print(f"skipped: {problem}")
    sys.exit(77)

TYPES = {"F32": numpy.float32, "I64": numpy.int64}
MEAN = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
DEVIATION = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
TOLERANCE = 1e-4


def write_safetensors(path, tensors):
    header, data = {}, b""
    for name, tensor in tensors.items():
        array = tensor.numpy()
        kind = next(key for key, value in TYPES.items() if value == array.dtype)
        header[name] = {"dtype": kind, "shape": list(array.shape), "data_offsets": [len(data), len(data) + array.nbytes]}
        data += array.tobytes()
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def read_safetensors(path):
    content = path.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    header, data = json.loads(content[8 : 8 + length]), content[8 + length :]
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            array = numpy.frombuffer(data[begin:end], TYPES[entry["dtype"]]).reshape(entry["shape"])
            tensors[name] = torch.from_numpy(array.copy())
    return tensors


def seeded_network(name, seed):
    """torchvision's network with seeded weights and batch norms that are not the identity."""
    torch.manual_seed(seed)
    network = getattr(torchvision.models, name)()
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.running_mean.normal_(0, 0.1)
                module.running_var.uniform_(0.5, 2)
                module.weight.uniform_(0.5, 1.5)
                module.bias.normal_(0, 0.1)
    return network.eval()


def features_of(network, pixels):
    network.fc = torch.nn.Identity()
    with torch.no_grad():
        batch = torch.from_numpy(pixels).permute(0, 3, 1, 2).float() / 255
        return network.eval()((batch - MEAN) / DEVIATION).numpy()


def difference(ours, theirs):
    return numpy.abs(ours - theirs).max() / numpy.abs(theirs).max()


def our_features(program, weights, name, pixels, folder):
    numpy.save(folder / "pixels.npy", pixels.reshape(-1))
    size = str(pixels.shape[1])
    subprocess.run([program, "features", weights, name, size, folder / "pixels.npy", folder / "features.npy"], check=True)
    return numpy.load(folder / "features.npy")


def check_theirs_in_ours(program, name, pixels, folder):
    network = seeded_network(name, seed=11)
    write_safetensors(folder / "theirs.safetensors", network.state_dict())
    ours = our_features(program, folder / "theirs.safetensors", name, pixels, folder)
    return difference(ours, features_of(network, pixels))


def check_ours_in_theirs(program, name, pixels, folder):
    subprocess.run([program, "write", name, folder], check=True)
    network = getattr(torchvision.models, name)()
    network.fc = torch.nn.Identity()
    network.load_state_dict(read_safetensors(folder / "encoder.safetensors"), strict=True)
    ours = our_features(program, folder / "encoder.safetensors", name, pixels, folder)
    return difference(ours, features_of(network, pixels))


def main(program):
    pixels = numpy.random.default_rng(5).integers(0, 256, (3, 96, 96, 3), dtype=numpy.uint8)
    worst = 0
    for name in ("resnet18", "resnet50"):
        for check in (check_theirs_in_ours, check_ours_in_theirs):
            with tempfile.TemporaryDirectory() as folder:
                relative = check(program, name, pixels, Path(folder))
            print(f"{check.__name__} {name}: {relative:.1e}")
            worst = max(worst, relative)
    return 0 if worst <= TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
