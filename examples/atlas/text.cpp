#include "text.hpp"

namespace atlas {

namespace {

constexpr char escape = '\033';

std::string_view code_of(style how) noexcept {
  switch (how) {
    case style::strong:
      return "1";
    case style::faint:
      return "2";
    case style::good:
      return "32";
    case style::mixed:
      return "36";
    case style::doubtful:
      return "33";
    case style::bad:
      return "31";
  }
  return {};
}

}  // namespace

std::size_t columns_of(std::string_view text) noexcept {
  std::size_t columns = 0;
  for (std::size_t at = 0; at != text.size(); ++at) {
    if (text[at] == escape) {
      while (at + 1 != text.size() && text[at] != 'm') ++at;
    } else {
      const auto byte = static_cast<unsigned char>(text[at]);
      columns += (byte & 0xC0U) != 0x80U ? 1U : 0U;  // not of the bytes that continue a character
    }
  }
  return columns;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string page::styled(style how, std::string_view text) const {
  if (!look_.color || text.empty()) return std::string(text);
  return std::string{escape, '['} + std::string(code_of(how)) + 'm' + std::string(text) + escape +
         "[0m";
}

void page::paragraph(std::string_view text, std::size_t first, std::size_t rest) {
  std::size_t indent = first;
  std::size_t used = 0;  // columns of the line so far; 0 before its first word
  while (!text.empty()) {
    const std::size_t end = text.find(' ');
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    const std::size_t columns = columns_of(word);
    if (used != 0 && used + 1 + columns > look_.width) {
      out_ << '\n';
      indent = rest;
      used = 0;
    }
    if (used == 0) {
      out_ << std::string(indent, ' ') << word;
      used = indent + columns;
    } else {
      out_ << ' ' << word;
      used += 1 + columns;
    }
  }
  out_ << '\n';
}

void page::entry(std::string_view term, std::string_view text, std::size_t indent,
                 std::size_t column) {
  const std::size_t used = indent + columns_of(term);
  const bool fits = used + 2 <= column;
  const std::string start =
      std::string(indent, ' ') + std::string(term) + std::string(fits ? column - used : 0, ' ');
  if (!fits) {
    line(start);
    paragraph(text, column);
    return;
  }
  // The term counts as the indent of the first line.
  std::ostringstream wrapped;
  page{wrapped, look_}.paragraph(text, column);
  out_ << start << wrapped.str().substr(column);
}

void page::title(std::string_view text) {
  blank();
  line(strong(text));
}

}  // namespace atlas
