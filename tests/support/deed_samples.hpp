#pragma once
// For every deed of the deed table an act of it, and a later act that rests on that one. The tests of undo, redo
// and replay are made from these, so a new deed is tested by adding its sample here.
#include <functional>
#include <string_view>
#include <vector>

#include "tests/support/office.hpp"

namespace arrears {

struct DeedSample {
    std::string_view deed;
    // Does what the act needs, and answers the act: 李伟's, on 20 January.
    std::function<void()> (*prepare)(TestOffice& office);
    // 周芳 does, after it, what is only there to do because of it. Null where nothing can, and why.
    void (*rest_on)(TestOffice& office) = nullptr;
    std::string_view why_nothing_rests = {};
};

const std::vector<DeedSample>& deed_samples();

// The newest record of a table, even a void one.
template <class Record>
Id newest(TestOffice& office) {
    return Id(office.sql().number("SELECT max(id) FROM " + std::string(Record::table)).value());
}

}  // namespace arrears
