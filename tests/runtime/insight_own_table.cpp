// SPDX-License-Identifier: BSL-1.0
// The generic parts of insight with a table of one's own, with the engine alone.
#include <doctest/doctest.h>

#include <functional>
#include <limits>
#include <string>
#include <trendatlas/engine/grouping.hpp>
#include <trendatlas/engine/matrix.hpp>
#include <trendatlas/engine/ordering.hpp>
#include <trendatlas/engine/ostream.hpp>
#include <utility>
#include <vector>

#include "../words.hpp"
#include "text.hpp"

namespace reading {

enum class book_id : std::uint8_t { atlas, almanac, primer, novel };
constexpr trendatlas::term book_terms[] = {
    {"atlas", "An atlas"}, {"almanac"}, {"primer"}, {"novel"}};
constexpr const auto& vocabulary(book_id) { return book_terms; }

// More than 64 enumerators: keys are in lists.
using tag = generated::keys<200>::key;

enum class reader : std::uint8_t { ann, bob, eve };
constexpr trendatlas::term reader_terms[] = {{"ann"}, {"bob"}, {"eve"}};
constexpr const auto& vocabulary(reader) { return reader_terms; }

struct book {
  book_id id{};
  int pages{};
  bool is_illustrated{};
  tag tags[3]{};  // may repeat

  [[nodiscard]] constexpr bool is_long() const noexcept { return pages > 200; }
  using facets = trendatlas::facets<&book::is_illustrated, &book::tags>;
};
struct review {
  book_id of{};
  reader by{};
  trendatlas::enum_set<tag> about{};
  std::string_view text{};

  using facets = trendatlas::facets<&review::of, &review::by, &review::about>;
};
std::ostream& operator<<(std::ostream& out, const review& said) { return out << said.text; }

constexpr book book_rows[] = {
    {book_id::atlas, 300, true, {tag{7}, tag{7}, tag{150}}},
    {book_id::almanac, 120, true, {tag{150}, tag{9}, tag{9}}},
    {book_id::primer, 120, false, {tag{7}, tag{9}, tag{11}}},
    {book_id::novel, 500, false, {tag{1}, tag{1}, tag{1}}},
};
constexpr review review_rows[] = {
    {book_id::atlas, reader::ann, {tag{150}, tag{3}}, "Fine maps."},
    {book_id::atlas, reader::ann, {tag{150}}, "Still fine."},
    {book_id::atlas, reader::bob, {tag{3}}, "Heavy."},
    {book_id::primer, reader::bob, {tag{5}}, "Short."},
    {book_id::primer, reader::eve, {tag{150}}, "Clear."},
};
constexpr trendatlas::table<review_rows> reviews;
constexpr trendatlas::table<book_rows, trendatlas::witnessed_by<reviews>> books;

}  // namespace reading

using namespace reading;

#define CHECK_BOTH(...)       \
  static_assert(__VA_ARGS__); \
  CHECK((__VA_ARGS__))

TEST_CASE("evidence of one's own table") {
  constexpr auto found = trendatlas::evidence(books, reader::bob);
  CHECK_BOTH(found.size() == 2 && found.front().row.id == book_id::atlas);
  CHECK_BOTH(found.front().witnesses.size() == 1 &&
             found.front().witnesses.front().text == "Heavy.");
  CHECK_BOTH(trendatlas::evidence(books).size() == 4);  // the novel has no review
  CHECK_BOTH(trendatlas::evidence(books(book_id::novel)).front().witnesses.empty());
  CHECK_BOTH(trendatlas::evidence(books(book_id::novel), reader::bob).empty());
  CHECK(streamed(found) == "An atlas\n- Heavy.\nprimer\n- Short.\n");
}

