"""Save all messages of a period, with their attachments, to a folder.

    python message_archive.py 2026-01-01 2026-02-01 --folder archive

The folder gets messages.jsonl, one message a line, and a folder of files for each message that
has attachments. Files that are there already are not read again. The login is read from
RINGCENTRAL_CLIENT_ID, RINGCENTRAL_CLIENT_SECRET and RINGCENTRAL_JWT.
"""

from __future__ import annotations

import argparse
import json
import mimetypes
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ringkit import DownloadError, NotFoundError, RingCentral

if TYPE_CHECKING:
    from ringkit_api.models import MessageInfo


def attachments(message: MessageInfo) -> Iterator[tuple[str, str]]:
    """Yield the address and a file name of each attachment."""
    for attachment in message.attachments:
        if attachment.uri:
            content_type = f"{attachment.content_type}".partition(";")[0]
            name = attachment.file_name or f"{attachment.id}"
            suffix = Path(name).suffix or mimetypes.guess_extension(content_type)
            yield attachment.uri, f"{Path(name).stem}{suffix or '.bin'}"


def archive(rc: RingCentral, start: date, end: date, folder: Path) -> tuple[int, int]:
    """Save the messages of the period; return the numbers of messages and of new files."""
    folder.mkdir(parents=True, exist_ok=True)
    messages = files = 0
    with (folder / "messages.jsonl").open("w", encoding="utf-8") as lines:
        for message in rc.api.message_store.list_messages(
            date_from=start, date_to=end, per_page=250
        ):
            lines.write(json.dumps(message.to_dict(by="python"), ensure_ascii=False) + "\n")
            messages += 1
            for address, name in attachments(message):
                target = folder / f"{message.id}" / name
                if target.exists():
                    continue
                target.parent.mkdir(exist_ok=True)
                try:
                    rc.download(address, target)
                    files += 1
                except (DownloadError, NotFoundError) as error:
                    print(f"message {message.id}: {name} is missing: {error}")
    return messages, files


def main() -> None:
    """Archive the period that the command line names."""
    parser = argparse.ArgumentParser(description="Save messages with their attachments.")
    parser.add_argument("start", type=date.fromisoformat, help="first day, as 2026-01-31")
    parser.add_argument("end", type=date.fromisoformat, help="the day after the last one")
    parser.add_argument("--folder", type=Path, default=Path("archive"))
    arguments = parser.parse_args()
    with RingCentral.from_env() as rc:
        messages, files = archive(rc, arguments.start, arguments.end, arguments.folder)
    print(f"{messages} messages, {files} new files in {arguments.folder}")


if __name__ == "__main__":
    main()
