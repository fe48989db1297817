${CXX:-c++} -std=c++20 $(pkg-config --cflags trendatlas) main.cpp -o consumer
