#include "core/work/import.hpp"

#include <doctest/doctest.h>

#include "core/journal/audit.hpp"
#include "core/store/cases.hpp"
#include "core/store/held.hpp"
#include "core/work/undo.hpp"
#include "tests/support/import_rows.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

// An import as it goes on over several files and batches.
struct Importer : TestOffice {
    explicit Importer(Custodian custodian = Custodian::bureau) : TestOffice(custodian) {
        told.table = Exchange::complaints;
        told.file_name = "投诉.csv";
        told.sha256 = std::string(64, 'a');
    }

    ImportRow row(const SaidCells& said) { return import_row(told.table, ++line, said); }
    std::vector<RowFate> take(const std::vector<SaidCells>& said) {
        std::vector<ImportRow> rows;
        for (const SaidCells& one : said) rows.push_back(row(one));
        ImportMemory memory = remember_import(sql(), office().id.writer(), told);
        return perform(today, ImportRows{told, memory, rows}).fates;
    }
    RowFate one(const SaidCells& said) { return take({said}).front(); }
    std::string fault(const SaidCells& said) {
        const RowFate fate = one(said);
        return fate.kind == RowFate::rejected ? std::string(name_of(fate.faults.at(0).why.phrase())) : "taken";
    }
    std::int64_t count(std::string_view table) { return sql().number("SELECT count(*) FROM " + std::string(table) + " WHERE void_act IS NULL").value(); }

    ImportTold told;
    Date today = january(31);
    int line = 1;
};

const SaidCells of_hengda{{"received", "2013-01-07"}, {"employer", "焦作恒达建筑劳务有限公司"}, {"amount", "126400.00"}, {"workers", "18"}};

SaidCells with(SaidCells said, std::string_view column, const char* text) {
    std::erase_if(said, [&](const auto& one) { return one.first == column; });
    said.emplace_back(column, text);
    return said;
}

}  // namespace

TEST_CASE_FIXTURE(Importer, "a row becomes the case that filing it would have made, clock and all") {
    const RowFate fate = one(of_hengda);
    REQUIRE(fate.kind == RowFate::taken);
    const CaseAtHand imported = case_at_hand(sql(), *fate.record);
    CHECK(imported.file.employer == hengda);
    FileComplaint deed = complaint(january(8), 5_yuan);
    deed.if_duplicate = IfDuplicate::new_case;
    const CaseAtHand filed = case_at_hand(sql(), perform(today, deed).number);
    const Clock one = imported.standing().clocks.at(0), other = filed.standing().clocks.at(0);
    CHECK(one.awaits == other.awaits);
    CHECK(one.rule == other.rule);
    CHECK(one.due_on->iso() == "2013-01-14");
    CHECK(other.due_on->iso() == "2013-01-15");
    CHECK(imported.standing().amount(Stage::claimed) == 126400_yuan);
    CHECK(imported.steps.at(0).entered_on == today);
}

TEST_CASE_FIXTURE(Importer, "taken in again, a row is the one that stands, and nothing is recorded") {
    const RowFate first = one(of_hengda);
    const auto before = sql().number("SELECT count(*) FROM journal");
    line = 1;
    const RowFate again = one(of_hengda);
    CHECK(again.kind == RowFate::linked);
    CHECK(again.record == first.record);
    told.file_name = "另一个文件.xlsx", told.sha256 = std::string(64, 'b');
    CHECK(one(of_hengda).kind == RowFate::linked);
    CHECK(sql().number("SELECT count(*) FROM journal") == before);
}

TEST_CASE_FIXTURE(Importer, "a row that the same file tells twice waits, and taken in again it still does") {
    const auto fates = take({of_hengda, of_hengda, of_hengda});
    CHECK(fates[0].kind == RowFate::taken);
    CHECK(fates[1].why == HeldWhy::repeated);
    CHECK(fates[2].why == HeldWhy::repeated);
    line = 1;
    for (const RowFate& fate : take({of_hengda, of_hengda, of_hengda})) CHECK(fate.kind == RowFate::linked);
    CHECK(count_waiting(sql()) == 2);
}

TEST_CASE_FIXTURE(Importer, "a source's own number is one record: with another content it waits") {
    told.source = "线索平台";
    const SaidCells numbered = with(of_hengda, "number", "XS1");
    const RowFate first = one(numbered);
    CHECK(one(numbered).kind == RowFate::linked);
    const RowFate changed = one(with(numbered, "amount", "1.00"));
    CHECK(changed.why == HeldWhy::changed);
    CHECK(find<HeldRow>(sql(), *changed.record)->resembles == first.record);
    CHECK(one(with(numbered, "amount", "1.00")).kind == RowFate::linked);
    CHECK(one(with(numbered, "number", "XS2")).kind == RowFate::taken);
    CHECK(find<CaseFile>(sql(), *first.record)->from_body == "线索平台");
}

