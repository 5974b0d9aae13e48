#pragma once
// What an import leaves beside the records that it made: whose rows they were, from which file, which of them came already, and which wait
// for somebody to decide.
#include "core/record/exchange.hpp"
#include "core/record/records.hpp"

namespace arrears {

// Why a row waits: it is likely a case that stands; the source tells the same number with something else; the file tells it twice; its
// amount is beyond what the office finds likely; its words may mean several employers.
enum class HeldWhy { same_case, same_person, changed, repeated, amount, employer };
template <>
struct Words<HeldWhy> {
    using enum HeldWhy;
    static constexpr std::array rows = std::to_array<WordRow<HeldWhy>>({
        {same_case, "same_case", Phrase::held_same_case}, {same_person, "same_person", Phrase::held_same_person}, {changed, "changed", Phrase::held_changed},
        {repeated, "repeated", Phrase::held_repeated}, {amount, "amount", Phrase::held_amount}, {employer, "employer", Phrase::held_employer}});
};

enum class HeldDecision { taken, linked, dropped };
template <>
struct Words<HeldDecision> {
    using enum HeldDecision;
    static constexpr std::array rows = std::to_array<WordRow<HeldDecision>>({
        {taken, "taken", Phrase::held_taken}, {linked, "linked", Phrase::held_linked}, {dropped, "dropped", Phrase::held_dropped}});
};

struct ImportSource {  // 来源: whose numbers name its rows; without a name, those of no source, which are known by what they say
    static constexpr std::string_view table = "import_source", letter = "";
    Id id;
    Exchange kind{};
    std::string name;
    static void fields(auto& self, auto&& visit) { visit("kind", self.kind), visit("name", self.name); }
};

struct ImportRun {  // 导入: a file, as it was taken in
    static constexpr std::string_view table = "import_run", letter = "";
    Id id;
    Id from_source;
    Date on_day;
    Id file_name;        // in words: it may say whose paper it is
    std::string sha256;  // of the file, hex: taken in again, it is the same run
    std::optional<std::string> map;
    Id officer;
    static void fields(auto& self, auto&& visit) {
        visit("from_source", self.from_source), visit("on_day", self.on_day), visit("file_name", self.file_name), visit("sha256", self.sha256), visit("map", self.map),
            visit("officer", self.officer);
    }
};

struct Origin {  // 来历: which row a record came from
    static constexpr std::string_view table = "origin", letter = "";
    Id id;
    Id run;
    std::int64_t row = 0;
    Id from_source;
    std::string key;                    // the source's own number; without one, a keyed digest of what the row says
    std::optional<std::string> digest;  // of what the row says, where its key is a number
    std::optional<Id> record;           // of the table that the run is of; nothing while the row waits
    std::optional<Id> held;
    static void fields(auto& self, auto&& visit) {
        visit("run", self.run), visit("row", self.row), visit("from_source", self.from_source), visit("key", self.key), visit("digest", self.digest),
            visit("record", self.record), visit("held", self.held);
    }
};

struct HeldRow {  // 待核: a row that waits for somebody to decide
    static constexpr std::string_view table = "held_row", letter = "H";
    Id id;
    Id run;
    std::int64_t row = 0;
    HeldWhy why{};
    std::optional<Id> resembles;  // the record that stands
    Id cells;                     // in words: what the row says, as JSON
    std::optional<HeldDecision> decision;
    std::optional<Date> decided_on;
    std::optional<Id> officer;
    std::optional<Id> note;
    static void fields(auto& self, auto&& visit) {
        visit("run", self.run), visit("row", self.row), visit("why", self.why), visit("resembles", self.resembles), visit("cells", self.cells),
            visit("decision", self.decision), visit("decided_on", self.decided_on), visit("officer", self.officer), visit("note", self.note);
    }
};

}  // namespace arrears
