#include "core/work/undo.hpp"

#include <algorithm>

#include "core/store/tables.hpp"
#include "core/work/deeds.hpp"

namespace arrears {
namespace {

struct PastAct {
    std::int64_t act = 0;
    std::string deed;
    bool is_undone = false;
};

std::vector<PastAct> acts_of(const Desk& desk) {
    std::vector<PastAct> acts;
    constexpr std::int64_t enough = 1000;
    desk.sql.each(R"sql(
        SELECT act, deed, undone_by FROM act WHERE writer = $1 AND officer = $2 ORDER BY act DESC LIMIT $3
    )sql", {to_cell(desk.writer()), to_cell(desk.signature.officer), enough}, [&](const Row& row) {
        acts.push_back({row.integer(0), std::string(row.text(1)), !row.is_null(2)});
    });
    return acts;
}

// A later act that stands and touched, or rests on, a record that this act wrote. Undoing and redoing
// do not count themselves: what they leave is what the acts they name leave.
void require_nothing_rests_on(const Desk& desk, std::int64_t act, std::int64_t since) {
    desk.sql.each(R"sql(
        SELECT later.act, later.kind, later.id, a.deed FROM touch mine
        JOIN touch later ON later.writer = mine.writer AND later.kind = mine.kind AND later.id = mine.id
        JOIN act a ON a.writer = later.writer AND a.act = later.act
        WHERE mine.writer = $1 AND mine.act = $2 AND mine.how = 'wrote' AND later.act > $3
        AND a.undone_by IS NULL AND a.deed <> 'undo' AND a.deed <> 'redo' ORDER BY later.act LIMIT 1
    )sql", {to_cell(desk.writer()), act, since}, [&](const Row& row) {
        const TableShape* table = find_table(row.text(1));
        const std::string_view letter = table ? table->letter : "";
        throw Error(Fault::refused, Phrase::act_rested_on,
                    {{"later", row.integer(0)}, {"deed", phrase_of_deed(row.text(3))}, {"record", Id(row.integer(2)).text(letter)}});
    });
}

std::vector<std::string> records_of(const Desk& desk, std::int64_t act) {
    std::vector<std::string> records;
    desk.sql.each("SELECT DISTINCT kind, id FROM touch WHERE writer = $1 AND act = $2 AND how = 'wrote' ORDER BY kind, id",
                  {to_cell(desk.writer()), act}, [&](const Row& row) {
        const TableShape* table = find_table(row.text(0));
        if (table && (!table->letter.empty() || table->name == CaseFile::table))
            records.push_back(Id(row.integer(1)).text(table->letter));
    });
    return records;
}

}  // namespace

Decision<Undo::Result> decide(const Undo& deed, const Desk& desk) {
    const auto acts = acts_of(desk);
    const auto last = std::find_if(acts.begin(), acts.end(), [](const PastAct& act) {
        return !act.is_undone && act.deed != "undo" && act.deed != "redo";
    });
    if (last == acts.end() || last->deed == "open_office") throw Error(Fault::refused, Phrase::nothing_to_undo);
    if (deed.only && last->deed != *deed.only)
        throw Error(Fault::refused, Phrase::undo_other_deed, {{"deed", phrase_of_deed(last->deed)}});
    require_nothing_rests_on(desk, last->act, last->act);
    Draft draft(desk);
    draft.event.undo.push_back(last->act);
    return {std::move(draft), {last->act, last->deed, records_of(desk, last->act)}};
}

Decision<Redo::Result> decide(const Redo&, const Desk& desk) {
    const auto acts = acts_of(desk);
    // The latest undo that is not redone yet, as long as nothing but undoing and redoing came after it.
    std::optional<std::int64_t> undone, since;
    for (const PastAct& act : acts) {
        if (act.deed != "undo" && act.deed != "redo") break;
        if (act.deed == "redo") continue;
        since = act.act;
        undone = desk.sql.number("SELECT act FROM act WHERE writer = $1 AND undone_by = $2", {to_cell(desk.writer()), act.act});
        if (undone) break;
    }
    if (!undone) throw Error(Fault::refused, Phrase::nothing_to_redo);
    const auto what = desk.sql.text("SELECT deed FROM act WHERE writer = $1 AND act = $2", {to_cell(desk.writer()), *undone});
    require_nothing_rests_on(desk, *undone, *since);
    Draft draft(desk);
    draft.event.redo.push_back(*undone);
    return {std::move(draft), {*undone, what.value_or(""), records_of(desk, *undone)}};
}

}  // namespace arrears
