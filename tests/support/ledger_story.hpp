#pragma once
// An office's winter in some thirty deeds, chosen so that every table has rows and nearly every column a value:
// for tests that must leave no table and no column out.
#include <filesystem>

#include "tests/support/process.hpp"

namespace arrears {

class LedgerStory {
  public:
    LedgerStory();  // a copy of the story's store, closed, in a folder of its own

    const std::filesystem::path& folder() const { return folder_.path(); }
    std::filesystem::path store() const { return folder() / "arrears.db"; }

  private:
    TempFolder folder_;
};

}  // namespace arrears
