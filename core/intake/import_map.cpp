#include "core/intake/import_map.hpp"

#include <algorithm>
#include <exception>
#include <fstream>
#include <iterator>

#include "core/embedded.hpp"
#include "core/error.hpp"
#include "core/maps_door.hpp"
#include "core/module.hpp"
#include "core/value/digits.hpp"
#include "core/value/nearest.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::string_view folder = "maps/", ending = ".toml";

struct Entry {
    std::vector<std::string> path;
    std::string value;
    int line = 0;
};

std::vector<std::string> parts_of(std::string_view path) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = std::min(path.find('\x1f'), path.size());
        parts.emplace_back(path.substr(0, end));
        if (end == path.size()) return parts;
        path.remove_prefix(end + 1);
    }
}

// Where a text has hidden characters, or bytes that are no text: TOML has them nowhere.
std::optional<std::size_t> foreign_to_toml(std::string_view text) {
    if (const std::size_t good = utf8_length(text); good < text.size()) return good;
    const auto hidden = std::ranges::find_if(text, [](char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f; });
    return hidden == text.end() ? std::nullopt : std::optional(static_cast<std::size_t>(hidden - text.begin()));
}

// toml++ 3.3 takes what is not ASCII for a space or for none as it happens, also in quotes. It is shown none: each such byte, and the escape
// itself, as an escape and two digits.
constexpr char escape = '~';
constexpr std::string_view hex_digits = "0123456789abcdef";

std::string in_ascii(std::string_view text) {
    std::string made;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && c != escape) made += c;
        else ((made += escape) += hex_digits[byte / 16]) += hex_digits[byte % 16];
    }
    return made;
}

std::string from_ascii(std::string_view text) {
    std::string made;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto digit = [&](std::size_t ahead) { return at + ahead < text.size() ? hex_digits.find(text[at + ahead]) : std::string_view::npos; };
        const std::size_t high = digit(1), low = digit(2);
        if (text[at] != escape || high == std::string_view::npos || low == std::string_view::npos) {
            made += text[at];
            continue;
        }
        made += static_cast<char>(high * 16 + low);
        at += 2;
    }
    return made;
}

// The column of a place that was counted in ASCII, in characters.
std::int64_t column_in_text(std::string_view ascii, int line, int column) {
    for (int passed = 1; passed < line; ++passed) ascii.remove_prefix(std::min(ascii.find('\n'), ascii.size() - 1) + 1);
    const std::string before = from_ascii(ascii.substr(0, static_cast<std::size_t>(std::max(column - 1, 0))));
    return 1 + std::ranges::count_if(before, [](char c) { return (c & 0xc0) != 0x80; });
}

std::vector<Entry> entries_of(std::string_view text, const std::string& name, const std::filesystem::path& modules) {
    const auto no_toml = [&](std::int64_t line, std::int64_t column, std::string_view why) {
        return Error(Fault::invalid, Phrase::map_no_toml, {{"file", name}, {"line", line}, {"column", column}, {"reason", excerpt(why)}}).in("map");
    };
    if (const auto at = foreign_to_toml(text)) throw no_toml(1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*at), '\n'), 1, text.substr(*at, 12));
    const std::string ascii = in_ascii(text);
    std::vector<Entry> entries;
    ArrearsMaps call{};
    call.text = ascii.data();
    call.size = ascii.size();
    call.whose = &entries;
    call.value = [](void* whose, const char* path, std::size_t path_size, const char* value, std::size_t value_size, int line) {
        static_cast<std::vector<Entry>*>(whose)->push_back({parts_of(from_ascii({path, path_size})), from_ascii({value, value_size}), line});
    };
    const auto read = reinterpret_cast<ArrearsMapsFunction*>(module_function(modules, "maps"));
    if (read(&call) != 0) throw no_toml(call.line, column_in_text(ascii, call.line, call.column), from_ascii(call.detail));
    for (const Entry& entry : entries)
        if (!is_utf8(entry.value)) throw no_toml(entry.line, 1, entry.value);
    return entries;
}

class Maker {
  public:
    Maker(const std::string& name, std::vector<Entry> entries) : entries_(std::move(entries)) { map_.name = name; }

    ImportMap make() {
        const auto table = std::find_if(entries_.begin(), entries_.end(), [](const Entry& entry) { return entry.path.size() == 1 && entry.path[0] == "table"; });
        if (table == entries_.end()) throw Error(Fault::invalid, Phrase::map_needs_table, {{"file", map_.name}}).in("map");
        if (const auto word = from_code<Exchange>(table->value)) map_.table = *word;
        else throw at(*table, Phrase::map_table_unknown, {{"text", excerpt(table->value)}});
        for (const Entry& entry : entries_) take(entry);
        for (const MappedColumn& column : map_.columns)
            if (column.from.empty()) throw Error(Fault::invalid, Phrase::map_column_from, {{"file", map_.name}, {"column", column.column->name}}).in("map");
        if (map_.columns.empty()) throw Error(Fault::invalid, Phrase::map_needs_columns, {{"file", map_.name}}).in("map");
        return std::move(map_);
    }

