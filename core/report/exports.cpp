#include "core/report/exports.hpp"

#include <algorithm>
#include <deque>
#include <memory>

#include "core/journal/event.hpp"
#include "core/report/columns.hpp"
#include "core/store/cases.hpp"
#include "core/store/tables.hpp"
#include "core/value/hash.hpp"
#include "core/value/masked.hpp"

namespace arrears {
namespace {

constexpr std::int64_t at_once = 200;  // records that are read together

template <class T>
bool fits(const std::optional<T>& wanted, const std::optional<T>& is) {
    return !wanted || wanted == is;
}

bool lies_in(const std::optional<RegionCode>& wanted, RegionCode is) { return !wanted || is == *wanted || is.is_under(*wanted); }

// The records of a table in the order of their numbers, so many at a time.
template <class Record>
class Batches {
  public:
    explicit Batches(Sql& sql) : sql_(sql) {}
    std::vector<Record> next() {
        auto batch = all<Record>(sql_, "WHERE id > $1 AND void_act IS NULL ORDER BY id LIMIT $2", {to_cell(last_), at_once});
        if (!batch.empty()) last_ = batch.back().id;
        return batch;
    }

  private:
    Sql& sql_;
    Id last_;
};

// Parts of records, of a whole batch of these at once; `column` says whose they are.
template <class Part>
std::vector<Part> parts_of(Sql& sql, std::string_view column, Id first, Id last, std::string_view more = {}) {
    const std::string whose(column);
    return all<Part>(sql, "WHERE writer IN (SELECT writer FROM office) AND " + whose + " >= $1 AND " + whose + " <= $2 AND void_act IS NULL " + std::string(more) + " ORDER BY " + whose + ", id",
                     {to_cell(first), to_cell(last)});
}
template <class Part>
std::span<const Part> of_one(const std::vector<Part>& parts, Id Part::*whose, Id id) {
    const auto found = std::ranges::equal_range(parts, id, {}, whose);
    return {found.begin(), found.end()};
}

// Names and records that rows refer to: those of late, so that a long table takes no more room than a short one.
template <class Key, class Kept>
class Lately {
  public:
    template <class Make>
    const Kept& get(Key key, Make make) {
        constexpr std::size_t many = 4096;
        if (const auto known = kept_.find(key); known != kept_.end()) return known->second;
        if (kept_.size() >= many) kept_.clear();
        return kept_.emplace(key, make()).first->second;
    }

  private:
    std::map<Key, Kept> kept_;
};

// What the rows of every table are made with.
class Clerk {
  public:
    Clerk(const ExportRequest& request, Sql& of, const Speech& speech) : asked(request), sql(of), say(speech), registrations_(of) {}

    const ExportRequest asked;
    Sql& sql;
    const Speech& say;

    Id representative(Id employer) const { return registrations_.representative(employer); }
    std::optional<Id> representative(const std::optional<Id>& employer) const { return employer ? std::optional(representative(*employer)) : std::nullopt; }
    const Employer& employer(Id id) {
        return employers_.get(id, [&] { return get<Employer>(sql, representative(id)); });
    }
    std::string officer(Id id) { return name<Officer>(id); }
    Value officer(const std::optional<Id>& id) { return id ? Value(officer(*id)) : Value(Nothing{}); }
    Value site(const std::optional<Id>& id) { return id ? Value(name<Site>(*id)) : Value(Nothing{}); }
    Value campaign(const std::optional<Id>& id) { return id ? Value(name<Campaign>(*id)) : Value(Nothing{}); }
    // Whoever reported may be named in what was noted of the case, and may be among its workers.
    bool is_report(const std::optional<Id>& of_case) {
        return of_case && reports_.get(*of_case, [&] { return get<CaseFile>(sql, *of_case).kind == CaseKind::report; });
    }

