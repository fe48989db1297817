// JSON for other programs.
#ifndef ATLAS_JSON_HPP
#define ATLAS_JSON_HPP

#include <concepts>
#include <iterator>
#include <ostream>
#include <string_view>
#include <trendatlas/export.hpp>
#include <trendatlas/trendatlas.hpp>

namespace atlas {

/// Writes one value of JSON, piece by piece; commas and line breaks come by themselves.
class json_writer {
 public:
  explicit json_writer(std::ostream& out) noexcept : out_{out} {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }
  /// The name of a member; its value comes next.
  void key(std::string_view name);

  void value(std::string_view text);
  void value(std::integral auto number) {
    separate();
    out_ << +number;
  }
  void value(double number) {
    separate();
    out_ << number;
  }
  template <trendatlas::vocabulary_enum Enum>
  void value(Enum enumerator) {
    value(trendatlas::name(enumerator));
  }
  template <class Enum>
  void value(const trendatlas::enum_set<Enum>& set) {
    begin_array();
    for (const Enum enumerator : set) value(enumerator);
    end_array();
  }
  /// Writes a row, on one line, as the export writes it.
  template <class Row>
  void row(const Row& of) {
    separate();
    trendatlas::write_json_row(std::ostreambuf_iterator<char>(out_), of);
  }
  /// Writes rows as an array.
  template <class Rows>
  void rows(const Rows& all) {
    begin_array();
    for (const auto& each : all) row(each);
    end_array();
  }
  /// Writes the names of rows as an array.
  template <class Rows>
  void names(const Rows& all) {
    begin_array();
    for (const auto& each : all) value(trendatlas::name(each));
    end_array();
  }

  template <class Value>
  void member(std::string_view name, const Value& of) {
    key(name);
    value(of);
  }

 private:
  void separate();
  void begin(char bracket);
  void end(char bracket);

  std::ostream& out_;
  std::size_t depth_ = 0;
  bool needs_comma_ = false;
  bool follows_key_ = false;
};

}  // namespace atlas

#endif
