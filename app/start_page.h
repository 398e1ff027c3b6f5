/// What the window shows before a study is open: what to do, and where to drop folders.
#pragma once

#include <QWidget>

namespace coresift {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void openRequested();
};

} // namespace coresift
