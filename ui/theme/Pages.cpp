#include "ui/theme/Pages.h"
