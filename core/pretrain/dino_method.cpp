#include "core/pretrain/dino_method.h"

#include "core/base/random.h"
#include "core/pretrain/dino_loss.h"
#include "core/pretrain/output_spread.h"
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

/// Stochastic depth of the student where no other is asked for (Caron et al. 2021, published code).
constexpr double kStudentDropPath = 0.1;

} // namespace

DinoMethod::DinoMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : Method(makeNetwork(hashKeys(seed, kDrawEncoder)), "student"), m_options(options),
      m_teacherTemperature(options.teacherFirst)
{
    const DinoHeadOptions head = dinoHeadOptions(options, encoder().features());
    const std::uint64_t ofHead = hashKeys(seed, kDrawHead);
    m_head = addTrained("student_head", DinoHead(head, ofHead));
    m_teacher.network = register_module("teacher", makeNetwork(hashKeys(seed, kDrawEncoder)));
    m_teacher.head = register_module("teacher_head", DinoHead(head, ofHead));
    m_centre = register_buffer("centre", torch::zeros({1, head.outputs}));
    if (encoder().options().dropPath < 0)
        encoder().setDropPath(kStudentDropPath);
    m_teacher.network->setDropPath(0);
    DinoMethod::copyTwins();
}

void DinoMethod::copyTwins()
{
    m_teacher.copy(encoder(), *m_head);
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
    const torch::Tensor teacher = inPrecision([&] { return m_teacher.outputsOf(views.whole); });
    const DinoTemperatures temperatures{givenOr(m_options.temperature, 0.1), m_teacherTemperature};
    const torch::Tensor entropy =
        dinoLoss(student.split(views.images), teacher.split(views.images), m_centre, temperatures);
    followCentre(m_centre, teacher, m_options.centreMomentum, peers());
    keepOutputs(teacher);
    return entropy;
}

/// From 0.996 to 1 on a cosine (section 3.1), by epochs as BYOL's.
void DinoMethod::endStep(const Moment &moment)
{
    const double momentum = twinMomentumAt(moment.epoch, moment.epochs, givenOr(m_options.ema, kRisingMomentum));
    m_teacher.follow(encoder(), *m_head, momentum);
}

double DinoMethod::spreadOf(const torch::Tensor &teacher) const
{
    const torch::NoGradGuard guard;
    return distributionSpread(torch::softmax((teacher - m_centre) / m_teacherTemperature, 1));
}

/// On top of what the student's head leaves: its outputs over the temperature and as logarithms, for all views; the
/// teacher's outputs, centred and as shares, for the whole ones; the unit rows of the teacher's last layer.
std::int64_t DinoMethod::activationElements(int imageSize, std::int64_t images) const
{
    const ViewPlan plan = views();
    const std::int64_t whole = plan.whole * images, all = whole + plan.local * images;
    const std::int64_t outputs = m_centre.size(1);
    return pooledElements(imageSize, images) + m_head->activationElements(all) + (2 * all + 3 * whole) * outputs +
           passingElements(imageSize, whole);
}

} // namespace coresift
