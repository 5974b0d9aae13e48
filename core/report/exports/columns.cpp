#include <algorithm>
#include <array>

#include "core/report/columns.hpp"
#include "core/report/exports/exports.hpp"

namespace arrears {
namespace {

// A phrase by its name: what a column means has the column's.
Phrase about_column(std::string_view name) {
    const auto names = phrase_names();
    const auto found = std::find(names.begin(), names.end(), "exchange_about_" + std::string(name));
    return found == names.end() ? Phrase::column_meaning : static_cast<Phrase>(found - names.begin());
}

template <FixedWord E>
std::vector<Phrase> all_words() {
    std::vector<Phrase> words;
    for (const auto& row : Words<E>::rows) words.push_back(row.phrase);
    return words;
}

std::vector<Phrase> words_of(CellType type) {
    return with_words(type, []<class E>() { return all_words<E>(); }, [&]() -> std::vector<Phrase> {
        switch (type) {
            case CellType::state: return all_words<State>();
            case CellType::outcome: return all_words<Outcome>();
            case CellType::topics: case CellType::breaches: return all_words<Topic>();
            case CellType::yes_no: return {Phrase::dictionary_yes, Phrase::dictionary_no};
            default: return {};
        }
    });
}

ColumnType type_of(CellType type) {
    switch (type) {
        case CellType::text: return ColumnType::text;
        case CellType::names: return ColumnType::names;
        case CellType::date: return ColumnType::date;
        case CellType::month: return ColumnType::month;
        case CellType::period: return ColumnType::period;
        case CellType::money: return ColumnType::money;
        case CellType::count: return ColumnType::count;
        case CellType::yes_no: return ColumnType::yes_no;
        case CellType::phone: case CellType::account: case CellType::id_number: case CellType::credit_code: case CellType::registration_number:
        case CellType::organisation_code: return ColumnType::digits;
        case CellType::region: return ColumnType::region;
        case CellType::industry: return ColumnType::industry;
        case CellType::topics: case CellType::breaches: return ColumnType::words;
        default: return ColumnType::word;
    }
}

// Of an office's own sheet, which has one line a case; here payments go out by themselves, and months as two.
bool is_for_sheets_alone(Exchange table, std::string_view name) {
    constexpr std::array<std::string_view, 4> alone{"period", "paid", "paid_on", "payer"};
    return table == Exchange::complaints && std::ranges::find(alone, name) != alone.end();
}

std::optional<Exchange> exchange_of(Exported what) { return from_code<Exchange>(code(what)); }

class Columns {
  public:
    explicit Columns(const Speech& say) : say_(say) {}

    Columns& put(std::string name, ColumnType type, Phrase heading, Phrase about, std::vector<Phrase> words = {}) {
        columns_.push_back({std::move(name), say_(heading), type, about, std::move(words)});
        return *this;
    }
    Columns& personal(std::string name, Phrase heading, Phrase about) {
        put(std::move(name), ColumnType::text, heading, about);
        columns_.back().is_personal = true;
        return *this;
    }
    operator std::vector<ExportColumn>() { return std::move(columns_); }

