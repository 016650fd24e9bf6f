#ifndef CWORDDATA_H
#define CWORDDATA_H
#include <stddef.h>

/// One data file, laid into the binary byte for byte.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} prfaq_data_file;

/// The data files that are not lexicons.
typedef enum {
  prfaq_data_stopwords,
  prfaq_data_headings,
  prfaq_data_heading_affixes,
  prfaq_data_faq_headings,
  prfaq_data_numbering,
  prfaq_data_hanja_readings,
  prfaq_data_hanja_words,
  prfaq_data_abbreviations,
  prfaq_data_five_questions,
  prfaq_data_cities,
  prfaq_data_units,
  prfaq_data_months,
  prfaq_data_placeholders,
  prfaq_data_media,
  prfaq_data_questions,
  prfaq_data_maturity,
  prfaq_data_faq_topics,
  prfaq_data_rule_phrases,
} prfaq_data_id;

/// The number of lexicons.
size_t prfaq_lexicon_count(void);

/// A lexicon by its number; the number of the bit in `LexiconSet`.
prfaq_data_file prfaq_lexicon(size_t index);

/// The number of lists that rules judge wording by.
size_t prfaq_judged_count(void);

/// A list that rules judge wording by; the number of the bit in `WordingSet`.
prfaq_data_file prfaq_judged(size_t index);

/// A data file by its name.
prfaq_data_file prfaq_data(prfaq_data_id id);

/// The number of word lists for rules about the release.
size_t prfaq_release_list_count(void);

/// A word list for rules about the release, by its number; the number of the bit in `ReleaseWordSet`.
prfaq_data_file prfaq_release_list(size_t index);

/// The lookup tables of word lists, laid out ahead.
prfaq_data_file prfaq_word_tables(void);

/// The table of recognition weights.
prfaq_data_file prfaq_recognition_weights(void);

/// The table of weights for kinds of document.
prfaq_data_file prfaq_recognition_kinds(void);

/// The table of weights for the audiences of FAQs.
prfaq_data_file prfaq_recognition_audiences(void);

#endif
