// SPDX-License-Identifier: BSL-1.0
// Tables of GRID_ROWS rows, with each of GRID_KEYS keys: asked for one key, for several, for any of
// a set.
#include "grid.hpp"

namespace {

using namespace grid;
using trendatlas::by;
using trendatlas::enum_set;

constexpr std::size_t row_count = GRID_ROWS;

template <std::size_t Keys>
constexpr auto rows = [] {
  std::array<row<Keys, 0>, row_count> result{};
  random_numbers random;
  grid::fill<Keys>(result, random);
  return result;
}();
template <std::size_t Keys>
constexpr trendatlas::table<rows<Keys>> table;

template <std::size_t Keys, share Share, auto Member>
void ask_share() {
  if (Share == share::percent && row_count < 100) return;
  using key = kind<Keys, 0>;
  const auto keys = grid::keys_for<Keys, key>(Share);
  const cell where{"", std::to_string(row_count), Keys, grid::name_of(Share)};
  grid::ask_all<table<Keys>, rows<Keys>>(
      where, "1 key", keys, [](const auto& k, auto ask) { return ask(by<Member>(k.key)); },
      [](const auto& k) { return [k](const auto& r) { return r.*Member == k.key; }; });
  grid::ask_all<table<Keys>, rows<Keys>>(
      where, "2 keys", keys,
      [](const auto& k, auto ask) { return ask(by<Member>(k.key), k.tags[0]); },
      [](const auto& k) {
        return [k](const auto& r) { return r.*Member == k.key && r.tags.contains(k.tags[0]); };
      });
  grid::ask_all<table<Keys>, rows<Keys>>(
      where, "4 keys", keys,
      [](const auto& k, auto ask) {
        return ask(by<Member>(k.key), k.tags[0], k.tags[1], k.tags[2]);
      },
      [](const auto& k) {
        return [k](const auto& r) {
          return r.*Member == k.key && r.tags.contains(k.tags[0]) && r.tags.contains(k.tags[1]) &&
                 r.tags.contains(k.tags[2]);
        };
      });
}

// Any of two keys, of half of them, of all.
template <std::size_t Keys>
void ask_sets() {
  using key = kind<Keys, 0>;
  using member_row = row<Keys, 0>;
  const auto ask_set_of = [](const char* name, std::size_t size) {
    if (size > Keys) return;
    std::vector<enum_set<key>> sets(4);
    for (std::size_t i = 0; i != sets.size(); ++i)
      for (std::size_t j = 0; j != size; ++j)
        sets[i].insert(static_cast<key>((i * 7 + j * (Keys / size)) % Keys));
    std::vector<const enum_set<key>*> keys;
    for (const auto& set : sets) keys.push_back(&set);
    grid::ask_all<table<Keys>, rows<Keys>>(
        {"", std::to_string(row_count), Keys, name}, "set", keys,
        [](const auto* k, auto ask) { return ask(by<&member_row::spread>(*k)); },
        [](const auto* k) { return [k](const auto& r) { return k->contains(r.spread); }; });
  };
  ask_set_of("two", 2);
  ask_set_of("half", Keys / 2);
  ask_set_of("all", Keys);
}

template <std::size_t Keys>
void ask_table() {
  using r = row<Keys, 0>;
  ask_share<Keys, share::one, &r::one>();
  ask_share<Keys, share::percent, &r::percent>();
  ask_share<Keys, share::half, &r::half>();
  ask_share<Keys, share::all, &r::all>();
  ask_sets<Keys>();
}
template <std::size_t... Keys>
void ask_tables() {
  (ask_table<Keys>(), ...);
}

// Nothing but a key of one byte, of which a processor compares sixteen at a time.
struct lean {
  kind<24> key{};
};
template <share Share>
constexpr auto lean_rows = [] {
  std::array<lean, row_count> result{};
  random_numbers random;
  for (lean& r : result)
    r.key = static_cast<kind<24>>(Share == share::half ? random() % 2 : Share == share::one);
  if (Share == share::one) result[row_count / 2].key = kind<24>{};
  if (Share == share::all) result[row_count - 1].key = kind<24>{1};
  return result;
}();
template <share Share>
constexpr trendatlas::table<lean_rows<Share>> lean_table;

template <share Share>
void ask_lean() {
  std::vector<kind<24>> keys(1);
  if (Share == share::half) keys.push_back(kind<24>{1});
  cell where{"", std::to_string(row_count), 24, grid::name_of(Share)};
  where.question = "count 1 byte";
  grid::ask(
      where, keys, [](auto k) { return lean_table<Share>.count(by<&lean::key>(k)); },
      [](auto k) {
        std::size_t count = 0;
        for (const lean& r : lean_rows<Share>)
          if (r.key == k) ++count;
        return count;
      });
  where.question = "first 1 byte";
  grid::ask(
      where, keys, [](auto k) { return lean_table<Share>.first(by<&lean::key>(k)); },
      [](auto k) -> const lean* {
        for (const lean& r : lean_rows<Share>)
          if (r.key == k) return &r;
        return nullptr;
      });
}

const bool added = grid::add([] {
  ask_lean<share::one>();
  ask_lean<share::half>();
  ask_lean<share::all>();
  ask_tables<GRID_KEYS>();
});

}  // namespace
