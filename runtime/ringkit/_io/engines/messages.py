"""`Request`, `Headers` and `Response`: an HTTP exchange, whichever engine performs it."""

from __future__ import annotations

import re
from collections.abc import ItemsView, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol
from urllib.parse import quote, urlsplit

if TYPE_CHECKING:
    from ringkit._call.body import Body
    from ringkit._io.flow import Flow

_CHARSET: Final = re.compile(r"charset=[\"']?([\w.-]+)", re.IGNORECASE)
#: Line ends and other control characters, and halves of characters (surrogates).
_FORBIDDEN: Final = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
#: The characters that a request line can carry.
_SENDABLE: Final = "".join(map(chr, range(0x21, 0x7F)))
#: The largest body that is read as a whole, in bytes, without its content encoding.
MAX_RESPONSE_BYTES: Final = 64 * 1024 * 1024

#: A name of a header (RFC 9110, section 5.1).
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
#: Headers that say where a message ends and who it is for. One more of them, and client and server
#: may see different messages.
_FRAMING: Final = frozenset(
    {"connection", "content-length", "expect", "host", "te", "trailer", "transfer-encoding",
     "upgrade"}
)  # fmt: skip


@lru_cache(maxsize=256)
def check_header_name(name: str) -> None:
    """Raise ValueError for a name that no header has, or that the request itself decides."""
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} is no name of a header: letters, digits and hyphens are")
    if name.lower() in _FRAMING:
        raise ValueError(f"the header {name} follows from the request, and cannot be given")


class Address(NamedTuple):
    """An address, in the parts that a connection and a request line need.

    `target` is the path with the query, byte for byte as it was given, but for blanks and
    characters beyond ASCII, which HTTP cannot carry: they are percent-encoded (RFC 3987, 3.1).
    """

    scheme: str
    host: str
    port: int
    netloc: str
    target: str

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port: requests with equal ones can share a connection."""
        return self[:3]


#: Splitting an address takes a tenth of the time of a call, and most calls repeat an earlier one.
@lru_cache(maxsize=256)
def address_of(url: str) -> Address:
    """Return the parts of an absolute http or https address. Raises ValueError."""
    if _FORBIDDEN.search(url):
        raise ValueError(
            "an address has no line end, no other control character and no lone surrogate"
        )
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https") or not parts.hostname:
        # Not with the address, which may hold a secret.
        raise ValueError("an address begins with http:// or https:// and a host")
    host = parts.hostname
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    if not host.isprintable() or " " in host:
        raise ValueError("the host of an address holds a blank or a control character")
    port = parts.port or (443 if scheme == "https" else 80)
    shown = f"[{host}]" if ":" in host else host
    netloc = shown if port == (443 if scheme == "https" else 80) else f"{shown}:{port}"
    begin = url.index("//") + 2 + len(parts.netloc)
    target = url[begin:].partition("#")[0]
    if not target.startswith("/"):
        target = f"/{target}"
    if " " in target or not target.isascii():
        target = quote(target, safe=_SENDABLE)
    return Address(scheme, host, port, netloc, target)


class Request:
    """A request: method, absolute address, headers, body, and timeouts in seconds by phase.

    `timeout` has `connect`, `read`, `write` and `pool` (waiting for a connection), each None for
    no limit. A body of more than `max_response_bytes` is read in pieces only.
    """

    __slots__ = (
        "address", "body", "header_list", "max_response_bytes", "method", "timeout", "url",
    )  # fmt: skip

    def __init__(
        self,
        method: str,
        url: str,
        headers: list[tuple[str, str]],
        body: Body | None,
        timeout: Mapping[str, float | None],
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        self.method = method
        self.url = url
        self.address = address_of(url)
        self.header_list = headers
        self.body = body
        self.timeout = timeout
        self.max_response_bytes = max_response_bytes

    @property
    def path(self) -> str:
        """The path of the address, without the query."""
        return self.address.target.partition("?")[0]

    @property
    def content(self) -> bytes | None:
        """The body, empty if there is none, None if it is read in pieces."""
        return b"" if self.body is None else getattr(self.body, "content", None)

    def header(self, name: str) -> str:
        """Return the last value of a header, empty if there is none."""
        wanted = name.lower()
        return next((v for k, v in reversed(self.header_list) if k.lower() == wanted), "")

    @property
    def headers(self) -> Headers:
        """The headers, without those that describe the body."""
        return Headers((name.encode(), value.encode()) for name, value in self.header_list)

    def __repr__(self) -> str:
        if not hasattr(self, "address"):  # refused: a traceback still shows the object
            return "<Request>"
        # The query may hold a secret.
        return f"<Request {self.method} {self.path}>"


class Headers(Mapping[str, str]):
    """Headers of a response; names are matched without regard to case.

    Several headers of one name are one value, joined by a comma and a space, as in RFC 9110, 5.2;
    `raw` has them as they came, as pairs of bytes.
    """

    __slots__ = ("_values", "raw")

    def __init__(self, raw: Iterable[tuple[bytes, bytes]]) -> None:
        self.raw = list(raw)
        self._values: dict[str, str] | None = None

    def _read(self) -> dict[str, str]:
        values: dict[str, str] = {}
        for name, value in self.raw:
            key, text = name.decode("latin-1").lower(), value.decode("latin-1")
            values[key] = f"{values[key]}, {text}" if key in values else text
        self._values = values
        return values

    def __getitem__(self, name: str) -> str:
        return (self._values or self._read())[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values or self._read())

    # Those of Mapping call `__getitem__` for each name, and raise for a missing one.
    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of a header, or `default`."""
        return (self._values or self._read()).get(name.lower(), default)

    def items(self) -> ItemsView[str, str]:
        """Return the names, in lower case, with their values."""
        return (self._values or self._read()).items()

    def __len__(self) -> int:
        return len(self._values or self._read())

    def __repr__(self) -> str:
        # Values may be secrets (Set-Cookie, Location).
        return f"<Headers {', '.join(self)}>"


