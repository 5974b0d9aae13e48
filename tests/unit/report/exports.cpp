#include "core/report/exports/exports.hpp"

#include <doctest/doctest.h>

#include <map>

#include "core/work/export_revealed.hpp"
#include "core/work/undo.hpp"
#include "tests/support/office.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

const Person invented{"孙大勇", "41080319800101001X", "13900000000", std::nullopt};
const Person worker{"田保国", "410803198001010012", "13900000002", "6222020012345678901"};

std::string text_of(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* one = std::get_if<Word>(&value)) return one->code;
    if (const auto* money = std::get_if<Money>(&value)) return money->plain();
    if (const auto* day = std::get_if<Date>(&value)) return day->iso();
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    return {};
}

struct ExportTest : TestOffice {
    Speech zh{Language::zh};
    using Row = std::map<std::string, std::string>;

    std::vector<Row> rows(const ExportRequest& request) {
        const ExportRows drawn = export_rows(request, sql(), zh);
        std::vector<Row> found;
        for (std::vector<Value> row; drawn.next(row);) {
            REQUIRE(row.size() == drawn.columns.size());
            Row& named = found.emplace_back();
            for (std::size_t at = 0; at < row.size(); ++at) named[drawn.columns[at].name] = text_of(row[at]);
        }
        return found;
    }
    std::vector<Row> rows(Exported what, bool reveal = false) {
        ExportRequest request;
        request.what = what;
        request.reveal = reveal;
        return rows(request);
    }
    Id file_of(CaseKind kind) {
        FileComplaint deed = complaint(january(7), 100_yuan);
        deed.kind = kind;
        deed.complainant = invented;
        deed.worker_lines = {{worker, 100_yuan}};
        deed.note = "孙大勇来访";
        return perform(january(7), deed).number;
    }
};

TEST_CASE("every column of every table says what it means, in both languages") {
    for (const Language language : {Language::zh, Language::en}) {
        const Speech say(language);
        std::vector<ExportColumn> all;
        for (const auto& row : Words<Exported>::rows) std::ranges::move(export_columns(row.value, say), std::back_inserter(all));
        for (const auto& row : Words<Exchange>::rows) std::ranges::move(exchange_columns(row.value, say), std::back_inserter(all));
        for (const ExportColumn& column : all) {
            CAPTURE(column.name);
            CHECK(column.about != Phrase::column_meaning);  // which is said where a column has no phrase of its own
            CHECK_FALSE(column.heading.empty());
        }
    }
}

TEST_CASE_FIXTURE(ExportTest, "a complaint goes out with its full number, its amounts by stage, and how it stands") {
    const Id of_case = file(january(7), 126400_yuan);
    RecordInspection deed = visit(january(8), Result::owing);
    deed.case_id = of_case, deed.found = 118000_yuan, deed.workers = 18;
    perform(january(8), deed);
    const Row row = rows(Exported::complaints).at(0);
    CHECK(row.at("number") == "410803-2013-0001");
    CHECK(row.at("employer") == "焦作恒达建筑劳务有限公司");
    CHECK(row.at("received") == "2013-01-07");
    CHECK(row.at("amount") == "126400.00");
    CHECK(row.at("found") == "118000.00");
    CHECK(row.at("ordered").empty());
    CHECK_FALSE(row.contains("paid"));  // payments go out by themselves
    CHECK(row.at("officer") == "李伟");
    CHECK(row.at("region") == "410803");
}

TEST_CASE_FIXTURE(ExportTest, "as of a day, what came later has not happened") {
    const Id of_case = file(january(7), 100_yuan);
    file(january(9), 200_yuan);
    perform(january(10), payment(january(10), of_case, 100_yuan));
    ExportRequest request;
    request.as_of = january(8);
    CHECK(rows(request).size() == 1);
    CHECK(rows(request).at(0).at("state") == "received");
    request.as_of = january(10);
    CHECK(rows(request).at(0).at("state") == "paid");
    request.what = Exported::payments, request.as_of = january(9);
    CHECK(rows(request).empty());
}

TEST_CASE_FIXTURE(ExportTest, "persons are masked and free words left out, unless it is asked to reveal them") {
    file_of(CaseKind::complaint);
    const Row masked = rows(Exported::complaints).at(0), whole = rows(Exported::complaints, true).at(0);
    CHECK(masked.at("complainant") == "孙**");
    CHECK(masked.at("phone") == "139****0000");
    CHECK(masked.at("id_number") == "410803********001X");
    CHECK(masked.at("note").empty());
    CHECK(whole.at("complainant") == "孙大勇");
    CHECK(whole.at("phone") == "13900000000");
    CHECK(whole.at("id_number") == "41080319800101001X");
    CHECK(whole.at("note") == "孙大勇来访");
    const Row on_list = rows(Exported::workers).at(0);
    CHECK(on_list.at("name") == "田**");
    CHECK(on_list.at("account") == "****8901");
    CHECK(rows(Exported::workers, true).at(0).at("account") == "6222020012345678901");
}

