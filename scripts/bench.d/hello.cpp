// The floor of a C++ program that says one line: what starting libstdc++ from its shared library costs.
#include <iostream>

int main() { std::cout << "hello 1.0\n"; }
