#pragma once
#include <vector>

#include "core/render/pdf/blocks.hpp"
#include "core/render/pdf/pages.hpp"

namespace arrears::pdf {

// A4, lying where a table would otherwise be squeezed.
Shape shape_of_report(Type& type, const std::vector<Block>& blocks);
void put_report(Pages& pages, const std::vector<Block>& blocks);

}  // namespace arrears::pdf
