#include "CWordData.h"
