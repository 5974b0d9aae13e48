#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"
#include "core/record/records.hpp"
#include "core/store/sql.hpp"

namespace arrears {

// One that a text may mean, with what tells it from the others.
struct EmployerCandidate {
    Employer employer;
    std::int64_t open_cases = 0;
    std::optional<int> likeness;        // per cent, where the names only resemble each other
    std::optional<std::string> former;  // the earlier name that it was found by
};

struct FoundEmployers {
    enum class How {
        one,          // it is meant: nobody need be asked
        several,      // each holds the text
        near,         // by an earlier name in part, by initials, by likeness: somebody has to say so
        says_little,  // the text is only a place or a legal form
        none
    };
    How how = How::none;
    std::vector<EmployerCandidate> candidates;  // the best first
};

// The standing employers that a text may mean. A number (E214) or a credit, registration or organisation code is at
// once the one that has it; else the one of exactly this name, else the one whose name holds the text, also where
// only width, brackets or capitals differ, else the one that was called so. All others are to be asked about, at
// most `most`. The look-ups after the first two are made only when those find nothing.
FoundEmployers find_employers(Sql& sql, Writer writer, std::string_view text, std::size_t most = 20);

// The same among the records of every writer that the store holds.
FoundEmployers find_employers(Sql& sql, std::string_view text, std::size_t most = 20);

// The standing employers of exactly this name.
std::vector<Employer> employers_named(Sql& sql, Writer writer, const std::string& name);

// Those whose names, of today or earlier, are likely the same as this one, the likest first. `home`: where it lies.
std::vector<EmployerCandidate> employers_like(Sql& sql, Writer writer, std::string_view name, RegionCode home, std::size_t most = 20);

// A line each: number, name, code, address in columns, then open cases and likeness.
std::vector<Error::Candidate> lines_of(const std::vector<EmployerCandidate>& candidates);

// An employer that was registered more than once: all its numbers, the lowest first, which stands for it.
std::vector<Id> registrations_of(Sql& sql, Id employer);
inline Id representative(Sql& sql, Id employer) { return registrations_of(sql, employer).front(); }

// The same for whoever asks about many: read once.
class Registrations {
  public:
    explicit Registrations(Sql& sql);
    Id representative(Id employer) const;
    bool is_one_of_several(Id employer) const { return lowest_.contains(employer); }

  private:
    std::map<Id, Id> lowest_;
};

// What an employer is called and was called, under all its numbers; the name that stands for it first.
struct EmployerNames {
    std::vector<std::string> present, former;
    std::vector<std::string> all() const;
};
EmployerNames names_of(Sql& sql, const Employer& employer);

}  // namespace arrears
