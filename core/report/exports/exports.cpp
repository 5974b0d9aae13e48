#include "core/report/exports/exports.hpp"

#include "core/report/exports/source.hpp"

namespace arrears {
namespace {

std::shared_ptr<Source> source_of(std::shared_ptr<Clerk> clerk) {
    using enum Exported;
    switch (clerk->asked.what) {
        case complaints: case workers: case steps: case claims: return source_of_cases(std::move(clerk));
        case employers: case inspections: case payments: return source_of_firms(std::move(clerk));
        case journal: return source_of_journal(std::move(clerk));
        case calls: case aid: case campaigns: case sites: case officers: break;
    }
    return source_of_lists(std::move(clerk));
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
        case Exported::calls: case Exported::aid: return selector != employer && selector != industry && selector != open;
        case Exported::sites: return selector == region;
        default: return false;
    }
}

ExportRows export_rows(const ExportRequest& request, Sql& sql, const Speech& say) {
    const auto source = source_of(std::make_shared<Clerk>(request, sql, say));
    return {source->columns, [source](std::vector<Value>& row) { return source->next(row); }};
}

}  // namespace arrears
