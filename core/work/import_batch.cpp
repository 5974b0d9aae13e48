#include "core/work/import_batch.hpp"

#include <nlohmann/json.hpp>

#include "core/value/hash.hpp"

namespace arrears {
namespace {

// What a row says, to be kept until somebody decides: by column, as a sheet would write it.
std::string as_words(Exchange table, const ImportRow& row) {
    nlohmann::ordered_json said = nlohmann::ordered_json::object();
    const auto columns = columns_of(table);
    for (std::size_t at = 0; at < row.cells.size(); ++at)
        if (row.cells[at].is_there()) said[std::string(columns[at].name)] = text_of(columns[at].type, row.cells[at]);
    return said.dump();
}

}  // namespace

// A number of this program's that names its office: 410803-2013-0004. It means one record in the world.
bool is_full_number(std::string_view text) {
    const auto number = typed_number(text);
    return number && number->region && number->year;
}

ImportMemory remember_import(Sql& sql, Writer writer, const ImportTold& told) {
    ImportMemory memory;
    const auto source = sql.number("SELECT id FROM import_source WHERE writer = $1 AND kind = $2 AND name = $3 AND void_act IS NULL",
                                   {to_cell(writer), to_cell(told.table), told.source});
    if (!source) return memory;
    memory.source = Id(*source);
    const auto run = sql.number("SELECT id FROM import_run WHERE writer = $1 AND from_source = $2 AND sha256 = $3 AND void_act IS NULL", {to_cell(writer), *source, told.sha256});
    if (run) memory.run = Id(*run);
    return memory;
}

Decision<ImportRows::Result> decide(const ImportRows& deed, const Desk& desk) { return ImportBatch(deed, desk).finish(); }

ImportBatch::ImportBatch(const ImportRows& deed, const Desk& desk)
    : deed_(deed), desk_(desk), told_(deed.told), memory_(deed.memory), draft_(desk),
      columns_{place("number"), place(told_.table == Exchange::complaints ? "received" : "date"), place(told_.table == Exchange::employers ? "name" : "employer"),
               place(told_.table == Exchange::employers ? "kind" : "employer_kind"), place("credit_code"), place("registration_number"), place("organisation_code"), place("region"),
               place("industry"), place("address"), place("site"), place("case"), place("officer"), place("note")},
      secret_(vault_key(desk.sql, desk.writer())), campaigns_(all<Campaign>(desk.sql, "WHERE void_act IS NULL ORDER BY id")) {}

// --- the row at hand --------------------------------------------------------------------------------------

std::size_t ImportBatch::place(std::string_view name) const {
    const ExchangeColumn* found = find_column(told_.table, name);
    return found ? static_cast<std::size_t>(found - arrears::columns_of(told_.table).data()) : none;
}

std::optional<Date> ImportBatch::day(std::size_t column) const {
    return has(column) ? std::optional(Date(std::chrono::sys_days(std::chrono::days(row_->cells[column].number)))) : std::nullopt;
}

RegionCode ImportBatch::region() const {
    return has(columns_.region) ? RegionCode::of(row_->cells[columns_.region].number) : told_.region.value_or(desk_.office.region);
}

std::optional<Industry> ImportBatch::industry() const {
    return has(columns_.industry) ? std::optional(Industry::of(row_->cells[columns_.industry].number)) : told_.industry;
}

void ImportBatch::fault(std::size_t column, Error why) { fate_->faults.push_back({std::string(arrears::columns_of(told_.table)[column].name), std::move(why)}); }

InBoth ImportBatch::called(std::size_t column) const {
    const ExchangeColumn& of = arrears::columns_of(told_.table)[column];
    return {of.heading(true), of.heading(false)};
}

void ImportBatch::require_day(std::size_t column, std::optional<Date> not_before) {
    const auto on = day(column);
    if (!on) return;
    if (*on > desk_.today) fault(column, Error(Fault::invalid, Phrase::day_in_future, {{"day", *on}, {"today", desk_.today}}));
    else if (not_before && *on < *not_before) fault(column, Error(Fault::invalid, Phrase::import_day_before, {{"day", *on}, {"first", *not_before}}));
}

void ImportBatch::require_people(std::size_t column) {
    try {
        require_workers(count(column));
    } catch (const Error& error) {
        fault(column, error);
    }
}

void ImportBatch::require_name_of(std::size_t column) {
    if (!has(column)) return;
    try {
        require_name(row_->cells[column].text);
    } catch (const Error& error) {
        fault(column, error);
    }
}

// --- whether it came already ------------------------------------------------------------------------------

// All that a row says, whatever the file that it stands in is written as.
std::string ImportBatch::content() const {
    std::string said;
    for (std::size_t at = 0; at < row_->cells.size(); ++at) {
        const ImportCell& cell = row_->cells[at];
        if (!cell.is_there()) continue;
        said += std::to_string(at);
        said += '=';
        if (cell.kind == ImportCell::Kind::number) said += std::to_string(cell.number);
        else said += cell.text;
        said += '\x1f';
    }
    return said;
}

std::string ImportBatch::digest(std::string_view of) const { return hex(hmac_sha256(secret_, of)).substr(0, 24); }

std::optional<ImportBatch::Met> ImportBatch::met(const std::string& key) {
    if (const auto here = of_this_batch_.find(key); here != of_this_batch_.end()) return here->second;
    if (!memory_.source) return std::nullopt;
    std::optional<Met> found;
    desk_.sql.each("SELECT run, row, digest, record, held FROM origin WHERE writer = $1 AND from_source = $2 AND key = $3 AND void_act IS NULL",
                   {to_cell(desk_.writer()), to_cell(*memory_.source), key}, [&](const Row& row) {
        const auto id = [&](int column) { return row.is_null(column) ? std::nullopt : std::optional(Id(row.integer(column))); };
        found = Met{Id(row.integer(0)), row.integer(1), row.is_null(2) ? std::nullopt : std::optional(std::string(row.text(2))), id(3), id(4)};
    });
    return found;
}

// The source and this run are noted with the first row that says something new.
void ImportBatch::ensure_run() {
    if (memory_.run) return;
    if (!memory_.source) {
        ImportSource source{draft_.next<ImportSource>(), told_.table, told_.source};
        memory_.source = source.id;
        draft_.put(source);
    }
    ImportRun run;
    run.id = draft_.next<ImportRun>();
    run.from_source = *memory_.source;
    run.on_day = desk_.today;
    run.file_name = *draft_.words(told_.file_name);
    run.sha256 = told_.sha256;
    run.map = told_.map;
    run.officer = desk_.signature.officer;
    memory_.run = run.id;
    draft_.put(run);
}

void ImportBatch::decide_row(const ImportRow& row, RowFate& fate) {
    row_ = &row;
    fate_ = &fate;
    fate.faults = row.faults;
    if (!fate.faults.empty()) return;
    const std::string said = content();
    std::string key;
    std::optional<std::string> is_said;
    if (has(columns_.number) && (!told_.source.empty() || is_full_number(row.cells[columns_.number].text))) {
        key = row.cells[columns_.number].text;
        is_said = digest(said);
        if (const auto own = own_record(key)) {
            fate.kind = RowFate::linked;
            fate.record = own;
            return;
        }
    } else {
        key = day_of_row().iso() + ":" + digest(said);
    }
    std::optional<Waits> waits;
    if (const auto before = met(key)) {
        if (is_said && before->digest != is_said) {
            key += "#" + *is_said;
            waits = Waits{HeldWhy::changed, before->record};
        } else if (!is_said && before->run == memory_.run && before->row != row.line) {
            for (int time = 2;; ++time) {  // the same again, further down in the same file
                const std::string again = key + "#" + std::to_string(time);
                const auto other = met(again);
                if (other && (other->run != memory_.run || other->row == row.line)) return link(*other);
                if (other) continue;
                key = again;
                break;
            }
            waits = Waits{HeldWhy::repeated, before->record};
        } else {
            return link(*before);
        }
        if (const auto again = met(key)) return link(*again);
    }
    try {
        if (!waits) waits = beyond_likely();
        if (!waits) {
            if (const auto record = make_record(waits)) {
                note_origin(key, is_said, record, std::nullopt);
                fate.kind = RowFate::taken;
                fate.record = record;
                return;
            }
            if (!fate.faults.empty() || fate.kind == RowFate::linked) return;
        }
        hold(*waits, key, is_said);
    } catch (const Error& error) {
        if (error.fault() == Fault::disk || error.fault() == Fault::busy || error.fault() == Fault::damaged) throw;
        const std::size_t column = place(error.field());
        fate.faults.push_back({column == none ? std::string() : std::string(arrears::columns_of(told_.table)[column].name), error});
    }
}

void ImportBatch::link(const Met& to) {
    fate_->kind = RowFate::linked;
    fate_->record = to.record ? to.record : to.held;
}

void ImportBatch::note_origin(const std::string& key, const std::optional<std::string>& is_said, std::optional<Id> record, std::optional<Id> held) {
    ensure_run();
    origins_.push_back({draft_.next<Origin>(day_of_row().year()), *memory_.run, row_->line, *memory_.source, key, is_said, record, held});
    of_this_batch_.emplace(key, Met{*memory_.run, row_->line, is_said, record, held});
}

void ImportBatch::hold(const Waits& waits, const std::string& key, const std::optional<std::string>& is_said) {
    ensure_run();
    HeldRow held;
    held.id = draft_.next<HeldRow>();
    held.run = *memory_.run;
    held.row = row_->line;
    held.why = waits.why;
    held.resembles = waits.resembles;
    held.cells = *words(as_words(told_.table, *row_), 0);
    held_.push_back(held);
    note_origin(key, is_said, std::nullopt, held.id);
    fate_->kind = RowFate::held;
    fate_->record = held.id;
    fate_->why = waits.why;
}

// Larger than the office finds likely: a unit that was mistaken, more often than not.
std::optional<Waits> ImportBatch::beyond_likely() const {
    if (!told_.largest_likely) return std::nullopt;
    for (std::size_t at = 0; at < row_->cells.size(); ++at)
        if (arrears::columns_of(told_.table)[at].type == CellType::money && row_->cells[at].is_there() && row_->cells[at].number > told_.largest_likely->fen()) return Waits{HeldWhy::amount, std::nullopt};
    return std::nullopt;
}

// --- what is sealed ---------------------------------------------------------------------------------------

std::optional<Id> ImportBatch::words(const std::optional<std::string>& said, int year) {
    if (!said || said->empty()) return std::nullopt;
    Sealed sealed = seal_words(*said);
    const Id id = draft_.next<WordsSeal>(year);
    words_.push_back({id, std::move(sealed.digest)});
    draft_.vault.push_back([write = std::move(sealed.write), id](Sql& sql) { write(sql, id); });
    return id;
}

Id ImportBatch::person(const Person& who, int year) {
    require_name(who.name);
    Sealed sealed = seal_person(who, secret_);
    const Id id = draft_.next<PersonSeal>(year);
    persons_.push_back({id, std::move(sealed.digest)});
    draft_.vault.push_back([write = std::move(sealed.write), id](Sql& sql) { write(sql, id); });
    return id;
}

// --- the batch --------------------------------------------------------------------------------------------

// In the order in which they refer to each other.
void ImportBatch::write() {
    draft_.put_many(words_);
    draft_.put_many(persons_);
    draft_.put_many(employers_);
    draft_.put_many(former_names_);
    draft_.put_many(cases_);
    draft_.put_many(parties_);
    draft_.put_many(inspections_);
    draft_.put_many(inspection_officers_);
    draft_.put_many(checklist_);
    draft_.put_many(steps_);
    draft_.put_many(payments_);
    draft_.put_many(held_);
    draft_.put_many(origins_);
}

Decision<ImportRows::Result> ImportBatch::finish() {
    const std::size_t rows = deed_.rows.size();
    result_.fates.resize(rows);
    origins_.reserve(rows);
    if (told_.table == Exchange::complaints) cases_.reserve(rows), steps_.reserve(rows * 2);
    for (std::size_t at = 0; at < rows; ++at) decide_row(deed_.rows[at], result_.fates[at]);
    write();
    return {std::move(draft_), std::move(result_)};
}

Id ImportBatch::take_alone(const ImportRow& row) {
    RowFate fate;
    row_ = &row;
    fate_ = &fate;
    is_alone_ = true;
    std::optional<Waits> waits;
    const auto record = make_record(waits);
    if (!fate.faults.empty()) {
        Args args = fate.faults.front().why.args();
        throw Error(Fault::refused, fate.faults.front().why.phrase(), std::move(args)).in(fate.faults.front().heading);
    }
    if (!record) throw Error(Fault::refused, Phrase::held_cannot_be_taken);
    return *record;
}

std::optional<Id> ImportBatch::make_record(std::optional<Waits>& waits) {
    switch (told_.table) {
        case Exchange::complaints: return make_case(waits);
        case Exchange::employers: return make_employer(waits);
        case Exchange::inspections: return make_inspection(waits);
        case Exchange::payments: return make_payment();
        case Exchange::workers: return make_worker();
    }
    return std::nullopt;
}

}  // namespace arrears
