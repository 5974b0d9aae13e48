#pragma once
#include <string>

#include "core/report/document.hpp"

namespace arrears {

// The bars of a chart as an SVG that stands in HTML, each with its label and its value as text.
std::string chart_svg(const Chart& chart);

}  // namespace arrears
