#include "cli/completion.hpp"

#include <algorithm>
#include <cstdio>
#include <set>

#include "cli/commands.hpp"
#include "cli/config.hpp"
#include "cli/env.hpp"
#include "cli/topics.hpp"
#include "cli/tree.hpp"
#include "core/record/standing.hpp"
#include "core/report/lists.hpp"
#include "core/report/reports.hpp"
#include "core/store/records.hpp"

namespace arrears {
namespace {

constexpr std::int64_t most = 200;  // of what a store has: more than that nobody chooses from

std::string chinese(Phrase phrase) { return std::string(Speech(Language::zh).pattern(phrase)); }

class Completion {
  public:
    Completion(const std::vector<std::string>& words, Env& env) : env_(env), say_(env.say()), before_(words) {
        std::erase(before_, "=");  // bash takes --db=x for three words
        if (!before_.empty() && (words.empty() || words.back() != "=")) {
            typed_ = before_.back();
            before_.pop_back();
        }
    }

    void run() {
        take_command();
        if (!command_ && !before_.empty() && before_.back().starts_with("--") && needs_value(before_.back())) return values_of(before_.back());
        if (!command_) return typed_.starts_with('-') ? offer_options() : offer_commands();
        if (!before_.empty() && needs_value(before_.back())) return values_of(before_.back());
        if (typed_.starts_with("--") && typed_.find('=') != std::string::npos) return values_after_equals();
        if (typed_.starts_with('-')) return offer_options();
        if (!noun_.empty() && before_.back() == noun_) offer_commands();  // law import, beside what law itself takes
        offer_place();
    }

  private:
    // --- what the line says so far

    void take_command() {
        declared_ = declared_by(nullptr, say_);
        std::vector<std::string> plain;
        for (std::size_t at = 0; at < before_.size(); ++at) {
            if (needs_value(before_[at])) ++at;
            else if (!before_[at].starts_with('-')) plain.push_back(before_[at]);
        }
        if (plain.empty()) return;
        for (const Command& command : commands()) {
            const auto [noun, verb] = parts_of(command.path);
            const bool is_first = plain[0] == noun || plain[0] == chinese(verb.empty() ? command.word : word_of_noun(noun));
            if (!is_first) continue;
            if (!verb.empty()) noun_ = noun;
            if (verb.empty() || (plain.size() > 1 && (plain[1] == verb || plain[1] == chinese(command.word)))) {
                command_ = &command;
                words_of_command_ = verb.empty() ? 1 : 2;
                break;
            }
        }
        if (command_) declared_ = declared_by(command_, say_);
    }

    const Declared* option(std::string_view name) const {
        const auto found = std::find_if(declared_.begin(), declared_.end(), [&](const Declared& one) {
            for (std::string_view rest = one.names; !one.is_place && !rest.empty();) {
                const std::string_view next = rest.substr(0, rest.find(','));
                if (next == name) return true;
                rest.remove_prefix(std::min(rest.size(), next.size() + 1));
            }
            return false;
        });
        return found == declared_.end() ? nullptr : &*found;
    }

    bool needs_value(std::string_view word) const {
        const Declared* told = word.starts_with('-') ? option(word) : nullptr;
        return told && !told->is_flag;
    }

    std::optional<std::string> told(std::string_view name) const {
        for (std::size_t at = 0; at < before_.size(); ++at) {
            if (before_[at] == name && at + 1 < before_.size()) return before_[at + 1];
            if (before_[at].starts_with(std::string(name) + "=")) return before_[at].substr(name.size() + 1);
        }
        return std::nullopt;
    }

    // --- what may come next

    void offer(const std::string& word, const std::string& about = {}) {
        const std::string shown = visible(word);
        if (shown != word || word.find('\n') != std::string::npos || !word.starts_with(typed_) || !offered_.insert(word).second) return;
        std::fputs((word + (about.empty() ? "" : "\t" + visible(about)) + "\n").c_str(), stdout);
    }

