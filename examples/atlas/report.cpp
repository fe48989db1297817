#include "report.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

#include "markup.hpp"
#include "page_data.hpp"
#include "page_parts.hpp"
#include "pictures.hpp"

namespace atlas {

using namespace trendatlas;

namespace {

// JSON within a script element: a "<" could end the element, and in JSON stands in texts only.
void write_data(std::ostream& out) {
  std::ostringstream data;
  write_page_data(data);
  for (const char letter : data.str())
    if (letter == '<')
      out << "\\u003c";
    else
      out << letter;
}

void write_base64(std::ostream& out, std::string_view bytes) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::string_view group = bytes.substr(at, 3);
    std::uint32_t bits = 0;
    for (std::size_t index = 0; index != 3; ++index)
      bits = bits << 8 | (index < group.size() ? static_cast<unsigned char>(group[index]) : 0U);
    for (std::size_t index = 0; index != 4; ++index) {
      const std::uint32_t digit = bits >> (18 - 6 * index) & 63U;
      out << (index <= group.size() ? digits[digit] : '=');
    }
  }
}

std::string_view tag_of(language of) {
  constexpr std::string_view tags[] = {"en", "de", "nb"};
  return tags[static_cast<std::size_t>(of)];
}

void write_citation(std::ostream& out, const citation& of) {
  out << "<cite>" << escaped{label(of.source)}
      << (of.lines.first == of.lines.last ? ", line " : ", lines ") << of.lines.first;
  if (of.lines.first != of.lines.last) out << "\u2013" << of.lines.last;
  if (!of.heading.empty())
    out << ", <q lang=\"" << tag_of(sources[of.source].language) << "\">" << escaped{of.heading}
        << "</q>";
  out << "</cite>";
}

// The pictures once more as tables and lists.

void write_heat_table(std::ostream& out) {
  const auto cells = matrix<theme, platform>(trends);
  out << "<table><caption>Trends of each theme on each platform</caption><thead><tr>"
         "<th scope=\"col\">Theme</th><th scope=\"col\">All</th>";
  for (const platform column : values<platform>)
    out << "<th scope=\"col\">" << escaped{label(column)} << "</th>";
  out << "</tr></thead><tbody>";
  for (const theme row : values<theme>) {
    out << "\n<tr><th scope=\"row\">" << escaped{label(row)} << "</th><td>" << trends.count(row)
        << "</td>";
    for (const platform column : values<platform>) {
      out << "<td>";
      if (cells[row][column] != 0) out << cells[row][column];
      out << "</td>";
    }
    out << "</tr>";
  }
  out << "</tbody></table>";
}

void write_support_table(std::ostream& out) {
  out << "<table><caption>Sources that support, qualify and challenge each trend</caption><thead>"
         "<tr><th scope=\"col\">Trend</th><th scope=\"col\">Support</th>"
         "<th scope=\"col\">Caveat</th><th scope=\"col\">Challenge</th></tr></thead><tbody>";
  for (const trend& row : trends) {
    const support_counts counts = support(row.id);
    out << "\n<tr><th scope=\"row\">" << escaped{label(row)} << "</th><td>" << counts.supporting
        << "</td><td>" << counts.qualifying << "</td><td>" << counts.challenging << "</td></tr>";
  }
  out << "</tbody></table>";
}

void write_tension_list(std::ostream& out) {
  for (const tension& of : tensions) {
    out << "\n<li><strong>" << escaped{label(of.first)} << "</strong> and <strong>"
        << escaped{label(of.second)} << "</strong> <span class=\"tag\">" << escaped{label(of.basis)}
        << "</span><p>" << escaped{of.note} << "</p><p class=\"where\">";
    write_citation(out, of.where[0]);
    if (of.where[1] != of.where[0]) {
      out << "; ";
      write_citation(out, of.where[1]);
    }
    out << "</p></li>";
  }
}

void write_sources(std::ostream& out) {
  for (const source& of : sources) {
    out << "\n<li id=\"source-" << name(of) << "\" tabindex=\"-1\"><strong>" << escaped{label(of)}
        << "</strong> <span class=\"tag\">" << escaped{label(of.language)} << "</span>";
    if (!of.title.empty())
      out << "<p lang=\"" << tag_of(of.language) << "\">" << escaped{of.title} << "</p>";
    if (!of.author.empty()) out << "<p>By " << escaped{of.author} << "</p>";
    if (!of.publisher.empty()) out << "<p>Published by " << escaped{of.publisher} << "</p>";
    if (!of.expert.empty()) out << "<p>Reports the view of " << escaped{of.expert} << "</p>";
    out << "<p>" << escaped{of.summary} << "</p><p class=\"where\">" << escaped{of.document} << ", "
        << amount{of.lines, "line"} << ", " << amount{claims.count(of.id), "claim"} << ", "
        << amount{recommendations.count(of.id), "recommendation"} << "</p></li>";
  }
}

std::size_t themes_without_platform() {
  const auto cells = matrix<theme, platform>(trends);
  std::size_t count = 0;
  for (const theme row : values<theme>) {
    bool has_any = false;
    for (const platform column : values<platform>) has_any = has_any || cells[row][column] != 0;
    count += has_any ? 0 : 1;
  }
  return count;
}

// What the places in page.html are filled with, which it marks by {{name}}.
struct part {
  std::string_view name;
  std::function<void(std::ostream&)> write;
};

template <class Value>
std::function<void(std::ostream&)> printed(const Value& value) {
  return [value](std::ostream& out) { out << value; };
}
std::function<void(std::ostream&)> picture(void (*write)(std::ostream&, placed)) {
  return [write](std::ostream& out) { write(out, placed::in_page); };
}

const auto& parts() {
  static const std::array all{
      part{"edition", printed(edition)},
      part{"version",
           [](std::ostream& out) {
             out << version.major << '.' << version.minor << '.' << version.patch;
           }},
      part{"trend_count", printed(trends.size())},
      part{"claim_count", printed(claims.size())},
      part{"recommendation_count", printed(recommendations.size())},
      part{"tension_count", printed(tensions.size())},
      part{"source_count", printed(sources.size())},
      part{"themes_without_platform", printed(themes_without_platform())},
      part{"style",
           [](std::ostream& out) {
             out << page_parts::colors << page_parts::pictures << page_parts::style;
           }},
      part{"script", [](std::ostream& out) { out << page_parts::answers << page_parts::script; }},
      part{"data", write_data},
      part{"module", [](std::ostream& out) { write_base64(out, page_parts::module); }},
      part{"heat_map", picture(write_heat_map)},
      part{"heat_table", write_heat_table},
      part{"support", picture(write_support)},
      part{"support_table", write_support_table},
      part{"tensions", picture(write_tensions)},
      part{"tension_list", write_tension_list},
      part{"sources", write_sources}};
  return all;
}

}  // namespace

void write_report(std::ostream& out) {
  std::string_view rest = page_parts::page;
  while (!rest.empty()) {
    const std::size_t begin = rest.find("{{");
    out << rest.substr(0, begin);
    if (begin == std::string_view::npos) return;
    rest.remove_prefix(begin + 2);
    const std::size_t end = rest.find("}}");
    for (const part& of : parts())
      if (of.name == rest.substr(0, end)) of.write(out);
    rest.remove_prefix(end + 2);
  }
}

}  // namespace atlas
