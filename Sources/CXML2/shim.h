#ifndef ENTENTE_CXML2_SHIM_H
#define ENTENTE_CXML2_SHIM_H

#include <libxml/parser.h>

#endif
