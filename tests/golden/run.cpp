// Plays the stories: tests/golden/<noun>/<story>.test, transcripts of the real program.
//
//   Lines of prose.                    a story says what it shows
//   $ arrears file 恒达 126400         run by bash in a fresh folder (see Session)
//   > more                             goes on with the command: the body of a <<'END', say
//   | 已登记投诉 …                     what it answers on standard output and error; "|" is an empty line
//   ? 1                                its exit code when that is not 0
//
// ARREARS_GOLDEN_UPDATE=1 writes down what was said instead of comparing; ARREARS_GOLDEN_ONLY=case/ plays
// only the stories with that in their path. When a story has left a store, what holds for every store is
// asked of it.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "tests/golden/languages.hpp"
#include "tests/support/session.hpp"

using namespace arrears;

namespace {

struct Scene {
    Lines prose;           // the lines before the command, kept as they are
    Lines typed;           // the command as it stands, "$ " and "> " included
    std::size_t line = 0;  // of "$ "
    Lines expected;
    int exit_code = 0;

    std::string command() const {
        std::string text;
        for (const std::string& part : typed)
            text += (text.empty() ? "" : "\n") + part.substr(std::min<std::size_t>(2, part.size()));
        return text;
    }
};

struct Story {
    std::filesystem::path path;
    std::vector<Scene> scenes;
    Lines epilogue;
};

Story read_story(const std::filesystem::path& path) {
    Story story{.path = path, .scenes = {}, .epilogue = {}};
    enum { in_prose, in_command, in_answer } place = in_prose;
    std::size_t number = 0;
    for (const std::string& line : split_lines(read_file(path))) {
        ++number;
        if (line.starts_with("$ ")) {
            story.scenes.push_back(
                {.prose = std::move(story.epilogue), .typed = {line}, .line = number, .expected = {}});
            story.epilogue = {};
            place = in_command;
        } else if (place == in_command && (line.starts_with("> ") || line == ">")) {
            story.scenes.back().typed.push_back(line);
        } else if (place != in_prose && (line.starts_with("| ") || line == "|")) {
            story.scenes.back().expected.push_back(line.substr(std::min<std::size_t>(2, line.size())));
            place = in_answer;
        } else if (place != in_prose && line.starts_with("? ")) {
            story.scenes.back().exit_code = std::stoi(line.substr(2));
            place = in_answer;
        } else {
            if (line.starts_with("|") || line.starts_with("? "))
                throw std::runtime_error(path.string() + ':' + std::to_string(number) +
                                         ": an answer without a command");
            story.epilogue.push_back(line);
            place = in_prose;
        }
    }
    return story;
}

void write_story(const Story& story) {
    std::string text;
    const auto add = [&](const Lines& lines) {
        for (const auto& line : lines) text += line + '\n';
    };
    for (const Scene& scene : story.scenes) {
        add(scene.prose);
        add(scene.typed);
        for (const std::string& line : scene.expected) text += (line.empty() ? "|" : "| " + line) + '\n';
        if (scene.exit_code != 0) text += "? " + std::to_string(scene.exit_code) + '\n';
    }
    add(story.epilogue);
    if (text != read_file(story.path)) write_file(story.path, text);
}

// Plays the story and answers what went otherwise than written; with `update`, writes down what went.
std::string play(Story& story, Session& session, bool update) {
    std::string differences;
    for (Scene& scene : story.scenes) {
        const auto reply = session.type(scene.command());
        if (reply.exit_code == scene.exit_code && matches(scene.expected, reply.lines)) continue;
        if (update) {
            scene.expected = reply.lines;
            scene.exit_code = reply.exit_code;
            continue;
        }
        differences += story.path.string() + ':' + std::to_string(scene.line) + ": " + scene.typed[0] + '\n' +
                       comparison(scene.expected, reply.lines);
        if (reply.exit_code != scene.exit_code)
            differences += "  exit code: expected " + std::to_string(scene.exit_code) + ", got " +
                           std::to_string(reply.exit_code) + '\n';
    }
    return differences;
}

// A store is sound, and comes out the same when it is made again from its journal.
std::string store_faults(const Session& session) {
    if (!exists(session.store())) return {};
    std::string faults;
    const auto answer = [&](const Lines& question, const std::filesystem::path& store) {
        const Run reply = session.ask(question, store);
        if (reply.exit_code != 0) {
            std::string asked;
            for (const auto& word : question) asked += ' ' + word;
            faults += "afterwards, arrears" + asked + " on " + store.filename().string() + ": exit " +
                      std::to_string(reply.exit_code) + '\n' + reply.out + reply.err;
        }
        return reply.out;
    };
    const auto rebuilt = session.folder() / "rebuilt-by-test.db";
    answer({"check", "--deep"}, session.store());
    answer({"audit", "rebuild", rebuilt}, session.store());
    if (!faults.empty()) return faults;

    std::vector<Lines> questions{{"sweep", "--all", "--json"},    {"list", "cases", "--json"},
                                 {"list", "employers", "--json"}, {"list", "inspections", "--json"},
                                 {"list", "payments", "--json"},  {"due", "--all", "--json"}};
    const auto cases =
        nlohmann::json::parse(answer({"list", "cases", "--json"}, session.store()), nullptr, false);
    if (!cases.is_object()) return faults + "afterwards, arrears list cases --json is no JSON object\n";
    for (const auto& item : cases.at("items"))
        questions.push_back({"show", item.at("case").get<std::string>(), "--json"});
    for (const Lines& question : questions) {
        const std::string before = answer(question, session.store()), after = answer(question, rebuilt);
        if (before != after)
            faults += "rebuilt from its journal, the store answers " + question[0] + ' ' + question[1] +
                      " otherwise\n" + comparison(split_lines(before), split_lines(after));
    }
    return faults;
}

// A story that fixes no language is told again in English, where no Chinese may stand but what is data.
std::string english_faults(const Story& story) {
    std::string commands;
    for (const Scene& scene : story.scenes) commands += scene.command() + '\n';
    if (commands.find("--lang") != std::string::npos || commands.find("ARREARS_LANG") != std::string::npos)
        return {};

    Session session(Environment{{"ARREARS_LANG", "en"}});
    std::string faults;
    std::vector<std::pair<std::size_t, std::string>> said;
    for (const Scene& scene : story.scenes) {
        const std::string command = scene.command();
        const auto reply = session.type(command);
        for (const std::string& line : reply.lines) said.emplace_back(scene.line, line);
        const bool alone =
            command.starts_with("arrears ") && command.find_first_of("|;&") == std::string::npos;
        if (alone && reply.exit_code != scene.exit_code)
            faults += story.path.string() + ':' + std::to_string(scene.line) + ": in English, exit code " +
                      std::to_string(reply.exit_code) + " instead of " + std::to_string(scene.exit_code) +
                      '\n';
    }
    const std::string data =
        commands + chinese_data() + (exists(session.store()) ? store_text(session.store()) : "");
    for (const auto& [number, line] : said)
        for (const std::string& words : chinese_runs(line))
            if (data.find(words) == std::string::npos)
                faults += story.path.string() + ':' + std::to_string(number) + ": in English it says “" +
                          words + "”: " + line + '\n';
    return faults;
}

std::vector<std::filesystem::path> find_stories(const char* only) {
    std::vector<std::filesystem::path> stories;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(ARREARS_SOURCE "/tests/golden"))
        if (entry.path().extension() == ".test" &&
            (only == nullptr || entry.path().string().find(only) != std::string::npos))
            stories.push_back(entry.path());
    std::sort(stories.begin(), stories.end());
    return stories;
}

}  // namespace

TEST_CASE("the program does what the stories tell") {
    const bool update = std::getenv("ARREARS_GOLDEN_UPDATE") != nullptr;
    const auto paths = find_stories(std::getenv("ARREARS_GOLDEN_ONLY"));
    CHECK_MESSAGE(!paths.empty(), "no story in tests/golden");
    for (const auto& path : paths) {
        CAPTURE(path.string());
        Story story = read_story(path);
        CHECK_MESSAGE(!story.scenes.empty(), "no command in this story");
        Session session;
        const std::string differences = play(story, session, update);
        if (update) write_story(story);
        CHECK_MESSAGE(differences.empty(), differences);
        const std::string damage = store_faults(session);
        CHECK_MESSAGE(damage.empty(), damage);
        const std::string chinese = english_faults(story);
        CHECK_MESSAGE(chinese.empty(), chinese);
    }
}
