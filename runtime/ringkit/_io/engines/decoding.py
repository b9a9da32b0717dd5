"""The content encodings of a body (RFC 9110, 8.4): gzip and deflate."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final, Protocol

from ringkit._io.engines.failures import ProtocolFailure

#: Decompressed bytes come in pieces of at most this size, so that a limit is noticed early.
_PIECE: Final = 256 * 1024


class Decoder(Protocol):
    """Removes the content encoding of a body."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what the next bytes of the body stand for. Raises ProtocolFailure."""
        ...

    def end(self) -> None:
        """Check that the body is complete. Raises ProtocolFailure."""
        ...


class Identity:
    """No content encoding."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the bytes."""
        yield data

    def end(self) -> None:
        """Do nothing."""


class Inflate:
    """gzip, and deflate with and without the header of zlib, as servers disagree about it."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 32)
        self._started = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what the next bytes of the body stand for. Raises ProtocolFailure."""
        waiting = data
        while waiting:
            try:
                piece = self._inflate.decompress(waiting, _PIECE)
            except zlib.error as error:
                if self._started:
                    raise ProtocolFailure(f"the compressed body is damaged: {error}") from None
                self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
                self._started = True
                continue
            self._started = True
            waiting = self._inflate.unconsumed_tail
            if piece:
                yield piece
            elif not waiting:
                return

    def end(self) -> None:
        """Check that the body is complete. Raises ProtocolFailure."""
        if self._started and not self._inflate.eof:
            raise ProtocolFailure("the compressed body ends too early")


def decoder(encoding: str) -> Decoder:
    """Return the decoder for the value of a `Content-Encoding` header. Raises ProtocolFailure."""
    names = [name for part in encoding.lower().split(",") if (name := part.strip())]
    known = [name for name in names if name != "identity"]
    if not known:
        return Identity()
    if len(known) > 1 or known[0] not in ("gzip", "x-gzip", "deflate"):
        raise ProtocolFailure(f"the body has the encoding {encoding!r}, which was not asked for")
    return Inflate()
