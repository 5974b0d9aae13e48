#pragma once
// The ledger's records: plain structs, each with one list of its fields, from which table row, event, JSON and
// comparison all come. A field's name is its column's name. Every record begins with its id; `writer` follows
// from the id and `void_act` is kept by the journal's apply, so neither is a field.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/record/words.hpp"
#include "core/value/date.hpp"
#include "core/value/id.hpp"
#include "core/value/industry.hpp"
#include "core/value/money.hpp"
#include "core/value/org_codes.hpp"
#include "core/value/region_code.hpp"

namespace arrears {

struct Office {  // 经办单位
    static constexpr std::string_view table = "office", letter = "";
    Id id;
    RegionCode region;
    std::string name;
    Custodian custodian{};
    Tongue language{};
    int utc_offset_minutes = 480;
    int follow_up_days = 5;  // working days a union gives itself; an office's own choice, not law
    std::string key_digest;
    static void fields(auto& self, auto&& visit) {
        visit("region", self.region), visit("name", self.name), visit("custodian", self.custodian),
            visit("language", self.language), visit("utc_offset_minutes", self.utc_offset_minutes),
            visit("follow_up_days", self.follow_up_days), visit("key_digest", self.key_digest);
    }
};

struct Officer {  // 经办人
    static constexpr std::string_view table = "officer", letter = "O";
    Id id;
    std::string name;
    Role role{};
    std::optional<std::string> body;  // 所属单位, where it is not the office itself
    std::optional<std::string> certificate;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name), visit("role", self.role), visit("body", self.body), visit("certificate", self.certificate);
    }
    // Counts toward the two of Regulations 423 art. 16.
    bool is_certified() const { return certificate.has_value(); }
};

struct Employer {  // 用人单位
    static constexpr std::string_view table = "employer", letter = "E";
    Id id;
    std::string name;
    EmployerKind kind{};
    std::optional<CreditCode> credit_code;
    std::optional<RegistrationNumber> registration_number;
    std::optional<OrganisationCode> organisation_code;
    RegionCode region;
    std::optional<std::string> address;
    std::optional<Industry> industry;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name), visit("kind", self.kind), visit("credit_code", self.credit_code),
            visit("registration_number", self.registration_number), visit("organisation_code", self.organisation_code),
            visit("region", self.region), visit("address", self.address), visit("industry", self.industry);
    }
};

struct FormerName {  // 曾用名
    static constexpr std::string_view table = "employer_name", letter = "";
    Id id;
    Id employer;
    std::string name;
    std::optional<Date> until_day;  // the last day of it, where that is known
    static void fields(auto& self, auto&& visit) {
        visit("employer", self.employer), visit("name", self.name), visit("until_day", self.until_day);
    }
};

// Two registrations are one employer. Nothing is re-pointed: reads go through the lower number.
struct SameAs {
    static constexpr std::string_view table = "same_as", letter = "";
    Id id;
    Id employer, other;
    static void fields(auto& self, auto&& visit) { visit("employer", self.employer), visit("other", self.other); }
};

// 工地、项目: where work is done, and who is there to pay when the direct employer does not (支付条例 art. 26–30: the
// general contractor first, and the builder where he owes him).
struct Site {
    static constexpr std::string_view table = "site", letter = "S";
    Id id;
    std::string name;
    RegionCode region;
    std::optional<std::string> address;
    std::optional<Id> builder, general_contractor;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name), visit("region", self.region), visit("address", self.address), visit("builder", self.builder),
            visit("general_contractor", self.general_contractor);
    }
};

struct Subcontractor {  // 分包单位 of a site
    static constexpr std::string_view table = "subcontractor", letter = "";
    Id id;
    Id site, employer;
    static void fields(auto& self, auto&& visit) { visit("site", self.site), visit("employer", self.employer); }
};

struct OfficeDay {  // 本单位日历: a day off or a worked day that the office has entered itself
    static constexpr std::string_view table = "office_day", letter = "";
    Id id;
    Date day;
    DayKind kind{};
    std::string name;  // 春节, 国庆节
    static void fields(auto& self, auto&& visit) { visit("day", self.day), visit("kind", self.kind), visit("name", self.name); }
};

