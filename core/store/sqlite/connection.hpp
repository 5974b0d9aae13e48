#pragma once
#include <filesystem>
#include <memory>

#include "core/store/sql.hpp"

namespace arrears::sqlite {

enum class Mode { create, write };

// Opens a file with the settings that keep an acknowledged write through a power cut (WAL, FULL) and keep the
// file to its owner. `create` makes the file, 0600 whatever the umask, and refuses one that exists.
std::unique_ptr<Sql> open(const std::filesystem::path& file, Mode mode);

std::unique_ptr<Sql> open_in_memory();

// One file into a new one, 0600, as the first stands at one moment, whoever writes to it meanwhile.
void copy(const std::filesystem::path& from, const std::filesystem::path& to);

// The same of a file that no program has open; that one is only read, wherever it lies.
void copy_bytes(const std::filesystem::path& from, const std::filesystem::path& to);

std::string version();  // of the engine

}  // namespace arrears::sqlite
