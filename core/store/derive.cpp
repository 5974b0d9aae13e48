#include "core/store/derive.hpp"

#include <algorithm>
#include <map>

#include "core/store/cases.hpp"
#include "core/store/records.hpp"

namespace arrears {
namespace {

// What a fact carries of the record it counts.
struct Counted {
    std::string_view kind;
    Id record;
    Id employer;
    EmployerKind employer_kind;
    std::optional<Id> campaign;
    RegionCode region;
    std::optional<Industry> industry;
    std::optional<Channel> channel;
};

void drop_facts(Sql& sql, std::string_view kind, Id record) {
    sql.run("DELETE FROM fact WHERE writer = $1 AND kind = $2 AND record = $3", {to_cell(record.writer()), to_cell(kind), to_cell(record)});
}

void add_fact(Sql& sql, const Counted& of, Measure measure, std::string_view word, Date day, std::int64_t amount) {
    sql.run(R"sql(
        INSERT INTO fact (writer, kind, record, measure, word, on_day, amount, employer, employer_kind, campaign, region, industry, channel)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    )sql", {to_cell(of.record.writer()), to_cell(of.kind), to_cell(of.record), to_cell(code(measure)), to_cell(word), to_cell(day), amount,
            to_cell(of.employer), to_cell(of.employer_kind), to_cell(of.campaign), to_cell(of.region), to_cell(of.industry), to_cell(of.channel)});
}

void write_clock(Sql& sql, std::string_view kind, Id record, const Clock& clock) {
    sql.run("INSERT INTO clock (writer, kind, record, awaits, started_on, part, due_on, rule, stopped_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            {to_cell(record.writer()), to_cell(kind), to_cell(record), to_cell(clock.awaits), to_cell(clock.started_on),
             to_cell(clock.part), to_cell(clock.due_on), to_cell(clock.rule), to_cell(clock.stopped_on)});
}

// Of two that began on one day and await the same, the later counts.
void write_clocks(Sql& sql, Id id, const std::vector<Clock>& clocks) {
    for (auto clock = clocks.begin(); clock != clocks.end(); ++clock) {
        const bool is_last = std::none_of(std::next(clock), clocks.end(), [&](const Clock& later) {
            return later.awaits == clock->awaits && later.started_on == clock->started_on && later.part == clock->part;
        });
        if (is_last) write_clock(sql, CaseFile::table, id, *clock);
    }
}

void drop_clocks(Sql& sql, std::string_view kind, Id record) {
    sql.run("DELETE FROM clock WHERE writer = $1 AND kind = $2 AND record = $3", {to_cell(record.writer()), to_cell(kind), to_cell(record)});
}

void write_state(Sql& sql, const CaseFile& file, const Standing& at) {
    sql.run(R"sql(
        INSERT INTO case_state (writer, case_id, state, outcome, closed_on, claimed_fen, found_fen, ordered_fen, agreed_fen, paid_fen,
                                base, outstanding_fen, workers_claimed, workers_found, workers_paid)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    )sql", {to_cell(file.id.writer()), to_cell(file.id), to_cell(at.state), to_cell(at.outcome), to_cell(at.closed_on),
            to_cell(at.amount(Stage::claimed)), to_cell(at.amount(Stage::found)), to_cell(at.amount(Stage::ordered)),
            to_cell(at.amount(Stage::agreed)), to_cell(at.paid), to_cell(at.base()), to_cell(at.outstanding()),
            to_cell(at.workers_claimed), to_cell(at.workers_found), std::int64_t{at.workers_paid}});
}

void drop_case(Sql& sql, Id id) {
    drop_facts(sql, CaseFile::table, id);
    drop_clocks(sql, CaseFile::table, id);
    sql.run("DELETE FROM case_state WHERE writer = $1 AND case_id = $2", {to_cell(id.writer()), to_cell(id)});
}

class MadeRow final : public Row {
  public:
    explicit MadeRow(const std::vector<Cell>& cells) : cells_(cells) {}
    bool is_null(int column) const override { return std::holds_alternative<std::monostate>(at(column)); }
    std::int64_t integer(int column) const override { return std::get<std::int64_t>(at(column)); }
    std::string_view text(int column) const override { return std::get<std::string>(at(column)); }
    std::string blob(int column) const override { return std::get<Blob>(at(column)).bytes; }
    Cell cell(int column) const override { return at(column); }

  private:
    const Cell& at(int column) const { return cells_[static_cast<std::size_t>(column)]; }
    const std::vector<Cell>& cells_;
};

