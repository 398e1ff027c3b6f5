/// A drawing that is made anew for the width that it has.
#pragma once

#include <QWidget>
#include <functional>
#include <string>

namespace coresift {

class SvgPicture : public QWidget {
    Q_OBJECT

public:
    using Draw = std::function<std::string(int width)>; ///< a whole SVG document of that width, px

    explicit SvgPicture(QWidget *parent = nullptr);
    void setDrawing(Draw draw); ///< null: nothing is shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawAgain();

    Draw m_draw;
    QByteArray m_svg;
};

} // namespace coresift