struct OfficeRule {  // 本单位规定: a rule of law that the office has entered itself; core/law/rules.hpp says what the fields mean
    static constexpr std::string_view table = "office_rule", letter = "";
    Id id;
    std::string key;
    RuleUse use{};
    RegionCode region;
    Date from_day;
    std::optional<Date> to_day;
    std::optional<std::string> value;
    std::string unit, instrument;
    std::optional<std::string> article;
    Sure sure{};
    std::optional<std::string> source;  // where the wording was seen
    static void fields(auto& self, auto&& visit) {
        visit("key", self.key), visit("use", self.use), visit("region", self.region), visit("from_day", self.from_day), visit("to_day", self.to_day),
            visit("value", self.value), visit("unit", self.unit), visit("instrument", self.instrument), visit("article", self.article),
            visit("sure", self.sure), visit("source", self.source);
    }
};

struct Campaign {  // 专项行动
    static constexpr std::string_view table = "campaign", letter = "Z";
    Id id;
    std::string name;
    Date from_day, to_day;
    std::string regions;  // codes, separated by ';'
    std::optional<std::string> industries, bodies, ordered_by, hotlines;
    std::optional<Date> closed_on;
    std::optional<CampaignKind> kind;  // nothing: of a sweep
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name), visit("from_day", self.from_day), visit("to_day", self.to_day),
            visit("regions", self.regions), visit("industries", self.industries), visit("bodies", self.bodies),
            visit("ordered_by", self.ordered_by), visit("hotlines", self.hotlines), visit("closed_on", self.closed_on), visit("kind", self.kind);
    }
    CampaignKind its_kind() const { return kind.value_or(CampaignKind::sweep); }
};

struct CampaignTarget {  // an employer a campaign means to inspect
    static constexpr std::string_view table = "campaign_target", letter = "";
    Id id;
    Id campaign, employer;
    static void fields(auto& self, auto&& visit) { visit("campaign", self.campaign), visit("employer", self.employer); }
};

// What the vault promised: the digest of a value that lies outside the journal.
struct WordsSeal {
    static constexpr std::string_view table = "words_seal", letter = "";
    Id id;
    std::string digest;
    static void fields(auto& self, auto&& visit) { visit("digest", self.digest); }
};

struct PersonSeal {
    static constexpr std::string_view table = "person_seal", letter = "";
    Id id;
    std::string digest;
    static void fields(auto& self, auto&& visit) { visit("digest", self.digest); }
};

struct CaseFile {  // 案件
    static constexpr std::string_view table = "case_file", letter = "";
    Id id;
    CaseKind kind{};
    Channel channel{};
    Custodian custodian{};
    std::optional<Id> employer;  // nothing while nobody can name it (单位不明)
    std::optional<EmployerKind> employer_kind;
    std::optional<Id> site, campaign;
    RegionCode region;
    std::optional<Industry> industry;
    Date received_on;
    Month month;
    std::optional<Month> period_from, period_to;
    std::optional<Date> ended_on;            // when the breach ended,
    std::optional<std::string> continuing;   // or "yes" while it goes on
    std::optional<std::string> from_body, from_ref;
    std::optional<Date> reply_by;
    int representatives = 0;  // of the workers who complain together
    Id officer;
    std::optional<Id> note;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind), visit("channel", self.channel), visit("custodian", self.custodian),
            visit("employer", self.employer), visit("employer_kind", self.employer_kind), visit("site", self.site),
            visit("campaign", self.campaign), visit("region", self.region), visit("industry", self.industry), visit("received_on", self.received_on),
            visit("month", self.month), visit("period_from", self.period_from), visit("period_to", self.period_to),
            visit("ended_on", self.ended_on), visit("continuing", self.continuing), visit("from_body", self.from_body),
            visit("from_ref", self.from_ref), visit("reply_by", self.reply_by),
            visit("representatives", self.representatives), visit("officer", self.officer), visit("note", self.note);
    }
};

struct Party {  // 当事人: a person of a case; who it is lies in the vault
    static constexpr std::string_view table = "party", letter = "";
    Id id;
    Id case_id;
    PartyRole role{};
    Id person;
    std::optional<Money> claimed_fen;
    static void fields(auto& self, auto&& visit) {
        visit("case_id", self.case_id), visit("role", self.role), visit("person", self.person), visit("claimed_fen", self.claimed_fen);
    }
};

