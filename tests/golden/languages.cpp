#include "tests/golden/languages.hpp"

#include <stdexcept>

#include "tests/support/process.hpp"

namespace arrears {
namespace {

bool is_chinese(char32_t letter) {
    return (letter >= 0x3000 && letter <= 0x303F) ||  // 、。《》〔〕
           (letter >= 0x3400 && letter <= 0x4DBF) ||  // extension A
           (letter >= 0x4E00 && letter <= 0x9FFF) || (letter >= 0xF900 && letter <= 0xFAFF) ||
           (letter >= 0xFF00 && letter <= 0xFFEF) ||  // ，：；（）and full-width digits
           (letter >= 0x20000 && letter <= 0x323AF);
}

// The code point that begins at `at`, and its length; a byte that begins none stands for itself.
std::pair<char32_t, std::size_t> letter_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char first = byte(at);
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (length == 1 || at + length > text.size()) return {first, 1};
    char32_t letter = static_cast<char32_t>(first & (0xFFU >> (length + 1)));
    for (std::size_t index = at + 1; index < at + length; ++index)
        letter = (letter << 6) | (byte(index) & 0x3FU);
    return {letter, length};
}

}  // namespace

std::vector<std::string> chinese_runs(std::string_view text) {
    std::vector<std::string> runs;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [letter, length] = letter_at(text, at);
        if (is_chinese(letter)) {
            if (!inside) runs.emplace_back();
            runs.back() += text.substr(at, length);
        }
        inside = is_chinese(letter);
        at += length;
    }
    return runs;
}

const std::string& chinese_data() {
    static const std::string data = [] {
        std::string text;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(ARREARS_SOURCE "/data"))
            if (entry.path().extension() == ".csv") text += read_file(entry.path()) + '\n';
        return text;
    }();
    return data;
}

std::string store_text(const std::filesystem::path& store) {
    const Run dump = run({.argv = {"sqlite3", store, ".dump"}});
    if (dump.exit_code != 0) throw std::runtime_error("sqlite3 .dump: " + dump.err);
    return dump.out;
}

}  // namespace arrears
