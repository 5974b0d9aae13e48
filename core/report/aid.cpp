#include "core/report/aid.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/report/report_files.hpp"
#include "core/report/show.hpp"
#include "core/report/show_parts.hpp"
#include "core/value/masked.hpp"

namespace arrears {
namespace {

constexpr std::size_t most_lines = 50;  // of single persons; more are looked up with `list aid`

struct Given {
    std::int64_t times = 0, persons_told = 0, times_of_nobody_told = 0, visited = 0;
    Money amount;
    std::set<Id> people;  // each once, under whichever of his entries is the first
    bool is_rest = false;  // of totals whose parts stand elsewhere: nobody can say how many people are left

    std::int64_t persons() const { return persons_told + static_cast<std::int64_t>(people.size()); }
    Value persons_if_told() const { return is_rest || (persons() == 0 && times > 0) ? Value(Nothing{}) : Value(persons()); }
    void add(const Aid& aid, const std::optional<Id>& person) {
        times += aid.times;
        amount += aid.amount_fen.value_or(Money());
        if (person) people.insert(*person);
        else if (aid.persons) persons_told += *aid.persons;
        else times_of_nobody_told += aid.times;
        if (aid.way == AidWay::visit) visited += aid.times;
    }
    // Of a total that does not tell it, what a part of it does.
    void learn(const Aid& part, const Aid& whole) {
        if (part.persons && !whole.persons) persons_told += *part.persons, times_of_nobody_told -= part.times;
        if (part.way == AidWay::visit && whole.way != AidWay::visit) visited += part.times;
    }
};

struct AllGiven {
    Given whole;                      // no part of a total
    std::map<AidKind, Given> by_kind;  // a total less its parts
    std::map<std::string, Given> by_register;  // "" is the office's own
    std::vector<Aid> single;          // to one person, the latest last
};

AllGiven gather(const Scope& scope, Sql& sql) {
    AllGiven given;
    std::map<Id, Aid> totals;
    // A part has the day, place and campaign of its total, and a later number.
    for (Aid& aid : all<Aid>(sql, "WHERE writer IN (SELECT writer FROM office) AND on_day >= $1 AND on_day <= $2 AND void_act IS NULL ORDER BY on_day, part_of IS NOT NULL, id",
                             {to_cell(scope.first_day()), to_cell(scope.last_day())})) {
        if (!scope.covers(aid.region, std::nullopt, aid.campaign)) continue;
        const auto person = aid.person ? std::optional(first_known_as(sql, *aid.person)) : std::nullopt;
        given.by_kind[aid.kind].add(aid, person);
        Given& of_register = given.by_register[aid.brought_from.value_or("")];
        if (const auto found = aid.part_of ? totals.find(*aid.part_of) : totals.end(); found != totals.end()) {
            const Aid& whole = found->second;
            Given& rest = given.by_kind[AidKind::various];
            rest.times -= aid.times;
            rest.amount = rest.amount - aid.amount_fen.value_or(Money());
            rest.is_rest = true;
            given.whole.learn(aid, whole);
            given.by_register[whole.brought_from.value_or("")].learn(aid, whole);
            continue;
        }
        given.whole.add(aid, person);
        of_register.add(aid, person);
        if (aid.person) given.single.push_back(std::move(aid));
        else totals.emplace(aid.id, std::move(aid));
    }
    std::erase_if(given.by_register, [](const auto& one) { return one.second.times == 0; });
    return given;
}

std::int64_t times_of(const AllGiven& given, AidKind kind) {
    const auto found = given.by_kind.find(kind);
    return found == given.by_kind.end() ? 0 : found->second.times;
}

// What else of the day's work belongs on the page: wages that came back meanwhile. They are of no warmth campaign.
Facts wages_meanwhile(const ReportRequest& request, Sql& sql) {
    Scope scope = request.scope;
    scope.campaign.reset();
    if (request.campaign) {
        if (!scope.since) scope.since = request.campaign->from_day;
        scope.until = std::min({scope.last_day(), request.campaign->to_day, request.campaign->closed_on.value_or(request.campaign->to_day)});
    }
    return {sql, scope};
}

std::string sentence_of(const AllGiven& given, std::int64_t workers_paid, Money recovered, const Speech& say) {
    std::string text = say(Phrase::aid_sentence, {{"times", given.whole.times}});
    const auto add = [&](Phrase phrase, const Args& args) { text += say(Phrase::aid_comma) + say(phrase, args); };
    if (const auto times = times_of(given, AidKind::training); times > 0) add(Phrase::aid_sentence_trained, {{"times", times}});
    if (const auto times = times_of(given, AidKind::job); times > 0) add(Phrase::aid_sentence_placed, {{"times", times}});
    if (given.whole.visited > 0) add(Phrase::aid_sentence_visited, {{"times", given.whole.visited}});
    if (given.whole.amount != Money()) add(Phrase::aid_sentence_amount, {{"amount", given.whole.amount}});
    if (workers_paid > 0) add(Phrase::aid_sentence_wages, {{"workers", workers_paid}, {"amount", recovered}});
    return text + say(Phrase::sentence_end);
}

void write_kinds(Document& document, const AllGiven& given, const Speech& say) {
    Table table{"items", {},
                {column("kind", Phrase::column_kind, say), number_column("times", Phrase::column_times, say), number_column("persons", Phrase::column_persons, say),
                 number_column("amount_fen", Phrase::column_amount, say)},
                {}, {}};
    Chart chart{say(Phrase::chart_aid), {}};
    for (const auto& [kind, of] : given.by_kind) {
        if (of.times == 0 && of.amount == Money()) continue;  // its parts tell the whole of it
        table.rows.push_back({word(kind, say), of.times, of.persons_if_told(), of.amount});
        chart.bars.push_back({say(phrase(kind)), of.times});
    }
    add_totals(table, say);
    constexpr std::size_t persons = 2;
    if (table.total) (*table.total)[persons] = given.whole.persons();  // one person may be helped with two things
    const bool is_drawn = table.rows.size() > 1;
    document.table(std::move(table));
    if (is_drawn) document.chart(std::move(chart));
}

void write_registers(Document& document, const AllGiven& given, const Speech& say) {
    Table table{"by_register", say(Phrase::table_by_register),
                {column("register", Phrase::column_register, say), number_column("times", Phrase::column_times, say), number_column("persons", Phrase::column_persons, say),
                 number_column("amount_fen", Phrase::column_amount, say)},
                {}, {}};
    for (const auto& [from, of] : given.by_register) table.rows.push_back({Word{from, from.empty() ? say(Phrase::aid_own_register) : from}, of.times, of.persons_if_told(), of.amount});
    add_totals(table, say);
    table.for_machines_only = given.by_register.empty() || (given.by_register.size() == 1 && given.by_register.begin()->first.empty());
    document.table(std::move(table));
}

// Each single help, with the days from what befell him to the help. What that was, and who reported it, are free words: `show` tells them.
Table lines_of(std::span<const Aid> lines, std::string key, std::string title, Sql& sql, const Speech& say) {
    Names names(sql);
    Table table{std::move(key), std::move(title),
                {record_column("aid", Phrase::column_aid, say), column("on", Phrase::column_day, say), column("kind", Phrase::column_kind, say),
                 column("", Phrase::column_person_name, say), number_column("amount_fen", Phrase::column_amount, say), column("caused_on", Phrase::column_caused_on, say),
                 number_column("days", Phrase::column_days_after, say), record_column("case", Phrase::column_case, say), column("officer", Phrase::column_officer, say)},
                {}, {}};
    for (const Aid& aid : lines)
        table.rows.push_back({number_of(aid.id, Aid::letter), aid.on_day, word(aid.kind, say), aided(aid, sql, say), or_nothing(aid.amount_fen), or_nothing(aid.caused_on),
                              aid.caused_on ? Value(std::int64_t{aid.on_day - *aid.caused_on}) : Value(Nothing{}), number_of(aid.case_id), names.officer(aid.officer)});
    for (const std::size_t seldom : {5u, 6u, 7u}) drop_empty(table, seldom);
    return table;
}

}  // namespace

Value aided(const Aid& aid, Sql& sql, const Speech& say) {
    if (!aid.person) return *aid.brought_from;
    const auto who = person(sql, *aid.person);
    return who ? Value(masked_name(who->name)) : Value(say(Phrase::person_erased));
}

std::optional<std::int64_t> persons_of(const Aid& aid) {
    if (aid.person) return 1;
    return aid.persons ? std::optional(std::int64_t{*aid.persons}) : std::nullopt;
}

void write_aid_of_case(Document& document, Id of, Date as_of, Sql& sql, const Speech& say) {
    Table table = lines_of(all<Aid>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND on_day <= $2 AND void_act IS NULL ORDER BY on_day, id",
                                    {to_cell(of), to_cell(as_of)}), "aid", say(Phrase::table_aid), sql, say);
    std::ranges::find(table.columns, "case", &Column::key)->label.clear();
    document.table(std::move(table));
}

