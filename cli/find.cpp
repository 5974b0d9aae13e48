#include "cli/find.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/store/cases.hpp"
#include "core/store/employers.hpp"
#include "core/store/records.hpp"
#include "core/value/nearest.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

// What to say where nobody is meant beyond doubt.
Phrase question_of(FoundEmployers::How how, bool may_be_made) {
    switch (how) {
        case FoundEmployers::How::near: return may_be_made ? Phrase::employer_near : Phrase::employer_near_only;
        case FoundEmployers::How::says_little: return Phrase::employer_says_little;
        case FoundEmployers::How::none: return may_be_made ? Phrase::employer_unknown_makeable : Phrase::employer_unknown;
        default: return Phrase::employer_which;
    }
}

// Whose number it may be: the writer's that it names; else of any whose records this store holds, itself the first.
std::vector<Writer> writers_of(const Store& store, const TypedNumber& number) {
    const Writer own = store.office().id.writer();
    if (number.region || number.station != '\0') {
        const int region = number.region.value_or(own.region());
        const bool is_union = number.region ? number.is_union : own.is_union();
        const Writer office = is_union ? Writer::union_(region) : Writer::bureau(region);
        return {number.station == '\0' ? office : office.at(Station{number.station})};
    }
    std::vector<Writer> of_store = writers(store.sql());
    std::erase(of_store, own);
    of_store.insert(of_store.begin(), own);
    return of_store;
}

// The years in which the table has a standing record of that serial, newest first.
std::vector<Id> with_serial(Store& store, std::string_view table, Writer writer, const TypedNumber& number) {
    std::vector<Id> found;
    store.sql().each("SELECT year FROM counter WHERE writer = $1 AND kind = $2 AND last >= $3 ORDER BY year DESC",
                     {writer.number(), std::string(table), number.serial}, [&](const Row& row) {
        if (!number.year || *number.year == row.integer(0)) found.emplace_back(writer, static_cast<int>(row.integer(0)), number.serial);
    });
    return found;
}

bool is_open(Store& store, Id id) {
    return store.sql().number("SELECT case_id FROM case_state WHERE writer = $1 AND case_id = $2 AND closed_on IS NULL",
                              {id.writer().number(), id.number()}).has_value();
}

[[noreturn]] void ask_which(Phrase why, const std::vector<Id>& found, std::string_view letter, const std::string& text) {
    std::vector<std::string> numbers;
    const bool is_of_one = std::all_of(found.begin(), found.end(), [&](Id id) { return id.writer() == found.front().writer(); });
    for (const Id id : found) numbers.push_back(is_of_one ? id.text(letter) : id.full(letter));
    throw Error(Fault::undecided, why, {{"text", excerpt(text)}}).among(std::move(numbers));
}

Id choose_year(Store& store, std::string_view table, std::string_view letter, Writer writer, const TypedNumber& number, const std::string& text, Date today) {
    if (number.year) return Id(writer, *number.year, number.serial);
    const auto found = with_serial(store, table, writer, number);
    const Id this_year(writer, today.year(), number.serial), last_year(writer, today.year() - 1, number.serial);
    if (found.empty()) return this_year;  // the look-up that follows says that it is not there
    const bool stands = std::find(found.begin(), found.end(), this_year) != found.end();
    if (stands && !(table == CaseFile::table && is_open(store, last_year))) return this_year;
    ask_which(Phrase::number_of_which_year, found, letter, text);
}

// A bare number is this store's own, as far as it has one. Another writer's is printed as such a number with its year, and
// a case of the other's that is still open may be the one that is meant: then neither is guessed.
Id choose_record(Store& store, std::string_view table, std::string_view letter, const TypedNumber& number, const std::string& text, Date today) {
    std::vector<Writer> having;
    for (const Writer writer : writers_of(store, number))
        if (!with_serial(store, table, writer, number).empty()) having.push_back(writer);
    const Writer first = having.empty() ? writers_of(store, number).front() : having.front();
    std::vector<Id> found;
    bool may_be_others = number.year.has_value() || first != store.office().id.writer();
    for (const Writer writer : having)
        for (const Id id : with_serial(store, table, writer, number)) {
            may_be_others |= writer != first && table == CaseFile::table && is_open(store, id);
            found.push_back(id);
        }
    if (having.size() > 1 && may_be_others) ask_which(Phrase::number_of_which_writer, found, letter, text);
    return choose_year(store, table, letter, first, number, text, today);
}

Id last_touched(Store& store) {
    const Cell own = store.office().id.writer().number();
    std::optional<std::int64_t> id;
    std::pair<std::int64_t, std::int64_t> newest;  // act and event
    for (const std::string_view statement : {"SELECT id, act, seq FROM touch WHERE writer = $1 AND kind = 'case_file' ORDER BY act DESC, seq DESC LIMIT 1",
                                             "SELECT last, act, seq FROM touch_span WHERE writer = $1 AND kind = 'case_file' ORDER BY act DESC, seq DESC, last DESC LIMIT 1"})
        store.sql().each(statement, {own}, [&](const Row& row) {
            const std::pair at(row.integer(1), row.integer(2));
            if (at > newest) id = row.integer(0), newest = at;
        });
    if (!id) throw Error(Fault::not_found, Phrase::no_case_yet);
    return Id(*id);
}

}  // namespace

