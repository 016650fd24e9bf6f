#include "CStart.h"

#include <stdlib.h>

static int count = -1;
static char **arguments;

int prfaq_argument_count(void) { return count; }

const char *prfaq_argument(int place) { return arguments[place]; }

#if defined(__linux__) && defined(__GLIBC__)
// Where /proc is not mounted, as in a bare chroot, Swift's runtime ends the process before `main` because it cannot
// tell where its own backtracing program lies, and its `CommandLine` comes out empty. glibc hands the arguments to
// every constructor; a priority runs this one before the runtime's own. Naming a place for the backtracing program,
// which a self-contained binary does not have in any case, keeps the runtime from looking for one.
__attribute__((constructor(101))) static void start(int argc, char **argv) {
  count = argc;
  arguments = argv;
  setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/nonexistent", 0);
}
#endif
