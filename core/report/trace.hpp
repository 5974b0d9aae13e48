#pragma once
// 数字来源: the records that a figure of the sweep adds up, and what each of them has in it.
#include <span>

#include "core/report/reports.hpp"

namespace arrears {

// A figure that is a sum of facts, or of the employers that visits reached. What is reckoned from other figures is none.
struct TracedFigure {
    std::string_view key;  // of the report's JSON
    Phrase label;
    std::optional<OfVisited> of_visited;                         // else of facts:
    Measure measure{};
    enum class Over { span, all } over{};                        // a flow, or a stock: what was open at the end
    enum class Of { all, complaints, own, visits, refused, absent } of{};
    bool is_money = false;

    bool counts(std::string_view word) const;
    std::int64_t in(const Facts& facts) const;  // what the report says
    Value value(std::int64_t sum) const;        // fen as money
};

std::span<const TracedFigure> traced_figures();
// By its key, or by what the report calls it in Chinese or English, with or without the unit; nothing for what cannot be traced.
const TracedFigure* find_traced_figure(std::string_view name);

// Each record with its number, employer, day and part. The parts add up to the figure.
Document write_trace(const TracedFigure& figure, const ReportRequest& request, Sql& sql, const Speech& say);

// The records behind each figure of a sweep, as tables after its own: the figures point to them. A figure of more than a few hundred
// records says how they are asked for.
void annex(Document& document, const Facts& facts, Sql& sql, const Speech& say);

}  // namespace arrears
