#include "CBuild.h"

#ifndef PRFAQ_COMMIT
#define PRFAQ_COMMIT ""
#endif

const char *prfaq_commit(void) { return PRFAQ_COMMIT; }
