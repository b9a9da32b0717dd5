"""Media that handlers return or receive: binary content and the parts of uploads."""

from __future__ import annotations

import mimetypes

from ringkit_emulator._handlers.call import Call
from ringkit_emulator._wire.content import content_answer
from ringkit_emulator._wire.errors import PlatformError
from ringkit_emulator._wire.messages import Answer
from ringkit_emulator._wire.multipart import Part


def media_answer(call: Call, content: bytes, content_type: str, filename: str | None) -> Answer:
    """Return content with the `Content-Disposition` that the query asks for.

    The query may name another file name than `filename`. Raises PlatformError (416) for a range
    outside the content.
    """
    return content_answer(
        call.request,
        content,
        content_type,
        disposition=call.query.get("contentDisposition"),
        filename=call.query.get("contentDispositionFilename", filename),
    )


def check_attachment(part: Part) -> None:
    """Raise PlatformError (400) for a file of a message that is empty or has no name."""
    if not part.content:
        raise PlatformError(400, "MSG-347", "Attachment body is empty")
    if not part.filename:
        raise PlatformError(400, "MSG-351", "No file name in content disposition")


def media_type(part: Part) -> str:
    """Return the media type of a file; for `octet-stream`, the one that the file name suggests."""
    if not part.content_type.endswith("octet-stream"):
        return part.content_type
    return mimetypes.guess_type(part.filename or "")[0] or part.content_type
