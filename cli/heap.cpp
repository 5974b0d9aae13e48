#include "cli/heap.hpp"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

namespace arrears {
namespace {

constexpr int mebibyte = 1 << 20;
constexpr int room = 512 * mebibyte;        // of addresses, not of memory: what is never touched is never given
constexpr int of_every_command = mebibyte / 4 * 3;  // about what one record takes, filled at once
constexpr int of_small_pages = 32 * mebibyte;   // a command that takes no more is given no more than it touches
constexpr int largest_of_heap = 4 * mebibyte;  // larger blocks have a mapping of their own, as glibc would have it in the end

char* from = nullptr;  // the part of the heap that was taken at once, where it was
std::intptr_t grown = 0;

char* end_of_heap() { return static_cast<char*>(sbrk(0)); }

}  // namespace

void take_heap_in_large_pieces() {
    from = end_of_heap();
    mallopt(M_MMAP_THRESHOLD, largest_of_heap);
    mallopt(M_TOP_PAD, room);             // the next growth takes it all,
    mallopt(M_TRIM_THRESHOLD, 2 * room);  // and what is freed is kept for what comes
    void* volatile piece = std::malloc(of_every_command);  // the compiler may leave out one that nobody looks at
    std::free(piece);
    mallopt(M_TOP_PAD, mebibyte);
    grown = end_of_heap() - from;
    if (grown < room) grown = 0;  // another allocator, or no room
    if (grown == 0) return;
    madvise(from + of_small_pages, static_cast<std::size_t>(grown - of_small_pages), MADV_HUGEPAGE);
    madvise(from, of_every_command, MADV_POPULATE_WRITE);
}

void expect_much_memory() {
    if (grown > 0) madvise(from, static_cast<std::size_t>(grown), MADV_HUGEPAGE);
}

}  // namespace arrears
