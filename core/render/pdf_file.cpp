#include "core/render/pdf_file.hpp"

#include "core/error.hpp"
#include "core/pdf_module.hpp"
#include "core/value/utf8.hpp"

namespace arrears {

void PdfFile::put(int kind, std::string_view words, std::int64_t number) {
    if (words.empty()) return pieces_.push_back({kind, number, {nullptr, 0}});
    const std::string& kept = texts_.emplace_back(visible(words));
    pieces_.push_back({kind, number, {kept.data(), kept.size()}});
}

std::string PdfFile::made(bool is_paper, std::string_view title, const Layout& layout) const {
    const std::string shown = visible(title), day = layout.day.iso();
    const std::string_view foot = is_paper ? std::string_view("— {page} —") : layout.page_foot;
    std::string file;
    ArrearsPdf call{};
    call.is_paper = is_paper;
    call.pieces = pieces_.data();
    call.piece_count = pieces_.size();
    call.title = {shown.data(), shown.size()};
    call.foot = {foot.data(), foot.size()};
    call.day = day.c_str();
    call.whose = &file;
    call.bytes = [](void* whose, const char* data, std::size_t size) { static_cast<std::string*>(whose)->append(data, size); };
    switch (PdfModule(layout.modules)(call)) {
        case ArrearsPdf::none: return file;
        case ArrearsPdf::no_font: throw Error(Fault::not_found, Phrase::pdf_no_font, {{"character", call.detail}, {"first", "apt install fonts-noto-cjk"}, {"second", "apt install fonts-wqy-microhei"}});
        default: throw Error(Fault::disk, Phrase::pdf_failed, {{"reason", call.detail}});
    }
}

}  // namespace arrears