  private:
    const Speech& say_;
    std::vector<ExportColumn> columns_;
};

std::vector<ExportColumn> step_columns(const Speech& say) {
    using enum Phrase;
    using enum ColumnType;
    return Columns(say).put("case", text, column_case, exchange_about_case).put("step", word, column_step, exchange_about_step, all_words<StepKind>())
        .put("date", date, column_day, exchange_about_day).put("officer", text, column_officer, exchange_about_officer)
        .put("stage", word, column_stage, exchange_about_stage, all_words<Stage>()).put("amount", money, export_head_amount, exchange_about_amount)
        .put("workers", count, column_workers, exchange_about_workers).put("outcome", word, column_outcome, exchange_about_outcome, all_words<Outcome>())
        .put("served", date, export_head_served, exchange_about_served).put("awaits", word, column_awaits, exchange_about_awaits, all_words<Awaits>())
        .put("due", date, column_due, exchange_about_due).put("due_rule", text, export_head_due_rule, exchange_about_due_rule)
        .put("partner", text, export_head_partner, exchange_about_partner).put("approval", word, export_head_approval, exchange_about_approval, all_words<Approval>())
        .put("approved_by", text, export_head_approved_by, exchange_about_approved_by).put("document", text, export_head_document, exchange_about_document)
        .put("service", word, export_head_service, exchange_about_service, all_words<Service>()).put("body", text, export_head_body, exchange_about_body)
        .put("response", word, export_head_response, exchange_about_response, all_words<Response>())
        .put("entered", date, export_head_entered, exchange_about_entered).personal("note", column_note, exchange_about_note);
}

std::vector<ExportColumn> claim_columns(const Speech& say) {
    using enum Phrase;
    using enum ColumnType;
    return Columns(say).put("case", text, column_case, exchange_about_case).put("worker", count, export_head_worker, exchange_about_worker)
        .personal("name", column_person_name, exchange_about_name).put("month", month, export_head_month, exchange_about_month)
        .put("item", word, export_head_item, exchange_about_item, all_words<PayItem>()).put("stage", word, column_stage, exchange_about_stage, all_words<Stage>())
        .put("amount", money, export_head_amount, exchange_about_amount);
}

std::vector<ExportColumn> journal_columns(const Speech& say) {
    using enum Phrase;
    using enum ColumnType;
    return Columns(say).put("writer", text, column_writer, exchange_about_writer).put("seq", count, column_seq, exchange_about_seq)
        .put("act", count, export_head_act, exchange_about_act).put("at", time, column_time, exchange_about_at)
        .put("officer", text, column_officer, exchange_about_officer).put("login", text, export_head_login, exchange_about_login)
        .put("deed", word, column_deed, exchange_about_deed).put("head", text, export_head_head, exchange_about_head);
}

std::vector<ExportColumn> call_columns(const Speech& say) {
    using enum Phrase;
    using enum ColumnType;
    return Columns(say).put("number", text, column_number, exchange_about_number).put("line", word, column_line, exchange_about_line, all_words<Channel>())
        .put("date", date, column_day, exchange_about_day).put("case", text, column_case, exchange_about_case)
        .put("region", region, export_head_region, exchange_about_region).put("campaign", text, export_head_campaign, exchange_about_campaign)
        .put("officer", text, column_officer, exchange_about_officer).personal("matter", export_head_matter, exchange_about_matter)
        .personal("told", export_head_told, exchange_about_told);
}

std::vector<ExportColumn> aid_columns(const Speech& say) {
    using enum Phrase;
    using enum ColumnType;
    return Columns(say).put("number", text, column_number, exchange_about_number).put("kind", word, column_kind, exchange_about_aid_kind, all_words<AidKind>())
        .put("date", date, column_day, exchange_about_day).personal("name", column_person_name, exchange_about_name)
        .put("times", count, column_times, exchange_about_times).put("persons", count, column_persons, exchange_about_persons)
        .put("amount", money, export_head_amount, exchange_about_amount).put("way", word, label_aid_way, exchange_about_aid_way, all_words<AidWay>())
        .put("caused_on", date, column_caused_on, exchange_about_caused_on).put("case", text, column_case, exchange_about_case)
        .put("register", text, column_register, exchange_about_register).put("part_of", text, label_part_of, exchange_about_part_of)
        .put("region", region, export_head_region, exchange_about_region).put("campaign", text, export_head_campaign, exchange_about_campaign)
        .put("officer", text, column_officer, exchange_about_officer).personal("cause", column_cause, exchange_about_cause)
        .personal("referrer", column_referrer, exchange_about_referrer).personal("note", column_note, exchange_about_note);
}

std::vector<ExportColumn> campaign_columns(const Speech& say) {
    using enum Phrase;
    using enum ColumnType;
    return Columns(say).put("number", text, column_number, exchange_about_number).put("name", text, column_called, exchange_about_name)
        .put("kind", word, column_kind, exchange_about_campaign_kind, all_words<CampaignKind>()).put("from", date, column_from, exchange_about_from).put("to", date, column_to, exchange_about_to)
        .put("closed", date, export_head_ended_on, exchange_about_ended_on).put("regions", names, export_head_regions, exchange_about_regions)
        .put("industries", names, export_head_industries, exchange_about_industries).put("bodies", text, column_body, exchange_about_bodies)
        .put("ordered_by", text, export_head_ordered_by, exchange_about_ordered_by).put("hotlines", text, export_head_hotlines, exchange_about_hotlines);
}

std::vector<ExportColumn> site_columns(const Speech& say) {
    using enum Phrase;
    using enum ColumnType;
    return Columns(say).put("number", text, column_number, exchange_about_number).put("name", text, column_called, exchange_about_name)
        .put("region", region, export_head_region, exchange_about_region).put("address", text, export_head_address, exchange_about_address)
        .put("builder", text, export_head_builder, exchange_about_builder)
        .put("general_contractor", text, export_head_general_contractor, exchange_about_general_contractor)
        .put("subcontractors", names, export_head_subcontractors, exchange_about_subcontractors);
}

std::vector<ExportColumn> officer_columns(const Speech& say) {
    using enum Phrase;
    using enum ColumnType;
    return Columns(say).put("number", text, column_number, exchange_about_number).put("name", text, column_called, exchange_about_name)
        .put("role", word, column_role, exchange_about_role, all_words<Role>()).put("body", text, column_body, exchange_about_body)
        .put("certificate", text, export_head_certificate, exchange_about_certificate);
}

std::vector<Column> dictionary_columns(const Speech& say) {
    using enum Phrase;
    return {column("column", dictionary_column, say), column("heading", dictionary_heading, say), column("type", dictionary_type, say),
            column("about", dictionary_about, say), column("words", dictionary_words, say), column("needed", dictionary_needed, say), column("shown", dictionary_shown, say)};
}

Word shown_as(const ExportColumn& column, const Speech& say) {
    constexpr std::array<std::string_view, 6> free_words{"note", "proof", "matter", "told", "cause", "referrer"};
    if (!column.is_personal) return {"as_it_is", say(Phrase::dictionary_is_shown)};
    if (std::ranges::find(free_words, column.name) != free_words.end()) return {"left_out", say(Phrase::dictionary_is_left_out)};
    return {"masked", say(Phrase::dictionary_is_masked)};
}

void put_dictionary(Table& table, Exported what, const Speech& say) {
    for (const ExportColumn& each : export_columns(what, say)) {
        const Word needed = each.is_needed ? Word{"yes", say(Phrase::dictionary_yes)} : Word{"no", say(Phrase::dictionary_no)};
        table.rows.push_back({each.name, each.heading, say(phrase_of(each.type)), say(each.about), each.words.empty() ? Value(Nothing{}) : Value(say.listed(each.words)), needed,
                              shown_as(each, say)});
    }
}

}  // namespace

Phrase phrase_of(ColumnType type) {
    switch (type) {
        case ColumnType::text: return Phrase::exchange_type_text;
        case ColumnType::names: return Phrase::exchange_type_names;
        case ColumnType::date: return Phrase::exchange_type_date;
        case ColumnType::month: return Phrase::exchange_type_month;
        case ColumnType::period: return Phrase::exchange_type_period;
        case ColumnType::money: return Phrase::exchange_type_money;
        case ColumnType::count: return Phrase::exchange_type_count;
        case ColumnType::yes_no: return Phrase::exchange_type_yes_no;
        case ColumnType::digits: return Phrase::exchange_type_digits;
        case ColumnType::region: return Phrase::exchange_type_region;
        case ColumnType::industry: return Phrase::exchange_type_industry;
        case ColumnType::word: return Phrase::exchange_type_word;
        case ColumnType::words: return Phrase::exchange_type_words;
        case ColumnType::time: break;
    }
    return Phrase::exchange_type_time;
}

std::vector<ExportColumn> exchange_columns(Exchange table, const Speech& say) {
    std::vector<ExportColumn> columns;
    for (const ExchangeColumn& column : columns_of(table))
        columns.push_back({std::string(column.name), column.heading(say.language() == Language::zh), type_of(column.type), about_column(column.name), words_of(column.type),
                           column.is_needed, column.is_personal});
    return columns;
}

std::vector<ExportColumn> export_columns(Exported what, const Speech& say) {
    if (const auto table = exchange_of(what)) {
        auto columns = exchange_columns(*table, say);
        std::erase_if(columns, [&](const ExportColumn& column) { return is_for_sheets_alone(*table, column.name); });
        return columns;
    }
    switch (what) {
        case Exported::steps: return step_columns(say);
        case Exported::claims: return claim_columns(say);
        case Exported::journal: return journal_columns(say);
        case Exported::calls: return call_columns(say);
        case Exported::aid: return aid_columns(say);
        case Exported::campaigns: return campaign_columns(say);
        case Exported::sites: return site_columns(say);
        default: return officer_columns(say);
    }
}

Document write_dictionary(Exported what, const Speech& say) {
    Document document;
    document.title = say(Phrase::dictionary_title, {{"what", phrase(what)}});
    Table table{"items", {}, dictionary_columns(say), {}, {}};
    put_dictionary(table, what, say);
    return document.table(std::move(table));
}

Document write_dictionary(const Speech& say) {
    Document document;
    Table table{"items", {}, dictionary_columns(say), {}, {}};
    table.columns.insert(table.columns.begin(), column("table", Phrase::dictionary_table, say));
    for (const auto& row : Words<Exported>::rows) {
        const std::size_t from = table.rows.size();
        put_dictionary(table, row.value, say);
        for (std::size_t at = from; at < table.rows.size(); ++at) table.rows[at].insert(table.rows[at].begin(), Word{std::string(row.code), say(row.phrase)});
    }
    return document.table(std::move(table));
}

}  // namespace arrears
