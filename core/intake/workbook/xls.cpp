#include "core/intake/workbook/xls.hpp"

#include <iconv.h>

#include <algorithm>
#include <bit>
#include <map>
#include <vector>

#include "core/intake/workbook/compound.hpp"
#include "core/intake/workbook/lines.hpp"
#include "core/intake/workbook/little_endian.hpp"
#include "core/intake/workbook/number.hpp"

namespace arrears::workbook {
namespace {

// The records that say what a sheet shows.
enum Kind : std::uint16_t {
    formula = 0x06, end_of_part = 0x0A, date_mode = 0x22, file_pass = 0x2F, go_on = 0x3C, code_page = 0x42, bound_sheet = 0x85, mul_rk = 0xBD,
    rich_string = 0xD6, xf = 0xE0, shared_strings = 0xFC, label_sst = 0xFD, number = 0x203, label = 0x204, bool_or_error = 0x205,
    string = 0x207, rk = 0x27E, format = 0x41E, begin = 0x809
};

[[noreturn]] void damaged() { throw Failure{ArrearsSheets::damaged, "BIFF"}; }

struct Record {
    std::uint16_t kind;
    std::string_view body;
    std::size_t at, next;
};

Record record_at(std::string_view stream, std::size_t at) {
    const std::size_t size = u16(stream, at + 2);
    if (stream.size() - at - 4 < size) damaged();
    return {u16(stream, at), stream.substr(at + 4, size), at, at + 4 + size};
}

void append_utf8(std::string& text, std::uint32_t c) {
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (c == 0) damaged();
    if (c < 0x80) return put(c);
    if (c < 0x800) return put(0xC0U | c >> 6U), put(0x80U | (c & 0x3FU));
    if (c < 0x10000) return put(0xE0U | c >> 12U), put(0x80U | (c >> 6U & 0x3FU)), put(0x80U | (c & 0x3FU));
    put(0xF0U | c >> 18U), put(0x80U | (c >> 12U & 0x3FU)), put(0x80U | (c >> 6U & 0x3FU)), put(0x80U | (c & 0x3FU));
}

std::string utf8_of(std::u16string_view units) {
    std::string text;
    for (std::size_t at = 0; at < units.size(); ++at) {
        const std::uint32_t unit = units[at];
        const bool is_first = unit >= 0xD800 && unit < 0xDC00, is_second = unit >= 0xDC00 && unit < 0xE000;
        const std::uint32_t after = at + 1 < units.size() ? units[at + 1] : 0;
        if (is_first && after >= 0xDC00 && after < 0xE000) append_utf8(text, 0x10000 + ((unit - 0xD800) << 10U) + (after - 0xDC00)), ++at;
        else append_utf8(text, is_first || is_second ? 0xFFFD : unit);
    }
    return text;
}

// A record and those that go on with it, as one run of bytes.
class Run {
  public:
    Run(std::string_view stream, const Record& record, std::size_t skipped = 0) : stream_(stream), body_(record.body), next_(record.next) { skip(skipped); }

    bool is_at_end() { return body_.empty() && !goes_on(); }
    std::uint8_t byte() {
        if (body_.empty() && !goes_on()) damaged();
        const std::uint8_t first = u8(body_, 0);
        body_.remove_prefix(1);
        return first;
    }
    std::uint16_t word() {
        const unsigned low = byte();
        return static_cast<std::uint16_t>(low | unsigned(byte()) << 8U);
    }
    std::uint32_t both() {
        const std::uint32_t low = word();
        return low | std::uint32_t(word()) << 16U;
    }
    void skip(std::size_t size) {
        while (size > 0) {
            if (body_.empty() && !goes_on()) damaged();
            const std::size_t here = std::min(size, body_.size());
            body_.remove_prefix(here);
            size -= here;
        }
    }
    // Characters of one byte or two; a record that goes on with them says anew of how many.
    std::u16string characters(std::size_t count, bool is_wide) {
        std::u16string units;
        while (units.size() < count) {
            if (body_.empty()) {
                if (!goes_on()) damaged();
                is_wide = (byte() & 1U) != 0;
                continue;
            }
            units += static_cast<char16_t>(is_wide ? word() : byte());
        }
        return units;
    }
    // XLUnicodeRichExtendedString, or of a label the same without what follows the characters.
    std::string words(std::size_t count) {
        const unsigned flags = byte();
        const std::size_t runs = (flags & 8U) != 0 ? word() : 0;
        const std::size_t sounds = (flags & 4U) != 0 ? both() : 0;
        std::string text = utf8_of(characters(count, (flags & 1U) != 0));
        skip(4 * runs + sounds);
        return text;
    }

