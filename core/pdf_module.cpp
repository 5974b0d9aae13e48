#include "core/pdf_module.hpp"

#include "core/module.hpp"

namespace arrears {

PdfModule::PdfModule(const std::filesystem::path& folder) : function_(reinterpret_cast<ArrearsPdfFunction*>(module_function(folder, "pdf"))) {}

}  // namespace arrears