// 再次反映: a further call or visit about a case, which counts once, under its first channel. What was said this
// time stands here and changes nothing of the case.
struct Contact {
    static constexpr std::string_view table = "contact", letter = "";
    Id id;
    Id case_id;
    Channel channel{};
    Date on_day;
    std::optional<Id> person;
    std::optional<Money> claimed_fen;
    std::optional<int> workers;
    std::optional<Id> campaign;  // of the case, as are the next two
    RegionCode region;
    std::optional<Industry> industry;
    Id officer;
    std::optional<Id> note;
    static void fields(auto& self, auto&& visit) {
        visit("case_id", self.case_id), visit("channel", self.channel), visit("on_day", self.on_day), visit("person", self.person),
            visit("claimed_fen", self.claimed_fen), visit("workers", self.workers), visit("campaign", self.campaign),
            visit("region", self.region), visit("industry", self.industry), visit("officer", self.officer), visit("note", self.note);
    }
};

struct Inspection {  // 检查
    static constexpr std::string_view table = "inspection", letter = "I";
    Id id;
    Id employer;
    EmployerKind employer_kind{};
    std::optional<Id> site, campaign, case_id;
    Date on_day;
    Month month;
    InspectionKind kind{};
    Result result{};
    std::optional<std::string> bodies;
    std::optional<int> employed, migrants, workers;
    std::optional<Money> found_fen;
    std::optional<int> contracts;  // signed on the spot
    RegionCode region;
    std::optional<Industry> industry;
    std::optional<Date> revisit_on;
    Id officer;
    std::optional<Id> note;
    static void fields(auto& self, auto&& visit) {
        visit("employer", self.employer), visit("employer_kind", self.employer_kind), visit("site", self.site),
            visit("campaign", self.campaign), visit("case_id", self.case_id), visit("on_day", self.on_day), visit("month", self.month), visit("kind", self.kind),
            visit("result", self.result), visit("bodies", self.bodies), visit("employed", self.employed),
            visit("migrants", self.migrants), visit("workers", self.workers), visit("found_fen", self.found_fen),
            visit("contracts", self.contracts), visit("region", self.region), visit("industry", self.industry),
            visit("revisit_on", self.revisit_on), visit("officer", self.officer), visit("note", self.note);
    }
    // The employer was reached; a refused or fruitless visit is recorded, not counted.
    bool took_place() const { return result != Result::refused && result != Result::absent; }
};

struct InspectionOfficer {  // who took part
    static constexpr std::string_view table = "inspection_officer", letter = "";
    Id id;
    Id inspection, officer;
    static void fields(auto& self, auto&& visit) { visit("inspection", self.inspection), visit("officer", self.officer); }
};

struct ChecklistItem {  // 检查清单: one topic of one inspection
    static constexpr std::string_view table = "checklist", letter = "";
    Id id;
    Id inspection;
    Topic topic{};
    Finding finding{};
    std::optional<int> workers;
    std::optional<Money> found_fen;
    static void fields(auto& self, auto&& visit) {
        visit("inspection", self.inspection), visit("topic", self.topic), visit("finding", self.finding),
            visit("workers", self.workers), visit("found_fen", self.found_fen);
    }
};

struct Step {  // 办理步骤
    static constexpr std::string_view table = "step", letter = "";
    Id id;
    Id case_id;
    StepKind kind{};
    Date on_day;
    Id officer;
    std::optional<Id> inspection;
    std::optional<Stage> stage;  // whose figure the amount is
    std::optional<Money> amount_fen;
    std::optional<int> workers;
    std::optional<Outcome> outcome;
    std::optional<Date> served_on;
    std::optional<Awaits> awaits;  // the clock it starts, where it starts one
    std::optional<Date> due_on;    // nothing where no calendar could say
    std::optional<std::string> due_rule;
    std::optional<int> due_length;
    std::optional<Date> due_from;  // counted from that day, where it is neither the service's nor the step's
    std::optional<Id> partner;     // the second inspector
    std::optional<Approval> approval;  // asked: neither state nor clock moves before a head has approved
    std::optional<Id> approved_by;     // a head, on paper or by doing it himself
    std::optional<Id> about;           // the step whose paper was served, that was approved, returned or answered
    std::optional<std::string> document;  // number of its paper
    std::optional<Service> service;
    std::optional<std::string> body;  // to whom it was handed
    std::optional<Response> response;
    std::optional<Date> entered_on;  // where it was entered later than it was done
    std::optional<Id> note;
    static void fields(auto& self, auto&& visit) {
        visit("case_id", self.case_id), visit("kind", self.kind), visit("on_day", self.on_day), visit("officer", self.officer),
            visit("inspection", self.inspection), visit("stage", self.stage), visit("amount_fen", self.amount_fen),
            visit("workers", self.workers), visit("outcome", self.outcome), visit("served_on", self.served_on),
            visit("awaits", self.awaits), visit("due_on", self.due_on), visit("due_rule", self.due_rule),
            visit("due_length", self.due_length), visit("due_from", self.due_from), visit("partner", self.partner),
            visit("approval", self.approval), visit("approved_by", self.approved_by), visit("about", self.about),
            visit("document", self.document), visit("service", self.service), visit("body", self.body), visit("response", self.response),
            visit("entered_on", self.entered_on), visit("note", self.note);
    }
};

