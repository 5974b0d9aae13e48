#include "core/store/derive.hpp"

#include <algorithm>
#include <map>

#include "core/store/cases.hpp"
#include "core/store/employers.hpp"
#include "core/store/records.hpp"
#include "core/value/employer_name.hpp"

namespace arrears {
namespace {

// What a fact carries of the record it counts.
struct Counted {
    std::string_view kind;
    Id record;
    std::optional<Id> employer;
    std::optional<EmployerKind> employer_kind;
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
    )sql", {to_cell(file.id.writer()), to_cell(file.id), to_cell(at.shown()), to_cell(at.outcome), to_cell(at.closed_on),
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

// A revisit is done by the next visit that reaches the employer, under whichever of its numbers.
void derive_revisits(Sql& sql, Id employer) {
    auto visits = all<Inspection>(sql, R"sql(
        WHERE writer IN (SELECT writer FROM office) AND (employer = $1 OR employer IN (SELECT other FROM same_employer WHERE writer IN (SELECT writer FROM office) AND employer = $1))
        AND void_act IS NULL ORDER BY on_day, id
    )sql", {to_cell(employer)});
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
    const auto payments = all<Payment>(sql, "WHERE writer IN (SELECT writer FROM office) AND inspection = $1 AND case_id IS NULL AND void_act IS NULL",
                                       {to_cell(id)});
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

void derive_contact(Sql& sql, Id id) {
    drop_facts(sql, Contact::table, id);
    const auto contact = find<Contact>(sql, id);
    if (!contact) return;
    const Counted counted{Contact::table, id, {}, {}, contact->campaign, contact->region, contact->industry, contact->channel};
    add_fact(sql, counted, Measure::repeat_contact, code(contact->channel), contact->on_day, 1);
}

// --- names ----------------------------------------------------------------------------------------------

// The pieces under which a name is found: as it is written, as it is folded, and without legal form and the places
// of the office, which do not change.
std::set<std::string> pieces_of(const std::string& name, Writer writer) {
    std::set<std::string> pieces;
    for (const auto& text : {name, folded_name(name), core_of_name(name, {RegionCode::of(writer.region())})})
        for (auto& gram : bigrams(text)) pieces.insert(std::move(gram));
    return pieces;
}

void drop_names(Sql& sql, Id id, const std::set<std::string>& names) {
    for (const auto& name : names) {
        std::set<std::string> pieces = pieces_of(name, id.writer());
        for (auto& gram : initial_bigrams(name)) pieces.insert(std::move(gram));
        for (const auto& gram : pieces)
            for (const std::string_view kind : {"employer", "former", "initials"})
                sql.run("DELETE FROM gram WHERE writer = $1 AND gram = $2 AND kind = $3 AND id = $4",
                        {to_cell(id.writer()), gram, to_cell(kind), to_cell(id)});
    }
}

void write_grams(Sql& sql, Id id, const std::set<std::string>& grams, std::string_view kind) {
    for (const auto& gram : grams)
        sql.run("INSERT INTO gram (writer, gram, kind, id) VALUES ($1, $2, $3, $4) ON CONFLICT (writer, gram, kind, id) DO NOTHING",
                {to_cell(id.writer()), gram, to_cell(kind), to_cell(id)});
}

// All names of an employer lie under the number that stands for it, its earlier ones and those of its other numbers
// apart from its own.
void write_names(Sql& sql, Id id) {
    const auto employer = find<Employer>(sql, id);
    if (!employer || representative(sql, id) != id) return;
    std::set<std::string> initials;
    const auto names = names_of(sql, *employer).all();
    for (auto name = names.begin(); name != names.end(); ++name) {
        write_grams(sql, id, pieces_of(*name, id.writer()), name == names.begin() ? "employer" : "former");
        for (auto& gram : initial_bigrams(*name)) initials.insert(std::move(gram));
    }
    write_grams(sql, id, initials, "initials");
}

// Every name that an employer may have been found by, even one that is void now.
void add_names(Sql& sql, Id id, std::set<std::string>& names) {
    if (const auto employer = find_even_void<Employer>(sql, id)) names.insert(employer->name);
    for (auto& former : all<FormerName>(sql, "WHERE writer = $1 AND employer = $2", {to_cell(id.writer()), to_cell(id)})) names.insert(std::move(former.name));
}

// Adds to the employers all those that are, or were, one with any of them.
void add_registrations(Sql& sql, std::set<Id>& employers) {
    std::set<Id> all_of_them;
    for (const Id id : employers)
        for (const Id number : registrations_of(sql, id)) all_of_them.insert(number);
    employers.merge(all_of_them);
}

// What same_as says of pairs, for each employer of them and all that it is one with.
void derive_same_employers(Sql& sql, std::set<Id>& employers) {
    add_registrations(sql, employers);
    for (const Id id : employers)
        sql.run("DELETE FROM same_employer WHERE writer = $1 AND employer = $2", {to_cell(id.writer()), to_cell(id)});
    const auto pairs = all<SameAs>(sql, "WHERE void_act IS NULL ORDER BY id");
    std::set<Id> left = employers;
    while (!left.empty()) {
        std::set<Id> one{*left.begin()};
        for (std::size_t before = 0; before != one.size();) {
            before = one.size();
            for (const SameAs& pair : pairs)
                if (one.contains(pair.employer) || one.contains(pair.other)) one.insert({pair.employer, pair.other});
        }
        for (const Id id : one) {
            left.erase(id);
            employers.insert(id);
            for (const Id other : one)
                if (other != id)
                    sql.run("INSERT INTO same_employer (writer, employer, other) VALUES ($1, $2, $3) ON CONFLICT (writer, employer, other) DO NOTHING",
                            {to_cell(id.writer()), to_cell(id), to_cell(other)});
        }
    }
}

void derive_names(Sql& sql, std::set<Id> employers, bool merged, std::set<std::string> names) {
    if (merged) derive_same_employers(sql, employers);
    else add_registrations(sql, employers);
    for (const Id id : employers) add_names(sql, id, names);
    for (const Id id : employers) drop_names(sql, id, names);
    for (const Id id : employers) write_names(sql, id);
    if (merged)
        for (const Id id : employers) derive_revisits(sql, id);
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

void derive(Sql& sql, const Touched& touched, const Made& made, const std::set<std::string>& other_names) {
    const auto fresh = made_cases(made);
    std::set<Id> cases, inspections, employers, new_employers;
    bool merged = false;
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
        } else if (table == PaymentWorker::table) {
            const auto payment = whole_of(sql, made, table, id, "payment");
            if (payment && !made.contains({Payment::table, *payment})) add(cases, whole_of(sql, made, Payment::table, *payment, "case_id"));
        } else if (table == Contact::table) derive_contact(sql, id);
        else if (table == Employer::table) (made.contains({table, id}) ? new_employers : employers).insert(id);
        else if (table == FormerName::table) add(employers, whole_of(sql, made, table, id, "employer"));
        else if (table == SameAs::table) {
            merged = true;
            add(employers, whole_of(sql, made, table, id, "employer"));
            add(employers, whole_of(sql, made, table, id, "other"));
        }
    }
    for (const Id id : new_employers) {  // found by nothing yet
        employers.erase(id);
        write_names(sql, id);
    }
    if (!employers.empty()) derive_names(sql, std::move(employers), merged, other_names);
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
    std::set<Id> merged;
    for (const SameAs& pair : all<SameAs>(sql, "WHERE void_act IS NULL")) merged.insert({pair.employer, pair.other});
    derive_same_employers(sql, merged);
    each_id(Employer::table, [&](Id id) { write_names(sql, id); });
    each_id(CaseFile::table, [&](Id id) { derive_case(sql, id); });
    each_id(Inspection::table, [&](Id id) { derive_inspection(sql, id); });
    each_id(Payment::table, [&](Id id) { derive_payment(sql, id); });
    each_id(Contact::table, [&](Id id) { derive_contact(sql, id); });
}

}  // namespace arrears
