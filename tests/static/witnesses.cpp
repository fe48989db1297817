// SPDX-License-Identifier: BSL-1.0
// An answer has a witness, worked out by the compiler: two and three keys that only claims have,
// asked of one of the three tables that claims witness, against loops over the rows. TABLE is its
// name. runtime/witnesses.cpp asks the same at run time, and together with the rows' own keys.
#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <trendatlas/trendatlas.hpp>
#include <type_traits>
#include <utility>

#include "../catalog_parts.hpp"

namespace witnesses {

using namespace trendatlas;
using catalog_parts::list;

// --- What the claims say, from the rows as they are written: this calls nothing of the engine ---

constexpr std::span<const claim> claim_lists[] = {
    catalog_2024::key_trends_2024::claims<claim>, catalog_2024::expected_trends_2024::claims<claim>,
    catalog_2024::hidden_side::claims<claim>, catalog_2024::schmitz_forecast_2024::claims<claim>,
    catalog_2024::valen_utvik_priorities_2024::claims<claim>};
constexpr std::span<const source> source_lists[] = {
    catalog_2024::key_trends_2024::about<source>, catalog_2024::expected_trends_2024::about<source>,
    catalog_2024::hidden_side::about<source>, catalog_2024::schmitz_forecast_2024::about<source>,
    catalog_2024::valen_utvik_priorities_2024::about<source>};
constexpr std::size_t claim_count = [] {
  std::size_t count = 0;
  for (const auto& each : claim_lists) count += each.size();
  return count;
}();

// Up to 64 keys or rows, one bit each, which is also how the sets of the engine hold them.
using bits = std::uint64_t;
template <class Enum>
constexpr std::size_t place_of(Enum key) {
  return static_cast<std::size_t>(key);
}
template <class Enum>
constexpr bits bit(Enum key) {
  return bits{1} << place_of(key);
}

// The keys of a type that a claim has. Those that it does not hold itself are its trend's, its
// source's or its platforms'.
constexpr bits keys_of(const claim& row, stance) { return bit(row.stance); }
constexpr bits keys_of(const claim& row, momentum) { return bit(row.momentum); }
constexpr bits keys_of(const claim& row, certainty) { return bit(row.certainty); }
constexpr bits keys_of(const claim& row, source_id) { return bit(row.where.source); }
constexpr bits keys_of(const claim& row, trend_id) { return bit(row.trend); }
constexpr bits keys_of(const claim& row, platform) { return std::bit_cast<bits>(row.platforms); }
constexpr bits keys_of(const claim& row, audience) { return std::bit_cast<bits>(row.audiences); }
constexpr bits keys_of(const claim& row, theme) {
  bits result = 0;
  for (const trend& each : catalog_2024::trend_list<trend>)
    if (each.id == row.trend) result |= std::bit_cast<bits>(each.themes);
  return result;
}
constexpr bits keys_of(const claim& row, language) {
  bits result = 0;
  for (const auto& each : source_lists)
    if (each[0].id == row.where.source) result |= bit(each[0].language);
  return result;
}
constexpr bits keys_of(const claim& row, platform_kind) {
  bits result = 0;
  for (const platform_profile& each : catalog_2024::platform_list<platform_profile>)
    if ((keys_of(row, platform{}) & bit(each.id)) != 0) result |= bit(each.kind);
  return result;
}
/// By claim.
template <class Key>
constexpr auto keys = [] {
  std::array<bits, claim_count> result{};
  std::size_t count = 0;
  for (const auto& each : claim_lists)
    for (const claim& row : each) result[count++] = keys_of(row, Key{});
  return result;
}();

struct claim_set {
  bits blocks[(claim_count + 63) / 64]{};
};
constexpr claim_set both(const claim_set& left, const claim_set& right) {
  claim_set result;
  for (std::size_t index = 0; index != std::size(result.blocks); ++index)
    result.blocks[index] = left.blocks[index] & right.blocks[index];
  return result;
}
/// By key: the claims that have it.
template <class Key>
constexpr auto having = [] {
  std::array<claim_set, enum_size<Key>> result{};
  for (std::size_t row = 0; row != claim_count; ++row)
    for (bits rest = keys<Key>[row]; rest != 0; rest &= rest - 1)
      result[place_of(std::countr_zero(rest))].blocks[row / 64] |= bit(row % 64);
  return result;
}();
/// By key: the keys of another type that some claim has together with it.
template <class Key, class Other>
constexpr auto together = [] {
  std::array<bits, enum_size<Key>> result{};
  for (std::size_t row = 0; row != claim_count; ++row)
    for (bits rest = keys<Key>[row]; rest != 0; rest &= rest - 1)
      result[place_of(std::countr_zero(rest))] |= keys<Other>[row];
  return result;
}();
/// The keys of a type that any of these claims has.
template <class Key>
constexpr bits keys_in(const claim_set& claims) {
  bits result = 0;
  for (std::size_t index = 0; index != std::size(claims.blocks); ++index)
    for (bits rest = claims.blocks[index]; rest != 0; rest &= rest - 1)
      result |= keys<Key>[index * 64 + place_of(std::countr_zero(rest))];
  return result;
}

/// The keys of a type to ask for with two others: all of them, if the three types differ. With two
/// keys of one type, those that leave at most one pair without a claim. This halves the time, and
/// an engine that takes the three keys from several claims, or forgets one, is wrong about these:
/// of the others at most one pair has a claim.
template <class Third, class First, class Second>
constexpr bits thirds(First first, Second second) {
  const bits with_first = together<First, Third>[place_of(first)];
  const bits with_second = together<Second, Third>[place_of(second)];
  if (!std::is_same_v<First, Second> && !std::is_same_v<Second, Third>)
    return ~bits{0} >> (64 - enum_size<Third>);
  return (together<First, Second>[place_of(first)] & bit(second)) != 0 ? with_first | with_second
                                                                       : with_first & with_second;
}

// --- What the engine answers ---

template <const auto& Table>
using id_of = decltype(std::remove_cvref_t<decltype(Table)>::value_type::id);

template <const auto& Table, class Rest, class... Found>
struct witnessed_among {
  using type = list<Found...>;
};
template <const auto& Table, class Key, class... Rest, class... Found>
struct witnessed_among<Table, list<Key, Rest...>, Found...>
    : std::conditional_t<std::remove_cvref_t<decltype(Table)>::template witnesses_have<Key>,
                         witnessed_among<Table, list<Rest...>, Found..., Key>,
                         witnessed_among<Table, list<Rest...>, Found...>> {};
/// The types of the keys that only claims have.
template <const auto& Table>
using witnessed = typename witnessed_among<Table, catalog_parts::vocabularies>::type;

/// Asks by two keys and each third one of a type, from one on.
template <const auto& Table, class First, class Second, class Third>
constexpr bool are_right(First first, Second second, const claim_set& having_both, Third from) {
  bits rest = thirds<Third>(first, second) & ~bits{0} << place_of(from);
  for (; rest != 0; rest &= rest - 1) {
    const auto third = static_cast<Third>(std::countr_zero(rest));
    if (std::bit_cast<bits>(Table(first, second, third)) !=
        keys_in<id_of<Table>>(both(having_both, having<Third>[place_of(third)])))
      return false;
  }
  return true;
}
/// Asks by two keys, and by these and each third one that does not come before them.
template <const auto& Table, class First, class Second, class... Later>
constexpr bool are_right(First first, Second second, list<Second, Later...>) {
  const claim_set having_both =
      both(having<First>[place_of(first)], having<Second>[place_of(second)]);
  const bits expected = keys_in<id_of<Table>>(having_both);
  if (std::bit_cast<bits>(Table(first, second)) != expected) return false;
  if (std::bit_cast<bits>(Table(claims(first, second))) != expected) return false;
  return are_right<Table>(first, second, having_both, second) &&
         (are_right<Table>(first, second, having_both, Later{}) && ...);
}

/// Each two keys are a constant evaluation of their own; of one that fails the message names them.
template <const auto& Table, auto First, auto Second, class Types>
constexpr bool check() {
  static_assert(are_right<Table>(First, Second, Types{}));
  return true;
}
template <const auto& Table, auto First>
constexpr bool check_seconds(list<>) {
  return true;
}
template <const auto& Table, auto First, class Second, class... Later>
constexpr bool check_seconds(list<Second, Later...>) {
  constexpr bool is_same = std::is_same_v<decltype(First), Second>;
  constexpr std::size_t from = is_same ? place_of(First) : 0;
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return (check<Table, First, static_cast<Second>(from + I), list<Second, Later...>>() && ...);
  }(std::make_index_sequence<enum_size<Second> - from>{}) &&
         check_seconds<Table, First>(list<Later...>{});
}
template <const auto& Table>
constexpr bool check_firsts(list<>) {
  return true;
}
template <const auto& Table, class First, class... Later>
constexpr bool check_firsts(list<First, Later...> types) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return (check_seconds<Table, static_cast<First>(I)>(types) && ...);
  }(std::make_index_sequence<enum_size<First>>{}) &&
         check_firsts<Table>(list<Later...>{});
}

static_assert(claim_count == claims.size());
static_assert(check_firsts<TABLE>(witnessed<TABLE>{}));

}  // namespace witnesses
