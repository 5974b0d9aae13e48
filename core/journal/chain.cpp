#include "core/journal/chain.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include "core/error.hpp"
#include "core/store/cells.hpp"
#include "core/store/store.hpp"
#include "core/value/hash.hpp"

namespace arrears {

std::string next_link(std::string_view chain, std::string_view body) {
    return sha256({std::string_view("\x02", 1), chain, sha256({std::string_view("\x00", 1), body})});
}

Head head_of(Sql& sql, Writer writer) {
    Head head{writer};
    sql.each("SELECT seq, chain FROM journal WHERE writer = $1 ORDER BY seq DESC LIMIT 1", {to_cell(writer)}, [&](const Row& row) {
        head.seq = row.integer(0);
        head.chain = row.blob(1);
    });
    return head;
}

std::vector<Head> heads(Sql& sql) {
    std::vector<Head> found;
    for (const Writer writer : writers(sql)) found.push_back(head_of(sql, writer));
    return found;
}

std::optional<Event> event_head(Sql& sql, Writer writer, std::int64_t seq) {
    constexpr std::size_t more_than_a_head_has = 1 << 14;
    const Cell place[] = {to_cell(writer), seq};
    const auto beginning = sql.beginning("journal", "body", "writer = $1 AND seq = $2", place, more_than_a_head_has);
    if (!beginning) return std::nullopt;
    if (beginning->size() < more_than_a_head_has || has_whole_head(*beginning)) return parse_event_head(*beginning);
    return parse_event_head(sql.text("SELECT body FROM journal WHERE writer = $1 AND seq = $2", {to_cell(writer), seq}).value());
}

std::vector<ChainFault> verify_chains(Sql& sql) {
    std::vector<ChainFault> faults;
    std::map<std::int64_t, Head> at;
    sql.each("SELECT writer, seq, body, chain FROM journal ORDER BY writer, seq", {}, [&](const Row& row) {
        const Writer writer(row.integer(0));
        auto& head = at.try_emplace(writer.number(), Head{writer}).first->second;
        if (head.seq < 0) return;  // one fault a writer: what follows it proves nothing
        std::string chain = next_link(head.chain, row.text(2));
        if (row.integer(1) != head.seq + 1 || chain != row.blob(3)) {
            faults.push_back({writer, head.seq + 1});
            head.seq = -1;
            return;
        }
        ++head.seq;
        head.chain = std::move(chain);
    });
    return faults;
}

KeptHead KeptHead::parse(std::string_view text) {
    const auto refuse = [&] { return Error(Fault::invalid, Phrase::head_unreadable, {{"text", text}}); };
    const std::size_t first = text.find(':'), second = text.find(':', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) throw refuse();
    const auto writer = Writer::parse(text.substr(0, first));
    const std::string_view digits = text.substr(first + 1, second - first - 1);
    KeptHead kept{writer.value_or(Writer()), 0, {}};
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), kept.seq);
    for (const char c : text.substr(second + 1)) {
        if (c == ' ') continue;
        const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        if (!((lower >= '0' && lower <= '9') || (lower >= 'a' && lower <= 'f'))) throw refuse();
        kept.hex += lower;
    }
    constexpr std::size_t least = 16, most = 64;
    if (!writer || read.ec != std::errc() || read.ptr != digits.data() + digits.size() || kept.seq < 1 ||
        kept.hex.size() < least || kept.hex.size() > most)
        throw refuse();
    return kept;
}

bool holds(Sql& sql, const KeptHead& kept) {
    bool found = false;
    sql.each("SELECT chain FROM journal WHERE writer = $1 AND seq = $2", {to_cell(kept.writer), kept.seq},
             [&](const Row& row) { found = hex(row.blob(0)).starts_with(kept.hex); });
    return found;
}

}  // namespace arrears
