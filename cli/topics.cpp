#include "cli/topics.hpp"

#include <algorithm>
#include <array>

#include "cli/config.hpp"
#include "core/intake/import_map.hpp"
#include "core/render/wrap.hpp"

namespace arrears {

std::span<const HelpTopic> topics() {
    using enum Phrase;
    static constexpr auto rows = std::to_array<HelpTopic>({
        {"dates", topic_dates, topic_dates_about, topic_dates_1, topic_dates_7},
        {"amounts", topic_amounts, topic_amounts_about, topic_amounts_1, topic_amounts_4},
        {"numbers", topic_numbers, topic_numbers_about, topic_numbers_1, topic_numbers_8},
        {"money", topic_money, topic_money_about, topic_money_1, topic_money_8},
        {"formats", topic_formats, topic_formats_about, topic_formats_1, topic_formats_6},
        {"maps", topic_maps, topic_maps_about, topic_maps_1, topic_maps_15},
        {"exit", topic_exit, topic_exit_about, topic_exit_1, topic_exit_14},
        {"files", topic_files, topic_files_about, topic_files_1, topic_files_9},
        {"privacy", topic_privacy, topic_privacy_about, topic_privacy_1, topic_privacy_7},
    });
    return rows;
}

const HelpTopic* find_topic(std::string_view name) {
    const auto rows = topics();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const HelpTopic& topic) {
        return topic.name == name || Speech(Language::zh).pattern(topic.word) == name;
    });
    return found == rows.end() ? nullptr : &*found;
}

std::string topic_page(const HelpTopic& topic, const Speech& say) {
    std::string maps;
    for (const auto& name : shipped_maps()) maps += (maps.empty() ? "" : say(Phrase::list_comma)) + name;
    const Args places{{"store", "$XDG_DATA_HOME/arrears/arrears.db"}, {"machine", machine_settings().string()},
                      {"user", "$XDG_CONFIG_HOME/arrears/arrears.toml"}, {"no_color", "NO_COLOR"}, {"maps", maps}};
    std::string page = say(topic.about) + "\n\n";
    for (auto line = static_cast<int>(topic.first); line <= static_cast<int>(topic.last); ++line) page += say(static_cast<Phrase>(line), places) + "\n";
    if (topic.name != "formats") return page;
    page += "\n";
    const auto add_keys = [&](std::string_view keys) {
        constexpr int columns = 74;
        for (const std::string& line : wrapped(keys, columns)) page += "      " + line + "\n";
    };
    for (const Answer& answer : answers()) {
        page += "  " + std::string(answer.command) + "\n";
        add_keys(answer.keys);
        if (answer.rows.empty()) continue;
        page += "    []\n";
        add_keys(answer.rows);
    }
    return page;
}

}  // namespace arrears
