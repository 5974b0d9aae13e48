#include "core/report/form_template.hpp"

#include <algorithm>
#include <kainjow/mustache.hpp>

#include "core/error.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

namespace mustache = kainjow::mustache;

constexpr std::size_t most_bytes = 256 * 1024;
constexpr std::string_view literal_marks = "\\|#^<>_";

// What a template says is checked before anything is filled in: Mustache passes over what it does not know, and a paper
// would lack it without anyone noticing.
class Check {
  public:
    Check(std::string_view form, const std::string& file, const FormValues& values) : form_(form), file_(file), values_(values) {}

    void run() {
        if (form_.size() > most_bytes) refuse(Phrase::form_too_big);
        if (!is_utf8(form_) || has_nul(form_)) refuse(Phrase::form_no_text);
        for (std::size_t at = 0; at < form_.size();) {
            if (form_[at] == '\n') ++line_;
            if (form_.substr(at, 2) != "{{") {
                ++at;
                continue;
            }
            const std::size_t end = form_.find("}}", at);
            if (end == std::string_view::npos) refuse(Phrase::form_tag_open);
            const std::string_view tag = form_.substr(at + 2, end - at - 2);
            if (tag.find('\n') != std::string_view::npos && !tag.starts_with('!')) refuse(Phrase::form_tag_open);
            take(tag);
            line_ += static_cast<int>(std::count(tag.begin(), tag.end(), '\n'));
            at = end + 2;
        }
        if (open_.empty()) return;
        line_ = open_.back().line;
        refuse(Phrase::form_section_open, {{"name", open_.back().name}});
    }

  private:
    struct Section {
        std::string name;
        int line;
        const FormList* list;
    };

    [[noreturn]] void refuse(Phrase why, Args args = {}) const {
        Args told{{"file", visible(file_)}, {"line", line_}, {"why", why}};
        told.insert(told.end(), args.begin(), args.end());
        throw Error(Fault::invalid, Phrase::form_unreadable, std::move(told)).in("form");
    }

    void take(std::string_view tag) {
        if (tag.starts_with('!')) return;
        const char kind = tag.empty() ? ' ' : tag.front();
        if (kind == '{' || kind == '&' || kind == '>' || kind == '=') refuse(Phrase::form_tag_unknown, {{"tag", excerpt(tag)}});
        const bool is_section = kind == '#' || kind == '^' || kind == '/';
        const std::string name(trimmed(is_section ? tag.substr(1) : tag));
        if (kind == '/') {
            if (open_.empty() || open_.back().name != name) refuse(Phrase::form_section_not_open, {{"name", excerpt(name)}});
            open_.pop_back();
            return;
        }
        const auto list = values_.lists.find(name);
        const bool is_list = list != values_.lists.end();
        const bool is_asked = name.ends_with('?') && values_.texts.contains(name.substr(0, name.size() - 1));
        if (is_section ? !is_list && !is_asked : !is_known(name)) refuse(Phrase::form_name_unknown, {{"name", excerpt(name)}, {"known", known()}});
        const bool is_within_list = std::any_of(open_.begin(), open_.end(), [](const Section& section) { return section.list; });
        if (is_list && is_within_list) refuse(Phrase::form_list_in_list, {{"name", name}});
        if (is_section) open_.push_back({name, line_, is_list && kind == '#' ? &list->second : nullptr});
    }

    bool is_known(const std::string& name) const {
        if (values_.texts.contains(name)) return true;
        return std::any_of(open_.begin(), open_.end(), [&](const Section& section) {
            return section.list && std::find(section.list->columns.begin(), section.list->columns.end(), name) != section.list->columns.end();
        });
    }

    std::string known() const {
        std::string names;
        for (const auto& [name, text] : values_.texts) names += (names.empty() ? "" : " ") + name;
        for (const auto& [name, list] : values_.lists) {
            names += " " + name + "(";
            for (const auto& column : list.columns) names += (names.ends_with('(') ? "" : " ") + column;
            names += ")";
        }
        return names;
    }

    const std::string_view form_;
    const std::string& file_;
    const FormValues& values_;
    std::vector<Section> open_;
    int line_ = 1;
};

// A value as it may stand in a line: on one line, and none of it markup.
std::string meant_literally(const std::string& value) {
    std::string text;
    for (const char c : value) {
        if (literal_marks.find(c) != std::string_view::npos) text += '\\';
        text += c == '\n' ? ' ' : c;
    }
    return text;
}

