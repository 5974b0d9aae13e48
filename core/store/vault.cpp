#include "core/store/vault.hpp"

#include "core/error.hpp"
#include "core/store/cells.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

constexpr std::string_view value_tag("\x01", 1);

std::string digest_of(std::string_view salt, std::string_view value) { return hex(sha256({value_tag, salt, value})); }

// One text of a person's values: each with its length, so that no two persons give the same one. What was asked for
// from version to version later stands in it only where it was told, so that the digests of before hold.
std::string joined(const Person& person) {
    std::string text;
    const auto add = [&](const std::optional<std::string>& value) {
        text += value ? std::to_string(value->size()) + ":" + *value : "-";
        text += ";";
    };
    const auto add_told = [&](std::string_view name, const std::optional<std::string>& value) {
        if (value) text += name, text += "=", add(value);
    };
    add(person.name), add(person.id_number), add(person.phone), add(person.account);
    add_told("occupation", person.occupation), add_told("work_unit", person.work_unit), add_told("home", person.home);
    return text;
}

Cell look_up_key(std::string_view key, const std::optional<std::string>& value) {
    return value ? Cell{Blob{hmac_sha256(key, *value)}} : Cell{};
}

std::string key_or_none(Sql& sql, Writer writer) {
    std::string key;
    sql.each("SELECT value FROM vault_key WHERE writer = $1", {to_cell(writer)}, [&](const Row& row) { key = row.blob(0); });
    return key;
}

Person person_from(const Row& row, int first) {
    const auto optional = [&](int column) {
        return row.is_null(column) ? std::nullopt : std::optional(std::string(row.text(column)));
    };
    return {std::string(row.text(first)), optional(first + 1), optional(first + 2), optional(first + 3),
            optional(first + 4), optional(first + 5), optional(first + 6)};
}

}  // namespace

Sealed seal_words(std::string value) {
    std::string salt = random_bytes(16);
    std::string digest = digest_of(salt, value);
    return {std::move(digest), [salt = std::move(salt), value = std::move(value)](Sql& sql, Id id) {
                sql.run("INSERT INTO words (writer, id, salt, value) VALUES ($1, $2, $3, $4)",
                        {to_cell(id.writer()), to_cell(id), Blob{salt}, value});
            }};
}

Sealed seal_person(Person person, std::string_view key) {
    std::string salt = random_bytes(16);
    std::string digest = digest_of(salt, joined(person));
    return {std::move(digest), [salt = std::move(salt), person = std::move(person), key = std::string(key)](Sql& sql, Id id) {
                sql.run(R"sql(
                    INSERT INTO person (writer, id, salt, name, id_number, phone, account, occupation, work_unit, home, id_key, phone_key)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                )sql", {to_cell(id.writer()), to_cell(id), Blob{salt}, person.name, to_cell(person.id_number), to_cell(person.phone),
                        to_cell(person.account), to_cell(person.occupation), to_cell(person.work_unit), to_cell(person.home), look_up_key(key, person.id_number), look_up_key(key, person.phone)});
            }};
}

MadeKey make_vault_key() {
    std::string salt = random_bytes(16), key = random_bytes(32);
    std::string digest = digest_of(salt, key);
    return {std::move(digest), [salt = std::move(salt), key = std::move(key)](Sql& sql, Writer writer) {
                sql.run("INSERT INTO vault_key (writer, salt, value) VALUES ($1, $2, $3)", {to_cell(writer), Blob{salt}, Blob{key}});
            }};
}

std::string vault_key(Sql& sql, Writer writer) {
    std::string key = key_or_none(sql, writer);
    if (key.empty()) throw Error(Fault::damaged, Phrase::record_unreadable, {{"table", "vault_key"}, {"record", writer.text()}});
    return key;
}

void hand_on_key(Sql& sql, Writer from, Writer to) {
    sql.run("INSERT INTO vault_key (writer, salt, value) SELECT $2, salt, value FROM vault_key WHERE writer = $1", {to_cell(from), to_cell(to)});
}

std::string words(Sql& sql, Id id) {
    return sql.text("SELECT value FROM words WHERE writer = $1 AND id = $2", {to_cell(id.writer()), to_cell(id)}).value_or("");
}

std::optional<Person> person(Sql& sql, Id id) {
    std::optional<Person> found;
    sql.each("SELECT name, id_number, phone, account, occupation, work_unit, home FROM person WHERE writer = $1 AND id = $2",
             {to_cell(id.writer()), to_cell(id)}, [&](const Row& row) { found = person_from(row, 0); });
    return found;
}

namespace {

std::vector<Fitting> fitting(Sql& sql, std::string_view walk, std::string_view part) {
    std::vector<Fitting> found;
    sql.each(walk, {to_cell(part)}, [&](const Row& row) { found.push_back({Id(row.integer(0)), fit_of(row.text(1), part)}); });
    return found;
}

}  // namespace

std::vector<Fitting> words_with(Sql& sql, std::string_view part) {
    return fitting(sql, "SELECT id, value FROM words WHERE instr(value, $1) > 0", part);
}

std::vector<Fitting> persons_named(Sql& sql, std::string_view part) {
    return fitting(sql, "SELECT id, name FROM person WHERE instr(name, $1) > 0 ORDER BY id", part);
}

