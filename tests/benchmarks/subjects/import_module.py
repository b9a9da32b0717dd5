"""Import one module."""

import sys
import time

begun = time.perf_counter()
__import__(sys.argv[1])
print(time.perf_counter() - begun)