TEST_CASE_FIXTURE(Importer, "what is likely a case that stands waits beside it") {
    const Id stands = file(january(7), 126'400_yuan);
    const RowFate fate = one(of_hengda);
    CHECK(fate.why == HeldWhy::same_case);
    CHECK(find<HeldRow>(sql(), *fate.record)->resembles == stands);
    CHECK(one(with(of_hengda, "amount", "5.00")).kind == RowFate::taken);
    CHECK(one(with(of_hengda, "received", "2013-01-08")).kind == RowFate::taken);
}

TEST_CASE_FIXTURE(Importer, "two workers who claim the same sum of one employer on one day are two") {
    const SaidCells wang = with(of_hengda, "complainant", "王一凡"), li = with(of_hengda, "complainant", "李二平");
    const auto fates = take({wang, li});
    CHECK(fates[0].kind == RowFate::taken);
    CHECK(fates[1].kind == RowFate::taken);
}

TEST_CASE_FIXTURE(Importer, "an amount beyond the likely waits, and may be taken all the same") {
    told.largest_likely = 100'000_yuan;
    const RowFate fate = one(of_hengda);
    CHECK(fate.why == HeldWhy::amount);
    CHECK(count("case_file") == 0);
    DecideHeld deed;
    deed.held = *fate.record, deed.decision = HeldDecision::taken, deed.on = today;
    const auto done = perform(today, deed);
    CHECK(case_at_hand(sql(), *done.record).standing().amount(Stage::claimed) == 126'400_yuan);
    line = 1;
    CHECK(one(of_hengda).record == done.record);
    CHECK(phrase_of([&] { perform(today, deed); }) == Phrase::held_decided);
}

TEST_CASE_FIXTURE(Importer, "an employer is met by its code or its whole name, and made once where there is none") {
    const auto fates = take({with(of_hengda, "employer", "焦作第九建筑有限公司"), with(with(of_hengda, "employer", "焦作第九建筑有限公司"), "amount", "5.00")});
    CHECK(find<CaseFile>(sql(), *fates[0].record)->employer == find<CaseFile>(sql(), *fates[1].record)->employer);
    CHECK(count("employer") == 2);
    CHECK(fault({{"received", "2013-01-07"}, {"credit_code", "91110000600037341L"}}) == "import_employer_unknown");
}

TEST_CASE_FIXTURE(Importer, "how far a case has come is told by its state and its days, or refused") {
    const SaidCells named = with(of_hengda, "employer", "焦作第九建筑有限公司");
    CHECK(fault(with(named, "state", "settled_full")) == "import_day_needed");
    CHECK(fault(with(named, "state", "closed")) == "import_closed_needs_outcome");
    CHECK(fault(with(named, "closed", "2013-01-20")) == "import_closed_still_open");
    CHECK(fault(with(with(named, "state", "settled_full"), "closed", "2013-01-06")) == "import_day_before");
    CHECK(fault(with(named, "state", "court")) == "import_state_by_steps");
    CHECK(fault(with(named, "received", "2013-02-01")) == "day_in_future");
    CHECK(fault(with(named, "phone", "13900000000")) == "import_person_needs_name");
    CHECK(fault(with(named, "officer", "无此人")) == "import_officer_unknown");
    CHECK(count("case_file") == 0);
    const RowFate settled = one(with(with(with(named, "outcome", "settled_full"), "closed", "2013-01-20"), "paid", "126400.00"));
    REQUIRE(settled.kind == RowFate::taken);
    const Standing at = case_at_hand(sql(), *settled.record).standing();
    CHECK(at.outcome == Outcome::settled_full);
    CHECK(at.closed_on == january(20));
    CHECK(at.paid == 126'400_yuan);
    told.ends_when_received = true;
    const RowFate refused = one(with(with(named, "state", "refused"), "amount", "6.00"));
    REQUIRE(refused.kind == RowFate::taken);
    CHECK(case_at_hand(sql(), *refused.record).standing().state == State::refused);
}

TEST_CASE("a union's store takes no act of a bureau") {
    Importer office(Custodian::union_);
    office.told.ends_when_received = true;
    CHECK(office.fault(with(of_hengda, "state", "filed")) == "bureau_only");
    CHECK(office.one(of_hengda).kind == RowFate::taken);
}

TEST_CASE_FIXTURE(Importer, "payments and workers find the case by the number that the source gave it") {
    told.source = "线索平台";
    const RowFate filed = one(with(of_hengda, "number", "XS1"));
    told.table = Exchange::payments;
    const RowFate paid = one({{"case", "XS1"}, {"date", "2013-01-20"}, {"amount", "400.00"}});
    REQUIRE(paid.kind == RowFate::taken);
    CHECK(find<Payment>(sql(), *paid.record)->case_id == filed.record);
    CHECK(fault({{"case", "XS9"}, {"date", "2013-01-20"}, {"amount", "400.00"}}) == "import_case_unknown");
    CHECK(fault({{"case", "XS1"}, {"date", "2013-01-06"}, {"amount", "400.00"}}) == "import_day_before");
    told.table = Exchange::workers;
    const SaidCells wang{{"case", "XS1"}, {"name", "王一凡"}, {"id_number", "410803198001010012"}};
    CHECK(one(wang).kind == RowFate::taken);
    CHECK(one(with(wang, "phone", "13900000000")).kind == RowFate::linked);
    CHECK(workers_on_list(sql(), *filed.record).size() == 1);
}

TEST_CASE_FIXTURE(Importer, "a number is ours only with our office and our station, and of a named source only in full") {
    const RowFate filed = one(of_hengda);
    const Id ours = *filed.record;
    told.table = Exchange::payments;
    const auto paid_for = [&](const std::string& number) { return fault({{"case", number}, {"date", "2013-01-20"}, {"amount", "400.00"}}); };
    CHECK(paid_for(ours.text()) == "taken");
    CHECK(paid_for("2013-A" + std::to_string(ours.serial())) == "import_case_unknown");
    CHECK(paid_for("410803-2013-A" + std::to_string(ours.serial())) == "import_case_unknown");
    CHECK(paid_for("I" + ours.text()) == "import_case_unknown");
    told.source = "线索平台";
    CHECK(paid_for(ours.text()) == "import_case_unknown");
    CHECK(paid_for(ours.full()) == "taken");
    const RowFate first = one({{"case", ours.full()}, {"date", "2013-01-21"}, {"amount", "5.00"}});
    REQUIRE(first.kind == RowFate::taken);
    const auto returned = [&](const std::string& number) {
        return fault({{"case", ours.full()}, {"date", "2013-01-22"}, {"amount", "5.00"}, {"returns", number}});
    };
    CHECK(returned("P410803-2013-A" + std::to_string(first.record->serial())) == "import_payment_unknown");
    CHECK(returned(first.record->full("P")) == "taken");
}

TEST_CASE_FIXTURE(Importer, "an import of many transactions is one act: undone whole, though another act lies between") {
    Ledger ledger = on(today);
    Ledger::LongAct act(ledger);
    ImportMemory memory = remember_import(sql(), office().id.writer(), told);
    const std::vector<ImportRow> first{row(of_hengda)}, second{row(with(of_hengda, "received", "2013-01-09"))};
    act.perform(ImportRows{told, memory, first});
    on(today, zhou_fang).perform(complaint(january(20), 7_yuan));
    act.perform(ImportRows{told, memory, second});
    CHECK(count("case_file") == 3);
    CHECK(check_store(store(), true).empty());
    const auto undone = ledger.perform(Undo{});
    CHECK(count("case_file") == 1);
    CHECK(count("origin") == 0);
    CHECK(check_store(store(), true).empty());
    line = 1;
    CHECK(one(of_hengda).kind == RowFate::taken);
}

TEST_CASE_FIXTURE(Importer, "an import that broke off goes on as the run that it was") {
    ImportMemory memory = remember_import(sql(), office().id.writer(), told);
    const std::vector<ImportRow> rows{row(of_hengda), row(with(of_hengda, "amount", "5.00"))};
    perform(today, ImportRows{told, memory, std::span(rows).first(1)});
    ImportMemory again = remember_import(sql(), office().id.writer(), told);
    CHECK(again.run == memory.run);
    const auto fates = perform(today, ImportRows{told, again, rows}).fates;
    CHECK(fates[0].kind == RowFate::linked);
    CHECK(fates[1].kind == RowFate::taken);
    CHECK(count("import_run") == 1);
}

}  // namespace arrears
