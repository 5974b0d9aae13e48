#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace arrears::workbook {

// The streams of an OLE2 compound file ([MS-CFB]), the container of XLS, of locked workbooks and of much else. Throws Failure.
class CompoundFile {
  public:
    explicit CompoundFile(int file);

    bool has(std::u16string_view stream) const;
    std::string read(std::u16string_view stream) const;

  private:
    struct Entry {
        std::u16string name;
        std::uint32_t start;
        std::size_t size;
    };

    std::string_view sector(std::uint32_t number) const;
    std::string chain(std::uint32_t start) const;  // the sectors from there on
    const Entry* find(std::u16string_view stream) const;

    std::string bytes_;
    std::size_t sector_size_ = 512;
    std::size_t mini_size_ = 64, mini_below_ = 4096;
    std::vector<std::uint32_t> next_, mini_next_;
    std::vector<Entry> entries_;
    std::string mini_;
};

}  // namespace arrears::workbook
