#pragma once
// Which persons were met, and what was found of each: by the ID number, which makes a number of 17 digits. Half a million take
// 12 MB; of more than that, which no employer has, it says that it does not know.
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace arrears {

class Persons {
  public:
    static constexpr std::size_t most = 500'000;
    static constexpr std::size_t kinds = 8;

    bool knows_all() const { return !has_too_many_; }
    std::int64_t count() const { return count_; }
    std::int64_t count_of(std::size_t kind) const { return found_[kind]; }

    // One bit of `kinds_found` a kind, one of `month` a month. The ID number is valid. Answers whether that month of his was met before.
    bool meet(std::string_view id_number, std::uint8_t kinds_found, std::uint16_t month = 0) {
        if (has_too_many_) return false;
        std::uint64_t key = 0;
        for (const char c : id_number.substr(0, 17)) key = key * 10 + static_cast<std::uint64_t>(c - '0');
        if (keys_.empty()) grow(1 << 10);
        for (std::size_t at = place_of(key);; at = (at + 1) & (keys_.size() - 1)) {
            if (keys_[at] == key) return note(at, kinds_found, month);
            if (keys_[at] != 0) continue;
            if (static_cast<std::size_t>(count_) == most) return give_up(), false;
            keys_[at] = key;
            ++count_;
            note(at, kinds_found, month);
            if (static_cast<std::size_t>(count_) * 2 > keys_.size()) grow(keys_.size() * 2);
            return false;
        }
    }

  private:
    std::size_t place_of(std::uint64_t key) const { return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15u >> 32) & (keys_.size() - 1); }

    bool note(std::size_t at, std::uint8_t kinds_found, std::uint16_t month) {
        const bool is_again = (months_[at] & month) != 0;
        months_[at] = static_cast<std::uint16_t>(months_[at] | month);
        const auto fresh = static_cast<std::uint8_t>(kinds_found & ~noted_[at]);
        if (fresh == 0) return is_again;
        noted_[at] = static_cast<std::uint8_t>(noted_[at] | fresh);
        for (std::size_t kind = 0; kind < kinds; ++kind) found_[kind] += fresh >> kind & 1;
        return is_again;
    }

    void grow(std::size_t size) {
        std::vector<std::uint64_t> keys(size);
        std::vector<std::uint8_t> noted(size);
        std::vector<std::uint16_t> months(size);
        keys.swap(keys_), noted.swap(noted_), months.swap(months_);
        for (std::size_t old = 0; old < keys.size(); ++old) {
            if (keys[old] == 0) continue;
            std::size_t at = place_of(keys[old]);
            while (keys_[at] != 0) at = (at + 1) & (keys_.size() - 1);
            keys_[at] = keys[old], noted_[at] = noted[old], months_[at] = months[old];
        }
    }

    void give_up() {
        has_too_many_ = true;
        keys_ = {}, noted_ = {}, months_ = {};
    }

    std::vector<std::uint64_t> keys_;  // 0 where there is none
    std::vector<std::uint8_t> noted_;    // what was found of each
    std::vector<std::uint16_t> months_;  // and of which months
    std::array<std::int64_t, kinds> found_{};
    std::int64_t count_ = 0;
    bool has_too_many_ = false;
};

}  // namespace arrears
