#include "core/base/logistic.h"

#include "core/base/blas.h"
#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace coresift {

namespace {

using Vector = std::vector<double>;

double dot(const Vector &a, const Vector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void addScaled(Vector &a, double factor, const Vector &b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] += factor * b[i];
}

/// Penalised log loss of a linear model over all points. Parameters: classes×d weights, then classes biases.
class LogLoss {
public:
    LogLoss(const Matrix &points, const std::vector<int> &labels, int classes, const LogisticOptions &options)
        : m_points(points), m_labels(labels), m_classes(classes), m_l2(options.l2),
          m_weights(pointWeights(labels, classes, options)), m_transposed(transpose(points))
    {}

    std::size_t parameters() const { return static_cast<std::size_t>(m_classes * (m_points.cols + 1)); }

    double operator()(const Vector &at, Vector &gradient) const
    {
        const std::int64_t d = m_points.cols;
        const std::vector<float> weights(at.begin(), at.begin() + m_classes * d);
        Matrix residual(m_classes, m_points.rows); // first the scores, then weight·(probability − truth)
        dotProducts(weights.data(), m_classes, m_points.values.data(), m_points.rows, d, residual.values.data());
        double loss = 0;
        std::fill(gradient.begin(), gradient.end(), 0.0);
        for (std::int64_t i = 0; i < m_points.rows; ++i)
            loss += pointLoss(i, at, residual, gradient);

        std::vector<float> product(weights.size());
        dotProducts(residual.values.data(), m_classes, m_transposed.values.data(), d, m_points.rows, product.data());
        for (std::size_t p = 0; p < product.size(); ++p) {
            gradient[p] = product[p] + m_l2 * at[p];
            loss += 0.5 * m_l2 * at[p] * at[p];
        }
        return loss;
    }

private:
    static Matrix transpose(const Matrix &points)
    {
        Matrix result(points.cols, points.rows);
        for (std::int64_t r = 0; r < points.rows; ++r)
            for (std::int64_t c = 0; c < points.cols; ++c)
                result.row(c)[r] = points.row(r)[c];
        return result;
    }

    /// They sum to one; balanced: every class has the same share.
    static Vector pointWeights(const std::vector<int> &labels, int classes, const LogisticOptions &options)
    {
        Vector counts(static_cast<std::size_t>(classes), 0.0);
        for (const int label : labels)
            counts[static_cast<std::size_t>(label)] += 1;
        const auto present =
            static_cast<double>(std::count_if(counts.begin(), counts.end(), [](double n) { return n > 0; }));
        Vector weights;
        for (const int label : labels)
            weights.push_back(options.balanced ? 1 / (present * counts[static_cast<std::size_t>(label)])
                                               : 1 / static_cast<double>(labels.size()));
        return weights;
    }

    double pointLoss(std::int64_t i, const Vector &at, Matrix &residual, Vector &gradient) const
    {
        const std::int64_t biases = m_classes * m_points.cols;
        double highest = -INFINITY, sum = 0;
        for (int c = 0; c < m_classes; ++c) {
            float &score = residual.row(c)[i];
            score += static_cast<float>(at[static_cast<std::size_t>(biases + c)]);
            highest = std::max(highest, double(score));
        }
        for (int c = 0; c < m_classes; ++c)
            sum += std::exp(residual.row(c)[i] - highest);
        const double weight = m_weights[static_cast<std::size_t>(i)];
        const int truth = m_labels[static_cast<std::size_t>(i)];
        const double loss = weight * (std::log(sum) + highest - residual.row(truth)[i]);
        for (int c = 0; c < m_classes; ++c) {
            const double probability = std::exp(residual.row(c)[i] - highest) / sum;
            const double difference = weight * (probability - (c == truth ? 1 : 0));
            residual.row(c)[i] = static_cast<float>(difference);
            gradient[static_cast<std::size_t>(biases + c)] += difference;
        }
        return loss;
    }

