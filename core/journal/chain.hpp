#pragma once
// The chain that makes a later change of the journal show: chain₀ is 32 zero bytes,
// chainₙ = SHA-256(0x02 ‖ chainₙ₋₁ ‖ SHA-256(0x00 ‖ body)). One chain a writer.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/journal/event.hpp"
#include "core/store/sql.hpp"

namespace arrears {

struct Head {
    Writer writer;
    std::int64_t seq = 0;
    std::string chain = std::string(32, '\0');
};

std::string next_link(std::string_view chain, std::string_view body);
Head head_of(Sql& sql, Writer writer);       // seq 0 for a writer without events
std::vector<Head> heads(Sql& sql);           // of every writer in the store
// What stands in an entry before its changes, which may be megabytes; nothing where there is no such entry. Throws Error{damaged}.
std::optional<Event> event_head(Sql& sql, Writer writer, std::int64_t seq);

// The first place where a writer's journal is not what its chain says.
struct ChainFault {
    Writer writer;
    std::int64_t seq;
};
std::vector<ChainFault> verify_chains(Sql& sql);

// A head that somebody kept: WRITER:SEQ:HEX, of the hex digits any 16 or more from the front.
struct KeptHead {
    Writer writer;
    std::int64_t seq;
    std::string hex;
    static KeptHead parse(std::string_view text);  // throws Error{invalid}
};
bool holds(Sql& sql, const KeptHead& kept);

}  // namespace arrears
