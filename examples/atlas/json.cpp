#include "json.hpp"

#include <string>

namespace atlas {

void json_writer::key(std::string_view name) {
  value(name);
  out_ << ": ";
  follows_key_ = true;
}

void json_writer::value(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  separate();
  out_ << '"';
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\')
      out_ << '\\' << letter;
    else if (byte < 0x20)
      out_ << "\\u00" << digits[byte >> 4U] << digits[byte & 15U];
    else
      out_ << letter;
  }
  out_ << '"';
}

// Each member and each element stands on a line of its own, so that people can read it, too.
void json_writer::separate() {
  if (!follows_key_) {
    if (needs_comma_) out_ << ',';
    if (depth_ != 0) out_ << '\n' << std::string(2 * depth_, ' ');
  }
  follows_key_ = false;
  needs_comma_ = true;
}

void json_writer::begin(char bracket) {
  separate();
  out_ << bracket;
  ++depth_;
  needs_comma_ = false;
}

void json_writer::end(char bracket) {
  --depth_;
  if (needs_comma_) out_ << '\n' << std::string(2 * depth_, ' ');
  out_ << bracket;
  if (depth_ == 0) out_ << '\n';
  needs_comma_ = true;
}

}  // namespace atlas
