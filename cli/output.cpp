#include "cli/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "core/error.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

[[noreturn]] void refuse_output(const std::string& file) {
    throw Error(Fault::disk, Phrase::output_failed, {{"file", file}, {"reason", std::strerror(errno)}});
}

}  // namespace

void write_file(const std::string& file, const std::string& bytes) {
    const std::string beside = file + ".new-" + hex(random_bytes(4));
    const int made = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made < 0) refuse_output(file);
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t got = ::write(made, bytes.data() + written, bytes.size() - written);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) break;
        written += static_cast<std::size_t>(got);
    }
    const bool is_whole = written == bytes.size() && fsync(made) == 0;
    const int failure = errno;
    if (::close(made) == 0 && is_whole && std::rename(beside.c_str(), file.c_str()) == 0) return;
    if (!is_whole) errno = failure;
    unlink(beside.c_str());
    refuse_output(file);
}

}  // namespace arrears
