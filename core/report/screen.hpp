#pragma once
// A case held against what the law asks before it may go to the police, be published or listed, and what may be added to
// what is owed. Each element is met, not met or unknown: whether anybody has done wrong is not for the ledger to say.
#include "core/law/rules.hpp"
#include "core/report/document.hpp"
#include "core/phrases/speech.hpp"
#include "core/record/words.hpp"
#include "core/store/sql.hpp"

namespace arrears {

enum class Met { yes, no, unknown };
template <>
struct Words<Met> {
    using enum Met;
    static constexpr std::array rows = std::to_array<WordRow<Met>>({{yes, "yes", Phrase::met_yes}, {no, "no", Phrase::met_no}, {unknown, "unknown", Phrase::met_unknown}});
};

enum class Verdict { meets, may_meet, does_not_meet };
template <>
struct Words<Verdict> {
    using enum Verdict;
    static constexpr std::array rows = std::to_array<WordRow<Verdict>>(
        {{meets, "meets", Phrase::verdict_meets}, {may_meet, "may_meet", Phrase::verdict_may_meet}, {does_not_meet, "does_not_meet", Phrase::verdict_does_not_meet}});
};

// Whether an amount reaches the threshold that held: of a range, below its lower end it does not, from its upper end on it
// does, and between them only the province can say. Nothing is known of an unknown amount, or where no number is.
Met reaches(const std::optional<Money>& amount, const Rule& threshold);
// 法释〔2013〕3号 art. 3 (1) one worker, of so many months' pay; (2) so many workers together. Before it came there was no number.
Met one_worker_owed(const std::optional<Money>& amount, const std::optional<int>& months, const Law& law, Date day);
Met workers_owed(const std::optional<Money>& amount, const std::optional<int>& workers, const Law& law, Date day);

Document screen_case(Sql& sql, Id id, Date as_of, const Speech& say);

}  // namespace arrears
