#include "app/report_job.h"

#include "core/base/error.h"
#include "core/base/file.h"

#include "tests/app/tiny_study.h"
#include "tests/support/qt_test.h"

#include <QTest>

using namespace coresift;

namespace {

/// Told to end as soon as the first picture is drawn.
class ImpatientContext : public SilentContext {
public:
    void report(const Progress &) override { m_cancelled = true; }
    bool isCancelled() const override { return m_cancelled; }

private:
    bool m_cancelled = false;
};

} // namespace

class ReportJobTest : public QObject {
    Q_OBJECT

    const test::TinyStudy m_study;

    void write(const std::string &file)
    {
        SilentContext context;
        reportJob(m_study.path, file)(context);
    }

private Q_SLOTS:
    void initTestCase()
    {
        createStudy(m_study.description());
        SilentContext context;
        runScan(m_study.path, {}, context);
        runRetrievalTraining(m_study.path, {test::TinyStudy::training(3)}, {}, context);
        runEmbed(m_study.path, {}, context);
        runSelect(m_study.path, test::TinyStudy::selection(8), context);
    }

    void theNameTellsTheKind()
    {
        const std::string html = m_study.folder / "report.html", pdf = m_study.folder / "report.PDF";
        write(html);
        write(pdf);
        const std::string page = readTextFile(html), document = readTextFile(pdf);
        QVERIFY(page.rfind("<!DOCTYPE html>", 0) == 0);
        QVERIFY(page.find("<svg") != std::string::npos);
        QVERIFY(document.rfind("%PDF-", 0) == 0);
        QVERIFY(document.find("/Subtype /Image") != std::string::npos);
        QVERIFY(document.find("%%EOF", document.size() - 16) != std::string::npos);
    }

    void nothingIsLeftOfACancelledOne()
    {
        ImpatientContext context;
        const std::string file = m_study.folder / "cancelled.pdf";
        QVERIFY_EXCEPTION_THROWN(reportJob(m_study.path, file)(context), Cancelled);
        QVERIFY(!fileExists(file));
    }

    void aFolderOfImagesIsNotWrittenTo()
    {
        const std::string file = m_study.data.target + "/report.pdf";
        QVERIFY_EXCEPTION_THROWN(write(file), Error);
        QVERIFY(!fileExists(file));
    }
};

CORESIFT_QT_TEST(ReportJobTest)
#include "report_job_test.moc"
