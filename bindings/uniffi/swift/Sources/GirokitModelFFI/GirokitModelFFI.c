// Declares what the native library offers; a target needs one source file.
#include "GirokitModelFFI.h"
