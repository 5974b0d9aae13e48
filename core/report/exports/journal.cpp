// Out of the ledger: who did what and when.
#include "core/journal/deeds.hpp"
#include "core/journal/event.hpp"
#include "core/report/exports/source.hpp"
#include "core/value/hash.hpp"

namespace arrears {
namespace {

class Journal final : public Source {
  public:
    explicit Journal(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)) {}

  private:
    struct Entry {
        Event event;
        std::string chain;
    };

    bool read_more() override {
        std::vector<Entry> entries;
        clerk().sql.each("SELECT body, chain FROM journal WHERE (writer = $1 AND seq > $2) OR writer > $1 ORDER BY writer, seq LIMIT $3", {to_cell(writer_), seq_, at_once},
                         [&](const Row& row) { entries.push_back({parse_event(row.text(0)), row.blob(1)}); });
        for (const Entry& entry : entries) {
            writer_ = entry.event.writer, seq_ = entry.event.seq;
            put(entry);
        }
        return !entries.empty();
    }

    void put(const Entry& entry) {
        const Event& event = entry.event;
        const std::string day = event.at.substr(0, 10);
        if ((asked().since && day < asked().since->iso()) || day > asked().last_day().iso() || !fits(asked().officer, std::optional(event.officer))) return;
        Cells cells(columns);
        cells.put("writer", event.writer.text());
        cells.put("seq", event.seq);
        cells.put("act", event.act);
        cells.put("at", event.at);
        if (event.officer != Id()) cells.put("officer", clerk().officer(event.officer));
        cells.put("login", event.login);
        cells.put("deed", Word{event.deed, clerk().say(phrase_of_deed(event.deed))});
        cells.put("head", hex(entry.chain));
        done(cells);
    }

    Writer writer_;
    std::int64_t seq_ = 0;
};

}  // namespace

std::shared_ptr<Source> source_of_journal(std::shared_ptr<Clerk> clerk) { return std::make_shared<Journal>(std::move(clerk)); }

}  // namespace arrears
