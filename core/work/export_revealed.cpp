#include "core/work/export_revealed.hpp"

namespace arrears {

Decision<ExportRevealed::Result> decide(const ExportRevealed& deed, const Desk& desk) {
    if (deed.reason.empty()) throw Error(Fault::undecided, Phrase::export_reveal_needs_reason).in("reason");
    Draft draft(desk);
    draft.chose("table=" + deed.what);
    for (const std::string& one : deed.selected_by) draft.chose(one);
    draft.chose("rows=" + std::to_string(deed.rows));
    draft.because(deed.reason);
    return {std::move(draft), {}};
}

}  // namespace arrears
