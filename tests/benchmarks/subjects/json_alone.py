"""The page parsed by the standard library, or by msgspec, and nothing else."""

import json
import sys
from pathlib import Path

from timing import best, say

content = Path("page.json").read_bytes()
parse = json.loads
if "speed" in sys.argv:
    import msgspec

    parse = msgspec.json.decode
say(best(lambda: parse(content), 15))
