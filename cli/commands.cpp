#include "cli/commands.hpp"

#include <array>

namespace arrears {

std::span<const Command> commands() {
    using enum Phrase;
    static constexpr auto rows = std::to_array<Command>({
        {"file", word_file, help_file, group_daily, file_command},
        {"inspect", word_inspect, help_inspect, group_daily, inspect_command},
        {"recover", word_recover, help_recover, group_daily, recover_command},
        {"call", word_call, help_call, group_daily, call_command},
        {"aid void", word_void, help_aid_void, group_daily, aid_void_command},
        {"aid", word_aid, help_aid, group_daily, aid_command},
        {"due", word_due, help_due, group_daily, due_command},
        {"sweep", word_sweep, help_sweep, group_daily, sweep_command},
        {"show", word_show, help_show, group_daily, show_command},
        {"list", word_list, help_list, group_daily, list_command},
        {"find", word_find, help_find, group_daily, find_command},
        {"log", word_log, help_log, group_daily, log_command},
        {"amend", word_amend, help_amend, group_daily, amend_command},
        {"undo", word_undo, help_undo, group_daily, undo_command},
        {"redo", word_redo, help_redo, group_daily, redo_command},
        {"note", word_note, help_note_command, group_cases, note_command},
        {"attach", word_attach, help_attach, group_cases, attach_command},
        {"print", word_print, help_print, group_cases, print_command},
        {"assign", word_assign, help_assign, group_cases, assign_command},
        {"reveal", word_reveal, help_reveal, group_cases, reveal_command},
        {"case accept", word_accept, help_case_accept, group_cases, case_accept_command},
        {"case supplement", word_supplement, help_case_supplement, group_cases, case_supplement_command},
        {"case refer", word_refer, help_case_refer, group_cases, case_refer_command},
        {"case reply", word_reply, help_case_reply, group_cases, case_reply_command},
        {"case urge", word_urge, help_case_urge, group_cases, case_urge_command},
        {"case investigate", word_investigate, help_case_investigate, group_cases, case_investigate_command},
        {"case extend", word_extend, help_case_extend, group_cases, case_extend_command},
        {"case agree", word_agree, help_case_agree, group_cases, case_agree_command},
        {"case order", word_order, help_case_order, group_cases, case_order_command},
        {"case serve", word_serve, help_case_serve, group_cases, case_serve_command},
        {"case notice", word_notice, help_case_notice, group_cases, case_notice_command},
        {"case decide", word_decide, help_case_decide, group_cases, case_decide_command},
        {"case review", word_review, help_case_review, group_cases, case_review_command},
        {"case demand", word_demand, help_case_demand, group_cases, case_demand_command},
        {"case court", word_court, help_case_court, group_cases, case_court_command},
        {"case police", word_police, help_case_police, group_cases, case_police_command},
        {"case publish", word_publish, help_case_publish, group_cases, case_publish_command},
        {"case cancel", word_cancel, help_case_cancel, group_cases, case_cancel_command},
        {"case explain", word_explain, help_case_explain, group_cases, case_explain_command},
        {"case screen", word_screen, help_case_screen, group_cases, case_screen_command},
        {"case settle", word_settle, help_case_settle, group_cases, case_settle_command},
        {"case refuse", word_refuse, help_case_refuse, group_cases, case_refuse_command},
        {"case withdraw", word_withdraw, help_case_withdraw, group_cases, case_withdraw_command},
        {"case close", word_close, help_case_close, group_cases, case_close_command},
        {"case reopen", word_reopen, help_case_reopen, group_cases, case_reopen_command},
        {"approve", word_approve, help_approve, group_cases, approve_command},
        {"return", word_give_back, help_return, group_cases, return_command},
        {"case void", word_void, help_case_void, group_cases, case_void_command},
        {"payment void", word_void, help_payment_void, group_cases, payment_void_command},
        {"payment return", word_return, help_payment_return, group_cases, payment_return_command},
        {"inspection void", word_void, help_inspection_void, group_cases, inspection_void_command},
        {"payroll check", word_payroll_check, help_payroll_check, group_cases, payroll_check_command},
        {"employer add", word_add, help_employer_add, group_registers, employer_add_command},
        {"employer merge", word_merge, help_employer_merge, group_registers, employer_merge_command},
        {"dups show", word_show, help_dups_show, group_registers, dups_show_command},
        {"dups take", word_dups_take, help_dups_take, group_registers, dups_take_command},
        {"dups link", word_dups_link, help_dups_link, group_registers, dups_link_command},
        {"dups drop", word_dups_drop, help_dups_drop, group_registers, dups_drop_command},
        {"dups", word_dups, help_dups, group_registers, dups_command},
        {"site add", word_add, help_site_add, group_registers, site_add_command},
        {"campaign open", word_open, help_campaign_open, group_registers, campaign_open_command},
        {"campaign add", word_targets, help_campaign_add, group_registers, campaign_add_command},
        {"campaign close", word_end, help_campaign_close, group_registers, campaign_close_command},
        {"officer add", word_add, help_officer_add, group_registers, officer_add_command},
        {"report", word_report, help_report, group_keeping, report_command},
        {"import", word_import, help_import, group_keeping, import_command},
        {"export", word_export, help_export, group_keeping, export_command},
        {"check", word_check, help_check, group_keeping, check_command},
        {"audit head", word_head, help_audit_head, group_keeping, audit_head_command},
        {"audit verify", word_verify, help_audit_verify, group_keeping, audit_verify_command},
        {"audit rebuild", word_rebuild, help_audit_rebuild, group_keeping, audit_rebuild_command},
        {"backup", word_backup, help_backup, group_keeping, backup_command},
        {"restore", word_restore, help_restore, group_keeping, restore_command},
        {"doctor", word_doctor, help_doctor, group_keeping, doctor_command},
        {"nightly", word_nightly, help_nightly, group_keeping, nightly_command},
        {"schedule install", word_schedule_install, help_schedule_install, group_keeping, schedule_install_command},
        {"schedule show", word_show, help_schedule_show, group_keeping, schedule_show_command},
        {"schedule remove", word_schedule_remove, help_schedule_remove, group_keeping, schedule_remove_command},
        {"id check", word_check, help_id_check, group_keeping, id_check_command},
        {"law import", word_import, help_law_import, group_keeping, law_import_command},
        {"law", word_law, help_law, group_keeping, law_command},
        {"calendar show", word_show, help_calendar_show, group_keeping, calendar_show_command},
        {"calendar add", word_count, help_calendar_add, group_keeping, calendar_add_command},
        {"calendar import", word_import, help_calendar_import, group_keeping, calendar_import_command},
        {"calendar refresh", word_refresh, help_calendar_refresh, group_keeping, calendar_refresh_command},
        {"config get", word_get, help_config_get, group_keeping, config_get_command},
        {"config set", word_set, help_config_set, group_keeping, config_set_command},
        {"config list", word_list, help_config_list, group_keeping, config_list_command},
        {"completion", word_completion, help_completion, group_keeping, completion_command},
        {"init", word_init, help_init, group_keeping, init_command},
        {"demo", word_demo, help_demo, group_keeping, demo_command},
        {"help", word_help, help_help, group_keeping, help_command},
    });
    return rows;
}

Phrase word_of_noun(std::string_view noun) {
    if (noun == "case") return Phrase::noun_case;
    if (noun == "payment") return Phrase::noun_payment;
    if (noun == "inspection") return Phrase::noun_inspection;
    if (noun == "aid") return Phrase::word_aid;
    if (noun == "employer") return Phrase::noun_employer;
    if (noun == "site") return Phrase::noun_site;
    if (noun == "campaign") return Phrase::noun_campaign;
    if (noun == "officer") return Phrase::noun_officer;
    if (noun == "id") return Phrase::noun_id;
    if (noun == "law") return Phrase::word_law;
    if (noun == "dups") return Phrase::word_dups;
    if (noun == "calendar") return Phrase::noun_calendar;
    if (noun == "payroll") return Phrase::noun_payroll;
    if (noun == "config") return Phrase::noun_config;
    if (noun == "schedule") return Phrase::noun_schedule;
    return Phrase::noun_audit;
}

}  // namespace arrears
