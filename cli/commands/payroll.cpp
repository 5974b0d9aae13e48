// payroll check: an employer's pay sheet, reckoned worker by worker.
#include <filesystem>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/modules.hpp"
#include "cli/papers.hpp"
#include "core/report/columns.hpp"
#include "core/report/pay_explained.hpp"
#include "core/report/pay_sheet.hpp"
#include "core/value/id_number.hpp"
#include "core/value/masked.hpp"
#include "core/store/cases.hpp"
#include "core/store/office_law.hpp"
#include "core/value/hash.hpp"
#include "core/work/pay_sheet.hpp"

namespace arrears {
namespace {

// FIELD=COLUMN, as --map takes it: 实发=到手, paid=H.
struct MappedColumn {
    SaidColumn said;
    static MappedColumn parse(std::string_view text) {
        const auto equals = text.find('=');
        if (equals == std::string_view::npos || trimmed(text.substr(equals + 1)).empty()) throw Error(Fault::usage, Phrase::pay_map_form, {{"text", excerpt(text)}}).in("map");
        return {{read_word<PayField>(text.substr(0, equals)), std::string(trimmed(text.substr(equals + 1)))}};
    }
};

struct Options : ActOptions {
    std::optional<std::string> file, sheet, delimiter, employer, case_text, inspection;
    std::optional<int> heading, explain_line, pay_day, area_class;
    std::optional<WageKind> kind;
    std::optional<Month> month;
    std::vector<MappedColumn> map;
    bool totals = false, all = false;
};

// The record that the sheet is evidence of.
struct Target {
    std::optional<Id> case_id, inspection;
    RegionCode region;
};

std::optional<Target> target_of(const Options& told, Env& env) {
    if (told.case_text && told.inspection) throw Error(Fault::usage, Phrase::pay_record_one_target).in("inspection");
    if (told.case_text) {
        const Id id = the_case(env.open(), *told.case_text, env.today());
        return Target{id, std::nullopt, case_at_hand(env.open().sql(), id).file.region};
    }
    if (!told.inspection) return std::nullopt;
    const Numbered record = the_record(env.open(), *told.inspection, env.today());
    if (record.table != Inspection::table) throw Error(Fault::invalid, Phrase::pay_record_no_inspection, {{"text", excerpt(*told.inspection)}}).in("inspection");
    const auto visit = find<Inspection>(env.open().sql(), record.id);
    if (!visit) throw Error(Fault::not_found, Phrase::inspection_unknown, {{"inspection", record.id.text(Inspection::letter)}}).in("inspection");
    return Target{std::nullopt, record.id, visit->region};
}

// Where the work is done: as it is said, else that of the case or the visit, else of the employer, else where the office is. Its law decides
// (劳动合同法实施条例 art. 14).
Law law_for(const Options& told, const std::optional<Target>& target, const std::optional<Employer>& employer, Env& env) {
    Store* store = env.open_if_there();
    const auto said = region_of(told.region);
    if (!said && !store) throw Error(Fault::undecided, Phrase::law_needs_region).in("region");
    const RegionCode place = said ? *said : target ? target->region : employer ? employer->region : store->office().region;
    const Law law = store ? law_of(store->sql(), place) : Law(place);
    return told.area_class ? law.of_class(in_range(*told.area_class, 1, 9, "area-class")) : law;
}

PaySheetOptions sheet_options(const Options& told, const std::optional<Employer>& employer) {
    PaySheetOptions options;
    if (employer) {
        options.employer = {employer->name};
        if (employer->credit_code) options.employer.push_back(employer->credit_code->text());
        if (employer->registration_number) options.employer.push_back(employer->registration_number->text());
        if (employer->organisation_code) options.employer.push_back(employer->organisation_code->text());
    }
    for (const MappedColumn& one : told.map) options.columns.push_back(one.said);
    options.kind = told.kind;
    options.month = told.month;
    options.heading_line = told.heading;
    if (told.pay_day) options.pay_day = in_range(*told.pay_day, 1, 31, "pay-day");
    options.file_name = *told.file == "-" ? std::string() : std::filesystem::path(*told.file).stem().string();
    return options;
}

// What the sheet shows, for the checklist of a visit: a topic that it says nothing of is not on it.
std::vector<CheckedTopic> topics_of(const PaySheetRead& read) {
    const PaySheetTotals& totals = read.totals;
    std::vector<CheckedTopic> topics;
    const auto add = [&](Topic topic, PayFinding finding, bool has_price = true) {
        const PayCount& counted = totals.of(finding);
        if (counted.lines == 0) return topics.push_back({topic, Finding::ok, std::nullopt, std::nullopt});
        topics.push_back({topic, Finding::breach, static_cast<int>(counted.workers), has_price ? std::optional(counted.sum) : std::nullopt});
    };
    add(Topic::wage_payment, PayFinding::short_of, false);
    add(Topic::arrears, PayFinding::short_of);
    if (totals.minimum_unknown == 0) add(Topic::minimum_wage, PayFinding::below_minimum);
    const bool has_price = *read.kind == WageKind::month || *read.kind == WageKind::day;
    if (read.has_hours() && has_price) add(Topic::overtime_pay, PayFinding::overtime);
    if (totals.contract_unknown == 0) add(Topic::contracts, PayFinding::without_contract, false);
    return topics;
}

// A worker's month as the ledger takes it.
PaySheetLine line_of(const PayRow& row) {
    PaySheetLine line;
    line.person.name = row.name.empty() ? std::string() : std::string(row.name);
    if (!row.id_number.empty()) line.person.id_number = IdNumber::parse(row.id_number).full();
    line.month = row.month;
    line.due = row.line.due.value_or(Money());
    line.paid = row.line.paid.value_or(Money());
    const auto add = [&](PayItem item, Money amount) {
        if (amount != Money()) line.short_of.emplace_back(item, amount);
    };
    add(PayItem::wages, row.line.of.wages);
    add(PayItem::overtime, row.line.of.overtime);
    add(PayItem::minimum_wage, row.line.of.minimum);
    add(PayItem::deduction, row.line.of.deduction);
    add(PayItem::deposit, row.line.of.deposit);
    return line;
}

// A sum that stands in a case must be whole: nothing that could not be read or told may be missing from it.
void require_whole(const PaySheetRead& read, const SheetRead& sheet) {
    const auto refuse = [](Phrase why, std::int64_t count) { return Error(Fault::invalid, Phrase::pay_record_doubtful, {{"why", why}, {"count", count}}).in("file"); };
    if (read.faulty > 0)
        throw Error(Fault::invalid, Phrase::pay_record_faulty, {{"count", read.faulty}, {"line", read.faults.front().line}, {"heading", read.faults.front().heading}}).in("file");
    const PaySheetTotals& totals = read.totals;
    if (totals.rows == 0) throw Error(Fault::invalid, Phrase::pay_record_empty).in("file");
    if (!read.wrong_sums.empty()) throw refuse(Phrase::pay_doubt_sums, static_cast<std::int64_t>(read.wrong_sums.size()));
    if (totals.repeated > 0) throw refuse(Phrase::pay_doubt_repeated, totals.repeated);
    if (read.has_several_employers && read.of_others == 0) throw refuse(Phrase::pay_doubt_employers, 0);
    if (*read.kind == WageKind::piece && sheet.rounded > 0) throw refuse(Phrase::pay_doubt_rounded, sheet.rounded);
    if (const auto unknown = totals.due_unknown + totals.paid_unknown; unknown > 0) throw Error(Fault::invalid, Phrase::pay_record_unknown, {{"count", unknown}}).in("map");
}

std::string listed(const std::vector<Topic>& topics, const Speech& say) {
    std::vector<Phrase> words;
    for (const Topic topic : topics) words.push_back(phrase(topic));
    return say.listed(words);
}

Document answer(const RecordPaySheet::Result& done, const PaySheetTotals& totals, const Speech& say) {
    Document document;
    const Args args{{"months", Period{done.sheet.period_from, done.sheet.period_to}}, {"rows", done.sheet.rows}, {"found", done.found_here}, {"workers", done.workers},
                    {"case", done.file ? done.file->id.text() : std::string()}, {"inspection", done.inspection ? done.inspection->id.text("I") : std::string()},
                    {"employer", called(done.employer, say)}};
    document.say(say(done.file ? Phrase::pay_sheet_recorded : Phrase::pay_sheet_recorded_visit, args));
    if (done.file) document.say(say(Phrase::pay_sheet_found_now, {{"found", done.found}, {"before", done.found_before ? Arg(*done.found_before) : Arg(Phrase::value_none)}}));
    if (done.new_workers > 0) document.say(say(Phrase::pay_sheet_new_workers, {{"count", done.new_workers}}));
    if (!done.set_topics.empty()) document.say(say(Phrase::pay_sheet_topics, {{"topics", listed(done.set_topics, say)}}));
    if (!done.standing_topics.empty()) document.say(say(Phrase::pay_sheet_topics_stand, {{"topics", listed(done.standing_topics, say)}}));
    if (!done.differences.empty()) document.say(say(Phrase::pay_sheet_differences));
    Table differences{"differences", {}, {column("", Phrase::pay_column_name, say), column("", Phrase::pay_field_id_number, say), column("month", Phrase::pay_field_month, say),
                                          number_column("before_fen", Phrase::pay_column_before, say), number_column("now_fen", Phrase::pay_column_now, say)}, {}, {}};
    for (const auto& one : done.differences)
        differences.rows.push_back({masked_name(one.name), one.id_number ? Value(IdNumber::parse(*one.id_number).masked()) : Value(Nothing{}), one.month.iso(), or_nothing(one.before), or_nothing(one.now)});
    differences.for_machines_only = differences.rows.empty();
    document.table(std::move(differences));
    document.datum("case", done.file ? Value(done.file->id.full()) : Value(Nothing{})).datum("inspection", done.inspection ? Value(done.inspection->id.full("I")) : Value(Nothing{}));
    document.datum("rows", totals.rows).datum("workers", std::int64_t{done.workers}).datum("new_workers", std::int64_t{done.new_workers}).datum("new_lines", std::int64_t{done.new_lines});
    document.datum("found_fen", done.found).datum("found_here_fen", done.found_here).datum("found_before_fen", or_nothing(done.found_before)).datum("sha256", done.sheet.sha256);
    return document;
}

void record(const Options& told, const Target& target, const PaySheetReport& report, std::vector<PaySheetLine> lines, Env& env) {
    require_whole(report.read, report.sheet);
    const Speech& say = env.say();
    const auto papers = read_papers({*told.file});
    RecordPaySheet deed;
    deed.case_id = target.case_id;
    deed.inspection = target.inspection;
    deed.on = report.day;
    deed.sha256 = hex(sha256({papers.front().bytes}));
    deed.file_name = papers.front().file_name;
    deed.lines = std::move(lines);
    deed.from = *report.read.totals.from;
    deed.to = *report.read.totals.to;
    deed.rows = report.read.totals.rows;
    if (target.inspection) deed.topics = topics_of(report.read);
    deed.note = told.note;
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    const auto done = ledger.perform(deed);
    keep_papers(ledger, papers, done.file ? CaseFile::table : Inspection::table, done.file ? done.file->id : done.inspection->id, deed.on);
    act.commit();
    const std::string number = done.file ? done.file->id.text() : done.inspection->id.text("I");
    env.reply(answer(done, report.read.totals, say), number, say(Phrase::reply_next_record, {{"record", number}}));
}

[[noreturn]] void refuse_line(int line, const PaySheetRead& read, const Speech& say) {
    for (const PaySheetFault& fault : read.faults)
        if (fault.line == line) throw Error(Fault::invalid, Phrase::pay_line_faulty, {{"line", line}, {"heading", fault.heading}, {"reason", say(fault.why.phrase(), fault.why.args())}}).in("explain");
    throw Error(Fault::not_found, Phrase::pay_line_unknown, {{"line", line}}).in("explain");
}

void check(const Options& told, Env& env) {
    Missing missing;
    missing.unless(told.file.has_value(), Phrase::arg_file);
    missing.check(Phrase::example_payroll);
    const Speech& say = env.say();
    const auto target = target_of(told, env);
    const auto employer = told.employer ? std::optional(the_employer(env.open(), *told.employer)) : std::nullopt;
    const Law law = law_for(told, target, employer, env);
    const Calendar& calendar = env.calendar();
    const bool is_explained = told.explain_line.has_value();
    PayTable table(is_explained || told.totals || target ? PayTable::Lines::none : told.all ? PayTable::Lines::all : PayTable::Lines::owed, say);
    std::optional<ExplainedRow> explained;
    std::vector<PaySheetLine> lines;
    const bool are_lines_wanted = is_explained || target || !told.totals;
    const TakePayLine take_line = [&](const PayRow& row) {
        table.add(row);
        if (target) lines.push_back(line_of(row));
        if (row.number == told.explain_line) explained.emplace(row);
    };
    PaySheetReader reader(sheet_options(told, employer), law, calendar, are_lines_wanted ? take_line : nullptr);
    PaySheetReport report;
    report.file = *told.file == "-" ? say(Phrase::standard_input) : std::filesystem::path(*told.file).filename().string();
    report.sheet = read_sheet(*told.file, {told.sheet, delimiter_said(told.delimiter), modules_folder()}, [&](const SourceLine& line) { return reader.take(line); });
    report.read = reader.finish();
    report.day = env.day_or_today(told.on);
    report.employer = employer;
    report.area_class = told.area_class;
    report.is_late_checked = told.pay_day.has_value();
    if (is_explained) {
        if (!explained) refuse_line(*told.explain_line, report.read, say);
        const Month month = explained->month;
        return env.print(explain_pay_line(*explained, pay_terms(month, law, calendar), told.pay_day ? pay_day_of(month, *told.pay_day, calendar) : std::nullopt, law, say));
    }
    if (target) return record(told, *target, report, std::move(lines), env);
    if (report.read.faulty > 0) env.exit_code = exit_code(Fault::partial);
    env.print(write_pay_sheet(report, table.take(report.read.totals, report.read.has(PayField::team)), law, say));
}

}  // namespace

Run payroll_check_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("file", told->file, Phrase::arg_file);
    telling.option("--month", told->month, Phrase::help_pay_month, Phrase::arg_month);
    telling.option("--map", told->map, Phrase::help_pay_map, Phrase::arg_map);
    telling.option("--kind", told->kind, Phrase::help_pay_kind, Phrase::arg_word);
    telling.option("--heading", told->heading, Phrase::help_pay_heading, Phrase::arg_number);
    telling.option("--sheet", told->sheet, Phrase::help_pay_sheet, Phrase::arg_text);
    telling.option("--delimiter", told->delimiter, Phrase::help_delimiter, Phrase::arg_text);
    telling.option("--region", told->region, Phrase::help_region, Phrase::arg_region);
    telling.option("--area-class", told->area_class, Phrase::help_area_class, Phrase::arg_number);
    telling.option("--pay-day", told->pay_day, Phrase::help_pay_day, Phrase::arg_number);
    telling.option("--explain", told->explain_line, Phrase::help_pay_explain, Phrase::arg_number);
    telling.option("--employer", told->employer, Phrase::help_of_employer, Phrase::arg_employer);
    telling.option("--case", told->case_text, Phrase::help_pay_case, Phrase::arg_case);
    telling.option("--inspection", told->inspection, Phrase::help_pay_inspection, Phrase::arg_inspection);
    telling.flag("--totals", told->totals, Phrase::help_pay_totals);
    telling.flag("--all", told->all, Phrase::help_pay_all);
    tell_on(telling, *told);
    tell_note(telling, *told);
    return [told](Env& env) { check(*told, env); };
}

}  // namespace arrears
