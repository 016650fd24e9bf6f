#ifndef CBUILD_H
#define CBUILD_H

/// The commit that the binary was built from; empty where the build was not told.
const char *_Nonnull prfaq_commit(void);

#endif
