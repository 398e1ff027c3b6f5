#include "core/pretrain/dino_method.h"

#include "core/base/random.h"
#include "core/pretrain/dino_loss.h"
#include "core/pretrain/ema.h"
#include "core/pretrain/schedule.h"

namespace coresift {

namespace {

DinoHeadOptions dinoHeadOptions(const MethodOptions &options, std::int64_t features)
{
    DinoHeadOptions head;
    head.features = features;
    head.hidden = givenOr<std::int64_t>(options.projectorHidden, head.hidden);
    head.bottleneck = givenOr<std::int64_t>(options.projectorOut, head.bottleneck);
    head.outputs = options.outputs;
    return head;
}

} // namespace

DinoMethod::DinoMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : Method(makeNetwork(hashKeys(seed, kDrawEncoder)), "student"), m_options(options),
      m_teacherTemperature(options.teacherFirst)
{
    const DinoHeadOptions head = dinoHeadOptions(options, encoder().features());
    const std::uint64_t ofHead = hashKeys(seed, kDrawHead);
    m_head = addTrained("student_head", DinoHead(head, ofHead));
    m_teacher = register_module("teacher", makeNetwork(hashKeys(seed, kDrawEncoder)));
    m_teacherHead = register_module("teacher_head", DinoHead(head, ofHead));
    m_centre = register_buffer("centre", torch::zeros({1, head.outputs}));
    DinoMethod::copyTwins();
}

void DinoMethod::copyTwins()
{
    copyTwin(*m_teacher, encoder());
    copyTwin(*m_teacherHead, *m_head);
}

void DinoMethod::startEpoch(const Moment &moment)
{
    m_teacherTemperature = teacherTemperatureAt(moment.epoch, m_options.teacherWarmup, m_options.teacherFirst,
                                                m_options.teacherTemperature);
    m_head->freezeLast(moment.epoch <= m_options.freezeEpochs);
}

torch::Tensor DinoMethod::loss(const ViewBatch &views)
{
    const torch::Tensor student = inPrecision([&] { return m_head->forward(pooledViews(encoder(), views)); });
    const torch::Tensor teacher = teacherOutputs(views.whole);
    const DinoTemperatures temperatures{givenOr(m_options.temperature, 0.1), m_teacherTemperature};
    const torch::Tensor entropy =
        dinoLoss(student.split(views.images), teacher.split(views.images), m_centre, temperatures);
    followCentre(m_centre, teacher, m_options.centreMomentum);
    return entropy;
}

torch::Tensor DinoMethod::teacherOutputs(const torch::Tensor &images)
{
    const torch::NoGradGuard guard;
    return inPrecision([&] { return m_teacherHead->forward(m_teacher->forward(images)); });
}

/// From 0.996 to 1 on a cosine (section 3.1), by epochs as BYOL's.
void DinoMethod::endStep(const Moment &moment)
{
    const double momentum = twinMomentumAt(moment.epoch, moment.epochs, givenOr(m_options.ema, 0.996));
    followTwin(*m_teacher, encoder(), momentum);
    followTwin(*m_teacherHead, *m_head, momentum);
}

} // namespace coresift
