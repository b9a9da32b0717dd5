"""A process that transfers large content and prints the growth of its memory; see test_memory."""

from __future__ import annotations

import asyncio
import hashlib
import json
import resource
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from ringkit import AsyncRingCentral, Attachment, RingCentral
from ringkit._call.body import FileBody

PATH = "/restapi/v1.0/account/~/extension/~/greeting"


def peak() -> int:
    """Return the peak memory of this process in bytes."""
    status = Path("/proc/self/status")
    if status.exists():  # elsewhere the figure may be that of the process it was forked from
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found if sys.platform == "darwin" else found * 1024


def forget_peak() -> None:
    """Reset the peak to the memory used now, where the system allows it."""
    counters = Path("/proc/self/clear_refs")
    if counters.exists():
        with suppress(PermissionError):
            counters.write_text("5")


def file_digest(path: Path) -> str:
    found = hashlib.blake2b()
    with path.open("rb") as file:
        while chunk := file.read(1 << 18):
            found.update(chunk)
    return found.hexdigest()


def results(path: Path, sent: Any) -> Iterator[str]:
    yield file_digest(path)
    yield sent.json()["digest"]


def blocking(settings: dict[str, Any], path: Path) -> list[str]:
    with RingCentral(**settings) as rc:
        rc.get("/small")
        forget_peak()
        before = peak()
        rc.download("/large", path)
        body = FileBody(Attachment(path))
        sent = rc.request("POST", PATH, body=body, idempotent=True)
        return [str(peak() - before), *results(path, sent)]


async def asynchronous(settings: dict[str, Any], path: Path) -> list[str]:
    async with AsyncRingCentral(**settings) as rc:
        await rc.get("/small")
        forget_peak()
        before = peak()
        await rc.download("/large", path)
        body = FileBody(Attachment(path))
        sent = await rc.request("POST", PATH, body=body, idempotent=True)
        return [str(peak() - before), *results(path, sent)]


def main() -> None:
    """Run the task in the first argument (JSON); print growth and digests."""
    task = json.loads(sys.argv[1])
    settings = {"server_url": task["url"], "client_id": "a", "client_secret": "b", "jwt": "c"}
    path = Path(task["path"])
    if task["client"] == "blocking":
        print(json.dumps(blocking(settings, path)))
    else:
        print(json.dumps(asyncio.run(asynchronous(settings, path))))


if __name__ == "__main__":
    main()
