// law import, calendar import, calendar refresh: the rules and the days off that the office enters itself, and the due days
// that move with them.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "core/intake/csv.hpp"
#include "core/report/columns.hpp"
#include "core/report/law.hpp"
#include "core/work/office_law.hpp"

namespace arrears {
namespace {

// --- days

std::vector<ImportDays::Day> read_days(const std::string& file) {
    const CsvTable table = read_csv(read_input(file, "file"), name_of_input(file));
    const auto day = table.column("日期", "date"), kind = table.column("类别", "kind"), name = table.column("名称", "name");
    if (!day || !kind || !name) throw Error(Fault::invalid, Phrase::calendar_file_columns, {{"file", name_of_input(file)}}).in("file");
    std::vector<ImportDays::Day> days;
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        const auto& row = table.rows[at];
        const auto unreadable = [&](const std::string& text) {
            return Error(Fault::invalid, Phrase::calendar_row_unreadable, {{"file", name_of_input(file)}, {"line", table.lines[at]}, {"text", excerpt(text)}}).in("file");
        };
        ImportDays::Day one;
        try {
            one.day = Date::parse(typed(row[*day]));
        } catch (const Error&) {
            throw unreadable(row[*day]);
        }
        try {
            one.kind = read_word<DayKind>(typed(row[*kind]));
        } catch (const Error&) {
            throw unreadable(row[*kind]);
        }
        one.name = trimmed(row[*name]);
        if (one.name.empty()) throw unreadable(row[*name]);
        days.push_back(std::move(one));
    }
    return days;
}

void write_moved(Document& document, const std::vector<MovedDay>& days, const Speech& say) {
    Table moved{"moved", {},
                {record_column("case", Phrase::column_case, say), column("step", Phrase::column_awaits, say), column("before", Phrase::column_due_before, say),
                 column("after", Phrase::column_due_now, say)},
                {}, {}};
    for (const MovedDay& one : days) moved.rows.push_back({number_of(one.case_id), word(one.awaits, say), or_nothing(one.before), or_nothing(one.after)});
    if (!moved.rows.empty()) document.say(say(Phrase::calendar_moved, {{"count", days.size()}}));
    document.table(std::move(moved));
}

// --- rules

// A row of the file; what cannot be read is refused with the file and the line.
class RuleRow {
  public:
    RuleRow(const CsvTable& table, std::size_t at, const Arg& file) : table_(table), at_(at), file_(file) {}

    OfficeRule read(RegionCode of_office) const {
        OfficeRule rule;
        const std::string named = text("规定", "key").value_or(std::string());
        rule.key = rule_key(named).value_or("");
        if (rule.key.empty()) throw unreadable(Phrase::law_row_key, named);
        rule.from_day = day("开始", "from").value_or(Date());
        if (rule.from_day == Date()) throw unreadable(Phrase::law_row_from, "");
        rule.to_day = day("结束", "to");
        rule.use = word<RuleUse>("效力", "use").value_or(RuleUse::computes);
        rule.sure = word<Sure>("把握", "sure").value_or(Sure::memory);
        const auto unit = text("单位", "unit");
        rule.unit = unit ? unit_named(*unit).value_or(*unit) : Law(of_office).find(rule.key, rule.from_day).value_or(shipped_rules(rule.key).front()).unit;
        rule.value = value(rule.key, rule.unit);
        rule.region = region().value_or(of_office);
        rule.instrument = text("依据", "instrument").value_or("");
        if (rule.instrument.empty()) throw unreadable(Phrase::law_row_instrument, named);
        rule.article = text("条款", "article");
        rule.source = text("来源", "source");
        return rule;
    }

