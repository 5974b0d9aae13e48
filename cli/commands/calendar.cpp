// calendar show and add: the working days of a year, and counting by them.
#include <array>
#include <map>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/report/columns.hpp"
#include "core/report/days.hpp"
#include "core/store/office_law.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

ListedDays listed_days(Env& env, Date first, Date last) {
    Store* store = env.open_if_there();
    return listed_days(store ? &store->sql() : nullptr, first.year(), last.year());
}

struct Options {
    std::optional<std::string> year;
    std::optional<int> month;
};

// --- showing -------------------------------------------------------------------------------------------

int read_year(const std::string& text) {
    std::string wanted = typed(text);
    if (wanted.ends_with("年")) wanted.resize(wanted.size() - std::string_view("年").size());
    const auto year = number_of_digits(wanted, 4, 4);
    if (!year || *year < 1900) throw Error(Fault::invalid, Phrase::year_unreadable, {{"text", excerpt(text)}}).in("year");
    return static_cast<int>(*year);
}

bool is_weekend(Date day) { return std::chrono::weekday(day.days()).iso_encoding() > 5; }

// As wide as a mark, so that numbers stand under one another.
std::string without_mark(const std::string& text, const Speech& say) {
    return text + std::string(static_cast<std::size_t>(width(say(Phrase::calendar_mark_off))), ' ');
}

// A day of the month's grid, with its mark where it is not what its day of the week makes it.
std::string cell(Date day, const Calendar& calendar, const Speech& say) {
    const bool works = calendar.is_working_day(day);
    const std::string number = std::to_string(static_cast<unsigned>(day.ymd().day()));
    if (works == !is_weekend(day)) return without_mark(number, say);
    return number + say(works ? Phrase::calendar_mark_working : Phrase::calendar_mark_off);
}

// 1月1日至3日 元旦: the days of one name that follow one another.
void add_runs(Document& document, const ListedDays& days, unsigned month, const Speech& say) {
    const auto is_here = [&](const ListedDay& day) { return static_cast<unsigned>(day.day.ymd().month()) == month; };
    for (auto from = days.begin(); from != days.end();) {
        auto to = std::next(from);
        const ListedDay& first = from->second;
        const auto goes_on = [&](const ListedDay& next, Date before) {
            return next.name == first.name && next.is_working == first.is_working && next.is_own == first.is_own && next.day == before + 1 && is_here(next);
        };
        while (to != days.end() && goes_on(to->second, std::prev(to)->first)) ++to;
        const Date last = std::prev(to)->first;
        const Args args{{"from", first.day}, {"to", last}, {"name", first.name}, {"own", first.is_own ? Arg(Phrase::calendar_own) : Arg("")}};
        if (is_here(first)) {
            const Phrase one = first.is_working ? Phrase::calendar_worked : Phrase::calendar_off;
            const Phrase run = first.is_working ? Phrase::calendar_worked_run : Phrase::calendar_off_run;
            document.say(say(first.day == last ? one : run, args));
        }
        from = to;
    }
}

void add_month(Document& document, int year, unsigned month, const ListedDays& days, const Calendar& calendar, const Speech& say) {
    const Date first = Date::of(year, month, 1);
    const Date last = Month(first).last();
    document.heading(say(Phrase::calendar_month, {{"year", year}, {"month", month}, {"days", calendar.working_days_between(first, last) + (calendar.is_working_day(first) ? 1 : 0)}}));
    Table grid{"", {}, {}, {}, {}};
    for (const Phrase weekday : {Phrase::weekday_1, Phrase::weekday_2, Phrase::weekday_3, Phrase::weekday_4, Phrase::weekday_5, Phrase::weekday_6, Phrase::weekday_7})
        grid.columns.push_back({"", without_mark(say(weekday), say), true});
    for (Date day = first - static_cast<int>(std::chrono::weekday(first.days()).iso_encoding() - 1); day <= last; day = day + 7) {
        auto& week = grid.rows.emplace_back();
        for (int at = 0; at < 7; ++at) week.push_back(day + at < first || day + at > last ? std::string() : cell(day + at, calendar, say));
    }
    document.table(std::move(grid));
    add_runs(document, days, month, say);
}

