// JSON has one form, byte for byte: keys in the order of the blocks, no spaces, integers only. What has no
// key is for readers, and so are labels, titles and totals.
#include "core/render/json_text.hpp"
#include "core/render/render.hpp"

namespace arrears {
namespace {

class Json {
  public:
    void start_object() { open('{'); }
    void end_object() { text_ += '}'; }
    void start_array() { open('['); }
    void end_array() { text_ += ']'; }

    void key(std::string_view name) {
        comma();
        append_json_string(text_, name);
        text_ += ':';
    }

    void operator()(Nothing) { text_ += "null"; }
    void operator()(bool yes) { text_ += yes ? "true" : "false"; }
    void operator()(std::int64_t number) { text_ += std::to_string(number); }
    void operator()(Money money) { (*this)(money.fen()); }
    void operator()(Permille permille) { (*this)(permille.value); }
    void operator()(Date date) { (*this)(date.iso()); }
    void operator()(const std::string& text) { append_json_string(text_, text); }
    void operator()(const RecordNumber& number) { append_json_string(text_, number.id.full(number.letter)); }
    void operator()(const Word& word) { append_json_string(text_, word.code); }

    void operator()(const Heading&) {}
    void operator()(const Chart&) {}
    void operator()(const Paragraph& paragraph) {
        if (paragraph.key.empty()) return;
        end_group();
        member(paragraph.key, paragraph.text);
    }
    // "unpaid.workers" and "unpaid.fen", one after the other, are one object: "unpaid":{"workers":2,"fen":500}.
    void operator()(const Figure& figure) {
        if (figure.key.empty()) return;
        const auto dot = figure.key.find('.');
        const std::string group = dot == std::string::npos ? std::string() : figure.key.substr(0, dot);
        if (group != group_) end_group();
        if (!group.empty() && group_.empty()) {
            key(group);
            start_object();
            group_ = group;
        }
        member(std::string_view(figure.key).substr(group.empty() ? 0 : dot + 1), figure.value);
    }
    void operator()(const Table& table) {
        if (table.key.empty()) return;
        end_group();
        key(table.key);
        start_array();
        // One nameless column is a plain list: "missing":["phone"].
        const bool is_list = table.columns.size() == 1 && table.columns.front().key.empty();
        for (const auto& row : table.rows) {
            if (is_list) {
                comma();
                std::visit(*this, row.at(0));
                continue;
            }
            start_object();
            for (std::size_t at = 0; at < table.columns.size(); ++at)
                if (!table.columns[at].key.empty()) member(table.columns[at].key, row.at(at));
            end_object();
        }
        end_array();
    }

    void member(std::string_view name, const Value& value) {
        key(name);
        std::visit(*this, value);
    }

    void end_group() {
        if (!group_.empty()) end_object();
        group_.clear();
    }

    std::string take() { return std::move(text_ += '\n'); }

  private:
    void comma() {
        if (!text_.empty() && text_.back() != '{' && text_.back() != '[' && text_.back() != ':') text_ += ',';
    }
    void open(char bracket) {
        comma();
        text_ += bracket;
    }

    std::string text_;
    std::string group_;  // the object that figures are being put into
};

}  // namespace

std::string as_json(const Document& document, const Layout&) {
    Json json;
    json.start_object();
    json.member("schema", "arrears/1");
    for (const Block& block : document.blocks) std::visit(json, block);
    json.end_group();
    json.end_object();
    return json.take();
}

}  // namespace arrears
