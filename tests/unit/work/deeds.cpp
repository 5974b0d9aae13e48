// What holds of every deed there is, made from the deed table and the samples of tests/support/deed_samples.
#include "core/journal/deeds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "core/journal/audit.hpp"
#include "core/store/tables.hpp"
#include "core/work/undo.hpp"
#include "tests/support/deed_samples.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

// The disk need not be waited for: what a power cut leaves is tested elsewhere.
struct QuickOffice : TestOffice {
    QuickOffice() { sql().script("PRAGMA synchronous = OFF"); }
};

const std::map<std::string_view, std::string_view> without_sample{
    {"open_office", "is the first act of every store, and cannot be undone"},
    {"undo", "is what these tests do to every other deed"},
    {"redo", "is what these tests do to every other deed"},
    {"refresh_days", "moves what another law has dated: tests/unit/work/office_law.cpp"},
    {"urge_case", "is a union's: tests/unit/work/case_step.cpp"},
    {"approve_step", "is a head's, and asks for an office with one: tests/unit/work/approval.cpp"},
    {"return_step", "is a head's as well"},
    {"reveal_value", "has been seen, and is passed over by undo: tests/unit/work/reveal.cpp"},
    {"print_persons", "has been seen as well: tests/unit/work/print_paper.cpp"},
    {"export_revealed", "has been seen as well: tests/unit/report/exports.cpp"}};

// Tables that undo does not put back as they were.
const std::map<std::string_view, std::string_view> kept{
    {"journal", "holds what was done, and what undid it"},
    {"act", "names every act of the journal"},
    {"touch", "names what every act of the journal touched"},
    {"touch_span", "as it does by the run"},
    {"counter", "numbers are never used again"},
    {"this_store", "says whose store it is, and no deed changes that"},
    {"words", "a text is erased only where the law asks for it"},
    {"person", "as are personal values"},
    {"blob", "as are papers"},
    {"vault_key", "is made once"}};
constexpr std::string_view derived[] = {"fact", "summary", "visited", "clock", "case_state", "gram", "same_employer"};

using Rows = std::vector<std::string>;
using Tables = std::map<std::string, Rows>;

std::string row_text(const Row& row, const TableLayout& table) {
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Cell cell = row.cell(static_cast<int>(i));
        text += table.columns[i] + "=";
        if (const auto* number = std::get_if<std::int64_t>(&cell)) text += std::to_string(*number);
        if (const auto* string = std::get_if<std::string>(&cell)) text += "'" + *string + "'";
        if (const auto* blob = std::get_if<Blob>(&cell)) text += "x" + std::to_string(std::hash<std::string>()(blob->bytes));
        text += " ";
    }
    return text;
}

Rows rows_of(Sql& sql, const TableLayout& table, std::string_view where = "") {
    std::string columns;
    for (const auto& column : table.columns) columns += (columns.empty() ? "" : ", ") + column;
    Rows rows;
    sql.each("SELECT " + columns + " FROM " + table.name + " " + std::string(where), {}, [&](const Row& row) { rows.push_back(row_text(row, table)); });
    std::ranges::sort(rows);
    return rows;
}

// What stands: of a record table the rows that are not void, of a derived table all.
Tables what_stands(Sql& sql) {
    Tables tables;
    for (const TableLayout& table : table_layouts(sql)) {
        if (kept.contains(table.name)) continue;
        const bool is_derived = std::ranges::find(derived, table.name) != std::end(derived);
        tables[table.name] = rows_of(sql, table, is_derived ? "" : "WHERE void_act IS NULL");
    }
    return tables;
}

Tables all_tables(Sql& sql) {
    Tables tables;
    for (const TableLayout& table : table_layouts(sql)) tables[table.name] = rows_of(sql, table);
    return tables;
}

// The rows that only one of two has, for a message; empty when they are equal.
std::string difference(const Tables& a, const Tables& b) {
    std::string text;
    for (const auto& [name, rows] : a) {
        Rows only_a, only_b;
        std::ranges::set_difference(rows, b.at(name), std::back_inserter(only_a));
        std::ranges::set_difference(b.at(name), rows, std::back_inserter(only_b));
        for (const auto& row : only_a) text += "- " + name + " " + row + "\n";
        for (const auto& row : only_b) text += "+ " + name + " " + row + "\n";
    }
    return text;
}

std::string findings_of(TestOffice& office) {
    std::string text;
    for (const auto& finding : check_store(office.store(), true)) text += finding.what + " " + finding.table + " " + finding.record + "; ";
    return text;
}

std::string difference_when_rebuilt(TestOffice& office) {
    const TempFolder folder;
    rebuild(office.store(), folder.path() / "rebuilt.db");
    const Store rebuilt = Store::open(folder.path() / "rebuilt.db");
    return difference(all_tables(office.sql()), all_tables(rebuilt.sql()));
}

void undo(TestOffice& office, Id officer) { office.on(january(20), officer).perform(Undo{}); }
void redo(TestOffice& office, Id officer) { office.on(january(20), officer).perform(Redo{}); }

