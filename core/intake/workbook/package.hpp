#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace arrears::workbook {

// The parts of a zip archive, unpacked as they are read and no further than a workbook ever goes. Throws Failure.
class Package {
  public:
    explicit Package(int file);
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    bool has(const std::string& part);
    // Gives the bytes of a part, until it ends or `take` had enough.
    void read(const std::string& part, const std::function<bool(std::string_view)>& take);

  private:
    struct Archive;
    std::unique_ptr<Archive> archive_;
};

}  // namespace arrears::workbook
