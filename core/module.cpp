#include "core/module.hpp"

#include <dlfcn.h>

#include "core/error.hpp"

namespace arrears {

// It stays open until the program ends: what libraries it brought may have left something behind.
void* module_function(const std::filesystem::path& folder, const std::string& name) {
    const std::string file = (folder / ("arrears-" + name + ".so")).string();
    void* const module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* const function = module ? dlsym(module, ("arrears_" + name).c_str()) : nullptr;
    if (!function) throw Error(Fault::not_found, Phrase::module_missing, {{"file", file}, {"reason", dlerror()}});
    return function;
}

}  // namespace arrears
