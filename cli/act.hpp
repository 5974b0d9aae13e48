#pragma once
// What acts have in common: the options that all of them know, and how their answers are put.
#include "cli/env.hpp"
#include "cli/find.hpp"
#include "cli/form.hpp"
#include "core/work/campaign.hpp"
#include "core/work/employer.hpp"

namespace arrears {

struct ActOptions {
    std::optional<TypedDay> on;
    std::optional<std::string> site, campaign, region, industry, note;
    std::vector<std::string> attach;  // files
    bool explain = false;
    bool is_new_for_sure = false;
    std::string new_employer;  // its kind; empty where none is to be made
    std::optional<std::string> address;  // of a new employer
};

void tell_on(Telling& telling, ActOptions& told);
void tell_note(Telling& telling, ActOptions& told);
void tell_attach(Telling& telling, ActOptions& told);
void tell_explain(Telling& telling, ActOptions& told);
// --explain: how the clocks of the case that now run come about. Asked within the act, since a rehearsal leaves nothing behind.
Document explanation(const ActOptions& told, Id of_case, Ledger& ledger, Env& env);
void say_explanation(Document& document, Document explanation);
void tell_place(Telling& telling, ActOptions& told);  // --site, --campaign, --region, --industry, --new-employer

// `--campaign NAME|none`; automatic where it is not given.
CampaignChoice campaign_choice(Env& env, const std::optional<std::string>& text);
std::optional<RegionCode> region_of(const std::optional<std::string>& text);
std::optional<Industry> industry_of(const std::optional<std::string>& text);

// `--site NAME|none`; nothing where it is not given or is none.
std::optional<Id> site_of(Env& env, const std::optional<std::string>& text);
bool is_none(std::string_view text);  // none, 无

// The employer that is meant; with --new-employer, one that is made within the act under way.
Employer employer_for(Ledger& ledger, const std::string& text, const ActOptions& told, Env& env);

void ask_officer(Prompt& prompt, Env& env);  // where nobody is named yet

// Fields of a form that acts share.
// The employer, by whatever names it; of one that is registered here and now, what the register wants. `meant` says
// what a text means, or throws what there is to choose from.
Field& ask_employer(Form& form, Env& env, const char* name, std::optional<std::string>& text, ActOptions& told, Phrase label, Phrase about,
                  std::function<std::string(const std::string&)> meant);
// A case by its number; `as_seen` is its newest event as it was shown.
Field& ask_case(Form& form, Env& env, std::optional<std::string>& text, std::optional<std::int64_t>& as_seen);
// What is seldom told, and asked only where an error leads to it.
void ask_to_mend(Form& form, Env& env, ActOptions& told);

// Every missing field at once, with an example that would do.
class Missing {
  public:
    void unless(bool is_there, Phrase name) { if (!is_there) names_.push_back(name); }
    void check(Phrase example) const;  // Error{undecided}

  private:
    std::vector<Phrase> names_;
};

std::string workers_text(const std::optional<int>& workers, const Speech& say);   // "  18人"
std::string staged_amount(std::optional<Stage> stage, const std::optional<Money>& amount, const Speech& say);  // 诉称 126,400.00元

std::string called(const std::optional<Employer>& employer, const Speech& say);  // 单位不明 where nobody can name it yet
Value employer_value(const std::optional<Employer>& employer);                   // the same to a machine: null

}  // namespace arrears