// The cases that an event made, each whole.
std::map<Id, CaseAtHand> made_cases(const Made& made) {
    std::map<Id, CaseAtHand> cases;
    if (std::ranges::any_of(made, [](const auto& row) { return row.second == nullptr; })) return cases;  // to be read back
    for (const auto& [key, cells] : made)
        if (key.first == CaseFile::table) cases[key.second].file = record_from<CaseFile>(MadeRow(*cells));
    const auto add = [&](auto part, auto CaseAtHand::*parts) {
        const std::optional<Id> of = part.case_id;
        if (const auto found = of ? cases.find(*of) : cases.end(); found != cases.end()) (found->second.*parts).push_back(std::move(part));
    };
    for (const auto& [key, cells] : made) {
        if (key.first == Step::table) add(record_from<Step>(MadeRow(*cells)), &CaseAtHand::steps);
        if (key.first == Payment::table) add(record_from<Payment>(MadeRow(*cells)), &CaseAtHand::payments);
        if (key.first == Instalment::table) add(record_from<Instalment>(MadeRow(*cells)), &CaseAtHand::instalments);
    }
    return cases;
}

void write_case(Sql& sql, const CaseAtHand& at_hand) {
    const auto& [file, steps, payments, instalments, named] = at_hand;
    const Id id = file.id;
    // A fact is the difference that a day makes; an amount that becomes known as 0.00 is a fact too.
    const Counted counted{CaseFile::table, id, file.employer, file.employer_kind, file.campaign, file.region, file.industry, file.channel};
    Measures before;
    for (const Date day : days_that_count(file, steps, payments, instalments)) {
        const Measures now = measures(file, at_hand.standing(day), day);
        for (const auto& [what, amount] : now) {
            const auto was = before.find(what);
            if (was == before.end() || was->second != amount)
                add_fact(sql, counted, what.first, what.second, day, amount - (was == before.end() ? 0 : was->second));
        }
        for (const auto& [what, amount] : before)
            if (!now.contains(what)) add_fact(sql, counted, what.first, what.second, day, -amount);
        before = now;
    }
    const Standing last = at_hand.standing();
    write_state(sql, file, last);
    write_clocks(sql, id, last.clocks);
}

void derive_case(Sql& sql, Id id) {
    drop_case(sql, id);
    if (find<CaseFile>(sql, id)) write_case(sql, case_at_hand(sql, id));
}

// A revisit is done by the next visit that reaches the employer.
void derive_revisits(Sql& sql, Id employer) {
    auto visits = all<Inspection>(sql, "WHERE writer = $1 AND employer = $2 AND void_act IS NULL ORDER BY on_day, id",
                                  {to_cell(employer.writer()), to_cell(employer)});
    for (const Inspection& visit : visits) {
        drop_clocks(sql, Inspection::table, visit.id);
        if (!visit.revisit_on) continue;
        const auto next = std::find_if(visits.begin(), visits.end(), [&](const Inspection& later) {
            return std::pair(later.on_day, later.id) > std::pair(visit.on_day, visit.id) && later.took_place();
        });
        write_clock(sql, Inspection::table, visit.id,
                    {Awaits::revisit, visit.on_day, *visit.revisit_on, "revisit",
                     next == visits.end() ? std::nullopt : std::optional(next->on_day), {}});
    }
}

void derive_inspection(Sql& sql, Id id) {
    drop_facts(sql, Inspection::table, id);
    const auto any = find_even_void<Inspection>(sql, id);
    const auto visit = find<Inspection>(sql, id);
    if (!visit) drop_clocks(sql, Inspection::table, id);
    if (any) derive_revisits(sql, any->employer);
    if (!visit) return;
    const Counted counted{Inspection::table, id, visit->employer, visit->employer_kind, visit->campaign, visit->region, visit->industry, std::nullopt};
    const auto fact = [&](Measure measure, std::string_view word, std::int64_t amount) {
        add_fact(sql, counted, measure, word, visit->on_day, amount);
    };
    fact(Measure::visit, code(visit->result), 1);
    if (visit->employed) fact(Measure::employed, "", *visit->employed);
    if (visit->migrants) fact(Measure::migrants, "", *visit->migrants);
    if (visit->contracts) fact(Measure::contracts, "", *visit->contracts);
    if (!visit->case_id && visit->found_fen) fact(Measure::found, "", visit->found_fen->fen());
    if (!visit->case_id && visit->found_fen && visit->workers) fact(Measure::workers_owed, "", *visit->workers);
    for (const auto& item : all<ChecklistItem>(sql, "WHERE writer = $1 AND inspection = $2 AND void_act IS NULL",
                                               {to_cell(id.writer()), to_cell(id)})) {
        const auto topic = code(item.topic);
        if (item.finding == Finding::ok) fact(Measure::topic_ok, topic, 1);
        if (item.finding == Finding::breach) fact(Measure::topic_breach, topic, 1);
        if (item.workers) fact(Measure::topic_workers, topic, *item.workers);
        if (item.found_fen) fact(Measure::topic_found, topic, item.found_fen->fen());
    }
    // Paid on the spot, without a case.
    const auto payments = all<Payment>(sql, "WHERE writer = $1 AND inspection = $2 AND case_id IS NULL AND void_act IS NULL",
                                       {to_cell(id.writer()), to_cell(id)});
    std::set<Date> days;
    for (const Payment& payment : payments) days.insert(payment.on_day);
    int before = 0;
    for (const Date day : days) {
        const int now = workers_reached(payments, day);
        if (now != before) add_fact(sql, counted, Measure::workers_paid, "", day, now - before);
        before = now;
    }
}

