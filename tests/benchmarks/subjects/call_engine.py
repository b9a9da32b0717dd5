"""The same call with nothing but the engine: send, read, parse."""

import json

from server import running
from timing import best, say

from ringkit._io.clock import SystemClock
from ringkit._io.http import SyncIO, build_request

CALLS = 300
HEADERS = [("Authorization", "Bearer token"), ("Accept", "application/json")]
TIMEOUT = dict.fromkeys(("connect", "read", "write", "pool"), 60.0)

with running() as url:
    io = SyncIO(None, SystemClock())
    address = f"{url}/restapi/v1.0/account/~/extension/~"

    def work() -> None:
        for _ in range(CALLS):
            response = io.send(build_request("GET", address, HEADERS, None, TIMEOUT))
            assert response.status_code == 200
            assert json.loads(response.content)["name"]

    say(best(work, 5) / CALLS)
    io.close()
