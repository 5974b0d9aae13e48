#include "core/intake/sheet.hpp"

#include <algorithm>
#include <exception>

#include "core/intake/json_lines.hpp"
#include "core/intake/text_sheet.hpp"
#include "core/sheets_module.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::string_view zip_mark = "PK\x03\x04", ole_mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

// Web pages that are named .xls: WPS and Excel open them, and many systems of banks and offices export nothing else.
bool is_web_page(std::string_view beginning) {
    if (beginning.starts_with("\xEF\xBB\xBF")) beginning.remove_prefix(3);
    beginning.remove_prefix(std::min(beginning.find_first_not_of(" \t\r\n"), beginning.size()));
    std::string start(beginning.substr(0, 16));
    for (char& c : start) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    constexpr std::string_view tags[] = {"<html", "<!doctype", "<head", "<meta", "<table", "<body", "<?xml", "<!--", "mime-version:"};
    return std::any_of(std::begin(tags), std::end(tags), [&](std::string_view tag) { return start.starts_with(tag); });
}

// An object of JSON a line.
bool begins_an_object(std::string_view beginning) {
    if (beginning.starts_with("\xEF\xBB\xBF")) beginning.remove_prefix(3);
    beginning.remove_prefix(std::min(beginning.find_first_not_of(" \t\r\n"), beginning.size()));
    if (!beginning.starts_with('{')) return false;
    beginning.remove_prefix(1);
    beginning.remove_prefix(std::min(beginning.find_first_not_of(" \t\r\n"), beginning.size()));
    return beginning.starts_with('"') || beginning.starts_with('}');
}

// What is thrown by whoever takes the lines waits until the module has come back.
struct Taking {
    const TakeLine& take;
    SheetRead& read;
    std::vector<std::string_view> cells = {};
    std::exception_ptr thrown = {};

    bool line(int number, const ArrearsBytes* bytes, std::size_t count) {
        cells.clear();
        for (const ArrearsBytes& cell : std::span(bytes, count)) cells.emplace_back(cell.data, cell.size);
        try {
            return take({number, cells, read.sheet, LineFault::none, SheetKind::xlsx});
        } catch (...) {
            thrown = std::current_exception();
            return false;
        }
    }
};

Error refusal(int failure, const Arg& name, const SheetOptions& options, const std::string& part, const SheetRead& read) {
    switch (failure) {
        case ArrearsSheets::locked: return Error(Fault::invalid, Phrase::sheet_locked, {{"file", name}});
        case ArrearsSheets::foreign: return Error(Fault::invalid, Phrase::sheet_foreign, {{"file", name}});
        case ArrearsSheets::too_large: return Error(Fault::invalid, Phrase::sheet_too_large, {{"file", name}, {"part", part}});
        case ArrearsSheets::no_such_sheet:
            return Error(Fault::not_found, Phrase::sheet_not_there, {{"file", name}, {"sheet", *options.sheet}}).among(read.other_sheets);
        default: return Error(Fault::invalid, Phrase::sheet_damaged, {{"file", name}, {"part", part}});
    }
}

SheetRead read_workbook(ByteSource& bytes, const SheetOptions& options, const TakeLine& take) {
    SheetRead read{};
    Taking taking{take, read};
    ArrearsSheets call{};
    call.asked = ArrearsSheets::to_read;
    call.file = bytes.whole();
    call.sheet = options.sheet ? options.sheet->c_str() : nullptr;
    call.whose = &taking;
    call.line = [](void* whose, int number, const ArrearsBytes* cells, std::size_t count) { return int(static_cast<Taking*>(whose)->line(number, cells, count)); };
    call.told = [](void* whose, int what, ArrearsBytes name) {
        SheetRead& into = static_cast<Taking*>(whose)->read;
        const std::string text(name.data, name.size);
        if (what == ArrearsSheets::sheet_read) into.sheet = text;
        else into.other_sheets.push_back(text);
    };
    const int failure = SheetsModule(options.modules)(call);
    if (taking.thrown) std::rethrow_exception(taking.thrown);
    if (failure != ArrearsSheets::none) throw refusal(failure, bytes.name(), options, call.detail, read);
    read.kind = call.is_xls ? SheetKind::xls : SheetKind::xlsx;
    read.rounded = call.rounded;
    return read;
}

}  // namespace

std::string column_letters(std::size_t place) {
    std::string letters;
    for (std::size_t rest = place + 1; rest > 0; rest = (rest - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

std::optional<char> delimiter_said(const std::optional<std::string>& told) {
    if (!told) return std::nullopt;
    const std::string text = *told == "tab" || *told == "\\t" ? "\t" : *told;
    if (text.size() != 1 || text == "\"" || text == "\n") throw Error(Fault::usage, Phrase::delimiter_unknown, {{"text", excerpt(*told)}}).in("delimiter");
    return text.front();
}

// Which kind it is, its first bytes tell: names lie.
SheetRead read_sheet(const std::string& file, const SheetOptions& options, const TakeLine& take) {
    ByteSource bytes(file);
    const std::string_view beginning = bytes.beginning();
    if (beginning.starts_with(zip_mark) || beginning.starts_with(ole_mark)) return read_workbook(bytes, options, take);
    if (is_web_page(beginning)) throw Error(Fault::invalid, Phrase::sheet_html, {{"file", bytes.name()}});
    TextBlocks blocks(bytes, options.encoding, options.is_forgiving);
    SheetRead read{};
    if (begins_an_object(beginning) && !options.delimiter) {
        read_json_lines(blocks, bytes.name(), take, options.is_forgiving);
        read.kind = SheetKind::json;
    } else {
        read_text_sheet(blocks, bytes.name(), options.delimiter, take, options.is_forgiving);
    }
    read.encoding = blocks.encoding();
    return read;
}

}  // namespace arrears
