// SPDX-License-Identifier: BSL-1.0
// Every table, its rows and their texts, every kind of question, with keys that nobody knows before
// the program runs.
#include <cstdio>
#include <trendatlas/trendatlas.hpp>

using namespace trendatlas;

namespace {

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

template <class E>
void print_words(E e) {
  print(name(e));
  print(label(e));
  print(definition(e));
  for (const std::string_view alias : aliases(e)) print(alias);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view word = argv[argc - 1];
  const auto t = static_cast<theme>(argc);
  const auto picks = trends(t) | trends(static_cast<platform>(argc)) |
                     trends(parse<stance>(word).value_or(stance::affirms));
  for (const trend& row : picks) {
    print_words(row.id);
    print(row.summary);
  }
  for (const source& row : sources(picks)) print(row.summary);
  for (const platform_profile& row : platforms(picks)) print(row.note);
  for (const claim& row : claims(picks)) print(row.statement);
  for (const recommendation& row : recommendations(picks)) print(row.action);
  for (const feature& row : features(picks)) print(row.note);
  for (const figure& row : figures(picks)) print(row.wording);
  for (const entity& row : entities(picks)) print(row.role);
  for (const faq& row : faqs(picks)) print(row.answer);
  for (const tension& row : tensions(picks)) print(row.note);
  if (const trend* const found = trends.find(word)) print_words(found->momentum);
  print_words(t);
}
