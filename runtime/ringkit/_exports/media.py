"""Media of records: which files belong to a record, and what they are called. Pure."""

from __future__ import annotations

from typing import Any, NamedTuple

from ringkit._call.media_types import extension_of
from ringkit._downloads.filenames import safe_name


class MediaFile(NamedTuple):
    """A file of a record: its name, the address to read it from, and what its reading counts as.

    The rate groups are those of docs/platform-facts.md, section 8.
    """

    name: str
    url: str
    rate_group: str


def media_of(record: dict[str, Any]) -> list[MediaFile]:
    """Return the recording of a call record, or the attachments of a message.

    The names follow from the record, so that a file is known before it is read. The text of a
    message, which is an attachment too, is left out: it is the subject of the record.
    """
    found = []
    recording = record.get("recording")
    if isinstance(recording, dict) and isinstance(url := recording.get("contentUri"), str):
        found.append(_file(record, recording, url, "audio/mpeg", "Heavy"))
    attachments = record.get("attachments")
    for attachment in attachments if isinstance(attachments, list) else ():
        if isinstance(attachment, dict) and isinstance(url := attachment.get("uri"), str):
            kind = str(attachment.get("contentType", ""))
            if attachment.get("type") != "Text" and not kind.startswith("text/plain"):
                found.append(_file(record, attachment, url, kind, "Medium"))
    return found


def _file(
    record: dict[str, Any], part: dict[str, Any], url: str, kind: str, rate_group: str
) -> MediaFile:
    name = f"{record.get('id', '')}-{part.get('id', '')}{extension_of(kind.partition(';')[0])}"
    return MediaFile(safe_name(name.replace("/", "_")), url, rate_group)
