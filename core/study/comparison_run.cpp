#include "core/study/comparison.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/pretrain/schedule.h"
#include "core/study/comparison_file.h"
#include "core/study/coreset_choice.h"
#include "core/study/encoder_copy.h"
#include "core/study/encoder_evaluation.h"
#include "core/study/stage_embedding.h"
#include "core/study/training.h"

#include <algorithm>

namespace coresift {

namespace {

/// Of one task alone. Tasks that train take the seed, so that their chance is in the spread too.
EvaluateRequest requestOf(const EvaluateRequest &options, const std::string &task, std::int64_t seed)
{
    EvaluateRequest request;
    request.knn = options.knn;
    request.division = options.division;
    request.nearest = task == "knn";
    request.linear = task == "linear";
    const auto ask = [&](const char *name, const auto &given, auto &wanted) {
        if (task != name)
            return;
        wanted = given;
        if (!wanted)
            wanted.emplace();
        wanted->seed = seed;
    };
    ask("linear-protocol", options.linearProtocol, request.linearProtocol);
    ask("fine-tune", options.fineTune, request.fineTune);
    ask("detection", options.detection, request.detection);
    ask("segmentation", options.segmentation, request.segmentation);
    return request;
}

class ComparisonRun {
public:
    ComparisonRun(StudyWriter &writer, const ComparisonOptions &options, JobContext &context)
        : m_writer(writer), m_options(options), m_context(context), m_request(options),
          m_train(options.train.value_or(writer.settings().pretrain)),
          m_target(readableImages(writer.settings(), writer.catalogue(), SetRole::Target))
    {
        m_request.trainIsStudys = m_request.trainIsStudys || !m_request.train;
        m_request.train = m_train;
        m_train.samplingTimes = 1;
        m_train.earlyStop = {};
        throwIfAny(m_train.check());
        if (m_options.steps == 0)
            m_options.steps = trainLength(m_train, static_cast<std::int64_t>(m_target.size())).steps;
        m_train.steps = m_options.steps;
    }

    /// `going`: the comparison that has to be gone on with; empty: whichever.
    Comparison run(const std::string &going)
    {
        requireAll();
        copyEncoders();
        if (!going.empty())
            requireSame(going);
        m_comparison = openComparison(m_writer, m_options, m_train, m_request);
        sayWhere();
        const std::int64_t trainings = static_cast<std::int64_t>(m_options.arms.size()) * m_options.seeds;
        std::int64_t number = 0;
        for (std::int64_t seed = 0; seed < m_options.seeds; ++seed)
            for (const std::string &arm : m_options.arms) {
                Phrase line(CORESIFT_TEXT("Phrases", "training %1 of %2: "),
                            {countValue(++number), countValue(trainings)});
                m_context.say(line.add(armTitle(arm)).add(CORESIFT_TEXT("Phrases", ", seed %1"), {countValue(seed)}));
                measureArm(arm, seed);
            }
        for (const OwnEncoder &encoder : m_options.encoders) {
            ComparisonCell &cell = cellOf(encoder.name, 0);
            cell.encoder = ownEncoderHash(encoder.source, m_writer.folder());
            measure(cell, encoder.source);
        }
        return m_comparison;
    }

private:
    void copyEncoders()
    {
        for (std::size_t i = 0; i < m_options.encoders.size(); ++i) {
            std::string &file = m_options.encoders[i].source.file;
            file = m_writer.path(copyEncoder(m_writer, file));
            m_request.encoders[i].source.file = file;
        }
    }

