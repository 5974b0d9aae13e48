#include "core/journal/event.hpp"

#include <nlohmann/json.hpp>

#include "core/error.hpp"

namespace arrears {
namespace {

constexpr int event_version = 1;

void write_text(std::string& into, std::string_view text) {
    into += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') (into += '\\') += c;
        else if (byte < 0x20) {
            static constexpr char digits[] = "0123456789abcdef";
            into += "\\u00";
            into += digits[byte >> 4];
            into += digits[byte & 15];
        } else into += c;
    }
    into += '"';
}

void write_number(std::string& into, std::int64_t number) { into += std::to_string(number); }

void write_cell(std::string& into, const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) write_number(into, *number);
    else if (const auto* text = std::get_if<std::string>(&cell)) write_text(into, *text);
    else into += "null";
}

template <class Items, class Write>
void write_list(std::string& into, const Items& items, Write&& write) {
    into += '[';
    bool first = true;
    for (const auto& item : items) {
        if (!first) into += ',';
        first = false;
        write(item);
    }
    into += ']';
}

void write_put(std::string& into, const Put& put) {
    into += '[';
    write_text(into, put.table);
    into += ',';
    write_list(into, put.columns, [&](const std::string& column) { write_text(into, column); });
    for (const auto& row : put.rows) {
        into += ',';
        write_list(into, row, [&](const Cell& cell) { write_cell(into, cell); });
    }
    into += ']';
}

void write_set(std::string& into, const Set& set) {
    into += '[';
    write_text(into, set.table);
    into += ',';
    write_number(into, set.record.number());
    into += ',';
    write_text(into, set.column);
    into += ',';
    write_cell(into, set.before);
    into += ',';
    write_cell(into, set.after);
    into += ']';
}

void write_void(std::string& into, const Void& voided) {
    into += '[';
    write_text(into, voided.table);
    into += ',';
    write_number(into, voided.record.number());
    into += ']';
}

using Json = nlohmann::ordered_json;

Cell read_cell(const Json& json) {
    if (json.is_null()) return std::monostate{};
    if (json.is_number_integer()) return json.get<std::int64_t>();
    return json.get<std::string>();
}

Put read_put(const Json& json) {
    Put put{json.at(0).get<std::string>(), json.at(1).get<std::vector<std::string>>(), {}};
    for (std::size_t i = 2; i < json.size(); ++i) {
        auto& row = put.rows.emplace_back();
        for (const auto& cell : json[i]) row.push_back(read_cell(cell));
        if (row.size() != put.columns.size()) throw std::out_of_range("row");
    }
    return put;
}

// What the event is, without what it changes.
Event read_head(const Json& json) {
    Event event;
    if (json.at("v").get<int>() != event_version) throw std::out_of_range("v");
    event.writer = Writer(json.at("writer").get<std::int64_t>());
    event.seq = json.at("seq").get<std::int64_t>();
    event.act = json.at("act").get<std::int64_t>();
    event.deed = json.at("deed").get<std::string>();
    event.at = json.at("at").get<std::string>();
    event.officer = Id(json.at("officer").get<std::int64_t>());
    event.login = json.at("login").get<std::string>();
    for (const auto& [writer, seq] : json.at("seen").items()) event.seen[writer] = seq.get<std::int64_t>();
    const Json& why = json.at("why");
    if (why.contains("chosen")) event.chosen = why["chosen"].get<std::vector<std::string>>();
    if (why.contains("reason")) event.reason = Id(why["reason"].get<std::int64_t>());
    return event;
}

Event read_event(std::string_view body) {
    const Json json = Json::parse(body);
    Event event = read_head(json);
    for (const auto& put : json.at("put")) event.put.push_back(read_put(put));
    for (const auto& set : json.at("set"))
        event.set.push_back({set.at(0).get<std::string>(), Id(set.at(1).get<std::int64_t>()), set.at(2).get<std::string>(),
                             read_cell(set.at(3)), read_cell(set.at(4))});
    for (const auto& voided : json.at("void"))
        event.voided.push_back({voided.at(0).get<std::string>(), Id(voided.at(1).get<std::int64_t>())});
    event.undo = json.at("undo").get<std::vector<std::int64_t>>();
    event.redo = json.at("redo").get<std::vector<std::int64_t>>();
    return event;
}

// No text holds the mark of the first of its changes: a quote in a text has a stroke before it.
constexpr std::string_view changes_begin = ",\"put\":";

