// The only symbol that arrears-pdf.so shows.
#include "core/pdf_door.hpp"

#include <cairo-pdf.h>

#include <exception>
#include <stdexcept>

#include "core/render/pdf/office_paper.hpp"
#include "core/render/pdf/report.hpp"

namespace {

using namespace arrears::pdf;

cairo_status_t take(void* call, const unsigned char* data, unsigned int size) {
    const auto* to = static_cast<const ArrearsPdf*>(call);
    to->bytes(to->whose, reinterpret_cast<const char*>(data), size);
    return CAIRO_STATUS_SUCCESS;
}

void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
}

void write(ArrearsPdf& call) {
    Type type;
    const std::vector<Block> blocks = blocks_of(call);
    const Shape shape = call.is_paper ? shape_of_paper() : shape_of_report(type, blocks);
    const std::string_view foot(call.foot.data, call.foot.size);
    const auto lay_out = [&](cairo_t* drawing, int count) {
        Pages pages(type, shape, foot, drawing, count);
        call.is_paper ? put_paper(pages, blocks) : put_report(pages, blocks);
        return pages.end();
    };
    const int count = lay_out(nullptr, 0);

    const std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>> surface(cairo_pdf_surface_create_for_stream(take, &call, shape.width, shape.height));
    check(cairo_surface_status(surface.get()));
    // The same document of the same day is the same bytes: no clock is asked.
    const std::string midnight = std::string(call.day) + "T00:00:00Z";
    for (const auto when : {CAIRO_PDF_METADATA_CREATE_DATE, CAIRO_PDF_METADATA_MOD_DATE}) cairo_pdf_surface_set_metadata(surface.get(), when, midnight.c_str());
    if (call.title.size > 0) cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, std::string(call.title.data, call.title.size).c_str());
    const std::unique_ptr<cairo_t, Freed<cairo_destroy>> drawing(cairo_create(surface.get()));
    lay_out(drawing.get(), count);
    check(cairo_status(drawing.get()));
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
}

int failed(ArrearsPdf& call, int failure, std::string_view detail) {
    call.detail[detail.copy(call.detail, sizeof call.detail - 1)] = '\0';
    return failure;
}

}  // namespace

int arrears_pdf(ArrearsPdf* call) {
    try {
        write(*call);
        return ArrearsPdf::none;
    } catch (const NoFont& lacking) {
        return failed(*call, ArrearsPdf::no_font, lacking.character);
    } catch (const std::exception& unforeseen) {
        return failed(*call, ArrearsPdf::not_made, unforeseen.what());
    }
}
