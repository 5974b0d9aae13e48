#pragma once
// What the program and arrears-maps.so say to each other: a text of TOML in, its values out. Plain bytes go across, and no exception.
#include <cstddef>
#include <cstdint>

extern "C" {

struct ArrearsMaps {
    const char* text;  // UTF-8
    std::size_t size;
    void* whose;       // given back with each call
    // A value and the keys that lead to it, parted by 0x1f; the values of a list one after the other, under one path.
    void (*value)(void* whose, const char* path, std::size_t path_size, const char* value, std::size_t value_size, int line);
    int line, column;  // of what is not understood
    char detail[200];
};

using ArrearsMapsFunction = int(ArrearsMaps* call);  // 0, or 1 where the text is no TOML
[[gnu::visibility("default")]] int arrears_maps(ArrearsMaps* call);

}  // extern "C"
