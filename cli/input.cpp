#include "cli/input.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace arrears {

std::string read_input(const std::string& file, const std::string& field) {
    if (file == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
    std::ifstream in(file, std::ios::binary);
    if (!in || std::filesystem::is_directory(file)) throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", file}}).in(field);
    return {std::istreambuf_iterator<char>(in), {}};
}

Arg name_of_input(const std::string& file) { return file == "-" ? Arg(Phrase::standard_input) : Arg(file); }

}  // namespace arrears
