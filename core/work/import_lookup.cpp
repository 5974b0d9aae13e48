// What the rows of an import ask of the ledger: whom and what they mean.
#include <array>

#include "core/store/employers.hpp"
#include "core/value/utf8.hpp"
#include "core/work/import_batch.hpp"

namespace arrears {

std::optional<KnownEmployer> ImportBatch::employer_where(std::string_view condition, const std::string& value, bool& are_several) {
    std::optional<KnownEmployer> found;
    std::optional<Id> one;
    for (const Employer& employer : all<Employer>(desk_.sql, condition, {to_cell(desk_.writer()), value})) {
        const Id stands = representative(desk_.sql, employer.id);
        if (one && *one != stands) are_several = true;
        one = stands;
        found = KnownEmployer{stands, employer.kind, employer.region, employer.industry};
    }
    return found;
}

std::optional<KnownEmployer> ImportBatch::employer_once_called(const std::string& name, bool& are_several) {
    std::optional<KnownEmployer> found;
    for (const FormerName& former : all<FormerName>(desk_.sql, "WHERE writer = $1 AND name = $2 AND void_act IS NULL", {to_cell(desk_.writer()), name})) {
        const auto employer = find<Employer>(desk_.sql, representative(desk_.sql, former.employer));
        if (!employer) continue;
        if (found && found->id != employer->id) are_several = true;
        found = KnownEmployer{employer->id, employer->kind, employer->region, employer->industry};
    }
    return found;
}

// By its code, else by its whole name of today or of before. Nothing where there is none; several are told apart by `are_several`.
std::optional<KnownEmployer> ImportBatch::known_employer(bool& are_several) {
    struct Code {
        std::size_t column;
        std::string_view condition;
    };
    const std::array codes{Code{columns_.credit_code, "WHERE writer = $1 AND credit_code = $2 AND void_act IS NULL"},
                           Code{columns_.registration_number, "WHERE writer = $1 AND registration_number = $2 AND void_act IS NULL"},
                           Code{columns_.organisation_code, "WHERE writer = $1 AND organisation_code = $2 AND void_act IS NULL"}};
    std::string remembered;
    for (const Code& code : codes)
        if (has(code.column)) remembered += row_->cells[code.column].text + "\x1f";
    if (has(columns_.employer)) remembered += "n" + row_->cells[columns_.employer].text;
    if (remembered.empty()) return std::nullopt;
    if (const auto known = memory_.employers.find(remembered); known != memory_.employers.end()) return known->second;
    std::optional<KnownEmployer> found;
    for (const Code& code : codes)
        if (!found && has(code.column)) found = employer_where(code.condition, row_->cells[code.column].text, are_several);
    if (!found && has(columns_.employer)) {
        const std::string& name = row_->cells[columns_.employer].text;
        found = employer_where("WHERE writer = $1 AND name = $2 AND void_act IS NULL", name, are_several);
        if (!found) found = employer_once_called(name, are_several);
        if (found && has_other_code(found->id)) found = std::nullopt, are_several = false;  // two firms of one name
    }
    if (!are_several && found) remember(remembered, *found);
    return found;
}

// The row's employer has a code of a kind of which that one has another.
bool ImportBatch::has_other_code(Id id) const {
    const Employer employer = get<Employer>(desk_.sql, id);
    return has(columns_.credit_code) && employer.credit_code && employer.credit_code->text() != row_->cells[columns_.credit_code].text;
}

void ImportBatch::remember(const std::string& name, const KnownEmployer& employer) {
    constexpr std::size_t many = 200'000;
    if (memory_.employers.size() >= many) memory_.employers.clear();
    memory_.employers.emplace(name, employer);
}

// A new employer, as the row tells of it.
KnownEmployer ImportBatch::register_employer() {
    Employer employer;
    employer.id = draft_.next<Employer>();
    employer.name = row_->cells[columns_.employer].text;
    employer.kind = word<EmployerKind>(columns_.employer_kind).value_or(EmployerKind::enterprise);
    if (const auto code = text(columns_.credit_code)) employer.credit_code = CreditCode::parse(*code);
    if (const auto code = text(columns_.registration_number)) employer.registration_number = RegistrationNumber::parse(*code);
    if (const auto code = text(columns_.organisation_code)) employer.organisation_code = OrganisationCode::parse(*code);
    employer.region = region();
    employer.address = text(columns_.address);
    employer.industry = industry();
    employers_.push_back(employer);
    ++result_.new_employers;
    const KnownEmployer known{employer.id, employer.kind, employer.region, employer.industry};
    std::string remembered;
    for (const std::size_t column : {columns_.credit_code, columns_.registration_number, columns_.organisation_code})
        if (has(column)) remembered += row_->cells[column].text + "\x1f";
    remember(remembered + "n" + employer.name, known);
    if (!remembered.empty()) remember(remembered, known);
    if (remembered.empty()) remember("n" + employer.name, known);
    return known;
}

// A record of this store that the number names in full, and that is what the row tells of: another store may have given the same number to
// something else, as one that is made anew from what this one gave out.
std::optional<Id> ImportBatch::own_record(std::string_view number) {
    const auto is_meant = [&](std::optional<Id> employer, Date on) { return on == day_of_row() && is_of_employer(employer); };
    switch (told_.table) {
        case Exchange::complaints:
            if (const auto file = own<CaseFile>(number); file && is_meant(file->employer, file->received_on)) return file->id;
            return std::nullopt;
        case Exchange::inspections:
            if (const auto visit = own<Inspection>(number); visit && is_meant(visit->employer, visit->on_day)) return visit->id;
            return std::nullopt;
        case Exchange::payments:
            if (const auto payment = own<Payment>(number); payment && is_meant(payment->employer, payment->on_day) && payment->amount_fen == money(place("amount"))) return payment->id;
            return std::nullopt;
        default: return std::nullopt;
    }
}

std::optional<Id> ImportBatch::own_id(std::string_view text, std::string_view letter) const {
    const Writer own = desk_.writer();
    const auto number = typed_number(text);
    if (!number || !number->year || number->letter != (letter.empty() ? '\0' : letter.front())) return std::nullopt;
    const bool is_ours = number->region ? *number->region == own.region() && number->is_union == own.is_union() && number->station == own.station()
                                        : told_.source.empty() && (number->station == '\0' || number->station == own.station());
    return is_ours ? std::optional(Id(own, *number->year, number->serial)) : std::nullopt;
}

// The row names this employer, or none.
bool ImportBatch::is_of_employer(std::optional<Id> employer) {
    if (!has(columns_.employer) && !has(columns_.credit_code)) return true;
    bool are_several = false;
    const auto named = known_employer(are_several);
    return are_several || (named && employer && named->id == representative(desk_.sql, *employer));
}

// The case that a column names: by the number of the same source, by our own, by the reference under which it was handed over.
std::optional<Id> ImportBatch::case_meant(const std::string& number) {
    if (!memory_.case_source)
        memory_.case_source = desk_.sql.number("SELECT id FROM import_source WHERE writer = $1 AND kind = 'complaints' AND name = $2 AND void_act IS NULL",
                                               {to_cell(desk_.writer()), told_.source}).value_or(0);
    std::optional<Id> found;
    if (*memory_.case_source != 0)
        desk_.sql.each("SELECT record, held FROM origin WHERE writer = $1 AND from_source = $2 AND key = $3 AND void_act IS NULL",
                       {to_cell(desk_.writer()), *memory_.case_source, number}, [&](const Row& row) {
            if (!row.is_null(0)) found = Id(row.integer(0));
            else throw Error(Fault::refused, Phrase::import_case_waits, {{"case", excerpt(number)}, {"held", Id(row.integer(1)).text(HeldRow::letter)}}).in("case");
        });
    if (found) return found;
    if (const auto own_file = own<CaseFile>(number)) return own_file->id;
    std::vector<Id> of_reference;
    const auto add = [&](const Row& row) { of_reference.emplace_back(row.integer(0)); };
    if (told_.source.empty())
        desk_.sql.each("SELECT id FROM case_file WHERE writer = $1 AND from_body IS NULL AND from_ref = $2 AND void_act IS NULL ORDER BY id", {to_cell(desk_.writer()), number}, add);
    else
        desk_.sql.each("SELECT id FROM case_file WHERE writer = $1 AND from_body = $2 AND from_ref = $3 AND void_act IS NULL", {to_cell(desk_.writer()), told_.source, number}, add);
    if (of_reference.size() > 1) throw Error(Fault::refused, Phrase::import_case_several, {{"case", excerpt(number)}, {"first", of_reference[0].text()}, {"second", of_reference[1].text()}}).in("case");
    if (of_reference.empty()) throw Error(Fault::not_found, Phrase::import_case_unknown, {{"case", excerpt(number)}}).in("case");
    return of_reference.front();
}

std::optional<Id> ImportBatch::id_of_source(Exchange table, const std::string& number) {
    const auto found = desk_.sql.number(R"sql(
        SELECT o.record FROM import_source s JOIN origin o ON o.writer = s.writer AND o.from_source = s.id
        WHERE s.writer = $1 AND s.kind = $2 AND s.name = $3 AND s.void_act IS NULL AND o.key = $4 AND o.void_act IS NULL
    )sql", {to_cell(desk_.writer()), to_cell(table), told_.source, number});
    return found ? std::optional(Id(*found)) : std::nullopt;
}

std::optional<Id> ImportBatch::officer_named(const std::string& name) {
    const auto [at, is_new] = officers_.try_emplace(name);
    if (is_new)
        for (const Officer& officer : all<Officer>(desk_.sql, "WHERE writer IN (SELECT writer FROM office) AND name = $1 AND void_act IS NULL ORDER BY id", {name}))
            if (!at->second) at->second = officer.id;
    if (!at->second) throw Error(Fault::not_found, Phrase::import_officer_unknown, {{"name", excerpt(name)}}).in(told_.table == Exchange::inspections ? "officers" : "officer");
    return at->second;
}

std::optional<Id> ImportBatch::site_meant() {
    if (!has(columns_.site)) return std::nullopt;
    const std::string& name = row_->cells[columns_.site].text;
    const auto [at, is_new] = sites_.try_emplace(name);
    if (is_new)
        for (const Site& site : all<Site>(desk_.sql, "WHERE writer IN (SELECT writer FROM office) AND name = $1 AND void_act IS NULL ORDER BY id", {name}))
            if (!at->second) at->second = site.id;
    if (!at->second) throw Error(Fault::not_found, Phrase::import_site_unknown, {{"name", excerpt(name)}}).in("site");
    return at->second;
}

std::optional<Id> ImportBatch::campaign_of(RegionCode place_of_work, Date on) const {
    if (!told_.campaign.automatic) return told_.campaign.campaign;
    std::optional<Id> fits;
    for (const Campaign& campaign : campaigns_) {
        if (campaign.its_kind() != told_.campaign.kind.value_or(CampaignKind::sweep) || !is_open(campaign, on) || campaign.closed_on == on || !covers(campaign, place_of_work)) continue;
        if (fits) throw Error(Fault::undecided, Phrase::campaign_ambiguous).in("campaign");
        fits = campaign.id;
    }
    return fits;
}

}  // namespace arrears
