#include "core/store/employers.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "core/store/cases.hpp"
#include "core/store/records.hpp"
#include "core/store/store.hpp"
#include "core/value/employer_name.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

using How = FoundEmployers::How;

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

constexpr std::int64_t common = 1000;  // a piece that more names have is no help

std::int64_t names_with(Sql& sql, Writer writer, std::string_view gram, std::string_view kind) {
    return sql.number(R"sql(
        SELECT count(*) FROM (SELECT 1 FROM gram WHERE writer = $1 AND gram = $2 AND kind = $4 LIMIT $3) few
    )sql", {to_cell(writer), to_cell(gram), common, to_cell(kind)}).value_or(0);
}

// The piece of the text that fewest names have, so that few names are read; nothing for a single character.
std::optional<std::string> rarest_gram(Sql& sql, Writer writer, std::string_view text) {
    auto grams = bigrams(text);
    if (grams.size() <= 1) return grams.empty() ? std::nullopt : std::optional(std::move(grams.front()));
    std::optional<std::string> rarest;
    std::int64_t fewest = common + 1;
    for (const auto& gram : grams) {
        const auto names = names_with(sql, writer, gram, "employer");
        if (names < fewest) {
            fewest = names;
            rarest = gram;
        }
    }
    return rarest;
}

// Those whose name holds the text; first those who have no other name. Of an employer that was registered twice,
// only the number that stands for it: the pieces of its names lie under that one.
std::vector<Employer> with_part(Sql& sql, Writer writer, const std::string& text, std::size_t most) {
    std::vector<Id> ids;
    const auto add = [&](const Row& row) { ids.emplace_back(row.integer(0)); };
    const auto limit = static_cast<std::int64_t>(most);
    if (const auto gram = rarest_gram(sql, writer, text))
        sql.each(R"sql(
            SELECT e.id FROM gram g JOIN employer e ON e.writer = g.writer AND e.id = g.id
            WHERE g.writer = $1 AND g.gram = $3 AND g.kind = 'employer' AND e.void_act IS NULL AND instr(e.name, $2) > 0
            ORDER BY CASE e.name WHEN $2 THEN 0 ELSE 1 END, e.name, e.id LIMIT $4
        )sql", {to_cell(writer), text, *gram, limit}, add);
    else
        sql.each(R"sql(
            SELECT id FROM employer WHERE writer = $1 AND void_act IS NULL AND instr(name, $2) > 0
            AND id NOT IN (SELECT employer FROM same_employer WHERE writer = $1 AND other < employer)
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

RegionCode office_of(Writer writer) { return RegionCode::of(writer.region()); }

void count_open_cases(Sql& sql, std::vector<EmployerCandidate>& candidates) {
    constexpr std::int64_t many = 1000;
    for (auto& candidate : candidates) candidate.open_cases = static_cast<std::int64_t>(open_cases_of(sql, candidate.employer.id, many).size());
}

std::vector<EmployerCandidate> as_candidates(Sql& sql, std::vector<Employer> employers) {
    std::vector<EmployerCandidate> candidates;
    for (auto& employer : employers) candidates.push_back({std::move(employer), 0, {}, {}});
    if (candidates.size() > 1) count_open_cases(sql, candidates);
    return candidates;
}

FoundEmployers those_that_stand_for(Sql& sql, const std::vector<Employer>& coded) {
    std::set<Id> ids;
    for (const Employer& employer : coded) ids.insert(representative(sql, employer.id));
    std::vector<Employer> employers;
    for (const Id id : ids)
        if (auto employer = find<Employer>(sql, id)) employers.push_back(std::move(*employer));
    const How how = employers.empty() ? How::none : employers.size() == 1 ? How::one : How::several;
    return {how, as_candidates(sql, std::move(employers))};
}

// The employers that have the rarest pieces of a text among their names of the kinds.
std::vector<Employer> sharing_pieces(Sql& sql, Writer writer, const std::vector<std::string>& grams, std::initializer_list<std::string_view> kinds, std::size_t pieces) {
    std::vector<std::pair<std::int64_t, std::string>> rare;
    for (const auto& gram : grams) {
        std::int64_t names = 0;
        for (const auto kind : kinds) names += names_with(sql, writer, gram, kind);
        if (names > 0 && names < common) rare.emplace_back(names, gram);
    }
    std::sort(rare.begin(), rare.end());
    if (rare.size() > pieces) rare.resize(pieces);
    std::set<Id> ids;
    for (const auto& [names, gram] : rare)
        for (const auto kind : kinds)
            sql.each("SELECT id FROM gram WHERE writer = $1 AND gram = $2 AND kind = $3", {to_cell(writer), gram, to_cell(kind)},
                     [&](const Row& row) { ids.emplace(row.integer(0)); });
    std::vector<Employer> found;
    for (const Id id : ids)
        if (auto employer = find<Employer>(sql, id)) found.push_back(std::move(*employer));
    return found;
}

// Those whose names hold the text but for width, brackets and capitals: today's names before earlier ones.
FoundEmployers with_folded_part(Sql& sql, Writer writer, const std::string& text) {
    const std::string wanted = folded_name(text);
    std::vector<EmployerCandidate> whole, part, was_whole, was_part;
    for (const Employer& employer : sharing_pieces(sql, writer, bigrams(wanted), {"employer", "former"}, 1)) {
        const auto holds = [&](const std::string& name) { return folded_name(name).find(wanted) != std::string::npos; };
        const auto is = [&](const std::string& name) { return folded_name(name) == wanted; };
        const auto names = names_of(sql, employer);
        const auto former = std::find_if(names.former.begin(), names.former.end(), holds);
        if (std::any_of(names.present.begin(), names.present.end(), is)) whole.push_back({employer, 0, {}, {}});
        else if (std::any_of(names.present.begin(), names.present.end(), holds)) part.push_back({employer, 0, {}, {}});
        else if (former != names.former.end()) {
            const bool is_whole = std::any_of(names.former.begin(), names.former.end(), is);
            (is_whole ? was_whole : was_part).push_back({employer, 0, {}, *former});
        }
    }
    for (auto* found : {&whole, &part, &was_whole})
        if (found->size() == 1) return {How::one, std::move(*found)};
    for (auto* found : {&whole, &part, &was_whole, &was_part})
        if (!found->empty()) return {found == &was_part ? How::near : How::several, std::move(*found)};
    return {};
}

bool is_initials(std::string_view text) {
    return text.size() >= 2 && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

std::vector<EmployerCandidate> with_initials(Sql& sql, Writer writer, std::string_view letters) {
    std::vector<std::string> grams;
    for (std::string gram : bigrams(letters)) {
        for (char& c : gram)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        grams.push_back(std::move(gram));
    }
    std::vector<EmployerCandidate> candidates;
    for (const Employer& employer : sharing_pieces(sql, writer, grams, {"initials"}, 1)) {
        const auto names = names_of(sql, employer);
        const auto has = [&](const std::string& name) { return has_initials(name, letters); };
        const auto former = std::find_if(names.former.begin(), names.former.end(), has);
        if (std::any_of(names.present.begin(), names.present.end(), has)) candidates.push_back({employer, 0, {}, {}});
        else if (former != names.former.end()) candidates.push_back({employer, 0, {}, *former});
    }
    return candidates;
}

}  // namespace

FoundEmployers find_employers(Sql& sql, Writer writer, std::string_view text, std::size_t most) {
    const std::string wanted(trimmed(text));
    if (wanted.empty()) return {};
    if (const auto number = typed_number(wanted); number && number->letter == 'E') {
        const auto found = find<Employer>(sql, Id(writer, 0, number->serial));
        return found ? those_that_stand_for(sql, {*found}) : FoundEmployers{};
    }
    const std::string code = typed(wanted);
    if (auto found = with_code<CreditCode>(sql, writer, "credit_code", code, 18, 18); !found.empty()) return those_that_stand_for(sql, found);
    if (auto found = with_code<RegistrationNumber>(sql, writer, "registration_number", code, 15, 15); !found.empty()) return those_that_stand_for(sql, found);
    if (auto found = with_code<OrganisationCode>(sql, writer, "organisation_code", code, 9, 10); !found.empty()) return those_that_stand_for(sql, found);
    auto named = with_part(sql, writer, wanted, most);
    const bool is_whole = !named.empty() && named.front().name == wanted;
    if (is_whole) keep_exact(named, wanted);
    if (named.size() > 1) return {How::several, as_candidates(sql, std::move(named))};
    if (named.size() == 1) {
        const bool says_little = !is_whole && core_of_name(wanted, {office_of(writer)}).empty();
        FoundEmployers found{says_little ? How::says_little : How::one, as_candidates(sql, std::move(named))};
        if (says_little) count_open_cases(sql, found.candidates);
        return found;
    }
    FoundEmployers found = with_folded_part(sql, writer, wanted);
    if (found.how == How::none) {
        if (is_initials(wanted)) found.candidates = with_initials(sql, writer, wanted);
        for (auto& like : employers_like(sql, writer, wanted, office_of(writer), most))
            if (std::none_of(found.candidates.begin(), found.candidates.end(), [&](const auto& one) { return one.employer.id == like.employer.id; }))
                found.candidates.push_back(std::move(like));
        if (!found.candidates.empty()) found.how = How::near;
    }
    if (found.candidates.size() > most) found.candidates.resize(most);
    if (found.how != How::one) count_open_cases(sql, found.candidates);
    return found;
}

FoundEmployers find_employers(Sql& sql, std::string_view text, std::size_t most) {
    FoundEmployers best;
    for (const Writer writer : writers(sql)) {
        FoundEmployers found = find_employers(sql, writer, text, most);
        if (found.how < best.how) best = std::move(found);
        else if (found.how == best.how) {
            std::ranges::move(found.candidates, std::back_inserter(best.candidates));
            if (best.how == FoundEmployers::How::one) best.how = FoundEmployers::How::several;
        }
    }
    return best;
}

std::vector<Employer> employers_named(Sql& sql, Writer writer, const std::string& name) {
    constexpr std::size_t most = 100;
    auto found = with_part(sql, writer, name, most);
    keep_exact(found, name);
    return found;
}

std::vector<EmployerCandidate> employers_like(Sql& sql, Writer writer, std::string_view name, RegionCode home, std::size_t most) {
    constexpr std::size_t pieces = 4;  // two likely names share one of the rarest
    std::vector<EmployerCandidate> alike;
    for (const Employer& employer : sharing_pieces(sql, writer, bigrams(core_of_name(name, {office_of(writer), home})), {"employer", "former"}, pieces)) {
        const std::vector<RegionCode> homes{office_of(writer), home, employer.region};
        const std::string core = core_of_name(name, homes);
        EmployerCandidate candidate{employer, 0, 0, {}};
        const auto names = names_of(sql, employer);
        for (const auto& called : names.all()) {
            const int like = likeness(core, core_of_name(called, homes));
            if (like <= *candidate.likeness) continue;
            const bool is_former = std::find(names.present.begin(), names.present.end(), called) == names.present.end();
            candidate.likeness = like;
            candidate.former = is_former ? std::optional(called) : std::nullopt;
        }
        if (*candidate.likeness >= least_likeness) alike.push_back(std::move(candidate));
    }
    std::sort(alike.begin(), alike.end(), [](const EmployerCandidate& a, const EmployerCandidate& b) {
        return std::pair(-*a.likeness, a.employer.id) < std::pair(-*b.likeness, b.employer.id);
    });
    if (alike.size() > most) alike.resize(most);
    count_open_cases(sql, alike);
    return alike;
}

std::vector<Error::Candidate> lines_of(const std::vector<EmployerCandidate>& candidates) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& [employer, open_cases, likeness, former] : candidates) {
        std::string code;
        if (employer.credit_code) code = employer.credit_code->text();
        else if (employer.registration_number) code = employer.registration_number->text();
        else if (employer.organisation_code) code = employer.organisation_code->text();
        rows.push_back({employer.id.text("E"), employer.name, std::move(code), employer.address.value_or("")});
    }
    std::vector<std::string> texts = aligned(rows);
    std::vector<Error::Candidate> lines;
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        std::string& line = texts[at];
        const auto& candidate = candidates[at];
        const Args open{{"open", candidate.open_cases}};
        if (candidate.former) lines.emplace_back(std::move(line), Phrase::candidate_former, Args{open.front(), {"former", *candidate.former}});
        else if (candidate.likeness) lines.emplace_back(std::move(line), Phrase::candidate_like, Args{open.front(), {"likeness", *candidate.likeness}});
        else lines.emplace_back(std::move(line), Phrase::candidate_open, open);
    }
    return lines;
}

