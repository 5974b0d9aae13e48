#pragma once
// Values of a person as they are shown: so much that he is known again, and not more.
#include <string>
#include <string_view>

namespace arrears {

std::string masked_name(std::string_view name);        // 马**
std::string masked_phone(std::string_view phone);      // 138****1234
std::string masked_id_number(std::string_view number);  // 410803********0012, also of one that does not check
std::string masked_account(std::string_view account);  // ****5678
std::string masked_address(std::string_view address);  // 中站区****

}  // namespace arrears
