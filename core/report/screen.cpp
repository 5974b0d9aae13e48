#include "core/report/screen.hpp"

#include <algorithm>

#include "core/law/pay.hpp"
#include "core/report/columns.hpp"
#include "core/report/law.hpp"
#include "core/report/show_parts.hpp"
#include "core/store/cases.hpp"
#include "core/store/office_law.hpp"

namespace arrears {
namespace {

struct Element {
    Phrase what;
    std::string found, wanted;
    Met met = Met::unknown;
    std::string source;
};

Met met_if(bool is_met) { return is_met ? Met::yes : Met::no; }

// All of them together, and either of two.
Met all(std::initializer_list<Met> parts) {
    if (std::ranges::find(parts, Met::no) != parts.end()) return Met::no;
    return std::ranges::find(parts, Met::unknown) != parts.end() ? Met::unknown : Met::yes;
}

Met either(Met one, Met other) {
    if (one == Met::yes || other == Met::yes) return Met::yes;
    return one == Met::unknown || other == Met::unknown ? Met::unknown : Met::no;
}

Verdict verdict_of(const std::vector<Element>& elements) {
    Verdict verdict = Verdict::meets;
    for (const Element& one : elements) {
        if (one.met == Met::no) return Verdict::does_not_meet;
        if (one.met == Met::unknown) verdict = Verdict::may_meet;
    }
    return verdict;
}

// Of 100..500 the ends; of 8000 both are that.
std::pair<std::string_view, std::string_view> ends_of(std::string_view value) {
    const auto dots = value.find("..");
    return dots == std::string_view::npos ? std::pair(value, value) : std::pair(value.substr(0, dots), value.substr(dots + 2));
}

class Screen {
  public:
    Screen(Sql& sql, Id id, Date as_of, const Speech& say)
        : sql_(sql), say_(say), of_(case_at_hand(sql, id)), at_(of_.standing(as_of)), as_of_(as_of), law_(law_of(sql, RegionCode::of(id.writer().region()))) {
        require_received(of_.file, as_of);
    }

    Document write() {
        Document document;
        document.title = say_(phrase(of_.file.kind)) + " " + of_.file.id.text();
        document.aside = say_(phrase(at_.shown()));
        document.datum("case", of_.file.id.full()).datum("as_of", as_of_);
        write_screen(document, "refusal_to_pay", Phrase::screen_refusal, refusal_to_pay());
        write_screen(document, "publication", Phrase::screen_publication, publication());
        if (law_.find("joint_punishment", as_of_)) write_screen(document, "joint_punishment", Phrase::screen_joint_punishment, joint_punishment());
        else document.datum("joint_punishment", Nothing{});
        document.table(std::move(items_));
        write_additions(document);
        write_limit(document);
        document.say(say_(Phrase::screen_note));
        return document;
    }

  private:
    std::string source(std::string_view key) const {
        const auto found = law_.find(key, as_of_);
        return found ? source_of(*found, say_) : std::string();
    }
    std::string source_of_threshold() const {  // before there was a number, the law itself
        const std::string of_number = source("refusal_workers");
        return of_number.empty() ? source("refusal_workers_amount") : of_number;
    }
    std::string wanted(std::string_view key) const {
        const auto found = law_.find(key, as_of_);
        return found ? value_of(*found, say_) : say_(Phrase::value_unknown);
    }
    std::string amount_text(const std::optional<Money>& amount) const { return amount ? say_(Phrase::unit_yuan, {{"value", *amount}}) : say_(Phrase::value_unknown); }

    std::optional<int> workers() const { return at_.workers_found ? at_.workers_found : at_.workers_claimed; }
    std::optional<int> months() const {
        if (!of_.file.period_from) return std::nullopt;
        int count = 1;
        for (Month month = *of_.file.period_from; month < of_.file.period_to.value_or(*of_.file.period_from); month = Month(month.last() + 1)) ++count;
        return count;
    }
    // What one of them is owed at most, where that is known.
    std::optional<Money> most_of_one() const {
        if (workers() == 1) return at_.outstanding();
        std::optional<Money> most;
        for (const auto& [worker, account] : accounts_of(sql_, of_, as_of_))
            if (const auto owed = account.left() ? account.left() : account.owed()) most = std::max(most.value_or(Money()), *owed);
        return most && at_.outstanding() ? std::optional(std::min(*most, *at_.outstanding())) : std::nullopt;
    }

