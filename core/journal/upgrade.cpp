#include "core/journal/upgrade.hpp"

#include "core/error.hpp"
#include "core/journal/apply.hpp"
#include "core/store/derive.hpp"

namespace arrears {
namespace {

// The name says which version the copy has; the store's own name, and the ones already taken, are left alone.
std::filesystem::path free_name(const std::filesystem::path& file, std::int64_t version) {
    for (int again = 0;; ++again) {
        auto name = file;
        name += ".v" + std::to_string(version) + (again == 0 ? "" : "-" + std::to_string(again));
        if (!std::filesystem::exists(std::filesystem::symlink_status(name))) return name;
    }
}

void note_acts(Sql& sql) {
    sql.each("SELECT body FROM journal ORDER BY writer, seq", {}, [&](const Row& row) { note_act(sql, parse_event(row.text(0))); });
}

std::optional<std::filesystem::path> upgrade_now(Store& store) {
    Sql& sql = store.sql();
    sql.begin_writing(Writer());  // nobody writes from the copy on
    if (store.is_current()) {
        sql.rollback();
        return std::nullopt;
    }
    const auto copy = free_name(store.file(), store.version());
    store.copy_to(copy);
    store.reshape();
    note_acts(sql);
    derive_all(sql);
    sql.commit();
    return copy;
}

Arg reason_of(const Error& failure) {
    for (const auto& [name, told] : failure.args())
        if (std::string_view(name) == "reason") return told;
    return failure.phrase();
}

}  // namespace

std::optional<std::filesystem::path> upgrade(Store& store) {
    if (store.is_current()) return std::nullopt;
    try {
        return upgrade_now(store);
    } catch (const Error& failure) {
        if (store.sql().is_writing()) store.sql().rollback();
        if (failure.fault() != Fault::disk) throw;
        throw Error(Fault::no_store, Phrase::store_not_upgraded, {{"file", store.file().string()}, {"reason", reason_of(failure)}});
    }
}

}  // namespace arrears
