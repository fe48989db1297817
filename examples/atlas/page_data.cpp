#include "page_data.hpp"

#include <ostream>
#include <string_view>
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>
#include <type_traits>

namespace atlas {

using namespace trendatlas;

namespace {

void write_text(std::ostream& out, std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  out << '"';
  for (const char letter : text) {
    const auto code = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\')
      out << '\\' << letter;
    else if (code < 0x20)
      out << "\\u00" << digits[code >> 4] << digits[code & 15];
    else
      out << letter;
  }
  out << '"';
}

template <class Value>
void write_value(std::ostream& out, const Value& value) {
  if constexpr (std::is_enum_v<Value>) {
    write_text(out, name(value));
  } else if constexpr (std::is_convertible_v<const Value&, std::string_view>) {
    write_text(out, value);
  } else if constexpr (std::is_arithmetic_v<Value>) {
    out << value;
  } else {
    std::string_view comma;
    out << '[';
    for (const auto& element : value) {
      out << comma;
      atlas::write_value(out, element);
      comma = ",";
    }
    out << ']';
  }
}

// Writes the members of one object.
class object {
 public:
  explicit object(std::ostream& out) : out_{out} { out_ << '{'; }
  object(const object&) = delete;
  object& operator=(const object&) = delete;
  ~object() { out_ << '}'; }

  template <class Value>
  object& member(std::string_view key, const Value& value) {
    begin(key);
    atlas::write_value(out_, value);
    return *this;
  }
  object& where(const citation& of) {
    begin("source");
    atlas::write_value(out_, of.source);
    begin("lines");
    out_ << '"' << of.lines.first << '-' << of.lines.last << '"';
    return member("heading", of.heading);
  }
  std::ostream& begin(std::string_view key) {
    out_ << comma_;
    comma_ = ",";
    write_text(out_, key);
    return out_ << ':';
  }
  std::ostream& stream() { return out_; }

 private:
  std::ostream& out_;
  std::string_view comma_;
};

// Writes an array with an object for each element.
template <class Range, class Write>
void write_objects(std::ostream& out, const Range& range, const Write& write) {
  std::string_view comma;
  out << '[';
  for (const auto& element : range) {
    out << comma << '\n';
    object of{out};
    write(of, element);
    comma = ",";
  }
  out << ']';
}

template <class Enum>
void write_words(object& vocabularies, std::string_view key) {
  write_objects(vocabularies.begin(key), values<Enum>, [](object& out, Enum of) {
    out.member("name", name(of)).member("label", label(of)).member("definition", definition(of));
  });
}

void write_vocabularies(std::ostream& out) {
  object all{out};
  write_words<theme>(all, "theme");
  write_words<platform>(all, "platform");
  write_words<source_id>(all, "source");
  write_words<audience>(all, "audience");
  write_words<stance>(all, "stance");
  write_words<trend_id>(all, "trend");
  write_words<momentum>(all, "momentum");
  write_words<certainty>(all, "certainty");
  write_words<strength>(all, "strength");
  write_words<language>(all, "language");
}

void write_trend(object& out, const trend& of) {
  const support_counts counts = support(of.id);
  out.member("id", of.id)
      .member("summary", of.summary)
      .member("themes", of.themes)
      .member("momentum", of.momentum)
      .member("supporting", counts.supporting)
      .member("qualifying", counts.qualifying)
      .member("challenging", counts.challenging);
  std::string_view comma;
  out.begin("related") << '[';
  const auto near = related(of.id).first(3);
  for (const auto& [other, score] : near) {
    out.stream() << comma;
    atlas::write_value(out.stream(), other.id);
    comma = ",";
  }
  out.stream() << ']';
}

}  // namespace

void write_page_data(std::ostream& out) {
  object all{out};
  write_vocabularies(all.begin("vocabularies"));
  write_objects(all.begin("sources"), sources, [](object& row, const source& of) {
    row.member("id", of.id).member("language", of.language);
  });
  write_objects(all.begin("trends"), trends, write_trend);
  write_objects(all.begin("claims"), claims, [](object& row, const claim& of) {
    row.where(of.where)
        .member("trend", of.trend)
        .member("stance", of.stance)
        .member("momentum", of.momentum)
        .member("certainty", of.certainty)
        .member("platforms", of.platforms)
        .member("audiences", of.audiences)
        .member("statement", of.statement);
  });
  write_objects(all.begin("recommendations"), recommendations,
                [](object& row, const recommendation& of) {
                  row.where(of.where)
                      .member("trends", of.trends)
                      .member("platforms", of.platforms)
                      .member("audiences", of.audiences)
                      .member("strength", of.strength)
                      .member("action", of.action);
                });
  write_objects(all.begin("tensions"), tensions, [](object& row, const tension& of) {
    row.member("first", of.first)
        .member("second", of.second)
        .member("basis", of.basis)
        .member("note", of.note);
  });
}

}  // namespace atlas
