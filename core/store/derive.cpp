#include "core/store/derive.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/store/cases.hpp"
#include "core/store/employers.hpp"
#include "core/store/fact_table.hpp"
#include "core/store/names.hpp"
#include "core/store/records.hpp"
#include "core/store/visits.hpp"

namespace arrears {
namespace {

void write_clock(Sql& sql, std::string_view kind, Id record, const Clock& clock) {
    sql.run("INSERT INTO clock (writer, kind, record, awaits, started_on, part, due_on, rule, stopped_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            {to_cell(record.writer()), to_cell(kind), to_cell(record), to_cell(clock.awaits), to_cell(clock.started_on),
             to_cell(clock.part), to_cell(clock.due_on), to_cell(clock.rule), to_cell(clock.stopped_on)});
}

void drop_clocks(Sql& sql, std::string_view kind, Id record) {
    sql.run("DELETE FROM clock WHERE writer = $1 AND kind = $2 AND record = $3", {to_cell(record.writer()), to_cell(kind), to_cell(record)});
}

void write_state(Sql& sql, const CaseFile& file, const Standing& at) {
    sql.run(R"sql(
        INSERT INTO case_state (writer, case_id, employer, region, received_on, state, outcome, closed_on, claimed_fen, found_fen, ordered_fen, agreed_fen, paid_fen,
                                base, outstanding_fen, workers_claimed, workers_found, workers_paid)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
    )sql", {to_cell(file.id.writer()), to_cell(file.id), to_cell(file.employer), to_cell(file.region), to_cell(file.received_on), to_cell(at.shown()), to_cell(at.outcome), to_cell(at.closed_on),
            to_cell(at.amount(Stage::claimed)), to_cell(at.amount(Stage::found)), to_cell(at.amount(Stage::ordered)),
            to_cell(at.amount(Stage::agreed)), to_cell(at.paid), to_cell(at.base()), to_cell(at.outstanding()),
            to_cell(at.workers_claimed), to_cell(at.workers_found), std::int64_t{at.workers_paid}});
}

void drop_case(Sql& sql, FactTable& facts, Id id) {
    facts.drop(CaseFile::table, id);
    drop_clocks(sql, CaseFile::table, id);
    sql.run("DELETE FROM case_state WHERE writer = $1 AND case_id = $2", {to_cell(id.writer()), to_cell(id)});
}

// A row that an event put, as if it had been read from its table: what the event does not name is null there.
class MadeRow final : public Row {
  public:
    MadeRow(const MadeRows& of, std::size_t row) : at_(of.positions), cells_((*of.rows)[row]) {}
    bool is_null(int column) const override { return std::holds_alternative<std::monostate>(at(column)); }
    std::int64_t integer(int column) const override { return std::get<std::int64_t>(at(column)); }
    std::string_view text(int column) const override { return std::get<std::string>(at(column)); }
    std::string blob(int column) const override { return std::get<Blob>(at(column)).bytes; }
    Cell cell(int column) const override { return at(column); }

  private:
    const Cell& at(int column) const {
        static const Cell nothing;
        const int position = at_[static_cast<std::size_t>(column)];
        return position < 0 ? nothing : cells_[static_cast<std::size_t>(position)];
    }
    const std::vector<int>& at_;
    const std::vector<Cell>& cells_;
};

Id id_of(const MadeRows& made, std::size_t row) { return Id(std::get<std::int64_t>((*made.rows)[row].front())); }

// What the column of such a row names.
std::optional<Id> named_by(const MadeRows& made, std::size_t row, std::string_view column) {
    const auto& columns = made.table->columns;
    const int position = made.positions[static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin())];
    if (position < 0) return std::nullopt;
    const auto* id = std::get_if<std::int64_t>(&(*made.rows)[row][static_cast<std::size_t>(position)]);
    return id ? std::optional(Id(*id)) : std::nullopt;
}

