#pragma once
#include "core/work/draft.hpp"

namespace arrears {

// The record that something is about, by the table that holds it. Throws Error{not_found} where it does not stand.
About about(const Desk& desk, std::string_view table, Id id);

struct AddRemark {  // a note on what is recorded already
    struct Result { Remark remark; };
    std::string_view deed() const { return "add_remark"; }
    std::string_view table;
    Id record;
    Date on;
    std::string text;
};
Decision<AddRemark::Result> decide(const AddRemark& deed, const Desk& desk);

struct AttachDocument {  // a paper into the store
    struct Result { DocumentFile document; };
    std::string_view deed() const { return "attach_document"; }
    std::string_view table;
    Id record;
    Date on;
    std::string file_name;
    std::string bytes;  // 64 MB at most, else Error{invalid}
};
Decision<AttachDocument::Result> decide(const AttachDocument& deed, const Desk& desk);

}  // namespace arrears