std::vector<Id> persons_with(Sql& sql, Writer writer, std::string_view number) {
    const Cell key = Blob{hmac_sha256(vault_key(sql, writer), number)};
    std::vector<Id> found;
    for (const std::string_view statement : {"SELECT id FROM person WHERE writer IN (SELECT writer FROM office) AND id_key = $1 AND id_key IS NOT NULL ORDER BY id",
                                             "SELECT id FROM person WHERE writer IN (SELECT writer FROM office) AND phone_key = $1 AND phone_key IS NOT NULL ORDER BY id"})
        sql.each(statement, {key}, [&](const Row& row) { found.emplace_back(row.integer(0)); });
    return found;
}

std::vector<Id> persons_like(Sql& sql, Writer writer, const Person& person) {
    std::vector<Id> found;
    for (const auto& number : {person.id_number, person.phone})
        if (number)
            for (const Id id : persons_with(sql, writer, *number)) found.push_back(id);
    return found;
}

Id first_known_as(Sql& sql, Id person) {
    Id first = person;
    sql.each("SELECT id_key FROM person WHERE writer = $1 AND id = $2 AND id_key IS NOT NULL", {to_cell(person.writer()), to_cell(person)}, [&](const Row& row) {
        const Cell key = row.cell(0);
        first = Id(sql.number("SELECT min(id) FROM person WHERE writer IN (SELECT writer FROM office) AND id_key = $1 AND id_key IS NOT NULL", {key}).value_or(person.number()));
    });
    return first;
}

std::vector<VaultFault> check_vault(Sql& sql) {
    std::vector<VaultFault> faults;
    // Every promise kept: a row that is missing or whose digest differs.
    sql.each(R"sql(
        SELECT s.id, s.digest, w.salt, w.value FROM words_seal s LEFT JOIN words w ON w.writer = s.writer AND w.id = s.id
    )sql", {}, [&](const Row& row) {
        if (row.is_null(3) || digest_of(row.blob(2), row.text(3)) != row.text(1)) faults.push_back({"words", row.integer(0)});
    });
    sql.each(R"sql(
        SELECT s.id, s.digest, p.salt, p.name, p.id_number, p.phone, p.account, p.occupation, p.work_unit, p.home,
               p.id_key, p.phone_key, s.writer
        FROM person_seal s LEFT JOIN person p ON p.writer = s.writer AND p.id = s.id
    )sql", {}, [&](const Row& row) {
        if (row.is_null(3)) return faults.push_back({"person", row.integer(0)});
        const Person found = person_from(row, 3);
        const std::string key = key_or_none(sql, Writer(row.integer(12)));
        if (digest_of(row.blob(2), joined(found)) != row.text(1) || row.cell(10) != look_up_key(key, found.id_number) ||
            row.cell(11) != look_up_key(key, found.phone))
            faults.push_back({"person", row.integer(0)});
    });
    // Nothing beside the promises.
    sql.each(R"sql(
        SELECT w.id FROM words w LEFT JOIN words_seal s ON s.writer = w.writer AND s.id = w.id WHERE s.id IS NULL
    )sql", {}, [&](const Row& row) { faults.push_back({"words", row.integer(0)}); });
    sql.each(R"sql(
        SELECT p.id FROM person p LEFT JOIN person_seal s ON s.writer = p.writer AND s.id = p.id WHERE s.id IS NULL
    )sql", {}, [&](const Row& row) { faults.push_back({"person", row.integer(0)}); });
    sql.each(R"sql(
        SELECT o.id, o.key_digest, k.salt, k.value FROM office o LEFT JOIN vault_key k ON k.writer = o.writer
    )sql", {}, [&](const Row& row) {
        if (row.is_null(3) || digest_of(row.blob(2), row.blob(3)) != row.text(1)) faults.push_back({"vault_key", row.integer(0)});
    });
    sql.each(R"sql(
        SELECT k.writer FROM vault_key k LEFT JOIN office o ON o.writer = k.writer WHERE o.id IS NULL
    )sql", {}, [&](const Row& row) { faults.push_back({"vault_key", row.integer(0)}); });
    return faults;
}

void copy_vault(Sql& from, Sql& to) {
    const auto copy = [&](std::string_view select, std::string_view insert, int columns) {
        from.each(select, {}, [&](const Row& row) {
            std::vector<Cell> cells;
            for (int column = 0; column < columns; ++column) cells.push_back(row.cell(column));
            to.run(insert, Bound(cells));
        });
    };
    copy("SELECT writer, id, salt, value FROM words", "INSERT INTO words (writer, id, salt, value) VALUES ($1, $2, $3, $4)", 4);
    copy("SELECT writer, id, salt, name, id_number, phone, account, occupation, work_unit, home, id_key, phone_key FROM person",
         R"sql(INSERT INTO person (writer, id, salt, name, id_number, phone, account, occupation, work_unit, home, id_key, phone_key)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))sql", 12);
    copy("SELECT writer, salt, value FROM vault_key", "INSERT INTO vault_key (writer, salt, value) VALUES ($1, $2, $3)", 3);
}

}  // namespace arrears
