// Rows of employers, inspections, payments and workers.
#include <algorithm>

#include "core/store/cases.hpp"
#include "core/value/digits.hpp"
#include "core/value/utf8.hpp"
#include "core/work/import_batch.hpp"

namespace arrears {
namespace {

std::vector<std::string> parts_of(std::string_view list, char mark) {
    std::vector<std::string> parts;
    while (!list.empty()) {
        const auto end = std::min(list.find(mark), list.size());
        if (end > 0) parts.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return parts;
}

// wage_payment:12:36260.50: what is wrong, for how many workers, over how much.
ChecklistItem breach_of(const std::string& text) {
    const auto refuse = [&] { return Error(Fault::invalid, Phrase::import_breach_form, {{"text", excerpt(text)}}).in("breaches"); };
    std::vector<std::string> parts;
    for (std::string_view rest = text;;) {
        const auto end = std::min(rest.find(':'), rest.size());
        parts.emplace_back(rest.substr(0, end));
        if (end == rest.size()) break;
        rest.remove_prefix(end + 1);
    }
    const auto topic = from_code<Topic>(parts[0]);
    if (!topic || parts.size() > 3) throw refuse();
    ChecklistItem item;
    item.topic = *topic;
    item.finding = Finding::breach;
    if (parts.size() > 1 && !parts[1].empty()) {
        const auto workers = number_of_digits(parts[1], 1, 6);
        if (!workers) throw refuse();
        item.workers = static_cast<int>(*workers);
    }
    if (parts.size() > 2 && !parts[2].empty()) item.found_fen = Money::parse(parts[2]);
    return item;
}

}  // namespace

std::optional<Id> ImportBatch::make_employer(std::optional<Waits>& waits) {
    const std::size_t former = place("former_names");
    for (const std::size_t column : {columns_.employer, columns_.address}) require_name_of(column);
    if (has_faults()) return std::nullopt;
    bool are_several = false;
    const auto known = known_employer(are_several);
    if (are_several && !is_alone_) {
        waits = Waits{HeldWhy::employer, std::nullopt};
        return std::nullopt;
    }
    if (known) {
        fate_->kind = RowFate::linked;
        fate_->record = known->id;
        return std::nullopt;
    }
    const KnownEmployer made = register_employer();
    if (has(former))
        for (const auto& name : parts_of(row_->cells[former].text, ';')) {
            require_name(name);
            former_names_.push_back({draft_.next<FormerName>(), made.id, name, std::nullopt});
        }
    return made.id;
}

// The visit as it was. It opens no case of its own: what became of it is told by the rows of complaints.
std::optional<Id> ImportBatch::make_inspection(std::optional<Waits>& waits) {
    const std::size_t kind = place("kind"), result = place("result"), officers = place("officers"), bodies = place("bodies"), employed = place("employed"), migrants = place("migrants"),
                      workers = place("workers"), found = place("found"), contracts = place("contracts"), in_order = place("in_order"), breaches = place("breaches"), revisit = place("revisit");
    Inspection visit;
    visit.on_day = day_of_row();
    require_day(columns_.day);
    for (const std::size_t column : {employed, migrants, workers, contracts}) require_people(column);
    for (const std::size_t column : {columns_.employer, columns_.address, bodies}) require_name_of(column);
    visit.result = word<Result>(result).value_or(Result::clear);
    visit.kind = word<InspectionKind>(kind).value_or(InspectionKind::routine);
    visit.revisit_on = day(revisit);
    if (visit.revisit_on && *visit.revisit_on <= visit.on_day) fault(revisit, Error(Fault::invalid, Phrase::import_day_before, {{"day", *visit.revisit_on}, {"first", visit.on_day}}));
    if (!visit.took_place() && (has(found) || has(breaches))) fault(result, Error(Fault::invalid, Phrase::import_visit_found_nothing, {{"result", phrase(visit.result)}}));
    if (has(columns_.case_named)) visit.case_id = case_meant(row_->cells[columns_.case_named].text);
    visit.site = site_meant();
    std::vector<Id> who;
    if (has(officers))
        for (const auto& name : parts_of(row_->cells[officers].text, ';'))
            if (const auto officer = officer_named(name); officer && std::ranges::find(who, *officer) == who.end()) who.push_back(*officer);
    if (who.empty()) who.push_back(desk_.signature.officer);
    std::vector<ChecklistItem> items;
    if (has(in_order))
        for (const auto& topic : parts_of(row_->cells[in_order].text, ';')) {
            const auto known = from_code<Topic>(topic);
            if (!known) throw Error(Fault::invalid, Phrase::import_breach_form, {{"text", excerpt(topic)}}).in("in_order");
            items.push_back({Id(), Id(), *known, Finding::ok, std::nullopt, std::nullopt});
        }
    if (has(breaches))
        for (const auto& text_of_one : parts_of(row_->cells[breaches].text, ';')) items.push_back(breach_of(text_of_one));
    for (std::size_t at = 0; at < items.size(); ++at)
        for (std::size_t before = 0; before < at; ++before)
            if (items[before].topic == items[at].topic) throw Error(Fault::invalid, Phrase::topic_twice, {{"topic", phrase(items[at].topic)}}).in("breaches");
    bool are_several = false;
    auto employer = known_employer(are_several);
    if (are_several && !is_alone_) {
        waits = Waits{HeldWhy::employer, std::nullopt};
        return std::nullopt;
    }
    if (!employer && !has(columns_.employer)) fault(columns_.employer, Error(Fault::not_found, has(columns_.credit_code) ? Phrase::import_employer_unknown : Phrase::cell_needed));
    const RegionCode place_of_work = has(columns_.region) ? region() : told_.region ? *told_.region : employer ? employer->region : region();
    visit.campaign = campaign_of(place_of_work, visit.on_day);
    if (has_faults()) return std::nullopt;

    if (!employer) employer = register_employer();
    visit.id = draft_.next<Inspection>(visit.on_day.year());
    visit.employer = employer->id;
    visit.employer_kind = employer->kind;
    visit.month = Month(visit.on_day);
    visit.bodies = text(bodies);
    visit.employed = count(employed), visit.migrants = count(migrants), visit.workers = count(workers), visit.contracts = count(contracts);
    visit.found_fen = money(found);
    visit.region = place_of_work;
    visit.industry = industry();
    if (!visit.industry) visit.industry = employer->industry;
    visit.officer = who.front();
    visit.note = words(text(columns_.note), visit.id.year());
    for (const Id officer : who) inspection_officers_.push_back({draft_.next<InspectionOfficer>(visit.id.year()), visit.id, officer});
    for (ChecklistItem& item : items) {
        item.id = draft_.next<ChecklistItem>(visit.id.year());
        item.inspection = visit.id;
        checklist_.push_back(item);
    }
    if (visit.case_id && (visit.found_fen || visit.workers)) {
        Step step = new_step(*visit.case_id, StepKind::found, visit.on_day, desk_, draft_);
        step.inspection = visit.id;
        step.workers = visit.workers;
        if (visit.found_fen) step.stage = Stage::found, step.amount_fen = visit.found_fen;
        steps_.push_back(std::move(step));
    }
    inspections_.push_back(visit);
    return visit.id;
}

std::optional<Id> ImportBatch::make_payment() {
    const std::size_t amount = place("amount"), payer = place("payer"), means = place("means"), workers = place("workers"), proof = place("proof"), returns = place("returns"),
                      inspection = place("inspection");
    Payment payment;
    payment.on_day = day_of_row();
    payment.amount_fen = *money(amount);
    require_day(columns_.day);
    require_people(workers);
    if (payment.amount_fen == Money()) fault(amount, Error(Fault::invalid, Phrase::import_paid_nothing));
    if (payment.amount_fen < Money() && !has(returns)) fault(amount, Error(Fault::invalid, Phrase::money_negative, {{"text", payment.amount_fen}}));
    if (has(columns_.case_named)) {
        const CaseFile file = get<CaseFile>(desk_.sql, *case_meant(row_->cells[columns_.case_named].text));
        if (!is_of_employer(file.employer)) throw Error(Fault::not_found, Phrase::import_case_unknown, {{"case", excerpt(row_->cells[columns_.case_named].text)}}).in("case");
        if (payment.on_day < file.received_on) fault(columns_.day, Error(Fault::invalid, Phrase::import_day_before, {{"day", payment.on_day}, {"first", file.received_on}}));
        payment.case_id = file.id;
        payment.employer = named_employer(file);
        payment.employer_kind = *file.employer_kind;
        payment.campaign = file.campaign, payment.region = file.region, payment.industry = file.industry;
    } else if (has(inspection)) {
        const auto visit = record_of_source<Inspection>(Exchange::inspections, row_->cells[inspection].text);
        if (!visit) throw Error(Fault::not_found, Phrase::import_inspection_unknown, {{"inspection", excerpt(row_->cells[inspection].text)}}).in("inspection");
        payment.inspection = visit->id;
        payment.employer = visit->employer, payment.employer_kind = visit->employer_kind;
        payment.campaign = visit->campaign, payment.region = visit->region, payment.industry = visit->industry;
        if (payment.on_day < visit->on_day) fault(columns_.day, Error(Fault::invalid, Phrase::import_day_before, {{"day", payment.on_day}, {"first", visit->on_day}}));
    } else {
        fault(columns_.case_named, Error(Fault::invalid, Phrase::cell_needed));
    }
    if (has(returns)) {
        const auto returned = record_of_source<Payment>(Exchange::payments, row_->cells[returns].text);
        if (!returned) throw Error(Fault::not_found, Phrase::import_payment_unknown, {{"payment", excerpt(row_->cells[returns].text)}}).in("returns");
        payment.returns = returned->id;
        if (payment.amount_fen > Money()) payment.amount_fen = -payment.amount_fen;
        if (-payment.amount_fen != returned->amount_fen) fault(amount, Error(Fault::invalid, Phrase::import_return_differs, {{"amount", -payment.amount_fen}, {"paid", returned->amount_fen}}));
    }
    if (has_faults()) return std::nullopt;
    payment.id = draft_.next<Payment>(payment.on_day.year());
    payment.month = Month(payment.on_day);
    payment.payer = word<Payer>(payer).value_or(Payer::employer);
    payment.means = word<Means>(means).value_or(Means::other);
    payment.workers = count(workers);
    payment.officer = desk_.signature.officer;
    payment.proof = words(text(proof), payment.id.year());
    payment.note = words(text(columns_.note), payment.id.year());
    payments_.push_back(payment);
    return payment.id;
}

// A worker onto the list of his case; who stands there already, by his ID number, is not put down twice.
std::optional<Id> ImportBatch::make_worker() {
    const std::size_t name = place("name"), id_number = place("id_number"), phone = place("phone"), account = place("account"), occupation = place("occupation"), amount = place("amount");
    for (const std::size_t column : {name, occupation}) require_name_of(column);
    const Id of = *case_meant(row_->cells[columns_.case_named].text);
    const CaseFile file = get<CaseFile>(desk_.sql, of);
    if (has_faults()) return std::nullopt;
    Person who{row_->cells[name].text, text(id_number), text(phone), text(account), text(occupation)};
    if (who.id_number) {
        const auto key = std::pair(of, *who.id_number);
        if (const auto here = workers_here_.find(key); here != workers_here_.end()) {
            fate_->kind = RowFate::linked;
            fate_->record = here->second;
            return std::nullopt;
        }
        for (const Id known : persons_with(desk_.sql, desk_.writer(), *who.id_number))
            if (const auto party = desk_.sql.number("SELECT id FROM party WHERE writer = $1 AND person = $2 AND case_id = $3 AND role = 'worker' AND void_act IS NULL",
                                                    {to_cell(desk_.writer()), to_cell(known), to_cell(of)})) {
                fate_->kind = RowFate::linked;
                fate_->record = Id(*party);
                return std::nullopt;
            }
    }
    const Party party{draft_.next<Party>(of.year()), of, PartyRole::worker, person(who, of.year()), money(amount)};
    if (who.id_number) workers_here_.emplace(std::pair(of, *who.id_number), party.id);
    parties_.push_back(party);
    return party.id;
}

}  // namespace arrears