    const Matrix &m_points;
    const std::vector<int> &m_labels;
    int m_classes;
    double m_l2;
    Vector m_weights;
    Matrix m_transposed; ///< d×n, so that the gradient is a product of rows as well
};

/// Limited-memory BFGS's memory and two-loop recursion (Nocedal and Wright 2006, algorithm 7.4).
class CurvatureMemory {
public:
    Vector direction(const Vector &gradient) const
    {
        Vector q = gradient;
        Vector alphas;
        for (auto pair = m_pairs.rbegin(); pair != m_pairs.rend(); ++pair) {
            alphas.push_back(pair->inverse * dot(pair->step, q));
            addScaled(q, -alphas.back(), pair->change);
        }
        if (!m_pairs.empty()) {
            const Pair &last = m_pairs.back();
            const double scale = 1 / (last.inverse * dot(last.change, last.change));
            for (double &value : q)
                value *= scale;
        }
        for (const Pair &pair : m_pairs) {
            const double beta = pair.inverse * dot(pair.change, q);
            addScaled(q, alphas.back() - beta, pair.step);
            alphas.pop_back();
        }
        for (double &value : q)
            value = -value;
        return q;
    }

    void remember(const Vector &step, const Vector &change)
    {
        const double curvature = dot(step, change);
        if (curvature <= 1e-14)
            return; // would break positive definiteness
        m_pairs.push_back({step, change, 1 / curvature});
        if (m_pairs.size() > kPairs)
            m_pairs.pop_front();
    }

private:
    static constexpr std::size_t kPairs = 10;
    struct Pair {
        Vector step, change;
        double inverse;
    };
    std::deque<Pair> m_pairs;
};

/// Backtracks until the loss falls enough (Armijo). False when no step along the direction lowers it.
bool lineSearch(const LogLoss &loss, const Vector &direction, Vector &at, Vector &gradient, double &value)
{
    const double slope = dot(direction, gradient);
    Vector trial, trialGradient(gradient.size());
    for (double length = 1; length > 1e-10; length *= 0.5) {
        trial = at;
        addScaled(trial, length, direction);
        const double trialValue = loss(trial, trialGradient);
        if (trialValue <= value + 1e-4 * length * slope) {
            at = trial;
            gradient = trialGradient;
            value = trialValue;
            return true;
        }
    }
    return false;
}

void requireUsable(const Matrix &points, const std::vector<int> &labels, int classes)
{
    if (points.rows == 0 || points.rows != static_cast<std::int64_t>(labels.size()))
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "every point needs a label, and there has to be at least one"));
    for (const int label : labels)
        if (label < 0 || label >= classes)
            throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "a label is out of range"));
}

} // namespace

Matrix LogisticModel::decide(const float *points, std::int64_t rows) const
{
    Matrix values(rows, weights.rows);
    dotProducts(points, rows, weights.values.data(), weights.rows, weights.cols, values.values.data());
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t c = 0; c < weights.rows; ++c)
            values.row(r)[c] += bias[static_cast<std::size_t>(c)];
    return values;
}

LogisticModel fitLogistic(const Matrix &points, const std::vector<int> &labels, int classes,
                          const LogisticOptions &options, JobContext &context)
{
    requireUsable(points, labels, classes);
    const LogLoss loss(points, labels, classes, options);
    Vector at(loss.parameters(), 0.0), gradient(at.size());
    double value = loss(at, gradient);
    CurvatureMemory memory;
    for (int iteration = 0; iteration < options.iterations; ++iteration) {
        throwIfCancelled(context);
        if (std::sqrt(dot(gradient, gradient)) < 1e-6)
            break;
        const Vector before = at, gradientBefore = gradient;
        if (!lineSearch(loss, memory.direction(gradient), at, gradient, value))
            break;
        Vector step = at, change = gradient;
        addScaled(step, -1, before);
        addScaled(change, -1, gradientBefore);
        memory.remember(step, change);
    }
    LogisticModel model;
    model.weights = Matrix(classes, points.cols);
    std::copy_n(at.begin(), model.weights.values.size(), model.weights.values.begin());
    model.bias.assign(at.end() - classes, at.end());
    return model;
}

} // namespace coresift