  private:
    std::optional<std::string> text(const char* zh, const char* en) const {
        const auto column = table_.column(zh, en);
        const std::string text(column ? trimmed(table_.rows[at_][*column]) : std::string_view());
        return text.empty() ? std::nullopt : std::optional(text);
    }
    Error unreadable(Phrase why, const std::string& what) const {
        return Error(Fault::invalid, why, {{"file", file_}, {"line", table_.lines[at_]}, {"text", excerpt(what)}}).in("file");
    }
    template <class Read>
    auto read_as(const std::string& text, const Read& read) const {
        try {
            return read(typed(text));
        } catch (const Error&) {
            throw unreadable(Phrase::law_row_unreadable, text);
        }
    }
    std::optional<Date> day(const char* zh, const char* en) const {
        const auto told = text(zh, en);
        return told ? std::optional(read_as(*told, [](const std::string& iso) { return Date::parse(iso); })) : std::nullopt;
    }
    template <FixedWord E>
    std::optional<E> word(const char* zh, const char* en) const {
        const auto told = text(zh, en);
        return told ? std::optional(read_as(*told, [](const std::string& one) { return read_word<E>(one); })) : std::nullopt;
    }
    std::optional<RegionCode> region() const {
        const auto told = text("地区", "region");
        if (!told || *told == "000000") return told ? std::optional(RegionCode()) : std::nullopt;
        return read_as(*told, [](const std::string& one) { return *region_of(one); });
    }
    // Who decides and who may is said in words as well.
    std::optional<std::string> value(const std::string& key, const std::string& unit) const {
        const auto told = text("数值", "value");
        if (!told) return std::nullopt;
        try {
            if (unit == "role") return std::string(code(read_word<Role>(*told)));
            if (unit == "custodian" && *told != "any") return std::string(code(read_word<Custodian>(*told)));
        } catch (const Error&) {
            throw Error(Fault::invalid, Phrase::rule_value_wrong, {{"key", key}, {"value", excerpt(*told)}}).in("file");
        }
        return typed(*told);
    }

    const CsvTable& table_;
    std::size_t at_;
    const Arg& file_;
};

std::vector<OfficeRule> read_rules(const std::string& file, RegionCode of_office) {
    const Arg name = name_of_input(file);
    const CsvTable table = read_csv(read_input(file, "file"), name);
    for (const auto& [zh, en] : {std::pair("规定", "key"), {"数值", "value"}, {"开始", "from"}, {"依据", "instrument"}})
        if (!table.column(zh, en)) throw Error(Fault::invalid, Phrase::law_file_columns, {{"file", name}}).in("file");
    std::vector<OfficeRule> rules;
    for (std::size_t at = 0; at < table.rows.size(); ++at) rules.push_back(RuleRow(table, at, name).read(of_office));
    return rules;
}

// --- the commands

void refresh(Env& env) {
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    const auto done = ledger.perform(RefreshDays{});
    if (!done.moved.empty()) act.commit();
    Document document;
    if (done.moved.empty()) document.say(env.say()(Phrase::calendar_fresh));
    write_moved(document, done.moved, env.say());
    if (done.moved.empty()) return env.print(document);
    env.reply(std::move(document), std::to_string(done.moved.size()), env.say()(Phrase::reply_undo));
}

void reply_imported(int added, int changed, int same, const std::vector<MovedDay>& moved, Phrase taken, Phrase nothing, Ledger::Act& act, Env& env) {
    const bool is_new = added + changed > 0;
    if (is_new) act.commit();
    const Speech& say = env.say();
    Document document;
    document.say(say(is_new ? taken : nothing, {{"added", added}, {"changed", changed}, {"same", same}}));
    document.datum("added", std::int64_t{added}).datum("changed", std::int64_t{changed}).datum("same", std::int64_t{same});
    write_moved(document, moved, say);
    if (!is_new) return env.print(document);
    env.reply(std::move(document), std::to_string(added + changed), say(Phrase::reply_undo));
}

void import_days(const std::string& file, Env& env) {
    const auto days = read_days(file);
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    const auto done = ledger.perform(ImportDays{days});
    reply_imported(done.added, done.changed, done.same, done.moved, Phrase::calendar_imported, Phrase::calendar_imported_nothing, act, env);
}

void import_rules(const std::string& file, Env& env) {
    const auto rules = read_rules(file, env.open().office().region);
    Ledger& ledger = env.ledger();
    Ledger::Act act(ledger);
    const auto done = ledger.perform(ImportRules{rules});
    reply_imported(done.added, done.changed, done.same, done.moved, Phrase::law_imported, Phrase::law_imported_nothing, act, env);
}

Run importing(Telling& telling, Phrase example, void (*import)(const std::string&, Env&)) {
    auto file = std::make_shared<std::optional<std::string>>();
    telling.positional("file", *file, Phrase::arg_file);
    return [file, example, import](Env& env) {
        Missing missing;
        missing.unless(file->has_value(), Phrase::field_file);
        missing.check(example);
        import(**file, env);
    };
}

}  // namespace

Run law_import_command(Telling& telling) { return importing(telling, Phrase::example_law_import, import_rules); }
Run calendar_import_command(Telling& telling) { return importing(telling, Phrase::example_calendar_import, import_days); }

Run calendar_refresh_command(Telling&) {
    return [](Env& env) { refresh(env); };
}

}  // namespace arrears
