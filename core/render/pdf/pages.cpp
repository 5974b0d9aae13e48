#include "core/render/pdf/pages.hpp"

#include <fontconfig/fontconfig.h>

#include <array>
#include <numbers>

namespace arrears::pdf {
namespace {

// Families of one kind, as systems of Chinese offices have them; what is installed of them is taken, else what fontconfig holds for alike.
constexpr const char* families(Typeface face) {
    switch (face) {
        case Typeface::fang: return "FangSong,仿宋,FangSong_GB2312,Noto Serif CJK SC,Noto Sans CJK SC,WenQuanYi Micro Hei,serif";
        case Typeface::song: return "SimSun,宋体,Noto Serif CJK SC,Noto Sans CJK SC,WenQuanYi Micro Hei,serif";
        default: return "Noto Sans CJK SC,Source Han Sans SC,WenQuanYi Micro Hei,sans-serif";
    }
}

// Without any font pango cannot even say that there is none.
bool has_chinese_font() {
    const std::unique_ptr<FcCharSet, Freed<FcCharSetDestroy>> characters(FcCharSetCreate());
    for (const FcChar32 character : std::u32string_view(U"欠薪台账元")) FcCharSetAddChar(characters.get(), character);
    const std::unique_ptr<FcPattern, Freed<FcPatternDestroy>> wanted(FcPatternCreate());
    FcPatternAddCharSet(wanted.get(), FC_CHARSET, characters.get());
    const std::unique_ptr<FcObjectSet, Freed<FcObjectSetDestroy>> asked(FcObjectSetCreate());
    FcObjectSetAdd(asked.get(), FC_FAMILY);
    const std::unique_ptr<FcFontSet, Freed<FcFontSetDestroy>> found(FcFontList(nullptr, wanted.get(), asked.get()));
    return found && found->nfont > 0;
}

// One for each typeface, plain and bold: to make it of its names takes longer than to lay out a cell.
const PangoFontDescription* described(const Style& style) {
    static std::array<std::array<PangoFontDescription*, 2>, 3> all{};
    PangoFontDescription*& one = all.at(static_cast<std::size_t>(style.face)).at(style.is_bold ? 1 : 0);
    if (!one) {
        one = pango_font_description_new();
        pango_font_description_set_family_static(one, families(style.face));
        if (style.is_bold) pango_font_description_set_weight(one, PANGO_WEIGHT_BOLD);
    }
    pango_font_description_set_absolute_size(one, style.size * PANGO_SCALE);
    return one;
}

constexpr double baseline = 0.38;  // below the middle of a line, in ems: where that of a Chinese character is

double points(int units) { return static_cast<double>(units) / PANGO_SCALE; }

}  // namespace

Type::Type() {
    if (!has_chinese_font()) throw NoFont{"欠"};
    context_.reset(pango_font_map_create_context(pango_cairo_font_map_get_default()));
    pango_context_set_language(context_.get(), pango_language_from_string("zh-cn"));
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    const std::unique_ptr<cairo_font_options_t, Freed<cairo_font_options_destroy>> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), options.get());
}

Type::Layout Type::laid_out(std::string_view text, const Style& style, double width, double indent) const {
    Layout layout(pango_layout_new(context_.get()));
    pango_layout_set_font_description(layout.get(), described(style));
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    if (width >= 0) {
        pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_indent(layout.get(), static_cast<int>(indent * PANGO_SCALE));
    }
    check(layout.get(), style);
    return layout;
}

// An empty box in place of a sign is a blemish; in place of a letter it is somebody's name that is not there.
void Type::check(PangoLayout* layout, const Style& style) const {
    if (pango_layout_get_unknown_glyphs_count(layout) == 0) return;
    for (const char* at = pango_layout_get_text(layout); *at != '\0'; at = g_utf8_next_char(at)) {
        const gunichar character = g_utf8_get_char(at);
        if (!g_unichar_isalnum(character) && g_unichar_type(character) != G_UNICODE_PRIVATE_USE) continue;
        const std::string alone(at, static_cast<std::size_t>(g_utf8_next_char(at) - at));
        const Layout one(pango_layout_new(context_.get()));
        pango_layout_set_font_description(one.get(), described(style));
        pango_layout_set_text(one.get(), alone.data(), static_cast<int>(alone.size()));
        if (pango_layout_get_unknown_glyphs_count(one.get()) > 0) throw NoFont{alone};
    }
}

double Type::width_of(gunichar character, const Style& style) {
    constexpr gunichar first_wide = 0x2E80, first_half = 0xFF61, last_half = 0xFFDC;
    if (character >= first_wide && !(character >= first_half && character <= last_half)) return 1;
    const std::uint64_t key = (static_cast<std::uint64_t>(style.face) << 1 | (style.is_bold ? 1U : 0U)) << 32 | character;
    const auto [found, is_new] = widths_.try_emplace(key, 0);
    if (is_new) {
        std::array<char, 6> bytes{};
        const auto size = static_cast<std::size_t>(g_unichar_to_utf8(character, bytes.data()));
        Style one_em = style;
        one_em.size = 1000;
        int width = 0;
        pango_layout_get_size(laid_out({bytes.data(), size}, one_em).get(), &width, nullptr);
        found->second = points(width) / one_em.size;
    }
    return found->second;
}

