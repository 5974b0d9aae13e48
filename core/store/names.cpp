#include "core/store/names.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <vector>

#include "core/store/employers.hpp"
#include "core/store/records.hpp"
#include "core/value/employer_name.hpp"

namespace arrears {
namespace {

// The pieces under which a name is found: as it is written, as it is folded, and without legal form and the places
// of the office, which do not change.
std::set<std::string> pieces_of(const std::string& name, Writer writer) {
    std::set<std::string> pieces;
    for (const auto& text : {name, folded_name(name), core_of_name(name, {RegionCode::of(writer.region())})})
        for (auto& gram : bigrams(text)) pieces.insert(std::move(gram));
    return pieces;
}

// An address is looked for as it is written.
std::set<std::string> pieces_of_address(const std::string& address) {
    auto grams = bigrams(address);
    return {std::make_move_iterator(grams.begin()), std::make_move_iterator(grams.end())};
}

void drop_names(Sql& sql, Id id, const std::set<std::string>& names) {
    for (const auto& name : names) {
        std::set<std::string> pieces = pieces_of(name, id.writer());
        for (auto& gram : initial_bigrams(name)) pieces.insert(std::move(gram));
        for (const auto& gram : pieces)
            for (const std::string_view kind : {"employer", "former", "initials", "address"})
                sql.run("DELETE FROM gram WHERE writer = $1 AND gram = $2 AND kind = $3 AND id = $4",
                        {to_cell(id.writer()), gram, to_cell(kind), to_cell(id)});
    }
}

void write_grams(Sql& sql, Id id, const std::set<std::string>& grams, std::string_view kind) {
    for (const auto& gram : grams)
        sql.run("INSERT INTO gram (writer, gram, kind, id) VALUES ($1, $2, $3, $4) ON CONFLICT (writer, gram, kind, id) DO NOTHING",
                {to_cell(id.writer()), gram, to_cell(kind), to_cell(id)});
}

// Every name and address that an employer may have been found by, even one that is void now.
void add_names(Sql& sql, Id id, std::set<std::string>& names) {
    if (const auto employer = find_even_void<Employer>(sql, id)) {
        names.insert(employer->name);
        if (employer->address) names.insert(*employer->address);
    }
    for (auto& former : all<FormerName>(sql, "WHERE writer = $1 AND employer = $2", {to_cell(id.writer()), to_cell(id)})) names.insert(std::move(former.name));
}

// Adds to the employers all those that are, or were, one with any of them.
void add_registrations(Sql& sql, std::set<Id>& employers) {
    std::set<Id> all_of_them;
    for (const Id id : employers)
        for (const Id number : registrations_of(sql, id)) all_of_them.insert(number);
    employers.merge(all_of_them);
}

}  // namespace

// All names and addresses of an employer lie under the number that stands for it, its earlier names and those of its other
// numbers apart from its own.
void write_names(Sql& sql, Id id) {
    const auto employer = find<Employer>(sql, id);
    if (!employer || representative(sql, id) != id) return;
    std::set<std::string> initials;
    const auto names = names_of(sql, *employer).all();
    for (auto name = names.begin(); name != names.end(); ++name) {
        write_grams(sql, id, pieces_of(*name, id.writer()), name == names.begin() ? "employer" : "former");
        for (auto& gram : initial_bigrams(*name)) initials.insert(std::move(gram));
    }
    write_grams(sql, id, initials, "initials");
    for (const Id number : registrations_of(sql, id))
        if (const auto registered = find<Employer>(sql, number); registered && registered->address) write_grams(sql, id, pieces_of_address(*registered->address), "address");
}

// In the order of the table, since a list of employers has a hundred thousand pieces.
void write_new_names(Sql& sql, std::span<const Employer> employers) {
    using Gram = std::tuple<std::string, std::string_view, Id>;
    std::vector<Gram> grams;
    for (const Employer& employer : employers) {
        for (auto& gram : pieces_of(employer.name, employer.id.writer())) grams.emplace_back(gram, "employer", employer.id);
        for (auto& gram : initial_bigrams(employer.name)) grams.emplace_back(gram, "initials", employer.id);
        if (employer.address)
            for (auto& gram : bigrams(*employer.address)) grams.emplace_back(std::move(gram), "address", employer.id);
    }
    std::ranges::sort(grams);
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    for (auto& [gram, kind, id] : grams)
        sql.run("INSERT INTO gram (writer, gram, kind, id) VALUES ($1, $2, $3, $4)", {to_cell(id.writer()), std::move(gram), to_cell(kind), to_cell(id)});
}

void derive_same_employers(Sql& sql, std::set<Id>& employers) {
    add_registrations(sql, employers);
    for (const Id id : employers)
        sql.run("DELETE FROM same_employer WHERE writer = $1 AND employer = $2", {to_cell(id.writer()), to_cell(id)});
    const auto pairs = all<SameAs>(sql, "WHERE void_act IS NULL ORDER BY id");
    std::set<Id> left = employers;
    while (!left.empty()) {
        std::set<Id> one{*left.begin()};
        for (std::size_t before = 0; before != one.size();) {
            before = one.size();
            for (const SameAs& pair : pairs)
                if (one.contains(pair.employer) || one.contains(pair.other)) one.insert({pair.employer, pair.other});
        }
        for (const Id id : one) {
            left.erase(id);
            employers.insert(id);
            for (const Id other : one)
                if (other != id)
                    sql.run("INSERT INTO same_employer (writer, employer, other) VALUES ($1, $2, $3) ON CONFLICT (writer, employer, other) DO NOTHING",
                            {to_cell(id.writer()), to_cell(id), to_cell(other)});
        }
    }
}

void derive_names(Sql& sql, std::set<Id>& employers, bool merged, std::set<std::string> names) {
    if (merged) derive_same_employers(sql, employers);
    else add_registrations(sql, employers);
    for (const Id id : employers) add_names(sql, id, names);
    for (const Id id : employers) drop_names(sql, id, names);
    for (const Id id : employers) write_names(sql, id);
}

}  // namespace arrears