    // Ordered by the government: an order or a decision, properly served; art. 4 of the interpretation.
    Element ordered() const {
        const Issued* paper = at_.paper(StepKind::decide) ? at_.paper(StepKind::decide) : at_.paper(StepKind::ordered);
        Element element{Phrase::element_ordered, say_(Phrase::value_none), say_(Phrase::wanted_served), met_if(paper && paper->served_on), source_of_threshold()};
        if (paper) element.found = paper->served_on ? say_(Phrase::detail_served, {{"day", *paper->served_on}}) : say_(Phrase::due_not_served);
        return element;
    }

    Element unmet() const {
        const Clock* last = nullptr;
        for (const Clock& clock : at_.clocks)
            if (clock.awaits == Awaits::payment) last = &clock;
        const bool is_over = last && last->due_on && *last->due_on < as_of_;
        Element element{Phrase::element_unmet, amount_text(at_.outstanding()), say_(Phrase::wanted_unpaid), met_if(is_over && at_.outstanding() != Money()), source_of_threshold()};
        if (last && last->due_on) element.wanted = say_(Phrase::wanted_unpaid_after, {{"day", *last->due_on}});
        if (is_over && !at_.outstanding()) element.met = Met::unknown;
        return element;
    }

    Element amount() const {
        const auto one = most_of_one();
        const Met by_one = one_worker_owed(one, months(), law_, as_of_), by_all = workers_owed(at_.outstanding(), workers(), law_, as_of_);
        Element element{Phrase::element_amount, "", "", either(by_one, by_all), source("refusal_workers_amount")};
        element.found = say_(Phrase::found_amounts, {{"one", amount_text(one)}, {"months", months() ? Arg(say_(Phrase::unit_months, {{"value", *months()}})) : Arg(Phrase::value_unknown)},
                                                     {"workers", workers() ? Arg(say_(Phrase::unit_persons, {{"value", *workers()}})) : Arg(Phrase::value_unknown)},
                                                     {"sum", amount_text(at_.outstanding())}});
        element.wanted = say_(Phrase::wanted_amounts, {{"months", wanted("refusal_one_worker_months")}, {"one", wanted("refusal_one_worker_amount")},
                                                       {"workers", wanted("refusal_workers")}, {"sum", wanted("refusal_workers_amount")}});
        return element;
    }

    // Whether it can pay, or hides, no ledger knows; that somebody fled may have been found.
    Element able_or_fled() const {
        const auto fled = sql_.number(R"sql(
            SELECT count(*) FROM checklist WHERE writer IN (SELECT writer FROM office) AND topic = 'flight' AND finding = 'breach' AND void_act IS NULL
            AND inspection IN (SELECT id FROM inspection WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND on_day <= $2 AND void_act IS NULL)
        )sql", {to_cell(of_.file.id), to_cell(as_of_)});
        const bool was_found = fled.value_or(0) > 0;
        return {Phrase::element_able, say_(was_found ? Phrase::found_flight : Phrase::value_unknown), say_(Phrase::wanted_able), was_found ? Met::yes : Met::unknown, source_of_threshold()};
    }

    std::vector<Element> refusal_to_pay() const { return {ordered(), unmet(), amount(), able_or_fled()}; }

    Element decided() const {
        const Issued* decision = at_.paper(StepKind::decide);
        const bool is_served = decision && decision->served_on;
        return {Phrase::element_decided, decision && is_served ? say_(Phrase::detail_served, {{"day", *decision->served_on}}) : say_(Phrase::value_none), say_(Phrase::wanted_served),
                met_if(is_served), source("move_publish")};
    }
    std::vector<Element> publication() const {
        return {decided(), {Phrase::element_serious, amount_text(at_.outstanding()), say_(Phrase::wanted_serious), Met::unknown, source("move_publish")}};
    }

    std::vector<Element> joint_punishment() const {
        std::vector<Element> elements{ordered(), unmet(), amount()};
        for (Element& one : elements) one.source = source("joint_punishment");
        // The amount, or an event that many saw: the second no ledger knows.
        if (elements.back().met == Met::no) elements.back().met = Met::unknown;
        elements.back().wanted += say_(Phrase::wanted_or_event);
        return elements;
    }

