#include "core/store/heads.hpp"

namespace arrears {

std::vector<Officer> heads_for(Sql& sql, StepKind step, const Law& law, Date on) {
    const auto rule = law.find("approve_" + std::string(code(step)), on);
    if (!rule) return {};
    const auto officers = all<Officer>(sql, "WHERE writer IN (SELECT writer FROM office) AND void_act IS NULL ORDER BY id");
    const auto at_least = [&](Role least) {
        std::vector<Officer> heads = officers;
        std::erase_if(heads, [&](const Officer& officer) { return officer.role < least || officer.body; });
        return heads;
    };
    const auto heads = at_least(from_code<Role>(rule->value).value_or(Role::unit_head));
    return heads.empty() ? at_least(Role::unit_head) : heads;
}

}  // namespace arrears
