#include "sanudo.h"

const char *sanudo_version(void) { return SANUDO_VERSION; }
