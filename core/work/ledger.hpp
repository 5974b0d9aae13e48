#pragma once
// The one way to write: Ledger::perform(deed). Inside one transaction decide() answers an event, the journal
// takes it, apply() puts its facts into the tables, derive() computes what follows.
#include "core/store/store.hpp"
#include "core/work/draft.hpp"

namespace arrears {

class Ledger {
  public:
    Ledger(Store& store, Signature signature, Date today) : store_(store), signature_(std::move(signature)), today_(today) {}

    // Several deeds as one act: undone, and recorded or lost, as one. Left without commit(), nothing of it is
    // written. A rehearsal is the same path, rolled back.
    class Act {
      public:
        explicit Act(Ledger& ledger);
        ~Act();
        Act(const Act&) = delete;
        Act& operator=(const Act&) = delete;
        void commit();

      private:
        Ledger& ledger_;
    };

    // One act of many transactions, between which others may write: an import. Each deed is recorded by itself; all are undone as one.
    class LongAct {
      public:
        explicit LongAct(Ledger& ledger) : ledger_(ledger) {}

        template <class Deed>
        typename Deed::Result perform(const Deed& deed) {
            Act step(ledger_);
            ledger_.act_ = act_;
            auto result = ledger_.perform(deed);
            act_ = ledger_.act_;
            step.commit();
            return result;
        }

      private:
        Ledger& ledger_;
        std::int64_t act_ = 0;
    };

    // Every deed says its name (`deed()`), what it answers (`Result`), and has a decide(deed, desk) beside it. What says nothing new is not
    // recorded.
    template <class Deed>
    typename Deed::Result perform(const Deed& deed) {
        if (!acting_) {
            Act act(*this);
            auto result = perform(deed);
            act.commit();
            return result;
        }
        const Desk at = desk();
        auto decision = decide(deed, at);
        if (decision.draft.says_something()) record(deed.deed(), decision.draft);
        return std::move(decision.result);
    }

    void rehearse() { rehearsal_ = true; }
    bool is_rehearsal() const { return rehearsal_; }

    Store& store() const { return store_; }
    Sql& sql() const { return store_.sql(); }
    const Office& office() const { return store_.office(); }
    const Signature& signature() const { return signature_; }
    Date today() const { return today_; }
    Desk desk() const { return {sql(), office(), signature_, today_}; }

    // The first event of a store, which makes the office itself. Used by found_office() alone.
    void record_first(std::string_view deed, Draft& draft) { record(deed, draft); }

  private:
    void record(std::string_view deed, Draft& draft);

    Store& store_;
    Signature signature_;
    Date today_;
    bool rehearsal_ = false;
    bool acting_ = false;
    std::int64_t act_ = 0;  // of the act under way: the seq of its first event
};

}  // namespace arrears
