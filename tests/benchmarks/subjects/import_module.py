"""Import one module, from a folder if one is given."""

import sys
import time

sys.path += sys.argv[2:]
begun = time.perf_counter()
__import__(sys.argv[1])
print(time.perf_counter() - begun)