void write_case(Sql& sql, FactTable& facts, const CaseAtHand& at_hand) {
    const auto& [file, steps, payments, instalments, named] = at_hand;
    const CaseCourse whole = course(file, steps, payments, instalments, named, end_of_time());
    std::vector<Fact> changes;
    changes.reserve(whole.changes.size());
    for (const auto& [day, sums] : whole.changes) changes.push_back({day, code(file.kind), sums});
    facts.write({CaseFile::table, file.id, file.employer, file.employer_kind, file.campaign, file.region, file.industry, file.channel}, std::move(changes));
    write_state(sql, file, whole.last);
    // How it stood before the last thing that happened to it, whoever asks reckons anew.
    for (const Clock& clock : distinct(whole.last.clocks))
        if (!clock.stopped_on || *clock.stopped_on > whole.last_day) write_clock(sql, CaseFile::table, file.id, clock);
}

void derive_case(Sql& sql, FactTable& facts, Id id) {
    drop_case(sql, facts, id);
    if (find<CaseFile>(sql, id)) write_case(sql, facts, case_at_hand(sql, id));
}

// Cases that one event made, each with all that it rests on: no table need be read for them.
class MadeCases {
  public:
    explicit MadeCases(const Made& made) {
        for (const MadeRows& rows : made)
            if (rows.table->name == CaseFile::table)
                for (std::size_t row = 0; row < rows.rows->size(); ++row) cases_.push_back({id_of(rows, row), &rows, row});
        std::ranges::sort(cases_);
    }

    bool has(Id id) const {
        const auto found = std::ranges::lower_bound(cases_, id, {}, &Part::of);
        return found != cases_.end() && found->of == id;
    }

    void add_part(Id of, const MadeRows& rows, std::size_t row) { parts_.push_back({of, &rows, row}); }

    void write(Sql& sql, FactTable& facts) {
        std::ranges::sort(parts_);
        auto part = parts_.begin();
        for (const Part& one : cases_) {
            CaseAtHand at_hand;
            at_hand.file = record_from<CaseFile>(MadeRow(*one.rows, one.row));
            for (; part != parts_.end() && part->of == one.of; ++part) {
                const MadeRow row(*part->rows, part->row);
                if (part->rows->table->name == Step::table) at_hand.steps.push_back(record_from<Step>(row));
                else if (part->rows->table->name == Payment::table) at_hand.payments.push_back(record_from<Payment>(row));
                else at_hand.instalments.push_back(record_from<Instalment>(row));
            }
            write_case(sql, facts, at_hand);
        }
    }

    // They name what the event does not tell whole.
    std::vector<Id> give_up() {
        std::vector<Id> ids;
        for (const Part& one : cases_) ids.push_back(one.of);
        cases_.clear();
        parts_.clear();
        return ids;
    }

  private:
    struct Part {
        Id of;
        const MadeRows* rows = nullptr;
        std::size_t row = 0;
        auto operator<=>(const Part&) const = default;
    };
    std::vector<Part> cases_, parts_;
};

// A revisit is done by the next visit that reaches the employer, under whichever of its numbers.
void derive_revisits(Sql& sql, Id employer) {
    constexpr std::string_view of_employer =
        "writer IN (SELECT writer FROM office) AND (employer = $1 OR employer IN (SELECT other FROM same_employer WHERE writer IN (SELECT writer FROM office) AND employer = $1))";
    static const std::string any_asked = "SELECT id FROM inspection WHERE revisit_on IS NOT NULL AND " + std::string(of_employer) + " AND void_act IS NULL LIMIT 1";
    if (!sql.number(any_asked, {to_cell(employer)})) return;
    const auto visits = all<Inspection>(sql, "WHERE " + std::string(of_employer) + " AND void_act IS NULL ORDER BY on_day, id", {to_cell(employer)});
    for (const Inspection& visit : visits) {
        if (!visit.revisit_on) continue;
        drop_clocks(sql, Inspection::table, visit.id);
        const auto next = std::find_if(visits.begin(), visits.end(), [&](const Inspection& later) {
            return std::pair(later.on_day, later.id) > std::pair(visit.on_day, visit.id) && later.took_place();
        });
        write_clock(sql, Inspection::table, visit.id,
                    {Awaits::revisit, visit.on_day, *visit.revisit_on, "revisit",
                     next == visits.end() ? std::nullopt : std::optional(next->on_day), {}});
    }
}

