// What the law asks before a step of a case: its grounds.
#include <algorithm>

#include "core/store/employers.hpp"
#include "core/store/unstated.hpp"
#include "core/work/case_rules.hpp"
#include "core/work/case_step.hpp"

namespace arrears {
namespace {

// Refuses with the article of the rule, and with what the phrase says.
class Grounds {
  public:
    Grounds(const TakeStep& deed, const CaseAtHand& of, const Desk& desk) : deed_(deed), of_(of), desk_(desk), now_(of.standing()) {}

    void require() const {
        switch (deed_.move) {
            case StepKind::accept: return acceptance();
            case StepKind::supplement: return told(deed_.note.has_value(), Phrase::supplement_needs_note, "note");
            case StepKind::refer: return referral();
            case StepKind::reply: return reply();
            case StepKind::investigate: return inspectors_apart();
            case StepKind::conclude: return filed();
            case StepKind::extend: return extension();
            case StepKind::ordered: return order();
            case StepKind::serve: return service();
            case StepKind::notice: return notice();
            case StepKind::decide: return decision();
            case StepKind::review: case StepKind::lawsuit: return challenge();
            case StepKind::demand: return demand();
            case StepKind::court: return court();
            case StepKind::police: return police();
            case StepKind::publish: return decided_and_served();
            case StepKind::cancel: return cancelling();
            case StepKind::reopen: return told(deed_.note.has_value(), Phrase::reopen_needs_reason, "note");
            default: return;
        }
    }

  private:
    [[noreturn]] void refuse(Phrase why, std::string_view rule, Args args = {}, const char* field = "") const {
        args.insert(args.begin(), {{"case", of_.file.id.text()}, {"what", phrase(deed_.move)}});
        if (const auto found = desk_.law().find(rule, deed_.on)) std::ranges::move(source_args(*found), std::back_inserter(args));
        else args.emplace_back("source", Phrase::value_none);
        throw Error(Fault::refused, why, std::move(args)).in(field);
    }

    void told(bool is_told, Phrase what, const char* field) const {
        if (!is_told) throw Error(Fault::undecided, what, {{"case", of_.file.id.text()}}).in(field);
    }

    // 若干规定 art. 18: within two years, a clear employer, within power and area; and art. 14, what it must state.
    void acceptance() const {
        if (now_.filed_on) refuse(Phrase::case_filed_already, "move_accept", {{"day", *now_.filed_on}});
        if (!of_.file.employer) refuse(Phrase::accept_needs_employer, "move_accept", {}, "employer");
        const RegionCode area = desk_.office.region;
        if (of_.file.region != area && !of_.file.region.is_under(area))
            refuse(Phrase::accept_other_area, "move_accept", {{"region", std::string(region_name(of_.file.region, deed_.on.year()).value_or(of_.file.region.text()))}}, "region");
        const Rule limit = desk_.law().rule("supervision_limit", deed_.on);
        if (const auto ended = of_.file.ended_on; ended && !of_.file.continuing && ended->months_later(12 * limit.whole()) < of_.file.received_on)
            refuse(Phrase::accept_too_late, "supervision_limit", {{"ended", *ended}, {"until", ended->months_later(12 * limit.whole())}, {"received", of_.file.received_on}}, "ended");
        if (of_.file.kind == CaseKind::complaint) stated();
    }

    void stated() const {
        std::optional<Person> complainant, in_charge;
        for (const Party& party : all<Party>(desk_.sql, "WHERE writer IN (SELECT writer FROM office) AND case_id = $1 AND void_act IS NULL ORDER BY id", {to_cell(of_.file.id)})) {
            if (party.role == PartyRole::complainant) complainant = person(desk_.sql, party.person);
            if (party.role == PartyRole::employer_representative) in_charge = person(desk_.sql, party.person);
        }
        std::vector<Phrase> missing;
        if (!complainant) missing.push_back(Phrase::field_complainant);
        else if (!complainant->phone) missing.push_back(Phrase::field_phone);
        if (complainant)
            for (const Unstated& one : unstated_of(*complainant, in_charge)) missing.push_back(one.phrase);
        if (!missing.empty()) refuse(Phrase::accept_needs_facts, "move_supplement", {{"missing", missing}});
    }

