#include "cli/act.hpp"

#include <algorithm>
#include <iterator>

#include "core/report/explain.hpp"
#include "core/store/cases.hpp"
#include "core/store/employers.hpp"

namespace arrears {

void tell_on(Telling& telling, ActOptions& told) { telling.option("--on", told.on, Phrase::help_on, Phrase::arg_date); }
void tell_note(Telling& telling, ActOptions& told) { telling.option("-m,--note", told.note, Phrase::help_note, Phrase::arg_text); }

void tell_attach(Telling& telling, ActOptions& told) { telling.option("-a,--attach", told.attach, Phrase::help_attach_option, Phrase::arg_file); }

void tell_explain(Telling& telling, ActOptions& told) { telling.flag("--explain", told.explain, Phrase::help_explain); }

Document explanation(const ActOptions& told, Id of_case, Ledger& ledger, Env& env) {
    Document document;
    if (told.explain) explain_running(document, ledger.sql(), of_case, env.today(), env.say());
    return document;
}

void say_explanation(Document& document, Document explanation) {
    const auto is_list = [](const Block& block) {  // for machines, of all cases one
        const auto* table = std::get_if<Table>(&block);
        return table && table->for_machines_only;
    };
    const auto list = std::ranges::find_if(explanation.blocks, is_list);
    const auto before = std::ranges::find_if(document.blocks, [&](const Block& block) { return is_list(block) && list != explanation.blocks.end() && std::get<Table>(block).key == std::get<Table>(*list).key; });
    if (before != document.blocks.end()) {
        std::ranges::move(std::get<Table>(*list).rows, std::back_inserter(std::get<Table>(*before).rows));
        explanation.blocks.erase(list);
    }
    std::ranges::move(explanation.blocks, std::back_inserter(document.blocks));
}

void tell_place(Telling& telling, ActOptions& told) {
    telling.option("--site", told.site, Phrase::help_site, Phrase::arg_site);
    telling.option("--campaign", told.campaign, Phrase::help_campaign, Phrase::arg_name);
    telling.option("--region", told.region, Phrase::help_region, Phrase::arg_region);
    telling.option("--industry", told.industry, Phrase::help_industry, Phrase::arg_industry);
    telling.flag_with_word("--new-employer", "enterprise", told.new_employer, Phrase::help_new_employer);
}

CampaignChoice campaign_choice(Env& env, const std::optional<std::string>& text) {
    if (!text) return {};
    if (is_none(*text)) return {false, std::nullopt};
    return {false, the_campaign(env.open(), *text).id};
}

bool is_none(std::string_view text) { return text == "none" || text == "无"; }

std::optional<Id> site_of(Env& env, const std::optional<std::string>& text) {
    return text && !is_none(*text) ? std::optional(the_site(env.open(), *text).id) : std::nullopt;
}

std::optional<RegionCode> region_of(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    if (const auto found = find_region(typed(*text))) return found;
    throw Error(Fault::invalid, Phrase::region_unknown, {{"text", excerpt(*text)}}).in("region");
}

std::optional<Industry> industry_of(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    if (const auto found = find_industry(typed(*text))) return found;
    throw Error(Fault::invalid, Phrase::industry_unknown, {{"text", excerpt(*text)}}).in("industry");
}

Employer employer_for(Ledger& ledger, const std::string& text, const ActOptions& told, Env& env) {
    if (told.new_employer.empty()) return the_employer(env.open(), text, true);
    AddEmployer deed;
    deed.name = text;
    deed.kind = read_word<EmployerKind>(told.new_employer);
    deed.region = region_of(told.region);
    deed.industry = industry_of(told.industry);
    deed.address = told.address;
    deed.though_near = env.told.yes || told.is_new_for_sure;
    return ledger.perform(deed).employer;
}

void ask_officer(Prompt& prompt, Env& env) {
    if (env.officer()) return;
    Form form;
    Field& field = form.value("officer", env.told.officer, Phrase::ask_officer, Phrase::about_officer, env.say());
    field.is_needed = true;
    field.words = officer_names(env.open());
    field.take = [&env](const std::string& name) { env.told.officer = the_officer(env.open(), name).name; };
    while (form.fill(prompt) == Move::back) prompt.say(env.say()(Phrase::prompt_at_first));
}

namespace {

// The industry of the employer that the officer last dealt with, by name.
std::string last_industry(Env& env) {
    const auto code = env.open().sql().number(R"sql(
        SELECT industry FROM inspection WHERE writer = $1 AND officer = $2 AND industry IS NOT NULL AND void_act IS NULL ORDER BY id DESC LIMIT 1
    )sql", {env.open().office().id.writer().number(), env.officer()->id.number()});
    return code ? std::string(industry_name(Industry::of(*code), env.say().language() == Language::zh)) : std::string();
}

void ask_of_new_employer(Form& form, Env& env, std::optional<std::string>& text, ActOptions& told, std::function<bool()> is_made) {
    const Speech& say = env.say();
    Field& name = form.value("name", text, Phrase::ask_employer_name, Phrase::about_employer_name, say);
    name.when = Field::When::always;
    name.is_needed = true;
    name.applies = is_made;

    Field kind("new-employer", Phrase::ask_employer_kind, Phrase::about_word);
    for (const auto& row : Words<EmployerKind>::rows) kind.words.push_back(say(row.phrase));
    kind.when = Field::When::always;
    kind.is_needed = true;
    kind.applies = is_made;
    kind.is_told = [&told] { return !told.new_employer.empty(); };
    kind.standing = [&told, &say] { return say(phrase(read_word<EmployerKind>(told.new_employer))); };
    kind.take = [&told](const std::string& word) { told.new_employer = code(read_word<EmployerKind>(word)); };
    form.add(std::move(kind));

    Field& region = form.value("region", told.region, Phrase::ask_employer_region, Phrase::about_region, say);
    region.applies = is_made;
    region.suggestion = [&env] { return env.open().office().region.text(); };
    region.take = [&told](const std::string& typed_text) { region_of(typed_text), told.region = typed_text; };

    Field& industry = form.value("industry", told.industry, Phrase::label_industry, Phrase::about_industry, say);
    industry.applies = is_made;
    industry.suggestion = [&env] { return last_industry(env); };
    industry.take = [&told](const std::string& typed_text) { industry_of(typed_text), told.industry = typed_text; };

    form.value("address", told.address, Phrase::label_address, Phrase::about_address, say).applies = is_made;
}

}  // namespace

Field& ask_employer(Form& form, Env& env, const char* name, std::optional<std::string>& text, ActOptions& told, Phrase label, Phrase about,
                  std::function<std::string(const std::string&)> meant) {
    struct Meaning { std::string shown; bool is_made = false; };
    const auto meaning = std::make_shared<Meaning>();
    Field& field = form.value(name, text, label, about, env.say());
    field.is_needed = true;
    field.standing = [meaning, &text] { return meaning->shown.empty() ? text.value_or("") : meaning->shown; };
    field.take = [meaning, meant, &text, &told](const std::string& typed_text) {
        meaning->shown = meant(typed_text);
        if (meaning->is_made) told.new_employer.clear();
        meaning->is_made = false;
        text = typed_text;
    };
    field.check = [meaning, meant, &text, &told] {
        if (told.new_employer.empty()) meaning->shown = meant(*text);
    };
    field.make_new = [meaning, &text, &told](const std::string& full_name) {
        *meaning = {full_name, true};
        told.new_employer = code(EmployerKind::enterprise);
        told.is_new_for_sure = true;  // chosen in sight of those that are near
        text = full_name;
    };
    ask_of_new_employer(form, env, text, told, [meaning] { return meaning->is_made; });
    return field;
}

Field& ask_case(Form& form, Env& env, std::optional<std::string>& text, std::optional<std::int64_t>& as_seen) {
    const auto shown = std::make_shared<std::string>();
    const auto look_at = [shown, &env, &as_seen](const std::string& typed_text) {
        Sql& sql = env.open().sql();
        const Id of = the_case(env.open(), typed_text, env.today());
        *shown = of.text() + "  " + called(employer_of(sql, case_at_hand(sql, of).file), env.say());
        as_seen = newest_event(sql, of);
    };
    Field& field = form.value("case", text, Phrase::ask_case, Phrase::about_case, env.say());
    field.is_needed = true;
    field.listed = Phrase::field_case;
    field.standing = [shown, &text] { return shown->empty() ? text.value_or("") : *shown; };
    field.take = [look_at, &text](const std::string& typed_text) { look_at(typed_text), text = typed_text; };
    field.check = [look_at, &text] { look_at(*text); };
    return field;
}

void ask_to_mend(Form& form, Env& env, ActOptions& told) {
    Field& day = form.value("on", told.on, Phrase::label_day, Phrase::about_day, env.say());
    day.when = Field::When::to_mend;
    day.take = [&told, &env](const std::string& text) { env.day({text}), told.on = TypedDay{text}; };
    Field& campaign = form.value("campaign", told.campaign, Phrase::label_campaign, Phrase::about_campaign, env.say());
    campaign.when = Field::When::to_mend;
    campaign.take = [&told, &env](const std::string& text) { campaign_choice(env, text), told.campaign = text; };
    campaign.check = [&told, &env] { campaign_choice(env, told.campaign); };
    form.value("note", told.note, Phrase::label_note, Phrase::about_facts, env.say()).when = Field::When::to_mend;
}

void Missing::check(Phrase example) const {
    if (names_.empty()) return;
    throw Error(Fault::undecided, Phrase::fields_missing, {{"fields", names_}, {"example", example}});
}

std::string workers_text(const std::optional<int>& workers, const Speech& say) {
    return workers ? say(Phrase::reply_workers, {{"workers", *workers}}) : std::string();
}

std::string staged_amount(std::optional<Stage> stage, const std::optional<Money>& amount, const Speech& say) {
    if (!stage || !amount) return say(Phrase::amount_to_be_checked);
    return say(Phrase::reply_amount, {{"stage", phrase(*stage)}, {"amount", *amount}});
}

std::string called(const std::optional<Employer>& employer, const Speech& say) { return employer ? employer->name : say(Phrase::employer_unclear); }

Value employer_value(const std::optional<Employer>& employer) { return employer ? Value(employer->name) : Value(Nothing{}); }

}  // namespace arrears
