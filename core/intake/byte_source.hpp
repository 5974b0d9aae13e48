#pragma once
#include <string>
#include <string_view>

#include "core/error.hpp"

namespace arrears {

// A file, or standard input where it is "-", read in its order; what it begins with is seen before.
// Throws Error{not_found} where it cannot be read.
class ByteSource {
  public:
    explicit ByteSource(const std::string& file);
    ~ByteSource();
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    const Arg& name() const { return name_; }
    std::string_view beginning() const { return beginning_; }  // 4 KiB, where there are as many
    void skip(std::size_t size) { at_ += size; }               // of the beginning: a mark that was seen there

    std::size_t read(char* into, std::size_t size);  // as many as are asked for, unless the file ends
    // All of it, from its beginning, to be read anywhere: the file itself, or a copy in memory of what came through a pipe.
    int whole();

  private:
    std::size_t read_on(char* into, std::size_t size);

    Arg name_;
    int file_;
    bool is_ours_;
    std::string beginning_;
    std::size_t at_ = 0;  // of the beginning, what was read of it
};

}  // namespace arrears
