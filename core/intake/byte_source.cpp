#include "core/intake/byte_source.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

namespace arrears {

ByteSource::ByteSource(const std::string& file)
    : name_(file == "-" ? Arg(Phrase::standard_input) : Arg(file)),
      file_(file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC)),
      is_ours_(file != "-") {
    beginning_.resize(4096);
    beginning_.resize(read_on(beginning_.data(), beginning_.size()));
}

ByteSource::~ByteSource() {
    if (is_ours_) ::close(file_);
}

std::size_t ByteSource::read(char* into, std::size_t size) {
    const std::size_t seen = std::min(size, beginning_.size() - at_);
    std::memcpy(into, beginning_.data() + at_, seen);
    at_ += seen;
    return seen == size ? size : seen + read_on(into + seen, size - seen);
}

// To the full, however little a pipe gives at a time: what is cut into records afterwards is then cut once.
std::size_t ByteSource::read_on(char* into, std::size_t size) {
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::read(file_, into + done, size - done);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", name_}});
        if (got == 0) break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

int ByteSource::whole() {
    if (is_ours_ && ::lseek(file_, 0, SEEK_SET) == 0) return file_;
    const int copy = ::memfd_create("sheet", MFD_CLOEXEC);
    std::vector<char> block(1U << 20U);
    for (std::size_t got = read(block.data(), block.size()); got > 0; got = read(block.data(), block.size()))
        if (::write(copy, block.data(), got) != static_cast<ssize_t>(got)) throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", name_}});
    if (is_ours_) ::close(file_);
    file_ = copy;
    is_ours_ = true;
    return file_;
}

}  // namespace arrears
