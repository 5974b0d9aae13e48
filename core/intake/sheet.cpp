#include "core/intake/sheet.hpp"

#include "core/intake/text_sheet.hpp"

namespace arrears {

SheetRead read_sheet(const std::string& file, const SheetOptions& options, const TakeLine& take) {
    ByteSource bytes(file);
    TextBlocks blocks(bytes);
    read_text_sheet(blocks, bytes.name(), options.delimiter, take);
    SheetRead read{};
    read.encoding = blocks.encoding();
    return read;
}

}  // namespace arrears
