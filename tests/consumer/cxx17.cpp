#include <trendatlas/trendatlas.hpp>

int main() {}
