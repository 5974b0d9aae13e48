#include "core/render/render.hpp"

#include <cassert>

namespace arrears {
namespace {

struct Renderer {
    Format format;
    std::string (*write)(const Document&, const Layout&);
};

constexpr Renderer renderers[] = {
    {Format::text, as_text},
    {Format::markdown, as_markdown},
    {Format::csv, as_csv},
    {Format::json, as_json},
    {Format::html, as_html},
    {Format::xlsx, as_xlsx},
    {Format::docx, as_docx},
    {Format::pdf, as_pdf},
};

}  // namespace

std::string render(const Document& document, Format format, const Layout& layout) {
    for (const Renderer& renderer : renderers)
        if (renderer.format == format) return renderer.write(document, layout);
    assert(!"a format without a row");
    return {};
}

}  // namespace arrears