const DeedSample* sample_of(std::string_view deed) {
    const auto& samples = deed_samples();
    const auto found = std::ranges::find(samples, deed, &DeedSample::deed);
    return found == samples.end() ? nullptr : &*found;
}

TEST_CASE("every deed has a sample, or a reason to have none") {
    for (const DeedRow& deed : deeds()) {
        CAPTURE(deed.name);
        CHECK((sample_of(deed.name) != nullptr) != without_sample.contains(deed.name));
    }
    for (const DeedSample& sample : deed_samples()) {
        CAPTURE(sample.deed);
        CHECK(phrase_of_deed(sample.deed) != Phrase::deed_unknown);
        CHECK((sample.rest_on == nullptr) == !sample.why_nothing_rests.empty());
    }
    CHECK(phrase_of_deed("of a later program") == Phrase::deed_unknown);
}

TEST_CASE("a table is kept, derived, or of records that know which act made them void") {
    const QuickOffice office;
    for (const TableLayout& table : table_layouts(office.sql())) {
        CAPTURE(table.name);
        const bool is_record = find_table(table.name) != nullptr;
        const bool is_derived = std::ranges::find(derived, table.name) != std::end(derived);
        CHECK(int{is_record} + int{is_derived} + int{kept.contains(table.name)} == 1);
    }
}

TEST_CASE("undo leaves what stood before a deed, and redo what stood after it; the journal names it and tells the same") {
    for (const DeedSample& sample : deed_samples()) {
        CAPTURE(sample.deed);
        QuickOffice office;
        const auto act = sample.prepare(office);
        const Tables before = what_stands(office.sql());
        act();
        const Tables after = what_stands(office.sql());
        CHECK(difference(before, after) != "");
        CHECK(office.sql().text("SELECT deed FROM act ORDER BY act DESC LIMIT 1") == std::string(sample.deed));
        CHECK(findings_of(office) == "");
        undo(office, office.li_wei);
        CHECK(difference(before, what_stands(office.sql())) == "");
        CHECK(findings_of(office) == "");
        redo(office, office.li_wei);
        CHECK(difference(after, what_stands(office.sql())) == "");
        CHECK(findings_of(office) == "");
        undo(office, office.li_wei);
        CHECK(difference(before, what_stands(office.sql())) == "");
        CHECK(findings_of(office) == "");
        CHECK(difference_when_rebuilt(office) == "");
    }
}

TEST_CASE("an act that a later one rests on is undone only after that one, and redone before it") {
    for (const DeedSample& sample : deed_samples()) {
        if (!sample.rest_on) continue;
        CAPTURE(sample.deed);
        QuickOffice office;
        const auto act = sample.prepare(office);
        const Tables before = what_stands(office.sql());
        act();
        sample.rest_on(office);
        const Tables rested = what_stands(office.sql());
        const auto refusal = refusal_of([&] { undo(office, office.li_wei); });
        REQUIRE(refusal.has_value());
        CHECK(refusal->fault() == Fault::refused);
        CHECK(refusal->phrase() == (sample.deed == "print_paper" ? Phrase::act_printed : Phrase::act_rested_on));  // a later printing
        CHECK(difference(rested, what_stands(office.sql())) == "");
        undo(office, office.zhou_fang);
        undo(office, office.li_wei);
        CHECK(difference(before, what_stands(office.sql())) == "");
        CHECK(phrase_of([&] { redo(office, office.zhou_fang); }) == Phrase::act_rested_on);
        CHECK(difference(before, what_stands(office.sql())) == "");
        redo(office, office.li_wei);
        redo(office, office.zhou_fang);
        CHECK(difference(rested, what_stands(office.sql())) == "");
        CHECK(findings_of(office) == "");
    }
}

