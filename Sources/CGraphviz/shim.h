#ifndef ENTENTE_CGRAPHVIZ_SHIM_H
#define ENTENTE_CGRAPHVIZ_SHIM_H

#include <graphviz/graphviz_version.h>
#include <graphviz/gvc.h>
#include <locale.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

// Swift imports neither function-like macros nor C globals of structure type, and
// does not see through a signature that differs from version to version: each
// wrapper below stands for exactly one of these.

// ND_coord is a macro.
static inline double entente_node_x(Agnode_t *node) { return ND_coord(node).x; }
static inline double entente_node_y(Agnode_t *node) { return ND_coord(node).y; }

// AGHEAD is a macro.
static inline Agnode_t *entente_edge_end(Agedge_t *edge) { return AGHEAD(edge); }

// The last parameter is unsigned * up to Graphviz 12 and size_t * from 13.
typedef int entente_render_unsigned(GVC_t *, graph_t *, const char *, char **, unsigned *);
typedef int entente_render_size(GVC_t *, graph_t *, const char *, char **, size_t *);

static inline int entente_render(GVC_t *context, graph_t *graph, const char *format,
                                 char **data, size_t *length) {
  unsigned short_length = 0;
  size_t long_length = 0;
  int code = _Generic(&gvRenderData,
      entente_render_size *: ((entente_render_size *)gvRenderData)(
          context, graph, format, data, &long_length),
      default: ((entente_render_unsigned *)gvRenderData)(
          context, graph, format, data, &short_length));
  *length = long_length > short_length ? long_length : short_length;
  return code;
}

// LC_ALL_MASK is a macro, and the handle is a different type on each system. Graphviz
// reads and writes numbers by the locale of the calling thread.
static inline void *entente_enter_c_locale(void) {
  static locale_t plain = (locale_t)0;
  if (!plain) plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  return plain ? (void *)uselocale(plain) : NULL;
}

static inline void entente_leave_c_locale(void *previous) {
  if (previous) uselocale((locale_t)previous);
}

#endif
