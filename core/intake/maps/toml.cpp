// The only symbol that arrears-maps.so shows: TOML as its values, each with the keys that lead to it.
#include <sstream>
#include <string>

// What the parser takes for granted of itself does not hold for every text that is no TOML: it must be neither an end of the program nor an
// assumption of the compiler's.
#undef NDEBUG
#define TOML_ASSERT(condition) static_cast<void>(0)
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 1
#include <toml++/toml.h>

#include "core/maps_door.hpp"

namespace {

void tell(ArrearsMaps& call, const std::string& path, const toml::node& node) {
    if (const auto* table = node.as_table()) {
        for (const auto& [key, value] : *table) tell(call, path.empty() ? std::string(key.str()) : path + '\x1f' + std::string(key.str()), value);
    } else if (const auto* list = node.as_array()) {
        for (const auto& value : *list) tell(call, path, value);
    } else {
        std::string text;
        if (const auto* words = node.as_string()) {
            text = words->get();
        } else {
            std::ostringstream written;
            node.visit([&](const auto& value) {
                if constexpr (toml::is_value<decltype(value)>) written << value;
            });
            text = written.str();
        }
        call.value(call.whose, path.data(), path.size(), text.data(), text.size(), static_cast<int>(node.source().begin.line));
    }
}

int failed(ArrearsMaps& call, const std::string& why) {
    call.detail[why.copy(call.detail, sizeof call.detail - 1)] = '\0';
    return 1;
}

}  // namespace

int arrears_maps(ArrearsMaps* call) {
    try {
        const toml::table table = toml::parse(std::string_view(call->text, call->size));
        tell(*call, "", table);
        return 0;
    } catch (const toml::parse_error& error) {
        call->line = static_cast<int>(error.source().begin.line);
        call->column = static_cast<int>(error.source().begin.column);
        return failed(*call, std::string(error.description()));
    } catch (const std::exception& error) {
        return failed(*call, error.what());
    }
}
