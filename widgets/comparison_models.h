/// The tables of a comparison of selectors: figures of each, images that two of them share, classes.
#pragma once

#include "core/study/compare_selectors.h"

#include <QAbstractTableModel>
#include <memory>

namespace coresift {

/// What the tables have in common.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(std::shared_ptr<const SelectorComparison> comparison); ///< not null

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    struct Cell {
        QString text;
        QVariant order; ///< what it is sorted by
        QString help = {};
    };
    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual Cell cell(int row, int column) const = 0;
    virtual QString title(int column) const = 0;
    virtual QString rowTitle(int) const { return {}; }
    virtual void follow() {} ///< the comparison is another

    const SelectorComparison &comparison() const { return *m_comparison; }
    const SelectorResult &result(int at) const { return m_comparison->results[static_cast<std::size_t>(at)]; }
    int selectors() const { return static_cast<int>(m_comparison->results.size()); }

private:
    std::shared_ptr<const SelectorComparison> m_comparison = std::make_shared<const SelectorComparison>();
};

/// A selector in each row.
class SelectorFiguresModel : public ComparisonModel {
    Q_OBJECT

public:
    enum Column { Selector, Images, Coverage, Tenth, ToTarget, Seconds, ColumnCount };
    using ComparisonModel::ComparisonModel;

private:
    int rows() const override { return selectors(); }
    int columns() const override { return ColumnCount; }
    Cell cell(int row, int column) const override;
    QString title(int column) const override;
};

/// Selectors by selectors.
class SelectorOverlapModel : public ComparisonModel {
    Q_OBJECT

public:
    using ComparisonModel::ComparisonModel;

private:
    int rows() const override { return selectors(); }
    int columns() const override { return selectors(); }
    Cell cell(int row, int column) const override;
    QString title(int column) const override;
    QString rowTitle(int row) const override { return title(row); }
};

/// A class in each row, a selector in each column behind its name.
class ClassMixModel : public ComparisonModel {
    Q_OBJECT

public:
    using ComparisonModel::ComparisonModel;

private:
    int rows() const override { return static_cast<int>(m_classes.size()); }
    int columns() const override { return m_classes.empty() ? 0 : 1 + selectors(); }
    Cell cell(int row, int column) const override;
    QString title(int column) const override;
    void follow() override;

    std::vector<std::string> m_classes; ///< in order of name
};

} // namespace coresift
