// SPDX-License-Identifier: BSL-1.0
// Search as the header says it, in the plainest way: strings, no index, nothing of the engine.
#ifndef TRENDATLAS_TESTS_SEARCH_REFERENCE_HPP
#define TRENDATLAS_TESTS_SEARCH_REFERENCE_HPP

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace search_reference {

using letters = std::u32string;  // a to z and 0 to 9; of other scripts numbers from 1000 on

/// The code points of UTF-8; 0 for each byte that is none.
inline letters decode(std::string_view text) {
  letters result;
  for (std::size_t at = 0; at < text.size();) {
    const unsigned lead = static_cast<unsigned char>(text[at]);
    std::size_t size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead >= 0xF5) size = 0;
    bool valid = size != 0 && at + size <= text.size();
    for (std::size_t more = 1; valid && more < size; ++more)
      valid = (static_cast<unsigned char>(text[at + more]) & 0xC0) == 0x80;
    char32_t value = size == 1 ? lead : lead & (0x7FU >> size);
    for (std::size_t more = 1; valid && more < size; ++more)
      value = value * 64 + (static_cast<unsigned char>(text[at + more]) & 0x3F);
    const char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};  // below, the form is overlong
    valid = valid && value >= least[size];
    if (!valid) {
      result += char32_t{0};
      ++at;
      continue;
    }
    result += value;
    at += size;
  }
  return result;
}

/// What a code point is, plain and spelled out; both empty for what stands between words.
inline std::pair<letters, letters> fold(char32_t code) {
  static const std::map<char32_t, std::pair<letters, letters>> special = [] {
    std::map<char32_t, std::pair<letters, letters>> all;
    const auto add = [&](const letters& codes, const letters& plain, const letters& spelled) {
      for (const char32_t each : codes) all[each] = {plain, spelled};
    };
    add(U"\u00C0\u00C1\u00C2\u00C3\u00E0\u00E1\u00E2\u00E3", U"a", U"a");
    add(U"\u00C4\u00E4\u00C6\u00E6", U"a", U"ae");
    add(U"\u00C5\u00E5", U"a", U"aa");
    add(U"\u00C7\u00E7", U"c", U"c");
    add(U"\u00C8\u00C9\u00CA\u00CB\u00E8\u00E9\u00EA\u00EB", U"e", U"e");
    add(U"\u00CC\u00CD\u00CE\u00CF\u00EC\u00ED\u00EE\u00EF", U"i", U"i");
    add(U"\u00D0\u00F0", U"d", U"d");
    add(U"\u00D1\u00F1", U"n", U"n");
    add(U"\u00D2\u00D3\u00D4\u00D5\u00F2\u00F3\u00F4\u00F5", U"o", U"o");
    add(U"\u00D6\u00F6\u00D8\u00F8\u0152\u0153", U"o", U"oe");
    add(U"\u00D9\u00DA\u00DB\u00F9\u00FA\u00FB", U"u", U"u");
    add(U"\u00DC\u00FC", U"u", U"ue");
    add(U"\u00DD\u00FD\u00FF", U"y", U"y");
    add(U"\u00DE\u00FE", U"t", U"th");
    add(U"\u00DF\u1E9E", U"ss", U"ss");
    return all;
  }();
  // The letters from U+0100 on, in runs of one plain letter.
  static const std::pair<char32_t, char32_t> runs[] = {
      {0x105, U'a'}, {0x10D, U'c'}, {0x111, U'd'}, {0x11B, U'e'}, {0x123, U'g'},
      {0x127, U'h'}, {0x133, U'i'}, {0x135, U'j'}, {0x138, U'k'}, {0x142, U'l'},
      {0x14B, U'n'}, {0x153, U'o'}, {0x159, U'r'}, {0x161, U's'}, {0x167, U't'},
      {0x173, U'u'}, {0x175, U'w'}, {0x178, U'y'}, {0x17E, U'z'}, {0x17F, U's'}};
  const auto one = [](char32_t letter) {
    return std::pair{letters(1, letter), letters(1, letter)};
  };
  if (U'A' <= code && code <= U'Z') return one(code + 32);
  if ((U'a' <= code && code <= U'z') || (U'0' <= code && code <= U'9')) return one(code);
  if (const auto found = special.find(code); found != special.end()) return found->second;
  if (code < 0xC0 || code == 0xD7 || code == 0xF7) return {};
  if (code < 0x180)
    for (const auto& [last, letter] : runs)
      if (code <= last) return one(letter);
  const std::pair<char32_t, char32_t> between[] = {{0x2000, 0x2BFF},   {0x3000, 0x303F},
                                                   {0xD800, 0xDFFF},   {0xFE00, 0xFF0F},
                                                   {0x1F000, 0x1FFFF}, {0xE0000, 0xFFFFFFFF}};
  for (const auto& [first, last] : between)
    if (first <= code && code <= last) return {};
  letters digits;
  for (; code != 0; code /= 26) digits += 1000 + code % 26;
  return {digits, digits};
}

