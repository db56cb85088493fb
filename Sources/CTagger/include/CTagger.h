#ifndef ENTENTE_CTAGGER_H
#define ENTENTE_CTAGGER_H

#include <stddef.h>

/// The weights of the tagger, at a multiple of 64 bytes.
const unsigned char *entente_tagger_weights(void);
size_t entente_tagger_weights_count(void);

/// The table of word clusters, at a multiple of 64 bytes.
const unsigned char *entente_word_clusters(void);
size_t entente_word_clusters_count(void);

#endif