TEST_CASE("what comes back names nothing that was made void in the meantime") {
    QuickOffice office;
    const Date day = january(20);
    using namespace literals;
    const Id of_case = office.file(january(7), 30'000_yuan);
    const Id paid = office.perform(day, office.payment(january(12), of_case, 600_yuan)).payment.id;
    SUBCASE("a return, redone, of a payment that was voided") {
        office.on(day, office.zhou_fang).perform(ReturnPayment{paid, january(14), {}});
        undo(office, office.zhou_fang);
        office.perform(day, VoidPayment{paid, "录错案件"});
        CHECK(phrase_of([&] { redo(office, office.zhou_fang); }) == Phrase::act_rested_on);
    }
    SUBCASE("a return, its voiding undone, of a payment that was voided after it") {
        const Id returned = office.perform(day, ReturnPayment{paid, january(14), {}}).returned.id;
        office.on(day, office.zhou_fang).perform(VoidPayment{returned, "未退回"});
        office.perform(day, VoidPayment{paid, "录错案件"});
        CHECK(phrase_of([&] { undo(office, office.zhou_fang); }) == Phrase::act_rested_on);
    }
    SUBCASE("nor does a payment of a visit come back under one that was made after it") {
        const Id visit = office.perform(day, office.visit(january(12), Result::breach)).inspection.id;
        RecordPayment spot = office.payment(january(12), of_case, 100_yuan);
        spot.case_id.reset();
        spot.inspection = visit;
        office.perform(day, VoidPayment{office.perform(day, spot).payment.id, "录错"});
        office.on(day, office.zhou_fang).perform(spot);
        CHECK(phrase_of([&] { undo(office, office.li_wei); }) == Phrase::act_rested_on);
    }
    SUBCASE("a payment, redone, of a case that was voided") {
        undo(office, office.li_wei);
        office.on(day, office.zhou_fang).perform(VoidCase{of_case, "重复登记"});
        CHECK(phrase_of([&] { redo(office, office.li_wei); }) == Phrase::act_rested_on);
    }
}

TEST_CASE("several deeds of one act are undone and redone as one") {
    using namespace literals;
    QuickOffice office;
    const Tables before = what_stands(office.sql());
    Ledger ledger = office.on(january(20));
    {
        Ledger::Act act(ledger);
        const Id of_case = ledger.perform(office.complaint(january(7), 30'000_yuan)).number;
        const Id paid = ledger.perform(office.payment(january(12), of_case, 600_yuan)).payment.id;
        ledger.perform(VoidPayment{paid, "录错案件"});
        ledger.perform(office.payment(january(13), of_case, 700_yuan));
        act.commit();
    }
    const Tables after = what_stands(office.sql());
    const auto undone = office.perform(january(20), Undo{});
    CHECK(undone.records == std::vector<std::string>{"2013-0001", "P2013-0001", "P2013-0002"});
    CHECK(difference(before, what_stands(office.sql())) == "");
    redo(office, office.li_wei);
    CHECK(difference(after, what_stands(office.sql())) == "");
    CHECK(findings_of(office) == "");
}

TEST_CASE("an act that is left, or rehearsed, writes nothing") {
    using namespace literals;
    QuickOffice office;
    const Tables before = all_tables(office.sql());
    SUBCASE("left without commit") {
        Ledger ledger = office.on(january(20));
        const Ledger::Act act(ledger);
        ledger.perform(office.complaint(january(7), 100_yuan));
    }
    SUBCASE("refused in its second deed") {
        Ledger ledger = office.on(january(20));
        CHECK_THROWS_AS([&] {
            const Ledger::Act act(ledger);
            ledger.perform(office.complaint(january(7), 100_yuan));
            ledger.perform(office.complaint(january(27), 100_yuan));
        }(), Error);
    }
    SUBCASE("rehearsed") {
        Ledger ledger = office.on(january(20));
        ledger.rehearse();
        CHECK(ledger.perform(office.complaint(january(7), 100_yuan)).number.serial() == 1);
    }
    CHECK(difference(before, all_tables(office.sql())) == "");
}

TEST_CASE("undo takes back one's own last act alone, from the last to the first") {
    using namespace literals;
    QuickOffice office;
    const Id first = office.file(january(7), 100_yuan);
    office.on(january(20), office.zhou_fang).perform(office.complaint(january(8), 200_yuan));
    const Id third = office.file(january(9), 300_yuan);
    CHECK(office.perform(january(20), Undo{}).records == std::vector<std::string>{third.text()});
    CHECK(office.perform(january(20), Undo{}).records == std::vector<std::string>{first.text()});
    CHECK(office.perform(january(20), Redo{}).records == std::vector<std::string>{first.text()});
    CHECK(office.perform(january(20), Redo{}).records == std::vector<std::string>{third.text()});
    CHECK(phrase_of([&] { redo(office, office.li_wei); }) == Phrase::nothing_to_redo);
}

TEST_CASE("what was done since an undo ends what can be redone") {
    using namespace literals;
    QuickOffice office;
    office.file(january(7), 100_yuan);
    undo(office, office.li_wei);
    office.file(january(8), 200_yuan);
    CHECK(phrase_of([&] { redo(office, office.li_wei); }) == Phrase::nothing_to_redo);
}

TEST_CASE("the opening of the ledger is not undone, and nobody undoes what he has not done") {
    QuickOffice office;
    CHECK(phrase_of([&] { undo(office, office.zhou_fang); }) == Phrase::nothing_to_undo);
    CHECK(phrase_of([&] { redo(office, office.zhou_fang); }) == Phrase::nothing_to_redo);
    undo(office, office.li_wei);  // 焦作恒达
    undo(office, office.li_wei);  // 周芳
    CHECK(phrase_of([&] { undo(office, office.li_wei); }) == Phrase::nothing_to_undo);
}

TEST_CASE("an undo that is told which deed it should be refuses another") {
    using namespace literals;
    QuickOffice office;
    office.file(january(7), 100_yuan);
    CHECK(phrase_of([&] { office.perform(january(20), Undo{"record_payment"}); }) == Phrase::undo_other_deed);
    CHECK(office.perform(january(20), Undo{"file_complaint"}).deed == "file_complaint");
}

}  // namespace
}  // namespace arrears
