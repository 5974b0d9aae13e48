#include "cli/modules.hpp"

namespace arrears {

std::filesystem::path modules_folder() {
    std::error_code unreadable;
    const std::filesystem::path here = std::filesystem::read_symlink("/proc/self/exe", unreadable).parent_path();
    const std::filesystem::path beside = here / "lib/arrears";
    return std::filesystem::is_directory(beside, unreadable) ? beside : here.parent_path() / "lib/arrears";
}

}  // namespace arrears
