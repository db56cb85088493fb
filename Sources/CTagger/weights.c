// The weights that `train` wrote.
#include "CTagger.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char names[] = {
#embed "weights/names.bin"
};

_Alignas(64) static const unsigned char clusters[] = {
#embed "weights/word-clusters.bin"
};

const unsigned char *entente_tagger_weights(void) { return names; }
size_t entente_tagger_weights_count(void) { return sizeof names; }
const unsigned char *entente_word_clusters(void) { return clusters; }
size_t entente_word_clusters_count(void) { return sizeof clusters; }
