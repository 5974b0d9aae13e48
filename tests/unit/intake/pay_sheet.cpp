#include "core/intake/pay_sheet.hpp"

#include <algorithm>
#include <array>

#include "core/phrases/speech.hpp"
#include "tests/support/refusal.hpp"

namespace arrears {
namespace {

using namespace literals;

const Law zhongzhan(RegionCode::parse("410803"));

// The lines of a text, its cells parted by commas: what a cell is made of is not the matter here. All persons are invented.
struct Lines {
    explicit Lines(std::string_view text) {
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            std::string_view line = text.substr(0, end);
            std::vector<std::string> cells(1);
            for (const char c : line)
                if (c == ',') cells.emplace_back();
                else cells.back() += c;
            lines.push_back(std::move(cells));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }
    std::vector<std::vector<std::string>> lines;
};

struct Told {
    PaySheetRead read;
    std::vector<PayLine> lines;
};

Told read(const std::vector<std::vector<std::string>>& lines, PaySheetOptions options = {}) {
    Told told;
    PaySheetReader reader(std::move(options), zhongzhan, Calendar::shipped(), [&](const PayRow& row) { told.lines.push_back(row.line); });
    int number = 0;
    for (const auto& line : lines) {
        const std::vector<std::string_view> cells(line.begin(), line.end());
        reader.take({++number, cells});
    }
    told.read = reader.finish();
    return told;
}
Told read(std::string_view text, PaySheetOptions options = {}) { return read(Lines(text).lines, std::move(options)); }

std::optional<Phrase> refusal(std::string_view text, const PaySheetOptions& options = {}) {
    return phrase_of([&] { read(text, options); });
}

PaySheetOptions with_column(PayField field, const char* column) {
    PaySheetOptions options;
    options.columns = {{field, column}};
    return options;
}

std::optional<PayField> field_of(const PaySheetRead& read, std::string_view heading) {
    for (const PayColumn& column : read.columns)
        if (column.heading == heading && column.is_read) return column.field;
    return std::nullopt;
}

constexpr std::string_view by_day = R"(焦作恒达建筑劳务有限公司2012年11月工资表,,,,,,,
单位：元,,,,,,班组：钢筋一班,
序号,姓名,身份证号码,工日,日工资,应发工资,借支,余额
1,王一凡,410803198001010012,26,180,4680,1500,3180
2,李二平,410802197512200028,24.5,200,4900.00,,4900
3,张三立,410811199003151139,20,"180",3600,3600,0
4,,,,,,,
合计,,,70.5,,13180,5100,8080
制表：赵六,,,审核：,,,,
)";

TEST_CASE("a sheet of a building site: days at a wage, less what was advanced") {
    std::string text(by_day);
    std::erase(text, '"');
    const Told told = read(text);
    CHECK(told.read.heading_line == 3);
    CHECK(told.read.kind == WageKind::day);
    CHECK(told.read.month_from == PaySheetRead::MonthFrom::title);
    CHECK(told.read.totals.from == Month::parse("2012-11"));
    CHECK(told.read.totals.rows == 3);
    CHECK(told.read.totals.workers == 3);
    CHECK(told.read.totals.due == 13'180_yuan);
    CHECK(told.read.totals.paid == 5100_yuan);
    CHECK(told.read.totals.short_of == 8080_yuan);
    CHECK(told.read.totals.of(PayFinding::unpaid).workers == 1);
    CHECK(told.read.passed_over == 3);
    CHECK(told.read.faulty == 0);
    CHECK(told.read.wrong_sums.empty());
}

TEST_CASE("a sheet paid by the month, its heading of two lines with overtime below one cell") {
    const Told told = read(R"(2013年1月份工资发放表,,,,,,,,
序号,姓名,身份证号,月工资,出勤天数,加班工时,,,实发工资（元）
,,,,,平时,休息日,法定假日,
1,王一凡,410803198001010012,1740,22,10,16,8,1740
2,李二平,410802197512200028,1740,22,0,0,0,1740
)");
    CHECK(told.read.kind == WageKind::month);
    CHECK(field_of(told.read, "加班工时/平时") == PayField::ot_workday);
    CHECK(field_of(told.read, "加班工时/休息日") == PayField::ot_rest);
    CHECK(field_of(told.read, "加班工时/法定假日") == PayField::ot_holiday);
    CHECK(field_of(told.read, "实发工资（元）") == PayField::paid);
    CHECK(told.read.totals.short_of == 710_yuan);
    CHECK(told.read.totals.of(PayFinding::overtime).workers == 1);
    CHECK(told.read.totals.of(PayFinding::overtime).sum == 710_yuan);
}

TEST_CASE("a sheet of pieces") {
    const Told told = read("姓名,身份证号,月份,单价,数量,已付\n王一凡,410803198001010012,2013-01,12.5,400,4000\n");
    CHECK(told.read.kind == WageKind::piece);
    CHECK(told.read.month_from == PaySheetRead::MonthFrom::column);
    CHECK(told.read.totals.short_of == 1000_yuan);
}

TEST_CASE("a sheet of lump sums states what is due, what was paid and what is left") {
    const Told told = read("2012年12月,,\n姓名,工资总额,已付,尚欠\n王一凡,12000,5000,7000\n李二平,8.5万,8万,4000\n");
    CHECK(told.read.kind == WageKind::lump);
    CHECK(told.read.totals.due == 97'000_yuan);
    CHECK(told.read.totals.short_of == 12'000_yuan);
    CHECK(told.read.totals.without_id == 2);
    CHECK(told.read.totals.differing == 1);
}

TEST_CASE("the columns of a workload that programs make") {
    const Told told = read("uscc,worker,month,days,ot_weekday,ot_weekend,ot_holiday,wage,paid\n"
                           "91410803MA9X000111,410803198001010012,2013-01,22,10,16,8,1740.00,1740.00\n"
                           "91410803MA9X000111,410802197512200028,2013-01,15,0,0,0,3480.00,2400.00\n");
    CHECK(told.read.kind == WageKind::month);
    CHECK(told.read.totals.rows == 2);
    CHECK(told.read.totals.short_of == 710_yuan);
}

TEST_CASE("a sheet in ten thousands of yuan says so in its heading or above it") {
    CHECK(read("2012年12月,,\n姓名,应发（万元）,实发（元）\n王一凡,1.2,5000\n").read.totals.short_of == 7000_yuan);
    CHECK(read("2012年12月,,单位：万元\n姓名,应发,实发\n王一凡,1.2,0.5\n").read.totals.short_of == 7000_yuan);
}

TEST_CASE("amounts as people write them are read, and a dash is none") {
    const Told told = read(Lines("2012年12月,,\n姓名,应发,实发\n").lines);
    CHECK(told.read.totals.rows == 0);
    std::vector<std::vector<std::string>> lines = Lines("2012年12月,,\n姓名,应发,实发\n").lines;
    lines.push_back({"王一凡", "12,000.00", "—"});
    lines.push_back({"李 二平", "１２０００元", "¥5,000"});
    const Told more = read(lines);
    CHECK(more.read.totals.due == 24'000_yuan);
    CHECK(more.read.totals.paid == 5000_yuan);
}

TEST_CASE("an ID number that has become a number in scientific notation is refused with its line, and not in any sum") {
    const Told told = read("2012年12月,,,\n姓名,身份证号,应发,实发\n王一凡,4.10803E+17,5000,0\n李二平,410802197512200028,3000,1000\n");
    REQUIRE(told.read.faults.size() == 1);
    CHECK(told.read.faults.front().line == 3);
    CHECK(told.read.faults.front().heading == "身份证号");
    CHECK(told.read.faults.front().why.phrase() == Phrase::pay_id_lost);
    CHECK(told.read.totals.rows == 1);
    CHECK(told.read.totals.short_of == 2000_yuan);
}

TEST_CASE("a line that cannot be read is told with its column and why") {
    const auto why = [](std::string_view row) {
        const Told told = read("2012年12月,,,,\n姓名,身份证号,日工资,工日,实发\n" + std::string(row) + "\n");
        REQUIRE(told.read.faults.size() == 1);
        return std::pair(told.read.faults.front().heading, told.read.faults.front().why.phrase());
    };
    CHECK(why("王一凡,,180,26,壹万") == std::pair<std::string, Phrase>("实发", Phrase::money_unreadable));
    CHECK(why("王一凡,,180,26,-200") == std::pair<std::string, Phrase>("实发", Phrase::money_negative));
    CHECK(why("王一凡,,180,26,1.005") == std::pair<std::string, Phrase>("实发", Phrase::money_two_decimals));
    CHECK(why("王一凡,,180,#VALUE!,100") == std::pair<std::string, Phrase>("工日", Phrase::hundredths_unreadable));
    CHECK(why("王一凡,410803198001010013,180,26,100") == std::pair<std::string, Phrase>("身份证号", Phrase::id_number_check));
    CHECK(why(",,180,26,100") == std::pair<std::string, Phrase>("", Phrase::pay_nobody));
}

TEST_CASE("a column that was not recognised is listed with what it may be, and is never guessed at") {
    const Told told = read("2012年12月,,,\n姓名,应发工资,实发工资额,餐补\n王一凡,5000,1000,200\n");
    CHECK_FALSE(told.read.has(PayField::paid));
    CHECK(told.read.totals.paid_unknown == 1);
    CHECK(told.read.totals.short_of == Money());
    const auto guess = std::ranges::find(told.read.columns, "实发工资额", &PayColumn::heading);
    REQUIRE(guess != told.read.columns.end());
    CHECK(guess->likely_field == PayField::paid);
    const Told mapped = read("2012年12月,,,\n姓名,应发工资,实发工资额,餐补\n王一凡,5000,1000,200\n", with_column(PayField::paid, "C"));
    CHECK(mapped.read.totals.short_of == 4000_yuan);
    CHECK(read("2012年12月,,,\n姓名,应发工资,到手,餐补\n王一凡,5000,1000,200\n", with_column(PayField::paid, "到手")).read.totals.short_of == 4000_yuan);
}

TEST_CASE("two columns of one name are asked about, and what adds up is added up") {
    CHECK(refusal("2012年12月,,,\n姓名,应发,实发,实发\n王一凡,5000,1000,200\n") == Phrase::pay_column_twice);
    CHECK(read("2012年12月,,,\n姓名,应发,实发,实发\n王一凡,5000,1000,200\n", with_column(PayField::paid, "D")).read.totals.paid == 200_yuan);
    const Told told = read("2012年12月,,,,\n姓名,应发,借支,生活费,实发\n王一凡,5000,1000,600,3400\n");
    CHECK(told.read.totals.paid == 5000_yuan);
    CHECK(told.read.totals.short_of == Money());
}

TEST_CASE("a unit in brackets is read as that and as nothing else") {
    const auto line_of = [](std::string_view heading, std::string_view cells) {
        const Told told = read("2013年1月,,,\n姓名," + std::string(heading) + "\n王一凡," + std::string(cells) + "\n");
        REQUIRE(told.lines.size() == 1);
        return told.lines.front();
    };
    CHECK(line_of("月工资,休息日加班（天）,实发", "1740,2,1740").overtime == 320_yuan);
    CHECK(line_of("月工资,平时加班（天）,实发", "1740,2,1740").overtime == 240_yuan);
    CHECK(line_of("月工资,休息日加班（含周六日）,实发", "1740,2,1740").overtime == 40_yuan);
    CHECK(line_of("应发（万达项目）,实发（元）,备注", "2000,0,").due == 2000_yuan);
    CHECK_FALSE(line_of("日工资,出勤（小时）,实发", "100,160,0").due);
    CHECK(read("2013年1月,,单位：万元\n姓名,应发,实发（元）\n王一凡,0.2,500\n").read.totals.short_of == 1500_yuan);
}

TEST_CASE("a sum beside its parts is not added to them") {
    CHECK(read("2013年1月,,,,,\n姓名,月工资,加班工时,平时加班,休息日加班,实发\n王一凡,1740,30,10,20,1740\n").read.totals.short_of == 550_yuan);
    const Told told = read("2013年1月,,,,\n姓名,应发,罚款,水电费,扣款合计,实发\n王一凡,3000,50,50,100,2900\n");
    CHECK(told.read.totals.due == 2900_yuan);
}

TEST_CASE("sums of teams and pages are no workers, and a person whose month stands twice is told") {
    const Told told = read("2013年1月,,,\n姓名,身份证号,应发,实发\n王一凡,410803198001010012,2000,500\n木工班小计,,2000,500\n王一凡,410803198001010012,2000,500\n总计,,4000,1000\n");
    CHECK(told.read.totals.rows == 2);
    CHECK(told.read.totals.repeated == 1);
    CHECK(told.read.wrong_sums.empty());
}

TEST_CASE("a day is no month, and from a day to a day is asked about") {
    CHECK(refusal("填表日期：2013年1月5日,,\n姓名,应发,实发\n王一凡,5000,1000\n") == Phrase::pay_month_unknown);
    CHECK(refusal("2012年11月26日至12月25日,,\n姓名,应发,实发\n王一凡,5000,1000\n") == Phrase::pay_month_unknown);
    CHECK(read("姓名,月份,应发,实发\n王一凡,2012-12-01,5000,1000\n").read.totals.from == Month::parse("2012-12"));
}

TEST_CASE("实发 that is left blank is not known, though something was advanced") {
    const Told told = read("2013年1月,,,\n姓名,应发,借支,实发\n王一凡,3000,500,\n");
    CHECK(told.read.totals.paid_unknown == 1);
    CHECK(told.read.totals.short_of == Money());
}

TEST_CASE("nothing of a person is in the title, in a heading or in what is said of a cell") {
    PaySheetOptions options;
    options.heading_line = 4;
    const Told told = read("2013年1月,,\n姓名,身份证号,应发\n王一凡,410803198001010012,2000\n姓名,应发,410802197512200028\n李二平,王一凡,410803198001010012\n", options);
    CHECK(told.read.title.find("410803198001010012") == std::string::npos);
    for (const PayColumn& column : told.read.columns) CHECK(column.heading.find("410802197512200028") == std::string::npos);
    REQUIRE(told.read.faults.size() == 1);
    CHECK(Speech(Language::zh)(told.read.faults.front().why.phrase(), told.read.faults.front().why.args()).find("王一凡") == std::string::npos);
}

TEST_CASE("what must be known and is not said is asked for") {
    CHECK(refusal("姓名,应发,实发\n王一凡,5000,1000\n") == Phrase::pay_month_unknown);
    CHECK(refusal("2012年10月至12月工资,,\n姓名,应发,实发\n王一凡,5000,1000\n") == Phrase::pay_month_unknown);
    CHECK(refusal("2012年10-12月工资,,\n姓名,应发,实发\n王一凡,5000,1000\n") == Phrase::pay_month_unknown);
    CHECK(refusal("2012年12月,,,\n姓名,月工资,日工资,实发\n王一凡,5000,180,1000\n") == Phrase::pay_kind_undecided);
    CHECK(refusal("2012年12月,,\n姓名,身份证号,电话\n王一凡,410803198001010012,\n") == Phrase::pay_no_money);
    CHECK(refusal("应发,实发\n5000,1000\n") == Phrase::pay_no_person);
    CHECK(refusal("甲,乙,丙\n1,2,3\n") == Phrase::pay_no_heading);
    PaySheetOptions said, named;
    said.month = Month::parse("2012-12"), named.file_name = "恒达2012年12月工资";
    CHECK(read("姓名,应发,实发\n王一凡,5000,1000\n", said).read.totals.short_of == 4000_yuan);
    CHECK(read("姓名,应发,实发\n王一凡,5000,1000\n", named).read.month_from == PaySheetRead::MonthFrom::file);
}

TEST_CASE("a sum that the sheet states and its lines do not give is told") {
    const Told told = read("2012年12月,,\n姓名,应发,实发\n王一凡,5000,1000\n李二平,4000,1000\n合计,9000,3000\n");
    REQUIRE(told.read.wrong_sums.size() == 1);
    CHECK(told.read.wrong_sums.front().field == PayField::paid);
    CHECK(told.read.wrong_sums.front().stated == 3000_yuan);
    CHECK(told.read.wrong_sums.front().added_up == 2000_yuan);
    // Sums of two pages, and of both.
    CHECK(read("2012年12月,,\n姓名,应发,实发\n甲一,5000,1000\n小计,5000,1000\n乙一,4000,1000\n小计,4000,1000\n合计,9000,2000\n").read.wrong_sums.empty());
}

TEST_CASE("sums, signatures and headings that stand again are no workers; a worker whose line begins with a colon or a remark is one") {
    const Told told = read("2012年12月,,,\n班组,姓名,应发,实发\n一班：,王一凡,5000,1000\n注：二班,李二平,4000,1000\n班组,姓名,应发,实发\n,张三立,3000,3000\n合计,3人,12000,5000\n制表人：,赵六,,\n审核,,,\n");
    CHECK(told.read.totals.rows == 3);
    CHECK(told.read.totals.short_of == 7000_yuan);
    CHECK(told.read.passed_over == 4);
    CHECK(told.read.faulty == 0);
    CHECK(told.read.wrong_sums.empty());
}

TEST_CASE("a worker of several months, and under two spellings of his name, is one person by his ID number") {
    const Told told = read("姓名,身份证号,月份,应发,实发\n"
                           "王一凡,410803198001010012,2012-11,5000,0\n"
                           "王一帆,410803198001010012,2012-12,5000,0\n"
                           "王一凡,410802197512200028,2012-12,5000,0\n");
    CHECK(told.read.totals.rows == 3);
    CHECK(told.read.totals.workers == 2);
    CHECK(told.read.totals.of(PayFinding::unpaid).workers == 2);
    CHECK(told.read.totals.of(PayFinding::unpaid).lines == 3);
    CHECK(told.read.totals.from == Month::parse("2012-11"));
    CHECK(told.read.totals.to == Month::parse("2012-12"));
}

TEST_CASE("lines without an ID number are each a worker of their own, though one name stands twice") {
    CHECK(read("2012年12月,,\n姓名,应发,实发\n王一凡,5000,1000\n王一凡,5000,1000\n").read.totals.workers == 2);
}

// A sheet of a seed, with names of no importance.
std::vector<std::vector<std::string>> many_workers(int count) {
    auto lines = Lines("2012年12月,,,,\n姓名,月工资,加班工时,借支,实发\n").lines;
    std::uint64_t seed = 7;
    const auto next = [&](std::uint64_t below) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        return (seed >> 33) % below;
    };
    for (int at = 0; at < count; ++at)
        lines.push_back({"工" + std::to_string(at), std::to_string(900 + next(5000)), std::to_string(next(60)), std::to_string(next(900)), Money::fen(static_cast<std::int64_t>(next(700'000))).plain()});
    return lines;
}

TEST_CASE("permuting the lines changes no total, and two halves add up to the whole") {
    auto lines = many_workers(2000);
    const PaySheetTotals whole = read(lines).read.totals;
    REQUIRE(whole.short_of > Money());
    auto halves = lines;
    const auto half = halves.begin() + 2 + 900;
    std::vector<std::vector<std::string>> first(halves.begin(), half), second{halves[0], halves[1]};
    second.insert(second.end(), half, halves.end());
    const PaySheetTotals one = read(first).read.totals, other = read(second).read.totals;
    std::reverse(lines.begin() + 2, lines.end());
    std::rotate(lines.begin() + 2, lines.begin() + 500, lines.end());
    const PaySheetTotals turned = read(lines).read.totals;
    const auto sums = [](const PaySheetTotals& totals) { return std::array{totals.due, totals.paid, totals.short_of, totals.short_wages, totals.short_overtime, totals.short_minimum}; };
    CHECK(sums(turned) == sums(whole));
    for (std::size_t at = 0; at < sums(whole).size(); ++at) CHECK(sums(one)[at] + sums(other)[at] == sums(whole)[at]);
    CHECK(one.rows + other.rows == whole.rows);
    for (std::size_t at = 0; at < pay_findings; ++at) {
        CHECK(one.found[at].lines + other.found[at].lines == whole.found[at].lines);
        CHECK(turned.found[at].lines == whole.found[at].lines);
        CHECK(one.found[at].sum + other.found[at].sum == whole.found[at].sum);
    }
    CHECK(whole.short_wages + whole.short_overtime + whole.short_minimum + whole.short_deduction + whole.short_deposit == whole.short_of);
}

TEST_CASE("half a million persons are told apart, and of more it says that it does not know") {
    Persons persons;
    for (std::size_t at = 0; at <= Persons::most; ++at) {
        const std::string number = std::to_string(410'000 + at / 1000) + "19800101" + std::to_string(1000 + at % 1000).substr(1) + "X";
        persons.meet(number, static_cast<std::uint32_t>(at % 2));
        if (at + 1 == Persons::most) {
            CHECK(persons.count() == static_cast<std::int64_t>(Persons::most));
            CHECK(persons.count_of(0) == static_cast<std::int64_t>(Persons::most / 2));
            CHECK(persons.knows_all());
            persons.meet(number, 1);
            CHECK(persons.count_of(0) == static_cast<std::int64_t>(Persons::most / 2));  // it had been found of him already
        }
    }
    CHECK_FALSE(persons.knows_all());
}

TEST_CASE("persons who differ in one digit of their number are two, and a month of one is met again only by him") {
    Persons persons;
    std::vector<std::string> numbers{"410803198001010012"};
    for (const auto& [at, digit] : std::vector<std::pair<std::size_t, char>>{{0, '1'}, {5, '2'}, {6, '2'}, {8, '9'}, {9, '1'}, {11, '2'}, {13, '2'}, {14, '9'}, {16, '0'}}) {
        numbers.push_back(numbers.front());
        numbers.back()[at] = digit;
    }
    for (const std::string& number : numbers) CHECK_FALSE(persons.meet(number, 0b1000001, 1));
    CHECK(persons.count() == static_cast<std::int64_t>(numbers.size()));
    for (const std::string& number : numbers) {
        CHECK_FALSE(persons.meet(number, 1, 1U << 9));
        CHECK(persons.meet(number, 1, 1U << 9));
        CHECK(persons.meet(number, 1, 1));
        CHECK_FALSE(persons.meet(number, 1));
    }
    CHECK(persons.count_of(0) == persons.count());
    CHECK(persons.count_of(6) == persons.count());
    CHECK(persons.count_of(1) == 0);
}

}  // namespace
}  // namespace arrears
