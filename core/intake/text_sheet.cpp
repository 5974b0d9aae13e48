// A pay sheet of ten million rows is split at the speed of the memory that it lies in, since nearly all of it is plain: a block
// is first looked through, 64 bytes at a time, for where its cells end and for whatever is not plain (a quote, a CR that ends a
// line, NUL); plain blocks are then cut at those places alone, all others are read character by character.
#include "core/intake/text_sheet.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <memory>
#include <vector>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace arrears {
namespace {

struct Seen {
    std::size_t ends = 0;  // of cells
    bool quote = false, nul = false, lone_cr = false;
    bool is_plain() const { return !quote && !lone_cr; }
};

// Looks through steps of 64 bytes and writes down where cells end; it may write 64 places more than it found.
using Survey = Seen (*)(const char* text, std::size_t steps, char delimiter, std::uint32_t* ends);

#if defined(__x86_64__)

Seen survey_by_16(const char* text, std::size_t steps, char delimiter, std::uint32_t* const ends) {
    const __m128i comma = _mm_set1_epi8(delimiter), lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r'), quote = _mm_set1_epi8('"');
    __m128i quotes = _mm_setzero_si128(), lone = quotes, least = comma;
    std::uint32_t* end = ends;
    for (std::size_t at = 0; at < steps * 64; at += 16) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
        const __m128i next = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at + 1));
        quotes = _mm_or_si128(quotes, _mm_cmpeq_epi8(here, quote));
        lone = _mm_or_si128(lone, _mm_andnot_si128(_mm_cmpeq_epi8(next, lf), _mm_cmpeq_epi8(here, cr)));
        least = _mm_min_epu8(least, here);
        auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(here, lf), _mm_cmpeq_epi8(here, comma))));
        for (; found != 0; found &= found - 1) *end++ = static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(found));
    }
    const auto any = [](__m128i bytes) { return _mm_movemask_epi8(bytes) != 0; };
    return {static_cast<std::size_t>(end - ends), any(quotes), any(_mm_cmpeq_epi8(least, _mm_setzero_si128())), any(lone)};
}

// A row has about as many cells in each 64 bytes: eight places are written without asking, and more where there are more.
[[gnu::target("avx2,bmi,popcnt")]] Seen survey_by_64(const char* text, std::size_t steps, char delimiter, std::uint32_t* const ends) {
    const __m256i comma = _mm256_set1_epi8(delimiter), lf = _mm256_set1_epi8('\n'), cr = _mm256_set1_epi8('\r'), quote = _mm256_set1_epi8('"');
    __m256i quotes = _mm256_setzero_si256(), lone = quotes, least = comma;
    std::uint32_t* end = ends;
    for (std::size_t step = 0; step < steps * 64; step += 64) {
        std::uint64_t found = 0;
        for (unsigned half = 0; half < 64; half += 32) {
            const __m256i here = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + step + half));
            const __m256i next = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + step + half + 1));
            quotes = _mm256_or_si256(quotes, _mm256_cmpeq_epi8(here, quote));
            lone = _mm256_or_si256(lone, _mm256_andnot_si256(_mm256_cmpeq_epi8(next, lf), _mm256_cmpeq_epi8(here, cr)));
            least = _mm256_min_epu8(least, here);
            const __m256i part = _mm256_or_si256(_mm256_cmpeq_epi8(here, lf), _mm256_cmpeq_epi8(here, comma));
            found |= std::uint64_t(static_cast<unsigned>(_mm256_movemask_epi8(part))) << half;
        }
        const int count = std::popcount(found);
        for (int first = 0; first == 0 || first < count; first += 8)
            for (int at = first; at < first + 8; ++at, found &= found - 1)
                end[at] = static_cast<std::uint32_t>(step) + static_cast<std::uint32_t>(std::countr_zero(found));
        end += count;
    }
    return {static_cast<std::size_t>(end - ends), _mm256_movemask_epi8(quotes) != 0,
            _mm256_movemask_epi8(_mm256_cmpeq_epi8(least, _mm256_setzero_si256())) != 0, _mm256_movemask_epi8(lone) != 0};
}

Survey survey_of_this_machine() {
    const bool is_wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
    return is_wide ? survey_by_64 : survey_by_16;
}

#else

Seen survey_by_1(const char* text, std::size_t steps, char delimiter, std::uint32_t* ends) {
    Seen seen;
    for (std::size_t at = 0; at < steps * 64; ++at) {
        if (text[at] == '\n' || text[at] == delimiter) ends[seen.ends++] = static_cast<std::uint32_t>(at);
        seen.quote |= text[at] == '"';
        seen.nul |= text[at] == '\0';
        seen.lone_cr |= text[at] == '\r' && text[at + 1] != '\n';
    }
    return seen;
}

Survey survey_of_this_machine() { return survey_by_1; }

#endif

