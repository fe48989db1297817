// The commands: each reads what is left of the command line, and writes its answer.
#ifndef ATLAS_COMMANDS_HPP
#define ATLAS_COMMANDS_HPP

#include <ostream>

#include "arguments.hpp"
#include "terminal.hpp"

namespace atlas {

/// What a command is asked, and where its answer goes. They throw failure.
struct request {
  arguments given;  ///< without the name of the command
  look how;
  std::ostream& out;

  [[nodiscard]] bool wants_json() const noexcept { return given.has(option::json); }
};

void run_list(const request& asked);
void run_show(const request& asked);
void run_search(const request& asked);
void run_brief(const request& asked);
void run_compare(const request& asked);
void run_matrix(const request& asked);
void run_export(const request& asked);
void run_report(const request& asked);
void run_completion(const request& asked);

/// Explains the program.
void print_help(const request& asked);
/// Explains a command.
void print_help(const request& asked, command which);

}  // namespace atlas

#endif
