// Out of the ledger: complaints, and what belongs to each of them.
#include "core/report/exports/source.hpp"

namespace arrears {
namespace {

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

}  // namespace

std::shared_ptr<Source> source_of_cases(std::shared_ptr<Clerk> clerk) {
    switch (clerk->asked.what) {
        case Exported::workers: return std::make_shared<Workers>(std::move(clerk));
        case Exported::steps: return std::make_shared<Steps>(std::move(clerk));
        case Exported::claims: return std::make_shared<Claims>(std::move(clerk));
        default: return std::make_shared<Complaints>(std::move(clerk));
    }
}

}  // namespace arrears
