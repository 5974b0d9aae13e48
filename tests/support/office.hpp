#pragma once
// An office at work in a folder of its own, for tests of what follows from deeds: two certified inspectors and
// one employer are there, and each act says on which day it is done.
#include "core/work/case_step.hpp"
#include "core/work/complaint.hpp"
#include "core/work/ending.hpp"
#include "core/work/inspection.hpp"
#include "core/work/ledger.hpp"
#include "core/work/payment.hpp"
#include "tests/support/process.hpp"

namespace arrears {

class TestOffice {
  public:
    explicit TestOffice(Custodian custodian = Custodian::bureau);

    Sql& sql() const { return store_.sql(); }
    Store& store() { return store_; }
    const Office& office() const { return store_.office(); }

    Id li_wei, zhou_fang;  // 李伟, who opened the ledger; 周芳
    Id hengda;             // 焦作恒达建筑劳务有限公司

    // The ledger on that day, signed by 李伟 or by another.
    Ledger on(Date today) { return on(today, li_wei); }
    Ledger on(Date today, Id officer);
    template <class Deed>
    auto perform(Date today, const Deed& deed) { return on(today).perform(deed); }

    Id employer(const std::string& name, std::optional<Industry> industry = std::nullopt);
    // The usual acts; what a test is about it sets itself.
    FileComplaint complaint(Date received, std::optional<Money> claimed) const;
    RecordInspection visit(Date day, Result result) const;  // by both inspectors
    RecordPayment payment(Date day, Id of_case, Money amount) const;

    // A step of a case with all that it must be told, by both inspectors.
    TakeStep step(Id of_case, StepKind move, Date on) const;
    void walk(Id of_case, std::initializer_list<std::pair<StepKind, Date>> steps) {
        for (const auto& [move, on] : steps) perform(on, step(of_case, move, on));
    }
    Id own_case(Date on, Money found);  // 巡查发现

    Id file(Date received, std::optional<Money> claimed) { return perform(received, complaint(received, claimed)).number; }

  private:
    TempFolder folder_;
    Store store_;
};

// What the reports count of a measure, of all there is.
std::int64_t counted_until(Sql& sql, Measure measure, Date last = Date::of(2100, 1, 1));

// A day of January 2013, in which most tests live: 12 and 13 January are a weekend.
inline Date january(unsigned day) { return Date::of(2013, 1, day); }

}  // namespace arrears
