#include "core/encoder/torchscript.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <caffe2/serialize/inline_container.h>
#include <set>
#include <torch/csrc/jit/passes/inliner.h>

namespace coresift {

namespace {

/// Operators that compute on tensors and numbers and touch nothing else: no files, no processes, no Python.
const std::set<std::string> &allowedOperators()
{
    static const std::set<std::string> kAllowed{
        // structure
        "prim::Constant", "prim::GetAttr", "prim::ListConstruct", "prim::ListUnpack", "prim::TupleConstruct",
        "prim::TupleUnpack", "prim::TupleIndex", "prim::DictConstruct", "prim::If", "prim::Loop", "prim::NumToTensor",
        "prim::unchecked_cast", "prim::Uninitialized", "prim::RaiseException", "prim::dtype", "prim::device",
        "prim::layout", "prim::is_cuda", "prim::data", "prim::min", "prim::max", "prim::isinstance",
        // numbers, lists, text of error messages
        "aten::__getitem__", "aten::__is__", "aten::__isnot__", "aten::__not__", "aten::__and__", "aten::__or__",
        "aten::__contains__", "aten::append", "aten::Bool", "aten::Int", "aten::Float", "aten::IntImplicit",
        "aten::FloatImplicit", "aten::ScalarImplicit", "aten::len", "aten::eq", "aten::ne", "aten::lt", "aten::le",
        "aten::gt", "aten::ge", "aten::ceil", "aten::floor", "aten::floordiv", "aten::remainder", "aten::round",
        "aten::format", "aten::str", "aten::warn", "aten::list", "aten::item", "aten::keys", "aten::values",
        // arithmetic
        "aten::add", "aten::add_", "aten::sub", "aten::sub_", "aten::rsub", "aten::mul", "aten::mul_", "aten::div",
        "aten::div_", "aten::neg", "aten::abs", "aten::pow", "aten::exp", "aten::log", "aten::sqrt", "aten::rsqrt",
        "aten::reciprocal", "aten::square", "aten::clamp", "aten::clamp_", "aten::clamp_min", "aten::clamp_max",
        "aten::minimum", "aten::maximum", "aten::where", "aten::sin", "aten::cos", "aten::erf", "aten::addcmul",
        "aten::addcdiv", "aten::lerp",
        // reductions
        "aten::mean", "aten::sum", "aten::max", "aten::min", "aten::amax", "aten::amin", "aten::norm",
        "aten::linalg_norm", "aten::linalg_vector_norm", "aten::var", "aten::std", "aten::var_mean", "aten::cumsum",
        "aten::argmax", "aten::softmax", "aten::log_softmax", "aten::_softmax", "aten::logsumexp",
        // layers
        "aten::_convolution", "aten::conv1d", "aten::conv2d", "aten::conv3d", "aten::convolution", "aten::linear",
        "aten::addmm", "aten::matmul", "aten::mm", "aten::bmm", "aten::baddbmm", "aten::einsum", "aten::dot",
        "aten::batch_norm", "aten::layer_norm", "aten::native_layer_norm", "aten::group_norm", "aten::instance_norm",
        "aten::relu", "aten::relu_", "aten::relu6", "aten::relu6_", "aten::hardtanh", "aten::hardtanh_",
        "aten::hardswish", "aten::hardswish_", "aten::hardsigmoid", "aten::hardsigmoid_", "aten::silu", "aten::silu_",
        "aten::gelu", "aten::elu", "aten::elu_", "aten::selu", "aten::celu", "aten::mish", "aten::softplus",
        "aten::leaky_relu", "aten::leaky_relu_", "aten::prelu", "aten::sigmoid", "aten::sigmoid_", "aten::tanh",
        "aten::tanh_", "aten::max_pool2d", "aten::avg_pool2d", "aten::adaptive_avg_pool2d", "aten::adaptive_max_pool2d",
        "aten::dropout", "aten::dropout_", "aten::feature_dropout", "aten::embedding", "aten::upsample_bilinear2d",
        "aten::upsample_bicubic2d", "aten::upsample_nearest2d", "aten::pixel_shuffle", "aten::grid_sampler",
        "aten::scaled_dot_product_attention", "aten::_native_multi_head_attention",
        // shapes
        "aten::size", "aten::dim", "aten::numel", "aten::view", "aten::reshape", "aten::view_as", "aten::reshape_as",
        "aten::flatten", "aten::unflatten", "aten::squeeze", "aten::squeeze_", "aten::unsqueeze", "aten::unsqueeze_",
        "aten::transpose", "aten::t", "aten::permute", "aten::contiguous", "aten::expand", "aten::expand_as",
        "aten::repeat", "aten::cat", "aten::stack", "aten::split", "aten::split_with_sizes", "aten::chunk",
        "aten::unbind", "aten::select", "aten::slice", "aten::narrow", "aten::index", "aten::index_select",
        "aten::gather", "aten::masked_fill", "aten::roll", "aten::flip", "aten::pad", "aten::constant_pad_nd",
        "aten::reflection_pad2d", "aten::replication_pad2d", "aten::im2col", "aten::tril", "aten::triu",
        // making and converting
        "aten::to", "aten::type_as", "aten::float", "aten::detach", "aten::clone", "aten::zeros", "aten::ones",
        "aten::full", "aten::empty", "aten::zeros_like", "aten::ones_like", "aten::full_like", "aten::new_zeros",
        "aten::new_ones", "aten::arange", "aten::linspace", "aten::tensor", "aten::copy_", "aten::fill_"};
    return kAllowed;
}

void collectForbidden(torch::jit::Block *block, std::set<std::string> &forbidden)
{
    for (torch::jit::Node *node : block->nodes()) {
        const std::string kind = node->kind().toQualString();
        if (allowedOperators().count(kind) == 0)
            forbidden.insert(kind);
        for (torch::jit::Block *inner : node->blocks())
            collectForbidden(inner, forbidden);
        if (node->hasAttribute(torch::jit::attr::Subgraph)) // would run what no one looked at
            forbidden.insert(kind);
    }
}

/// Loading itself runs `__setstate__` of a class that has one: such files are refused unloaded.
void refuseCodeAtLoading(const std::string &file)
{
    caffe2::serialize::PyTorchStreamReader archive(file);
    if (archive.hasRecord("model.json")) // of PyTorch before 1.4, with its code under any name
        throw Error(
            ErrorKind::Unsupported,
            CORESIFT_TEXT("Phrases", "is TorchScript in its old format. Save it again with PyTorch 1.4 or newer"),
            file);
    for (const std::string &record : archive.getAllRecords()) {
        if (record.rfind("code/", 0) != 0 || record.size() < 3 || record.compare(record.size() - 3, 3, ".py") != 0)
            continue;
        const auto [data, size] = archive.getRecord(record);
        if (std::string(static_cast<const char *>(data.get()), size).find("__setstate__") != std::string::npos)
            throw Error(
                ErrorKind::Unsupported,
                CORESIFT_TEXT("Phrases",
                              "has code of its own that runs while it is loaded (__setstate__), which is refused"),
                file);
    }
}

void refuseForbidden(const torch::jit::Module &module, const std::string &file)
{
    const auto forward = module.find_method("forward");
    if (!forward)
        throw Error(ErrorKind::Unsupported, CORESIFT_TEXT("Phrases", "has no forward method"), file);
    // All that forward calls becomes one graph. What cannot be looked into stays a call, and calls are not on the list.
    const std::shared_ptr<torch::jit::Graph> graph = forward->graph()->copy();
    torch::jit::Inline(*graph);
    std::set<std::string> forbidden;
    collectForbidden(graph->block(), forbidden);
    if (forbidden.empty())
        return;
    std::string names;
    std::size_t listed = 0;
    for (const std::string &name : forbidden)
        if (++listed <= 5)
            names += (names.empty() ? "" : ", ") + showName(name);
    throw Error(ErrorKind::Unsupported,
                {CORESIFT_TEXT("Phrases", "uses operators that are not on the list of those that only compute: %1"),
                 {names + (listed > 5 ? ", …" : "")}},
                file);
}

[[noreturn]] void throwUnreadable(const std::string &text, const std::string &file)
{
    const std::size_t start = std::min(text.find_first_not_of(" \n"), text.size());
    throw Error(ErrorKind::Corrupt,
                {CORESIFT_TEXT("Phrases", "is neither safetensors nor a TorchScript encoder that can be read (%1)"),
                 {showName(text.substr(start, text.find('\n', start) - start))}},
                file);
}

} // namespace

torch::jit::Module loadCheckedTorchScript(const std::string &file)
{
    const RandomAccessFile exists(file); // our message for a missing file, not LibTorch's
    try {
        refuseCodeAtLoading(file);
        torch::jit::Module module = torch::jit::load(file, torch::kCPU);
        refuseForbidden(module, file);
        module.eval();
        return module;
    } catch (const Error &) {
        throw;
    } catch (const c10::Error &problem) {
        throwUnreadable(problem.what_without_backtrace(), file);
    } catch (const std::exception &problem) { // LibTorch's parser has exceptions of its own
        throwUnreadable(problem.what(), file);
    }
}

} // namespace coresift
