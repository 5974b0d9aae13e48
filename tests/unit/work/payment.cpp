#include "core/work/payment.hpp"

#include <doctest/doctest.h>

#include "core/journal/audit.hpp"
#include "core/store/cases.hpp"
#include "core/work/agreement.hpp"
#include "core/work/amend.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

using RecordedPayment = RecordPayment::Result;

struct PaymentTest : TestOffice {
    Id of_case = file(january(10), 1000_yuan);

    RecordedPayment pay(unsigned day, Money amount) { return perform(january(20), payment(january(day), of_case, amount)); }
    RecordPayment on_visit(unsigned day, Id inspection, Money amount) {
        RecordPayment deed = payment(january(day), of_case, amount);
        deed.case_id.reset();
        deed.inspection = inspection;
        return deed;
    }
    Id visited(unsigned day, Result result, std::optional<Money> found = std::nullopt) {
        RecordInspection deed = visit(january(day), result);
        deed.found = found;
        return perform(january(20), deed).inspection.id;
    }
    std::optional<Phrase> refused(const RecordPayment& deed) { return phrase_of([&] { perform(january(20), deed); }); }
};

TEST_CASE_FIXTURE(PaymentTest, "what cannot be is refused") {
    const struct {
        const char* why;
        void (*tell)(RecordPayment&);
        Phrase phrase;
    } rows[] = {
        {"a payment of tomorrow", [](RecordPayment& deed) { deed.on = january(21); }, Phrase::day_in_future},
        {"a payment before the case came in", [](RecordPayment& deed) { deed.on = january(9); }, Phrase::day_before_case},
        {"a payment of nothing", [](RecordPayment& deed) { deed.amount = Money(); }, Phrase::payment_of_nothing},
        {"a payment below nothing", [](RecordPayment& deed) { deed.amount = Money::fen(-1); }, Phrase::money_negative},
        {"more than 10^15 fen", [](RecordPayment& deed) { deed.amount = Money::fen(1'000'000'000'000'001), deed.over = true, deed.note = "多付"; },
         Phrase::money_too_large},
        {"100,001 workers", [](RecordPayment& deed) { deed.workers = 100'001; }, Phrase::workers_out_of_range},
        {"less than no workers", [](RecordPayment& deed) { deed.workers = -1; }, Phrase::workers_out_of_range},
        {"more than is owed", [](RecordPayment& deed) { deed.amount = 100'001_fen; }, Phrase::payment_over},
        {"more than is owed, without a word", [](RecordPayment& deed) { deed.over = true; }, Phrase::over_needs_note},
        {"more than is owed, with an empty word", [](RecordPayment& deed) { deed.over = true, deed.note = ""; }, Phrase::over_needs_note},
        {"a case that is not there", [](RecordPayment& deed) { deed.case_id = Id(4108030020130000009); }, Phrase::case_unknown},
        {"a visit that is not there", [](RecordPayment& deed) { deed.case_id.reset(), deed.inspection = Id(4108030020130000009); }, Phrase::inspection_unknown},
        {"a proof of more than 64 KB", [](RecordPayment& deed) { deed.proof = std::string(64 * 1024 + 1, 'n'); }, Phrase::note_too_long},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.why));
        RecordPayment deed = payment(january(12), of_case, 100_yuan);
        row.tell(deed);
        CHECK(refused(deed) == row.phrase);
    }
    CHECK(all<Payment>(sql(), "").empty());
}

TEST_CASE_FIXTURE(PaymentTest, "a payment answers with what is left, and of which amount") {
    const RecordedPayment part = pay(12, 400_yuan);
    CHECK(part.outstanding == 600_yuan);
    CHECK(part.base == Stage::claimed);
    CHECK(part.is_case_open);
    CHECK(part.employer.id == hengda);
    CHECK(pay(13, 600_yuan).outstanding == Money());
}

TEST_CASE_FIXTURE(PaymentTest, "of an amount that nobody knows nothing is too much") {
    of_case = file(january(10), std::nullopt);
    const RecordedPayment recorded = pay(12, 1'000'000_yuan);
    CHECK_FALSE(recorded.outstanding);
    CHECK_FALSE(recorded.base);
}

TEST_CASE_FIXTURE(PaymentTest, "a payment told late fits the case as it stood that day, and as it stands now") {
    pay(15, 800_yuan);
    CHECK(refused(payment(january(12), of_case, 300_yuan)) == Phrase::payment_over);  // fits that day, not now
    visited(16, Result::owing, 5000_yuan);
    CHECK(refused(payment(january(12), of_case, 1001_yuan)) == Phrase::payment_over);  // fits now, not that day
    CHECK(pay(12, 900_yuan).outstanding == 3300_yuan);
    RecordPayment over = payment(january(12), of_case, 1001_yuan);
    over.over = true;
    over.note = "含经济补偿";
    CHECK_FALSE(refused(over));
}

TEST_CASE_FIXTURE(PaymentTest, "what is too much is counted against agreed, else ordered, else found, else claimed") {
    const auto most = [&] {  // told by the refusal of one fen more
        const auto refusal = refusal_of([&] { perform(january(20), payment(january(19), of_case, 100'000_yuan)); });
        REQUIRE(refusal);
        CHECK(refusal->phrase() == Phrase::payment_over);
        return std::pair(std::get<std::string>(refusal->args().at(1).second.value()), std::get<Phrase>(refusal->args().at(2).second.value()));
    };
    CHECK(most() == std::pair(std::string("1,000.00"), phrase(Stage::claimed)));
    visited(12, Result::owing, 900_yuan);
    CHECK(most() == std::pair(std::string("900.00"), phrase(Stage::found)));
    RecordInspection order = visit(january(13), Result::owing);
    order.found = 800_yuan, order.order_days = 7;
    perform(january(20), order);
    CHECK(most() == std::pair(std::string("800.00"), phrase(Stage::ordered)));
    pay(14, 700_yuan);
    EndCase end;
    end.case_id = of_case, end.move = StepKind::settle, end.on = january(15), end.agreed = 700_yuan;
    perform(january(20), end);
    CHECK(most() == std::pair(std::string("0.00"), phrase(Stage::agreed)));
}

TEST_CASE_FIXTURE(PaymentTest, "a payment of a visit belongs to the visit's case, where it has one") {
    const Id joined = visited(12, Result::owing, 900_yuan);
    const RecordedPayment recorded = perform(january(20), on_visit(13, joined, 300_yuan));
    CHECK(recorded.payment.case_id == of_case);
    CHECK(recorded.payment.inspection == joined);
    CHECK(recorded.outstanding == 600_yuan);
    CHECK(refused(on_visit(13, joined, 601_yuan)) == Phrase::payment_over);
    CHECK(refused(on_visit(11, joined, 1_yuan)) == Phrase::day_before_case);  // after the case, before the visit
}

TEST_CASE_FIXTURE(PaymentTest, "a payment of a visit without a case has nothing to be counted against") {
    const Id apart = visited(12, Result::breach, 900_yuan);
    const RecordedPayment recorded = perform(january(20), on_visit(12, apart, 5000_yuan));
    CHECK_FALSE(recorded.payment.case_id);
    CHECK_FALSE(recorded.outstanding);
    CHECK(refused(on_visit(11, apart, 1_yuan)) == Phrase::day_before_case);
}

TEST_CASE_FIXTURE(PaymentTest, "of several payments of one visit the one that reached most people counts, until it goes back") {
    const Id apart = visited(12, Result::breach);
    const auto paid = [&](unsigned day, int workers) {
        RecordPayment deed = on_visit(day, apart, 10_yuan);
        deed.workers = workers;
        return perform(january(20), deed).payment.id;
    };
    const Id most = paid(14, 9);
    paid(12, 4);
    paid(13, 2);
    const auto reached = [&](const char* day) { return counted_until(sql(), Measure::workers_paid, Date::parse(day)); };
    CHECK(reached("2013-01-12") == 4);
    CHECK(reached("2013-01-13") == 4);
    CHECK(reached("2013-01-14") == 9);
    perform(january(20), ReturnPayment{most, january(16), {}});
    CHECK(reached("2013-01-15") == 9);
    CHECK(reached("2013-01-16") == 4);
}

// --- void and return -------------------------------------------------------------------------------------

TEST_CASE_FIXTURE(PaymentTest, "a void payment was never made; one that went back was made, until the day it went back") {
    const Id mistaken = pay(12, 100_yuan).payment.id, sent_back = pay(13, 200_yuan).payment.id;
    perform(january(20), VoidPayment{mistaken, "录错案件"});
    const auto returned = perform(january(20), ReturnPayment{sent_back, january(15), "账号有误"}).returned;
    CHECK(returned.amount_fen == -(200_yuan));
    CHECK(returned.returns == sent_back);
    CHECK_FALSE(returned.workers);
    const CaseAtHand of = case_at_hand(sql(), of_case);
    CHECK(of.standing(january(12)).paid == Money());
    CHECK(of.standing(january(14)).paid == 200_yuan);
    CHECK(of.standing(january(15)).paid == Money());
}

TEST_CASE_FIXTURE(PaymentTest, "money goes back once, as a whole, on no earlier day") {
    const Id paid = pay(13, 200_yuan).payment.id;
    const auto send_back = [&](Id payment, unsigned day) { return perform(january(20), ReturnPayment{payment, january(day), {}}).returned.id; };
    const auto refusal = [&](Id payment, unsigned day) { return phrase_of([&] { send_back(payment, day); }); };
    CHECK(refusal(paid, 12) == Phrase::return_before_payment);
    CHECK(refusal(paid, 21) == Phrase::day_in_future);
    CHECK(refusal(Id(4108030020130000009), 15) == Phrase::payment_unknown);
    const Id back = send_back(paid, 13);
    CHECK(refusal(paid, 15) == Phrase::payment_returned);
    CHECK(refusal(back, 15) == Phrase::return_of_return);
    CHECK(phrase_of([&] { perform(january(20), VoidPayment{paid, "录错"}); }) == Phrase::payment_returned);
    perform(january(20), VoidPayment{back, "未退回"});
    CHECK(send_back(paid, 14) != back);  // it had not gone back, and now it does
    CHECK(phrase_of([&] { perform(january(20), VoidPayment{back, "又一次"}); }) == Phrase::payment_unknown);
}

TEST_CASE_FIXTURE(PaymentTest, "what goes back is taken from where it was counted, with its proof or without") {
    RecordPayment proved = payment(january(12), of_case, 300_yuan);
    proved.proof = "银行回单";
    const Id with = perform(january(20), proved).payment.id, without = pay(12, 200_yuan).payment.id;
    const auto counted = [&](Measure measure) { return counted_until(sql(), measure); };
    perform(january(20), ReturnPayment{with, january(14), {}});
    CHECK(counted(Measure::paid_with_proof) == 0);
    CHECK(counted(Measure::paid_without_proof) == 20'000);
    perform(january(20), ReturnPayment{without, january(14), {}});
    CHECK(counted(Measure::paid_without_proof) == 0);
    CHECK(counted(Measure::paid) == 0);
}

struct NamedWorkersTest : PaymentTest {
    Id with_list = [this] {
        FileComplaint deed = complaint(january(10), std::nullopt);
        for (const char* name : {"甲（虚构）", "乙（虚构）", "丙（虚构）"}) deed.worker_lines.push_back({{name, {}, {}, {}}, 100_yuan});
        return perform(january(10), deed).number;
    }();
    std::vector<Party> listed = workers_on_list(sql(), with_list);

    RecordPayment to(const std::vector<Id>& reached, unsigned day = 12) {
        RecordPayment deed = payment(january(day), with_list, 10_yuan);
        for (const Id party : reached) deed.reached.push_back({party, {}});
        return deed;
    }
    int paid() { return case_at_hand(sql(), with_list).standing().workers_paid; }
    std::int64_t counted() { return counted_until(sql(), Measure::workers_paid); }
};

TEST_CASE_FIXTURE(NamedWorkersTest, "workers who are named count once, however often they are paid") {
    const Id first = listed[0].id, second = listed[1].id;
    CHECK(perform(january(20), to({first, second})).payment.workers == 2);
    CHECK(paid() == 2);
    const Id again = perform(january(20), to({second}, 13)).payment.id;
    CHECK(paid() == 2);
    const Id third = perform(january(20), to({listed[2].id}, 14)).payment.id;
    CHECK(paid() == 3);
    CHECK(counted() == 3);
    perform(january(20), ReturnPayment{third, january(15), {}});
    perform(january(20), VoidPayment{again, "录错"});
    CHECK(paid() == 2);
    CHECK(counted() == 2);
}

TEST_CASE_FIXTURE(NamedWorkersTest, "a payment that reached more than it names counts them all") {
    RecordPayment deed = to({listed[0].id});
    deed.workers = 3;
    CHECK(perform(january(20), deed).payment.workers == 3);
    CHECK(paid() == 3);
}

TEST_CASE_FIXTURE(NamedWorkersTest, "those whom no standing payment names are still to be paid") {
    const Id one = perform(january(20), to({listed[0].id})).payment.id;
    CHECK(unpaid_workers(sql(), with_list).size() == 2);
    perform(january(20), VoidPayment{one, "录错"});
    CHECK(unpaid_workers(sql(), with_list).size() == 3);
}

TEST_CASE_FIXTURE(NamedWorkersTest, "only who is on the case's list can be named, and each once") {
    CHECK(refused(to({listed[0].id, listed[0].id})) == Phrase::payment_worker_twice);
    CHECK(refused(to({Id(4108030020130000099)})) == Phrase::payment_worker_foreign);
    RecordPayment elsewhere = to({listed[0].id});
    elsewhere.case_id = of_case;
    CHECK(refused(elsewhere) == Phrase::payment_worker_foreign);
    RecordPayment fewer = to({listed[0].id, listed[1].id});
    fewer.workers = 1;
    CHECK(refused(fewer) == Phrase::payment_workers_fewer);
}

TEST_CASE_FIXTURE(NamedWorkersTest, "a case that changed since it was shown takes no payment") {
    RecordPayment deed = to({listed[0].id});
    deed.as_seen = newest_event(sql(), with_list);
    perform(january(20), payment(january(12), of_case, 1_yuan));  // another case
    CHECK_FALSE(refused(deed));
    const auto refusal = refusal_of([&] { perform(january(20), deed); });
    REQUIRE(refusal);
    CHECK(refusal->phrase() == Phrase::record_changed);
    CHECK(refusal->fault() == Fault::stale);
}

// --- what of it was whose --------------------------------------------------------------------------------

struct SharesTest : NamedWorkersTest {
    RecordPayment to_each(std::vector<std::pair<std::size_t, std::optional<Money>>> told, Money amount) {
        RecordPayment deed = payment(january(12), with_list, amount);
        for (const auto& [place, share] : told) deed.reached.push_back({listed[place].id, share});
        return deed;
    }
    RecordedPayment record(const RecordPayment& deed) { return perform(january(20), deed); }
    void agree_on(std::vector<Money> amounts) {
        Agree deed;
        deed.case_id = with_list, deed.on = january(11);
        Money sum;
        for (std::size_t i = 0; i < amounts.size(); ++i) deed.workers.push_back({{persons[i], {}, {}, {}}, amounts[i]}), sum += amounts[i];
        deed.instalments = {{sum, january(31)}};
        perform(january(20), deed);
    }
    const char* persons[3] = {"甲（虚构）", "乙（虚构）", "丙（虚构）"};
    std::map<Id, WorkerAccount> accounts(unsigned day = 31) { return accounts_of(sql(), case_at_hand(sql(), with_list), january(day)); }
    Money paid_to(std::size_t place, unsigned day = 31) { return accounts(day)[listed[place].id].paid; }
};

TEST_CASE_FIXTURE(SharesTest, "what each worker got is kept, fits the payment, and goes back with it") {
    CHECK(refused(to_each({{0, 60_yuan}, {1, 30_yuan}}, 100_yuan)) == Phrase::payment_shares_differ);
    CHECK(refused(to_each({{0, 60_yuan}, {1, 50_yuan}}, 100_yuan)) == Phrase::payment_shares_differ);
    CHECK(refused(to_each({{0, 100_yuan}, {1, Money()}}, 100_yuan)) == Phrase::payment_share_of_nothing);
    const RecordedPayment recorded = record(to_each({{0, 60_yuan}, {1, 40_yuan}}, 100_yuan));
    CHECK(paid_to(0) == 60_yuan);
    CHECK(paid_to(1) == 40_yuan);
    CHECK(paid_to(0, 11) == Money());
    CHECK(accounts()[listed[0].id].left() == 40_yuan);
    CHECK(unpaid_workers(sql(), with_list).size() == 3);  // each has something to come
    perform(january(20), ReturnPayment{recorded.payment.id, january(14), {}});
    CHECK(paid_to(0, 13) == 60_yuan);
    CHECK(paid_to(0) == Money());
}

TEST_CASE_FIXTURE(SharesTest, "amounts that nobody told follow where the payment is just what is left to those it names") {
    record(to_each({{0, std::nullopt}, {1, std::nullopt}}, 200_yuan));
    CHECK(paid_to(1) == 100_yuan);
    CHECK(unpaid_workers(sql(), with_list).size() == 1);
    record(to_each({{2, std::nullopt}}, 70_yuan));
    CHECK(paid_to(2) == Money());
    CHECK_FALSE(accounts()[listed[2].id].left());
}

TEST_CASE_FIXTURE(SharesTest, "of one who has his amount and one who has not, the other gets the rest where that is what he is owed") {
    record(to_each({{0, 20_yuan}, {1, std::nullopt}}, 120_yuan));
    CHECK(paid_to(1) == 100_yuan);
}

TEST_CASE_FIXTURE(SharesTest, "nobody gets more than was agreed for him, unless that is meant") {
    agree_on({100_yuan, 50_yuan, 30_yuan});
    CHECK(refused(to_each({{1, 51_yuan}, {0, 49_yuan}}, 100_yuan)) == Phrase::payment_share_over);
    record(to_each({{1, 50_yuan}, {0, 50_yuan}}, 100_yuan));
    CHECK(refused(to_each({{1, 1_yuan}}, 1_yuan)) == Phrase::payment_share_over);
    RecordPayment more = to_each({{1, 1_yuan}}, 1_yuan);
    more.over = true, more.note = "误工补助";
    CHECK_FALSE(refused(more));
}

TEST_CASE_FIXTURE(SharesTest, "whatever was agreed, paying each what he is left to get leaves nobody short") {
    const std::vector<std::vector<Money>> agreements{{100_yuan, 50_yuan, 30_yuan}, {1_fen, 99'999_fen, 3_fen}, {Money(), 10_yuan, 20_yuan}};
    for (const auto& agreed : agreements) {
        CAPTURE(agreed[1].text());
        SharesTest test;
        test.agree_on(agreed);
        for (int round = 0; round < 2; ++round) {  // a part of it, then the rest
            std::vector<std::pair<std::size_t, std::optional<Money>>> told;
            Money sum;
            for (std::size_t i = 0; i < agreed.size(); ++i) {
                const Money left = *test.accounts()[test.listed[i].id].left();
                const Money share = round == 0 ? Money::fen(left.fen() / 2) : left;
                if (share != Money()) told.emplace_back(i, share), sum += share;
            }
            test.record(test.to_each(std::move(told), sum));
        }
        for (const auto& [party, account] : test.accounts()) CHECK(account.left() == Money());
        CHECK(unpaid_workers(test.sql(), test.with_list).empty());
        CHECK(case_at_hand(test.sql(), test.with_list).standing().outstanding() == Money());
    }
}

TEST_CASE_FIXTURE(SharesTest, "a payment recorded without names can be told whom it reached") {
    agree_on({100_yuan, 50_yuan, 30_yuan});
    const RecordedPayment recorded = record(to_each({}, 150_yuan));
    CHECK(recorded.are_shares_untold);
    const Id unnamed = recorded.payment.id;
    AmendPayment deed;
    deed.payment = unnamed, deed.reason = "补登名单";
    deed.reached = {{listed[0].id, {}}, {listed[1].id, {}}};
    const auto amended = perform(january(20), deed);
    REQUIRE(amended.changes.size() == 1);
    CHECK(amended.payment.workers == 2);
    CHECK(paid_to(0) == 100_yuan);
    CHECK(paid() == 2);
    CHECK(phrase_of([&] { perform(january(20), deed); }) == Phrase::amend_nothing);
    deed.reached = {{listed[0].id, 100_yuan}, {listed[2].id, 30_yuan}};
    CHECK(phrase_of([&] { perform(january(20), deed); }) == Phrase::payment_shares_differ);
    deed.amount = 130_yuan;
    CHECK_FALSE(phrase_of([&] { perform(january(20), deed); }));
    CHECK(paid_to(1) == Money());
    CHECK(paid_to(2) == 30_yuan);
    AmendPayment smaller;
    smaller.payment = unnamed, smaller.amount = 120_yuan, smaller.reason = "笔误";
    CHECK(phrase_of([&] { perform(january(20), smaller); }) == Phrase::payment_shares_differ);
    CHECK(check_store(store(), true).empty());
}

}  // namespace
}  // namespace arrears
