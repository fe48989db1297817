#include "pictures.hpp"

#include <algorithm>
#include <cstdlib>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <trendatlas/insight.hpp>
#include <trendatlas/trendatlas.hpp>
#include <type_traits>
#include <utility>
#include <vector>

#include "markup.hpp"
#include "page_parts.hpp"

namespace atlas {

using namespace trendatlas;

namespace {

struct point {
  int x = 0;
  int y = 0;
};
struct area {
  int width = 0;
  int height = 0;
};

template <class... Parts>
std::string joined_text(const Parts&... parts) {
  std::ostringstream out;
  (out << ... << parts);
  return out.str();
}

// One picture under way: opens the element, and closes it at the end of its scope.
class picture {
 public:
  picture(std::ostream& out, placed where, std::string_view id, area size, std::string_view title,
          std::string_view description)
      : out_{out}, is_alone_{where == placed::alone} {
    const std::string title_id = std::string{id} + "-title";
    const std::string description_id = std::string{id} + "-description";
    const std::string names = title_id + ' ' + description_id;
    const std::string box = joined_text("0 0 ", size.width, ' ', size.height);
    out_ << "<svg" << attribute("xmlns", "http://www.w3.org/2000/svg")
         << attribute("class", "picture") << attribute("viewBox", std::string_view{box})
         << attribute("width", size.width) << attribute("height", size.height)
         << attribute("role", is_alone_ ? "img" : "group")
         << attribute("aria-labelledby", std::string_view{names}) << ">\n<title"
         << attribute("id", std::string_view{title_id}) << '>' << escaped{title}
         << "</title>\n<desc" << attribute("id", std::string_view{description_id}) << '>'
         << escaped{description} << "</desc>\n";
    if (!is_alone_) return;
    out_ << "<style>\n" << page_parts::colors << page_parts::pictures << "</style>\n";
    out_ << "<rect" << attribute("class", "paper") << attribute("width", size.width)
         << attribute("height", size.height) << attribute("rx", 8) << "/>\n";
  }
  picture(const picture&) = delete;
  picture& operator=(const picture&) = delete;
  ~picture() { out_ << "</svg>\n"; }

  void text(point at, std::string_view kind, std::string_view words,
            std::string_view more = {}) const {
    out_ << "<text" << attribute("class", kind) << attribute("x", at.x) << attribute("y", at.y)
         << more << '>' << escaped{words} << "</text>";
  }
  void box(point at, area size, std::string_view kind) const {
    out_ << "<rect" << attribute("class", kind) << attribute("x", at.x) << attribute("y", at.y)
         << attribute("width", size.width) << attribute("height", size.height) << attribute("rx", 3)
         << "/>";
  }
  void line(point from, point to, std::string_view kind) const {
    const std::string way = joined_text('M', from.x, ' ', from.y, 'L', to.x, ' ', to.y);
    out_ << "<path" << attribute("class", kind) << attribute("d", std::string_view{way}) << "/>";
  }
  void dot(point at, int radius, std::string_view kind) const {
    out_ << "<circle" << attribute("class", kind) << attribute("cx", at.x) << attribute("cy", at.y)
         << attribute("r", radius) << "/>";
  }
  // In the page, what is drawn within is a link to a selection.
  template <class Draw>
  void link(std::string_view selection, std::string_view says, const Draw& draw) const {
    if (!is_alone_)
      out_ << "<a" << attribute("href", std::string_view{'#' + std::string{selection}})
           << attribute("aria-label", says) << '>';
    draw();
    out_ << (is_alone_ ? "\n" : "</a>\n");
  }