// How often each may part a line of the text, outside of quotes, and in how many lines alike.
char parting(std::string_view text) {
    constexpr std::string_view candidates = ",\t;|";
    constexpr std::size_t looked_at = 32;
    std::vector<std::array<int, candidates.size()>> lines(1);
    bool is_quoted = false;
    for (const char c : text) {
        if (c == '"') is_quoted = !is_quoted;
        if (is_quoted) continue;
        if (c == '\n' || c == '\r') {
            if (lines.size() == looked_at) break;
            lines.emplace_back();
        }
        if (const auto which = candidates.find(c); which != candidates.npos) ++lines.back()[which];
    }
    std::size_t best = 0;
    std::pair<std::ptrdiff_t, int> most{0, 0};  // lines that have as many of it, and how many that is
    for (std::size_t which = 0; which < candidates.size(); ++which)
        for (const auto& line : lines) {
            const int times = line[which];
            const auto alike = std::count_if(lines.begin(), lines.end(), [&](const auto& other) { return other[which] == times; });
            if (times > 0 && std::pair(alike, times) > most) best = which, most = {alike, times};
        }
    return candidates[best];
}

class Reader {
  public:
    Reader(TextBlocks& blocks, const Arg& name, std::optional<char> delimiter, const TakeLine& take, bool is_forgiving)
        : blocks_(blocks), name_(name), delimiter_(delimiter), take_(take), is_forgiving_(is_forgiving), ends_(std::make_unique_for_overwrite<std::uint32_t[]>(2 * TextBlocks::block + TextBlocks::beyond)), cells_(1024) {}

    void read() {
        const Survey survey = survey_of_this_machine();
        for (std::size_t kept = 0; !had_enough_;) {
            std::string_view text = blocks_.more(kept, line_);
            if (!delimiter_) delimiter_ = parting(text);
            const Seen seen = survey(text.data(), (text.size() + 63) / 64, *delimiter_, ends_.get());
            if (seen.nul && !is_forgiving_) refuse_nul(text);
            if (seen.nul) text = blocks_.without_nul();
            std::size_t done = seen.is_plain() && !is_forgiving_ ? cut(text, seen.ends) : seen.is_plain() && !is_skipping_ ? cut_forgiving(text, seen.ends) : read_records(text, 0);
            while (is_forgiving_ && !had_enough_ && done < text.size() && (blocks_.is_last() || text.size() - done > TextBlocks::block))
                done = read_records(text, take_line_as_it_is(text, done));
            if (had_enough_) return;
            kept = text.size() - done;
            if (blocks_.is_last()) {
                if (kept > 0) throw refusal(Phrase::csv_quote_open, open_quote_line_);
                return;
            }
            require_short(kept);
        }
    }

  private:
    Error refusal(Phrase phrase, int line) const { return Error(Fault::invalid, phrase, {{"file", name_}, {"line", line}}); }

    [[noreturn]] void refuse_nul(std::string_view text) const { throw refusal(Phrase::csv_nul, line_ + line_breaks(text.substr(0, text.find('\0')))); }

    void require_short(std::size_t bytes) const {
        if (bytes > TextBlocks::block) throw refusal(Phrase::sheet_line_long, line_);
    }

    // Hands over the first `count` of the cells.
    void give(std::size_t count, int lines, LineFault fault = LineFault::none) {
        const bool is_empty = count == 1 && cells_[0].empty();
        if (!is_empty) had_enough_ = !take_({line_, std::span(cells_).first(count), {}, fault});
        if (fault == LineFault::none) usual_count_ = count;
        line_ += lines;
    }

    // A plain text may hold a line that is longer than any may be: then it is read line by line.
    std::size_t cut_forgiving(std::string_view text, std::size_t ends) {
        std::size_t start = 0;
        for (std::size_t at = 0; at < ends; ++at) {
            const std::size_t end = ends_[at];
            if (end >= text.size() || text[end] != '\n') continue;
            if (end - start > TextBlocks::block) return read_records(text, 0);
            start = end + 1;
        }
        return cut(text, ends);
    }