    Value person_name(const std::string& name) const { return name.empty() ? Value(Nothing{}) : Value(asked.reveal ? name : masked_name(name)); }
    Value phone(const std::optional<std::string>& text) const { return hidden(text, masked_phone); }
    Value account(const std::optional<std::string>& text) const { return hidden(text, masked_account); }
    Value id_number(const std::optional<std::string>& text) const { return hidden(text, masked_id_number); }
    // Free words hold names.
    Value free_words(const std::optional<Id>& id) const {
        if (!id || !asked.reveal) return Nothing{};
        const std::string text = words(sql, *id);
        return text.empty() ? Value(Nothing{}) : Value(text);
    }

    bool is_in_time(Date day) const { return day >= asked.first_day() && day <= asked.last_day(); }

  private:
    template <class Mask>
    Value hidden(const std::optional<std::string>& text, Mask mask) const {
        if (!text || text->empty()) return Nothing{};
        return asked.reveal ? *text : std::string(mask(*text));
    }
    template <class Record>
    std::string name(Id id) {
        return names_.get(id, [&] { return get<Record>(sql, id).name; });
    }

    Registrations registrations_;
    Lately<Id, Employer> employers_;
    Lately<Id, std::string> names_;  // an id is of one table alone
    Lately<Id, bool> reports_;
};

// A row in the making: each value under its column's name.
class Cells {
  public:
    explicit Cells(const std::vector<ExportColumn>& columns) : columns_(columns), row(columns.size(), Nothing{}) {}
    void put(std::string_view name, Value value) {
        const auto found = std::ranges::find(columns_, name, &ExportColumn::name);
        row.at(static_cast<std::size_t>(found - columns_.begin())) = std::move(value);
    }
    template <class T>
    void put_if(std::string_view name, const std::optional<T>& value) {
        if (value) put(name, or_nothing(value));
    }

  private:
    const std::vector<ExportColumn>& columns_;

  public:
    std::vector<Value> row;
};

// One kind of record: makes the rows of a few of them at a time.
class Source {
  public:
    explicit Source(std::shared_ptr<Clerk> clerk) : columns(export_columns(clerk->asked.what, clerk->say)), clerk_(std::move(clerk)) {}
    virtual ~Source() = default;

    std::vector<ExportColumn> columns;

    bool next(std::vector<Value>& row) {
        while (rows_.empty())
            if (!read_more()) return false;
        row = std::move(rows_.front());
        rows_.pop_front();
        return true;
    }

  protected:
    virtual bool read_more() = 0;  // false: there is no more
    void done(Cells& cells) { rows_.push_back(std::move(cells.row)); }
    Clerk& clerk() { return *clerk_; }
    const ExportRequest& asked() const { return clerk_->asked; }
    template <FixedWord E>
    Word shown(E value) { return word(value, clerk_->say); }
    template <FixedWord E>
    Value shown(const std::optional<E>& value) { return word(value, clerk_->say); }

    void put_codes(Cells& cells, const Employer& employer) {
        if (employer.credit_code) cells.put("credit_code", employer.credit_code->text());
        if (employer.registration_number) cells.put("registration_number", employer.registration_number->text());
        if (employer.organisation_code) cells.put("organisation_code", employer.organisation_code->text());
    }
    // The employer of a case or a visit, as whoever reads it back knows him again.
    void put_employer(Cells& cells, const Employer& employer) {
        cells.put("employer", employer.name);
        cells.put("employer_number", employer.id.full(Employer::letter));
        cells.put_if("address", employer.address);
        put_codes(cells, employer);
    }
    void put_place(Cells& cells, RegionCode region, const std::optional<Industry>& industry) {
        cells.put("region", region.text());
        if (industry) cells.put("industry", industry->text());
    }

