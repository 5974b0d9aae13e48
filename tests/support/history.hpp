#pragma once
// Random histories of an office, each from its seed.
#include <optional>
#include <random>
#include <vector>

#include "core/report/reports.hpp"
#include "tests/support/office.hpp"

namespace arrears {

// An office whose officers do whatever comes into their heads in January 2013; what the ledger refuses is not
// done. Numbers come from the generator alone, so that a seed means the same history everywhere.
class History {
  public:
    explicit History(unsigned seed);

    void act();

    Store& store() { return store_; }
    Sql& sql() { return store_.sql(); }
    int done() const { return done_; }
    int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
    bool chance(int percent) { return pick(100) < percent; }
    Date some_day();

    // A report on all, or on a part chosen at random.
    ReportRequest request(Date as_of, bool may_be_part);

  private:
    void act_somehow();
    void add_employer();
    void file();
    void inspect();
    void pay();
    void end();
    void bring_again();
    void give_aid();

    template <class Deed>
    typename Deed::Result perform(const Deed& deed);
    template <class T>
    const T& one_of(const std::vector<T>& all);
    template <class E>
    E any();
    template <class T>
    std::optional<T> maybe(int percent, T value);
    template <class Record>
    Id known();  // a number that was given once, of a record that may be void by now
    Money some_money();
    Date past_day();
    std::optional<std::string> some_note();

    std::mt19937 random_;
    TestOffice office_;
    Store& store_;
    std::vector<Id> officers_, employers_;
    Id campaign_, officer_;
    Date today_;
    int done_ = 0;
};

}  // namespace arrears
