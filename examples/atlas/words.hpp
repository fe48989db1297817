// The words of the command line. They are vocabularies like those of the catalog, so that the
// library reads them, suggests the nearest ones, and lists them in the help and the completions.
#ifndef ATLAS_WORDS_HPP
#define ATLAS_WORDS_HPP

#include <trendatlas/closest.hpp>
#include <trendatlas/trendatlas.hpp>
#include <tuple>
#include <type_traits>

namespace atlas {

using namespace trendatlas;

/// A word of the command line: what follows it, and what it does. It has no label, for a label
/// would be read as the word itself.
struct word_term {
  std::string_view name;
  std::string_view takes;
  std::string_view definition;
};

enum class option : std::uint8_t {
  trend,
  theme,
  platform,
  source,
  audience,
  stance,
  momentum,
  certainty,
  language,
  strength,
  platform_kind,
  entity_kind,
  in,
  limit,
  format,
  schema,
  reached,
  json,
  color,
  help,
  version
};
inline constexpr word_term option_terms[] = {
    {"trend", "NAMES", "about these trends"},
    {"theme", "NAMES", "about these themes"},
    {"platform", "NAMES", "on these platforms"},
    {"source", "NAMES", "by these sources"},
    {"audience", "NAMES", "for these audiences"},
    {"stance", "NAMES", "with these stances toward the trend"},
    {"momentum", "NAMES", "so far along"},
    {"certainty", "NAMES", "so sure"},
    {"language", "NAMES", "from sources in these languages"},
    {"strength", "NAMES", "so plainly said"},
    {"platform-kind", "NAMES", "on these kinds of platforms"},
    {"entity-kind", "NAMES", "of these kinds of people and brands"},
    {"in", "TABLE", "look into this table instead of trends"},
    {"limit", "NUMBER", "print no more than so many"},
    {"format", "FORMAT", "json, jsonl, csv or md"},
    {"schema", "", "write the JSON Schema of the table instead of its rows"},
    {"reached", "", "add the keys that rows have through other rows"},
    {"json", "", "write JSON instead of text"},
    {"color", "WHEN", "auto, always or never"},
    {"help", "", "explain"},
    {"version", "", "print the version"},
};
constexpr const auto& vocabulary(option) noexcept { return option_terms; }

/// What rows can be asked about. The options of the same names ask it, and a matrix counts it.
enum class facet_name : std::uint8_t {
  trend,
  theme,
  platform,
  source,
  audience,
  stance,
  momentum,
  certainty,
  language,
  strength,
  platform_kind,
  entity_kind
};
struct facet_term {
  std::string_view name;
};
inline constexpr facet_term facet_terms[] = {
    {"trend"},    {"theme"},     {"platform"}, {"source"},   {"audience"},      {"stance"},
    {"momentum"}, {"certainty"}, {"language"}, {"strength"}, {"platform-kind"}, {"entity-kind"},
};
constexpr const auto& vocabulary(facet_name) noexcept { return facet_terms; }

template <class Value>
struct type {
  using value = Value;
};

/// The key types of the facets, in the order of facet_name.
template <class... Keys>
struct key_list {};
using keys = key_list<trend_id, theme, trendatlas::platform, source_id, audience, stance, momentum,
                      certainty, language, strength, platform_kind, entity_kind>;

template <class Visit, class... Keys>
constexpr void with_key_of(facet_name facet, const Visit& visit, key_list<Keys...>) {
  static_assert(sizeof...(Keys) == values<facet_name>.size());
  std::size_t position = static_cast<std::size_t>(facet);
  ((position-- == 0 ? visit(type<Keys>{}) : void()), ...);
}
/// Calls visit(type<Key>{}) with the key type of a facet.
template <class Visit>
constexpr void with_key_of(facet_name facet, const Visit& visit) {
  atlas::with_key_of(facet, visit, keys{});
}

/// What asks a facet in plain words: the option.
constexpr option option_of(facet_name facet) noexcept { return *parse<option>(name(facet)); }
inline constexpr enum_set<option> filter_options = [] {
  enum_set<option> result;
  for (const facet_name facet : values<facet_name>) result.insert(option_of(facet));
  return result;
}();

enum class table_name : std::uint8_t {
  sources,
  platforms,
  trends,
  claims,
  recommendations,
  features,
  figures,
  entities,
  faqs,
  tensions
};
inline constexpr word_term table_terms[] = {
    {"sources", "", "the five documents"},
    {"platforms", "", "the platforms that the sources name"},
    {"trends", "", "the 42 trends"},
    {"claims", "", "what a source says of a trend, and where"},
    {"recommendations", "", "what a source advises, and where"},
    {"features", "", "product features that a source names"},
    {"figures", "", "quantities that a source gives"},
    {"entities", "", "people, virtual influencers and brands that a source names"},
    {"faqs", "", "questions that a source answers"},
    {"tensions", "", "pairs of trends that pull against each other"},
};
constexpr const auto& vocabulary(table_name) noexcept { return table_terms; }

/// Calls visit(table) with a table of the catalog.
template <class Visit>
constexpr void with_table(table_name table, const Visit& visit) {
  switch (table) {
    case table_name::sources:
      return visit(sources);
    case table_name::platforms:
      return visit(platforms);
    case table_name::trends:
      return visit(trends);
    case table_name::claims:
      return visit(claims);
    case table_name::recommendations:
      return visit(recommendations);
    case table_name::features:
      return visit(features);
    case table_name::figures:
      return visit(figures);
    case table_name::entities:
      return visit(entities);
    case table_name::faqs:
      return visit(faqs);
    case table_name::tensions:
      return visit(tensions);
  }
}

/// Can the rows of a table be asked for keys of this type?
template <class Table, class Key>
inline constexpr bool can_be_asked =
    Table::template has<Key> || Table::template witnesses_have<Key>;

template <class Table, class... Keys>
constexpr enum_set<facet_name> facets_asked_of(key_list<Keys...>) noexcept {
  enum_set<facet_name> result;
  std::size_t position = 0;
  ((can_be_asked<Table, Keys> ? result.insert(values<facet_name>[position]) : void(), ++position),
   ...);
  return result;
}
template <class Table>
inline constexpr enum_set<facet_name> facets_of_table = atlas::facets_asked_of<Table>(keys{});

enum class output_format : std::uint8_t { json, jsonl, csv, md };
inline constexpr facet_term format_terms[] = {{"json"}, {"jsonl"}, {"csv"}, {"md"}};
constexpr const auto& vocabulary(output_format) noexcept { return format_terms; }

enum class color_when : std::uint8_t { automatic, always, never };
inline constexpr facet_term color_terms[] = {{"auto"}, {"always"}, {"never"}};
constexpr const auto& vocabulary(color_when) noexcept { return color_terms; }

enum class shell : std::uint8_t { bash, zsh };
inline constexpr facet_term shell_terms[] = {{"bash"}, {"zsh"}};
constexpr const auto& vocabulary(shell) noexcept { return shell_terms; }

enum class command : std::uint8_t {
  list,
  show,
  search,
  brief,
  compare,
  matrix,
  export_rows,
  report,
  completion,
  help
};
struct command_term {
  std::string_view name;
  std::string_view takes;
  std::string_view definition;
  std::string_view details;
  std::string_view examples;  ///< one on a line, without the name of the program
  enum_set<option> options;
};
inline constexpr enum_set<option> text_options{option::json, option::color, option::help};
inline constexpr command_term command_terms[] = {
    {"list", "TABLE", "list the rows of a table, or those that match the filters",
     "Several filters must all hold. Each takes one name or several with commas between them, of "
     "which any may hold. Where only claims know the answer, one claim must bear out all such "
     "filters; it is printed below its row.",
     "list trends --theme commerce --platform instagram,tiktok\n"
     "list claims --source hidden-side --stance cautions,opposes\n"
     "list recommendations --audience brands --json",
     filter_options | text_options | option::limit},
    {"show", "NAME", "show all about one trend, platform or source",
     "Names, labels and other names are understood: social-commerce, \"Social commerce\", X.",
     "show social-commerce\nshow instagram\nshow hidden-side", text_options},
    {"search", "WORDS", "search for words, the best matches first",
     "Finds whole words, their beginnings and other forms, and forgives a typo. Words may be "
     "English, German or Norwegian. The filters narrow the search.",
     "search sell on tiktok\nsearch Datenschutz\nsearch --in claims virtual influencers --limit 3",
     filter_options | text_options | enum_set{option::limit, option::in}},
    {"brief", "", "say what the sources advise on a selection of trends",
     "The filters select trends. --audience takes one name and leaves the advice for it and the "
     "advice addressed to nobody in particular.",
     "brief --theme commerce --audience brands\nbrief --trend gamification,metaverse",
     filter_options | text_options | option::limit},
    {"compare", "SOURCE SOURCE", "compare what two sources say", "",
     "compare hidden-side valen-utvik-priorities-2024", text_options},
    {"matrix", "FACET FACET", "count the rows that have each pair of keys",
     "Facets are those that the filters are named after. The filters select the rows that are "
     "counted.",
     "matrix theme platform\nmatrix source stance --in claims --theme ai",
     filter_options | text_options | option::in},
    {"export", "TABLE", "write rows for other programs",
     "The formats are json (the usual one), jsonl (JSON Lines), csv and md (Markdown). --reached "
     "adds what a row knows through others: the themes of a claim's trend, the platforms of a "
     "trend's claims.",
     "export claims --format csv > claims.csv\n"
     "export trends --reached --theme ai --format md\n"
     "export trends --schema",
     filter_options | enum_set{option::format, option::schema, option::reached, option::help}},
    {"report", "FILE", "write a page for the browser that shows and filters everything",
     "The page is one file and loads nothing. With - for FILE it goes to the standard output.",
     "report atlas.html", enum_set{option::help}},
    {"completion", "SHELL", "write a completion script for bash or zsh", "",
     "completion bash > ~/.local/share/bash-completion/completions/atlas", enum_set{option::help}},
    {"help", "COMMAND", "explain a command", "", "help list", enum_set{option::help}},
};
constexpr const auto& vocabulary(command) noexcept { return command_terms; }
constexpr const command_term& term_of(command which) noexcept {
  return command_terms[static_cast<std::size_t>(which)];
}
constexpr const word_term& term_of(option which) noexcept {
  return option_terms[static_cast<std::size_t>(which)];
}

}  // namespace atlas

#endif
