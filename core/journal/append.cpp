#include "core/journal/append.hpp"

#include <limits>

#include "core/error.hpp"
#include "core/journal/apply.hpp"
#include "core/journal/chain.hpp"
#include "core/store/derive.hpp"

namespace arrears {
namespace {

void insert(Sql& sql, Writer writer, std::int64_t seq, std::string_view body, std::string_view chain) {
    sql.run("INSERT INTO journal (writer, seq, body, chain) VALUES ($1, $2, $3, $4)",
            {to_cell(writer), seq, to_cell(body), Blob{std::string(chain)}});
}

Made made_by(const Event& event) {
    Made made;
    for (const Put& put : event.put) {
        const TableShape& table = *find_table(put.table);
        const bool has_shape = put.columns == table.columns;
        for (const auto& row : put.rows)
            made.emplace(std::pair(table.name, Id(std::get<std::int64_t>(row.front()))), has_shape ? &row : nullptr);
    }
    return made;
}

}  // namespace

void append(Sql& sql, Event& event) {
    const Head head = head_of(sql, event.writer);
    event.seq = head.seq + 1;
    if (event.act == 0) event.act = event.seq;
    const std::string body = body_of(event);
    constexpr std::size_t most = 4 * 1024 * 1024;
    if (body.size() > most) throw Error(Fault::invalid, Phrase::event_too_big, {{"bytes", body.size()}});
    insert(sql, event.writer, event.seq, body, next_link(head.chain, body));
}

void settle_event(Sql& sql, const Event& event) {
    apply(sql, event);
    const Touched touched = touched_by(sql, event);
    note_act(sql, event, touched);
    derive(sql, touched, made_by(event), names_changed_by(sql, event));
}

void replay(Sql& from, Sql& into, std::int64_t last_seq) {
    const std::int64_t last = last_seq > 0 ? last_seq : std::numeric_limits<std::int64_t>::max();
    from.each("SELECT writer, seq, body, chain FROM journal WHERE seq <= $1 ORDER BY writer, seq", {last}, [&](const Row& row) {
        const Writer writer(row.integer(0));
        const auto damaged = [&] {
            return Error(Fault::damaged, Phrase::journal_does_not_apply, {{"writer", writer.text()}, {"seq", row.integer(1)}});
        };
        try {
            const Event event = parse_event(row.text(2));
            if (event.writer != writer || event.seq != row.integer(1)) throw damaged();
            insert(into, writer, row.integer(1), row.text(2), row.blob(3));
            settle_event(into, event);
        } catch (const Error& error) {  // of an engine that refuses a row, too: which entry it was is what matters
            if (error.fault() == Fault::disk || error.fault() == Fault::busy) throw;
            throw damaged();
        }
    });
}

}  // namespace arrears
