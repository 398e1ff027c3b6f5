/// Lays widgets out in lines from left to right, in as many lines as the width asks for: a bar that wraps.
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace coresift {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    void addLabelled(const QString &text, QWidget *editor); ///< the two stay in one line
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;    ///< all in one line
    QSize minimumSize() const override; ///< one below the other

private:
    int placed(const QRect &rect, bool move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace coresift
