/// What Coresift is, which versions it runs on, and under which licences.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace coresift {

struct LibraryPart {
    QString name, version, licence, use;
};

/// What Coresift is built on.
QList<LibraryPart> libraryParts();

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace coresift
