#include "core/store/blobs.hpp"

#include "core/store/cells.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

constexpr std::size_t part_bytes = 1024 * 1024;

}  // namespace

void write_blob(Sql& sql, Writer writer, const std::string& sha256, std::string_view bytes) {
    if (sql.number("SELECT part FROM blob WHERE writer = $1 AND sha256 = $2 LIMIT 1", {to_cell(writer), sha256})) return;
    std::int64_t part = 0;
    do {  // a paper without bytes has one part, too
        sql.run("INSERT INTO blob (writer, sha256, part, bytes) VALUES ($1, $2, $3, $4)",
                {to_cell(writer), sha256, part++, Blob{std::string(bytes.substr(0, part_bytes))}});
        bytes.remove_prefix(std::min(bytes.size(), part_bytes));
    } while (!bytes.empty());
}

std::optional<std::string> read_blob(Sql& sql, Writer writer, const std::string& sha256) {
    std::optional<std::string> bytes;
    sql.each("SELECT bytes FROM blob WHERE writer = $1 AND sha256 = $2 ORDER BY part", {to_cell(writer), sha256}, [&](const Row& row) {
        if (!bytes) bytes.emplace();
        *bytes += row.blob(0);
    });
    return bytes;
}

std::vector<BlobFault> check_blobs(Sql& sql) {
    std::vector<BlobFault> faults;
    sql.each("SELECT id, writer, sha256, size FROM document ORDER BY id", {}, [&](const Row& row) {
        const std::string promised(row.text(2));
        const auto bytes = read_blob(sql, Writer(row.integer(1)), promised);
        if (!bytes || static_cast<std::int64_t>(bytes->size()) != row.integer(3) || hex(sha256({*bytes})) != promised)
            faults.push_back({row.integer(0), promised});
    });
    // The parts of one paper follow one another from 0; what belongs to no record was put there by hand.
    sql.each(R"sql(
        SELECT b.sha256, min(b.part), max(b.part), count(*), count(d.id) FROM blob b
        LEFT JOIN (SELECT writer, sha256, min(id) AS id FROM document GROUP BY writer, sha256) d ON d.writer = b.writer AND d.sha256 = b.sha256
        GROUP BY b.writer, b.sha256
    )sql", {}, [&](const Row& row) {
        if (row.integer(4) == 0 || row.integer(1) != 0 || row.integer(2) != row.integer(3) - 1) faults.push_back({0, std::string(row.text(0))});
    });
    return faults;
}

void copy_blobs(Sql& from, Sql& to) {
    from.each("SELECT writer, sha256, part, bytes FROM blob", {}, [&](const Row& row) {
        to.run("INSERT INTO blob (writer, sha256, part, bytes) VALUES ($1, $2, $3, $4)", {row.cell(0), row.cell(1), row.cell(2), row.cell(3)});
    });
}

}  // namespace arrears
