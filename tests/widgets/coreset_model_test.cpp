#include "widgets/coreset_model.h"

#include "tests/support/qt_test.h"
#include "widgets/chosen_images.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace coresift;

namespace {

using Ids = std::vector<std::int64_t>;

/// Two target images, 1 and 2, and two of the open-set, 3 and 4.
ImageTable fourImages()
{
    auto map = std::make_shared<MapData>();
    for (int id = 1; id <= 4; ++id) {
        ImageRecord image;
        image.id = id;
        image.path = std::to_string(id) + ".jpg";
        const bool target = id <= 2;
        map->images.add(image, {target ? "target" : "disk", target ? SetRole::Target : SetRole::OpenSet, "/images"});
        map->ids.push_back(id);
    }
    ImageTable table;
    table.map = map;
    auto provenances = std::make_shared<Provenances>(4);
    provenances->set(3, {1, 2, 3, 0.9F});
    provenances->set(2, {2, 2, 3, 0.8F});
    table.provenances = provenances;
    return table;
}

QString nearestTarget(const CoresetModel &model, int row)
{
    return model.index(row, CoresetModel::NearestTarget).data().toString();
}

} // namespace

class CoresetModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAProperModel()
    {
        QUndoStack undo;
        const ChosenImages chosen(undo);
        CoresetModel model(chosen);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCoreset(fourImages(), std::make_shared<Ids>(Ids{3, 2}));
        model.setNearestTargets({{4, 1}});
        QCOMPARE(model.rowCount(), 2);
        model.setCoreset({}, std::make_shared<Ids>());
        model.forgetNearestTargets();
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowSaysWhyItsImageWasTaken()
    {
        QUndoStack undo;
        const ChosenImages chosen(undo);
        CoresetModel model(chosen);
        model.setCoreset(fourImages(), std::make_shared<Ids>(Ids{3, 2}));
        const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(CoresetModel::Rank), QStringLiteral("1"));
        QCOMPARE(cell(CoresetModel::Path), QStringLiteral("4.jpg"));
        QCOMPARE(cell(CoresetModel::OpenSet), QStringLiteral("disk"));
        QCOMPARE(cell(CoresetModel::Cosine), QLocale().toString(0.9, 'f', 4));
    }

    void anImageHasTheRowOfItsRank()
    {
        QUndoStack undo;
        const ChosenImages chosen(undo);
        CoresetModel model(chosen);
        QCOMPARE(model.rowOf(4), -1);
        model.setCoreset(fourImages(), std::make_shared<Ids>(Ids{3, 2}));
        QCOMPARE(model.rowOf(4), 0);
        QCOMPARE(model.rowOf(3), 1);
        QCOMPARE(model.rowOf(1), -1); // a target image
        QCOMPARE(model.rowOf(99), -1);
    }

    void nearestTargetsAreAskedForOnceAndShownWhenKnown()
    {
        QUndoStack undo;
        const ChosenImages chosen(undo);
        CoresetModel model(chosen);
        std::vector<Ids> asked;
        connect(&model, &CoresetModel::nearestTargetsWanted, this, [&](const Ids &ids) { asked.push_back(ids); });
        model.setCoreset(fourImages(), std::make_shared<Ids>(Ids{3, 2}));
        QCOMPARE(nearestTarget(model, 0), QStringLiteral("…"));
        QCOMPARE(nearestTarget(model, 1), QStringLiteral("…"));
        QCOMPARE(nearestTarget(model, 0), QStringLiteral("…"));
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), std::size_t(1), kPatience);
        QCOMPARE(asked.front(), (Ids{4, 3}));

        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setNearestTargets({{4, 2}});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(nearestTarget(model, 0), QStringLiteral("2.jpg"));
        QCOMPARE(nearestTarget(model, 1), QStringLiteral("…"));

        model.forgetNearestTargets();
        QCOMPARE(nearestTarget(model, 0), QStringLiteral("…"));
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), std::size_t(2), kPatience);
        QCOMPARE(asked.back(), Ids{4});
    }
};

CORESIFT_QT_TEST(CoresetModelTest)
#include "coreset_model_test.moc"
