#include "core/sheets_module.hpp"

#include <dlfcn.h>

namespace arrears {

// It stays open until the program ends: what libraries it brought may have left something behind.
SheetsModule::SheetsModule(const std::filesystem::path& folder) {
    const std::string file = (folder / "arrears-sheets.so").string();
    void* const module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* const function = module ? dlsym(module, "arrears_sheets") : nullptr;
    if (!function) throw Error(Fault::not_found, Phrase::sheets_module_missing, {{"file", file}, {"reason", dlerror()}});
    function_ = reinterpret_cast<ArrearsSheetsFunction*>(function);
}

}  // namespace arrears
