// SPDX-License-Identifier: BSL-1.0
// Texts in the formats of the exports, in the plainest way, from the words of the README.
#ifndef TRENDATLAS_TESTS_EXPORT_REFERENCE_HPP
#define TRENDATLAS_TESTS_EXPORT_REFERENCE_HPP

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace export_reference {

inline constexpr std::string_view no_character = "\357\277\275";

/// A text as valid UTF-8: one U+FFFD for each longest part of a character that is none.
inline std::string valid(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = [&](std::size_t more) {
      return at + more < text.size() ? static_cast<unsigned char>(text[at + more]) : 0U;
    };
    std::size_t size = 1;
    bool good = byte(0) < 0x80;
    const auto tail = [&](std::size_t more, unsigned low = 0x80, unsigned high = 0xBF) {
      if (size == more && low <= byte(more) && byte(more) <= high) ++size;
    };
    if (0xC2 <= byte(0) && byte(0) <= 0xDF) {
      tail(1);
      good = size == 2;
    } else if (0xE0 <= byte(0) && byte(0) <= 0xEF) {
      tail(1, byte(0) == 0xE0 ? 0xA0 : 0x80, byte(0) == 0xED ? 0x9F : 0xBF);
      tail(2);
      good = size == 3;
    } else if (0xF0 <= byte(0) && byte(0) <= 0xF4) {
      tail(1, byte(0) == 0xF0 ? 0x90 : 0x80, byte(0) == 0xF4 ? 0x8F : 0xBF);
      tail(2);
      tail(3);
      good = size == 4;
    }
    result += good ? text.substr(at, size) : no_character;
    at += size;
  }
  return result;
}

inline std::string json_text(std::string_view text) {
  std::string result = "\"";
  for (const char letter : valid(text)) {
    const auto byte = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\') {
      result += {'\\', letter};
    } else if (letter == '\n') {
      result += "\\n";
    } else if (byte >= 0x20 && byte != 0x7f) {
      result += letter;
    } else {
      char escaped[7];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(byte));
      result += escaped;
    }
  }
  return result + "\"";
}
/// A cell with these texts. It is quoted where a reader would take one for something else.
inline std::string csv_cell(const std::vector<std::string_view>& texts) {
  std::string result;
  bool quoted = false;
  for (const std::string_view& text : texts) {
    if (&text != &texts.front()) result += ';';
    quoted = quoted || text.empty() || text.front() == ' ' || text.back() == ' ' ||
             text.find_first_of(",\"\r\n") != text.npos;
    for (const char letter : valid(text))
      if (letter == '\0')
        result += no_character;
      else
        result += letter == '"' ? "\"\"" : std::string{letter};
  }
  return quoted ? '"' + result + '"' : result;
}
inline std::string markdown_text(std::string_view text) {
  std::string result;
  char before = ' ';
  for (const char letter : valid(text)) {
    if (letter == '\0')
      result += no_character;
    else if (letter == '<')
      result += "&lt;";
    else if (letter == '>')
      result += "&gt;";
    else if (letter == '&')
      result += "&amp;";
    else if (letter == '\r' || (letter == '\n' && before != '\r'))
      result += "<br>";
    else if (std::string_view{"\\`*_[]|~"}.find(letter) != std::string_view::npos)
      result += {'\\', letter};
    else if (letter != '\n')
      result += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    before = letter;
  }
  return result;
}

}  // namespace export_reference

#endif
