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
#include <string_view>
#include <trendatlas/labels.hpp>
#include <trendatlas/trendatlas.hpp>

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

template <class Enum>
std::size_t read(std::string_view text) {
  std::size_t hits = parse<Enum>(text).has_value() ? 1U : 0U;
  for (const language in : values<language>) hits += parse<Enum>(text, in).has_value() ? 1U : 0U;
  return hits;
}
// Everything that reads a text; returns how often it was found.
std::size_t read_all(std::string_view text) {
  std::size_t hits = 0;
  const auto find = [&](const auto& table) { hits += table.find(text) != nullptr ? 1U : 0U; };
  find(names), find(trends), find(platforms), find(sources), find(features), find(entities);
  hits += read<theme>(text) + read<platform>(text) + read<trend_id>(text) + read<source_id>(text) +
          read<language>(text) + read<stance>(text);
  return hits;
}

}  // namespace

TEST_CASE("look-ups read nothing outside their text") {
  const guarded memory{64};
  for (std::size_t size = 0; size <= 64; ++size) {
    const std::string_view text = letters.substr(0, size);
    const std::size_t expected = read_all(text);
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
  }
}

TEST_CASE("a name of a megabyte") {
  constexpr std::size_t megabyte = std::size_t{1} << 20;
  const guarded memory{megabyte};
  static std::array<char, megabyte> long_text{};
  for (const char fill : {'a', '-', '\303'}) {
    long_text.fill(fill);
    CHECK(read_all(memory.last({long_text.data(), megabyte})) == 0);
  }
  long_text.fill(' ');
  long_text.back() = 'X';
  CHECK(parse<platform>(memory.last({long_text.data(), megabyte})) == platform::twitter);
}

#endif
