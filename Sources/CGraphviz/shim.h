#ifndef ENTENTE_CGRAPHVIZ_SHIM_H
#define ENTENTE_CGRAPHVIZ_SHIM_H

#include <graphviz/gvc.h>

// Swift imports neither C globals of structure type nor variadic functions nor
// function-like macros: each wrapper below stands for exactly one of these.

static inline Agraph_t *entente_open_undirected(char *name) {
  return agopen(name, Agstrictundirected, NULL);
}

#endif
