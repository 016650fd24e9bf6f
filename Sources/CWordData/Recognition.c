#include "CWordData.h"

// #embed is C23; the compiler that comes with Swift has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char weights[] = {
#embed "data/recognition/weights.txt"
};
static const unsigned char kinds[] = {
#embed "data/recognition/kinds.txt"
};
static const unsigned char audiences[] = {
#embed "data/recognition/audiences.txt"
};

prfaq_data_file prfaq_recognition_weights(void) {
  return (prfaq_data_file){"weights", weights, sizeof(weights)};
}

prfaq_data_file prfaq_recognition_kinds(void) {
  return (prfaq_data_file){"kinds", kinds, sizeof(kinds)};
}

prfaq_data_file prfaq_recognition_audiences(void) {
  return (prfaq_data_file){"audiences", audiences, sizeof(audiences)};
}
