#ifndef ENTENTE_CKNOWLEDGE_H
#define ENTENTE_CKNOWLEDGE_H

#include <stddef.h>

/// One embedded table: its path under `curated/` and its bytes.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} EntenteTable;

/// The number of embedded tables.
size_t entente_table_count(void);

/// The table at `index`, in ascending order of path.
const EntenteTable *entente_table_at(size_t index);

#endif
