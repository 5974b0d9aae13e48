#pragma once
#include <string>

#include "core/value/money.hpp"

namespace arrears {

// An amount in the characters that cannot be altered (大写): 126,400.00 → 壹拾贰万陆仟肆佰元整. By the rules for filling in
// notes and settlement vouchers (正确填写票据和结算凭证的基本规定): 整 after an amount that ends in yuan; one 零 for a run of
// zeros between digits; where the rule leaves a 零 to the writer, none is written.
std::string in_words(Money amount);

}  // namespace arrears
