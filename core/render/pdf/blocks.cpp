#include "core/render/pdf/blocks.hpp"

namespace arrears::pdf {
namespace {

using Piece = ArrearsPdfPiece;

// A piece that goes on with a block goes on with the last one.
struct Reading {
    std::vector<Block> blocks;

    void operator()(const Piece& piece) {
        const std::string_view words(piece.words.data, piece.words.size);
        switch (piece.kind) {
            case Piece::figures: blocks.push_back(Figures{piece.number != 0, {}}); return;
            case Piece::label: last<Figures>().rows.push_back({words, {}}); return;
            case Piece::value: last<Figures>().rows.back().value = words; return;
            case Piece::table: blocks.push_back(Table{words, {}, {}}); return;
            case Piece::column: last<Table>().columns.push_back({words, piece.number == 1, static_cast<double>(piece.number) / 1000}); return;
            case Piece::head:
            case Piece::row:
            case Piece::total: last<Table>().rows.push_back({piece.kind, {}}); return;
            case Piece::cell: last<Table>().rows.back().cells.push_back(words); return;
            case Piece::chart: blocks.push_back(Chart{words, {}, {}, piece.number != 0, {}}); return;
            case Piece::now: last<Chart>().now = words; return;
            case Piece::before: last<Chart>().before = words; return;
            case Piece::bar: last<Chart>().groups.push_back({words, {}}); return;
            case Piece::length:
            case Piece::former: last<Chart>().groups.back().bars.push_back({static_cast<double>(piece.number), words}); return;
            default: blocks.push_back(Line{piece.kind, words});
        }
    }

    template <class Kind>
    Kind& last() {
        return std::get<Kind>(blocks.back());
    }
};

}  // namespace

std::vector<Block> blocks_of(const ArrearsPdf& call) {
    Reading reading;
    for (std::size_t at = 0; at < call.piece_count; ++at) reading(call.pieces[at]);
    return std::move(reading.blocks);
}

}  // namespace arrears::pdf
