/* Preloaded, a disk whose every flush takes 2 ms: a virtual disk answers before anything is flushed. It really
   flushes nothing, so that the 2 ms are the same for everybody. */
#include <time.h>

static int two_milliseconds(void) {
    const struct timespec wait = {0, 2000000};
    return nanosleep(&wait, NULL);
}

int fsync(int file) { return (void)file, two_milliseconds(); }
int fdatasync(int file) { return (void)file, two_milliseconds(); }
