// SPDX-License-Identifier: BSL-1.0
// Look-ups read nothing outside their text: here texts begin or end at memory that nobody may read.
#if !defined(__wasi__)  // it has no pages

#include <doctest/doctest.h>
#if defined(_WIN32)
#include <windows.h>
#else
#include <sys/mman.h>
#include <unistd.h>
#endif

#include <array>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <trendatlas/closest.hpp>
#include <trendatlas/engine/search.hpp>
#include <trendatlas/labels.hpp>
#include <trendatlas/trendatlas.hpp>
#include <vector>

using namespace trendatlas;

namespace {

// Memory that nobody may read, and all or a part of it that one may.
#if defined(_WIN32)
std::size_t page_size() {
  SYSTEM_INFO info{};
  ::GetSystemInfo(&info);
  return info.dwPageSize;
}
void* reserve(std::size_t size) {
  return ::VirtualAlloc(nullptr, size, MEM_RESERVE, PAGE_NOACCESS);
}
bool allow(void* memory, std::size_t size) {
  return ::VirtualAlloc(memory, size, MEM_COMMIT, PAGE_READWRITE) != nullptr;
}
void release(void* memory, std::size_t) { ::VirtualFree(memory, 0, MEM_RELEASE); }
#else
std::size_t page_size() { return static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)); }
void* reserve(std::size_t size) {
  void* const memory = ::mmap(nullptr, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return memory == MAP_FAILED ? nullptr : memory;
}
bool allow(void* memory, std::size_t size) {
  return ::mprotect(memory, size, PROT_READ | PROT_WRITE) == 0;
}
void release(void* memory, std::size_t size) { ::munmap(memory, size); }
#endif

// Memory between two pages that cannot be read.
class guarded {
 public:
  explicit guarded(std::size_t size)
      : page_{page_size()},
        size_{(size + page_ - 1) / page_ * page_},
        all_{static_cast<char*>(reserve(size_ + 2 * page_))} {
    REQUIRE(all_ != nullptr);
    REQUIRE(allow(all_ + page_, size_));
  }
  guarded(const guarded&) = delete;
  guarded& operator=(const guarded&) = delete;
  ~guarded() { release(all_, size_ + 2 * page_); }

  // A copy of a text that begins, or ends, at the page that cannot be read.
  [[nodiscard]] std::string_view first(std::string_view text) const {
    return copy(all_ + page_, text);
  }
  [[nodiscard]] std::string_view last(std::string_view text) const {
    return copy(all_ + page_ + size_ - text.size(), text);
  }

 private:
  static std::string_view copy(char* to, std::string_view text) {
    if (!text.empty()) std::memcpy(to, text.data(), text.size());
    return {to, text.size()};
  }

  std::size_t page_;
  std::size_t size_;
  char* all_;
};

// Rows whose names have each length from 1 to 64.
struct named {
  std::string_view slug{};
};
constexpr std::string_view letters =
    "abcdefghijklmnopqrstuvwxyz-0123456789-abcdefghijklmnopqrstuvwxyz";
static_assert(letters.size() == 64);
constexpr auto named_rows = [] {
  std::array<named, 64> rows{};
  for (std::size_t i = 0; i != rows.size(); ++i) rows[i].slug = letters.substr(0, i + 1);
  return rows;
}();
constexpr table<named_rows> names;

// Rows with texts, of which searches find some.
struct note {
  std::string_view text{};
  using texts = trendatlas::texts<&note::text>;
};
constexpr note note_rows[] = {
    {"abcdefghijklmnopqrstuvwxyz 0123456789"}, {"Gamification"}, {"The metaverse"}};
constexpr table<note_rows> notes;

// What was found, as numbers that compare.
using results = std::vector<std::size_t>;
constexpr std::size_t nothing = ~std::size_t{0};

template <class Enum>
void read(results& found, std::string_view text) {
  const auto add = [&](std::optional<Enum> read) {
    found.push_back(read ? static_cast<std::size_t>(*read) : nothing);
  };
  add(parse<Enum>(text));
  for (const auto in : values<language>) add(parse<Enum>(text, in));
}
// Everything that reads a text.
results read_all(std::string_view text) {
  results found;
  const auto find = [&](const auto& table) {
    const auto* const row = table.find(text);
    std::size_t position = 0;
    for (const auto& each : table) {
      if (&each == row) break;
      ++position;
    }
    found.push_back(position);
  };
  find(names), find(trends), find(platforms), find(sources), find(features), find(entities);
  read<theme>(found, text), read<platform>(found, text), read<trend_id>(found, text);
  read<source_id>(found, text), read<language>(found, text), read<stance>(found, text);
  for (const theme guess : closest<theme>(text)) found.push_back(static_cast<std::size_t>(guess));
  for (const auto& guess : closest(features, text)) found.push_back(guess.name.size());
  const auto list = parse_list<theme>(text);
  for (const theme listed : *list) found.push_back(static_cast<std::size_t>(listed));
  found.push_back(list.unknown().size());
  for (const auto& [row, score] : search(notes, text)) {
    found.push_back(static_cast<std::size_t>(&row - note_rows));
    found.push_back(static_cast<std::size_t>(score));
  }
  return found;
}

}  // namespace

