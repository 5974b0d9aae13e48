#pragma once
// 文书: the forms that an office prints, and each printing of one.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/record/records.hpp"

namespace arrears {

enum class FormKind {
    registration, oral_record, receipt, group_list, site_record, inquiry, acceptance, refusal, where_to_go, supplement, order, service,
    hearing, decision, demand, court, police, settlement, pay_sheet, filing_approval, extension_approval, closing_approval, union_letter,
    reminder, opinion, proposal, referral
};
template <>
struct Words<FormKind> {
    using enum FormKind;
    static constexpr std::array rows = std::to_array<WordRow<FormKind>>({
        {registration, "registration", Phrase::form_registration}, {oral_record, "oral-record", Phrase::form_oral_record},
        {receipt, "receipt", Phrase::form_receipt}, {group_list, "group-list", Phrase::form_group_list},
        {site_record, "site-record", Phrase::form_site_record}, {inquiry, "inquiry", Phrase::form_inquiry},
        {acceptance, "acceptance", Phrase::form_acceptance}, {refusal, "refusal", Phrase::form_refusal},
        {where_to_go, "where-to-go", Phrase::form_where_to_go}, {supplement, "supplement", Phrase::form_supplement},
        {order, "order", Phrase::form_order}, {service, "service", Phrase::form_service}, {hearing, "hearing", Phrase::form_hearing},
        {decision, "decision", Phrase::form_decision}, {demand, "demand", Phrase::form_demand}, {court, "court", Phrase::form_court},
        {police, "police", Phrase::form_police}, {settlement, "settlement", Phrase::form_settlement},
        {pay_sheet, "pay-sheet", Phrase::form_pay_sheet}, {filing_approval, "filing-approval", Phrase::form_filing_approval},
        {extension_approval, "extension-approval", Phrase::form_extension_approval},
        {closing_approval, "closing-approval", Phrase::form_closing_approval}, {union_letter, "union-letter", Phrase::form_union_letter},
        {reminder, "reminder", Phrase::form_reminder}, {opinion, "opinion", Phrase::form_opinion},
        {proposal, "proposal", Phrase::form_proposal}, {referral, "referral", Phrase::form_referral}});
};

// What of the persons of a case a form carries: all there is, the complainant's name alone, or nobody but masked.
enum class Carries { masked, name, full };

// A row of data/forms/forms.csv.
struct FormRow {
    FormKind form{};
    std::string_view word;                // 令, by which its numbers are counted; empty: it has none
    std::optional<Custodian> custodian;   // whose paper it is, where it is not everybody's
    bool of_inspection = false;           // it is printed from an inspection, the others from a case
    std::vector<StepKind> steps;          // the latest of these is what it says; empty: it needs none
    Carries carries{};
    bool is_of_owed = false;              // where its step has no amount, it is about what is owed
    std::optional<Date> from;             // before that day there was no such form
};
FormRow form_row(FormKind form);

struct Paper {
    static constexpr std::string_view table = "paper", letter = "";
    Id id;
    std::optional<Id> case_id, inspection;  // one of them
    FormKind form{};
    std::optional<std::string> number;  // as it stands on it: 中人社监令字〔2013〕第7号
    std::optional<std::string> word;    // of the office's own count, and its place in that
    std::optional<int> serial;
    Date on_day;  // the date that it bears
    Id officer;
    std::optional<Id> step;  // what it says was done by
    std::optional<Money> amount_fen;
    std::optional<std::string> disclosed;  // "yes": persons stand on it in full
    std::optional<Id> copy_of;             // printed again, under the number it had
    static void fields(auto& self, auto&& visit) {
        visit("case_id", self.case_id), visit("inspection", self.inspection), visit("form", self.form), visit("number", self.number),
            visit("word", self.word), visit("serial", self.serial), visit("on_day", self.on_day), visit("officer", self.officer),
            visit("step", self.step), visit("amount_fen", self.amount_fen), visit("disclosed", self.disclosed), visit("copy_of", self.copy_of);
    }
};

}  // namespace arrears