  private:
    std::shared_ptr<Clerk> clerk_;
    std::deque<std::vector<Value>> rows_;
};

// Cases with what tells how they stand, read for many at once.
class OfCases : public Source {
  public:
    explicit OfCases(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  protected:
    struct Case {
        const CaseFile& file;
        std::span<const Step> steps;
        Standing at;
    };
    virtual void put(const Case& of) = 0;
    virtual bool is_by_day_of_the_case() const { return true; }
    virtual void begin_batch(Id, Id) {}

    bool read_more() override {
        files_ = batches_.next();
        if (files_.empty()) return false;
        const Id first = files_.front().id, last = files_.back().id;
        Sql& sql = clerk().sql;
        const auto steps = parts_of<Step>(sql, "case_id", first, last);
        const auto instalments = parts_of<Instalment>(sql, "case_id", first, last);
        auto payments = all<Payment>(sql, "WHERE writer IN (SELECT writer FROM office) AND case_id >= $1 AND case_id <= $2 AND void_act IS NULL ORDER BY case_id, id",
                                     {to_cell(first), to_cell(last)});
        begin_batch(first, last);
        for (const CaseFile& file : files_) {
            if (!is_wanted(file)) continue;
            const auto paid = std::ranges::equal_range(payments, std::optional(file.id), {}, &Payment::case_id);
            const auto done = of_one(steps, &Step::case_id, file.id);
            Case of{file, done, standing(file, done, std::span(paid.begin(), paid.end()), asked().standing_day(), of_one(instalments, &Instalment::case_id, file.id))};
            if (!asked().open_only || of.at.is_open()) put(of);
        }
        return true;
    }

  private:
    bool is_wanted(const CaseFile& file) {
        const ExportRequest& wanted = asked();
        if (is_by_day_of_the_case() ? !clerk().is_in_time(file.received_on) : wanted.as_of && file.received_on > *wanted.as_of) return false;
        return fits(wanted.employer, clerk().representative(file.employer)) && fits(wanted.officer, std::optional(file.officer)) &&
               fits(wanted.campaign, file.campaign) && fits(wanted.industry, file.industry) && lies_in(wanted.region, file.region);
    }

    Batches<CaseFile> batches_;
    std::vector<CaseFile> files_;
};

class Complaints final : public OfCases {
    using OfCases::OfCases;

    void begin_batch(Id first, Id last) override { complainants_ = parts_of<Party>(clerk().sql, "case_id", first, last, "AND role = 'complainant'"); }

    void put(const Case& of) override {
        const CaseFile& file = of.file;
        Cells cells(columns);
        cells.put("number", file.id.full());
        cells.put_if("source", file.from_body);
        cells.put_if("source_number", file.from_ref);
        cells.put("kind", shown(file.kind));
        cells.put("channel", shown(file.channel));
        cells.put("received", file.received_on);
        if (file.employer) put_employer(cells, clerk().employer(*file.employer));
        cells.put("employer_kind", shown(file.employer_kind));
        put_place(cells, file.region, file.industry);
        cells.put("site", clerk().site(file.site));
        if (file.period_from) cells.put("period_from", file.period_from->iso());
        if (file.period_to) cells.put("period_to", file.period_to->iso());
        cells.put_if("ended", file.ended_on);
        if (file.continuing) cells.put("continuing", Word{"yes", clerk().say(Phrase::dictionary_yes)});
        cells.put_if("workers", of.at.workers_claimed);
        cells.put_if("amount", of.at.amount(Stage::claimed));
        cells.put_if("found", of.at.amount(Stage::found));
        cells.put_if("ordered", of.at.amount(Stage::ordered));
        cells.put_if("agreed", of.at.amount(Stage::agreed));
        cells.put("state", shown(of.at.shown()));
        cells.put("outcome", shown(of.at.outcome));
        cells.put_if("accepted", of.at.filed_on);
        cells.put_if("closed", of.at.closed_on);
        cells.put_if("reply_by", file.reply_by);
        cells.put("officer", clerk().officer(file.officer));
        if (file.kind != CaseKind::report) put_persons(cells, file);
        done(cells);
    }

    void put_persons(Cells& cells, const CaseFile& file) {
        cells.put("note", clerk().free_words(file.note));
        const auto parties = of_one(complainants_, &Party::case_id, file.id);
        const auto who = parties.empty() ? std::nullopt : person(clerk().sql, parties.front().person);
        if (!who) return;
        cells.put("complainant", clerk().person_name(who->name));
        cells.put("phone", clerk().phone(who->phone));
        cells.put("id_number", clerk().id_number(who->id_number));
    }

    std::vector<Party> complainants_;
};

class Workers final : public OfCases {
    using OfCases::OfCases;

