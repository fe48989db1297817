// SPDX-License-Identifier: BSL-1.0
// Asks random questions of the catalog and prints each, as JSON, with the positions of the rows in
// the answer; ask_sql.py asks SQL the same.
//     {"ask":{"of":"trends","keys":[{"type":"theme","names":["ai"]}]},"rows":[0,1]}
// A question is a call, {"of":table,"keys":[...]}; an operation on two, {"op":"&","left":...,
// "right":...}; or {"op":"~","left":...}. A key has the names that it allows, in one member of the
// row where it says so; or is a question itself, {"rows_of":...}. A key that does not restrict is
// not printed.
#include <iostream>
#include <optional>
#include <random>
#include <string>
#include <trendatlas/trendatlas.hpp>

#include "../catalog_parts.hpp"

using namespace trendatlas;
using catalog_parts::list;

namespace {

std::mt19937 engine;
std::size_t below(std::size_t bound) { return engine() % bound; }
bool once_in(std::size_t times) { return below(times) == 0; }

/// What a table or a vocabulary is called in the code.
template <class Type>
std::string name_of() {
  std::string result;
  const auto look = [&]<class Each>(const char* name, const Each&) {
    if (std::is_same_v<Type, Each>) result = name;
  };
  catalog_parts::for_each_vocabulary(look);
  catalog_parts::for_each_table(look);
  return result;
}

template <class Visit>
void visit_one_table(const Visit& visit) {
  std::size_t chosen = below(10);
  catalog_parts::for_each_table([&](auto, const auto& table) {
    if (chosen-- == 0) visit(table);
  });
}
template <class... Types, class Visit>
void visit_one_type(list<Types...>, const Visit& visit) {
  std::size_t chosen = below(sizeof...(Types));
  ((chosen-- == 0 ? visit.template operator()<Types>() : void()), ...);
}

template <class Key>
std::string described(const enum_set<Key>& names, const std::string& member = {}) {
  std::string text = "{\"type\":\"" + name_of<Key>() + "\"";
  if (!member.empty()) text += ",\"member\":\"" + member + "\"";
  text += ",\"names\":[";
  const char* separator = "\"";
  for (const Key one : names) {
    text += separator + std::string{name(one)} + "\"";
    separator = ",\"";
  }
  return text + "]}";
}

template <class Key>
Key random_key() {
  return values<Key>[below(enum_size<Key>)];
}
template <class Key>
enum_set<Key> random_set() {
  enum_set<Key> set;
  if (once_in(40)) return set;
  for (std::size_t count = 1 + below(4); count != 0; --count) set.insert(random_key<Key>());
  return once_in(3) ? ~set : set;
}

template <class Table>
struct question {
  typename Table::answer_type rows;
  std::string text;
};

template <class Table>
question<Table> call(const typename Table::answer_type& rows, const std::string& keys) {
  return {rows, "{\"of\":\"" + name_of<Table>() + "\",\"keys\":[" + keys + "]}"};
}
void add(std::string& keys, const std::string& key) {
  if (!keys.empty()) keys += ',';
  keys += key;
}

template <class Table>
question<Table> random_question(int depth);

/// All types of keys at once, most of which do not restrict; and perhaps an answer.
template <class Table, class... Keys, class... Answers>
question<Table> ask_many(list<Keys...>, std::string text, const Answers&... answers) {
  const auto maybe_set = [&]<class Key>(std::optional<enum_set<Key>>& key) {
    if (!once_in(sizeof...(Keys) / 2)) return;
    key = once_in(4) ? enum_set<Key>{random_key<Key>()} : random_set<Key>();
    add(text, described(*key));
  };
  const auto ask = [&](std::optional<enum_set<Keys>>... keys) {
    (maybe_set(keys), ...);
    return Table{}(answers..., keys...);
  };
  // The order of evaluation: text is complete behind this line.
  const typename Table::answer_type rows = ask(std::optional<enum_set<Keys>>{}...);
  return call<Table>(rows, text);
}

template <class Table>
question<Table> ask_once(int depth) {
  using keys = catalog_parts::reaching<Table>;
  question<Table> result;
  const std::size_t kind = below(depth == 0 ? 3 : 6);
  if (kind == 0) {
    visit_one_type(keys{}, [&]<class Key>() {
      const Key key = random_key<Key>();
      result = call<Table>(Table{}(key), described(enum_set{key}));
    });
    return result;
  }
  if (kind == 1) {
    visit_one_type(keys{}, [&]<class One>() {
      visit_one_type(keys{}, [&]<class Other>() {
        const One one = random_key<One>();
        const enum_set<Other> other = random_set<Other>();
        result =
            call<Table>(Table{}(one, other), described(enum_set{one}) + "," + described(other));
      });
    });
    return result;
  }
  if (kind == 2) return ask_many<Table>(keys{}, {});
  if (kind == 3) {
    if constexpr (std::is_same_v<Table, std::remove_cvref_t<decltype(tensions)>>) {
      const enum_set<trend_id> set = random_set<trend_id>();
      const trend_id second = random_key<trend_id>();
      return once_in(2) ? call<Table>(Table{}(by<&tension::first>(set)), described(set, "first"))
                        : call<Table>(Table{}(by<&tension::second>(second)),
                                      described(enum_set{second}, "second"));
    } else if constexpr (std::is_same_v<Table, std::remove_cvref_t<decltype(platforms)>>) {
      const enum_set<platform> set = random_set<platform>();
      return call<Table>(Table{}(by<&platform_profile::counterpart>(set)),
                         described(set, "counterpart"));
    }
  }
  bool asked = false;
  while (!asked)
    visit_one_table([&]<class Other>(const Other&) {
      if constexpr (catalog_parts::is_related<Table, Other>) {
        const auto other = random_question<Other>(depth - 1);
        const std::string text = "{\"rows_of\":" + other.text + "}";
        result = once_in(2) ? call<Table>(Table{}(other.rows), text)
                            : ask_many<Table>(keys{}, text, other.rows);
        asked = true;
      }
    });
  return result;
}

template <class Table>
question<Table> random_question(int depth) {
  if (!once_in(3)) return ask_once<Table>(depth);
  const question<Table> left = ask_once<Table>(depth);
  if (once_in(5)) return {~left.rows, "{\"op\":\"~\",\"left\":" + left.text + "}"};
  const question<Table> right = ask_once<Table>(depth);
  const std::size_t op = below(4);
  return {op == 0   ? left.rows & right.rows
          : op == 1 ? left.rows | right.rows
          : op == 2 ? left.rows - right.rows
                    : left.rows ^ right.rows,
          "{\"op\":\"" + std::string(1, "&|-^"[op]) + "\",\"left\":" + left.text +
              ",\"right\":" + right.text + "}"};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    std::cerr << "usage: questions COUNT [SEED]\n";
    return 2;
  }
  if (argc == 3) engine.seed(static_cast<std::mt19937::result_type>(std::stoul(argv[2])));
  for (unsigned long count = std::stoul(argv[1]); count != 0; --count)
    visit_one_table([&]<class Asked>(const Asked& table) {
      const auto question = random_question<Asked>(2);
      std::cout << "{\"ask\":" << question.text << ",\"rows\":[";
      const char* separator = "";
      std::size_t position = 0;
      for (const auto& row : table) {
        if (question.rows.contains(row)) {
          std::cout << separator << position;
          separator = ",";
        }
        ++position;
      }
      std::cout << "]}\n";
    });
}
