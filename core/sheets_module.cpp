#include "core/sheets_module.hpp"

#include "core/module.hpp"

namespace arrears {

SheetsModule::SheetsModule(const std::filesystem::path& folder) : function_(reinterpret_cast<ArrearsSheetsFunction*>(module_function(folder, "sheets"))) {}

}  // namespace arrears
