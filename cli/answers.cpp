// What each command answers with as JSON.
#include <array>
#include <string>

#include "cli/topics.hpp"

namespace arrears {

std::span<const Answer> answers() {
    static constexpr std::string_view sweep =
        "report office campaign as_of known since until planned sentence headline inspected inspections "
        "refused_inspection absent employers_owing workers migrant_workers contracts_signed by_industry "
        "checklist complaints settled refused referred withdrawn closed_other open overdue own_findings "
        "group_cases amount_unknown consultations repeat_contacts by_channel claimed_fen found_fen ordered_fen "
        "agreed_fen recovered_fen outstanding_fen recovery_permille workers_claimed workers_owed workers_paid "
        "promised_fen promises_broken documents by_payer by_proof by_week open_cases open_cases_not_listed by_region journal";
    static const std::string since_known = std::string(sweep.substr(0, sweep.rfind(' '))) + " differences entries journal";
    static constexpr std::string_view stepped = "case employer step state waiting amount_fen awaits due attached";
    static const auto rows = std::to_array<Answer>({
        {"init", "office writer file", ""},
        {"officer add", "officer role", ""},
        {"employer add", "employer name kind", ""},
        {"employer merge", "employer other", ""},
        {"dups", "items held", "employer name other other_name why likeness"},
        {"dups show", "held why file row resembles decision items", "column row record"},
        {"dups take", "items", "held decision record"},
        {"dups link", "items", "held decision record"},
        {"dups drop", "items", "held decision record"},
        {"import", "table read taken linked held rejected rejects_file new_employers passed_over columns faults", ""},
        {"site add", "site name", ""},
        {"campaign open", "campaign from to", ""},
        {"campaign add", "campaign added planned", ""},
        {"file", "case employer due step source missing attached", ""},
        {"inspect", "inspection employer result case found_fen due attached", ""},
        {"call", "call line", ""},
        {"aid", "aid last kind times amount_fen", ""},
        {"aid void", "voided", ""},
        {"find", "employers sites persons aid notes count", ""},
        {"amend", "record", ""},
        {"note", "record attached", ""},
        {"attach", "sha256 record", ""},
        {"print 4", "case form number file", ""},
        {"print I12", "inspection form number file", ""},
        {"assign", "officer items", "case"},
        {"reveal", "case what", ""},
        {"case agree", "case agreed_fen instalments attached", ""},
        {"recover", "payment case amount_fen outstanding_fen outstanding_base attached", ""},
        {"due",
         "items count late",
         "due days_left late_working_days case employer step officer base outstanding_fen source"},
        {"sweep", sweep, ""},
        {"report", sweep, ""},
        {"sweep --trace claimed_fen", "report office campaign as_of known since until figure value items journal", "record employer on amount_fen"},
        {"sweep --since-known 3", since_known, ""},
        {"report employer E214",
         "report office as_of known employer name kind credit_code registration_number organisation_code region address industry former_names "
         "merged open_cases outstanding_fen paid_fen cases workers inspections payments remarks documents conduct journal",
         ""},
        {"report case 4",
         "report office as_of known case kind state employer employer_number channel from_body from_ref reply_by received period_from "
         "period_to ended continuing site region industry custodian campaign officer outcome closed_on claimed_fen "
         "found_fen ordered_fen agreed_fen paid_fen outstanding_fen outstanding_base workers_claimed "
         "workers_owed workers_paid representatives workers pay_sheets contacts clocks steps instalments payments inspections aid papers remarks "
         "documents course journal",
         ""},
        {"report aid",
         "report office campaign as_of known since until sentence times persons times_of_persons_untold visited amount_fen workers_paid recovered_fen items by_register single journal",
         "kind times persons amount_fen"},
        {"report region", "report office campaign as_of known since until items by_city journal", "region name inspected complaints settled open overdue found_fen recovered_fen outstanding_fen workers_paid"},
        {"report overdue", "report office campaign as_of known since until items by_officer journal", "due days_left late_working_days case employer step officer base outstanding_fen source"},
        {"report officer", "report office campaign as_of known since until items journal", "officer taken open visits payments recovered_fen"},
        {"report bulletin", "report office campaign as_of known since until inspected workers_concerned written_reviews complaints closed recovered_fen workers_paid sent_to_police journal", ""},
        {"report refusals", "report office campaign as_of known since until items journal", "ending reason cases claimed_fen"},
        {"report durations", "report office campaign as_of known since until ended median_days longest_days investigated in_time in_time_permille items open_by_age journal", "days cases"},
        {"report hotline", "report office campaign as_of known since until items by_day journal", "line calls complaints days"},
        {"export complaints", "table rows file revealed", ""},
        {"export complaints --dictionary", "items", "column heading type about words needed shown"},
        {"show 4",
         "case kind state employer employer_number channel from_body from_ref reply_by received period_from "
         "period_to ended continuing site region industry custodian campaign officer outcome closed_on claimed_fen "
         "found_fen ordered_fen agreed_fen paid_fen outstanding_fen outstanding_base workers_claimed "
         "workers_owed workers_paid representatives workers pay_sheets contacts clocks steps instalments payments inspections aid papers remarks "
         "documents",
         ""},
        {"show I12",
         "inspection result employer employer_number on kind officers site bodies employed migrants workers "
         "found_fen contracts_signed case campaign revisit_on officer checklist pay_sheets payments papers remarks documents",
         ""},
        {"show P7",
         "payment employer employer_number on amount_fen case inspection payer means workers proof returns "
         "returned_by officer outstanding_fen outstanding_base remarks documents",
         ""},
        {"show E214",
         "employer name kind credit_code registration_number organisation_code region address industry former_names "
         "merged open_cases outstanding_fen paid_fen cases workers inspections payments remarks documents",
         ""},
        {"show S2",
         "site name region address builder general_contractor subcontractors open_cases outstanding_fen cases inspections",
         ""},
        {"list cases", "items next_after", "case employer kind received state outcome claimed_fen base outstanding_fen officer"},
        {"list employers", "items next_after", "employer name kind region industry open_cases"},
        {"list inspections", "items next_after", "inspection on employer result found_fen workers case campaign officer"},
        {"list payments", "items next_after", "payment on case inspection employer amount_fen payer means proof returns officer"},
        {"list campaigns", "items next_after", "campaign kind from to closed_on targets"},
        {"list sites", "items next_after", "site name region builder general_contractor subcontractors open_cases"},
        {"list calls", "items next_after", "call on line case officer"},
        {"list aid", "items next_after", "aid on kind times persons amount_fen case part_of officer"},
        {"show W3", "aid on kind brought_from times persons amount_fen way caused_on days case part_of region campaign officer remarks documents", ""},
        {"list officers", "items next_after", "name role body certificate"},
        {"log", "items", "writer seq act at officer deed records employer stage amount_fen undone login"},
        {"payment return", "payment returns amount_fen", ""},
        {"payment void", "voided", ""},
        {"case accept", stepped, ""},
        {"case supplement", stepped, ""},
        {"case refer", stepped, ""},
        {"case reply", stepped, ""},
        {"case urge", stepped, ""},
        {"case investigate", stepped, ""},
        {"case extend", stepped, ""},
        {"case order", stepped, ""},
        {"case serve", stepped, ""},
        {"case notice", stepped, ""},
        {"case decide", stepped, ""},
        {"case review", stepped, ""},
        {"case demand", stepped, ""},
        {"case court", stepped, ""},
        {"case police", stepped, ""},
        {"case publish", stepped, ""},
        {"case cancel", stepped, ""},
        {"case reopen", stepped, ""},
        {"approve", "items", "case step state due"},
        {"return", "items", "case step"},
        {"case settle", "case employer outcome waiting agreed_fen recovered_fen attached", ""},
        {"undo", "act deed records", ""},
        {"redo", "act deed records", ""},
        {"case refuse", "case employer outcome waiting agreed_fen recovered_fen attached", ""},
        {"case withdraw", "case employer outcome waiting agreed_fen recovered_fen attached", ""},
        {"case close", "case employer outcome waiting agreed_fen recovered_fen attached", ""},
        {"case void", "voided", ""},
        {"inspection void", "voided", ""},
        {"campaign close", "campaign closed_on", ""},
        {"check", "ok findings", "what table record message"},
        {"audit head", "writer seq head journal", ""},
        {"audit verify", "ok findings", "what table record message"},
        {"audit rebuild", "file", ""},
        {"backup", "file bytes writer seq head", ""},
        {"restore", "file station exact writer seq head", ""},
        {"doctor", "items ok", "check state message"},
        {"id check", "items", "line kind valid reason"},
        {"calendar show", "year source working_days items", "date working name"},
        {"law deadline", "topic on items", "key value unit region use from to instrument article sure own source"},
        {"law minimum-wage", "topic on region monthly_fen hourly_fen class from instrument sure reason", ""},
        {"payroll check",
         "employer columns kind encoding from to items faults faulty repeated of_others wrong_sums rows workers due_fen paid_fen short_fen short_wages_fen short_overtime_fen "
         "short_minimum_fen short_deduction_fen short_deposit_fen short below_minimum overtime unpaid no_contract over_cap late "
         "added_least_fen added_most_fen quarter_fen unchecked",
         "line month due_fen paid_fen short_fen short_wages_fen short_overtime_fen short_minimum_fen short_deduction_fen short_deposit_fen "
         "below_minimum_fen over_cap_hours second_wage_fen unpaid without_contract late more_holidays differs"},
        {"payroll check --explain", "line month items due_fen paid_fen short_fen", "what arithmetic source"},
        {"payroll check --case 4", "differences case inspection rows workers new_workers new_lines found_fen found_here_fen found_before_fen sha256", ""},
        {"case explain", "case outstanding_fen outstanding_base paid_fen clocks", ""},
        {"case screen", "case as_of refusal_to_pay publication joint_punishment items added_least_fen added_most_fen quarter_fen fine limit_until", "screen element found wanted met source"},
        {"calendar add", "from days working date skipped", ""},
        {"law import", "added changed same moved", ""},
        {"calendar import", "added changed same moved", ""},
        {"calendar refresh", "moved", ""},
        {"nightly", "ok day items", "step ok message"},
        {"schedule install", "time db files commands", ""},
        {"schedule show", "items", "time db file on next last ok"},
        {"schedule remove", "files commands", ""},
        {"config get", "key value source", ""},
        {"config set", "key value source", ""},
        {"config list", "items", "key value source"},
        {"demo", "file acts", ""},
    });
    return rows;
}

}  // namespace arrears
