#pragma once
#include <filesystem>

#include "core/work/ledger.hpp"

namespace arrears {

// The first deed of a store: the office, and the officer who opens its ledger.
struct OpenOffice {
    RegionCode region;
    std::string name;
    Custodian custodian{};
    std::optional<Station> station;  // of that office; without one, the office itself
    Tongue language{};
    int utc_offset_minutes = 480;
    int follow_up_days = 5;
    std::string officer;
    Role role{};
    std::optional<std::string> certificate, body;
};

// Makes the store beside `file`; it gets its name when it is published.
Store make_office(const std::filesystem::path& file, const OpenOffice& deed, const std::string& login, const std::string& at);
// The same, published. Returns it open.
Store found_office(const std::filesystem::path& file, const OpenOffice& deed, const std::string& login, const std::string& at);

// Makes of a store that was restored another station of the same office: the one that is asked for, else the first of
// which no record stands in it. What is there stays its first writer's; numbers, journal and chain begin anew. Returns
// it. Throws Error{refused} for a station that has records there, and where all have.
Writer open_station(Store& restored, std::optional<Station> wanted, const Signature& signature);

struct AddOfficer {
    struct Result { Officer officer; };
    std::string_view deed() const { return "add_officer"; }
    std::string name;
    Role role{};
    std::optional<std::string> certificate, body;
};
Decision<AddOfficer::Result> decide(const AddOfficer& deed, const Desk& desk);

}  // namespace arrears