std::vector<Id> registrations_of(Sql& sql, Id employer) {
    std::vector<Id> numbers{employer};
    sql.each("SELECT other FROM same_employer WHERE writer = $1 AND employer = $2 ORDER BY other", {to_cell(employer.writer()), to_cell(employer)},
             [&](const Row& row) { numbers.emplace_back(row.integer(0)); });
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Registrations::Registrations(Sql& sql) {
    sql.each("SELECT employer, min(other) FROM same_employer GROUP BY employer", {},
             [&](const Row& row) { lowest_.emplace(Id(row.integer(0)), std::min(Id(row.integer(0)), Id(row.integer(1)))); });
}

Id Registrations::representative(Id employer) const {
    const auto found = lowest_.find(employer);
    return found == lowest_.end() ? employer : found->second;
}

std::vector<std::string> EmployerNames::all() const {
    std::vector<std::string> names = present;
    names.insert(names.end(), former.begin(), former.end());
    return names;
}

EmployerNames names_of(Sql& sql, const Employer& employer) {
    EmployerNames names{{employer.name}, {}};
    for (const Id number : registrations_of(sql, employer.id)) {
        if (auto other = number == employer.id ? std::nullopt : find<Employer>(sql, number)) names.present.push_back(std::move(other->name));
        for (auto& former : all<FormerName>(sql, "WHERE writer = $1 AND employer = $2 AND void_act IS NULL ORDER BY id",
                                            {to_cell(number.writer()), to_cell(number)}))
            names.former.push_back(std::move(former.name));
    }
    return names;
}

}  // namespace arrears
