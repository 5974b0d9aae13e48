#pragma once

namespace arrears {

// Has the system give the heap in large pieces. The first touch of each page of 4 KiB is a fault: a short act makes 200 of them, a
// report of 270,000 lines 120,000, and on a virtual machine one may cost 14 µs, more than what is then done with the page.
// To be called once, at the start; where the system will not, all goes on as before.
void take_heap_in_large_pieces();

// The same for the first 32 MiB too, for what is known to take more: fonts.
void expect_much_memory();

}  // namespace arrears
