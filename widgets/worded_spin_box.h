/// A number whose least value has a word: "never" for 0. A click into the word selects it, so that a number can be
/// typed in its place.
#pragma once

#include <QSpinBox>

namespace coresift {

class WordedSpinBox : public QSpinBox {
public:
    explicit WordedSpinBox(const QString &word, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace coresift
