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

// A fixed word by its place, and the other way round.
template <class Use>
auto with_words(CellType type, const Use& use) {
    switch (type) {
        case CellType::case_kind: return use.template operator()<CaseKind>();
        case CellType::channel: return use.template operator()<Channel>();
        case CellType::employer_kind: return use.template operator()<EmployerKind>();
        case CellType::inspection_kind: return use.template operator()<InspectionKind>();
        case CellType::result: return use.template operator()<Result>();
        case CellType::payer: return use.template operator()<Payer>();
        default: return use.template operator()<Means>();
    }
}

bool is_word(CellType type) {
    switch (type) {
        case CellType::case_kind: case CellType::channel: case CellType::employer_kind: case CellType::inspection_kind: case CellType::result: case CellType::payer:
        case CellType::means: return true;
        default: return false;
    }
}

Date date_of(std::int64_t days) { return Date(std::chrono::sys_days(std::chrono::days(days))); }

std::string padded(std::int64_t number, std::size_t digits) {
    std::string text = std::to_string(number);
    return std::string(text.size() < digits ? digits - text.size() : 0, '0') + text;
}

}  // namespace

std::string text_of(CellType type, const ImportCell& cell) {
    if (cell.kind != ImportCell::Kind::number) return cell.text;
    if (is_word(type)) return with_words(type, [&]<class E>() { return code_at<E>(cell.number); });
    switch (type) {
        case CellType::date: return date_of(cell.number).iso();
        case CellType::month: return padded(cell.number / 12, 4) + "-" + padded(cell.number % 12 + 1, 2);
        case CellType::money: return Money::fen(cell.number).plain();
        case CellType::yes_no: return cell.number != 0 ? "yes" : "no";
        case CellType::region: return padded(cell.number, 6);
        case CellType::industry: return padded(cell.number, 2);
        case CellType::state: case CellType::outcome:
            return cell.number < states_before_outcomes ? code_at<State>(cell.number) : code_at<Outcome>(cell.number - states_before_outcomes);
        default: return std::to_string(cell.number);
    }
}

ImportCell cell_of(CellType type, std::string_view text) {
    ImportCell cell;
    if (text.empty()) return cell;
    const auto number = [&] { return std::stoll(std::string(text)); };
    if (is_word(type)) {
        cell.set(with_words(type, [&]<class E>() { return place_of<E>(text); }));
        return cell;
    }
    switch (type) {
        case CellType::date: cell.set(Date::parse(text).days().time_since_epoch().count()); break;
        case CellType::month: cell.set(std::stoll(std::string(text.substr(0, 4))) * 12 + std::stoll(std::string(text.substr(5))) - 1); break;
        case CellType::money: cell.set(text.front() == '-' ? -Money::parse(text.substr(1)).fen() : Money::parse(text).fen()); break;
        case CellType::yes_no: cell.set(text == "yes" ? 1 : 0); break;
        case CellType::count: case CellType::region: case CellType::industry: cell.set(number()); break;
        case CellType::state: case CellType::outcome:
            cell.set(from_code<State>(text) ? place_of<State>(text) : place_of<Outcome>(text, states_before_outcomes));
            break;
        default: cell.set(text);
    }
    return cell;
}

}  // namespace arrears
