// A brief on a selection of trends: who supports them, what the sources advise, and what to watch.
//     brief --platform instagram --audience brands
//     brief how do I sell on TikTok
#include <cstdlib>
#include <functional>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <trendatlas/closest.hpp>
#include <trendatlas/insight.hpp>
#include <trendatlas/ostream.hpp>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

// --- What is asked for ---

struct request {
  std::optional<theme> about{};
  std::optional<platform> on{};
  std::optional<audience> reader{};
  std::string words{};
};

// Reads the word behind an option. Says what it could have been, where it is none of these.
template <class Enum>
bool read(std::optional<Enum>& key, std::string_view word) {
  key = parse<Enum>(word);
  if (key) return true;
  std::cerr << '"' << word << "\" is none of: " << enum_set<Enum>::all() << '\n';
  for (const Enum& guess : closest<Enum>(word))
    std::cerr << "Did you mean " << name(guess) << "?\n";
  return false;
}

bool read_option(request& wanted, std::string_view option, std::string_view word) {
  if (option == "--theme") return read(wanted.about, word);
  if (option == "--platform") return read(wanted.on, word);
  if (option == "--audience") return read(wanted.reader, word);
  std::cerr << "usage: brief [--theme WORD] [--platform WORD] [--audience WORD] [WORDS]\n";
  return false;
}

// An option and its word, or words to search for.
bool read_arguments(request& wanted, int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument.substr(0, 2) == "--") {
      const std::string_view word = ++i < argc ? argv[i] : "";
      if (!read_option(wanted, argument, word)) return false;
    } else {
      wanted.words += (wanted.words.empty() ? "" : " ") + std::string{argument};
    }
  }
  return true;
}

// Of what the words find, that which scores at least half as high as the best.
answer<trends> select(const request& wanted) {
  const answer<trends> asked = trends(wanted.about, wanted.on);
  if (wanted.words.empty()) return asked;
  const auto found = search(asked, wanted.words);
  std::size_t near = 0;
  while (near != found.size() && 2 * found[near].score >= found.front().score) ++near;
  return found.first(near).as_set();
}

// --- Text that fits the terminal ---

std::size_t terminal_width() {
  const char* const columns = std::getenv("COLUMNS");
  const int width = columns == nullptr ? 0 : std::atoi(columns);
  return width < 20 ? 80 : static_cast<std::size_t>(width);
}

// How many places a text takes: bytes that continue a character of UTF-8 take none.
std::size_t places(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0) == 0x80 ? 0 : 1;
  return count;
}

// Prints a paragraph, the first line behind a mark and the others as far from the margin.
void print_out(std::string_view mark, std::string_view text) {
  const std::size_t width = terminal_width();
  const std::string margin(places(mark), ' ');
  std::cout << mark;
  for (std::size_t column = places(mark); !text.empty();) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size() == text.size() ? word.size() : word.size() + 1);
    const bool is_first = column == margin.size();
    if (!is_first && column + 1 + places(word) > width) {
      std::cout << '\n' << margin << word;
      column = margin.size() + places(word);
    } else {
      std::cout << (is_first ? "" : " ") << word;
      column += (is_first ? 0 : 1) + places(word);
    }
  }
  std::cout << '\n';
}

template <class Value>
std::string text_of(const Value& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

// Labels hold commas and "and" themselves.
std::string labels(const answer<trends>& picks) {
  std::string result;
  for (const trend& pick : picks) {
    if (!result.empty()) result += "; ";
    result += label(pick);
  }
  return result;
}

// --- The parts of a brief ---

void print_title(const request& wanted, const answer<trends>& picks) {
  std::string title = picks.empty() ? "No" : std::to_string(picks.size());
  title += picks.size() == 1 ? " trend" : " trends";
  if (wanted.about) title += " about " + std::string{label(*wanted.about)};
  if (wanted.on) title += " on " + std::string{label(*wanted.on)};
  if (!wanted.words.empty()) title += " for \"" + wanted.words + '"';
  if (wanted.reader) title += ", for " + std::string{name(*wanted.reader)};
  print_out("", title);
}

// The best supported first, with a bar for the sources.
void print_support(const answer<trends>& picks) {
  std::cout << "\nWHO SUPPORTS " << (picks.size() == 1 ? "IT" : "THEM") << ", OF " << sources.size()
            << " SOURCES\n";
  const auto supporting = [](const trend& pick) { return support(pick.id).supporting; };
  for (const auto& [pick, count] : ordered_by(picks, supporting, std::greater{})) {
    const support_counts by = support(pick.id);
    std::string line = std::string{label(pick)} + ": " + std::to_string(count) + " for it";
    if (by.qualifying != 0) line += ", " + std::to_string(by.qualifying) + " with a caveat";
    if (by.challenging != 0) line += ", " + std::to_string(by.challenging) + " against";
    print_out("  " + std::string(count, '#') + std::string(sources.size() - count, '.') + "  ",
              line);
  }
}

void print_recommendation(std::string_view mark, const recommendation& piece,
                          std::string_view remark) {
  print_out(mark, std::string{piece.action} + std::string{remark});
  print_out(std::string(mark.size(), ' '), text_of(piece.where));
}

void print_advice(const trend_brief& advised) {
  std::optional<strength> heading;
  std::size_t number = 0;
  for (const auto& advice : advised) {
    if (heading != advice.lead.strength) {
      heading = advice.lead.strength;
      std::cout << (heading == strength::stated ? "\nWHAT THE SOURCES ADVISE\n"
                                                : "\nWHAT THE SOURCES IMPLY\n");
    }
    ++number;
    const std::string mark = (number < 10 ? " " : "") + std::to_string(number) + ". ";
    print_recommendation(mark, advice.lead,
                         advice.is_for_anybody() ? " (Addressed to nobody in particular.)" : "");
    if (advised.picks().size() > 1) print_out("    ", "Serves: " + labels(advice.picks));
    if (!advice.further.empty()) print_out("    ", "Also:");
    for (const recommendation& piece : advice.further) print_recommendation("    - ", piece, "");
  }
  if (advised.empty()) print_out("\n", "No source has advice on this.");
}

void print_tensions(const answer<tensions>& found) {
  if (found.empty()) return;
  std::cout << "\nWHAT PULLS APART\n";
  for (const tension& between : found) {
    print_out("  - ", std::string{label(between.first)} + " and " +
                          std::string{label(between.second)} + ": " + std::string{between.note});
    print_out("    ", text_of(between.where[0]));
    if (between.where[1] != between.where[0]) print_out("    ", text_of(between.where[1]));
  }
}

}  // namespace

int main(int argc, char** argv) {
  request wanted;
  if (!read_arguments(wanted, argc, argv)) return 2;

  const answer<trends> picks = select(wanted);
  const trend_brief advised = brief(picks, wanted.reader);
  print_title(wanted, picks);
  if (picks.empty()) return 0;
  print_support(picks);
  print_advice(advised);
  print_tensions(advised.tensions());
}
