#ifdef PRFAQ_RELEASE

// At the start the Swift runtime looks for the program that prints backtraces, and ends the process where it cannot tell
// its own path: in a root without /proc. Beside a release there is no such program, so this says so before it looks.
char *swift_copyAuxiliaryExecutablePath(const char *name) { return 0; }

#endif
