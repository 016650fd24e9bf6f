#include "CWordData.h"

// #embed is C23; the compiler that comes with Swift has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Made of the word lists by WordTablesTests; of no use where they have changed since.
_Alignas(16) static const unsigned char tables[] = {
#embed "laid-out/tables.bin"
};

prfaq_data_file prfaq_word_tables(void) {
  prfaq_data_file file = {"tables", tables, sizeof(tables)};
  return file;
}