Document show_aid(Sql& sql, Id id, Date as_of, const Speech& say) {
    const auto of = find<Aid>(sql, id);
    if (!of || of->on_day > as_of) throw Error(Fault::not_found, Phrase::aid_unknown, {{"aid", id.text(Aid::letter)}});
    Names names(sql);
    Document document;
    document.title = say(Phrase::title_aid, {{"number", id.text(Aid::letter)}});
    document.datum("aid", number_of(id, Aid::letter));
    document.figure("on", say(Phrase::label_day), of->on_day).figure("kind", say(Phrase::label_kind), word(of->kind, say));
    document.figure("", say(of->person ? Phrase::column_person_name : Phrase::column_register), aided(*of, sql, say));
    document.datum("brought_from", or_nothing(of->brought_from));
    document.figure("times", say(Phrase::column_times), std::int64_t{of->times});
    optional_figure(document, "persons", Phrase::column_persons, or_nothing(persons_of(*of)), say);
    optional_figure(document, "amount_fen", Phrase::column_amount, or_nothing(of->amount_fen), say);
    optional_figure(document, "way", Phrase::label_aid_way, word(of->way, say), say);
    optional_figure(document, "", Phrase::column_cause, note_text(sql, of->cause), say);
    optional_figure(document, "caused_on", Phrase::column_caused_on, or_nothing(of->caused_on), say);
    optional_figure(document, "days", Phrase::column_days_after, of->caused_on ? Value(std::int64_t{of->on_day - *of->caused_on}) : Value(Nothing{}), say);
    optional_figure(document, "", Phrase::column_referrer, note_text(sql, of->referrer), say);
    optional_figure(document, "case", Phrase::label_case, number_of(of->case_id), say);
    optional_figure(document, "part_of", Phrase::label_part_of, number_of(of->part_of, Aid::letter), say);
    document.figure("region", say(Phrase::label_region), region_word(of->region, of->on_day.year()));
    optional_figure(document, "campaign", Phrase::label_campaign, names.campaign(of->campaign), say);
    document.figure("officer", say(Phrase::label_officer), names.officer(of->officer));
    write_note(document, of->note, sql, say);
    write_additions(document, Aid::table, id, as_of, sql, say);
    return document;
}

