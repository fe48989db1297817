// SPDX-License-Identifier: BSL-1.0
// Rows of any number and with any number of keys, made while compiling, and how long it takes to
// answer a question about them: with trendatlas, and with the plain loops that one would write
// instead. The fastest loop is the one that counts.
#ifndef TRENDATLAS_BENCHMARKS_GRID_HPP
#define TRENDATLAS_BENCHMARKS_GRID_HPP

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <trendatlas/engine.hpp>
#include <tuple>
#include <type_traits>
#include <vector>

namespace grid {

// --- Cells: one question of one table, and how long each takes to answer it ---

struct cell {
  std::string question;
  std::string rows;
  std::size_t keys;
  std::string share;
  double atlas = 1e18;  // nanoseconds, here and of the fastest loop
  double loop = 1e18;

  double ratio() const { return loop / atlas; }
  std::string name() const {
    return question + ' ' + rows + ' ' + std::to_string(keys) + ' ' + share;
  }
  void print() const {
    std::printf("%-24s %11s %5zu %5s %9.2f  %12.1f %12.1f\n", question.c_str(), rows.c_str(), keys,
                share.c_str(), ratio(), atlas, loop);
  }
};

struct report {
  std::vector<cell> cells;
  std::map<std::string, std::size_t> places;  // of the cells, by their names
  std::vector<std::string> wrong;             // where a loop gives another answer
  std::string only;                           // asked are the cells with this in their names
  std::vector<void (*)()> questions;
};
inline report& the_report() {
  static report result;
  return result;
}

/// Asks these questions too, when the program runs.
inline bool add(void (*questions)()) {
  the_report().questions.push_back(questions);
  return true;
}

// --- The clock ---

/// Nanoseconds for an answer to each of the keys, which a compiler cannot know.
template <class Answer, class Key>
[[gnu::noinline]] double time_of(const Answer& answer, const std::vector<Key>& keys,
                                 std::size_t rounds) {
  const Key* first = keys.data();
  const std::size_t count = keys.size();
  const auto start = std::chrono::steady_clock::now();
  for (std::size_t round = 0; round != rounds; ++round)
    for (std::size_t i = 0; i != count; ++i) {
      asm volatile("" : "+r"(first) : : "memory");
      const auto result = answer(first[i]);
      asm volatile("" : : "r"(result) : "memory");
    }
  const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
  return taken.count() / static_cast<double>(rounds * count);
}

/// How many rounds take long enough to be measured.
template <class Answer, class Key>
std::size_t rounds_for(const Answer& answer, const std::vector<Key>& keys) {
  constexpr double enough = 100'000;
  for (std::size_t rounds = 1;; rounds *= 2)
    if (grid::time_of(answer, keys, rounds) * static_cast<double>(rounds * keys.size()) > enough)
      return rounds;
}

/// What is near the bar or below is asked again when the questions are asked again, at another
/// time: what else runs on the machine only adds to a time.
inline bool is_settled(const cell& known) { return known.ratio() > 1.2; }

/// One cell: trendatlas and the loops in turn, each its fastest time of all.
template <class Key, class Atlas, class... Loops>
void ask(const cell& where, const std::vector<Key>& keys, const Atlas& atlas,
         const Loops&... loops) {
  report& report = the_report();
  const std::string name = where.name();
  if (name.find(report.only) == std::string::npos) return;
  const auto [place, is_new] = report.places.try_emplace(name, report.cells.size());
  if (is_new) {
    report.cells.push_back(where);
    for (const Key& key : keys)
      if (!((atlas(key) == loops(key)) && ...)) {
        report.wrong.push_back(name);
        break;
      }
  }
  cell& known = report.cells[place->second];
  if (is_settled(known)) return;

  const auto rounds_of_atlas = grid::rounds_for(atlas, keys);
  const std::array rounds{grid::rounds_for(loops, keys)...};
  for (int repeat = 0; repeat != 15; ++repeat) {
    known.atlas = std::min(known.atlas, grid::time_of(atlas, keys, rounds_of_atlas));
    std::size_t i = 0;
    ((known.loop = std::min(known.loop, grid::time_of(loops, keys, rounds[i++]))), ...);
  }
}

// --- Enums of any size ---

struct term {
  std::string_view name;
};
template <std::size_t Size>
inline constexpr std::array<term, Size> terms{};

/// Enumerators `0` to `Size - 1`; enums with another `Tag` are other types.
template <std::size_t Size, int Tag>
struct enum_of {
  enum class type : std::conditional_t<(Size <= 256), std::uint8_t, std::uint16_t> {};
  friend constexpr const auto& vocabulary(type) noexcept { return terms<Size>; }
};
template <std::size_t Size, int Tag = 0>
using kind = typename enum_of<Size, Tag>::type;
using tag = kind<20, 1>;

// --- Rows ---

/// How many of the rows have a key that is asked for.
enum class share { one, percent, half, all };
inline const char* name_of(share s) {
  constexpr const char* names[] = {"one", "1%", "half", "all"};
  return names[static_cast<std::size_t>(s)];
}

/// So many of the first keys are asked for: as a processor should not guess which, more than one.
template <std::size_t Keys>
constexpr std::size_t asked_keys(share s) {
  return s == share::all ? 1 : s == share::half ? 2 : Keys < 9 ? Keys - 1 : 8;
}

/// The first keys of `one` have a row each, those of `percent` a hundredth of the rows, those of
/// `half` half of them, that of `all` all but the last: clang sees when all are the same, and asks
/// one. Any key of `spread` has as many rows as another. The first four tags are on each row.
template <std::size_t Keys, int Tag>
struct row {
  using key = kind<Keys, Tag>;

