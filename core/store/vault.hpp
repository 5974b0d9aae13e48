#pragma once
// The vault: personal values and free words, kept apart from the journal. The journal holds of each only the
// digest H(0x01 ‖ salt ‖ value), so a value can be proved unchanged while it is there and erased for good when
// the law asks for it. Nothing outside vault.cpp names a column of its tables.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/store/sql.hpp"
#include "core/value/fit.hpp"

namespace arrears {

struct Person {
    std::string name;
    std::optional<std::string> id_number, phone, account;  // normalised
    std::optional<std::string> occupation = {};            // of whoever is in charge of an employer, his post
    std::optional<std::string> work_unit = {}, home = {};
};

// A vault row that an event promises, written in the event's transaction.
struct Sealed {
    std::string digest;  // hex, into the event
    std::function<void(Sql&, Id)> write;
};

Sealed seal_words(std::string value);
// `key` is the store's own (see vault_key), for the look-up columns.
Sealed seal_person(Person person, std::string_view key);

// The store's secret for keyed look-ups: made once with the store; its digest stands in the office record.
struct MadeKey {
    std::string digest;  // hex
    std::function<void(Sql&, Writer)> write;
};
MadeKey make_vault_key();
std::string vault_key(Sql& sql, Writer writer);
// A station takes over the key of the store it was restored from, so that one look-up finds whom either wrote down.
void hand_on_key(Sql& sql, Writer from, Writer to);

std::string words(Sql& sql, Id id);  // "" where it was erased
std::optional<Person> person(Sql& sql, Id id);

// Searches: a walk of the vault, since no index may hold what it keeps. Each is found by any part of it.
std::vector<Fitting> words_with(Sql& sql, std::string_view part);
std::vector<Fitting> persons_named(Sql& sql, std::string_view part);
// Those with exactly that ID number or phone, by its keyed digest.
std::vector<Id> persons_with(Sql& sql, Writer writer, std::string_view number);
// Persons known by the same ID number or the same phone; nobody by his name alone.
std::vector<Id> persons_like(Sql& sql, Writer writer, const Person& person);

// The first that was written down of whoever has this person's ID number; itself where none is known of him.
Id first_known_as(Sql& sql, Id person);

// What does not agree with the digests of the records: table and record number of each.
struct VaultFault {
    std::string table;
    std::int64_t record;
};
std::vector<VaultFault> check_vault(Sql& sql);

void copy_vault(Sql& from, Sql& to);

}  // namespace arrears