Document write_aid(const ReportRequest& request, Sql& sql, const Speech& say) {
    const AllGiven given = gather(request.scope, sql);
    const Facts wages = wages_meanwhile(request, sql);
    const Money recovered = Money::fen(wages.flow(Measure::paid));
    const std::int64_t workers_paid = wages.flow(Measure::workers_paid);
    Document document = report_head(request, sql, say);
    document.say(sentence_of(given, workers_paid, recovered, say), "sentence");
    document.figure("times", say(Phrase::label_aid_times), given.whole.times);
    document.figure("persons", say(Phrase::label_aid_persons), given.whole.persons());
    document.figure("times_of_persons_untold", given.whole.times_of_nobody_told > 0 ? say(Phrase::label_aid_untold) : std::string(), given.whole.times_of_nobody_told);
    document.figure("visited", say(Phrase::label_aid_visited), given.whole.visited);
    document.figure("amount_fen", say(Phrase::label_aid_amount), given.whole.amount);
    document.figure("workers_paid", say(Phrase::label_aid_workers_paid), workers_paid);
    document.figure("recovered_fen", say(Phrase::label_aid_recovered), recovered);
    write_kinds(document, given, say);
    write_registers(document, given, say);
    const std::span<const Aid> single(given.single);
    document.table(lines_of(single.last(std::min(most_lines, single.size())), "single", say(Phrase::table_aid), sql, say));
    if (single.size() > most_lines) document.say(say(Phrase::aid_not_listed, {{"count", static_cast<std::int64_t>(single.size() - most_lines)}}));
    write_foot(document, request, sql, say);
    return document;
}

}  // namespace arrears
