// calendar show: the working days of a year, as the State Council's notice has them.
#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "core/report/columns.hpp"
#include "core/value/digits.hpp"

namespace arrears {
namespace {

struct Options {
    std::optional<std::string> year;
    std::optional<int> month;
};

int read_year(const std::string& text) {
    std::string wanted = typed(text);
    if (wanted.ends_with("年")) wanted.resize(wanted.size() - std::string_view("年").size());
    const auto year = number_of_digits(wanted, 4, 4);
    if (!year || *year < 1900) throw Error(Fault::invalid, Phrase::year_unreadable, {{"text", excerpt(text)}}).in("year");
    return static_cast<int>(*year);
}

const NamedDay* named(const std::vector<NamedDay>& days, Date day) {
    const auto found = std::find_if(days.begin(), days.end(), [&](const NamedDay& one) { return one.day == day; });
    return found == days.end() ? nullptr : &*found;
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
void add_runs(Document& document, const std::vector<NamedDay>& days, unsigned month, const Speech& say) {
    const auto is_here = [&](const NamedDay& day) { return static_cast<unsigned>(day.day.ymd().month()) == month; };
    for (auto from = days.begin(); from != days.end();) {
        auto to = std::next(from);
        while (to != days.end() && to->name == from->name && to->is_working == from->is_working && to->day == std::prev(to)->day + 1 && is_here(*to)) ++to;
        const Date last = std::prev(to)->day;
        const Args args{{"from", from->day}, {"to", last}, {"name", from->name}};
        if (is_here(*from)) {
            const Phrase one = from->is_working ? Phrase::calendar_worked : Phrase::calendar_off;
            const Phrase run = from->is_working ? Phrase::calendar_worked_run : Phrase::calendar_off_run;
            document.say(say(from->day == last ? one : run, args));
        }
        from = to;
    }
}

void add_month(Document& document, int year, unsigned month, const std::vector<NamedDay>& days, const Calendar& calendar, const Speech& say) {
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
    const Speech& say = env.say();
    const int year = told.year ? read_year(*told.year) : env.today().year();
    if (told.month && (*told.month < 1 || *told.month > 12)) throw Error(Fault::invalid, Phrase::month_number_unreadable, {{"text", std::to_string(*told.month)}}).in("month");
    const Calendar& calendar = env.calendar();
    static_cast<void>(calendar.is_working_day(Date::of(year, 1, 1)));  // throws where no notice is known
    const auto days = Calendar::named_days(year);

    Document document;
    document.title = say(Phrase::calendar_title, {{"year", year}});
    document.datum("year", std::int64_t{year});
    std::int64_t working = 0;
    Table items{"items", {}, {{"date", ""}, {"working", ""}, {"name", ""}}, {}, {}, true};
    for (Date day = Date::of(year, 1, 1); day.year() == year; day = day + 1) {
        const bool works = calendar.is_working_day(day);
        working += works ? 1 : 0;
        const NamedDay* name = named(days, day);
        if (told.month && static_cast<int>(static_cast<unsigned>(day.ymd().month())) != *told.month) continue;
        items.rows.push_back({day, works, name ? Value(std::string(name->name)) : Value(Nothing{})});
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

}  // namespace

Run calendar_show_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("year", told->year, Phrase::arg_year);
    telling.option("--month", told->month, Phrase::help_month, Phrase::arg_number);
    return [told](Env& env) { show(*told, env); };
}

}  // namespace arrears
