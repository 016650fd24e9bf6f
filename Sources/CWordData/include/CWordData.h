#ifndef CWORDDATA_H
#define CWORDDATA_H
#include <stddef.h>

/// One data file, laid into the binary byte for byte.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} prfaq_data_file;

#endif