  private:
    bool goes_on() {
        while (next_ + 4 <= stream_.size() && u16(stream_, next_) == go_on) {
            const Record more = record_at(stream_, next_);
            next_ = more.next;
            body_ = more.body;
            if (!body_.empty()) return true;
        }
        return false;
    }

    std::string_view stream_, body_;
    std::size_t next_;
};

class Book {
  public:
    explicit Book(std::string stream) : stream_(std::move(stream)) {
        for (Record record = record_at(stream_, 0);; record = record_at(stream_, record.next)) {
            take(record);
            if (record.kind == end_of_part) break;
        }
    }

    const std::vector<std::string>& names() const { return names_; }

    void read(std::size_t sheet, Lines& lines, std::int64_t& rounded) const {
        std::size_t at = starts_[sheet];
        if (record_at(stream_, at).kind != begin) damaged();
        // Where each cell lies. Programs write them row by row, but nothing makes them.
        struct Cell {
            std::uint32_t place;  // row and column
            std::uint32_t at;
        };
        std::vector<Cell> cells;
        int depth = 0;  // a chart within a sheet has cells of its own
        for (Record record = record_at(stream_, at);; record = record_at(stream_, record.next)) {
            depth += record.kind == begin;
            if (record.kind == end_of_part && --depth == 0) break;
            if (depth > 1) continue;
            const auto here = static_cast<std::uint32_t>(record.at);
            switch (record.kind) {
                case mul_rk:
                    for (std::uint32_t column = u16(record.body, 2), last = u16(record.body, record.body.size() - 2); column <= last; ++column)
                        cells.push_back({std::uint32_t(u16(record.body, 0)) << 16U | column, here});
                    break;
                case formula: case number: case label: case rich_string: case label_sst: case rk: case bool_or_error:
                    cells.push_back({std::uint32_t(u16(record.body, 0)) << 16U | u16(record.body, 2), here});
                    break;
                default: break;
            }
            if (cells.size() > most_cells) throw Failure{ArrearsSheets::too_large, names_[sheet]};
        }
        std::stable_sort(cells.begin(), cells.end(), [](const Cell& one, const Cell& other) { return one.place < other.place; });
        for (std::size_t cell = 0; cell < cells.size() && !lines.had_enough(); ++cell) {
            const std::uint32_t row = cells[cell].place >> 16U;
            lines.put(cells[cell].place & 0xFFFFU, shown(cells[cell].at, cells[cell].place & 0xFFFFU, rounded));
            if (cell + 1 == cells.size() || cells[cell + 1].place >> 16U != row) lines.end_row(static_cast<int>(row) + 1);
        }
    }

  private:
    static constexpr std::size_t most_cells = 65'536U * 256U, most_words = 256U << 20U;

    void take(const Record& record) {
        const std::string_view body = record.body;
        switch (record.kind) {
            case begin:
                is_8_ = u16(body, 0) == 0x600;
                if (!is_8_ && u16(body, 0) != 0x500) throw Failure{ArrearsSheets::foreign};
                break;
            case file_pass: throw Failure{ArrearsSheets::locked};
            case code_page: code_page_ = u16(body, 0); break;
            case date_mode: from_1904_ = u16(body, 0) == 1; break;
            case xf: formats_of_styles_.push_back(u16(body, 2)); break;
            case format:
                looks_[u16(body, 0)] = look_of(is_8_ ? Run(stream_, record, 4).words(u16(body, 2)) : std::string(body.substr(std::min<std::size_t>(3, body.size()))));
                break;
            case bound_sheet:
                if (u8(body, 5) != 0) break;  // a chart, or macros
                starts_.push_back(u32(body, 0));
                names_.push_back(is_8_ ? Run(stream_, record, 7).words(u8(body, 6)) : decoded(body.substr(7, u8(body, 6))));
                break;
            case shared_strings: take_strings(record); break;
            default: break;
        }
    }

    void take_strings(const Record& record) {
        Run run(stream_, record, 8);
        std::size_t size = 0;
        while (!run.is_at_end()) {
            const std::size_t count = run.word();
            strings_.push_back(run.words(count));
            size += strings_.back().size() + sizeof(std::string);
            if (size > most_words) throw Failure{ArrearsSheets::too_large, "SST"};
        }
    }

