#include "core/work/agreement.hpp"

#include "core/report/due.hpp"
#include "core/store/cases.hpp"
#include "core/work/ending.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

// A case of 7 January over 100,000 yuan, with the deeds that agree and promise.
struct Promised {
    TestOffice office;
    Id of_case = office.file(january(7), 100'000_yuan);

    void agree(unsigned on, std::vector<PromisedSum> instalments) { office.perform(january(on), Agree{of_case, january(on), std::move(instalments), {}}); }
    void promise(unsigned on, Money amount, Date due) { office.perform(january(on), PromisePayment{of_case, january(on), {amount, due}, {}}); }
    Id pay(unsigned on, Money amount) { return office.perform(january(on), office.payment(january(on), of_case, amount)).payment.id; }
    Standing on(unsigned day) { return case_at_hand(office.sql(), of_case).standing(january(day)); }
    // Of the instalments that still wait on a day: when each is due.
    std::vector<Date> waiting(unsigned day) {
        std::vector<Date> due;
        for (const Clock& clock : on(day).clocks)
            if (clock.awaits == Awaits::instalment && clock.is_running(january(day))) due.push_back(*clock.due_on);
        return due;
    }
};

TEST_CASE("an agreement is the base of what is owed, with what was paid before it") {
    Promised case_;
    case_.pay(8, 10'000_yuan);
    case_.agree(9, {{30'000_yuan, january(20)}, {20'000_yuan, january(31)}});
    const Standing at = case_.on(9);
    CHECK(at.amount(Stage::agreed) == 60'000_yuan);
    CHECK(at.outstanding() == 50'000_yuan);
    CHECK(at.promised == 50'000_yuan);
    CHECK(at.promises_broken == 0);
}

TEST_CASE("a promise is no agreement and changes nothing of what is owed") {
    Promised case_;
    case_.promise(9, 30'000_yuan, january(20));
    const Standing at = case_.on(9);
    CHECK(at.base() == Stage::claimed);
    CHECK(at.outstanding() == 100'000_yuan);
    CHECK(at.promised == 30'000_yuan);
}

TEST_CASE("every instalment waits in due until its own day, and is broken on the day after") {
    Promised case_;
    case_.agree(9, {{30'000_yuan, january(20)}, {20'000_yuan, january(31)}});
    CHECK(case_.waiting(9) == std::vector{january(20), january(31)});
    CHECK(case_.on(20).promises_broken == 0);
    CHECK(case_.on(21).promises_broken == 1);
    const Due due = write_due({january(21), {}, {}, {}}, case_.office.sql(), Calendar::shipped(), Law(case_.office.office().region), Speech(Language::zh));
    CHECK(due.any_late);
}

TEST_CASE("a payment uses up the instalment that is due first, and what is over goes to the next") {
    Promised case_;
    case_.agree(9, {{20'000_yuan, january(31)}, {30'000_yuan, january(20)}});
    case_.pay(12, 35'000_yuan);
    CHECK(case_.waiting(12) == std::vector{january(31)});
    CHECK(case_.on(12).promised == 15'000_yuan);
    CHECK(case_.on(21).promises_broken == 0);
    CHECK(case_.waiting(11) == std::vector{january(31), january(20)});
}

TEST_CASE("of each instalment that waits, what is left of itself is known, and nothing of one that was paid") {
    Promised case_;
    case_.agree(9, {{30'000_yuan, january(20)}, {20'000_yuan, january(31)}});
    const auto left = [&](unsigned day) {
        std::vector<Money> amounts;
        for (const auto& [instalment, amount] : case_.on(day).left) amounts.push_back(amount);
        return amounts;
    };
    CHECK(left(9) == std::vector{30'000_yuan, 20'000_yuan});
    case_.pay(12, 10'000_yuan);
    CHECK(left(12) == std::vector{20'000_yuan, 20'000_yuan});
    case_.pay(13, 25'000_yuan);
    CHECK(left(13) == std::vector{15'000_yuan});
}

TEST_CASE("money that went back was not paid by the day that was promised") {
    Promised case_;
    case_.agree(9, {{30'000_yuan, january(20)}});
    const Id payment = case_.pay(12, 30'000_yuan);
    CHECK(case_.waiting(13).empty());
    case_.office.perform(january(14), ReturnPayment{payment, january(14), {}});
    CHECK(case_.waiting(13).empty());
    CHECK(case_.waiting(14) == std::vector{january(20)});
    CHECK(case_.on(21).promises_broken == 1);
}

TEST_CASE("a new agreement takes the place of what was promised before it") {
    Promised case_;
    case_.promise(8, 10'000_yuan, january(15));
    case_.agree(9, {{30'000_yuan, january(20)}});
    case_.agree(12, {{40'000_yuan, january(25)}});
    CHECK(case_.waiting(12) == std::vector{january(25)});
    CHECK(case_.on(12).promised == 40'000_yuan);
    CHECK(case_.on(21).promises_broken == 0);
    CHECK(case_.waiting(11) == std::vector{january(20)});
}

TEST_CASE("nothing is promised any more once the case has ended") {
    Promised case_;
    case_.agree(9, {{30'000_yuan, january(20)}});
    EndCase ending;
    ending.case_id = case_.of_case;
    ending.move = StepKind::withdraw;
    ending.on = january(10);
    case_.office.perform(january(10), ending);
    CHECK(case_.waiting(10).empty());
    CHECK(case_.on(10).promised == Money());
    CHECK(case_.on(21).promises_broken == 0);
}

TEST_CASE("a union that brings about an agreement has come") {
    TestOffice office(Custodian::union_);
    const Id of_case = office.file(january(7), 1'000_yuan);
    office.perform(january(8), Agree{of_case, january(8), {{1'000_yuan, january(20)}}, {}});
    for (const Clock& clock : case_at_hand(office.sql(), of_case).standing(january(8)).clocks)
        if (clock.awaits == Awaits::follow_up) CHECK(clock.stopped_on == january(8));
}

TEST_CASE("what cannot be promised is refused") {
    Promised case_;
    const auto agreed = [&](std::vector<PromisedSum> instalments) {
        return phrase_of([&] { case_.agree(9, std::move(instalments)); });
    };
    CHECK(agreed({}) == Phrase::promise_of_nothing);
    CHECK(agreed({{Money(), january(20)}}) == Phrase::promise_of_nothing);
    CHECK(agreed({{100_yuan, january(8)}}) == Phrase::promise_for_the_past);
    CHECK(phrase_of([&] { case_.office.perform(january(6), Agree{case_.of_case, january(6), {{100_yuan, january(8)}}, {}}); }) == Phrase::day_before_case);
    CHECK(phrase_of([&] { case_.office.perform(january(8), Agree{case_.of_case, january(9), {{100_yuan, january(10)}}, {}}); }) == Phrase::day_in_future);
}

// --- by worker -------------------------------------------------------------------------------------------

// Invented.
const WorkerLine first_of_list{{"甲", "410803198001010012", {}, {}}, 30'000_yuan}, second_of_list{{"乙", {}, {}, {}}, 20'000_yuan};

struct AgreedByWorker : TestOffice {
    Id of_case = [this] {
        FileComplaint deed = complaint(january(7), std::nullopt);
        deed.worker_lines = {first_of_list, second_of_list};
        return perform(january(7), deed).number;
    }();

    Agree::Result agree(std::vector<WorkerLine> workers, Money amount, unsigned on = 9) {
        Agree deed;
        deed.case_id = of_case, deed.on = january(on);
        deed.instalments = {{amount, january(25)}};
        deed.workers = std::move(workers);
        return perform(january(20), deed);
    }
    std::optional<Phrase> refused(std::vector<WorkerLine> workers, Money amount, unsigned on = 9) {
        return phrase_of([&] { agree(std::move(workers), amount, on); });
    }
    std::vector<std::optional<Money>> agreed() {
        std::vector<std::optional<Money>> amounts;
        auto accounts = accounts_of(sql(), case_at_hand(sql(), of_case));
        for (const Party& party : workers_on_list(sql(), of_case)) amounts.push_back(accounts[party.id].agreed);
        return amounts;
    }
};

TEST_CASE_FIXTURE(AgreedByWorker, "what is agreed by worker is what is agreed for all, with what was paid before") {
    CHECK(refused({first_of_list, second_of_list}, 50'001_yuan) == Phrase::agreement_lines_differ);
    const auto done = agree({first_of_list, second_of_list}, 50'000_yuan);
    CHECK(done.workers == 2);
    CHECK(done.new_workers == 0);
    CHECK(agreed() == std::vector<std::optional<Money>>{30'000_yuan, 20'000_yuan});
    RecordPayment part = payment(january(10), of_case, 5'000_yuan);
    perform(january(20), part);
    CHECK(refused({first_of_list, second_of_list}, 50'000_yuan, 11) == Phrase::agreement_lines_differ);
    CHECK_FALSE(refused({first_of_list, second_of_list}, 45'000_yuan, 11));
}

TEST_CASE_FIXTURE(AgreedByWorker, "the latest agreement counts, by worker as for all") {
    agree({first_of_list, second_of_list}, 50'000_yuan);
    agree({{{"乙", {}, {}, {}}, 10'000_yuan}}, 10'000_yuan, 10);
    CHECK(agreed() == std::vector<std::optional<Money>>{Money(), 10'000_yuan});  // who is not on it gets nothing by it
    agree({}, 20'000_yuan, 11);  // without a list nothing is agreed by worker any more
    CHECK(agreed() == std::vector<std::optional<Money>>{std::nullopt, std::nullopt});
}

TEST_CASE_FIXTURE(AgreedByWorker, "two rows of one ID number are one worker, and his amounts one") {
    const auto done = agree({{{"甲", "410803198001010012", {}, {}}, 10'000_yuan}, second_of_list, {{"甲某", "410803198001010012", {}, {}}, 20'000_yuan}}, 50'000_yuan);
    REQUIRE(done.joined.size() == 1);
    CHECK(done.joined[0].row == 3);
    CHECK(done.joined[0].first == 1);
    CHECK(agreed() == std::vector<std::optional<Money>>{30'000_yuan, 20'000_yuan});
}

TEST_CASE_FIXTURE(AgreedByWorker, "who is not on the case's list comes onto it by his ID number, or where there is no list") {
    CHECK(refused({{{"丁", {}, {}, {}}, 100_yuan}}, 100_yuan) == Phrase::worker_not_in_case);
    CHECK(refused({{{"甲", {}, {}, {}}, {}}}, 100_yuan) == Phrase::agreement_without_amount);
    CHECK(refused({{{"乙", {}, {}, {}}, 50_yuan}, {{"乙", {}, {}, {}}, 50_yuan}}, 100_yuan) == Phrase::payment_worker_twice);
    CHECK(agree({{{"丁", "41080319750202002X", {}, {}}, 100_yuan}}, 100_yuan).new_workers == 1);
    of_case = file(january(7), 9'000_yuan);
    CHECK(agree({{{"戊", {}, {}, {}}, 4'000_yuan}, {{"己", {}, {}, {}}, 5'000_yuan}}, 9'000_yuan).new_workers == 2);
    CHECK(workers_on_list(sql(), of_case).size() == 2);
}

}  // namespace
}  // namespace arrears
