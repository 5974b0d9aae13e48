#include "core/intake/text_blocks.hpp"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "core/intake/sheet.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::size_t capacity = 2 * TextBlocks::block + 1;  // a record that goes on, a block, and a line end

// UTF-16 without its mark: the digits, commas and line ends of a sheet are then half NUL, always the same half.
std::optional<bool> is_little_endian(std::string_view beginning) {
    std::size_t nul[2] = {0, 0};
    for (std::size_t at = 0; at < beginning.size(); ++at) nul[at % 2] += beginning[at] == '\0';
    const bool is_evident = (nul[0] == 0 || nul[1] == 0) && (nul[0] + nul[1]) * 16 >= beginning.size() && nul[0] + nul[1] > 1;
    return is_evident ? std::optional(nul[0] == 0) : std::nullopt;
}

// What is left of a block is the beginning of one character, and no more.
bool may_go_on(std::string_view text) {
    if (text.empty() || text.size() > 3) return false;
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    return lead >= 0xC2 && text.size() < bytes && std::all_of(text.begin() + 1, text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; });
}

bool is_byte_of_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

// Whether a block that is not all ASCII is UTF-8. In Chinese text that is, nearly every character has three bytes, and one bad
// place is damage to be named; GB18030 is wrong at every second character. A few characters of GB2312 (联通 is known for
// it) are two bytes of UTF-8 each, and would be Greek or Arabic, which nobody writes in a pay sheet without a Han character.
bool is_utf8_block(std::string_view text, bool is_last) {
    std::size_t of_two_in_gb = 0, of_two_else = 0, longer = 0, bad = 0;
    while (!text.empty()) {
        const std::string_view good = text.substr(0, utf8_length(text));
        for (std::size_t at = 0; at < good.size();) {
            const auto lead = static_cast<unsigned char>(good[at]);
            const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            if (bytes == 2) ++(static_cast<unsigned char>(good[at + 1]) > 0xA0 ? of_two_in_gb : of_two_else);
            longer += bytes > 2;
            at += bytes;
        }
        text.remove_prefix(good.size());
        if (text.empty() || (!is_last && may_go_on(text))) break;
        ++bad;
        text.remove_prefix(1);
        while (!text.empty() && is_byte_of_character(text.front())) text.remove_prefix(1);
    }
    if (bad > 0) return longer >= 4 * bad;
    return longer > 0 || of_two_else > 0 || of_two_in_gb == 0;
}

}  // namespace

int line_breaks(std::string_view text) {
    int breaks = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        breaks += text[at] == '\n' || (text[at] == '\r' && !text.substr(at + 1).starts_with('\n'));
    return breaks;
}

std::string_view beginning_of(std::string_view text) {
    constexpr std::size_t bytes = 100;
    text = text.substr(0, bytes);
    return text.substr(0, utf8_length(text));
}

TextBlocks::TextBlocks(ByteSource& bytes, const std::optional<std::string>& encoding, bool is_forgiving)
    : bytes_(bytes), said_(encoding.value_or("")), is_forgiving_(is_forgiving), text_(std::make_unique_for_overwrite<char[]>(capacity + beyond)) {
    const std::string_view beginning = bytes.beginning();
    if (!said_.empty()) {
        encoding_ = Encoding::said;
        open_conversion();
        return;
    }
    const auto little = is_little_endian(beginning);
    if (beginning.starts_with("\xEF\xBB\xBF")) encoding_ = Encoding::utf8, bytes.skip(3);
    else if (beginning.starts_with("\xFF\xFE")) encoding_ = Encoding::utf16le, bytes.skip(2);
    else if (beginning.starts_with("\xFE\xFF")) encoding_ = Encoding::utf16be, bytes.skip(2);
    else if (little) encoding_ = *little ? Encoding::utf16le : Encoding::utf16be;
    if (encoding_ == Encoding::utf16le || encoding_ == Encoding::utf16be) open_conversion();
}

TextBlocks::~TextBlocks() {
    if (conversion_) iconv_close(conversion_);
}

