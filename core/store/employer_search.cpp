#include "core/store/employer_search.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <unordered_set>

#include "core/store/employers.hpp"
#include "core/store/records.hpp"
#include "core/store/store.hpp"
#include "core/value/employer_name.hpp"
#include "core/value/fit.hpp"

namespace arrears {
namespace {

using In = EmployerHit::In;

struct Place {
    In in{};
    std::string text;
};

// Its name first, then those of its other numbers, its earlier ones, its addresses.
std::vector<Place> places_of(Sql& sql, const Employer& employer) {
    std::vector<Place> places;
    auto names = names_of(sql, employer);
    for (auto& name : names.present) places.push_back({In::name, std::move(name)});
    for (auto& name : names.former) places.push_back({In::former_name, std::move(name)});
    for (const Id number : registrations_of(sql, employer.id))
        if (auto registered = find<Employer>(sql, number); registered && registered->address) places.push_back({In::address, std::move(*registered->address)});
    return places;
}

std::optional<EmployerHit> best_hit(Id employer, const std::vector<Place>& places, std::string_view text) {
    std::optional<EmployerHit> best;
    for (const Place& place : places) {
        if (place.text.find(text) == std::string::npos || (best && best->in < place.in)) continue;
        if (const int fit = fit_of(place.text, text); !best || fit > best->fit) best = EmployerHit{employer, place.in, fit};
    }
    return best;
}

// The piece of the text that fewest have, since whoever has the text has each of them; nothing for a single character.
std::optional<std::string> rarest_piece(Sql& sql, Writer writer, std::string_view text) {
    std::optional<std::string> rarest;
    std::int64_t fewest = INT64_MAX;
    for (std::string& piece : bigrams(text)) {
        const auto count = sql.number("SELECT count(*) FROM (SELECT 1 FROM gram WHERE writer = $1 AND gram = $2 AND kind <> 'initials' LIMIT $3) few",
                                      {to_cell(writer), piece, fewest}).value_or(0);
        if (count < fewest || !rarest) rarest = std::move(piece), fewest = count;
    }
    return rarest;
}

class Search {
  public:
    Search(Sql& sql, std::string_view text) : sql_(sql), text_(text) {}

    void run(Writer writer) {
        const auto piece = rarest_piece(sql_, writer, text_);
        // Most that are found are found by their names, which SQL reads faster than we read an employer.
        const auto add = [&](const Row& row) { add_hit({Id(row.integer(0)), In::name, fit_of(row.text(1), text_)}); };
        if (piece)
            sql_.each(R"sql(
                SELECT e.id, e.name FROM gram g JOIN employer e ON e.id = g.id
                WHERE g.writer = $1 AND g.gram = $2 AND g.kind = 'employer' AND e.void_act IS NULL AND instr(e.name, $3) > 0
            )sql", {to_cell(writer), *piece, text_}, add);
        std::vector<Id> others;
        const auto keep = [&](const Row& row) { others.emplace_back(row.integer(0)); };
        if (piece)
            sql_.each("SELECT id FROM gram WHERE writer = $1 AND gram = $2 AND kind IN ('former', 'address')", {to_cell(writer), *piece}, keep);
        else
            sql_.each("SELECT id FROM employer WHERE writer = $1 AND void_act IS NULL AND id NOT IN (SELECT employer FROM same_employer WHERE writer = $1 AND other < employer)",
                      {to_cell(writer)}, keep);
        for (const Id id : others) {
            if (known_.contains(id.number())) continue;
            if (const auto employer = find<Employer>(sql_, id))
                if (const auto hit = best_hit(id, places_of(sql_, *employer), text_)) add_hit(*hit);
        }
    }

    std::vector<EmployerHit> ranked() {
        std::ranges::sort(hits_, {}, [](const EmployerHit& hit) { return std::tuple(hit.in, -hit.fit, hit.employer); });
        return std::move(hits_);
    }

  private:
    void add_hit(const EmployerHit& hit) {
        if (known_.insert(hit.employer.number()).second) hits_.push_back(hit);
    }

    Sql& sql_;
    std::string text_;
    std::vector<EmployerHit> hits_;
    std::unordered_set<std::int64_t> known_;
};

}  // namespace

std::vector<EmployerHit> employers_holding(Sql& sql, std::string_view text) {
    Search search(sql, text);
    for (const Writer writer : writers(sql)) search.run(writer);
    return search.ranked();
}

std::string text_of(Sql& sql, const EmployerHit& hit, std::string_view text) {
    for (Place& place : places_of(sql, get<Employer>(sql, hit.employer)))
        if (place.in == hit.in && place.text.find(text) != std::string::npos && fit_of(place.text, text) == hit.fit) return std::move(place.text);
    return {};
}

}  // namespace arrears
