#include "core/store/employers.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/store/derive.hpp"
#include "core/store/records.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

// A text of another length than the code's is part of a name; so is one that does not check.
template <class Code>
std::vector<Employer> with_code(Sql& sql, Writer writer, std::string_view column, std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most) return {};
    try {
        const Code code = Code::parse(text);
        return all<Employer>(sql, "WHERE writer = $1 AND " + std::string(column) + " = $2 AND void_act IS NULL",
                             {to_cell(writer), to_cell(code)});
    } catch (const Error&) {
        return {};
    }
}

// The piece of the text that fewest names have, so that few names are read; nothing for a single character.
std::optional<std::string> rarest_gram(Sql& sql, Writer writer, std::string_view text) {
    auto grams = bigrams(text);
    if (grams.size() <= 1) return grams.empty() ? std::nullopt : std::optional(std::move(grams.front()));
    constexpr std::int64_t common = 1000;
    std::optional<std::string> rarest;
    std::int64_t fewest = common + 1;
    for (const auto& gram : grams) {
        const auto names = sql.number(R"sql(
            SELECT count(*) FROM (SELECT 1 FROM gram WHERE writer = $1 AND gram = $2 AND kind = 'employer' LIMIT $3) few
        )sql", {to_cell(writer), gram, common}).value_or(0);
        if (names < fewest) {
            fewest = names;
            rarest = gram;
        }
    }
    return rarest;
}

// Those whose name holds the text; first those who have no other name.
std::vector<Employer> with_part(Sql& sql, Writer writer, const std::string& text, std::size_t most) {
    std::vector<Id> ids;
    const auto add = [&](const Row& row) { ids.emplace_back(row.integer(0)); };
    const auto limit = static_cast<std::int64_t>(most);
    if (const auto gram = rarest_gram(sql, writer, text))
        sql.each(R"sql(
            SELECT id FROM employer WHERE writer = $1 AND void_act IS NULL AND instr(name, $2) > 0
            AND id IN (SELECT id FROM gram WHERE writer = $1 AND gram = $3 AND kind = 'employer')
            ORDER BY CASE name WHEN $2 THEN 0 ELSE 1 END, name, id LIMIT $4
        )sql", {to_cell(writer), text, *gram, limit}, add);
    else
        sql.each(R"sql(
            SELECT id FROM employer WHERE writer = $1 AND void_act IS NULL AND instr(name, $2) > 0
            ORDER BY CASE name WHEN $2 THEN 0 ELSE 1 END, name, id LIMIT $3
        )sql", {to_cell(writer), text, limit}, add);
    std::vector<Employer> found;
    for (const Id id : ids)
        if (auto employer = find<Employer>(sql, id)) found.push_back(std::move(*employer));
    return found;
}

void keep_exact(std::vector<Employer>& found, std::string_view name) {
    std::erase_if(found, [&](const Employer& employer) { return employer.name != name; });
}

}  // namespace

std::vector<Employer> find_employers(Sql& sql, Writer writer, std::string_view text, std::size_t most) {
    const std::string wanted(trimmed(text));
    if (wanted.empty()) return {};
    if (const auto number = typed_number(wanted); number && number->letter == 'E') {
        const auto found = find<Employer>(sql, Id(writer, 0, number->serial));
        return found ? std::vector{*found} : std::vector<Employer>{};
    }
    if (auto found = with_code<CreditCode>(sql, writer, "credit_code", wanted, 18, 18); !found.empty()) return found;
    if (auto found = with_code<RegistrationNumber>(sql, writer, "registration_number", wanted, 15, 15); !found.empty()) return found;
    if (auto found = with_code<OrganisationCode>(sql, writer, "organisation_code", wanted, 9, 10); !found.empty()) return found;
    auto found = with_part(sql, writer, wanted, most);
    if (!found.empty() && found.front().name == wanted) keep_exact(found, wanted);
    return found;
}

std::vector<Employer> employers_named(Sql& sql, Writer writer, const std::string& name) {
    constexpr std::size_t most = 100;
    auto found = with_part(sql, writer, name, most);
    keep_exact(found, name);
    return found;
}

}  // namespace arrears
