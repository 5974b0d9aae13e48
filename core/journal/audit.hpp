#pragma once
// Whether a store is what its journal says, and what else can be made of a journal alone.
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/error.hpp"
#include "core/store/store.hpp"

namespace arrears {

struct AuditFinding {
    std::string what;    // schema, integrity, foreign_key, missing, chain, vault, replay or table
    std::string table;   // as far as it is known, as is …
    std::string record;  // … the printed number, or the key
    Phrase phrase;
    Args args;
};

// What is wrong with a store; what cannot be read is a finding too. `deep` also holds every personal value and
// free text against its digest and every row of every table against a replay of the journal, made in a
// temporary store beside the file. Throws only where that one finds no room.
std::vector<AuditFinding> check_store(Store& store, bool deep);

// A new store from the journal and the vault alone; it gets its name when it is whole.
void rebuild(Store& from, const std::filesystem::path& file);

// The ledger as it was known when the last entry of this store's own journal, or of another writer's that it holds,
// was `seq`, without its vault: a temporary store, which goes with the object. Throws Error{not_found} for an entry
// that the journal has not.
Store known_at(const Store& from, std::int64_t seq, std::optional<Writer> of = {});

}  // namespace arrears
