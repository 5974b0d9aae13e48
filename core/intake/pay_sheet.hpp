#pragma once
// An employer's pay sheet, read as a fold over its lines: title lines above a heading of one to three lines, a worker's month a
// line, sums and signatures below. Whatever the length, one line is held at a time; persons are told apart by their ID number
// alone, and are counted while there are no more of them than a sheet can have.
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.hpp"
#include "core/intake/pay_columns.hpp"
#include "core/intake/persons.hpp"
#include "core/intake/sheet.hpp"
#include "core/law/pay_line.hpp"

namespace arrears {

struct PaySheetOptions {
    std::vector<SaidColumn> columns;
    std::optional<WageKind> kind;
    std::optional<Month> month;      // of every line, where no column says it
    std::optional<int> heading_line; // the first line of the heading
    std::optional<int> pay_day;      // of the month after: 15
    std::string file_name;           // which may say the month
    std::vector<std::string> employer;  // names and codes of the one employer whose lines are wanted; of all where it is empty
};

struct PayRow {  // a line as it stands, and as it was reckoned; all but its figures is gone with the line
    int number;
    std::string_view name, id_number, team;
    Month month;
    WageKind kind;
    const PayFacts& said;
    const PayLine& line;
};
using TakePayLine = std::function<void(const PayRow&)>;

struct PaySheetFault {  // a line that cannot be reckoned: nothing of it is in any sum
    int line = 0;
    std::string heading;
    Error why;
};

// What several workers have in common.
enum class PayFinding { below_minimum, overtime, unpaid, without_contract, over_cap, late, short_of };
constexpr std::size_t pay_findings = 7;

struct PayCount {  // how many lines, of how many persons, and what it comes to
    std::int64_t lines = 0;
    std::int64_t workers = 0;
    Money sum;
};

struct PaySheetTotals {
    std::int64_t rows = 0;        // a worker's month each
    std::int64_t workers = 0;
    std::int64_t without_id = 0;  // lines without an ID number: each counts as a worker of its own
    bool workers_known = true;    // there were not too many to be told apart
    Money due, paid, short_of;
    Money short_wages, short_minimum, short_overtime, short_deduction, short_deposit, second_wage;
    std::int64_t due_unknown = 0, paid_unknown = 0, differing = 0, minimum_unknown = 0, contract_unknown = 0;
    std::int64_t repeated = 0;    // lines of a person whose month stood on a line before
    std::array<PayCount, pay_findings> found;
    std::optional<Month> from, to;
    const PayCount& of(PayFinding finding) const { return found[static_cast<std::size_t>(finding)]; }
};

// A sum that the sheet itself states, where it is not that of its lines.
struct WrongSum {
    int line = 0;
    PayField field{};
    Money stated, added_up;
};

struct PaySheetRead {
    std::string title;
    int heading_line = 0;
    std::vector<PayColumn> columns;
    std::optional<WageKind> kind;   // nothing where lines are of several
    enum class MonthFrom { column, said, title, sheet, file } month_from{};
    PaySheetTotals totals;
    std::vector<PaySheetFault> faults;  // the first of them
    std::int64_t faulty = 0, passed_over = 0;  // lines; of sums, signatures and nothing
    std::int64_t of_others = 0;                // lines of other employers than the one that is wanted
    std::vector<WrongSum> wrong_sums;
    bool has_several_employers = false;
    bool has(PayField field) const;
    bool has_hours() const;         // of overtime, whatever the kind
};

class PaySheetReader {
  public:
    // `take` is given each line that was reckoned. The law is that of the place of work.
    PaySheetReader(PaySheetOptions options, const Law& law, const Calendar& calendar, TakePayLine take = nullptr);

    bool take(const SourceLine& line);  // as read_sheet() hands them over
    // Throws Error{invalid} where no heading was found, Error{undecided} where it needs to be told a month, a kind or a column.
    PaySheetRead finish();

  private:
    struct Terms {
        Month month;
        PayTerms terms;
        std::optional<Date> pay_day;
        std::int64_t rows = 0;
        std::uint32_t bit = 0;  // of the sheet's months, as Persons takes it
    };
    struct Wanted {  // a column that is read
        std::size_t place;
        PayField field;
        bool is_in_ten_thousands;
        const PayColumn* column;
        // Where its number goes, of those that nearly every cell is one of: one of these, or none.
        std::optional<Money> PayFacts::*amount = nullptr;
        std::optional<Hundredths> PayFacts::*quantity = nullptr;
        Hundredths Overtime::*hours = nullptr;
        bool take_plain(std::string_view cell, PayFacts& said) const;
    };
    static Wanted wanted(const PayColumn& column);
    struct Cells {  // of a line, as they are read
        bool is_of_another = false;
        std::string_view name, id_number, team;
        Terms* terms = nullptr;
        PayFacts said;
    };
    struct StatedSum {  // of what the sheet itself says: of all lines, and of those since its last sum
        const PayColumn* column;
        std::optional<Money> PayFacts::*of;
        Money all, since;
    };

    void find_heading();
    void begin(std::size_t top, std::size_t bottom);
    void decide_kind();
    void decide_month();
    Terms* terms_of(Month month);
    bool is_no_worker(const SourceLine& line);
    void check_sums(const SourceLine& line);
    void reckon(const SourceLine& line);
    void take_employer(std::string_view cell);
    void read_cell(std::string_view cell, const Wanted& column, Cells& into);
    void add(const PayRow& row);
    void count(const PayLine& line, unsigned findings);
    void fault(int line, std::string heading, Error why);

    PaySheetOptions options_;
    const Law& law_;
    const Calendar& calendar_;
    TakePayLine take_;
    PaySheetRead read_;
    std::string sheet_name_;
    std::vector<std::pair<int, std::vector<std::string>>> waiting_;  // lines before the heading is known
    bool has_begun_ = false;
    std::vector<Wanted> wanted_;
    const Wanted* month_column_ = nullptr;
    bool has_advance_ = false, has_paid_ = false;
    std::vector<StatedSum> sums_;
    std::optional<std::size_t> name_at_, id_at_;
    std::optional<Month> month_;  // of every line, where no column says it
    bool is_of_another_ = false;  // the employer of the line before
    std::string month_text_, employer_text_;  // of the line before, as they stood: mostly the same again
    Terms* terms_before_ = nullptr;
    std::map<Month, Terms> terms_;
    Persons persons_;
};

}  // namespace arrears
