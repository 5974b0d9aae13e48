#include "core/journal/deeds.hpp"

#include <algorithm>
#include <array>

namespace arrears {

std::span<const DeedRow> deeds() {
    static constexpr auto rows = std::to_array<DeedRow>({
        {"open_office", Phrase::deed_open_office},
        {"add_officer", Phrase::deed_add_officer},
        {"add_employer", Phrase::deed_add_employer},
        {"add_site", Phrase::deed_add_site},
        {"amend_site", Phrase::deed_amend_site},
        {"import_days", Phrase::deed_import_days},
        {"import_rules", Phrase::deed_import_rules},
        {"refresh_days", Phrase::deed_refresh_days},
        {"rename_employer", Phrase::deed_rename_employer},
        {"merge_employers", Phrase::deed_merge_employers},
        {"import_rows", Phrase::deed_import_rows},
        {"decide_held", Phrase::deed_decide_held},
        {"open_campaign", Phrase::deed_open_campaign},
        {"add_targets", Phrase::deed_add_targets},
        {"close_campaign", Phrase::deed_close_campaign},
        {"record_inspection", Phrase::deed_record_inspection},
        {"void_inspection", Phrase::deed_void_inspection},
        {"file_complaint", Phrase::deed_file_complaint},
        {"add_contact", Phrase::deed_add_contact},
        {"settle_case", Phrase::deed_settle_case},
        {"refuse_case", Phrase::deed_refuse_case},
        {"withdraw_case", Phrase::deed_withdraw_case},
        {"close_case", Phrase::deed_close_case},
        {"accept_case", Phrase::deed_accept_case},
        {"supplement_case", Phrase::deed_supplement_case},
        {"refer_case", Phrase::deed_refer_case},
        {"reply_case", Phrase::deed_reply_case},
        {"urge_case", Phrase::deed_urge_case},
        {"investigate_case", Phrase::deed_investigate_case},
        {"conclude_case", Phrase::deed_conclude_case},
        {"extend_case", Phrase::deed_extend_case},
        {"order_case", Phrase::deed_order_case},
        {"serve_case", Phrase::deed_serve_case},
        {"notify_case", Phrase::deed_notify_case},
        {"decide_case", Phrase::deed_decide_case},
        {"review_case", Phrase::deed_review_case},
        {"sue_case", Phrase::deed_sue_case},
        {"demand_case", Phrase::deed_demand_case},
        {"court_case", Phrase::deed_court_case},
        {"police_case", Phrase::deed_police_case},
        {"publish_case", Phrase::deed_publish_case},
        {"cancel_case", Phrase::deed_cancel_case},
        {"reopen_case", Phrase::deed_reopen_case},
        {"approve_step", Phrase::deed_approve_step},
        {"return_step", Phrase::deed_return_step},
        {"void_case", Phrase::deed_void_case},
        {"record_payment", Phrase::deed_record_payment},
        {"void_payment", Phrase::deed_void_payment},
        {"return_payment", Phrase::deed_return_payment},
        {"agree_case", Phrase::deed_agree_case},
        {"promise_payment", Phrase::deed_promise_payment},
        {"amend_case", Phrase::deed_amend_case},
        {"change_case", Phrase::deed_change_case},
        {"amend_inspection", Phrase::deed_amend_inspection},
        {"amend_payment", Phrase::deed_amend_payment},
        {"amend_employer", Phrase::deed_amend_employer},
        {"assign_case", Phrase::deed_assign_case},
        {"take_call", Phrase::deed_take_call},
        {"give_aid", Phrase::deed_give_aid},
        {"void_aid", Phrase::deed_void_aid},
        {"add_remark", Phrase::deed_add_remark},
        {"attach_document", Phrase::deed_attach_document},
        {"record_pay_sheet", Phrase::deed_record_pay_sheet},
        {"reveal_value", Phrase::deed_reveal_value},
        {"print_paper", Phrase::deed_print_paper},
        {"print_persons", Phrase::deed_print_persons},
        {"export_revealed", Phrase::deed_export_revealed},
        {"undo", Phrase::deed_undo},
        {"redo", Phrase::deed_redo},
    });
    return rows;
}

Phrase phrase_of_deed(std::string_view name) {
    const auto rows = deeds();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const DeedRow& row) { return row.name == name; });
    return found == rows.end() ? Phrase::deed_unknown : found->phrase;
}

}  // namespace arrears
