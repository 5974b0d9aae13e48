#include "core/intake/workbook/xlsx.hpp"

#include <charconv>
#include <map>
#include <vector>

#include "core/intake/workbook/lines.hpp"
#include "core/intake/workbook/number.hpp"
#include "core/intake/workbook/xml.hpp"

namespace arrears::workbook {
namespace {

constexpr std::size_t most_columns = 16'384, most_rows = 1'048'576;

std::size_t whole(std::string_view text, std::size_t otherwise) {
    std::size_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? number : otherwise;
}

bool is_true(std::string_view text) { return text == "1" || text == "true"; }

// Which part another names: the targets of a .rels part, by their ids and by the ends of their types.
struct Relations : XmlReader {
    std::map<std::string, std::string, std::less<>> by_id, by_type;
    std::string folder;

    explicit Relations(std::string of_folder) : folder(std::move(of_folder)) {}

    void start(std::string_view element, const Attributes& attributes) override {
        if (element != "Relationship" || attributes["TargetMode"] == "External") return;
        std::string_view target = attributes["Target"];
        std::string part = target.starts_with('/') ? std::string(target.substr(1)) : folder + std::string(target);
        for (std::size_t up = part.find("/../"); up != part.npos; up = part.find("/../")) {
            const std::size_t from = up == 0 ? 0 : part.rfind('/', up - 1) + 1;  // npos + 1 is the beginning
            part.erase(from, up + 4 - from);
        }
        const std::string_view type = attributes["Type"];
        by_type.try_emplace(std::string(type.substr(type.rfind('/') + 1)), part);
        by_id.try_emplace(std::string(attributes["Id"]), part);
    }
};

struct Workbook : XmlReader {
    std::vector<std::string> names, ids;
    bool from_1904 = false, is_one = false;

    void start(std::string_view element, const Attributes& attributes) override {
        if (element == "workbook") is_one = true;
        if (element == "workbookPr") from_1904 = is_true(attributes["date1904"]);
        if (element != "sheet") return;
        names.emplace_back(attributes["name"]);
        ids.emplace_back(attributes["id"]);
    }
};

// How each style of a cell shows a number.
struct Styles : XmlReader {
    std::map<std::size_t, Look> formats;
    std::vector<Look> looks;
    bool is_inside = false;  // cellXfs

    void start(std::string_view element, const Attributes& attributes) override {
        if (element == "numFmt") formats[whole(attributes["numFmtId"], 0)] = look_of(attributes["formatCode"]);
        if (element == "cellXfs") is_inside = true;
        if (element != "xf" || !is_inside) return;
        const std::size_t format = whole(attributes["numFmtId"], 0);
        const auto own = formats.find(format);
        looks.push_back(own != formats.end() ? own->second : look_of(static_cast<int>(std::min<std::size_t>(format, 1000))));
    }
    void end(std::string_view element) override {
        if (element == "cellXfs") is_inside = false;
    }
};

// Words that stand between <t> and </t>, in runs or not, but for those of <rPh>: how they are pronounced.
class Words {
  public:
    bool starts(std::string_view element) {
        if (element == "rPh") is_sound_ = true;
        return is_text_ = element == "t" && !is_sound_;
    }
    void ends(std::string_view element) {
        if (element == "rPh") is_sound_ = false;
        is_text_ = false;
    }
    bool take() const { return is_text_; }

  private:
    bool is_sound_ = false, is_text_ = false;
};

// One after the other in one string, as a book may have millions.
struct SharedStrings : XmlReader {
    static constexpr std::size_t most = 256U << 20U;  // of bytes, and of what it takes to find them

    std::string all;
    std::vector<std::uint32_t> ends;
    Words words;

    void start(std::string_view element, const Attributes&) override { words.starts(element); }
    void end(std::string_view element) override {
        words.ends(element);
        if (element == "si") ends.push_back(static_cast<std::uint32_t>(all.size()));
        require_room();
    }
    void text(std::string_view more) override {
        if (words.take()) all += more;
        require_room();
    }
    void require_room() const {
        if (all.size() + ends.size() * sizeof ends[0] > most) throw Failure{ArrearsSheets::too_large, "sharedStrings"};
    }
    std::string at(std::size_t index) const {
        if (index >= ends.size()) throw Failure{ArrearsSheets::damaged, "sharedStrings"};
        const std::size_t from = index == 0 ? 0 : ends[index - 1];
        return all.substr(from, ends[index] - from);
    }
};

struct Sheet : XmlReader {
    const Workbook& workbook;
    const Styles& styles;
    const SharedStrings& strings;
    Lines& lines;
    std::int64_t& rounded;
    std::size_t row = 0, column = 0;  // from 1; of what comes last
    std::string type, value;
    Look look = Look::plain;
    Words words;
    bool is_value = false, is_cell = false;

