#pragma once
// Pages on which text, lines and bars are put, from top to bottom. A page says at its foot how many there are, so everything is laid out
// twice by the same code: once to count the pages, once to draw them. What a line takes of a page is the page's own measure and not
// the font's, so that a paper breaks at the same places whichever font is installed.
#include <cairo.h>
#include <pango/pangocairo.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace arrears::pdf {

inline constexpr double millimetre = 72 / 25.4;

struct Shape {
    double width, height;             // of a page, in points
    double top, right, bottom, left;  // its margins
    bool is_paper;                    // whose number stands outside, and not on a single page (GB/T 9704)
};

enum class Typeface { sans, fang, song };  // of reports; of papers the body, the title

struct Style {
    double size;   // in points
    double pitch;  // from line to line
    bool is_bold = false;
    Typeface face = Typeface::sans;
    double grey = 0;  // 0 is black
};

struct Colour {
    double red, green, blue;
};

enum class Side { left, middle, right, both };

struct NoFont {
    std::string character;  // that no installed font has
};

template <auto function>
struct Freed {
    void operator()(auto* thing) const { function(thing); }
};

// Fonts, and how wide a text is in them.
class Type {
  public:
    Type();  // throws NoFont

    using Layout = std::unique_ptr<PangoLayout, Freed<g_object_unref>>;
    Layout laid_out(std::string_view text, const Style& style, double width = -1, double indent = 0) const;

    // Close enough to choose widths by, without laying the text out.
    double width(std::string_view text, const Style& style);
    std::size_t lines(std::string_view text, const Style& style, double width);

  private:
    double width_of(gunichar character, const Style& style);
    void check(PangoLayout* layout, const Style& style) const;

    std::unique_ptr<PangoContext, Freed<g_object_unref>> context_;
    std::unordered_map<std::uint64_t, double> widths_;  // of a character, in ems
};

class Pages {
  public:
    // Without a drawing the pages are counted only.
    Pages(Type& type, const Shape& shape, std::string_view foot, cairo_t* drawing = nullptr, int count = 0)
        : type_(type), shape_(shape), drawing_(drawing), foot_(foot), count_(count), y_(shape.top) {}

    Type& type() { return type_; }
    double left() const { return shape_.left; }
    double width() const { return shape_.width - shape_.left - shape_.right; }
    double height() const { return shape_.height - shape_.top - shape_.bottom; }
    double y() const { return y_; }
    double room() const { return shape_.height - shape_.bottom - y_; }
    bool is_at_top() const { return y_ <= shape_.top; }

    void skip(double height) { y_ += height; }  // white, of which none is needed at the top of a page
    void gap(double height) { if (!is_at_top()) y_ += height; }
    void turn();                 // the page
    void need(double height);    // turns the page where there is not that much room, but never an empty one
    int end();                   // how many there were

    // A paragraph over as many lines and pages as it takes.
    void write(std::string_view text, const Style& style, Side side = Side::left, double indent = 0);
    // Of a text in so wide a place the lines from `first` on, at most so many, with the top of the first at y.
    void put(std::string_view text, const Style& style, double x, double y, double width, Side side, std::size_t first = 0, std::size_t most = SIZE_MAX);
    // Upwards from (x, y), for a place too narrow for it.
    void put_upright(std::string_view text, const Style& style, double x, double y);
    void line(double x, double y, double to_x, double to_y);
    void rule(double thickness, double grey);  // the lines since the last time, at once: each that is drawn apart takes cairo as long as a text
    void fill(double x, double y, double width, double height, const Colour& colour);

  private:
    void put_line(PangoLayoutLine* line, const Style& style, double x, double y, double width, Side side);
    void put_foot();

    Type& type_;
    Shape shape_;
    cairo_t* drawing_;
    std::string_view foot_;
    int count_, number_ = 1;
    double y_;
};

}  // namespace arrears::pdf
