#pragma once
// A complaint that may stand already as an open case: what --if-duplicate is told, and the cases to choose from.
#include "cli/env.hpp"
#include "core/work/contact.hpp"

namespace arrears {

// ask, link, new, fail, or link:2013-4.
struct DuplicateChoice {
    IfDuplicate what = IfDuplicate::ask;
    std::optional<std::string> link_to;
    static DuplicateChoice parse(std::string_view text);
};
inline std::string told_text(const DuplicateChoice& choice, const Speech&) { return std::string(code(choice.what)); }

// Files it, or asks (Error{undecided}) with the cases side by side, each beginning with what may be chosen; `shown` then
// notes what stood there, so that an answer holds for that alone.
FileComplaint::Result perform_or_ask(const FileComplaint& deed, Env& env, std::optional<ShownCases>& shown);

// The case that a link is to: the one named, or the only one that it can be; none where nothing stands yet.
std::optional<Id> case_to_link(const FileComplaint& deed, const std::optional<DuplicateChoice>& choice, Env& env);
AddContact contact_of(const FileComplaint& deed, Id to);
Document answer(const AddContact::Result& linked, Env& env);

}  // namespace arrears
