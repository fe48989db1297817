// SPDX-License-Identifier: BSL-1.0
#include <cstdlib>

extern const int initialized;
const int initialized = std::rand();

int main() { return initialized; }
