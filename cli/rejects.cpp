#include "cli/rejects.hpp"

#include <algorithm>
#include <array>

#include "core/render/csv_text.hpp"
#include "core/value/guarded.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::size_t at_once = 1U << 16U;  // bytes that are written together
constexpr std::array own_headings{Phrase::import_rejects_line, Phrase::import_rejects_heading, Phrase::import_rejects_reason};

// What came from outside must not run in the spreadsheet in which it is mended; all else of it stays as it is, to be read again.
std::string joined(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t at = 0; at < cells.size(); ++at) line += (at > 0 ? "," : "") + csv_quoted(guarded(cells[at]));
    return line + "\r\n";
}

}  // namespace

bool is_of_rejects(std::string_view heading) {
    for (const Language language : {Language::zh, Language::en})
        for (const Phrase own : own_headings)
            if (heading == Speech(language).pattern(own)) return true;
    return false;
}

std::string fault_text(const RowFault& fault, const Speech& say) { return say(fault.why.phrase(), fault.why.args()); }

void Rejects::begin(const ImportHead& head) {
    for (std::size_t at = 0; at < head.headings.size(); ++at) {
        if (is_of_rejects(head.headings[at])) continue;
        kept_.push_back(at);
        headings_.push_back(head.headings[at]);
    }
    for (const Phrase own : own_headings) headings_.push_back(say_(own));
}

void Rejects::add(const ImportRow& row, const std::vector<RowFault>& faults) {
    if (!made_) {
        made_.emplace(file_.string());
        pending_ = std::string(csv_mark) + joined(headings_);
    }
    std::vector<std::string> there;
    for (std::string_view rest = row.as_it_stands;;) {
        const auto end = std::min(rest.find('\x1f'), rest.size());
        there.emplace_back(rest.substr(0, end));
        if (end == rest.size()) break;
        rest.remove_prefix(end + 1);
    }
    std::vector<std::string> cells;
    for (const std::size_t place : kept_) cells.push_back(place < there.size() ? there[place] : std::string());
    // What stands beyond the heading must not get lost either: it stays in the last cell of the row.
    for (std::size_t beyond = kept_.empty() ? 0 : kept_.back() + 1; beyond < there.size() && !cells.empty(); ++beyond)
        if (!trimmed(there[beyond]).empty() && beyond >= headings_.size() - own_headings.size()) cells.back() += "," + there[beyond];
    std::string columns, reasons;
    for (const RowFault& fault : faults) {
        columns += (columns.empty() ? "" : "; ") + fault.heading;
        reasons += (reasons.empty() ? "" : "; ") + fault_text(fault, say_);
    }
    cells.push_back(std::to_string(row.line));
    cells.push_back(columns);
    cells.push_back(reasons);
    pending_ += joined(cells);
    if (pending_.size() >= at_once) write();
}

void Rejects::write() {
    made_->write(pending_);
    pending_.clear();
}

std::string Rejects::finish() {
    if (!made_) return {};
    write();
    made_->publish_as_new();
    made_.reset();
    return file_.string();
}

}  // namespace arrears
