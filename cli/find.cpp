#include "cli/find.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/store/cases.hpp"
#include "core/store/employers.hpp"
#include "core/store/records.hpp"
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

Writer writer_of(const Store& store, const TypedNumber& number) {
    const Writer own = store.office().id.writer();
    std::int64_t writer = own.number();
    if (number.region) writer = *number.region * 100LL + (number.is_union ? 50 : 0);
    else if (number.station != '\0') writer = own.number() / 100 * 100 + (own.is_union() ? 50 : 0);
    return Writer(writer + (number.station != '\0' ? number.station - 'A' + 1 : 0));
}

// The years in which the table has a standing record of that serial, newest first.
std::vector<Id> with_serial(Store& store, std::string_view table, Writer writer, std::int64_t serial) {
    std::vector<Id> found;
    store.sql().each("SELECT year FROM counter WHERE writer = $1 AND kind = $2 AND last >= $3 ORDER BY year DESC",
                     {writer.number(), std::string(table), serial}, [&](const Row& row) {
        found.emplace_back(writer, static_cast<int>(row.integer(0)), serial);
    });
    return found;
}

bool is_open(Store& store, Id id) {
    return store.sql().number("SELECT case_id FROM case_state WHERE writer = $1 AND case_id = $2 AND closed_on IS NULL",
                              {id.writer().number(), id.number()}).has_value();
}

Id choose_year(Store& store, std::string_view table, std::string_view letter, const TypedNumber& number, const std::string& text, Date today) {
    const Writer writer = writer_of(store, number);
    if (number.year) return Id(writer, *number.year, number.serial);
    const auto found = with_serial(store, table, writer, number.serial);
    const Id this_year(writer, today.year(), number.serial), last_year(writer, today.year() - 1, number.serial);
    if (found.empty()) return this_year;  // the look-up that follows says that it is not there
    const bool stands = found.front() == this_year || std::find(found.begin(), found.end(), this_year) != found.end();
    if (stands && !(table == CaseFile::table && is_open(store, last_year))) return this_year;
    std::vector<std::string> numbers;
    for (const Id id : found) numbers.push_back(id.text(letter));
    throw Error(Fault::undecided, Phrase::number_of_which_year, {{"text", excerpt(text)}}).among(std::move(numbers));
}

Id last_touched(Store& store) {
    const auto id = store.sql().number("SELECT id FROM touch WHERE writer = $1 AND kind = 'case_file' ORDER BY act DESC, seq DESC LIMIT 1",
                                       {store.office().id.writer().number()});
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

Employer the_employer(Store& store, const std::string& text, bool may_be_made) {
    FoundEmployers found = find_employers(store.sql(), store.office().id.writer(), text);
    if (found.how == FoundEmployers::How::one) return std::move(found.candidates.front().employer);
    const bool is_missing = found.how == FoundEmployers::How::none && !may_be_made;
    throw Error(is_missing ? Fault::not_found : Fault::undecided, question_of(found.how, may_be_made), {{"text", text}})
        .in("employer").among(lines_of(found.candidates));
}

Id the_case(Store& store, const std::string& text, Date today) {
    const std::string wanted = typed(text);
    if (wanted == "@") return last_touched(store);
    const auto number = typed_number(wanted);
    if (!number || number->letter != '\0') throw Error(Fault::invalid, Phrase::number_unreadable, {{"text", excerpt(text)}}).in("case");
    return choose_year(store, CaseFile::table, "", *number, text, today);
}

Numbered the_record(Store& store, const std::string& text, Date today) {
    const auto number = typed_number(typed(text));
    const auto of = [&](std::string_view table, std::string_view letter) { return Numbered{table, choose_year(store, table, letter, *number, text, today)}; };
    if (number && number->letter == 'I') return of(Inspection::table, Inspection::letter);
    if (number && number->letter == 'P') return of(Payment::table, Payment::letter);
    if (number && number->letter == 'C') return of(Call::table, Call::letter);
    if (number && number->letter == 'E') return {Employer::table, Id(store.office().id.writer(), 0, number->serial)};
    return {CaseFile::table, the_case(store, text, today)};
}

}  // namespace arrears
