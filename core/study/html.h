/// A document in HTML that simple renderers can show as well: headings, paragraphs, tables, pictures, nothing else.
#pragma once

#include "core/base/file.h"

#include <string>
#include <vector>

namespace coresift {

/// Text of any bytes as HTML, also within quotes: what HTML gives a meaning is written as characters, bytes that are no
/// UTF-8 as showPath() does, control characters as U+FFFD.
std::string escapeHtml(const std::string &text);

/// `<img>` that carries its picture. `mime`: "image/png", …; sizes in px.
std::string imageHtml(const std::string &mime, const Bytes &picture, int width, int height, const std::string &name);

/// A table of HTML cells without lines, `columns` a row: for pictures.
std::string gridHtml(const std::vector<std::string> &cells, std::size_t columns);

/// Self-contained: no script, no link, nothing loaded from anywhere (browsers are told so). Texts are escaped; only
/// what is called HTML is taken as it is.
class HtmlPage {
public:
    explicit HtmlPage(const std::string &title);

    void heading(const std::string &text);
    void subheading(const std::string &text);
    void paragraph(const std::string &text);
    void remark(const std::string &text); ///< set apart: what is missing, where something was left out
    void table(const std::vector<std::string> &columns, const std::vector<std::vector<std::string>> &rows);
    void html(const std::string &html);

    std::string finish(); ///< the whole document

private:
    std::string m_text;
};

} // namespace coresift
