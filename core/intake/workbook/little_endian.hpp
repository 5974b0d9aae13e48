#pragma once
#include <cstdint>
#include <string_view>

#include "core/intake/workbook/failure.hpp"

namespace arrears::workbook {

// Numbers as Microsoft's older files hold them. What would lie beyond the bytes is damage.
template <class Number>
Number number_at(std::string_view bytes, std::size_t at) {
    if (at > bytes.size() || bytes.size() - at < sizeof(Number)) throw Failure{ArrearsSheets::damaged, "XLS"};
    std::uint64_t number = 0;
    for (std::size_t byte = sizeof(Number); byte-- > 0;) number = number << 8U | static_cast<unsigned char>(bytes[at + byte]);
    return static_cast<Number>(number);
}
inline std::uint8_t u8(std::string_view bytes, std::size_t at) { return number_at<std::uint8_t>(bytes, at); }
inline std::uint16_t u16(std::string_view bytes, std::size_t at) { return number_at<std::uint16_t>(bytes, at); }
inline std::uint32_t u32(std::string_view bytes, std::size_t at) { return number_at<std::uint32_t>(bytes, at); }
inline std::uint64_t u64(std::string_view bytes, std::size_t at) { return number_at<std::uint64_t>(bytes, at); }

}  // namespace arrears::workbook
