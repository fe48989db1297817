// SPDX-License-Identifier: BSL-1.0
#include <trendatlas/trendatlas.hpp>

int main() {}
