"""Weights of torchvision in Coresift and Coresift's in torchvision: the same names, the same features. For vision
transformers, timm's names and a forward pass written down here from PyTorch's own layers.

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
    from torch.nn import functional
except ImportError as problem:
    print(f"skipped: {problem}")
    sys.exit(77)

TYPES = {"F32": numpy.float32, "I64": numpy.int64}
MEAN = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
DEVIATION = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
TOLERANCE = 1e-4
CLASSIFIERS = ("fc", "classifier")
CONVOLUTIONAL = ("resnet18", "resnet50", "resnet101", "resnext50_32x4d", "efficientnet_b0")
VITS = {"vit_tiny_patch16": (192, 16), "vit_small_patch8": (384, 8)}


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
    """torchvision's network with seeded weights and batch norms that have seen pictures."""
    torch.manual_seed(seed)
    network = getattr(torchvision.models, name)()
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.weight.uniform_(0.5, 1.5)
                module.bias.normal_(0, 0.1)
                module.momentum = None  # the mean of all that it sees
        network(torch.randn(8, 3, 96, 96))
    return network.eval()


def without_classifier(network):
    for name in CLASSIFIERS:
        if hasattr(network, name):
            setattr(network, name, torch.nn.Identity())
    return network.eval()


def batch_of(pixels):
    batch = torch.from_numpy(pixels).permute(0, 3, 1, 2).float() / 255
    return (batch - MEAN) / DEVIATION


def features_of(network, pixels):
    with torch.no_grad():
        return without_classifier(network)(batch_of(pixels)).numpy()


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
    network = without_classifier(getattr(torchvision.models, name)())
    network.load_state_dict(read_safetensors(folder / "encoder.safetensors"), strict=True)
    ours = our_features(program, folder / "encoder.safetensors", name, pixels, folder)
    return difference(ours, features_of(network, pixels))


def seeded_vit(width, patch, depth=12, size=224):
    """Weights under timm's names, a classifier with them, none of them at a value that hides its part."""
    random = torch.Generator().manual_seed(13)

    def noise(deviation, *shape):
        return torch.empty(shape).normal_(0, deviation, generator=random)

    def linear(name, out, *rest):
        return {f"{name}.weight": noise(numpy.prod(rest) ** -0.5, out, *rest), f"{name}.bias": noise(0.1, out)}

    def norm(name):
        return {f"{name}.weight": 1 + noise(0.2, width), f"{name}.bias": noise(0.1, width)}

    tensors = {"cls_token": noise(0.5, 1, 1, width), "pos_embed": noise(0.5, 1, 1 + (size // patch) ** 2, width)}
    tensors.update(linear("patch_embed.proj", width, 3, patch, patch))
    for i in range(depth):
        block = f"blocks.{i}"
        tensors.update(norm(f"{block}.norm1") | norm(f"{block}.norm2"))
        tensors.update(linear(f"{block}.attn.qkv", 3 * width, width) | linear(f"{block}.attn.proj", width, width))
        tensors.update(linear(f"{block}.mlp.fc1", 4 * width, width) | linear(f"{block}.mlp.fc2", width, 4 * width))
    return tensors | norm("norm") | linear("head", 1000, width)


def part(tensors, name):
    return tensors[f"{name}.weight"], tensors[f"{name}.bias"]


def vit_attention(tensors, block, x):
    width = x.shape[-1]
    attention = torch.nn.MultiheadAttention(width, width // 64, batch_first=True)
    (attention.in_proj_weight.data, attention.in_proj_bias.data) = part(tensors, f"{block}.attn.qkv")
    (attention.out_proj.weight.data, attention.out_proj.bias.data) = part(tensors, f"{block}.attn.proj")
    return attention(x, x, x)[0]


def vit_features(tensors, pixels):
    def norm(name, x):
        return functional.layer_norm(x, x.shape[-1:], *part(tensors, name), eps=1e-6)

    def linear(name, x):
        return functional.linear(x, *part(tensors, name))

    positions = tensors["pos_embed"]
    width, side = positions.shape[2], round((positions.shape[1] - 1) ** 0.5)
    with torch.no_grad():
        weight, bias = part(tensors, "patch_embed.proj")
        x = functional.conv2d(batch_of(pixels), weight, bias, stride=weight.shape[-1])
        grid = positions[:, 1:].reshape(1, side, side, width).permute(0, 3, 1, 2)
        x = x + functional.interpolate(grid, size=x.shape[2:], mode="bicubic", align_corners=False)
        first = (tensors["cls_token"] + positions[:, :1]).expand(len(x), -1, -1)
        x = torch.cat([first, x.flatten(2).transpose(1, 2)], 1)
        for i in range(sum(name.endswith(".norm1.weight") for name in tensors)):
            block = f"blocks.{i}"
            x = x + vit_attention(tensors, block, norm(f"{block}.norm1", x))
            hidden = functional.gelu(linear(f"{block}.mlp.fc1", norm(f"{block}.norm2", x)))
            x = x + linear(f"{block}.mlp.fc2", hidden)
        return norm("norm", x)[:, 0].numpy()


def check_timms_in_ours(program, name, pixels, folder):
    tensors = seeded_vit(*VITS[name])
    write_safetensors(folder / "timm.safetensors", tensors)
    ours = our_features(program, folder / "timm.safetensors", name, pixels, folder)
    return difference(ours, vit_features(tensors, pixels))


def check_ours_as_timms(program, name, pixels, folder):
    subprocess.run([program, "write", name, folder], check=True)
    tensors = read_safetensors(folder / "encoder.safetensors")
    named = set(seeded_vit(*VITS[name])) - {"head.weight", "head.bias"}
    if set(tensors) != named:
        raise SystemExit(f"{name}: names differ: {sorted(set(tensors) ^ named)}")
    ours = our_features(program, folder / "encoder.safetensors", name, pixels, folder)
    return difference(ours, vit_features(tensors, pixels))


def main(program):
    pixels = numpy.random.default_rng(5).integers(0, 256, (3, 96, 96, 3), dtype=numpy.uint8)
    checks = [(check, name) for name in CONVOLUTIONAL for check in (check_theirs_in_ours, check_ours_in_theirs)]
    checks += [(check, name) for name in VITS for check in (check_timms_in_ours, check_ours_as_timms)]
    worst = 0
    for check, name in checks:
        with tempfile.TemporaryDirectory() as folder:
            relative = check(program, name, pixels, Path(folder))
        print(f"{check.__name__} {name}: {relative:.1e}")
        worst = max(worst, relative)
    return 0 if worst <= TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
