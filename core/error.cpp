#include "core/error.hpp"

namespace arrears {

int exit_code(Fault fault) {
    switch (fault) {
        case Fault::refused: return 1;
        case Fault::usage: return 2;
        case Fault::partial: return 3;
        case Fault::not_found: return 5;
        case Fault::undecided: return 6;
        case Fault::invalid: return 7;
        case Fault::damaged: return 8;
        case Fault::stale: return 9;
        case Fault::no_store: return 10;
        case Fault::busy: return 11;
        case Fault::disk: return 13;
        case Fault::interrupted: return 130;
        case Fault::terminated: return 143;
    }
    return 13;
}

}  // namespace arrears
