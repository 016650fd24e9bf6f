#ifndef CSTART_H
#define CSTART_H

/// The number of arguments that the process was started with, its own name among them; -1 where the platform does not
/// hand them to C before `main`.
int prfaq_argument_count(void);

/// The argument at a 0-based place below `prfaq_argument_count()`, NUL-terminated, in whatever encoding it was given.
const char *_Nonnull prfaq_argument(int place);

#endif
