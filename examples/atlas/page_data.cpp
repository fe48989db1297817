#include "page_data.hpp"

#include <iterator>
#include <ostream>
#include <string_view>
#include <trendatlas/export.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>

namespace atlas {

using namespace trendatlas;

namespace {

// Rows of the page's own, which the library writes as it writes those of its tables.

struct word {
  std::string_view name{};
  std::string_view label{};
  std::string_view definition{};

  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &word::name, &word::label, &word::definition>;
};

// What the library finds out about a trend.
struct trend_facts {
  trend_id id{};
  std::size_t supporting = 0;
  std::size_t qualifying = 0;
  std::size_t challenging = 0;
  maybe<trend_id> related[3]{};  // the nearest first

  using facets = trendatlas::facets<>;
  using columns = trendatlas::columns<facets, &trend_facts::supporting, &trend_facts::qualifying,
                                      &trend_facts::challenging, &trend_facts::related>;
};

trend_facts facts_of(const trend& of) {
  const support_counts counts = support(of.id);
  trend_facts result{of.id, counts.supporting, counts.qualifying, counts.challenging, {}};
  std::size_t place = 0;
  const auto near = related(of.id).first(std::size(result.related));
  for (const auto& entry : near) result.related[place++] = entry.row.id;
  return result;
}

// The members of an object, and the elements of an array.
class members {
 public:
  explicit members(std::ostream& out) : out_{out} {}

  void key(std::string_view name) {
    separate();
    out_ << '"' << name << "\":";
  }
  void separate() {
    out_ << (is_first_ ? "\n" : ",\n");
    is_first_ = false;
  }

 private:
  std::ostream& out_;
  bool is_first_ = true;
};

template <class Range, class RowOf>
void write_rows(std::ostream& out, const Range& range, const RowOf& row_of) {
  members elements{out};
  out << '[';
  for (const auto& element : range) {
    elements.separate();
    write_json_row(std::ostreambuf_iterator<char>{out}, row_of(element));
  }
  out << ']';
}
template <class Enum>
void write_words(std::ostream& out, members& object, std::string_view key) {
  object.key(key);
  atlas::write_rows(out, values<Enum>,
                    [](Enum of) { return word{name(of), label(of), definition(of)}; });
}
template <class Table>
void write_table(std::ostream& out, members& object, std::string_view key, const Table& table) {
  object.key(key);
  write_json(std::ostreambuf_iterator<char>{out}, table);
}

void write_vocabularies(std::ostream& out) {
  members object{out};
  out << '{';
  write_words<theme>(out, object, "theme");
  write_words<platform>(out, object, "platform");
  write_words<source_id>(out, object, "source");
  write_words<audience>(out, object, "audience");
  write_words<stance>(out, object, "stance");
  write_words<trend_id>(out, object, "trend");
  write_words<momentum>(out, object, "momentum");
  write_words<certainty>(out, object, "certainty");
  write_words<strength>(out, object, "strength");
  out << '}';
}

}  // namespace

void write_page_data(std::ostream& out) {
  members object{out};
  out << '{';
  object.key("vocabularies");
  write_vocabularies(out);
  write_table(out, object, "sources", sources);
  write_table(out, object, "trends", trends);
  write_table(out, object, "claims", claims);
  write_table(out, object, "recommendations", recommendations);
  write_table(out, object, "tensions", tensions);
  object.key("facts");
  atlas::write_rows(out, trends, facts_of);
  out << "}\n";
}

}  // namespace atlas
