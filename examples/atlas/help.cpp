#include "commands.hpp"
#include "text.hpp"

namespace atlas {

namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t column = 26;

void print_words(page& to, std::string_view title, const auto& terms) {
  to.title(title);
  for (const auto& term : terms)
    to.entry(std::string(term.name) + ' ' + std::string(term.takes), term.definition, indent,
             column);
}

void print_options(page& to, enum_set<option> options) {
  for (const option which : options) {
    const word_term& term = term_of(which);
    to.entry("--" + std::string(term.name) + ' ' + std::string(term.takes), term.definition, indent,
             column);
  }
}

template <class Enum>
std::vector<std::string_view> names() {
  std::vector<std::string_view> result;
  for (const Enum each : values<Enum>) result.push_back(name(each));
  return result;
}

void print_names(page& to, std::string_view title, const std::vector<std::string_view>& all) {
  std::string text;
  for (const std::string_view each : all) text += (text.empty() ? "" : ", ") + std::string(each);
  to.entry(title, text, indent, column);
}

void print_examples(page& to, std::string_view examples) {
  to.title(examples.find('\n') == std::string_view::npos ? "Example" : "Examples");
  while (!examples.empty()) {
    const std::string_view one = examples.substr(0, examples.find('\n'));
    to.line("  atlas " + std::string(one));
    examples.remove_prefix(one.size() + (one.size() == examples.size() ? 0 : 1));
  }
}

}  // namespace

void print_help(const request& asked) {
  page to{asked.out, asked.how};
  to.paragraph("usage: atlas COMMAND [WORDS] [OPTIONS]");
  to.blank();
  to.paragraph(
      "What five articles said of social media in 2024: 42 trends, who supports or disputes them, "
      "in which article and on which line, and what the articles advise.");
  print_words(to, "Commands", command_terms);
  print_words(to, "Tables", table_terms);
  to.title("Everywhere");
  print_options(to, text_options | option::version);
  to.blank();
  to.paragraph("atlas help COMMAND explains a command and its filters.");
}

void print_help(const request& asked, command which) {
  const command_term& term = term_of(which);
  page to{asked.out, asked.how};
  to.paragraph("usage: atlas " + usage_of(which));
  to.blank();
  std::string text{term.definition};
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  to.paragraph(text + ". " + std::string(term.details));
  const enum_set<option> filters = term.options & filter_options;
  if (!filters.empty()) {
    to.title("Filters");
    print_options(to, filters);
  }
  to.title("Options");
  print_options(to, term.options - filter_options);
  if (which == command::list) {
    to.title("Names");
    for (const facet_name facet : values<facet_name>)
      with_key_of(facet, [&]<class Key>(type<Key>) { print_names(to, name(facet), names<Key>()); });
  }
  print_examples(to, term.examples);
  if (which != command::list && !filters.empty()) {
    to.blank();
    to.paragraph("atlas help list has the names that the filters take.");
  }
}

}  // namespace atlas
