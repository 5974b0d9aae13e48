#include "core/intake/workbook/xml.hpp"

#include <expat.h>

#include <exception>

#include "core/intake/workbook/failure.hpp"

namespace arrears::workbook {
namespace {

std::string_view local(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

// Nothing may be thrown through expat: what is, waits here until the parser has come back.
struct Parsing {
    XML_Parser parser;
    XmlReader& reader;
    std::exception_ptr thrown = {};

    template <class Act>
    void with(Act&& act) {
        if (thrown) return;
        try {
            act();
        } catch (...) {
            thrown = std::current_exception();
        }
        if (thrown || reader.had_enough()) XML_StopParser(parser, XML_FALSE);
    }
};

Parsing& parsing(void* data) { return *static_cast<Parsing*>(data); }

void on_start(void* data, const XML_Char* name, const XML_Char** pairs) {
    parsing(data).with([&] { parsing(data).reader.start(local(name), Attributes(pairs)); });
}
void on_end(void* data, const XML_Char* name) {
    parsing(data).with([&] { parsing(data).reader.end(local(name)); });
}
void on_text(void* data, const XML_Char* text, int size) {
    parsing(data).with([&] { parsing(data).reader.text({text, static_cast<std::size_t>(size)}); });
}
void on_doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    parsing(data).with([] { throw Failure{ArrearsSheets::damaged, "DOCTYPE"}; });
}

}  // namespace

std::string_view Attributes::operator[](std::string_view name) const {
    for (const char** pair = pairs_; *pair; pair += 2)
        if (local(pair[0]) == name) return pair[1];
    return {};
}

void read_xml(const std::string& part, XmlReader& reader, const std::function<void(const std::function<bool(std::string_view)>&)>& bytes) {
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), XML_ParserFree);
    Parsing now{parser.get(), reader};
    XML_SetUserData(parser.get(), &now);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
    const auto is_stopped = [&] { return now.thrown || reader.had_enough(); };
    const auto parse = [&](std::string_view block, bool is_last) {
        const bool is_good = XML_Parse(parser.get(), block.data(), static_cast<int>(block.size()), is_last) == XML_STATUS_OK;
        if (now.thrown) std::rethrow_exception(now.thrown);
        if (!is_good && !reader.had_enough()) throw Failure{ArrearsSheets::damaged, part};
    };
    bytes([&](std::string_view block) {
        parse(block, false);
        return !is_stopped();
    });
    if (!is_stopped()) parse({}, true);
}

void read_xml(Package& package, const std::string& part, XmlReader& reader) {
    read_xml(part, reader, [&](const std::function<bool(std::string_view)>& take) { package.read(part, take); });
}

}  // namespace arrears::workbook