class Response:
    """A response: status, headers, and the body once it has been read.

    `status_code` is the HTTP status, `request` what it answers.
    """

    __slots__ = ("_content", "_incoming", "headers", "request", "status_code")

    def __init__(
        self,
        status_code: int,
        headers: Headers,
        request: Request,
        *,
        content: bytes | None = None,
        incoming: Incoming | None = None,
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.request = request
        self._incoming = incoming
        self._content = content

    @property
    def incoming(self) -> Incoming:
        """Where the pieces of the body come from."""
        return self._incoming or _Kept(self._content or b"")

    @property
    def content(self) -> bytes:
        """The body, without its content encoding. Raises RuntimeError for one to be streamed."""
        if self._content is None:
            raise RuntimeError("the body of a streamed response is not kept")
        return self._content

    @property
    def text(self) -> str:
        """The body as text, by the charset of its media type; UTF-8 without one."""
        charset = _CHARSET.search(self.headers.get("Content-Type", ""))
        try:
            return self.content.decode(charset[1] if charset else "utf-8", "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")

    @property
    def complete(self) -> bool:
        """Whether the body has been read."""
        return self._content is not None

    def keep(self, content: bytes) -> None:
        """Keep the body, which has been read."""
        self._content, self._incoming = content, None

    def __repr__(self) -> str:
        return f"<Response {self.status_code}>"


class _Kept:
    """The body of a response that has been read."""

    status = 0
    headers = Headers(())

    def __init__(self, content: bytes) -> None:
        self._content: bytes | None = content

    def piece(self) -> Flow[bytes | None]:
        """Return the body, then None."""
        yield from ()
        content, self._content = self._content, None
        return content

    def limit(self, end: float | None) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""

    async def close_async(self) -> None:
        """Do nothing."""


class Incoming(Protocol):
    """A response as an engine returns it: its head, and the flow of its body."""

    status: int
    headers: Headers

    def piece(self) -> Flow[bytes | None]:
        """Return the next piece of the body as it was sent, None at its end."""
        ...

    def limit(self, end: float | None) -> None:
        """Set the deadline for the rest of the body, a value of `time.monotonic()`."""
        ...

    def close(self) -> None:
        """Close the connection if the body has not been read to its end. Idempotent."""
        ...

    async def close_async(self) -> None:
        """Close the connection in asyncio."""
        ...