  private:
    Error at(const Entry& entry, Phrase phrase, Args args) const {
        args.insert(args.end(), {{"file", map_.name}, {"line", entry.line}});
        return Error(Fault::invalid, phrase, std::move(args)).in("map");
    }

    Error unknown(const Entry& entry, const std::string& word, const std::vector<std::string>& known) const {
        return at(entry, Phrase::map_key_unknown, {{"text", excerpt(word)}}).among(by_nearness(word, known));
    }

    const ExchangeColumn& column_named(const Entry& entry, const std::string& name) const {
        if (const ExchangeColumn* found = find_column(map_.table, name)) return *found;
        std::vector<std::string> known;
        for (const ExchangeColumn& column : columns_of(map_.table)) known.emplace_back(column.name);
        throw at(entry, Phrase::map_column_unknown, {{"text", excerpt(name)}}).among(by_nearness(name, std::move(known)));
    }

    MappedColumn& mapped(const Entry& entry) {
        const ExchangeColumn& column = column_named(entry, entry.path[1]);
        for (MappedColumn& known : map_.columns)
            if (known.column == &column) return known;
        MappedColumn& made = map_.columns.emplace_back();
        made.column = &column;
        return made;
    }

    void take(const Entry& entry) {
        const std::string& key = entry.path[0];
        if (entry.path.size() == 1) return take_single(entry, key);
        if (key == "constants" && entry.path.size() == 2) {
            map_.constants[std::string(column_named(entry, entry.path[1]).name)] = entry.value;
        } else if (key == "columns" && entry.path.size() == 2) {  // received = "登记日期"
            mapped(entry).from.push_back(entry.value);
        } else if (key == "columns") {
            take_of_column(entry, mapped(entry));
        } else {
            throw unknown(entry, key, {"constants", "columns"});
        }
    }

    void take_single(const Entry& entry, const std::string& key) {
        if (key == "table") return;
        if (key == "source") map_.source = entry.value;
        else if (key == "encoding") map_.encoding = entry.value;
        else if (key == "delimiter") map_.delimiter = entry.value;
        else if (key == "sheet") map_.sheet = entry.value;
        else if (key == "end_as_received") map_.end_as_received = entry.value == "true";
        else if (key == "continues") map_.continues = entry.value;
        else if (key == "blank") map_.blank.push_back(entry.value);
        else if (key == "pass_over") map_.passed_over.push_back(entry.value);
        else if (key == "heading") {
            const auto line = number_of_digits(entry.value, 1, 4);
            if (!line || *line < 1) throw at(entry, Phrase::map_heading_bad, {{"text", excerpt(entry.value)}});
            map_.heading = static_cast<int>(*line);
        } else {
            throw unknown(entry, key, {"table", "source", "encoding", "delimiter", "sheet", "heading", "blank", "pass_over", "continues", "end_as_received", "constants", "columns"});
        }
    }

    void take_of_column(const Entry& entry, MappedColumn& column) {
        const std::string& key = entry.path[2];
        if (key == "values" && entry.path.size() == 4) column.values[entry.path[3]] = entry.value;
        else if (entry.path.size() != 3) throw unknown(entry, key, {"values"});
        else if (key == "from") column.from.push_back(entry.value);
        else if (key == "joined_by") column.joined_by = entry.value;
        else if (key == "format") column.formats.push_back(entry.value);
        else if (key == "drop") column.drop.push_back(entry.value);
        else if (key == "unit") column.unit = unit_of(entry);
        else throw unknown(entry, key, {"from", "joined_by", "format", "unit", "drop", "values"});
    }

    Unit unit_of(const Entry& entry) const {
        if (entry.value == "yuan" || entry.value == "元") return Unit::yuan;
        if (entry.value == "fen" || entry.value == "分") return Unit::fen;
        if (entry.value == "ten_thousand" || entry.value == "万元" || entry.value == "万") return Unit::ten_thousand;
        throw at(entry, Phrase::map_unit_unknown, {{"text", excerpt(entry.value)}});
    }

    std::vector<Entry> entries_;
    ImportMap map_;
};

}  // namespace

ImportMap parse_map(std::string_view text, const std::string& name, const std::filesystem::path& modules) {
    return Maker(name, entries_of(text, name, modules)).make();
}

std::vector<std::string> shipped_maps() {
    std::vector<std::string> names;
    for (const EmbeddedFile& file : embedded_files())
        if (file.path.starts_with(folder) && file.path.ends_with(ending)) names.emplace_back(file.path.substr(folder.size(), file.path.size() - folder.size() - ending.size()));
    return names;
}

ImportMap read_map(const std::string& name_or_file, const std::filesystem::path& modules) {
    const auto shipped = shipped_maps();
    if (std::ranges::find(shipped, name_or_file) != shipped.end())
        return parse_map(embedded(std::string(folder) + name_or_file + std::string(ending)), name_or_file, modules);
    std::ifstream file(name_or_file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open()) throw Error(Fault::not_found, Phrase::map_missing, {{"map", excerpt(name_or_file)}}).in("map").among(by_nearness(name_or_file, shipped));
    return parse_map(text, std::filesystem::path(name_or_file).stem().string(), modules);
}

}  // namespace arrears
