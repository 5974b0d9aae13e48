#pragma once
#include "core/work/draft.hpp"

namespace arrears {

// Takes back all that the officer's own last act made: only while no later act touched the same records.
struct Undo {
    struct Result {
        std::int64_t act = 0;
        std::string deed;                   // of the act taken back
        std::vector<std::string> records;   // printed numbers of what it had made or changed
    };
    std::string_view deed() const { return "undo"; }
    std::optional<std::string> only;  // refuse unless the last act was this deed
};
Decision<Undo::Result> decide(const Undo& deed, const Desk& desk);

struct Redo {  // takes back the officer's last undo, under the same condition
    using Result = Undo::Result;
    std::string_view deed() const { return "redo"; }
};
Decision<Redo::Result> decide(const Redo& deed, const Desk& desk);

}  // namespace arrears