    // Three answers are kept apart: not its matter, not its area, or for arbitration and courts; a union hands over to the bureau.
    void referral() const {
        const bool is_union = desk_.office.custodian == Custodian::union_;
        told(deed_.reason.has_value(), Phrase::refer_needs_reason, "reason");
        const Outcome why = *deed_.reason;
        const bool fits = why == Outcome::not_matter || why == Outcome::not_area || why == Outcome::in_arbitration_or_court || (is_union && why == Outcome::to_bureau);
        if (!fits) throw Error(Fault::invalid, Phrase::not_a_referral_reason, {{"outcome", phrase(why)}}).in("reason");
        told(deed_.body.has_value(), Phrase::refer_needs_body, "to");
        if (deed_.by && *deed_.by < deed_.on) throw Error(Fault::invalid, Phrase::day_before_on, {{"day", *deed_.by}, {"on", deed_.on}}).in("reply_by");
    }

    void reply() const {
        const bool was_handed_on = now_.state == State::referred || now_.state == State::police;
        const bool awaits_ours = std::ranges::any_of(now_.clocks, [](const Clock& clock) { return clock.awaits == Awaits::reply && clock.part == Id() && !clock.stopped_on; });
        if (!was_handed_on && !awaits_ours && !of_.file.from_body) refuse(Phrase::nothing_to_reply, "move_refer");
        if (!was_handed_on) return;
        told(deed_.response.has_value(), Phrase::reply_needs_response, "response");
        if (*deed_.response != Response::accepted && *deed_.response != Response::declined)
            throw Error(Fault::invalid, Phrase::not_such_a_response, {{"response", phrase(*deed_.response)}}).in("response");
    }

    void inspectors_apart() const {
        if (deed_.partner == desk_.signature.officer) throw Error(Fault::invalid, Phrase::partner_is_oneself).in("with");
    }

    void filed() const {
        if (!now_.filed_on) refuse(Phrase::step_needs_filing, "move_accept");
    }

    void two_inspectors() const {
        std::vector<Id> those;
        if (deed_.partner) those = {*deed_.partner, desk_.signature.officer};
        if (!were_two_inspectors(of_, desk_, those)) refuse(Phrase::step_needs_two_inspectors, "move_investigate", {}, "with");
    }

    void extension() const {
        filed();
        const Rule most = desk_.law().rule("investigate_extension", deed_.on);
        if (deed_.days && (*deed_.days < 1 || *deed_.days > most.whole()))
            refuse(Phrase::extension_too_long, "investigate_extension", {{"days", *deed_.days}, {"most", most.whole()}}, "days");
    }

    void time_to_pay() const {
        const bool is_said_once = deed_.days.has_value() != deed_.by.has_value();
        const bool is_known_from_when = !deed_.by || deed_.served;  // a day that was named is counted from the service
        if (!is_said_once || !is_known_from_when)
            throw Error(deed_.days && deed_.by ? Fault::invalid : Fault::undecided, Phrase::pay_time_missing, {{"case", of_.file.id.text()}}).in("days");
        const int days = deed_.days ? *deed_.days : *deed_.by - deed_.served.value_or(deed_.on);
        constexpr int longest = 365;
        if (days < 1 || days > longest) throw Error(Fault::invalid, Phrase::order_days_out_of_range, {{"days", days}}).in("days");
        if (deed_.served && *deed_.served < deed_.on)
            throw Error(Fault::invalid, Phrase::served_before_paper, {{"served", *deed_.served}, {"on", deed_.on}}).in("served");
    }

    void amount_known() const {
        if (!deed_.amount && !now_.base()) throw Error(Fault::undecided, Phrase::order_needs_amount).in("amount");
        if (deed_.amount == Money()) throw Error(Fault::invalid, Phrase::promise_of_nothing).in("amount");
    }

    void order() const {
        named_employer(of_.file);
        inspectors_apart(), two_inspectors(), amount_known(), time_to_pay();
    }

    void service() const {
        told(deed_.how.has_value(), Phrase::serve_needs_how, "how");
        const Date served = deed_.served.value_or(deed_.on);
        for (const auto& [kind, paper] : now_.issued)
            if (!paper.served_on && served < paper.on)
                throw Error(Fault::invalid, Phrase::served_before_paper, {{"served", served}, {"on", paper.on}}).in("served");
    }