    void requireSame(const std::string &id)
    {
        const std::optional<Comparison> found = findComparison(m_writer, m_options, m_train);
        if (!found || found->id != id)
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "the study's images, marks, selection or options have changed since "
                                                  "%1 was begun: what is measured now could not be compared with what "
                                                  "it has. Compare anew"),
                         {id}});
    }

    void sayWhere()
    {
        const std::vector<ComparisonCell> asked = m_comparison.askedCells();
        const auto measured =
            std::count_if(asked.begin(), asked.end(), [&](const ComparisonCell &cell) { return isMeasured(cell); });
        const auto all = static_cast<std::int64_t>(m_options.arms.size()) * m_options.seeds +
                         static_cast<std::int64_t>(m_options.encoders.size());
        m_context.say(measured == 0 ? Phrase(CORESIFT_TEXT("Phrases", "%1 begins: %2 encoders to measure"),
                                             {m_comparison.id, countValue(all)})
                                    : Phrase(CORESIFT_TEXT("Phrases", "%1 goes on: %2 of %3 encoders are measured"),
                                             {m_comparison.id, countValue(measured), countValue(all)}));
    }

    /// What the trainings and tasks will need, before days of them begin.
    void requireAll()
    {
        for (const std::string &arm : m_options.arms)
            if (arm == "random" || arm == "coreset" || arm == "stop")
                choice(arm, 0);
        for (const std::string &task : m_options.tasks) {
            const EvaluateRequest request = requestOf(m_options.evaluate, task, 0);
            requireTask(m_writer, request, m_context);
            if (!m_options.arms.empty())
                requireSuited(m_train.backbone, request);
            for (const OwnEncoder &encoder : m_options.encoders)
                requireSuited(encoder.source, request, m_writer.settings().embed.device);
        }
    }

    void measureArm(const std::string &arm, std::int64_t seed)
    {
        ComparisonCell &cell = cellOf(arm, seed);
        if (isMeasured(cell))
            return;
        const RunPlan plan = planOf(arm, seed);
        cell.images = static_cast<std::int64_t>(plan.images.size());
        cell.run = openRun(m_writer, plan, /*fresh=*/false);
        trainPlan(m_writer, plan, cell.run, {}, /*group=*/nullptr, m_context);
        measure(cell, {m_writer.path("runs/" + cell.run + "/encoder.safetensors"), {}, {}});
    }

    bool isMeasured(const ComparisonCell &cell) const
    {
        return std::all_of(m_options.tasks.begin(), m_options.tasks.end(),
                           [&](const std::string &task) { return cell.figures.count(task) != 0; });
    }

    /// Each figure is kept as soon as it is known.
    void measure(ComparisonCell &cell, const EncoderSource &source)
    {
        for (const std::string &task : m_options.tasks) {
            if (cell.figures.count(task) != 0)
                continue;
            const EvaluateReport report =
                evaluateEncoder(m_writer, source, requestOf(m_options.evaluate, task, cell.seed), m_context);
            cell.figures[task] = figuresByTask(report).at(task);
            saveComparison(m_writer.folder(), m_comparison);
        }
    }

    ComparisonCell &cellOf(const std::string &arm, std::int64_t seed)
    {
        for (ComparisonCell &cell : m_comparison.cells)
            if (cell.arm == arm && cell.seed == seed)
                return cell;
        ComparisonCell cell;
        cell.arm = arm;
        cell.seed = seed;
        m_comparison.cells.push_back(std::move(cell));
        return m_comparison.cells.back();
    }

    RunPlan planOf(const std::string &arm, std::int64_t seed)
    {
        RunPlan plan;
        plan.kind = "pretrain";
        plan.on = arm == "stop" ? "coreset" : arm;
        plan.options = m_train;
        plan.options.seed = seed;
        plan.asked = plan.options;
        plan.images = m_target;
        const ImageIds leaks = knownLeaks(m_writer, plan.options);
        leaveOut(leaks, plan.images, plan.leaksLeftOut);
        std::vector<LocatedImage> added = imagesOf(arm, seed);
        leaveOut(leaks, added, plan.leaksLeftOut);
        plan.openSetImages = static_cast<std::int64_t>(added.size());
        plan.images.insert(plan.images.end(), added.begin(), added.end());
        std::sort(plan.images.begin(), plan.images.end(),
                  [](const LocatedImage &a, const LocatedImage &b) { return a.record.id < b.record.id; });
        return plan;
    }

    /// Of the open-set.
    std::vector<LocatedImage> imagesOf(const std::string &arm, std::int64_t seed)
    {
        if (arm == "target")
            return {};
        if (arm == "all")
            return readableImages(m_writer.settings(), m_writer.catalogue(), SetRole::OpenSet);
        return locatedImages(m_writer.settings(), m_writer.catalogue(), choice(arm, seed));
    }

    /// Ids under the study's selection options and marks; a random choice is another one for each seed.
    const std::vector<std::int64_t> &choice(const std::string &arm, std::int64_t seed)
    {
        const auto key = std::make_pair(arm, arm == "random" ? seed : 0);
        if (const auto known = m_choices.find(key); known != m_choices.end())
            return known->second;
        m_writer.require(Stage::Embed);
        SelectOptions options = m_writer.settings().select;
        options.selector = arm == "random" ? "random" : "simcore";
        options.seed = arm == "random" ? seed : options.seed;
        options.cut.stop = arm == "stop";
        if (arm == "stop")
            options.cut.budget = {}; // the rule alone
        else
            options.cut.budget = budget();
        SamplingData data(m_writer.folder(), m_writer.settings(), m_writer.catalogue(),
                          m_writer.isDone(Stage::Duplicates));
        const CoresetChoice chosen = chooseCoreset(data, options, m_writer.catalogue().marks(), m_context);
        std::vector<std::int64_t> &ids = m_choices[key];
        for (const Pick &pick : chosen.selection.picks)
            ids.push_back(data.openSet().ids()[pick.row]);
        return ids;
    }

    /// As asked, else as many as the study's selection has.
    Budget budget() const
    {
        if (m_options.budget.isSet())
            return m_options.budget;
        const std::string &selection = m_writer.settings().selection;
        if (selection.empty())
            throw Error(ErrorKind::InvalidInput,
                        CORESIFT_TEXT("Phrases", "the study has no selection yet: select first, or give a budget"));
        return Budget::images(static_cast<std::int64_t>(
            readCoresetCsv(m_writer.path("selections/" + selection + "/coreset.csv")).size()));
    }

    StudyWriter &m_writer;
    ComparisonOptions m_options;
    JobContext &m_context;
    ComparisonOptions m_request; ///< as asked, the study's options filled in
    TrainOptions m_train;
    std::vector<LocatedImage> m_target;
    std::map<std::pair<std::string, std::int64_t>, std::vector<std::int64_t>> m_choices; ///< ids
    Comparison m_comparison;
};

} // namespace

Comparison runComparison(const std::string &folder, const ComparisonOptions &options, JobContext &context)
{
    throwIfAny(options.check());
    StudyWriter writer(folder);
    writer.require(Stage::Scan);
    return ComparisonRun(writer, options, context).run(/*going=*/{});
}

Comparison resumeComparison(const std::string &folder, const std::string &id, JobContext &context)
{
    const Comparison comparison = readComparison(folder, id);
    const std::optional<ComparisonOptions> &request = comparison.request;
    if (comparison.protocol != kComparisonProtocol)
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "%1 was measured by another version of Coresift, whose figures cannot be "
                                              "set beside those of this one: compare anew"),
                     {id}});
    if (!request)
        throw Error(
            ErrorKind::InvalidInput,
            {CORESIFT_TEXT("Phrases", "what %1 was asked for is not known, as an older version made it or its file "
                                      "is damaged: compare again with the same options"),
             {id}});
    throwIfAny(request->check());
    StudyWriter writer(folder);
    writer.require(Stage::Scan);
    return ComparisonRun(writer, *request, context).run(id);
}

} // namespace coresift
