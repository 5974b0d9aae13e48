#pragma once
#include "core/report/reports.hpp"

namespace arrears {

// 专项检查情况: what was inspected, what was brought, what came back, what is still open.
struct Sweep {
    VisitedEmployers employers;
    std::int64_t inspections = 0, refused = 0, absent = 0, planned = 0;
    std::int64_t contracts = 0;
    std::int64_t complaints = 0, open = 0, settled = 0, refused_complaints = 0, referred = 0, withdrawn = 0, closed_other = 0;
    std::int64_t own_findings = 0, group_cases = 0, repeat_contacts = 0, amount_unknown = 0, overdue = 0, consultations = 0, promises_broken = 0;
    Money promised;
    Money claimed, found, ordered, agreed, recovered, outstanding;
    std::int64_t workers_owed = 0, workers_claimed = 0, workers_paid = 0;
    std::map<FormKind, std::int64_t> papers;  // printed
    std::vector<OpenCase> open_cases;  // the first of them
    std::int64_t all_open = 0;         // own findings, too

    std::optional<std::int64_t> recovery_permille() const;  // of what was found
};

Sweep gather_sweep(const Facts& facts);
Document write_sweep(const ReportRequest& request, Sql& sql, const Speech& say);

// The page's own sentence: 截至1月15日，检查组已对52家施工企业开展了工资专项检查，…清理拖欠工资款8.84万元。
std::string sweep_sentence(const Sweep& sweep, const ReportRequest& request, const Speech& say);
// Its rounded headline: 8.84万元 → 8万余元; exact ten-thousands without 余; under 10,000 in full.
std::string sweep_headline(Money recovered, const Speech& say);

}  // namespace arrears
