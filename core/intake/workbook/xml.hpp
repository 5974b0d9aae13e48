#pragma once
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/intake/workbook/package.hpp"

namespace arrears::workbook {

// Of an element's attributes those asked for, by their names without a prefix.
class Attributes {
  public:
    explicit Attributes(const char** pairs) : pairs_(pairs) {}
    std::string_view operator[](std::string_view name) const;  // empty where it is not there

  private:
    const char** pairs_;
};

// What is done with a part of a package as it is read. Names come without the prefix of their namespace, which programs choose as they like.
class XmlReader {
  public:
    virtual ~XmlReader() = default;
    virtual void start(std::string_view element, const Attributes& attributes) = 0;
    virtual void end(std::string_view) {}
    virtual void text(std::string_view) {}
    virtual bool had_enough() const { return false; }
};

// Throws Failure where the part is not there, or is no well-formed XML; one that declares a document type is refused, since
// entities are good for nothing in a workbook but to make it grow.
void read_xml(Package& package, const std::string& part, XmlReader& reader);
void read_xml(const std::string& part, XmlReader& reader, const std::function<void(const std::function<bool(std::string_view)>&)>& bytes);

}  // namespace arrears::workbook
