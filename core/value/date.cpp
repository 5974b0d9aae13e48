#include "core/value/date.hpp"

#include <fmt/format.h>

#include <optional>

#include "core/error.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 9999;

struct YearAndMonth {
    int year;
    unsigned month;
};

// 2012-10, 2012/10, 2012.10, 2012年10月; the year may be left to `year_before`: 12, 12月.
std::optional<YearAndMonth> year_and_month(std::string_view text, std::optional<int> year_before = {}) {
    constexpr std::string_view year_mark = "年", month_mark = "月";
    if (text.ends_with(month_mark)) text.remove_suffix(month_mark.size());

    std::optional<int> year = year_before;
    std::size_t mark = text.find_first_of("-/.");
    std::size_t mark_size = 1;
    if (mark == std::string_view::npos) {
        mark = text.find(year_mark);
        mark_size = year_mark.size();
    }
    if (mark != std::string_view::npos) {
        const auto number = number_of_digits(text.substr(0, mark), 4, 4);
        if (!number || *number < first_year) return std::nullopt;
        year = static_cast<int>(*number);
        text.remove_prefix(mark + mark_size);
    }
    const auto month = number_of_digits(text, 1, 2);
    if (!year || !month || *month < 1 || *month > 12) return std::nullopt;
    return YearAndMonth{*year, static_cast<unsigned>(*month)};
}

Month month_of(YearAndMonth of) { return Month(Date::of(of.year, of.month, 1)); }

}  // namespace

Date Date::of(int year, unsigned month, unsigned day) {
    const auto refuse = [&](Phrase why) {
        return Error(Fault::invalid, why, {{"text", fmt::format("{:04}-{:02}-{:02}", year, month, day)}});
    };
    if (year < first_year || year > last_year) throw refuse(Phrase::date_out_of_range);
    // A chrono::month holds one byte, in which month 257 would be a January.
    if (month > 12 || day > 31) throw refuse(Phrase::date_unknown);
    const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(month),
                                          std::chrono::day(day)};
    if (!ymd.ok()) throw refuse(Phrase::date_unknown);
    return Date(std::chrono::sys_days(ymd));
}

Date Date::parse(std::string_view iso) {
    const bool has_form = iso.size() == 10 && iso[4] == '-' && iso[7] == '-' &&
                          all_digits(iso.substr(0, 4)) && all_digits(iso.substr(5, 2)) &&
                          all_digits(iso.substr(8, 2));
    if (!has_form) throw Error(Fault::invalid, Phrase::date_not_iso, {{"text", excerpt(iso)}});
    const auto number = [&](std::size_t at, std::size_t size) {
        return *number_of_digits(iso.substr(at, size), size, size);
    };
    return of(static_cast<int>(number(0, 4)), static_cast<unsigned>(number(5, 2)),
              static_cast<unsigned>(number(8, 2)));
}

Date Date::months_later(int months) const {
    const auto day = ymd();
    const auto month = day.year() / day.month() + std::chrono::months(months);
    const auto same = month / day.day();
    return Date(std::chrono::sys_days(same.ok() ? same : std::chrono::year_month_day(month / std::chrono::last)));
}

std::string Date::iso() const {
    const auto day = ymd();
    std::string iso;
    append_digits(iso, static_cast<std::uint64_t>(static_cast<int>(day.year())), 4);
    iso += '-';
    append_digits(iso, static_cast<unsigned>(day.month()), 2);
    iso += '-';
    append_digits(iso, static_cast<unsigned>(day.day()), 2);
    return iso;
}

Month Month::parse(std::string_view text) {
    const auto found = year_and_month(typed(text));
    if (!found) throw Error(Fault::invalid, Phrase::month_unreadable, {{"text", excerpt(text)}});
    return month_of(*found);
}

std::string Month::iso() const {
    return fmt::format("{:04}-{:02}", static_cast<int>(month_.year()), static_cast<unsigned>(month_.month()));
}

Date Month::first() const { return Date(std::chrono::sys_days(month_ / 1)); }

Date Month::last() const { return Date(std::chrono::sys_days(month_ / std::chrono::last)); }

Period Period::parse(std::string_view text) {
    const auto refuse = [&](Phrase why, Args args = {}) {
        args.emplace_back("text", excerpt(text));
        return Error(Fault::invalid, why, std::move(args));
    };
    const std::string typed_text = typed(text);
    std::string_view first = typed_text;
    std::string_view last;
    for (const std::string_view mark : {"..", "至"}) {
        const std::size_t at = first.find(mark);
        if (at == std::string_view::npos) continue;
        last = trimmed(first.substr(at + mark.size()));
        first = trimmed(first.substr(0, at));
        if (last.empty()) throw refuse(Phrase::period_unreadable);
        break;
    }

    const auto from = year_and_month(first);
    if (!from) throw refuse(Phrase::period_unreadable);
    const auto to = last.empty() ? from : year_and_month(last, from->year);
    if (!to) throw refuse(Phrase::period_unreadable);

    const Period period{month_of(*from), month_of(*to)};
    if (period.to < period.from)
        throw refuse(Phrase::period_backwards, {{"from", period.from}, {"to", period.to}});
    return period;
}

std::string Period::text() const { return from == to ? from.iso() : from.iso() + ".." + to.iso(); }

}  // namespace arrears
