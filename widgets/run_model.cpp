#include "widgets/run_model.h"

#include "core/study/comparison.h"
#include "widgets/words.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaEnum>
#include <algorithm>
#include <tuple>
#include <utility>

namespace coresift {

namespace {

const QString kNothing = QStringLiteral("–");

QString stateWords(RunState state)
{
    switch (state) {
    case RunState::Finished:
        return RunModel::tr("finished");
    case RunState::Unfinished:
        return RunModel::tr("not finished");
    case RunState::Failed:
        return RunModel::tr("failed");
    case RunState::Corrupt:
        break;
    }
    return RunModel::tr("cannot be read");
}

/// Of a run in work, by what was asked of it last.
QString workWords(RunWish wish)
{
    switch (wish) {
    case RunWish::Pause:
        return RunModel::tr("paused");
    case RunWish::Stop:
        return RunModel::tr("stopping");
    case RunWish::GoOn:
        break;
    }
    return RunModel::tr("running");
}

QString trainedWords(const RunInfo &run)
{
    if (run.kind == "retrieval")
        return stageTitle(Stage::Retrieval);
    const QString stage = stageTitle(Stage::Pretrain);
    if (run.on == "coreset")
        return RunModel::tr("%1: target set and coreset").arg(stage);
    if (run.on == "random")
        return RunModel::tr("%1: target set and random images").arg(stage);
    if (run.on == "all")
        return RunModel::tr("%1: target set and open-set").arg(stage);
    return RunModel::tr("%1: target set").arg(stage);
}

QString percent(double value)
{
    return QLocale().toString(value, 'f', 1) + QStringLiteral(" %");
}

/// Null when the run was not evaluated.
const KnnScore *knnScore(const RunInfo &run)
{
    return run.evaluation ? run.evaluation->report.knn.leading() : nullptr;
}

/// With a capital, where the script has one.
QString beginning(QString text)
{
    text.replace(0, 1, text.left(1).toUpper());
    return text;
}

/// The task of a column of figures; empty for another one.
std::string taskOf(int column)
{
    switch (column) {
    case RunModel::Knn:
        return "knn";
    case RunModel::Linear:
        return "linear";
    case RunModel::Protocol:
        return "linear-protocol";
    case RunModel::FineTuned:
        return "fine-tune";
    case RunModel::Detection:
        return "detection";
    case RunModel::Segmentation:
        return "segmentation";
    default:
        return {};
    }
}

std::optional<double> figureOf(const RunInfo &run, int column)
{
    if (!run.evaluation)
        return std::nullopt;
    const std::map<std::string, double> figures = figuresByTask(run.evaluation->report);
    const auto found = figures.find(taskOf(column));
    return found == figures.end() ? std::nullopt : std::optional(found->second);
}

const Setting *settingOf(const RunInfo &run, const std::string &name)
{
    const auto found = std::find_if(run.settings.begin(), run.settings.end(),
                                    [&](const Setting &setting) { return setting.name == name; });
    return found == run.settings.end() ? nullptr : &*found;
}

bool haveSameIds(const RunsTable &a, const RunsTable &b)
{
    return std::equal(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(),
                      [](const RunInfo &one, const RunInfo &other) { return one.id == other.id; });
}

} // namespace

void RunModel::setTable(RunsTable table)
{
    if (!haveSameIds(table, m_table) || table.differing != m_table.differing) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
    } else if (!table.runs.empty()) {
        m_table = std::move(table);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RunModel::setRunning(std::optional<Stage> stage)
{
    if (std::exchange(m_running, stage) != stage && rowCount() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

bool RunModel::isRunning(const RunInfo &run) const
{
    const auto canRun = [this](const RunInfo &one) {
        return m_running && one.state == RunState::Unfinished && one.kind == stageName(*m_running);
    };
    return run.inWork ||
           (canRun(run) && std::none_of(m_table.runs.begin(), m_table.runs.end(), [&](const RunInfo &other) {
                return canRun(other) && std::tie(other.resumed, other.id) > std::tie(run.resumed, run.id);
            }));
}

bool RunModel::isUnmeasured(int column) const
{
    return !taskOf(column).empty() && std::none_of(m_table.runs.begin(), m_table.runs.end(), [&](const RunInfo &run) {
        return figureOf(run, column).has_value();
    });
}

QString RunModel::stateText(const RunInfo &run) const
{
    const QString state = isRunning(run) ? workWords(run.wish) : stateWords(run.state);
    return run.isCurrent ? tr("%1, in use").arg(state) : state;
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + static_cast<int>(m_table.differing.size());
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool figure = index.column() >= Epochs && index.column() <= Rate;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return toolTip(run(index.row()), index.column());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return cell(run(index.row()), index.column()).text;
    return role == SortRole ? cell(run(index.row()), index.column()).order : QVariant();
}

RunModel::Cell RunModel::cell(const RunInfo &run, int column) const
{
    const auto text = [](const QString &words) { return Cell{words, words}; };
    const auto number = [](bool known, double value, const QString &words) {
        return known ? Cell{words, value} : Cell{kNothing, {}};
    };
    const bool stepped = run.steps > 0;
    switch (column) {
    case Name:
        return text(fromBytes(run.id));
    case Trained:
        return run.kind.empty() ? Cell{kNothing, {}} : text(trainedWords(run));
    case State:
        return text(stateText(run));
    case Started: {
        const QDateTime started = QDateTime::fromString(fromBytes(run.started), Qt::ISODate);
        return started.isValid() ? Cell{QLocale().toString(started.toLocalTime(), QLocale::ShortFormat), started}
                                 : Cell{kNothing, {}};
    }
    case Epochs:
        return number(stepped, run.epochs, countWords(run.epochs));
    case LastLoss:
        return number(stepped, run.lastLoss, QLocale().toString(run.lastLoss, 'f', 4));
    case LowestLoss:
        return number(stepped, run.lowestLoss, QLocale().toString(run.lowestLoss, 'f', 4));
    case Knn: {
        const KnnScore *knn = knnScore(run);
        return number(knn != nullptr, knn ? knn->figures.top1 : 0, knn ? percent(knn->figures.top1) : QString());
    }
    case Linear:
    case Protocol:
    case FineTuned:
    case Detection:
    case Segmentation: {
        const std::optional<double> figure = figureOf(run, column);
        return number(figure.has_value(), figure.value_or(0), percent(figure.value_or(0)));
    }
    case Rate:
        return number(stepped, run.imagesPerSecond, countWords(std::llround(run.imagesPerSecond)));
    case Note:
        return text(fromBytes(run.note));
    default:
        return settingCell(run, column);
    }
}

RunModel::Cell RunModel::settingCell(const RunInfo &run, int column) const
{
    const Setting *setting = settingOf(run, m_table.differing[static_cast<std::size_t>(column - ColumnCount)]);
    if (setting == nullptr)
        return {kNothing, {}};
    const QString value = fromBytes(setting->value);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return {value, value};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // a seed is no count
    return {locale.toString(number, 'g', QLocale::FloatingPointShortest), number};
}

QString RunModel::toolTip(const RunInfo &run, int column) const
{
    if (column == State)
        return phraseWords(run.trouble);
    if (column == Name && run.steps > 0)
        return tr("%1 images, %2 steps").arg(countWords(run.images), countWords(run.steps));
    if (column == Note)
        return run.note.empty() ? tr("A double click or F2 writes a note.") : fromBytes(run.note);
    if (column != Knn || knnScore(run) == nullptr)
        return {};
    QStringList scores;
    for (const KnnScore &score : run.evaluation->report.knn.scores)
        scores.push_back(tr("%1 neighbours: %2").arg(countWords(score.neighbours), percent(score.figures.top1)));
    return scores.join(QLatin1Char('\n'));
}

bool RunModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Note)
        return false;
    RunInfo &run = m_table.runs[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (text.toStdString() == run.note)
        return false;
    run.note = text.toStdString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT noteEdited(run.id, text);
    return true;
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::UserRole)
        return section < ColumnCount ? QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(section))
                                     : fromBytes(m_table.differing[static_cast<std::size_t>(section - ColumnCount)]);
    if (role == Qt::ToolTipRole && section == Knn)
        return tr("Weighted nearest neighbours: 20 of them, or the first number that was asked");
    if (role == Qt::ToolTipRole && (section == LastLoss || section == LowestLoss))
        return tr("The mean over the steps of that epoch");
    if (role != Qt::DisplayRole)
        return {};
    if (section < ColumnCount && section != Knn && section != Linear && !taskOf(section).empty())
        return beginning(phraseWords(taskFigure(taskOf(section))));
    const QString titles[ColumnCount] = {tr("Run"),
                                         tr("Stage"),
                                         tr("State"),
                                         tr("Started"),
                                         tr("Epochs"),
                                         tr("Loss, last epoch"),
                                         tr("Loss, best epoch"),
                                         tr("kNN"),
                                         tr("Linear"),
                                         {},
                                         {},
                                         {},
                                         {},
                                         tr("Images/s"),
                                         tr("Note")};
    return section < ColumnCount ? titles[section] : settingTitle(section);
}

QString RunModel::settingTitle(int column) const
{
    const std::string &name = m_table.differing[static_cast<std::size_t>(column - ColumnCount)];
    for (const RunInfo &run : m_table.runs)
        if (const Setting *setting = settingOf(run, name))
            return optionWords(setting->label.c_str());
    return fromBytes(name);
}

Qt::ItemFlags RunModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Note ? flags | Qt::ItemIsEditable : flags;
}

} // namespace coresift
