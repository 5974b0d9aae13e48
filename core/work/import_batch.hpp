#pragma once
// A batch of an import: whether each row came already, whom it means, what waits, and what is to be written of the others.
#include "core/work/case_rules.hpp"
#include "core/work/import.hpp"

namespace arrears {

// Why a row does not become a record as it is, and is no fault of its own either.
struct Waits {
    HeldWhy why{};
    std::optional<Id> resembles;
};

bool is_full_number(std::string_view text);

class ImportBatch {
  public:
    ImportBatch(const ImportRows& deed, const Desk& desk);

    Decision<ImportRows::Result> finish();
    // A row that waited, on its own, whatever it resembles. Answers the record, or throws the first of what is wrong with it.
    Id take_alone(const ImportRow& row);
    Draft& draft() { return draft_; }
    void write();  // what is to be written into the draft

  private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);  // a column that the table has not
    // The columns that the rows of several tables have.
    struct Columns {
        std::size_t number, day, employer, employer_kind, credit_code, registration_number, organisation_code, region, industry, address, site, case_named, officer, note;
    };

    // --- the row at hand
    std::size_t place(std::string_view name) const;
    bool has(std::size_t column) const { return column != none && row_->cells[column].is_there(); }
    std::optional<std::string> text(std::size_t column) const { return has(column) ? std::optional(row_->cells[column].text) : std::nullopt; }
    std::optional<Date> day(std::size_t column) const;
    std::optional<Money> money(std::size_t column) const { return has(column) ? std::optional(Money::fen(row_->cells[column].number)) : std::nullopt; }
    std::optional<int> count(std::size_t column) const { return has(column) ? std::optional(static_cast<int>(row_->cells[column].number)) : std::nullopt; }
    template <class E>
    std::optional<E> word(std::size_t column) const {
        return has(column) ? std::optional(Words<E>::rows[static_cast<std::size_t>(row_->cells[column].number)].value) : std::nullopt;
    }
    Date day_of_row() const { return day(columns_.day).value_or(desk_.today); }
    RegionCode region() const;
    std::optional<Industry> industry() const;
    void fault(std::size_t column, Error why);
    InBoth called(std::size_t column) const;  // as a heading of ours
    void require_day(std::size_t column, std::optional<Date> not_before = {});
    void require_people(std::size_t column);
    void require_name_of(std::size_t column);

    void decide_row(const ImportRow& row, RowFate& fate);
    std::optional<Waits> beyond_likely() const;
    // Nothing where the row has faults, waits, or is there already.
    std::optional<Id> make_record(std::optional<Waits>& waits);
    std::optional<Id> make_case(std::optional<Waits>& waits);
    std::optional<Id> make_employer(std::optional<Waits>& waits);
    std::optional<Id> make_inspection(std::optional<Waits>& waits);
    std::optional<Id> make_payment();
    std::optional<Id> make_worker();
    bool has_faults() const { return !fate_->faults.empty(); }

    // --- whether it came already
    std::string content() const;
    std::string digest(std::string_view of) const;
    struct Met {
        Id run;
        std::int64_t row = 0;
        std::optional<std::string> digest;
        std::optional<Id> record, held;
    };
    std::optional<Met> met(const std::string& key);
    void link(const Met& to);
    void hold(const Waits& waits, const std::string& key, const std::optional<std::string>& is_said);
    void note_origin(const std::string& key, const std::optional<std::string>& is_said, std::optional<Id> record, std::optional<Id> held);
    void ensure_run();
    std::optional<Id> own_record(std::string_view number);
    bool is_of_employer(std::optional<Id> employer);

