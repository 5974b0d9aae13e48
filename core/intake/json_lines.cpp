#include "core/intake/json_lines.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

using Json = nlohmann::json;

// Takes the values of one flat object as they are written: a number that is read is a number that may be rounded.
struct FlatObject : nlohmann::json_sax<Json> {
    std::vector<std::string> keys, values;
    std::size_t count = 0;
    bool is_open = false, is_whole = false;

    void begin() { count = 0, is_open = is_whole = false; }
    bool put(std::string text) {
        if (!is_open || count == 0) return false;
        values[count - 1] = std::move(text);
        return true;
    }
    bool null() override { return put({}); }
    bool boolean(bool value) override { return put(value ? "yes" : "no"); }
    bool number_integer(number_integer_t value) override { return put(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return put(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& text) override { return put(text); }
    bool string(string_t& text) override { return put(std::move(text)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return !std::exchange(is_open, true); }
    bool key(string_t& text) override {
        if (++count > keys.size()) keys.resize(count), values.resize(count);
        keys[count - 1] = std::move(text);
        values[count - 1].clear();
        return true;
    }
    bool end_object() override { return is_whole = true; }
    bool start_array(std::size_t) override { return false; }
    bool end_array() override { return false; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }
};

class JsonReader {
  public:
    JsonReader(const Arg& name, const TakeLine& take, bool is_forgiving) : name_(name), take_(take), is_forgiving_(is_forgiving) {}

    void read(TextBlocks& blocks) {
        for (std::size_t kept = 0; !had_enough_;) {
            std::string_view text = blocks.more(kept, line_);
            if (has_nul(text)) {
                if (!is_forgiving_) throw refusal(Phrase::csv_nul);
                text = blocks.without_nul();
            }
            if (keys_.empty()) begin(text);
            std::size_t at = 0;
            for (std::size_t end = text.find('\n'); end != text.npos && !had_enough_; at = end + 1, end = text.find('\n', at)) {
                if (!is_skipping_) take_line(text.substr(at, end - at));
                is_skipping_ = false;
                ++line_;
            }
            kept = text.size() - at;
            if (blocks.is_last()) return;
            if (kept <= TextBlocks::block) continue;
            if (!is_forgiving_) throw refusal(Phrase::sheet_line_long);
            if (!is_skipping_) give(beginning_of(text.substr(at)), LineFault::too_long);
            is_skipping_ = true;
            kept = 0;
        }
    }

  private:
    Error refusal(Phrase phrase) const { return Error(Fault::invalid, phrase, {{"file", name_}, {"line", line_}}); }

    bool parse(std::string_view line) {
        object_.begin();
        return Json::sax_parse(line.begin(), line.end(), &object_) && object_.is_whole;
    }

    // The keys of all objects of the first block, in their order.
    void begin(std::string_view text) {
        for (std::size_t at = 0, end = text.find('\n'); end != text.npos; at = end + 1, end = text.find('\n', at)) {
            if (!parse(text.substr(at, end - at))) continue;
            for (std::size_t key = 0; key < object_.count; ++key)
                if (std::ranges::find(keys_, object_.keys[key]) == keys_.end()) keys_.push_back(object_.keys[key]);
        }
        if (keys_.empty()) return;
        const std::vector<std::string_view> heading(keys_.begin(), keys_.end());
        had_enough_ = !take_({0, heading, {}, LineFault::none, SheetKind::json});
        cells_.resize(keys_.size());
    }

    void give(std::string_view line, LineFault fault) {
        const std::string_view cell = line;
        had_enough_ = !take_({line_, std::span(&cell, 1), {}, fault, SheetKind::json});
    }

    void take_line(std::string_view line) {
        if (trimmed(line).empty()) return;
        if (!parse(line)) {
            if (!is_forgiving_) throw refusal(Phrase::row_no_object);
            return give(line, LineFault::json);
        }
        std::ranges::fill(cells_, std::string_view());
        for (std::size_t key = 0; key < object_.count; ++key) {
            const auto place = std::ranges::find(keys_, object_.keys[key]);
            const auto again = std::find(object_.keys.begin(), object_.keys.begin() + static_cast<std::ptrdiff_t>(key), object_.keys[key]);
            if (place == keys_.end() || again != object_.keys.begin() + static_cast<std::ptrdiff_t>(key)) return give(line, LineFault::json);
            cells_[static_cast<std::size_t>(place - keys_.begin())] = object_.values[key];
        }
        had_enough_ = !take_({line_, cells_, {}, LineFault::none, SheetKind::json});
    }

    const Arg& name_;
    const TakeLine& take_;
    const bool is_forgiving_;
    FlatObject object_;
    std::vector<std::string> keys_;
    std::vector<std::string_view> cells_;
    int line_ = 1;
    bool is_skipping_ = false, had_enough_ = false;
};

}  // namespace

void read_json_lines(TextBlocks& blocks, const Arg& name, const TakeLine& take, bool is_forgiving) { JsonReader(name, take, is_forgiving).read(blocks); }

}  // namespace arrears