    void write_screen(Document& document, const char* key, Phrase title, const std::vector<Element>& elements) {
        const Verdict verdict = verdict_of(elements);
        document.heading(say_(Phrase::screen_title, {{"screen", title}, {"verdict", phrase(verdict)}}));
        document.datum(key, word(verdict, say_));
        Table table{"", {}, {{"", say_(Phrase::column_element)}, {"", say_(Phrase::column_found_so)}, {"", say_(Phrase::column_wanted)}, {"", say_(Phrase::column_met)}, {"", say_(Phrase::column_source)}}, {}, {}};
        for (const Element& one : elements) {
            table.rows.push_back({say_(one.what), one.found, one.wanted, say_(phrase(one.met)), one.source});
            items_.rows.push_back({std::string(key), std::string(name_of(one.what)).substr(8), one.found, one.wanted, word(one.met, say_), one.source});
        }
        document.table(std::move(table));
    }

    // The law gives a range, and a person picks: both ends are told, and nothing is added up.
    void write_additions(Document& document) {
        document.heading(say_(Phrase::screen_additions));
        const auto owed = at_.outstanding();
        const bool is_unmet = unmet().met == Met::yes;
        if (const auto added = owed && is_unmet ? added_compensation(*owed, as_of_, law_) : std::nullopt) {
            document.figure("", say_(Phrase::label_added), say_(Phrase::addition_range, {{"least", added->least}, {"most", added->most}, {"source", source_of(added->rule, say_)}}));
            document.datum("added_least_fen", added->least).datum("added_most_fen", added->most);
        } else {
            document.figure("", say_(Phrase::label_added), say_(Phrase::addition_not_yet));
            document.datum("added_least_fen", Nothing{}).datum("added_most_fen", Nothing{});
        }
        if (const auto quarter = owed ? arrears_addition(*owed, as_of_, law_) : std::nullopt) {
            document.figure("", say_(Phrase::label_quarter), say_(Phrase::addition_one, {{"amount", quarter->amount}, {"source", source_of(quarter->rule, say_)}}));
            document.datum("quarter_fen", quarter->amount);
        } else {
            document.datum("quarter_fen", Nothing{});
        }
        if (const auto fine = law_.find("obstruction_fine", as_of_))
            document.figure("fine", say_(Phrase::label_fine), value_of(*fine, say_) + "  " + source_of(*fine, say_));
    }

    void write_limit(Document& document) {
        const auto limit = law_.find("supervision_limit", as_of_);
        const auto ended = of_.file.ended_on;
        document.heading(say_(Phrase::screen_limit));
        document.datum("limit_until", ended && limit && !of_.file.continuing ? Value(ended->months_later(12 * limit->whole())) : Value(Nothing{}));
        if (of_.file.continuing || !ended || !limit)
            return static_cast<void>(document.say(say_(of_.file.continuing ? Phrase::limit_continuing : Phrase::limit_unknown)));
        const Date until = ended->months_later(12 * limit->whole());
        document.say(say_(of_.file.received_on <= until ? Phrase::limit_kept : Phrase::limit_passed,
                          {{"ended", *ended}, {"received", of_.file.received_on}, {"days", of_.file.received_on - *ended}, {"until", until}, {"source", source_of(*limit, say_)}}));
    }

    Sql& sql_;
    const Speech& say_;
    CaseAtHand of_;
    Standing at_;
    Date as_of_;
    Law law_;
    Table items_{"items", {}, {{"screen", ""}, {"element", ""}, {"found", ""}, {"wanted", ""}, {"met", ""}, {"source", ""}}, {}, {}, true};
};

}  // namespace

Met reaches(const std::optional<Money>& amount, const Rule& threshold) {
    if (!amount || threshold.value.empty()) return Met::unknown;
    const auto [least, most] = ends_of(threshold.value);
    if (*amount < Money::parse(least)) return Met::no;
    return *amount >= Money::parse(most) ? Met::yes : Met::unknown;
}

Met one_worker_owed(const std::optional<Money>& amount, const std::optional<int>& months, const Law& law, Date day) {
    const auto least = law.find("refusal_one_worker_months", day), sum = law.find("refusal_one_worker_amount", day);
    const Met long_enough = !months || !least ? Met::unknown : met_if(*months >= least->whole());
    return all({long_enough, sum ? reaches(amount, *sum) : Met::unknown});
}

Met workers_owed(const std::optional<Money>& amount, const std::optional<int>& workers, const Law& law, Date day) {
    const auto least = law.find("refusal_workers", day), sum = law.find("refusal_workers_amount", day);
    const Met many_enough = !workers || !least ? Met::unknown : met_if(*workers >= least->whole());
    return all({many_enough, sum ? reaches(amount, *sum) : Met::unknown});
}

Document screen_case(Sql& sql, Id id, Date as_of, const Speech& say) { return Screen(sql, id, as_of, say).write(); }

}  // namespace arrears
