// SPDX-License-Identifier: BSL-1.0
// Reads the digests of seeds/, as people write them, and the documents where they are at hand.
#ifndef TRENDATLAS_TESTS_DIGEST_HPP
#define TRENDATLAS_TESTS_DIGEST_HPP

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <trendatlas/model.hpp>
#include <vector>

namespace digests {

using trendatlas::line_range;

struct section {
  line_range lines;
  std::string kind;
  std::string heading;
  std::vector<std::string> claims;  // "trend-name lines (stance, platforms)", as written
  std::vector<std::string> advice;  // the lines of each recommendation
};

struct digest {
  std::map<std::string, std::string> facts;
  std::vector<section> sections;
};

/// Without the blanks around it; the documents have no-break spaces too.
inline std::string trimmed(std::string text) {
  const std::string no_break_space = "\302\240";
  for (std::size_t at = text.find(no_break_space); at != std::string::npos;
       at = text.find(no_break_space))
    text.replace(at, 2, " ");
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first == std::string::npos
             ? ""
             : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

inline std::vector<std::string> cells(const std::string& row) {
  std::vector<std::string> result;
  std::istringstream in{row.substr(1)};
  for (std::string cell; std::getline(in, cell, '|');) result.push_back(trimmed(cell));
  return result;
}

inline line_range read_range(const std::string& text) {
  std::istringstream in{text};
  int first = 0;
  int last = 0;
  in >> first;
  if (in.get() == '-')
    in >> last;
  else
    last = first;
  return {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)};
}

/// What stands between `before` and `after` in the text; empty where it does not stand.
inline std::string between(const std::string& text, const std::string& before,
                           const std::string& after) {
  const std::size_t begin = text.find(before);
  if (begin == std::string::npos) return "";
  const std::size_t from = begin + before.size();
  return text.substr(from, text.find(after, from) - from);
}

// "`a` 7 (qualifies, tiktok), `b` 7-9" gives "a 7 (qualifies, tiktok)" and "b 7-9".
inline std::vector<std::string> read_claims(const std::string& text) {
  std::vector<std::string> result;
  for (std::size_t at = text.find('`'); at != std::string::npos; at = text.find('`', at)) {
    const std::size_t end = text.find('`', at + 1);
    std::string key = text.substr(at + 1, end - at - 1);
    at = std::min(text.find_first_of("(,", end), text.size());
    if (at < text.size() && text[at] == '(') at = text.find(')', at) + 1;
    key += text.substr(end + 1, at - end - 1);
    result.push_back(key);
  }
  return result;
}

inline digest read_digest(const std::filesystem::path& path) {
  digest result;
  std::ifstream in{path};
  bool in_sections = false;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] != '|' || line.starts_with("|---")) continue;
    const std::vector<std::string> row = cells(line);
    if (row[0] == "lines" && row.size() == 4) {
      in_sections = true;
    } else if (in_sections) {
      section s{read_range(row[0]),
                row[1],
                row[2],
                read_claims(between(row[3], "**Claims:** ", ".")),
                {}};
      std::istringstream advice{between(row[3], "**Advice:** ", ".")};
      for (std::string lines; std::getline(advice, lines, ',');) s.advice.push_back(trimmed(lines));
      result.sections.push_back(s);
    } else {
      std::string fact = row[1];
      std::erase(fact, '`');
      result.facts[row[0]] = fact;
    }
  }
  return result;
}

inline std::vector<std::string> read_lines(const std::filesystem::path& path) {
  std::vector<std::string> result;
  std::ifstream in{path};
  for (std::string line; std::getline(in, line);) result.push_back(line);
  return result;
}

/// With the characters for which a literal has octal escapes.
inline std::string unescaped(const std::string& literal) {
  std::string result;
  for (std::size_t i = 0; i < literal.size(); ++i) {
    if (literal[i] == '\\') {
      result += static_cast<char>(std::stoi(literal.substr(i + 1, 3), nullptr, 8));
      i += 3;
    } else {
      result += literal[i];
    }
  }
  return result;
}

struct declared_section {
  line_range lines;
  std::string heading;
};

/// The sections that a header declares: `section name{source_id::..., {13, 16}, "..."_sv};`.
inline std::vector<declared_section> read_sections(const std::filesystem::path& header) {
  std::vector<declared_section> result;
  std::ostringstream read;
  read << std::ifstream{header}.rdbuf();
  const std::string text = read.str();
  const std::string mark = "\ninline constexpr section ";
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
    const std::string declaration = between(text.substr(at), "{", "};");
    std::string lines = between(declaration, "{", "}");
    lines.replace(std::min(lines.find(", "), lines.size()), 2, "-");
    result.push_back({read_range(lines), unescaped(between(declaration, "\"", "\""))});
  }
  return result;
}

}  // namespace digests

#endif