struct Shortened {
    std::string body;
    std::vector<std::int64_t> beyond;  // the rows left out of each put
};

// Leaves all but the first rows out of each put.
Shortened shortened(std::string_view body, std::size_t most_rows) {
    Shortened shorter;
    const std::size_t from = body.find(changes_begin);
    if (from == std::string_view::npos) return {std::string(body), {}};
    std::size_t kept = 0, lists = 0, depth = 0;  // up to here all is kept; lists of the put at hand: its columns, then its rows
    constexpr std::size_t in_all = 1, in_put = 2, in_row = 3;
    bool in_text = false;
    for (std::size_t at = from + changes_begin.size(); at < body.size(); ++at) {
        const char c = body[at];
        if (in_text) {
            if (c == '\\') ++at;
            else if (c == '"') in_text = false;
        } else if (c == '"') {
            in_text = true;
        } else if (c == '[') {
            if (++depth == in_put) lists = 0, shorter.beyond.push_back(0);
            if (depth == in_row && lists++ == most_rows + 1) shorter.body += body.substr(kept, at - 1 - kept), kept = at;  // without the comma
        } else if (c == ']') {
            if (depth == in_put && lists > most_rows + 1) shorter.beyond.back() = static_cast<std::int64_t>(lists - most_rows - 1), kept = at;
            if (depth-- == in_all) break;
        }
    }
    shorter.body += body.substr(kept);
    return shorter;
}

template <class Read>
Event understood(const Read& read) {
    try {
        return read();
    } catch (const Error&) {
        throw;
    } catch (const std::exception&) {  // not JSON, a key that is missing, a value of another kind
        throw Error(Fault::damaged, Phrase::journal_unreadable);
    }
}

}  // namespace

std::string body_of(const Event& event) {
    std::string body;
    body.reserve(1024);
    const auto key = [&](std::string_view name) { (((body += body.empty() ? '{' : ',') += '"') += name) += "\":"; };
    const auto number = [&](std::string_view name, std::int64_t value) { key(name), write_number(body, value); };
    const auto text = [&](std::string_view name, std::string_view value) { key(name), write_text(body, value); };
    number("v", event_version);
    number("writer", event.writer.number());
    number("seq", event.seq);
    number("act", event.act);
    text("deed", event.deed);
    text("at", event.at);
    number("officer", event.officer.number());
    text("login", event.login);
    key("seen");
    body += '{';
    for (bool first = true; const auto& [writer, seq] : event.seen) {
        if (!first) body += ',';
        first = false;
        write_text(body, writer), body += ':', write_number(body, seq);
    }
    body += '}';
    key("why");
    body += '{';
    if (!event.chosen.empty()) {
        body += "\"chosen\":";
        write_list(body, event.chosen, [&](const std::string& what) { write_text(body, what); });
    }
    if (event.reason) {
        body += event.chosen.empty() ? "\"reason\":" : ",\"reason\":";
        write_number(body, event.reason->number());
    }
    body += '}';
    key("put"), write_list(body, event.put, [&](const Put& put) { write_put(body, put); });
    key("set"), write_list(body, event.set, [&](const Set& set) { write_set(body, set); });
    key("void"), write_list(body, event.voided, [&](const Void& voided) { write_void(body, voided); });
    key("undo"), write_list(body, event.undo, [&](std::int64_t act) { write_number(body, act); });
    key("redo"), write_list(body, event.redo, [&](std::int64_t act) { write_number(body, act); });
    return body += '}';
}

Event parse_event(std::string_view body) { return understood([&] { return read_event(body); }); }

bool has_whole_head(std::string_view beginning) { return beginning.find(changes_begin) != std::string_view::npos; }

Event parse_event_head(std::string_view body) {
    const auto changes = body.find(changes_begin);
    if (changes == std::string_view::npos) return parse_event(body);
    return understood([&] { return read_head(Json::parse(std::string(body.substr(0, changes)) + "}")); });
}

Event parse_event_beginning(std::string_view body, std::size_t most_rows) {
    const Shortened shorter = shortened(body, most_rows);
    Event event = parse_event(shorter.body);
    for (std::size_t at = 0; at < event.put.size() && at < shorter.beyond.size(); ++at) event.put[at].beyond = shorter.beyond[at];
    return event;
}

}  // namespace arrears
