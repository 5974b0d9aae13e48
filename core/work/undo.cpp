#include "core/work/undo.hpp"

#include <algorithm>

#include "core/journal/apply.hpp"
#include "core/record/paper.hpp"
#include "core/store/tables.hpp"
#include "core/store/touches.hpp"
#include "core/journal/deeds.hpp"
#include "core/work/aid.hpp"

namespace arrears {
namespace {

struct PastAct {
    std::int64_t act = 0;
    std::string deed;
    bool is_undone = false;
};

// Undoing and redoing are no acts of their own to take back; and what was shown stays shown.
bool is_passed_over(std::string_view deed) {
    return deed == "undo" || deed == "redo" || deed == "reveal_value" || deed == "print_persons" || deed == "export_revealed";
}

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

using Record = std::pair<std::string, std::int64_t>;  // table and id

// A paper that was printed since is named by what stands on it: it may have gone out.
void refuse_for_paper(const Desk& desk, std::int64_t because_of) {
    desk.sql.each("SELECT p.form, p.number, p.on_day FROM touch t JOIN paper p ON p.writer = t.writer AND p.id = t.id WHERE t.writer = $1 AND t.act = $2 AND t.kind = $3",
                  {to_cell(desk.writer()), because_of, to_cell(Paper::table)}, [&](const Row& row) {
        const auto form = from_code<FormKind>(row.text(0)).value_or(FormKind{});
        throw Error(Fault::refused, Phrase::act_printed, {{"form", phrase(form)}, {"number", row.is_null(1) ? std::string() : " " + std::string(row.text(1))}, {"day", Date::parse(row.text(2))}, {"later", because_of}});
    });
}

[[noreturn]] void refuse(std::int64_t because_of, std::string_view deed, const Record& record) {
    const TableShape* table = find_table(record.first);
    throw Error(Fault::refused, Phrase::act_rested_on,
                {{"later", because_of}, {"deed", phrase_of_deed(deed)}, {"record", Id(record.second).text(table ? table->letter : "")}});
}

// A later act that stands and touched, or rests on, a record that this act wrote. Undoing and redoing
// do not count themselves: what they leave is what the acts they name leave. A run of records that a later act put is its own.
void require_nothing_rests_on(const Desk& desk, std::int64_t act, std::int64_t since) {
    desk.sql.each(R"sql(
        SELECT t.act, t.kind, t.id, a.deed FROM touch t JOIN act a ON a.writer = t.writer AND a.act = t.act
        WHERE t.writer = $1 AND t.act > $2 AND a.undone_by IS NULL AND a.deed <> 'undo' AND a.deed <> 'redo' ORDER BY t.act, t.kind, t.id
    )sql", {to_cell(desk.writer()), since}, [&](const Row& row) {
        const Record later(row.text(1), row.integer(2));
        if (!has_written(desk.sql, desk.writer(), act, later.first, Id(later.second))) return;
        if (row.text(3).starts_with("print_")) refuse_for_paper(desk, row.integer(0));
        refuse(row.integer(0), row.text(3), later);
    });
}

// The same, seen from the later act, before it is redone: an act that it came after, and rested on, was undone
// since by the undo that is named.
void require_what_it_rested_on(const Desk& desk, std::int64_t act) {
    const Writer own = desk.writer();
    desk.sql.each("SELECT act, undone_by FROM act WHERE writer = $1 AND act < $2 AND undone_by > $2 ORDER BY act DESC", {to_cell(own), act}, [&](const Row& undone) {
        const std::int64_t before = undone.integer(0), by = undone.integer(1);
        desk.sql.each("SELECT DISTINCT kind, id FROM touch WHERE writer = $1 AND act = $2 ORDER BY kind, id", {to_cell(own), act}, [&](const Row& row) {
            const Record record(row.text(0), row.integer(1));
            if (has_written(desk.sql, own, before, record.first, Id(record.second))) refuse(by, "undo", record);
        });
    });
}

