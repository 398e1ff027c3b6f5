"""Weights of torchvision in Coresift and Coresift's in torchvision: the same names, the same features. Vision
transformers have timm's names: torchvision's ViT-B/16 is renamed, and the other sizes have a forward pass written down
here from PyTorch's own layers.

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
    from torchvision.models import resnet
except ImportError as problem:
    print(f"skipped: {problem}")
    sys.exit(77)

TYPES = {"F32": numpy.float32, "I64": numpy.int64}
MEAN = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
DEVIATION = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
TOLERANCE = 1e-4
CLASSIFIERS = ("fc", "classifier")
CONVOLUTIONAL = (
    "resnet10",
    "resnet18",
    "resnet34",
    "resnet50",
    "resnet101",
    "resnext50_32x4d",
    "efficientnet_b0",
)
VITS = {"vit_tiny_patch16": (192, 16), "vit_small_patch8": (384, 8)}
VIT_B = "vit_base_patch16"
# timm's names of what torchvision's ViT-B/16 has under others: ends of names outside and inside of a block
OUTER_NAMES = {
    "class_token": "cls_token",
    "encoder.pos_embedding": "pos_embed",
    "conv_proj": "patch_embed.proj",
    "encoder.ln": "norm",
}
BLOCK_NAMES = {
    "ln_1": "norm1",
    "ln_2": "norm2",
    "self_attention.in_proj_": "attn.qkv.",
    "self_attention.out_proj": "attn.proj",
    "mlp.0": "mlp.fc1",
    "mlp.3": "mlp.fc2",
}


def write_safetensors(path, tensors):
    header, parts, offset = {}, [], 0
    for name, tensor in tensors.items():
        array = tensor.numpy()
        kind = next(key for key, value in TYPES.items() if value == array.dtype)
        header[name] = {"dtype": kind, "shape": list(array.shape), "data_offsets": [offset, offset + array.nbytes]}
        parts.append(array.tobytes())
        offset += array.nbytes
    text = json.dumps(header).encode()
    path.write_bytes(b"".join([struct.pack("<Q", len(text)), text, *parts]))


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


def made_network(name):
    """torchvision's network of this name; the ResNet-10, which it lacks, from its parts."""
    if name == "resnet10":
        return resnet.ResNet(resnet.BasicBlock, [1, 1, 1, 1])
    return getattr(torchvision.models, name)()


