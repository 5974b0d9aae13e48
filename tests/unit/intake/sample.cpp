#include "core/intake/sample.hpp"

#include <map>

#include "core/embedded.hpp"
#include "core/journal/audit.hpp"
#include "core/phrases/speech.hpp"
#include "core/report/sweep.hpp"
#include "core/store/store.hpp"
#include "tests/support/process.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

std::string noon() { return "2013-01-15T04:00:00Z"; }

struct PlayedSample {
    TempFolder folder;
    Played played = play_sample(shipped_sample(), folder.path() / "sample.db", "kf01", noon);
    Store store = Store::open(played.store);

    Sweep sweep(Date day) const {
        Scope scope;
        scope.as_of = day;
        return gather_sweep(Facts(store.sql(), scope));
    }
};

TEST_CASE("the sample plays every row of its files as one act") {
    const PlayedSample sample;
    const Played& played = sample.played;
    CHECK(played.officers == 6);
    CHECK(played.employers == 52);
    CHECK(played.complaints == 4);
    CHECK(played.inspections == 52);
    CHECK(played.payments == 7);
    CHECK(played.outcomes == 3);
    CHECK(played.acts == 6 + 52 + 2 + 4 + 52 + 7 + 3);  // two for the campaign and its targets
    CHECK(sample.store.sql().number("SELECT count(*) FROM journal") == played.acts);
    CHECK(sample.store.sql().number("SELECT count(*) FROM act") == played.acts);
    CHECK(played.last_day == Date::of(2013, 1, 15));
}

TEST_CASE("the sample gives the four totals of the page") {
    const Sweep sweep = PlayedSample().sweep(Date::of(2013, 1, 15));
    CHECK(sweep.employers.all.employers == 52);
    CHECK(sweep.complaints == 4);
    CHECK(sweep.settled == 3);
    CHECK(sweep.recovered.text() == "88,400.00");
}

// Added up by hand from inspections.csv, complaints.csv, outcomes.csv and payments.csv.
struct Figures {
    const char* day;
    std::size_t inspected;
    std::int64_t complaints, settled, recovered_fen, open, workers_paid, claimed_fen, found_fen;
};
constexpr Figures by_hand[] = {
    {"2012-12-31", 20, 2, 0, 16'000'00, 2, 12, 58'900'00, 36'300'00},
    {"2013-01-05", 26, 2, 0, 38'000'00, 2, 19, 58'900'00, 55'860'00},
    {"2013-01-10", 43, 3, 2, 55'800'00, 1, 19, 81'540'00, 78'500'00},
    {"2013-01-15", 52, 4, 3, 88'400'00, 1, 34, 133'540'00, 127'100'00},
    {"2013-01-31", 52, 4, 3, 88'400'00, 1, 34, 133'540'00, 127'100'00},
};

// The shipped sample with one text changed.
SampleFolder with(const std::string& file, const std::string& what, const std::string& instead) {
    return [=](std::string_view name) {
        std::string text = shipped_sample()(name);
        if (name == file) text.replace(text.find(what), what.size(), instead);
        return text;
    };
}

TEST_CASE("as of five days the sample has the figures that were added up by hand") {
    const PlayedSample sample;
    for (const Figures& wanted : by_hand) {
        CAPTURE(wanted.day);
        const Sweep sweep = sample.sweep(Date::parse(wanted.day));
        CHECK(sweep.employers.all.employers == wanted.inspected);
        CHECK(sweep.complaints == wanted.complaints);
        CHECK(sweep.settled == wanted.settled);
        CHECK(sweep.recovered.fen() == wanted.recovered_fen);
        CHECK(sweep.open == wanted.open);
        CHECK(sweep.workers_paid == wanted.workers_paid);
        CHECK(sweep.claimed.fen() == wanted.claimed_fen);
        CHECK(sweep.found.fen() == wanted.found_fen);
    }
}

TEST_CASE("a fen more in any payment of the sample is a fen more in the report") {
    for (const std::string amount : {"16000.00", "12000.00", "8260.50", "9539.50", "22600.00"}) {
        CAPTURE(amount);
        std::string more = amount;
        more.back() = '1';
        const TempFolder folder;
        const Played played = play_sample(with("payments.csv", amount, more), folder.path() / "arrears.db", "test", [] { return std::string("2013-02-01T00:00:00Z"); });
        const Store store = Store::open(played.store);
        Scope scope;
        scope.as_of = Date::of(2013, 1, 31);
        CHECK(gather_sweep(Facts(store.sql(), scope)).recovered == Money::fen(88'400'01));
    }
}

