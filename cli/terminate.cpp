// What is thrown past main is our own mistake, and ends the program. The library's own handler would first write the name of
// its type, and brings a demangler of 50 KB for it.
#include <cstdlib>

namespace __gnu_cxx {
[[noreturn]] void __verbose_terminate_handler() { std::abort(); }
}  // namespace __gnu_cxx
