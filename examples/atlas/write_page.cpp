#include <fstream>
#include <string>

#include "commands.hpp"
#include "errors.hpp"
#include "report.hpp"

namespace atlas {

void run_report(const request& asked) {
  check_arguments(command::report, asked.given, 1, 1);
  const std::string file{asked.given.words().front()};
  if (file == "-") return write_report(asked.out);
  std::ofstream out{file, std::ios::binary};
  if (out) write_report(out);
  out.close();
  if (!out) throw failure{"cannot write " + file + '.', 1};
}

}  // namespace atlas
