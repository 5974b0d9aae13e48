#include "core/record/import_row.hpp"

#include "core/value/date.hpp"
#include "core/value/money.hpp"

namespace arrears {
namespace {

template <class E>
std::string code_at(std::int64_t place) { return std::string(Words<E>::rows.at(static_cast<std::size_t>(place)).code); }

template <class E>
std::int64_t place_of(std::string_view text, std::int64_t before = 0) {
    for (const auto& row : Words<E>::rows) {
        if (row.code == text) return before;
        ++before;
    }
    throw Error(Fault::damaged, Phrase::record_unreadable, {{"table", "held_row"}, {"record", std::string(text)}});
}

Date date_of(std::int64_t days) { return Date(std::chrono::sys_days(std::chrono::days(days))); }

std::string padded(std::int64_t number, std::size_t digits) {
    std::string text = std::to_string(number);
    return std::string(text.size() < digits ? digits - text.size() : 0, '0') + text;
}

}  // namespace

std::string text_of(CellType type, const ImportCell& cell) {
    if (cell.kind != ImportCell::Kind::number) return cell.text;
    return with_words(type, [&]<class E>() { return code_at<E>(cell.number); }, [&] {
        switch (type) {
            case CellType::date: return date_of(cell.number).iso();
            case CellType::month: return padded(cell.number / 12, 4) + "-" + padded(cell.number % 12 + 1, 2);
            case CellType::money: return Money::fen(cell.number).plain();
            case CellType::yes_no: return std::string(cell.number != 0 ? "yes" : "no");
            case CellType::region: return padded(cell.number, 6);
            case CellType::industry: return padded(cell.number, 2);
            case CellType::state: case CellType::outcome:
                return cell.number < states_before_outcomes ? code_at<State>(cell.number) : code_at<Outcome>(cell.number - states_before_outcomes);
            default: return std::to_string(cell.number);
        }
    });
}

ImportCell cell_of(CellType type, std::string_view text) {
    ImportCell cell;
    if (text.empty()) return cell;
    with_words(type, [&]<class E>() { cell.set(place_of<E>(text)); }, [&] {
        switch (type) {
            case CellType::date: return cell.set(Date::parse(text).days().time_since_epoch().count());
            case CellType::month: return cell.set(std::stoll(std::string(text.substr(0, 4))) * 12 + std::stoll(std::string(text.substr(5))) - 1);
            case CellType::money: return cell.set(text.front() == '-' ? -Money::parse(text.substr(1)).fen() : Money::parse(text).fen());
            case CellType::yes_no: return cell.set(text == "yes" ? 1 : 0);
            case CellType::count: case CellType::region: case CellType::industry: return cell.set(std::stoll(std::string(text)));
            case CellType::state: case CellType::outcome:
                return cell.set(from_code<State>(text) ? place_of<State>(text) : place_of<Outcome>(text, states_before_outcomes));
            default: return cell.set(text);
        }
    });
    return cell;
}

}  // namespace arrears