    // In the reader's language; as soon as something is typed, in the language of that.
    void offer_either(const std::string& code, Phrase word) {
        const std::string in_chinese = chinese(word);
        const bool wants_chinese = say_.language() == Language::zh;
        if (wants_chinese) offer(in_chinese, code);
        if (!wants_chinese || !typed_.empty()) offer(code, say_(word));
        if (!wants_chinese && !typed_.empty()) offer(in_chinese, code);
    }

    void offer_commands() {
        for (const Command& command : commands()) {
            const auto [noun, verb] = parts_of(command.path);
            if (noun_.empty()) {
                const Phrase word = verb.empty() ? command.word : word_of_noun(noun);
                offer(std::string(noun), verb.empty() ? say_(command.help) : say_(word));
                if (say_.language() == Language::zh || !typed_.empty()) offer(chinese(word), verb.empty() ? say_(command.help) : std::string(noun));
            } else if (noun == noun_) {
                offer(std::string(verb), say_(command.help));
                if (say_.language() == Language::zh || !typed_.empty()) offer(chinese(command.word), say_(command.help));
            }
        }
    }

    void offer_options() {
        for (const Declared& one : declared_)
            for (std::string_view rest = one.names; !one.is_place && !rest.empty();) {
                const std::string_view name = rest.substr(0, rest.find(','));
                if (name.starts_with("--") || typed_.size() == 2) offer(std::string(name), say_(one.shown));
                rest.remove_prefix(std::min(rest.size(), name.size() + 1));
            }
    }

    void offer_place() {
        std::size_t given = 0;
        for (std::size_t at = 0; at < before_.size(); ++at) {
            if (needs_value(before_[at])) ++at;
            else if (!before_[at].starts_with('-')) ++given;
        }
        given -= std::min(given, words_of_command_);
        const Declared* place = nullptr;
        for (const Declared& one : declared_) {
            if (!one.is_place) continue;
            place = &one;
            if (given == 0 || one.many) break;
            --given;
            place = nullptr;
        }
        if (place) values(*place);
    }

    void values_of(const std::string& name) { values(*option(name)); }

    void values_after_equals() {
        const std::size_t sign = typed_.find('=');
        const Declared* of = option(typed_.substr(0, sign));
        if (!of) return;
        typed_.erase(0, sign + 1);
        values(*of);
    }

    void values(const Declared& of) {
        for (const auto& word : of.words) offer_either(word.text, *word.phrase);
        if (of.shown == Phrase::arg_site) return from_store(&Completion::sites);
        if (of.names == "--campaign" || of.shown == Phrase::arg_campaign) return from_store(&Completion::campaigns);
        switch (of.shown) {
            case Phrase::arg_employer:
            case Phrase::arg_employer_unless_unclear: return from_store(&Completion::employers);
            case Phrase::arg_case: return from_store(&Completion::cases);
            case Phrase::arg_employer_or_case:
                from_store(&Completion::cases);
                return from_store(&Completion::employers);
            case Phrase::arg_case_or_inspection:
            case Phrase::arg_record:
                from_store(&Completion::cases);
                return from_store(&Completion::records);
            case Phrase::arg_payment:
            case Phrase::arg_inspection: return from_store(&Completion::records);
            case Phrase::arg_officer: return from_store(&Completion::officers);
            case Phrase::arg_lang: offer("zh"); return offer("en");
            case Phrase::arg_color: offer("auto"); offer("always"); return offer("never");
            case Phrase::arg_format: for (const char* format : {"text", "markdown", "csv", "json", "html", "xlsx", "docx", "pdf"}) offer(format); return;
            case Phrase::arg_shell: for (const char* shell : {"bash", "zsh", "fish"}) offer(shell); return;
            case Phrase::arg_setting: for (const Setting& setting : settings) offer(std::string(setting.key), say_(setting.help)); return;
            case Phrase::arg_report: for (const ReportRow& report : reports()) offer_either(std::string(report.name), report.phrase); return offer("list");
            case Phrase::arg_command: return help_pages();
            default: return;
        }
    }

