#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/intake/byte_source.hpp"

namespace arrears {

// A text file as UTF-8, a block at a time, whatever it is written in. Which encoding that is shows with the first
// byte that is no ASCII, wherever it stands: the names of a list may begin after a megabyte of numbers.
class TextBlocks {
  public:
#ifdef ARREARS_FUZZED  // by short texts, whose records then lie across blocks as those of long ones do
    static constexpr std::size_t block = 256;
#else
    static constexpr std::size_t block = 1U << 20U;  // bytes of the file; a record is no longer
#endif
    static constexpr std::size_t beyond = 128;       // bytes that may be read after the text: a line end, and nothing that means anything

    // In the encoding that is said, else in the one that it shows. A forgiving reading puts no_character for what is none.
    explicit TextBlocks(ByteSource& bytes, const std::optional<std::string>& encoding = {}, bool is_forgiving = false);
    ~TextBlocks();
    TextBlocks(const TextBlocks&) = delete;
    TextBlocks& operator=(const TextBlocks&) = delete;

    // The last `kept` bytes of what was given before, which begin in `line`, and what follows them. The last block
    // ends in a line end, as the file may not. Throws Error{invalid} naming the line of what is no text.
    std::string_view more(std::size_t kept, int line);
    bool is_last() const { return is_last_; }
    std::string_view without_nul();  // what was given last, no_character in their place
    std::string encoding() const;

  private:
    enum class Encoding { ascii, utf8, gb18030, utf16le, utf16be, said };

    void read_as_it_is();
    void read_converted();
    void open_conversion();
    std::size_t width_of_unit() const;  // in bytes, of an encoding that is converted
    [[noreturn]] void refuse(std::size_t at) const;

    ByteSource& bytes_;
    std::string said_;
    bool is_forgiving_;
    Encoding encoding_ = Encoding::ascii;
    std::unique_ptr<char[]> text_;
    std::size_t size_ = 0;
    std::size_t checked_ = 0;  // of the text, known to be UTF-8
    int line_ = 1;             // where the text begins
    bool is_last_ = false;
    std::string raw_;              // read, and not converted yet
    void* conversion_ = nullptr;   // iconv_t
};

int line_breaks(std::string_view text);  // LF, CRLF and CR
std::string_view beginning_of(std::string_view text);  // of a line that is too long: some characters, whole ones

}  // namespace arrears
