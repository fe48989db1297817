// The options --theme, --platform and so on as keys.
#ifndef ATLAS_FILTERS_HPP
#define ATLAS_FILTERS_HPP

#include <optional>
#include <trendatlas/insight.hpp>
#include <tuple>

#include "arguments.hpp"

namespace atlas {

template <class... Keys>
using key_tuple = std::tuple<std::optional<enum_set<Keys>>...>;
template <class... Keys>
key_tuple<Keys...> make_key_tuple(key_list<Keys...>);

/// The filters that are set. One that is not set does not restrict.
class filters {
 public:
  filters() = default;
  /// Reads the filters among the options. Throws a failure where a name is none.
  explicit filters(const arguments& given);

  template <class Key>
  [[nodiscard]] const std::optional<enum_set<Key>>& of() const noexcept {
    return std::get<std::optional<enum_set<Key>>>(all_);
  }
  template <class Key>
  [[nodiscard]] std::optional<enum_set<Key>>& of() noexcept {
    return std::get<std::optional<enum_set<Key>>>(all_);
  }
  /// The facets that are asked.
  [[nodiscard]] enum_set<facet_name> asked() const noexcept;
  [[nodiscard]] bool empty() const noexcept { return asked().empty(); }

 private:
  decltype(atlas::make_key_tuple(keys{})) all_;
};

/// Throws a failure where a table cannot be asked for one of the facets.
void check_facets(table_name table, enum_set<facet_name> asked, enum_set<facet_name> available);

template <class Table, class Key>
auto key_for(const filters& given) {
  if constexpr (can_be_asked<Table, Key>)
    return std::tuple<const std::optional<enum_set<Key>>&>{given.of<Key>()};
  else
    return std::tuple<>{};
}
template <class Table, class... Keys>
auto keys_for(const filters& given, key_list<Keys...>) {
  return std::tuple_cat(atlas::key_for<Table, Keys>(given)...);
}
/// Returns those filters for which a table can be asked, as the keys of one question.
template <class Table>
auto keys_for(const Table&, const filters& given) {
  return atlas::keys_for<Table>(given, keys{});
}

/// Returns the rows of a table that match the filters.
template <class Table>
auto ask(const Table& table, const filters& given) {
  return std::apply(table, atlas::keys_for(table, given));
}

template <class Table, class... Keys>
constexpr bool has_witnesses_for(key_list<Keys...>) noexcept {
  return (Table::template witnesses_have<Keys> || ...);
}
/// Do other rows speak of the rows of this table?
template <class Table>
inline constexpr bool has_witnesses = atlas::has_witnesses_for<Table>(keys{});

template <class Table, class... Keys>
bool asks_witnesses(const filters& given, key_list<Keys...>) {
  return ((Table::template witnesses_have<Keys> && given.of<Keys>().has_value()) || ...);
}
/// Do only the witnesses of the rows know whether these match?
template <class Table>
bool asks_witnesses(const Table&, const filters& given) {
  return atlas::asks_witnesses<Table>(given, keys{});
}

/// Reads --limit. Returns the number of all rows where it is not given.
std::size_t limit_of(const arguments& given, std::size_t all);

}  // namespace atlas

#endif