    void help_pages() {
        offer_commands();
        for (const HelpTopic& topic : topics()) offer_either(std::string(topic.name), topic.word);
    }

    // --- what the store has

    void from_store(void (Completion::*what)(Sql&)) {
        if (!store_) {
            if (const auto db = told("--db")) env_.told.db = db;
            store_.emplace(Store::open(env_.store_file()));
        }
        (this->*what)(store_->sql());
    }

    // The number as it is typed shortest: this store's own of this year without either.
    std::string short_number(Id id, std::string_view letter) {
        if (id.writer() != store_->office().id.writer()) return id.text(letter);
        if (id.year() == env_.today().year()) return std::string(letter) + std::to_string(id.serial());
        return std::string(letter) + std::to_string(id.year()) + "-" + std::to_string(id.serial());
    }

    void cases(Sql& sql) {
        sql.each(R"sql(
            SELECT c.id, c.employer FROM case_file c JOIN case_state s ON s.writer = c.writer AND s.case_id = c.id
            WHERE c.void_act IS NULL AND s.closed_on IS NULL ORDER BY c.id DESC LIMIT $1
        )sql", {most}, [&](const Row& row) {
            const Id id(row.integer(0));
            const std::string about = get<Employer>(sql, Id(row.integer(1))).name;
            offer(typed_.find('-') == std::string::npos ? short_number(id, "") : id.text(), about);
        });
    }

    void employers(Sql& sql) {
        sql.each("SELECT id, name FROM employer WHERE void_act IS NULL AND substr(name, 1, length($1)) = $1 ORDER BY id DESC LIMIT $2",
                 {typed_, most}, [&](const Row& row) { offer(std::string(row.text(1)), Id(row.integer(0)).text("E")); });
        if (typed_.starts_with('E'))
            for (const auto& employer : all<Employer>(sql, "WHERE void_act IS NULL ORDER BY id DESC LIMIT $1", {most}))
                offer(employer.id.text("E"), employer.name);
    }

    void records(Sql& sql) {
        if (typed_.empty() || typed_.starts_with('I'))
            for (const auto& visit : all<Inspection>(sql, "WHERE void_act IS NULL ORDER BY id DESC LIMIT $1", {most}))
                offer(short_number(visit.id, "I"), get<Employer>(sql, visit.employer).name);
        if (typed_.empty() || typed_.starts_with('P'))
            for (const auto& payment : all<Payment>(sql, "WHERE void_act IS NULL ORDER BY id DESC LIMIT $1", {most}))
                offer(short_number(payment.id, "P"), get<Employer>(sql, payment.employer).name);
    }

    void campaigns(Sql& sql) {
        for (const auto& campaign : all<Campaign>(sql, "WHERE void_act IS NULL ORDER BY id DESC LIMIT $1", {most})) offer(campaign.name);
    }

    void sites(Sql& sql) {
        for (const auto& site : all<Site>(sql, "WHERE void_act IS NULL ORDER BY id DESC LIMIT $1", {most})) offer(site.name, site.id.text(Site::letter));
    }

    void officers(Sql& sql) {
        for (const auto& officer : all<Officer>(sql, "WHERE void_act IS NULL ORDER BY id LIMIT $1", {most})) offer(officer.name, say_(phrase(officer.role)));
    }

    Env& env_;
    const Speech& say_;
    std::vector<std::string> before_;
    std::string typed_;
    const Command* command_ = nullptr;
    std::string_view noun_;
    std::size_t words_of_command_ = 0;
    std::vector<Declared> declared_;
    std::optional<Store> store_;
    std::set<std::string> offered_;
};

}  // namespace

void complete(const std::vector<std::string>& words, Env& env) {
    try {
        Completion(words, env).run();
    } catch (const Error&) {  // no store, or one that cannot be read now: then there is nothing to offer
    }
}

}  // namespace arrears
