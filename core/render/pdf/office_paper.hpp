#pragma once
#include <vector>

#include "core/render/pdf/blocks.hpp"
#include "core/render/pdf/pages.hpp"

namespace arrears::pdf {

Shape shape_of_paper();
void put_paper(Pages& pages, const std::vector<Block>& blocks);

}  // namespace arrears::pdf
