#include "cli/rejects.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "core/error.hpp"
#include "core/value/guarded.hpp"
#include "core/value/hash.hpp"
#include "core/value/utf8.hpp"

namespace arrears {
namespace {

constexpr std::array own_headings{Phrase::import_rejects_line, Phrase::import_rejects_heading, Phrase::import_rejects_reason};

// What came from outside must not run in the spreadsheet in which it is mended.
std::string csv_cell(std::string_view as_it_is) {
    const std::string cell = guarded(as_it_is);
    if (cell.find_first_of(",\"\r\n") == cell.npos) return std::string(cell);
    std::string out = "\"";
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string joined(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t at = 0; at < cells.size(); ++at) line += (at > 0 ? "," : "") + csv_cell(cells[at]);
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

Rejects::~Rejects() {
    if (!out_) return;
    std::fclose(out_);
    unlink(making_.c_str());
}

void Rejects::begin(const ImportHead& head) {
    for (std::size_t at = 0; at < head.headings.size(); ++at) {
        if (is_of_rejects(head.headings[at])) continue;
        kept_.push_back(at);
        headings_.push_back(head.headings[at]);
    }
    for (const Phrase own : own_headings) headings_.push_back(say_(own));
}

void Rejects::open() {
    making_ = file_;
    making_ += ".new-" + hex(random_bytes(4));
    const int made = ::open(making_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    out_ = made < 0 ? nullptr : fdopen(made, "wb");
    if (!out_) throw Error(Fault::disk, Phrase::output_failed, {{"file", file_.string()}, {"reason", std::strerror(errno)}}).in("rejects");
    write("\xEF\xBB\xBF" + joined(headings_));
}

void Rejects::write(const std::string& line) {
    if (std::fwrite(line.data(), 1, line.size(), out_) != line.size())
        throw Error(Fault::disk, Phrase::output_failed, {{"file", file_.string()}, {"reason", std::strerror(errno)}}).in("rejects");
}

void Rejects::add(const ImportRow& row, const std::vector<RowFault>& faults) {
    if (!out_) open();
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
    write(joined(cells));
}

std::string Rejects::finish() {
    if (!out_) return {};
    const bool is_whole = std::fflush(out_) == 0 && fsync(fileno(out_)) == 0;
    const int failure = errno;
    std::fclose(out_);
    out_ = nullptr;
    if (!is_whole || renameat2(AT_FDCWD, making_.c_str(), AT_FDCWD, file_.c_str(), RENAME_NOREPLACE) != 0) {
        const int reason = is_whole ? errno : failure;
        unlink(making_.c_str());
        throw Error(Fault::disk, Phrase::output_failed, {{"file", file_.string()}, {"reason", std::strerror(reason)}}).in("rejects");
    }
    return file_.string();
}

}  // namespace arrears
