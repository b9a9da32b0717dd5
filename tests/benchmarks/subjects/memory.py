"""The bytes that a decoded page of 1,000 call records holds, by tracemalloc."""

import gc
import json
import sys
import tracemalloc
from pathlib import Path
from typing import Any

content = Path("page.json").read_bytes()
if sys.argv[1] == "pydantic":
    from pydantic_peer import CallLogResponse

    def decode() -> Any:
        return CallLogResponse.model_validate_json(content)
else:
    from ringkit_api import call_log

    call = call_log.read_user_call_log()

    def decode() -> Any:
        return call.decode(200, content)


def read(page: Any) -> int:
    return sum(len(record.id) for record in page.records)


read(decode())
gc.collect()
tracemalloc.start()
before = tracemalloc.get_traced_memory()[0]
page = decode()
read(page)
gc.collect()
print(json.dumps(tracemalloc.get_traced_memory()[0] - before))
