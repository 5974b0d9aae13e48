#pragma once
// Which persons were met, and what was found of each. An ID number, without its check character, is a number of 47 bits; the
// 17 that are left of a word note what was found of its person and in which months. So half a million take 8 MB; of more than
// that, which no employer has, it says that it does not know.
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace arrears {

class Persons {
  public:
    static constexpr std::size_t most = 500'000;
    static constexpr unsigned kinds = 7, months = 10;

    bool knows_all() const { return !has_too_many_; }
    std::int64_t count() const { return count_; }
    std::int64_t count_of(std::size_t kind) const { return found_[kind]; }

    // One bit of `kinds_found` a kind, one of `month` a month, where it is one of the first ten. The ID number is valid.
    // Answers whether that month of his was met before.
    bool meet(std::string_view id_number, std::uint32_t kinds_found, std::uint32_t month = 0) {
        if (has_too_many_) return false;
        if (words_.empty()) grow(1 << 10);
        const std::uint64_t person = number_of(id_number);
        for (std::size_t at = place_of(person);; at = (at + 1) & (words_.size() - 1)) {
            std::uint64_t& word = words_[at];
            if (word >> notes == person) return note(word, kinds_found, month);
            if (word != 0) continue;
            if (static_cast<std::size_t>(count_) == most) return give_up(), false;
            word = person << notes;
            ++count_;
            note(word, kinds_found, month);
            if (static_cast<std::size_t>(count_) * 2 > words_.size()) grow(words_.size() * 2);
            return false;
        }
    }

  private:
    static constexpr unsigned notes = kinds + months;

    // Its region, the day of birth as one of 372 of the year, and its order: never 0, for no region begins with 0.
    static std::uint64_t number_of(std::string_view id) {
        const auto digits = [&](std::size_t at, std::size_t size) {
            std::uint64_t number = 0;
            for (const char c : id.substr(at, size)) number = number * 10 + static_cast<std::uint64_t>(c - '0');
            return number;
        };
        constexpr std::uint64_t days_of_month = 31, days_of_year = 12 * days_of_month, first_year = 1800, years = 300;
        const std::uint64_t born = (digits(6, 4) - first_year) * days_of_year + (digits(10, 2) - 1) * days_of_month + (digits(12, 2) - 1);
        return (digits(0, 6) * (years * days_of_year) + born) * 1000 + digits(14, 3);
    }

    std::size_t place_of(std::uint64_t person) const { return static_cast<std::size_t>(person * 0x9E3779B97F4A7C15u >> 32) & (words_.size() - 1); }

    bool note(std::uint64_t& word, std::uint32_t kinds_found, std::uint32_t month) {
        const std::uint64_t noted = kinds_found | std::uint64_t{month} << kinds, fresh = noted & ~word;
        const bool is_again = month != 0 && (word >> kinds & month) != 0;
        word |= noted;
        for (unsigned kind = 0; kind < kinds && (fresh & ((1u << kinds) - 1)) != 0; ++kind) found_[kind] += static_cast<std::int64_t>(fresh >> kind & 1);
        return is_again;
    }

    void grow(std::size_t size) {
        std::vector<std::uint64_t> words(size);
        words.swap(words_);
        for (const std::uint64_t word : words) {
            if (word == 0) continue;
            std::size_t at = place_of(word >> notes);
            while (words_[at] != 0) at = (at + 1) & (words_.size() - 1);
            words_[at] = word;
        }
    }

    void give_up() {
        has_too_many_ = true;
        words_ = {};
    }

    std::vector<std::uint64_t> words_;  // 0 where there is none
    std::array<std::int64_t, kinds> found_{};
    std::int64_t count_ = 0;
    bool has_too_many_ = false;
};

}  // namespace arrears
