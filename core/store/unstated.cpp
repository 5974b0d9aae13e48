#include "core/store/unstated.hpp"

#include <array>

namespace arrears {
namespace {

enum { id_number, occupation, work_unit, home, employer_representative, post, count };
constexpr std::array<Unstated, count> rows{{{"id_number", Phrase::field_id_number},
                                            {"occupation", Phrase::field_occupation},
                                            {"work_unit", Phrase::field_work_unit},
                                            {"address", Phrase::field_home},
                                            {"employer_representative", Phrase::field_employer_representative},
                                            {"employer_representative_post", Phrase::field_post}}};

}  // namespace

std::span<const Unstated> what_is_to_be_stated() { return rows; }

std::vector<Unstated> unstated_of(const Person& complainant, const std::optional<Person>& in_charge) {
    std::vector<Unstated> unstated;
    const auto want = [&](bool is_stated, std::size_t row) { if (!is_stated) unstated.push_back(rows[row]); };
    want(complainant.id_number.has_value(), id_number);
    want(complainant.occupation.has_value(), occupation);
    want(complainant.work_unit.has_value(), work_unit);
    want(complainant.home.has_value(), home);
    want(in_charge.has_value(), employer_representative);
    want(!in_charge || in_charge->occupation, post);
    return unstated;
}

}  // namespace arrears