TEST_CASE("a row is signed by the officer it names, and the visits join the complaints") {
    const PlayedSample sample;
    Sql& sql = sample.store.sql();
    CHECK(sql.text("SELECT o.name FROM case_file c JOIN officer o ON o.writer = c.writer AND o.id = c.officer ORDER BY c.id LIMIT 1") == "刘洋");
    CHECK(sql.number("SELECT count(*) FROM case_file") == 4);
    CHECK(sql.number("SELECT count(*) FROM inspection WHERE case_id IS NOT NULL") == 4);
    CHECK(sql.number("SELECT count(*) FROM campaign_target") == 52);
    CHECK(sql.number("SELECT count(*) FROM officer WHERE body IS NULL") == 4);  // the bureau's own
}

TEST_CASE("the played sample is what its journal says") {
    PlayedSample sample;
    CHECK(check_store(sample.store, true).empty());
}

TEST_CASE("what does not fit in a sample is named by file, line and column, and no store is left") {
    struct Bad {
        std::string file, what, instead, said;
    };
    const std::vector<Bad> all = {
        {"payments.csv", "16000.00", "16000.001", "payments.csv 第2行“amount”一列：“16000.001”：金额最多两位小数（到分），请写成 12800.50 这样"},
        {"complaints.csv", "2012-12-31", "2012-12-32", "complaints.csv 第3行“received”一列：没有“2012-12-32”这一天：请核对月份和日期"},
        {"inspections.csv", "clear,special", "clean,special", "inspections.csv 第2行“result”一列：不认识“clean”"},
        {"inspections.csv", "contracts;flight,overtime_pay:4", "contracts,overtime:4", "inspections.csv 第3行“breaches”一列：不认识“overtime”"},
        {"inspections.csv", "contracts;flight,overtime_pay:4", "contracts,;overtime_pay:4", "inspections.csv 第3行“breaches”一列：不认识“”"},
        {"inspections.csv", ",63,51,", ",六十三,51,", "inspections.csv 第2行“employed”一列：“六十三”不是整数"},
        {"complaints.csv", "焦作市平途道路", "焦作平途道路", "complaints.csv 第3行“employer”一列：没有用人单位“焦作平途道路工程有限公司”"},
        {"outcomes.csv", ",王静,", ",王靖,", "outcomes.csv 第3行“officer”一列：没有经办人“王靖”"},
        {"payments.csv", "4,2013-01-15", "5,2013-01-15", "payments.csv 第8行“complaint”一列：没有第“5”宗投诉"},
        {"outcomes.csv", "1,settle", "1,found", "outcomes.csv 第2行“move”一列：不认识“found”"},
        {"office.csv", "+08:00", "8", "office.csv 第2行“utc_offset”一列：“8”不是时差：请写成 +08:00"},
        {"payments.csv", "22600.00", "22640.01", "payments.csv 第7行：未登记：追回金额 22,640.01 元大于尚欠 22,640.00 元（按查实金额）"},
        {"employers.csv", "name,", "title,", "employers.csv 没有“name”一列"},
    };
    for (const auto& bad : all) {
        CAPTURE(bad.said);
        const TempFolder folder;
        const auto refusal = refusal_of([&] { play_sample(with(bad.file, bad.what, bad.instead), folder.path() / "sample.db", "kf01", noon); });
        REQUIRE(refusal);
        CHECK(refusal->fault() == Fault::invalid);
        const std::string said = Speech(Language::zh)(refusal->phrase(), refusal->args());
        CHECK_MESSAGE(said.find(bad.said) != std::string::npos, said);
        CHECK(std::filesystem::is_empty(folder.path()));
    }
}

TEST_CASE("a sample on disk plays as the shipped one does; a file that is missing is named") {
    const TempFolder folder;
    for (const auto& file : embedded_files())
        if (file.path.starts_with("sample/zhongzhan-2013/") && file.path.ends_with(".csv"))
            write_file(folder.path() / std::filesystem::path(file.path).filename(), file.text());
    CHECK(play_sample(sample_on_disk(folder.path()), folder.path() / "a.db", "kf01", noon).acts == 126);
    std::filesystem::remove(folder.path() / "payments.csv");
    CHECK(phrase_of([&] { play_sample(sample_on_disk(folder.path()), folder.path() / "b.db", "kf01", noon); }) == Phrase::sample_file_missing);
    write_file(folder.path() / "payments.csv", "complaint,on,amount,by,means,proof,workers,officer\n");
    CHECK(phrase_of([&] { play_sample(sample_on_disk(folder.path()), folder.path() / "b.db", "kf01", noon); }) == Phrase::sample_file_empty);
}

TEST_CASE("a store that exists is not played over") {
    const PlayedSample sample;
    CHECK(phrase_of([&] { play_sample(shipped_sample(), sample.played.store, "kf01", noon); }) == Phrase::store_exists);
}

}  // namespace
}  // namespace arrears
