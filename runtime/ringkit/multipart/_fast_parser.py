"""Reading at once what is written as everybody writes it. Used by `read_multipart`.

No preamble, CRLF throughout, no padding: such a body falls apart at its delimiters. Anything else
is left to the reader, which also says what is wrong.
"""

from __future__ import annotations

from ringkit.multipart._part import Part, PartHeaders, parse_headers

_BLANK = b"\r\n\r\n"


def split_parts(
    boundary: bytes, content: bytes, parts: int, header_bytes: int
) -> list[Part] | None:
    """Return the parts of a body, None if it takes the reader to find them, or their fault."""
    line = b"--" + boundary
    if not content.startswith(line):
        return None
    pieces = content[len(line) :].split(b"\r\n" + line)
    last = pieces.pop()
    if not last.startswith(b"--\r\n") and last != b"--":
        return None
    # Every line that begins like a delimiter has to be one that was found.
    count = content.count(b"\n" + line, 0, len(content) - len(last) + 2)
    if len(pieces) != count or not 0 < len(pieces) <= parts:
        return None
    found: list[Part] = []
    seen: dict[bytes, PartHeaders] = {}
    for piece in pieces:
        end = piece.find(_BLANK, 0, header_bytes)
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
