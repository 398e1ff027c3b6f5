#include "widgets/inspector.h"

#include "tests/support/qt_test.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace coresift;

namespace {

class NoPictures : public ThumbnailSource {
public:
    QPixmap thumbnail(const std::string &, const std::string &) override { return {}; }
};

GalleryItem owlItem()
{
    GalleryItem item;
    item.image.id = 7;
    item.image.root = "disk";
    item.image.path = "owl.jpg";
    item.image.label = "owls";
    item.image.width = 640;
    item.image.height = 480;
    return item;
}

struct ShownInspector {
    ShownInspector() { inspector.show(); }

    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = inspector.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : inspector.findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    NoPictures pictures;
    Inspector inspector{pictures};
};

} // namespace

class InspectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatAnImageIsAndWhyItWasTaken()
    {
        ShownInspector shown;
        shown.inspector.setItem(owlItem());
        for (const char *text : {"owl.jpg", "“disk”", "640 × 480", "class owls", "Not in the coreset."})
            QVERIFY2(shown.says(QString::fromUtf8(text)), text);
        GalleryItem taken = owlItem();
        taken.provenance = {3, 2, 1, 0.5F};
        shown.inspector.setItem(taken);
        QVERIFY(shown.says(QStringLiteral("rank 3 · round 2 · centroid 1")));
        shown.inspector.setItem(std::nullopt);
        QVERIFY(!shown.says(QStringLiteral("owl.jpg")));
        QVERIFY(!shown.button(QStringLiteral("Pin")));
    }

    void aMarkIsSetAndTakenBackByTheSameButton()
    {
        ShownInspector shown;
        QSignalSpy marks(&shown.inspector, &Inspector::markRequested);
        QSignalSpy rejects(&shown.inspector, &Inspector::rejectRequested);
        const auto lastMark = [&] { return marks.takeLast().front().value<MarkKind>(); };
        GalleryItem item = owlItem();
        shown.inspector.setItem(item);
        shown.button(QStringLiteral("Pin"))->click();
        QCOMPARE(lastMark(), MarkKind::Pinned);
        shown.button(QStringLiteral("Reject…"))->click();
        QCOMPARE(rejects.count(), 1);
        item.mark = {7, MarkKind::Pinned, {}};
        shown.inspector.setItem(item);
        shown.button(QStringLiteral("Unpin"))->click();
        QCOMPARE(lastMark(), MarkKind::None);
        item.mark = {7, MarkKind::Rejected, "blurred"};
        shown.inspector.setItem(item);
        QVERIFY(shown.says(QStringLiteral("Rejected by you: blurred")));
        shown.button(QStringLiteral("Take back"))->click();
        QCOMPARE(lastMark(), MarkKind::None);
        QCOMPARE(rejects.count(), 1);
    }

    void notesAreThereOnlyWhereThereAreSome()
    {
        ShownInspector shown;
        shown.inspector.setItem(owlItem());
        shown.inspector.setNotes({QStringLiteral("licence: CC0"), QStringLiteral("patient: 12")});
        QVERIFY(shown.says(QStringLiteral("patient: 12")));
        shown.inspector.setItem(owlItem());
        QVERIFY(!shown.says(QStringLiteral("patient: 12")));
    }
};

CORESIFT_QT_TEST(InspectorTest)
#include "inspector_test.moc"
