#pragma once
#include <filesystem>
#include <string>

namespace arrears {

// The one C function of arrears-<name>.so in `folder`. What the libraries of a module are linked with stays out of the program, and is
// loaded by the command that needs it. Throws Error{not_found} where it cannot be opened.
void* module_function(const std::filesystem::path& folder, const std::string& name);

}  // namespace arrears