    void put(const Case& of) override {
        if (of.file.kind == CaseKind::report) return;
        for (const Worker& worker : workers_of(clerk().sql, of.file.id)) {
            Cells cells(columns);
            cells.put("case", of.file.id.full());
            cells.put("name", clerk().person_name(worker.person.name));
            cells.put("id_number", clerk().id_number(worker.person.id_number));
            cells.put("phone", clerk().phone(worker.person.phone));
            cells.put("account", clerk().account(worker.person.account));
            cells.put_if("occupation", worker.person.occupation);
            cells.put_if("amount", worker.party.claimed_fen);
            done(cells);
        }
    }
};

class Claims final : public OfCases {
    using OfCases::OfCases;

    void put(const Case& of) override {
        if (of.file.kind == CaseKind::report) return;
        const auto claims = claims_of(clerk().sql, of.file.id);
        if (claims.empty()) return;
        const auto workers = workers_of(clerk().sql, of.file.id);
        for (const Claim& claim : claims) {
            Cells cells(columns);
            cells.put("case", of.file.id.full());
            const auto worker = std::ranges::find_if(workers, [&](const Worker& one) { return one.party.id == claim.party; });
            if (worker != workers.end()) {
                cells.put("worker", std::int64_t{worker - workers.begin() + 1});
                cells.put("name", clerk().person_name(worker->person.name));
            }
            if (claim.month) cells.put("month", claim.month->iso());
            cells.put("item", shown(claim.item));
            cells.put("stage", shown(claim.stage));
            cells.put("amount", claim.amount_fen);
            done(cells);
        }
    }
};

class Steps final : public OfCases {
    using OfCases::OfCases;

    bool is_by_day_of_the_case() const override { return false; }

    void put(const Case& of) override {
        for (const Step& step : of.steps) {
            if (!clerk().is_in_time(step.on_day)) continue;
            Cells cells(columns);
            cells.put("case", of.file.id.full());
            cells.put("step", shown(step.kind));
            cells.put("date", step.on_day);
            cells.put("officer", clerk().officer(step.officer));
            cells.put("stage", shown(step.stage));
            cells.put_if("amount", step.amount_fen);
            cells.put_if("workers", step.workers);
            cells.put("outcome", shown(step.outcome));
            cells.put_if("served", step.served_on);
            cells.put("awaits", shown(step.awaits));
            cells.put_if("due", step.due_on);
            cells.put_if("due_rule", step.due_rule);
            cells.put("partner", clerk().officer(step.partner));
            cells.put("approval", shown(step.approval));
            cells.put("approved_by", clerk().officer(step.approved_by));
            cells.put_if("document", step.document);
            cells.put("service", shown(step.service));
            cells.put_if("body", step.body);
            cells.put("response", shown(step.response));
            cells.put_if("entered", step.entered_on);
            if (of.file.kind != CaseKind::report) cells.put("note", clerk().free_words(step.note));
            done(cells);
        }
    }
};

class Employers final : public Source {
  public:
    explicit Employers(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        for (const Employer& employer : batch) {
            if (clerk().representative(employer.id) != employer.id) continue;  // one row, under the number that stands for it
            const ExportRequest& wanted = asked();
            if (!fits(wanted.employer, std::optional(employer.id)) || !fits(wanted.industry, employer.industry) || !lies_in(wanted.region, employer.region)) continue;
            put(employer);
        }
        return !batch.empty();
    }

    void put(const Employer& employer) {
        Cells cells(columns);
        cells.put("number", employer.id.full(Employer::letter));
        cells.put("name", employer.name);
        cells.put("kind", shown(employer.kind));
        put_codes(cells, employer);
        put_place(cells, employer.region, employer.industry);
        cells.put_if("address", employer.address);
        const EmployerNames names = names_of(clerk().sql, employer);
        std::string former;
        for (const std::string& name : names.former) former += (former.empty() ? "" : ";") + name;
        for (std::size_t at = 1; at < names.present.size(); ++at)  // of the numbers that were merged into this one
            if (names.present[at] != employer.name) former += (former.empty() ? "" : ";") + names.present[at];
        if (!former.empty()) cells.put("former_names", former);
        done(cells);
    }