struct Payment {  // 支付记录; money that went back is a negative one of its own day
    static constexpr std::string_view table = "payment", letter = "P";
    Id id;
    std::optional<Id> case_id, inspection;
    Id employer;
    EmployerKind employer_kind{};
    std::optional<Id> campaign;
    Date on_day;
    Month month;
    Money amount_fen;
    Payer payer{};
    Means means{};
    std::optional<int> workers;
    std::optional<Id> proof;
    std::optional<Id> returns;  // the payment it takes back
    RegionCode region;
    std::optional<Industry> industry;
    Id officer;
    std::optional<Id> note;
    static void fields(auto& self, auto&& visit) {
        visit("case_id", self.case_id), visit("inspection", self.inspection), visit("employer", self.employer),
            visit("employer_kind", self.employer_kind), visit("campaign", self.campaign), visit("on_day", self.on_day),
            visit("month", self.month), visit("amount_fen", self.amount_fen), visit("payer", self.payer),
            visit("means", self.means), visit("workers", self.workers), visit("proof", self.proof),
            visit("returns", self.returns), visit("region", self.region), visit("industry", self.industry),
            visit("officer", self.officer), visit("note", self.note);
    }
};

struct Call {  // 来电来访: a consultation, which may become a complaint
    static constexpr std::string_view table = "call", letter = "C";
    Id id;
    Channel line{};
    Date on_day;
    Month month;
    std::optional<Id> campaign;
    RegionCode region;
    Id matter;               // what it was about, in words
    std::optional<Id> told;  // where the caller was told to go
    std::optional<Id> case_id;
    Id officer;
    static void fields(auto& self, auto&& visit) {
        visit("line", self.line), visit("on_day", self.on_day), visit("month", self.month), visit("campaign", self.campaign),
            visit("region", self.region), visit("matter", self.matter), visit("told", self.told), visit("case_id", self.case_id),
            visit("officer", self.officer);
    }
};

// 帮扶: help that one person was given, or a total brought from another register. It is no wages: no stage of money counts it.
struct Aid {
    static constexpr std::string_view table = "aid", letter = "W";
    Id id;
    AidKind kind{};
    Date on_day;
    Month month;
    std::optional<Id> campaign;
    RegionCode region;
    std::optional<Id> case_id;
    std::optional<Id> person;   // whom; nobody where it is a total
    std::optional<int> persons;  // of a total, where it tells them
    int times = 1;               // 人次
    std::optional<Money> amount_fen;
    std::optional<AidWay> way;
    std::optional<Id> cause;  // 致困原因, and the day it happened
    std::optional<Date> caused_on;
    std::optional<Id> referrer;  // 报送、推荐的单位
    std::optional<std::string> brought_from;  // whose register the total stands in
    std::optional<Id> part_of;                // the total of which this one tells a part: not counted again
    Id officer;
    std::optional<Id> note;
    static void fields(auto& self, auto&& visit) {
        visit("kind", self.kind), visit("on_day", self.on_day), visit("month", self.month), visit("campaign", self.campaign),
            visit("region", self.region), visit("case_id", self.case_id), visit("person", self.person), visit("persons", self.persons),
            visit("times", self.times), visit("amount_fen", self.amount_fen), visit("way", self.way), visit("cause", self.cause),
            visit("caused_on", self.caused_on), visit("referrer", self.referrer), visit("brought_from", self.brought_from),
            visit("part_of", self.part_of), visit("officer", self.officer), visit("note", self.note);
    }
};

