#include "core/report/dups.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/report/columns.hpp"
#include "core/report/held.hpp"
#include "core/store/held.hpp"
#include "core/value/employer_name.hpp"

namespace arrears {
namespace {

constexpr std::size_t most = 200;
constexpr std::size_t rare = 20;  // a piece that more names share tells nothing

struct Known {
    Employer employer;
    std::vector<std::string> cores;  // of its present name first
};

struct Pair {
    Phrase why;
    std::string_view code;  // of why, to a machine
    int likeness = 0;
};

using Pairs = std::map<std::pair<Id, Id>, Pair>;  // the lower number first

std::string core_of(const Employer& employer, std::string_view name) {
    return core_of_name(name, {RegionCode::of(employer.id.writer().region()), employer.region});
}

// The employers by the number that stands for each.
std::map<Id, Known> known_employers(Sql& sql) {
    const Registrations registrations(sql);
    std::map<Id, Known> known;
    for (auto& employer : all<Employer>(sql, "WHERE void_act IS NULL ORDER BY id"))
        if (registrations.representative(employer.id) == employer.id) {
            std::string core = core_of(employer, employer.name);
            known.emplace(employer.id, Known{std::move(employer), {std::move(core)}});
        }
    for (const auto& former : all<FormerName>(sql, "WHERE void_act IS NULL ORDER BY id"))
        if (const auto of = known.find(registrations.representative(former.employer)); of != known.end())
            of->second.cores.push_back(core_of(of->second.employer, former.name));
    return known;
}

bool differ_in_code(const Employer& a, const Employer& b) { return a.credit_code && b.credit_code && a.credit_code != b.credit_code; }

int likeness_of(const Known& a, const Known& b) {
    int most_alike = 0;
    for (const auto& core : a.cores)
        for (const auto& other : b.cores) most_alike = std::max(most_alike, likeness(core, other));
    return most_alike;
}

void add(Pairs& pairs, const Known& a, const Known& b, Phrase why, std::string_view code) {
    const auto [first, second] = std::minmax(a.employer.id, b.employer.id);
    if (!differ_in_code(a.employer, b.employer)) pairs.try_emplace({first, second}, Pair{why, code, likeness_of(a, b)});
}

// The characters 9 to 17 of a credit code are the organisation code that the firm had before: GB 32100.
std::string organisation_of(const Employer& employer) {
    constexpr std::size_t from = 8, length = 9;
    if (employer.organisation_code) return employer.organisation_code->text();
    return employer.credit_code ? employer.credit_code->text().substr(from, length) : std::string();
}

// Each with the first of the same key.
template <class KeyOf>
void add_same(Pairs& pairs, const std::map<Id, Known>& known, KeyOf&& key_of, Phrase why, std::string_view code) {
    std::map<std::string, const Known*> first;
    for (const auto& [id, one] : known)
        if (std::string key = key_of(one); !key.empty())
            if (const auto [at, is_new] = first.try_emplace(std::move(key), &one); !is_new) add(pairs, *at->second, one, why, code);
}

void add_alike(Pairs& pairs, const std::map<Id, Known>& known, const std::vector<Id>& sharing) {
    if (sharing.size() > rare) return;
    for (auto a = sharing.begin(); a != sharing.end(); ++a)
        for (auto b = std::next(a); b != sharing.end(); ++b) {
            const auto one = known.find(*a), other = known.find(*b);
            if (one == known.end() || other == known.end() || pairs.size() >= most) continue;
            if (likeness_of(one->second, other->second) >= least_likeness) add(pairs, one->second, other->second, Phrase::alike_nearly, "near_name");
        }
}

Pairs gather_dups(Sql& sql, const std::map<Id, Known>& known) {
    Pairs pairs;
    add_same(pairs, known, [](const Known& one) { return organisation_of(one.employer); }, Phrase::alike_code, "code");
    add_same(pairs, known, [](const Known& one) { return one.cores.front(); }, Phrase::alike_name, "name");
    std::string gram;
    std::vector<Id> sharing;
    sql.each("SELECT gram, id FROM gram WHERE kind = 'employer' OR kind = 'former' ORDER BY writer, gram, kind, id", {}, [&](const Row& row) {
        if (row.text(0) != gram) {
            add_alike(pairs, known, sharing);
            gram = row.text(0);
            sharing.clear();
        }
        if (const Id id(row.integer(1)); sharing.size() <= rare && std::find(sharing.begin(), sharing.end(), id) == sharing.end()) sharing.push_back(id);
    });
    add_alike(pairs, known, sharing);
    return pairs;
}

}  // namespace

Document write_dups(Sql& sql, const Speech& say) {
    const auto known = known_employers(sql);
    const Pairs pairs = gather_dups(sql, known);
    Table table{"items", {},
                {column("employer", Phrase::column_number, say), column("name", Phrase::column_called, say),
                 column("other", Phrase::column_other_number, say), column("other_name", Phrase::column_other_name, say),
                 column("why", Phrase::column_why, say), number_column("likeness", Phrase::column_likeness, say)},
                {}, {}};
    for (const auto& [both, pair] : pairs) {
        if (table.rows.size() == most) break;
        table.rows.push_back({number_of(both.first, Employer::letter), known.at(both.first).employer.name,
                              number_of(both.second, Employer::letter), known.at(both.second).employer.name,
                              Word{std::string(pair.code), say(pair.why)}, std::int64_t{pair.likeness}});
    }
    Document document;
    const auto count = static_cast<std::int64_t>(table.rows.size());
    document.table(std::move(table));
    document.say(count == 0 ? say(Phrase::dups_none) : say(Phrase::dups_count, {{"count", count}}));
    if (pairs.size() >= most) document.say(say(Phrase::dups_more, {{"count", count}}));
    const std::int64_t waiting = count_waiting(sql);
    Table held = held_rows(sql, most, say);
    held.for_machines_only = waiting == 0;
    document.table(std::move(held));
    if (waiting > 0) document.say(say(Phrase::dups_held_count, {{"count", waiting}}));
    return document;
}

}  // namespace arrears
