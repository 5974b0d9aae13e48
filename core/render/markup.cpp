#include "core/render/markup.hpp"

#include "core/value/utf8.hpp"

namespace arrears {

std::string marked_up(std::string_view text) {
    std::string marked;
    for (const char c : visible(text)) {
        switch (c) {
            case '&': marked += "&amp;"; break;
            case '<': marked += "&lt;"; break;
            case '>': marked += "&gt;"; break;
            case '"': marked += "&quot;"; break;
            default: marked += c;
        }
    }
    return marked;
}

}  // namespace arrears
