#include "core/work/ledger.hpp"

#include "core/journal/apply.hpp"
#include "core/journal/append.hpp"
#include "core/store/derive.hpp"
#include "core/store/records.hpp"
#include "core/store/tables.hpp"

namespace arrears {
namespace {

// Only the writer that owns a record changes it; another adds records of its own that name it. So whatever each of
// two stores records, their journals can be put together afterwards.
void require_own(Sql& sql, const Event& event) {
    const auto require = [&](std::string_view table, Id record) {
        if (record.writer() == event.writer) return;
        const TableShape* shape = find_table(table);
        throw Error(Fault::refused, Phrase::record_of_another_writer,
                    {{"record", table == Campaign::table ? get<Campaign>(sql, record).name : record.full(shape ? shape->letter : "")}, {"writer", record.writer().text()}, {"own", event.writer.text()}});
    };
    for (const Set& set : event.set) require(set.table, set.record);
    for (const Void& voided : event.voided) require(voided.table, voided.record);
}

}  // namespace

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
    require_own(sql(), event);
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
