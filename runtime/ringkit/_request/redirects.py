"""Where a redirect leads. Pure; used by the engine.

The platform's guide: 301, 302 and 303 are followed with GET (HEAD if it was HEAD), whatever the
method was; 307 and 308 with the same method and body; without `Location` the same address is
asked again.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin, urlsplit

from attrs import frozen

from ringkit.auth._endpoints import origin

#: A call that is redirected more often than this has gone astray.
LIMIT: Final = 10
_AS_GET: Final = frozenset({301, 302, 303})
_AS_IS: Final = frozenset({307, 308})


@frozen
class Hop:
    """The next request of a redirected call."""

    url: str
    method: str
    with_body: bool


def next_hop(status: int, location: str | None, method: str, url: str) -> Hop | None:
    """Return where an answer sends a request for `url`; None if nowhere that HTTP reaches.

    An address with TLS never leads to one without.
    """
    if status not in _AS_GET and status not in _AS_IS:
        return None
    try:
        target = urljoin(url, location) if location else url
        scheme, host, _ = origin(target)
    except ValueError:  # no address at all
        return None
    if scheme not in ("http", "https") or not host:
        return None
    if scheme != "https" and urlsplit(url).scheme == "https":
        return None
    if status in _AS_IS:
        return Hop(target, method, with_body=True)
    return Hop(target, "HEAD" if method == "HEAD" else "GET", with_body=False)
