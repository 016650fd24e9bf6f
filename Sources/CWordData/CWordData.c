#include "CWordData.h"

// #embed is C23; the compiler that comes with Swift has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Clang takes #embed in every mode and warns before C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Every array is one text file of `data`; see the comment at the head of each file. Only the table of Hanja readings
// has none, for it is indexed: a row of 256 syllables of three bytes and a line feed for each page of characters, U+4E00
// to U+9FFF and U+F900 to U+FAFF. It is made from kHangul and, where that is missing, kKorean of Unihan 15 (Unicode,
// Inc.): the reading of school Hanja before others, the full form before that of the initial-sound rule; an ideographic
// space stands for no reading.

static const unsigned char stopwords[] = {
#embed "data/stopwords.txt"
};
static const unsigned char headings[] = {
#embed "data/headings.txt"
};
static const unsigned char heading_affixes[] = {
#embed "data/heading-affixes.txt"
};
static const unsigned char faq_headings[] = {
#embed "data/faq-headings.txt"
};
static const unsigned char numbering[] = {
#embed "data/numbering.txt"
};
static const unsigned char hanja_readings[] = {
#embed "data/hanja-readings.txt"
};
static const unsigned char hanja_words[] = {
#embed "data/hanja-words.txt"
};
static const unsigned char abbreviations[] = {
#embed "data/abbreviations.txt"
};
static const unsigned char five_questions[] = {
#embed "data/five-questions.txt"
};
static const unsigned char cities[] = {
#embed "data/cities.txt"
};
static const unsigned char units[] = {
#embed "data/units.txt"
};
static const unsigned char months[] = {
#embed "data/months.txt"
};
static const unsigned char placeholders[] = {
#embed "data/placeholders.txt"
};
static const unsigned char media[] = {
#embed "data/media.txt"
};
static const unsigned char questions[] = {
#embed "data/questions.txt"
};
static const unsigned char maturity[] = {
#embed "data/maturity.txt"
};
static const unsigned char announce[] = {
#embed "data/lexicons/announce.txt"
};
static const unsigned char today[] = {
#embed "data/lexicons/today.txt"
};
static const unsigned char pain[] = {
#embed "data/lexicons/pain.txt"
};
static const unsigned char currently[] = {
#embed "data/lexicons/currently.txt"
};
static const unsigned char mechanism[] = {
#embed "data/lexicons/mechanism.txt"
};
static const unsigned char benefit[] = {
#embed "data/lexicons/benefit.txt"
};
static const unsigned char price[] = {
#embed "data/lexicons/price.txt"
};
static const unsigned char start[] = {
#embed "data/lexicons/start.txt"
};
static const unsigned char company[] = {
#embed "data/lexicons/company.txt"
};
static const unsigned char said[] = {
#embed "data/lexicons/said.txt"
};
static const unsigned char leader_role[] = {
#embed "data/lexicons/leader-role.txt"
};
static const unsigned char customer_role[] = {
#embed "data/lexicons/customer-role.txt"
};
static const unsigned char staff_role[] = {
#embed "data/lexicons/staff-role.txt"
};
static const unsigned char internal_topic[] = {
#embed "data/lexicons/internal-topic.txt"
};
static const unsigned char external_topic[] = {
#embed "data/lexicons/external-topic.txt"
};
static const unsigned char guidance[] = {
#embed "data/lexicons/guidance.txt"
};
static const unsigned char method[] = {
#embed "data/lexicons/method.txt"
};
static const unsigned char metadata[] = {
#embed "data/lexicons/metadata.txt"
};
static const unsigned char visual[] = {
#embed "data/lexicons/visual.txt"
};
static const unsigned char metrics[] = {
#embed "data/lexicons/metrics.txt"
};
static const unsigned char risk[] = {
#embed "data/lexicons/risk.txt"
};
static const unsigned char plan[] = {
#embed "data/lexicons/plan.txt"
};
static const unsigned char first_person[] = {
#embed "data/lexicons/first-person.txt"
};
static const unsigned char we[] = {
#embed "data/lexicons/we.txt"
};
static const unsigned char five_group[] = {
#embed "data/lexicons/five-group.txt"
};
static const unsigned char example_mark[] = {
#embed "data/lexicons/example-mark.txt"
};
static const unsigned char internal_audience[] = {
#embed "data/lexicons/internal-audience.txt"
};
static const unsigned char external_audience[] = {
#embed "data/lexicons/external-audience.txt"
};
static const unsigned char maker_voice[] = {
#embed "data/lexicons/maker-voice.txt"
};
static const unsigned char user_voice[] = {
#embed "data/lexicons/user-voice.txt"
};
static const unsigned char third_party[] = {
#embed "data/lexicons/third-party.txt"
};

