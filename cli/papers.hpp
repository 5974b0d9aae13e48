#pragma once
// Papers that are kept with an act: read before it begins, so that no transaction waits for a disk, and written within
// it, so that one undo takes back both.
#include <string>
#include <string_view>
#include <vector>

#include "core/phrases/speech.hpp"
#include "core/report/document.hpp"
#include "core/work/ledger.hpp"
#include "core/work/remark.hpp"

namespace arrears {

struct AttachedFile {
    std::string file_name, bytes;
};

// Throws Error{not_found} for a file that cannot be read, Error{invalid} for one of more than 64 MB.
std::vector<AttachedFile> read_papers(const std::vector<std::string>& files);

// About a record, by its table, in the act under way.
std::vector<DocumentFile> keep_papers(Ledger& ledger, const std::vector<AttachedFile>& papers, std::string_view table, Id record, Date on);

// What was kept, as an answer says it: to readers how much, to a machine the digests.
void say_papers(Document& document, const std::vector<DocumentFile>& kept, const Speech& say);

}  // namespace arrears