// `payments`: on the spot, without a case.
void write_inspection(FactTable& table, const Inspection& visit, const std::vector<ChecklistItem>& checklist, const std::vector<Payment>& payments) {
    std::vector<Fact> facts;
    const auto fact = [&](Measure measure, std::string_view word, std::int64_t amount) {
        facts.push_back({visit.on_day, word, {}});
        facts.back().sums[measure] = amount;
    };
    fact(Measure::visit, code(visit.result), 1);
    if (visit.employed) fact(Measure::employed, "", *visit.employed);
    if (visit.migrants) fact(Measure::migrants, "", *visit.migrants);
    if (visit.contracts) fact(Measure::contracts, "", *visit.contracts);
    if (!visit.case_id && visit.found_fen) fact(Measure::found, "", visit.found_fen->fen());
    if (!visit.case_id && visit.found_fen && visit.workers) fact(Measure::workers_owed, "", *visit.workers);
    for (const ChecklistItem& item : checklist) {
        const auto topic = code(item.topic);
        if (item.finding == Finding::ok) fact(Measure::topic_ok, topic, 1);
        if (item.finding == Finding::breach) fact(Measure::topic_breach, topic, 1);
        if (item.workers) fact(Measure::topic_workers, topic, *item.workers);
        if (item.found_fen) fact(Measure::topic_found, topic, item.found_fen->fen());
    }
    std::set<Date> days;
    for (const Payment& payment : payments) days.insert(payment.on_day);
    int before = 0;
    for (const Date day : days) {
        const int now = workers_reached(payments, day);
        facts.push_back({day, "", {}});
        facts.back().sums[Measure::workers_paid] = now - before;
        before = now;
    }
    table.write({Inspection::table, visit.id, visit.employer, visit.employer_kind, visit.campaign, visit.region, visit.industry, std::nullopt}, std::move(facts));
}

// The employers of which it was, or is, a visit: they are reckoned when all of an event's visits are known.
void derive_inspection(Sql& sql, FactTable& table, Id id, std::set<Id>& visited) {
    visited.merge(table.drop(Inspection::table, id));
    drop_clocks(sql, Inspection::table, id);
    const auto visit = find_even_void<Inspection>(sql, id);
    if (visit) visited.insert(visit->employer);
    if (!find<Inspection>(sql, id)) return;
    write_inspection(table, *visit, all<ChecklistItem>(sql, "WHERE writer = $1 AND inspection = $2 AND void_act IS NULL", {to_cell(id.writer()), to_cell(id)}),
                     all<Payment>(sql, "WHERE writer IN (SELECT writer FROM office) AND inspection = $1 AND case_id IS NULL AND void_act IS NULL", {to_cell(id)}));
}

void write_payment(Sql& sql, FactTable& table, const Payment& payment) {
    const auto fact = [&](Measure measure, std::string_view word) {
        Fact one{payment.on_day, word, {}};
        one.sums[measure] = payment.amount_fen.fen();
        return one;
    };
    const auto returned = payment.returns ? find_even_void<Payment>(sql, *payment.returns) : std::nullopt;
    const bool is_proved = returned ? returned->proof.has_value() : payment.proof.has_value();  // what went back had its proof
    table.write({Payment::table, payment.id, payment.employer, payment.employer_kind, payment.campaign, payment.region, payment.industry, std::nullopt},
                {fact(Measure::paid, code(payment.payer)), fact(is_proved ? Measure::paid_with_proof : Measure::paid_without_proof, code(payment.means))});
}

void derive_payment(Sql& sql, FactTable& table, Id id) {
    table.drop(Payment::table, id);
    if (const auto payment = find<Payment>(sql, id)) write_payment(sql, table, *payment);
}

void derive_contact(Sql& sql, FactTable& table, Id id) {
    table.drop(Contact::table, id);
    const auto contact = find<Contact>(sql, id);
    if (!contact) return;
    Fact fact{contact->on_day, code(contact->channel), {}};
    fact.sums[Measure::repeat_contact] = 1;
    table.write({Contact::table, id, {}, {}, contact->campaign, contact->region, contact->industry, contact->channel}, {fact});
}

