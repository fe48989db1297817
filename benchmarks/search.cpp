// SPDX-License-Identifier: BSL-1.0
// The queries of the tests, asked of the index, of a scan of all texts, and of SQLite's FTS5 where
// it is there. search_cost.cmake counts the instructions of each.
#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <trendatlas/search.hpp>
#include <trendatlas/trendatlas.hpp>
#include <vector>

#include "../tests/search_cases.hpp"
#include "search_scan.hpp"
#if defined(TRENDATLAS_SQLITE)
#include <sqlite3.h>
#endif

using namespace trendatlas;

namespace {

using documents = std::vector<std::vector<std::pair<std::string_view, std::size_t>>>;

documents read_documents() {
  documents result(trends.size());
  using texts = atlas_detail::trend_texts;
  for (std::size_t unit = 0; unit != texts::units; ++unit)
    texts::visit_documents(unit, [&](std::size_t document) {
      texts::visit_texts(unit, [&](std::string_view text, std::size_t weight) {
        result[document].emplace_back(text, weight);
      });
    });
  return result;
}

using ranked = ranking<answer<trends>, std::uint32_t>;

[[gnu::noinline]] ranked ask_index(std::string_view query) { return search(trends, query); }

[[gnu::noinline]] ranked ask_scan(const documents& all, std::string_view query) {
  const auto scores = search_scan::scores(all, query);
  const auto found =
      trends.matching([&](const trend& t) { return scores[static_cast<std::size_t>(t.id)] != 0; });
  return ranked{found, [&](const trend&, std::size_t position) { return scores[position]; }};
}

bool equal(const ranked& left, const ranked& right) {
  if (left.size() != right.size()) return false;
  for (std::size_t place = 0; place != left.size(); ++place)
    if (left[place].row.id != right[place].row.id || left[place].score != right[place].score)
      return false;
  return true;
}

#if defined(TRENDATLAS_SQLITE)
class full_text {
 public:
  explicit full_text(const documents& all) {
    sqlite3_open(":memory:", &database_);
    run("CREATE VIRTUAL TABLE texts USING fts5(title, summary, behind, "
        "tokenize='porter unicode61 remove_diacritics 2', prefix='3 4')");
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database_, "INSERT INTO texts VALUES(?, ?, ?)", -1, &insert, nullptr);
    for (const auto& texts : all) {
      std::string columns[3];
      for (const auto& [text, weight] : texts)
        columns[weight == 6 ? 0 : weight == 3 ? 1 : 2] += std::string{text} + '\n';
      for (int column = 0; column != 3; ++column)
        sqlite3_bind_text(insert, column + 1, columns[column].c_str(), -1, SQLITE_TRANSIENT);
      sqlite3_step(insert);
      sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run("INSERT INTO texts(texts) VALUES('optimize')");
    sqlite3_prepare_v2(database_,
                       "SELECT rowid, bm25(texts, 6.0, 3.0, 1.0) FROM texts WHERE texts MATCH ? "
                       "ORDER BY 2",
                       -1, &select_, nullptr);
  }
  full_text(const full_text&) = delete;
  full_text& operator=(const full_text&) = delete;
  ~full_text() {
    sqlite3_finalize(select_);
    sqlite3_close(database_);
  }

  /// The positions of the rows, best first.
  [[gnu::noinline]] std::vector<std::size_t> ask(const std::string& query) {
    std::vector<std::size_t> result;
    sqlite3_bind_text(select_, 1, query.c_str(), -1, SQLITE_STATIC);
    while (sqlite3_step(select_) == SQLITE_ROW)
      result.push_back(static_cast<std::size_t>(sqlite3_column_int64(select_, 0)) - 1);
    sqlite3_reset(select_);
    return result;
  }

 private:
  void run(const char* statement) {
    if (sqlite3_exec(database_, statement, nullptr, nullptr, nullptr) != SQLITE_OK)
      std::fprintf(stderr, "%s\n", sqlite3_errmsg(database_));
  }

  sqlite3* database_ = nullptr;
  sqlite3_stmt* select_ = nullptr;
};

/// Any of the words but the function words, which FTS5 does not know: "a" OR "b"*.
std::string match_expression(std::string_view query) {
  std::string result;
  std::string current;
  const auto end = [&] {
    bool says_nothing = current.empty();
    atlas_detail::for_each_word(current, [&](const atlas_detail::read_word& read) {
      says_nothing = atlas_detail::is_function_word(read);
    });
    if (!says_nothing)
      result += (result.empty() ? "\"" : " OR \"") + current + (current.size() >= 3 ? "\"*" : "\"");
    current.clear();
  };
  for (const char letter : query)
    if (static_cast<unsigned char>(letter) >= 0x80 || ('0' <= letter && letter <= '9') ||
        ('a' <= (letter | 32) && (letter | 32) <= 'z'))
      current += letter;
    else
      end();
  end();
  return result;
}
#endif

}  // namespace

int main() {
  const documents all = read_documents();
  for (const search_case& each : search_cases)
    if (!equal(ask_index(each.query), ask_scan(all, each.query))) {
      std::fprintf(stderr, "%s: another ranking than the scan\n", std::string{each.query}.c_str());
      return 1;
    }
  std::printf("queries: %zu\n", std::size(search_cases));
#if defined(TRENDATLAS_SQLITE)
  full_text sqlite{all};
  std::size_t first = 0, three = 0;
  for (const search_case& each : search_cases) {
    const auto rows = sqlite.ask(match_expression(each.query));
    const auto place = std::find(rows.begin(), rows.end(), static_cast<std::size_t>(each.expected));
    first += place != rows.end() && place == rows.begin() ? 1U : 0U;
    three += place != rows.end() && place - rows.begin() < 3 ? 1U : 0U;
  }
  std::printf("fts5: first hit %zu, among the first three %zu\n", first, three);
#endif
}
