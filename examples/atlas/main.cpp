// atlas: the catalog on the command line.
//     atlas list trends --theme commerce --platform instagram
#include <cstdio>
#include <sstream>
#include <string>
#include <trendatlas/version.hpp>

#include "commands.hpp"
#include "errors.hpp"
#include "text.hpp"

namespace {

using namespace atlas;

std::string version_in_words() {
  const auto& [major, minor, patch] = trendatlas::version;
  return "atlas " + std::to_string(major) + '.' + std::to_string(minor) + '.' +
         std::to_string(patch) + ", edition " + std::to_string(trendatlas::edition);
}

void run(command which, const request& asked) {
  switch (which) {
    case command::list:
      return run_list(asked);
    case command::show:
      return run_show(asked);
    case command::search:
      return run_search(asked);
    case command::brief:
      return run_brief(asked);
    case command::compare:
      return run_compare(asked);
    case command::matrix:
      return run_matrix(asked);
    case command::export_rows:
      return run_export(asked);
    case command::report:
      return run_report(asked);
    case command::completion:
      return run_completion(asked);
    case command::help:
      return print_help(asked);
  }
}

void answer_to(arguments given, std::ostream& out) {
  const std::string_view when = given.value_of(option::color);
  const color_when color =
      given.has(option::color) ? read_name<color_when>("way to use color", when) : color_when{};
  const std::string_view first = given.take_word();
  const request asked{given, look_of_output(color), out};
  if (given.has(option::version)) {
    out << version_in_words() << '\n';
    return;
  }
  if (first.empty()) {
    if (!given.has(option::help)) throw failure{"which command? See atlas --help."};
    print_help(asked);
    return;
  }
  const command which = read_name<command>("command", first);
  if (which == command::help && !given.words().empty()) {
    print_help(asked, read_name<command>("command", given.words().front()));
  } else if (given.has(option::help)) {
    print_help(asked, which);
  } else {
    run(which, asked);
  }
}

void print_error(const std::string& message) {
  const std::size_t width = width_of_errors();
  std::ostringstream text;
  page{text, {width == 0 ? std::string::npos : width, false}}.paragraph("atlas: " + message, 0, 2);
  std::fputs(text.str().c_str(), stderr);
}

}  // namespace

int main(int argc, char** argv) {
  std::ostringstream out;
  try {
    answer_to(arguments{argv + (argc > 0 ? 1 : 0), argv + argc}, out);
  } catch (const failure& error) {
    print_error(error.message);
    return error.status;
  }
  return write_output(out.view());
}
