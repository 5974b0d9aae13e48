#include "core/intake/import_sheet.hpp"

#include <algorithm>

#include "core/intake/pay_cells.hpp"
#include "core/value/digits.hpp"
#include "core/value/guarded.hpp"
#include "core/value/nearest.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr int most_lines_before = 30;  // of titles and remarks, before there is a heading

bool is_blank(const SourceLine& line) {
    return line.fault == LineFault::none && std::ranges::all_of(line.cells, [](std::string_view cell) { return bare(cell).empty(); });
}

// What Excel and CP/M put at the end of a text.
bool is_end_mark(const SourceLine& line) { return line.cells.size() == 1 && line.cells[0] == std::string_view("\x1a"); }

std::string_view cell_at(const SourceLine& line, std::size_t place) { return place < line.cells.size() ? line.cells[place] : std::string_view(); }

// The place of a column of the sheet that a map names: by its heading, else by its letters.
std::optional<std::size_t> place_named(const SourceLine& heading, const std::string& name) {
    const std::string wanted = plain_heading(name);
    for (std::size_t at = 0; at < heading.cells.size(); ++at)
        if (std::string_view(trimmed(heading.cells[at])) == name) return at;
    for (std::size_t at = 0; at < heading.cells.size(); ++at)
        if (!wanted.empty() && plain_heading(heading.cells[at]) == wanted) return at;
    for (std::size_t at = 0; at < heading.cells.size(); ++at)
        if (column_letters(at) == name) return at;
    return std::nullopt;
}

Phrase phrase_of(LineFault fault) { return fault == LineFault::too_long ? Phrase::row_too_long : fault == LineFault::json ? Phrase::row_no_object : Phrase::row_stray_quote; }

}  // namespace

Unit unit_in_heading(std::string_view heading) {
    if (heading.find("万元") != heading.npos) return Unit::ten_thousand;
    return heading.ends_with("_fen") ? Unit::fen : Unit::yuan;
}

ImportSheet::ImportSheet(Exchange table, std::optional<ImportMap> map, std::function<void(const ImportHead&)> see_head, TakeImportRow take)
    : table_(table), map_(std::move(map)), see_head_(std::move(see_head)), take_(std::move(take)) {
    row_.cells.resize(columns_of(table_).size());
}

std::vector<ReadColumn> ImportSheet::columns_by_map(const SourceLine& line) const {
    std::vector<ReadColumn> columns;
    for (const MappedColumn& mapped : map_->columns) {
        ReadColumn read{mapped.column, {}, {}};
        for (const auto& name : mapped.from)
            if (const auto place = place_named(line, name)) {
                read.places.push_back(*place);
                read.heading += (read.heading.empty() ? "" : "+") + std::string(trimmed(line.cells[*place]));
            }
        if (read.places.size() == mapped.from.size()) columns.push_back(std::move(read));
    }
    return columns;
}

// Of two columns whose usual names mean one of ours, the more usual is it; of two as usual somebody has to say.
std::vector<ReadColumn> ImportSheet::columns_by_name(const SourceLine& line) const {
    struct Named {
        ReadColumn read;
        std::size_t rank;
        bool is_twice = false;
    };
    std::vector<Named> named;
    for (std::size_t at = 0; at < line.cells.size(); ++at) {
        std::string heading(trimmed(line.cells[at]));
        std::string_view plain = heading;
        if (plain.ends_with("_fen")) plain.remove_suffix(4);
        const auto known = known_heading(table_, plain);
        if (!known) continue;
        const auto other = std::ranges::find_if(named, [&](const Named& one) { return one.read.column == known->column; });
        if (other == named.end()) named.push_back({{known->column, {at}, std::move(heading)}, known->rank});
        else if (known->rank < other->rank) *other = {{known->column, {at}, std::move(heading)}, known->rank};
        else if (known->rank == other->rank) other->is_twice = true;
    }
    std::vector<ReadColumn> columns;
    for (Named& one : named) {
        if (one.is_twice && head_) throw Error(Fault::undecided, Phrase::import_column_twice, {{"heading", one.read.heading}, {"line", line.number}}).in("map");
        columns.push_back(std::move(one.read));
    }
    return columns;
}

