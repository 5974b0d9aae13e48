#include "core/work/remark.hpp"

#include "core/store/blobs.hpp"
#include "core/store/tables.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

template <class Record>
std::optional<Id> standing(const Desk& desk, std::string_view table, Id id, Phrase unknown, const char* argument) {
    if (table != Record::table) return std::nullopt;
    if (!find<Record>(desk.sql, id)) throw Error(Fault::not_found, unknown, {{argument, id.text(Record::letter)}});
    return id;
}

}  // namespace

About about(const Desk& desk, std::string_view table, Id id) {
    const About of{standing<CaseFile>(desk, table, id, Phrase::case_unknown, "case"),
            standing<Inspection>(desk, table, id, Phrase::inspection_unknown, "inspection"),
            standing<Payment>(desk, table, id, Phrase::payment_unknown, "payment"),
            standing<Employer>(desk, table, id, Phrase::employer_gone, "employer"),
            standing<Call>(desk, table, id, Phrase::call_unknown, "call"),
            standing<Aid>(desk, table, id, Phrase::aid_unknown, "aid")};
    if (!of.case_id && !of.inspection && !of.payment && !of.employer && !of.call && !of.aid)
        throw Error(Fault::invalid, Phrase::remark_of_none, {{"record", id.text(find_table(table)->letter)}}).in("record");
    return of;
}

Decision<AddRemark::Result> decide(const AddRemark& deed, const Desk& desk) {
    desk.require_past(deed.on);
    if (deed.text.empty()) throw Error(Fault::invalid, Phrase::remark_empty).in("note");
    Draft draft(desk);
    const Remark remark{draft.next<Remark>(deed.on.year()), about(desk, deed.table, deed.record), deed.on, desk.signature.officer,
                        *draft.words(deed.text)};
    draft.put(remark);
    return {std::move(draft), {remark}};
}

Decision<AttachDocument::Result> decide(const AttachDocument& deed, const Desk& desk) {
    desk.require_past(deed.on);
    require_name(deed.file_name);
    if (deed.bytes.size() > most_blob_bytes)
        throw Error(Fault::invalid, Phrase::document_too_big, {{"file", deed.file_name}, {"bytes", deed.bytes.size()}}).in("file");
    Draft draft(desk);
    const DocumentFile document{draft.next<DocumentFile>(deed.on.year()), about(desk, deed.table, deed.record), deed.on, hex(sha256({deed.bytes})),
                                static_cast<std::int64_t>(deed.bytes.size()), *draft.words(deed.file_name), desk.signature.officer};
    draft.put(document);
    draft.vault.push_back([bytes = deed.bytes, digest = document.sha256, writer = desk.writer()](Sql& sql) { write_blob(sql, writer, digest, bytes); });
    return {std::move(draft), {document}};
}

}  // namespace arrears
