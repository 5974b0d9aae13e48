// complaint_rows N FOLDER: N complaints of N/20 employers as CSV, in the layout that data/maps/bench-*.toml read; every one invented, every
// credit code with a right check character.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

static std::uint64_t state = 20130110;
static std::uint64_t next(std::uint64_t below) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state >> 33) % below;
}

static std::string credit_code(std::uint64_t number) {
    static const char digits[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static const int organisation[] = {3, 7, 9, 10, 5, 8, 4, 2}, weights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    char code[19];
    std::snprintf(code, sizeof code, "91410803%08llu", static_cast<unsigned long long>(number));
    int sum = 0;
    for (int at = 0; at < 8; ++at) sum += organisation[at] * (code[8 + at] - '0');
    const int check = (11 - sum % 11) % 11;
    code[16] = check == 10 ? 'X' : static_cast<char>('0' + check);
    sum = 0;
    for (int at = 0; at < 17; ++at) {
        int value = 0;
        while (digits[value] != code[at]) ++value;
        sum += weights[at] * value;
    }
    code[17] = digits[(31 - sum % 31) % 31];
    code[18] = '\0';
    return code;
}

static std::string day(std::int64_t number) {
    const std::chrono::year_month_day ymd{std::chrono::sys_days(std::chrono::days(number))};
    char text[11];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(ymd.year()) % 10000, static_cast<unsigned>(ymd.month()) % 100, static_cast<unsigned>(ymd.day()) % 100);
    return text;
}

int main(int count, char** words) {
    if (count != 3) return 2;
    const std::uint64_t rows = std::strtoull(words[1], nullptr, 10), firms = rows / 20 + 200;
    const std::string folder = words[2];
    static const char* const industries[] = {"construction", "manufacturing", "catering", "retail", "logistics", "property"};
    static const char* const towns[] = {"410802", "410803", "410804", "410811", "410821", "410822", "410823", "410825", "410882", "410883"};
    static const char* const channels[] = {"hotline", "visit", "web", "letter", "transfer"};
    std::FILE* employers = std::fopen((folder + "/employers.csv").c_str(), "w");
    std::FILE* complaints = std::fopen((folder + "/complaints.csv").c_str(), "w");
    if (!employers || !complaints) return 1;
    std::fprintf(employers, "uscc,name,region,industry,size,headcount\n");
    for (std::uint64_t firm = 0; firm < firms; ++firm)
        std::fprintf(employers, "%s,焦作第%llu建筑劳务有限公司,%s,%s,small,%llu\n", credit_code(firm).c_str(), static_cast<unsigned long long>(firm), towns[next(10)], industries[next(6)],
                     static_cast<unsigned long long>(5 + next(300)));
    std::fprintf(complaints, "complaint_id,uscc,received,channel,workers,amount,status,settled\n");
    const std::int64_t first = 18628, last = 20726;  // 2021-01-01 to 2026-09-30
    for (std::uint64_t row = 0; row < rows; ++row) {
        const std::int64_t received = first + static_cast<std::int64_t>(row * static_cast<std::uint64_t>(last - first) / rows);
        const std::uint64_t kind = next(100);
        const std::int64_t closed = received + 1 + static_cast<std::int64_t>(next(90));
        const bool settled = kind < 75 && closed <= last;
        const std::uint64_t firm = next(4) == 0 ? next(firms) : next(firms / 10);
        std::fprintf(complaints, "%llu,%s,%s,%s,%llu,%llu.%02llu,%s,%s\n", static_cast<unsigned long long>(row + 1), credit_code(firm).c_str(), day(received).c_str(), channels[next(5)],
                     static_cast<unsigned long long>(1 + next(30)), static_cast<unsigned long long>(800 + next(90000)), static_cast<unsigned long long>(next(100)),
                     settled ? "settled" : kind < 85 ? "rejected" : kind < 92 ? "court" : "accepted", settled ? day(closed).c_str() : "");
    }
    return std::fclose(employers) == 0 && std::fclose(complaints) == 0 ? 0 : 1;
}