static const unsigned char judged_harmless[] = {
#embed "data/lexicons/harmless.txt"
};
static const unsigned char judged_hype[] = {
#embed "data/lexicons/hype.txt"
};
static const unsigned char judged_weasel[] = {
#embed "data/lexicons/weasel.txt"
};
static const unsigned char judged_absolute[] = {
#embed "data/lexicons/absolute.txt"
};
static const unsigned char judged_source[] = {
#embed "data/lexicons/source.txt"
};
static const unsigned char judged_assumption[] = {
#embed "data/lexicons/assumption.txt"
};
static const unsigned char judged_hunch[] = {
#embed "data/lexicons/hunch.txt"
};
static const unsigned char judged_internal_matter[] = {
#embed "data/lexicons/internal-matter.txt"
};
static const unsigned char judged_quantitative_method[] = {
#embed "data/lexicons/quantitative-method.txt"
};
static const unsigned char judged_qualitative_method[] = {
#embed "data/lexicons/qualitative-method.txt"
};
static const unsigned char judged_competitor[] = {
#embed "data/lexicons/competitor.txt"
};
static const unsigned char judged_customer_term[] = {
#embed "data/lexicons/customer-term.txt"
};
static const unsigned char judged_alternative[] = {
#embed "data/lexicons/alternative.txt"
};
static const unsigned char judged_deferral[] = {
#embed "data/lexicons/deferral.txt"
};
static const unsigned char judged_failure[] = {
#embed "data/lexicons/failure.txt"
};
static const unsigned char judged_touch_point[] = {
#embed "data/lexicons/touch-point.txt"
};
static const unsigned char judged_reason[] = {
#embed "data/lexicons/reason.txt"
};
static const unsigned char judged_launch[] = {
#embed "data/lexicons/launch.txt"
};
static const unsigned char judged_screen[] = {
#embed "data/lexicons/screen.txt"
};
static const unsigned char judged_trouble[] = {
#embed "data/lexicons/trouble.txt"
};
static const unsigned char judged_before[] = {
#embed "data/lexicons/before.txt"
};
static const unsigned char faq_topics[] = {
#embed "data/faq-topics.txt"
};

static const unsigned char rule_phrases[] = {
#embed "data/rule-phrases.txt"
};
static const unsigned char other_genre[] = {
#embed "data/lexicons/other-genre.txt"
};

#define FILE_OF(name, array) {name, array, sizeof(array)}

static const prfaq_data_file data_files[] = {
    FILE_OF("stopwords", stopwords),
    FILE_OF("headings", headings),
    FILE_OF("heading-affixes", heading_affixes),
    FILE_OF("faq-headings", faq_headings),
    FILE_OF("numbering", numbering),
    FILE_OF("hanja-readings", hanja_readings),
    FILE_OF("hanja-words", hanja_words),
    FILE_OF("abbreviations", abbreviations),
    FILE_OF("five-questions", five_questions),
    FILE_OF("cities", cities),
    FILE_OF("units", units),
    FILE_OF("months", months),
    FILE_OF("placeholders", placeholders),
    FILE_OF("media", media),
    FILE_OF("questions", questions),
    FILE_OF("maturity", maturity),
    FILE_OF("faq-topics", faq_topics),
    FILE_OF("rule-phrases", rule_phrases),
};

static const prfaq_data_file lexicons[] = {
    FILE_OF("announce", announce),
    FILE_OF("today", today),
    FILE_OF("pain", pain),
    FILE_OF("currently", currently),
    FILE_OF("mechanism", mechanism),
    FILE_OF("benefit", benefit),
    FILE_OF("price", price),
    FILE_OF("start", start),
    FILE_OF("company", company),
    FILE_OF("said", said),
    FILE_OF("leader-role", leader_role),
    FILE_OF("customer-role", customer_role),
    FILE_OF("staff-role", staff_role),
    FILE_OF("internal-topic", internal_topic),
    FILE_OF("external-topic", external_topic),
    FILE_OF("guidance", guidance),
    FILE_OF("method", method),
    FILE_OF("metadata", metadata),
    FILE_OF("visual", visual),
    FILE_OF("metrics", metrics),
    FILE_OF("risk", risk),
    FILE_OF("plan", plan),
    FILE_OF("first-person", first_person),
    FILE_OF("internal-audience", internal_audience),
    FILE_OF("external-audience", external_audience),
    FILE_OF("we", we),
    FILE_OF("five-group", five_group),
    FILE_OF("example-mark", example_mark),
    FILE_OF("maker-voice", maker_voice),
    FILE_OF("user-voice", user_voice),
    FILE_OF("third-party", third_party),
    FILE_OF("other-genre", other_genre),
};

// The lists that rules judge wording by; their order is that of WordingSet.
static const prfaq_data_file judged[] = {
    FILE_OF("harmless", judged_harmless),
    FILE_OF("hype", judged_hype),
    FILE_OF("weasel", judged_weasel),
    FILE_OF("absolute", judged_absolute),
    FILE_OF("source", judged_source),
    FILE_OF("assumption", judged_assumption),
    FILE_OF("hunch", judged_hunch),
    FILE_OF("internal-matter", judged_internal_matter),
    FILE_OF("quantitative-method", judged_quantitative_method),
    FILE_OF("qualitative-method", judged_qualitative_method),
    FILE_OF("competitor", judged_competitor),
    FILE_OF("customer-term", judged_customer_term),
    FILE_OF("alternative", judged_alternative),
    FILE_OF("deferral", judged_deferral),
    FILE_OF("failure", judged_failure),
    FILE_OF("touch-point", judged_touch_point),
    FILE_OF("reason", judged_reason),
    FILE_OF("launch", judged_launch),
    FILE_OF("screen", judged_screen),
    FILE_OF("trouble", judged_trouble),
    FILE_OF("before", judged_before),
};

size_t prfaq_lexicon_count(void) { return sizeof(lexicons) / sizeof(lexicons[0]); }

prfaq_data_file prfaq_lexicon(size_t index) { return lexicons[index]; }

prfaq_data_file prfaq_data(prfaq_data_id id) { return data_files[id]; }

size_t prfaq_judged_count(void) { return sizeof(judged) / sizeof(judged[0]); }

prfaq_data_file prfaq_judged(size_t index) { return judged[index]; }