// What comes back, having been void by the act `by`, names nothing that is void and stays so. An act that is undone gives back
// what it voided, one that is redone what it put: runs of records, too.
void require_it_names_what_stands(const Desk& desk, std::int64_t act, std::int64_t by) {
    for (const TableShape& table : record_tables())
        for (const auto& column : table.columns) {
            const std::string name(table.name), named(table.table_named_by(column));
            if (named.empty()) continue;
            const auto require = [&](const std::string& touched) {
                desk.sql.each("SELECT n.void_act, a.deed, n.id FROM " + touched + " JOIN " + named +
                                  " n ON n.writer = r.writer AND n.id = r." + column + " JOIN act a ON a.writer = t.writer AND a.act = n.void_act " +
                                  "WHERE t.writer = $1 AND t.act = $2 AND t.kind = $3 AND r.void_act = $4 AND n.void_act <> $4 LIMIT 1",
                              {to_cell(desk.writer()), act, name, by},
                              [&](const Row& row) { refuse(row.integer(0), row.text(1), {named, row.integer(2)}); });
            };
            require("touch t JOIN " + name + " r ON r.writer = t.writer AND r.id = t.id");
            if (by != act) require("touch_span t JOIN " + name + " r ON r.writer = t.writer AND r.id >= t.first AND r.id <= t.last");
        }
}

// The parts of totals among what comes back.
void require_aid_fits(const Desk& desk, std::int64_t act) {
    std::vector<Id> aid;
    desk.sql.each("SELECT DISTINCT id FROM touch WHERE writer = $1 AND act = $2 AND kind = 'aid' ORDER BY id", {to_cell(desk.writer()), act},
                  [&](const Row& row) { aid.emplace_back(row.integer(0)); });
    require_parts_fit(desk, aid);
}

std::vector<std::string> records_of(const Desk& desk, std::int64_t act) {
    constexpr std::size_t most = 100;  // of an import, the first
    std::vector<std::string> records;
    for (const NumberedRecord& record : numbered_records(desk.sql, desk.writer(), act, most)) records.push_back(record.id.text(record.table->letter));
    return records;
}

}  // namespace

Decision<Undo::Result> decide(const Undo& deed, const Desk& desk) {
    const auto acts = acts_of(desk);
    const auto last = std::find_if(acts.begin(), acts.end(), [](const PastAct& act) {
        return !act.is_undone && !is_passed_over(act.deed);
    });
    if (last == acts.end() || last->act == 1) throw Error(Fault::refused, Phrase::nothing_to_undo);
    if (deed.only && last->deed != *deed.only)
        throw Error(Fault::refused, Phrase::undo_other_deed, {{"deed", phrase_of_deed(last->deed)}});
    require_nothing_rests_on(desk, last->act, last->act);
    require_it_names_what_stands(desk, last->act, last->act);
    require_aid_fits(desk, last->act);
    Draft draft(desk);
    draft.event.undo.push_back(last->act);
    return {std::move(draft), {last->act, last->deed, records_of(desk, last->act)}};
}

Decision<Redo::Result> decide(const Redo&, const Desk& desk) {
    const auto acts = acts_of(desk);
    // The latest undo that is not redone yet, as long as nothing but undoing and redoing came after it.
    std::optional<std::int64_t> undone, since;
    for (const PastAct& act : acts) {
        if (!is_passed_over(act.deed)) break;
        if (act.deed != "undo") continue;
        since = act.act;
        undone = desk.sql.number("SELECT act FROM act WHERE writer = $1 AND undone_by = $2", {to_cell(desk.writer()), act.act});
        if (undone) break;
    }
    if (!undone) throw Error(Fault::refused, Phrase::nothing_to_redo);
    const auto what = desk.sql.text("SELECT deed FROM act WHERE writer = $1 AND act = $2", {to_cell(desk.writer()), *undone});
    require_what_it_rested_on(desk, *undone);
    require_nothing_rests_on(desk, *undone, *since);
    require_it_names_what_stands(desk, *undone, *since);
    require_aid_fits(desk, *undone);
    Draft draft(desk);
    draft.event.redo.push_back(*undone);
    return {std::move(draft), {*undone, what.value_or(""), records_of(desk, *undone)}};
}

}  // namespace arrears
