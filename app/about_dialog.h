/// What Coresift is, which versions it runs on, and under which licences.
#pragma once

#include <QDialog>

namespace coresift {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace coresift