    void notice() const {
        filed();
        inspectors_apart(), two_inspectors();
    }

    // The day by which that clock runs out, of the paper's service.
    std::optional<Date> end_of(Awaits awaits) const {
        std::optional<Date> end;
        for (const Clock& clock : now_.clocks)
            if (clock.awaits == awaits) end = clock.due_on;
        return end;
    }

    // A time that somebody else has must be over.
    void is_over(Awaits awaits, std::string_view rule) const {
        const auto end = end_of(awaits);
        if (end && deed_.on <= *end) refuse(Phrase::time_not_over, rule, {{"time", phrase(awaits)}, {"end", *end}}, "on");
        if (!end) refuse(Phrase::time_not_known, rule, {{"time", phrase(awaits)}});
    }

    // Not served: the paper is named, and binds nobody.
    const Issued& served(StepKind paper) const {
        const Issued* issued = now_.paper(paper);
        if (!issued) refuse(Phrase::step_needs_paper, "move_" + std::string(code(deed_.move)), {{"paper", phrase(paper)}});
        if (!issued->served_on) refuse(Phrase::step_needs_service, "move_" + std::string(code(deed_.move)), {{"paper", phrase(paper)}});
        return *issued;
    }

    void decision() const {
        filed();
        served(StepKind::notice);
        is_over(Awaits::hearing, "hearing_request");
        two_inspectors(), amount_known(), time_to_pay();
    }

    void challenge() const {
        const bool is_under_way = now_.state == State::review || now_.state == State::lawsuit;
        if (!is_under_way && deed_.response) refuse(Phrase::nothing_to_answer, "move_review", {}, "response");
        if (is_under_way) {
            told(deed_.response.has_value(), Phrase::review_needs_response, "response");
            if (*deed_.response == Response::accepted || *deed_.response == Response::declined)
                throw Error(Fault::invalid, Phrase::not_such_a_response, {{"response", phrase(*deed_.response)}}).in("response");
        } else {
            served(StepKind::decide);
        }
    }

    void decided_and_served() const { served(StepKind::decide); }

    // What was ordered is not paid, and its time is over.
    void unmet() const {
        const auto end = end_of(Awaits::payment);
        if (end && deed_.on <= *end) refuse(Phrase::pay_time_not_over, "move_" + std::string(code(deed_.move)), {{"end", *end}}, "on");
        if (!end) refuse(Phrase::time_not_known, "move_" + std::string(code(deed_.move)), {{"time", phrase(Awaits::payment)}});
        if (now_.outstanding() == Money()) refuse(Phrase::nothing_outstanding, "move_" + std::string(code(deed_.move)));
    }

    void demand() const {
        served(StepKind::decide);
        unmet();
    }

    // 行政强制法 art. 53, 54: the times to challenge are over, the demand is ten days old, and three months have not passed.
    void court() const {
        served(StepKind::demand);
        is_over(Awaits::review, "review"), is_over(Awaits::lawsuit, "lawsuit"), is_over(Awaits::demand, "demand_before_court");
        unmet();
        const auto last = end_of(Awaits::court_application);
        if (last && deed_.on > *last) refuse(Phrase::court_too_late, "apply_to_court", {{"end", *last}}, "on");
    }

    // Ordered by the government, properly served, and still not paid: 刑法 art. 276-1, 法释〔2013〕3号 art. 4.
    // The two officers of Order 310 art. 5 are those of the order or decision, which needs two.
    void police() const {
        served(now_.paper(StepKind::decide) ? StepKind::decide : StepKind::ordered);
        unmet();
    }

    void cancelling() const {
        told(deed_.reason.has_value(), Phrase::cancel_needs_reason, "reason");
        if (*deed_.reason != Outcome::slight_corrected && *deed_.reason != Outcome::not_proved)
            throw Error(Fault::invalid, Phrase::not_a_cancelling_reason, {{"outcome", phrase(*deed_.reason)}}).in("reason");
    }

    const TakeStep& deed_;
    const CaseAtHand& of_;
    const Desk& desk_;
    Standing now_;
};

}  // namespace

void require_grounds(const TakeStep& deed, const CaseAtHand& of, const Desk& desk) { Grounds(deed, of, desk).require(); }

}  // namespace arrears
