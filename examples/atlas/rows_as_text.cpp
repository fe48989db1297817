#include <trendatlas/insight.hpp>
#include <trendatlas/ostream.hpp>
#include <vector>

#include "rows.hpp"

namespace atlas {

namespace {

style style_of(stance how) noexcept {
  switch (how) {
    case stance::affirms:
      return style::good;
    case stance::qualifies:
      return style::mixed;
    case stance::cautions:
      return style::doubtful;
    case stance::opposes:
      return style::bad;
  }
  return style::faint;
}

/// "Affirms: The hidden side, line 15, ..." in the color of the stance.
std::string place_of(const page& to, const claim& said) {
  return to.styled(style_of(said.stance), label(said.stance)) + ": " + atlas::printed(said.where);
}

/// A name as it stands in the document, and in English beside it where that is another.
std::string glossed(std::string_view name, std::string_view gloss) {
  return std::string(name) + (gloss.empty() ? "" : " (" + std::string(gloss) + ")");
}

/// Gathers remarks on a row: those that say something, with a semicolon between them.
class remarks {
 public:
  remarks& add(std::string_view before, std::string_view text) {
    if (text.empty()) return *this;
    if (!all_.empty()) all_ += "; ";
    all_ += std::string(before) + std::string(text);
    return *this;
  }
  template <class Enum>
  remarks& add(std::string_view before, const enum_set<Enum>& set) {
    return add(before, atlas::printed(set));
  }
  [[nodiscard]] const std::string& text() const noexcept { return all_; }

 private:
  std::string all_;
};

/// The parts of a row below one another.
class entry_printer {
 public:
  entry_printer(page& to, std::string_view mark) noexcept
      : to_{to}, mark_{mark}, indent_{mark.empty() ? 2 : mark.size()} {}

  void lead(std::string_view text) {
    to_.paragraph(std::string(mark_) + std::string(text), 0, mark_.size());
  }
  void body(std::string_view text) {
    if (!text.empty()) to_.paragraph(text, indent_);
  }
  void remark(const remarks& of) { body(to_.faint(of.text())); }
  void place(const citation& where) { body(atlas::printed(where)); }