TEST_CASE("counts of one's own table: lists, repeated keys, flags, and witnesses") {
  constexpr auto tags = trendatlas::counts<&book::tags>(books);
  CHECK_BOTH(tags[tag{7}] == 2 && tags[tag{9}] == 2 && tags[tag{150}] == 2 && tags[tag{1}] == 1);
  CHECK_BOTH(tags[tag{199}] == 0 && tags.total() == 4);
  CHECK_BOTH(trendatlas::counts<tag>(books) == tags);
  CHECK_BOTH(trendatlas::counts<&book::is_illustrated>(books)[true] == 2);
  std::vector<std::pair<bool, std::size_t>> flags;
  for (const auto& [flag, count] : trendatlas::counts<&book::is_illustrated>(books))
    flags.emplace_back(flag, count);
  CHECK(flags == std::vector<std::pair<bool, std::size_t>>{{false, 2}, {true, 2}});
  CHECK_BOTH(trendatlas::counts<reader>(books)[reader::ann] == 1);  // one book, two reviews
  CHECK_BOTH(trendatlas::counts<reader>(books)[reader::bob] == 2);
  CHECK_BOTH(trendatlas::counts<&review::about>(reviews)[tag{150}] == 3);
  CHECK_BOTH(trendatlas::counts<&review::about>(books)[tag{150}] == 2);
  CHECK_BOTH(trendatlas::counts<reader>(
                 books, trendatlas::by<&review::about>(tag{150}))[reader::bob] == 0);
  for (std::size_t i = 0; i != 200; ++i)
    CHECK(tags[static_cast<tag>(i)] == books.count(static_cast<tag>(i)));
}

TEST_CASE("a matrix of one's own table") {
  constexpr auto cells = trendatlas::matrix<&book::is_illustrated, tag>(books);
  CHECK_BOTH(cells[true][tag{150}] == 2 && cells[true][tag{7}] == 1 && cells[false][tag{1}] == 1);
  CHECK_BOTH(cells[true].total() == 2 && cells.column_totals()[tag{7}] == 2 && cells.total() == 4);
  constexpr auto said = trendatlas::matrix<reader, &review::about>(books);
  CHECK_BOTH(said[reader::ann][tag{150}] == 1);  // one book
  CHECK_BOTH(said[reader::bob][tag{150}] == 0);  // bob read the atlas, but says nothing of it
  CHECK_BOTH(said[reader::eve].total() == 1);
  constexpr auto own_and_witnessed = trendatlas::matrix<&book::tags, reader>(books);
  for (std::size_t i = 0; i != 200; ++i)
    for (const reader r : trendatlas::values<reader>)
      CHECK(own_and_witnessed[static_cast<tag>(i)][r] == books.count(static_cast<tag>(i), r));
}

TEST_CASE("NaN comes last in an order, and leaves the others in theirs") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double scores[] = {nan, 3, nan, -1};
  const auto score = [&](const book& of) { return scores[static_cast<std::size_t>(of.id)]; };
  std::string names;
  for (const auto& [row, of] : trendatlas::ordered_by(books, score))
    (names += trendatlas::name(row)) += ' ';
  CHECK(names == "novel almanac atlas primer ");
}

TEST_CASE("order and groups of one's own table") {
  constexpr auto by_pages = trendatlas::ordered_by(books, &book::pages);
  CHECK_BOTH(by_pages[0].row.id == book_id::almanac && by_pages[1].row.id == book_id::primer);
  CHECK_BOTH(by_pages[3].score == 500 && by_pages.first(2).as_set().contains(book_id::primer));
  CHECK(trendatlas::ordered_by(books, &book::pages, std::greater<>{}).front().row.id ==
        book_id::novel);
  CHECK(trendatlas::ordered_by(books, &book::is_long).front().row.id == book_id::almanac);
  CHECK(trendatlas::ordered_by(
            books(), [](const book& one, const book& other) { return one.pages > other.pages; })
            .front()
            .row.id == book_id::novel);

  std::string text;
  for (const auto& [illustrated, rows] : trendatlas::grouped_by<&book::is_illustrated>(books))
    text += (illustrated ? "illustrated " : "plain ") + std::to_string(rows.size()) + ", ";
  CHECK(text == "plain 2, illustrated 2, ");
  CHECK_BOTH(trendatlas::grouped_by<reader>(books).size() == 3);
  CHECK_BOTH(trendatlas::grouped_by<tag>(reviews).size() == 3);
}