TEST_CASE_FIXTURE(ExportTest, "a reporter goes out under no condition: neither name nor note, nor the list he may be on") {
    const Id of_case = file_of(CaseKind::report);
    RecordInspection deed = visit(january(8), Result::owing);
    deed.case_id = of_case, deed.found = 100_yuan, deed.workers = 1, deed.note = "孙大勇带路";
    perform(january(8), deed);
    RecordPayment paid = payment(january(9), of_case, 50_yuan);
    paid.note = "孙大勇领走", paid.proof = "孙大勇收条";
    perform(january(9), paid);
    for (const auto& row : Words<Exported>::rows) {
        CAPTURE(row.code);
        for (const Row& one : rows(row.value, true))
            for (const auto& [column, value] : one) {
                CAPTURE(column);
                CHECK(value.find("孙大勇") == std::string::npos);
                CHECK(value.find("139000") == std::string::npos);
                CHECK(value.find("田保国") == std::string::npos);
            }
    }
    CHECK(rows(Exported::workers, true).empty());
    CHECK(rows(Exported::complaints, true).at(0).at("number") == "410803-2013-0001");
    CHECK(rows(Exported::payments, true).size() == 1);
}

TEST_CASE_FIXTURE(ExportTest, "what is void does not go out") {
    perform(january(7), complaint(january(7), 100_yuan));
    perform(january(7), Undo{});
    CHECK(rows(Exported::complaints).empty());
    CHECK(rows(Exported::steps).empty());
    CHECK(rows(Exported::journal).size() >= 2);  // but for the journal, which has both
}

TEST_CASE_FIXTURE(ExportTest, "rows are those selected") {
    const Id other = employer("中站区阿强餐馆", Industry::of(62));
    file(january(7), 100_yuan);
    FileComplaint deed = complaint(january(9), 200_yuan);
    deed.employer = other;
    const Id second = perform(january(9), deed).number;
    perform(january(10), payment(january(10), second, 200_yuan));
    const auto numbers = [&](auto&& set) {
        ExportRequest request;
        set(request);
        std::string found;
        for (const Row& row : rows(request)) found += row.at(request.what == Exported::complaints ? "number" : "case").substr(15);
        return found;
    };
    CHECK(numbers([](ExportRequest&) {}) == "12");
    CHECK(numbers([](ExportRequest& request) { request.since = january(8); }) == "2");
    CHECK(numbers([](ExportRequest& request) { request.until = january(8); }) == "1");
    CHECK(numbers([&](ExportRequest& request) { request.employer = other; }) == "2");
    CHECK(numbers([&](ExportRequest& request) { request.officer = zhou_fang; }) == "");
    CHECK(numbers([](ExportRequest& request) { request.region = RegionCode::of(410800); }) == "12");
    CHECK(numbers([](ExportRequest& request) { request.region = RegionCode::of(410802); }) == "");
    CHECK(numbers([](ExportRequest& request) { request.industry = Industry::of(62); }) == "2");
    CHECK(numbers([](ExportRequest& request) { request.what = Exported::steps, request.since = january(8); }) == "2");
}

TEST_CASE_FIXTURE(ExportTest, "more records than are read at once go out whole, each once, in the order of their numbers") {
    constexpr std::size_t many = 205;
    for (std::size_t i = 0; i < many; ++i) file(january(7), 100_yuan);
    const auto found = rows(Exported::complaints);
    REQUIRE(found.size() == many);
    for (std::size_t at = 1; at < many; ++at) CHECK(found[at - 1].at("number") < found[at].at("number"));
    CHECK(rows(Exported::steps).size() == many);
    CHECK(rows(Exported::journal).size() > many);
}

TEST_CASE_FIXTURE(ExportTest, "that persons went out is in the journal with its reason, and undo passes over it") {
    CHECK(phrase_of([&] { perform(january(8), ExportRevealed{"complaints", {}, 2, ""}); }) == Phrase::export_reveal_needs_reason);
    perform(january(8), ExportRevealed{"complaints", {"since=2013-01-01"}, 2, "移送法院"});
    const auto body = sql().text("SELECT body FROM journal ORDER BY seq DESC LIMIT 1").value();
    CHECK(body.find("table=complaints") != std::string::npos);
    CHECK(body.find("since=2013-01-01") != std::string::npos);
    CHECK(body.find("rows=2") != std::string::npos);
    CHECK(body.find("移送法院") == std::string::npos);  // free words are in the vault
    file(january(8), 100_yuan);
    perform(january(8), ExportRevealed{"complaints", {}, 3, "移送法院"});
    CHECK(perform(january(8), Undo{}).deed == "file_complaint");
}

}  // namespace
}  // namespace arrears
