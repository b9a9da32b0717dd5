"""A process that makes Light calls within limits it shares through Redis: see test_limits."""

from __future__ import annotations

import json
import sys

from ringkit import RingCentral
from ringkit.limits import RedisLimiter
from ringkit_api import extensions


def main() -> None:
    """Make the calls that the JSON object in the first argument asks for; print the statuses."""
    task = json.loads(sys.argv[1])
    # Without an answer of Redis a process would limit itself; on a busy machine it may take long.
    limiter = RedisLimiter(task["redis"], prefix=task["prefix"], timeout=30)
    statuses: list[int] = []
    with RingCentral(**task["settings"], limiter=limiter) as rc:
        rc.on("request_success", lambda event: statuses.append(event.status))
        rc.on("request_error", lambda event: statuses.append(event.status))
        for _ in range(task["calls"]):
            rc.send(extensions.read_extension())
    limiter.close()
    print(json.dumps(statuses))


if __name__ == "__main__":
    main()