std::string TextBlocks::encoding() const {
    switch (encoding_) {
        case Encoding::said: return said_;
        case Encoding::gb18030: return "GB18030";
        case Encoding::utf16le:
        case Encoding::utf16be: return "UTF-16";
        default: return "UTF-8";
    }
}

void TextBlocks::open_conversion() {
    const char* from = encoding_ == Encoding::said ? said_.c_str() : encoding_ == Encoding::gb18030 ? "GB18030" : encoding_ == Encoding::utf16le ? "UTF-16LE" : "UTF-16BE";
    const iconv_t made = iconv_open("UTF-8", from);
    if (made == iconv_t(-1)) throw Error(Fault::usage, Phrase::encoding_unknown, {{"text", encoding()}}).in("encoding");
    conversion_ = made;
}

std::size_t TextBlocks::width_of_unit() const {
    if (encoding_ == Encoding::utf16le || encoding_ == Encoding::utf16be) return 2;
    return 1;
}

std::string_view TextBlocks::without_nul() {
    std::replace(text_.get(), text_.get() + size_, '\0', no_character);
    return {text_.get(), size_};
}

void TextBlocks::refuse(std::size_t at) const {
    const int line = line_ + line_breaks({text_.get(), at});
    throw Error(Fault::invalid, Phrase::sheet_encoding, {{"file", bytes_.name()}, {"line", line}, {"encoding", encoding()}});
}

std::string_view TextBlocks::more(std::size_t kept, int line) {
    const std::size_t gone = size_ - kept;
    std::memmove(text_.get(), text_.get() + gone, kept);
    size_ = kept;
    line_ = line;
    checked_ -= std::min(checked_, gone);
    conversion_ ? read_converted() : read_as_it_is();
    if (is_last_ && size_ > 0 && text_[size_ - 1] != '\n') text_[size_++] = '\n';
    std::memset(text_.get() + size_, ' ', beyond);
    text_[size_] = '\n';
    return {text_.get(), size_};
}

void TextBlocks::read_as_it_is() {
    const std::size_t got = bytes_.read(text_.get() + size_, block);
    size_ += got;
    is_last_ = got < block;
    std::string_view rest(text_.get() + checked_, size_ - checked_);
    const std::size_t plain = ascii_length(rest);
    checked_ += plain;
    rest.remove_prefix(plain);
    if (rest.empty() || (!is_last_ && may_go_on(rest))) return;  // which does not say yet what it is
    if (encoding_ == Encoding::ascii) {
        encoding_ = is_utf8_block(rest, is_last_) ? Encoding::utf8 : Encoding::gb18030;
        if (encoding_ == Encoding::gb18030) {
            raw_.assign(rest);
            size_ = checked_;
            open_conversion();
            return read_converted();
        }
    }
    while (true) {
        const std::size_t good = utf8_length(rest);
        checked_ += good;
        rest.remove_prefix(good);
        if (rest.empty() || (!is_last_ && may_go_on(rest))) return;
        if (!is_forgiving_) refuse(checked_);
        text_[checked_++] = no_character;
        rest.remove_prefix(1);
    }
}

void TextBlocks::read_converted() {
    const std::size_t had = raw_.size();
    if (had < block / 2) {
        raw_.resize(block / 2);
        raw_.resize(had + bytes_.read(raw_.data() + had, block / 2 - had));
    }
    const bool is_end = raw_.size() < block / 2;
    char *from = raw_.data(), *to = text_.get() + size_;
    std::size_t left = raw_.size(), room = 2 * block - size_;
    int reason = 0;
    while (iconv(conversion_, &from, &left, &to, &room) == std::size_t(-1)) {
        reason = errno;
        const bool is_bad = reason == EILSEQ || (reason == EINVAL && is_end);
        if (!is_forgiving_ || !is_bad || room == 0) break;
        *to++ = no_character, --room;
        const std::size_t skipped = std::min(left, width_of_unit());
        from += skipped, left -= skipped;
        reason = 0;
    }
    size_ = static_cast<std::size_t>(to - text_.get());
    raw_.erase(0, raw_.size() - left);
    if ((reason == EILSEQ || (reason == EINVAL && is_end)) && !is_forgiving_) refuse(size_);
    is_last_ = is_end && raw_.empty();
}

}  // namespace arrears
