// Out of the ledger: employers, where they were visited, and what they paid.
#include "core/report/exports/source.hpp"

namespace arrears {
namespace {

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

}  // namespace

std::shared_ptr<Source> source_of_firms(std::shared_ptr<Clerk> clerk) {
    switch (clerk->asked.what) {
        case Exported::inspections: return std::make_shared<Inspections>(std::move(clerk));
        case Exported::payments: return std::make_shared<Payments>(std::move(clerk));
        default: return std::make_shared<Employers>(std::move(clerk));
    }
}

}  // namespace arrears
