// Text inside markup.
#ifndef ATLAS_MARKUP_HPP
#define ATLAS_MARKUP_HPP

#include <ostream>
#include <string_view>
#include <type_traits>

namespace atlas {

/// Writes a text so that HTML and SVG show it as it is, between quotes as well.
struct escaped {
  std::string_view text;

  friend std::ostream& operator<<(std::ostream& out, escaped of) {
    for (const char letter : of.text) switch (letter) {
        case '&':
          out << "&amp;";
          break;
        case '<':
          out << "&lt;";
          break;
        case '>':
          out << "&gt;";
          break;
        case '"':
          out << "&quot;";
          break;
        default:
          out << letter;
      }
    return out;
  }
};

/// Writes a number and its noun: "1 trend", "2 trends".
struct amount {
  std::size_t count;
  std::string_view noun;

  friend std::ostream& operator<<(std::ostream& out, amount of) {
    return out << of.count << ' ' << of.noun << (of.count == 1 ? "" : "s");
  }
};

/// An attribute of an element, with the space before it: ` name="value"`.
template <class Value>
struct attribute {
  std::string_view name;
  Value value;

  attribute(std::string_view of, Value is) : name{of}, value{is} {}

  friend std::ostream& operator<<(std::ostream& out, const attribute& of) {
    out << ' ' << of.name << "=\"";
    if constexpr (std::is_convertible_v<Value, std::string_view>)
      out << escaped{of.value};
    else
      out << of.value;
    return out << '"';
  }
};

}  // namespace atlas

#endif
