#include "core/store/tables.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/record/import_records.hpp"
#include "core/record/paper.hpp"
#include "core/store/records.hpp"

namespace arrears {
namespace {

template <class Record>
TableShape shape() {
    return {Record::table, Record::letter, columns_of<Record>()};
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 33> references{{
    {"campaign", "campaign"}, {"employer", "employer"}, {"case_id", "case_file"}, {"inspection", "inspection"},
    {"officer", "officer"}, {"note", "words_seal"}, {"proof", "words_seal"},
    {"returns", "payment"}, {"person", "person_seal"}, {"payment", "payment"}, {"call", "call"}, {"step", "step"},
    {"matter", "words_seal"}, {"told", "words_seal"}, {"file_name", "words_seal"}, {"other", "employer"}, {"party", "party"},
    {"site", "site"}, {"builder", "employer"}, {"general_contractor", "employer"},
    {"partner", "officer"}, {"approved_by", "officer"}, {"about", "step"}, {"copy_of", "paper"}, {"sheet", "pay_sheet"}, {"from_source", "import_source"}, {"run", "import_run"}, {"held", "held_row"}, {"cells", "words_seal"},
    {"cause", "words_seal"}, {"referrer", "words_seal"}, {"part_of", "aid"}, {"aid", "aid"}}};

}  // namespace

std::string_view TableShape::table_named_by(std::string_view column) const {
    const auto found = std::find_if(references.begin(), references.end(), [&](const auto& row) { return row.first == column; });
    return found == references.end() ? std::string_view{} : found->second;
}

std::span<const TableShape> record_tables() {
    static const std::array tables{shape<Office>(), shape<Officer>(), shape<Employer>(), shape<FormerName>(), shape<SameAs>(), shape<Site>(), shape<Subcontractor>(), shape<OfficeDay>(), shape<OfficeRule>(), shape<Campaign>(),
                                   shape<CampaignTarget>(), shape<WordsSeal>(), shape<PersonSeal>(), shape<CaseFile>(), shape<Party>(), shape<Contact>(),
                                   shape<Inspection>(), shape<InspectionOfficer>(), shape<ChecklistItem>(), shape<Step>(),
                                   shape<Payment>(), shape<Call>(), shape<Aid>(), shape<Instalment>(), shape<Remark>(), shape<DocumentFile>(),
                                   shape<Disclosure>(), shape<PaymentWorker>(), shape<Paper>(), shape<PaySheet>(), shape<Claim>(),
                                   shape<ImportSource>(), shape<ImportRun>(), shape<HeldRow>(), shape<Origin>()};
    return tables;
}

std::span<const std::string_view> derived_tables() {
    static constexpr std::array<std::string_view, 11> tables{"case_state", "clock", "fact", "summary", "visited", "gram", "same_employer", "counter", "act", "touch", "touch_span"};
    return tables;
}

const TableShape* find_table(std::string_view name) {
    const auto tables = record_tables();
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const TableShape& table) { return table.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

}  // namespace arrears
