// What must hold of every history of an office.
#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/journal/audit.hpp"
#include "core/render/render.hpp"
#include "core/report/due.hpp"
#include "core/report/facts/facts.hpp"
#include "core/report/sweep.hpp"
#include "core/report/trace.hpp"
#include "core/store/derive.hpp"
#include "core/store/employers.hpp"
#include "tests/support/history.hpp"

namespace arrears {
namespace {

using Json = nlohmann::ordered_json;

constexpr int histories = 40;
constexpr int acts_before = 24, acts_after = 10;  // the report is kept in between

const Speech zh(Language::zh);

std::string sweep_json(const ReportRequest& request, Sql& sql) { return render(write_sweep(request, sql, zh), Format::json); }

// The report without what tells of the journal, which a store made of records alone does not have.
Json figures(const ReportRow& report, const ReportRequest& request, Sql& sql) {
    const ReportRequest asked{report, request.office, request.scope, request.campaign, request.as_of_given, {}, request.earlier, request.with_annex};
    Json figures = Json::parse(render(report.write(asked, sql, zh), Format::json));
    figures.erase("known");
    figures.erase("journal");
    return figures;
}
Json figures(const ReportRequest& request, Sql& sql) { return figures(request.report, request, sql); }

std::int64_t sum_of(const Json& rows, const char* key) {
    std::int64_t sum = 0;
    for (const auto& row : rows) sum += row[key].get<std::int64_t>();
    return sum;
}

// The other reports tell what the sweep of the same scope tells.
void check_reports(const ReportRequest& request, Sql& sql) {
    const Json sweep = figures(request, sql);
    const Json regions = figures(*find_report("region"), request, sql)["items"];
    for (const char* key : {"complaints", "settled", "open", "overdue", "found_fen", "recovered_fen", "outstanding_fen", "workers_paid", "inspected"}) {
        CAPTURE(key);
        CHECK(sum_of(regions, key) == sweep[key]);
    }
    const std::int64_t without = sweep["refused"].get<std::int64_t>() + sweep["referred"].get<std::int64_t>() + sweep["withdrawn"].get<std::int64_t>() +
                                 sweep["closed_other"].get<std::int64_t>();
    CHECK(sum_of(figures(*find_report("refusals"), request, sql)["items"], "cases") == without);
    const Json bulletin = figures(*find_report("bulletin"), request, sql);
    CHECK(bulletin["complaints"] == sweep["complaints"]);
    CHECK(bulletin["recovered_fen"] == sweep["recovered_fen"]);
    CHECK(bulletin["closed"] == without + sweep["settled"].get<std::int64_t>());
    if (!sweep["by_week"].empty()) CHECK(sum_of(sweep["by_week"], "recovered_fen") == sweep["recovered_fen"]);
    const Json durations = figures(*find_report("durations"), request, sql);
    CHECK(sum_of(durations["items"], "cases") == durations["ended"]);
    CHECK(durations["in_time"].get<std::int64_t>() <= durations["investigated"].get<std::int64_t>());
    CHECK(sum_of(durations["open_by_age"], "open") == Facts(sql, request.scope).stock(Measure::open));
    const Json aid = figures(*find_report("aid"), request, sql);
    for (const char* parts : {"items", "by_register"})
        for (const char* key : {"times", "amount_fen"}) CHECK(sum_of(aid[parts], key) == aid[key]);
    CHECK(aid["times_of_persons_untold"].get<std::int64_t>() <= aid["times"].get<std::int64_t>());
}

// The records that a figure is traced to have together what the report says of it.
void check_traces(const ReportRequest& request, Sql& sql) {
    const Json sweep = figures(request, sql);
    for (const TracedFigure& figure : traced_figures()) {
        CAPTURE(figure.key);
        const Json trace = Json::parse(render(write_trace(figure, request, sql, zh), Format::json));
        CHECK(trace["value"] == sweep[std::string(figure.key)]);
        CHECK(sum_of(trace["items"], figure.is_money ? "amount_fen" : "count") == trace["value"]);
    }
    ReportRequest annexed = request;
    annexed.with_annex = true;
    const Json with_annex = figures(annexed, sql);
    for (const auto& [key, rows] : with_annex.items())
        if (key.starts_with("annex_")) CHECK(sum_of(rows, key.ends_with("_fen") ? "amount_fen" : "count") == sweep[key.substr(6)]);
}

// What a report said at an earlier entry and says now differs by what is listed, and by nothing where nothing was entered since.
void check_differences(const ReportRequest& request, std::int64_t seq, Store& store) {
    Store then = known_at(store, seq);
    ReportRequest asked = request;
    asked.earlier.emplace(then.sql(), std::to_string(seq));
    const Json now = figures(request, store.sql()), before = figures(request, then.sql()), told = figures(asked, store.sql());
    std::set<std::string> keys, differing;
    for (const TracedFigure& figure : traced_figures()) keys.emplace(figure.key);
    for (const auto& row : told["differences"]) {
        const std::string key = row["measure"];
        CHECK(row["now"] == now[key]);
        CHECK(row["before"] == before[key]);
        differing.insert(key);
    }
    for (const std::string& key : keys) {
        CAPTURE(key);
        CHECK(differing.contains(key) == (now[key] != before[key]));
    }
    if (told["entries"].empty()) CHECK(differing.empty());
}

std::string due_json(Date as_of, Store& store, Sql& sql) {
    static const Calendar calendar;
    return render(write_due(DueRequest{as_of, {}, {}, {}}, sql, calendar, Law(store.office().region), zh).document, Format::json);
}

std::string difference(const Json& a, const Json& b) { return a == b ? "" : Json::diff(a, b).dump() + " was " + a.dump(); }

// The day on which a record happened, or which it is a part of; nothing where it has no day, as an employer.
std::string day_of(std::string_view table) {
    if (table == Inspection::table || table == Step::table || table == Payment::table || table == Contact::table || table == Aid::table) return "r.on_day";
    if (table == CaseFile::table) return "r.received_on";
    if (table == Party::table) return "(SELECT c.received_on FROM case_file c WHERE c.writer = r.writer AND c.id = r.case_id)";
    if (table == ChecklistItem::table || table == InspectionOfficer::table)
        return "(SELECT i.on_day FROM inspection i WHERE i.writer = r.writer AND i.id = r.inspection)";
    return "";
}

// A store that has been told only what had happened by that day: the records that stand now and are no later,
// and what derive() makes of them. What was voided or undone was never told to it.
Store store_of_facts_until(Store& full, Date day) {
    Store made = Store::make_temporary(full.file(), "until");
    Touched told;
    made.sql().begin_writing(Writer());
    made.belong_to(full.office().id.writer());
    for (const TableShape& table : record_tables()) {
        std::string columns = "writer", places = "$1";
        for (const auto& column : table.columns) {
            columns += ", " + column;
            places += ", $" + std::to_string(std::ranges::count(columns, ',') + 1);
        }
        std::string query = "SELECT " + columns + " FROM " + std::string(table.name) + " r WHERE void_act IS NULL";
        if (const auto on = day_of(table.name); !on.empty()) query += " AND " + on + " <= '" + day.iso() + "'";
        full.sql().each(query + " ORDER BY id", {}, [&](const Row& row) {
            std::vector<Cell> cells;
            for (int i = 0; i <= static_cast<int>(table.columns.size()); ++i) cells.push_back(row.cell(i));
            made.sql().run("INSERT INTO " + std::string(table.name) + " (" + columns + ") VALUES (" + places + ")", Bound(cells));
            told.emplace(table.name, Id(row.integer(1)));
        });
    }
    derive(made.sql(), told, {});
    made.sql().commit();
    return made;
}

// References from a record that stands to one that does not.
std::string names_what_is_void(Sql& sql) {
    std::string found;
    for (const TableShape& table : record_tables())
        for (const auto& column : table.columns) {
            const std::string named(table.table_named_by(column));
            if (named.empty()) continue;
            sql.each("SELECT r.id, n.id FROM " + std::string(table.name) + " r JOIN " + named + " n ON n.writer = r.writer AND n.id = r." + column +
                         " WHERE r.void_act IS NULL AND n.void_act IS NOT NULL", {},
                     [&](const Row& row) { found += std::string(table.name) + " " + Id(row.integer(0)).text() + " names " + named + " " + Id(row.integer(1)).text() + "; "; });
        }
    return found;
}

std::int64_t sum_of(const Json& sweep, const std::string& table, const std::string& column) {
    std::int64_t sum = 0;
    for (const auto& row : sweep[table]) sum += row[column].get<std::int64_t>();
    return sum;
}

void check_sums(const Json& sweep, bool since_the_beginning) {
    const auto of = [&](const std::string& key) { return sweep[key].get<std::int64_t>(); };
    if (since_the_beginning)
        CHECK(of("complaints") == of("open") + of("settled") + of("refused") + of("referred") + of("withdrawn") + of("closed_other"));
    for (const std::string table : {"by_industry", "by_region", "by_channel"}) {
        CAPTURE(table);
        CHECK(sum_of(sweep, table, "complaints") == of("complaints"));
        CHECK(sum_of(sweep, table, "settled") == of("settled"));
    }
    for (const std::string table : {"by_industry", "by_region"}) {
        CAPTURE(table);
        CHECK(sum_of(sweep, table, "inspected") == of("inspected"));
    }
    for (const std::string table : {"by_region", "by_channel"}) {
        CAPTURE(table);
        CHECK(sum_of(sweep, table, "open") == of("open"));
    }
    CHECK(sum_of(sweep, "by_region", "found_fen") == of("found_fen"));
    for (const std::string column : {"refused", "referred", "withdrawn", "closed_other"}) {
        CAPTURE(column);
        CHECK(sum_of(sweep, "by_channel", column) == of(column));
    }
    for (const std::string table : {"by_industry", "by_region", "by_payer", "by_proof"}) {
        CAPTURE(table);
        CHECK(sum_of(sweep, table, "recovered_fen") == of("recovered_fen"));
    }
    if (since_the_beginning)  // no more goes back than came, with a proof or without
        for (const auto& row : sweep["by_proof"]) CHECK(row["recovered_fen"].get<std::int64_t>() > 0);
    std::int64_t outstanding = 0;
    for (const auto& row : sweep["open_cases"])
        if (!row["outstanding_fen"].is_null()) outstanding += row["outstanding_fen"].get<std::int64_t>();
    CHECK(outstanding == of("outstanding_fen"));
    for (const auto& topic : sweep["checklist"])
        CHECK(topic["ok"].get<std::int64_t>() + topic["breach"].get<std::int64_t>() + topic["unchecked"].get<std::int64_t>() == of("inspections"));
}

// What a span counts is what was so at its end, less what was so before its first day.
void check_span(History& history, Date since, Date as_of) {
    ReportRequest span = history.request(as_of, false);
    span.scope.since = since;
    const Json during = figures(span, history.sql()), until = figures(history.request(as_of, false), history.sql());
    const Json before = figures(history.request(since - 1, false), history.sql());
    for (const std::string flow : {"inspections", "refused_inspection", "absent", "contracts_signed", "complaints", "settled", "refused", "referred", "withdrawn",
                             "closed_other", "own_findings", "group_cases", "claimed_fen", "found_fen", "ordered_fen", "agreed_fen",
                             "recovered_fen", "workers_claimed", "workers_owed", "workers_paid"}) {
        CAPTURE(flow);
        CHECK(during[flow].get<std::int64_t>() == until[flow].get<std::int64_t>() - before[flow].get<std::int64_t>());
    }
    for (const std::string stock : {"open", "overdue", "outstanding_fen", "amount_unknown", "open_cases"}) {
        CAPTURE(stock);
        CHECK(during[stock] == until[stock]);
    }
}

// What the sums say of the cases is what counting them one by one says, as of that day and in any part of the ledger.
void check_recount(History& history, const Scope& scope) {
    Measures counted;
    std::int64_t open = 0;
    for (const CaseFile& file : all<CaseFile>(history.sql(), "WHERE void_act IS NULL")) {
        if (!scope.covers(file.region, file.industry, file.campaign)) continue;
        const Standing at = case_at_hand(history.sql(), file.id).standing(scope.last_day());
        const Measures of_case = measures(file, at, scope.last_day());
        for (std::size_t i = 0; i < of_case.amounts.size(); ++i) counted.amounts[i] += of_case.amounts[i];
        open += of_case[Measure::open];
    }
    const Facts facts(history.sql(), scope);
    for (const Measure measure : {Measure::received, Measure::open, Measure::settled, Measure::refused, Measure::referred, Measure::withdrawn, Measure::closed_other,
                                  Measure::group_case, Measure::amount_unknown, Measure::overdue, Measure::claimed, Measure::ordered, Measure::agreed,
                                  Measure::outstanding, Measure::promised, Measure::promises_broken, Measure::workers_claimed}) {
        CAPTURE(code(measure));
        CHECK(facts.stock(measure) == counted[measure]);
    }
    CHECK(static_cast<std::int64_t>(facts.open_cases(1000).size()) == open);
    const auto few = facts.open_cases(3), many = facts.open_cases(1000);
    CHECK(few.size() == std::min<std::size_t>(3, many.size()));
    for (std::size_t i = 0; i < few.size(); ++i) CHECK(few[i].file.id == many[i].file.id);
}

// The employers, visit by visit.
void check_visited(History& history, const Scope& scope) {
    const Registrations registrations(history.sql());
    std::map<Id, const Inspection*> latest;
    std::map<Id, std::int64_t> employed;
    std::set<Id> owing, met;
    const auto visits = all<Inspection>(history.sql(), "WHERE void_act IS NULL ORDER BY on_day, id");
    for (const Inspection& visit : visits) {
        if (visit.on_day > scope.last_day() || (scope.since && visit.on_day < *scope.since) || !scope.covers(visit.region, visit.industry, visit.campaign)) continue;
        const Id employer = registrations.representative(visit.employer);
        met.insert(employer);
        if (!visit.took_place()) continue;
        latest[employer] = &visit;
        if (visit.employed) employed[employer] = *visit.employed;
        if (visit.result == Result::owing) owing.insert(employer);
    }
    VisitedEmployers counted;
    for (const auto& [employer, visit] : latest) {
        auto& of_group = counted.by_group[visit->industry ? group_of(*visit->industry) : IndustryGroup::other];
        ++counted.all.employers, ++of_group.employers, ++counted.by_region[visit->region];
        if (visit->employer_kind == EmployerKind::individual) ++counted.all.individuals, ++of_group.individuals;
    }
    for (const auto& [employer, number] : employed) counted.employed += number;
    const VisitedEmployers told = Facts(history.sql(), scope).visited_employers();
    CHECK(told.all == counted.all);
    CHECK(told.by_group == counted.by_group);
    CHECK(told.by_region == counted.by_region);
    CHECK(told.employed == counted.employed);
    CHECK(told.owing == static_cast<std::int64_t>(owing.size()));
    CHECK(told.refusing + told.absent == static_cast<std::int64_t>(met.size() - latest.size()));
}

std::string findings_of(Store& store) {
    std::string text;
    for (const auto& finding : check_store(store, true)) text += finding.what + " " + finding.table + " " + finding.record + "; ";
    return text;
}

struct Kept {
    ReportRequest request;
    std::int64_t seq = 0;
    std::string sweep;
};

// As of the last day, or of one before it.
Kept keep_report(History& history) {
    Kept kept{history.request(history.chance(50) ? january(31) : history.some_day(), true), 0, {}};
    kept.seq = history.sql().number("SELECT max(seq) FROM journal").value();
    kept.sweep = sweep_json(kept.request, history.sql());
    return kept;
}

TEST_CASE("histories: past and present are one sum, and the journal tells them again") {
    for (unsigned seed = 1; seed <= histories; ++seed) {
        CAPTURE(seed);
        History history(seed);
        for (int i = 0; i < acts_before; ++i) history.act();
        const Kept kept = keep_report(history);
        for (int i = 0; i < acts_after; ++i) history.act();
        CHECK(history.done() >= (acts_before + acts_after) / 4);
        CHECK(names_what_is_void(history.sql()) == "");

        // (a) As of a day the ledger says what it would say had it been told nothing later.
        for (int i = 0; i < 3; ++i) {
            const Date day = history.some_day();
            CAPTURE(day.iso());
            Store until = store_of_facts_until(history.store(), day);
            for (const bool part : {false, true}) {
                const ReportRequest request = history.request(day, part);
                for (const ReportRow& report : reports()) {
                    if (report.heeds.subject != Subject::none) continue;
                    CAPTURE(report.name);
                    CHECK(difference(figures(report, request, until.sql()), figures(report, request, history.sql())) == "");
                }
            }
            CHECK(due_json(day, until, until.sql()) == due_json(day, history.store(), history.sql()));
        }
        // (b) What the ledger knew then, it still knows.
        CHECK(sweep_json(kept.request, known_at(history.store(), kept.seq).sql()) == kept.sweep);
        // (c) The parts of every figure add up to it, on every day and of every part of the ledger.
        for (Date day = january(1); day <= january(31); day = day + 1) {
            CAPTURE(day.iso());
            check_sums(figures(history.request(day, false), history.sql()), true);
        }
        for (int i = 0; i < 3; ++i) {
            const ReportRequest request = history.request(history.some_day(), true);
            CAPTURE(request.scope.as_of.iso());
            check_sums(figures(request, history.sql()), !request.scope.since);
            check_reports(request, history.sql());
            check_traces(request, history.sql());
        }
        check_differences(kept.request, kept.seq, history.store());
        for (int i = 0; i < 6; ++i) {
            Scope scope = history.request(i == 0 ? january(31) : history.some_day(), true).scope;
            CAPTURE(scope.as_of.iso());
            check_visited(history, scope);
            scope.since.reset();
            check_recount(history, scope);
        }
        const Date since = january(2) + history.pick(15);
        check_span(history, since, since + history.pick(14));
        // (d) The tables are what the journal says, and it makes them again.
        CHECK(findings_of(history.store()) == "");
        const TempFolder folder;
        rebuild(history.store(), folder.path() / "rebuilt.db");
        const Store rebuilt = Store::open(folder.path() / "rebuilt.db");
        const ReportRequest request = history.request(january(31), false);
        CHECK(sweep_json(request, rebuilt.sql()) == sweep_json(request, history.sql()));
    }
}

}  // namespace
}  // namespace arrears
