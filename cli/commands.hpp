#pragma once
#include <span>
#include <string_view>

#include "cli/option.hpp"

namespace arrears {

// One row a command. `path` is one word, or a noun and its verb; `word` what the last of them is in Chinese.
struct Command {
    std::string_view path;
    Phrase word;
    Phrase help;
    Phrase group;
    Run (*declare)(Telling& telling);  // says the options, answers what runs
};

std::span<const Command> commands();
Phrase word_of_noun(std::string_view noun);  // case → 案件

// cli/commands/, one file a command or a family of one noun.
Run init_command(Telling&);
Run demo_command(Telling&);
Run officer_add_command(Telling&);
Run employer_add_command(Telling&);
Run site_add_command(Telling&);
Run employer_merge_command(Telling&);
Run dups_command(Telling&);
Run dups_show_command(Telling&);
Run dups_take_command(Telling&);
Run dups_link_command(Telling&);
Run dups_drop_command(Telling&);
Run import_command(Telling&);
Run campaign_open_command(Telling&);
Run campaign_add_command(Telling&);
Run campaign_close_command(Telling&);
Run inspect_command(Telling&);
Run file_command(Telling&);
Run recover_command(Telling&);
Run call_command(Telling&);
Run aid_command(Telling&);
Run find_command(Telling&);
Run reveal_command(Telling&);
Run amend_command(Telling&);
Run assign_command(Telling&);
Run note_command(Telling&);
Run attach_command(Telling&);
Run print_command(Telling&);
Run case_agree_command(Telling&);
Run case_accept_command(Telling&);
Run case_supplement_command(Telling&);
Run case_refer_command(Telling&);
Run case_reply_command(Telling&);
Run case_urge_command(Telling&);
Run case_investigate_command(Telling&);
Run case_extend_command(Telling&);
Run case_order_command(Telling&);
Run case_serve_command(Telling&);
Run case_notice_command(Telling&);
Run case_decide_command(Telling&);
Run case_review_command(Telling&);
Run case_demand_command(Telling&);
Run case_court_command(Telling&);
Run case_police_command(Telling&);
Run case_publish_command(Telling&);
Run case_cancel_command(Telling&);
Run case_reopen_command(Telling&);
Run approve_command(Telling&);
Run return_command(Telling&);
Run case_settle_command(Telling&);
Run case_refuse_command(Telling&);
Run case_withdraw_command(Telling&);
Run case_close_command(Telling&);
Run case_void_command(Telling&);
Run payment_void_command(Telling&);
Run payment_return_command(Telling&);
Run inspection_void_command(Telling&);
Run aid_void_command(Telling&);
Run undo_command(Telling&);
Run redo_command(Telling&);
Run show_command(Telling&);
Run list_command(Telling&);
Run due_command(Telling&);
Run log_command(Telling&);
Run sweep_command(Telling&);
Run report_command(Telling&);
Run export_command(Telling&);
Run payroll_check_command(Telling&);
Run check_command(Telling&);
Run audit_head_command(Telling&);
Run audit_verify_command(Telling&);
Run audit_rebuild_command(Telling&);
Run backup_command(Telling&);
Run restore_command(Telling&);
Run doctor_command(Telling&);
Run nightly_command(Telling&);
Run schedule_install_command(Telling&);
Run schedule_show_command(Telling&);
Run schedule_remove_command(Telling&);
Run id_check_command(Telling&);
Run law_command(Telling&);
Run case_explain_command(Telling&);
Run case_screen_command(Telling&);
Run calendar_show_command(Telling&);
Run calendar_add_command(Telling&);
Run calendar_import_command(Telling&);
Run law_import_command(Telling&);
Run calendar_refresh_command(Telling&);
Run config_get_command(Telling&);
Run config_set_command(Telling&);
Run config_list_command(Telling&);
Run completion_command(Telling&);
Run help_command(Telling&);

}  // namespace arrears
