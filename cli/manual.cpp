#include "cli/manual.hpp"

#include "cli/topics.hpp"
#include "cli/tree.hpp"

namespace arrears {
namespace {

// What roff would take for its own: a backslash, and a dot or a quote that begins a line. A hyphen that can be typed is \-.
std::string escaped(std::string_view text) {
    std::string roff;
    bool begins = true;
    for (const char c : text) {
        if (begins && (c == '.' || c == '\'')) roff += "\\&";
        if (c == '\\') roff += "\\e";
        else if (c == '-') roff += "\\-";
        else roff += c;
        begins = c == '\n';
    }
    return roff;
}

void append_options(std::string& page, const std::vector<OptionLine>& options) {
    for (const auto& [names, about] : options) page += ".TP\n.B " + escaped(names) + "\n" + escaped(about) + "\n";
}

void append_section(std::string& page, const std::string& heading) { page += ".SH \"" + escaped(heading) + "\"\n"; }

// Lines that were laid out by hand stay as they are.
void append_lines(std::string& page, std::string_view lines) { page += ".nf\n" + escaped(lines) + ".fi\n"; }

}  // namespace

std::string manual(const Speech& say) {
    // groff knows where a Chinese line may be broken from there.
    std::string page = say.language() == Language::zh ? ".mso zh.tmac\n" : "";
    page += ".TH ARREARS 1 \"\" \"arrears " ARREARS_VERSION "\" \"" + escaped(say(Phrase::program_name)) + "\"\n.ad l\n";
    append_section(page, say(Phrase::man_name));
    page += "arrears \\- " + escaped(say(Phrase::program_name)) + "\n";
    append_section(page, say(Phrase::man_synopsis));
    page += ".B " + escaped(say(Phrase::man_command_line)) + "\n";
    append_section(page, say(Phrase::man_description));
    page += escaped(say(Phrase::help_about)) + "\n";
    append_section(page, say(Phrase::man_commands));
    Phrase group = Phrase::program_name;
    for (const Command& command : commands()) {
        if (command.group != group) page += ".SS \"" + escaped(say(command.group)) + "\"\n";
        group = command.group;
        const CommandPage parts = page_parts(command, say);
        page += ".TP\n.B " + escaped(parts.usage) + "\n" + escaped(say(command.help)) + "\n";
        if (parts.options.empty()) continue;
        page += ".RS\n";
        append_options(page, parts.options);
        page += ".RE\n";
    }
    append_section(page, say(Phrase::help_global_options));
    append_options(page, global_options(say));
    for (const HelpTopic& topic : topics()) {
        if (topic.name == "formats") continue;  // a table of keys for programs, which they ask for
        append_section(page, say(topic.word));
        append_lines(page, topic_page(topic, say));
    }
    return page;
}

}  // namespace arrears