 private:
  page& to_;
  std::string_view mark_;
  std::size_t indent_;
};

std::string name_and_label(const page& to, std::string_view label, std::string_view name) {
  return to.strong(label) + "  " + to.faint(name);
}

enum_set<trend_id> others(enum_set<trend_id> trends, const setting& in) {
  if (in.about) trends.erase(*in.about);
  return trends;
}

/// "100,000"
std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

/// "1 click", "15 seconds"
std::string with_unit(std::int64_t number, std::string_view unit) {
  if (number == 1 && unit.ends_with('s')) unit.remove_suffix(1);
  return grouped(number) + ' ' + std::string(unit);
}

std::string amount_of(const figure& of) {
  if (!of.minimum && !of.maximum) return std::string(of.wording);
  if (!of.maximum) return "at least " + with_unit(*of.minimum, of.unit);
  if (!of.minimum) return "at most " + with_unit(*of.maximum, of.unit);
  if (of.minimum == of.maximum) return with_unit(*of.minimum, of.unit);
  return grouped(*of.minimum) + " to " + with_unit(*of.maximum, of.unit);
}

}  // namespace

void print_claim(page& to, const claim& said, std::size_t indent) {
  to.paragraph("- " + std::string(said.statement), indent, indent + 2);
  to.paragraph(place_of(to, said), indent + 2);
}

void print_row(page& to, const source& row, const setting& in) {
  entry_printer entry{to, in.mark};
  entry.lead(name_and_label(to, label(row), name(row)));
  entry.body(row.title);
  entry.body(row.summary);
  entry.remark(remarks{}
                   .add("", label(row.language))
                   .add("by ", row.author)
                   .add("published by ", row.publisher)
                   .add("reports the view of ", row.expert)
                   .add("", row.document)
                   .add("", atlas::counted(row.lines, "line", "lines")));
}

void print_row(page& to, const platform_profile& row, const setting& in) {
  entry_printer entry{to, in.mark};
  entry.lead(name_and_label(to, label(row), name(row)));
  entry.body(row.note);
  remarks all;
  all.add("", label(row.kind));
  if (row.counterpart.has_value()) all.add("counterpart of ", label(*row.counterpart));
  entry.remark(all);
}

std::string support_in_words(trend_id trend) {
  const support_counts counts = support(trend);
  std::string result =
      counts.supporting == 0
          ? "no source supports it"
          : atlas::counted(counts.supporting, "source supports it", "sources support it");
  if (counts.qualifying != 0)
    result += ", " + atlas::counted(counts.qualifying, "qualifies it", "qualify it");
  if (counts.challenging != 0)
    result += ", " + atlas::counted(counts.challenging, "challenges it", "challenge it");
  return result;
}

void put_support(json_writer& to, trend_id trend) {
  const support_counts counts = support(trend);
  to.begin_object();
  to.member("supporting", counts.supporting);
  to.member("qualifying", counts.qualifying);
  to.member("challenging", counts.challenging);
  to.end_object();
}

void print_row(page& to, const trend& row, const setting& in) {
  entry_printer entry{to, in.mark};
  entry.lead(name_and_label(to, label(row), name(row)));
  entry.body(row.summary);
  remarks all;
  all.add("", row.themes);
  if (row.momentum != momentum::unstated) all.add("", name(row.momentum));
  all.add("", atlas::support_in_words(row.id));
  entry.remark(all);
}

void print_row(page& to, const claim& row, const setting& in) {
  entry_printer entry{to, in.mark};
  entry.lead(row.statement);
  entry.body(place_of(to, row));
  remarks all;
  if (row.trend != in.about) all.add("", label(row.trend));
  if (row.momentum != momentum::unstated) all.add("", name(row.momentum));
  entry.remark(
      all.add("", name(row.certainty)).add("on ", row.platforms).add("for ", row.audiences));
}

void print_row(page& to, const recommendation& row, const setting& in) {
  entry_printer entry{to, in.mark};
  entry.lead(row.action);
  entry.place(row.where);
  entry.remark(remarks{}
                   .add("", name(row.strength))
                   .add("on ", row.platforms)
                   .add("for ", row.audiences)
                   .add(in.about ? "also serves " : "serves ", others(row.trends, in)));
}

void print_row(page& to, const feature& row, const setting& in) {
  entry_printer entry{to, in.mark};
  entry.lead(to.strong(glossed(row.name, row.gloss)));
  entry.body(row.note);
  entry.place(row.where);
  entry.remark(remarks{}
                   .add("on ", row.platforms)
                   .add(in.about ? "also for " : "for ", others(row.trends, in)));
}

void print_row(page& to, const figure& row, const setting& in) {
  entry_printer entry{to, in.mark};
  entry.lead(std::string(row.quantity) + ": " + to.strong(amount_of(row)));
  entry.place(row.where);
  entry.remark(remarks{}.add("", row.trend == in.about ? std::string_view{} : label(row.trend)));
}

void print_row(page& to, const entity& row, const setting& in) {
  entry_printer entry{to, in.mark};
  entry.lead(to.strong(glossed(row.name, row.gloss)) + ", " + std::string(label(row.kind)));
  entry.body(row.role);
  entry.place(row.where);
  entry.remark(remarks{}.add(in.about ? "also for " : "for ", others(row.trends, in)));
}

void print_row(page& to, const faq& row, const setting& in) {
  entry_printer entry{to, in.mark};
  entry.lead(to.strong(row.question));
  entry.body(row.answer);
  entry.place(row.where);
  entry.remark(remarks{}.add("", row.trend == in.about ? std::string_view{} : label(row.trend)));
}

void print_row(page& to, const tension& row, const setting& in) {
  entry_printer entry{to, in.mark};
  entry.lead(to.strong(label(row.first)) + " against " + to.strong(label(row.second)));
  entry.body(row.note);
  entry.place(row.where[0]);
  if (row.where[1] != row.where[0]) entry.place(row.where[1]);
  entry.remark(remarks{}.add("", name(row.basis)));
}

}  // namespace atlas
