#include "core/study/html.h"

#include "core/base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace coresift {

namespace {

// Tables carry their layout in attributes too: renderers of HTML 4 read those.
constexpr const char *kHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{0}</title>
<style>
body {{ font-family: sans-serif; color: #222222; background: #ffffff; max-width: 1000px; margin: 24px auto; padding: 0 16px; }}
h1, h2, h3 {{ color: #003a5d; }}
table {{ border-collapse: collapse; margin: 8px 0 16px 0; }}
th {{ text-align: left; background: #eef3f7; }}
td {{ vertical-align: top; }}
.remark {{ color: #555555; font-style: italic; }}
.small {{ font-size: 80%; color: #555555; }}
</style>
</head>
<body>
<h1>{0}</h1>
)";

const char *entityOf(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return nullptr;
    }
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

} // namespace

std::string escapeHtml(const std::string &text)
{
    if (!isUtf8(text))
        return escapeHtml(showPath(text));
    std::string html;
    html.reserve(text.size());
    for (const char c : text) {
        if (const char *entity = entityOf(c))
            html += entity;
        else if (isControl(c))
            html += "\xEF\xBF\xBD";
        else
            html += c;
    }
    return html;
}

std::string imageHtml(const std::string &mime, const Bytes &picture, int width, int height, const std::string &name)
{
    return fmt::format(R"(<img src="data:{};base64,{}" width="{}" height="{}" alt="{}">)", mime, base64(picture), width,
                       height, escapeHtml(name));
}

std::string gridHtml(const std::vector<std::string> &cells, std::size_t columns)
{
    std::string html = "<table border=\"0\" cellspacing=\"0\" cellpadding=\"4\">\n";
    for (std::size_t first = 0; first < cells.size(); first += columns) {
        html += "<tr>";
        for (std::size_t i = first; i < std::min(first + columns, cells.size()); ++i)
            html += R"(<td valign="top" align="center">)" + cells[i] + "</td>";
        html += "</tr>\n";
    }
    return html + "</table>\n";
}

HtmlPage::HtmlPage(const std::string &title) : m_text(fmt::format(kHead, escapeHtml(title))) {}

void HtmlPage::heading(const std::string &text)
{
    html("<h2>" + escapeHtml(text) + "</h2>");
}

void HtmlPage::subheading(const std::string &text)
{
    html("<h3>" + escapeHtml(text) + "</h3>");
}

void HtmlPage::paragraph(const std::string &text)
{
    html("<p>" + escapeHtml(text) + "</p>");
}

void HtmlPage::remark(const std::string &text)
{
    html(R"(<p class="remark">)" + escapeHtml(text) + "</p>");
}

void HtmlPage::table(const std::vector<std::string> &columns, const std::vector<std::vector<std::string>> &rows)
{
    html(R"(<table border="1" cellspacing="0" cellpadding="4">)");
    std::string line = "<tr>";
    for (const std::string &column : columns)
        line += R"(<th align="left">)" + escapeHtml(column) + "</th>";
    html(line + "</tr>");
    for (const std::vector<std::string> &row : rows) {
        line = "<tr>";
        for (const std::string &cell : row)
            line += "<td>" + escapeHtml(cell) + "</td>";
        html(line + "</tr>");
    }
    html("</table>");
}

void HtmlPage::html(const std::string &html)
{
    m_text += html;
    m_text += '\n';
}

std::string HtmlPage::finish()
{
    return m_text + "</body>\n</html>\n";
}

} // namespace coresift
