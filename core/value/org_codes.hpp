#pragma once
// The three numbers an employer may be known by. They are public: errors repeat them.
#include <compare>
#include <string>
#include <string_view>

#include "core/phrases/arg.hpp"

namespace arrears {

// Unified social credit code (统一社会信用代码, GB 32100-2015), since October 2015.
class CreditCode {
  public:
    static CreditCode parse(std::string_view text);  // 91110000600037341L; throws Error{invalid}
    const std::string& text() const { return text_; }
    Arg arg() const { return text(); }
    auto operator<=>(const CreditCode&) const = default;

  private:
    explicit CreditCode(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

// Organisation code (组织机构代码, GB 11714), characters 9 to 17 of the later credit code.
class OrganisationCode {
  public:
    static OrganisationCode parse(std::string_view text);  // 60003734-1, 600037341; throws Error{invalid}
    const std::string& text() const { return text_; }      // without the hyphen
    Arg arg() const { return text(); }
    auto operator<=>(const OrganisationCode&) const = default;

  private:
    explicit OrganisationCode(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

// Registration number of a business licence (工商注册号), 15 digits.
class RegistrationNumber {
  public:
    static RegistrationNumber parse(std::string_view text);  // 110108000000016; throws Error{invalid}
    const std::string& text() const { return text_; }
    Arg arg() const { return text(); }
    auto operator<=>(const RegistrationNumber&) const = default;

  private:
    explicit RegistrationNumber(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

}  // namespace arrears