// A line is the heading where every column that a record needs is in it, and at least one more.
bool ImportSheet::is_heading(const SourceLine& line) {
    if (map_ && map_->heading && line.number != 0 && line.number != *map_->heading) return false;
    std::vector<ReadColumn> columns = map_ ? columns_by_map(line) : columns_by_name(line);
    const auto has = [&](const ExchangeColumn& column) {
        return (map_ && map_->constants.contains(std::string(column.name))) || std::ranges::any_of(columns, [&](const ReadColumn& read) { return read.column == &column; });
    };
    const bool has_needed = std::ranges::all_of(columns_of(table_), [&](const ExchangeColumn& column) { return !column.is_needed || has(column); });
    if (map_ && (map_->heading || line.number == 0 || columns.size() * 2 > map_->columns.size()) && columns.size() < map_->columns.size()) {
        for (const MappedColumn& mapped : map_->columns)
            for (const auto& name : mapped.from)
                if (!place_named(line, name)) {
                    std::vector<std::string> there;
                    for (const auto cell : line.cells)
                        if (!trimmed(cell).empty()) there.emplace_back(trimmed(cell));
                    throw Error(Fault::invalid, Phrase::map_heading_missing, {{"map", map_->name}, {"heading", name}, {"line", line.number}}).in("map").among(by_nearness(name, std::move(there)));
                }
    }
    if (!has_needed || columns.size() + (map_ ? map_->constants.size() : 0) < 2) return false;
    head_.emplace();
    if (!map_) columns = columns_by_name(line);  // now it matters whether two are one
    begin(line, std::move(columns));
    return true;
}

void ImportSheet::begin(const SourceLine& line, std::vector<ReadColumn> columns) {
    ImportHead& head = *head_;
    head.line = line.number;
    for (std::size_t at = 0; at < line.cells.size(); ++at) {
        std::string heading(trimmed(line.cells[at]));
        const bool is_read = std::ranges::any_of(columns, [&](const ReadColumn& read) { return std::ranges::find(read.places, at) != read.places.end(); });
        if (!is_read && !heading.empty()) head.unused.push_back(heading);
        head.headings.push_back(std::move(heading));
    }
    static const std::vector<std::string> nothing;
    for (const ReadColumn& read : columns) {
        const MappedColumn* mapped = nullptr;
        if (map_)
            for (const MappedColumn& one : map_->columns)
                if (one.column == read.column) mapped = &one;
        const Unit unit = mapped && mapped->unit ? *mapped->unit : unit_in_heading(read.heading);
        readers_.emplace_back(*read.column, mapped, unit, map_ ? map_->blank : nothing);
        place_of_reader_.push_back(static_cast<std::size_t>(read.column - columns_of(table_).data()));
    }
    if (map_ && !map_->continues.empty()) {
        continues_ = place_named(line, map_->continues);
        if (!continues_) throw Error(Fault::invalid, Phrase::map_heading_missing, {{"map", map_->name}, {"heading", map_->continues}, {"line", line.number}}).in("map");
    }
    if (map_)
        for (const auto& [name, text] : map_->constants) {
            const ExchangeColumn& column = *find_column(table_, name);
            try {
                auto& [place, cell] = constants_.emplace_back(static_cast<std::size_t>(&column - columns_of(table_).data()), ImportCell());
                CellReader(column, nullptr, Unit::yuan, nothing).read(text, cell);
            } catch (const Error& error) {
                Args args = error.args();
                throw Error(Fault::invalid, error.phrase(), std::move(args)).in("map");
            }
        }
    head.read = std::move(columns);
    see_head_(head);
}

// Sums, a heading that a printed sheet repeats on each page, what the map says.
bool ImportSheet::is_passed_over(const SourceLine& line) const {
    if (line.fault != LineFault::none) return false;
    std::string_view first;
    for (const auto cell : line.cells)
        if (first = bare(cell); !first.empty()) break;
    if (map_)
        for (const auto& word : map_->passed_over)
            if (first.starts_with(word)) return true;
    if (first.starts_with("示例") || first.starts_with("EXAMPLE")) return true;  // the row that an empty sheet of ours begins with
    if (!first.empty() && static_cast<unsigned char>(first.front()) >= 0x80 && names_a_sum(without_spaces(first)) && first.size() <= 24) return true;
    std::size_t same = 0, said = 0;
    for (std::size_t at = 0; at < line.cells.size(); ++at) {
        if (bare(line.cells[at]).empty()) continue;
        ++said;
        same += at < head_->headings.size() && bare(line.cells[at]) == head_->headings[at];
        if (same < said) return false;
    }
    return said > 1;
}

