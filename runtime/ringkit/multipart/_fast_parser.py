"""Fast path for well-formed multipart bodies with CRLF line ends; others need the reader.

Such a body has no preamble and no padding, so that it can be split at its delimiters. For any other
body the result is None, and the reader parses it or reports the error.
"""

from __future__ import annotations

from ringkit.multipart._part import Part, PartHeaders, parse_headers

_END_OF_HEADERS = b"\r\n\r\n"


def split_parts(
    boundary: bytes, content: bytes, parts: int, header_bytes: int
) -> list[Part] | None:
    """Return the parts of a body, None if it needs the reader.

    `parts` is the maximum number of parts, `header_bytes` of bytes in the headers of each.
    """
    line = b"--" + boundary
    if not content.startswith(line):
        return None
    pieces = content[len(line) :].split(b"\r\n" + line)
    last = pieces.pop()
    if not last.startswith(b"--\r\n") and last != b"--":
        return None
    # Every line that begins like a delimiter must be one of those found.
    count = content.count(b"\n" + line, 0, len(content) - len(last) + 2)
    if len(pieces) != count or not 0 < len(pieces) <= parts:
        return None
    found: list[Part] = []
    seen: dict[bytes, PartHeaders] = {}
    for piece in pieces:
        end = piece.find(_END_OF_HEADERS, 0, header_bytes)
        if end < 0 or not piece.startswith(b"\r\n"):
            return None
        head = piece[2:end]
        headers = seen.get(head)
        if headers is None:
            read = _headers(head)
            if read is None:
                return None
            headers = seen[head] = read
        found.append(Part(headers, piece[end + 4 :]))
    return found


def _headers(head: bytes) -> PartHeaders | None:
    lines = head.split(b"\r\n") if head else []
    if any(b"\n" in line for line in lines):
        return None
    headers = parse_headers(lines)
    return headers if isinstance(headers, PartHeaders) else None