    Sheet(const Workbook& book, const Styles& with, const SharedStrings& shared, Lines& into, std::int64_t& counted)
        : workbook(book), styles(with), strings(shared), lines(into), rounded(counted) {}

    void start(std::string_view element, const Attributes& attributes) override {
        if (element == "row") {
            row = whole(attributes["r"], row + 1);
            column = 0;
            if (row < 1 || row > most_rows) throw Failure{ArrearsSheets::damaged, "row"};
        } else if (element == "c") {
            column = column_of(attributes["r"]);
            type = attributes["t"];
            value.clear();
            const std::size_t style = whole(attributes["s"], 0);
            look = style < styles.looks.size() ? styles.looks[style] : Look::plain;
            is_cell = true;
        } else if (is_cell) {
            is_value = element == "v";
            if (type == "inlineStr") words.starts(element);
        }
    }

    // A1, or without a name the one after the last.
    std::size_t column_of(std::string_view name) const {
        std::size_t at = 0;
        for (const char c : name) {
            if (c < 'A' || c > 'Z' || at > most_columns) break;
            at = at * 26 + static_cast<std::size_t>(c - 'A') + 1;
        }
        if (at == 0) at = column + 1;
        if (at > most_columns) throw Failure{ArrearsSheets::damaged, "column"};
        return at;
    }

    void text(std::string_view more) override {
        if (is_value || (is_cell && type == "inlineStr" && words.take())) value += more;
        if (value.size() > (1U << 20U)) throw Failure{ArrearsSheets::too_large, "cell"};
    }

    void end(std::string_view element) override {
        is_value = false;
        words.ends(element);
        if (element == "c") {
            is_cell = false;
            lines.put(column - 1, shown());
        } else if (element == "row") {
            lines.end_row(static_cast<int>(row));
        }
    }

    std::string shown() {
        if (value.empty()) return {};
        if (type == "s") return strings.at(whole(value, SIZE_MAX));
        if (type == "b") return is_true(value) ? "TRUE" : "FALSE";
        if (type.empty() || type == "n") return number_text(std::string_view(value), look, workbook.from_1904, rounded);
        if (type == "d" && value.ends_with("T00:00:00")) return value.substr(0, 10);
        return value;  // str, inlineStr, e: #DIV/0! as it stands
    }

    bool had_enough() const override { return lines.had_enough(); }
};

std::string folder_of(const std::string& part) { return part.substr(0, part.rfind('/') + 1); }

Relations relations_of(Package& package, const std::string& part) {
    Relations relations(folder_of(part));
    const std::string rels = folder_of(part) + "_rels/" + part.substr(folder_of(part).size()) + ".rels";
    if (package.has(rels)) read_xml(package, rels, relations);
    return relations;
}

}  // namespace

void read_xlsx(ArrearsSheets& call) {
    Package package(call.file);
    const Relations top = relations_of(package, "");
    const auto main = top.by_type.find("officeDocument");
    if (main == top.by_type.end()) throw Failure{ArrearsSheets::foreign};
    Workbook workbook;
    read_xml(package, main->second, workbook);
    if (!workbook.is_one) throw Failure{ArrearsSheets::foreign};
    const Relations parts = relations_of(package, main->second);
    Styles styles;
    SharedStrings strings;
    if (const auto at = parts.by_type.find("styles"); at != parts.by_type.end()) read_xml(package, at->second, styles);
    if (const auto at = parts.by_type.find("sharedStrings"); at != parts.by_type.end()) read_xml(package, at->second, strings);
    read_one_of(workbook.names, call, [&](std::size_t at, Lines& lines, std::int64_t& rounded) {
        const auto part = parts.by_id.find(workbook.ids[at]);
        if (part == parts.by_id.end()) return;  // a sheet of another kind
        Sheet sheet(workbook, styles, strings, lines, rounded);
        read_xml(package, part->second, sheet);
    });
}

}  // namespace arrears::workbook
