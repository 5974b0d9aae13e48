#pragma once
#include <filesystem>
#include <optional>

#include "core/store/store.hpp"

namespace arrears {

// Brings a store that an older program made up to date: its tables get their new shape, and all that is derived is
// derived again from records and journal, which stay as they are. Answers where a copy of the store as it was now
// lies, beside it; nothing where the store is up to date, or another process was faster. Throws Error{no_store} where
// that cannot be written.
std::optional<std::filesystem::path> upgrade(Store& store);

}  // namespace arrears