 private:
  std::ostream& out_;
  bool is_alone_;
};

// The empty texts are where no source names a platform.
std::string_view step_of(std::size_t count) {
  if (count == 0) return {};
  return count == 1 ? "step-1" : count == 2 ? "step-2" : "step-3";
}

}  // namespace

void write_heat_map(std::ostream& out, placed where) {
  constexpr int left = 196;
  constexpr int top = 92;
  constexpr area cell{34, 26};
  constexpr int columns = enum_size<platform>;
  constexpr int rows = enum_size<theme>;

  const auto cells = matrix<theme, platform>(trends);
  const picture svg{out,
                    where,
                    "heat-map",
                    {left + columns * cell.width + 38, top + rows * cell.height + 14},
                    "Themes by platforms",
                    "For each theme, how many of its trends a source sees on each platform."};

  svg.text({left - 12, top - 12}, "small end", "trends");
  int x = left;
  for (const platform column : values<platform>) {
    svg.link(joined_text("platform=", name(column)),
             joined_text(label(column), ": ", amount{trends.count(column), "trend"}), [&] {
               const auto turned = joined_text(" transform=\"rotate(-50 ", x + cell.width / 2 + 4,
                                               ' ', top - 12, ")\"");
               svg.text({x + cell.width / 2 + 4, top - 12}, "label", label(column), turned);
             });
    x += cell.width;
  }
  int y = top;
  for (const theme row : values<theme>) {
    const int base = y + cell.height - 8;
    svg.box({left, y + 1}, {columns * cell.width - 2, cell.height - 2}, "strip");
    svg.link(joined_text("theme=", name(row)),
             joined_text(label(row), ": ", amount{trends.count(row), "trend"}),
             [&] { svg.text({left - 38, base}, "label end", label(row)); });
    svg.text({left - 12, base}, "small end", std::to_string(trends.count(row)));
    x = left;
    for (const platform column : values<platform>) {
      const std::size_t count = cells[row][column];
      if (count != 0)
        svg.link(joined_text("theme=", name(row), "&platform=", name(column)),
                 joined_text(label(row), " on ", label(column), ": ", amount{count, "trend"}), [&] {
                   svg.box({x, y + 1}, {cell.width - 2, cell.height - 2}, step_of(count));
                   svg.text({x + cell.width / 2 - 1, base},
                            joined_text("count on-", step_of(count)), std::to_string(count));
                 });
      x += cell.width;
    }
    y += cell.height;
  }
}

void write_support(std::ostream& out, placed where) {
  constexpr int unit = 13;
  constexpr int line = 22;
  constexpr int top = 34;
  constexpr int label_end = 266;

  std::size_t most_against = 0;
  std::size_t most_for = 0;
  for (const trend& of : trends) {
    const support_counts counts = support(of.id);
    most_against = std::max(most_against, counts.challenging);
    most_for = std::max(most_for, counts.supporting + counts.qualifying);
  }
  const int axis = label_end + 10 + unit * static_cast<int>(most_against);
  const int width = axis + std::max(110, 20 + unit * static_cast<int>(most_for));

  const auto more_agreed = [](const support_counts& one, const support_counts& other) {
    if (one.supporting != other.supporting) return one.supporting > other.supporting;
    return one.challenging < other.challenging;
  };
  const auto ranked =
      ordered_by(trends, [](const trend& of) { return support(of.id); }, more_agreed);
  const picture svg{
      out,
      where,
      "support",
      {width, top + line * static_cast<int>(trends.size()) + 10},
      "Support and challenge",
      "For each trend, one block for each source: to the right those that support "
      "it and, hollow, those that add a caveat; to the left those that challenge it."};

  svg.text({axis - 8, top - 16}, "small end", "challenge");
  svg.text({axis + 8, top - 16}, "small", "support, caveat");
  int y = top;
  for (const auto& entry : ranked) {
    const trend& of = entry.row;
    const support_counts& counts = entry.score;
    svg.link(joined_text("trend=", name(of)),
             joined_text(label(of), ": ", amount{counts.supporting, "source"}, " for it, ",
                         counts.qualifying, " with a caveat, ", counts.challenging, " against"),
             [&] { svg.text({label_end, y + 14}, "label end", label(of)); });
    const auto blocks = [&](std::size_t count, int from, std::string_view kind) {
      const int inset = kind == "caveat" ? 2 : 1;  // half of its stroke lies outside
      for (int at = 0; at != static_cast<int>(count); ++at)
        svg.box({from + at * unit + inset, y + 3 + inset}, {unit - 2 * inset, line - 8 - 2 * inset},
                kind);
    };
    blocks(counts.challenging, axis - 2 - unit * static_cast<int>(counts.challenging), "against");
    blocks(counts.supporting, axis + 2, "for");
    blocks(counts.qualifying, axis + 6 + unit * static_cast<int>(counts.supporting), "caveat");
    y += line;
  }
  svg.line({axis, top - 4}, {axis, y}, "axis");
}

namespace {

// The trends that tensions name, so ordered that the lines between them are short: neighbors change
// places as long as that helps.
std::vector<trend_id> trends_in_tension() {
  std::vector<trend_id> order;
  for (const tension& between : tensions)
    for (const trend_id end : {between.first, between.second})
      if (std::ranges::find(order, end) == order.end()) order.push_back(end);
  const auto length = [&] {
    std::ptrdiff_t sum = 0;
    for (const tension& between : tensions)
      sum += std::abs(std::ranges::find(order, between.first) -
                      std::ranges::find(order, between.second));
    return sum;
  };
  for (bool is_better = true; is_better;) {
    is_better = false;
    for (std::size_t one = 0; one != order.size(); ++one)
      for (std::size_t other = one + 1; other != order.size(); ++other) {
        const auto before = length();
        std::swap(order[one], order[other]);
        if (length() < before)
          is_better = true;
        else
          std::swap(order[one], order[other]);
      }
  }
  return order;
}

// How far a line between two trends reaches to the right.
int bulge_of(int distance) { return 14 + distance; }

std::size_t place_of(trend_id of, const std::vector<trend_id>& order) {
  return static_cast<std::size_t>(std::ranges::find(order, of) - order.begin());
}

// Does any line run from the trends above this place to those below?
bool is_tied_across(const std::vector<trend_id>& order, std::size_t at) {
  return !tensions
              .matching([&](const tension& between) {
                return (place_of(between.first, order) < at) !=
                       (place_of(between.second, order) < at);
              })
              .empty();
}

}  // namespace

void write_tensions(std::ostream& out, placed where) {
  constexpr int left = 282;
  constexpr int line = 24;
  constexpr int gap = 12;
  constexpr int top = 12;

  // A gap where no line runs across.
  const std::vector<trend_id> order = trends_in_tension();
  std::vector<int> middles;
  int bottom = top;
  for (std::size_t at = 0; at != order.size(); ++at) {
    if (at != 0 && !is_tied_across(order, at)) bottom += gap;
    middles.push_back(bottom + line / 2);
    bottom += line;
  }
  const auto middle_of = [&](trend_id of) { return middles[place_of(of, order)]; };
  int widest = 0;
  for (const tension& between : tensions)
    widest = std::max(widest, std::abs(middle_of(between.first) - middle_of(between.second)));
  const picture svg{out,
                    where,
                    "tension-picture",
                    {left + bulge_of(widest) + 24, bottom + top},
                    "Tensions",
                    "Trends that pull against each other: a solid line where a source says so, a "
                    "dashed one where we infer it."};
  for (const tension& between : tensions) {
    const int from = std::min(middle_of(between.first), middle_of(between.second));
    const int to = std::max(middle_of(between.first), middle_of(between.second));
    const int height = (to - from) / 2;
    const int width = bulge_of(to - from);
    const std::string way =
        joined_text('M', left, ' ', from, 'A', width, ' ', height, " 0 0 1 ", left, ' ', to);
    out << "<path" << attribute("class", between.basis == strength::stated ? "tie" : "tie inferred")
        << attribute("d", std::string_view{way}) << "><title>" << escaped{label(between.first)}
        << " and " << escaped{label(between.second)} << ", " << escaped{label(between.basis)}
        << "</title></path>\n";
  }
  for (const trend_id of : order) {
    const int y = middle_of(of);
    svg.dot({left, y}, 4, "end-of-tie");
    svg.link(joined_text("trend=", name(of)),
             joined_text(label(of), ": ", amount{tensions.count(of), "tension"}),
             [&] { svg.text({left - 12, y + 4}, "label end", label(of)); });
  }
}

namespace {

// A table as the map shows it; what it holds and where it leads is asked of the table itself.
struct mapped_table {
  std::string_view name;
  std::size_t rows = 0;
  std::string keys;
  bool leads[3] = {};  // to trends, platforms, sources
  bool is_witness = false;
};

// The keys that the rows hold themselves, but for those that lead to another table.
template <class Own, class... Keys>
std::string keys_of(const std::pair<std::string_view, Keys>&... keys) {
  std::string list;
  const auto add = [&](std::string_view key, bool is_there) {
    if (!is_there) return;
    list += list.empty() ? "" : ", ";
    list += key;
  };
  (add(keys.first, Own::template has<Keys>), ...);
  return list;
}
template <class Own>
std::string own_keys() {
  using word = std::string_view;
  return keys_of<Own>(
      std::pair{word{"theme"}, theme{}}, std::pair{word{"stance"}, stance{}},
      std::pair{word{"momentum"}, momentum{}}, std::pair{word{"certainty"}, certainty{}},
      std::pair{word{"audience"}, audience{}}, std::pair{word{"strength"}, strength{}},
      std::pair{word{"kind"}, entity_kind{}}, std::pair{word{"kind"}, platform_kind{}},
      std::pair{word{"language"}, language{}});
}
using trend_witnesses = decltype(evidence(trends).front().witnesses);

template <const auto& Rows, class Table>
mapped_table mapped(std::string_view name, const Table& of) {
  using alone = table<Rows>;  // knows what its rows hold, and nothing of other tables
  return {name,
          of.size(),
          own_keys<alone>(),
          {alone::template has<trend_id>, alone::template has<platform>,
           alone::template has<source_id>},
          std::is_same_v<typename Table::answer_type, trend_witnesses>};
}

// The place of the last of these tables that leads to a column.
int last_leading(std::span<const mapped_table> tables, int column) {
  int last = 0;
  for (int at = 0; at != static_cast<int>(tables.size()); ++at)
    if (tables[static_cast<std::size_t>(at)].leads[column]) last = at;
  return last;
}

}  // namespace

void write_table_map(std::ostream& out, placed where) {
  namespace data = catalog_2024;
  const mapped_table about[] = {mapped<data::trend_rows>("trends", trends),
                                mapped<data::platform_rows>("platforms", platforms),
                                mapped<data::source_rows>("sources", sources)};
  const mapped_table citing[] = {
      mapped<data::claim_rows>("claims", claims),
      mapped<data::recommendation_rows>("recommendations", recommendations),
      mapped<data::feature_rows>("features", features),
      mapped<data::figure_rows>("figures", figures),
      mapped<data::entity_rows>("entities", entities),
      mapped<data::faq_rows>("faqs", faqs),
      mapped<data::tension_rows>("tensions", tensions)};
  constexpr area big{140, 62};
  constexpr area wide{272, 44};
  constexpr int left = 16;
  constexpr int first_column = left + wide.width + 40;
  constexpr int step = 156;
  constexpr int top = 16;
  constexpr int line = 56;
  constexpr int first_line = top + big.height + 40;

  const picture svg{out,
                    where,
                    "table-map",
                    {first_column + 2 * step + big.width + 16,
                     first_line + line * static_cast<int>(std::size(citing)) + 62},
                    "The tables",
                    "Each table with its number of rows and the keys that its rows hold. A dot "
                    "says that the rows of a table refer to those of another. Claims witness "
                    "trends, platforms and sources."};
  const auto column_of = [&](int column) { return first_column + column * step + big.width / 2; };
  const int last_line = first_line + line * static_cast<int>(std::size(citing) - 1);
  for (int column = 0; column != 3; ++column) {
    const int end = first_line + line * last_leading(citing, column);
    svg.line({column_of(column), top + big.height}, {column_of(column), end + wide.height / 2},
             "way");
  }
  int y = first_line;
  for (const mapped_table& from : citing) {
    const int middle = y + wide.height / 2;
    int last = 0;
    for (int column = 0; column != 3; ++column)
      if (from.leads[column]) last = column;
    svg.line({left + wide.width, middle}, {column_of(last), middle}, "way");
    for (int column = 0; column != 3; ++column)
      if (from.leads[column]) {
        if (from.is_witness) svg.dot({column_of(column), middle}, 9, "witness");
        svg.dot({column_of(column), middle}, 5, "stop");
      }
    svg.box({left, y}, wide, from.is_witness ? "table-box witness-box" : "table-box");
    svg.text({left + 12, y + 19}, "name", from.name);
    svg.text({left + wide.width - 12, y + 19}, "small end", joined_text(amount{from.rows, "row"}));
    svg.text({left + 12, y + 36}, "small", from.keys.empty() ? "no keys of its own" : from.keys);
    y += line;
  }
  int column = 0;
  for (const mapped_table& of : about) {
    const int x = first_column + column * step;
    svg.box({x, top}, big, "table-box");
    svg.text({x + 12, top + 21}, "name", of.name);
    svg.text({x + 12, top + 38}, "small", joined_text(amount{of.rows, "row"}));
    svg.text({x + 12, top + 54}, "small", of.keys);
    ++column;
  }
  y = last_line + wide.height + 28;
  svg.dot({left + 12, y - 4}, 5, "stop");
  svg.text({left + 28, y}, "small", "the rows refer to that table: its keys can be asked of them");
  svg.dot({left + 12, y + 18}, 9, "witness");
  svg.dot({left + 12, y + 18}, 5, "stop");
  svg.text({left + 28, y + 22}, "small",
           "and claims witness that table: a key that its rows do not hold is asked of the claims");
}

}  // namespace atlas
