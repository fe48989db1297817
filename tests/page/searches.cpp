// The functions of the module, on this machine: reads texts, a line each, and prints the positions
// of the trends that each finds, best first.
#include <cstring>
#include <iostream>
#include <string>

#include "module.cpp"

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t size = line.size() < text_capacity() ? line.size() : text_capacity();
    std::memcpy(text(), line.data(), size);
    const number count = find_trends(0, 0, 0, 0, 0, static_cast<number>(size));
    for (number at = 0; at != count; ++at) std::cout << results()[at] << ' ';
    std::cout << '\n';
  }
}