  key one{};
  key percent{};
  key half{};
  key all{};
  key spread{};
  std::uint32_t value{};
  trendatlas::enum_set<grid::tag> tags{};

  using facets = trendatlas::facets<&row::tags>;
};

struct random_numbers {
  std::uint64_t state = 1;
  constexpr std::uint64_t operator()() noexcept {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return state >> 33;
  }
};

template <std::size_t Keys, class Row, std::size_t Rows>
constexpr void fill(std::array<Row, Rows>& rows, random_numbers& random) {
  using key = decltype(Row::one);
  constexpr std::size_t asked = asked_keys<Keys>(share::one);
  for (Row& r : rows) {
    const std::uint64_t a = random();
    const std::uint64_t b = random();
    const auto other = static_cast<key>(asked + a % (Keys - asked));
    r.one = other;
    r.percent = b % 100 < asked ? static_cast<key>(b % 100) : other;
    r.half = static_cast<key>(a >> 20 & 1);
    r.spread = static_cast<key>(b % Keys);
    r.value = static_cast<std::uint32_t>(b);
    r.tags.blocks[0] = (a >> 8 & 0xfffff) | 0xf;
  }
  rows[Rows - 1].all = static_cast<key>(Keys - 1);
  for (std::size_t i = 0; i != asked; ++i)
    rows[(2 * i + 1) * Rows / (2 * asked)].one = static_cast<key>(i);
}

// --- Questions ---

/// A key that so many rows have, and three tags that all have.
template <class Key>
struct asked {
  Key key;
  tag tags[3];
};
template <std::size_t Keys, class Key>
std::vector<asked<Key>> keys_for(share s) {
  std::vector<asked<Key>> result;
  for (std::size_t i = 0; i != asked_keys<Keys>(s); ++i)
    result.push_back({static_cast<Key>(i), {tag{3}, tag{1}, tag{2}}});
  return result;
}

/// How many rows match, whether any does, which is first, and each of them in a loop and by
/// for_each. `with(k, f)` calls `f` with keys; of each question there is a tuple of loops.
template <const auto& Table, class Key, class With, class Count, class Any, class First, class Each>
void ask_in_every_way(cell where, const std::string& keys_name, const std::vector<Key>& keys,
                      With with, const Count& count, const Any& any, const First& first,
                      const Each& each) {
  using row = typename std::remove_cvref_t<decltype(Table)>::value_type;
  const auto ask = [&](const char* verb, const auto& atlas, const auto& loops) {
    where.question = verb + keys_name;
    std::apply([&](const auto&... loop) { grid::ask(where, keys, atlas, loop...); }, loops);
  };
  const auto count_rows = [](const auto&... asked) { return Table.count(asked...); };
  const auto any_row = [](const auto&... asked) { return Table.any(asked...); };
  const auto first_row = [](const auto&... asked) { return Table.first(asked...); };
  const auto rows = [](const auto&... asked) { return Table(asked...); };
  ask("count ", [=](const Key k) { return with(k, count_rows); }, count);
  ask("any ", [=](const Key k) { return with(k, any_row); }, any);
  ask("first ", [=](const Key k) { return with(k, first_row); }, first);
  const auto in_a_loop = [=](const Key k) {
    std::uint64_t sum = 0;
    for (const row& r : with(k, rows)) sum += r.value;
    return sum;
  };
  const auto by_for_each = [=](const Key k) {
    std::uint64_t sum = 0;
    with(k, rows).for_each([&](const row& r) { sum += r.value; });
    return sum;
  };
  ask("each ", in_a_loop, each);
  ask("for_each ", by_for_each, each);
}

/// The same, where each of `matchers` makes of `k` what asks a row for the same.
template <const auto& Table, const auto& Rows, class Key, class With, class... Matchers>
void ask_all(const cell& where, const std::string& keys_name, const std::vector<Key>& keys,
             With with, Matchers... matchers) {
  using row = std::remove_cvref_t<decltype(Rows[0])>;
  const auto count = [](auto matcher) {
    return [=](const Key k) {
      const auto matches = matcher(k);
      std::size_t result = 0;
      for (const row& r : Rows)
        if (matches(r)) ++result;
      return result;
    };
  };
  const auto first = [](auto matcher) {
    return [=](const Key k) -> const row* {
      const auto matches = matcher(k);
      for (const row& r : Rows)
        if (matches(r)) return &r;
      return nullptr;
    };
  };
  const auto any = [=](auto matcher) {
    return [of = first(matcher)](const Key k) { return of(k) != nullptr; };
  };
  const auto each = [](auto matcher) {
    return [=](const Key k) {
      const auto matches = matcher(k);
      std::uint64_t sum = 0;
      for (const row& r : Rows)
        if (matches(r)) sum += r.value;
      return sum;
    };
  };
  const auto each_without_branch = [](auto matcher) {  // that a processor would have to guess
    return [=](const Key k) {
      const auto matches = matcher(k);
      std::uint64_t sum = 0;
      for (const row& r : Rows) sum += r.value & -std::uint32_t{matches(r)};
      return sum;
    };
  };
  grid::ask_in_every_way<Table>(where, keys_name, keys, with, std::tuple{count(matchers)...},
                                std::tuple{any(matchers)...}, std::tuple{first(matchers)...},
                                std::tuple{each(matchers)..., each_without_branch(matchers)...});
}

}  // namespace grid

#endif
