#include "core/work/ledger.hpp"

#include "core/journal/apply.hpp"
#include "core/journal/append.hpp"
#include "core/store/derive.hpp"

namespace arrears {

Ledger::Act::Act(Ledger& ledger) : ledger_(ledger) {
    ledger_.sql().begin_writing(Writer());
    ledger_.acting_ = true;
    ledger_.act_ = 0;
}

Ledger::Act::~Act() {
    if (!ledger_.acting_) return;
    ledger_.acting_ = false;
    ledger_.sql().rollback();
}

void Ledger::Act::commit() {
    if (ledger_.rehearsal_) return;  // the destructor takes it all back
    ledger_.sql().commit();
    ledger_.acting_ = false;
}

void Ledger::record(std::string_view deed, Draft& draft) {
    Event& event = draft.event;
    event.deed = deed;
    event.at = signature_.at;
    event.login = signature_.login;
    if (event.officer == Id()) event.officer = signature_.officer;
    event.act = act_;
    append(sql(), event);
    act_ = event.act;
    for (const auto& write : draft.vault) write(sql());
    settle_event(sql(), event);
}

}  // namespace arrears