// Numbers are never used twice, not even those of records that are void.
void raise_counter(Sql& sql, std::string_view table, Id highest) {
    sql.run(R"sql(
        INSERT INTO counter (writer, kind, year, last) VALUES ($1, $2, $3, $4)
        ON CONFLICT (writer, kind, year) DO UPDATE SET last = excluded.last WHERE excluded.last > counter.last
    )sql", {to_cell(highest.writer()), to_cell(table), std::int64_t{highest.year()}, highest.serial()});
}

// Of each writer and year, the highest that was given.
void raise_counters(Sql& sql, const MadeRows& made) {
    std::map<std::pair<Writer, int>, Id> highest;
    for (std::size_t row = 0; row < made.rows->size(); ++row) {
        const Id id = id_of(made, row);
        Id& so_far = highest[{id.writer(), id.year()}];
        so_far = std::max(so_far, id);
    }
    for (const auto& [of, id] : highest) raise_counter(sql, made.table->name, id);
}

// What a part belongs to, by the column that says so.
std::optional<Id> whole_of(Sql& sql, std::string_view table, Id part, std::string_view column) {
    const std::string statement = "SELECT " + std::string(column) + " FROM " + std::string(table) + " WHERE writer = $1 AND id = $2";
    const auto found = sql.number(statement, {to_cell(part.writer()), to_cell(part)});
    return found ? std::optional(Id(*found)) : std::nullopt;
}

// Reckons what changed records bear on, each once.
class Derivation {
  public:
    Derivation(Sql& sql, const Made& made) : sql_(sql), made_(made), facts_(sql), made_cases_(made) {}

    void add(std::string_view table, Id id) {
        const auto whole = [&](std::string_view column) { return whole_of(sql_, table, id, column); };
        if (table == CaseFile::table) cases_.insert(id);
        else if (table == Step::table || table == Instalment::table) add(cases_, whole("case_id"));
        else if (table == Inspection::table) inspections_.insert(id);
        else if (table == ChecklistItem::table) add(inspections_, whole("inspection"));
        else if (table == Payment::table) {
            derive_payment(sql_, facts_, id);
            add(cases_, whole("case_id"));
            add(inspections_, whole("inspection"));
        } else if (table == PaymentWorker::table) {
            if (const auto payment = whole("payment")) add(cases_, whole_of(sql_, Payment::table, *payment, "case_id"));
        } else if (table == Contact::table) derive_contact(sql_, facts_, id);
        else if (table == Employer::table) employers_.insert(id);
        else if (table == FormerName::table) add(employers_, whole("employer"));
        else if (table == SameAs::table) {
            merged_ = true;
            add(employers_, whole("employer"));
            add(employers_, whole("other"));
        }
    }

    // Of what was made nothing has been derived yet, and all that belongs to a new case is in the same event.
    void add_made() {
        for (const MadeRows& rows : made_) {
            const std::string_view table = rows.table->name;
            for (std::size_t row = 0; row < rows.rows->size(); ++row) add_made(table, rows, row);
            raise_counters(sql_, rows);
        }
    }

    void run(const std::set<std::string>& other_names) {
        std::erase_if(new_employers_, [&](const Employer& employer) { return employers_.contains(employer.id); });  // it has more names, which are written with all of them
        write_new_names(sql_, new_employers_);
        if (!employers_.empty()) derive_names(sql_, employers_, merged_, other_names);
        if (merged_)
            for (const Id id : employers_) derive_revisits(sql_, id);
        made_cases_.write(sql_, facts_);
        for (const Id id : cases_) derive_case(sql_, facts_, id);
        std::set<Id> visited;
        for (const Id id : inspections_) derive_inspection(sql_, facts_, id, visited);
        for (const auto& [id, visit] : made_inspections_) {
            if (inspections_.contains(id)) continue;  // read back, with what belongs to it
            write_inspection(facts_, visit, {}, {});
            made_visits_[visit.employer][key_of(visit)].add(visit.on_day, visit.id, visit.result, visit.employer_kind, visit.employed, visit.migrants);
        }
        for (const auto& [id, visits] : made_visits_) {
            if (!visited.contains(id)) add_visited(sql_, id, visits);
            derive_revisits(sql_, id);
        }
        for (const Id id : visited) {
            derive_revisits(sql_, id);
            drop_visited(sql_, id);
            write_visited(sql_, id);
        }
        facts_.flush();
    }

