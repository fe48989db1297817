// SPDX-License-Identifier: BSL-1.0
// An enumerator out of a bad cast, in a row: asked for, or seen by check(), one of more than 64
// keys, and an id, where no facet is listed, too.
// message: trendatlas: this row holds an enumerator that is not in its vocabulary; add a term for it
// message: wrong_[a-z]+.* 1(UL)?(]|>)
#include <trendatlas/engine.hpp>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;
enum class number : std::uint8_t {};
constexpr std::array<term, 100> words{};
constexpr const auto& vocabulary(number) { return words; }
enum class shelf : unsigned char { only };
constexpr term shelf_terms[] = {{"only"}};
constexpr const auto& vocabulary(shelf) { return shelf_terms; }
struct note {
  audience reader{};
  maybe<theme> about{};
  using facets = trendatlas::facets<&note::reader, &note::about>;
};
struct page {
  number of{};
  using facets = trendatlas::facets<&page::of>;
};
struct board {
  shelf id{};
};
constexpr note notes[] = {{audience::brands}, {audience::users}};
constexpr note wrong_readers[] = {{audience::brands}, {static_cast<audience>(200)}};
constexpr note wrong_themes[] = {{audience::brands, theme::ai},
                                 {audience::users, static_cast<theme>(20)}};
constexpr page pages[] = {{number{2}}, {number{99}}};
constexpr page wrong_pages[] = {{number{2}}, {number{100}}};
constexpr board boards[] = {{shelf::only}};
constexpr board wrong_boards[] = {{shelf::only}, {shelf{1}}};
template <const auto& Rows>
constexpr table<Rows> of;

// clang-format off
static_assert(of<notes>.check() && of<boards>.check() && of<pages>.any(number{99}));
const auto wrong = of<wrong_readers>(audience::users);  // offending
const auto right_readers = of<wrong_themes>(audience::users);
static_assert(of<wrong_themes>.check());  // offending
const auto wrong_wide = of<wrong_pages>(number{2});  // offending
static_assert(of<wrong_boards>.check());  // offending
const auto wrong_id = of<wrong_boards>(shelf::only);  // offending
const auto* const wrong_name = of<wrong_boards>.find("");  // offending
