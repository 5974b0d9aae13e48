#include "core/report/lists.hpp"

#include <set>

#include "core/report/aid.hpp"
#include "core/report/columns.hpp"
#include "core/report/facts/facts.hpp"
#include "core/report/wanted.hpp"
#include "core/store/cases.hpp"
#include "core/store/tables.hpp"

namespace arrears {
namespace {

struct Listed {
    Table table;
    std::string closing;  // how many there are, of the whole
};

// One case of the list: as its row of case_state says, or as it stood on the day asked for.
struct CaseLine {
    Id id, officer;
    std::optional<Id> employer, campaign, site;
    CaseKind kind{};
    Date received;
    Standing at;  // its state, amounts and what was paid; no clocks
};

void read_state(CaseLine& line, const Row& row, int column) {
    const auto money = [&](int of) { return FromCell<std::optional<Money>>::read(row.cell(of)); };
    line.at.state = from_code<State>(row.text(column)).value_or(State::received);
    line.at.outcome = FromCell<std::optional<Outcome>>::read(row.cell(column + 1));
    line.at.closed_on = FromCell<std::optional<Date>>::read(row.cell(column + 2));
    for (int stage = 0; stage < 4; ++stage) line.at.amounts[static_cast<std::size_t>(stage)] = money(column + 3 + stage);
    line.at.paid = Money::fen(row.integer(column + 7));
}

std::vector<CaseLine> case_lines_after(const std::optional<Id>& after, const ListRequest& request, Sql& sql) {
    Wanted wanted;
    wanted.is_within("received_on", request);
    wanted.is_of(sql, CaseFile::table, request.employer);
    wanted.is("officer", request.officer);
    wanted.is("campaign", request.campaign);
    wanted.is("site", request.site);
    wanted.is_after(after);
    if (request.open_only && !request.as_of_given) wanted.add("closed_on IS NULL");
    wanted.order("id", request.most);
    const Registrations registrations(sql);
    std::vector<CaseLine> lines;
    constexpr std::string_view select =
        "SELECT id, employer, officer, campaign, kind, received_on, state, outcome, closed_on, claimed_fen, found_fen, ordered_fen, agreed_fen, paid_fen, site "
        "FROM case_file JOIN (SELECT writer AS of_writer, case_id, state, outcome, closed_on, claimed_fen, found_fen, ordered_fen, agreed_fen, paid_fen FROM case_state) ON of_writer = case_file.writer AND case_id = id ";
    sql.each(std::string(select) + wanted.text(), wanted.cells(), [&](const Row& row) {
        CaseLine line;
        line.id = Id(row.integer(0));
        if (!row.is_null(1)) line.employer = registrations.representative(Id(row.integer(1)));
        line.officer = Id(row.integer(2));
        line.campaign = FromCell<std::optional<Id>>::read(row.cell(3));
        line.kind = from_code<CaseKind>(row.text(4)).value_or(CaseKind::complaint);
        line.received = Date::parse(row.text(5));
        line.site = FromCell<std::optional<Id>>::read(row.cell(14));
        read_state(line, row, 6);
        lines.push_back(std::move(line));
    });
    if (request.as_of_given)
        for (CaseLine& line : lines) line.at = case_at_hand(sql, line.id).standing(request.as_of);
    return lines;
}

// Whether a case was open on a day is known when it was reckoned: pieces are read until they make a page.
std::vector<CaseLine> case_lines(const ListRequest& request, Sql& sql) {
    std::vector<CaseLine> lines;
    auto after = request.after;
    while (true) {
        auto piece = case_lines_after(after, request, sql);
        const bool is_last = !request.most || piece.size() <= *request.most;
        if (!piece.empty()) after = piece.back().id;
        if (request.open_only) std::erase_if(piece, [](const CaseLine& line) { return !line.at.is_open(); });
        if (is_last && lines.empty()) return piece;
        std::move(piece.begin(), piece.end(), std::back_inserter(lines));
        if (is_last || lines.size() > *request.most) return lines;
    }
}

Listed list_cases(const ListRequest& request, Sql& sql, const Speech& say) {
    Names names(sql);
    Table table{"items", {},
                {record_column("case", Phrase::column_case, say), column("employer", Phrase::column_employer, say), column("kind", Phrase::column_kind, say),
                 column("received", Phrase::column_received, say), column("state", Phrase::column_state, say), machine_column("outcome"),
                 number_column("claimed_fen", Phrase::column_claimed, say), column("base", Phrase::column_base, say),
                 number_column("outstanding_fen", Phrase::column_outstanding, say), column("officer", Phrase::column_officer, say)},
                {}, {}};
    std::int64_t open = 0, unknown = 0;
    for (const CaseLine& line : case_lines(request, sql)) {
        open += line.at.is_open() ? 1 : 0;
        unknown += line.at.base() ? 0 : 1;
        table.rows.push_back(row_of(number_of(line.id), names.employer(line.employer, say), word(line.kind, say), line.received, word(line.at.state, say),
                                    word(line.at.outcome, say), or_nothing(line.at.amount(Stage::claimed)), base_word(line.at.base(), say),
                                    or_nothing(still_owed(line.at)), names.officer(line.officer)));
    }
    add_money_total(table, say);
    const auto count = static_cast<std::int64_t>(table.rows.size());
    std::string closing = say(Phrase::list_cases_count, {{"count", count}, {"open", open}});
    if (unknown > 0) closing += say(Phrase::list_cases_unknown, {{"count", unknown}});
    return {std::move(table), closing};
}

// Of an employer under any of its numbers.
std::int64_t open_cases_now(Sql& sql, Id employer) {
    std::int64_t open = 0;
    for (const Id number : registrations_of(sql, employer))
        open += sql.number("SELECT count(*) FROM case_state WHERE writer IN (SELECT writer FROM office) AND employer = $1 AND closed_on IS NULL",
                           {to_cell(number)}).value_or(0);
    return open;
}

Listed list_employers(const ListRequest& request, Sql& sql, const Speech& say) {
    const Registrations registrations(sql);
    // Of a page's employers the cases are counted one by one, of all of them together.
    const bool are_counted = !request.most || request.open_only || request.as_of_given;
    std::map<Id, std::int64_t> open;
    if (are_counted)
        for (const auto& [employer, count] : open_cases_by_employer(sql, request.last_day())) open[registrations.representative(employer)] += count;
    std::set<Id> targets;
    if (request.campaign)
        for (const auto& target : all<CampaignTarget>(sql, "WHERE writer IN (SELECT writer FROM office) AND campaign = $1 AND void_act IS NULL",
                                                      {to_cell(*request.campaign)}))
            targets.insert(registrations.representative(target.employer));
    Table table{"items", {},
                {record_column("employer", Phrase::column_number, say), column("name", Phrase::column_called, say), column("kind", Phrase::column_kind, say),
                 column("region", Phrase::column_place, say), column("industry", Phrase::column_industry, say),
                 number_column("open_cases", Phrase::column_open_cases, say)},
                {}, {}};
    const auto take = [&](const Employer& employer) {
        if (registrations.representative(employer.id) != employer.id) return;  // listed under the number that stands for it
        if (request.campaign && !targets.contains(employer.id)) return;
        const auto found = open.find(employer.id);
        const std::int64_t cases = !are_counted ? open_cases_now(sql, employer.id) : found == open.end() ? 0 : found->second;
        if (request.open_only && cases == 0) return;
        table.rows.push_back({number_of(employer.id, Employer::letter), employer.name, word(employer.kind, say),
                              region_word(employer.region, request.as_of.year()), industry_word(employer.industry, say), cases});
    };
    constexpr std::size_t piece_size = 1000;
    const auto is_full = [&] { return request.most && table.rows.size() > *request.most; };
    for (auto after = request.after; !is_full();) {
        Wanted wanted;
        wanted.is("id", request.employer);
        wanted.is_after(after);
        wanted.order("id", piece_size - 1);
        const auto piece = all<Employer>(sql, wanted.text(), wanted.cells());
        for (auto employer = piece.begin(); employer != piece.end() && !is_full(); ++employer) take(*employer);
        if (piece.size() < piece_size) break;
        after = piece.back().id;
    }
    const auto count = static_cast<std::int64_t>(table.rows.size());
    return {std::move(table), say(Phrase::list_employers_count, {{"count", count}})};
}

Listed list_inspections(const ListRequest& request, Sql& sql, const Speech& say) {
    Names names(sql);
    Table table{"items", {},
                {record_column("inspection", Phrase::column_inspection, say), column("on", Phrase::column_day, say), column("employer", Phrase::column_employer, say),
                 column("result", Phrase::column_result, say), number_column("found_fen", Phrase::column_found, say),
                 number_column("workers", Phrase::column_workers, say), record_column("case", Phrase::column_case, say), machine_column("campaign"),
                 column("officer", Phrase::column_officer, say)},
                {}, {}};
    Wanted wanted;
    wanted.is_within("on_day", request);
    wanted.is_of(sql, Inspection::table, request.employer);
    wanted.is("campaign", request.campaign);
    wanted.is("site", request.site);
    wanted.is_visit_of(request.officer);
    wanted.is_after_by_day(sql, "on_day", &Inspection::on_day, request.after);
    wanted.order("on_day, id", request.most);
    for (const Inspection& visit : all<Inspection>(sql, wanted.text(), wanted.cells()))
        table.rows.push_back({number_of(visit.id, Inspection::letter), visit.on_day, names.employer(visit.employer), word(visit.result, say),
                              or_nothing(visit.found_fen), or_nothing(visit.workers), number_of(visit.case_id), names.campaign(visit.campaign),
                              names.officer(visit.officer)});
    add_money_total(table, say);
    const auto count = static_cast<std::int64_t>(table.rows.size());
    return {std::move(table), say(Phrase::list_inspections_count, {{"count", count}})};
}

Listed list_payments(const ListRequest& request, Sql& sql, const Speech& say) {
    Names names(sql);
    Table table{"items", {},
                {record_column("payment", Phrase::column_payment, say), column("on", Phrase::column_day, say), column("", Phrase::column_belongs_to, say),
                 machine_column("case"), machine_column("inspection"), column("employer", Phrase::column_employer, say),
                 number_column("amount_fen", Phrase::column_recovered, say), column("payer", Phrase::column_payer, say),
                 column("means", Phrase::column_means, say), column("", Phrase::column_proof, say), machine_column("proof"),
                 column("returns", Phrase::column_returns, say), column("officer", Phrase::column_officer, say)},
                {}, {}};
    Wanted wanted;
    wanted.is_within("on_day", request);
    wanted.is_of(sql, Payment::table, request.employer);
    wanted.is("campaign", request.campaign);
    wanted.is("officer", request.officer);
    wanted.is_after_by_day(sql, "on_day", &Payment::on_day, request.after);
    wanted.order("on_day, id", request.most);
    std::int64_t returned = 0;
    for (const Payment& payment : all<Payment>(sql, wanted.text(), wanted.cells())) {
        returned += payment.returns ? 1 : 0;
        const Value of_case = number_of(payment.case_id), of_visit = number_of(payment.inspection, Inspection::letter);
        table.rows.push_back({number_of(payment.id, Payment::letter), payment.on_day, payment.case_id ? of_case : of_visit, of_case, of_visit,
                              names.employer(payment.employer), payment.amount_fen, word(payment.payer, say), word(payment.means, say),
                              say(payment.proof ? Phrase::proof_yes : Phrase::proof_no), payment.proof.has_value(),
                              number_of(payment.returns, Payment::letter), names.officer(payment.officer)});
    }
    add_money_total(table, say);
    const auto count = static_cast<std::int64_t>(table.rows.size());
    std::string closing = say(Phrase::list_payments_count, {{"count", count}});
    if (returned > 0) closing += say(Phrase::list_payments_returned, {{"count", returned}});
    return {std::move(table), closing};
}

Listed list_calls(const ListRequest& request, Sql& sql, const Speech& say) {
    Names names(sql);
    Table table{"items", {},
                {record_column("call", Phrase::column_call, say), column("on", Phrase::column_day, say), column("line", Phrase::column_line, say),
                 record_column("case", Phrase::column_case, say),
                 column("officer", Phrase::column_officer, say)},
                {}, {}};
    Wanted wanted;
    wanted.is_within("on_day", request);
    wanted.is("campaign", request.campaign);
    wanted.is("officer", request.officer);
    wanted.is_after_by_day(sql, "on_day", &Call::on_day, request.after);
    wanted.order("on_day, id", request.most);
    for (const Call& call : all<Call>(sql, wanted.text(), wanted.cells()))
        table.rows.push_back({number_of(call.id, Call::letter), call.on_day, word(call.line, say),
                              number_of(call.case_id), names.officer(call.officer)});
    const auto count = static_cast<std::int64_t>(table.rows.size());
    return {std::move(table), say(Phrase::list_calls_count, {{"count", count}})};
}

Listed list_aid(const ListRequest& request, Sql& sql, const Speech& say) {
    Names names(sql);
    Table table{"items", {},
                {record_column("aid", Phrase::column_aid, say), column("on", Phrase::column_day, say), column("kind", Phrase::column_kind, say),
                 column("", Phrase::column_person_name, say), number_column("times", Phrase::column_times, say), number_column("persons", Phrase::column_persons, say),
                 number_column("amount_fen", Phrase::column_amount, say), record_column("case", Phrase::column_case, say),
                 machine_column("part_of"), column("officer", Phrase::column_officer, say)},
                {}, {}};
    Wanted wanted;
    wanted.is_within("on_day", request);
    wanted.is("campaign", request.campaign);
    wanted.is("officer", request.officer);
    wanted.is_after_by_day(sql, "on_day", &Aid::on_day, request.after);
    wanted.order("on_day, id", request.most);
    for (const Aid& aid : all<Aid>(sql, wanted.text(), wanted.cells()))
        table.rows.push_back({number_of(aid.id, Aid::letter), aid.on_day, word(aid.kind, say), aided(aid, sql, say), std::int64_t{aid.times},
                              or_nothing(persons_of(aid)), or_nothing(aid.amount_fen), number_of(aid.case_id), number_of(aid.part_of, Aid::letter),
                              names.officer(aid.officer)});
    const auto count = static_cast<std::int64_t>(table.rows.size());
    return {std::move(table), say(Phrase::list_aid_count, {{"count", count}})};
}

Listed list_sites(const ListRequest& request, Sql& sql, const Speech& say) {
    Names names(sql);
    const Registrations registrations(sql);
    std::map<Id, std::int64_t> open;
    sql.each(R"sql(
        SELECT c.site, count(*) FROM case_file c JOIN case_state s ON s.writer = c.writer AND s.case_id = c.id
        WHERE c.site IS NOT NULL AND c.void_act IS NULL AND s.closed_on IS NULL GROUP BY c.site
    )sql", {}, [&](const Row& row) { open[Id(row.integer(0))] = row.integer(1); });
    std::map<Id, std::set<Id>> there;  // whoever has a part in it
    for (const auto& part : all<Subcontractor>(sql, "WHERE void_act IS NULL")) there[part.site].insert(registrations.representative(part.employer));
    Table table{"items", {},
                {record_column("site", Phrase::column_number, say), column("name", Phrase::column_called, say), column("region", Phrase::column_place, say),
                 column("builder", Phrase::payer_builder, say), column("general_contractor", Phrase::payer_general_contractor, say),
                 number_column("subcontractors", Phrase::column_subcontractors, say), number_column("open_cases", Phrase::column_open_cases, say)},
                {}, {}};
    const auto name = [&](const std::optional<Id>& id) { return id ? Value(names.employer(*id)) : Value(Nothing{}); };
    Wanted wanted;
    wanted.is_after(request.after);
    wanted.order("id", {});
    for (const Site& site : all<Site>(sql, wanted.text(), wanted.cells())) {
        std::set<Id> all_there = there[site.id];
        for (const auto& employer : {site.builder, site.general_contractor})
            if (employer) all_there.insert(registrations.representative(*employer));
        if (request.employer && !all_there.contains(*request.employer)) continue;
        if (request.open_only && open[site.id] == 0) continue;
        table.rows.push_back({number_of(site.id, Site::letter), site.name, region_word(site.region, request.as_of.year()), name(site.builder),
                              name(site.general_contractor), static_cast<std::int64_t>(there[site.id].size()), open[site.id]});
    }
    const auto count = static_cast<std::int64_t>(table.rows.size());
    return {std::move(table), say(Phrase::list_sites_count, {{"count", count}})};
}

Listed list_campaigns(const ListRequest& request, Sql& sql, const Speech& say) {
    std::map<Id, std::int64_t> targets;
    sql.each("SELECT campaign, count(*) FROM campaign_target WHERE void_act IS NULL GROUP BY campaign", {},
             [&](const Row& row) { targets[Id(row.integer(0))] = row.integer(1); });
    Table table{"items", {},
                {column("campaign", Phrase::column_called, say), column("kind", Phrase::column_kind, say), column("from", Phrase::column_from, say), column("to", Phrase::column_to, say),
                 column("closed_on", Phrase::column_ended, say), number_column("targets", Phrase::column_targets, say)},
                {}, {}};
    Wanted wanted;
    wanted.add("from_day <= ", to_cell(request.last_day()));
    wanted.add("to_day >= ", to_cell(request.first_day()));
    wanted.is_after_by_day(sql, "from_day", &Campaign::from_day, request.after);
    wanted.order("from_day, id", {});
    for (const Campaign& campaign : all<Campaign>(sql, wanted.text(), wanted.cells())) {
        if (request.campaign && *request.campaign != campaign.id) continue;
        const bool is_closed = campaign.closed_on && *campaign.closed_on <= request.last_day();
        if (request.open_only && is_closed) continue;
        table.rows.push_back({campaign.name, word(campaign.its_kind(), say), campaign.from_day, campaign.to_day, is_closed ? or_nothing(campaign.closed_on) : Value(Nothing{}),
                              targets[campaign.id]});
    }
    const auto count = static_cast<std::int64_t>(table.rows.size());
    return {std::move(table), say(Phrase::list_campaigns_count, {{"count", count}})};
}

Listed list_officers(const ListRequest& request, Sql& sql, const Speech& say) {
    Table table{"items", {},
                {column("name", Phrase::column_person_name, say), column("role", Phrase::column_role, say), column("body", Phrase::column_body, say),
                 column("certificate", Phrase::column_certificate, say)},
                {}, {}};
    Wanted wanted;
    wanted.is_after(request.after);
    wanted.order("id", request.most);
    for (const Officer& officer : all<Officer>(sql, wanted.text(), wanted.cells()))
        table.rows.push_back({officer.name, word(officer.role, say), or_nothing(officer.body), or_nothing(officer.certificate)});
    const auto count = static_cast<std::int64_t>(table.rows.size());
    return {std::move(table), say(Phrase::list_officers_count, {{"count", count}})};
}

Listed listed(const ListRequest& request, Sql& sql, const Speech& say) {
    switch (request.what) {
        case Listing::cases: return list_cases(request, sql, say);
        case Listing::employers: return list_employers(request, sql, say);
        case Listing::inspections: return list_inspections(request, sql, say);
        case Listing::payments: return list_payments(request, sql, say);
        case Listing::calls: return list_calls(request, sql, say);
        case Listing::aid: return list_aid(request, sql, say);
        case Listing::sites: return list_sites(request, sql, say);
        case Listing::campaigns: return list_campaigns(request, sql, say);
        default: return list_officers(request, sql, say);
    }
}

Phrase none_of(Listing what) {
    switch (what) {
        case Listing::cases: return Phrase::list_cases_none;
        case Listing::employers: return Phrase::list_employers_none;
        case Listing::inspections: return Phrase::list_inspections_none;
        case Listing::payments: return Phrase::list_payments_none;
        case Listing::calls: return Phrase::list_calls_none;
        case Listing::aid: return Phrase::list_aid_none;
        case Listing::sites: return Phrase::list_sites_none;
        case Listing::campaigns: return Phrase::list_campaigns_none;
        default: return Phrase::list_officers_none;
    }
}

// Of a record, as it stands first in its row: its number, or its name where it has none that is shown.
std::string name_of(const Value& first) {
    const auto* number = std::get_if<RecordNumber>(&first);
    return number ? number->id.text(number->letter) : std::get<std::string>(first);
}

// Also one that is void by now: where it stood is known.
void require_there(Sql& sql, Id id, Listing what) {
    if (sql.number("SELECT id FROM " + std::string(records_of(what)) + " WHERE writer = $1 AND id = $2", {to_cell(id.writer()), to_cell(id)})) return;
    const TableShape* table = find_table(records_of(what));
    throw Error(Fault::not_found, Phrase::list_after_foreign, {{"text", id.text(table->letter)}, {"list", phrase(what)}}).in("after");
}

}  // namespace

Date ListRequest::last_day() const {
    const Date last = until.value_or(Date::of(9999, 12, 31));
    return as_of_given && as_of < last ? as_of : last;
}

std::string_view records_of(Listing what) {
    switch (what) {
        case Listing::cases: return CaseFile::table;
        case Listing::employers: return Employer::table;
        case Listing::inspections: return Inspection::table;
        case Listing::payments: return Payment::table;
        case Listing::calls: return Call::table;
        case Listing::aid: return Aid::table;
        case Listing::sites: return Site::table;
        case Listing::campaigns: return Campaign::table;
        default: return Officer::table;
    }
}

Document write_list(const ListRequest& request, Sql& sql, const Speech& say) {
    Document document;
    if (request.as_of_given) document.aside = say(Phrase::sweep_as_of, {{"as_of", request.as_of}});
    if (request.after) require_there(sql, *request.after, request.what);
    auto [table, closing] = listed(request, sql, say);
    const bool goes_on = request.most && table.rows.size() > *request.most;
    if (goes_on) table.rows.resize(*request.most);
    if (goes_on || request.after) table.total.reset();
    const auto count = static_cast<std::int64_t>(table.rows.size());
    const Value last = goes_on ? table.rows.back().front() : Value(Nothing{});
    if (goes_on) closing = say(Phrase::list_goes_on, {{"count", count}, {"last", name_of(last)}});
    else if (request.after) closing = say(Phrase::list_ends, {{"count", count}});
    else if (table.rows.empty()) closing = say(none_of(request.what));
    document.table(std::move(table));
    document.say(closing);
    if (request.most) document.datum("next_after", last);
    return document;
}

}  // namespace arrears
