# Puts every file of data/ into the program, and makes the Phrase keys from the phrase files.
#
# core/embedded.hpp finds a file by its path below data/. The two phrase files must have the same keys in the
# same order, so that a key is a line number in either; where they part, the build stops and names the key.

set(generated ${PROJECT_BINARY_DIR}/generated)
file(GLOB_RECURSE embedded_files CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/data ${PROJECT_SOURCE_DIR}/data/*)
list(FILTER embedded_files EXCLUDE REGEX "\\.(md|png)$")
list(SORT embedded_files)
set(large_and_seldom_read "^(migrations/|law/(minimum|statutory|wage)|forms/|names/(pay|exchange)-columns\\.csv|maps/|phrases/(en|keys)\\.txt|sample/)") # lie compressed in the program, and cost a moment when asked for

# Of the phrases the texts alone lie in the program, in the order of their keys, and the keys in a file of their own.
file(MAKE_DIRECTORY ${generated}/data/phrases)
foreach(language zh en)
    set(file ${PROJECT_SOURCE_DIR}/data/phrases/${language}.txt)
    add_custom_command(OUTPUT ${generated}/data/phrases/${language}.txt VERBATIM DEPENDS ${file}
        COMMAND sed -n "s/^[a-z0-9_]* = //p" ${file} > ${generated}/data/phrases/${language}.txt)
endforeach()
add_custom_command(OUTPUT ${generated}/data/phrases/keys.txt VERBATIM DEPENDS ${PROJECT_SOURCE_DIR}/data/phrases/zh.txt
    COMMAND sed -n "s/^\\([a-z0-9_]*\\) = .*/\\1/p" ${PROJECT_SOURCE_DIR}/data/phrases/zh.txt > ${generated}/data/phrases/keys.txt)
list(APPEND embedded_files phrases/keys.txt)
list(SORT embedded_files)

set(embedded_paths "")
set(assembly "    .section .rodata\n")
set(declarations "")
set(rows "")
set(number 0)
foreach(path IN LISTS embedded_files)
    set(source ${PROJECT_SOURCE_DIR}/data/${path})
    if(path MATCHES "^phrases/")
        set(source ${generated}/data/${path})
    endif()
    if(path MATCHES "${large_and_seldom_read}")
        set(compressed ${generated}/data/${path}.gz)
        get_filename_component(folder ${compressed} DIRECTORY)
        file(MAKE_DIRECTORY ${folder})
        add_custom_command(OUTPUT ${compressed} COMMAND gzip -9nc ${source} > ${compressed} DEPENDS ${source} VERBATIM)
        set(source ${compressed})
    endif()
    list(APPEND embedded_paths ${source})
    string(APPEND assembly "    .global embedded_${number}_begin\n    .global embedded_${number}_end\n"
        "embedded_${number}_begin:\n    .incbin \"${source}\"\n"
        "embedded_${number}_end:\n    .byte 0\n")
    string(APPEND declarations "extern \"C\" const char embedded_${number}_begin[], embedded_${number}_end[];\n")
    string(APPEND rows "    {\"${path}\", embedded_${number}_begin, embedded_${number}_end},\n")
    math(EXPR number "${number} + 1")
endforeach()
string(APPEND assembly "    .section .note.GNU-stack,\"\",@progbits\n")
file(CONFIGURE OUTPUT ${generated}/embedded.S CONTENT "${assembly}" @ONLY)
file(CONFIGURE OUTPUT ${generated}/embedded_files.cpp @ONLY CONTENT
"#include \"core/embedded.hpp\"

${declarations}
namespace arrears {

static const EmbeddedFile files[] = {
${rows}};

std::span<const EmbeddedFile> embedded_files() { return files; }

}  // namespace arrears
")
set_source_files_properties(${generated}/embedded.S PROPERTIES OBJECT_DEPENDS "${embedded_paths}")

function(phrase_keys file into)
    file(READ ${file} text)
    string(REGEX MATCHALL "\n[a-z0-9_]+ = " keys "\n${text}")
    list(TRANSFORM keys REPLACE "\n([a-z0-9_]+) = " "\\1")
    set(${into} ${keys} PARENT_SCOPE)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
endfunction()
phrase_keys(${PROJECT_SOURCE_DIR}/data/phrases/zh.txt zh_keys)
phrase_keys(${PROJECT_SOURCE_DIR}/data/phrases/en.txt en_keys)
if(NOT zh_keys STREQUAL en_keys)
    foreach(zh en IN ZIP_LISTS zh_keys en_keys)
        if(NOT zh STREQUAL en)
            message(FATAL_ERROR "data/phrases: zh.txt has '${zh}' where en.txt has '${en}'")
        endif()
    endforeach()
endif()
set(unique_keys ${zh_keys})
list(REMOVE_DUPLICATES unique_keys)
if(NOT unique_keys STREQUAL zh_keys)
    message(FATAL_ERROR "data/phrases: a key stands twice")
endif()
list(JOIN zh_keys ",\n    " enumerators)
list(LENGTH zh_keys phrase_count)
file(CONFIGURE OUTPUT ${generated}/phrase_keys.hpp @ONLY CONTENT
"#pragma once
#include <cstddef>
#include <cstdint>
namespace arrears {
enum class Phrase : std::uint16_t {
    ${enumerators}
};
inline constexpr std::size_t phrase_count = ${phrase_count};
}  // namespace arrears
")

# Where the text of each phrase begins, in bytes: reading 2,500 lines would be a part of every short command.
file(WRITE ${generated}/phrase_places.awk [=[
BEGIN { print "#pragma once\n#include <cstdint>\nnamespace arrears {" }
FNR == 1 {
    if (NR > 1) print "};"
    at = 0
    language = FILENAME
    gsub(/^.*\/|\.txt$/, "", language)
    print "inline constexpr std::uint32_t places_" language "[] = {"
}
{
    print "    " at ","
    at += length($0) + 1
}
END { print "};\n}  // namespace arrears" }
]=])
set(texts ${generated}/data/phrases/zh.txt ${generated}/data/phrases/en.txt)
add_custom_command(OUTPUT ${generated}/phrase_places.hpp VERBATIM DEPENDS ${texts} ${CMAKE_CURRENT_LIST_FILE}
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C awk -f ${generated}/phrase_places.awk ${texts} > ${generated}/phrase_places.hpp)

set(embedded_sources ${generated}/embedded.S ${generated}/embedded_files.cpp ${generated}/phrase_places.hpp)
