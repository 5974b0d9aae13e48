#pragma once
#include "core/render/pdf/blocks.hpp"
#include "core/render/pdf/pages.hpp"

namespace arrears::pdf {

void put(Pages& pages, const Chart& chart);

}  // namespace arrears::pdf
