#pragma once
// What reading commands have in common: as of which day, and as it was known at which entry of the journal.
#include "cli/env.hpp"
#include "cli/find.hpp"
#include "core/journal/audit.hpp"

namespace arrears {

struct ReadOptions {
    std::optional<TypedDay> as_of;
    std::optional<std::string> known;
};

// How much of a long answer. A screen is filled by the page; whatever goes elsewhere is whole, unless somebody says how much of it.
struct PageOptions {
    std::optional<int> most;
    bool all = false;
};
// Nothing: all of it. Throws Error{usage} where both were given, and what `in_range` does.
std::optional<std::size_t> lines_of(const PageOptions& told, std::size_t of_a_screen, const Env& env);

void tell_as_of(Telling& telling, ReadOptions& told);
void tell_known(Telling& telling, ReadOptions& told);

// The store as it was when its journal ended at that entry: 118 of its own, 410803:118 of another writer's. Throws Error{invalid} for what is
// no such number, Error{not_found} for an entry that is not there.
Store known_store(const Store& store, const std::string& text, const char* option);

// The store to read: the open one, or a passing one that holds the journal up to --known. All that is read is of one moment,
// whatever others write meanwhile; nothing can be written before it ends.
class Reading {
  public:
    Reading(const ReadOptions& told, Env& env);
    Store& store() { return past_ ? *past_ : env_.open(); }
    Sql& sql() { return store().sql(); }
    Date as_of() const { return as_of_; }
    bool as_of_given() const { return as_of_given_; }

  private:
    Env& env_;
    std::optional<Store> past_;
    std::optional<Snapshot> snapshot_;
    Date as_of_;
    bool as_of_given_;
};

}  // namespace arrears
