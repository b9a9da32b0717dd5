"""Answers with binary content: ranges, entity tags, disposition.

See docs/platform-facts.md, section 8.
"""

from __future__ import annotations

import hashlib
import re
from typing import Final

from ringkit_emulator._wire.errors import PlatformError
from ringkit_emulator._wire.messages import Answer, Request, binary_answer, no_content

_RANGE: Final = re.compile(r"bytes=(\d*)-(\d*)")


def content_answer(
    request: Request,
    content: bytes,
    content_type: str,
    *,
    disposition: str | None = None,
    filename: str | None = None,
) -> Answer:
    """Return an answer with all of the content (200), a range of it (206) or none (304).

    Raises PlatformError (416) for a range outside the content.
    """
    tag = entity_tag(content)
    headers = [("ETag", tag), ("Accept-Ranges", "bytes")]
    if disposition is not None:
        headers.append(("Content-Disposition", _disposition(disposition, filename)))
    if etag_matches(request.headers.get("if-none-match"), tag):
        return no_content(headers, 304)
    part = _range(request, tag, len(content))
    if part is None:
        return binary_answer(200, content, content_type, headers)
    start, end = part
    headers.append(("Content-Range", f"bytes {start}-{end}/{len(content)}"))
    return binary_answer(206, content[start : end + 1], content_type, headers)


def entity_tag(content: bytes) -> str:
    """Return a strong entity tag for content."""
    return f'"{hashlib.blake2b(content, digest_size=12).hexdigest()}"'


def etag_matches(condition: str, tag: str) -> bool:
    """Return whether the value of an If-None-Match header matches `tag`."""
    named = {part.strip().removeprefix("W/") for part in condition.split(",")}
    return tag in named or "*" in named


def _range(request: Request, tag: str, size: int) -> tuple[int, int] | None:
    """Return the first and last byte, or None for all of the content.

    All is sent without a range, for several ranges, or if If-Range has another entity tag.
    """
    asked = _RANGE.fullmatch(request.headers.get("range").replace(" ", ""))
    if asked is None or asked.groups() == ("", ""):
        return None
    if request.headers.get("if-range", tag) != tag:
        return None
    first, last = asked.groups()
    if first:
        start, end = int(first), min(int(last or size), size - 1)
    else:
        start, end = max(0, size - int(last)), size - 1
    if start > end:
        unfit = [("Content-Range", f"bytes */{size}")]
        raise PlatformError(416, "CMN-107", "The range cannot be satisfied", headers=unfit)
    return start, end


def _disposition(kind: str, filename: str | None) -> str:
    if filename is None:
        return kind.lower()
    safe = re.sub(r"[^\w .()\-]", "_", filename, flags=re.ASCII)
    return f'{kind.lower()}; filename="{safe}"'