Officer the_officer(Store& store, const std::string& name) {
    auto found = all<Officer>(store.sql(), "WHERE name = $1 AND void_act IS NULL ORDER BY id", {name});
    if (found.empty()) throw Error(Fault::not_found, Phrase::officer_unknown, {{"name", name}}).in("officer").among(officer_names(store));
    return std::move(found.front());
}

std::vector<std::string> officer_names(Store& store) {
    std::vector<std::string> names;
    for (const auto& officer : all<Officer>(store.sql(), "WHERE void_act IS NULL ORDER BY id")) names.push_back(officer.name);
    return names;
}

Campaign the_campaign(Store& store, const std::string& text) {
    auto found = all<Campaign>(store.sql(), "WHERE name = $1 AND void_act IS NULL ORDER BY id", {text});
    if (found.empty()) found = all<Campaign>(store.sql(), "WHERE instr(name, $1) > 0 AND void_act IS NULL ORDER BY id", {text});
    if (found.size() == 1) return std::move(found.front());
    if (found.empty()) throw Error(Fault::not_found, Phrase::campaign_unknown, {{"text", text}}).in("campaign");
    std::vector<std::string> names;
    for (const auto& campaign : found) names.push_back(campaign.name);
    throw Error(Fault::undecided, Phrase::campaign_which, {{"text", text}}).in("campaign").among(std::move(names));
}

const ReportRow& the_report(const std::string& name) {
    if (const ReportRow* report = find_report(name)) return *report;
    std::vector<std::string> names;
    for (const ReportRow& row : reports()) names.emplace_back(row.name), names.emplace_back(Speech(Language::zh).pattern(row.phrase));
    Error unknown(Fault::usage, Phrase::report_unknown, {{"text", excerpt(name)}});
    if (const auto meant = nearest(name, names)) unknown.among(std::vector<std::string>{*meant});
    throw std::move(unknown).in("report");
}

Employer the_employer(Store& store, const std::string& text, bool may_be_made) {
    if (const auto number = typed_number(typed(text)); number && number->letter == 'E') {
        if (auto numbered = find<Employer>(store.sql(), representative(store.sql(), the_record(store, text, Date()).id))) return std::move(*numbered);
        throw Error(Fault::not_found, Phrase::employer_unknown, {{"text", text}}).in("employer");
    }
    FoundEmployers found = find_employers(store.sql(), text);
    if (found.how == FoundEmployers::How::one) return std::move(found.candidates.front().employer);
    const bool is_missing = found.how == FoundEmployers::How::none && !may_be_made;
    throw Error(is_missing ? Fault::not_found : Fault::undecided, question_of(found.how, may_be_made), {{"text", text}})
        .in("employer").among(lines_of(found.candidates));
}

Site the_site(Store& store, const std::string& text) {
    std::vector<Site> found;
    if (const auto number = typed_number(typed(text)); number && number->letter == 'S') {
        if (auto numbered = find<Site>(store.sql(), the_record(store, text, Date()).id)) return std::move(*numbered);
    } else {
        found = all<Site>(store.sql(), "WHERE name = $1 AND void_act IS NULL ORDER BY id", {text});
        if (found.empty()) found = all<Site>(store.sql(), "WHERE instr(name, $1) > 0 AND void_act IS NULL ORDER BY id", {text});
    }
    if (found.size() == 1) return std::move(found.front());
    if (found.empty()) throw Error(Fault::not_found, Phrase::site_unknown, {{"text", excerpt(text)}}).in("site");
    std::vector<std::string> lines;
    for (const auto& site : found) lines.push_back(site.id.text(Site::letter) + "  " + site.name);
    throw Error(Fault::undecided, Phrase::site_which, {{"text", excerpt(text)}}).in("site").among(std::move(lines));
}

Id the_case(Store& store, const std::string& text, Date today) {
    const std::string wanted = typed(text);
    if (wanted == "@") return last_touched(store);
    const auto number = typed_number(wanted);
    if (!number || number->letter != '\0') throw Error(Fault::invalid, Phrase::number_unreadable, {{"text", excerpt(text)}}).in("case");
    return choose_record(store, CaseFile::table, "", *number, text, today);
}

Numbered the_record(Store& store, const std::string& text, Date today) {
    const auto number = typed_number(typed(text));
    const auto of = [&](std::string_view table, std::string_view letter) { return Numbered{table, choose_record(store, table, letter, *number, text, today)}; };
    if (number && number->letter == 'I') return of(Inspection::table, Inspection::letter);
    if (number && number->letter == 'P') return of(Payment::table, Payment::letter);
    if (number && number->letter == 'C') return of(Call::table, Call::letter);
    if (number && number->letter == 'W') return of(Aid::table, Aid::letter);
    const auto of_no_year = [&](std::string_view table, std::string_view letter) {
        TypedNumber wanted = *number;
        wanted.year = 0;
        return Numbered{table, choose_record(store, table, letter, wanted, text, today)};
    };
    if (number && number->letter == 'E') return of_no_year(Employer::table, Employer::letter);
    if (number && number->letter == 'S') return of_no_year(Site::table, Site::letter);
    return {CaseFile::table, the_case(store, text, today)};
}

}  // namespace arrears
