// import: the sheets in which an office has kept its past, and what platforms hand over.
#include <unistd.h>

#include <filesystem>
#include <iostream>

#include "cli/act.hpp"
#include "cli/commands.hpp"
#include "cli/modules.hpp"
#include "cli/prompt.hpp"
#include "cli/rejects.hpp"
#include "cli/template.hpp"
#include "core/intake/import_sheet.hpp"
#include "core/report/columns.hpp"
#include "core/store/bulk.hpp"
#include "core/value/hash.hpp"
#include "core/work/import.hpp"

namespace arrears {
namespace {

constexpr std::size_t batch_size = 5'000, batch_bytes = 1U << 20U;  // rows of a batch, and of what they say: an event has its limit
constexpr std::size_t faults_told = 20;

struct Options : ActOptions {
    std::optional<std::string> file, map, source, rejects, delimiter, encoding, sheet;
    std::optional<Exchange> table;
    std::optional<int> heading;
    std::optional<Money> limit;
    std::optional<Exchange> blank;
    bool all_or_nothing = false, end_as_received = false;
};

// Beside the file; the first name that is free, so that nobody's mending is lost.
std::filesystem::path rejects_file(const Options& told, const Speech& say) {
    if (told.rejects) return *told.rejects;
    const std::filesystem::path file = *told.file == "-" ? std::filesystem::path(say(Phrase::word_import)) : std::filesystem::path(*told.file);
    for (int number = 1;; ++number) {
        auto name = file.parent_path() / file.stem();
        name += "." + say(Phrase::import_rejects_name) + (number > 1 ? std::to_string(number) : "") + ".csv";
        if (!std::filesystem::exists(std::filesystem::symlink_status(name))) return name;
    }
}

// One file on its way in: rows into batches, batches into the ledger, what is left over into the rejects.
class Importing {
  public:
    Importing(const Options& told, std::optional<ImportMap> map, Env& env)
        : told_(told), env_(env), say_(env.say()), map_(std::move(map)), table_(map_ ? map_->table : *told.table), rejects_(rejects_file(told, env.say()), env.say()) {
        import_.table = table_;
        import_.source = told.source ? *told.source : map_ && map_->source ? *map_->source : std::string();
        import_.file_name = *told.file == "-" ? say_(Phrase::standard_input) : std::filesystem::path(*told.file).filename().string();
        import_.sha256 = hex(*told.file == "-" ? random_bytes(32) : sha256_of_file(*told.file));  // what comes through a pipe is read once
        if (map_) import_.map = map_->name;
        import_.campaign = campaign_choice(env, told.campaign);
        import_.region = region_of(told.region);
        import_.industry = industry_of(told.industry);
        const auto limit = env.setting("import_limit");
        import_.largest_likely = told.limit ? *told.limit : limit ? Money::parse(*limit) : Money::fen(1'000'000'000);
        import_.ends_when_received = told.end_as_received || (map_ && map_->end_as_received);
        writes_rejects_ = !env.told.dry_run || told.rejects.has_value();
    }

    void run() {
        Ledger& ledger = env_.ledger();
        keep_in_memory(ledger.sql(), 128);  // of the file: what a long import touches again and again
        memory_ = remember_import(env_.open().sql(), ledger.office().id.writer(), import_);
        // A rehearsal, and what is wanted whole or not at all, are one transaction; else each batch is one, and others write in between.
        if (ledger.is_rehearsal() || told_.all_or_nothing) whole_.emplace(ledger);
        else long_.emplace(ledger);
        ImportSheet sheet(table_, map_, [&](const ImportHead& head) { see_head(head); }, [&](ImportRow& row) { return take(row); });
        read(sheet);
        flush();
        counts_ = sheet.counts();
        end_progress();
        const bool is_refused = told_.all_or_nothing && rejected_ + held_ > 0;
        if (whole_ && !is_refused) whole_->commit();
        answer(is_refused);
    }

  private:
    void read(ImportSheet& sheet) {
        SheetOptions options{told_.sheet ? told_.sheet : map_ ? map_->sheet : std::nullopt, delimiter_said(told_.delimiter ? told_.delimiter : map_ ? map_->delimiter : std::nullopt),
                             modules_folder(), told_.encoding ? told_.encoding : map_ ? map_->encoding : std::nullopt, true};
        try {
            read_ = read_sheet(*told_.file, options, [&](const SourceLine& line) { return sheet.take(line); });
            sheet.finish();
        } catch (const Error& error) {  // of a file that breaks off: what was read stands, but for a record of which the end may be missing
            const bool is_of_file = error.fault() == Fault::invalid || error.fault() == Fault::not_found;
            if (!is_of_file || sheet.counts().rows == 0) throw;
            broken_off_ = say_(error.phrase(), error.args());
        }
    }

    std::string columns_text(const ImportHead& head) const {
        std::string text;
        for (const ReadColumn& column : head.read) (text += text.empty() ? "" : say_(Phrase::list_comma)) += column.column->heading(say_.language() == Language::zh) + "←" + excerpt(column.heading);
        return text;
    }

    // Without a map somebody has to see what the columns were taken for; what is told apart without a doubt needs nobody.
    void see_head(const ImportHead& head) {
        head_ = head;
        rejects_.begin(head);
        std::erase_if(head_.unused, [](const std::string& heading) { return is_of_rejects(heading); });
        if (map_ || env_.told.yes) return;
        std::string unused;
        for (const std::string& heading : head_.unused) (unused += unused.empty() ? "" : say_(Phrase::list_comma)) += excerpt(heading);
        const bool can_ask = env_.can_ask() && *told_.file != "-";
        if (can_ask || !unused.empty()) {
            env_.note(Phrase::import_columns_read, {{"columns", columns_text(head_)}});
            if (!unused.empty()) env_.note(Phrase::import_columns_unused, {{"columns", unused}});
        }
        if (can_ask) {
            if (!Prompt(env_).confirm(say_(Phrase::import_confirm)).value_or(false)) throw Error(Fault::undecided, Phrase::import_stopped);
        } else if (!unused.empty()) {
            throw Error(Fault::undecided, Phrase::import_not_confirmed).in("yes");
        }
    }

    bool take(ImportRow& row) {
        if (batch_.size() <= used_) batch_.emplace_back();
        ImportRow& kept = batch_[used_++];
        kept.line = row.line;
        kept.cells.swap(row.cells);
        row.cells.resize(kept.cells.size());
        kept.faults.swap(row.faults);
        kept.as_it_stands.swap(row.as_it_stands);
        bytes_ += kept.as_it_stands.size();
        if (used_ == batch_size || bytes_ >= batch_bytes) flush();
        return true;
    }

    // What is too much for one event goes in as two.
    void record(std::span<const ImportRow> rows) {
        const auto source = memory_.source, run = memory_.run;
        try {
            const ImportRows deed{import_, memory_, rows};
            const auto done = whole_ ? env_.ledger().perform(deed) : long_->perform(deed);
            new_employers_ += done.new_employers;
            for (std::size_t at = 0; at < rows.size(); ++at) count(rows[at], done.fates[at]);
        } catch (const Error& error) {
            if (error.phrase() != Phrase::event_too_big || rows.size() < 2) throw;
            memory_ = {source, run, memory_.case_source, {}, memory_.has_other_cases};
            record(rows.first(rows.size() / 2));
            record(rows.subspan(rows.size() / 2));
        }
    }

    void flush() {
        if (used_ == 0) return;
        record(std::span(batch_).first(used_));
        const bool is_long = used_ == batch_size;  // of a short one there is nothing to wait for
        used_ = bytes_ = 0;
        if (is_long && isatty(STDERR_FILENO) && !env_.told.quiet && !env_.told.json) {
            std::cerr << "\r" << say_(Phrase::import_progress, {{"rows", taken_ + linked_ + held_ + rejected_}}) << std::flush;
            has_progress_ = true;
        }
    }

    void end_progress() {
        if (has_progress_) std::cerr << "\r\x1b[K" << std::flush;
    }

    void count(const ImportRow& row, const RowFate& fate) {
        switch (fate.kind) {
            case RowFate::taken: ++taken_; return;
            case RowFate::linked: ++linked_; return;
            case RowFate::held: ++held_; return;
            case RowFate::rejected: break;
        }
        ++rejected_;
        std::vector<RowFault> faults = fate.faults;
        for (RowFault& fault : faults) fault.heading = heading_of(fault.heading);
        if (writes_rejects_) rejects_.add(row, faults);
        for (RowFault& fault : faults) {
            ++fault_count_;
            if (faults_.size() < faults_told) faults_.emplace_back(row.line, std::move(fault));
        }
    }

    // As the sheet calls the column; as we do, where it has none.
    std::string heading_of(const std::string& name) const {
        const ExchangeColumn* column = find_column(table_, name);
        if (!column) return name;
        for (const ReadColumn& read : head_.read)
            if (read.column == column) return read.heading;
        return column->heading(say_.language() == Language::zh);
    }

    void answer(bool is_refused) {
        const std::string file = rejects_.finish();
        Document document;
        const Args counts{{"rows", counts_.rows}, {"taken", taken_}, {"linked", linked_}, {"held", held_}, {"rejected", rejected_}, {"file", file}};
        if (is_refused) document.say(say_(Phrase::import_nothing_taken, {{"count", rejected_ + held_}}));
        document.say(say_(file.empty() ? Phrase::import_counts : Phrase::import_counts_to, counts));
        if (!broken_off_.empty()) document.say(say_(Phrase::import_broken_off, {{"rows", counts_.rows}, {"why", broken_off_}}));
        if (new_employers_ > 0 && !is_refused) document.say(say_(Phrase::import_new_employers, {{"count", new_employers_}}));
        if (counts_.passed_over > 0) document.say(say_(Phrase::import_passed_over, {{"count", counts_.passed_over}}));
        for (const auto& [line, fault] : faults_)
            document.say(fault.heading.empty() ? say_(Phrase::import_fault_of_row, {{"line", line}, {"why", fault_text(fault, say_)}})
                                               : say_(Phrase::import_fault, {{"line", line}, {"heading", fault.heading}, {"why", fault_text(fault, say_)}}));
        if (fault_count_ > static_cast<std::int64_t>(faults_.size())) document.say(say_(Phrase::import_faults_more, {{"count", fault_count_ - static_cast<std::int64_t>(faults_.size())}}));
        document.datum("table", std::string(code(table_))).datum("read", counts_.rows).datum("taken", taken_).datum("linked", linked_).datum("held", held_).datum("rejected", rejected_);
        document.datum("rejects_file", file.empty() ? Value(Nothing{}) : Value(file)).datum("new_employers", new_employers_).datum("passed_over", counts_.passed_over);
        Table columns{"columns", {}, {machine_column("column"), machine_column("heading")}, {}, {}};
        for (const ReadColumn& read : head_.read) columns.rows.push_back({std::string(read.column->name), read.heading});
        columns.for_machines_only = true;
        document.table(std::move(columns));
        Table faults{"faults", {}, {machine_column("line"), machine_column("heading"), machine_column("reason")}, {}, {}};
        for (const auto& [line, fault] : faults_) faults.rows.push_back({std::int64_t{line}, fault.heading, fault_text(fault, say_)});
        faults.for_machines_only = true;
        document.table(std::move(faults));
        if (is_refused) env_.exit_code = exit_code(Fault::invalid);
        else if (rejected_ > 0 || !broken_off_.empty()) env_.exit_code = exit_code(Fault::partial);
        if (is_refused || taken_ + held_ == 0) return env_.print(document);
        std::string next = say_(Phrase::reply_undo);
        if (held_ > 0) next = say_(Phrase::import_held_hint) + "    " + next;
        env_.reply(std::move(document), std::to_string(taken_ + held_), next);
    }

    const Options& told_;
    Env& env_;
    const Speech& say_;
    std::optional<ImportMap> map_;
    Exchange table_;
    ImportTold import_;
    ImportMemory memory_;
    ImportHead head_;
    Rejects rejects_;
    std::optional<Ledger::Act> whole_;
    std::optional<Ledger::LongAct> long_;
    std::vector<ImportRow> batch_;
    std::size_t used_ = 0, bytes_ = 0;
    SheetRead read_;
    ImportCounts counts_;
    std::string broken_off_;
    std::int64_t taken_ = 0, linked_ = 0, held_ = 0, rejected_ = 0, new_employers_ = 0, fault_count_ = 0;
    std::vector<std::pair<int, RowFault>> faults_;
    bool writes_rejects_ = true, has_progress_ = false;
};

void import(const Options& told, Env& env) {
    if (told.blank) return write_template(*told.blank, env);
    Missing missing;
    missing.unless(told.file.has_value(), Phrase::field_file);
    missing.unless(told.table || told.map, Phrase::field_table);
    missing.check(Phrase::example_import);
    std::optional<ImportMap> map;
    if (told.map) map = read_map(*told.map, modules_folder());
    if (map && told.table && map->table != *told.table) throw Error(Fault::usage, Phrase::import_map_for, {{"map", map->name}, {"table", phrase(map->table)}}).in("as");
    if (map && told.heading) map->heading = told.heading;
    Importing(told, std::move(map), env).run();
}

}  // namespace

Run import_command(Telling& telling) {
    auto told = std::make_shared<Options>();
    telling.positional("file", told->file, Phrase::arg_file);
    telling.option("--as", told->table, Phrase::help_import_as, Phrase::arg_table_name);
    telling.option("--map", told->map, Phrase::help_import_map, Phrase::arg_map_name);
    telling.option("--source", told->source, Phrase::help_import_source, Phrase::arg_text);
    telling.option("--template", told->blank, Phrase::help_import_template, Phrase::arg_table_name);
    telling.option("--rejects", told->rejects, Phrase::help_import_rejects, Phrase::arg_file);
    telling.flag("--all-or-nothing", told->all_or_nothing, Phrase::help_import_all);
    telling.option("--limit", told->limit, Phrase::help_import_limit, Phrase::arg_amount);
    telling.flag("--end-as-received", told->end_as_received, Phrase::help_import_end);
    telling.option("--campaign", told->campaign, Phrase::help_import_campaign, Phrase::arg_campaign);
    telling.option("--region", told->region, Phrase::help_import_region, Phrase::arg_region);
    telling.option("--industry", told->industry, Phrase::help_import_industry, Phrase::arg_industry);
    telling.option("--delimiter", told->delimiter, Phrase::help_delimiter, Phrase::arg_text);
    telling.option("--encoding", told->encoding, Phrase::help_import_encoding, Phrase::arg_text);
    telling.option("--sheet", told->sheet, Phrase::help_pay_sheet, Phrase::arg_text);
    telling.option("--heading", told->heading, Phrase::help_pay_heading, Phrase::arg_number);
    return [told](Env& env) { import(*told, env); };
}

}  // namespace arrears
