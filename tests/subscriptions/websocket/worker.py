"""A process with a cached subscription over a WebSocket: prints its id and the notifications."""

from __future__ import annotations

import json
import os
import sys

from ringkit import FileStore, RingCentral


def say(text: object) -> None:
    """Print a line with one write, because handlers run in another thread."""
    os.write(1, f"{text}\n".encode())


def main(settings: str, folder: str, event_filter: str) -> None:
    with RingCentral(**json.loads(settings), store=FileStore(folder)) as rc:
        subscription = rc.cached_subscription("key")
        subscription.on("notification", lambda event: say(event.body.sequence))
        say(subscription.restore([event_filter]).id)
        sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
