#include "cli/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "core/error.hpp"
#include "core/value/hash.hpp"

namespace arrears {

FileBeside::FileBeside(std::string file)
    : file_(std::move(file)), beside_(file_ + ".new-" + hex(random_bytes(4))), made_(::open(beside_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)) {
    if (made_ < 0) refuse();
}

FileBeside::~FileBeside() {
    if (made_ >= 0) ::close(made_);
    if (!beside_.empty()) unlink(beside_.c_str());
}

void FileBeside::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t got = ::write(made_, bytes.data(), bytes.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) refuse();
        bytes.remove_prefix(static_cast<std::size_t>(got));
    }
}

void FileBeside::keep() {
    if (made_ < 0) return;
    if (fsync(made_) != 0) refuse();
    if (::close(std::exchange(made_, -1)) != 0) refuse();
}

void FileBeside::publish() {
    keep();
    if (std::rename(beside_.c_str(), file_.c_str()) != 0) refuse();
    beside_.clear();
}

void FileBeside::publish_as_new() {
    keep();
    if (renameat2(AT_FDCWD, beside_.c_str(), AT_FDCWD, file_.c_str(), RENAME_NOREPLACE) != 0) refuse();
    beside_.clear();
}

void FileBeside::refuse() const { throw Error(Fault::disk, Phrase::output_failed, {{"file", file_}, {"reason", std::strerror(errno)}}); }

void write_file(const std::string& file, const std::string& bytes) {
    FileBeside made(file);
    made.write(bytes);
    made.publish();
}

}  // namespace arrears