void derive_payment(Sql& sql, Id id) {
    drop_facts(sql, Payment::table, id);
    const auto payment = find<Payment>(sql, id);
    if (!payment) return;
    const Counted counted{Payment::table, id, payment->employer, payment->employer_kind, payment->campaign, payment->region, payment->industry, std::nullopt};
    const auto fact = [&](Measure measure, std::string_view word) {
        add_fact(sql, counted, measure, word, payment->on_day, payment->amount_fen.fen());
    };
    fact(Measure::paid, code(payment->payer));
    const auto returned = payment->returns ? find_even_void<Payment>(sql, *payment->returns) : std::nullopt;
    const bool is_proved = returned ? returned->proof.has_value() : payment->proof.has_value();  // what went back had its proof
    fact(is_proved ? Measure::paid_with_proof : Measure::paid_without_proof, code(payment->means));
}

void derive_grams(Sql& sql, Id id, bool is_new) {
    if (!is_new)  // it may have had another name
        sql.run("DELETE FROM gram WHERE writer = $1 AND kind = 'employer' AND id = $2", {to_cell(id.writer()), to_cell(id)});
    const auto employer = find<Employer>(sql, id);
    if (!employer) return;
    for (const auto& gram : bigrams(employer->name))
        sql.run("INSERT INTO gram (writer, gram, kind, id) VALUES ($1, $2, 'employer', $3)", {to_cell(id.writer()), gram, to_cell(id)});
}

// Numbers are never used twice, not even those of records that are void.
void raise_counter(Sql& sql, std::string_view table, Id id) {
    sql.run(R"sql(
        INSERT INTO counter (writer, kind, year, last) VALUES ($1, $2, $3, $4)
        ON CONFLICT (writer, kind, year) DO UPDATE SET last = excluded.last WHERE excluded.last > counter.last
    )sql", {to_cell(id.writer()), to_cell(table), std::int64_t{id.year()}, id.serial()});
}

// What a part belongs to, by the column that says so.
std::optional<Id> whole_of(Sql& sql, const Made& made, std::string_view table, Id part, std::string_view column) {
    if (const auto row = made.find({table, part}); row != made.end() && row->second) {
        const auto& columns = find_table(table)->columns;
        return FromCell<std::optional<Id>>::read((*row->second)[static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin())]);
    }
    const std::string statement = "SELECT " + std::string(column) + " FROM " + std::string(table) + " WHERE writer = $1 AND id = $2";
    const auto found = sql.number(statement, {to_cell(part.writer()), to_cell(part)});
    return found ? std::optional(Id(*found)) : std::nullopt;
}

}  // namespace

std::vector<std::string> bigrams(std::string_view text) {
    const auto length = [&](std::size_t at) -> std::size_t {
        const auto byte = static_cast<unsigned char>(text[at]);
        return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    };
    std::vector<std::string> grams;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t first = length(at);
        if (at + first >= text.size()) break;
        grams.emplace_back(text.substr(at, first + length(at + first)));
        at += first;
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

void derive(Sql& sql, const Touched& touched, const Made& made) {
    const auto fresh = made_cases(made);
    std::set<Id> cases, inspections;
    const auto add = [](std::set<Id>& to, std::optional<Id> whole) { if (whole) to.insert(*whole); };
    for (const auto& [table, id] : touched) {
        if (table == CaseFile::table) cases.insert(id);
        else if (table == Step::table || table == Instalment::table) add(cases, whole_of(sql, made, table, id, "case_id"));
        else if (table == Inspection::table) inspections.insert(id);
        else if (table == ChecklistItem::table) add(inspections, whole_of(sql, made, table, id, "inspection"));
        else if (table == Payment::table) {
            derive_payment(sql, id);
            add(cases, whole_of(sql, made, table, id, "case_id"));
            add(inspections, whole_of(sql, made, table, id, "inspection"));
        } else if (table == Employer::table) derive_grams(sql, id, made.contains({table, id}));
    }
    for (const auto& [key, cells] : made) raise_counter(sql, key.first, key.second);
    for (const Id id : cases) {
        if (const auto made_now = fresh.find(id); made_now != fresh.end()) write_case(sql, made_now->second);
        else derive_case(sql, id);
    }
    for (const Id id : inspections) derive_inspection(sql, id);
}

void derive_all(Sql& sql) {
    const auto each_id = [&](std::string_view table, const auto& use) {
        sql.each("SELECT id FROM " + std::string(table) + " ORDER BY id", {}, [&](const Row& row) { use(Id(row.integer(0))); });
    };
    for (const TableShape& table : record_tables())
        each_id(table.name, [&](Id id) { raise_counter(sql, table.name, id); });
    each_id(Employer::table, [&](Id id) { derive_grams(sql, id, true); });
    each_id(CaseFile::table, [&](Id id) { derive_case(sql, id); });
    each_id(Inspection::table, [&](Id id) { derive_inspection(sql, id); });
    each_id(Payment::table, [&](Id id) { derive_payment(sql, id); });
}

}  // namespace arrears
