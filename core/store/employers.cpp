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
    constexpr std::int64_t common = 1000;
    std::optional<std::string> rarest;
    std::int64_t fewest = common + 1;
    for (const auto& gram : bigrams(text)) {
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

std::vector<Employer> with_part(Sql& sql, Writer writer, const std::string& text, std::size_t most) {
    const auto limit = static_cast<std::int64_t>(most);
    if (const auto gram = rarest_gram(sql, writer, text))
        return all<Employer>(sql, R"sql(
            WHERE writer = $1 AND void_act IS NULL AND instr(name, $2) > 0
            AND id IN (SELECT id FROM gram WHERE writer = $1 AND gram = $3 AND kind = 'employer')
            ORDER BY name, id LIMIT $4
        )sql", {to_cell(writer), text, *gram, limit});
    return all<Employer>(sql, "WHERE writer = $1 AND void_act IS NULL AND instr(name, $2) > 0 ORDER BY name, id LIMIT $3",
                         {to_cell(writer), text, limit});
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
    auto found = all<Employer>(sql, "WHERE writer = $1 AND name = $2 AND void_act IS NULL ORDER BY id", {to_cell(writer), wanted});
    return found.empty() ? with_part(sql, writer, wanted, most) : found;
}

}  // namespace arrears
