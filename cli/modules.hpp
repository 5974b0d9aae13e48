#pragma once
#include <filesystem>

namespace arrears {

// Where arrears-<name>.so lie: beside the program as it is built, or in lib/arrears of the place where it is installed.
std::filesystem::path modules_folder();

}  // namespace arrears
