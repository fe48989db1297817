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

using namespace trendatlas;

namespace {

std::mt19937 engine;
std::size_t below(std::size_t bound) { return engine() % bound; }
bool once_in(std::size_t times) { return below(times) == 0; }

template <const auto& Table>
struct asked_table {
  static constexpr const auto& of = Table;
};
template <class... Types>
struct list {};

using all_keys = list<theme, platform, audience, stance, momentum, certainty, language, source_id,
                      trend_id, platform_kind, strength, entity_kind>;
using all_tables =
    list<asked_table<sources>, asked_table<platforms>, asked_table<trends>, asked_table<claims>,
         asked_table<recommendations>, asked_table<features>, asked_table<figures>,
         asked_table<entities>, asked_table<faqs>, asked_table<tensions>>;

#define NAME_OF(table) \
  const char* name_of(const decltype(table)&) noexcept { return #table; }
NAME_OF(sources)
NAME_OF(platforms)
NAME_OF(trends)
NAME_OF(claims)
NAME_OF(recommendations)
NAME_OF(features)
NAME_OF(figures)
NAME_OF(entities)
NAME_OF(faqs)
NAME_OF(tensions)
#undef NAME_OF
#define NAME_OF(key) \
  const char* name_of(key) noexcept { return #key; }
NAME_OF(theme)
NAME_OF(platform)
NAME_OF(audience)
NAME_OF(stance)
NAME_OF(momentum)
NAME_OF(certainty)
NAME_OF(language)
NAME_OF(source_id)
NAME_OF(trend_id)
NAME_OF(platform_kind)
NAME_OF(strength)
NAME_OF(entity_kind)
#undef NAME_OF

// What may be asked of a table, as the README lists it: a key in itself, or one of its witnesses.
template <const auto& Table, class Key>
constexpr bool is_key = std::remove_cvref_t<decltype(Table)>::template has<Key> ||
                        std::remove_cvref_t<decltype(Table)>::template witnesses_have<Key>;
template <const auto& Table, class Kept, class Keys>
struct keys_of;
template <const auto& Table, class... Kept>
struct keys_of<Table, list<Kept...>, list<>> {
  using type = list<Kept...>;
};
template <const auto& Table, class... Kept, class Key, class... Rest>
struct keys_of<Table, list<Kept...>, list<Key, Rest...>>
    : keys_of<Table, std::conditional_t<is_key<Table, Key>, list<Kept..., Key>, list<Kept...>>,
              list<Rest...>> {};
// A table without ids is a key to those whose ids it has.
template <const auto& Table, const auto& Other, class Id>
constexpr bool is_reached_by_id = std::remove_cvref_t<decltype(Other)>::template has<Id>;
template <const auto& Table>
struct id_of {
  using type = void;
};
template <const auto& Table>
  requires requires { Table.begin()->id; }
struct id_of<Table> {
  using type = std::remove_cvref_t<decltype(Table.begin()->id)>;
};
template <const auto& Table, const auto& Other>
constexpr bool is_joined_directly = [] {
  using id = typename id_of<Table>::type;
  using other_id = typename id_of<Other>::type;
  bool is = &Table == static_cast<const void*>(&Other);
  if constexpr (!std::is_void_v<other_id>) is = is || Table.template has<other_id>;
  if constexpr (!std::is_void_v<id>) is = is || Other.template has<id>;
  return is;
}();
// Sources, platforms and trends have claims as their witnesses.
template <const auto& Table, const auto& Other>
constexpr bool is_joined =
    is_joined_directly<Table, Other> ||
    (!std::is_void_v<typename id_of<Table>::type> && is_joined_directly<claims, Other>);

template <class... Types, class Visit>
void visit_one(list<Types...>, const Visit& visit) {
  std::size_t chosen = below(sizeof...(Types));
  ((chosen-- == 0 ? visit.template operator()<Types>() : void()), ...);
}

template <class Key>
std::string described(const enum_set<Key>& names, const std::string& member = {}) {
  std::string text = "{\"type\":\"" + std::string{name_of(Key{})} + "\"";
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

template <const auto& Table>
struct question {
  answer<Table> rows;
  std::string text;
};

template <const auto& Table>
question<Table> call(const answer<Table>& rows, const std::string& keys) {
  return {rows, "{\"of\":\"" + std::string{name_of(Table)} + "\",\"keys\":[" + keys + "]}"};
}
void add(std::string& keys, const std::string& key) {
  if (!keys.empty()) keys += ',';
  keys += key;
}

template <const auto& Table>
question<Table> random_question(int depth);

/// All types of keys at once, most of which do not restrict; and perhaps an answer.
template <const auto& Table, class... Keys, class... Answers>
question<Table> ask_many(list<Keys...>, std::string text, const Answers&... answers) {
  const auto maybe_set = [&]<class Key>(std::optional<enum_set<Key>>& key) {
    if (!once_in(sizeof...(Keys) / 2)) return;
    key = once_in(4) ? enum_set<Key>{random_key<Key>()} : random_set<Key>();
    add(text, described(*key));
  };
  const auto ask = [&](std::optional<enum_set<Keys>>... keys) {
    (maybe_set(keys), ...);
    return Table(answers..., keys...);
  };
  // The order of evaluation: text is complete behind this line.
  const answer<Table> rows = ask(std::optional<enum_set<Keys>>{}...);
  return call<Table>(rows, text);
}

template <const auto& Table>
question<Table> ask_once(int depth) {
  using keys = typename keys_of<Table, list<>, all_keys>::type;
  question<Table> result;
  switch (below(depth == 0 ? 3 : 6)) {
    case 0:
      visit_one(keys{}, [&]<class Key>() {
        const Key key = random_key<Key>();
        result = call<Table>(Table(key), described(enum_set{key}));
      });
      return result;
    case 1:
      visit_one(keys{}, [&]<class One>() {
        visit_one(keys{}, [&]<class Other>() {
          const One one = random_key<One>();
          const enum_set<Other> other = random_set<Other>();
          result =
              call<Table>(Table(one, other), described(enum_set{one}) + "," + described(other));
        });
      });
      return result;
    case 2:
      return ask_many<Table>(keys{}, {});
    case 3:
      if constexpr (&Table == static_cast<const void*>(&tensions)) {
        const enum_set<trend_id> set = random_set<trend_id>();
        const trend_id second = random_key<trend_id>();
        return once_in(2) ? call<Table>(Table(by<&tension::first>(set)), described(set, "first"))
                          : call<Table>(Table(by<&tension::second>(second)),
                                        described(enum_set{second}, "second"));
      } else if constexpr (&Table == static_cast<const void*>(&platforms)) {
        const enum_set<platform> set = random_set<platform>();
        return call<Table>(Table(by<&platform_profile::counterpart>(set)),
                           described(set, "counterpart"));
      }
      [[fallthrough]];
    default:
      break;
  }
  bool asked = false;
  while (!asked)
    visit_one(all_tables{}, [&]<class Other>() {
      if constexpr (is_joined<Table, Other::of>) {
        const auto other = random_question<Other::of>(depth - 1);
        const std::string text = "{\"rows_of\":" + other.text + "}";
        result = once_in(2) ? call<Table>(Table(other.rows), text)
                            : ask_many<Table>(keys{}, text, other.rows);
        asked = true;
      }
    });
  return result;
}

template <const auto& Table>
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
    visit_one(all_tables{}, [&]<class Asked>() {
      const auto question = random_question<Asked::of>(2);
      std::cout << "{\"ask\":" << question.text << ",\"rows\":[";
      const char* separator = "";
      std::size_t position = 0;
      for (const auto& row : Asked::of) {
        if (question.rows.contains(row)) {
          std::cout << separator << position;
          separator = ",";
        }
        ++position;
      }
      std::cout << "]}\n";
    });
}