double Type::width(std::string_view text, const Style& style) {
    double ems = 0;
    for (const char *at = text.data(), *end = at + text.size(); at < end; at = g_utf8_next_char(at)) ems += width_of(g_utf8_get_char(at), style);
    return ems * style.size;
}

std::size_t Type::lines(std::string_view text, const Style& style, double width) {
    if (this->width(text, style) <= width) return 1;
    return static_cast<std::size_t>(pango_layout_get_line_count(laid_out(text, style, width).get()));
}

void Pages::turn() {
    put_foot();
    if (drawing_) cairo_show_page(drawing_);
    ++number_;
    y_ = shape_.top;
}

void Pages::need(double height) {
    if (height > room() && !is_at_top()) turn();
}

int Pages::end() {
    put_foot();
    if (drawing_) cairo_show_page(drawing_);
    return number_;
}

void Pages::write(std::string_view text, const Style& style, Side side, double indent) {
    const Type::Layout layout = type_.laid_out(text, style, width(), indent);
    pango_layout_set_justify(layout.get(), side == Side::both);
    bool is_first = true;
    for (const GSList* at = pango_layout_get_lines_readonly(layout.get()); at; at = at->next, is_first = false) {
        need(style.pitch);
        const double inward = is_first ? indent : 0;
        put_line(static_cast<PangoLayoutLine*>(at->data), style, left() + inward, y_, width() - inward, side);
        y_ += style.pitch;
    }
}

void Pages::put(std::string_view text, const Style& style, double x, double y, double width, Side side, std::size_t first, std::size_t most) {
    if (!drawing_ || text.empty()) return;
    const bool is_one_line = type_.width(text, style) <= width;
    const Type::Layout layout = type_.laid_out(text, style, is_one_line ? -1 : width);
    std::size_t number = 0;
    for (const GSList* at = pango_layout_get_lines_readonly(layout.get()); at; at = at->next, ++number) {
        if (number < first || number - first >= most) continue;
        put_line(static_cast<PangoLayoutLine*>(at->data), style, x, y, width, side);
        y += style.pitch;
    }
}

void Pages::put_line(PangoLayoutLine* line, const Style& style, double x, double y, double width, Side side) {
    if (!drawing_) return;
    if (side == Side::middle || side == Side::right) {
        PangoRectangle taken;
        pango_layout_line_get_extents(line, nullptr, &taken);
        const double rest = width - points(taken.width);
        x += side == Side::right ? rest : rest / 2;
    }
    cairo_set_source_rgb(drawing_, style.grey, style.grey, style.grey);
    cairo_move_to(drawing_, x, y + style.pitch / 2 + baseline * style.size);
    pango_cairo_show_layout_line(drawing_, line);
}

void Pages::put_upright(std::string_view text, const Style& style, double x, double y) {
    if (!drawing_) return;
    const Type::Layout layout = type_.laid_out(text, style);
    cairo_save(drawing_);
    cairo_translate(drawing_, x, y);
    cairo_rotate(drawing_, -std::numbers::pi / 2);
    put_line(pango_layout_get_line_readonly(layout.get(), 0), style, 0, -style.pitch / 2, 0, Side::left);
    cairo_restore(drawing_);
}

void Pages::line(double x, double y, double to_x, double to_y) {
    if (!drawing_) return;
    cairo_move_to(drawing_, x, y);
    cairo_line_to(drawing_, to_x, to_y);
}

void Pages::rule(double thickness, double grey) {
    if (!drawing_) return;
    cairo_set_source_rgb(drawing_, grey, grey, grey);
    cairo_set_line_width(drawing_, thickness);
    cairo_set_line_cap(drawing_, CAIRO_LINE_CAP_SQUARE);
    cairo_stroke(drawing_);
}

void Pages::fill(double x, double y, double width, double height, const Colour& colour) {
    if (!drawing_ || width <= 0 || height <= 0) return;
    cairo_set_source_rgb(drawing_, colour.red, colour.green, colour.blue);
    cairo_rectangle(drawing_, x, y, width, height);
    cairo_fill(drawing_);
}

void Pages::put_foot() {
    if (!drawing_ || (shape_.is_paper && count_ == 1)) return;
    std::string foot(foot_);
    const auto set = [&](std::string_view name, int number) {
        if (const auto at = foot.find(name); at != std::string::npos) foot.replace(at, name.size(), std::to_string(number));
    };
    set("{page}", number_);
    set("{pages}", count_);
    constexpr Style of_report{.size = 8.5, .pitch = 12, .grey = 0.35}, of_paper{.size = 14, .pitch = 18, .face = Typeface::song};
    const Style& style = shape_.is_paper ? of_paper : of_report;
    const double below = shape_.is_paper ? 7 * millimetre : 6 * millimetre, inward = shape_.is_paper ? style.size : 0;
    put(foot, style, left() + inward, shape_.height - shape_.bottom + below, width() - 2 * inward,
        !shape_.is_paper ? Side::middle : number_ % 2 == 1 ? Side::right : Side::left);
}

}  // namespace arrears::pdf