TEST_CASE("look-ups read nothing outside their text") {
  const guarded memory{64};
  for (std::size_t size = 0; size <= 64; ++size) {
    const std::string_view text = letters.substr(0, size);
    const results expected = read_all(text);
    CHECK((names.find(text) != nullptr) == (size != 0));
    for (const std::string_view copy : {memory.first(text), memory.last(text)})
      CHECK(read_all(copy) == expected);
    for (const char fill : {' ', '-', 'a', '\303', '\360', '\200', '\0'}) {  // half a letter, too
      const std::array<char, 64> filled = [&] {
        std::array<char, 64> result{};
        result.fill(fill);
        return result;
      }();
      const std::string_view same{filled.data(), size};
      CHECK(read_all(memory.first(same)) == read_all(memory.last(same)));
    }
  }
  for (const trend_id id : values<trend_id>) {
    CHECK(trends.find(memory.last(name(id))) == &trends[id]);
    CHECK(parse<trend_id>(memory.last(name(id))) == id);
    if (label(id).size() <= 64) CHECK(parse<trend_id>(memory.last(label(id))) == id);
    for (const std::string_view copy : {memory.first(name(id)), memory.last(name(id))}) {
      CHECK(*closest<trend_id>(copy).begin() == id);
      CHECK(*parse_list<trend_id>(copy) == enum_set{id});
    }
  }
}

TEST_CASE("a name with one other letter is no name") {
  std::size_t asked = 0;
  for (const named& row : names) {
    std::string text{row.slug};
    for (char& letter : text) {
      const char old = letter;
      for (const char other : std::string_view{"abcdefghijklmnopqrstuvwxyz-0123456789"}) {
        if (other == old) continue;
        letter = other;
        CHECK(names.find(text) == nullptr);
        ++asked;
      }
      letter = old;
    }
    CHECK(names.find(text) == &row);
  }
  CHECK(asked > 60'000);
}

TEST_CASE("a name of a megabyte") {
  constexpr std::size_t megabyte = std::size_t{1} << 20;
  const guarded memory{megabyte};
  static std::array<char, megabyte> long_text{};
  for (const char fill : {'a', '-', ',', '\303', '\360'}) {
    long_text.fill(fill);
    const std::string_view text{long_text.data(), megabyte};
    CHECK(read_all(memory.last(text)) == read_all(memory.first(text)));
    CHECK(!parse<theme>(memory.last(text)));
    CHECK(trends.find(memory.first(text)) == nullptr);
    CHECK(closest<theme>(memory.last(text)).empty());
    CHECK(search(notes, memory.last(text)).empty());
  }
  long_text.fill(' ');
  long_text.back() = 'X';
  for (const std::string_view copy :
       {memory.first({long_text.data(), megabyte}), memory.last({long_text.data(), megabyte})}) {
    CHECK(parse<platform>(copy) == platform::twitter);
    CHECK(*parse_list<platform>(copy) == enum_set{platform::twitter});
  }
  // As many words as there is room for; the last of them is the one that is found.
  for (std::size_t i = 0; i != megabyte; ++i) long_text[i] = "is, "[i % 4];
  constexpr std::string_view last_word = " metaverse";
  last_word.copy(long_text.data() + megabyte - last_word.size(), last_word.size());
  const std::string_view copy = memory.last({long_text.data(), megabyte});
  REQUIRE(search(notes, copy).size() == 1);
  CHECK(&search(notes, copy)[0].row == &note_rows[2]);
  CHECK(!parse_list<theme>(copy));
  CHECK(parse_list<theme>(copy).unknown().data() == copy.data());
}

#endif
