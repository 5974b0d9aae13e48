#include "cli/papers.hpp"

#include <filesystem>
#include <fstream>

#include "core/store/blobs.hpp"

namespace arrears {
namespace {

// Of a file that is longer than it may be, one byte more than that: enough to refuse it.
std::string bytes_of(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in || std::filesystem::is_directory(file)) throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", file}}).in("file");
    std::error_code unknown;
    const auto size = std::filesystem::file_size(file, unknown);
    std::string bytes(unknown || size == 0 ? most_blob_bytes + 1 : std::min<std::size_t>(size, most_blob_bytes) + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in.bad()) throw Error(Fault::not_found, Phrase::file_unreadable, {{"file", file}}).in("file");
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > most_blob_bytes)
        throw Error(Fault::invalid, Phrase::document_too_big, {{"file", file}, {"bytes", unknown ? bytes.size() : std::max<std::size_t>(size, bytes.size())}}).in("file");
    return bytes;
}

}  // namespace

std::vector<AttachedFile> read_papers(const std::vector<std::string>& files) {
    std::vector<AttachedFile> papers;
    for (const auto& file : files) papers.push_back({std::filesystem::path(file).filename(), bytes_of(file)});
    return papers;
}

std::vector<DocumentFile> keep_papers(Ledger& ledger, const std::vector<AttachedFile>& papers, std::string_view table, Id record, Date on) {
    std::vector<DocumentFile> kept;
    for (const AttachedFile& paper : papers) kept.push_back(ledger.perform(AttachDocument{table, record, on, paper.file_name, paper.bytes}).document);
    return kept;
}

void say_papers(Document& document, const std::vector<DocumentFile>& kept, const Speech& say) {
    std::int64_t bytes = 0;
    Table table{"attached", {}, {{"", ""}}, {}, {}, true};
    for (const DocumentFile& paper : kept) {
        bytes += paper.size;
        table.rows.push_back({paper.sha256});
    }
    if (!kept.empty()) document.say(say(Phrase::documents_kept, {{"count", kept.size()}, {"bytes", bytes}}));
    document.table(std::move(table));
}

}  // namespace arrears