struct Instalment {  // 约定付款: money that was agreed (with the step that says so) or only promised, and its day
    static constexpr std::string_view table = "instalment", letter = "";
    Id id;
    Id case_id;
    std::optional<Id> step;
    Date made_on, due_on;
    Money amount_fen;
    Id officer;
    std::optional<Id> note;
    static void fields(auto& self, auto&& visit) {
        visit("case_id", self.case_id), visit("step", self.step), visit("made_on", self.made_on), visit("due_on", self.due_on),
            visit("amount_fen", self.amount_fen), visit("officer", self.officer), visit("note", self.note);
    }
};

// What a note or a paper is about: one of them.
struct About {
    std::optional<Id> case_id, inspection, payment, employer, call, aid;
    static void fields(auto& self, auto&& visit) {
        visit("case_id", self.case_id), visit("inspection", self.inspection), visit("payment", self.payment),
            visit("employer", self.employer), visit("call", self.call), visit("aid", self.aid);
    }
};

struct Remark {  // 备注 that was added later
    static constexpr std::string_view table = "remark", letter = "";
    Id id;
    About about;
    Date on_day;
    Id officer;
    Id note;
    static void fields(auto& self, auto&& visit) {
        About::fields(self.about, visit);
        visit("on_day", self.on_day), visit("officer", self.officer), visit("note", self.note);
    }
};

struct DocumentFile {  // 材料: a paper kept in the store, found by its digest
    static constexpr std::string_view table = "document", letter = "";
    Id id;
    About about;
    Date on_day;
    std::string sha256;  // of the whole file, hex
    std::int64_t size = 0;
    Id file_name;  // in words: it may say whose paper it is
    Id officer;
    static void fields(auto& self, auto&& visit) {
        About::fields(self.about, visit);
        visit("on_day", self.on_day), visit("sha256", self.sha256), visit("size", self.size), visit("file_name", self.file_name),
            visit("officer", self.officer);
    }
};

struct Disclosure {  // 查看: a hidden value that an officer was shown, and why
    static constexpr std::string_view table = "disclosure", letter = "";
    Id id;
    Id case_id;
    Id person;
    Disclosed what{};
    Date on_day;
    Id officer;
    Id note;
    static void fields(auto& self, auto&& visit) {
        visit("case_id", self.case_id), visit("person", self.person), visit("what", self.what), visit("on_day", self.on_day),
            visit("officer", self.officer), visit("note", self.note);
    }
};

struct PaymentWorker {  // 领款人: whom of a case's workers a payment reached, where that is known by name
    static constexpr std::string_view table = "payment_worker", letter = "";
    Id id;
    Id payment, party;
    std::optional<Money> amount_fen;  // what of the payment reached him; nothing where that was not told
    static void fields(auto& self, auto&& visit) {
        visit("payment", self.payment), visit("party", self.party), visit("amount_fen", self.amount_fen);
    }
};

struct PaySheet {  // 工资表: an employer's, as it was checked; the file itself may be kept as a document
    static constexpr std::string_view table = "pay_sheet", letter = "";
    Id id;
    std::optional<Id> case_id, inspection;
    Date on_day;
    std::string sha256;  // of the file, hex
    Id file_name;        // in words: it may say whose paper it is
    std::int64_t rows = 0;
    Month period_from, period_to;
    Money due_fen, paid_fen, short_fen;
    Id officer;
    std::optional<Id> note;
    static void fields(auto& self, auto&& visit) {
        visit("case_id", self.case_id), visit("inspection", self.inspection), visit("on_day", self.on_day), visit("sha256", self.sha256),
            visit("file_name", self.file_name), visit("rows", self.rows), visit("period_from", self.period_from), visit("period_to", self.period_to),
            visit("due_fen", self.due_fen), visit("paid_fen", self.paid_fen), visit("short_fen", self.short_fen), visit("officer", self.officer),
            visit("note", self.note);
    }
};

struct Claim {  // 欠薪明细: what one worker is owed, by month and item, at a stage: found by a pay sheet, or agreed
    static constexpr std::string_view table = "claim", letter = "";
    Id id;
    Id case_id, party;
    Id step;  // whose amount it is a part of
    std::optional<Id> sheet;
    std::optional<Month> month;  // nothing of what was agreed
    PayItem item{};
    Stage stage{};
    Money amount_fen;
    static void fields(auto& self, auto&& visit) {
        visit("case_id", self.case_id), visit("party", self.party), visit("step", self.step), visit("sheet", self.sheet), visit("month", self.month),
            visit("item", self.item), visit("stage", self.stage), visit("amount_fen", self.amount_fen);
    }
};

}  // namespace arrears
