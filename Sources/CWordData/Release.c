#include "CWordData.h"

// #embed is C23; the compiler that comes with Swift has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char action[] = {
#embed "data/release/action.txt"
};
static const unsigned char company_speech[] = {
#embed "data/release/company-speech.txt"
};
static const unsigned char company_voice[] = {
#embed "data/release/company-voice.txt"
};
static const unsigned char consequence[] = {
#embed "data/release/consequence.txt"
};
static const unsigned char convention[] = {
#embed "data/release/convention.txt"
};
static const unsigned char emotion[] = {
#embed "data/release/emotion.txt"
};
static const unsigned char engineering[] = {
#embed "data/release/engineering.txt"
};
static const unsigned char gain[] = {
#embed "data/release/gain.txt"
};
static const unsigned char hedge[] = {
#embed "data/release/hedge.txt"
};
static const unsigned char ordinal[] = {
#embed "data/release/ordinal.txt"
};
static const unsigned char person[] = {
#embed "data/release/person.txt"
};
static const unsigned char praise[] = {
#embed "data/release/praise.txt"
};
static const unsigned char relief[] = {
#embed "data/release/relief.txt"
};
static const unsigned char rivalry[] = {
#embed "data/release/rivalry.txt"
};
static const unsigned char stage[] = {
#embed "data/release/stage.txt"
};
static const unsigned char technology[] = {
#embed "data/release/technology.txt"
};
static const unsigned char trigger[] = {
#embed "data/release/trigger.txt"
};
static const unsigned char vague_date[] = {
#embed "data/release/vague-date.txt"
};

#define LIST_OF(name, array) {name, array, sizeof(array)}

// The order is that of ReleaseWordSet.
static const prfaq_data_file lists[] = {
    LIST_OF("action", action),
    LIST_OF("company-speech", company_speech),
    LIST_OF("company-voice", company_voice),
    LIST_OF("consequence", consequence),
    LIST_OF("convention", convention),
    LIST_OF("emotion", emotion),
    LIST_OF("engineering", engineering),
    LIST_OF("gain", gain),
    LIST_OF("hedge", hedge),
    LIST_OF("ordinal", ordinal),
    LIST_OF("person", person),
    LIST_OF("praise", praise),
    LIST_OF("relief", relief),
    LIST_OF("rivalry", rivalry),
    LIST_OF("stage", stage),
    LIST_OF("technology", technology),
    LIST_OF("trigger", trigger),
    LIST_OF("vague-date", vague_date),
};

size_t prfaq_release_list_count(void) { return sizeof(lists) / sizeof(lists[0]); }

prfaq_data_file prfaq_release_list(size_t index) { return lists[index]; }
