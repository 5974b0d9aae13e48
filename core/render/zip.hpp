#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace arrears {

struct ZipEntry {
    std::string name, bytes;
};

// The entries as one zip archive, in that order. The same entries are the same bytes on any day and machine.
std::string zipped(const std::vector<ZipEntry>& entries);

// The same into a file, entry by entry, each in as many parts as it comes in: nothing of it is held.
class ZipFile {
  public:
    explicit ZipFile(const std::filesystem::path& file);  // in the place of what stands there; throws Error{disk}
    ~ZipFile();
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    void begin(const std::string& name);
    void write(std::string_view bytes);  // of the entry that was begun last
    void finish();                       // without it the file is no archive

  private:
    void end_entry();

    void* zip_;
    bool is_in_entry_ = false;
};

}  // namespace arrears
