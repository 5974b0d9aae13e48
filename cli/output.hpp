#pragma once
#include <string>
#include <string_view>

namespace arrears {

// A file in the making, 0600, beside the one it is to be: a reader sees the old one whole or the new one whole. What is not published
// is gone. Throws Error{disk}.
class FileBeside {
  public:
    explicit FileBeside(std::string file);
    ~FileBeside();
    FileBeside(const FileBeside&) = delete;
    FileBeside& operator=(const FileBeside&) = delete;

    void write(std::string_view bytes);
    void keep();     // on the disk, whatever happens next
    void publish();  // gives it its name, over what may have had it
    void publish_as_new();  // the same, but never over a file that is there
    int descriptor() const { return made_; }
    const std::string& path() const { return beside_; }

  private:
    [[noreturn]] void refuse() const;

    std::string file_, beside_;
    int made_;
};

void write_file(const std::string& file, const std::string& bytes);

}  // namespace arrears