    Batches<Employer> batches_;
};

class Inspections final : public Source {
  public:
    explicit Inspections(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        if (batch.empty()) return false;
        const Id first = batch.front().id, last = batch.back().id;
        const auto visitors = parts_of<InspectionOfficer>(clerk().sql, "inspection", first, last);
        const auto topics = parts_of<ChecklistItem>(clerk().sql, "inspection", first, last);
        for (const Inspection& visit : batch) {
            const auto who = of_one(visitors, &InspectionOfficer::inspection, visit.id);
            if (is_wanted(visit, who)) put(visit, who, of_one(topics, &ChecklistItem::inspection, visit.id));
        }
        return true;
    }

    bool is_wanted(const Inspection& visit, std::span<const InspectionOfficer> visitors) {
        const ExportRequest& wanted = asked();
        const bool is_theirs = !wanted.officer || visit.officer == *wanted.officer ||
                               std::ranges::find(visitors, *wanted.officer, &InspectionOfficer::officer) != visitors.end();
        return is_theirs && clerk().is_in_time(visit.on_day) && fits(wanted.employer, std::optional(clerk().representative(visit.employer))) &&
               fits(wanted.campaign, visit.campaign) && fits(wanted.industry, visit.industry) && lies_in(wanted.region, visit.region);
    }

    void put(const Inspection& visit, std::span<const InspectionOfficer> visitors, std::span<const ChecklistItem> topics) {
        Cells cells(columns);
        cells.put("number", visit.id.full(Inspection::letter));
        cells.put("date", visit.on_day);
        put_employer(cells, clerk().employer(visit.employer));
        cells.put("employer_kind", shown(visit.employer_kind));
        put_place(cells, visit.region, visit.industry);
        cells.put("site", clerk().site(visit.site));
        cells.put("kind", shown(visit.kind));
        cells.put("result", shown(visit.result));
        if (visit.case_id) cells.put("case", visit.case_id->full());
        std::string names = clerk().officer(visit.officer);
        for (const InspectionOfficer& visitor : visitors)
            if (visitor.officer != visit.officer) names += ";" + clerk().officer(visitor.officer);
        cells.put("officers", names);
        cells.put_if("bodies", visit.bodies);
        cells.put_if("employed", visit.employed);
        cells.put_if("migrants", visit.migrants);
        cells.put_if("workers", visit.workers);
        cells.put_if("found", visit.found_fen);
        cells.put_if("contracts", visit.contracts);
        cells.put("in_order", topics_with(topics, Finding::ok));
        cells.put("breaches", topics_with(topics, Finding::breach));
        cells.put_if("revisit", visit.revisit_on);
        if (!clerk().is_report(visit.case_id)) cells.put("note", clerk().free_words(visit.note));
        done(cells);
    }

    // As `inspect --ok` and `--breach` take them: 欠薪:18:118000.00
    Value topics_with(std::span<const ChecklistItem> topics, Finding finding) {
        Word list;
        for (const ChecklistItem& item : topics) {
            if (item.finding != finding) continue;
            std::string more;
            if (item.workers || item.found_fen) more = ":" + (item.workers ? std::to_string(*item.workers) : std::string());
            if (item.found_fen) more += ":" + item.found_fen->plain();
            const std::string_view mark = list.code.empty() ? "" : ";";
            list.code.append(mark).append(code(item.topic)).append(more);
            list.text.append(mark).append(clerk().say(phrase(item.topic))).append(more);
        }
        return list.code.empty() ? Value(Nothing{}) : Value(std::move(list));
    }

    Batches<Inspection> batches_;
};

class Payments final : public Source {
  public:
    explicit Payments(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        for (const Payment& payment : batch) {
            const ExportRequest& wanted = asked();
            if (clerk().is_in_time(payment.on_day) && fits(wanted.employer, std::optional(clerk().representative(payment.employer))) &&
                fits(wanted.officer, std::optional(payment.officer)) && fits(wanted.campaign, payment.campaign) && fits(wanted.industry, payment.industry) &&
                lies_in(wanted.region, payment.region))
                put(payment);
        }
        return !batch.empty();
    }

