#include "core/store/records.hpp"

#include "core/record/import_records.hpp"
#include "core/record/paper.hpp"

namespace arrears {

template <class Record>
const std::vector<std::string>& Stored<Record>::columns() {
    static const std::vector<std::string> columns = [] {
        std::vector<std::string> names{"id"};
        Record record;
        Record::fields(record, [&](const char* name, const auto&) { names.emplace_back(name); });
        return names;
    }();
    return columns;
}

template <class Record>
std::vector<Cell> Stored<Record>::cells(const Record& record) {
    std::vector<Cell> cells;
    cells.reserve(columns().size());
    cells.push_back(to_cell(record.id));
    Record::fields(record, [&](const char*, const auto& value) { cells.push_back(to_cell(value)); });
    return cells;
}

template <class Record>
Record Stored<Record>::from(const Row& row) {
    Record record;
    int column = 0;
    try {
        record.id = Id(row.integer(column++));
        Record::fields(record, [&](const char*, auto& value) {
            value = FromCell<std::remove_cvref_t<decltype(value)>>::read(row.cell(column++));
        });
    } catch (const std::exception&) {  // a wrong kind of cell, an unknown word, a code that does not check
        throw Error(Fault::damaged, Phrase::record_unreadable,
                    {{"table", std::string(Record::table)}, {"record", std::to_string(row.integer(0))}});
    }
    return record;
}

template <class Record>
std::vector<Record> Stored<Record>::all(Sql& sql, std::string_view where, Bound bound) {
    static const std::string select = [] {
        std::string names;
        for (const auto& name : columns()) names += (names.empty() ? "" : ", ") + name;
        return "SELECT " + names + " FROM " + std::string(Record::table) + " ";
    }();
    std::vector<Record> found;
    sql.each(select + std::string(where), bound, [&](const Row& row) { found.push_back(from(row)); });
    return found;
}

template <class Record>
std::optional<Record> Stored<Record>::find(Sql& sql, Id id, bool even_void) {
    const Cell place[] = {to_cell(id.writer()), to_cell(id)};
    auto found = all(sql, even_void ? "WHERE writer = $1 AND id = $2" : "WHERE writer = $1 AND id = $2 AND void_act IS NULL", place);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

template <class Record>
Record Stored<Record>::get(Sql& sql, Id id) {
    if (auto found = find(sql, id, true)) return std::move(*found);
    throw Error(Fault::damaged, Phrase::record_unreadable, {{"table", std::string(Record::table)}, {"record", id.full(Record::letter)}});
}

template struct Stored<Office>;
template struct Stored<Officer>;
template struct Stored<Employer>;
template struct Stored<FormerName>;
template struct Stored<SameAs>;
template struct Stored<Site>;
template struct Stored<Subcontractor>;
template struct Stored<OfficeDay>;
template struct Stored<OfficeRule>;
template struct Stored<Campaign>;
template struct Stored<CampaignTarget>;
template struct Stored<WordsSeal>;
template struct Stored<PersonSeal>;
template struct Stored<CaseFile>;
template struct Stored<Party>;
template struct Stored<Contact>;
template struct Stored<Inspection>;
template struct Stored<InspectionOfficer>;
template struct Stored<ChecklistItem>;
template struct Stored<Step>;
template struct Stored<Payment>;
template struct Stored<Call>;
template struct Stored<Aid>;
template struct Stored<Instalment>;
template struct Stored<Remark>;
template struct Stored<DocumentFile>;
template struct Stored<Disclosure>;
template struct Stored<PaymentWorker>;
template struct Stored<Paper>;
template struct Stored<PaySheet>;
template struct Stored<Claim>;
template struct Stored<ImportSource>;
template struct Stored<ImportRun>;
template struct Stored<HeldRow>;
template struct Stored<Origin>;

}  // namespace arrears
