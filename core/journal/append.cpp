#include "core/journal/append.hpp"

#include <map>

#include "core/error.hpp"
#include "core/journal/apply.hpp"
#include "core/journal/chain.hpp"
#include "core/store/store.hpp"

namespace arrears {
namespace {

void insert(Sql& sql, Writer writer, std::int64_t seq, std::string_view body, std::string_view chain) {
    sql.run("INSERT INTO journal (writer, seq, body, chain) VALUES ($1, $2, $3, $4)",
            {to_cell(writer), seq, to_cell(body), Blob{std::string(chain)}});
}

// The journals of one store into another, event by event. A writer's own order is its journal's; of two writers, what
// one had seen of the other when it wrote comes first.
class Replay {
  public:
    Replay(Sql& from, Sql& into, const UpTo& up_to) : from_(from), into_(into) {
        from.each("SELECT writer, max(seq) FROM journal GROUP BY writer ORDER BY writer", {}, [&](const Row& row) {
            const Writer writer(row.integer(0));
            const auto wanted = up_to.find(writer);
            if (up_to.empty()) places_[writer] = {0, row.integer(1)};
            else if (wanted != up_to.end()) places_[writer] = {0, wanted->second};
        });
    }

    void run() {
        for (bool went_on = true; went_on;) {
            went_on = false;
            for (auto& [writer, place] : places_)
                while (place.done < place.last && take(writer, place.done + 1)) {
                    ++place.done;
                    went_on = true;
                }
        }
        for (const auto& [writer, place] : places_)
            if (place.done < place.last) throw damaged(writer, place.done + 1);
    }

  private:
    struct Place {
        std::int64_t done = 0, last = 0;
    };

    static Error damaged(Writer writer, std::int64_t seq) {
        return Error(Fault::damaged, Phrase::journal_does_not_apply, {{"writer", writer.text()}, {"seq", seq}});
    }

    // False where what its writer had seen is not there yet.
    bool take(Writer writer, std::int64_t seq) {
        std::string body, chain;
        from_.each("SELECT body, chain FROM journal WHERE writer = $1 AND seq = $2", {to_cell(writer), seq}, [&](const Row& row) {
            body = row.text(0);
            chain = row.blob(1);
        });
        try {
            const Event event = parse_event(body);
            if (event.writer != writer || event.seq != seq) throw damaged(writer, seq);
            for (const auto& [name, seen] : event.seen)
                if (const auto other = places_.find(Writer::parse(name).value_or(Writer())); other == places_.end() || other->second.done < seen) return false;
            insert(into_, writer, seq, body, chain);
            settle_event(into_, event);
        } catch (const Error& error) {  // of an engine that refuses a row, too: which entry it was is what matters
            if (error.fault() == Fault::disk || error.fault() == Fault::busy) throw;
            throw damaged(writer, seq);
        }
        return true;
    }

    Sql& from_;
    Sql& into_;
    std::map<Writer, Place> places_;
};

}  // namespace

void append(Sql& sql, Event& event) {
    const Head head = head_of(sql, event.writer);
    event.seq = head.seq + 1;
    if (event.act == 0) event.act = event.seq;
    for (const Writer other : writers(sql))
        if (other != event.writer) event.seen.emplace(other.text(), head_of(sql, other).seq);
    const std::string body = body_of(event);
    constexpr std::size_t most = 4 * 1024 * 1024;
    if (body.size() > most) throw Error(Fault::invalid, Phrase::event_too_big, {{"bytes", body.size()}});
    insert(sql, event.writer, event.seq, body, next_link(head.chain, body));
}

void settle_event(Sql& sql, const Event& event) {
    apply(sql, event);
    note_act(sql, event);
    derive_from(sql, event);
}

void replay(Sql& from, Sql& into, const UpTo& up_to) { Replay(from, into, up_to).run(); }

}  // namespace arrears
