// What `payroll check --totals` does with the rows of pay_rows, written for just these nine columns: the file in blocks of 1 MiB,
// cells found 32 bytes at a time, both codes checked, overtime and the minimum wage reckoned, all in one loop.   pay_by_hand FILE
#pragma GCC target("avx2")
#include <fcntl.h>
#include <immintrin.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>

namespace {

struct Sums {
    long rows = 0, refused = 0, below_minimum = 0, over_cap = 0, owed = 0;
    std::int64_t fen = 0;
} sums;

std::array<int, 256> code_values() {
    std::array<int, 256> values;
    values.fill(-1000);
    int value = 0;
    for (const char* c = "0123456789ABCDEFGHJKLMNPQRTUWXY"; *c; ++c) values[static_cast<unsigned char>(*c)] = value++;
    return values;
}
const std::array<int, 256> value_of = code_values();
constexpr int code_weights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1};
constexpr int id_weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

bool is_credit_code(const char* text) {
    int sum = 0;
    for (int at = 0; at < 18; ++at) sum += value_of[static_cast<unsigned char>(text[at])] * code_weights[at];
    return sum >= 0 && sum % 31 == 0;
}

bool is_id_number(const char* text) {
    int sum = 0;
    bool is_digits = true;
    for (int at = 0; at < 17; ++at) is_digits &= text[at] >= '0' && text[at] <= '9', sum += (text[at] - '0') * id_weights[at];
    return is_digits && "10X98765432"[sum % 11] == text[17];
}

std::int64_t number(const char* from, const char* to) {
    std::int64_t value = 0;
    for (; from < to; ++from)
        if (*from != '.') value = value * 10 + (*from - '0');
    return value;
}

// cells[n] begins the n-th; each ends one character before the next.
void reckon(const char* const* cells) {
    ++sums.rows;
    const auto cell = [&](int at) { return number(cells[at], cells[at + 1] - 1); };
    if (cells[1] - cells[0] != 19 || cells[2] - cells[1] != 19 || !is_credit_code(cells[0]) || !is_id_number(cells[1])) return ++sums.refused, void();
    const std::int64_t days = cell(3), workday = cell(4), rest = cell(5), holiday = cell(6), wage = cell(7), paid = cell(8);
    constexpr std::int64_t minimum = 210'000, cap = 36, whole_month = 22;
    const std::int64_t base = days < whole_month ? (wage * 100 * days + 1087) / 2175 : wage;
    const std::int64_t due = base + (wage * (150 * workday + 200 * rest + 300 * holiday) + 8700) / 17400;
    sums.below_minimum += paid < minimum;
    sums.over_cap += workday + rest > cap;
    if (due > paid) ++sums.owed, sums.fen += due - paid;
}

}  // namespace

int main(int, char** arguments) {
    const int file = open(arguments[1], O_RDONLY);
    constexpr std::size_t size = 1 << 20;
    std::vector<char> block(size + 32);
    std::size_t held = 0;
    bool is_head = true;
    for (ssize_t got; (got = read(file, block.data() + held, size - held)) > 0;) {
        held += static_cast<std::size_t>(got);
        const char* const cells_end = static_cast<const char*>(memrchr(block.data(), '\n', held)) + 1;
        const char* cells[16] = {block.data()};
        int count = 0;
        const __m256i comma = _mm256_set1_epi8(','), line = _mm256_set1_epi8('\n');
        for (const char* at = block.data(); at < cells_end; at += 32) {
            const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
            const auto lines = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, line)));
            auto ends = lines | static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, comma)));
            for (; ends != 0; ends &= ends - 1) {
                const char* const end = at + __builtin_ctz(ends);
                if (end >= cells_end) break;
                cells[++count & 15] = end + 1;
                if (*end != '\n') continue;
                if (is_head) is_head = false;
                else if (count == 9) reckon(cells);
                else ++sums.refused;
                cells[0] = end + 1, count = 0;
            }
        }
        held -= static_cast<std::size_t>(cells_end - block.data());
        std::memmove(block.data(), cells_end, held);
    }
    std::printf("%ld rows, %ld refused, %ld below the minimum, %ld over the cap, %ld owed %.2f\n", sums.rows, sums.refused, sums.below_minimum, sums.over_cap, sums.owed, static_cast<double>(sums.fen) / 100);
}
