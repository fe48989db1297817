#include "terminal.hpp"

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#if __has_include(<sys/ioctl.h>) && __has_include(<unistd.h>)
#include <sys/ioctl.h>
#include <unistd.h>
#define ATLAS_HAS_TERMINALS
#endif

namespace atlas {

namespace {

constexpr std::size_t least_width = 20;
constexpr std::size_t usual_width = 80;

std::string_view environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view{value};
}

bool is_terminal([[maybe_unused]] std::FILE* file) {
#ifdef ATLAS_HAS_TERMINALS
  return isatty(fileno(file)) != 0;
#else
  return false;
#endif
}

/// 0 where it is not known.
std::size_t width_of([[maybe_unused]] std::FILE* file) {
  const std::string_view columns = environment("COLUMNS");
  std::size_t width = 0;
  const auto [end, error] = std::from_chars(columns.data(), columns.data() + columns.size(), width);
  if (error == std::errc{} && end == columns.data() + columns.size() && width != 0) return width;
#ifdef ATLAS_HAS_TERMINALS
  winsize size{};
  if (ioctl(fileno(file), TIOCGWINSZ, &size) == 0) return size.ws_col;
#endif
  return 0;
}

}  // namespace

look look_of_output(color_when color) {
  look result;
  result.width = width_of(stdout);
  if (result.width == 0) result.width = usual_width;
  if (result.width < least_width) result.width = least_width;
  result.color = color == color_when::always ||
                 (color == color_when::automatic && environment("NO_COLOR").empty() &&
                  environment("TERM") != "dumb" && is_terminal(stdout));
  return result;
}

std::size_t width_of_errors() { return is_terminal(stderr) ? width_of(stderr) : 0; }

int write_output(std::string_view text) {
  const bool written =
      std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (written || errno == EPIPE) return 0;
  std::fprintf(stderr, "atlas: cannot write: %s\n", std::strerror(errno));
  return 1;
}

}  // namespace atlas