    // --- what is asked of the ledger
    std::optional<KnownEmployer> employer_where(std::string_view condition, const std::string& value, bool& are_several);
    std::optional<KnownEmployer> employer_once_called(const std::string& name, bool& are_several);
    std::optional<KnownEmployer> known_employer(bool& are_several);
    bool has_other_code(Id employer) const;
    void remember(const std::string& name, const KnownEmployer& employer);
    KnownEmployer register_employer();
    std::optional<Id> case_meant(const std::string& number);
    // A record that a row of the same source brought under that number, or one of our own.
    template <class Record>
    std::optional<Record> record_of_source(Exchange table, const std::string& number) {
        const auto id = id_of_source(table, number);
        return id ? find<Record>(desk_.sql, *id) : own<Record>(number);
    }
    std::optional<Id> id_of_source(Exchange table, const std::string& number);
    template <class Record>
    std::optional<Record> own(std::string_view number) const {
        const auto id = own_id(number, Record::letter);
        return id ? find<Record>(desk_.sql, *id) : std::nullopt;
    }
    // What a number of ours means. Another office's, another station's and another kind's mean nothing here; and a source that has a name
    // numbers for itself: of its sheets a number is ours only where it is said in full.
    std::optional<Id> own_id(std::string_view text, std::string_view letter) const;
    std::optional<Id> officer_named(const std::string& name);
    std::optional<Id> site_meant();
    std::optional<Id> campaign_of(RegionCode place, Date on) const;
    std::optional<Id> words(const std::optional<std::string>& said, int year);
    Id person(const Person& who, int year);

    // --- cases
    struct CaseColumns {
        std::size_t source, source_number, kind, channel, period, period_from, period_to, ended, continuing, workers, amount, found, ordered, agreed, paid, paid_on, payer, state,
            outcome, accepted, closed, reply_by, complainant, phone, id_number;
    };
    struct Course {  // how far the case has come, as the row tells
        bool filed = false;
        std::optional<StepKind> end;
        std::optional<Outcome> outcome;
        Date filed_on, ended_on;
    };
    const CaseColumns& case_columns();
    Course course_of(Date received);
    std::optional<Waits> resemblance(const KnownEmployer& employer, const CaseFile& file);
    std::optional<std::string> complainant_of(Id of) const;
    std::optional<Id> case_handed_over_as(const CaseFile& file);
    void put_case(CaseFile& file, const Course& course);
    Step step_of(const CaseFile& file, StepKind kind, Date on);
    void start_clock_of_receipt(const CaseFile& file, Step& step);
    void start_clock_from(Step& step, Awaits awaits, std::string_view rule);
    void put_amount(const CaseFile& file, StepKind kind, Stage stage, std::size_t column, Date on);
    void put_payment_of(const CaseFile& file, Date on, Money amount);

    const ImportRows& deed_;
    const Desk& desk_;
    const ImportTold& told_;
    ImportMemory& memory_;
    Draft draft_;
    ImportRows::Result result_;
    const ImportRow* row_ = nullptr;
    RowFate* fate_ = nullptr;
    bool is_alone_ = false;  // nobody asks whether the row resembles anything
    Columns columns_;
    std::optional<CaseColumns> case_columns_;
    std::string secret_;
    std::map<std::string, Met> of_this_batch_;
    std::map<std::pair<Id, std::string>, Id> workers_here_;  // of this batch, by case and ID number
    struct Near {
        Id file;
        std::optional<Money> claimed;
        std::optional<std::string> complainant;
    };
    std::multimap<std::pair<Id, Date>, Near> near_;  // cases of this batch, by employer and day
    std::map<std::string, Id> handed_over_;  // of this batch, by body and reference
    std::unordered_map<std::string, std::optional<Id>> officers_, sites_;
    std::vector<Campaign> campaigns_;
    struct DueDay {
        Date from;
        int length = 0;
        std::optional<Date> due;
    };
    std::map<std::string, DueDay, std::less<>> due_days_;  // by rule, the last that was asked for: rows come in the order of their days

    std::vector<WordsSeal> words_;
    std::vector<PersonSeal> persons_;
    std::vector<Employer> employers_;
    std::vector<FormerName> former_names_;
    std::vector<CaseFile> cases_;
    std::vector<Party> parties_;
    std::vector<Inspection> inspections_;
    std::vector<InspectionOfficer> inspection_officers_;
    std::vector<ChecklistItem> checklist_;
    std::vector<Step> steps_;
    std::vector<Payment> payments_;
    std::vector<HeldRow> held_;
    std::vector<Origin> origins_;
};

}  // namespace arrears