mustache::data data_of(const FormValues& values) {
    mustache::data data;
    for (const auto& [name, text] : values.texts) {
        data.set(name, text ? *text : std::string(blank));
        data.set(name + "?", text.has_value());
    }
    for (const auto& [name, list] : values.lists) {
        mustache::data rows(mustache::data::type::list);
        for (const auto& row : list.rows) {
            mustache::data cells;
            for (const auto& column : list.columns) {
                const auto found = row.find(column);
                cells.set(column, found == row.end() ? std::string(blank_in_list) : found->second);
            }
            rows.push_back(cells);
        }
        data.set(name, rows);
    }
    return data;
}

std::string literal(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) ++at;
        plain += text[at];
    }
    return plain;
}

// The parts between the bars that are markup.
std::vector<std::string> parts_of(std::string_view line) {
    std::vector<std::string> parts(1);
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '|') parts.emplace_back();
        else {
            if (line[at] == '\\' && at + 1 < line.size()) parts.back() += line[at++];
            parts.back() += line[at];
        }
    }
    for (auto& part : parts) part = literal(trimmed(part));
    return parts;
}

SheetRow row_of(std::string_view line) {
    SheetRow row;
    row.is_head = line.starts_with("||");
    line.remove_prefix(row.is_head ? 2 : 1);
    row.cells = parts_of(line);
    row.cells.pop_back();  // after the last bar
    return row;
}

// Two places to a line, each with as much room as an A4 line at the size of official papers has left.
void add_places_to_sign(std::string_view line, Sheet& sheet) {
    constexpr int line_columns = 54, least = 4, most = 8;
    constexpr std::string_view between = "    ";
    const auto labels = parts_of(line);
    for (std::size_t at = 0; at < labels.size(); at += 2) {
        const bool has_two = at + 1 < labels.size();
        const int labels_width = width(visible(labels[at])) + (has_two ? width(visible(labels[at + 1])) + 2 : 0) + 2;
        const int room = std::clamp((line_columns - labels_width - static_cast<int>(between.size())) / 4, least, most);
        std::string blank_line;
        for (int i = 0; i < room; ++i) blank_line += "＿";
        std::string text = labels[at] + "：" + blank_line;
        if (has_two) text += std::string(between) + labels[at + 1] + "：" + blank_line;
        sheet.blocks.emplace_back(SheetLine{SheetLine::Kind::left, std::move(text)});
    }
}

SheetLine line_of(std::string_view line) {
    using Kind = SheetLine::Kind;
    const std::string_view rest = trimmed(line.substr(1));
    switch (line.front()) {
        case '#': return {Kind::title, literal(rest)};
        case '^': return {Kind::centred, literal(rest)};
        case '>': return {Kind::right, literal(rest)};
        case '<': return {Kind::left, literal(rest)};
        default: return {Kind::paragraph, literal(line)};
    }
}

Sheet sheet_of(std::string_view text) {
    Sheet sheet;
    bool in_table = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        at = end + 1;
        const bool is_row = line.size() > 1 && line.starts_with('|') && line.ends_with('|');
        if (is_row && !in_table) sheet.blocks.emplace_back(SheetTable{});
        if (is_row) {
            if (SheetRow row = row_of(line); !row.cells.empty()) std::get<SheetTable>(sheet.blocks.back()).rows.push_back(std::move(row));
        }
        else if (line.starts_with('_')) add_places_to_sign(line.substr(1), sheet);
        else if (!line.empty()) sheet.blocks.emplace_back(line_of(line));
        in_table = is_row;
    }
    return sheet;
}

// Of the template as it stands, since what is filled in never ends a row.
void check_rows(std::string_view form, const std::string& file) {
    int number = 1;
    for (std::size_t at = 0; at < form.size(); ++number) {
        const std::size_t end = std::min(form.find('\n', at), form.size());
        const std::string_view line = trimmed(form.substr(at, end - at));
        at = end + 1;
        if (line.starts_with('|') && (line.size() < 2 || !line.ends_with('|')))
            throw Error(Fault::invalid, Phrase::form_unreadable, {{"file", visible(file)}, {"line", number}, {"why", Phrase::form_row_open}}).in("form");
    }
}

}  // namespace

Sheet fill_in(std::string_view form, const std::string& file, const FormValues& values) {
    Check(form, file, values).run();
    check_rows(form, file);
    mustache::mustache filled{std::string(form)};
    filled.set_custom_escape(meant_literally);
    return sheet_of(filled.render(data_of(values)));
}

}  // namespace arrears
