$CXX -std=c++20 -I"$PREFIX/include" --precompile "$PREFIX/share/trendatlas/trendatlas.cppm" -o trendatlas.pcm
$CXX -std=c++20 -fmodule-file=trendatlas=trendatlas.pcm main.cpp trendatlas.pcm -o consumer
