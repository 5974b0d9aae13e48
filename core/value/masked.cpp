#include "core/value/masked.hpp"

#include <algorithm>

namespace arrears {

std::string masked_name(std::string_view name) {
    const auto first = std::find_if(name.begin() + (name.empty() ? 0 : 1), name.end(), [](char c) { return (c & 0xc0) != 0x80; });
    return first == name.end() ? "**" : std::string(name.begin(), first) + "**";  // one character is the whole name
}

std::string masked_phone(std::string_view phone) {
    constexpr std::size_t mobile = 11, head = 3, tail = 4;
    if (phone.size() < mobile) return "****";  // of a short number too little would be hidden
    return std::string(phone.substr(0, head)) + "****" + std::string(phone.substr(phone.size() - tail));
}

std::string masked_id_number(std::string_view number) {
    constexpr std::size_t whole = 18, region = 6, tail = 4;
    if (number.size() != whole) return "****";
    return std::string(number.substr(0, region)) + "********" + std::string(number.substr(whole - tail));
}

std::string masked_account(std::string_view account) {
    constexpr std::size_t shortest = 12, tail = 4;
    return "****" + std::string(account.size() < shortest ? "" : account.substr(account.size() - tail));
}

std::string masked_address(std::string_view address) {
    constexpr int shown = 3;  // of its characters: the place, and no house
    int characters = 0;
    std::size_t end = 0;
    while (end < address.size() && ((address[end] & 0xc0) == 0x80 || ++characters <= shown)) ++end;
    return std::string(address.substr(0, end)) + "****";
}

}  // namespace arrears
