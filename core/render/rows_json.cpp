#include "core/render/json_text.hpp"
#include "core/render/rows.hpp"

namespace arrears {
namespace {

// A code instead of the word for it; an amount as text, since a number of JSON is a fraction to most who read it.
struct JsonValue {
    std::string& out;

    void operator()(Nothing) const { out += "null"; }
    void operator()(bool yes) const { out += yes ? "true" : "false"; }
    void operator()(std::int64_t number) const { out += std::to_string(number); }
    void operator()(Permille permille) const { out += std::to_string(permille.value); }
    void operator()(Money money) const { append_json_string(out, money.plain()); }
    void operator()(Date date) const { append_json_string(out, date.iso()); }
    void operator()(const std::string& text) const { append_json_string(out, text); }
    void operator()(const Word& word) const { append_json_string(out, word.code); }
    void operator()(const RecordNumber& number) const { append_json_string(out, number.id.full(number.letter)); }
};

}  // namespace

std::int64_t rows_as_json(const RowSheet& sheet, const RowTarget& target) {
    constexpr std::size_t enough = 1U << 16U;  // bytes that go out together
    std::string text;
    std::int64_t rows = 0;
    for (std::vector<Value> row; sheet.next(row); ++rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            text += at == 0 ? '{' : ',';
            append_json_string(text, sheet.columns[at].key);
            text += ':';
            std::visit(JsonValue{text}, row[at]);
        }
        text += "}\n";
        if (text.size() < enough) continue;
        target.take(text);
        text.clear();
    }
    target.take(text);
    return rows;
}

}  // namespace arrears
