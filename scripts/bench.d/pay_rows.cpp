// Writes a pay sheet of so many rows, always the same ones: blocks of one employer and month, persons who are invented, ID
// numbers and credit codes with their check characters.   pay_rows ROWS > FILE
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

std::uint64_t state = 20130110;

std::uint64_t below(std::uint64_t limit) {  // splitmix64
    std::uint64_t z = state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return (z ^ z >> 31) % limit;
}

std::string id_number() {
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    char text[19];
    std::snprintf(text, sizeof text, "4108%02d%04d%02d%02d%03d", int(2 + below(3)), int(1955 + below(50)), int(1 + below(12)), int(1 + below(28)), int(below(1000)));
    int sum = 0;
    for (int at = 0; at < 17; ++at) sum += (text[at] - '0') * weights[at];
    return std::string(text) + "10X98765432"[sum % 11];
}

std::string credit_code() {
    constexpr char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    std::string text = "91410803MA9";
    while (text.size() < 16) text += static_cast<char>('0' + below(10));
    int organisation = 0, sum = 0, power = 1;
    const auto value = [&](char c) { return static_cast<int>(std::string(alphabet).find(c)); };
    constexpr int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    for (int at = 0; at < 8; ++at) {
        const char c = text[static_cast<std::size_t>(8 + at)];
        organisation += (c <= '9' ? c - '0' : c - 'A' + 10) * weights[at];
    }
    const int check = 11 - organisation % 11;
    text += check == 10 ? 'X' : check == 11 ? '0' : static_cast<char>('0' + check);
    for (const char c : text) sum += value(c) * power, power = power * 3 % 31;
    return text + alphabet[(31 - sum % 31) % 31];
}

}  // namespace

int main(int, char** arguments) {
    long rows = std::atol(arguments[1]);
    std::puts("uscc,worker,month,days,ot_weekday,ot_weekend,ot_holiday,wage,paid");
    while (rows > 0) {
        const std::string employer = credit_code();
        const int year = static_cast<int>(2021 + below(5)), month = static_cast<int>(1 + below(12));
        for (auto left = 3 + below(60); left > 0 && rows > 0; --left, --rows) {
            const std::int64_t wage = 2000 + static_cast<std::int64_t>(below(160)) * 50, days = 15 + static_cast<std::int64_t>(below(9));
            const auto hours = [&](std::uint64_t one_in, std::uint64_t most) { return below(one_in) == 0 ? static_cast<std::int64_t>(below(most)) : 0; };
            const std::int64_t workday = hours(2, 40), rest = hours(4, 17), holiday = hours(9, 9);
            std::int64_t fen = wage * 100 * (days < 21 ? days : 21) / 21 + wage * 100 * (150 * workday + 200 * rest + 300 * holiday) / 17400;
            if (below(12) == 0) fen = fen * static_cast<std::int64_t>(50 + below(45)) / 100;
            std::printf("%s,%s,%04d-%02d,%d,%d,%d,%d,%d.00,%d.%02d\n", employer.c_str(), id_number().c_str(), year, month, int(days), int(workday), int(rest), int(holiday), int(wage), int(fen / 100), int(fen % 100));
        }
    }
}