    void put(const Payment& payment) {
        Cells cells(columns);
        cells.put("number", payment.id.full(Payment::letter));
        if (payment.case_id) cells.put("case", payment.case_id->full());
        if (payment.inspection) cells.put("inspection", payment.inspection->full(Inspection::letter));
        const Employer& employer = clerk().employer(payment.employer);
        cells.put("employer", employer.name);
        if (employer.credit_code) cells.put("credit_code", employer.credit_code->text());
        cells.put("date", payment.on_day);
        cells.put("amount", payment.amount_fen);
        cells.put("payer", shown(payment.payer));
        cells.put("means", shown(payment.means));
        cells.put_if("workers", payment.workers);
        if (payment.returns) cells.put("returns", payment.returns->full(Payment::letter));
        if (!clerk().is_report(payment.case_id)) {
            cells.put("proof", clerk().free_words(payment.proof));
            cells.put("note", clerk().free_words(payment.note));
        }
        done(cells);
    }

    Batches<Payment> batches_;
};

class Journal final : public Source {
  public:
    explicit Journal(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)) {}

  private:
    struct Entry {
        Event event;
        std::string chain;
    };

    bool read_more() override {
        std::vector<Entry> entries;
        clerk().sql.each("SELECT body, chain FROM journal WHERE (writer = $1 AND seq > $2) OR writer > $1 ORDER BY writer, seq LIMIT $3", {to_cell(writer_), seq_, at_once},
                         [&](const Row& row) { entries.push_back({parse_event(row.text(0)), row.blob(1)}); });
        for (const Entry& entry : entries) {
            writer_ = entry.event.writer, seq_ = entry.event.seq;
            put(entry);
        }
        return !entries.empty();
    }

    void put(const Entry& entry) {
        const Event& event = entry.event;
        const std::string day = event.at.substr(0, 10);
        if ((asked().since && day < asked().since->iso()) || day > asked().last_day().iso() || !fits(asked().officer, std::optional(event.officer))) return;
        Cells cells(columns);
        cells.put("writer", event.writer.text());
        cells.put("seq", event.seq);
        cells.put("act", event.act);
        cells.put("at", event.at);
        if (event.officer != Id()) cells.put("officer", clerk().officer(event.officer));
        cells.put("login", event.login);
        cells.put("deed", Word{event.deed, clerk().say(phrase_of_deed(event.deed))});
        cells.put("head", hex(entry.chain));
        done(cells);
    }

    // A deed's phrase has its name, so that nobody here need know the deeds.
    static Phrase phrase_of_deed(std::string_view deed) {
        const auto names = phrase_names();
        const auto found = std::find(names.begin(), names.end(), "deed_" + std::string(deed));
        return found == names.end() ? Phrase::deed_unknown : static_cast<Phrase>(found - names.begin());
    }

    Writer writer_;
    std::int64_t seq_ = 0;
};

class Calls final : public Source {
  public:
    explicit Calls(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        for (const Call& call : batch) {
            if (!clerk().is_in_time(call.on_day) || !fits(asked().officer, std::optional(call.officer)) || !fits(asked().campaign, call.campaign) ||
                !lies_in(asked().region, call.region))
                continue;
            Cells cells(columns);
            cells.put("number", call.id.full(Call::letter));
            cells.put("line", shown(call.line));
            cells.put("date", call.on_day);
            if (call.case_id) cells.put("case", call.case_id->full());
            cells.put("region", call.region.text());
            cells.put("campaign", clerk().campaign(call.campaign));
            cells.put("officer", clerk().officer(call.officer));
            if (!clerk().is_report(call.case_id)) {
                cells.put("matter", clerk().free_words(call.matter));
                cells.put("told", clerk().free_words(call.told));
            }
            done(cells);
        }
        return !batch.empty();
    }

    Batches<Call> batches_;
};

class Campaigns final : public Source {
  public:
    explicit Campaigns(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        for (const Campaign& campaign : batch) {
            Cells cells(columns);
            cells.put("number", campaign.id.full(Campaign::letter));
            cells.put("name", campaign.name);
            cells.put("from", campaign.from_day);
            cells.put("to", campaign.to_day);
            cells.put_if("closed", campaign.closed_on);
            cells.put("regions", campaign.regions);
            cells.put_if("industries", campaign.industries);
            cells.put_if("bodies", campaign.bodies);
            cells.put_if("ordered_by", campaign.ordered_by);
            cells.put_if("hotlines", campaign.hotlines);
            done(cells);
        }
        return !batch.empty();
    }