    // The line from `at`, quotes and all, cut at each delimiter. Where it does not end within what a line may have, its beginning
    // stands for it, and the rest is passed over. Answers where the next begins.
    std::size_t take_line_as_it_is(std::string_view text, std::size_t at) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        const bool is_too_long = end - at > TextBlocks::block || (end == text.size() && !blocks_.is_last());
        std::size_t count = 0;
        for (std::size_t start = at; start <= end; ++count) {
            if (count == cells_.size()) cells_.resize(2 * count);
            const std::size_t stop = std::min(text.find(*delimiter_, start), end);
            cells_[count] = text.substr(start, stop - start);
            start = stop + 1;
        }
        is_skipping_ = end == text.size() && !blocks_.is_last();
        if (is_too_long) cells_[0] = beginning_of(cells_[0]), count = 1;
        give(count, is_skipping_ ? 0 : 1, is_too_long ? LineFault::too_long : LineFault::quote);
        if (end == text.size()) return end;
        return end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
    }

    // A quoted cell of several lines in which whole records seem to lie: two stray quotes, and what stands between them.
    bool holds_records(std::size_t count) const {
        if (usual_count_ < 3) return false;
        if (count > usual_count_) return true;
        for (std::size_t cell = 0; cell < count; ++cell) {
            std::string_view text = cells_[cell];
            for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n')) {
                text.remove_prefix(end + 1);
                const std::string_view inner = text.substr(0, text.find('\n'));
                if (inner.size() < text.size() && static_cast<std::size_t>(std::count(inner.begin(), inner.end(), *delimiter_)) + 1 == usual_count_) return true;
            }
        }
        return false;
    }

    // A text without quotes, whose CRs all stand before an LF, at the places that the survey found. Answers how much of it was whole lines.
    [[gnu::noinline]] std::size_t cut(std::string_view text, std::size_t ends) {
        while (ends > 0 && ends_[ends - 1] >= text.size()) --ends;  // what stands after the text
        const char* const begin = text.data();
        const char *record = begin, *start = begin;
        std::string_view* cells = cells_.data();
        std::size_t count = 0, room = cells_.size();
        for (const std::uint32_t *place = ends_.get(), *last = place + ends; place != last; ++place) {
            const char* const end = begin + *place;
            cells[count++] = {start, static_cast<std::size_t>(end - start)};
            start = end + 1;
            if (count == room) cells_.resize(room = 2 * count), cells = cells_.data();
            if (*end != '\n') continue;
            if (cells[count - 1].ends_with('\r')) cells[count - 1].remove_suffix(1);
            require_short(static_cast<std::size_t>(end - record));
            give(count, 1);
            if (had_enough_) return 0;
            record = start;
            count = 0;
        }
        return static_cast<std::size_t>(record - begin);
    }

    std::size_t read_records(std::string_view text, std::size_t at) {
        if (is_skipping_) {  // the rest of a line that was too long
            const std::size_t end = text.find('\n', at);
            if (end == text.npos) return text.size();
            is_skipping_ = false;
            ++line_;
            at = end + 1;
        }
        while (!had_enough_ && at < text.size()) {
            const auto next = record(text, at);
            if (!next) break;
            at = *next;
        }
        return at;
    }

    // One record from `at`, wherever its quotes lead; nothing where its end is not in the text.
    std::optional<std::size_t> record(std::string_view text, std::size_t at) {
        const char* const chars = text.data();  // a line end stands after them
        const std::size_t begin = at;
        unquoted_.clear();
        unquoted_.reserve(2 * TextBlocks::block + 1);  // cells look into it: it must not move
        std::size_t count = 0;
        for (int lines = 0;;) {
            if (count == cells_.size()) cells_.resize(2 * count);
            if (chars[at] == '"') {
                open_quote_line_ = line_ + lines;
                const std::size_t start = unquoted_.size(), opened = at++;
                for (;; ++at) {
                    const std::size_t quote = text.find('"', at);
                    if (quote == text.npos) return std::nullopt;
                    unquoted_ += text.substr(at, quote - at);
                    at = quote + 1;
                    if (at == text.size()) return std::nullopt;
                    if (chars[at] != '"') break;
                    unquoted_ += '"';  // two stand for one
                }
                lines += line_breaks(text.substr(opened, at - opened));
                if (!ends_cell(chars[at]) && is_forgiving_) return take_line_as_it_is(text, begin);
                if (!ends_cell(chars[at])) throw refusal(Phrase::csv_text_after_quote, line_ + lines);
                cells_[count++] = std::string_view(unquoted_).substr(start);
            } else {
                const std::size_t start = at;
                while (!ends_cell(chars[at])) ++at;
                cells_[count++] = text.substr(start, at - start);
            }
            if (at >= text.size()) return std::nullopt;
            const char end = chars[at++];
            if (end == *delimiter_) {
                if (at == text.size()) return std::nullopt;
                continue;
            }
            if (end == '\r' && at == text.size()) return std::nullopt;  // an LF may belong to it
            if (end == '\r' && chars[at] == '\n') ++at;
            if (is_forgiving_ && ((lines > 0 && holds_records(count)) || at - begin > TextBlocks::block)) return take_line_as_it_is(text, begin);
            require_short(at - begin);
            give(count, lines + 1);
            return at;
        }
    }

    bool ends_cell(char c) const { return c == *delimiter_ || c == '\n' || c == '\r'; }

    TextBlocks& blocks_;
    const Arg& name_;
    std::optional<char> delimiter_;
    const TakeLine& take_;
    const bool is_forgiving_;
    std::unique_ptr<std::uint32_t[]> ends_;
    std::vector<std::string_view> cells_;
    std::string unquoted_;
    int line_ = 1;
    int open_quote_line_ = 1;
    std::size_t usual_count_ = 0;  // of the cells of the record before
    bool is_skipping_ = false;
    bool had_enough_ = false;
};

}  // namespace

void read_text_sheet(TextBlocks& blocks, const Arg& name, std::optional<char> delimiter, const TakeLine& take, bool is_forgiving) {
    Reader(blocks, name, delimiter, take, is_forgiving).read();
}

}  // namespace arrears