    // BIFF5 writes in the code page of the machine, which in China is GBK.
    std::string decoded(std::string_view bytes) const {
        const std::string page = code_page_ == 936 ? "GB18030" : "CP" + std::to_string(code_page_);
        const iconv_t way = iconv_open("UTF-8", page.c_str());
        if (way == iconv_t(-1)) damaged();
        std::string in(bytes), out(4 * in.size(), '\0');
        char *from = in.data(), *to = out.data();
        std::size_t left = in.size(), room = out.size();
        const bool is_done = iconv(way, &from, &left, &to, &room) != std::size_t(-1);
        iconv_close(way);
        if (!is_done || in.find('\0') != in.npos) damaged();
        out.resize(out.size() - room);
        return out;
    }

    std::string number_of(double value, std::size_t style, std::int64_t& rounded) const {
        Look look = Look::plain;
        if (style < formats_of_styles_.size()) {
            const auto own = looks_.find(formats_of_styles_[style]);
            look = own != looks_.end() ? own->second : look_of(int(formats_of_styles_[style]));
        }
        return number_text(value, look, from_1904_, rounded);
    }

    static double packed(std::uint32_t bits) {
        const double value = (bits & 2U) != 0 ? double(static_cast<std::int32_t>(bits) >> 2) : std::bit_cast<double>(std::uint64_t(bits & ~3U) << 32U);
        return (bits & 1U) != 0 ? value / 100 : value;
    }

    static std::string truth_or_error(unsigned value, bool is_error) {
        if (!is_error) return value != 0 ? "TRUE" : "FALSE";
        switch (value) {
            case 0x00: return "#NULL!";
            case 0x07: return "#DIV/0!";
            case 0x0F: return "#VALUE!";
            case 0x17: return "#REF!";
            case 0x1D: return "#NAME?";
            case 0x24: return "#NUM!";
            default: return "#N/A";
        }
    }

    std::string shown(std::size_t at, std::uint32_t column, std::int64_t& rounded) const {
        const Record record = record_at(stream_, at);
        const std::string_view body = record.body;
        const std::size_t style = u16(body, 4);
        switch (record.kind) {
            case label_sst:
                if (u32(body, 6) >= strings_.size()) damaged();
                return strings_[u32(body, 6)];
            case label:
            case rich_string: return is_8_ ? Run(stream_, record, 8).words(u16(body, 6)) : decoded(body.substr(std::min<std::size_t>(8, body.size()), u16(body, 6)));
            case number: return number_of(std::bit_cast<double>(u64(body, 6)), style, rounded);
            case rk: return number_of(packed(u32(body, 6)), style, rounded);
            case mul_rk: {
                const std::size_t cell = 4 + 6 * std::size_t(column - u16(body, 2));
                return number_of(packed(u32(body, cell + 2)), u16(body, cell), rounded);
            }
            case bool_or_error: return truth_or_error(u8(body, 6), u8(body, 7) != 0);
            default: return result_of(record, style, rounded);
        }
    }

    // What a formula came to when the book was last calculated.
    std::string result_of(const Record& record, std::size_t style, std::int64_t& rounded) const {
        const std::string_view body = record.body;
        if (u16(body, 12) != 0xFFFF) return number_of(std::bit_cast<double>(u64(body, 6)), style, rounded);
        switch (u8(body, 6)) {
            case 0: {  // words, in a record of their own; what is shared by formulas may come between
                Record next = record_at(stream_, record.next);
                for (int passed = 0; next.kind != string && passed < 4; ++passed) next = record_at(stream_, next.next);
                if (next.kind != string) return {};
                return is_8_ ? Run(stream_, next, 2).words(u16(next.body, 0)) : decoded(next.body.substr(2, u16(next.body, 0)));
            }
            case 1: return truth_or_error(u8(body, 8), false);
            case 2: return truth_or_error(u8(body, 8), true);
            default: return {};
        }
    }

    std::string stream_;
    bool is_8_ = true, from_1904_ = false;
    unsigned code_page_ = 1252;
    std::vector<std::string> names_, strings_;
    std::vector<std::size_t> starts_;
    std::vector<std::uint16_t> formats_of_styles_;
    std::map<std::uint16_t, Look> looks_;
};

}  // namespace

void read_xls(ArrearsSheets& call) {
    const CompoundFile file(call.file);
    if (file.has(u"EncryptedPackage")) throw Failure{ArrearsSheets::locked};
    const bool is_8 = file.has(u"Workbook");
    if (!is_8 && !file.has(u"Book")) throw Failure{ArrearsSheets::foreign};
    const Book book(file.read(is_8 ? u"Workbook" : u"Book"));
    call.is_xls = 1;
    read_one_of(book.names(), call, [&](std::size_t sheet, Lines& lines, std::int64_t& rounded) { book.read(sheet, lines, rounded); });
}

}  // namespace arrears::workbook
