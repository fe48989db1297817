// SPDX-License-Identifier: BSL-1.0
// What the fuzz targets share: how they read their input, and how they fail.
#ifndef TRENDATLAS_TESTS_FUZZ_INPUT_HPP
#define TRENDATLAS_TESTS_FUZZ_INPUT_HPP

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

inline void expect(bool holds, std::string_view what_holds) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what_holds.size()),
               what_holds.data());
  std::abort();
}

// Numbers and text out of the bytes that libFuzzer makes. Past their end there are zeros.
class input {
 public:
  input(const std::uint8_t* data, std::size_t size) : rest_{data}, size_{size} {}

  std::size_t next(std::size_t limit) {
    std::size_t result = byte();
    if (limit > 256) result = result << 8 | byte();
    return result % limit;
  }
  [[nodiscard]] bool at_end() const { return size_ == 0; }
  // A text: the bytes that are left or, where the first is odd, one of the given names of which
  // they change some letters. It ends where its memory ends, so that a read past it is seen.
  std::string_view text(const std::vector<std::string_view>& names) {
    std::string result;
    if (byte() % 2 == 1 && !names.empty()) {
      result = names[next(names.size())];
      while (size_ > 2) {
        const std::size_t at = next(result.size() + 1);
        const std::size_t how = next(4);
        const char letter = static_cast<char>(byte());
        if (how == 0)
          result.insert(at, 1, letter);
        else if (how == 1)
          result.erase(at, 1);
        else if (how == 2 && at < result.size())
          result[at] = letter;
        else if (how == 3 && at < result.size())
          result[at] = static_cast<char>(result[at] ^ 0x20);  // upper and lower case
      }
    } else {
      result.assign(reinterpret_cast<const char*>(rest_), size_);
      size_ = 0;
    }
    copy_ = std::make_unique<char[]>(result.size());
    if (!result.empty()) std::memcpy(copy_.get(), result.data(), result.size());
    return {copy_.get(), result.size()};
  }

 private:
  std::uint8_t byte() {
    if (size_ == 0) return 0;
    --size_;
    return *rest_++;
  }

  const std::uint8_t* rest_;
  std::size_t size_;
  std::unique_ptr<char[]> copy_{};
};

}  // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

#endif