def pictures(seed, count, size):
    """Blocks of colours with noise, n×size×size×3 bytes; `size` is a multiple of 16."""
    random = numpy.random.default_rng(seed)
    colours = random.integers(0, 200, (count, size // 16, size // 16, 3), dtype=numpy.uint8)
    blocks = colours.repeat(16, axis=1).repeat(16, axis=2)
    return blocks + random.integers(0, 56, blocks.shape, dtype=numpy.uint8)


def seeded_network(name, seed):
    """torchvision's network with seeded weights and batch norms that have seen pictures. As in trained ones a residual
    block adds little to what passes it by: else a hundred layers of chance make much of a last digit."""
    torch.manual_seed(seed)
    network = made_network(name)
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.weight.uniform_(0.5, 1.5)
                module.bias.normal_(0, 0.1)
                module.momentum = None  # the mean of all that it sees
        for module in network.modules():
            if isinstance(module, (resnet.BasicBlock, resnet.Bottleneck)):
                (module.bn3 if isinstance(module, resnet.Bottleneck) else module.bn2).weight.mul_(0.2)
        network(batch_of(pictures(seed, 16, 96)))
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
    out = folder / "features.npy"
    subprocess.run([program, "features", weights, name, size, folder / "pixels.npy", out], check=True)
    return numpy.load(out)


def write_ours(program, name, folder):
    """A file of fresh weights of our network."""
    weights = folder / "ours.safetensors"
    subprocess.run([program, "write", name, weights], check=True)
    return weights


def check_theirs_in_ours(program, name, pixels, folder):
    network = seeded_network(name, seed=11)
    write_safetensors(folder / "theirs.safetensors", network.state_dict())
    ours = our_features(program, folder / "theirs.safetensors", name, pixels, folder)
    return difference(ours, features_of(network, pixels))


def check_ours_in_theirs(program, name, pixels, folder):
    weights = write_ours(program, name, folder)
    network = without_classifier(made_network(name))
    network.load_state_dict(read_safetensors(weights), strict=True)
    ours = our_features(program, weights, name, pixels, folder)
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
    weights = write_ours(program, name, folder)
    tensors = read_safetensors(weights)
    named = set(seeded_vit(*VITS[name])) - {"head.weight", "head.bias"}
    if set(tensors) != named:
        raise SystemExit(f"{name}: names differ: {sorted(set(tensors) ^ named)}")
    ours = our_features(program, weights, name, pixels, folder)
    return difference(ours, vit_features(tensors, pixels))


def check_another_grid(program, name, pixels, folder):
    """Positions made for 384 px are interpolated to those for 224 when they are loaded."""
    width, patch = VITS[name]
    tensors = seeded_vit(width, patch, size=384)
    write_safetensors(folder / "wide.safetensors", tensors)
    ours = our_features(program, folder / "wide.safetensors", name, pixels, folder)
    side = 384 // patch
    grid = tensors["pos_embed"][:, 1:].reshape(1, side, side, width).permute(0, 3, 1, 2)
    grid = functional.interpolate(grid, size=(224 // patch, 224 // patch), mode="bicubic", align_corners=False)
    tensors["pos_embed"] = torch.cat([tensors["pos_embed"][:, :1], grid.flatten(2).transpose(1, 2)], 1)
    return difference(ours, vit_features(tensors, pixels))


def timms_name(name):
    if name.startswith("encoder.layers.encoder_layer_"):
        number, rest = name[len("encoder.layers.encoder_layer_") :].split(".", 1)
        theirs = next(key for key in BLOCK_NAMES if rest.startswith(key))
        return f"blocks.{number}.{BLOCK_NAMES[theirs]}{rest[len(theirs):]}"
    theirs = next(key for key in OUTER_NAMES if name.startswith(key))
    return OUTER_NAMES[theirs] + name[len(theirs) :]


def torchvisions_vit(seed):
    """ViT-B/16 without its classifier, no weight at a value that hides its part."""
    torch.manual_seed(seed)
    network = torchvision.models.vit_b_16()
    network.heads = torch.nn.Identity()
    with torch.no_grad():
        for name, weight in network.named_parameters():
            if weight.dim() == 1:
                weight.add_(torch.randn(weight.shape) * 0.1)
        network.class_token.normal_(0, 0.5)
    return network.eval()


def check_their_vit_in_ours(program, pixels, folder):
    network = torchvisions_vit(seed=11)
    tensors = {timms_name(name): tensor for name, tensor in network.state_dict().items()}
    write_safetensors(folder / "theirs.safetensors", tensors)
    ours = our_features(program, folder / "theirs.safetensors", VIT_B, pixels, folder)
    return difference(ours, features_of(network, pixels))


def check_our_vit_in_theirs(program, pixels, folder):
    weights = write_ours(program, VIT_B, folder)
    tensors = read_safetensors(weights)
    network = torchvisions_vit(seed=12)
    network.load_state_dict({name: tensors.pop(timms_name(name)) for name in network.state_dict()}, strict=True)
    if tensors:
        raise SystemExit(f"{VIT_B}: names that torchvision lacks: {sorted(tensors)}")
    ours = our_features(program, weights, VIT_B, pixels, folder)
    return difference(ours, features_of(network, pixels))


def main(program):
    pixels = pictures(5, 3, 96)
    large = pictures(6, 2, 224)  # the one size that torchvision's ViT takes
    both_ways = (check_theirs_in_ours, check_ours_in_theirs)
    checks = [(check, (name, pixels)) for name in CONVOLUTIONAL for check in both_ways]
    checks += [(check, (name, pixels)) for name in VITS for check in (check_timms_in_ours, check_ours_as_timms)]
    checks += [(check_another_grid, ("vit_tiny_patch16", large))]
    checks += [(check, (large,)) for check in (check_their_vit_in_ours, check_our_vit_in_theirs)]
    worst = 0
    for check, given in checks:
        with tempfile.TemporaryDirectory() as folder:
            relative = check(program, *given, Path(folder))
        print(f"{check.__name__} {given[0] if len(given) > 1 else VIT_B}: {relative:.1e}")
        worst = max(worst, relative)
    return 0 if worst <= TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
