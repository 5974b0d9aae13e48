#include "core/store/fact_table.hpp"

#include <algorithm>

#include "core/store/cells.hpp"

namespace arrears {
namespace {

int month_of(std::string_view iso) { return std::stoi(std::string(iso.substr(0, 4))) * 100 + std::stoi(std::string(iso.substr(5, 2))); }

std::string label_of(std::string_view word, std::string_view channel) {
    std::string label(word);
    (label += '.') += channel;
    return label;
}

std::string two_digits(unsigned number) { return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)}; }

}  // namespace

std::string FactTable::SumKey::period_text() const {
    const auto month = static_cast<unsigned>(period % 100);
    return std::to_string(period / 100) + (month == 0 ? "" : "-" + two_digits(month));
}

// The months come from the index of the records, and the rows from the months: without a count of its rows, SQLite would rather
// read the whole table than go from an index to its key.
std::set<Id> FactTable::drop(std::string_view kind, Id record) {
    const auto key = {to_cell(record.writer()), to_cell(kind), to_cell(record)};
    bool any = false;
    std::set<Id> employers;
    sql_.each(R"sql(
        SELECT month, region, industry, campaign, channel, facts, employer FROM fact WHERE writer = $1 AND kind = $2 AND record = $3
        AND month IN (SELECT month FROM fact WHERE writer = $1 AND kind = $2 AND record = $3)
    )sql", key, [&](const Row& row) {
        if (!row.is_null(6)) employers.insert(Id(row.integer(6)));
        any = true;
        const SumKey cell{record.writer().number(), month_of(row.text(0)), static_cast<int>(RegionCode::parse(row.text(1)).number()),
                        row.is_null(3) ? 0 : row.integer(3), row.is_null(2) ? std::string() : std::string(row.text(2))};
        const std::string channel = row.is_null(4) ? std::string() : std::string(row.text(4));
        LabelledSums by_word;
        std::vector<std::string> words;
        unpack(row.text(5), [&](std::string_view label, Measure measure, std::int64_t amount) {
            constexpr std::size_t day = 3;  // "10."
            const std::string_view word = label.substr(std::min(day, label.size()));
            if (std::ranges::find(words, word) == words.end()) words.emplace_back(word);
            add_amount(by_word[word][measure], -amount);
        });
        for (const std::string& word : words) count(cell, label_of(word, channel), by_word[word]);
    });
    if (any) sql_.run("DELETE FROM fact WHERE writer = $1 AND kind = $2 AND record = $3", key);
    return employers;
}

void FactTable::write(const Counted& of, std::vector<Fact> facts) {
    std::ranges::sort(facts, {}, [](const Fact& fact) { return std::pair(fact.day, fact.word); });
    SumKey cell{of.record.writer().number(), 0, of.region.number(), of.campaign.value_or(Id()).number(),
              of.industry ? std::string(of.industry->text()) : std::string()};
    const std::string channel(of.channel ? code(*of.channel) : std::string_view());
    for (auto from = facts.begin(); from != facts.end();) {
        const auto month = from->day.ymd();
        LabelledSums of_month, by_word;
        std::vector<std::string_view> words;  // one or a few
        cell.period = static_cast<int>(month.year()) * 100 + static_cast<int>(static_cast<unsigned>(month.month()));
        auto to = from;
        for (; to != facts.end() && to->day.ymd().year() == month.year() && to->day.ymd().month() == month.month(); ++to) {
            of_month.add(label_of(two_digits(static_cast<unsigned>(to->day.ymd().day())), to->word), to->sums);
            by_word.add(to->word, to->sums);
            if (std::ranges::find(words, to->word) == words.end()) words.push_back(to->word);
        }
        for (const std::string_view word : words) count(cell, label_of(word, channel), by_word[word]);
        if (std::string packed = of_month.pack(); !packed.empty())
            sql_.run(R"sql(
                INSERT INTO fact (writer, month, kind, record, employer, campaign, region, industry, employer_kind, channel, facts)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            )sql", {to_cell(of.record.writer()), cell.period_text(), to_cell(of.kind), to_cell(of.record), to_cell(of.employer), to_cell(of.campaign),
                    to_cell(of.region), to_cell(of.industry), to_cell(of.employer_kind), to_cell(of.channel), std::move(packed)});
        from = to;
    }
}

void FactTable::count(SumKey of_month, const std::string& label, const Measures& sums) {
    changes_[of_month].add(label, sums);
    of_month.period -= of_month.period % 100;
    changes_[std::move(of_month)].add(label, sums);
}

void FactTable::flush() {
    std::vector<std::pair<const SumKey, LabelledSums>*> changes;
    for (auto& change : changes_)
        if (!change.second.is_zero()) changes.push_back(&change);
    std::ranges::sort(changes, [](const auto* one, const auto* other) { return one->first.key() < other->first.key(); });
    for (auto* change : changes) {
        const SumKey& cell = change->first;
        Cell key[] = {cell.writer, cell.period_text(), to_cell(RegionCode::of(cell.region)), cell.industry, cell.campaign, {}};
        const auto row = [&](std::string_view statement, std::size_t bound = 5) { sql_.run(statement, Bound(key, bound)); };
        bool is_there = false;
        sql_.each("SELECT sums FROM summary WHERE writer = $1 AND period = $2 AND region = $3 AND industry = $4 AND campaign = $5", Bound(key, 5), [&](const Row& found) {
            is_there = true;
            unpack(found.text(0), [&](std::string_view label, Measure measure, std::int64_t amount) { add_amount(change->second[label][measure], amount); });
        });
        std::string sums = change->second.pack();
        const bool is_empty = sums.empty();
        key[5] = std::move(sums);
        if (is_empty) row("DELETE FROM summary WHERE writer = $1 AND period = $2 AND region = $3 AND industry = $4 AND campaign = $5");
        else if (is_there) row("UPDATE summary SET sums = $6 WHERE writer = $1 AND period = $2 AND region = $3 AND industry = $4 AND campaign = $5", 6);
        else row("INSERT INTO summary (writer, period, region, industry, campaign, sums) VALUES ($1, $2, $3, $4, $5, $6)", 6);
    }
    changes_.clear();
}

}  // namespace arrears
