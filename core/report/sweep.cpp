#include "core/report/sweep.hpp"

#include <algorithm>
#include <array>

#include "core/report/columns.hpp"
#include "core/report/comparison.hpp"
#include "core/report/differences.hpp"
#include "core/report/sweep_tables.hpp"
#include "core/report/trace.hpp"

namespace arrears {
namespace {

bool is_complaint(const FactCell& cell) { return cell.word != code(CaseKind::own); }

struct GroupNames {
    IndustryGroup group;
    Phrase alone;    // 施工企业: when all were of this kind
    Phrase among;    // 建筑施工: one kind of several
};

constexpr std::array group_names{
    GroupNames{IndustryGroup::construction, Phrase::group_construction_alone, Phrase::group_construction},
    GroupNames{IndustryGroup::manufacturing, Phrase::group_manufacturing_alone, Phrase::group_manufacturing},
    GroupNames{IndustryGroup::catering, Phrase::group_catering_alone, Phrase::group_catering},
    GroupNames{IndustryGroup::other, Phrase::group_other_alone, Phrase::group_other}};

std::int64_t count_of(const Sweep& sweep, IndustryGroup group) {
    const auto found = sweep.employers.by_group.find(group);
    return found == sweep.employers.by_group.end() ? 0 : found->second.employers;
}

// "建筑施工8家、餐饮服务2家；另1家拒检、1家未见到负责人", as far as there is anything to tell.
std::string kinds_visited(const Sweep& sweep, bool several, const Speech& say) {
    std::string kinds, apart;
    const auto add = [&](std::string& to, const std::string& part) { to += (to.empty() ? "" : say(Phrase::list_comma)) + part; };
    if (several)
        for (const auto& names : group_names)
            if (const auto count = count_of(sweep, names.group); count > 0)
                add(kinds, say(Phrase::sentence_kind, {{"kind", names.among}, {"count", count}}));
    if (sweep.employers.refusing > 0) add(apart, say(Phrase::sentence_refused, {{"count", sweep.employers.refusing}}));
    if (sweep.employers.absent > 0) add(apart, say(Phrase::sentence_absent, {{"count", sweep.employers.absent}}));
    if (!apart.empty() && sweep.employers.all.employers > 0) apart = say(Phrase::sentence_apart, {{"apart", apart}});
    if (kinds.empty() && apart.empty()) return {};
    if (!kinds.empty() && !apart.empty()) kinds += say(Phrase::list_semicolon);
    return say(Phrase::sentence_bracket, {{"text", kinds + apart}});
}

std::string visited_part(const Sweep& sweep, const Speech& say) {
    const std::int64_t count = sweep.employers.all.employers;
    if (count == 0) return say(Phrase::sentence_none_visited) + kinds_visited(sweep, false, say);
    const auto kinds = std::count_if(group_names.begin(), group_names.end(), [&](const auto& names) { return count_of(sweep, names.group) > 0; });
    Phrase of = Phrase::employers_several;
    for (const auto& names : group_names)
        if (kinds == 1 && count_of(sweep, names.group) > 0) of = names.alone;
    return say(Phrase::sentence_visited, {{"employers", say(of, {{"count", count}})}, {"kinds", kinds_visited(sweep, kinds > 1, say)}});
}

// 88,400.00 → 8.84万 in Chinese, 88,400 in English; with fen, or under 10,000 yuan, in full.
std::string number_in_words(Money amount, const Speech& say) {
    constexpr std::int64_t hundred_yuan = 10'000, ten_thousand_yuan = 1'000'000;
    if (say.language() == Language::zh && amount.fen() >= ten_thousand_yuan && amount.fen() % hundred_yuan == 0)
        return say(Phrase::ten_thousands, {{"number", ten_thousands(amount)}});
    std::string text = amount.text();
    if (text.ends_with(".00")) text.resize(text.size() - 3);
    return text;
}

std::string amount_in_words(Money amount, const Speech& say) { return say(Phrase::amount_in_full, {{"amount", number_in_words(amount, say)}}); }

std::string beginning(const ReportRequest& request, const Speech& say) {
    const Scope& scope = request.scope;
    if (scope.since == scope.last_day()) return say(Phrase::sentence_day, {{"day", scope.last_day()}});
    if (scope.since) return say(Phrase::sentence_span, {{"since", *scope.since}, {"until", scope.last_day()}});
    return request.as_of_given ? say(Phrase::sentence_as_of, {{"as_of", scope.last_day()}}) : say(Phrase::sentence_so_far);
}

}  // namespace

std::optional<std::int64_t> Sweep::recovery_permille() const {
    return permille_of(recovered.fen(), found.fen());
}

Sweep gather_sweep(const Facts& facts) {
    const auto visits = [&](Result result) {
        return facts.flow(Measure::visit, [&](const FactCell& cell) { return cell.word == code(result); });
    };
    const auto money = [&](Measure measure) { return Money::fen(facts.flow(measure)); };
    Sweep sweep;
    sweep.employers = facts.visited_employers();
    sweep.refused = visits(Result::refused);
    sweep.absent = visits(Result::absent);
    sweep.inspections = facts.flow(Measure::visit) - sweep.refused - sweep.absent;
    sweep.planned = facts.targets();
    sweep.contracts = facts.flow(Measure::contracts);
    sweep.complaints = facts.flow(Measure::received, is_complaint);
    sweep.own_findings = facts.flow(Measure::received) - sweep.complaints;
    sweep.open = facts.stock(Measure::open, is_complaint);
    sweep.settled = facts.flow(Measure::settled, is_complaint);
    sweep.refused_complaints = facts.flow(Measure::refused, is_complaint);
    sweep.referred = facts.flow(Measure::referred, is_complaint);
    sweep.withdrawn = facts.flow(Measure::withdrawn, is_complaint);
    sweep.closed_other = facts.flow(Measure::closed_other, is_complaint);
    sweep.group_cases = facts.flow(Measure::group_case);
    sweep.repeat_contacts = facts.flow(Measure::repeat_contact);
    sweep.amount_unknown = facts.stock(Measure::amount_unknown);
    sweep.overdue = facts.stock(Measure::overdue);
    sweep.consultations = facts.consultations();
    sweep.promised = Money::fen(facts.stock(Measure::promised));
    sweep.promises_broken = facts.stock(Measure::promises_broken);
    sweep.claimed = money(Measure::claimed);
    sweep.found = money(Measure::found);
    sweep.ordered = money(Measure::ordered);
    sweep.agreed = money(Measure::agreed);
    sweep.recovered = money(Measure::paid);
    sweep.outstanding = Money::fen(facts.stock(Measure::outstanding));
    sweep.workers_owed = facts.flow(Measure::workers_owed);
    sweep.workers_claimed = facts.flow(Measure::workers_claimed);
    sweep.workers_paid = facts.flow(Measure::workers_paid);
    sweep.papers = facts.papers();
    constexpr std::size_t readable = 50;
    sweep.open_cases = facts.open_cases(readable);
    sweep.all_open = facts.stock(Measure::open);
    return sweep;
}

std::string sweep_sentence(const Sweep& sweep, const ReportRequest& request, const Speech& say) {
    std::string text = beginning(request, say) + visited_part(sweep, say);
    if (sweep.complaints == 0) text += say(Phrase::sentence_no_complaint);
    else {
        text += say(Phrase::sentence_complaints, {{"count", sweep.complaints}});
        if (sweep.settled > 0) text += say(Phrase::sentence_settled, {{"count", sweep.settled}});
        else if (sweep.open == sweep.complaints) text += say(Phrase::sentence_none_settled);
    }
    if (sweep.own_findings > 0) text += say(Phrase::sentence_own, {{"count", sweep.own_findings}});
    text += sweep.recovered.fen() > 0 ? say(Phrase::sentence_recovered, {{"amount", amount_in_words(sweep.recovered, say)}})
                                      : say(Phrase::sentence_none_recovered);
    return text;
}

std::string sweep_headline(Money recovered, const Speech& say) {
    const auto round = rough(recovered);
    if (!round) return amount_in_words(recovered, say);
    constexpr std::int64_t ten_thousand = 10'000;
    const Money whole = Money::fen(round->ten_thousands * ten_thousand * 100);
    return round->exact ? amount_in_words(whole, say) : say(Phrase::headline_over, {{"amount", number_in_words(whole, say)}});
}

Document write_sweep(const ReportRequest& request, Sql& sql, const Speech& say) {
    const Facts facts(sql, request.scope);
    const Sweep sweep = gather_sweep(facts);
    Document document = sweep_head(request, sweep, sql, say);
    document.say(sweep_sentence(sweep, request, say), "sentence");
    document.figure("headline", say(Phrase::label_headline), sweep_headline(sweep.recovered, say));
    write_inspections(document, facts, sweep, say);
    write_complaints(document, facts, sweep, say);
    write_money(document, facts, sweep, say);
    const Sweep before = request.former ? gather_sweep(Facts(sql, request.former->scope)) : Sweep();
    if (request.former) write_comparison(document, sweep, before, request, say);
    write_weeks(document, request, sweep.recovered, before.recovered, sql, say);
    write_open_cases(document, sweep, say);
    write_regions(document, facts, sweep, say);
    if (request.earlier) write_differences(document, facts, request, sql, say);
    if (request.with_annex) annex(document, facts, sql, say);
    write_foot(document, request, sql, say);
    return document;
}

}  // namespace arrears
