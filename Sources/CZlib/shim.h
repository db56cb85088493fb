#ifndef ENTENTE_CZLIB_SHIM_H
#define ENTENTE_CZLIB_SHIM_H

#include <zlib.h>

/// Prepares a stream for files of gzip; zlib has only a macro for it.
static inline int entente_begin_gunzip(z_stream *stream) {
  return inflateInit2(stream, MAX_WBITS + 16);
}

#endif
