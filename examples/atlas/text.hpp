// Text for people: wrapped, indented and, where the terminal has it, in color.
#ifndef ATLAS_TEXT_HPP
#define ATLAS_TEXT_HPP

#include <ostream>
#include <sstream>
#include <string>
#include <string_view>

#include "terminal.hpp"

namespace atlas {

/// How a piece of text stands out.
enum class style : std::uint8_t { strong, faint, good, mixed, doubtful, bad };

/// How many columns a text takes: its characters, without what turns colors on and off. (No text of
/// the catalog has characters of another width.)
std::size_t columns_of(std::string_view text) noexcept;

/// Returns a number of things in words: "1 trend", "2 trends".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

/// Returns what operator<< writes.
template <class Value>
std::string printed(const Value& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

/// Writes paragraphs of text.
class page {
 public:
  page(std::ostream& out, look how) noexcept : out_{out}, look_{how} {}

  [[nodiscard]] std::size_t width() const noexcept { return look_.width; }
  /// Returns the text as it looks in this style.
  [[nodiscard]] std::string styled(style how, std::string_view text) const;
  [[nodiscard]] std::string strong(std::string_view text) const {
    return styled(style::strong, text);
  }
  [[nodiscard]] std::string faint(std::string_view text) const {
    return styled(style::faint, text);
  }

  /// Writes the words of a text, wrapped; the first line starts as far in as `first` says, the
  /// others as `rest`.
  void paragraph(std::string_view text, std::size_t first, std::size_t rest);
  void paragraph(std::string_view text, std::size_t indent = 0) { paragraph(text, indent, indent); }
  /// Writes a term and what it says, which starts at a column of its own.
  void entry(std::string_view term, std::string_view text, std::size_t indent, std::size_t column);
  /// Writes a line as it is.
  void line(std::string_view text) { out_ << text << '\n'; }
  void blank() { out_ << '\n'; }
  /// Writes an empty line, and a title below it.
  void title(std::string_view text);

 private:
  std::ostream& out_;
  look look_;
};

}  // namespace atlas

#endif
