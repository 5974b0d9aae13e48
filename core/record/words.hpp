#pragma once
// Every fixed word of the ledger: the code that tables, journal and machine output keep, and the phrase a
// reader sees and may type. One table an enum; nothing else spells these words.
#include <array>
#include <optional>
#include <string_view>

#include "core/phrases/phrase.hpp"

namespace arrears {

template <class E>
struct WordRow {
    E value;
    std::string_view code;
    Phrase phrase;
};

template <class E>
struct Words;  // specialised for each enum below: `static constexpr std::array rows`

template <class E>
concept FixedWord = requires { Words<E>::rows; };

template <FixedWord E>
constexpr std::string_view code(E value) {
    for (const auto& row : Words<E>::rows)
        if (row.value == value) return row.code;
    return {};
}

template <FixedWord E>
constexpr Phrase phrase(E value) {
    for (const auto& row : Words<E>::rows)
        if (row.value == value) return row.phrase;
    return Words<E>::rows.front().phrase;
}

template <FixedWord E>
constexpr std::optional<E> from_code(std::string_view text) {
    for (const auto& row : Words<E>::rows)
        if (row.code == text) return row.value;
    return std::nullopt;
}

#define ARREARS_WORDS(Enum, ...)                                \
    template <>                                                 \
    struct Words<Enum> {                                        \
        using enum Enum;                                        \
        static constexpr std::array rows = std::to_array<WordRow<Enum>>({__VA_ARGS__}); \
    };

enum class Custodian { union_, bureau };
ARREARS_WORDS(Custodian, {union_, "union", Phrase::custodian_union}, {bureau, "bureau", Phrase::custodian_bureau})

enum class Tongue { zh, en };  // the language an office keeps its papers in
ARREARS_WORDS(Tongue, {zh, "zh", Phrase::tongue_zh}, {en, "en", Phrase::tongue_en})

enum class Role { clerk, inspector, unit_head, bureau_head };
ARREARS_WORDS(Role, {clerk, "clerk", Phrase::role_clerk}, {inspector, "inspector", Phrase::role_inspector},
              {unit_head, "unit-head", Phrase::role_unit_head}, {bureau_head, "bureau-head", Phrase::role_bureau_head})

enum class EmployerKind { enterprise, individual, project_team, unlicensed };
ARREARS_WORDS(EmployerKind, {enterprise, "enterprise", Phrase::employer_kind_enterprise},
              {individual, "individual", Phrase::employer_kind_individual},
              {project_team, "project-team", Phrase::employer_kind_project_team},
              {unlicensed, "unlicensed", Phrase::employer_kind_unlicensed})

enum class CaseKind { complaint, report, referral, own };
ARREARS_WORDS(CaseKind, {complaint, "complaint", Phrase::case_kind_complaint}, {report, "report", Phrase::case_kind_report},
              {referral, "referral", Phrase::case_kind_referral}, {own, "own", Phrase::case_kind_own})

enum class Channel { line_12351, line_12333, hotline, window, letter, platform, referral, inspection };
ARREARS_WORDS(Channel, {line_12351, "12351", Phrase::channel_12351}, {line_12333, "12333", Phrase::channel_12333},
              {hotline, "hotline", Phrase::channel_hotline}, {window, "window", Phrase::channel_window},
              {letter, "letter", Phrase::channel_letter}, {platform, "platform", Phrase::channel_platform},
              {referral, "referral", Phrase::channel_referral}, {inspection, "inspection", Phrase::channel_inspection})

// What is to be done with a filing that may be of a matter that stands already.
enum class IfDuplicate { ask, link, new_case, fail };
ARREARS_WORDS(IfDuplicate, {ask, "ask", Phrase::if_duplicate_ask}, {link, "link", Phrase::if_duplicate_link},
              {new_case, "new", Phrase::if_duplicate_new}, {fail, "fail", Phrase::if_duplicate_fail})

enum class PartyRole { complainant, representative, worker, employer_representative };
ARREARS_WORDS(PartyRole, {complainant, "complainant", Phrase::party_complainant},
              {representative, "representative", Phrase::party_representative}, {worker, "worker", Phrase::party_worker},
              {employer_representative, "employer-representative", Phrase::party_employer_representative})

enum class InspectionKind { routine, special, written, complaint, site_visit };
ARREARS_WORDS(InspectionKind, {routine, "routine", Phrase::inspection_kind_routine},
              {special, "special", Phrase::inspection_kind_special}, {written, "written", Phrase::inspection_kind_written},
              {complaint, "complaint", Phrase::inspection_kind_complaint},
              {site_visit, "site-visit", Phrase::inspection_kind_site_visit})

enum class Result { clear, owing, breach, refused, absent, recheck };
ARREARS_WORDS(Result, {clear, "clear", Phrase::result_clear}, {owing, "owing", Phrase::result_owing},
              {breach, "breach", Phrase::result_breach}, {refused, "refused", Phrase::result_refused},
              {absent, "absent", Phrase::result_absent}, {recheck, "recheck", Phrase::result_recheck})

enum class Topic { wage_payment, minimum_wage, overtime_pay, arrears, contracts, flight };
ARREARS_WORDS(Topic, {wage_payment, "wage_payment", Phrase::topic_wage_payment},
              {minimum_wage, "minimum_wage", Phrase::topic_minimum_wage},
              {overtime_pay, "overtime_pay", Phrase::topic_overtime_pay}, {arrears, "arrears", Phrase::topic_arrears},
              {contracts, "contracts", Phrase::topic_contracts}, {flight, "flight", Phrase::topic_flight})

enum class Finding { ok, breach, unchecked };
ARREARS_WORDS(Finding, {ok, "ok", Phrase::finding_ok}, {breach, "breach", Phrase::finding_breach},
              {unchecked, "unchecked", Phrase::finding_unchecked})

// What of a worker's pay is owed.
enum class PayItem { wages, overtime, minimum_wage, deduction, deposit };
ARREARS_WORDS(PayItem, {wages, "wages", Phrase::pay_item_wages}, {overtime, "overtime", Phrase::pay_item_overtime},
              {minimum_wage, "minimum_wage", Phrase::pay_item_minimum_wage}, {deduction, "deduction", Phrase::pay_item_deduction},
              {deposit, "deposit", Phrase::pay_item_deposit})

enum class DayKind { holiday, workday };  // as data/law/holidays-cn.csv names them
ARREARS_WORDS(DayKind, {holiday, "holiday", Phrase::day_holiday}, {workday, "workday", Phrase::day_workday})

// 专项检查, or 送温暖: acts of the one do not belong to the other.
enum class CampaignKind { sweep, warmth };
ARREARS_WORDS(CampaignKind, {sweep, "sweep", Phrase::campaign_kind_sweep}, {warmth, "warmth", Phrase::campaign_kind_warmth})

// What a worker was helped with. `various`: a total that another register does not tell by kind.
enum class AidKind { living, medical, education, job, training, legal, counselling, various };
ARREARS_WORDS(AidKind, {living, "living", Phrase::aid_kind_living}, {medical, "medical", Phrase::aid_kind_medical},
              {education, "education", Phrase::aid_kind_education}, {job, "job", Phrase::aid_kind_job}, {training, "training", Phrase::aid_kind_training},
              {legal, "legal", Phrase::aid_kind_legal}, {counselling, "counselling", Phrase::aid_kind_counselling},
              {various, "various", Phrase::aid_kind_various})

enum class AidWay { visit };  // 上门走访慰问
ARREARS_WORDS(AidWay, {visit, "visit", Phrase::aid_way_visit})

// What is done in a case. `term` is a time that the law gives somebody by what was served on him.
enum class StepKind {
    received, own, amended, found, ordered, agree, settle, refuse, withdraw, close, accept, supplement, refer, reply, urge, investigate,
    conclude, extend, serve, notice, decide, review, lawsuit, demand, court, police, publish, cancel, reopen, approve, return_, term
};
ARREARS_WORDS(StepKind, {received, "received", Phrase::step_received}, {own, "own", Phrase::step_own},
              {amended, "amended", Phrase::step_amended}, {found, "found", Phrase::step_found},
              {ordered, "ordered", Phrase::step_ordered}, {agree, "agree", Phrase::step_agree},
              {settle, "settle", Phrase::step_settle}, {refuse, "refuse", Phrase::step_refuse},
              {withdraw, "withdraw", Phrase::step_withdraw}, {close, "close", Phrase::step_close},
              {accept, "accept", Phrase::step_accept}, {supplement, "supplement", Phrase::step_supplement},
              {refer, "refer", Phrase::step_refer}, {reply, "reply", Phrase::step_reply}, {urge, "urge", Phrase::step_urge},
              {investigate, "investigate", Phrase::step_investigate}, {conclude, "conclude", Phrase::step_conclude},
              {extend, "extend", Phrase::step_extend}, {serve, "serve", Phrase::step_serve}, {notice, "notice", Phrase::step_notice},
              {decide, "decide", Phrase::step_decide}, {review, "review", Phrase::step_review}, {lawsuit, "lawsuit", Phrase::step_lawsuit},
              {demand, "demand", Phrase::step_demand}, {court, "court", Phrase::step_court}, {police, "police", Phrase::step_police},
              {publish, "publish", Phrase::step_publish}, {cancel, "cancel", Phrase::step_cancel}, {reopen, "reopen", Phrase::step_reopen},
              {approve, "approve", Phrase::step_approve}, {return_, "return", Phrase::step_return}, {term, "term", Phrase::step_term})

enum class Approval { asked };  // a step that waits for a head
ARREARS_WORDS(Approval, {asked, "asked", Phrase::approval_asked})

// How a paper came to whom it is for (送达方式). Posted: in a place where all see it, with photographs, for one who has fled.
enum class Service { hand, left, mail, posted, notice };
ARREARS_WORDS(Service, {hand, "hand", Phrase::service_hand}, {left, "left", Phrase::service_left}, {mail, "mail", Phrase::service_mail},
              {posted, "posted", Phrase::service_posted}, {notice, "notice", Phrase::service_notice})

// What another body responded: on a matter that was handed to it, or on our decision.
enum class Response { accepted, declined, kept, changed, annulled };
ARREARS_WORDS(Response, {accepted, "accepted", Phrase::response_accepted}, {declined, "declined", Phrase::response_declined},
              {kept, "kept", Phrase::response_kept}, {changed, "changed", Phrase::response_changed}, {annulled, "annulled", Phrase::response_annulled})

// The stages of money before it is paid: what each amount is a figure of.
enum class Stage { claimed, found, ordered, agreed };
ARREARS_WORDS(Stage, {claimed, "claimed", Phrase::stage_claimed}, {found, "found", Phrase::stage_found},
              {ordered, "ordered", Phrase::stage_ordered}, {agreed, "agreed", Phrase::stage_agreed})

enum class State {
    lead, received, own, supplement, union_urging, filed, investigating, extended, mediating, ordered, partly_paid, paid, hearing_notice,
    decided, review, lawsuit, demanded, court, police, referred, refused, filing_cancelled, withdrawn, closed
};
ARREARS_WORDS(State, {lead, "lead", Phrase::state_lead}, {received, "received", Phrase::state_received}, {own, "own", Phrase::state_own},
              {supplement, "supplement", Phrase::state_supplement}, {union_urging, "union_urging", Phrase::state_union_urging},
              {filed, "filed", Phrase::state_filed}, {investigating, "investigating", Phrase::state_investigating},
              {extended, "extended", Phrase::state_extended}, {mediating, "mediating", Phrase::state_mediating},
              {ordered, "ordered", Phrase::state_ordered}, {partly_paid, "partly_paid", Phrase::state_partly_paid},
              {paid, "paid", Phrase::state_paid}, {hearing_notice, "hearing_notice", Phrase::state_hearing_notice},
              {decided, "decided", Phrase::state_decided}, {review, "review", Phrase::state_review}, {lawsuit, "lawsuit", Phrase::state_lawsuit},
              {demanded, "demanded", Phrase::state_demanded}, {court, "court", Phrase::state_court}, {police, "police", Phrase::state_police},
              {referred, "referred", Phrase::state_referred}, {refused, "refused", Phrase::state_refused},
              {filing_cancelled, "filing_cancelled", Phrase::state_filing_cancelled}, {withdrawn, "withdrawn", Phrase::state_withdrawn},
              {closed, "closed", Phrase::state_closed})

// How a case ended (domain.md §3.3 of the project's notes; Regulations 423 art. 18 and the rules' art. 18).
enum class Outcome {
    settled_before_filing, settled_full, settled_part, paid_after_order, paid_after_decision, paid_by_general_contractor, paid_by_builder,
    paid_from_deposit, paid_from_emergency_fund, court_enforced, not_proved, project_money_not_wages, duplicate, unreachable,
    sent_to_arbitration, withdrawn, over_2_years, already_accepted, criminal, unenforceable, annulled, slight_corrected, not_matter,
    not_area, in_arbitration_or_court, to_bureau
};
ARREARS_WORDS(Outcome, {settled_before_filing, "settled_before_filing", Phrase::outcome_settled_before_filing},
              {settled_full, "settled_full", Phrase::outcome_settled_full}, {settled_part, "settled_part", Phrase::outcome_settled_part},
              {paid_after_order, "paid_after_order", Phrase::outcome_paid_after_order},
              {paid_after_decision, "paid_after_decision", Phrase::outcome_paid_after_decision},
              {paid_by_general_contractor, "paid_by_general_contractor", Phrase::outcome_paid_by_general_contractor},
              {paid_by_builder, "paid_by_builder", Phrase::outcome_paid_by_builder},
              {paid_from_deposit, "paid_from_deposit", Phrase::outcome_paid_from_deposit},
              {paid_from_emergency_fund, "paid_from_emergency_fund", Phrase::outcome_paid_from_emergency_fund},
              {court_enforced, "court_enforced", Phrase::outcome_court_enforced},
              {not_proved, "not_proved", Phrase::outcome_not_proved},
              {project_money_not_wages, "project_money_not_wages", Phrase::outcome_project_money_not_wages},
              {duplicate, "duplicate", Phrase::outcome_duplicate}, {unreachable, "unreachable", Phrase::outcome_unreachable},
              {sent_to_arbitration, "sent_to_arbitration", Phrase::outcome_sent_to_arbitration},
              {withdrawn, "withdrawn", Phrase::outcome_withdrawn}, {over_2_years, "over_2_years", Phrase::outcome_over_2_years},
              {already_accepted, "already_accepted", Phrase::outcome_already_accepted},
              {criminal, "criminal", Phrase::outcome_criminal}, {unenforceable, "unenforceable", Phrase::outcome_unenforceable},
              {annulled, "annulled", Phrase::outcome_annulled}, {slight_corrected, "slight_corrected", Phrase::outcome_slight_corrected},
              {not_matter, "not_matter", Phrase::outcome_not_matter}, {not_area, "not_area", Phrase::outcome_not_area},
              {in_arbitration_or_court, "in_arbitration_or_court", Phrase::outcome_in_arbitration_or_court},
              {to_bureau, "to_bureau", Phrase::outcome_to_bureau})

constexpr bool is_settled(Outcome outcome) { return outcome <= Outcome::court_enforced; }

enum class Payer { employer, general_contractor, builder, deposit, emergency_fund, court };
ARREARS_WORDS(Payer, {employer, "employer", Phrase::payer_employer},
              {general_contractor, "general-contractor", Phrase::payer_general_contractor},
              {builder, "builder", Phrase::payer_builder}, {deposit, "deposit", Phrase::payer_deposit},
              {emergency_fund, "emergency-fund", Phrase::payer_emergency_fund}, {court, "court", Phrase::payer_court})

enum class Means { bank, cash, other };
ARREARS_WORDS(Means, {bank, "bank", Phrase::means_bank}, {cash, "cash", Phrase::means_cash}, {other, "other", Phrase::means_other})

// What a clock waits for.
enum class Awaits {
    acceptance, follow_up, payment, instalment, revisit, reply, supplement, investigation, decision, service, hearing, review, lawsuit,
    demand, court_application, police_answer, approval, answer
};
ARREARS_WORDS(Awaits, {acceptance, "acceptance", Phrase::awaits_acceptance}, {follow_up, "follow_up", Phrase::awaits_follow_up},
              {payment, "payment", Phrase::awaits_payment}, {instalment, "instalment", Phrase::awaits_instalment},
              {revisit, "revisit", Phrase::awaits_revisit}, {reply, "reply", Phrase::awaits_reply},
              {supplement, "supplement", Phrase::awaits_supplement}, {investigation, "investigation", Phrase::awaits_investigation},
              {decision, "decision", Phrase::awaits_decision}, {service, "service", Phrase::awaits_service},
              {hearing, "hearing", Phrase::awaits_hearing}, {review, "review", Phrase::awaits_review},
              {lawsuit, "lawsuit", Phrase::awaits_lawsuit}, {demand, "demand", Phrase::awaits_demand},
              {court_application, "court_application", Phrase::awaits_court_application},
              {police_answer, "police_answer", Phrase::awaits_police_answer}, {approval, "approval", Phrase::awaits_approval}, {answer, "answer", Phrase::awaits_answer})

// The time is somebody else's: when it is over it is over, and nobody of ours is late.
constexpr bool is_theirs(Awaits awaits) {
    return awaits == Awaits::hearing || awaits == Awaits::review || awaits == Awaits::lawsuit || awaits == Awaits::demand;
}

// Values of a person that are shown masked.
enum class Disclosed { phone, id, account, address };
ARREARS_WORDS(Disclosed, {phone, "phone", Phrase::disclosed_phone}, {id, "id", Phrase::disclosed_id}, {account, "account", Phrase::disclosed_account},
              {address, "address", Phrase::disclosed_address})

// What number of a person or an employer a text is.
enum class CodeKind { id_number, credit_code, registration_number, organisation_code, unknown };
ARREARS_WORDS(CodeKind, {id_number, "id_number", Phrase::code_id_number}, {credit_code, "credit_code", Phrase::code_credit_code},
              {registration_number, "registration_number", Phrase::code_registration_number},
              {organisation_code, "organisation_code", Phrase::code_organisation_code}, {unknown, "unknown", Phrase::code_unknown})

// --- the law (data/law)

enum class LawTopic { deadline, limit, threshold, fine, overtime, compensation, procedure, minimum_wage, holiday };
ARREARS_WORDS(LawTopic, {deadline, "deadline", Phrase::law_deadline}, {limit, "limit", Phrase::law_limit}, {threshold, "threshold", Phrase::law_threshold},
              {fine, "fine", Phrase::law_fine}, {overtime, "overtime", Phrase::law_overtime}, {compensation, "compensation", Phrase::law_compensation},
              {procedure, "procedure", Phrase::law_procedure}, {minimum_wage, "minimum-wage", Phrase::law_minimum_wage},
              {holiday, "holiday", Phrase::law_holiday})

// A rule is counted with, or stands beside the one that outranks it, to be seen.
enum class RuleUse { computes, beside };
ARREARS_WORDS(RuleUse, {computes, "computes", Phrase::use_computes}, {beside, "beside", Phrase::use_beside})

// How sure a rule is: the wording was read, a secondary page says it, it is from memory, it is not known.
enum class Sure { read, page, memory, unknown };
ARREARS_WORDS(Sure, {read, "Q", Phrase::sure_read}, {page, "P", Phrase::sure_page}, {memory, "K", Phrase::sure_memory}, {unknown, "?", Phrase::sure_unknown})

#undef ARREARS_WORDS

}  // namespace arrears
