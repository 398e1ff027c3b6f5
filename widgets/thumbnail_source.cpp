#include "widgets/thumbnail_source.h"