    Batches<Campaign> batches_;
};

class Sites final : public Source {
  public:
    explicit Sites(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        if (batch.empty()) return false;
        const auto subcontractors = all<Subcontractor>(clerk().sql, "WHERE site >= $1 AND site <= $2 AND void_act IS NULL ORDER BY site, id",
                                                       {to_cell(batch.front().id), to_cell(batch.back().id)});
        for (const Site& site : batch) {
            if (!lies_in(asked().region, site.region)) continue;
            Cells cells(columns);
            cells.put("number", site.id.full(Site::letter));
            cells.put("name", site.name);
            cells.put("region", site.region.text());
            cells.put_if("address", site.address);
            if (site.builder) cells.put("builder", clerk().employer(*site.builder).name);
            if (site.general_contractor) cells.put("general_contractor", clerk().employer(*site.general_contractor).name);
            std::string names;
            for (const Subcontractor& one : of_one(subcontractors, &Subcontractor::site, site.id)) names += (names.empty() ? "" : ";") + clerk().employer(one.employer).name;
            if (!names.empty()) cells.put("subcontractors", names);
            done(cells);
        }
        return true;
    }

    Batches<Site> batches_;
};

class Officers final : public Source {
  public:
    explicit Officers(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        for (const Officer& officer : batch) {
            Cells cells(columns);
            cells.put("number", officer.id.full(Officer::letter));
            cells.put("name", officer.name);
            cells.put("role", shown(officer.role));
            cells.put_if("body", officer.body);
            cells.put_if("certificate", officer.certificate);
            done(cells);
        }
        return !batch.empty();
    }

    Batches<Officer> batches_;
};

std::shared_ptr<Source> source_of(std::shared_ptr<Clerk> clerk) {
    switch (clerk->asked.what) {
        case Exported::complaints: return std::make_shared<Complaints>(std::move(clerk));
        case Exported::employers: return std::make_shared<Employers>(std::move(clerk));
        case Exported::inspections: return std::make_shared<Inspections>(std::move(clerk));
        case Exported::payments: return std::make_shared<Payments>(std::move(clerk));
        case Exported::workers: return std::make_shared<Workers>(std::move(clerk));
        case Exported::steps: return std::make_shared<Steps>(std::move(clerk));
        case Exported::claims: return std::make_shared<Claims>(std::move(clerk));
        case Exported::journal: return std::make_shared<Journal>(std::move(clerk));
        case Exported::calls: return std::make_shared<Calls>(std::move(clerk));
        case Exported::campaigns: return std::make_shared<Campaigns>(std::move(clerk));
        case Exported::sites: return std::make_shared<Sites>(std::move(clerk));
        case Exported::officers: break;
    }
    return std::make_shared<Officers>(std::move(clerk));
}

}  // namespace

Date ExportRequest::last_day() const { return std::min(until.value_or(end_of_time()), as_of.value_or(end_of_time())); }
Date ExportRequest::standing_day() const { return as_of.value_or(end_of_time()); }

bool is_selected_by(Exported what, Selector selector) {
    using enum Selector;
    switch (what) {
        case Exported::complaints: case Exported::workers: case Exported::steps: case Exported::claims: return true;
        case Exported::inspections: case Exported::payments: return selector != open;
        case Exported::employers: return selector == employer || selector == region || selector == industry;
        case Exported::journal: return selector == since || selector == until || selector == officer;
        case Exported::calls: return selector != employer && selector != industry && selector != open;
        case Exported::sites: return selector == region;
        default: return false;
    }
}

ExportRows export_rows(const ExportRequest& request, Sql& sql, const Speech& say) {
    const auto source = source_of(std::make_shared<Clerk>(request, sql, say));
    return {source->columns, [source](std::vector<Value>& row) { return source->next(row); }};
}

}  // namespace arrears
