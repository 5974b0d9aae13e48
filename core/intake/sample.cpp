#include "core/intake/sample.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

#include "core/embedded.hpp"
#include "core/intake/csv.hpp"
#include "core/value/digits.hpp"
#include "core/work/complaint.hpp"
#include "core/work/employer.hpp"
#include "core/work/ending.hpp"
#include "core/work/inspection.hpp"
#include "core/work/office.hpp"
#include "core/work/payment.hpp"

namespace arrears {
namespace {

Error unreadable(Phrase phrase, std::string_view text) { return Error(Fault::invalid, phrase, {{"text", text}}); }

std::vector<std::string_view> parts_of(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(mark), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

// The values as the sample's columns spell them.
template <class T>
T parsed(std::string_view text) {
    if constexpr (FixedWord<T>) {
        if (const auto word = from_code<T>(text)) return *word;
        throw unreadable(Phrase::sample_word_unknown, text);
    } else if constexpr (std::same_as<T, int>) {
        constexpr std::size_t most_digits = 6;
        if (const auto number = number_of_digits(text, 1, most_digits)) return static_cast<int>(*number);
        throw unreadable(Phrase::sample_number_unreadable, text);
    } else if constexpr (std::same_as<T, std::string>) {
        return std::string(text);
    } else {
        return T::parse(text);
    }
}

int minutes_of(std::string_view offset) {  // +08:00
    const auto hours = offset.size() == 6 ? number_of_digits(offset.substr(1, 2), 2, 2) : std::nullopt;
    const auto minutes = offset.size() == 6 ? number_of_digits(offset.substr(4), 2, 2) : std::nullopt;
    if (!hours || !minutes || *hours > 14 || *minutes > 59 || offset[3] != ':' || (offset[0] != '+' && offset[0] != '-'))
        throw unreadable(Phrase::sample_offset_unreadable, offset);
    const int value = static_cast<int>(*hours * 60 + *minutes);
    return offset[0] == '-' ? -value : value;
}

// What was wrong with one topic, for how many workers, over how much: wage_payment:12:36260.50
CheckedTopic breach_of(std::string_view text) {
    const auto parts = parts_of(text, ':');
    if (parts.empty() || parts.size() > 3) throw unreadable(Phrase::sample_word_unknown, text);
    CheckedTopic topic{parsed<Topic>(parts[0]), Finding::breach, std::nullopt, std::nullopt};
    if (parts.size() > 1 && !parts[1].empty()) topic.workers = parsed<int>(parts[1]);
    if (parts.size() > 2) topic.found = Money::parse(parts[2]);
    return topic;
}

// One row, read by the names of its columns. Whatever does not fit says where it stands.
class SampleRow {
  public:
    SampleRow(std::string_view file, const CsvTable& table, std::size_t at) : file_(file), table_(table), at_(at) {}

    template <class Read>
    auto read(std::string_view column, const Read& use) const {
        const std::string& text = text_of(column);
        return named(Phrase::sample_row_bad, column, [&] { return use(std::string_view(text)); });
    }
    template <class T>
    T get(std::string_view column) const { return read(column, [](std::string_view text) { return parsed<T>(text); }); }
    template <class T>
    std::optional<T> find(std::string_view column) const {
        return text_of(column).empty() ? std::nullopt : std::optional(get<T>(column));
    }
    template <class T>
    std::vector<T> list(std::string_view column) const {
        return each(column, [](std::string_view part) { return parsed<T>(part); });
    }
    template <class Read>
    auto each(std::string_view column, const Read& use) const {
        return read(column, [&](std::string_view text) {
            std::vector<decltype(use(text))> values;
            for (const auto part : parts_of(text, ';')) values.push_back(use(part));
            return values;
        });
    }
    // A deed that the ledger refuses.
    template <class Deed>
    auto done(const Deed& deed) const { return named(Phrase::sample_row_refused, "", deed); }

  private:
    template <class Work>
    auto named(Phrase phrase, std::string_view column, const Work& work) const {
        try {
            return work();
        } catch (const Error& error) {
            if (error.fault() == Fault::disk || error.fault() == Fault::busy) throw;
            Args args{{"file", file_}, {"line", table_.lines[at_]}, {"column", column}, {"reason", error.phrase()}};
            args.insert(args.end(), error.args().begin(), error.args().end());
            throw Error(Fault::invalid, phrase, std::move(args));
        }
    }
    const std::string& text_of(std::string_view column) const {
        const auto found = std::find(table_.head.begin(), table_.head.end(), column);
        if (found == table_.head.end())
            throw Error(Fault::invalid, Phrase::sample_column_missing, {{"file", file_}, {"column", column}});
        return table_.rows[at_][static_cast<std::size_t>(found - table_.head.begin())];
    }

    std::string_view file_;
    const CsvTable& table_;
    std::size_t at_;
};

class SampleTable {
  public:
    SampleTable(const SampleFolder& folder, std::string_view name) : name_(name), table_(read_csv(folder(name), name)) {
        if (table_.rows.empty()) throw Error(Fault::invalid, Phrase::sample_file_empty, {{"file", name}});
        for (std::size_t at = 0; at < table_.rows.size(); ++at) rows_.emplace_back(name_, table_, at);
    }
    SampleTable(const SampleTable&) = delete;
    SampleTable& operator=(const SampleTable&) = delete;

    std::span<const SampleRow> rows() const { return rows_; }

  private:
    std::string_view name_;
    CsvTable table_;
    std::vector<SampleRow> rows_;
};

class Player {
  public:
    Player(const SampleFolder& folder, const std::string& login, const std::function<std::string()>& now)
        : office_(folder, "office.csv"), officers_(folder, "officers.csv"), employers_(folder, "employers.csv"),
          campaign_(folder, "campaign.csv"), complaints_(folder, "complaints.csv"), inspections_(folder, "inspections.csv"),
          payments_(folder, "payments.csv"), outcomes_(folder, "outcomes.csv"), login_(login), now_(now) {}

    Played play(const std::filesystem::path& file) {
        const auto note_days = [&](const SampleTable& table, std::string_view column) {
            for (const auto& row : table.rows()) played_.last_day = std::max(played_.last_day, row.get<Date>(column));
        };
        note_days(complaints_, "received"), note_days(inspections_, "on"), note_days(payments_, "on"), note_days(outcomes_, "on");
        Store store = open_office(file);
        store_ = &store;
        for (const auto& row : officers_.rows().subspan(1)) add_officer(row);
        for (const auto& row : employers_.rows()) add_employer(row);
        open_campaign(campaign_.rows().front());
        for (const auto& row : complaints_.rows()) file_complaint(row);
        for (const auto& row : inspections_.rows()) record_inspection(row);
        for (const auto& row : payments_.rows()) record_payment(row);
        for (const auto& row : outcomes_.rows()) end_case(row);
        store.publish();
        played_.store = store.file();
        return played_;
    }

  private:
    template <class Deed>
    auto perform(const SampleRow& row, const Deed& deed, Id signer) {
        auto result = row.done([&] { return Ledger(*store_, {signer, login_, now_()}, played_.last_day).perform(deed); });
        ++played_.acts;
        return result;
    }
    template <class Deed>
    auto perform(const SampleRow& row, const Deed& deed) { return perform(row, deed, officer_.begin()->second); }
    template <class Deed>
    auto perform_signed(const SampleRow& row, const Deed& deed) {
        return perform(row, deed, row.read("officer", [&](std::string_view name) { return officer_named(name); }));
    }

    static Id known(const std::vector<std::pair<std::string, Id>>& ids, std::string_view name, Phrase unknown) {
        const auto found = std::find_if(ids.begin(), ids.end(), [&](const auto& known) { return known.first == name; });
        if (found == ids.end()) throw unreadable(unknown, name);
        return found->second;
    }
    Id officer_named(std::string_view name) const { return known(officer_, name, Phrase::sample_officer_unknown); }
    Id employer_of(const SampleRow& row) const {
        return row.read("employer", [&](std::string_view name) { return known(employer_, name, Phrase::sample_employer_unknown); });
    }
    Id case_of(const SampleRow& row) const {
        return row.read("complaint", [&](std::string_view text) {
            const int number = parsed<int>(text);
            if (number < 1 || static_cast<std::size_t>(number) > case_.size()) throw unreadable(Phrase::sample_complaint_unknown, text);
            return case_[static_cast<std::size_t>(number) - 1];
        });
    }

    AddOfficer officer_of(const SampleRow& row) const {
        AddOfficer deed{row.get<std::string>("name"), row.get<Role>("role"), row.find<std::string>("certificate"), row.find<std::string>("body")};
        if (deed.body == office_.rows().front().get<std::string>("name")) deed.body.reset();
        return deed;
    }

    Store open_office(const std::filesystem::path& file) {
        const auto& row = office_.rows().front();
        const AddOfficer first = officer_of(officers_.rows().front());
        OpenOffice deed;
        deed.region = row.get<RegionCode>("region");
        deed.name = row.get<std::string>("name");
        deed.custodian = row.get<Custodian>("custodian");
        deed.language = row.get<Tongue>("language");
        deed.utc_offset_minutes = row.read("utc_offset", minutes_of);
        deed.officer = first.name;
        deed.role = first.role;
        deed.certificate = first.certificate;
        deed.body = first.body;
        Store store = make_office(file, deed, login_, now_());
        ++played_.acts, ++played_.officers;
        officer_.emplace_back(first.name, Id(store.office().id.writer(), 0, 1));
        return store;
    }

    void add_officer(const SampleRow& row) {
        const auto added = perform(row, officer_of(row)).officer;
        officer_.emplace_back(added.name, added.id);
        ++played_.officers;
    }

    void add_employer(const SampleRow& row) {
        AddEmployer deed;
        deed.name = row.get<std::string>("name");
        deed.kind = row.get<EmployerKind>("kind");
        deed.registration_number = row.find<RegistrationNumber>("registration_number");
        deed.organisation_code = row.find<OrganisationCode>("organisation_code");
        deed.region = row.find<RegionCode>("region");
        deed.address = row.find<std::string>("address");
        deed.industry = row.find<Industry>("industry");
        deed.though_near = true;  // the list is whole: who stands in it twice would be one row
        const auto added = perform(row, deed).employer;
        employer_.emplace_back(added.name, added.id);
        ++played_.employers;
    }

    void open_campaign(const SampleRow& row) {
        OpenCampaign deed;
        deed.name = row.get<std::string>("name");
        deed.from_day = row.get<Date>("from");
        deed.to_day = row.get<Date>("to");
        deed.regions = row.list<RegionCode>("regions");
        deed.industries = row.list<Industry>("industries");
        deed.bodies = row.find<std::string>("bodies");
        deed.ordered_by = row.find<std::string>("ordered_by");
        deed.hotlines = row.find<std::string>("hotlines");
        of_campaign_ = {.automatic = false, .campaign = perform(row, deed).campaign.id};
        AddTargets targets{*of_campaign_.campaign, {}};
        for (const auto& [name, id] : employer_) targets.employers.push_back(id);
        perform(row, targets);
    }

    void file_complaint(const SampleRow& row) {
        FileComplaint deed;
        deed.received_on = row.get<Date>("received");
        deed.employer = employer_of(row);
        deed.kind = row.get<CaseKind>("kind");
        deed.channel = row.get<Channel>("channel");
        deed.claimed = row.find<Money>("amount");
        deed.workers = row.find<int>("workers");
        deed.period = row.find<Period>("period");
        if (const auto name = row.find<std::string>("complainant"))
            deed.complainant = Person{*name, std::nullopt, std::nullopt, std::nullopt};
        deed.note = row.find<std::string>("note");
        deed.campaign = of_campaign_;
        deed.if_duplicate = IfDuplicate::new_case;  // each row is a matter of its own
        case_.push_back(perform_signed(row, deed).number);
        ++played_.complaints;
    }

    std::vector<CheckedTopic> checklist_of(const SampleRow& row) const {
        std::vector<CheckedTopic> checklist;
        const auto in_order = [](Topic topic) { return CheckedTopic{topic, Finding::ok, std::nullopt, std::nullopt}; };
        if (row.get<std::string>("ok") == "all") {
            for (const auto& word : Words<Topic>::rows) checklist.push_back(in_order(word.value));
        } else {
            for (const Topic topic : row.list<Topic>("ok")) checklist.push_back(in_order(topic));
        }
        for (const auto& breach : row.each("breaches", breach_of)) checklist.push_back(breach);
        return checklist;
    }

    void record_inspection(const SampleRow& row) {
        RecordInspection deed;
        deed.on = row.get<Date>("on");
        deed.employer = employer_of(row);
        deed.result = row.get<Result>("result");
        deed.kind = row.get<InspectionKind>("kind");
        deed.bodies = row.find<std::string>("bodies");
        deed.employed = row.find<int>("employed");
        deed.migrants = row.find<int>("migrants");
        deed.workers = row.find<int>("workers");
        deed.found = row.find<Money>("found");
        deed.checklist = checklist_of(row);
        deed.officers = row.each("officers", [&](std::string_view name) { return officer_named(name); });
        deed.contracts = row.find<int>("contracts");
        deed.campaign = of_campaign_;
        perform_signed(row, deed);
        ++played_.inspections;
    }

    void record_payment(const SampleRow& row) {
        RecordPayment deed;
        deed.case_id = case_of(row);
        deed.on = row.get<Date>("on");
        deed.amount = row.get<Money>("amount");
        deed.payer = row.get<Payer>("by");
        deed.means = row.get<Means>("means");
        deed.proof = row.find<std::string>("proof");
        deed.workers = row.find<int>("workers");
        perform_signed(row, deed);
        ++played_.payments;
    }

    void end_case(const SampleRow& row) {
        EndCase deed;
        deed.case_id = case_of(row);
        deed.move = row.read("move", [](std::string_view text) {
            const auto move = parsed<StepKind>(text);
            if (move < StepKind::settle || move > StepKind::close) throw unreadable(Phrase::sample_word_unknown, text);
            return move;
        });
        deed.on = row.get<Date>("on");
        deed.agreed = row.find<Money>("amount");
        deed.outcome = row.find<Outcome>("outcome");
        deed.note = row.find<std::string>("note");
        perform_signed(row, deed);
        ++played_.outcomes;
    }

    SampleTable office_, officers_, employers_, campaign_, complaints_, inspections_, payments_, outcomes_;
    const std::string& login_;
    const std::function<std::string()>& now_;
    Store* store_ = nullptr;
    Played played_;
    std::vector<std::pair<std::string, Id>> officer_, employer_;  // by name, in the order they were recorded
    std::vector<Id> case_;                                        // of each complaint
    CampaignChoice of_campaign_;
};

}  // namespace

SampleFolder shipped_sample() {
    return [](std::string_view name) { return std::string(embedded("sample/zhongzhan-2013/" + std::string(name))); };
}

SampleFolder sample_on_disk(const std::filesystem::path& folder) {
    return [folder](std::string_view name) {
        std::ifstream file(folder / name, std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(file), {}};
        if (!file) throw Error(Fault::not_found, Phrase::sample_file_missing, {{"file", (folder / name).string()}});
        return text;
    };
}

Played play_sample(const SampleFolder& file, const std::filesystem::path& store, const std::string& login,
                   const std::function<std::string()>& now) {
    return Player(file, login, now).play(store);
}

}  // namespace arrears