/// A word, plain and spelled out, by its first twenty letters.
struct two_spellings {
  letters plain, spelled;
  std::vector<letters> all() const {
    return plain == spelled ? std::vector{plain} : std::vector{plain, spelled};
  }
};
inline std::vector<two_spellings> words_of(std::string_view text) {
  std::vector<two_spellings> result;
  two_spellings current;
  const auto end = [&] {
    if (!current.plain.empty())
      result.push_back({current.plain.substr(0, 20), current.spelled.substr(0, 20)});
    current = {};
  };
  for (const char32_t code : decode(text)) {
    if (0x300 <= code && code <= 0x36F) continue;
    const auto [plain, spelled] = fold(code);
    if (plain.empty()) end();
    current.plain += plain;
    current.spelled += spelled;
  }
  end();
  return result;
}

inline bool ends_in(const letters& word, const letters& ending) {
  return word.size() >= ending.size() &&
         word.compare(word.size() - ending.size(), ending.size(), ending) == 0;
}
inline letters stem(letters word) {
  if (word.size() > 2 && ends_in(word, U"s") && !ends_in(word, U"ss") && !ends_in(word, U"us") &&
      !ends_in(word, U"is"))
    word.pop_back();
  for (bool found = true; found;) {
    found = false;
    for (const char32_t* ending :
         {U"erne", U"ing", U"ene", U"ere", U"ern", U"ed", U"en", U"er", U"e"}) {
      if (!ends_in(word, ending) || word.size() - letters(ending).size() < 3) continue;
      word.resize(word.size() - letters(ending).size());
      found = true;
      break;
    }
  }
  if (word.size() > 3 && word[word.size() - 1] == word[word.size() - 2]) word.pop_back();
  if (word.size() > 2 && ends_in(word, U"y") &&
      letters(U"aeiou").find(word[word.size() - 2]) == letters::npos)
    word.back() = U'i';
  return word;
}

/// Is one letter changed, added or left out, or are two neighbors exchanged?
inline bool one_typo(const letters& left, const letters& right) {
  if (left == right) return false;
  const auto without = [](const letters& word, std::size_t at) {
    return word.substr(0, at) + word.substr(at + 1);
  };
  if (left.size() == right.size()) {
    std::vector<std::size_t> different;
    for (std::size_t at = 0; at != left.size(); ++at)
      if (left[at] != right[at]) different.push_back(at);
    return different.size() == 1 ||
           (different.size() == 2 && different[1] == different[0] + 1 &&
            left[different[0]] == right[different[1]] && left[different[1]] == right[different[0]]);
  }
  const letters& longer = left.size() > right.size() ? left : right;
  const letters& shorter = left.size() > right.size() ? right : left;
  if (longer.size() != shorter.size() + 1) return false;
  for (std::size_t at = 0; at != longer.size(); ++at)
    if (without(longer, at) == shorter) return true;
  return false;
}

/// One of the first letters of the alphabet changed, added, left out or exchanged with its
/// neighbor.
template <class Random>
std::string mistyped(std::string word, Random& random, unsigned alphabet = 26) {
  if (word.empty()) return word;
  const std::size_t at = random() % word.size();
  const char letter = static_cast<char>('a' + random() % alphabet);
  switch (random() % 4) {
    case 0:
      word[at] = letter;
      break;
    case 1:
      word.insert(at, 1, letter);
      break;
    case 2:
      word.erase(at, 1);
      break;
    default:
      std::swap(word[at], word[at == 0 ? 0 : at - 1]);
      break;
  }
  return word;
}

struct weighted_text {
  std::string_view text;
  std::uint64_t weight;
};
using document = std::vector<weighted_text>;

inline std::int64_t logarithm(std::uint64_t value) {
  return static_cast<std::int64_t>(std::floor(std::log2(static_cast<double>(value)) * 256 + 1e-9));
}

/// The words of documents, how often by weight each has them, and how long it is.
struct corpus {
  std::vector<std::map<letters, std::uint64_t>> counts;
  std::vector<std::uint64_t> lengths;
  std::uint64_t sum = 0;
  std::map<letters, letters> stems;
  const std::set<letters>& says_nothing;  // the function words