  private:
    static void add(std::set<Id>& to, std::optional<Id> whole) {
        if (whole) to.insert(*whole);
    }

    void add_made(std::string_view table, const MadeRows& rows, std::size_t row) {
        const Id id = id_of(rows, row);
        const auto part_of_a_case = [&] {
            const auto of = named_by(rows, row, "case_id");
            if (of && made_cases_.has(*of)) made_cases_.add_part(*of, rows, row);
            else add(cases_, of);
        };
        if (table == Step::table || table == Instalment::table) part_of_a_case();
        else if (table == Payment::table) {
            write_payment(sql_, facts_, record_from<Payment>(MadeRow(rows, row)));
            part_of_a_case();
            add(inspections_, named_by(rows, row, "inspection"));
        } else if (table == PaymentWorker::table) {  // whom a payment reached is read with it
            const auto payment = named_by(rows, row, "payment");
            const auto of = payment ? whole_of(sql_, Payment::table, *payment, "case_id") : std::nullopt;
            add(cases_, of);
            if (of && made_cases_.has(*of))
                for (const Id one : made_cases_.give_up()) cases_.insert(one);
        } else if (table == ChecklistItem::table) add(inspections_, named_by(rows, row, "inspection"));
        else if (table == Inspection::table) made_inspections_.emplace_back(id, record_from<Inspection>(MadeRow(rows, row)));
        else if (table == Employer::table) new_employers_.push_back(record_from<Employer>(MadeRow(rows, row)));
        else if (table != CaseFile::table) add(table, id);
    }

    Sql& sql_;
    const Made& made_;
    FactTable facts_;
    MadeCases made_cases_;
    std::set<Id> cases_, inspections_, employers_;
    std::vector<Employer> new_employers_;
    std::vector<std::pair<Id, Inspection>> made_inspections_;
    std::map<Id, std::map<VisitKey, Visits>> made_visits_;  // by employer
    bool merged_ = false;
};

}  // namespace

MadeRows::MadeRows(const TableShape& of, const std::vector<std::string>& columns, const std::vector<std::vector<Cell>>& made) : table(&of), rows(&made) {
    for (const std::string& column : of.columns) {
        const auto found = std::ranges::find(columns, column);
        positions.push_back(found == columns.end() ? -1 : static_cast<int>(found - columns.begin()));
    }
}

void derive(Sql& sql, const Touched& touched, const Made& made, const std::set<std::string>& other_names) {
    Derivation derivation(sql, made);
    for (const auto& [table, id] : touched) derivation.add(table, id);
    derivation.add_made();
    derivation.run(other_names);
}

void derive_all(Sql& sql) {
    FactTable facts(sql);
    const auto each_id = [&](std::string_view table, const auto& use) {
        constexpr std::size_t enough = 20'000;  // sums in memory
        sql.each("SELECT id FROM " + std::string(table) + " ORDER BY id", {}, [&](const Row& row) {
            use(Id(row.integer(0)));
            if (facts.waiting() > enough) facts.flush();
        });
    };
    for (const TableShape& table : record_tables())
        sql.each("SELECT max(id) FROM " + std::string(table.name) + " GROUP BY id / 10000000", {},
                 [&](const Row& row) { raise_counter(sql, table.name, Id(row.integer(0))); });
    std::set<Id> merged;
    for (const SameAs& pair : all<SameAs>(sql, "WHERE void_act IS NULL")) merged.insert({pair.employer, pair.other});
    derive_same_employers(sql, merged);
    each_id(CaseFile::table, [&](Id id) { derive_case(sql, facts, id); });
    std::set<Id> visited;  // each of them is reckoned below
    each_id(Inspection::table, [&](Id id) {
        derive_inspection(sql, facts, id, visited);
        visited.clear();
    });
    each_id(Payment::table, [&](Id id) { derive_payment(sql, facts, id); });
    each_id(Contact::table, [&](Id id) { derive_contact(sql, facts, id); });
    facts.flush();
    each_id(Employer::table, [&](Id id) {
        write_names(sql, id);
        derive_revisits(sql, id);
        write_visited(sql, id);
    });
}

}  // namespace arrears