void show(const Options& told, Env& env) {
    env.open_if_there();
    const Speech& say = env.say();
    const int year = told.year ? read_year(*told.year) : env.today().year();
    if (told.month && (*told.month < 1 || *told.month > 12)) throw Error(Fault::invalid, Phrase::month_number_unreadable, {{"text", std::to_string(*told.month)}}).in("month");
    const Calendar& calendar = env.calendar();
    static_cast<void>(calendar.is_working_day(Date::of(year, 1, 1)));  // throws where no notice is known
    const ListedDays days = listed_days(env, Date::of(year, 1, 1), Date::of(year, 12, 31));

    Document document;
    document.title = say(Phrase::calendar_title, {{"year", year}});
    document.datum("year", std::int64_t{year});
    std::int64_t working = 0;
    Table items{"items", {}, {{"date", ""}, {"working", ""}, {"name", ""}}, {}, {}, true};
    for (Date day = Date::of(year, 1, 1); day.year() == year; day = day + 1) {
        const bool works = calendar.is_working_day(day);
        working += works ? 1 : 0;
        const auto name = days.find(day);
        if (told.month && static_cast<int>(static_cast<unsigned>(day.ymd().month())) != *told.month) continue;
        items.rows.push_back({day, works, name == days.end() ? Value(Nothing{}) : Value(name->second.name)});
    }
    for (unsigned month = 1; month <= 12; ++month)
        if (!told.month || *told.month == static_cast<int>(month)) add_month(document, year, month, days, calendar, say);
    document.heading(say(Phrase::calendar_year_heading, {{"year", year}}));
    document.say(say(Phrase::calendar_working_days, {{"days", working}}));
    document.say(say(Phrase::calendar_source, {{"year", year}}), "source");
    document.datum("working_days", working);
    document.table(std::move(items));
    env.print(document);
}

// --- counting ------------------------------------------------------------------------------------------

struct CountOptions {
    std::optional<TypedDay> from;
    std::optional<DaySpan> span;
};

std::string weekday_of(Date day, const Speech& say) {
    constexpr std::array names{Phrase::weekday_1, Phrase::weekday_2, Phrase::weekday_3, Phrase::weekday_4, Phrase::weekday_5, Phrase::weekday_6, Phrase::weekday_7};
    return say(Phrase::calendar_weekday, {{"weekday", names[std::chrono::weekday(day.days()).iso_encoding() - 1]}});
}

// A period of working days passes over days off; one of calendar days that ends on a day off ends on the next working
// day (民法典 art. 203). The day from which one counts is none of them.
void count(const CountOptions& told, Env& env) {
    Missing missing;
    missing.unless(told.from.has_value(), Phrase::field_start);
    missing.unless(told.span.has_value(), Phrase::field_span);
    missing.check(Phrase::example_calendar_add);
    const Speech& say = env.say();
    env.open_if_there();
    const Calendar& calendar = env.calendar();
    const Date from = env.day(*told.from);
    const int length = told.span->days;
    const Date end = told.span->working ? calendar.add_working_days(from, length) : from + length;
    const Date day = told.span->working || length <= 0 ? end : calendar.next_working_day_on_or_after(end);
    const ListedDays days = listed_days(env, std::min(from, day), std::max(from, day));
    const Date first = told.span->working ? std::min(from, day) + 1 : end;
    const auto skipped = days_off(first, std::max(from, day), calendar);
    Document document;
    const Phrase onward = told.span->working ? Phrase::calendar_sum_working : Phrase::calendar_sum_days;
    const Phrase back = told.span->working ? Phrase::calendar_sum_working_back : Phrase::calendar_sum_days_back;
    document.say(say(length < 0 ? back : onward, {{"from", from}, {"days", std::abs(length)}, {"day", end}, {"weekday", weekday_of(end, say)}}));
    if (day != end) document.say(say(Phrase::calendar_rolled, {{"day", day}, {"weekday", weekday_of(day, say)}, {"why", why_off(end, days, say)}}));
    document.datum("from", from).datum("days", std::int64_t{length}).datum("working", told.span->working).datum("date", day);
    write_skipped(document, skipped, days, say);
    env.print(document);
}

}  // namespace

Run calendar_show_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("year", told->year, Phrase::arg_year);
    telling.option("--month", told->month, Phrase::help_month, Phrase::arg_number);
    return [told](Env& env) { show(*told, env); };
}

Run calendar_add_command(Telling& telling) {
    auto told = std::make_shared<CountOptions>();
    telling.positional("from", told->from, Phrase::arg_date);
    telling.positional("span", told->span, Phrase::arg_within);
    return [told](Env& env) { count(*told, env); };
}

}  // namespace arrears