bool ImportSheet::goes_on(const SourceLine& line) const { return continues_ && has_row_ && bare(cell_at(line, *continues_)).empty(); }

void ImportSheet::read_row(const SourceLine& line) {
    row_.line = line.number;
    row_.faults.clear();
    row_.as_it_stands.clear();
    add_line(line);
    if (line.fault != LineFault::none) {
        row_.faults.push_back({"", Error(Fault::invalid, phrase_of(line.fault))});
        return;
    }
    for (std::size_t at = head_->headings.size(); at < line.cells.size(); ++at)
        if (!bare(line.cells[at]).empty()) {
            row_.faults.push_back({"", Error(Fault::invalid, Phrase::row_too_many_cells, {{"cells", line.cells.size()}, {"columns", head_->headings.size()}})});
            return;
        }
    for (const auto& [place, cell] : constants_) row_.cells[place] = cell;
    for (std::size_t at = 0; at < readers_.size(); ++at) {
        ImportCell& into = row_.cells[place_of_reader_[at]];
        const ReadColumn& column = head_->read[at];
        std::string_view cell = cell_at(line, column.places.front());
        if (line.kind == SheetKind::csv && cell.starts_with('\'')) cell = unguarded(cell);
        if (column.places.size() > 1) {
            joined_.clear();
            const MappedColumn* mapped = nullptr;
            for (const MappedColumn& one : map_->columns)
                if (one.column == column.column) mapped = &one;
            for (const std::size_t place : column.places)
                if (const std::string_view part = bare(cell_at(line, place)); !part.empty()) (joined_ += joined_.empty() ? "" : mapped->joined_by) += part;
            cell = joined_;
        }
        try {
            readers_[at].read(cell, into);
        } catch (const Error& error) {
            into.clear();
            row_.faults.push_back({column.heading, error});
        }
        if (column.column->is_needed && !into.is_there() && (row_.faults.empty() || row_.faults.back().heading != column.heading))
            row_.faults.push_back({column.heading, Error(Fault::invalid, Phrase::cell_needed)});
    }
}

void ImportSheet::add_line(const SourceLine& line) {
    for (std::size_t at = 0; at < line.cells.size(); ++at) {
        if (at > 0) row_.as_it_stands += '\x1f';
        row_.as_it_stands += line.cells[at];
    }
}

// Hands over the row that is complete.
bool ImportSheet::give() {
    if (!has_row_) return true;
    has_row_ = false;
    ++counts_.rows;
    return take_(row_);
}

bool ImportSheet::take(const SourceLine& line) {
    if (is_blank(line) || is_end_mark(line)) return true;
    if (!head_) {
        if (is_heading(line)) return true;
        if (++lines_before_ > most_lines_before) finish();
        return true;
    }
    if (is_passed_over(line)) {
        ++counts_.passed_over;
        return true;
    }
    if (goes_on(line)) {  // what stands in it is added to the texts of the record; anything else does not belong there
        for (std::size_t at = 0; at < readers_.size(); ++at) {
            const std::string_view cell = bare(cell_at(line, head_->read[at].places.front()));
            if (cell.empty()) continue;
            ImportCell& into = row_.cells[place_of_reader_[at]];
            if (head_->read[at].column->type != CellType::text) row_.faults.push_back({head_->read[at].heading, Error(Fault::invalid, Phrase::cell_in_second_line, {{"line", line.number}})});
            else into.set(into.is_there() ? into.text + "\n" + std::string(cell) : std::string(cell));
        }
        return true;
    }
    const bool goes_on = give();
    read_row(line);
    has_row_ = true;
    if (!continues_) return goes_on && give();
    return goes_on;
}

void ImportSheet::finish() {
    if (!head_) {
        std::string needed;
        for (const ExchangeColumn& column : columns_of(table_))
            if (column.is_needed) (needed += needed.empty() ? "" : "、") += std::string(column.headings.front()) + " (" + std::string(column.name) + ")";
        throw Error(Fault::invalid, Phrase::import_no_heading, {{"needed", needed}, {"table", phrase(table_)}}).in("file");
    }
    give();
}

}  // namespace arrears