  corpus(const std::vector<document>& documents, const std::set<letters>& function_words)
      : counts(documents.size()), lengths(documents.size()), says_nothing{function_words} {
    for (std::size_t index = 0; index != documents.size(); ++index)
      for (const weighted_text& each : documents[index])
        for (const two_spellings& word : words_of(each.text)) {
          if (says_nothing.count(word.plain) != 0) continue;
          for (const letters& spelling : word.all()) {
            counts[index][spelling] += each.weight;
            lengths[index] += each.weight;
            sum += each.weight;
            stems[spelling] = stem(spelling);
          }
        }
  }
};

/// The scores of documents, 0 where nothing matches. A word is compared once, whoever has it.
inline std::vector<std::uint64_t> scores(const corpus& documents, std::string_view query) {
  const auto& counts = documents.counts;
  const std::size_t size_of_all = counts.size();
  const auto impact = [&](std::size_t index, std::uint64_t count) {
    const std::uint64_t length =
        480 * (60 * documents.sum + 40 * documents.lengths[index] * size_of_all) /
        (100 * documents.sum);
    return std::max<std::uint64_t>(255 * (100 * count) / (100 * count + length), 1);
  };

  std::vector<std::uint64_t> result(size_of_all);
  for (const two_spellings& typed : words_of(query)) {
    if (documents.says_nothing.count(typed.plain) != 0) continue;
    std::vector<std::uint64_t> exact(size_of_all), typos(size_of_all);
    for (const letters& spelling : typed.all()) {
      const letters typed_stem = stem(spelling);
      for (const auto& [word, word_stem] : documents.stems) {
        std::uint64_t quality = 0;
        if (word == spelling)
          quality = 16;
        else if (spelling.size() >= 3 && word.compare(0, spelling.size(), spelling) == 0)
          quality = 11 + 4 * spelling.size() / word.size();
        else if (word_stem == typed_stem)
          quality = 10;
        const bool typo = typed.plain.size() >= 5 && one_typo(word, spelling);
        if (quality == 0 && !typo) continue;
        for (std::size_t index = 0; index != size_of_all; ++index) {
          const auto found = counts[index].find(word);
          if (found == counts[index].end()) continue;
          const std::uint64_t told = impact(index, found->second);
          exact[index] = std::max(exact[index], quality * told);
          if (typo) typos[index] = std::max(typos[index], 6 * told);
        }
      }
    }
    const auto nothing = [&] {
      return std::all_of(exact.begin(), exact.end(),
                         [](std::uint64_t found) { return found == 0; });
    };
    for (const letters& spelling : typed.all())
      for (std::size_t size = spelling.size() - 1; nothing() && 5 <= size && size < 20; --size)
        for (std::size_t index = 0; index != size_of_all; ++index)
          if (const auto found = counts[index].find(spelling.substr(0, size));
              found != counts[index].end())
            exact[index] = 8 * impact(index, found->second);
    const auto rarity = [&](auto has) {
      std::uint64_t having = 0;
      for (std::size_t index = 0; index != size_of_all; ++index) having += has(index) ? 1U : 0U;
      return static_cast<std::uint64_t>(logarithm(2 * size_of_all + 2) - logarithm(2 * having + 1));
    };
    const std::uint64_t rare = rarity([&](std::size_t index) { return exact[index] != 0; });
    const std::uint64_t rare_with_typos =
        rarity([&](std::size_t index) { return exact[index] != 0 || typos[index] != 0; });
    std::uint64_t least = 0;
    for (const std::uint64_t found : exact)
      if (found != 0) {
        const std::uint64_t gain = std::max<std::uint64_t>(rare * found / 256, 2);
        least = least == 0 ? gain : std::min(least, gain);
      }
    for (std::size_t index = 0; index != size_of_all; ++index) {
      if (exact[index] != 0) {
        result[index] += std::max<std::uint64_t>(rare * exact[index] / 256, 2);
      } else if (typos[index] != 0) {
        const std::uint64_t gain = std::max<std::uint64_t>(rare_with_typos * typos[index] / 256, 2);
        result[index] += least == 0 ? gain : std::min(gain, least - 1);
      }
    }
  }
  return result;
}

/// What a ranking has to be: positions and scores, the highest first, equal ones in order.
inline std::vector<std::pair<std::size_t, std::uint64_t>> ranking(
    const std::vector<std::uint64_t>& scores) {
  std::vector<std::pair<std::size_t, std::uint64_t>> result;
  for (std::size_t index = 0; index != scores.size(); ++index)
    if (scores[index] != 0) result.emplace_back(index, scores[index]);
  std::stable_sort(result.begin(), result.end(),
                   [](const auto& left, const auto& right) { return left.second > right.second; });
  return result;
}

}  // namespace search_reference

#endif
